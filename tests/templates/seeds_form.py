"""Faults that any letter can have: head, form of address, characters, dates, signature."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from drafter.notice.document import Notice, Paragraph, PassageStatus, SectionKind
from drafter.notice.values import AddressForm, Person
from tests.helpers.seeding import (
    Place,
    Seed,
    Specimen,
    Spoilt,
    appended,
    filtered,
    map_runs,
    only,
    prose,
    reworded,
    tampered,
)

WRONG_IBAN = "DE89 3704 0044 0532 0130 01"
HOLIDAY = "25.12.2026"


def _said(name: str, codes: str, words: str) -> Seed:
    """A sentence that must not stand in the reasons or the body of a letter."""

    def spoil(specimen: Specimen) -> Spoilt | None:
        kind = prose(specimen.notice)
        notice = appended(specimen.notice, kind, words)
        if notice is None:
            return None
        return Spoilt(notice, specimen.examined(notice), Place(kinds=(kind,)))

    return Seed(name, tuple(codes.split()), spoil)


def _undecided(status: PassageStatus) -> Callable[[Specimen], Spoilt | None]:
    def spoil(specimen: Specimen) -> Spoilt | None:
        passage = next((p for p in specimen.notice.passages() if not p.locked), None)
        if passage is None:
            return None
        notice = specimen.notice.with_passage(replace(passage, status=status))
        return Spoilt(notice, specimen.examined(notice), Place(passage=passage.id))

    return spoil


def _anonymous(specimen: Specimen) -> Notice | None:
    """The head keeps its art, but no word of the notice names the authority."""
    notice = specimen.notice
    for kind in SectionKind:
        changed = map_runs(
            notice,
            kind,
            lambda run: replace(run, text=run.text.replace(specimen.authority.name, "das Amt")),
        )
        notice = changed or notice
    return notice


def _without_line(label: str) -> Callable[[Specimen], Notice | None]:
    def change(specimen: Specimen) -> Notice | None:
        notice = filtered(
            specimen.notice,
            SectionKind.INFO,
            lambda block: not (isinstance(block, Paragraph) and block.text.startswith(label)),
        )
        if label == "Aktenzeichen" and notice is not None:  # „Ihr Zeichen“ is another's reference
            notice = (
                filtered(
                    notice,
                    SectionKind.INFO,
                    lambda block: "Zeichen" not in getattr(block, "text", ""),
                )
                or notice
            )
        return notice

    return change


def _swapped_gender(specimen: Specimen) -> Notice | None:
    notice = specimen.notice
    return reworded(notice, SectionKind.SALUTATION, "geehrte Frau", "geehrter Herr") or reworded(
        notice, SectionKind.SALUTATION, "geehrter Herr", "geehrte Frau"
    )


def _guessed_gender(specimen: Specimen) -> Notice | None:
    person = recipient(specimen.notice)
    if person is None or person.form is not AddressForm.NONE:
        return None
    words = f"Sehr geehrter Herr {person.last_name},"
    return only(specimen.notice, SectionKind.SALUTATION, words)


def _old_name(specimen: Specimen) -> Spoilt | None:
    person = recipient(specimen.notice)
    if person is None or person.form not in {AddressForm.MS, AddressForm.MR}:
        return None
    name = person.last_name
    notice = reworded(specimen.notice, SectionKind.SALUTATION, name, "Vorgängerin")
    place = Place(fields=("adressat",), kinds=(SectionKind.SALUTATION,))
    return Spoilt(notice, specimen.examined(notice), place) if notice else None


def recipient(notice: Notice) -> Person | None:
    """The addressee."""
    values = (a.value for a in notice.answers if a.path == "adressat")
    return next((v for v in values if isinstance(v, Person)), None)


def _far_ahead(specimen: Specimen) -> Spoilt | None:
    notice, findings = specimen.refilled({"bescheid_datum": date(specimen.day.year + 1, 12, 1)})
    return Spoilt(notice, findings, Place(fields=("bescheid_datum",)))


SEEDS = (
    tampered("authority not named", "F01", _anonymous, SectionKind.CLOSING),
    tampered(
        "missing signatory",
        "F02",
        lambda s: only(s.notice, SectionKind.CLOSING, "Mit freundlichen Grüßen", "Im Auftrag"),
        SectionKind.CLOSING,
    ),
    _said("no signature needed", "F03", "Dieses Schreiben ist ohne Unterschrift gültig."),
    tampered(
        "missing addressee",
        "F04.addressee",
        lambda s: only(s.notice, SectionKind.ADDRESS, "Frau"),
        SectionKind.ADDRESS,
    ),
    tampered(
        "missing file reference", "F04.reference", _without_line("Aktenzeichen"), SectionKind.INFO
    ),
    tampered("missing date", "F04.date", _without_line("Datum"), SectionKind.INFO),
    _said("placeholder left", "F04", "Der Betrag lautet XXX und ist zu ergänzen."),
    _said("two spaces", "F04.spaces", "Das  ist ein Rest vom Löschen."),
    Seed("undecided passage", ("G01",), _undecided(PassageStatus.PENDING)),
    Seed("fact changed under a wording", ("G01.reopened",), _undecided(PassageStatus.REOPENED)),
    _said("impossible date", "F08", "Das geschah am 31.02.2026 in Ihrem Beisein."),
    Seed("dated far ahead", ("F08.ahead",), _far_ahead),
    _said("somebody else's name", "F09", "Das hat Frau Kopierfehler bestätigt."),
    Seed("somebody else in the salutation", ("F09.salutation",), _old_name),
    tampered("wrong form of address", "G04.other", _swapped_gender, SectionKind.SALUTATION),
    tampered("guessed form of address", "G04", _guessed_gender, SectionKind.SALUTATION),
    _said("law that is gone", "F10", "Sie erreichen uns auch mit De-Mail."),
    _said("section that does not exist", "F10.section", "Das folgt aus § 999 VwVfG."),
    _said("wrong IBAN", "K03", f"Unser Konto lautet {WRONG_IBAN}."),
    _said("promise", "G05", "Wir garantieren Ihnen eine rasche Entscheidung."),
    _said("invisible character", "G02.control", "Hier steht ein ver\u200bstecktes Zeichen."),
    _said("decomposed letter", "G02", "Das schrieb Nguye\u0302\u0303n."),
    tampered(
        "period that ends on a holiday",
        "D02",
        lambda s: appended(s.notice, SectionKind.NOTES, f"Antworten Sie bitte bis zum {HOLIDAY}."),
        SectionKind.NOTES,
    ),
)
