"""What administrators may write into a letterhead: ``{{ behoerde.name }}``, and what it means."""

import re

from drafter.files.letter.geometry import TEXT_WIDTH
from drafter.files.letter.text_width import text_width
from drafter.notice.authority import Authority
from drafter.notice.document import Notice, SectionKind

NOTICE_PLACEHOLDERS = (
    "bescheid.titel",
    "bescheid.zeichen",
    "bescheid.datum",
    "bescheid.betreff",
    "bescheid.kopfzeile",
)
PLACEHOLDER = re.compile(r"\{\{\s*(.*?)\s*\}\}")
_SUBJECT_LETTERS = 70
_HEADER_POINTS = 9.2  # of the style Folgekopf, and a little air
_NUMBER_LABELS = ("Mein Zeichen", "Unser Zeichen", "Aktenzeichen", "Az.", "Geschäftszeichen")


def placeholders(authority: Authority, notice: Notice) -> dict[str, str]:
    """Return what a letterhead may ask for."""
    number, day, subject = _file_number(notice), _date(notice), _subject(notice)
    line = _header_line(authority, number, day, subject)
    return {
        **authority_placeholders(authority),
        **dict(zip(NOTICE_PLACEHOLDERS, (notice.title, number, day, subject, line), strict=True)),
    }


def _header_line(authority: Authority, number: str, day: str, subject: str) -> str:
    """Return the header of the following pages: as much of the subject as one line holds."""
    parts = (authority.name, number and f"Az. {number}", day)
    line = " · ".join(part for part in parts if part)
    words = subject.split(" ")
    for count in range(len(words), 0, -1):
        short = " ".join(words[:count]).rstrip(" ,;:–-…") + ("" if count == len(words) else " …")
        if text_width(f"{line} · {short}", _HEADER_POINTS) <= TEXT_WIDTH:
            return f"{line} · {short}"
    return line


def authority_placeholders(authority: Authority) -> dict[str, str]:
    """Return the placeholders that the profile alone answers."""
    return {
        "behoerde.name": authority.name,
        "behoerde.kurz": authority.short_name,
        "behoerde.kopf": authority.head,
        "behoerde.strasse": authority.street,
        "behoerde.plz": authority.postcode,
        "behoerde.ort": authority.place,
        "behoerde.telefon": authority.phone,
        "behoerde.email": authority.email,
        "behoerde.web": authority.web,
        "behoerde.ruecksendeangabe": authority.return_address,
        "behoerde.bank": authority.bank.bank,
        "behoerde.iban": grouped_iban(authority.bank.iban),
        "behoerde.bic": authority.bank.bic,
    }


def grouped_iban(iban: str) -> str:
    """Return Groups of four, held together by non-breaking spaces."""
    plain = iban.replace(" ", "")
    return "\u00a0".join(plain[n : n + 4] for n in range(0, len(plain), 4))


def _answer(notice: Notice, path: str) -> str:
    return next((a.display for a in notice.answers if a.path == path), "")


def _info_value(notice: Notice, *labels: str) -> str:
    for section in notice.sections:
        if section.kind is not SectionKind.INFO:
            continue
        for line in (b.text for p in section.passages for b in p.blocks):
            label, tab, value = line.partition("\t")
            if tab and label.rstrip(":") in labels:
                return value
    return ""


def _file_number(notice: Notice) -> str:
    return _answer(notice, "aktenzeichen") or _info_value(notice, *_NUMBER_LABELS)


def _date(notice: Notice) -> str:
    return _answer(notice, "bescheid_datum") or _info_value(notice, "Datum")


def _subject(notice: Notice) -> str:
    """Return the first line of the subject, cut between words."""
    texts = (p.text for s in notice.sections if s.kind is SectionKind.SUBJECT for p in s.passages)
    line = next(texts, notice.title).split("\n")[0].replace("\u00ad", "")
    if len(line) <= _SUBJECT_LETTERS:
        return line
    return line[:_SUBJECT_LETTERS].rsplit(" ", 1)[0].rstrip(" ,;:–-") + " …"
