"""What one text tells beside the matter, and the other answers by its own construction.

An announcement („Zwei Dokumente müssen Sie dabeihaben: …“) names only what follows. „X steht noch
nicht fest. Bis dahin …“ is „bis X feststeht“. „Sie müssen beginnen. Sonst …“ is „wenn Sie nicht
beginnen, …“. „Das müssen Sie nicht zahlen, das übernimmt der Kreis“ is „der Kreis zahlt“.
"""

import re
from collections.abc import Iterator

from drafter.wording.guard.pair import Pair, Text
from drafter.wording.guard.reading.counting import sums_up
from drafter.wording.guard.reading.references import is_weighty
from drafter.wording.guard.reading.rewriting import Change, rewritten

_OPENING = r"(?:^|(?<=[.;!?] ))"
_MANY = r"(?:zwei|drei|vier|fünf|sechs|diese|folgende)"
_THERE_ARE = r"\b(?:gibt es|gelten|gilt|haben sie|bestehen|sind)"
_BESIDE = r"(?:dabei|dafür|hier|für sie|auch|noch|aber)"
# the groups are number and noun
_ANNOUNCED = tuple(
    re.compile(form) for form in (
        rf"{_OPENING}({_MANY} (?:[a-zäöüß]+e )?)([\wäöüß-]+)\b[^.;:!?]*:",
        rf"{_OPENING}(?:auf|an|in|für|bei) ({_MANY}n? (?:[a-zäöüß]+en )?)([\wäöüß-]+)\b[^.;:!?]*:",
        rf"{_THERE_ARE}(?: {_BESIDE})*((?: {_MANY}| bestimmte| klare| feste)? )([\wäöüß-]+):",
    )
)  # fmt: skip


def answered(pair: Pair) -> Pair:
    """The pair without what one text announces, supposes or denies once more."""
    before, after = pair.original, pair.suggestion
    changes = [*_announcements(after, before), *_not_yet(pair), *_borne_by_another(pair),
               *_omitted(pair)]  # fmt: skip
    source = list(_or_else(pair))
    if not changes and not source:
        return pair
    return Pair(_changed(before, source), _changed(after, changes), notes=pair.notes,
                whole=pair.whole or pair)  # fmt: skip


def _changed(text: Text, changes: list[Change]) -> Text:
    spans = [span for span, _ in changes]
    gone = [f for f in text.facts if any(s <= f.start and f.end <= e for s, e in spans)]
    return rewritten(text, changes, without=gone) if changes else text


def _blank(span: tuple[int, int]) -> Change:
    return span, " " * (span[1] - span[0])


def _announcements(text: Text, other: Text) -> Iterator[Change]:
    """The number and noun that only announce what follows a colon."""
    for form in _ANNOUNCED:
        for match in form.finditer(text.lower):
            noun = text.words[min(text.index_at(match.start(2)), len(text.words) - 1)]
            named = noun.text[0].isupper() and noun.start == match.start(2)
            count = [f for f in text.facts if match.start(1) <= f.start < match.end(1)]
            wrong = any(not sums_up(fact, text, other) for fact in count)
            roots = {atom for atom in noun.atoms if atom.startswith("r:")}
            known = roots & other.atoms or is_weighty(noun.lower)
            if named and not wrong and not known:
                yield _blank((match.start(1), match.end(2)))


_UNTIL = re.compile(
    r"\bbis(?= (?:zu[rm]?|de[rnm]|die|das|ein\w*|über|sie|wir|ihr\w*) \D)|\bsolange\b"
)
_NOT_YET = re.compile(
    r"(\bnoch (?!nicht\b)|\b)((?:[^.,;:!?]{0,70}?))\b(noch nicht|nicht)\b"
    r"(?=[^.;:!?]*[.:;] (?:bis|so ?lange)\b)"
)


def _not_yet(pair: Pair) -> Iterator[Change]:
    """„Ihr Antrag ist noch nicht entschieden. So lange …“ for „bis zur Entscheidung“."""
    if not _UNTIL.search(pair.original.lower):
        return
    for match in _NOT_YET.finditer(pair.suggestion.lower):
        if match[1] or match[3].startswith("noch"):
            yield _blank(match.span(1))
            yield _blank(match.span(3))


_ANY_ELSE = re.compile(r"\b(?:sonst|andernfalls|anderenfalls|ansonsten)\b")
_ELSE = re.compile(
    r"(?:\bm[uü]ss(?:en|t)?\b|(?:^|(?<=[.;!?] ))(?:bitte )?\w+n sie\b)[^.;:!?]*(?:\d\.[^.;:!?]*)*"
    rf"[.;,:–] (?:denn )?{_ANY_ELSE.pattern}"
)
_IF_NOT = re.compile(r"\b(?:wenn|sofern|falls|soweit)\b[^.,;:!?]*?\b(nicht)\b")


def _or_else(pair: Pair) -> Iterator[Change]:
    """„müssen Sie beginnen. Sonst …“ for „wenn nicht begonnen wird, …“."""
    premise = _IF_NOT.search(pair.original.lower)
    told = _ANY_ELSE.search(pair.original.lower)
    if premise and not told and _ELSE.search(pair.suggestion.lower):
        yield _blank(premise.span(1))


_IF_OMITTED = re.compile(
    r"(?:^|(?<=[.;:!?] ))((?:wenn|falls|sofern|soweit) sie (?:das|die|den|dies\w*|ihr\w*|eine?n?)"
    r" ([^.,;:!?]{3,60}?) nicht(?: [a-zäöü]+){0,2}? (\w{4,}n),)"
)


def _omitted(pair: Pair) -> Iterator[Change]:
    """„Wenn Sie das Gutachten nicht vorlegen, …“ for „andernfalls“, where both were just due."""
    text = pair.suggestion
    if not _ANY_ELSE.search(pair.original.lower) or _ANY_ELSE.search(text.lower):
        return
    for match in _IF_OMITTED.finditer(text.lower):
        told = [w for w in text.words if match.start(2) <= w.start < match.end() and w.content]
        told = [w for w in told if w.text[0].isupper() or w.start == match.start(3)]
        earlier = [w for w in text.words if w.end <= match.start()]
        if len(told) > 1 and all(any(w.atoms & e.atoms for e in earlier) for w in told):
            yield match.span(1), "Sonst".ljust(match.end(1) - match.start(1))


_BEARING = r"(?:tr[aä]g\w*|übernimmt|übernehmen|zahlt|bezahlt|bezahlen|zahlen|kommt|kommen)"
_BEARER = re.compile(
    rf"\b{_BEARING}\b (?:d(?:er|ie|as)|wir)(?: (\w+))?|\bd(?:er|ie|as) (\w+) {_BEARING}\b"
)
_NOT_YOURS = re.compile(
    rf"(?P<all>(?:^|(?<=[.;!?,] ))[^.;:!?,]*\bm[uü]ssen sie\b[^.;:!?,]*\bnicht {_BEARING})"
    rf"|(?P<too>(?:^|(?<=[.;!?,] ))sie m[uü]ssen\b[^.;:!?,]*\bnicht {_BEARING})"
)
_YOU = re.compile(r"antragsteller|eigentümer|halter|betreiber|schuldner|empfänger|bauherr")


def _borne_by_another(pair: Pair) -> Iterator[Change]:
    """„Die Kosten müssen Sie nicht tragen; die übernimmt der Kreis“ for „trägt der Kreis“."""
    named = _bearers(pair.original)
    if not named or _YOU.search(" ".join(named)) or not named & _bearers(pair.suggestion):
        return
    for match in _NOT_YOURS.finditer(pair.suggestion.lower):
        modal = re.compile(r"\bm[uü]ssen\b").search(pair.suggestion.lower, match.start())
        denial = re.compile(rf"\bnicht {_BEARING}").search(pair.suggestion.lower, match.start())
        sie = re.compile(r"\bsie\b").search(pair.suggestion.lower, match.start())
        yield from (_blank(m.span()) for m in (modal, sie, denial) if m)


def _bearers(text: Text) -> frozenset[str]:
    return frozenset(m[1] or m[2] for m in _BEARER.finditer(text.lower) if m[1] or m[2])
