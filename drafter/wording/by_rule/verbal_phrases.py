"""Plain verbs for phrases of office: „vermag nicht zu überzeugen“ – „kann nicht überzeugen“."""

from collections.abc import Mapping
from typing import Final

from drafter.wording.by_rule.sentence import Sentence, read
from drafter.wording.by_rule.verb_forms import infinitive_with_zu, without_zu
from drafter.wording.syntax.clauses import FINITE

_ABLE: Final = {
    "vermag": "kann", "vermögen": "können", "vermochte": "konnte", "vermochten": "konnten",
}  # fmt: skip
_IS_ABLE: Final = {"ist": "kann", "sind": "können", "war": "konnte", "waren": "konnten"}
_COMES: Final = {
    "gelangt": "wird", "gelangen": "werden", "kommt": "wird", "kommen": "werden",
    "kam": "wurde", "kamen": "wurden", "gelangte": "wurde", "gelangten": "wurden",
}  # fmt: skip
_COME_TO: Final = {
    "Abrechnung": "abgerechnet", "Anrechnung": "angerechnet", "Anwendung": "angewendet",
    "Auszahlung": "ausgezahlt", "Ausführung": "ausgeführt", "Durchführung": "durchgeführt",
    "Einsatz": "eingesetzt", "Verwendung": "verwendet",
}  # fmt: skip
_LIES: Final = {"ist": "liegt", "sind": "liegen", "war": "lag", "waren": "lagen"}
_CHANCES: Final = frozenset({"gelegenheit", "möglichkeit", "anlass", "grund", "zeit"})


def can(text: str) -> str:
    """„vermag … nicht zu rechtfertigen“: „kann … nicht rechtfertigen“."""
    sentence = read(text)
    for place, word in enumerate(sentence.words):
        end = sentence.comma(place) - 1
        found = infinitive_with_zu(sentence, end) if end > place else None
        if word.lower in _ABLE and not word.is_noun and found is not None:
            infinitive = without_zu(sentence, end, found.infinitive)
            return sentence.with_words({place: _ABLE[word.lower], **infinitive})
    return text


def is_able(text: str) -> str:
    """„sind nicht in der Lage, die Miete zu zahlen“: „können die Miete nicht zahlen“."""
    sentence = read(text)
    words = sentence.words
    for comma in range(4, len(words)):
        told = [word.lower for word in words[comma - 3 : comma]]
        if words[comma].text != "," or told != ["in", "der", "lage"]:
            continue
        finite = next((i for i in range(comma) if words[i].lower in _IS_ABLE), None)
        end = sentence.comma(comma + 1) - 1
        found = infinitive_with_zu(sentence, end)
        if finite is None or found is None or _opens_clause(sentence, comma + 1, end):
            return text
        denied = [i for i in range(finite, comma) if words[i].lower == "nicht"]
        denial = "nicht " * bool(denied)
        gone = dict.fromkeys([*denied, *range(comma - 3, comma + 1)], "")
        verbs = without_zu(sentence, end, f"{denial}{found.infinitive}")
        return sentence.with_words({**gone, **verbs, finite: _IS_ABLE[words[finite].lower]})
    return text


def comes_to(text: str) -> str:
    """„gelangt zur Auszahlung“: „wird ausgezahlt“."""
    sentence = read(text)
    words = sentence.words
    for place, word in enumerate(words):
        end = sentence.comma(place) - 1
        if word.lower not in _COMES or end <= place or words[end - 1].lower not in {"zur", "zum"}:
            continue
        done = _COME_TO.get(words[end].text)
        if done:
            return sentence.with_words({place: _COMES[word.lower], end - 1: "", end: done})
    return text


def lies(text: str) -> str:
    """„ist im Außenbereich gelegen“: „liegt im Außenbereich“."""
    return _state(text, "gelegen", "", "")


def is_given(text: str) -> str:
    """„Eine Gefahr ist nicht gegeben“: „liegt nicht vor“."""
    sentence = read(text)
    if _CHANCES & {word.lower for word in sentence.words}:
        return text  # „Ihnen ist Gelegenheit gegeben“
    return _state(text, "gegeben", "vor", "vor")


def _state(text: str, participle: str, prefix: str, closing: str) -> str:
    """„ist … gelegen“ and „gelegen ist“ told by „liegen“ with a prefix."""
    sentence = read(text)
    words = sentence.words
    for place, word in enumerate(words):
        if word.lower != participle or place == 0:
            continue
        behind = words[place + 1].lower if place + 1 < len(words) else ""
        if behind in _LIES:
            return sentence.with_words({place: f"{prefix}{_LIES[behind]}", place + 1: ""})
        finite = _finite(sentence, place, _LIES)
        if finite is not None and behind in {",", ".", ";", "und", "oder"}:
            stands = _LIES[words[finite].lower]
            return sentence.with_words({finite: stands, place: closing})
    return text


def _finite(sentence: Sentence, place: int, forms: Mapping[str, str]) -> int | None:
    """The one finite verb before a place in its clause, if it is one of these forms."""
    signs = [i for i in range(place) if sentence.words[i].text in {",", ";", ":"}]
    start = signs[-1] + 1 if signs else 0
    found = [i for i in range(start, place) if sentence.words[i].tag in FINITE]
    return found[0] if len(found) == 1 and sentence.words[found[0]].lower in forms else None


def _opens_clause(sentence: Sentence, first: int, end: int) -> bool:
    return any(word.tag in FINITE | {"KOUS", "PRELS"} for word in sentence.words[first:end])
