"""The field paths that law knows by name; a template that uses them gets the checks on them.

Every one is optional. A path is matched with dots and underscores alike, so that
``anhoerung.datum`` and ``anhoerung_datum`` are the same field.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Final

from drafter.notice.document import Answer, Notice
from drafter.notice.values import Period, Person

FILE_REFERENCE: Final = ("aktenzeichen",)
NOTICE_DATE: Final = ("bescheid_datum", "bescheiddatum", "datum")
RECIPIENT: Final = ("adressat", "empfaenger", "zuwendungsempfaenger")
SERVICE: Final = ("bekanntgabe_art", "bekanntgabeart", "zustellung", "bekanntgabe")
POSTED: Final = ("bekanntgabe_aufgabe_zur_post", "aufgabe_zur_post")
STATUS: Final = ("status", "bekanntgabe_status")
HEARING_DATE: Final = ("anhoerung_datum",)
HEARING_EXCEPTION: Final = ("anhoerung_verzicht_nr", "anhoerung_ausnahme")
HEARING_REPLY: Final = ("anhoerung_reaktion", "anhoerung_aeusserung")
HEARING_UNTIL: Final = ("anhoerung_frist_bis",)
PERIODS_SET: Final = ("frist_bis", "abgabefrist", "verwendungsnachweis_bis", "ausreise_bis")
REASONS_EXCEPTION: Final = ("begruendung_verzicht_nr", "begruendung_ausnahme")
DUTY_HINT: Final = ("mitwirkung_hinweis_datum", "hinweis_datum")
CONDITIONS: Final = ("nebenbestimmungen", "auflagen")
ANBEST: Final = ("anbest",)
FEE: Final = ("kosten_gebuehr", "gebuehr", "verwaltungsgebuehr")
COSTS_DUE: Final = ("kosten_pflichtig", "kostenpflichtig")
TARIFF: Final = ("kosten_tarifstelle", "tarifstelle")
FEE_FROM: Final = ("kosten_rahmen_von", "gebuehrenrahmen_von")
FEE_TO: Final = ("kosten_rahmen_bis", "gebuehrenrahmen_bis")
CASH_REFERENCE: Final = ("zahlung_kassenzeichen", "kassenzeichen")
DUE: Final = ("zahlung_faellig_am", "faellig_am")
KNOWN_SINCE: Final = ("kenntnis_am",)
PENALTY: Final = ("zwangsgeld", "zwangsgeld_betrag")
ENFORCEABLE: Final = ("vollziehbar_weil",)
PERIOD_KIND: Final = ("frist_art",)


def canonical(path: str) -> str:
    """Return a path in the spelling of this module."""
    return path.replace(".", "_").lower()


def answers(notice: Notice, names: tuple[str, ...]) -> Iterator[Answer]:
    """Return the given answers of these fields, in the order of the names."""
    for name in names:
        for answer in notice.answers:
            if canonical(answer.path) == name and answer.value is not None and answer.value != "":
                yield answer


def first(notice: Notice, names: tuple[str, ...]) -> Answer | None:
    """Return the first given answer of these fields."""
    return next(answers(notice, names), None)


def day(notice: Notice, names: tuple[str, ...]) -> date | None:
    """Return the first date among these fields; the end of a period counts as its date."""
    for answer in answers(notice, names):
        if isinstance(answer.value, Period):
            return answer.value.end
        if isinstance(answer.value, date):
            return answer.value
    return None


def amount(notice: Notice, names: tuple[str, ...]) -> Decimal | None:
    """Return the first amount among these fields."""
    for answer in answers(notice, names):
        if isinstance(answer.value, Decimal | int) and not isinstance(answer.value, bool):
            return Decimal(answer.value)
    return None


def text(notice: Notice, names: tuple[str, ...]) -> str:
    """Return the first text among these fields, or an empty one."""
    values = (a.value for a in answers(notice, names))
    return next((v for v in values if isinstance(v, str)), "")


def person(notice: Notice) -> Person | None:
    """Return the recipient, if the case knows one as a person."""
    values = (a.value for a in answers(notice, RECIPIENT))
    return next((v for v in values if isinstance(v, Person)), None)
