"""German text as sentences, words and syllables, with the abbreviations of official language."""

import re
from typing import Final

ABBREVIATIONS: Final = frozenset(
    {
        "abs", "abschn", "alt", "anl", "anm", "art", "aufl", "az", "bd", "bearb", "bgbl", "bzgl",
        "bzw", "ca", "dipl", "dr", "evtl", "fr", "gem", "ggf", "gvbl", "hr", "hrsg", "inkl", "ing",
        "insb", "kap", "lfd", "lit", "max", "mbl", "min", "mind", "mio", "mrd", "nds", "nr", "nrn",
        "prof", "rdnr", "rn", "sog", "st", "str", "tel", "tsd", "tz", "vgl", "ziff", "zzgl",
        "buchst", "halbs", "hs", "jan", "feb", "apr", "jun", "jul", "aug", "sept",
        "sep", "okt", "nov", "dez",
    }
)  # fmt: skip
_NUMBERED: Final = frozenset(
    {
        "abs", "nr", "nrn", "art", "satz", "§", "§§", "ziffer", "nummer", "rn", "kapitel", "teil",
        "stufe",
    }
)  # fmt: skip
_MONTHS: Final = (
    "januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober",
    "november", "dezember",
)  # fmt: skip
_ORDINAL: Final = re.compile(r"^(?:\d{1,2}|[IVX]{1,4})$")  # „2. Mai“, „Gewässer III. Ordnung“
_NEAR: Final = 80  # characters on either side of a mark that decide what it is
_END: Final = re.compile(r"([.!?…])[“”\"»)\]]*(?=\s|$)")
_WORD: Final = re.compile(r"[^\W\d_](?:[^\W\d_]|[\u0300-\u036f])*(?:[-’'][^\W\d_]+)*")
_NUCLEUS: Final = re.compile(r"au|äu|eu|ei|ai|ie|oi|ey|ay|aa|ee|oo|[aeiouyäöüàáâèéêëìíòóôùúûÿ]")
_PREFIX: Final = re.compile(r"be(?=ur|un|in(?:halt|druck))|qu")


def words(text: str) -> tuple[str, ...]:
    """Return the words of letters; figures are none, so that amounts do not count as words."""
    return tuple(_WORD.findall(text))


def syllables(word: str) -> int:
    """Return the number of syllables, at least one: vowels, with diphthongs as one."""
    plain = _PREFIX.sub("be-" if word.lower().startswith("be") else "q", word.lower())
    return max(1, len(_NUCLEUS.findall(plain)))


def sentences(text: str) -> tuple[str, ...]:
    """Return the sentences of a text; a line break always ends one.

    Safe for „§ 1 Abs. 1 Nr. 2 i. V. m. § 3“, „12. Februar 2026“, „z. B.“ and ordinals.
    """
    return tuple(s for line in text.splitlines() for s in _of_line(line))


def _of_line(line: str) -> list[str]:
    found: list[str] = []
    start = 0
    for match in _END.finditer(line):
        if _ends_here(line, match):
            found.append(line[start : match.end()].strip())
            start = match.end()
    found.append(line[start:].strip())
    return [sentence for sentence in found if words(sentence)]


def _ends_here(line: str, match: re.Match[str]) -> bool:
    """Return whether a mark ends a sentence rather than an abbreviation or an ordinal."""
    rest = line[match.end() : match.end() + _NEAR].lstrip()
    if match[1] != "." or not rest:
        return True
    if rest[0].islower():
        return False
    before = line[max(0, match.start() - _NEAR) : match.start()].split()
    token = re.sub(r"^[(\[„\"]+", "", before[-1]) if before else ""
    if _ORDINAL.match(token):
        return _number_ends(before, rest)
    bare = re.split(r"[.-]", token.lower())[-1]
    if len(bare) == 1 and bare.isalpha():
        return False  # z. B., i. V. m., an initial
    if bare in {"f", "ff"}:
        return not re.match(r"\w*[A-ZÄÖÜ]\w*[A-ZÄÖÜ]", rest)  # „§ 1 ff. VwVfG“ goes on
    return bare not in ABBREVIATIONS


def _number_ends(before: list[str], rest: str) -> bool:
    """Return whether „2.“ ends a sentence („Abs. 2. Der …“) or is an ordinal („2. Mai“)."""
    if rest.split(maxsplit=1)[0].rstrip(",.").lower() in _MONTHS:
        return False
    previous = before[-2].lower().rstrip(".") if len(before) > 1 else ""
    return previous in _NUMBERED
