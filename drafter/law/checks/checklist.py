"""The checks that only a person can make: short questions with recorded answers."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from drafter.law.rulings import rulings_of
from drafter.messages.law import SENTENCES
from drafter.notice.document import Notice, ProcedureLaw, RulingKind, SectionKind
from drafter.notice.findings import NOWHERE, Where


@dataclass(frozen=True, slots=True)
class Question:
    """One question; ``text`` is German and can be answered with yes or no (yes is good)."""

    code: str
    source: str
    where: Where = NOWHERE

    @property
    def text(self) -> str:
        """The German question."""
        return SENTENCES[self.code]


@dataclass(frozen=True, slots=True)
class Reply:
    """What a person answered; a no carries its reason in ``note``. ``at`` is timezone-aware."""

    code: str
    confirmed: bool
    by: str
    at: datetime
    note: str = ""


def checklist(notice: Notice) -> tuple[Question, ...]:
    """Return the questions that this notice raises, the same for the same notice."""
    matter = notice.matter
    questions = [
        Question("checklist.bias", "§§ 20, 21 VwVfG, §§ 16, 17 SGB X"),
        Question(
            "checklist.facts", "§ 24 VwVfG, § 20 SGB X", _section(notice, SectionKind.REASONS)
        ),
        Question("checklist.third_parties", "Art. 5 Abs. 1 Buchst. c DSGVO"),
    ]
    if not matter.administrative_act:
        return tuple(questions)
    if matter.burdening:
        source = "§ 24 SGB X" if matter.procedure_law is ProcedureLaw.SGBX else "§ 28 VwVfG"
        questions.append(Question("checklist.hearing", source))
    if matter.discretionary:
        where = _section(notice, SectionKind.REASONS)
        questions.append(Question("checklist.discretion", "§ 40 VwVfG, § 39 SGB I", where))
    if any(s.kind is SectionKind.CONDITIONS for s in notice.sections):
        where = _section(notice, SectionKind.CONDITIONS)
        questions.append(Question("checklist.conditions", "§ 36 Abs. 3 VwVfG", where))
    if matter.area in {"sgb2", "sgb12", "bildung_teilhabe", "widerspruch_sgg"}:
        questions.append(Question("checklist.social_court", "§ 57 Abs. 1 SGG"))
    if any(r.kind is RulingKind.ENFORCEMENT for r in rulings_of(notice)):
        questions.append(Question("checklist.enforcement", "§§ 64, 70 NPOG"))
    return tuple(questions)


def unanswered(questions: Iterable[Question], replies: Iterable[Reply]) -> tuple[Question, ...]:
    """Return the questions nobody has answered yet; the last reply to a question counts."""
    given = {reply.code for reply in replies}
    return tuple(q for q in questions if q.code not in given)


def _section(notice: Notice, kind: SectionKind) -> Where:
    return next((Where(section=s.id) for s in notice.sections if s.kind is kind), NOWHERE)
