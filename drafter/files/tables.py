"""A table of cases on disk: CSV as a German Excel writes it, or the first sheet of an .xlsx."""

import codecs
import csv
import io
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

from drafter.notice.faults import UnreadableInput
from drafter.templating.sheet import (
    HEADER_ROW,
    Cell,
    Flaw,
    Sheet,
    SheetRow,
    column_letters,
    is_blank,
)

MAX_BYTES: Final = 50 * 1024 * 1024
MAX_ROWS: Final = 5000
MAX_COLUMNS: Final = 500

CSV, XLSX = ".csv", ".xlsx"
_DELIMITERS = ";,\t"  # a German Excel writes the first
_DECLARED = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)  # Excel's own line, which it does not show
# What Excel writes into a CSV file in place of a value.
_ERRORS = frozenset({"#NV", "#N/A", "#WERT!", "#VALUE!", "#BEZUG!", "#REF!", "#DIV/0!", "#NAME?",
                     "#ZAHL!", "#NUM!", "#NULL!", "#ÜBERLAUF!", "#SPILL!"})  # fmt: skip
_TOO_NARROW = re.compile(r"#{3,}")
# UTF-8 that was read as Windows-1252: „MÃ¼ller“. In no language do these signs follow on Ã.
_MISREAD = re.compile("Ã[¤¶¼Ÿ„–œ©¨]")
_SCIENTIFIC = re.compile(r"-?\d(?:[.,]\d+)?E\+\d{2,}")


def read(path: Path) -> Sheet:
    """Read a table; raises ``UnreadableInput`` with what is wrong with it as a whole."""
    if path.suffix.lower() not in (CSV, XLSX):
        raise UnreadableInput("table.wrong_ending", name=path.name)
    data = _bytes(path)
    if path.suffix.lower() == CSV:
        return _sheet(path.name, _csv_rows(path.name, data))
    # Imported here: it takes 20 MB, and nothing else in the program reads .xlsx.
    from drafter.files.tables_xlsx import xlsx_rows  # noqa: PLC0415

    return _sheet(path.name, xlsx_rows(path.name, data))


def _bytes(path: Path) -> bytes:
    try:
        if path.stat().st_size > MAX_BYTES:
            limit = MAX_BYTES // 1024**2
            raise UnreadableInput("table.too_large", name=path.name, limit=limit)
        return path.read_bytes()
    except FileNotFoundError as problem:
        raise UnreadableInput("file.missing", path=path) from problem
    except PermissionError as problem:  # Windows says so of a file that is open in Excel
        raise UnreadableInput("table.locked", name=path.name) from problem
    except OSError as problem:
        reason = problem.strerror or type(problem).__name__
        raise UnreadableInput("file.unreadable", path=path, reason=reason) from problem


def _sheet(name: str, rows: Iterable[SheetRow]) -> Sheet:
    """Tell headings from cases, and check what concerns the whole table."""
    all_rows = iter(rows)
    first = next(all_rows, None)
    if first is None or first.number != HEADER_ROW:
        code = "table.empty" if first is None else "table.no_headings"
        raise UnreadableInput(code, name=name)
    headings = [str(cell or "").strip() for cell in _trimmed(first.cells)]
    if len(headings) > MAX_COLUMNS:
        found = len(headings)
        raise UnreadableInput("table.too_many_columns", name=name, count=found, limit=MAX_COLUMNS)
    _require_different(name, headings)
    cases: list[SheetRow] = []
    for row in all_rows:
        if len(cases) == MAX_ROWS:
            raise UnreadableInput("table.too_many_rows", name=name, limit=MAX_ROWS)
        cases.append(replace(row, cells=_trimmed(row.cells)))
    if not cases:
        raise UnreadableInput("table.empty", name=name)
    return _without_blank_columns(name, headings, cases)


def _trimmed(cells: tuple[Cell, ...]) -> tuple[Cell, ...]:
    end = len(cells)
    while end and is_blank(cells[end - 1]):
        end -= 1
    return cells[:end]


def _require_different(name: str, headings: list[str]) -> None:
    seen: set[str] = set()
    for heading in headings:
        key = heading.casefold()
        if heading and key in seen:
            raise UnreadableInput("table.column_twice", name=name, column=heading)
        seen.add(key)


def _without_blank_columns(name: str, headings: list[str], rows: list[SheetRow]) -> Sheet:
    """Leave out columns that are empty from top to bottom; one with values needs a heading."""
    blank = [index for index, heading in enumerate(headings) if not heading]
    for index in blank:
        for row in rows:
            if index < len(row.cells) and not is_blank(row.cells[index]):
                column = column_letters(index)
                raise UnreadableInput(
                    "table.column_without_heading", name=name, column=column, row=row.number
                )
    if not blank:
        return Sheet(name, tuple(headings), tuple(rows))
    dropped = frozenset(blank)
    kept = (
        replace(row, cells=tuple(c for n, c in enumerate(row.cells) if n not in dropped))
        for row in rows
    )
    return Sheet(name, tuple(filter(None, headings)), tuple(kept))


# ── CSV ──────────────────────────────────────────────────────────────────────


def _csv_rows(name: str, data: bytes) -> Iterator[SheetRow]:
    text = _decoded(name, data)
    declared = _DECLARED.match(text)
    if declared:
        text = text[declared.end() :]
    delimiter = declared[1] if declared else _delimiter(text)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    number = HEADER_ROW
    try:
        for number, record in enumerate(reader, start=HEADER_ROW):
            cells = tuple(_cell(value) for value in record)
            if not all(is_blank(cell) for cell in cells):
                yield SheetRow(number, cells)
    except csv.Error as problem:
        raise UnreadableInput("table.csv_broken", name=name, row=number + 1) from problem


def _decoded(name: str, data: bytes) -> str:
    """UTF-8 with or without a mark, else Windows-1252; Excel's „Unicode-Text“ is UTF-16."""
    utf16 = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    for encoding in ("utf-16",) if utf16 else ("utf-8-sig", "cp1252"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if _MISREAD.search(text):
            raise UnreadableInput("table.letters_wrong", name=name)
        if "\0" not in text:
            return text
    raise UnreadableInput("table.not_text", name=name)


def _delimiter(text: str) -> str:
    """The sign that parts the most headings; those in quotation marks are not looked into."""
    first = next(filter(str.strip, re.sub(r'"(?:[^"]|"")*"', "", text).splitlines()), "")
    return max(_DELIMITERS, key=first.count)


def _cell(text: str) -> Cell:
    shown = text.strip()
    if shown.upper() in _ERRORS:
        return Flaw("sheet.error_value", shown)
    if _TOO_NARROW.fullmatch(shown):
        return Flaw("sheet.too_narrow")
    if _SCIENTIFIC.fullmatch(shown):
        return Flaw("sheet.digits_lost", shown)
    return text
