"""Sample notices by hand, for tests of what is written and printed."""

from collections.abc import Iterable, Sequence

from drafter.notice.authority import (
    AiPolicy,
    Authority,
    BankAccount,
    Court,
    LetterForm,
    RemedySettings,
)
from drafter.notice.document import (
    Block,
    Cell,
    Matter,
    Notice,
    Paragraph,
    ParagraphKind,
    Passage,
    Run,
    RunState,
    Section,
    SectionKind,
    TableBlock,
)

COURT = Court("Verwaltungsgericht Lüneburg", "Adolph-Kolping-Straße 16", "21337", "Lüneburg")
AUTHORITY = Authority(
    id="neutral",
    name="Landkreis Musterland",
    short_name="Musterland",
    head="Der Landrat",
    street="Amtsweg 1",
    postcode="29999",
    place="Musterstadt",
    phone="05999 970-0",
    email="poststelle@musterland.example",
    web="www.musterland.example",
    form=LetterForm.B,
    administrative_court=COURT,
    social_court=COURT,
    bank=BankAccount("DE89370400440532013000", "COBADEFFXXX", "Kreissparkasse Musterland"),
    ai_policy=AiPolicy(),
    remedies=RemedySettings(),
    municipal_jobcentre=False,
    file_reference_pattern=r"\d{2}-\d{2}",
)
AWKWARD = (
    "Müller & Söhne",
    "<unbekannt> </w:t>",
    "{{ 7*7 }} {% raw %}",
    "**x** _y_ # z",
    "M̂ C̨ J̌ L̥ a̋",
    "Nguyễn Thị Ánh und ʿAbd Þórður",
    "GROẞ und O’Neill",
    "40.500,00\u00a0€ nach §\u00a044",
    "\"gerade\" „deutsch“ 'x' ′ ″",
    "Ende mit zwei  Leerzeichen ",
)


def paragraph(text: str, *, field: str | None = None) -> Paragraph:
    """Body text."""
    return Paragraph((Run(text, field),))


def missing(label: str) -> Run:
    """An unanswered field."""
    return Run(label, label.lower(), RunState.MISSING)


def item(text: str, label: str, level: int = 0, list_id: int = 1) -> Paragraph:
    """An item of a numbered list, or of a bullet list where the label is a dash."""
    kind = ParagraphKind.BULLET if label == "–" else ParagraphKind.NUMBERED
    return Paragraph((Run(text),), kind, level, label, list_id)


def heading(text: str, level: int = 2) -> Paragraph:
    """A heading within a section."""
    return Paragraph((Run(text),), ParagraphKind.HEADING, level)


def table(*rows: Sequence[str], total: bool = True) -> TableBlock:
    """A table whose last column holds amounts; the first row is its head."""
    cells = [
        tuple(Cell((Run(text),), right_aligned=n == len(row) - 1) for n, text in enumerate(row))
        for row in rows
    ]
    return TableBlock(cells[0], tuple(cells[1:]), total)


def section(
    kind: SectionKind, blocks: Iterable[Block | str], title: str = "", number: int = 1
) -> Section:
    """A section of one passage; silent where it has no title."""
    done = tuple(paragraph(b) if isinstance(b, str) else b for b in blocks)
    name = f"{kind.value}{number}"
    return Section(name, title, kind, (Passage(name, title, done),), silent=not title)


def notice(*sections: Section, title: str = "Zuwendungsbescheid Musterprojekt") -> Notice:
    """A notice of these sections."""
    return Notice("muster", "1.0", "neutral", title, Matter("zuwendung"), sections)


ADDRESS = section(
    SectionKind.ADDRESS,
    (
        "Gegen Postzustellungsurkunde",
        "Heidewerk Gemeinnützige GmbH",
        "Frau Dr. Çağla Świętochłowski",
        "Lindenweg 3 a",
        "29614 Soltau",
    ),
)
INFO = section(
    SectionKind.INFO,
    (
        "Mein Zeichen:\t10.2-0815/2026",
        "Ihr Zeichen:\tHW/KI-1",
        "Ihre Nachricht:\t14.01.2026",
        "Auskunft erteilt:\tFrau Beispiel",
        "Zimmer:\t2.14",
        "Telefon:\t05999 970-123",
        "E-Mail:\tbeispiel@musterland.example",
        "Datum:\t12.02.2026",
    ),
)
SUBJECT = section(
    SectionKind.SUBJECT,
    (
        (
            "Zuwendungsbescheid für das Projekt „Wissenschaftliche Begleitung der "
            "KI-Strategieentwicklung“; Ihr Antrag vom 14. Januar 2026"
        ),
    ),
)
TENOR = section(
    SectionKind.TENOR,
    (
        item("Ich bewillige Ihnen eine Zuwendung von 40.500,00\u00a0€.", "1."),
        item("Die Zuwendung ist zweckgebunden, und zwar", "2."),
        item("für Personalausgaben,", "a)", 1),
        item("für Sachausgaben, nämlich", "b)", 1),
        item("Reisen im Inland,", "aa)", 2),
        item("Fachliteratur.", "bb)", 2),
        item("Der Bewilligungszeitraum endet am 31. Dezember 2026.", "3."),
        item("Dieser Bescheid ergeht kostenfrei.", "4."),
    ),
    "Entscheidung",
)
EXPENSES = table(
    ("Ausgabe", "Erläuterung", "Betrag"),
    ("Personal", "Wissenschaftliche Begleitung, 0,5 Stellen, 10 Monate", "31.250,00\u00a0€"),
    ("Sachausgaben", "Veranstaltungen, Druck", "6.750,00\u00a0€"),
    ("Reisen", "Inland", "2.500,00\u00a0€"),
    ("Summe", "", "40.500,00\u00a0€"),
)
_LONG = (
    "Sie haben die Zuwendung am 14. Januar 2026 beantragt. Das Projekt begleitet die Entwicklung "
    "einer Strategie für den Einsatz künstlicher Intelligenz in der Kreisverwaltung. Die "
    "Finanzierung ist nach Ihrem Plan gesichert, und mit der Maßnahme wurde noch nicht begonnen."
)
CLOSING = section(
    SectionKind.CLOSING, ("Mit freundlichen Grüßen", "Im Auftrag", "Beispiel", "Kreisamtfrau")
)


def letter(pages: int = 2) -> Notice:
    """A grant notice with every kind of part, of about so many pages."""
    reasons: list[Block | str] = [heading("I. Sachverhalt"), *[_LONG] * (6 * pages - 9), EXPENSES]
    reasons += [heading("II. Rechtliche Würdigung"), _LONG, heading("1. Ermessen", 3), _LONG]
    return notice(
        ADDRESS,
        INFO,
        SUBJECT,
        section(SectionKind.SALUTATION, ("Sehr geehrte Frau Dr. Świętochłowski,",)),
        TENOR,
        section(
            SectionKind.CONDITIONS,
            (
                item("Die Mittel sind bis zum 31. März 2027 nachzuweisen.", "1.", list_id=2),
                item("Änderungen des Finanzierungsplans sind mitzuteilen.", "2.", list_id=2),
            ),
            "Nebenbestimmungen",
        ),
        section(SectionKind.REASONS, reasons, "Begründung"),
        section(
            SectionKind.REMEDY,
            (
                (
                    "Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Klage beim "
                    f"{COURT.line}, erhoben werden."
                ),
            ),
            "Rechtsbehelfsbelehrung",
        ),
        CLOSING,
        section(
            SectionKind.ENCLOSURES,
            (item("Finanzierungsplan", "–", 0, 3), item("Vordruck Verwendungsnachweis", "–", 0, 3)),
            "Anlagen",
        ),
        section(SectionKind.COPIES, (item("Kreiskasse", "–", 0, 4),), "Nachrichtlich"),
    )


def awkward() -> Notice:
    """Every awkward character in paragraphs, cells, subject and address."""
    rows = [
        ("Nr.", "Wert", "Betrag"),
        *((str(n), text, "1,00\u00a0€") for n, text in enumerate(AWKWARD)),
    ]
    return notice(
        section(SectionKind.ADDRESS, ("Müller & Söhne <GmbH>", "M̂ C̨ J̌ L̥", "29614 Soltau")),
        INFO,
        section(SectionKind.SUBJECT, ("Müller & Söhne: <x> {{ 7*7 }}\nzweite Zeile",)),
        section(SectionKind.BODY, [table(*rows, total=False)], "Tabelle", 2),
        section(SectionKind.BODY, AWKWARD, "Text & <mehr>"),
        CLOSING,
        title="Müller & Söhne <x>",
    )


def unfinished() -> Notice:
    """A letter with unanswered fields in the address, the text and a table."""
    gap = Paragraph((Run("Ihr Antrag vom "), missing("Datum des Antrags"), Run(".")))
    cells = (Cell((Run("Summe"),)), Cell((missing("Betrag"),), right_aligned=True))
    heads = (Cell((Run("Ausgabe"),)), Cell((Run("Betrag"),), right_aligned=True))
    return notice(
        section(SectionKind.ADDRESS, (Paragraph((missing("Name"),)), "29614 Soltau")),
        section(SectionKind.INFO, (Paragraph((Run("Aktenzeichen:\t"), missing("Aktenzeichen"))),)),
        SUBJECT,
        section(SectionKind.BODY, (gap, TableBlock(heads, (cells,))), "Sachverhalt"),
        section(SectionKind.REASONS, [_LONG] * 14, "Begründung"),
        CLOSING,
    )


def long_table(rows: int = 60) -> Notice:
    """A table that runs over pages."""
    lines = [(f"Zeile {n}", "Erläuterung", "1,00\u00a0€") for n in range(1, rows + 1)]
    whole = table(("Ausgabe", "Was", "Kopfbetrag"), *lines, ("Summe", "", "60,00\u00a0€"))
    return notice(ADDRESS, INFO, SUBJECT, section(SectionKind.BODY, [whole], "Tabelle"))


def lists() -> Notice:
    """Lists that restart, nest, continue after text, start late and stand below bullets."""
    return notice(
        section(
            SectionKind.TENOR,
            (
                item("eins", "1."),
                item("unter eins", "a)", 1),
                item("darunter", "aa)", 2),
                item("darunter zwei", "bb)", 2),
                item("ganz unten", "aaa)", 3),
                item("unter eins, zweitens", "b)", 1),
                item("zwei", "2."),
                Paragraph((Run("ein weiterer Absatz zu zwei"),), level=1),
                item("unter zwei", "a)", 1),
                "Text dazwischen",
                item("drei", "3."),
            ),
            "Entscheidung",
        ),
        section(
            SectionKind.CONDITIONS,
            (
                item("neu eins", "1.", list_id=2),
                item("neu zwei", "2.", list_id=2),
                item("später Beginn", "7.", list_id=3),
                item("dann acht", "8.", list_id=3),
            ),
            "Nebenbestimmungen",
        ),
        section(
            SectionKind.NOTES,
            (
                item("Strich", "–", list_id=4),
                item("Nummer darunter", "a)", 1, 4),
                item("Nummer darunter zwei", "b)", 1, 4),
                item("Strich zwei", "–", list_id=4),
                item("wieder von vorn", "a)", 1, 4),
                item("Strich darunter", "–", 1, 4),
            ),
            "Hinweise",
        ),
    )
