"""What is only said or thought becomes a reason: „da Sie nichts gewusst haben“."""

from drafter.wording.syntax.clauses import Clause, clauses_of

_LEAST = 5  # letters of a word that tells something
_BECAUSE = frozenset({"da", "weil"})


def other_reason(original: str, text: str) -> str | None:
    """The „da“ or „weil“ of a clause that the original only tells as somebody's words."""
    told = list(clauses_of(original))
    claims = [_content(clause) for clause in told if _is_claim(clause)]
    reasons = _content(*filter(_is_reason, told))
    for clause in filter(_is_reason, clauses_of(text)):
        own = _content(clause) - reasons
        if own and any(2 * len(own & claim) >= len(own) for claim in claims):
            return clause.words[0].text
    return None


def _is_reason(clause: Clause) -> bool:
    return clause.words[0].lower in _BECAUSE


def _is_claim(clause: Clause) -> bool:
    """„…, keine Kenntnis gehabt zu haben“, „…, dass er nichts gewusst habe“."""
    last = len(clause.words) - 1
    ends = clause.infinitive_with_zu(last) and clause.words[last].lower in {"haben", "sein"}
    return ends or clause.words[0].lower == "dass"


def _content(*found: Clause) -> frozenset[str]:
    """The words of clauses that tell something."""
    return frozenset(
        word.lower
        for clause in found
        for word in clause.words
        if word.tag.startswith(("V", "N", "ADJ")) and len(word.text) >= _LEAST
    )
