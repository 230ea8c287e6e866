"""Small hand-made notices: a clean one, and changes that spoil it in one place."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from drafter.notice.authority import RemedySettings
from drafter.notice.document import (
    Answer,
    Matter,
    Notice,
    Paragraph,
    ParagraphKind,
    Passage,
    Run,
    RunState,
    Section,
    SectionKind,
)
from drafter.notice.values import AddressForm, Person, Value
from tests.helpers import documents

TODAY = date(2026, 11, 23)

AUTHORITY = replace(
    documents.AUTHORITY,
    social_court=replace(documents.COURT, name="Sozialgericht Lüneburg"),
    remedies=RemedySettings(electronic_access_url="www.musterland.example/zugang"),
    file_reference_pattern=r"\d{2}\.\d{2}-\d{3}/\d{4}",
)

ACTION_SENTENCE = (
    "Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Klage beim "
    "Verwaltungsgericht Lüneburg, Adolph-Kolping-Straße 16, 21337 Lüneburg, erhoben werden."
)


def paragraph(text: str, label: str = "") -> Paragraph:
    """A paragraph of template text; with a label it is a numbered one."""
    kind = ParagraphKind.NUMBERED if label else ParagraphKind.BODY
    return Paragraph((Run(text),), kind, label=label, list_id=1 if label else 0)


def section(
    kind: SectionKind,
    *texts: str,
    title: str = "",
    numbered: bool = False,
    id: str = "",  # noqa: A002 - the name of the document model
) -> Section:
    """A section with one passage and one paragraph a text."""
    labels = [f"{n}." if numbered else "" for n in range(1, len(texts) + 1)]
    blocks = tuple(paragraph(text, label) for text, label in zip(texts, labels, strict=True))
    name = id or kind.value
    return Section(name, title or name, kind, (Passage(name, title or name, blocks),))


def answer(path: str, value: Value, kind: str = "text", display: str = "") -> Answer:
    """A typed answer; its display is the value unless said otherwise."""
    return Answer(path, path, kind, value, display or str(value))


_SECTIONS = (
    section(SectionKind.ADDRESS, "Frau", "Erika Muster", "Lindenweg 3", "29614 Soltau"),
    section(
        SectionKind.INFO,
        "Landkreis Musterland",
        "Aktenzeichen:\t12.34-567/2026",
        "Datum:\t23.11.2026",
    ),
    section(SectionKind.SUBJECT, "Zuwendungsbescheid: Ihr Antrag vom 01.10.2026"),
    section(SectionKind.SALUTATION, "Sehr geehrte Frau Muster,"),
    section(
        SectionKind.TENOR,
        "Ich bewillige Ihnen eine Zuwendung in Höhe von 1.000,00 €.",
        "Der Bescheid ergeht kostenfrei.",
        title="Entscheidung",
        numbered=True,
    ),
    section(
        SectionKind.REASONS,
        "Sie haben am 01.10.2026 eine Zuwendung beantragt.",
        "Die Voraussetzungen des § 44 LHO sind erfüllt. Ich bewillige 1.000,00 €.",
        "Die Höhe habe ich nach pflichtgemäßem Ermessen an vergleichbaren Fällen bemessen.",
        title="Begründung",
    ),
    section(
        SectionKind.CONDITIONS,
        "Allgemeine Nebenbestimmungen: Die ANBest-P sind Bestandteil dieses Bescheides.",
        "Auflage: Den Verwendungsnachweis legen Sie bis zum 31.05.2027 vor.",
        title="Nebenbestimmungen",
        numbered=True,
    ),
    section(SectionKind.REMEDY, ACTION_SENTENCE, title="Rechtsbehelfsbelehrung"),
    section(
        SectionKind.CLOSING,
        "Mit freundlichen Grüßen",
        "Im Auftrag",
        "Max Beispiel",
        AUTHORITY.name,
    ),
    section(SectionKind.ENCLOSURES, "ANBest-P", title="Anlagen"),
)
_ANSWERS = (
    answer("aktenzeichen", "12.34-567/2026", "file_reference"),
    answer("bescheid_datum", date(2026, 11, 23), "date", "23.11.2026"),
    answer(
        "adressat",
        Person(AddressForm.MS, first_name="Erika", last_name="Muster"),
        "person",
        "Frau Erika Muster",
    ),
)


def clean_notice(matter: Matter | None = None) -> Notice:
    """A short and complete grant notice without a fault."""
    return Notice(
        template_id="zuwendungsbescheid",
        template_version="1",
        authority_id=AUTHORITY.id,
        title="Zuwendungsbescheid",
        matter=matter or Matter("zuwendung", discretionary=True, legal_basis=("§ 44 LHO",)),
        sections=_SECTIONS,
        answers=_ANSWERS,
    )


def with_section(notice: Notice, changed: Section) -> Notice:
    """The notice with the section of that kind replaced."""
    sections = tuple(changed if s.kind is changed.kind else s for s in notice.sections)
    if changed not in sections:
        sections = (*sections, changed)
    return replace(notice, sections=sections)


def without(notice: Notice, kind: SectionKind) -> Notice:
    """The notice without sections of that kind."""
    return replace(notice, sections=tuple(s for s in notice.sections if s.kind is not kind))


def with_answers(notice: Notice, values: Mapping[str, Value], kind: str = "text") -> Notice:
    """The notice with these answers added or replaced."""
    kept = tuple(a for a in notice.answers if a.path not in values)
    added = tuple(answer(path, value, kind, _shown(value)) for path, value in values.items())
    return replace(notice, answers=kept + added)


def _shown(value: Value) -> str:
    """How a value is printed, as far as the checks care."""
    return f"{value.first_name} {value.last_name}" if isinstance(value, Person) else str(value)


def missing_run(label: str, field: str) -> Run:
    """A run that stands for an unanswered field."""
    return Run(label, field, RunState.MISSING)
