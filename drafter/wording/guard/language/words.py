"""A text as words: lemmas, parts of compounds, clauses, separable verbs put together again."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

import simplemma

from drafter.wording.facts import Fact
from drafter.wording.guard.language.function_words import ABBREVIATIONS, CLOSED
from drafter.wording.guard.language.lexicon import atoms_of, is_light, knows, root
from drafter.wording.guard.language.morphology import (
    derived_base,
    has_infixed_zu,
    infinitive,
    negated_base,
    weak_infinitive,
)

_LETTER = "[A-Za-zÀ-ÖØ-öø-ſ]"  # names of citizens have more than German letters
_WORD = re.compile(rf"{_LETTER}+(?:-{_LETTER}+)*")
_UNIT = re.compile(r"(?<=\d-)Liter(?=-)")  # „120-Liter-Tonne“ is a „Tonne“
_BREAK = re.compile(r"[,;:!?()–\n]|\.(?![\w-])")
# words that open a sentence; behind „Klasse B.“ or „um 18 Uhr am 4.“ they show a full stop
_OPENER = re.compile(
    r"\s*(?:Der|Die|Das|Den|Dem|Dies\w*|Sie|Wir|Ich|Es|Er|Ihr\w*|Ein\w{0,2}|Kein\w{0,2}|Wenn|Falls"
    r"|Sofern|Soweit|Sobald|Solange|Bevor|Nachdem|Für|Im|In|Am|Auf|Bei|Bis|Ab|Mit|Nach|Vor|Von|Zu"
    r"|Zum|Zur|Gegen|Dafür|Dazu|Dabei|Damit|Danach|Darüber|Dann|Denn|Deshalb|Daher|Darum|Dort|Hier"
    r"|Sonst|Außerdem|Auch|Aber|Jede\w?|Alle\w?|Wer|Unser\w{0,2}|Bitte|Nur|Erst|Danach|Vorher)\b"
)
_SINGLE_LETTER = re.compile(r"(?<![.\w])(?<!\. )[A-Z]$")
_ROMAN = re.compile(r"(?<![\w§])(?:I{2,3}|IV|VI{0,3}|IX)$")
_STOP = re.compile(r"[;:!?\n]|\.(?![\w-])")
PARTICLES = frozenset(
    [
        "ab",
        "an",
        "auf",
        "aus",
        "bei",
        "dar",
        "ein",
        "entgegen",
        "fern",
        "fest",
        "fort",
        "frei",
        "gegenüber",
        "her",
        "heraus",
        "hervor",
        "hin",
        "hinzu",
        "mit",
        "nach",
        "nieder",
        "offen",
        "statt",
        "teil",
        "um",
        "vor",
        "voraus",
        "vorbei",
        "weg",
        "weiter",
        "wieder",
        "zu",
        "zurück",
        "zusammen",
        "über",
        "unter",
        "durch",
        "los",
        "bereit",
        "still",
        "sicher",
        "fertig",
        "bekannt",
        "instand",
    ]
)


@dataclass(frozen=True, slots=True)
class Word:
    """One word with what is known of it.

    ``atoms``: ids of its root and meanings; ``parts``: the same for each part of a compound.
    ``clause`` and ``segment`` number the stretches between commas and between conjunctions.
    """

    text: str
    lower: str
    start: int
    end: int
    lemma: str
    atoms: frozenset[str]
    parts: tuple[frozenset[str], ...]
    clause: int
    segment: int
    sentence: int
    content: bool
    light: bool
    fact: bool = False
    infinitive_with_zu: bool = False

    @property
    def span(self) -> tuple[int, int]:
        """Where the word stands."""
        return self.start, self.end


@lru_cache(maxsize=20000)
def lemma_of(word: str) -> str:
    """The dictionary form; participles and infinitives with „zu“ give the infinitive."""
    if word[0].isupper():
        return str(simplemma.lemmatize(word, lang="de"))
    verb = infinitive(word)
    if verb is not None:
        return verb
    found = str(simplemma.lemmatize(word, lang="de"))
    if found[0].isupper():
        found = word  # a lower-case word is no noun
    verb = infinitive(found) or weak_infinitive(found)
    if verb is None and found.endswith("en") and "ge" in found:
        again = str(simplemma.lemmatize(found, lang="de"))  # „zugelassenes“, „zugelassen“
        verb = again if again.islower() else None
    return verb or found


@lru_cache(maxsize=20000)
def _known(word: str) -> bool:
    return knows(word) or simplemma.is_known(word.capitalize(), lang="de")


@lru_cache(maxsize=20000)
def compound_parts(lemma: str) -> tuple[str, ...]:
    """The parts of a compound noun in lower case, („antrag“, „frist“) for „Antragsfrist“."""
    lower = lemma.lower()
    if "-" in lower:
        return tuple(part for part in lower.split("-") if part)
    if len(lower) < 8 or not lemma[0].isupper():
        return (lower,)
    best: tuple[int, tuple[str, str]] | None = None
    for cut in range(3, len(lower) - 3):
        left, right = _modifier(lower[:cut]), lower[cut:]
        if left is None or not _known(right):
            continue
        score = min(len(left), len(right)) + (5 if knows(right) else 0) + (3 if knows(left) else 0)
        if best is None or score > best[0]:
            best = (score, (left, right))
    if best is None:
        return (lower,)
    left, right = best[1]
    tail = compound_parts(right.capitalize()) if right.endswith(_SPLIT_AGAIN) else (right,)
    return (*compound_parts(left.capitalize()), *tail)


def _modifier(text: str) -> str | None:
    """The first part of a compound without the letters that join („antrags“ → „antrag“)."""
    for join in ("", "s", "es", "n", "en"):
        stem = text.removesuffix(join) if join and text.endswith(join) else text
        if (stem != text or not join) and (len(stem) > 3 or stem in _SHORT) and _known(stem):
            return stem
    for ending in ("e", "en"):  # „Schulbesuch“, „Wohnzweck“ (from „wohnen“)
        if len(text) > 3 and _known(text + ending):
            return text + ending
    return None


_SHORT = frozenset({"bau", "amt", "weg", "ort", "tag", "hof", "kfz", "not", "eid", "gas", "see",
                    "alt", "neu", "bus", "rad", "eis", "tür", "tor", "uhr", "zug", "tod", "kur",
                    "pkw", "lkw", "fuß"})  # fmt: skip
_SPLIT_AGAIN = ("ende", "anfang", "beginn")  # „Schuljahresende“ is the end of a „Schuljahr“
_UNITS_NOT_SPLIT = frozenset({"unterlage", "unternehmen", "unterkunft", "bescheid", "behörde",
                              "landkreis", "verfahren", "widerspruch", "begründung"})  # fmt: skip


@lru_cache(maxsize=20000)
def meaning(lemma: str) -> tuple[frozenset[str], tuple[frozenset[str], ...]]:
    """The atoms of a lemma and those of its parts (empty for simple words)."""
    atoms = atoms_of(lemma)
    if base := derived_base(lemma.lower()):
        atoms |= atoms_of(lemma_of(base))
    if lemma.lower() in _UNITS_NOT_SPLIT:
        return atoms, ()
    parts = compound_parts(lemma)
    if len(parts) < 2:
        return atoms, ()
    return atoms, tuple(atoms_of(lemma_of(part.capitalize())) | atoms_of(part) for part in parts)


_SCALE = re.compile(r"(?<=\d):(?=\d)")  # „im Maßstab 1:500“


class Reader:
    """Cuts a text into words; one use a text."""

    def __init__(self, text: str, facts: tuple[Fact, ...]) -> None:
        self.text = text
        self.facts = facts
        self._clause = self._segment = self._sentence = 0
        self._last_sentence = -1
        # signs within a fact („142,50“, „8. Oktober“) end no clause
        masked = list(text)
        for fact in facts:
            end = fact.end - 1 if _ends_sentence(fact, text) else fact.end
            masked[fact.start : end] = "0" * (end - fact.start)
        self._masked = _SCALE.sub("0", "".join(masked))

    def read(self) -> tuple[Word, ...]:
        """All words in reading order."""
        words: list[Word] = []
        last = 0
        told = _UNIT.sub(lambda unit: " " * len(unit[0]), self.text)
        for match in _WORD.finditer(told):
            self._advance(last, match.start())
            word = self._word(match)
            joins = {"und", "oder", "sowie", "beziehungsweise"}
            neither = word.lower == "noch" and any(w.lower == "weder" for w in words[-25:])
            if (word.lower in joins and not self._joins_one(word, words)) or neither:
                self._segment += 1
            words.append(word)
            last = match.end()
        return _join_particles(tuple(words), self.text)

    def _joins_one(self, joiner: Word, words: list[Word]) -> bool:
        """„zwischen 11 Uhr und 18 Uhr“, the „und“ of a name: no second part begins."""
        if joiner.fact:
            return True
        between = any(w.lower == "zwischen" and w.clause == joiner.clause for w in words[-8:])
        return between and any(fact.start == joiner.end + 1 for fact in self.facts)

    def _advance(self, start: int, end: int) -> None:
        gap = self._masked[start:end]
        before = self.text[max(0, start - 14) : start]
        last = re.split(r"[\s-]+", before)[-1]  # of „Fl.-Nr.“ the „Nr.“
        abbreviated = gap.startswith(".") and last.lower().lstrip("(„»[") + "." in ABBREVIATIONS
        if gap == ". " and _ROMAN.search(before) and not _OPENER.match(self.text, end):
            return  # „in das Gewässer III. Ordnung“
        if abbreviated and not (_SINGLE_LETTER.search(before) and _OPENER.match(self.text, end)):
            return
        if _BREAK.search(gap):
            self._clause += 1
            self._segment += 1
        if _STOP.search(gap):
            self._sentence += 1

    def _word(self, match: re.Match[str]) -> Word:
        text = match[0]
        lower = text.lower()
        in_fact = any(f.start <= match.start() and match.end() <= f.end for f in self.facts)
        lemma = lemma_of(text)
        closed = lower in CLOSED or lemma.lower() in CLOSED or len(lower) < 2
        atoms, parts = (frozenset[str](), ()) if closed else meaning(lemma)
        if not closed and text[0].isupper() and lower.endswith(("te", "ter", "ten", "tes")):
            atoms |= atoms_of(lemma_of(lower))  # „Beteiligte“ are those who are „beteiligt“
        if not closed and text[0].isupper() and self._sentence != self._last_sentence:
            atoms |= atoms_of(lemma_of(lower))  # „Transportieren Sie“
        self._last_sentence = self._sentence
        base = None if closed else negated_base(lower)
        if base is not None:
            atoms |= atoms_of(lemma_of(base))  # „unvollständig“ speaks of „vollständig“
        return Word(
            text, lower, match.start(), match.end(), lemma, atoms, parts,
            self._clause, self._segment, self._sentence,
            content=not closed and not in_fact, light=is_light(lemma), fact=in_fact,
            infinitive_with_zu=text[0].islower() and has_infixed_zu(lower),
        )  # fmt: skip


def _ends_sentence(fact: Fact, text: str) -> bool:
    """„am 15.09. Die Raten …“, „für das Jahr 2025. Dazu …“: the dot is a full stop as well."""
    if text[fact.end - 1] != "." or not text[fact.end : fact.end + 1].isspace():
        return False
    year = text[fact.start : fact.end - 1].isdigit() and fact.end - fact.start > 3
    return year or _OPENER.match(text, fact.end) is not None


def _join_particles(words: tuple[Word, ...], text: str) -> tuple[Word, ...]:
    """„lehnen … ab“ becomes „ablehnen“ at the verb; the particle is no content any more."""
    joined = list(words)
    for i, word in enumerate(words):
        if word.text not in PARTICLES or not _ends_clause(words, i, text):
            continue
        verb = _verb_for(joined, i, word.text)
        if verb is None:
            continue
        lemma = _with_particle(word.text, joined[verb]) or joined[verb].lemma
        atoms, parts = meaning(lemma)
        joined[verb] = replace(joined[verb], lemma=lemma, atoms=atoms, parts=parts, content=True,
                               light=is_light(lemma))  # fmt: skip
        joined[i] = replace(word, content=False, atoms=frozenset(), parts=())
    return tuple(joined)


_GO_ON = frozenset({"und", "oder", "wenn", "sobald", "sofern", "falls", "bevor", "weil", "als"})


def _ends_clause(words: tuple[Word, ...], i: int, text: str) -> bool:
    following = words[i + 1] if i + 1 < len(words) else None
    gap = text[words[i].end : following.start if following else len(text)]
    if re.match(r"\s*[\d§]", gap):
        return False  # „unter 05162 970“, „ab 12,00 EUR“
    return following is None or bool(re.match(r"\s*[.,;:!?()–]", gap)) or following.lower in _GO_ON


_HAVING = frozenset({"habe", "haben", "hat", "hatte", "hatten"})  # „haben … vor“


def _verb_for(words: list[Word], i: int, particle: str) -> int | None:
    """The first verb before the particle, in its clause or else its sentence, that takes it."""
    for same in ("segment", "clause", "sentence"):
        for j in range(i):
            verb = words[j]
            if getattr(verb, same) != getattr(words[i], same) or verb.fact:
                continue
            if verb.text[0].isupper() and not _first(words, j):
                continue
            if verb.lower in CLOSED and verb.lower not in _HAVING:
                continue  # „den … an“ is no verb
            if infinitive(verb.lower) is not None and words[j + 1].text[0].isupper():
                continue  # „die eingereichten Belege“
            if _with_particle(particle, verb) is not None:
                return j
    return None


def _with_particle(particle: str, verb: Word) -> str | None:
    # „weise … zurück“, „lehnt … ab“: the lemma tables know some forms as other words only
    lower = verb.lower
    guesses = (lower + "n" if lower.endswith("e") else "",
               lower[:-1] + "en" if lower.endswith("t") else "",
               lower[:-1].replace("ä", "a") + "en" if lower.endswith("t") else "")  # fmt: skip
    for form in (lemma_of(lower).lower(), lower, *guesses):
        if form.endswith("n"):
            joined = particle + form
            if knows(joined) or simplemma.is_known(joined, lang="de"):
                return joined
    return None


def _first(words: list[Word], j: int) -> bool:
    return j == 0 or words[j - 1].sentence != words[j].sentence


__all__ = ["Reader", "Word", "lemma_of", "meaning", "root"]
