"""Canonical forms: constructions of plain German that both texts are told in before the checks.

„ändert sich nichts“ is „bleibt“, „niemandem, der noch nicht volljährig ist“ is „nur dem, der
volljährig ist“, „einmal im Jahr“ is „im Jahr“. Each stretch is told by one as long or shorter, so
that every other word keeps its place; the figures in it are figures no more.
"""

import re
from collections.abc import Iterator

from drafter.wording.guard.pair import Pair, Text
from drafter.wording.guard.reading.counting import sums_up
from drafter.wording.guard.reading.rewriting import Change, rewritten
from drafter.wording.guard.settled.framings import FRAMINGS
from drafter.wording.guard.settled.office_turns import OFFICE_TURNS
from drafter.wording.guard.verdict import Span

_PERIOD = r"(?:kalender|schul|viertel|halb)?(?:jahr|monat|woche|tag|quartal|stunde|halbjahr)"
_NOT = r"(?:nicht|kein\w*|nichts|niemand\w*|weder|ohne)"
_STAYS = r"\bbleib\w*\b|\bunverändert|\bunberührt|\bweiterhin\b"
_EACH = r"(?:im|in der|in jede[mr]|am|an jedem|pro|je|jede[nsrm]?)"
_THEREBY = r"(?:dadurch|damit|hierdurch|daran|dabei|also|für sie)"
_MANY = r"(?:zwei|drei|vier|fünf|sechs|folgenden?|diesen?)"
_BUT = r"(?:(?:aber|jedoch|und|auch) )?"
_MOST = r"(?:bis|spätestens|höchstens|maximal)"
_ABOVE = r"(?:später|länger|mehr|höher|danach|weiter)"
_BELOW = r"(?:früher|eher|vorher|davor|weniger|kürzer)"
_NOBODY = r"(?:nirgend(?:s|wo)|nicht|nie(?:mals|mand\w*)?|nichts)"
_GAP = r"(?:[^.;:!?]|[.:](?=\d))*"
_OPENING = r"(?:^|(?<=[.;!?] ))"
_ADVERBS = (
    r"(?:und|aber|außerdem|dabei|dafür|hierfür|auch|immer|stets|hier|zusätzlich|zudem|ferner|bitte"
    r"|folgendes|also|für sie|sich)"
)
_THINGS = rf"(?:folgendes|{_MANY} (?:dinge|punkte|regeln|vorgaben|sachen))"
_OBSERVE = r"(?:(?:be)?achten|denken|halten)"
_WHO = r"(?:(?: [a-zäöü]+)?, d(?:er|ie|em|en)\b)"
_NOT_SO = r"\b((?:noch )?nicht)\b"
# each group of a form is told by the word of the same place
_FORMS: tuple[tuple[re.Pattern[str], tuple[str, ...]], ...] = tuple(
    (re.compile(form), told)
    for form, told in (
        # a denial of those who are not so is a restriction to those who are
        (rf"\b(niemand\w*)(?={_WHO})[^.;:!?]{{4,40}}?{_NOT_SO}", ("nur", "")),
        (rf"\b(kein\w*)(?= \w+{_WHO})[^.;:!?]{{4,50}}?{_NOT_SO}(?= \w+ (?:ist|sind|hat|haben)\b)",
         ("nur", "")),
        # both genders of one person: „Eigentümerin oder Eigentümer“
        (r"\b((\w{4,}?)in (?:oder|und|bzw\.|beziehungsweise) )(?=\2\b)", ("",)),
        # a denial that only takes up what was told
        (r"\bdiese[rsnm]? (befreiung|freistellung|entbindung)\b", ("regelung",)),
        (r"\bbefrei(?:en|t)\b[^;!?]*\. die (befreiung)\b", ("regelung",)),
        (rf"\b(einmal )(?={_EACH} {_PERIOD})", ("",)),
        # told once more: „bis 16 Uhr, nicht später“, „nur dort, sonst nirgends“
        (rf"\b{_MOST}\b{_GAP}(, {_BUT}nicht {_ABOVE})(?=[.;!])", ("",)),
        (rf"\b(?:ab|frühestens|erst|mindestens)\b{_GAP}(, {_BUT}nicht {_BELOW})(?=[.;!])", ("",)),
        (rf"\bnur\b{_GAP}(, {_BUT}sonst {_NOBODY})(?=[.;!])", ("",)),
        (rf"\bk[aö]nn(?:en|t)?\b{_GAP}(, m[uü]ss(?:en|t)? (?:das|es|dies) {_BUT}nicht)(?=[.;!])",
         ("",)),
        (r"\b(widrigenfalls|anderenfalls|andernfalls|ansonsten)\b", ("sonst",)),
        (rf"\b(unter {_MANY} (?:voraussetzungen|bedingungen))\b", ("wenn",)),
        (r"(, (?:aber )?mehr nicht)(?=[.;!])", (" höchstens",)),
        (r"(, (?:aber )?weniger nicht)(?=[.;!])", (" mindestens",)),
        # what only announces: „Und immer gilt:“, „Achten Sie auf Folgendes:“
        (rf"{_OPENING}((?:{_ADVERBS} )*(?:(?:das|es) (?:heißt|bedeutet)|gilt)(?: {_ADVERBS})*):",
         ("",)),
        (rf"{_OPENING}({_OBSERVE} sie (?:{_ADVERBS} )*(?:(?:auf|an) )?{_THINGS}):", ("",)),
    )
)  # fmt: skip
# the same where the other text shows that it is what was meant: form, words, form of the other
_FORMS_BESIDE: tuple[tuple[re.Pattern[str], tuple[str, ...], re.Pattern[str]], ...] = tuple(
    (re.compile(form), told, re.compile(beside))
    for form, told, beside in (
        # what does not change stays as it is
        (rf"\b(ändert|ändern) (sich)\b(?: {_THEREBY})* (nichts?)\b", ("bleibt", "", ""), _STAYS),
        ((r"\b(ändert|ändern) (sich)\b(?: daran| dadurch)? an (?:[^.,;:!?]|\.(?=\d))*? (nichts)"
         r"(?=[.,;!])"), ("bleibt", "", ""), _STAYS),
        (r"\b(sich)\b[^.,;:!?]{0,40}\b(nichts?) (ändert|ändern)\b", ("", "", "bleibt"), _STAYS),
        # „Ein Widerspruch ändert hieran nichts“ is „auch wenn Sie Widerspruch einlegen“
        (r"\b(ändert|ändern) ((?:hier|dar)an (?:\w+ )?nichts)\b", ("auch", "wenn"),
         r"\b(?:auch|selbst)\b[^.;:!?]*\bwenn\b"),
        (r"(?<=, )(wenn nicht)(?= (?:d(?:er|ie|as)|ein\w*|wir|zuvor|vorher)\b)", ("außer wenn",),
         r"\bes sei denn\b|\baußer\b"),
        (r"(?<=, )((?:sofern|soweit|falls) nicht)(?= (?:d(?:er|ie|as)|ein\w*|wir|zuvor|vorher)\b)",
         ("es sei denn",), r"\bes sei denn\b|\bandere?s gilt nur\b"),
        (r"\ban [^.,;:!?]{4,60} (ändert|ändern) [^.,;:!?]{4,40} (nichts)(?=[.,;!])", ("bleibt", ""),
         r"\bunbeschadet\b"),
        (r"\b(?:lieg|lag|befind)(?:e?t|en|)\b[^.,;:!?]{0,60}\b(außerhalb)\b", ("nicht in",),
         r"\bnicht (?:mehr )?(?:im?|in der|innerhalb)\b"),
        (r"\b(unabhängig vo[mn])\b", ("ohne",), r"\w{4}unabhängig"),
    )
)  # fmt: skip
_INDEPENDENT = re.compile(r"\b([a-zäöüß]{4,}?)s?unabhängig\w*")
_BEGUN = re.compile(
    r"(?:^|(?<=[.;:] ))[^.;:!?]*\b(angefangen\w*|angebrochen\w*)\b"
    r"[^.;:!?]*\b(?:ganz|voll)(?:e[nrsm]?)?\b[^.;:!?]*(?=[.;])"
)
_COUNTS = re.compile(r"\b(?:zählt|zählen|gilt|gelten|(?:be|ab)?ge?rechn\w+|berechn\w+)\b")


def canonical(pair: Pair) -> Pair:
    """The pair with both texts in canonical form."""
    before = _retold(pair.original, pair.suggestion)
    after = _retold(pair.suggestion, pair.original)
    if before is pair.original and after is pair.suggestion:
        return pair
    return Pair(before, after, notes=pair.notes, whole=pair.whole)


def _retold(text: Text, other: Text) -> Text:
    """The text with every construction of the tables told by its canonical form."""
    changes = [*_by_form(text, other), *_independent(text, other), *_begun(text)]
    if not changes:
        return text
    spans = [span for span, _ in changes]
    gone = [f for f in text.facts if any(s <= f.start and f.end <= e for s, e in spans)]
    return rewritten(text, changes, without=gone)


def _by_form(text: Text, other: Text) -> Iterator[Change]:
    beside = (
        (form, told)
        for form, told, proof in (*_FORMS_BESIDE, *FRAMINGS, *OFFICE_TURNS)
        if proof.search(other.lower)
    )
    for form, told in (*_FORMS, *beside):
        for match in form.finditer(text.lower):
            spans = [match.span(number) for number in range(1, len(told) + 1)]
            if not any(_miscounts(span, text, other) for span in spans):
                yield from map(_told, spans, told)


def _miscounts(span: Span, text: Text, other: Text) -> bool:
    """Whether a stretch counts what the other text does not list as often."""
    inside = [f for f in text.facts if span[0] <= f.start < span[1]]
    return any(f.value.isdigit() and not sums_up(f, text, other) for f in inside)


def _told(span: Span, word: str) -> Change:
    return span, word[: span[1] - span[0]].ljust(span[1] - span[0])


def _independent(text: Text, other: Text) -> Iterator[Change]:
    """„verdachtsunabhängig“ is „ohne Verdacht“."""
    for match in _INDEPENDENT.finditer(text.lower):
        if match[1] in other.lower:
            yield _told(match.span(), f"ohne {match[1].capitalize()}")


def _begun(text: Text) -> Iterator[Change]:
    """„Eine Stunde, die nur angefangen wurde, zählt wie eine ganze“ is „angefangene Stunde“."""
    for match in _BEGUN.finditer(text.lower):
        if _COUNTS.search(match[0]) and not re.search(rf"\b{_NOT}\b", match[0]):
            yield _told(match.span(), text.raw[slice(*match.span(1))])
