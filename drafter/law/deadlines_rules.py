"""The rules of deadlines as tables: when something counts as announced, what moves, and why."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from drafter.law.sources import Evidence, Source
from drafter.notice.document import ProcedureLaw


class Mode(StrEnum):
    """The way a notice reaches its addressee."""

    POST = "post"  # posted within Germany; the day is that of posting
    ABROAD = "abroad"  # AO: the day of posting; VwVfG and SGB X: the day of receipt
    ELECTRONIC = "electronic"  # the day of sending
    PORTAL = "portal"  # VwVfG: the day of retrieval; SGB X and AO: that of the notification
    PUBLIC = "public"  # the day of the ortsübliche Bekanntmachung
    SERVED = "served"  # Zustellung or handing over: the day on the record


class Counting(StrEnum):
    """How the day of announcement follows from the day given."""

    FICTION = "fiction"  # fourth day, third under the law until the end of 2024
    SAME_DAY = "same_day"
    NEXT_DAY = "next_day"
    MONTH = "month"
    TWO_WEEKS = "two_weeks"


@dataclass(frozen=True, slots=True)
class AnnouncementRule:
    """One row of the table of announcement; ``code`` is the sentence of its step."""

    law: ProcedureLaw
    mode: Mode
    counting: Counting
    code: str
    source: Source


VWVFG, SGBX, AO = ProcedureLaw.VWVFG, ProcedureLaw.SGBX, ProcedureLaw.AO
_OPEN: Final = Evidence.UNCONFIRMED

ANNOUNCEMENT: Final = (
    AnnouncementRule(
        VWVFG, Mode.POST, Counting.FICTION, "deadlines.posted", Source("§ 41 Abs. 2 Satz 1 VwVfG")
    ),
    AnnouncementRule(
        SGBX, Mode.POST, Counting.FICTION, "deadlines.posted", Source("§ 37 Abs. 2 Satz 1 SGB X")
    ),
    AnnouncementRule(
        AO, Mode.POST, Counting.FICTION, "deadlines.posted", Source("§ 122 Abs. 2 Nr. 1 AO")
    ),
    AnnouncementRule(
        VWVFG, Mode.ABROAD, Counting.SAME_DAY, "deadlines.received_abroad",
        Source("§ 41 Abs. 1 und 2 VwVfG"),
    ),
    AnnouncementRule(
        SGBX, Mode.ABROAD, Counting.SAME_DAY, "deadlines.received_abroad",
        Source("§ 37 Abs. 1 und 2 SGB X"),
    ),
    AnnouncementRule(
        AO, Mode.ABROAD, Counting.MONTH, "deadlines.posted_abroad", Source("§ 122 Abs. 2 Nr. 2 AO")
    ),
    AnnouncementRule(
        VWVFG, Mode.ELECTRONIC, Counting.FICTION, "deadlines.sent",
        Source("§ 41 Abs. 2 Satz 2 VwVfG"),
    ),
    AnnouncementRule(
        SGBX, Mode.ELECTRONIC, Counting.FICTION, "deadlines.sent",
        Source("§ 37 Abs. 2 Satz 2 SGB X"),
    ),
    AnnouncementRule(
        AO, Mode.ELECTRONIC, Counting.FICTION, "deadlines.sent", Source("§ 122 Abs. 2a AO")
    ),
    AnnouncementRule(
        VWVFG, Mode.PORTAL, Counting.NEXT_DAY, "deadlines.retrieved", Source("§ 41 Abs. 2a VwVfG")
    ),
    AnnouncementRule(
        SGBX, Mode.PORTAL, Counting.FICTION, "deadlines.notified", Source("§ 37 Abs. 2a SGB X")
    ),
    AnnouncementRule(
        AO, Mode.PORTAL, Counting.FICTION, "deadlines.notified", Source("§ 122a Abs. 4 AO", _OPEN)
    ),
    AnnouncementRule(
        VWVFG, Mode.PUBLIC, Counting.TWO_WEEKS, "deadlines.published",
        Source("§ 41 Abs. 4 Satz 3 VwVfG"),
    ),
    AnnouncementRule(
        SGBX, Mode.PUBLIC, Counting.TWO_WEEKS, "deadlines.published",
        Source("§ 37 Abs. 4 Satz 3 SGB X", _OPEN),
    ),
    AnnouncementRule(
        AO, Mode.PUBLIC, Counting.TWO_WEEKS, "deadlines.published",
        Source("§ 122 Abs. 4 Satz 3 AO"),
    ),
    AnnouncementRule(
        VWVFG, Mode.SERVED, Counting.SAME_DAY, "deadlines.served",
        Source("§§ 3 und 5 VwZG, § 41 Abs. 5 VwVfG"),
    ),
    AnnouncementRule(
        SGBX, Mode.SERVED, Counting.SAME_DAY, "deadlines.served",
        Source("§§ 3 und 5 VwZG, § 37 Abs. 5 SGB X"),
    ),
    AnnouncementRule(
        AO, Mode.SERVED, Counting.SAME_DAY, "deadlines.served",
        Source("§§ 3 und 5 VwZG, § 122 Abs. 5 AO"),
    ),
)  # fmt: skip

THREE_DAY_LAW_UNTIL: Final = date(2024, 12, 31)
"""Posted or sent up to this day: the third day (PostModG, BGBl. 2024 I Nr. 236; for the AO Art. 97
§ 1 Abs. 15 EGAO; no transition rule of VwVfG and SGB X is known, they are treated alike)."""

END_MOVES: Final = {
    VWVFG: Source("§ 31 Abs. 3 Satz 1 VwVfG"),
    SGBX: Source("§ 26 Abs. 3 Satz 1 SGB X"),
    AO: Source("§ 108 Abs. 3 AO"),
}
COUNTED: Final = Source("§ 187 Abs. 1, § 188 Abs. 2 und 3 BGB")
COUNTED_DAYS: Final = Source("§ 187 Abs. 1, § 188 Abs. 1 BGB")
POSTING_NOTE: Final = Source("§ 41 Abs. 2 Satz 3 VwVfG, § 4 Abs. 2 Satz 4 VwZG", _OPEN)
APPROVAL: Final = Source("§ 42a Abs. 2 VwVfG")
AUTHORITY_PERIOD: Final = Source("§ 31 Abs. 3 VwVfG, § 42a Abs. 2 VwVfG", _OPEN)


@dataclass(frozen=True, slots=True)
class FictionShift:
    """Whether a fiction day on a Saturday, Sunday or holiday moves, and who decided so.

    All rulings are on the former three-day law; that they carry over to four days is an inference.
    """

    moves: bool
    source: Source


@dataclass(frozen=True, slots=True)
class Settings:
    """What case law leaves to an authority, a choice for each regime."""

    vwvfg: FictionShift = FictionShift(
        moves=False, source=Source("OVG Lüneburg, 26.10.2006, 7 PA 184/06", Evidence.RULING)
    )
    sgbx: FictionShift = FictionShift(
        moves=False,
        source=Source(
            "BSG, 06.05.2010, B 14 AS 12/09 R; OVG Lüneburg, 28.02.2011, 4 LA 44/10",
            Evidence.RULING,
        ),
    )
    ao: FictionShift = FictionShift(
        moves=True, source=Source("BFH, 14.10.2003, IX R 68/98", Evidence.RULING)
    )

    def of(self, law: ProcedureLaw) -> FictionShift:
        """Return the choice for a regime."""
        return {VWVFG: self.vwvfg, SGBX: self.sgbx, AO: self.ao}[law]


DEFAULT: Final = Settings()


def rule_for(law: ProcedureLaw, mode: Mode) -> AnnouncementRule:
    """Return the row of the table; there is one for every pair."""
    return next(row for row in ANNOUNCEMENT if row.law is law and row.mode is mode)
