"""Verbs for nouns: „Die Auszahlung der Mittel erfolgt …“ – „Die Mittel werden … ausgezahlt“."""

import re
from dataclasses import dataclass
from typing import Final

from drafter.wording.by_rule.sentence import Sentence, read
from drafter.wording.syntax.clauses import FINITE
from drafter.wording.syntax.genders import genders_of
from drafter.wording.syntax.tagging import Tagged, readings
from drafter.wording.syntax.verbs import verb

_HAPPENS: Final = {"erfolgt": ("wird", "werden"), "erfolgte": ("wurde", "wurden")}
_MODALS: Final = {
    "kann": ("kann", "können"), "konnte": ("konnte", "konnten"), "muss": ("muss", "müssen"),
    "darf": ("darf", "dürfen"), "soll": ("soll", "sollen"),
}  # fmt: skip
_IRREGULAR: Final = {
    "vorlage": "vorlegen", "rückgabe": "zurückgeben", "abgabe": "abgeben", "angabe": "angeben",
    "aufnahme": "aufnehmen",
    "übernahme": "übernehmen", "rücknahme": "zurücknehmen", "widerruf": "widerrufen",
    "rückzahlung": "zurückzahlen", "rückforderung": "zurückfordern", "anzeige": "anzeigen",
    "rücksendung": "zurücksenden", "zustellung": "zustellen", "abholung": "abholen",
}  # fmt: skip
_DETERMINERS: Final = {
    "der": "die", "ihrer": "Ihre", "dieser": "diese", "unserer": "unsere", "einer": "eine",
}  # fmt: skip
_OF_MEN: Final = {
    "des": {"m": "der", "n": "das"}, "ihres": {"m": "Ihr", "n": "Ihr"},
    "eines": {"m": "ein", "n": "ein"},
}  # fmt: skip
_FEMININE: Final = re.compile(r"(?:ung|heit|keit|schaft|tion|tät)$")


@dataclass(frozen=True, slots=True)
class _Subject:
    """What the act is done to, in the nominative; ``end`` is the place behind it."""

    changes: dict[int, str]
    plural: bool
    end: int


def verbs_for_acts(text: str) -> str:
    """The act as a verb; the sentence as it is where a form is not sure."""
    sentence = read(text)
    words = sentence.words
    if len(words) < 5 or words[0].lower not in {"die", "der", "eine"} or not words[1].is_noun:
        return text
    done = _participle(words[1])
    subject = _subject(sentence) if done is not None else None
    if subject is None:
        return text
    place = next((i for i in range(subject.end, len(words)) if _happens(sentence, i)), None)
    if place is None or sentence.comma(subject.end) < place:
        return text
    end = _end(sentence, place)
    apposed = end + 1 < len(words) and words[end].text == "," and words[end + 1].is_noun
    if apposed or any(word.lower == "als" for word in words[subject.end : place]):
        return text
    number = int(subject.plural)
    helper = words[place].lower
    changes = {**subject.changes, 0: "", 1: ""}
    if helper in _HAPPENS:
        changes |= {place: _HAPPENS[helper][number], end - 1: f"{words[end - 1].text} {done}"}
        if end - 1 == place:
            changes[place] = f"{_HAPPENS[helper][number]} {done}"
    else:
        changes |= {place: _MODALS[helper][number], end - 1: f"{done} werden"}
    return sentence.with_words(changes)


def _end(sentence: Sentence, finite: int) -> int:
    """The place behind the clause of a verb; another one may follow „und“."""
    end = sentence.comma(finite)
    others = [i for i in range(finite + 1, end) if sentence.words[i].tag in FINITE]
    return others[0] - 1 if others and sentence.words[others[0] - 1].tag == "KON" else end


def _happens(sentence: Sentence, place: int) -> bool:
    word = sentence.words[place]
    end = sentence.comma(place)
    if word.lower in _MODALS:
        return sentence.words[end - 1].lower == "erfolgen"
    return word.lower in _HAPPENS and word.tag != "VV(PP)" and end > place


def _participle(noun: Tagged) -> str | None:
    """„ausgezahlt“ for „Auszahlung“."""
    lower = noun.lower
    if lower in _IRREGULAR:
        found = verb(_IRREGULAR[lower])
        return found.participle if found else None
    if not lower.endswith("ung") or lower.startswith("neu"):
        return None
    stem = lower.removesuffix("ung")
    ending = "n" if stem.endswith(("er", "el")) and not stem.endswith("ier") else "en"
    infinitive = stem + ending
    found = verb(infinitive) if "VV(INF)" in readings(infinitive) else None
    return found.participle if found else None


def _subject(sentence: Sentence) -> _Subject | None:
    words = sentence.words
    place = 2
    article = words[place].lower
    if words[place].tag == "ADJ(A)":
        return _of_many(sentence)
    noun = next((i for i in range(place + 1, len(words)) if words[i].tag != "ADJ(A)"), None)
    if noun is None or not words[noun].is_noun:
        return None
    if article == "von":
        return _bare(words[3]) if noun == 3 else None
    if article in _OF_MEN:
        return _of_men(sentence, article, noun)
    return _of_women(sentence, article, noun) if article in _DETERMINERS else None


def _of_women(sentence: Sentence, article: str, noun: int) -> _Subject | None:
    """„der Gebühr“: „die Gebühr“; „der Mittel“, „der Belege“: „die Belege“."""
    plural = False if article == "einer" else _is_plural(sentence.words[noun])
    if plural is None:
        return None
    changes = {2: _DETERMINERS[article]}
    if not plural:
        changes |= {i: re.sub(r"en$", "e", sentence.words[i].text) for i in range(3, noun)}
    return _Subject(changes, plural, noun + 1)


def _of_many(sentence: Sentence) -> _Subject | None:
    """„weiterer Kosten“: „weitere Kosten“."""
    words = sentence.words
    noun = next((i for i in range(2, len(words)) if words[i].tag != "ADJ(A)"), len(words))
    adjectives = range(2, noun)
    strong = all(words[i].lower.endswith("er") for i in adjectives)
    if noun == len(words) or not words[noun].is_noun or not strong or not _is_plural(words[noun]):
        return None
    changes = {i: words[i].text[:-1] for i in adjectives}
    return _Subject(changes, plural=True, end=noun + 1)


def _of_men(sentence: Sentence, article: str, noun: int) -> _Subject | None:
    """„des Zuschusses“: „der Zuschuss“."""
    text = sentence.words[noun].text
    for form in (re.sub(r"es$", "", text), re.sub(r"s$", "", text)):
        genders = genders_of(form.lower()) & {"m", "n"}
        if form != text and len(genders) == 1:
            changes = {2: _OF_MEN[article][next(iter(genders))], noun: form}
            for i in range(3, noun):
                ending = "e" if article == "des" else "er" if "m" in genders else "es"
                changes[i] = re.sub(r"en$", ending, sentence.words[i].text)
            return _Subject(changes, plural=False, end=noun + 1)
    return None


def _bare(noun: Tagged) -> _Subject | None:
    """„von Wohngeld“, „von Gebühren“: without the preposition."""
    genders = genders_of(noun.lower)
    one = bool(genders) and "p" not in genders and noun.lemma == noun.text
    lemma = noun.lemma.lower()
    many = noun.lower.endswith("en") and noun.lower != lemma
    many = many and bool(_FEMININE.search(lemma) or "f" in genders_of(lemma))
    return _Subject({2: ""}, plural=many, end=4) if one or many else None


def _is_plural(noun: Tagged) -> bool | None:
    """None where „der“ may be either."""
    if _FEMININE.search(noun.lower) or "f" in genders_of(noun.lower):
        return False
    return True if noun.lower.endswith(("en", "e")) and noun.lemma != noun.text else None
