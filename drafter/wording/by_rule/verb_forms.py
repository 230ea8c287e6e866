"""The forms of verbs that the rules need."""

from typing import Final

from drafter.wording.by_rule.sentence import Sentence
from drafter.wording.syntax.clauses import FINITE
from drafter.wording.syntax.tagging import Tagged
from drafter.wording.syntax.verbs import FIRST, FIRST_PLURAL, THIRD, Verb, verb

OBLIGED: Final = {"ist": "muss", "sind": "müssen", "war": "musste", "waren": "mussten"}
"""„ist … zu zahlen“: „muss … gezahlt werden“."""

OBLIGED_ACTIVE: Final = {"hat": "muss", "haben": "müssen", "hatte": "musste", "hatten": "mussten"}
"""„hat … zu zahlen“: „muss … zahlen“."""


def infinitive_with_zu(sentence: Sentence, place: int) -> Verb | None:
    """The verb of „vorzulegen“, or of „legen“ behind „zu“; None if not sure of it."""
    word = sentence.words[place]
    parted = place > 0 and sentence.words[place - 1].tag == "PTKZU"
    if word.tag != "VV(IZU)" and not (parted and word.tag.startswith("VV")):
        return None
    found = verb(word.lower if parted else word.lemma.lower())
    form = f"zu {word.lower}" if parted else word.lower
    return found if found is not None and found.with_zu == form else None


def without_zu(sentence: Sentence, place: int, new: str) -> dict[int, str]:
    """Another form in place of an infinitive with „zu“, as changes of a sentence."""
    dropped = {place - 1: ""} if sentence.words[place - 1].tag == "PTKZU" else {}
    return {place: new, **dropped}


def lets(sentence: Sentence, place: int) -> Verb | None:
    """The verb that somebody has done by others: „prüfen“ where „prüfen zu lassen“ ends."""
    words = sentence.words
    if not 2 <= place < len(words) or words[place].lower != "lassen":
        return None
    return verb(words[place - 2].lower) if words[place - 2].tag == "VV(INF)" else None


def verb_of_participle(word: Tagged) -> Verb | None:
    """The verb of a participle; None where its own participle is another."""
    found = verb(word.lemma.lower())
    return found if found is not None and found.participle == word.lower else None


def plural(found: Verb) -> tuple[str, str]:
    """„legen“ and „vor“ of „vorlegen“: the present of „wir“ and „Sie“, and the parted prefix."""
    form, _, prefix = found.present[FIRST_PLURAL].partition(" ")
    return form, prefix


def third_of(found: Verb) -> tuple[str, str]:
    """„legt“ and „vor“ of „vorlegen“: the present of „er“, and the parted prefix."""
    form, _, prefix = found.present[THIRD].partition(" ")
    return form, prefix


def first_person(infinitive: str) -> str | None:
    """„habe“ of „haben“, „nachkomme“ of „nachkommen“, as it stands at the end of a clause."""
    found = verb(infinitive)
    if found is None:
        return None
    form, _, prefix = found.present[FIRST].partition(" ")
    return f"{prefix}{form}"


def third_person(infinitive: str) -> str | None:
    """„nachkommt“ of „nachkommen“, as it stands at the end of a clause."""
    found = verb(infinitive)
    if found is None:
        return None
    form, prefix = third_of(found)
    return f"{prefix}{form}"


def closes_clause(word: Tagged) -> bool:
    """Whether a verb that stands last can be finite, however it was read: „verbleibt“, „werden“."""
    if word.tag in FINITE or word.lower in _PLURALS:
        return True
    found = verb(word.lemma.lower()) if word.tag == "VV(PP)" else None
    told = [form.partition(" ")[::2] for form in found.present] if found is not None else []
    present = {prefix + form for form, prefix in told}
    return found is not None and word.lower in present and word.lower != found.participle


_PLURALS: Final = frozenset({"werden", "haben", "können", "müssen", "dürfen", "sollen", "sind"})


def parted(word: Tagged) -> tuple[str, str]:
    """A finite verb that stood last, as it stands second: „läuft“ and „ab“ of „abläuft“."""
    found = verb(word.lemma.lower())
    for told in (*found.present, *found.past) if found is not None else ():
        form, _, prefix = told.partition(" ")
        if prefix and prefix + form == word.lower:
            return form, prefix
    return word.lower, ""
