"""Must, may, should: the marks of what a text obliges, permits or asks for."""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from drafter.wording.guard.language.lexicon import root
from drafter.wording.guard.language.words import Word, lemma_of
from drafter.wording.guard.pair import Text
from drafter.wording.guard.reading.due_infinitives import is_due, only_told
from drafter.wording.guard.verdict import Span


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
    whole: frozenset[str] = frozenset()  # what is told in the sentence
    verb: frozenset[str] = frozenset()  # the verbs of the clause: what must or may be done
    capped: bool = False  # with „höchstens“: a limit, no permission
    till: bool = False  # with „bis“: the clause gives time


_VERBS = {"müssen": Mode.MUST, "dürfen": Mode.MAY, "können": Mode.MAY, "sollen": Mode.SHOULD}
# words that imply „may not“, and words that imply „dürfen“, but not „können“
FORBIDDING = r"\bunzulässig|\bverboten|\buntersagt|\bausgeschlossen|\bscheidet\b"
ENTITLING = (
    r"\bwiderruflich|möglichkeit|gelegenheit|\bunberührt|\brecht\b|\banspruch|\bsteht\b[^.]*\bzu\b|vorbehalt"
    r"|\bbeh[aä]lt\w*\b[^.]*\bvor\b|ermessen|\b(?:ist|sind|bleib\w+)\b[^.,;]*\bfrei\b(?! von)"
    r"|\bnach (?:\w+ )?wahl\b|\banheimgestellt\b|\bauf widerruf\b|\bstützt sich auf\b"
    r"|\bnicht (?:entgegen\w*|im weg)|\bkomm(?:t|en)\b[^;:!?]*\b(?:in betracht|in ?frage)\b"
    r"|\bschließ(?:t|en)\b[^.,;]*\bnicht aus\b|\bnicht (?:\w+ ){0,2}(?:ge|ver)hindert\b"
    r"|\bsteh\w*\b(?:[^.;]|\.(?=\d))*\bzur verfügung\b"
    r"|\bzugelassen\b|\bzuzulassen\b|\blassen (?:wir|ich)\b[^.;]*\bzu\b|\bfreigegeben\b"
)
ALLOWING = (
    r"erlaubnis|genehmig\w*|(?<!end)gültig|berechtig|bevollmächtig|gestattung|befugnis"
    r"|stattgegeben|stattgeben\b|\bzugestimmt\b|gewerbekarte"
    r"|\b(?<!auf )(?:die|eine) ausnahme vo[mn]\b"
)
# lower-case patterns over the text: (pattern, mode, soft)
_PHRASES: tuple[tuple[re.Pattern[str], Mode, bool], ...] = tuple(
    (re.compile(pattern), mode, soft)
    for pattern, mode, soft in (
        (r"\bverpflichtet\b|\bverpflichtend\b", Mode.MUST, False),
        (r"\bsetz(?:t|en)\b[^.]*\bvoraus\b|\bvorauss?etz\w+|\bvorausgesetzt\b", Mode.MUST, True),
        (r"\bpflicht\b|verpflichtung\b|\bzwingend\b|\bunerlässlich", Mode.MUST, True),
        (r"\bbedarf\b|\bbed[uü]rf(?:en|te|ten)\b", Mode.MUST, False),
        (r"\bobliegt\b|\bobliegen\b|\bauflage\b|\bmaßgabe\b[^.;]{0,40}, dass\b", Mode.MUST, True),
        (r"\bmit\b[^.,]*\brechnen\b", Mode.MAY, True),
        (r"\b(?:wird|werden)\b[^.;]*\baufgegeben\b|\bgeben? (?:wir|ich) ihnen\b[^.;]*\bauf\b",
         Mode.MUST, True),
        (r"\bbrauch(?:en|t)\b|\bbenötig\w+", Mode.MUST, True),
        (r"\b(?:erforderlich|notwendig|nötig|geboten)\b", Mode.MUST, True),
        (r"\bhaben sie [^.;:!?]*\bzeit, [^.;:!?]*zu", Mode.MUST, True),
        (r"\b(?:auf)?gefordert(?:e[nrsm]?)?\b|\bfordere?n? [^.]{0,60}\bauf\b", Mode.MUST, True),
        (r"(?<!zu )\bverlang\w+", Mode.MUST, True),
        (r"\bentbehrlich\b|\b(?:an)?ordne?[nt]?\b|\bangeordnet\w*", Mode.MUST, True),
        (r"\bfreiwillig(?!\w* feuerwehr)", Mode.MUST, True),
        (r"\bverfügt\w*\b|\bauferlegt\w*|\bgebietet\b|\bgehalten\b[^.;]*\bzu\b", Mode.MUST, True),
        (r"\b(?:\w*berechtigt|befugt|gestattet|erlaubt|zulässig|möglich)\b", Mode.MAY, False),
        (r"\bnachgelassen\b", Mode.MAY, False),
        (r"\bfreigestellt\b|\bsteh(?:t|en)\b[^.,;]{0,50}\bfrei\b(?! von)", Mode.MAY, False),
        (r"\bstatthaft\b", Mode.MAY, False),
        (r"\b(?:gestatten?|erlauben?) (?:wir|ich)\b|\b(?:wir|ich) (?:gestatten?|erlauben?)\b",
         Mode.MAY, True),
        (r"\b(?:ließ|lässt|lassen|ließen) sich\b", Mode.MAY, True),
        (FORBIDDING, Mode.MAY, True),
        (ALLOWING, Mode.MAY, True),
        (ENTITLING, Mode.MAY, True),
        (r"\bbitten?\b|\bgebeten\b|\bwären .{0,20}dankbar", Mode.REQUEST, False),
        (r"\bempf[eo]hl\w+|\bempfiehlt\b|\bratsam\b|\brat:|\braten (?:wir|ihnen)\b|\bwir raten\b",
         Mode.SHOULD, False),
        (r"\bvorgesehene?\b|\bgeplante?\b|\bin der regel\b|\bnormalerweise\b", Mode.SHOULD, True),
    )
)  # fmt: skip
_ONLY = re.compile(r"\b(?:nur|erst|frühestens|ausschließlich|lediglich|allein)\b")
# „nicht“ before an attribute denies only that: „nicht benötigte Texte“
_NOT = re.compile(
    r"\b(?:[Nn]icht(?! \w+(?:te|ten|ter|tes|ene|enen|ener) [A-ZÄÖÜ])|[Kk]ein\w*|[Ww]eder|[Nn]ichts"
    r"|[Nn]iemand\w*|[Nn]ie|niemals)\b"
)
_CAPPED = re.compile(r"\b(?:höchstens|maximal|längstens|nicht (?:mehr|länger|höher) als)\b")
_DISPENSED = re.compile(
    r"\bab(?:ge|zu)?sehen|\bverzicht|\bentbehrlich|\bunterbl[ei]+b|\bentf[aä]ll"
)
_THEN = re.compile(
    r"^(?!damit )(?:(?!(?:den|einen|ihren|seinen|wenn|denen|von|in|an|ein|kein|denn|soweit|insoweit"
    r"|damit|mit|seit|nicht|statt|gegen|zwischen|neben|wegen|binnen|sondern|sodann|außen|unten|laut"
    r"|wann|worin|woran) )"
    r"\w{2,}(?:t|n) (?:wir|ich|sie|sich|es|er|d(?:ie|er|as|em|en)|ihr\w*|unser\w*|dies\w*"
    r"|jemand|niemand|eine?|keine?|alle|man|auch|nur)"
    r"|so (?:\w+(?:t|d|en|e|nn|ss|rf|ll)\b)|dann"
    r"|wird|werden|ist|sind|kann|können|muss|müssen|darf|dürfen|soll|sollen"
    r"|entscheide\w*|(?!d(?:ie|en|enen) |wie |welche |ohne )\w+(?:en|t|e) (?:wir|ich|sie))\b"
)
OBLIGING = frozenset({Mode.MUST, Mode.IMPERATIVE})


@lru_cache(maxsize=64)
def modals(text: Text) -> list[Modal]:
    """All marks of modality in reading order."""
    found = [modal for i, word in enumerate(text.words) if (modal := _of_word(text, i, word))]
    for pattern, mode, soft in _PHRASES:
        for match in pattern.finditer(text.lower):
            i = min(text.index_at(match.start()), len(text.words) - 1)
            need = match[0] != "bedarf" or text.raw[match.start()] == "b"  # „Ihr Bedarf“
            if i >= 0 and need:
                found.append(_make(text, i, mode, soft=soft))
    return sorted(found, key=lambda modal: modal.span)


def _of_word(text: Text, i: int, word: Word) -> Modal | None:
    mode = _VERBS.get(word.lemma.lower())
    if mode is not None and not word.fact:
        opened = text.raw[: word.start].endswith("; ")  # „; sollte bis dahin …“
        conditional = opened or (_begins_sentence(text, i) and word.text[0].isupper())
        phrase = i > 0 and text.words[i - 1].lower == "zu"  # „mitteilen zu müssen“
        purpose = _purpose(text, i) or _supposed(text, i) or _to_read(text, word)
        purpose = (
            purpose
            or _under_another(text, i)
            or _meant(text, i)
            or _possible(text, i)
            or _explains(text, i)
            or _announces(text, i)
        )
        return _make(text, i, mode, soft=conditional or phrase or purpose)
    if is_due(text, i):
        return _make(text, i, Mode.MUST, soft=only_told(text, word))
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


def _under_another(text: Text, i: int) -> bool:
    """„müssen Sie … nachweisen können“: an infinitive under another modal verb."""
    word = text.words[i]
    clause = text.clause(word.clause)
    return word.lower in {"können", "dürfen", "müssen"} and word is clause[-1] and any(
        w.lemma.lower() in _VERBS for w in clause[:-1]
    )  # fmt: skip


_OPENS = frozenset({"der", "die", "das", "dem", "den", "deren", "dessen", "ob", "wenn", "falls",
                    "was", "wie", "wo"})  # fmt: skip


def _explains(text: Text, i: int) -> bool:
    """„weil wir alle gleich behandeln müssen“ gives a reason, and asks for nothing."""
    clause = text.clause(text.words[i].clause)
    return clause[0].lower in {"weil", "da"} and any(w.lower in {"wir", "ich"} for w in clause)


_MAYBE = re.compile(
    r"(?:möglich|k[aö]nnt?e? (?:\w+ )?(?:sein|vorkommen|passieren)|denkbar|kann), $"
)


def _possible(text: Text, i: int) -> bool:
    """„Es kann sein, dass Sie … zahlen müssen“: nothing is due yet."""
    clause = text.clause(text.words[i].clause)
    opening = text.lower[max(0, clause[0].start - 26) : clause[0].start]
    return clause[0].lower == "dass" and _MAYBE.search(opening) is not None


def _meant(text: Text, i: int) -> bool:
    """„an dem Tag, an dem es brennen soll“, „Soll sie verlängert werden“: what is meant to be."""
    word = text.words[i]
    if word.lemma.lower() != "sollen":
        return False
    opening = [w.lower for w in text.clause(word.clause)[:2]]
    return word is text.clause(word.clause)[-1] and bool(_OPENS & set(opening))


_TELLING = frozenset(f"r:{root(verb)}" for verb in ["mitteilen", "sagen"])


def _announces(text: Text, i: int) -> bool:
    """„Wir müssen Ihnen leider mitteilen“ tells something; nothing is due."""
    clause = text.clause(text.words[i].clause)
    ours = any(w.lower in {"wir", "ich"} for w in clause)
    return ours and any(w.atoms & _TELLING for w in clause)


def _purpose(text: Text, i: int) -> bool:
    """„damit … kann“, „dafür, dass … kann“, „müssen mit … rechnen“: nothing is allowed or due."""
    clause = [w for w in text.words if w.clause == text.words[i].clause]
    lowers = {w.lower for w in clause}
    before = text.lower[max(0, clause[0].start - 10) : clause[0].start]
    opened = clause[0].lower == "damit" and (len(clause) < 2 or clause[1] is not text.words[i])
    so_that = opened or (clause[0].lower == "dass" and before.endswith(("dafür, ", "dazu, ")))
    if clause[0].text == "So" and clause[1] is text.words[i]:
        return text.words[i].lemma.lower() == "können"  # „So können wir besichtigen“
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
        negated=bool(_NOT.search(text.raw, sentence[0].start, sentence[-1].end))
        or any(w.lower == "weder" for w in text.clause(word.clause)),
        dispensed=bool(_DISPENSED.search(stretch)),
        only=bool(_ONLY.search(stretch)),
        own=_in_clause(text, word),
        whole=frozenset[str]().union(*(w.atoms for w in text.words if w.sentence == word.sentence)),
        verb=_verbs_of(text, word) | _infinitives_of(text, word),
        capped=bool(_CAPPED.search(stretch)),
        till=_gives_time(text, word),
    )  # fmt: skip


def _in_clause(text: Text, word: Word) -> frozenset[str]:
    return frozenset[str]().union(*(w.atoms for w in text.words if w.clause == word.clause))


def _gives_time(text: Text, word: Word) -> bool:
    return any(w.lower == "bis" for w in text.words if w.sentence == word.sentence)


def _verbs_of(text: Text, word: Word) -> frozenset[str]:
    finite = {w.segment for w in text.clause(word.clause) if w.lower in _STARTING}
    others = finite - {word.segment} if word.segment in finite else set()
    verbs = [
        w for i, w in enumerate(text.words)
        if w.clause == word.clause and w.content and w.segment not in others
        and (w.text[0].islower() or w is word or _begins_sentence(text, i))
        and (w.lemma.lower().endswith("n") or lemma_of(w.lower).endswith("n"))
    ]  # fmt: skip
    return frozenset[str]().union(*(w.atoms for w in verbs))


# „darf erst um 18 Uhr entzündet werden und ist vorab zu melden“: a verb of its own
_STARTING = frozenset({"ist", "sind", "hat", "darf", "muss", "kann", "soll", "müssen", "dürfen",
                       "können", "sollen"})  # fmt: skip
_OPENING_CLAUSE = frozenset({
    "verpflichtet", "berechtigt", "befugt", "möglich", "gestattet", "erlaubt", "zulässig",
    "pflicht", "verpflichtung", "aufgegeben", "auferlegt", "erforderlich", "notwendig", "nötig",
})  # fmt: skip


def _infinitives_of(text: Text, word: Word) -> frozenset[str]:
    """„sind Sie verpflichtet, Änderungen, die …, mitzuteilen“: what is due stands behind."""
    if word.lower not in _OPENING_CLAUSE:
        return frozenset()
    later = [
        w for i, w in enumerate(text.words)
        if w.sentence == word.sentence and w.clause > word.clause
        and (w.infinitive_with_zu or (i and text.words[i - 1].lower == "zu"))
    ]  # fmt: skip
    return later[0].atoms if later else frozenset()


def _begins_sentence(text: Text, i: int) -> bool:
    gap = text.raw[text.words[i - 1].end if i else 0 : text.words[i].start]
    if _DAY.search(gap):
        return False  # „01.02.2026 beziehen Sie“: what stood before the day is settled
    return i == 0 or text.words[i - 1].sentence != text.words[i].sentence


_DAY = re.compile(r"\w\s*$")


def is_imperative(text: Text, i: int) -> bool:
    """„Legen Sie … vor“ at the beginning of a sentence, after „bitte“ or after „und“."""
    words = text.words
    word = words[i]
    if not _verb_and_you(text, i) or conditional_opening(text, word.sentence):
        return False
    if _asks(text, word.sentence) or _ours_before(text, i):
        return False  # „Wohnen Sie dort?“, „Wir stimmen zu und befreien Sie“
    before = words[i - 1].lower if i else ""
    return _begins_sentence(text, i) or before in {"bitte", "und", "oder", "dann", "daher",
                                                   "deshalb", "sondern"}  # fmt: skip


def _ours_before(text: Text, i: int) -> bool:
    """„Wir stimmen zu und befreien Sie“: behind „und“ the verb still is ours."""
    before = [w.lower for w in text.clause(text.words[i].clause) if w.end < text.words[i].start]
    return before[-1:] in (["und"], ["oder"]) and bool({"wir", "ich"} & set(before))


def _asks(text: Text, sentence: int) -> bool:
    last = [w for w in text.words if w.sentence == sentence][-1]
    return text.raw[last.end :].lstrip(" “»)").startswith("?")


def _verb_and_you(text: Text, i: int) -> bool:
    word = text.words[i]
    named = word.content or word.lower == "lassen"
    if i + 1 >= len(text.words) or text.words[i + 1].text != "Sie" or not named:
        return False
    receiving = word.lower in {"erhalten", "bekommen", "haben", "sind", "werden"}
    return word.lower.endswith("n") and word.lemma.lower() not in _VERBS and not receiving


def conditional_opening(text: Text, sentence: int) -> bool:
    """„Legen Sie … nicht vor, (so) entscheiden wir“: a condition without „wenn“."""
    words = [w for w in text.words if w.sentence == sentence]
    if len(words) < 4 or not (_finite_looking(words[0]) or _asking(words)):
        return False
    # „Geht bis zum … ein“, „Wird uns … nachgewiesen“
    third = words[1].lower in _ADVERBIAL and (
        words[0].lower.endswith("t") or words[0].lower in _FINITE
    )
    noun = words[1].lower.endswith(_LOOSE_WORD) and words[2].text[0].isupper()
    if not third and not _subject_like(words[1]) and not noun:
        return False
    if words[1].clause != words[0].clause:
        return False
    gaps = [i for i in range(1, len(words)) if words[i].clause != words[i - 1].clause]
    return any(_THEN.match(text.lower[words[i].start :]) for i in gaps)


_LOOSE_WORD = ("e", "en", "er", "es", "lich", "weise")  # „Treten nachträglich Tatsachen ein, …“


def _asking(words: list[Word]) -> bool:
    """„Weichen Sie … ab“: the lemma tables know „weichen“ as an adjective."""
    if words[1].lower == "ich":  # „Höre ich bis dahin nichts von Ihnen, …“
        return words[0].lower.endswith("e") and words[0].content
    return words[0].lower.endswith("n") and words[0].content and words[1].text in {"Sie", "wir"}


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
                        "am", "an", "zum", "auf", "nicht", "auch", "dort", "hier", "uns",
                        "mir", "ihm", "seit", "während", "ohne", "trotz", "mit", "aus", "für",
                        "von", "über", "unter", "durch", "wegen", "gegen", "noch", "dabei",
                        "dafür", "darin", "darauf", "daran", "davon", "danach", "dadurch",
                        "jemand", "etwas"})  # fmt: skip
_SUBJECTS = re.compile(
    r"^(?:sie|sich|wir|ich|er|es|man|d(?:er|ie|as|en|em)|dies\w*|ein\w*|kein\w*|ihr\w*|unser\w*|[a-z]+er)$"
)


def _subject_like(word: Word) -> bool:
    return bool(_SUBJECTS.match(word.lower)) or word.text[0].isupper()
