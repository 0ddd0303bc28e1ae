#!/usr/bin/env python3
"""Writes what .NET does not know about Unicode, from the unicodedata module of the Python that runs this.

    python3 unicode_data.py FILE NameAliases.txt

NameAliases.txt comes from the Unicode Character Database. Three sections of lines, deflated: the names of characters for \\N{...} in string literals; the compatibility decompositions
with the combining classes, and the compositions, for the normal form NFKC of identifiers. .NET has a normalizer, but not
where it runs without the ICU library, as this program does. Names and syllables that follow a rule are left out.
"""

import sys
import unicodedata
import zlib

RULED = ("CJK UNIFIED IDEOGRAPH-", "HANGUL SYLLABLE ", "CJK COMPATIBILITY IDEOGRAPH-", "TANGUT IDEOGRAPH-", "NUSHU CHARACTER-", "KHITAN SMALL SCRIPT CHARACTER-")
SYLLABLES = range(0xAC00, 0xD7A4)


def main(path, aliases):
    names, decompositions, compositions = [], [], []
    for code in range(sys.maxunicode + 1):
        character = chr(code)
        name = unicodedata.name(character, None)
        if name and not name.startswith(RULED):
            names.append("%X %s" % (code, name))
        if code in SYLLABLES or 0xD800 <= code < 0xE000:
            continue
        mapping, order = unicodedata.normalize("NFKD", character), unicodedata.combining(character)
        if mapping != character or order:
            decompositions.append("%X %d %s" % (code, order, " ".join("%X" % ord(part) for part in mapping) if mapping != character else ""))
        canonical = unicodedata.decomposition(character)
        if canonical and not canonical.startswith("<") and " " in canonical and unicodedata.normalize("NFC", character) == character:
            compositions.append("%s %X" % (canonical, code))
    known = {line.split(" ", 1)[1] for line in names}
    for line in open(aliases):
        code, _, name = line.partition("#")[0].strip().partition(";")
        name = name.partition(";")[0]
        if name and name not in known and int(code, 16) == ord(unicodedata.lookup(name)):
            names.append("%s %s" % (code, name))
    text = "\n".join([unicodedata.unidata_version, str(len(names)), *names, str(len(decompositions)), *decompositions, str(len(compositions)), *compositions])
    compressor = zlib.compressobj(9, zlib.DEFLATED, -15)
    with open(path, "wb") as file:
        file.write(compressor.compress(text.encode("ascii")) + compressor.flush())
    print("%s: Unicode %s, %d names, %d decompositions, %d compositions" % (path, unicodedata.unidata_version, len(names), len(decompositions), len(compositions)))


main(*sys.argv[1:])
