"""Who a passive names as the doer becomes its subject: „muss von Ihnen gezahlt werden“."""

import re
from dataclasses import dataclass
from typing import Final

from drafter.wording.by_rule.active import Doer, told_by
from drafter.wording.by_rule.passive import Passive, passive_of
from drafter.wording.by_rule.sentence import Sentence, read
from drafter.wording.by_rule.verb_forms import third_of
from drafter.wording.syntax.tagging import Tagged
from drafter.wording.syntax.verbs import verb

_OF_ONE: Final = {
    "haben": "hat", "können": "kann", "konnten": "konnte", "müssen": "muss", "mussten": "musste",
    "dürfen": "darf", "durften": "durfte", "werden": "wird",
}  # fmt: skip
# Of these verbs „von“ names where something comes from.
_FROM_WORDS = (
    "abhalten abweichen anfordern befreien erbitten erhalten erwarten fordern fernhalten lösen "
    "trennen unterscheiden verlangen zurückfordern einfordern nachfordern beziehen erheben "
    "einziehen ausnehmen entbinden abziehen absehen"
)
_FROM: Final = frozenset(_FROM_WORDS.split())
# Last parts of nouns for people and bodies that act, by gender; none of them adds a letter.
_MEN = (
    "amtsarzt amtstierarzt antragsteller arzt besitzer betreiber betrieb eigentümer empfänger "
    "erlaubnisnehmer gutachter halter inhaber kreis leiter mieter nutzer prüfer pächter "
    "schornsteinfeger träger unternehmer veranstalter verein vermieter"
)
_WOMEN = (
    "amtsärztin amtstierärztin ärztin aufsicht behörde firma gemeinde inhaberin halterin kasse "
    "leitung meisterei person polizei stadt stelle verwaltung betreiberin eigentümerin "
    "veranstalterin antragstellerin"
)
_THINGS = "amt büro gericht labor unternehmen"
_GENDERS: Final = {
    **dict.fromkeys(_MEN.split(), "m"),
    **dict.fromkeys(_WOMEN.split(), "f"),
    **dict.fromkeys(_THINGS.split(), "n"),
}
_ACTING: Final = re.compile(
    rf"(?:{'|'.join(sorted(_GENDERS, key=len, reverse=True))})$", re.IGNORECASE
)
# The preposition with its article, the gender of the noun, and the article of the subject.
_ARTICLES: Final = {
    ("vom", "", "m"): "der", ("vom", "", "n"): "das",
    ("von", "dem", "m"): "der", ("von", "dem", "n"): "das", ("von", "der", "f"): "die",
    ("von", "einem", "m"): "ein", ("von", "einem", "n"): "ein", ("von", "einer", "f"): "eine",
    ("durch", "den", "m"): "der", ("durch", "das", "n"): "das", ("durch", "die", "f"): "die",
    ("durch", "einen", "m"): "ein", ("durch", "ein", "n"): "ein", ("durch", "eine", "f"): "eine",
}  # fmt: skip
_ADJECTIVES: Final = {("ein", "m"): "er", ("ein", "n"): "es"}  # „ein anerkannter Betrieb“
_CLOSED: Final = frozenset({"bis", "innerhalb", "binnen", "spätestens", "unverzüglich", "ab"})
_ADVERBS: Final = frozenset({"ADV", "ADJ(D)", "PTKNEG"})
_ATTRIBUTES: Final = frozenset({"ADJ(A)", "NN", "NE"})


@dataclass(frozen=True, slots=True)
class _Named:
    """The words that name a doer: their places, the subject, whether it is „Sie“."""

    start: int
    end: int
    subject: str
    polite: bool = False


def doer_acts(text: str) -> str:
    """„Die Kosten müssen von der Halterin getragen werden“: „Die Halterin muss … tragen“."""
    sentence = read(text)
    passive = passive_of(sentence)
    if passive is None or passive.infinitive in _FROM:
        return text
    named = _named(sentence, passive)
    doer = _doer(passive, named) if named else None
    if named is None or doer is None:
        return text
    dropped = dict.fromkeys(range(named.start, named.end), "")
    return told_by(sentence, passive, doer, dropped) or text


def _doer(passive: Passive, named: _Named) -> Doer | None:
    if named.polite:
        return Doer(named.subject, passive.second, passive.closing)
    if passive.second in _OF_ONE:
        return Doer(named.subject, _OF_ONE[passive.second], passive.closing)
    found = verb(passive.infinitive)
    return Doer(named.subject, *third_of(found)) if found else None


def _named(sentence: Sentence, passive: Passive) -> _Named | None:
    """The one doer that stands inside the bracket of a passive."""
    places = range(passive.finite + 1, passive.last)
    found = [named for i in places if (named := _named_at(sentence, i, passive.last))]
    told = [i for i in places if sentence.words[i].lower in _BY]
    if passive.obliged and any(sentence.words[i].lower == "durch" for i in told):
        return None  # „ist durch einen Fachbetrieb zu warten“: it is not the duty of the Betrieb
    return found[0] if len(found) == 1 and len(told) == 1 else None


_BY: Final = frozenset({"von", "vom", "durch", "seitens", "ihrerseits"})


def _is_apart(word: Tagged) -> bool:
    """Whether a word behind a noun cannot belong to it."""
    return word.lower in _CLOSED or word.tag in _ADVERBS


def _named_at(sentence: Sentence, place: int, last: int) -> _Named | None:
    words = sentence.words
    by = words[place].lower
    if words[place].text == "Ihrerseits":
        return _Named(place, place + 1, "Sie", polite=True)
    if by == "von" and words[place + 1].text == "Ihnen":
        attribute = words[place + 2].tag in _ATTRIBUTES and place + 2 < last
        return None if attribute else _Named(place, place + 2, "Sie", polite=True)
    if by not in {"von", "vom", "durch"} or words[place - 1].is_noun:
        return None  # „nach Abnahme der Maßnahme durch das Bauamt“ belongs to the noun
    first = place + 1 + (by != "vom")
    article = words[first - 1].lower if by != "vom" else ""
    noun = next((i for i in range(first, last) if words[i].tag != "ADJ(A)"), last)
    match = _ACTING.search(words[noun].text) if words[noun].tag == "NN" else None
    gender = _GENDERS[match[0].lower()] if match else ""
    subject = _ARTICLES.get((by, article, gender))
    if subject is None or not (noun + 1 == last or _is_apart(words[noun + 1])):
        return None
    ending = _ADJECTIVES.get((subject, gender), "e")
    adjectives = [re.sub(r"e[nrs]?$", ending, words[i].text) for i in range(first, noun)]
    return _Named(place, noun + 1, " ".join([subject, *adjectives, words[noun].text]))
