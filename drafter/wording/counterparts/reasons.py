"""Something becomes a reason that the original does not tell as one.

What is only said or thought („da Sie nichts gewusst haben“), or anything where the original gives
no reason at all.
"""

import re
from typing import Final

from drafter.wording.syntax.clauses import Clause, clauses_of

_LEAST = 5  # letters of a word that tells something
_BECAUSE = frozenset({"da", "weil"})
# words by which a text gives a reason, or tells what follows from something
_GIVES_REASON: Final = re.compile(
    r"\b(?:da|weil|denn|wegen|auf\s?grund|daher|deshalb|deswegen|demnach|somit|mithin|folglich"
    r"|infolge\w*|damit|dadurch|sodass|so dass|indem|nachdem|angesichts|mangels|durch|hiernach"
    r"|hierdurch|zufolge|insofern|insoweit|also|zumal|daraus|hieraus|daran|Gr[uü]nde?n?|begründ\w+"
    r"|ursächlich|Ursache|beruh\w+|stützt|scheitert|entgegen|ergib\w+|folgt|Folge|wirkt|bewirk\w+"
    r"|hinder\w*|Interesse\w*|Schutze?s?)\b",
    re.IGNORECASE,
)


def other_reason(original: str, text: str) -> str | None:
    """The „da“ or „weil“ of a clause that is no reason in the original."""
    told = list(clauses_of(original))
    claims = [_content(clause) for clause in told if _is_claim(clause)]
    reasons = _content(*filter(_is_reason, told))
    for clause in filter(_is_reason, clauses_of(text)):
        if not _GIVES_REASON.search(original):
            return clause.words[0].text
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
