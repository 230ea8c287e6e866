"""Contraposing: „ohne Zustimmung nicht“, „nicht, bevor …“, „unzulässig, soweit nicht …“ as „nur“.

A denial of all but one case is the permission of that case alone. Where one text denies more than
the other, its denials of that kind are told as restrictions: „nur mit Zustimmung“. What is left
of denials then has to agree, whichever form the other text has.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from drafter.wording.guard.language.words import Word
from drafter.wording.guard.pair import Pair, Text
from drafter.wording.guard.reading.constructions import Sense, constructions
from drafter.wording.guard.reading.denials import marks
from drafter.wording.guard.reading.modes import conditional_opening
from drafter.wording.guard.reading.restating import is_strong
from drafter.wording.guard.reading.rewriting import Change, rewritten
from drafter.wording.guard.verdict import Span

_PLAIN = (
    r"nicht(?! nur| bloß| zuletzt| mehr als)|kein(?:e[rsmn]?|erlei)?|nichts|niemand\w*|niemals"
    r"|nie"
)
# what denies a consequence, and what it is without the denial
_RULES = {
    "ausgeschlossen": "möglich", "unzulässig": "zulässig", "verboten": "zulässig",
    "untersagt": "zulässig", "unmöglich": "möglich", "unterbleibt": "erfolgt",
    "unterbleiben": "erfolgen", "scheidet aus": "geht", "scheiden aus": "gehen",
    "abgesehen": "", "abzusehen": "",
}  # fmt: skip
_BEING = r"(?:ist|sind|wird|werden|bleibt|bleiben)"
_DENIAL = re.compile(rf"\b(?:{_PLAIN}|weder|{'|'.join(_RULES)})\b")
_IN_CLAUSE = re.compile(rf"\b(?:{_PLAIN}|weder)\b")
_IF = re.compile(r"(?:solange|soweit|sofern|wenn|falls)\b")
_UNLESS = re.compile(
    r"\b(?:bevor|ehe|es sei denn,? dass|es sei denn|außer,? wenn|außer|(?<!nicht )ausgenommen"
    r"|(?<!auch )(?<!selbst )ohne dass)\b"
)
# „vor Abschluss der Prüfung“, no date: the case is what comes with it
_BEFORE = re.compile(
    r"\bvor(?= (?:(?:de[rmn]|deren|dessen|ihrer|einer|(?:\w+)e[rmn]) ){0,2}[\w-]+(?:ung|gabe|nahme"
    r"|schluss|beginn|lage|gang|ende|ablauf|tritt|sage|bescheid|urteil|kauf|umzug|einzug|besuch"
    r"|erhalt|vertrag|start|erlass|empfang|wechsel|abriss|abbruch|bau|bezug|termin)\b)"
)
_BESIDE = re.compile(
    rf"{_BEFORE.pattern}|\bohne(?= (?!dass|weiteres|rücksicht|gewähr|schuldhaft|unnötig|verzug"
    r"|das\b|dies\b|es\b))|\baußerhalb\b"
)
_WITHOUT = {"ohne": "mit", "außerhalb": "nur in", "vor": "ab"}
# „kann untersagt werden“ threatens, and tells nothing of the other case
_THREAT = re.compile(
    r"\b(?:k[aö]nn(?:en|te)?|d[aü]rf(?:en)?)\b[^.;]*(?:abgesehen|sagt|boten) werden\b"
)
_SUBORDINATE = re.compile(r"(?:dass|weil|da|wenn|falls|sofern|soweit|obwohl|damit|ob)\b")
_RESTRICTED = re.compile(r"\b(?:nur|erst|ausschließlich|lediglich|allein|einzig|bloß|frühestens)\b")


@dataclass(frozen=True, slots=True)
class Contrary:
    """A denial of all but one case: the place, and what makes it a restriction to the case."""

    sentence: int
    changes: tuple[Change, ...]


def contraposed(pair: Pair) -> Pair:
    """The pair with the surplus denials of all but one case told as restrictions."""
    if not any(_may_be_contrary(text) for text in (pair.original, pair.suggestion)):
        return pair
    count = [_denials(pair.original), _denials(pair.suggestion)]
    if count[0] > count[1]:
        changes = _surplus(pair.original, pair.suggestion, count[0] - count[1])
        turned = rewritten(pair.original, changes), pair.suggestion
    else:
        changes = _surplus(pair.suggestion, pair.original, count[1] - count[0])
        turned = pair.original, rewritten(pair.suggestion, changes)
    return Pair(*turned, notes=pair.notes, whole=pair.whole or pair) if changes else pair


# what else may tell that one case is another
_OTHERWISE = re.compile(
    r"\b(?:etwas anderes|anderes|anders) (?:gilt|ist)\b|\bausnahmen?\b"
    r"|\bbis (?:zu[rm]|de[rnm]|die|das|sie|wir|ein\w*)(?= \D)"
)


def _denials(text: Text) -> int:
    forms = (_UNLESS, _BEFORE, _OTHERWISE)
    return sum(len(form.findall(text.lower)) for form in forms) + sum(
        (mark.hard or is_strong(mark)) and mark.word.lower() != "noch"
        for mark in marks(text)
        if mark.sense is not Sense.AFFIRMED
    )


_CASE = re.compile(rf"{_IF.pattern}|{_UNLESS.pattern}|{_BESIDE.pattern}")


def _may_be_contrary(text: Text) -> bool:
    """Whether a text denies anything and names a case, at a glance."""
    opened = text.words and conditional_opening(text, text.words[-1].sentence)
    return bool(_DENIAL.search(text.lower) and (opened or _CASE.search(text.lower)))


def _surplus(text: Text, other: Text, more: int) -> list[Change]:
    """The changes of those that the other text restricts, and of others while two are too many."""
    changes: list[Change] = []
    found = sorted(contraries(text), key=lambda one: not _restricted(one, text, other))
    for one in found:
        if more > 1 or (more == 1 and _restricted(one, text, other, denied=True)):
            changes += one.changes
            more -= 2
    return changes


def _restricted(one: Contrary, text: Text, other: Text, *, denied: bool = False) -> bool:
    """Whether the other text restricts what the denial speaks of, or even denies it there."""
    told = _spoken(text, one.sentence)
    places = {other.words[min(other.index_at(m.start()), len(other.words) - 1)].sentence
              for m in _RESTRICTED.finditer(other.lower)}  # fmt: skip
    if denied:  # „erst, wenn … nicht“, while „kein X. Nur bei Y“ tells the two apart
        places &= {other.words[other.index_at(m.span[0])].sentence
                   for m in marks(other) if m.hard}  # fmt: skip
    return any(told & _spoken(other, number) for number in places)


def _spoken(text: Text, sentence: int) -> frozenset[str]:
    told = [w for w in text.words if w.sentence == sentence and w.content and not w.light]
    return frozenset[str]().union(*(w.atoms.union(*w.parts) for w in told))


def contraries(text: Text) -> Iterator[Contrary]:
    """The sentences that deny one consequence in all cases but one."""
    for number in dict.fromkeys(word.sentence for word in text.words):
        words = [word for word in text.words if word.sentence == number]
        span = words[0].start, words[-1].end
        premises = [*_denied_premises(text, words), *_unless(text, words), *_beside(text, span)]
        if len(premises) != 1:
            continue
        inside, turned = premises[0]
        denials = [m for m in _DENIAL.finditer(text.lower, *span)
                   if not inside[0] <= m.start() < inside[1]]  # fmt: skip
        doubled = any(one.sense is Sense.AFFIRMED and span[0] <= one.span[0] < span[1]
                      for one in constructions(text))  # fmt: skip
        if len(denials) == 1 and (
            _told_beside(text, denials[0], inside) or _spared(text, denials[0])
        ):
            continue
        if len(denials) == 1 and not doubled and not _THREAT.search(text.lower, *span):
            yield Contrary(number, (*turned, *_affirmed(denials[0], text)))


_DUE = re.compile(r"\b(?:m[uü]ss(?:en|t|te|ten)?|soll(?:en|t|te|ten)?|brauch(?:en|t|e))\b")


def _spared(text: Text, denial: re.Match[str]) -> bool:
    """„Bevor Sie beginnen, müssen Sie nichts vorlegen“ restricts nothing: no case is demanded."""
    here = text.clause(text.words[min(text.index_at(denial.start()), len(text.words) - 1)].clause)
    due = _DUE.search(text.lower, here[0].start, here[-1].end)
    return due is not None and denial[0] not in _RULES


_RELATIVE = re.compile(r"(?:die|der|das|den|dem|denen|deren|dessen)\b")


def _told_beside(text: Text, denial: re.Match[str], premise: Span) -> bool:
    """„Bevor Sie fällen, muss feststehen, dass … keine …“: the denial is what must be so."""
    clause, first = (text.words[min(text.index_at(place), len(text.words) - 1)].clause
                     for place in (denial.start(), premise[0]))  # fmt: skip
    start = text.clause(clause)[0].start
    if _RELATIVE.match(text.lower, start) and text.lower[:start].endswith(", "):
        return True  # „die Mittel, die Sie nicht verbraucht haben“
    opened = re.match(r"(?:dass|ob)\b", text.lower[text.clause(clause)[0].start :])
    return opened is not None and clause - first > 1


def _affirmed(denial: re.Match[str], text: Text) -> Iterator[Change]:
    """„nicht“ as „nur“, „unzulässig“ as „zulässig“."""
    if denial[0] == "weder" and (nor := re.compile(r"\bnoch\b").search(text.lower, denial.end())):
        yield nor.span(), "und "
    around = re.compile(rf"(?:{_BEING} )?{denial[0]}|{denial[0]} {_BEING}")
    places = (m for m in around.finditer(text.lower) if m.start() <= denial.start() < m.end())
    span = next(places).span() if denial[0] in _RULES else denial.span()
    instead = f"nur {_RULES.get(denial[0], '')}".strip()
    size = span[1] - span[0]
    if len(instead) > size and (helper := _helper(text, denial)):
        yield helper, "nur".ljust(helper[1] - helper[0])  # „ist Ihnen … untersagt“
    fitting = (form for form in (instead, _RULES.get(denial[0], ""), "nur") if len(form) <= size)
    yield span, next(fitting).ljust(size)


def _helper(text: Text, denial: re.Match[str]) -> Span | None:
    """The verb of being in the clause before a word that denies, whose place can take a „nur“."""
    clause = text.clause(text.words[text.index_at(denial.start())].clause)
    verbs = list(re.finditer(rf"\b{_BEING}\b", text.lower[: denial.start()]))
    return verbs[-1].span() if verbs and verbs[-1].start() >= clause[0].start else None


_Premise = tuple[Span, tuple[Change, ...]]


def _denied_premises(text: Text, words: list[Word]) -> Iterator[_Premise]:
    """„solange … nicht vorliegt“, „Legen Sie … nicht vor, …“: the case is the contrary."""
    for number in dict.fromkeys(word.clause for word in words):
        clause = text.clause(number)
        span = clause[0].start, clause[-1].end
        opens = number == words[0].clause and conditional_opening(text, words[0].sentence)
        start = _IF.match(text.lower, span[0])
        if not start and not opens:
            continue
        denials = list(_IN_CLAUSE.finditer(text.lower, *span))
        joined = {"und", "oder"} & {w.lower for w in clause}
        if len(denials) == 1 and not joined:
            yield span, tuple(_granted(denials[0], start, text, span))


def _granted(
    denial: re.Match[str], start: re.Match[str] | None, text: Text, span: Span
) -> Iterator[Change]:
    if start and start[0] == "solange":
        yield start.span(), "wenn   "
    if denial[0] == "weder":
        for nor in re.compile(r"\bnoch\b").finditer(text.lower, denial.end(), span[1]):
            yield nor.span(), "oder"
    yield denial.span(), " " * len(denial[0])


def _unless(text: Text, words: list[Word]) -> Iterator[_Premise]:
    """„nicht, bevor …“, „nicht, es sei denn, …“: the clause names the case."""
    end = words[-1].end
    for match in _UNLESS.finditer(text.lower, words[0].start, end):
        clause = text.words[min(text.index_at(match.end()), len(text.words) - 1)].clause
        first = next((a for a, b in pairwise(words) if a.clause <= clause < b.clause), None)
        stop = first.end if first else end
        size = len(match[0])
        instead = ("nur wenn" if size > len("bevor") else "wenn").ljust(size)
        changes = [(match.span(), instead[:size])]
        if match[0] in {"bevor", "ehe"}:  # „bevor wir nicht geprüft haben“ says no more
            again = _IN_CLAUSE.search(text.lower, match.end(), stop)
            changes += [(again.span(), " " * len(again[0]))] if again else []
        yield (match.start(), stop), tuple(changes)


def _ruled_out(text: Text, clause: tuple[Word, ...]) -> re.Match[str] | None:
    """„ist untersagt, die Wohnung ohne Zustimmung zu verlassen“: denied in the clause before."""
    to_do = any(w.infinitive_with_zu or w.lower == "zu" for w in clause[1:])
    before = text.clause(clause[0].clause - 1) if to_do and clause[0].clause else ()
    if not before or before[0].sentence != clause[0].sentence:
        return None
    return _FORBIDDEN.search(text.lower, before[0].start, before[-1].end)


_FORBIDDEN = re.compile(
    r"\b(?:untersagt|verboten|unzulässig|nicht (?:gestattet|erlaubt|zulässig))\b"
)


def _beside(text: Text, span: Span) -> Iterator[_Premise]:
    """„ohne Zustimmung“, „vor Abschluss der Prüfung“: the case is the contrary."""
    for match in _BESIDE.finditer(text.lower, *span):
        word = text.words[text.index_at(match.start())]
        clause = text.clause(word.clause)
        segment = [w for w in clause if w.segment == word.segment]
        opens = clause[0].start == span[0] and conditional_opening(text, word.sentence)
        denied = _DENIAL.search(text.lower, segment[0].start, segment[-1].end)
        denied = denied or _ruled_out(text, clause)
        if denied and not opens and not _SUBORDINATE.match(text.lower, clause[0].start):
            yield match.span(), ((match.span(), _WITHOUT[match[0]].ljust(len(match[0]))),)
