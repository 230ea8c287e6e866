"""German words that no dictionary lists: compounds, separable verbs, infinitives with „zu“.

igerman98 joins many words itself, but leaves out about a quarter of those that authorities use
(„Zuwendungsempfängerin“). Here a compound is right if its parts are, and if they are joined as
German joins them: after -ung, -heit, -keit, -schaft, -ion, -tät and -ling stands an s.
"""

import re
from collections.abc import Callable, Iterator
from typing import Final

Knows = Callable[[str], bool]

_LEAST: Final = 4  # letters of a part; shorter ones are joined by the dictionary itself
_DEPTH: Final = 3
_NEEDS_S: Final = re.compile(r"(?:ung|heit|keit|schaft|ion|tät|ling)$")
_ADJECTIVE: Final = re.compile(
    r"(?:lich|ig|isch|bar|sam|haft|frei|los|treu|gerecht|mäßig|fähig|genau|nah|weise|"
    r"widrig|pflichtig|würdig|bedürftig|arm|reich|wert|wirksam)(?:e[mnrs]?|er(?:e[mnrs]?)?)?$"
)
# Words that are nouns as well, although they are listed in lower case.
_ALSO_NOUNS: Final = frozenset(
    {"recht", "teil", "kraft", "not", "laut", "ernst", "klasse", "schuld", "zeit", "heim", "mal"}
)
_SEPARABLE: Final = (
    "ab", "an", "auf", "aus", "bei", "dar", "durch", "ein", "empor", "entgegen", "fehl", "fern",
    "fest", "fort", "frei", "gegen", "gegenüber", "heim", "her", "heraus", "herbei", "hervor",
    "hin", "hinaus", "hinweg", "hinzu", "los", "mit", "nach", "nieder", "offen", "preis", "statt",
    "still", "teil", "um", "voraus", "vor", "vorbei", "weg", "weiter", "wider", "wieder", "zu",
    "zurück", "zusammen", "zwischen",
)  # fmt: skip


def is_right(word: str, knows: Knows) -> bool:
    """Whether a word that the dictionary does not list is well made of words that it does."""
    if word[0].isupper():
        return _noun(word, knows, _DEPTH)
    return _adjective(word, knows) or _separable(word, knows) or _participle(word, knows)


def with_link(word: str, knows: Knows) -> str | None:
    """„Zuwendungsbescheid“ for „Zuwendungbescheid“; None if no link is missing."""
    for left, right in splits(word):
        whole = f"{left}s{right}"
        if knows(left.capitalize()) and knows(right.capitalize()) and is_right(whole, knows):
            return whole
    return None


def splits(word: str) -> Iterator[tuple[str, str]]:
    """Yield the ways to take a word apart, those with a long last part first."""
    for place in range(_LEAST, len(word) - _LEAST + 1):
        yield word[:place], word[place:]


def _noun(word: str, knows: Knows, depth: int) -> bool:
    for left, right in splits(word):
        head = right.capitalize()
        if not (knows(head) or (depth > 1 and _noun(head, knows, depth - 1))):
            continue
        if any(_first(form, knows) for form in _without_link(left)):
            return True
    return False


def _without_link(left: str) -> Iterator[str]:
    """Yield what the first part may be on its own: „Zuwendungs“ is „Zuwendung“ and a link."""
    stem = left.capitalize()
    if stem.endswith("s"):
        yield stem[:-1]
    if _NEEDS_S.search(stem) is None:
        yield stem


def _first(stem: str, knows: Knows) -> bool:
    """Whether a first part is a noun: „Wiederspruch“ is no compound of „wieder“ and „Spruch“."""
    if len(stem) < _LEAST - 1:
        return False
    if knows(stem):
        lower = stem.lower()
        return lower in _ALSO_NOUNS or not knows(lower)
    return _noun(stem, knows, 1)


def _adjective(word: str, knows: Knows) -> bool:
    """„zuwendungsfähig“, „artenschutzrechtliche“: a noun and an adjective."""
    if _ADJECTIVE.search(word) is None:
        return False
    for left, right in splits(word):
        if knows(right) and any(_first(form, knows) for form in _without_link(left)):
            return True
    return False


def _separable(word: str, knows: Knows) -> bool:
    """„wegfällt“, „anzudrohen“, „weiterzufahren“."""
    for prefix in _SEPARABLE:
        rest = word.removeprefix(prefix)
        if rest == word:
            continue
        if len(rest) >= _LEAST and knows(rest):
            return True
        verb = rest.removeprefix("zu")
        if verb != rest and len(verb) >= _LEAST and (knows(prefix + verb) or knows(verb)):
            return True
    return False


def _participle(word: str, knows: Knows) -> bool:
    """„unbegründeten“ where only „begründeten“ is listed."""
    rest = word.removeprefix("un")
    return rest != word and len(rest) > _LEAST and knows(rest)
