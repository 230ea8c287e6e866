"""How wide words are in Arial, to choose widths of columns and to see what fits.

Advance widths in thousandths of the type size, from the metrics of Helvetica, which Arial and
Liberation Sans share. What is not in the table counts as its base letter, or as wide.
"""

import re
import unicodedata

_GROUPS = {
    222: "ijl'|",
    278: " !,./:;I[\\]ft\u00a0·",
    333: "()-`r„“”",
    355: '"',
    389: "*",
    500: "ckszvxyJ",
    556: "0123456789abdeghnopqu_#$?L§–€",
    584: "+<=>~",
    611: "FTZß",
    667: "&ABEKPSVXY",
    722: "CDHNRUwW",
    778: "GOQ",
    833: "mM",
    889: "%",
    944: "W",
    1000: "—…",
}
_WIDTHS = {letter: width for width, letters in _GROUPS.items() for letter in letters}
_WIDE = 780
_BOLD = 1.07
POINT = 25.4 / 72


def text_width(text: str, points: float, *, bold: bool = False) -> float:
    """Width of a line in mm."""
    units = sum(_letter_width(letter) for letter in text)
    return units / 1000 * points * POINT * (_BOLD if bold else 1)


def _letter_width(letter: str) -> int:
    if letter in _WIDTHS:
        return _WIDTHS[letter]
    if unicodedata.combining(letter):
        return 0
    base = unicodedata.normalize("NFD", letter)[0]
    return _WIDTHS.get(base, _WIDE)


def wrapped_lines(text: str, width: float, points: float, *, bold: bool = False) -> int:
    """How many lines a text takes in a column of ``width`` mm; a word too long is broken."""
    return sum(_lines(line, width, points, bold=bold) for line in text.split("\n"))


def _lines(line: str, width: float, points: float, *, bold: bool) -> int:
    count, used = 1, 0.0
    gap = text_width(" ", points)
    for word in line.split(" "):
        length = text_width(word, points, bold=bold)
        if used and used + gap + length > width:
            count, used = count + 1, 0.0
        used += length + (gap if used else 0.0)
        while used > width:
            count, used = count + 1, used - width
    return count


def broken(text: str, width: float, points: float) -> str:
    """The text with a line break in each word too long for a column of ``width`` mm.

    An address of e-mail breaks behind the „@“ first, and like that of a page where it has a sign,
    so that it can be read on.
    """
    words = re.split(r"([ \t\n])", text)
    return "".join("\n".join(_word_lines(word, width, points)) for word in words)


def _word_lines(word: str, width: float, points: float) -> list[str]:
    if text_width(word, points) <= width:
        return [word]
    name, at, host = word.partition("@")
    if host:
        return [*_word_lines(name + at, width, points), *_word_lines(host, width, points)]
    lines: list[str] = []
    for part in re.findall(r"[^@./_-]*[@./_-]+|[^@./_-]+", word):
        if lines and text_width(lines[-1] + part, points) <= width:
            lines[-1] += part
        else:
            lines.append(part)
    return lines
