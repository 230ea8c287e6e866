"""Tables of a notice: a header row that repeats, rows that do not break, a sum in bold."""

from collections.abc import Sequence
from dataclasses import replace

from drafter.files.letter.geometry import TEXT_WIDTH, twips
from drafter.files.letter.styles import Style
from drafter.files.letter.text_width import text_width
from drafter.files.letter.xml import paragraph_xml, printed, runs_xml
from drafter.notice.document import Cell, TableBlock

_POINTS = 10.0  # of the style Tabellentext
_WHOLE = 10  # tables with so many rows or fewer stay on one page
_PADDING = 4.0  # mm left and right in a cell, and some air


def table_xml(table: TableBlock) -> str:
    """Return the table as wide as the text."""
    widths = [twips(width) for width in column_widths(table)]
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    last = len(table.rows) - 1
    right = [any(row[n].right_aligned for row in table.rows) for n in range(len(table.header))]
    heads = [replace(c, right_aligned=r) for c, r in zip(table.header, right, strict=True)]
    rows = [_row(heads, widths, head=True)]
    rows += [
        _row(row, widths, bold=table.total and n == last, keep=_keeps(table, n))
        for n, row in enumerate(table.rows)
    ]
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{Style.TABLE}"/>'
        f'<w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" '
        'w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"
    )


def _keeps(table: TableBlock, row: int) -> bool:
    """Tell whether a row stays with the next: all of a short table, else first and sum."""
    last = len(table.rows) - 1
    if row == last:
        return False
    return len(table.rows) <= _WHOLE or row == 0 or (table.total and row == last - 1)


def _row(
    cells: Sequence[Cell],
    widths: list[int],
    *,
    head: bool = False,
    bold: bool = False,
    keep: bool = False,
) -> str:
    inner = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>'
        f"{_cell(cell, head=head, bold=bold, keep=keep)}</w:tc>"
        for cell, width in zip(cells, widths, strict=True)
    )
    header = "<w:tblHeader/>" if head else ""
    return f"<w:tr><w:trPr><w:cantSplit/>{header}</w:trPr>{inner}</w:tr>"


def _cell(cell: Cell, *, head: bool, bold: bool, keep: bool) -> str:
    if head:
        right = '<w:jc w:val="right"/>' if cell.right_aligned else ""
        return paragraph_xml(Style.TABLE_HEAD, runs_xml(cell.runs), right)
    style = Style.TABLE_AMOUNT if cell.right_aligned else Style.TABLE_TEXT
    return paragraph_xml(style, runs_xml(cell.runs, bold=bold), "<w:keepNext/>" if keep else "")


def column_widths(table: TableBlock) -> list[float]:
    """Widths in mm: as much as the words need, the rest to the columns of words.

    Where there is not enough room, columns of words give way down to their longest word.
    """
    columns = list(zip(table.header, *table.rows, strict=True))
    wanted = [max(_width(cell) for cell in column) + _PADDING for column in columns]
    least = [max(_longest_word(cell) for cell in column) + _PADDING for column in columns]
    words = [not any(cell.right_aligned for cell in column) for column in columns]
    spare = TEXT_WIDTH - sum(wanted)
    if spare >= 0:
        taking = [width if soft else 0.0 for width, soft in zip(wanted, words, strict=True)]
    else:
        taking = [width - low for width, low in zip(wanted, least, strict=True)]
    return _share(wanted, taking, spare)


def _share(widths: list[float], weights: list[float], spare: float) -> list[float]:
    """Widths that fill the text, ``spare`` spread by weight; evenly where no weight is left."""
    total = sum(weights)
    if spare < 0 and total < -spare:  # even the longest words do not fit: they break
        return [width * TEXT_WIDTH / sum(widths) for width in widths]
    if total == 0:
        return [width + spare / len(widths) for width in widths]
    return [w + spare * weight / total for w, weight in zip(widths, weights, strict=True)]


def _text(cell: Cell) -> str:
    return "".join(printed(run) for run in cell.runs)


def _width(cell: Cell) -> float:
    lines = _text(cell).split("\n")
    return max(text_width(line, _POINTS, bold=True) for line in lines)


def _longest_word(cell: Cell) -> float:
    words = _text(cell).split()
    return max((text_width(word, _POINTS, bold=True) for word in words), default=0.0)
