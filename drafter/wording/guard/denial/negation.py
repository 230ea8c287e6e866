"""Negation: every denial of one text needs its like in the other, on the same thing."""

import re

from drafter.wording.guard.denial.idioms import is_idiom
from drafter.wording.guard.denial.pairing import (
    clause_at,
    doubled,
    match_hard,
    match_soft,
    one_limit,
    pair_soft,
    told,
)
from drafter.wording.guard.denial.surplus import shortfall
from drafter.wording.guard.denial.twofold import crowded, distributed, not_or_late, redoubled
from drafter.wording.guard.language.lexicon import root
from drafter.wording.guard.pair import Pair, Text, block, warn
from drafter.wording.guard.reading.accounts import kept
from drafter.wording.guard.reading.constructions import Sense, constructions
from drafter.wording.guard.reading.demands import told_as_demand
from drafter.wording.guard.reading.denials import Mark, is_attribute, marks
from drafter.wording.guard.reading.denying_words import LEXICAL
from drafter.wording.guard.reading.matters import sentence_of
from drafter.wording.guard.reading.restating import is_strong, names_ban, restates
from drafter.wording.guard.verdict import GuardFinding


def check_negation(pair: Pair) -> list[GuardFinding]:
    """Every negation of one text needs its like in the other, on the same thing."""
    before, after = _still_missing(pair, marks(pair.original), marks(pair.suggestion))
    left, right, moved = match_hard(_hard(before), _hard(after), pair)
    soft_left, soft_right = pair_soft(_soft(before), _soft(after))
    if not right and len(left) == 1:
        soft_left, soft_right = one_limit(soft_left, soft_right)
    left, fresh = match_soft(left, doubled(_only_here(soft_right, pair.original)), pair)
    back = Pair(pair.suggestion, pair.original)
    right, unanswered = match_soft(right, doubled(_only_here(soft_left, pair.suggestion)), back)
    moves = [warn("negation_moved", a.word, b.word, at=a.span, now=b.span) for a, b in moved]
    findings = [found for found in moves if not _by_idiom(found, pair)]
    findings += [
        _missing(m, pair) for m in left
        if not distributed(m, pair.original, pair.suggestion) and not _in_demand(m, pair)
        and not _told_again(m, pair.original, pair.suggestion)
    ]  # fmt: skip
    findings += [
        _added(m, pair) for m in right
        if not _second_of_two(m, before) and not distributed(m, pair.suggestion, pair.original)
        and not _told_again(m, pair.suggestion, pair.original)
    ]  # fmt: skip
    return (
        findings
        or _strong_alone(pair, soft_left, after, soft_right)
        or _strong_come(pair, soft_right, before, soft_left)
        or _unanswered(unanswered, fresh, pair)
        or _contradicted(before, after, pair)
        or not_or_late(pair)
        or redoubled(pair)
        or crowded(pair)
        or (shortfall(pair) if told_as_demand(pair) is None else [])
    )


def _in_demand(mark: Mark, pair: Pair) -> bool:
    """„Die Mindestlänge wird nicht erreicht“ is „muss mindestens … lang sein“."""
    return told_as_demand(pair) is not None and "erreich" in clause_at(pair.original, mark.span)


def _second_of_two(mark: Mark, others: list[Mark]) -> bool:
    """The „noch“ behind „weder“ denies once more what „nicht“ denies of both."""
    return mark.word.lower() == "noch" and any(m.hard and m.near & mark.near for m in others)


def _hard(found: list[Mark]) -> list[Mark]:
    return [mark for mark in found if mark.hard]


def _soft(found: list[Mark]) -> list[Mark]:
    return [mark for mark in found if not mark.hard]


def _only_here(found: list[Mark], other: Text) -> list[Mark]:
    """Without what is told in both texts, which answers no other denial.

    „Nehmen Sie … zurück“ tells a „Rücknahme“, „bevor … begonnen hat“ tells „vor Beginn“.
    """
    before = _BEFORE if "vor" in other.lowers else frozenset[str]()
    return [
        mark for mark in found
        if mark.lemma not in before
        and not (_tells_act(mark) and f"r:{root(mark.lemma)}" in other.atoms)
    ]  # fmt: skip


def _tells_act(mark: Mark) -> bool:
    return is_strong(mark) or mark.lemma.startswith(("zurück", "widerruf", "kündig"))


_BEFORE = frozenset({"bevor", "ehe"})
_STILL_NEEDED = re.compile(
    r"\bbrauch(?:en|t|e)\b|\bbenötig\w+|\bnoch nicht\b|\bnachzureichen|\breichen sie [^.]*\bnach\b"
    r"|(?:bitte|reich|leg|schick|send|m[uü]ss)\w*\b[^.;:!?]*\bnoch"
    r" (?:ein|den|die|das|der|folgend|ihr|einig)\w*\b"
    r"|\bnoch (?:erforderlich|nötig|notwendig|offen)\b|\bausste\w+|\bausstehend\w*"
)


def _still_missing(
    pair: Pair, before: list[Mark], after: list[Mark]
) -> tuple[list[Mark], list[Mark]]:
    """„es fehlen noch …“ says as much as „wir brauchen noch …“, „wir können noch nicht …“."""
    if any(map(_missing_thing, before)) and _STILL_NEEDED.search(pair.suggestion.lower):
        return _needed(before, after, pair.suggestion)
    if any(map(_missing_thing, after)) and _STILL_NEEDED.search(pair.original.lower):
        after, before = _needed(after, before, pair.original)
    return before, after


def _needed(missing: list[Mark], others: list[Mark], text: Text) -> tuple[list[Mark], list[Mark]]:
    """Without „fehlen“ and the „noch nicht“ that answers it."""
    if any(map(_missing_thing, others)):
        return missing, others  # both tell it by „fehlen“: every other denial has to stay
    missing = [mark for mark in missing if not _missing_thing(mark)]
    return missing, [m for m in others if not text.lower[: m.span[0]].endswith("noch ")]


def _missing_thing(mark: Mark) -> bool:
    return mark.lemma.startswith("fehl")


def _unanswered(rest: list[Mark], fresh: list[Mark], pair: Pair) -> list[GuardFinding]:
    """„es fehlt an einem Nachweis“ became „ein Nachweis liegt vor“."""
    answered = _plain_opposites(pair.suggestion)
    gone = [m for m in rest if is_strong(m) and not m.near & answered
            and not re.search(rf"\b{m.lemma[:6]}", pair.suggestion.lower)]  # fmt: skip
    # „absehen“ may be told as „verzichten“, „erlischt“ as „verliert die Gültigkeit“
    lonely = [m for m in gone if not any(m.near & other.near for other in fresh)]
    lonely = lonely or gone[len(fresh) :]
    lonely = [m for m in lonely if not _by_plain_denial(m, pair)]
    return [warn("negation_missing", mark.word, at=mark.span) for mark in lonely][:1]


def _by_plain_denial(mark: Mark, pair: Pair) -> bool:
    """„bitten wir, von Fragen abzusehen“ became „fragen Sie bitte nicht“."""
    return any(is_idiom(clause_at(pair.suggestion, m.span), mark.word.lower())
               for m in marks(pair.suggestion) if m.hard)  # fmt: skip


def _strong_alone(
    pair: Pair, lonely: list[Mark], others: list[Mark], rest: list[Mark]
) -> list[GuardFinding]:
    """„scheidet aus“, „verzichten“, „ist verboten“ that nothing in the other text answers."""
    if _denying(others, rest):
        return []
    answered = _plain_opposites(pair.suggestion)
    return [
        _missing(m, pair) for m in lonely
        if is_strong(m) and not m.near & answered
        and not is_idiom(clause_at(pair.original, m.span), pair.suggestion.lower)
    ][:1]  # fmt: skip


def _strong_come(
    pair: Pair, lonely: list[Mark], others: list[Mark], rest: list[Mark]
) -> list[GuardFinding]:
    """The same for words that come with the suggestion."""
    if _denying(others, rest):
        return []
    return [
        _added(mark, pair) for mark in lonely
        if is_strong(mark)
        and not is_idiom(clause_at(pair.suggestion, mark.span), pair.original.lower)
        and not _in_compound(mark, pair.original) and not names_ban(mark.span, pair)
    ][:1]  # fmt: skip


_ABSENCE = re.compile(r"\bfehl(?:tag|stund|zeit|betrag|beträg|meng)")


def _in_compound(mark: Mark, other: Text) -> bool:
    """„Die Nutzungsuntersagung wird aufgehoben“: „untersagt“ is part of a noun there."""
    if mark.lemma.startswith("fehl") and _ABSENCE.search(other.lower):
        return True  # „am ersten Fehltag“: „am ersten Tag, an dem es fehlt“
    stem = mark.lemma[:7]
    return len(stem) > 6 and re.search(rf"\w{stem}", other.lower) is not None


def _denying(marks_of: list[Mark], rest: list[Mark]) -> bool:
    """Whether a text has a plain denial, or a word of denial that is not yet spoken for."""
    return any(m.hard for m in marks_of) or any(m.sense is not Sense.AFFIRMED for m in rest)


def _missing(mark: Mark, pair: Pair) -> GuardFinding:
    level = warn if _reworded(mark, pair.original, pair.suggestion) else block
    return level("negation_missing", mark.word, at=mark.span)


def _added(mark: Mark, pair: Pair) -> GuardFinding:
    level = block if _same_share(mark, pair.suggestion, pair.original) >= _SURELY else warn
    return level("negation_added", suggestion=mark.word, now=mark.span)


def _told_again(mark: Mark, text: Text, other: Text) -> bool:
    """A denial that the other text tells by an idiom, or that is told twice in this one."""
    stretch = clause_at(text, mark.span)
    ruled = _ruled_next(mark, text, other)
    if mark.focus & told(other) and not ruled:
        return False  # what is denied here is affirmed there
    if restates(mark, text, other.atoms - _MODAL_ATOMS):
        return True
    again = _contrasted(mark, text) or _NOR_EVEN.search(text.lower, 0, mark.span[0])
    if ruled or again or is_idiom(stretch, other.lower):
        return True
    if not mark.hard and _in_compound(mark, other):
        return True
    if mark.word.lower().startswith("un") and mark.word.lower()[:8] in other.lower:
        return True  # „Unbrauchbarmachung“, „unbrauchbar machen“
    denied = [m for m in marks(other) if m.hard or (is_strong(m) and not _beside(mark, m, text))]
    denied = [m for m in denied if m.hard or not _names(mark, m, text)]
    alike = [m for m in denied if ((mark.near | mark.wide) & m.near) - _MODAL_ATOMS]
    return bool(mark.focus) and any(
        _is_free(m, text) or _refused(mark, m, text) or _twin(mark, text) for m in alike
    )


_OF_THIS = re.compile(
    r"\b(?:das|dies|es|diese[nsmr]? verbot|darauf|dazu|(?:ihren|den|diesen) antrag)\b"
)


def _ruled_next(mark: Mark, text: Text, other: Text) -> bool:
    """„Sie dürfen keine Hunde halten. Das untersagen wir Ihnen“: one ban, told in two sentences."""
    known = {m.lemma[:6] for m in marks(other) if is_strong(m)}
    behind = [m for m in marks(text) if m.span > mark.span and is_strong(m)][:1]
    return mark.hard and any(
        m.lemma[:6] in known and sentence_of(text, m.span) - sentence_of(text, mark.span) <= 1
        and _OF_THIS.search(clause_at(text, m.span))
        for m in behind
    )  # fmt: skip


_REFUSALS = ("ablehn", "abgelehn", "abzulehn", "versag", "verweiger", "zurückweis", "zurückgewies",
             "untersag", "verbot", "verbiet", "ausgeschlossen", "befrei", "unbegründ")  # fmt: skip
_ASKED = frozenset({"g:antrag", "r:antrag", "r:beantrag", "g:beantragen"})


def _refused(mark: Mark, answer: Mark, text: Text) -> bool:
    """„übernehmen wir nicht: Wir lehnen Ihren Antrag ab“ tells one refusal twice."""
    same = (mark.near & answer.near) - _MODAL_ATOMS - _ASKED
    told = bool(same) and not mark.focus <= _ASKED
    return told and answer.lemma.startswith(_REFUSALS) and not _relative(mark, text)


def _relative(mark: Mark, text: Text) -> bool:
    """„die wir nicht angeordnet haben“ says of a thing what it is, and refuses nothing."""
    place = min(text.index_at(mark.span[0]), len(text.words) - 1)
    first = text.clause(text.words[place].clause)[0]
    behind = text.raw[: first.start].rstrip().endswith(",")
    return behind and first.lower in {"die", "der", "das", "den", "dem", "denen", "deren"}


def _is_free(answer: Mark, text: Text) -> bool:
    """Whether a word of denial in the other text has nothing to answer to in this one."""
    return not answer.hard and not any(
        mark.lemma[:6] == answer.lemma[:6] or (mark.sense and mark.sense is answer.sense)
        for mark in marks(text)
        if not mark.hard
    )


def _twin(mark: Mark, text: Text) -> bool:
    """Whether another denial of the same text speaks of the same: „kein Recht“, „nicht gezahlt“."""
    return any(
        bool((mark.focus & other.focus) - _MODAL_ATOMS)
        or (
            clause_at(text, mark.span) == clause_at(text, other.span)
            and not _of_attribute(other, text)
        )
        or _TAKEN_UP.search(clause_at(text, max(mark.span, other.span))) is not None
        for other in marks(text)
        if other.span != mark.span and (other.hard or is_strong(other))
    )


_TAKEN_UP = re.compile(r"\b(?:darauf|dafür|hierauf|hierfür)\b")


def _of_attribute(mark: Mark, text: Text) -> bool:
    """„nicht verbrauchte Mittel“ says of a thing what it is."""
    place = text.index_at(mark.span[1])
    following = text.words[place : place + 2]
    return len(following) > 1 and is_attribute(*following)


# „dürfen Sie nicht befahren, auch nicht am Sonntag“ denies once
_NOR_EVEN = re.compile(r"\b(?:nicht|kein\w*|verboten|unzulässig)\b[^.;:!?]*, (?:und )?auch $")


def _names(mark: Mark, answer: Mark, text: Text) -> bool:
    """„Eine Befreiung kann nicht erteilt werden“: „befreien“ is what is denied, and no denial."""
    freed = answer.lemma.startswith(("befrei", "entbind", "freistell"))
    return freed and any(
        m.lemma[:6] == answer.lemma[:6] and m.near & mark.near for m in marks(text) if not m.hard
    )  # fmt: skip


def _beside(mark: Mark, answer: Mark, text: Text) -> bool:
    """„kann versagt werden“, „können wir nicht versagen“: the denial is one more."""
    words = (text.words[min(text.index_at(m.span[0]), len(text.words) - 1)].segment
             for m in marks(text) if m.lemma == answer.lemma)  # fmt: skip
    return text.words[min(text.index_at(mark.span[0]), len(text.words) - 1)].segment in words


def _by_idiom(found: GuardFinding, pair: Pair) -> bool:
    """Whether a negation that seems to have moved is only told in another form."""
    if found.original_span is None or found.suggestion_span is None:
        return False
    before = clause_at(pair.original, found.original_span)
    after = clause_at(pair.suggestion, found.suggestion_span)
    return is_idiom(after, pair.original.lower) or is_idiom(before, pair.suggestion.lower)


def _contrasted(mark: Mark, text: Text) -> bool:
    """„nicht auf einmal, sondern in Teilen“: only what comes behind „sondern“ is told."""
    return re.match(r"[^.;]*, sondern\b", text.lower[mark.span[1] :]) is not None


_MODAL_ATOMS = frozenset(f"r:{base}" for base in ("könn", "dürf", "müss", "soll", "woll", "werd"))
_SAME_SHARE = 0.6
_SURELY = 0.85  # a new denial is withheld only where nothing else is reworded


def _reworded(mark: Mark, text: Text, other: Text) -> bool:
    """Whether the denied stretch is told in other words: then only a reader can judge."""
    return _same_share(mark, text, other) < _SAME_SHARE


def _same_share(mark: Mark, text: Text, other: Text) -> float:
    """How much of a denied stretch the other text says in the same words."""
    word = text.words[min(text.index_at(mark.span[0]), len(text.words) - 1)]
    stretch = [
        w for w in text.words
        if w.segment == word.segment and w is not word and w.content and not w.light
    ]  # fmt: skip
    same = sum(kept(w, other.atoms) for w in stretch)
    return same / len(stretch) if stretch else 1.0


def _contradicted(before: list[Mark], after: list[Mark], pair: Pair) -> list[GuardFinding]:
    """„entfällt“ became „entfällt nicht“, or the reverse."""
    for own, others, new in ((before, after, False), (after, before, True)):
        for mark in (m for m in own if not m.hard and m.sense is not Sense.AFFIRMED):
            turned = [o for o in others if o.sense is Sense.AFFIRMED and o.near & mark.focus]
            if _EXEMPTION.match(mark.word.lower()) and _exemption_refused(pair):
                continue
            if not turned or any(m.hard and m.near & mark.focus for m in own):
                continue
            if new:
                return [warn("negation_missing", turned[0].word, at=turned[0].span)]
            return [warn("negation_added", suggestion=turned[0].word, now=turned[0].span)]
    return []


_EXEMPTION = re.compile(r"(?:befrei|freistell|entbind)ung")
_REFUSED = re.compile(r"\b(?:abgelehnt|abzulehnen|versagt|zurückgewiesen|lehn\w+)\b")


def _exemption_refused(pair: Pair) -> bool:
    """„Der Antrag auf Befreiung wird abgelehnt“: „wir befreien Sie nicht; wir lehnen ab“."""
    return all(_REFUSED.search(text.lower) for text in (pair.original, pair.suggestion))


def _plain_opposites(text: Text) -> frozenset[str]:
    """Groups of negating words in a text, so that one may stand for another."""
    told_here = _undoubled(text)
    groups = {group for stem, group in LEXICAL.items() if group and stem in told_here}
    return frozenset(groups)


def _undoubled(text: Text) -> str:
    """The text without the denials that cancel each other."""
    signs = list(text.lower)
    for one in constructions(text):
        if one.sense is Sense.AFFIRMED:
            signs[slice(*one.span)] = " " * (one.span[1] - one.span[0])
    return "".join(signs)
