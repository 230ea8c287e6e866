"""What in one text accounts for a word of the other."""

import re
from functools import lru_cache

from drafter.wording.guard.language.lexicon import base_atom, office_for, plain_for, root
from drafter.wording.guard.language.thesaurus import senses
from drafter.wording.guard.language.words import Word
from drafter.wording.guard.pair import Pair, Text


def kept(word: Word, pool: frozenset[str]) -> bool:
    """Whether a text whose atoms are ``pool`` still says a word, or a part of it."""
    if (word.atoms | plain_for(word.atoms)) & pool:
        return True
    base = base_atom(word.lemma)
    parts = ((part | plain_for(part)) & pool for part in word.parts)
    return (base is not None and base in pool) or any(parts)


def accounted(atoms: frozenset[str], pool: frozenset[str]) -> bool:
    """Whether an original whose atoms are ``pool`` holds a word, or one of office for it."""
    return bool(atoms & pool or office_for(atoms) & pool)


def in_phrase(word: Word, text: Text, pool: frozenset[str]) -> bool:
    """Part of a fixed phrase that the original says in one word, or says as well."""
    return any(
        span[0] <= word.start and word.end <= span[1] and atom in pool
        for atom, span in text.phrases
    )


@lru_cache(maxsize=64)
def gone(pair: Pair) -> tuple[Word, ...]:
    """The content words of the original that the suggestion no longer holds."""
    pool = pair.suggestion.atoms
    return tuple(w for w in pair.original.words if w.content and not w.atoms & pool)


@lru_cache(maxsize=64)
def come(pair: Pair) -> tuple[Word, ...]:
    """The content words of the suggestion that the original does not hold."""
    pool = pair.original.atoms
    return tuple(w for w in pair.suggestion.words if w.content and not w.atoms & pool)


def told_by_synonym(word: Word, others: tuple[Word, ...]) -> bool:
    """Whether a word is a synonym, in some sense of daily German, of one of the others."""
    wanted = _senses(word)
    return bool(wanted) and any(wanted & _senses(other) for other in others)


@lru_cache(maxsize=4096)
def senses_of(atoms: frozenset[str]) -> frozenset[str]:
    """The senses of daily German in which words are synonyms of others."""
    return frozenset[str]().union(*(senses(a[2:]) for a in atoms if a.startswith("r:")))


def _senses(word: Word) -> frozenset[str]:
    return senses_of(word.atoms)


# endings that derivation adds, removes or exchanges: „säumig“, „Säumnis“; „versichert“
_DERIVING = (
    "innen", "in", "nisse", "ungen", "ierung", "ieren", "iert", "ung", "nis", "lich", "alisch",
    "isch", "keit", "heit", "bar", "end", "ten", "tes", "ter", "tem", "te", "ig", "en", "er", "em",
    "es", "st", "e", "n", "s", "t",
)  # fmt: skip
_FOLD = str.maketrans("äöü", "aou")
# „Verlängerung“ is „länger“
_MADE_SO = re.compile(
    r"^(?:ver|er)(?=(?:läng|kürz|größ|klein|schlecht|besser|breit|schwer|leicht))"
)
# an umlaut alone makes another word of these
_DIFFERENT = ("forder", "forderung", "zahl", "druck", "schon", "los")


@lru_cache(maxsize=20000)
def stems(lower: str) -> frozenset[str]:
    """The word without its endings of derivation, one after the other, and without umlaut."""
    word = _MADE_SO.sub("", lower.replace("-", ""))
    found = {word.replace("ß", "ss").translate(_FOLD)}
    for _ in range(3):
        ending = next((e for e in _DERIVING if word.endswith(e) and len(word) - len(e) >= 4), "")
        word = word.removesuffix(ending)
        folded = word.replace("ß", "ss").translate(_FOLD)
        found.add(word if folded.startswith(_DIFFERENT) else folded)
    return frozenset(found)


@lru_cache(maxsize=64)
def _stems(text: Text) -> frozenset[str]:
    return frozenset[str]().union(
        *(stems(word.lower) for word in text.words if word.content or word.fact)
    )


def derived(word: Word, text: Text) -> bool:
    """Whether a text has a word of the same stem, or a compound that the word is taken from.

    „Länge“ for „langen“; „Nachweis“ and „Behältnis“ for „Behältnisnachweis“, and the reverse.
    """
    own, known = stems(word.lower), _stems(text)
    if of_one_stem(own, known):
        return True
    if word.lower.startswith("selbst") and "selbst" in text.lowers:
        return of_one_stem(
            stems(word.lower.removeprefix("selbst")), known
        )  # „von selbst schließen“
    return any(_put_together(whole, known) for whole in own if len(whole) >= _COMPOUND)


def of_one_stem(own: frozenset[str], known: frozenset[str]) -> bool:
    """Whether a stem is among others, or begins or ends a compound among them."""
    return bool(own & known) or any(_part_of(part, other) for part in own for other in known)


_COMPOUND = 7


_NOT_WRITTEN = (
    "anschrif",
    "anschrift",
    "vorschrif",
    "vorschrift",
    "unterschrif",
    "unterschrift",
)  # these are no „schriftlich“


def _part_of(part: str, whole: str) -> bool:
    """Whether a stem begins or ends another that is a compound by its length."""
    room = len(whole) - len(part)
    if whole == f"be{part}" and len(part) >= 4:
        return True  # „Stühle“ for „Bestuhlung“
    if part.startswith("schrif") and whole.endswith(_NOT_WRITTEN):
        return False
    if part.startswith("perso") and whole.startswith("personal"):
        return False  # „persönlich“ and „Personalausweis“
    if len(part) >= 6 and room >= 6:
        return part in whole  # „sicher“ in „Standsicherheitsnachweis“
    return len(part) >= 4 and room >= 3 and (whole.startswith(part) or whole.endswith(part))


_TIMES = ("monat", "jahr", "woche", "stunde", "schul", "minde", "höchst", "gesamt")
_JOINTS = ("", "s", "es", "n", "en", "e", "er")


def _put_together(whole: str, known: frozenset[str]) -> bool:
    """Whether a compound consists of words of the text: „Monatsrate“, „monatlichen Raten“."""
    for cut in range(3, len(whole) - 2):
        left, right = whole[:cut], whole[cut:]
        heads = any(other.startswith(right) or other.endswith(right) for other in known)
        if heads and any(left == other + joint for other in known for joint in _JOINTS):
            return True
        # „Ersatzkarte“ from „Ersatzausstellung“ and „Fahrkarte“
        open_left = len(left) >= 5 and len(right) >= 5 and not left.startswith(_TIMES)
        if (
            heads
            and open_left
            and any(o.startswith(left) and len(o) > len(left) + 3 for o in known)
        ):
            return True
    return False


_DISOBEYED = re.compile(
    r"nicht(?:be(?:folg|acht)|erfüll|einhalt)|zuwiderhand|befolg|verst[oö](?:ß|ss)"
)
_OBEYING = frozenset(root(verb) for verb in ["befolgen", "beachten", "nachkommen", "einhalten",
                                             "halten"])  # fmt: skip
_NOTICE = frozenset({"anordnung", "verfügung", "auflage", "bescheid", "verpflichtung"})


def names_what_is_obeyed(word: Word, pair: Pair) -> bool:
    """„bei Nichtbeachtung“ is „wenn Sie die Anordnung nicht beachten“."""
    whole = pair.whole or pair
    if word.lower not in _NOTICE or not _DISOBEYED.search(whole.original.lower):
        return False
    clause = whole.suggestion.clause(word.clause)
    return any(root(w.lemma) in _OBEYING or _DISOBEYED.search(w.lower) for w in clause)
