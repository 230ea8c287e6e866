"""What may be made of a sentence of a notice and what may not, subject by subject.

Each file of ``guard_cases`` is a subject. ``=`` is an original; ``+`` a wording that passes; ``~``
one that is faithful but may be shown with a hint; ``-`` one that does not pass, with the code of a
finding where that matters: ``-(owner_changed)``. Lines with ``#`` explain.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from drafter.wording.guard import VerdictKind, inspect

CASES = Path(__file__).parent / "guard_cases"
_LINE = re.compile(r"([=+~-])(?:\((\w+)\))? (.+)")


class Case(NamedTuple):
    """One wording of an original, and what the guard is to say of it."""

    where: str
    original: str
    wording: str
    sign: str
    code: str | None


def read(path: Path) -> Iterator[Case]:
    """The cases of a subject, in the order of the file."""
    original = ""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line or line.startswith("#"):
            continue
        match = _LINE.fullmatch(line)
        assert match, f"{path.name}:{number}"
        sign, code, text = match.groups()
        if sign == "=":
            original = text
        else:
            yield Case(f"{path.stem}:{number}", original, text, sign, code)


ALL = [case for path in sorted(CASES.glob("*.txt")) for case in read(path)]


@pytest.mark.parametrize("case", ALL, ids=lambda case: case.where)
def test_the_guard_tells_faithful_from_faulty(case: Case) -> None:
    verdict = inspect(case.original, case.wording)
    if case.sign == "+":
        assert verdict.kind is VerdictKind.PASS, verdict.findings
    elif case.sign == "~":
        assert verdict.kind is not VerdictKind.BLOCK, verdict.findings
    else:
        assert verdict.kind is not VerdictKind.PASS
    if case.code:
        assert f"guard.{case.code}" in {found.code for found in verdict.findings}
