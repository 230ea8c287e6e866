"""References to law: §§ down to sentence and number, with their statute."""

import re
from dataclasses import dataclass, field

from drafter.wording.facts.model import Claims, FactKind
from drafter.wording.facts.statutes import STATUTE_START, statute_at

# part of a reference → canonical name
_PARTS = {
    "abs": "Abs", "absatz": "Abs", "absätze": "Abs", "absatzes": "Abs", "absätzen": "Abs",
    "uabs": "UAbs", "unterabsatz": "UAbs", "satz": "Satz", "sätze": "Satz", "satzes": "Satz",
    "s": "Satz", "nr": "Nr", "nrn": "Nr", "nummer": "Nr", "nummern": "Nr", "ziffer": "Nr",
    "ziffern": "Nr", "ziff": "Nr", "buchst": "Buchst", "buchstabe": "Buchst",
    "buchstaben": "Buchst", "lit": "Buchst", "halbsatz": "HS", "hs": "HS", "halbs": "HS",
    "alt": "Alt", "alternative": "Alt", "var": "Alt", "variante": "Alt",
}  # fmt: skip
_SIGN = re.compile(r"(§§?|\bArt(?:\.|ikeln?|ikels)?(?=[\s\u00a0]*\d))[\s\u00a0]*(?=\d)")
_WORD = (
    r"Abs(?:atz(?:es)?|ätzen?)?|UAbs|Unterabsatz|Satz(?:es)?|Sätze|S|Nrn?|Nummern?"
    r"|Ziff(?:ern?)?|Buchst(?:aben?)?|lit|Halbs(?:atz)?|HS|Alt(?:ernative)?"
    r"|Var(?:iante)?"
)
_STEP = re.compile(
    rf"[\s\u00a0]*(?:(?P<part>(?:{_WORD})\b)\.?[\s\u00a0]*(?P<value>\d+[a-z]?|[a-z]{{1,2}}(?![\w]))"
    r"|(?P<join>,|und|sowie|oder|bis|–)[\s\u00a0]*(?P<bare>\d+[a-z]?|[a-h]\)?)(?![\w.]*\d|[\wäöüß])"
    rf"|(?P<joined>,|und|sowie|oder|bis)[\s\u00a0]*(?={_WORD})"
    r"|(?P<follow>ff?\.))",
)
_NUMBER = re.compile(r"\d+[a-z]?(?![a-z])")
_ARTICLE = re.compile(r"[\s\u00a0]*(?:(?:des|der|dem|im|zum)[\s\u00a0]+)?")
_CHAIN = re.compile(
    r"[\s\u00a0]*(?:,|und|sowie|oder|i\.[\s\u00a0]?V\.[\s\u00a0]?m\.|iVm|in Verbindung"
    r" mit)[\s\u00a0]*"
)
_BARE = re.compile(
    rf"\b(?P<part>{_WORD})\b\.?[\s\u00a0]+(?P<value>\d+[a-z]?|[a-z]\)?(?![\wäöüß.]))"
    r"(?:[\s\u00a0]*(?:und|bis|,|oder|sowie)[\s\u00a0]*(?P<second>\d+)(?![\w.,]*\d|[\s\u00a0]*[%€A-Za-zÄÖÜ]))?"
)
_ANNEX = re.compile(r"\b(Anlage|Anhang|Beiblatt)n?[\s\u00a0]+(\d+[a-z]?|[A-Z]\b)")


@dataclass
class _Reading:
    """One reference while it is read: the path („49“, Abs 3, Nr 1) and where it stands."""

    sign: str
    start: int
    end: int
    path: list[tuple[str, str]] = field(default_factory=list)
    done: list[tuple[str, int, int]] = field(default_factory=list)

    def emit(self) -> None:
        value = " ".join(f"{part} {number}".strip() for part, number in self.path)
        self.done.append((value, self.start, self.end))

    def step_into(self, part: str, number: str) -> None:
        names = [name for name, _ in self.path]
        if part in names:
            del self.path[names.index(part) :]
        self.path.append((part, number))


def read_law(claims: Claims) -> None:
    """Find all references and statutes."""
    position = 0
    open_chain: list[tuple[str, int, int]] = []
    while (sign := _SIGN.search(claims.text, position)) is not None:
        reading = _read_one(claims.text, sign)
        statute, end = _statute_behind(claims.text, reading.end)
        open_chain += reading.done
        if statute or not _continues(claims.text, end):
            _close(claims, open_chain, statute, end)
            open_chain = []
        position = max(end, sign.end())
    _read_bare(claims)
    _read_statutes(claims)


def _close(
    claims: Claims, chain: list[tuple[str, int, int]], statute: str | None, end: int
) -> None:
    for value, start, stop in chain:
        last = (value, start, stop) == chain[-1]
        name = f"{statute} {value}" if statute else value
        claims.add(FactKind.LAW, name, (start, end if last else stop))


def _continues(text: str, position: int) -> bool:
    gap = _CHAIN.match(text, position)
    return gap is not None and _SIGN.match(text, gap.end()) is not None


def _read_one(text: str, sign: re.Match[str]) -> _Reading:
    number = _NUMBER.match(text, sign.end())
    first = number[0] if number else ""
    end = number.end() if number else sign.end()
    symbol = "§" if sign[1].startswith("§") else "Art"
    reading = _Reading(symbol, sign.start(), end, [(symbol, first)])
    several = sign[1] == "§§" or sign[1] == "Artikeln"
    while (step := _STEP.match(text, reading.end)) is not None:
        if step["join"] and statute_at(text, step.start("bare")):
            break
        _take_step(reading, step, several=several)
    reading.emit()
    return reading


def _take_step(reading: _Reading, step: re.Match[str], *, several: bool) -> None:
    if step["part"]:
        reading.step_into(_PARTS[step["part"].lower()], step["value"])
    elif step["join"]:
        reading.emit()
        reading.start = step.start("bare")
        _take_bare(reading, step["bare"].rstrip(")"), several=several)
        if step["join"] in {"bis", "–"}:
            reading.path[-1] = (reading.path[-1][0], "bis " + reading.path[-1][1])
    elif step["joined"]:
        reading.emit()
    else:
        reading.path.append(("ff", ""))
    reading.end = step.end()


def _take_bare(reading: _Reading, number: str, *, several: bool) -> None:
    """A number after „und“: another § after „§§ 48, 49“, else another Absatz, Satz or Nummer."""
    digits = re.match(r"\d+", number)
    paragraph = re.match(r"\d+", reading.path[0][1].removeprefix("bis "))
    higher = digits and paragraph and int(digits[0]) >= int(paragraph[0])
    if several and higher:
        reading.path = [(reading.path[0][0], number)]
    else:
        reading.path = [*reading.path[:-1], (reading.path[-1][0], number)]


def _statute_behind(text: str, position: int) -> tuple[str | None, int]:
    gap = _ARTICLE.match(text, position)
    found = statute_at(text, gap.end() if gap else position)
    return found or (None, position)


def _read_bare(claims: Claims) -> None:
    """Parts without a §: „nach Absatz 2“, „Nummer 3 der Nebenbestimmungen“, „Anlage 1“."""
    for match in claims.matches(_BARE):
        part = _PARTS[match["part"].lower()]
        span = match.span() if not match["second"] else (match.start(), match.end("value"))
        claims.add(FactKind.LAW, f"{part} {match['value'].rstrip(')')}", span)
        if match["second"]:
            claims.add(FactKind.LAW, f"{part} {match['second']}", match.span("second"))
    for match in claims.matches(_ANNEX):
        claims.add(FactKind.REFERENCE, f"{match[1]} {match[2]}", match.span())


def _read_statutes(claims: Claims) -> None:
    for match in STATUTE_START.finditer(claims.text):
        found = statute_at(claims.text, match.start())
        if found and claims.free(match.start(), found[1]):
            claims.add(FactKind.LAW, found[0], (match.start(), found[1]))
