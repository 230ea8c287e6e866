"""What the authority does, told with „wir“: „wird abgelehnt“ – „lehnen wir ab“."""

import re
from typing import Final

from drafter.wording.by_rule.active import WITHOUT_SUBJECT, Doer, told_by
from drafter.wording.by_rule.passive import Passive, passive_of
from drafter.wording.by_rule.sentence import Sentence, read
from drafter.wording.syntax.clauses import FINITE

# Acts of an authority; nobody else does them to what a notice speaks of.
_DECIDES_WORDS = (
    "ablehnen anordnen aufheben befristen bewilligen entziehen erteilen festsetzen gewähren "
    "herabsetzen stunden untersagen verlängern versagen widerrufen zurücknehmen zurückweisen "
    "zurückfordern androhen genehmigen gestatten erlauben auferlegen"
)
_DECIDES: Final = frozenset(_DECIDES_WORDS.split())
_DOES_WORDS = (
    "anrechnen anerkennen auffordern auszahlen bearbeiten bestätigen benötigen berücksichtigen "
    "feststellen fördern kürzen prüfen übernehmen übersenden überweisen weiterleiten zulassen "
    "aussetzen einleiten leisten einladen empfehlen mindern verrechnen anfordern nachfordern "
    "vormerken veranschlagen aufrechnen einräumen abändern ändern berichtigen korrigieren zuteilen "
    "ausstellen austauschen weiterzahlen nachzahlen zurückstellen heranziehen vollstrecken"
)
_DOES: Final = _DECIDES | frozenset(_DOES_WORDS.split())
# What is done to money and payments is the authority's act as well.
_WITH_MONEY: Final = frozenset({"erheben", "einstellen"})
_MONEY: Final = re.compile(
    r"(?i:gebühr|auslagen|kosten|beitrag|säumniszuschl|leistung|zahlung|vorschuss|wohngeld|zinsen"
    r"|\b[\d.,]+ (?:€|euro\b))"
)
# What was done may have been another's act, but for these.
_DONE_WORDS = "ablehnen anrechnen berücksichtigen bewilligen gewähren prüfen kürzen"
_DONE: Final = frozenset(_DONE_WORDS.split())
_ASKED_OF_OTHERS: Final = frozenset({"erteilen", "gewähren", "gestatten", "erlauben", "verlängern"})
_OTHERS_MAY: Final = frozenset({"ablehnen", "verzichten", "prüfen", "zurücknehmen"})
_ACTOR: Final = re.compile(
    r"\b(?:durch|seitens|(?<!Höhe )(?<!Betrag )vo[nm] (?:de[mnr]|eine[mr]|Ihnen|Ihrem|Ihrer"
    r"|anderen|Frau|Herrn|Dritten|Zeugen|Nachbarn|\w+beamten|\w*[Bb]ehörden?|\w*[Aa]mt)"
    r"|vom (?!Hundert)[A-ZÄÖÜ]\w+)\b"
)
# „auf das von Ihnen angegebene Konto“ names who gave it, not who pays
_OF_ATTRIBUTE: Final = re.compile(
    r"\bvon (?:Ihnen|uns|mir) (?:[a-zäöüß]+ ){0,2}[a-zäöüß]+(?:te|ene|ende)[nrsm]? (?=[A-ZÄÖÜ])"
)
_OF_ACT: Final = re.compile(r"\bvo[nm]\b")  # „von der Anhörung wird abgesehen“
_TOLD_BY_US: Final = re.compile(r"\b(?:[Ww]ir|[Ii]ch)\b")


def we_act(text: str) -> str:
    """„Ihr Antrag wird abgelehnt.“: „Wir lehnen Ihren Antrag ab.“."""
    sentence = read(text)
    passive = passive_of(sentence)
    if passive is None or passive.joined or not _is_ours(sentence, passive):
        return text
    us = Doer("wir", passive.second, passive.closing)
    return told_by(sentence, passive, us, {}) or text


def we_do(infinitive: str, told: str) -> bool:
    """Whether only the authority does this, in the passive of a sentence that names nobody."""
    if _names_another(told):
        return False
    return infinitive in _does(told)


def _does(told: str) -> frozenset[str]:
    """What the authority does, and does to what a clause speaks of."""
    return _DOES | _WITH_MONEY if _MONEY.search(told) else _DOES


def _names_another(told: str) -> bool:
    """Whether a clause names a doer, or tells an act of ours already."""
    plain = _OF_ATTRIBUTE.sub("", told)
    return bool(_ACTOR.search(plain) or _TOLD_BY_US.search(plain))


def _is_ours(sentence: Sentence, passive: Passive) -> bool:
    """Whether nobody but the authority can be meant."""
    words = sentence.words
    told = sentence.between(passive.start, passive.end)
    if passive.end + 1 < len(words) and words[passive.end + 1].tag in FINITE:
        return False  # „wurde berücksichtigt, führte jedoch zu …“: the subject goes on
    if _names_another(_OF_ACT.sub("", told) if passive.infinitive == "absehen" else told):
        return False
    return passive.infinitive in _known_acts(passive, told)


def _known_acts(passive: Passive, told: str) -> frozenset[str]:
    """The acts that are the authority's in a passive of this kind."""
    if passive.told_of_the_past:
        return _DONE
    if passive.obliged:
        return _DECIDES - _ASKED_OF_OTHERS
    if passive.may:
        return (_DOES | WITHOUT_SUBJECT) - _OTHERS_MAY
    return _does(told) | WITHOUT_SUBJECT
