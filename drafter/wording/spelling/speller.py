"""Says of a word whether it is right, and which words were probably meant."""

from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from itertools import islice
from typing import Final, Protocol

from drafter.wording.spelling.compounds import is_right, splits, with_link
from drafter.wording.spelling.confusions import corrected, distance
from drafter.wording.spelling.words import Word, is_judged, parts

_ENDINGS: Final = ("", "s", "es", "e", "en", "n", "er", "em", "ns", "in", "innen", "nen")
_MOST: Final = 6  # suggestions
_TAIL: Final = 5  # letters of a last part that is taken as right
_TRIES: Final = 1  # parts for which the dictionary is asked

Ways = tuple[tuple[str, str], ...]
"""A word taken apart in different ways."""


class Dictionary(Protocol):
    """A dictionary of a language, such as hunspell with its word list."""

    def knows(self, word: str) -> bool:
        """Whether the word is listed, or made of listed words as the dictionary joins them."""

    def suggest(self, word: str) -> tuple[str, ...]:
        """Listed words that look like it, the likeliest first; takes up to half a second."""


class Speller:
    """A dictionary with the words of an authority and of a person; remembers what it has judged.

    May be used from several threads: each only adds to what is remembered.
    """

    def __init__(self, dictionary: Dictionary, own: Iterable[str] = ()) -> None:
        self._dictionary = dictionary
        self._own = frozenset(own)
        self._known: dict[str, bool] = {}
        self._right: dict[str, bool] = {}
        self._suggested: dict[str, tuple[str, ...]] = {}

    def with_words(self, own: Iterable[str]) -> "Speller":
        """The same dictionary with further words."""
        made = Speller(self._dictionary, self._own.union(own))
        made._known |= {word: True for word, known in self._known.items() if known}
        return made

    def is_right(self, word: Word) -> bool:
        """Whether a word is spelt as German spells it; a cut one, whether it can be part of one."""
        forms = _forms_of_cut(word) if word.cut_after or word.cut_before else (word.text,)
        return any(self._is_right(form) for form in forms)

    def _is_right(self, text: str) -> bool:
        if text not in self._right:
            self._right[text] = self._judge(text)
        return self._right[text]

    def _judge(self, text: str) -> bool:
        plain = text.replace("’", "'")
        if corrected(plain) is not None:
            return False
        if self._knows(plain):
            return True
        pieces = parts(plain)
        if len(pieces) > 1:
            return all(self._part_is_right(piece) for piece in pieces)
        return is_right(plain, self._knows)

    def _part_is_right(self, piece: str) -> bool:
        """A part between hyphens: „KI“, „Strategieentwicklung“, „Zuwendungs“."""
        if not is_judged(piece):
            return True
        cut = Word(piece, 0, len(piece), cut_after=True)
        return any(self._is_right(form) for form in _forms_of_cut(cut))

    def _knows(self, word: str) -> bool:
        if word not in self._known:
            self._known[word] = self._is_own(word) or self._dictionary.knows(word)
        return self._known[word]

    def _is_own(self, word: str) -> bool:
        """An own word in any of its forms; a lower-case one may begin a sentence."""
        for ending in _ENDINGS:
            if ending and not word.endswith(ending):
                continue
            stem = word.removesuffix(ending) if ending else word
            if stem in self._own or stem[:1].lower() + stem[1:] in self._own:
                return True
        return False

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Words that were probably meant, the likeliest first. Slow: ask only for a person."""
        if word not in self._suggested:
            found = self._certain(word) or self._likely(word)
            self._suggested[word] = tuple(found[:_MOST])
        return self._suggested[word]

    def _certain(self, word: str) -> list[str]:
        """What a known mistake stands for; a noun in lower case gets its capital as well."""
        sure = corrected(word) or with_link(word, self._knows)
        if sure is None:
            return []
        return [sure if self._is_right(sure) else sure[:1].upper() + sure[1:]]

    def _likely(self, word: str) -> list[str]:
        """The nearest words, first those met before; parts are mended where none is near."""
        found = self._near(word)
        if all(distance(word, near) > 1 for near in found):
            found = [*found, *self._mended(word)]
        usable = [w for w in dict.fromkeys(found) if w != word and w[0].isalpha()]
        ranked = sorted(usable, key=lambda near: (distance(word, near), not self._right.get(near)))
        least = distance(word, ranked[0]) if ranked else 0
        return [near for near in ranked if distance(word, near) <= least + 2]

    def _near(self, word: str) -> list[str]:
        return [*self._near_own(word), *self._dictionary.suggest(word)]

    def _near_own(self, word: str) -> list[str]:
        near = get_close_matches(word, self._own, n=2, cutoff=0.8)
        return [own for own in near if own[0].isupper() == word[0].isupper()]

    def _mended(self, word: str) -> list[str]:
        """„Zuwendugsbescheid“, „Rechtsbehelfsbelerung“: one part is right, the other is mended."""
        ways = tuple(splits(word))
        return [*self._mend_first(ways), *self._mend_last(ways[::-1])][:_MOST]

    def _mend_first(self, ways: Ways) -> Iterator[str]:
        """The longest last part that is right, and what the first may have been."""
        known = (way for way in ways if len(way[1]) >= _TAIL and self._knows(way[1].capitalize()))
        for left, right in islice(known, _TRIES):
            for link in ("s", "") if left.endswith("s") else ("",):
                for stem in self._near(left.removesuffix(link).capitalize()):
                    if stem.isalpha() and self._is_right(f"{stem}{link}{right}"):
                        yield f"{stem}{link}{right}"

    def _mend_last(self, ways: Ways) -> Iterator[str]:
        """The longest first part that is right, and what the last may have been."""
        known = (way for way in ways if len(way[1]) >= _TAIL and self._knows_first(way[0]))
        for left, right in islice(known, _TRIES):
            for head in self._near(right.capitalize()):
                if head.isalpha() and self._is_right(left + head.lower()):
                    yield left + head.lower()

    def _knows_first(self, left: str) -> bool:
        stem = left.capitalize()
        return self._knows(stem) or (stem.endswith("s") and self._knows(stem[:-1]))


def _forms_of_cut(word: Word) -> tuple[str, ...]:
    """What a cut word may be on its own: „Zuwendungs-“, „-zuschuss“, „form-“."""
    text = word.text
    forms = [text, text[:1].upper() + text[1:]]
    if word.cut_after and text.endswith("s"):
        forms += [form[:-1] for form in forms]
    return tuple(dict.fromkeys(forms))
