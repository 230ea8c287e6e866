"""Whose thing it is: „das Einkommen Ihres Vaters“ is not „Ihr Einkommen“."""

import re

from drafter.wording.guard.language.words import Word
from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.reading.roles import is_verb
from drafter.wording.guard.verdict import GuardFinding

_PERSON = (
    r"(?:(?:groß|schwieger|stief|pflege)?(?:vater|mutter|eltern|kind|sohn|tochter)|bruder|"
    r"schwester|geschwister|ehe(?:mann|frau|gatte|gattin|partner)|lebenspartner|partner|arbeitgeber|"
    r"vermieter|betreuer|bevollmächtigte|rechtsanw[aä]lt|nachbar|erben?|pflegeperson|hausarzt)"
)
_THEIR_PERSON = re.compile(rf"\bihre[rsmn]? ({_PERSON})\w{{0,2}}\b")
# who is one of two, or told by a collective
_TOLD_OTHERWISE = {
    "vater": r"elternteil|eltern",
    "mutter": r"elternteil|eltern",
    "eltern": r"vater|mutter|elternteil",
    "kind": r"sohn|tochter|kinder|nachwuchs",
    "sohn": r"kind",
    "tochter": r"kind",
    "ehemann": r"\bmann|gatte|partner",
    "ehefrau": r"frau|gattin|partner",
    "ehegatte": r"mann|frau|partner",
    "rechtsanwalt": r"anwalt|anwält|kanzlei",
}


def check_relatives(pair: Pair) -> list[GuardFinding]:
    """A person of the addressee who is gone: what is hers or his has become the addressee's."""
    before, after = (pair.whole or pair).original, (pair.whole or pair).suggestion.lower
    for match in _THEIR_PERSON.finditer(before.lower):
        person = match[1].replace("ä", "a")
        others = _TOLD_OTHERWISE.get(person, person)
        if not re.search(rf"{match[1]}|{others}", after):
            told = before.raw[slice(*match.span())]
            return [warn("content_lost", told, at=match.span())]
    return _acts_of(pair.whole or pair)


_NAMED_DOER = re.compile(
    r"\b\w*(?:zahlung|leistung|erklärung|meldung|anzeige|angabe|mitteilung|zustimmung)(?:en)?"
    rf" (?:des|der) \w*(?P<person>{_PERSON})\w{{0,2}}\b"
    r"|\b(?:von|durch) (?:herrn|frau) (?:dr\. )?(?P<name>[a-zäöüß-]{3,})"
)
_YOU_MUST = re.compile(r"\b(?:m[uü]ss(?:en)? (?:\w+ )?Sie|Sie m[uü]ssen|haben Sie|Sie haben)\b")


def _acts_of(pair: Pair) -> list[GuardFinding]:
    """„Zahlungen des Vaters sind zu leisten“, „von Herrn X zu leisten“: „müssen Sie zahlen“."""
    for match in _NAMED_DOER.finditer(pair.original.lower):
        acts = _acts_at(pair.original, match.start())
        for you in _YOU_MUST.finditer(pair.suggestion.raw):
            told = _sentence_at(pair.suggestion, you.start())
            same = any(is_verb(word) and word.atoms & acts for word in told)
            named = any((match["person"] or match["name"])[:6] in word.lower for word in told)
            if same and not named:
                who = pair.original.raw[slice(*match.span())]
                return [warn("agent_changed", who, you[0], at=match.span(), now=you.span())]
    return []


def _acts_at(text: Text, place: int) -> frozenset[str]:
    """What the sentence at a place says is to be done."""
    verbs = [word for word in _sentence_at(text, place) if word.lower.endswith("n")]
    due = (w.atoms for w in verbs if w.infinitive_with_zu or text.raw[: w.start].endswith(" zu "))
    return frozenset[str]().union(*due)


def _sentence_at(text: Text, place: int) -> list[Word]:
    number = text.words[min(text.index_at(place), len(text.words) - 1)].sentence
    return [word for word in text.words if word.sentence == number]
