"""Writes the results of Python 3.11's re.match for match.test.ts.

usage: python3.11 packages/python-semantics/scripts/regex_goldens.py

goldens/regex/table.json has the patterns below, random.json has random patterns from a fixed seed. A row is a pattern, strings,
and for each string whether re.match returns a match; or one string, and the class and message of the exception.
"""

import json
import pathlib
import random
import re
import signal
import sys
import warnings

warnings.simplefilter("ignore")

GOLDENS = pathlib.Path(__file__).parent.parent / "goldens" / "regex"

STRINGS = ["gpt-4o", "openai/gpt-4o", "GPT-4o", "xyz", "aab", "", "gpt-4o\n", "a\nb"]

# Wildcard names: each star becomes `.*`, and the name is put between `^` and `$`.
WILDCARDS = r"""
*
gpt*
openai/*
openai/gpt-4(*
*(
(?:*
*)
?*
+*
[z-a]*
x{1,2}{3}*
(?i)GPT*
[x*
\8*
\p{L}*
(?<n>x)*
*+
**
***
*?
*{2}
gpt-4o\*
\Agpt*
\Zgpt*
(?P<n>x)*
(?#c)gpt*
(?#cgpt*
a{2*
{1}*
{*
{}*
{,}*
a{,2}*
a{2}*
a{2,1}*
a{4294967295}*
a{4294967294}*
a{1,99999999999}*
[*
[]*
[^]*
[]]*
[*]
[*-a]
[a-\d]*
[\d-a]*
[a-]*
[a-*
[\b]*
[\B]*
[\8]*
[\777]*
[\x4]*
\
*\
gpt\-4o*
\gpt*
\x6*
\x67pt*
\u0067pt*
\u006*
\U00000067pt*
\U0011ffff*
\U000*
\147pt*
\400*
\07*
\1*
(a)\1*
(a\1)*
()\2*
\N*
\N{*
\N{}*
(?*
(?
(?P*
(?P<*
(?P<>x)*
(?P<1>x)*
(?P<a b>x)*
(?P<n>x)(?P<n>y)*
(?P<n>g)pt*
(?P<é>g)pt*
(?P=n)*
(?P=*
(?P>x)*
(?P<n>a)(?P=n)*
(?P<n>a(?P=n))*
(?<*
(?<=*)
(?<=a)*
(?<=g)pt*
g(?<=g)pt*
g(?<!g)pt*
(?<=a|bc)x*
(a)(?<=\1)b*
(?<=(a)\1)b*
(?<=(?(1)a|b))*
(?=gpt)*
(?!gpt)*
(?>g)pt*
(?>gpt*)o
(?i:GPT)*
(?-i:gpt)*
(?i-s:GPT)*
(?i-i:GPT)*
(?i
(?i*
(?iz:a)*
(?i-
(?-:a)*
(?-z:a)*
(?-ix
(?L:a)*
(?a:\w)*
(?au:\w)*
(?-a:\w)*
(?t:a)*
(?-t:a)*
(?s:.)*
(?m:^)b*
(?x: g p t )*
(?x: gpt # c)*
(?x)gpt*
(?z)*
(?é)*
(?\d)*
(?(1)a)*
(?(0)a)*
(?(n)a)*
(?(-1)a)*
(?( 1 )a)(b)*
(?(9999999999)a)*
(?(1)a|b|c)*
(?(1)a
(g)?(?(1)pt|xyz)*
(g)?(?(1)pt)*
((a*)
(a*))
|*
gpt*|openai/*
a|*|b
(gpt|openai/)*
(gpt|openai/)+*
\w+-\d\w*
\D*
\s*
\S*
\b*
\bgpt\b*
\B*
.*
^*
$*
gpt-4.*
gpt-[34]*
gpt-[^34]*
g++pt*
a*+b
(?:a|ab)(?:c|bcd)*
(a|b)*\1
(a|b)*?\1
(a+)+$*
*😀(
é[*
é(
""".strip("\n").split("\n")

# Patterns that are used unchanged.
PATTERNS = [
    "(?i)GPT", "(?i)(?s)gpt.*", "a(?i)b", "(?a)(?u)a", "(?t)a*", "(?t)a", "(?x) g p t # c\n-", "(?x)(", "gpt|(?i)x", "(?#c)(?i)GPT",
    "a\n(", "\n\n*(", "(a\nb", "[\n", "a\n\\p", "(?P<a\nb>x)", "(?P<a'b>x)", "(?P<\\n>x)",
    "(?m)a$\nb", "a$", "a$\nb", "\\Aa", "a\\Z", "(?s)a.b", "a.b", "(?i)[x-z]+", "(?i)\u017f", "(?i)k", "(?ai)k", "(?i)(a)\\1",
    "(?:a|b)*c", "(?:a?)*b", "(?:a?)*?b", "(?:a?){3}b", "(?:a*)+", "(a*)*", "(a*)+b", "(?:a|ab)*+b", "(?>a|ab)b", "a?+a", "a{2}+b",
    "(a)|b\\1", "(?:(a)|b)*\\1", "(?:(x)|y|z)+\\1", "(x)?(?(1)y|a)", "(?=(a+))a*b\\1", "(?!(a))x", "(?<!a)x", "(?<=^)x",
    "(?<=a{2})b", "(?<=a{1,2})b", "(?<=(?:ab|cd))x", "(?<=\\b)x", "\\B", "\\b", "[\\w-]+", "[^\\W\\d]+", "[]-a]", "[a-z&&b]", "[[a]",
    "x{2}{3}", "x{,}", "x{0}", "x**", "x*?+", "x*+?", "(?:x*)*", "(?:^)*", "^*", "(?=x)*x", "\\07", "\\08", "\\100", "(" * 3, "a" + "{9" * 3,
    "x{" + "9" * 4301 + "}",
]  # fmt: skip

ATOMS = ["a", "b", "A", ".", "[ab]", "[^a]", "[a-k]", r"\w", r"\W", r"\d", r"\s", "k", "é", "1", "-", r"\b", r"\B", "^", "$", r"\Z", r"\1", r"\2"]
OPENINGS = ["(", "(", "(?:", "(?>", "(?=", "(?!", "(?<=", "(?<!", "(?i:", "(?s:", "(?x:", "(?a:", "(?(1)", "(?P<n>"]
REPEATS = ["*", "+", "?", "{2}", "{1,2}", "{,2}", "{0}", "*?", "+?", "??", "*+", "++", "?+"]
PIECES = list("ab(*+?{}[]|)^$.\\-,1:=!<>#P&ix29") + OPENINGS + REPEATS + ["[^", "-z]", r"\x4", "(?P=", "(?-", "(?#", "\n", r"\8", "n>", "n)", "é", "😀"]


def mostly_valid(rng, depth):
    """Returns a pattern that is usually valid."""
    parts = []
    for _ in range(rng.choice([0, 1, 1, 2, 2, 3])):
        inner = depth > 0 and rng.random() < 0.5
        part = rng.choice(OPENINGS) + mostly_valid(rng, depth - 1) + ")" if inner else rng.choice(ATOMS)
        parts.append(part + (rng.choice(REPEATS) if rng.random() < 0.4 else ""))
        if rng.random() < 0.15:
            parts.append("|")
    return "".join(parts)


def random_pattern(rng):
    if rng.random() < 0.4:
        return "^" + "".join(rng.choice(PIECES) for _ in range(rng.randint(1, 8))) + "$"
    return mostly_valid(rng, 3)


def row(pattern, strings):
    try:
        return [pattern, strings, [bool(re.match(pattern, string)) for string in strings]]
    except Exception as error:
        return [pattern, [strings[0]], [type(error).__name__, str(error)]]


def rows(patterns):
    return [row(pattern, STRINGS) for pattern in patterns]


def random_rows(count):
    rng = random.Random(311)
    letters = "aaabbbkA1-é \nK"  # cspell:disable-line
    strings = lambda: ["".join(rng.choice(letters) for _ in range(rng.randint(0, 6))) for _ in range(5)]
    return [row(random_pattern(rng), strings()) for _ in range(count)]


def write(name, rows):
    text = ",\n".join(json.dumps(one, ensure_ascii=False) for one in rows)
    (GOLDENS / name).write_text(f"[\n{text}\n]\n", encoding="utf-8")


if __name__ == "__main__":
    assert sys.version_info[:2] == (3, 11), sys.version
    signal.alarm(60)
    names = [f"^{name.replace('*', '.*')}$" for name in WILDCARDS]
    write("table.json", rows(list(dict.fromkeys(names + PATTERNS))))
    write("random.json", random_rows(2000))
