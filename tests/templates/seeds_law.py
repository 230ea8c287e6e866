"""Faults in law: Tenor, reasons, conditions, hearing, costs and the Rechtsbehelfsbelehrung."""

import re
from collections.abc import Callable
from dataclasses import replace

from drafter.law.checks.reading import AMOUNT
from drafter.law.remedies import Remedy, for_notice
from drafter.notice.document import (
    Notice,
    Paragraph,
    Passage,
    ProcedureLaw,
    Run,
    Section,
    SectionKind,
    TableBlock,
)
from tests.helpers.seeding import (
    Place,
    Seed,
    Specimen,
    Spoilt,
    appended,
    map_runs,
    only,
    reworded,
    tampered,
    text_of,
    with_section,
    without,
)

TENOR, REASONS, REMEDY = SectionKind.TENOR, SectionKind.REASONS, SectionKind.REMEDY
CONDITIONS = SectionKind.CONDITIONS
LEAST_FIGURE = 6  # from 100,00 EUR: shorter ones look alike too easily
INSTRUCTION = (
    "Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Klage beim "
    "Verwaltungsgericht Musterstadt, Gerichtsweg 2, 29999 Musterstadt, erhoben werden."
)


def is_act(specimen: Specimen) -> bool:
    """Whether the notice decides something."""
    return specimen.notice.matter.administrative_act


def _dropped(kind: SectionKind) -> Callable[[Specimen], Notice | None]:
    def change(specimen: Specimen) -> Notice | None:
        return without(specimen.notice, kind) if is_act(specimen) else None

    return change


def _act(change: Callable[[Notice], Notice | None]) -> Callable[[Specimen], Notice | None]:
    return lambda s: change(s.notice) if is_act(s) else None


def _wrong_court(specimen: Specimen) -> Notice | None:
    """Another court, or another county where the remedy goes to the authority."""
    notice = specimen.notice
    pattern = r"(Verwaltungs|Sozial)gericht \w+"
    return reworded(notice, REMEDY, pattern, r"\1gericht Hannover") or reworded(
        notice, REMEDY, specimen.authority.name, "Landkreis Anderswo"
    )


def _wrong_remedy(notice: Notice) -> Notice | None:
    swap = {"Klage": "Widerspruch", "Widerspruch": "Klage"}

    def change(run: Run) -> Run:
        text = re.sub(r"\b(?:Klage|Widerspruch)\b", lambda m: swap[m[0]], run.text)
        return replace(run, text=text)

    single = len(set(re.findall(r"\b(?:Klage|Widerspruch)\b", text_of(notice, REMEDY)))) == 1
    return map_runs(notice, REMEDY, change) if single else None


def _wrong_event(notice: Notice) -> Notice | None:
    return reworded(notice, REMEDY, "nach Bekanntgabe", "nach Zustellung") or reworded(
        notice, REMEDY, "nach Zustellung", "nach Bekanntgabe"
    )


def _without_form(notice: Notice) -> Notice | None:
    if notice.matter.procedure_law is not ProcedureLaw.SGBX:
        return None
    return reworded(notice, REMEDY, r"(?<=erhoben werden\.) D(?:er|ie) (?:Wid|Kla).*", "")


def _unnumbered(specimen: Specimen) -> Notice | None:
    chosen = for_notice(specimen.notice, specimen.authority)
    if not isinstance(chosen, Remedy) or len(chosen.instructions) < 2:
        return None
    return reworded(specimen.notice, REMEDY, r" in (?:der |den )?Nummern? [\d, und]+", " ")


def _second_instruction(notice: Notice) -> Notice | None:
    words = f"Rechtsbehelfsbelehrung: {INSTRUCTION}"
    return appended(notice, SectionKind.NOTES, words)


def _instructed_letter(specimen: Specimen) -> Notice | None:
    if is_act(specimen):
        return None
    passage = Passage("belehrung", "Rechtsbehelfsbelehrung", (Paragraph((Run(INSTRUCTION),)),))
    section = Section("belehrung", "Rechtsbehelfsbelehrung", REMEDY, (passage,))
    return replace(specimen.notice, sections=(*specimen.notice.sections, section))


def _changed_amount(kind: SectionKind) -> Callable[[Notice], Notice | None]:
    """One digit of an amount of the Tenor is another in one place only."""

    def change(notice: Notice) -> Notice | None:
        inside = text_of(notice, REASONS, SectionKind.NOTES, SectionKind.BODY)
        figures = (m[0].split(" ")[0] for m in AMOUNT.finditer(text_of(notice, TENOR)))
        for figure in figures:
            if len(figure) >= LEAST_FIGURE and figure in inside:
                pattern = re.escape(figure)
                changed = reworded(notice, kind, pattern, _slip(figure), times=1)
                if changed is not None:
                    return changed
        return None

    return change


def _slip(figure: str) -> str:
    """The same amount with another second digit."""
    at = 2 if figure[1] == "." else 1
    digit = "3" if figure[at] == "7" else "7"
    return f"{figure[:at]}{digit}{figure[at + 1 :]}"


def _wrong_sum(specimen: Specimen) -> Spoilt | None:
    for section in specimen.notice.sections:
        for passage in section.passages:
            for block in passage.blocks:
                if isinstance(block, TableBlock) and block.total and len(block.rows) > 1:
                    changed = _with_wrong_total(block)
                    blocks = tuple(changed if b is block else b for b in passage.blocks)
                    grown = replace(passage, blocks=blocks)
                    parts = tuple(grown if p is passage else p for p in section.passages)
                    notice = with_section(specimen.notice, replace(section, passages=parts))
                    place = Place(passage=passage.id)
                    return Spoilt(notice, specimen.examined(notice), place)
    return None


def _with_wrong_total(table: TableBlock) -> TableBlock:
    *cells, last = table.rows[-1]
    field = last.runs[0].field
    wrong = replace(last, runs=(Run("1,11 EUR", field, bold=True),))
    return replace(table, rows=(*table.rows[:-1], (*cells, wrong)))


def _unheard(specimen: Specimen) -> Notice | None:
    if not (is_act(specimen) and specimen.notice.matter.burdening):
        return None
    notice = reworded(
        specimen.notice, REASONS, r"\w*[Aa]nhörung|\bangehört|\bGelegenheit|Stellung", "Prüfung"
    )
    if notice is None:
        return None
    kept = tuple(a for a in notice.answers if not a.path.startswith("anhoerung"))
    return replace(notice, answers=kept)


def _unweighed(notice: Notice) -> Notice | None:
    discretionary = notice.matter.administrative_act and notice.matter.discretionary
    return reworded(notice, REASONS, "(?i)Ermessen", "Prüfen") if discretionary else None


def _weighed(notice: Notice) -> Notice | None:
    """A bound decision that claims discretion; words that deny it are taken out."""
    if not notice.matter.administrative_act or notice.matter.discretionary:
        return None
    plain = reworded(notice, REASONS, "(?i)Ermessen", "Spielraum") or notice
    return appended(plain, REASONS, "Ich entscheide nach pflichtgemäßem Ermessen.")


def _rushed(notice: Notice) -> Notice | None:
    ordered = "sofortige Vollziehung" in text_of(notice, TENOR)
    if ordered or not notice.matter.administrative_act:
        return None
    return appended(notice, TENOR, "Ich ordne die sofortige Vollziehung an.", label="9.")


def _untyped(notice: Notice) -> Notice | None:
    return appended(notice, CONDITIONS, "Der Nachweis ist vorzulegen.", label="9.")


def _typed_twice(notice: Notice) -> Notice | None:
    return appended(notice, CONDITIONS, " Sie weisen es nach.", "9.", "Auflage und Bedingung:")


def _mistyped(notice: Notice) -> Notice | None:
    words = " Die Genehmigung gilt unter der Bedingung, dass Sie es nachweisen."
    return appended(notice, CONDITIONS, words, "9.", "Auflage:")


def _numberless(notice: Notice) -> Notice | None:
    """The Tenor with two rulings and no numbers."""
    return only(notice, TENOR, "Ich bewillige dies.", "Ich lehne jenes ab.")


def _costly(notice: Notice) -> Notice | None:
    social = notice.matter.procedure_law is ProcedureLaw.SGBX
    if not social or not notice.matter.administrative_act:
        return None
    return appended(notice, TENOR, "Ich setze eine Gebühr von 30,00 EUR fest.", "9.")


def _free_of_charge(specimen: Specimen) -> Notice | None:
    """Costs are due, but the ruling on them is gone."""
    due = any(a.path == "kostenpflichtig" and a.value is True for a in specimen.notice.answers)
    if not due:
        return None
    return reworded(
        specimen.notice, TENOR, r"(?:Sie tragen die|Ich setze|Kosten|Gebühr).*", "Ich erteile dies."
    )


def _foregone(notice: Notice) -> Notice | None:
    """A letter that asks for comments on what it has already decided."""
    if notice.matter.area != "anhoerung":
        return None
    return appended(notice, SectionKind.NOTES, "Die Erlaubnis wird hiermit widerrufen.")


def _each_case(notice: Notice) -> Notice | None:
    if not re.search("Zwangsgeld", text_of(notice, TENOR)):
        return None
    words = "Ich drohe es für jeden Fall der Zuwiderhandlung an."
    return appended(notice, TENOR, words, "9.")


SEEDS = (
    tampered("hearing that has decided", "A04", lambda s: _foregone(s.notice), SectionKind.NOTES),
    tampered("dropped Belehrung", "R01", _dropped(REMEDY), REASONS),
    tampered("Belehrung without an act", "R01.none", _instructed_letter, REMEDY),
    tampered("second Belehrung", "R01.second", _act(_second_instruction), SectionKind.NOTES),
    tampered("wrong remedy", "R02", _act(_wrong_remedy), REMEDY),
    tampered("wrong court or authority", "R03 R03.court", _wrong_court, REMEDY),
    tampered(
        "weeks instead of a month",
        "R04",
        lambda s: reworded(s.notice, REMEDY, "eines Monats|von drei Monaten", "von vier Wochen"),
        REMEDY,
    ),
    tampered(
        "calendar date in the Belehrung",
        "R05",
        lambda s: appended(s.notice, REMEDY, "Die Frist endet am 30.12.2026."),
        REMEDY,
    ),
    tampered(
        "only in writing",
        "R05",
        lambda s: reworded(s.notice, REMEDY, "erhoben werden", "nur schriftlich erhoben werden"),
        REMEDY,
    ),
    tampered(
        "reasons demanded",
        "R05",
        lambda s: appended(s.notice, REMEDY, "Der Rechtsbehelf muss begründet werden."),
        REMEDY,
    ),
    tampered("wrong start of the period", "R07", _act(_wrong_event), REMEDY),
    tampered("form left out", "R06", _act(_without_form), REMEDY),
    tampered("rulings not told apart", "R08", _unnumbered, REMEDY),
    tampered("no Tenor", "F05", _dropped(TENOR), SectionKind.SALUTATION),
    tampered("Tenor without numbers", "F05.unnumbered", _act(_numberless), TENOR),
    tampered(
        "Tenor that rules nothing",
        "F05.verb",
        _act(lambda n: only(n, TENOR, "Es geht um Ihren Antrag.", numbered=True)),
        TENOR,
    ),
    tampered(
        "vague Tenor",
        "F06",
        _act(lambda n: appended(n, TENOR, "Sie haben dies unverzüglich zu tun.", "9.")),
        TENOR,
    ),
    tampered("amount differs in the Tenor", "F07 F07.ruled", _act(_changed_amount(TENOR)), TENOR),
    tampered(
        "amount differs in the reasons",
        "F07 F07.differs",
        _act(_changed_amount(REASONS)),
        REASONS,
        TENOR,
    ),
    Seed("unequal sum", ("F07.sum",), _wrong_sum),
    tampered("no reasons", "B01", _act(lambda n: only(n, REASONS, "Siehe Akte.")), REASONS),
    tampered("no discretion shown", "B02", _act(_unweighed), REASONS),
    tampered("discretion claimed", "B03", _act(_weighed), REASONS),
    tampered("enforcement without reasons", "B06", _act(_rushed), TENOR),
    tampered("missing hearing", "A01", _unheard, REASONS),
    tampered("Nebenbestimmung without type", "N01", _act(_untyped), CONDITIONS),
    tampered("Nebenbestimmung of two types", "N01.several", _act(_typed_twice), CONDITIONS),
    tampered("Nebenbestimmung of another type", "N03", _act(_mistyped), CONDITIONS),
    tampered("fee in social law", "K01.social", _act(_costly), TENOR),
    tampered("costs not decided", "K01", _free_of_charge, TENOR),
    tampered("Zwangsgeld for each case", "D05.each_case", _act(_each_case), TENOR),
)
