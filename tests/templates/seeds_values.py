"""Faults in what a person types: missing, unreadable, out of bounds, out of order."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from drafter.notice.authority import RemedySettings
from drafter.notice.values import Table
from drafter.templating.parsers import Raw
from drafter.templating.schema import FieldKind
from tests.helpers.seeding import Anywhere, Place, Seed, Specimen, Spoilt, text_of
from tests.templates.seeds_form import WRONG_IBAN

PERIODS = ("frist_bis", "abgabefrist", "verwendungsnachweis_bis", "faellig_am")
CHRISTMAS = (12, 25)


def _answered(specimen: Specimen, name: str) -> bool:
    """Whether the case answers a field of this name and it is asked."""
    values = specimen.composition.values
    return name in values.active and values.values.get(name) is not None


def answered(name: str, codes: str, field: str, value: Callable[[Specimen], Raw], *at: str) -> Seed:
    """Another answer to one field; the fault is found there, or at one of the fields ``at``."""

    def spoil(specimen: Specimen) -> Spoilt | None:
        if not _answered(specimen, field):
            return None
        notice, findings = specimen.refilled({field: value(specimen)})
        return Spoilt(notice, findings, Place(fields=at or (field,)))

    return Seed(name, tuple(codes.split()), spoil)


def _fixed(value: Raw) -> Callable[[Specimen], Raw]:
    return lambda _: value


def _written(specimen: Specimen) -> date:
    day = specimen.composition.values.values["bescheid_datum"]
    assert isinstance(day, date)
    return day


def _late(days: int) -> Callable[[Specimen], Raw]:
    """A day so many days after the date of the notice."""
    return lambda specimen: _written(specimen) + timedelta(days=days)


def _period(code: str, value: Callable[[Specimen], Raw]) -> Callable[[Specimen], Spoilt | None]:
    """Spoil the first period that the case sets and prints."""

    def spoil(specimen: Specimen) -> Spoilt | None:
        for field in PERIODS:
            if _answered(specimen, field) and _printed(specimen, field, code):
                notice, findings = specimen.refilled({field: value(specimen)})
                return Spoilt(notice, findings, Place(fields=(field,)))
        return None

    return spoil


def _printed(specimen: Specimen, field: str, code: str) -> bool:
    """D02 looks at what is printed as „bis zum …“."""
    day = specimen.composition.values.values[field]
    shown = text_of(specimen.notice, *(s.kind for s in specimen.notice.sections))
    return code != "D02" or (isinstance(day, date) and f"bis zum {day:%d.%m.%Y}" in shown)


def _christmas(specimen: Specimen) -> Raw:
    return date(_written(specimen).year, *CHRISTMAS)


def _iban(specimen: Specimen) -> Spoilt | None:
    field = next(
        (
            f
            for f in specimen.composition.values.schema.fields()
            if f.kind is FieldKind.IBAN and _answered(specimen, f.name)
        ),
        None,
    )
    if field is None:
        return None
    notice, findings = specimen.refilled({field.name: WRONG_IBAN})
    return Spoilt(notice, findings, Place(fields=(field.name,)))


def _unequal(specimen: Specimen) -> Spoilt | None:
    """A grant whose plan has other expenses than income."""
    answer = specimen.composition.values.values.get("finanzierung")
    if not isinstance(answer, Table) or not answer.rows:
        return None
    changed: Raw = [{"quelle": "Eigenmittel", "betrag": "1,00"}]
    notice, findings = specimen.refilled({"finanzierung": changed})
    return Spoilt(notice, findings, Place(fields=("finanzierung",)))


def _open_setting(specimen: Specimen) -> Spoilt | None:
    """An authority that has not decided what the law leaves open; no place in the notice."""
    undecided = replace(specimen.authority, remedies=RemedySettings())
    findings = specimen.examined(specimen.notice, undecided)
    if not any(f.code.startswith("remedies.open.") for f in findings):
        return None
    return Spoilt(specimen.notice, findings, Anywhere())


def _plain_letter(specimen: Specimen) -> Spoilt | None:
    if specimen.notice.matter.area != "widerspruch_vwgo":
        return None
    notice, findings = specimen.refilled({"bekanntgabe_art": "post"})
    return Spoilt(notice, findings, Place(fields=("bekanntgabe_art",)))


SEEDS = (
    answered("file reference empty", "values.missing", "aktenzeichen", _fixed("")),
    answered("signatory empty", "values.missing", "zeichnung_name", _fixed("  ")),
    answered("no recipient", "values.missing", "adressat", _fixed({"anrede": "frau"})),
    answered(
        "postcode of four digits",
        "values.postcode_wrong",
        "anschrift",
        _fixed({"strasse": "Weg 1", "plz": "2961", "ort": "Soltau"}),
    ),
    answered(
        "day that does not exist", "values.no_such_day", "bescheid_datum", _fixed("31.02.2026")
    ),
    answered("address of e-mail", "values.email_wrong", "sachbearbeitung_email", _fixed("a@b")),
    Seed("IBAN wrong", ("values.iban_wrong", "K03"), _iban),
    Seed("period ends on Christmas", ("D02",), _period("D02", _christmas)),
    Seed("period before the notice", ("F08.past",), _period("F08", _late(-1))),
    Seed("period too short", ("F08.short",), _period("F08", _late(2))),
    Seed("unequal financing", ("ZW03",), _unequal),
    answered("grant above the rate", "ZW01", "foerdersatz", _fixed("10"), "zuwendung"),
    answered("hearing after the notice", "A02", "anhoerung_datum", _late(3)),
    answered("year of knowledge passed", "D04", "kenntnis_am", _late(-500)),
    answered("penalty too high", "values.too_large D05", "zwangsgeld", _fixed("100.000,01")),
    answered("penalty too low", "values.too_small D05", "zwangsgeld", _fixed("9,99")),
    answered("not enforceable", "values.missing D05.enforceable", "vollziehbar_weil", _fixed("")),
    answered("tariff missing", "values.missing K02", "tarifstelle", _fixed("")),
    answered("cash reference missing", "values.missing K03.reference", "kassenzeichen", _fixed("")),
    answered(
        "application dated after its receipt",
        "ZW06 AB01 AB02 BG01 AU01 BT01 WG01 EB01 rule.broken",
        "antrag_datum",
        _late(1),
        "antrag_eingang",
        "antrag_datum",
    ),
    answered(
        "objection too late",
        "WB02",
        "fristende",
        _fixed(date(2026, 1, 2)),
        "widerspruch_eingang",
    ),
    Seed("objection notice by plain letter", ("WB01", "D03"), _plain_letter),
    answered("eight points not reached", "FE01", "punktestand", _fixed(7)),
    answered("warning before admonition", "FE02", "verwarnung_datum", _fixed(date(2024, 1, 2))),
    answered("no hint in the order", "FE03", "gutachten_hinweis", _fixed(False)),
    answered("time to leave too short", "values.too_small", "ausreisefrist_tage", _fixed(3)),
    answered("consent of the town too early", "BG03", "einvernehmen_ersuchen", _late(-20)),
    answered("more paid than granted", "WR01", "zugewendet", _fixed("1,00"), "zahlungen"),
    answered("more paid than due", "GE01", "gezahlt", _fixed("99.999,00")),
    answered("statutory period extended", "D05.statutory FV01", "frist_art", _fixed("gesetzlich")),
    Seed(
        "setting of the authority open",
        tuple(
            f"remedies.open.{name}"
            for name in ("objection_for_charges", "waste_fees", "penalty_payment")
        ),
        _open_setting,
    ),
)
