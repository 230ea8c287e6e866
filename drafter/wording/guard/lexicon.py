"""What words mean to the guard: roots, groups of equal meaning, words without weight."""

from functools import lru_cache

from drafter.wording.guard.light_words import LIGHT
from drafter.wording.guard.synonyms import GROUPS

_SUFFIXES = ("ungen", "ung", "keit", "heit", "lich", "isch", "ig", "bar", "sam", "ern", "eln",
             "en", "er", "e", "n", "s")  # fmt: skip
_BASE_PREFIXES = ("zurück", "zusammen", "wieder", "hinzu", "heraus", "aus", "ein", "ab", "an",
                  "auf", "bei", "dar", "fest", "mit", "nach", "vor", "zu", "um", "über",
                  "unter", "durch", "nieder", "weiter")  # fmt: skip


@lru_cache(maxsize=20000)
def root(lemma: str) -> str:
    """The word without its ending: „Prüfung“ and „prüfen“ share „prüf“."""
    word = lemma.lower()
    for suffix in _SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= 3:
            return word[: -len(suffix)]
    return word


def _read_groups() -> tuple[dict[str, frozenset[str]], tuple[tuple[str, str], ...]]:
    """Root → ids of groups; stems with ``*`` apply to every word that begins so."""
    exact: dict[str, set[str]] = {}
    stems: list[tuple[str, str]] = []
    for line in GROUPS.strip().splitlines():
        members = line.split()
        if not members or members[0] == "#":
            continue
        group = f"g:{members[0]}"
        for member in members:
            if member.endswith("*"):
                stems.append((member[:-1].lower(), group))
            else:
                exact.setdefault(root(member), set()).add(group)
    return {word: frozenset(ids) for word, ids in exact.items()}, tuple(stems)


_EXACT, _STEMS = _read_groups()
_LIGHT = frozenset(root(word) for word in LIGHT.split())


@lru_cache(maxsize=20000)
def atoms_of(lemma: str) -> frozenset[str]:
    """The ids that two words of equal meaning share."""
    base = root(lemma)
    lower = lemma.lower()
    stems = {group for stem, group in _STEMS if lower.startswith(stem)}
    return frozenset({f"r:{base}"} | _EXACT.get(base, frozenset()) | stems)


@lru_cache(maxsize=20000)
def base_atom(lemma: str) -> str | None:
    """The root without a separable prefix: „Auszahlung“ may be told as „zahlen“."""
    word = root(lemma)
    for prefix in _BASE_PREFIXES:
        if word.startswith(prefix) and len(word) - len(prefix) >= 3:
            return f"r:{word[len(prefix) :]}"
    return None


def knows(word: str) -> bool:
    """Whether the tables hold this word."""
    return root(word) in _EXACT


def is_light(lemma: str) -> bool:
    """Whether a word may come or go without changing what a text says."""
    return root(lemma) in _LIGHT
