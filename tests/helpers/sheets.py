"""Tables of cases as people save them, as CSV and as .xlsx, and the sample that ships."""

import csv
import io
from collections.abc import Mapping, Sequence
from pathlib import Path

import openpyxl

from drafter.files.places import Places

SAMPLE = Places.find().templates / "gebuehrenbescheid" / "tables" / "musikschule.csv"


def csv_text(*rows: Sequence[str], delimiter: str = ";") -> str:
    """As Excel writes it: quotation marks where they are needed, CR LF."""
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=delimiter).writerows(rows)
    return out.getvalue()


def sample() -> list[list[str]]:
    """Headings and rows of the sample table."""
    text = SAMPLE.read_text(encoding="utf-8-sig")
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=";"))


def sample_with(changes: Mapping[tuple[int, str], str]) -> list[list[str]]:
    """The sample with other values, by Excel row and heading."""
    rows = sample()
    for (number, heading), value in changes.items():
        rows[number - 1][rows[0].index(heading)] = value
    return rows


def write_csv(path: Path, rows: Sequence[Sequence[str]]) -> Path:
    """A table as the German Excel saves „CSV UTF-8“."""
    path.write_text(csv_text(*rows), encoding="utf-8-sig", newline="")
    return path


def write_xlsx(
    path: Path, rows: Sequence[Sequence[object]], formats: Mapping[str, str] | None = None
) -> Path:
    """A workbook with one sheet; ``formats`` are number formats of cells such as ``B2``."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(list(row))
    for place, shown in (formats or {}).items():
        sheet[place].number_format = shown
    book.save(path)
    return path
