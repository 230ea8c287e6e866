"""The guard: compares an original with a suggested wording, without a model.

``inspect`` runs a list of pure checks; each takes a ``Pair`` and returns findings. To teach the
guard, extend a table: ``synonyms`` and ``phrases`` (words that say the same), ``light_words``
(words without weight), ``decisions``, ``opposites``, ``modality``, ``bounds``, ``conditions``.
"""

from drafter.wording.guard.inspection import as_record, finding_record, inspect
from drafter.wording.guard.verdict import GuardFinding, Verdict, VerdictKind

__all__ = ["GuardFinding", "Verdict", "VerdictKind", "as_record", "finding_record", "inspect"]
