"""Tables as people save them: what is read, and the one sentence where it is not."""

import errno
from pathlib import Path

import pytest

from drafter import messages
from drafter.files import tables
from drafter.notice.faults import UnreadableInput
from drafter.templating.sheet import Flaw, Sheet, SheetRow, column_letters
from tests.helpers.sheets import SAMPLE, csv_text

ROWS = csv_text(["Name", "Betrag"], ["Jörg Groß", "1.234,50"])
MEANT = Sheet("t.csv", ("Name", "Betrag"), (SheetRow(2, ("Jörg Groß", "1.234,50")),))


def read(folder: Path, data: bytes | str, name: str = "t.csv") -> Sheet:
    path = folder / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return tables.read(path)


def refused(folder: Path, data: bytes | str, name: str = "t.csv") -> UnreadableInput:
    with pytest.raises(UnreadableInput) as caught:
        read(folder, data, name)
    assert f"„{name}“" in messages.explain(caught.value)
    return caught.value


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_encodings(tmp_path: Path, encoding: str) -> None:
    assert read(tmp_path, ROWS.encode(encoding)) == MEANT


@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
def test_delimiters(tmp_path: Path, delimiter: str) -> None:
    text = csv_text(["Name", "Betrag"], ["Jörg Groß", "1.234,50"], delimiter=delimiter)
    assert read(tmp_path, text) == MEANT


def test_a_delimiter_may_be_declared_as_excel_does(tmp_path: Path) -> None:
    assert read(tmp_path, 'sep=,\r\nName,Betrag\r\nJörg Groß,"1.234,50"\r\n') == MEANT


def test_a_heading_in_quotation_marks_does_not_decide_on_the_delimiter(tmp_path: Path) -> None:
    sheet = read(tmp_path, '"Straße, Nr., Ort, Land";Name\r\na;b\r\n')
    assert sheet.headings == ("Straße, Nr., Ort, Land", "Name")


def test_one_column_needs_no_delimiter(tmp_path: Path) -> None:
    assert read(tmp_path, "Name\nJörg\n").rows == (SheetRow(2, ("Jörg",)),)


def test_rows_are_numbered_as_excel_shows_them(tmp_path: Path) -> None:
    text = csv_text(["Name", "Text"], ["a", "eins\nzwei"], ["", " "], [], ["b", 'mit "Wort"'])
    sheet = read(tmp_path, text)
    assert [(row.number, row.cells) for row in sheet.rows] == [
        (2, ("a", "eins\nzwei")),
        (5, ("b", 'mit "Wort"')),
    ]


def test_empty_columns_are_left_out_wherever_they_are(tmp_path: Path) -> None:
    sheet = read(tmp_path, ";Name;;Betrag;;\r\n;a;;1;;\r\n;b;;2;;\r\n")
    assert sheet.headings == ("Name", "Betrag")
    assert [row.cells for row in sheet.rows] == [("a", "1"), ("b", "2")]


def test_cells_beyond_the_headings_stay_to_be_reported(tmp_path: Path) -> None:
    assert read(tmp_path, "Name;Ort\r\na;b;c\r\n").rows[0].cells == ("a", "b", "c")


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("#NV", Flaw("sheet.error_value", "#NV")),
        ("#BEZUG!", Flaw("sheet.error_value", "#BEZUG!")),
        ("########", Flaw("sheet.too_narrow")),
        ("4,00508E+17", Flaw("sheet.digits_lost", "4,00508E+17")),
        ("#1", "#1"),
        ("7E-1", "7E-1"),
        ("E+12", "E+12"),
    ],
)
def test_what_excel_writes_in_place_of_a_value(tmp_path: Path, text: str, cell: object) -> None:
    assert read(tmp_path, f"Name\r\n{text}\r\n").rows[0].cells == (cell,)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        ("", "table.empty"),
        ("Name;Ort\r\n", "table.empty"),
        ("Name;Ort\r\n;\r\n\r\n", "table.empty"),
        ("\r\nName;Ort\r\na;b\r\n", "table.no_headings"),
        ("Name;name\r\na;b\r\n", "table.column_twice"),
        ("Name;;Ort\r\na;x;b\r\n", "table.column_without_heading"),
        ('Name\r\n"a\r\nb\r\n', "table.csv_broken"),
        ('Name\r\n"a"b\r\n', "table.csv_broken"),
        (b"Name\r\na\0b\r\n", "table.not_text"),
        (b"Name\r\n\x81\r\n", "table.not_text"),
        ("Name\r\nMüller ".encode() + b"\xe4\r\n", "table.letters_wrong"),
        ("Name\r\nMÃ¼ller\r\n", "table.letters_wrong"),
        (";".join(f"S{n}" for n in range(501)) + "\r\na\r\n", "table.too_many_columns"),
        ("Name\r\n" + "a\r\n" * 5001, "table.too_many_rows"),
    ],
)
def test_a_table_that_cannot_be_used(tmp_path: Path, data: bytes | str, code: str) -> None:
    assert refused(tmp_path, data).code == code


def test_a_broken_row_is_named(tmp_path: Path) -> None:
    assert "Zeile 3" in messages.explain(refused(tmp_path, 'Name\r\na\r\n"b"c\r\nd\r\n'))


@pytest.mark.parametrize("name", ["t.ods", "t.xls", "t", "t.csv.zip"])
def test_other_endings(tmp_path: Path, name: str) -> None:
    fault = refused(tmp_path, ROWS, name)
    assert fault.code == "table.wrong_ending"
    assert ".xlsx" in messages.explain(fault)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(UnreadableInput) as caught:
        tables.read(tmp_path / "fehlt.csv")
    assert caught.value.code == "file.missing"


@pytest.mark.parametrize(
    ("number", "code"), [(errno.EACCES, "table.locked"), (errno.EIO, "file.unreadable")]
)
def test_a_file_that_cannot_be_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    def fail(_: Path) -> bytes:
        raise OSError(number, "so")

    monkeypatch.setattr(Path, "read_bytes", fail)
    (tmp_path / "t.csv").touch()
    with pytest.raises(UnreadableInput) as caught:
        tables.read(tmp_path / "t.csv")
    assert caught.value.code == code


def test_a_file_too_large_to_be_read(tmp_path: Path) -> None:
    with (tmp_path / "t.csv").open("wb") as stream:
        stream.truncate(tables.MAX_BYTES + 1)
    with pytest.raises(UnreadableInput) as caught:
        tables.read(tmp_path / "t.csv")
    assert caught.value.code == "table.too_large"


def test_the_sample_is_a_table_of_a_german_excel() -> None:
    sheet = tables.read(SAMPLE)
    assert [row.number for row in sheet.rows] == [2, 3, 4, 5]
    assert SAMPLE.read_bytes().startswith(b"\xef\xbb\xbfAnrede;")


@pytest.mark.parametrize(("index", "letters"), [(0, "A"), (25, "Z"), (26, "AA"), (702, "AAA")])
def test_column_letters(index: int, letters: str) -> None:
    assert column_letters(index) == letters
