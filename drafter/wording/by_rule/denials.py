"""„kein“ where office German denies with „ein … nicht“."""

import re
from typing import Final

from drafter.wording.by_rule.sentence import Sentence, read

_NOTHING: Final = re.compile(
    r"^Ein(?P<e>e?) (?P<what>[^,;.]+?) (?P<verb>besteht|findet|liegt)"
    r"(?P<how> (?:jedoch|insoweit|daher|damit|somit|hier))? nicht"
    r"(?P<close> (?:statt|vor))?(?=[.,;])"
)
_CLOSED: Final = {"besteht": None, "findet": " statt", "liegt": " vor"}
_NONE: Final = {"ein": "kein", "eine": "keine", "einen": "keinen"}


def es_besteht_kein(text: str) -> str:
    """„Ein Anspruch besteht nicht.“: „Es besteht kein Anspruch.“."""
    match = _NOTHING.match(text)
    if match is None or match["close"] != _CLOSED[match["verb"]]:
        return text
    none = f"kein{match['e']} {match['what']}"
    told = f"Es {match['verb']}{match['how'] or ''} {none}{match['close'] or ''}"
    return told + text[match.end() :]


def kein(text: str) -> str:
    """„wenn eine Antwort nicht eingeht“: „wenn keine Antwort eingeht“."""
    sentence = read(text)
    words = sentence.words
    for place, word in enumerate(words):
        if word.lower != "nicht" or not _closes(sentence, place + 1):
            continue
        article = _article_before(sentence, place)
        if article is not None and words[article].lower in _NONE:
            return sentence.with_words({article: _NONE[words[article].lower], place: ""})
    return text


def _closes(sentence: Sentence, place: int) -> bool:
    """Whether nothing but verbs stands from a place to the end of its clause."""
    verbs = sentence.words[place : sentence.comma(place)]
    return all(word.tag == "PTKZU" or word.tag.startswith("V") for word in verbs)


def _article_before(sentence: Sentence, place: int) -> int | None:
    """The article of the noun right before a place: „ein weiterer Antrag“."""
    words = sentence.words
    noun = place - 1
    if words[noun].text == "Ihrerseits":
        noun -= 1
    elif [word.lower for word in words[max(0, noun - 1) : place]] == ["von", "ihnen"]:
        noun -= 2
    if noun < 1 or not words[noun].is_noun:
        return None
    article = next((i for i in range(noun - 1, -1, -1) if words[i].tag != "ADJ(A)"), None)
    if article is None or article == 0:
        return None  # „Eine Antwort nicht …“ opens no sentence
    return None if words[article - 1].tag in {"APPR", "APPRART"} else article
