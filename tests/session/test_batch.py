"""Serial notices: every row goes the way of a single notice, and none holds up the others."""

import errno
import os
import re
from datetime import date
from pathlib import Path

import pytest

from drafter import messages
from drafter.files import atomic
from drafter.files.letter import series as docx_series
from drafter.files.letter.reader import text_of
from drafter.notice.faults import Fault, UnreadableInput
from drafter.notice.findings import has_errors
from drafter.session import batch, record
from drafter.session.batch import BatchReport, Order
from drafter.session.workspace import Workspace
from drafter.templating.render import Renderer, TemplatePackage
from tests.helpers.sheets import sample, sample_with, write_csv, write_xlsx
from tests.helpers.workspaces import NOON, places, workspace

FEES = "gebuehrenbescheid"


def made(
    folder: Path,
    rows: list[list[str]],
    *,
    one_file: bool = False,
    case: str = "",
    space: Workspace | None = None,
) -> BatchReport:
    """Run a table; the letters go to ``out``."""
    space = space or workspace(folder / "home")
    table = write_csv(folder / "t.csv", rows)
    common = space.case(FEES, case) if case else None
    order = Order(FEES, table, folder / "out", "neutral", common, one_file=one_file)
    return batch.run(space, order, lambda _done, _total: None)


def letters(folder: Path) -> list[str]:
    out = folder / "out"
    return sorted(path.name for path in out.iterdir()) if out.exists() else []


def without(rows: list[list[str]], *headings: str) -> list[list[str]]:
    drop = {rows[0].index(heading) for heading in headings}
    return [[value for n, value in enumerate(row) if n not in drop] for row in rows]


def test_every_row_is_a_notice_on_record(tmp_path: Path) -> None:
    report = made(tmp_path, sample())
    assert (report.made, report.failed, report.stopped) == (4, 0, None)
    assert [row.number for row in report.rows] == [2, 3, 4, 5]
    assert letters(tmp_path) == [f"Gebührenbescheid 40.5-083{n}-2026.docx" for n in range(1, 5)]
    entries = list(record.export(places(tmp_path / "home")))
    assert [str(entry["payload"]).count("'kind': 'export'") for entry in entries] == [1] * 4
    assert len({str(entry["case"]) for entry in entries}) == 4


def test_values_reach_the_letter_of_their_row(tmp_path: Path) -> None:
    report = made(tmp_path, sample())
    texts = [text_of(row.path.read_bytes()) for row in report.rows if row.path]
    assert "Þórður Świętochłowski" in texts[2]
    assert "344,00\u00a0EUR bis zum 15.09.2026" in texts[2]
    assert "Einzugsermächtigung" in texts[3]
    assert "Leihinstrument" not in texts[1]


def test_a_bad_row_is_reported_and_the_others_are_made(tmp_path: Path) -> None:
    rows = sample_with(
        {
            (2, "PLZ"): "2999",
            (3, "Fällig am"): "30.02.2026",
            (4, "Schon gezahlt"): "9.999,00",
        }
    )
    report = made(tmp_path, rows)
    assert (report.made, report.failed) == (1, 3)
    assert letters(tmp_path) == ["Gebührenbescheid 40.5-0834-2026.docx"]
    found = {row.number: {(f.code, f.where.field) for f in row.findings} for row in report.rows}
    assert ("values.postcode_wrong", "anschrift.plz") in found[2]
    assert ("values.no_such_day", "faellig_am") in found[3]
    assert ("rule.broken", "gezahlt") in found[4]
    assert not has_errors(report.rows[3].findings)
    assert record.verify(places(tmp_path / "home")).entries == 1


def test_an_unreadable_cell_is_one_finding_even_where_the_field_is_optional(
    tmp_path: Path,
) -> None:
    rows = sample_with({(2, "Kassenzeichen"): "4,00508E+17", (3, "Anlagen"): "#NV"})
    report = made(tmp_path, rows)
    assert [row.path is None for row in report.rows] == [True, True, False, False]
    codes = [[finding.code for finding in row.findings] for row in report.rows]
    assert codes[:2] == [["sheet.digits_lost"], ["sheet.error_value"]]


def test_a_letter_that_cannot_be_printed_fails_alone(tmp_path: Path) -> None:
    long = "Sehr lange Zeile in der Anschrift, die umbricht, weil sie so lang ist, und noch " * 6
    report = made(tmp_path, sample_with({(3, "Straße"): long}))
    assert (report.made, report.failed) == (3, 1)
    assert [finding.code for finding in report.rows[1].findings] == ["letter.address_too_long"]
    assert messages.sentence(report.rows[1].findings[0])


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    rows = sample_with({(3, "Aktenzeichen"): "40.5-0831/2026"})
    (tmp_path / "out").mkdir()
    mine = tmp_path / "out" / "Gebührenbescheid 40.5-0831-2026.docx"
    mine.write_bytes(b"meins")
    report = made(tmp_path, rows)
    assert mine.read_bytes() == b"meins"
    names = [row.path.name for row in report.rows if row.path]
    assert names[:2] == [f"{mine.stem} (2).docx", f"{mine.stem} (3).docx"]
    (found,) = report.rows[1].findings
    assert found.code == "batch.same_reference"
    assert "Zeile 2" in messages.sentence(found)


def as_excel(text: str) -> object:
    """A value as Excel keeps it: dates and numbers are no text."""
    if re.fullmatch(r"\d\d\.\d\d\.\d{4}", text):
        return date(int(text[6:]), int(text[3:5]), int(text[:2]))
    if re.fullmatch(r"\d+(?:,\d\d)?", text):
        return float(text.replace(",", "."))
    return text


def test_a_workbook_with_dates_and_numbers_gives_the_same_letters(tmp_path: Path) -> None:
    report = made(tmp_path, sample())
    rows = [[as_excel(value) for value in row] for row in sample()]
    assert {type(value) for value in rows[1]} == {str, float, date}
    order = Order(FEES, write_xlsx(tmp_path / "t.xlsx", rows), tmp_path / "out2", "neutral")
    again = batch.run(workspace(tmp_path / "other"), order, lambda _done, _total: None)
    for one, other in zip(report.rows, again.rows, strict=True):
        assert one.path is not None
        assert other.path is not None, other.findings
        assert one.path.read_bytes() == other.path.read_bytes()


def test_a_case_answers_what_has_no_column(tmp_path: Path) -> None:
    rows = without(sample(), "Satzung", "Satzung vom", "Sachbearbeitung", "Ort")
    with pytest.raises(UnreadableInput) as caught:
        made(tmp_path, rows, case="musikschule")
    assert "„Anschrift Ort“" in messages.explain(caught.value)  # half an address is nobody's
    rows = without(sample(), "Satzung", "Satzung vom", "Sachbearbeitung")
    assert made(tmp_path, rows, case="musikschule").made == 4


def test_a_column_never_falls_back_on_the_case(tmp_path: Path) -> None:
    rows = sample_with({(2, "Kassenzeichen"): ""})
    report = made(tmp_path, rows, case="musikschule")
    assert [(f.code, f.where.field) for f in report.rows[0].findings] == [
        ("values.missing", "kassenzeichen")
    ]


def test_a_wrong_heading_stops_before_anything_is_made(tmp_path: Path) -> None:
    rows = sample()
    rows[0][0] = "Anredde"
    with pytest.raises(UnreadableInput) as caught:
        made(tmp_path, rows)
    assert caught.value.code == "columns.unknown"
    assert letters(tmp_path) == []


def test_a_file_in_place_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "out").write_bytes(b"")
    with pytest.raises(UnreadableInput) as caught:
        made(tmp_path, sample())
    assert caught.value.code == "batch.no_folder"


def fail_after(monkeypatch: pytest.MonkeyPatch, letters: int) -> None:
    """Let the disk be full after some letters."""
    write = atomic.write_bytes
    left = [letters]

    def full(path: Path, data: bytes) -> None:
        if path.suffix == ".docx":
            left[0] -= 1
            if left[0] < 0:
                raise atomic.fault_of(path, OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)))
        write(path, data)

    monkeypatch.setattr(atomic, "write_bytes", full)


def test_a_full_disk_stops_and_keeps_what_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fail_after(monkeypatch, 2)
    report = made(tmp_path, sample())
    assert report.stopped is not None
    assert report.stopped.code == "atomic.disk_full"
    assert (report.made, report.failed) == (2, 1)
    assert len(letters(tmp_path)) == 2
    assert record.verify(places(tmp_path / "home")).entries == 2


def test_who_breaks_off_keeps_what_is_made(tmp_path: Path) -> None:
    def stop(done: int, _total: int) -> None:
        if done == 2:
            raise KeyboardInterrupt

    space = workspace(tmp_path / "home")
    order = Order(FEES, write_csv(tmp_path / "t.csv", sample()), tmp_path / "out", "neutral")
    report = batch.run(space, order, stop)
    assert report.stopped is not None
    assert report.stopped.code == "batch.interrupted"
    assert report.made == 2
    assert len(letters(tmp_path)) == 2


def test_a_joint_file_is_written_whole_or_not_at_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fail_after(monkeypatch, 0)
    report = made(tmp_path, sample(), one_file=True)
    assert isinstance(report.stopped, Fault)
    assert (report.made, report.failed) == (0, 4)
    assert letters(tmp_path) == []
    assert record.verify(places(tmp_path / "home")).entries == 0


def test_one_file_holds_every_notice_that_could_be_made(tmp_path: Path) -> None:
    rows = sample_with({(3, "PLZ"): ""})
    report = made(tmp_path, rows, one_file=True)
    assert (report.made, report.failed) == (3, 1)
    name = f"Gebührenbescheid Serie {NOON:%Y-%m-%d}.docx"
    assert letters(tmp_path) == [name]
    assert {row.path and row.path.name for row in report.rows} == {name, None}
    text = text_of((tmp_path / "out" / name).read_bytes())
    assert [who in text for who in ("Beispielsen", "Probeßen", "Świętochłowski")] == [
        True, False, True,
    ]  # fmt: skip
    assert record.verify(places(tmp_path / "home")).entries == 3


def test_a_full_file_is_followed_by_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(docx_series, "MOST_LISTS", 3)
    report = made(tmp_path, sample(), one_file=True)
    assert report.made == 4
    names = letters(tmp_path)
    assert len(names) > 1
    assert names[0].endswith("(2).docx")
    assert len({row.path for row in report.rows}) == len(names)


def test_no_row_fits_no_file_is_made(tmp_path: Path) -> None:
    rows = sample_with({(number, "PLZ"): "" for number in range(2, 6)})
    report = made(tmp_path, rows, one_file=True)
    assert (report.made, report.failed, report.stopped) == (0, 4, None)
    assert letters(tmp_path) == []


def test_the_template_is_compiled_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    compiled = []
    prepare = Renderer.__init__

    def count(self: Renderer, package: TemplatePackage) -> None:
        compiled.append(package.schema.id)
        prepare(self, package)

    monkeypatch.setattr(Renderer, "__init__", count)
    assert made(tmp_path, sample()).made == 4
    assert compiled == [FEES]
