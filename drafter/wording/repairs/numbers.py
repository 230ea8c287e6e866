"""Verbs in the number that the passage has: „kann Widerspruch erhoben werden“ for „können“."""

from drafter.wording.fluency.numbers import ONE_OF, taken_for_many


def mended_numbers(text: str, original: str) -> str:
    """A text with its „können“ and „müssen“ in the singular where the passage has one thing."""
    for sentence, many in taken_for_many(original, text):
        text = text.replace(sentence, sentence.replace(many, ONE_OF[many], 1), 1)
    return text
