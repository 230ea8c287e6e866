"""The guard: compares an original with a suggested wording, without a model.

``inspect`` runs a list of pure checks; each takes a ``Pair`` and returns findings. What accounts
for a new or a lost word is asked in ``accounts``: the same root, a word of the same stem, a part of
a compound, a synonym of the tables, at last one of the ``thesaurus``. Words of daily German may
come with a rewording unless ``loaded_words`` says that they claim something. To teach the guard,
extend a table: ``synonyms`` and ``phrases`` (words that say the same), ``light_words`` (words
without weight), ``decisions``, ``opposites``, ``denials``, ``duties``, ``bounds``, ``conditions``.
"""

from collections.abc import Iterable

from drafter.wording.guard.verdict import (
    GuardFinding,
    Verdict,
    VerdictKind,
    as_record,
    finding_record,
)

__all__ = ["GuardFinding", "Verdict", "VerdictKind", "as_record", "finding_record", "inspect"]


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
