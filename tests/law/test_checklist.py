from dataclasses import replace
from datetime import UTC, datetime

from drafter.law.checks import Reply, checklist, unanswered
from drafter.notice.document import Matter, ProcedureLaw
from tests.law.builders import clean_notice
from tests.law.faults import about


def test_questions_follow_the_matter() -> None:
    codes = [q.code for q in checklist(clean_notice())]
    assert codes == [
        "checklist.bias",
        "checklist.facts",
        "checklist.third_parties",
        "checklist.discretion",
        "checklist.conditions",
    ]
    social = about(clean_notice(), Matter("sgb12", ProcedureLaw.SGBX, burdening=True))
    assert {"checklist.hearing", "checklist.social_court"} <= {q.code for q in checklist(social)}
    letter = about(clean_notice(), Matter("anhoerung", administrative_act=False))
    assert len(checklist(letter)) == 3


def test_questions_are_german_and_lead_to_their_section() -> None:
    questions = checklist(clean_notice())
    assert all(q.text.endswith("?") and q.source for q in questions)
    assert next(q for q in questions if q.code == "checklist.facts").where.section == "reasons"


def test_reply_closes_its_question() -> None:
    questions = checklist(clean_notice())
    reply = Reply(
        "checklist.bias", confirmed=True, by="muster", at=datetime(2026, 11, 23, tzinfo=UTC)
    )
    left = unanswered(questions, (reply, replace(reply, confirmed=False, note="Rückfrage")))
    assert [q.code for q in left] == [q.code for q in questions[1:]]
