"""Writes what a LiteLLM release refuses in a request body before it looks at the key.

usage: VENV/bin/python extract_body_rules.py PROFILE > ../generated/body-rules-PROFILE.ts   (1.106 and later)
"""
import sys
import textwrap

import litellm.proxy.auth.auth_utils as auth
from litellm.types.utils import server_owned_wif_litellm_params

profile = sys.argv[1]
banned = auth._BANNED_REQUEST_BODY_PARAMS
secrets = sorted(getattr(auth, "_SECRET_RESOLVING_PARAMS", frozenset()) - frozenset(banned))
in_metadata = getattr(auth, "_BANNED_METADATA_PARAMS", banned)


def names(values):
    lines = textwrap.wrap(" ".join(values), 110)
    return " +\n  ".join(f"'{line}{'' if i == len(lines) - 1 else ' '}'" for i, line in enumerate(lines)) or "''"


print(f"// Written by extract/extract_body_rules.py from LiteLLM {profile}. Do not edit.")
print(f"\n/** Parameters that only a deployment or a stored credential may hold. */\nexport const SERVER_OWNED: string =\n  {names(server_owned_wif_litellm_params)};")
print(f"\n/** Parameters that no body may have at its top. */\nexport const BANNED: string =\n  {names(banned)};")
print(f"\n/** Of these, what metadata may have. */\nexport const ALLOWED_IN_METADATA: string =\n  {names([n for n in banned if n not in in_metadata])};")
if secrets:
    print(f"\n/** Parameters beside those banned whose values may not stand for a secret of the proxy's. */\nexport const SECRETS: string =\n  {names(secrets)};")
