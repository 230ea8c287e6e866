"""Which remedy lies against what: the decision table for counties in Niedersachsen.

The list of NJG § 80(2) Nr. 4 was read up to letter i; what rests on its unread part says so in its
source. Changing a row changes legal advice to citizens: have it released by the legal office.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from drafter.law.sources import Evidence, Source
from drafter.notice.document import ProcedureLaw


class Module(StrEnum):
    """The kinds of Rechtsbehelfsbelehrung."""

    R0 = "R0"  # none: no administrative act
    R1 = "R1"  # Klage, VwGO
    R2 = "R2"  # Widerspruch, VwGO
    R2S = "R2s"  # Widerspruch, VwGO, in a matter under SGB X: with the form
    R3 = "R3"  # Widerspruch, SGG
    R4 = "R4"  # Klage after a Widerspruchsbescheid, SGG
    R5 = "R5"  # Klage, VwGO, in a matter under SGB X: with the form
    R6 = "R6"  # Klage after a Widerspruchsbescheid, VwGO


class Setting(StrEnum):
    """What the law leaves open and an authority has to decide (``RemedySettings``)."""

    CHARGES = "objection_for_charges"
    WASTE_FEES = "waste_fees"
    PENALTY = "penalty_payment"


@dataclass(frozen=True, slots=True)
class Row:
    """One matter. Either a module, or a setting that names it; neither: not for a county."""

    area: str
    laws: tuple[ProcedureLaw, ...]
    source: Source
    module: Module | None = None
    setting: Setting | None = None
    jobcentre: bool = False  # only an authority that is a zugelassener kommunaler Träger


_GENERAL: Final = (ProcedureLaw.VWVFG,)
_SOCIAL: Final = (ProcedureLaw.SGBX,)
_CHARGES: Final = (ProcedureLaw.AO, ProcedureLaw.VWVFG)
_ANY: Final = tuple(ProcedureLaw)


def _objection(area: str, letter: str) -> Row:
    source = Source(f"§ 80 Abs. 2 Nr. 4 Buchst. {letter} NJG")
    return Row(area, _GENERAL, source, Module.R2)


def _action(area: str) -> Row:
    source = Source("§ 80 Abs. 1 NJG; Rest von Abs. 2 Nr. 4 ungelesen", Evidence.UNCONFIRMED)
    return Row(area, _GENERAL, source, Module.R1)


def _social(area: str, citation: str, *, jobcentre: bool = False) -> Row:
    return Row(area, _SOCIAL, Source(citation), Module.R3, jobcentre=jobcentre)


def _procedural(area: str) -> Row:
    return Row(area, _ANY, Source("§ 35 VwVfG, § 44a VwGO"), Module.R0)


TABLE: Final = (
    _objection("baugenehmigung", "a"),
    _objection("bauaufsicht", "a"),
    _objection("staedtebau", "a"),
    _objection("immissionsschutz", "b"),
    _objection("abfall", "c"),
    _objection("bodenschutz", "d"),
    _objection("naturschutz", "e"),
    _objection("wasser", "f"),
    _objection("chemikalien", "g"),
    _objection("sprengstoff", "g"),
    _objection("produktsicherheit", "h"),
    Row(
        "unterhaltsvorschuss",
        _SOCIAL,
        Source("§ 80 Abs. 2 Nr. 4 Buchst. i NJG, § 36 SGB X"),
        Module.R2S,
    ),
    _action("waffen"),
    _action("fahrerlaubnis"),
    _action("aufenthalt"),
    _action("gewerbe"),
    _action("gefahrenabwehr"),
    Row("zuwendung", _GENERAL, Source("§ 80 Abs. 1 NJG"), Module.R1),
    Row("zuwendung_nbank", _GENERAL, Source("§ 80 Abs. 2 Nr. 3 NJG")),
    Row(
        "wohngeld",
        _SOCIAL,
        Source("BVerwG, 23.04.2019, 5 C 2.18; § 80 Abs. 1 NJG", Evidence.RULING),
        Module.R5,
    ),
    _social("sgb2", "§§ 51, 78 SGG", jobcentre=True),
    _social("sgb12", "§§ 51, 78 SGG"),
    _social("bildung_teilhabe", "§§ 51, 78 SGG, § 15 BKGG"),
    Row("abgaben", _CHARGES, Source("§ 80 Abs. 1 und 3 NJG"), setting=Setting.CHARGES),
    Row("verwaltungskosten", _CHARGES, Source("§ 80 Abs. 1 und 3 NJG"), setting=Setting.CHARGES),
    Row(
        "abfallgebuehren",
        _CHARGES,
        Source("§ 80 Abs. 2 Nr. 4 Buchst. c NJG (NAbfG)", Evidence.UNCONFIRMED),
        setting=Setting.WASTE_FEES,
    ),
    Row(
        "zwangsgeld",
        _GENERAL,
        Source("§ 64 Abs. 4 NPOG, § 80 NJG", Evidence.UNCONFIRMED),
        setting=Setting.PENALTY,
    ),
    Row("widerspruch_vwgo", _ANY, Source("§ 73 Abs. 3, § 74, § 79 Abs. 1 VwGO"), Module.R6),
    Row("widerspruch_sgg", _SOCIAL, Source("§ 85 Abs. 3, § 87 SGG"), Module.R4),
    _procedural("anhoerung"),
    _procedural("eingangsbestaetigung"),
    _procedural("nachforderung"),
    _procedural("fristverlaengerung"),
    _procedural("gutachtenanordnung"),
    _procedural("auskunft"),
)

AREAS: Final = tuple(row.area for row in TABLE)
OBJECTIONS: Final = frozenset({Module.R2, Module.R2S, Module.R3})


def row_for(area: str) -> Row | None:
    """Return the row of a matter, None if the table has none."""
    return next((row for row in TABLE if row.area == area), None)
