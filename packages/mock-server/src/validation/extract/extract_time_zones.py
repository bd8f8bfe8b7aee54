"""Writes the names of the time zones that Python's zoneinfo knows: python extract_time_zones.py OUT.ts"""

import sys
import textwrap
import zoneinfo

names = " ".join(sorted(zoneinfo.available_timezones() | {"localtime", "posixrules"}))
with open(sys.argv[1], "w", encoding="utf-8") as out:
    out.write("// Written by extract/extract_time_zones.py. Do not edit.\n// biome-ignore-all format: generated\n\n")
    out.write("export const TIME_ZONES: string = `\n" + textwrap.fill(names, 120, break_on_hyphens=False) + "\n`;\n")
