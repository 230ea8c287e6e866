"""Which of the two parties is the subject of a stretch: „wir“ and „ich“, or „Sie“."""

from collections.abc import Sequence

from drafter.wording.guard.language.words import Word
from drafter.wording.guard.reading.roles import Party

WE = frozenset({"wir", "ich"})
US = frozenset({"uns", "mir", "mich"})
SINGULAR = frozenset({"wird", "ist", "hat", "kann", "muss", "darf", "soll", "gilt", "war", "hatte",
                       "wurde", "würde", "konnte", "musste", "durfte", "sollte"})  # fmt: skip
OPENING = frozenset(
    {"dass", "wenn", "weil", "da", "ob", "falls", "sofern", "soweit", "solange", "sobald", "damit",
     "bis", "bevor", "nachdem", "ehe", "obwohl", "während", "indem", "wie", "was", "wo", "welche",
     "welchen", "die", "den", "der", "das", "dem", "denen", "als", "und", "oder", "aber", "sondern"}
)  # fmt: skip
_NO_VERBS = frozenset({"den", "ihnen", "von", "in", "an", "gegen", "ohne", "neben", "ihren",
                       "deren", "denen", "einen", "zwischen", "wegen"})  # fmt: skip


def subject_of(words: Sequence[Word]) -> tuple[Party, Word] | None:
    """The pronoun that surely is the subject of a stretch without „und“ or comma."""
    ours = next((word for word in words if word.lower in WE), None)
    if ours is not None:
        return Party.AUTHORITY, ours
    yours = [word for word in words if word.text == "Sie"]
    if len(yours) != 1 or any(word.lower in SINGULAR for word in words):
        return None
    for k, word in enumerate(words):
        if word.text == "Sie" and (k == 0 or _leads(words[k - 1])):
            return Party.ADDRESSEE, word
    return None


def _leads(before: Word) -> bool:
    """Whether „Sie“ behind a word is the subject: „wenn Sie“, „müssen Sie“, not „an Sie“."""
    lower = before.lower
    return lower in OPENING or (lower.endswith("n") and lower not in _NO_VERBS)
