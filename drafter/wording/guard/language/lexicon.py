"""What words mean to the guard: roots, groups of equal meaning, words without weight."""

import re
from functools import lru_cache
from itertools import product

import simplemma

from drafter.wording.guard.language.light_words import LIGHT
from drafter.wording.guard.language.synonyms import FIELDS, GROUPS

_ENDINGS = ("en", "er", "es", "em", "e", "n", "s")
_SUFFIXES = ("ungen", "ung", "keit", "heit", "lich", "isch", "ig", "bar", "sam", "ier")
# nouns with another vowel than their verb: „Vorlage“ – „vorlegen“, „Aufnahme“ – „aufnehmen“
_VOWELS = {
    "lag": "leg", "nahm": "nehm", "gab": "geb", "gang": "geh", "zug": "zieh", "stand": "steh",
    "spruch": "sprech", "schrift": "schreib", "bruch": "brech", "schluss": "schliess",
    "griff": "greif", "sicht": "seh", "wurf": "werf", "tritt": "tret", "satz": "setz",
    "bot": "biet", "trieb": "treib", "riss": "reiss", "schlag": "schlag", "stieg": "steig",
    "druck": "drück", "zwang": "zwing", "fund": "find", "kauf": "kauf", "fahrt": "fahr",
    "kunft": "komm", "wahl": "wähl", "trag": "trag", "träg": "trag", "hilf": "helf",
    "sprech": "sprech", "nutz": "nutz", "nutzn": "nutz", "lass": "lass", "fluss": "fliess",
    "schuss": "schiess", "guss": "giess", "schnitt": "schneid", "wuchs": "wachs", "schub": "schieb",
    "flug": "flieg",
}  # fmt: skip
_VOWEL_END = re.compile(rf"(?<=\w\w)({'|'.join(sorted(_VOWELS, key=len, reverse=True))})$")
_BASE_PREFIXES = ("zurück", "zusammen", "wieder", "hinzu", "heraus", "aus", "ein", "ab", "an",
                  "auf", "bei", "dar", "fest", "mit", "nach", "vor", "zu", "um", "über",
                  "unter", "durch", "nieder", "weiter", "fort")  # fmt: skip


# „Rückforderung“ and „zurückfordern“; „Rücksicht“ and the like are other words
_BACK = re.compile(r"^rück(?!sich|stand|ständ|stau|lag|en|grat|halt|seit|frag|schlag|schlüss|wirk)")


@lru_cache(maxsize=20000)
def root(lemma: str) -> str:
    """The word without its ending: „Prüfung“ and „prüfen“ share „prüf“."""
    word = _BACK.sub("zurück", lemma.lower().replace("ß", "ss"))
    if word.endswith("end") and len(word) > 7:
        word = word[:-1]  # „ausreichend“, „ausreichen“
    if word.endswith("eln") and len(word) > 6:
        return word[:-3] + "l"  # „behandeln“, „Behandlung“
    word = _stripped(word, _ENDINGS, 3)
    if word.startswith("vereinbar"):  # no derivation of „Verein“
        return "vereinbar"
    while (shorter := _stripped(word, _SUFFIXES, 4)) != word:
        word = shorter
    return _VOWEL_END.sub(lambda found: _VOWELS[found[1]], word)


def _stripped(word: str, endings: tuple[str, ...], least: int) -> str:
    for ending in endings:
        if ending == "s" and word.endswith("ss"):
            continue  # „Erlass“, „Beschluss“
        if ending == "n" and word.endswith("nn"):
            continue  # „Sinn“, „Beginn“
        if word.endswith(ending) and len(word) - len(ending) >= least:
            return word[: -len(ending)]
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


@lru_cache(maxsize=1)
def _plain_words() -> tuple[dict[str, frozenset[str]], dict[str, frozenset[str]]]:
    """Root of a word of office → the atoms of its everyday words, and the reverse."""
    plain: dict[str, set[str]] = {}
    office: dict[str, set[str]] = {}
    for line in filter(str.strip, FIELDS.splitlines()):
        heads, *others = (_roots(word) for word in line.split())
        for head, word in product(heads, set().union(*others)):
            plain.setdefault(head, set()).add(f"r:{word}")
            office.setdefault(word, set()).add(f"r:{head}")
    kept = ({word: frozenset(atoms) for word, atoms in table.items()} for table in (plain, office))
    return next(kept), next(kept)


def _roots(word: str) -> set[str]:
    """The root of a word as it is written, and of its dictionary form („teurer“, „teuer“)."""
    return {root(word), root(str(simplemma.lemmatize(word, lang="de")))}


_EXACT, _STEMS = _read_groups()
_WEIGHTY = frozenset(
    {"wirksam", "möglichst", "gesetzlich", "halter", "halterin", "führer", "führerin"}
)  # no light word, though of a light root
_LIGHT = frozenset(root(word) for word in LIGHT.split())


@lru_cache(maxsize=20000)
def atoms_of(lemma: str) -> frozenset[str]:
    """The ids that two words of equal meaning share."""
    base = root(lemma)
    lower = lemma.lower()
    stems = {group for stem, group in _STEMS if lower.startswith(stem)}
    return frozenset({f"r:{base}"} | _EXACT.get(base, frozenset()) | stems)


@lru_cache(maxsize=20000)
def plain_for(atoms: frozenset[str]) -> frozenset[str]:
    """The atoms of the everyday words by which a word of office may be told."""
    return frozenset[str]().union(*(_plain_words()[0].get(a[2:], frozenset()) for a in atoms))


@lru_cache(maxsize=20000)
def office_for(atoms: frozenset[str]) -> frozenset[str]:
    """The atoms of the words of office that an everyday word may tell."""
    return frozenset[str]().union(*(_plain_words()[1].get(a[2:], frozenset()) for a in atoms))


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
    return root(lemma) in _LIGHT and lemma.lower() not in _WEIGHTY
