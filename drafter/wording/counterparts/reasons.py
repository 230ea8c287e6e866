"""What is only said or thought becomes a reason: „da Sie nichts gewusst haben“."""

from collections.abc import Iterator

from drafter.wording.sentences import sentences
from drafter.wording.syntax.clauses import Clause, clauses

_BECAUSE = frozenset({"da", "weil"})


def other_reason(original: str, text: str) -> str | None:
    """The „da“ or „weil“ of a clause that the original only tells as somebody's words."""
    told = list(_clauses(original))
    claimed = {verb for clause in told if _is_claim(clause) for verb in _verbs(clause)}
    reasons = {verb for clause in told if _is_reason(clause) for verb in _verbs(clause)}
    for clause in filter(_is_reason, _clauses(text)):
        if _verbs(clause) & claimed - reasons:
            return clause.words[0].text
    return None


def _clauses(text: str) -> Iterator[Clause]:
    for sentence in sentences(text):
        yield from clauses(sentence)


def _is_reason(clause: Clause) -> bool:
    return clause.words[0].lower in _BECAUSE


def _is_claim(clause: Clause) -> bool:
    """„…, keine Kenntnis gehabt zu haben“, „…, dass er nichts gewusst habe“."""
    last = len(clause.words) - 1
    ends = clause.infinitive_with_zu(last) and clause.words[last].lower in {"haben", "sein"}
    return ends or clause.words[0].lower == "dass"


def _verbs(clause: Clause) -> set[str]:
    return {word.lower for word in clause.words if word.tag in {"VV(PP)", "VA(PP)", "VV(FIN)"}}
