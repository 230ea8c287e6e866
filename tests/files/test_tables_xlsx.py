"""The first sheet of a workbook: values as Excel shows them."""

import re
import zipfile
from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from drafter import messages
from drafter.files import tables, tables_xlsx
from drafter.notice.faults import UnreadableInput
from drafter.templating.sheet import Cell, Flaw
from tests.helpers.sheets import write_xlsx


def cell(folder: Path, value: object, shown: str = "") -> Cell:
    """A value of the second row, as it is read."""
    formats = {"A2": shown} if shown else {}
    sheet = tables.read(write_xlsx(folder / "t.xlsx", [["Name"], [value]], formats))
    return sheet.rows[0].cells[0]


def replaced(path: Path, pattern: str, new: str) -> Path:
    """The same workbook with its first sheet changed, as other programs may write it."""
    with zipfile.ZipFile(path) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    sheet = "xl/worksheets/sheet1.xml"
    text, count = re.subn(pattern, new, files[sheet].decode())
    assert count
    files[sheet] = text.encode()
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return path


@pytest.mark.parametrize(
    ("value", "shown", "read"),
    [
        ("Jörg Groß", "", "Jörg Groß"),
        ("eins\nzwei", "", "eins\nzwei"),
        (12, "", Decimal(12)),
        (1234.5, "#,##0.00 €", Decimal("1234.5")),
        (0.1 + 0.2, "", Decimal("0.3")),
        (1e-7, "", Decimal("0.0000001")),
        (-3, "", Decimal(-3)),
        (0.75, "0%", "75 %"),
        (0.625, "0.00%", "62,5 %"),
        (3, '0 "% von allem"', Decimal(3)),
        (1234, "00000", "01234"),
        (date(2026, 2, 3), "DD.MM.YYYY", date(2026, 2, 3)),
        (datetime(2026, 2, 3), "", date(2026, 2, 3)),  # noqa: DTZ001 - as Excel has it
        (datetime(2026, 2, 3, 8, 15), "", datetime(2026, 2, 3, 8, 15)),  # noqa: DTZ001
        (time(8, 15), "", "08:15"),
        (True, "", True),
        (10**15, "", Flaw("sheet.digits_lost", "1000000000000000")),
    ],
)
def test_values(tmp_path: Path, value: object, shown: str, read: Cell) -> None:
    found = cell(tmp_path, value, shown)
    assert found == read
    assert type(found) is type(read)


def test_rows_are_numbered_as_excel_shows_them(tmp_path: Path) -> None:
    rows: list[list[object]] = [["Name", "Ort"], ["a", None], [None, None], ["b", "c", None]]
    sheet = tables.read(write_xlsx(tmp_path / "t.xlsx", rows))
    assert [(row.number, row.cells) for row in sheet.rows] == [(2, ("a",)), (4, ("b", "c"))]


def test_a_hidden_row_is_marked(tmp_path: Path) -> None:
    path = write_xlsx(tmp_path / "t.xlsx", [["Name"], ["a"], ["b"]])
    sheet = tables.read(replaced(path, '<row r="3"', '<row r="3" hidden="1"'))
    assert [row.hidden for row in sheet.rows] == [False, True]


def test_a_formula_stands_for_the_value_excel_computed(tmp_path: Path) -> None:
    path = write_xlsx(tmp_path / "t.xlsx", [["Name"], ["=1+2"]])
    assert tables.read(path).rows[0].cells == (Flaw("sheet.no_value"),)
    replaced(path, "<f>1\\+2</f><v ?/>|<f>1\\+2</f><v></v>", "<f>1+2</f><v>3</v>")
    assert tables.read(path).rows[0].cells == (Decimal(3),)


def test_a_formula_that_failed(tmp_path: Path) -> None:
    path = write_xlsx(tmp_path / "t.xlsx", [["Name"], ["#REF!"]])
    assert tables.read(path).rows[0].cells == (Flaw("sheet.error_value", "#REF!"),)


def test_escaped_characters_come_back(tmp_path: Path) -> None:
    assert cell(tmp_path, "a_x000D_\nb") == "a\nb"


def test_the_first_sheet_that_can_be_seen_counts(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    hidden = book.active
    assert hidden is not None
    hidden.append(["Versteckt"])
    hidden.sheet_state = "hidden"
    book.create_sheet("Fälle").append(["Name"])
    book["Fälle"].append(["a"])
    book.create_sheet("Notizen").append(["Anderes"])
    book.save(tmp_path / "t.xlsx")
    assert tables.read(tmp_path / "t.xlsx").headings == ("Name",)


def test_a_wrong_size_in_the_file_hides_nothing(tmp_path: Path) -> None:
    path = write_xlsx(tmp_path / "t.xlsx", [["Name", "Ort"], ["a", "b"]])
    sheet = tables.read(replaced(path, 'dimension ref="[^"]*"', 'dimension ref="A1"'))
    assert sheet.rows[0].cells == ("a", "b")


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "table.damaged"),
        (b"Name;Ort\r\na;b\r\n", "table.damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "table.encrypted"),
    ],
)
def test_a_file_that_is_no_workbook(tmp_path: Path, data: bytes, code: str) -> None:
    (tmp_path / "t.xlsx").write_bytes(data)
    with pytest.raises(UnreadableInput) as caught:
        tables.read(tmp_path / "t.xlsx")
    assert caught.value.code == code
    assert "„t.xlsx“" in messages.explain(caught.value)


@pytest.mark.parametrize("broken", ["<row r='zwei'>", "<row", ""])
def test_a_damaged_workbook(tmp_path: Path, broken: str) -> None:
    path = write_xlsx(tmp_path / "t.xlsx", [["Name"], ["a"]])
    replaced(path, "(?s)<sheetData>.*", f"<sheetData>{broken}")
    with pytest.raises(UnreadableInput) as caught:
        tables.read(path)
    assert caught.value.code == "table.damaged"


def test_half_a_workbook(tmp_path: Path) -> None:
    path = write_xlsx(tmp_path / "t.xlsx", [["Name"], ["a"]])
    path.write_bytes(path.read_bytes()[:3000])
    with pytest.raises(UnreadableInput) as caught:
        tables.read(path)
    assert caught.value.code == "table.damaged"


def test_a_workbook_that_unpacks_without_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tables_xlsx, "MAX_UNPACKED", 100)
    with pytest.raises(UnreadableInput) as caught:
        tables.read(write_xlsx(tmp_path / "t.xlsx", [["Name"], ["a"]]))
    assert caught.value.code == "table.too_large"


def test_an_empty_workbook(tmp_path: Path) -> None:
    with pytest.raises(UnreadableInput) as caught:
        tables.read(write_xlsx(tmp_path / "t.xlsx", []))
    assert caught.value.code == "table.empty"
