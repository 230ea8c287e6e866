"""The first visible sheet of an .xlsx, read row by row; the sole importer of openpyxl.

A formula stands for the value that Excel computed last. Numbers are taken as Excel shows them:
with 15 digits, a percentage as such, and with the leading zeros of a format such as ``00000``.
"""

import io
import re
import warnings
import zipfile
import zlib
from collections.abc import Iterator
from datetime import date, datetime, time
from decimal import Decimal
from typing import Final

from openpyxl.cell.cell import Cell as ExcelCell
from openpyxl.cell.cell import MergedCell
from openpyxl.cell.read_only import EmptyCell, ReadOnlyCell
from openpyxl.reader.excel import ExcelReader
from openpyxl.utils.escape import unescape

from drafter.notice.faults import UnreadableInput
from drafter.templating.sheet import Cell, Flaw, SheetRow, is_blank

MAX_UNPACKED: Final = 400 * 1024 * 1024
_VISIBLE = "visible"
_DIGITS = 15  # of a number that Excel keeps
_OLD_OR_ENCRYPTED = b"\xd0\xcf\x11\xe0"  # a compound file: .xls, or .xlsx with a password
_ZEROS = re.compile("0{2,}")
_ROW = re.compile(rb"<(?:\w+:)?row\b[^>]*>")
_ROW_NUMBER = re.compile(rb'\br="(\d+)"')
_HIDDEN = re.compile(rb'\bhidden="(?:1|true)"')
_QUOTED = re.compile(r'"[^"]*"|\\.')
# What openpyxl raises on files that are damaged or made wrongly; broken XML is a SyntaxError.
_BROKEN = (
    zipfile.BadZipFile, zlib.error, LookupError, ValueError, SyntaxError, TypeError,
    AttributeError, ArithmeticError, RuntimeError, EOFError,
)  # fmt: skip

_AnyCell = ReadOnlyCell | EmptyCell | ExcelCell | MergedCell


def xlsx_rows(name: str, data: bytes) -> Iterator[SheetRow]:
    """The rows that are not empty; raises ``UnreadableInput`` for a file that cannot be read."""
    if data.startswith(_OLD_OR_ENCRYPTED):
        raise UnreadableInput("table.encrypted", name=name)
    try:
        with warnings.catch_warnings():
            # It warns of drawings and input rules that it does not know; no value is among them.
            warnings.simplefilter("ignore")
            _require_reasonable(name, data)
            yield from _rows(name, data)
    except _BROKEN as problem:
        raise UnreadableInput("table.damaged", name=name) from problem


def _require_reasonable(name: str, data: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        size = sum(entry.file_size for entry in archive.infolist())
    if size > MAX_UNPACKED:
        raise UnreadableInput("table.too_large", name=name, limit=MAX_UNPACKED // 1024**2)


def _rows(name: str, data: bytes) -> Iterator[SheetRow]:
    readers = [_opened(data, values=values) for values in (True, False)]
    hidden = _hidden_rows(readers[0])
    both = zip(*(_cells(name, reader) for reader in readers), strict=True)
    for number, (cells, written) in enumerate(both, start=1):
        read = tuple(
            _formula_without_value(value, formula) or _cell(value)
            for value, formula in zip(cells, written, strict=True)
        )
        if not all(is_blank(cell) for cell in read):
            yield SheetRow(number, read, hidden=number in hidden)


def _opened(data: bytes, *, values: bool) -> ExcelReader:
    """The workbook with the values of its formulas, or with the formulas."""
    reader = ExcelReader(io.BytesIO(data), read_only=True, data_only=values)
    reader.read()
    return reader


def _cells(name: str, reader: ExcelReader) -> Iterator[tuple[_AnyCell, ...]]:
    sheet = next((s for s in reader.wb.worksheets if s.sheet_state == _VISIBLE), None)
    if sheet is None:
        raise UnreadableInput("table.empty", name=name)
    sheet.reset_dimensions()  # some programs write a wrong size
    yield from sheet.iter_rows()


def _hidden_rows(reader: ExcelReader) -> frozenset[int]:
    """The rows that nobody sees, which openpyxl does not tell when it reads row by row."""
    shown = {sheet.title for sheet in reader.wb.worksheets if sheet.sheet_state == _VISIBLE}
    parts = (rel.target for sheet, rel in reader.parser.find_sheets() if sheet.name in shown)
    part = next(parts, None)
    tags = _ROW.findall(reader.archive.read(part)) if part else []
    numbers = (_ROW_NUMBER.search(tag) for tag in tags if _HIDDEN.search(tag))
    return frozenset(int(number[1]) for number in numbers if number)


def _formula_without_value(value: _AnyCell, written: _AnyCell) -> Flaw | None:
    """Some programs write formulas and leave it to Excel to compute them."""
    return Flaw("sheet.no_value") if value.value is None and written.data_type == "f" else None


def _cell(cell: _AnyCell) -> Cell:
    value = cell.value
    if cell.data_type == "e":
        return Flaw("sheet.error_value", str(value))
    read: Cell
    match value:
        case None | bool() | Decimal():
            read = value
        case int() | float():
            read = _number(value, _shown_format(cell))
        case datetime():
            read = value.date() if value.time() == time() else value
        case time():
            read = f"{value:%H:%M}"
        case date():
            read = value
        case _:
            read = unescape(str(value)).replace("\r\n", "\n")
    return read


def _shown_format(cell: _AnyCell) -> str:
    """The number format without the words in it."""
    return (
        ""
        if isinstance(cell, EmptyCell | MergedCell)
        else _QUOTED.sub("", cell.number_format or "")
    )


def _number(value: float, shown: str) -> Cell:
    if abs(value) >= 10**_DIGITS:
        return Flaw("sheet.digits_lost", str(value))
    exact = Decimal(f"{value:.{_DIGITS}g}")
    if "%" in shown:
        return f"{_plain(exact * 100)} %".replace(".", ",")
    if _ZEROS.fullmatch(shown) and exact == exact.to_integral_value() and exact >= 0:
        return _plain(exact).zfill(len(shown))
    return Decimal(_plain(exact))


def _plain(value: Decimal) -> str:
    """Without exponent and without zeros behind the comma."""
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
