"""What two texts tell alike by different constructions is taken out before the checks look.

„steht noch aus“ and „liegt noch nicht vor“ are one denial, „nur mit Ausweis“ and „ohne Ausweis
nicht“ one restriction. Their words are blanked or made equal; every other word keeps its place.
"""

import re
from collections.abc import Iterable

from drafter.wording.guard.pair import Pair, Text
from drafter.wording.guard.reading.constructions import Construction, Sense, constructions
from drafter.wording.guard.reading.counters import DENIAL, countering
from drafter.wording.guard.reading.matters import sentence_of, told_with
from drafter.wording.guard.reading.rewriting import Change, rewritten
from drafter.wording.guard.verdict import Span

_RESTRICTING = re.compile(
    r"\b(?:nur(?! noch)|erst|ausschließlich|lediglich|einzig|allein(?!erz)|bloß|frühestens)\b"
)
# what is needed is a restriction, too: „für X brauchen Sie Y“ is „ohne Y kein X“
_NEEDED = re.compile(
    r"\b(?:brauchen|braucht|benötigen|benötigt|voraussetzung|bedingung|nötig|notwendig|erforderlich"
    r"|bedarf|bedürfen|m[uü]ss(?:en)?)\b(?![^.;:!?]*\b(?:nicht|kein\w*)\b)"
)
# the words of a premise that is denied, and what they are without the denial
_TURNED = {"ohne": " mit", "bevor": " wenn", "solange": "   wenn", "außerhalb": "innerhalb",
           "es sei denn": "falls      ", "außer": " wenn", "bis": " ab"}  # fmt: skip
_PREMISE = re.compile(r"\b(?:ohne|bevor|solange|außerhalb|es sei denn|außer|bis)\b")


def without_alike(pair: Pair) -> Pair:
    """The pair without the constructions and restrictions that both texts have."""
    before, after = _constructed(pair)
    own, other = _limited(pair)
    before, after = [*before, *own], [*after, *other]
    if not before and not after:
        return pair
    original = rewritten(pair.original, before)
    return Pair(
        original, rewritten(pair.suggestion, after), notes=pair.notes, whole=pair.whole or pair
    )


def _constructed(pair: Pair) -> tuple[list[Change], list[Change]]:
    """Each construction of the original with the likest of the same sense."""
    ours, theirs = constructions(pair.original), constructions(pair.suggestion)
    scored = sorted(
        ((_likeness(one, other, pair), i, j) for i, one in enumerate(ours)
         for j, other in enumerate(theirs) if one.sense is other.sense),
        key=lambda item: (-item[0], abs(item[1] - item[2])),
    )  # fmt: skip
    used: tuple[set[int], set[int]] = (set(), set())
    for score, i, j in scored:
        alone = all(
            sum(one.sense is ours[i].sense for one in found) == 1 for found in (ours, theirs)
        )
        if (score or alone) and i not in used[0] and j not in used[1]:
            used[0].add(i)
            used[1].add(j)
    # „Wir können noch nicht entscheiden. Es fehlen noch Unterlagen“, unless the original has both
    both = {Sense.MISSING} if DENIAL.search(pair.original.lower) else set()
    told = {(theirs[j].sense, sentence_of(pair.suggestion, theirs[j].span)) for j in used[1]}
    again = {j for score, i, j in scored
             if i in used[0] and ours[i].sense not in both
             and score >= _TOLD_TWICE.get(ours[i].sense, 10)
             and (theirs[j].sense, sentence_of(pair.suggestion, theirs[j].span)) not in told
             }  # fmt: skip
    return (_blanks(pair.original, [ours[i] for i in used[0]]),
            _blanks(pair.suggestion, [theirs[j] for j in used[1] | again]))  # fmt: skip


# „Ihr Einspruch kam zu spät. Sie haben die Frist verpasst“
_TOLD_TWICE = {Sense.LATE: 1, Sense.BROKEN: 1, Sense.EXCEPT: 1, Sense.AFFIRMED: 99}


def _likeness(one: Construction, other: Construction, pair: Pair) -> int:
    before, after = pair.original, pair.suggestion
    same = before.lower[slice(*one.span)] == after.lower[slice(*other.span)]
    near = len(_stretch(one.span, before) & _stretch(other.span, after))
    return 10 * near + len(told_with(one.span, before) & told_with(other.span, after)) + same


def _blanks(text: Text, found: Iterable[Construction]) -> list[Change]:
    """The words blanked; a verb that opens a condition becomes a plain one."""
    openers = {w.start: w.end for w, before in zip(text.words, (None, *text.words), strict=False)
               if before is None or before.sentence != w.sentence}  # fmt: skip
    changes: list[Change] = []
    for one in found:
        for start, end in one.parts:
            verb = one.sense in _WITH_VERB and not _NAMED.match(text.raw, start)
            verb_end = openers.get(start, start) if verb else start
            if verb_end > start and _DENYING_VERB.match(text.raw, start):
                changes.append(((start, verb_end), "Ist".ljust(verb_end - start)))
            changes.append(((verb_end, end), " " * (end - verb_end)))
    return [change for change in changes if change[0][0] < change[0][1]]


_WITH_VERB = frozenset({Sense.BROKEN, Sense.LATE, Sense.MISSING})
_DENYING_VERB = re.compile(
    r"(?:Verst|Missacht|Versäum|Verpass|Verletz)\w{1,4}\b|Fehl(?:t|en|te|ten)\b"
)
# „Zuwiderhandlungen können …“, „Versäumte Termine“: no verb, wherever they stand
_NAMED = re.compile(r"\w+(?:ungen|ung|[Vv]ersto(?:ß|ßes|ße))\b|[Vv]ersäumte[nrms]? [A-ZÄÖÜ]")


def _stretch(span: Span, text: Text) -> frozenset[str]:
    """What stands with a construction between conjunctions and commas."""
    segment = text.words[min(text.index_at(span[0]), len(text.words) - 1)].segment
    told = [w for w in text.words if w.segment == segment and w.content and not w.light]
    return frozenset[str]().union(*(w.atoms.union(*w.parts) for w in told))


def _limited(pair: Pair) -> tuple[list[Change], list[Change]]:
    """Restrictions of one text that the other tells by a counter-clause."""
    before = countering(pair.original, pair.suggestion)
    after = countering(pair.suggestion, pair.original)
    denials = [len(DENIAL.findall(text.lower)) for text in (pair.original, pair.suggestion)]
    if bool(before) == bool(after) or denials[bool(before)] >= denials[bool(after)]:
        return [], []  # the text of the counter-clause denies more
    if not before:
        return _restricting(pair.original, pair.suggestion, after)
    own, other = _restricting(pair.suggestion, pair.original, before)
    return other, own


def _restricting(
    limited: Text, text: Text, denials: tuple[Span, ...]
) -> tuple[list[Change], list[Change]]:
    """The words of restriction in one text, the counter-clauses of the same matter in the other."""
    words = [match.span() for match in _RESTRICTING.finditer(limited.lower)
             if not _of_exception(limited, match.start())]  # fmt: skip
    needs = [] if words else [match.span() for match in _NEEDED.finditer(limited.lower)]
    told = [told_with(span, limited) for span in (*words, *needs)]
    matching = [span for span in denials
                if any(told_with(span, text) & t for t in told)]  # fmt: skip
    countered = [told_with(span, text) for span in matching]
    words = [span for span in words if any(told_with(span, limited) & c for c in countered)]
    if not matching or (needs and len(matching) < 2 and not _without(text, matching)):
        return [], []
    doubled = _doubled(text, [sentence_of(text, span) for span in matching])
    blanks = [(span, " " * (span[1] - span[0])) for span in (*matching, *doubled)]
    turned = [change for span in matching for change in _turned(text, span, limited)]
    return [(span, " " * (span[1] - span[0])) for span in words], [*blanks, *turned]


def _of_exception(text: Text, place: int) -> bool:
    """„Ausgenommen sind nur Formschnitte“ restricts the exception."""
    return any(
        one.sense is Sense.EXCEPT and one.span[0] <= place < one.span[1]
        for one in constructions(text)
    )


def _without(text: Text, denials: list[Span]) -> bool:
    """Whether what is missing is told by „ohne“."""
    sentences = {sentence_of(text, span) for span in denials}
    return any(w.lower == "ohne" and w.sentence in sentences for w in text.words)


_DOUBLED = re.compile(
    rf"{_RESTRICTING.pattern}|\b(?:sonst|andernfalls|anderenfalls|ansonsten|anders(?: als)?|vorher"
    r"|zuvor)\b"
)


def _doubled(text: Text, sentences: list[int]) -> list[Span]:
    """„nur …, sonst nicht“: the word of restriction says nothing more."""
    found = [match.span() for match in _DOUBLED.finditer(text.lower)]
    return [span for span in found
            if any(abs(sentence_of(text, span) - number) <= 1 for number in sentences)]  # fmt: skip


def _turned(text: Text, denial: Span, limited: Text) -> Iterable[Change]:
    sentence = sentence_of(text, denial)
    words = [word for word in text.words if word.sentence == sentence]
    for match in _PREMISE.finditer(text.lower, words[0].start, words[-1].end):
        if match[0] == "bis" and "bis" in limited.lowers:
            continue
        if match[0] != "bis" or text.lower[match.end() + 1 : match.end() + 2].isalpha():
            yield match.span(), _TURNED[match[0]]
