"""Must, may, should: the marks of what a text obliges, permits or asks for."""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import pairwise

from drafter.wording.guard.decisions import is_ruling
from drafter.wording.guard.lexicon import root
from drafter.wording.guard.pair import Text
from drafter.wording.guard.verdict import Span
from drafter.wording.guard.words import Word, lemma_of


class Mode(StrEnum):
    """Kinds of modality; IMPERATIVE („Legen Sie …“) obliges, REQUEST asks."""

    MUST = "must"
    MAY = "may"
    SHOULD = "should"
    IMPERATIVE = "imperative"
    REQUEST = "request"


@dataclass(frozen=True, slots=True)
class Modal:
    """One mark of modality. ``soft`` ones may stand for a hard one, but need not be repeated."""

    mode: Mode
    word: str
    span: Span
    near: frozenset[str]
    soft: bool = False
    negated: bool = False
    dispensed: bool = False  # with „absehen“, „verzichten“: „muss nicht“ in another form
    only: bool = False
    own: frozenset[str] = frozenset()  # what is told in the very clause
    verb: frozenset[str] = frozenset()  # the verbs of the clause: what must or may be done
    capped: bool = False  # with „höchstens“: a limit, no permission
    till: bool = False  # with „bis“: the clause gives time


_VERBS = {"müssen": Mode.MUST, "dürfen": Mode.MAY, "können": Mode.MAY, "sollen": Mode.SHOULD}
# words that imply „may not“, and words that imply „dürfen“, but not „können“
FORBIDDING = r"\bunzulässig|\bverboten|\buntersagt|\bausgeschlossen|\bscheidet\b"
ENTITLING = (
    r"\bwiderruflich|möglichkeit|gelegenheit|\bunberührt|\brecht\b|\banspruch|\bsteht\b[^.]*\b(?:zu|frei)\b|vorbehalt"
    r"|\bbeh[aä]lt\w*\b[^.]*\bvor\b|ermessen"
)
ALLOWING = r"erlaubnis|genehmig\w*|gültig|berechtig|bevollmächtig"
# lower-case patterns over the text: (pattern, mode, soft)
_PHRASES: tuple[tuple[re.Pattern[str], Mode, bool], ...] = tuple(
    (re.compile(pattern), mode, soft)
    for pattern, mode, soft in (
        (r"\bverpflichtet\b|\bverpflichtend\b", Mode.MUST, False),
        (r"\bsetz(?:t|en)\b[^.]*\bvoraus\b|\bvorauss?etz\w+|\bvorausgesetzt\b", Mode.MUST, True),
        (r"\bpflicht\b|verpflichtung\b|\bzwingend\b|\bunerlässlich", Mode.MUST, True),
        (r"\bbedarf\b|\bbedürfen\b", Mode.MUST, False),
        (r"\bobliegt\b|\bobliegen\b|\bauflage\b", Mode.MUST, True),
        (r"\bmit\b[^.,]*\brechnen\b", Mode.MAY, True),
        (r"\b(?:wird|werden)\b[^.;]*\baufgegeben\b|\bgeben? (?:wir|ich) ihnen\b[^.;]*\bauf\b",
         Mode.MUST, True),
        (r"\bbrauch(?:en|t)\b|\bbenötig\w+", Mode.MUST, True),
        (r"\b(?:erforderlich|notwendig|nötig|geboten)\b", Mode.MUST, True),
        (r"\b(?:auf)?gefordert\b|\bfordere?n? [^.]{0,60}\bauf\b|\bverlang\w+", Mode.MUST, True),
        (r"\bentbehrlich\b|\b(?:an)?ordne?[nt]?\b|\bangeordnet\b|\bfreiwillig", Mode.MUST, True),
        (r"\b(?:berechtigt|befugt|gestattet|erlaubt|zulässig|möglich)\b", Mode.MAY, False),
        (r"\bfreigestellt\b", Mode.MAY, False),
        (r"\b(?:ließ|lässt|lassen|ließen) sich\b", Mode.MAY, True),
        (FORBIDDING, Mode.MAY, True),
        (ALLOWING, Mode.MAY, True),
        (ENTITLING, Mode.MAY, True),
        (r"\bbitten?\b|\bgebeten\b|\bwären .{0,20}dankbar", Mode.REQUEST, False),
        (r"\bempf[eo]hl\w+|\bempfiehlt\b|\bratsam\b", Mode.SHOULD, False),
    )
)  # fmt: skip
_FINITE_BE = frozenset({"ist", "sind", "hat", "haben", "habe", "war", "waren", "hatte", "hatten",
                        "sei", "seien", "bleibt", "bleiben"})  # fmt: skip
# „ist abzulehnen“ tells the ruling of the authority
_TOLD = frozenset(root(verb) for verb in [
    "ablehnen", "versagen", "zurückweisen", "verwerfen", "aufheben", "widerrufen", "zurücknehmen",
    "bewilligen", "gewähren", "stattgeben", "entziehen", "untersagen",
])  # fmt: skip
# „ist nicht zu ermitteln“, „ist zu erwarten“ say what can be, not what must
_CAN_BE = frozenset(root(verb) for verb in [
    "ermitteln", "erwarten", "erkennen", "entnehmen", "ersehen", "beanstanden", "befürchten",
    "rechnen", "finden", "sehen", "klären", "verstehen", "vermuten", "zumuten", "vereinbaren",
    "rechtfertigen",
])  # fmt: skip
_WITH_ZU = re.compile(r"\b(?:um|ohne|statt|anstatt)\b")
_RIGHT_BEFORE_ZU = re.compile(r"gelegenheit|möglichkeit|\brecht\b|absicht|bereit|gebeten|bitte")
_ONLY = re.compile(r"\b(?:nur|erst|ausschließlich|lediglich|allein)\b")
# „nicht“ before an attribute denies only that: „nicht benötigte Texte“
_NOT = re.compile(
    r"\b(?:[Nn]icht(?! \w+(?:te|ten|ter|tes|ene|enen|ener) [A-ZÄÖÜ])|[Kk]ein\w*|[Ww]eder|[Nn]ichts"
    r"|[Nn]ie|niemals)\b"
)
_CAPPED = re.compile(r"\b(?:höchstens|maximal|längstens|nicht (?:mehr|länger|höher) als)\b")
_DISPENSED = re.compile(
    r"\bab(?:ge|zu)?sehen|\bverzicht|\bentbehrlich|\bunterbl[ei]+b|\bentf[aä]ll"
)
_THEN = re.compile(
    r"^(?:(?!(?:den|einen|ihren|seinen|wenn|denen|von|in|an|ein|kein|denn|soweit|insoweit|damit|mit"
    r"|seit|nicht|statt|gegen|zwischen|neben|wegen|binnen|sondern|sodann|außen|unten|laut"
    r"|wann|worin|woran) )"
    r"\w{2,}(?:t|n) (?:wir|ich|sie|sich|es|d(?:ie|er|as)|ihr\w*|unser\w*|dies\w*)"
    r"|so (?:\w+(?:t|en|e)\b)|dann"
    r"|wird|werden|ist|sind|kann|können|muss|müssen|entscheide\w*|\w+(?:en|t|e) (?:wir|ich|sie))\b"
)
OBLIGING = frozenset({Mode.MUST, Mode.IMPERATIVE})


@lru_cache(maxsize=64)
def modals(text: Text) -> list[Modal]:
    """All marks of modality in reading order."""
    found = [modal for i, word in enumerate(text.words) if (modal := _of_word(text, i, word))]
    for pattern, mode, soft in _PHRASES:
        for match in pattern.finditer(text.lower):
            i = min(text.index_at(match.start()), len(text.words) - 1)
            if i >= 0:
                found.append(_make(text, i, mode, soft=soft))
    return sorted(found, key=lambda modal: modal.span)


def _of_word(text: Text, i: int, word: Word) -> Modal | None:
    mode = _VERBS.get(word.lemma.lower())
    if mode is not None and not word.fact:
        conditional = _begins_sentence(text, i) and word.text[0].isupper()
        phrase = i > 0 and text.words[i - 1].lower == "zu"  # „mitteilen zu müssen“
        purpose = _purpose(text, i) or _supposed(text, i) or _to_read(text, word)
        return _make(text, i, mode, soft=conditional or phrase or purpose)
    if _obliging_infinitive(text, i, word):
        return _make(text, i, Mode.MUST, soft=False)
    if is_imperative(text, i):
        sentence = {w.lower for w in text.words if w.sentence == word.sentence}
        polite = bool({"bitte", "gern", "gerne"} & sentence)  # asked for, or offered
        return _make(text, i, Mode.REQUEST if polite else Mode.IMPERATIVE, soft=polite)
    if i and text.words[i - 1].clause != word.clause and _verb_and_you(text, i):
        return _make(text, i, Mode.IMPERATIVE, soft=True)  # „Wenn …, beantragen Sie …“
    return None


_READING = frozenset(f"r:{root(verb)}" for verb in ["entnehmen", "ersehen", "finden", "erkennen"])


def _to_read(text: Text, word: Word) -> bool:
    """„können Sie der Anlage entnehmen“ points to a place."""
    return word.lower in {"können", "kann"} and bool(_verbs_of(text, word) & _READING)


def _supposed(text: Text, i: int) -> bool:
    """„auch wenn Sie nachzahlen müssen“ supposes a duty, and imposes none."""
    clause = [w for w in text.words if w.clause == text.words[i].clause]
    return bool({"wenn", "falls", "sofern"} & {w.lower for w in clause[:2]})


def _purpose(text: Text, i: int) -> bool:
    """„damit … kann“, „dafür, dass … kann“, „müssen mit … rechnen“: nothing is allowed or due."""
    clause = [w for w in text.words if w.clause == text.words[i].clause]
    lowers = {w.lower for w in clause}
    before = text.lower[max(0, clause[0].start - 10) : clause[0].start]
    so_that = clause[0].lower == "damit" or (
        clause[0].lower == "dass" and before.endswith(("dafür, ", "dazu, "))
    )
    return so_that or ("rechnen" in lowers and bool({"mit", "damit"} & lowers))


def _make(text: Text, i: int, mode: Mode, *, soft: bool) -> Modal:
    word = text.words[i]
    sentence = [w for w in text.words if w.sentence == word.sentence and w.segment == word.segment]
    near: set[str] = set()
    for other in sentence:
        near |= other.atoms
        for part in other.parts:
            near |= part
    stretch = text.lower[sentence[0].start : sentence[-1].end]
    return Modal(
        mode, word.text, word.span, frozenset(near), soft,
        negated=bool(_NOT.search(text.raw, sentence[0].start, sentence[-1].end)),
        dispensed=bool(_DISPENSED.search(stretch)),
        only=bool(_ONLY.search(stretch)),
        own=_in_clause(text, word),
        verb=_verbs_of(text, word),
        capped=bool(_CAPPED.search(stretch)),
        till=_gives_time(text, word),
    )  # fmt: skip


def _in_clause(text: Text, word: Word) -> frozenset[str]:
    return frozenset[str]().union(*(w.atoms for w in text.words if w.clause == word.clause))


def _gives_time(text: Text, word: Word) -> bool:
    return any(w.lower == "bis" for w in text.words if w.sentence == word.sentence)


def _verbs_of(text: Text, word: Word) -> frozenset[str]:
    verbs = [
        w for i, w in enumerate(text.words)
        if w.clause == word.clause and w.content
        and (w.text[0].islower() or w is word or _begins_sentence(text, i))
        and (w.lemma.lower().endswith("n") or lemma_of(w.lower).endswith("n"))
    ]  # fmt: skip
    return frozenset[str]().union(*(w.atoms for w in verbs))


def _begins_sentence(text: Text, i: int) -> bool:
    return i == 0 or text.words[i - 1].sentence != text.words[i].sentence


def _obliging_infinitive(text: Text, i: int, word: Word) -> bool:
    """„ist vorzulegen“, „haben … zu erstatten“: „sein“ or „haben“ with an infinitive with „zu“."""
    has_zu = word.infinitive_with_zu or (
        i > 0 and text.words[i - 1].lower == "zu" and word.lemma.lower() == word.lower
        and word.lower.endswith("n") and word.text[0].islower()
    )  # fmt: skip
    if not has_zu or word.lower == "vertreten":
        return False
    clause = [w for w in text.words if w.clause == word.clause]
    lowers = " ".join(w.lower for w in clause)
    if _WITH_ZU.match(lowers) or _RIGHT_BEFORE_ZU.search(lowers):
        return False
    told = any(w.lower in {"war", "waren"} for w in clause) and is_ruling(word.lemma)
    told = told or root(word.lemma) in _TOLD
    if told or root(word.lemma) in _CAN_BE:
        return False  # „war abzulehnen“ tells the ruling
    if any(w.lower in _FINITE_BE for w in clause if w is not word):
        return True  # „versäumt zu haben“ is no duty
    # „…, spätestens jedoch bis zum 30.06., vorzulegen“ or „… ist, wenn …, vorzulegen“
    after = [w for w in text.words if w.clause == word.clause and w.start > word.start]
    earlier = [w for w in text.words if w.sentence == word.sentence and w.clause < word.clause]
    going_on = {"und", "oder", "sondern", "jedoch", "spätestens"}
    alone = len(clause) <= 2 or clause[0].lower in going_on
    told = alone and any(w.lower in _FINITE_BE for w in earlier) and not _other_verb(earlier)
    return not after and (told or _behind_apposition(text, word) or _items_joined(text, word))


def _behind_apposition(text: Text, word: Word) -> bool:
    """„hat der Schornsteinfeger, Herr X, die Benutzbarkeit zu bescheinigen“."""
    middle = [w for w in text.words if w.clause == word.clause - 1]
    if not middle or any(w.text[0].islower() and w.content for w in middle):
        return False
    return _bracket_open(text, word, word.clause - 2)


def _items_joined(text: Text, word: Word) -> bool:
    """„ist täglich um 23 Uhr, freitags und samstags um 24 Uhr einzustellen“."""
    own = [w for w in text.words if w.clause == word.clause and w is not word]
    verbs = [w for w in own if w.content and w.text[0].islower() and w.lemma.endswith("n")]
    opens = {"dass", "ob", "wenn", "die", "der", "das", "wie", "um", "ohne", "weil", "da", "soweit"}
    joined = bool({"und", "oder", "sowie"} & {w.lower for w in own})
    if not joined or verbs or own[0].lower in opens:
        return False
    head = " ".join(w.lower for w in text.words if w.clause == word.clause - 1)
    return not _RIGHT_BEFORE_ZU.search(head) and _bracket_open(text, word, word.clause - 1)


def _bracket_open(text: Text, word: Word, number: int) -> bool:
    """Whether a clause has a finite „hat“ or „ist“ whose infinitive is still to come."""
    head = [w for w in text.words if w.sentence == word.sentence and w.clause == number]
    finite = [w for w in head if w.lower in _FINITE_BE]
    if not finite:
        return False
    verbs = [w for w in head if w.content and w.text[0].islower() and w.lemma.endswith("n")
             and not w.lower.endswith(("te", "ter", "tes", "ten", "ene", "ener"))]  # fmt: skip
    return not any(v.start > finite[0].start for v in verbs) and not _other_verb(head)


def _other_verb(words: list[Word]) -> bool:
    told = {"bitte", "verpflichtet", "gebeten", "aufgefordert", "berechtigt"}
    ends = [a for a, b in pairwise(words) if a.clause != b.clause] + words[-1:]
    return any(w.lower in told for w in words) or any(w.lower == "vor" for w in ends)


def is_imperative(text: Text, i: int) -> bool:
    """„Legen Sie … vor“ at the beginning of a sentence, after „bitte“ or after „und“."""
    words = text.words
    word = words[i]
    if not _verb_and_you(text, i) or conditional_opening(text, word.sentence):
        return False
    before = words[i - 1].lower if i else ""
    return _begins_sentence(text, i) or before in {"bitte", "und", "oder", "dann", "daher",
                                                   "deshalb", "sondern"}  # fmt: skip


def _verb_and_you(text: Text, i: int) -> bool:
    word = text.words[i]
    if i + 1 >= len(text.words) or text.words[i + 1].text != "Sie" or not word.content:
        return False
    receiving = word.lower in {"erhalten", "bekommen", "haben", "sind", "werden"}
    return word.lower.endswith("n") and word.lemma.lower() not in _VERBS and not receiving


def conditional_opening(text: Text, sentence: int) -> bool:
    """„Legen Sie … nicht vor, (so) entscheiden wir“: a condition without „wenn“."""
    words = [w for w in text.words if w.sentence == sentence]
    if len(words) < 4 or not _finite_looking(words[0]):
        return False
    third = words[0].lower.endswith("t") and words[1].lower in _ADVERBIAL  # „Geht bis zum … ein“
    if not third and not _subject_like(words[1]):
        return False
    if words[1].clause != words[0].clause:
        return False
    gaps = [i for i in range(1, len(words)) if words[i].clause != words[i - 1].clause]
    return any(_THEN.match(text.lower[words[i].start :]) for i in gaps)


def _finite_looking(word: Word) -> bool:
    return word.lower in _FINITE or (
        word.lower.endswith(("en", "ern", "eln", "t"))
        and word.content
        and lemma_of(word.lower).endswith("n")
    )


_FINITE = frozenset({
    "wird", "werden", "ist", "sind", "hat", "haben", "sollte", "sollten", "kann", "können", "muss",
    "müssen", "darf", "dürfen", "tun", "soll", "sollen", "will", "wollen", "wurde", "wurden",
    "würde", "würden", "hätte", "hätten", "wäre", "wären", "könnte", "könnten", "möchte",
    "möchten",
})  # fmt: skip
_ADVERBIAL = frozenset({"bis", "innerhalb", "binnen", "nach", "vor", "in", "im", "bei", "beim",
                        "am", "an", "zum", "auf", "nicht", "auch", "dort", "hier"})  # fmt: skip
_SUBJECTS = re.compile(
    r"^(?:sie|sich|wir|ich|er|es|man|d(?:er|ie|as|en|em)|dies\w*|ein\w*|kein\w*|ihr\w*|unser\w*|[a-z]+er)$"
)


def _subject_like(word: Word) -> bool:
    return bool(_SUBJECTS.match(word.lower)) or word.text[0].isupper()
