"""What a text denies: „nicht“, „kein“, „ohne“, un- and -los words, verbs like „absehen“."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import zip_longest

from drafter.wording.guard.language.lexicon import atoms_of
from drafter.wording.guard.language.morphology import negated_base
from drafter.wording.guard.language.words import Word, lemma_of
from drafter.wording.guard.pair import Text
from drafter.wording.guard.reading.constructions import Construction, Sense, constructions
from drafter.wording.guard.reading.denying_words import LEXICAL
from drafter.wording.guard.verdict import Span

_HARD = re.compile(
    r"^(?:nicht|kein(?:e[rsmn]?|erlei|esfalls|eswegs)?|nie|niemals|niemand(?:en|em)?|nichts|ohne"
    r"|weder|nirgends|mitnichten)$"
)
# „nicht“ that belongs to a bound or to „nicht nur“; the checks for bounds look at these
_NO_NEGATION = re.compile(
    r"nicht (?:überschreite|übersteige|übersteigt|überschritten|überstiegen|unterschr[ei]+t)\w*"
    r"|nicht (?:nur|bloß|zuletzt"
    r"|(?:viel )?(?:mehr|weniger|länger|später|früher|höher|eher|größer|weiter)(?: \w+){0,2} als"
    r"|über (?![^.;:!?]*(?:entsch[ie]|verfüg|inform|unterricht|beri?cht))"
    r"|unter (?!(?:d(?:ie|en|as)|diese[ns]?) [^.,;:!?0-9]*f[aä]ll)"
    r"|vor (?:dem|ablauf|beginn)|vor \d)|ohnehin|ohne weiteres|ohne schuldhaftes zögern"
    r"|oder nicht(?=[.,;:!?]|$)|nicht unbedingt notwendig|(?<=im )freien\b"
    r"|unbillig\w*|ohne (?=(?:unnötige|schuldhafte)\w* \w+)|(?<=ohne )(?:unnötige|schuldhafte)\w*"
    r"|\b(?:des|eines|jedes|dieses) mangels\b"
    r"|entf[aä]ll\w* (?:[\w.,-]+ ){1,4}auf\b"
    r"|entfallend\w+|(?:entf[aä]ll(?:t|en)|entfiel(?:en)?) (?:hiervon |davon |dabei )?auf\b"
)
# „die auf Sie entfallende Summe“, „müssen auf Kitze entfallen“: a share
_FALLS_TO = re.compile(r"\bauf (?:(?!nicht\b|kein)[\w-]+ ){1,6}(entf[aä]ll\w*)")
# „Bevor Sie fällen, muss … Erst dann dürfen Sie beginnen“ tells one limit twice
_THEN = re.compile(r"\bbevor\b.*?[.!?] (erst) (?:dann|danach)\b")
_UNLESS = re.compile(r"es sei denn|ausgenommen|mit ausnahme|außer wenn|vorbehaltlich")


@dataclass(frozen=True, slots=True)
class Mark:
    """One negation: where it stands and the words it may bear on."""

    word: str
    span: Span
    near: frozenset[str]  # the same stretch between conjunctions
    wide: frozenset[str]  # the same clause and sentence
    hard: bool
    group: str = ""
    lemma: str = ""
    focus: frozenset[str] = frozenset()  # verbs and adjectives of the stretch, the noun of „kein“
    again: bool = False  # only takes up what was said: „falls Sie das nicht tun“
    sense: Sense | None = None  # of the construction that the denial belongs to


@lru_cache(maxsize=64)
def marks(text: Text) -> list[Mark]:
    """All negations of a text, plain and lexical, double ones taken out."""
    skipped = {match.start() for match in _NO_NEGATION.finditer(text.lower)}
    for form in (_FALLS_TO, _THEN):
        skipped |= {match.start(1) for match in form.finditer(text.lower)}
    found: list[Mark] = []
    for i, word in enumerate(text.words):
        if word.start in skipped or _preceded(skipped, word, text):
            if word.lower == "nicht":  # of a bound: may answer another negation
                found.append(_make(text, i, hard=False, own=frozenset(), group=""))
            continue
        mark = _mark(text, i)
        if mark is None:
            continue
        if found and _double(found[-1], mark, text):
            found.pop()
            continue
        found.append(mark)
    for match in _UNLESS.finditer(text.lower):
        i = min(text.index_at(match.start()), len(text.words) - 1)
        found.append(_make(text, i, hard=False, own=frozenset(), group=""))
    return _constructed(found, text)


def _constructed(found: list[Mark], text: Text) -> list[Mark]:
    """With one mark for each construction, and none where two denials cancel."""
    taken = [(one, [m for m in found if _within(m, one)]) for one in constructions(text)]
    inner = {id(mark) for _, marks_of in taken for mark in marks_of}
    whole = [_as_one(one, marks_of, text) for one, marks_of in taken]
    rest = [mark for mark in found if id(mark) not in inner]
    return sorted([*rest, *(mark for mark in whole if mark)], key=lambda mark: mark.span)


def _within(mark: Mark, one: Construction) -> bool:
    return any(start <= mark.span[0] and mark.span[1] <= end for start, end in one.parts)


def _own_atoms(one: Construction, text: Text) -> frozenset[str]:
    inside = [w for w in text.words if one.span[0] <= w.start and w.end <= one.span[1]]
    verbs = [w for w in inside if w.content and w.text[0].islower()]
    atoms = frozenset[str]().union(*(word.atoms for word in verbs))
    return frozenset(atom for atom in atoms if atom.startswith("r:"))


def _as_one(one: Construction, inner: list[Mark], text: Text) -> Mark | None:
    if one.sense is Sense.AFFIRMED:
        own = _own_atoms(one, text)
        mark = _make(text, text.index_at(one.span[0]), hard=False, own=own, group="")
        return replace(mark, near=own, wide=own, focus=own, sense=one.sense, lemma="")
    if inner:
        first = next((mark for mark in inner if mark.hard), inner[0])
        return replace(first, sense=one.sense)
    i = min(text.index_at(one.span[0]), len(text.words) - 1)
    mark = _make(text, i, hard=False, own=frozenset(), group="")
    return replace(mark, word=text.raw[slice(*one.span)], span=one.span, sense=one.sense)


def _preceded(skipped: set[int], word: Word, text: Text) -> bool:
    return word.lower == "nicht" and any(text.lower[s:].startswith("oder nicht") and
                                         s + 5 == word.start for s in skipped)  # fmt: skip


def _mark(text: Text, i: int) -> Mark | None:
    word = text.words[i]
    if _HARD.match(word.lower) or (word.lower == "noch" and _after_weder(text, i)):
        return _make(text, i, hard=True, own=frozenset(), group="")
    if not word.content and word.lower not in LEXICAL and word.lower != "bis":
        return None
    if word.lower == "bis" and _until_event(text, i):
        # „bis die Mängel beseitigt sind“ = „solange sie nicht beseitigt sind“
        return _make(text, i, hard=False, own=frozenset(), group="")
    if base := negated_base(word.lower) or negated_base(_UN_FORM.sub("e", word.lower)):
        return _make(text, i, hard=True, own=atoms_of(lemma_of(base)), group="")
    return _of_group(text, i)


_OR_ELSE = frozenset({"sonst", "andernfalls", "ansonsten"})
_INSTEAD = frozenset({"statt", "stattdessen"})
_UN_FORM = re.compile(r"(?<=bar)e[nrsm]$")  # „unzumutbaren“
_BAN_NOUNS = ("verbot", "stopp")  # „Badeverbot“, „Aufnahmestopp“


def _of_group(text: Text, i: int) -> Mark | None:
    """A word that denies by its meaning: „versagt“, „Verbot“."""
    word = text.words[i]
    closing = word.lower == "statt" and text.clause(word.clause)[-1] is word
    if word.lower == "festgehalten" or text.lower[: word.end].endswith("im übrigen"):
        return None  # „in einer Niederschrift festgehalten“, „im Übrigen“
    if closing or (word.lemma.startswith("statt") and word.lower not in _INSTEAD):
        return None  # „geben wir statt“, „stattgegeben“
    group = _lexical_group(word.lower, word.lemma.lower())
    if group is None:
        return None
    mark = _make(text, i, hard=False, own=word.atoms | _banned_act(text, word), group=group)
    following = text.words[i + 1] if i + 1 < len(text.words) else None
    opens = not i or text.words[i - 1].sentence != word.sentence
    told_small = word.text[0].islower() or opens
    if told_small and is_attribute(word, following) and following:
        # „versäumte Prüfung“: what is denied with it is the noun alone
        mark = replace(
            mark, near=word.atoms.union(following.atoms, *following.parts, {group} - {""})
        )
    return mark


_BAN = re.compile(
    r"(?:verboten|untersagt|unzulässig|verwehrt|befreit|enthoben|entbunden|außerstande|unmöglich)$"
)


def _banned_act(text: Text, word: Word) -> frozenset[str]:
    """„es ist untersagt, Gülle auszubringen“: what is denied stands in the clause behind."""
    behind = text.clause(word.clause + 1)
    told = _BAN.match(word.lower) and text.clause(word.clause)[-1] is word
    zu = any(w.infinitive_with_zu or w.lower == "zu" for w in behind)
    if not told or not zu or behind[0].sentence != word.sentence:
        return frozenset()
    return frozenset[str]().union(*(w.atoms.union(*w.parts) for w in behind if w.content))


_BY_LETTER = {
    letter: tuple((stem, group) for stem, group in LEXICAL.items() if stem[0] == letter)
    for letter in {stem[0] for stem in LEXICAL}
}


@lru_cache(maxsize=8192)
def _lexical_group(lower: str, lemma: str) -> str | None:
    """The group that a negating word denies, „“ if it is none of the tables, None for others."""
    for stem, group in (*_BY_LETTER.get(lower[:1], ()), *_BY_LETTER.get(lemma[:1], ())):
        # short stems must be whole words: „nur“, „fehlt“
        whole = len(stem) > 4 or lower in (stem, stem + "t", stem + "en")
        if whole and (lemma.startswith(stem) or lower.startswith(stem)):
            return group
    return LEXICAL["verbot"] if lemma.endswith(_BAN_NOUNS) else None


_NO_EVENT = frozenset({"zu", "dahin", "jetzt", "heute", "auf", "spätestens", "einschließlich"})


def _until_event(text: Text, i: int) -> bool:
    """„bis“ before what must happen, not before a date or number."""
    following = text.words[i + 1 : i + 3]
    reaches = text.words[i].end + 14
    dated = any(text.words[i].end <= f.start < reaches for f in text.facts)
    return bool(following) and not dated and following[0].lower not in _NO_EVENT


def _make(text: Text, i: int, *, hard: bool, own: frozenset[str], group: str) -> Mark:
    word = text.words[i]
    if hard:
        own |= _verb_of_particle(text, i)
    near: set[str] = set(own)
    wide: set[str] = set(own)
    for other in text.words:
        if other.sentence != word.sentence:
            continue
        atoms = other.atoms.union(*other.parts) if other.parts else other.atoms
        wide |= atoms
        if other.segment == word.segment:
            near |= atoms
    near |= _done_before(text, i)
    if hard and near <= word.atoms:
        near |= wide  # „Wir genehmigen den Vertrag (UR-Nr. 14/2024) nicht“
    span_atoms = {a for a, span in text.phrases if text.words[0].start <= span[0]}
    wide |= span_atoms if len(text.words) < 30 else set()
    if group:
        near.add(group)
        wide.add(group)
    again = _TAKEN_UP.search(text.lower, max(0, word.start - 22), word.end + 16)
    return Mark(word.text, word.span, frozenset(near), frozenset(wide), hard, group,
                word.lemma.lower(), _focus(text, i) | own, bool(again))  # fmt: skip


def _done_before(text: Text, i: int) -> frozenset[str]:
    """„Legen Sie den Nachweis vor. Andernfalls …“: what is to be done, and may be left undone."""
    word = text.words[i]
    if word.lower not in _OR_ELSE or not i or text.words[i - 1].sentence == word.sentence:
        return frozenset()
    before = [w for w in text.words[:i] if w.sentence == text.words[i - 1].sentence]
    verbs = [w for w in before if w.content and (w.text[0].islower() or w is before[0])]
    return frozenset[str]().union(*(w.atoms for w in verbs))


def _verb_of_particle(text: Text, i: int) -> frozenset[str]:
    """„Wir geben dem Antrag, … einzurichten, nicht statt“: the verb stands clauses before."""
    own = text.clause(text.words[i].clause)
    particle = own[-1].lower
    verbs = [
        w for w in text.words[:i]
        if w.sentence == own[-1].sentence and w.clause < own[-1].clause and w.content
        and w.lemma.startswith(particle) and not w.lower.startswith(particle)
    ]  # fmt: skip
    return verbs[-1].atoms if verbs and not own[-1].content else frozenset()


def _focus(text: Text, i: int) -> frozenset[str]:
    mark = text.words[i]
    if _before_attribute(text, i):  # „nicht verbrauchte Mittel“
        return text.words[i + 1].atoms
    near = [w for w in text.words if w.segment == mark.segment and w is not mark]
    told = [
        w for w, after in zip_longest(near, near[1:])
        if w.content and w.text[0].islower() and not is_attribute(w, after)
    ]  # fmt: skip
    if mark.lower.startswith("kein") or mark.lower == "ohne":
        told += [w for w in text.words[i + 1 : i + 4] if w.text[0].isupper()][:1]
    elif _before_noun(text, i):  # „nicht an den Vermieter“
        nouns = [w for w in text.words[i + 1 : i + 4] if w.text[0].isupper() and w.content][:1]
        # „ersetzt nicht die Genehmigungen“ denies the verb before it
        told = [*nouns, *(w for w in told if w.end < mark.start)] if _of_verb(text, i) else nouns
    return frozenset[str]().union(*(w.atoms for w in told))


_TAKEN_UP = re.compile(
    r"\b(?:das|dies|dem|es) nicht (?:tun|machen|nach|geschieht|geschehen|erfolgt|befolgen)"
    r"|\b(?:das|dies) haben sie nicht\b"
    r"|\btun sie (?:das|dies|es) nicht|\b(?:geschieht|erfolgt) (?:das|dies) nicht"
)


def _before_attribute(text: Text, i: int) -> bool:
    following = text.words[i + 1 : i + 3]
    return (
        text.words[i].lower == "nicht" and len(following) == 2
        and _INFLECTED.search(following[0].lower) is not None and following[1].text[0].isupper()
        and following[0].content
    )  # fmt: skip


def is_attribute(word: Word, after: Word | None) -> bool:
    """„selbst genutzte Wohnung“: told of the noun, not denied with the verb."""
    return (
        after is not None and after.clause == word.clause
        and (after.text[0].isupper() or (after.content and _ENDING.search(after.lower) is not None))
        and _INFLECTED.search(word.lower) is not None
    )  # fmt: skip


_ENDING = re.compile(r"(?:sche|liche|ige|are|ive|elle)[nrsm]?$")  # of an adjective
_INFLECTED = re.compile(r"(?:te|ten|ter|tes|tem|ene|enen|ener|enes|enem)$")


def _before_noun(text: Text, i: int) -> bool:
    """Whether „nicht“ stands before a preposition or article, so that it denies a noun."""
    following = text.words[i + 1 : i + 3]  # „rechnen wir nicht an“ ends with a particle
    return (
        text.words[i].lower == "nicht" and len(following) == 2
        and following[0].lower in _OPENING
        and text.words[i].clause == following[0].clause == following[1].clause
    )  # fmt: skip


def _of_verb(text: Text, i: int) -> bool:
    """Whether „nicht“ stands right behind the verb and before an article."""
    before, after = text.words[i - 1], text.words[i + 1]
    return bool(i) and _is_verb_form(before) and after.lower in _ARTICLES


def _is_verb_form(word: Word) -> bool:
    """„ersetzt“, „gilt“: a word in small letters that the tables trace to a verb."""
    return word.content and word.text[0].islower() and word.lemma.endswith("n")


_ARTICLES = frozenset({"der", "die", "das", "den", "dem", "ihr", "ihre", "unser", "unsere"})
_OPENING = frozenset({"an", "von", "vom", "durch", "für", "bei", "mit", "gegen", "der", "die",
                      "das", "den", "dem", "ihr", "ihre", "unser", "unsere"})  # fmt: skip


def _double(first: Mark, second: Mark, text: Text) -> bool:
    """„nicht unerheblich“, „nicht ohne“: the two cancel."""
    between = text.raw[first.span[1] : second.span[0]]
    return first.hard and second.hard and first.word.lower() == "nicht" and not between.strip()


def _after_weder(text: Text, i: int) -> bool:
    sentence = text.words[i].sentence
    return any(w.lower == "weder" and w.sentence == sentence for w in text.words[:i])
