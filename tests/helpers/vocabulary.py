"""A dictionary of a few words, for tests that need no real one."""

from collections.abc import Mapping


class SmallDictionary:
    """Knows its words as they are written, and at the beginning of a sentence."""

    def __init__(self, *words: str, near: Mapping[str, tuple[str, ...]] | None = None) -> None:
        self.words = frozenset(words)
        self.near = near or {}
        self.asked: list[str] = []

    def knows(self, word: str) -> bool:
        self.asked.append(word)
        return word in self.words or word[:1].lower() + word[1:] in self.words

    def suggest(self, word: str) -> tuple[str, ...]:
        return self.near.get(word, ())
