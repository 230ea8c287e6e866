"""The guard: compares an original with a suggested wording, without a model.

``inspection`` runs a list of pure checks; each takes a ``Pair`` and returns findings. What both
texts tell alike is taken out first (``settled``). Then each room asks its question: ``figures``
(facts and limits), ``denial``, ``duty``, ``conditions``, ``parties`` (who does what to whom),
``ours_yours`` (what is the authority's and what the addressee's), ``rulings`` (what is decided, and
opposites), ``content`` (what is new or gone). No room knows another: all of them know words by
``language`` and sentences by ``reading``.

To teach the guard, extend a table: ``language.synonyms`` and ``language.phrases`` (words that say
the same), ``language.light_words`` (words without weight), or the words at the head of the module
that reported too much or too little.
"""

from collections.abc import Iterable

from drafter.wording.guard.verdict import (
    GuardFinding,
    Verdict,
    VerdictKind,
    as_record,
    finding_record,
    weigh,
)

__all__ = [
    "GuardFinding",
    "Verdict",
    "VerdictKind",
    "as_record",
    "finding_record",
    "inspect",
    "weigh",
]


def inspect(
    original: str, suggestion: str, *, protected: Iterable[str] = (), notes: bool = False
) -> Verdict:
    """Judge a suggested wording of ``original``.

    ``protected`` are names that the case holds. ``notes``: the original is a list of notes, so
    connecting words may be added, facts and content may not.
    """
    # The words and tables of the checks are large, and nobody needs them before a suggestion.
    from drafter.wording.guard import inspection  # noqa: PLC0415

    return inspection.inspect(original, suggestion, protected=protected, notes=notes)
