"""Mistakes that a dictionary does not see, since it takes the parts for words."""

import re
from typing import Final

_CONFUSED: Final = (
    (
        re.compile(r"([Ww])ieder(?=spruch|sprüch|sprech|sprich|sprach|ruf|rief|recht|leg)"),
        r"\1ider",
    ),
    (re.compile(r"\b([Ee])nt(?=gültig|lich\b)"), r"\1nd"),
    (re.compile(r"([Vv])orr(?=aus)"), r"\1or"),
    (re.compile(r"([Ss])tandart"), r"\1tandard"),
)


def corrected(word: str) -> str | None:
    """„Widerspruch“ for „Wiederspruch“; None for a word that is not one of these."""
    for pattern, right in _CONFUSED:
        mended = pattern.sub(right, word)
        if mended != word:
            return mended
    return None


def distance(one: str, other: str) -> int:
    """Letters to add, drop, change or exchange with the next one (optimal string alignment)."""
    rows = [list(range(len(other) + 1))]
    for i, left in enumerate(one, 1):
        row = [i]
        for j, right in enumerate(other, 1):
            best = min(rows[-1][j] + 1, row[-1] + 1, rows[-1][j - 1] + (left != right))
            if i > 1 and j > 1 and left == other[j - 2] and one[i - 2] == right:
                best = min(best, rows[-2][j - 2] + 1)
            row.append(best)
        rows.append(row)
    return rows[-1][-1]
