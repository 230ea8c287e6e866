"""What makes official German heavy: nouns instead of verbs, passive voice, stock phrases."""

import re
from typing import Final

from drafter.wording.sentences import words

_NOMINAL: Final = re.compile(
    r"[A-ZÄÖÜ]\w{2,}(?:ung|heit|keit|tion|nahme|ungen|heiten|keiten|tionen|nahmen)"
)
_AUXILIARY: Final = re.compile(r"\b(?:wird|werden|wurden?|worden)\b")
_PARTICIPLE: Final = re.compile(
    r"\b(?:[a-zäöüß]*ge[a-zäöüß]{2,}(?:t|en)|"
    r"(?:be|ver|er|ent|zer|emp|über|unter|wider)[a-zäöüß]{2,}t|"
    r"[a-zäöüß]{2,}iert|(?:an|ab|auf|aus|ein|vor|zu)(?:be|er|ver)[a-zäöüß]{2,}t|"
    r"[a-zäöüß]*(?:zogen|hoben|schlossen|schieden|boten|nommen|schoben|rufen|lassen|geben|halten))\b"
)
# Look like participles but are finite verbs, adverbs or infinitives.
_NO_PARTICIPLE: Final = frozenset(
    {
        "gesamt", "besteht", "beträgt", "betrifft", "beruht", "ergibt", "erhält", "enthält",
        "entspricht", "entsteht", "erfolgt", "bereit", "gelten", "gegen", "geben", "lassen",
        "halten", "rufen", "beginnt", "bekommt", "bezieht", "verlangt", "überhaupt",
        "insgesamt", "vergeht", "gehen", "gerecht",
        "aufheben", "abgeben", "angeben", "vorgehen", "gehören", "gewähren", "genehmigen",
        "gestatten", "gefährden", "gelangen", "genügen", "gewinnen", "gestalten", "geraten",
    }
)  # fmt: skip

PHRASES: Final = {
    "unter Zugrundelegung": "auf der Grundlage von",
    "in Ermangelung": "weil … fehlt",
    "seitens": "von",
    "im Rahmen der": "bei der",
    "im Rahmen des": "beim",
    "zwecks": "um … zu",
    "bezüglich": "zu",
    "hinsichtlich": "zu",
    "diesbezüglich": "dazu",
    "o. g.": "genannt",
    "vorbenannt": "genannt",
    "obig": "genannt",
    "in Anrechnung bringen": "anrechnen",
    "zur Anwendung kommen": "anwenden",
    "zur Auszahlung kommen": "auszahlen",
    "unter Bezugnahme auf": "zu",
    "mittels": "mit",
    "dahingehend": "so",
    "nach Maßgabe": "nach",
    "anheimstellen": "überlassen",
}
"""Stock phrases and a plain word for each."""

PHRASE: Final = re.compile(
    "|".join(rf"\b{re.escape(phrase)}" for phrase in sorted(PHRASES, key=len, reverse=True)),
    re.IGNORECASE,
)
SUBORDINATE: Final = re.compile(
    r"\b(?:dass|weil|da|wenn|falls|sofern|soweit|obwohl|nachdem|bevor|indem|während|welche[rsmn]?)\b"
)


def is_nominal(word: str) -> bool:
    """Return whether a word is a noun made of a verb or an adjective (-ung, -heit, …)."""
    return _NOMINAL.fullmatch(word) is not None


def is_passive(sentence: str) -> bool:
    """Return whether a sentence is in the passive voice: a form of werden and a participle."""
    if not _AUXILIARY.search(sentence):
        return False
    if re.search(r"\bworden\b", sentence):
        return True
    found = _PARTICIPLE.findall(sentence)
    return any(word not in _NO_PARTICIPLE for word in found)


def clause_length(sentence: str) -> int:
    """Return the words of the longest part between commas, semicolons, colons and dashes."""
    parts = re.split(r"[,;:–()]", sentence)
    return max(len(words(part)) for part in parts)
