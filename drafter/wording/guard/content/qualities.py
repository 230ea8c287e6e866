"""Qualities: what says how, when or in what form something is to be must still be told.

An adjective or adverb that narrows a thing („ein biometrisches Foto“, „ständig beaufsichtigen“)
needs a counterpart in the suggestion. Each word of the suggestion answers one word only:
„Niederschrift“ answers „Niederschrift“ and not „schriftlich“ as well.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from drafter.wording.guard.language.lexicon import base_atom, office_for, plain_for, root
from drafter.wording.guard.language.phrases import formula_spans
from drafter.wording.guard.language.words import Word
from drafter.wording.guard.pair import Pair, Text
from drafter.wording.guard.reading.accounts import (
    accounted,
    come,
    derived,
    in_phrase,
    of_one_stem,
    stems,
    told_by_synonym,
)
from drafter.wording.guard.reading.denials import marks
from drafter.wording.guard.reading.measures import measures
from drafter.wording.guard.reading.roles import is_party, is_verb

_SHAPE = re.compile(
    r"\w{3}(?:lich|ig|isch|bar|sam|los|frei|fest|sicher|gerecht|haft|fähig|dicht|nah|eigen|widrig"
    r"|arm|fern|echt|neutral|ell|al|iv|voll|weise|intensiv)$"
)
# participles of the present that are adjectives in their own right
LIKE_ADJECTIVES = """abschließend ausreichend wildlebend schonend fließend umfassend durchgehend
überwiegend angrenzend alleinerziehend alleinstehend dringend fortlaufend aufschiebend
vorübergehend"""
_LIKE_ADJECTIVES = frozenset(LIKE_ADJECTIVES.split())
_ENDING = re.compile(r"e[nrsm]?$")
_INFLECTED = re.compile(r"(?:lich|isch|bar|sam|los)e[nrsm]?$")
# these only point, or say what goes without saying: good rewordings leave them out
_IDLE = (
    "amtlich", "derzeitig", "hiesig", "fruchtlos", "jeglich", "sämtlich", "anhängig", "jeweilig",
    "einschlägig", "diesbezüglich", "etwaig", "sonstig", "persönlich", "gegenwärtig", "heutig",
    "bisherig", "gesetzlich", "rechtlich", "sachlich", "tatsächlich", "hinreichend", "vorherig",
    "maßgeblich", "wichtig", "übrig", "richtig", "zuständig", "künftig", "räumlich", "beliebig",
    "positiv", "ersichtlich", "tätig", "ausweislich", "jetzig", "eingehend",
)  # fmt: skip
# what is said by a turn of several words, or by small words of grammar
_TURNS = tuple(
    (stem, re.compile(form)) for stem, form in (
        ("wirksam", r"\bg[ei]lt\w*"), ("nachrangig", r"\bvorrang|\bgeh\w*\b[^.;]* vor\b"),
        ("entscheidungserheblich", r"\bankommt\b|\bkommt es\b[^.;]* an\b"),
        ("erheblich", r"\bankommt\b|\bkommt es\b[^.;]* an\b"),
        ("voraussichtlich", r"\brechnen\b|\berwart"),
        ("eigenständig", r"\bselb(?:st|er)\b"),
        ("ersatzweise", r"\bstattdessen\b|\bstatt\b|\banstelle\b"),
        ("geräuschintensiv", r"\blaut"), ("versehentlich", r"\bgeirrt\b|\birrtum|\bfehler"),
        ("unabhängig", r"\begal\b|\bgleich(?:gültig)?,|\bspielt keine"),
        ("abschließend", r"\bendgültig"), ("vorübergehend", r"\bdauer|\blänger|\bkurz"),
        ("kumulativ", r"\b(?:alle|beide|zugleich)\b"), ("aufschiebend", r"\b(?:trotzdem|sofort)\b"),
        ("durchgehend", r"\b(?:immer|ständig|ganze[nr]?|ununterbrochen)\b"),
    )
)  # fmt: skip


def lost_qualities(pair: Pair) -> list[Word]:
    """The words of quality of the original that the suggestion tells in no way."""
    if any(_free(pair)):
        return []  # a new adjective may be the counterpart
    denying = {mark.word.lower() for mark in marks(pair.original)}
    return [
        word for word, base in _qualities(pair.original)
        if (word.lower not in denying or base == "vorübergehend")
        and not _turned(base, pair.suggestion) and not _told(word, pair)
    ]  # fmt: skip


@lru_cache(maxsize=64)
def _qualities(text: Text) -> tuple[tuple[Word, str], ...]:
    """Words in the shape of adjectives that narrow something, with their bare form."""
    found: list[tuple[Word, str]] = []
    formulas = formula_spans(text.lower)
    for i, word in enumerate(text.words):
        following = text.words[i + 1] if i + 1 < len(text.words) else None
        opens = i == 0 or text.words[i - 1].sentence != word.sentence
        base = None if word.text[0].isupper() and not opens else _bare(word, following)
        if base is None or word.light or not word.content or base.startswith(_IDLE):
            continue
        formula = any(a <= word.start and word.end <= b for a, b in formulas)
        if not formula and not measures(word.lower) and not is_party(word.lower):
            found.append((word, base))
    return tuple(found)


def _bare(word: Word, following: Word | None) -> str | None:
    """The adjective without its ending; None for words of another kind."""
    noun = following is not None and following.text[0].isupper()
    attribute = noun and following is not None and following.clause == word.clause
    verbal = word.text[0].isupper() or _VERBAL.search(word.lower)
    if word.infinitive_with_zu or (verbal and not attribute):
        return None  # „wir bestätigen“, „zu fertigen“
    inflected = attribute or _INFLECTED.search(word.lower)
    base = _ENDING.sub("", word.lower) if inflected else word.lower
    return base if _SHAPE.search(base) or base in _LIKE_ADJECTIVES else None


_VERBAL = re.compile(r"(?:igen?|lichen?)$")


def _free(pair: Pair) -> Iterator[Word]:
    """New adjectives and adverbs that stand for no other word of the original."""
    pool = pair.original.atoms
    for word in pair.suggestion.words:
        if (
            word.content and not word.light and word.text[0].islower() and not is_verb(word)
            and not accounted(word.atoms, pool) and not derived(word, pair.original)
            and not in_phrase(word, pair.suggestion, pool)
        ):  # fmt: skip
            yield word


def _turned(base: str, text: Text) -> bool:
    return any(base.startswith(stem) and form.search(text.lower) for stem, form in _TURNS)


def _told(word: Word, pair: Pair) -> bool:
    """Whether a word of the suggestion says what the word says, and answers no other word."""
    own = root(word.lemma)
    others = {root(w.lemma) for w in pair.original.words if w is not word and w.content}
    for candidate in pair.suggestion.words:
        if not (candidate.content or candidate.fact) or not _alike(word, candidate):
            continue
        said = root(candidate.lemma)
        if said == own or said not in others:
            return True
    return (
        any(atom in word.atoms for atom, _ in pair.suggestion.phrases)
        or told_by_synonym(word, come(pair))
        or in_phrase(word, pair.original, pair.suggestion.atoms)
    )


_SHARED = 6  # letters at the beginning by which two words are of one stem


@lru_cache(maxsize=20000)
def _meanings(word: Word) -> frozenset[str]:
    base = base_atom(word.lemma)
    own = word.atoms | plain_for(word.atoms) | office_for(word.atoms)
    parts = frozenset[str]().union(*(part | plain_for(part) for part in word.parts))
    return own | parts | ({base} if base else frozenset())


def _alike(word: Word, other: Word) -> bool:
    """Whether two words, or parts of them, mean the same or are of one stem."""
    if _meanings(word) & other.atoms.union(*other.parts):
        return True
    own, stem = _plain(word.lower), min(map(_plain, stems(other.lower)), key=len)
    return (
        own[:_SHARED] == _plain(other.lower)[:_SHARED]
        or (len(stem) >= _SHARED - 2 and own.startswith(stem))
        or (own.startswith(stem) and _SECOND.match(own, len(stem)) is not None)
        or of_one_stem(stems(word.lower), stems(other.lower))
    )


# what an adjective is put together with: „hofseitig“ is „zum Hof“
_SECOND = re.compile(
    r"(?:e?s|e?n)?(?:seitig|sicher|fest|frei|gerecht|dicht|nah|fähig|haltig|mässig)"
)


def _plain(lower: str) -> str:
    return lower.replace("ß", "ss")
