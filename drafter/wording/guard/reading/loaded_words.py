"""Words that carry load: new ones are always shown, whatever else accounts for a rewording.

A verb, adjective or adverb of daily German that is in none of the tables may come with a
rewording. These may not: they say how certain, how grave, how much, how long, in which form, by
whose fault, at whose cost something is, or what somebody is to do with hand or purse.
"""

import re
from functools import lru_cache

from drafter.wording.guard.language.morphology import negated_base
from drafter.wording.guard.language.words import Word
from drafter.wording.guard.reading.denying_words import LEXICAL
from drafter.wording.guard.reading.kinds import is_of_a_kind
from drafter.wording.guard.reading.opposites import has_opposite
from drafter.wording.guard.reading.rulings import is_ruling

# words that restrict or qualify: lost or new, they change what is required (beginnings of words)
RESTRICTING = (
    "schriftlich", "vorherig", "vorher", "beglaubigt", "persönlich", "gesondert", "sofort",
    "unverzüglich", "jederzeit", "vorläufig", "endgültig", "einmalig", "zweckgebunden",
    "ausdrücklich", "anteilig", "unwiderruflich", "elektronisch", "zweckentsprechend", "dauerhaft",
    "unbefristet", "befristet", "rechtskräftig", "bestandskräftig", "rechtskraft",
    "bestandskraft", "sachverständig", "vorsätzlich",
    "grob", "fahrlässig", "unaufgefordert", "wiederholt", "begründet", "zusätzlich", "original",
    "nachweislich", "unmittelbar", "gemeinsam", "ersatzlos", "widerruflich", "wesentlich",
    "erheblich", "geeignet", "vollständig", "rückwirkend", "nachträglich", "fristgerecht",
    "rechtzeitig", "derzeit", "aktuell", "durchgehend", "unentgeltlich", "kostenlos", "amtlich",
    "mündlich", "formlos", "geschlossen", "zweckwidrig", "arglistig", "rechtmäßig", "amts",
    "zuwendungsfähig", "erstmalig", "nicht rückzahlbar", "unterschrieb", "unterzeichn",
    "eigenhändig",
    "handschriftlich", "notariell", "ununterbrochen", "gleichzeitig",
)  # fmt: skip

# claims: fault, degree, certainty, time, form, extent, purse and hand (beginnings of words)
CLAIMING = """
schuld verschuld mutwillig grundlos böswillig rücksichtslos leichtfertig missbräuchlich betrüg
täusch lüg falsch fehlerhaft illegal kriminell strafbar straf gefährlich verdächtig
schwer leichter einfacher besser schlechter schlimm massiv krass extrem besonders
äußerst völlig absolut eindeutig zweifel sicher garant
offensichtlich offenkund nachweislich erwiesen vermutlich wahrscheinlich angeblich bestimmt
vielleicht eventuell voraussichtlich knapp kaum fast beinahe nahezu mehrfach häufig oft selten
manchmal ständig dauernd täglich wöchentlich monatlich jährlich nachts tagsüber morgens abends
mittags heute morgen gestern übermorgen bald demnächst umgehend schnell eilig dringend zügig
automatisch zwangsweise zwingend verbindlich freiwillig ausnahmsweise üblicherweise regelmäßig
handschriftlich eigenhändig notariell digital telefonisch postalisch anonym
unterschreib unterzeichn ausfüll anruf telefonier bezahl zahl überweis kauf verkauf kündig abmeld
anmeld registrier beantrag klag verklag anzeig räum abreiß abbau entsorg vernicht lösch meld
doppelt dreifach halb ganz ausreichend genügend angemessen pauschal teuer billig günstig
gemeinnützig privat gewerblich geschäftlich öffentlich vertraulich geheim
verheirat geschied ledig krank gesund behindert arbeitslos berufstätig selbständig alleinerziehend
"""
_CLAIMING = tuple(CLAIMING.split())
_NEGATING = tuple(stem for stem in LEXICAL if len(stem) > 4)


def is_loaded(word: Word) -> bool:
    """Whether a word says something that a reader would act on or take as a judgement."""
    if is_ruling(word.lemma):
        return False  # rulings have their own check
    return has_opposite(word) or _claims(word.lower, word.lemma.lower())


@lru_cache(maxsize=20000)
def _claims(lower: str, lemma: str) -> bool:
    forms = (lower, lemma)
    return (
        any(form.startswith(RESTRICTING + _CLAIMING + _NEGATING) for form in forms)
        or is_of_a_kind(lower)
        or negated_base(lower) is not None
        or bool(_WITHOUT.search(lower))
    )


_WITHOUT = re.compile(r"\w{3}(?:los|frei|widrig|pflichtig)(?:e[rsmn]?)?$")
