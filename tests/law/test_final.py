from dataclasses import replace

import pytest

from drafter.law import checks
from drafter.law.checks.final import DraftCopy, FinalNotice, _Key
from drafter.notice.document import Paragraph, PassageStatus, SectionKind
from drafter.notice.faults import BlockedByFindings
from drafter.notice.findings import error, warning
from tests.law.builders import AUTHORITY, TODAY, clean_notice, missing_run, section, with_section


def _codes(raised: pytest.ExceptionInfo[BlockedByFindings]) -> list[str]:
    return [f.code for f in raised.value.findings]


def test_clean_notice_becomes_final() -> None:
    notice = clean_notice()
    assert checks.finalise(notice, checks.run(notice, AUTHORITY, TODAY)).notice is notice


def test_error_blocks_and_warning_does_not() -> None:
    notice = clean_notice()
    with pytest.raises(BlockedByFindings) as raised:
        checks.finalise(notice, [error("F01"), warning("F03")])
    assert _codes(raised) == ["F01"]
    assert checks.finalise(notice, [warning("F03")]).notice is notice


@pytest.mark.parametrize(
    ("status", "code"),
    [(PassageStatus.PENDING, "G01"), (PassageStatus.REOPENED, "G01.reopened")],
)
def test_undecided_passage_blocks_even_without_findings(status: PassageStatus, code: str) -> None:
    notice = clean_notice()
    passage = replace(notice.passage("reasons"), status=status)
    with pytest.raises(BlockedByFindings) as raised:
        checks.finalise(notice.with_passage(passage), ())
    assert _codes(raised) == [code]
    assert raised.value.findings[0].where.passage == "reasons"


def test_confirmed_passage_does_not_block() -> None:
    notice = clean_notice()
    confirmed = replace(notice.passage("reasons"), status=PassageStatus.CONFIRMED)
    assert checks.finalise(notice.with_passage(confirmed), ())


def test_missing_answer_blocks_and_names_field_and_label() -> None:
    tenor = section(SectionKind.TENOR, "Ich bewillige")
    passage = replace(
        tenor.passages[0], blocks=(Paragraph((missing_run("Höchstbetrag", "hoechstbetrag"),)),)
    )
    notice = with_section(clean_notice(), replace(tenor, passages=(passage,)))
    with pytest.raises(BlockedByFindings) as raised:
        checks.finalise(notice, ())
    (found,) = raised.value.findings
    assert (found.code, found.where.field, dict(found.data)["label"]) == (
        "F04.missing",
        "hoechstbetrag",
        "Höchstbetrag",
    )


def test_final_notice_cannot_be_made_by_hand() -> None:
    with pytest.raises(TypeError, match="finalise"):
        FinalNotice(clean_notice(), _Key())


def test_final_notice_cannot_be_refilled() -> None:
    final = checks.finalise(clean_notice(), ())
    with pytest.raises((TypeError, ValueError)):
        replace(final, notice=clean_notice())  # type: ignore[call-arg]  # the point of the test


def test_draft_copy_takes_any_notice() -> None:
    notice = clean_notice()
    pending = replace(notice.passage("reasons"), status=PassageStatus.PENDING)
    assert checks.as_draft(notice.with_passage(pending)) == DraftCopy(notice.with_passage(pending))
