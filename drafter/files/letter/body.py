"""The sections of a notice as paragraphs and tables in styles."""

import re
from collections.abc import Iterator
from itertools import zip_longest

from drafter.files.letter.numbering import Numbering, indent
from drafter.files.letter.styles import HEADINGS, Style
from drafter.files.letter.tables import table_xml
from drafter.files.letter.window import info_line, window_xml
from drafter.files.letter.xml import paragraph_xml, runs_xml
from drafter.notice.authority import Authority
from drafter.notice.document import (
    Block,
    Notice,
    Paragraph,
    ParagraphKind,
    Run,
    Section,
    SectionKind,
    TableBlock,
)

_SIGNED = re.compile(r"(?:Im Auftrag|In Vertretung|i\. ?A\.|i\. ?V\.)$")
_SEPARATOR = '<w:spacing w:before="0" w:after="0" w:line="{height}" w:lineRule="exact"/>'
_SHORT_LIST = 8  # enclosures that stay on one page


class Body:
    """Writes one notice; remembers what came before, on which headings and spacing depend."""

    def __init__(self, notice: Notice, authority: Authority, numbering: Numbering) -> None:
        self._notice = notice
        self._authority = authority
        self._numbering = numbering
        self._heading = 0  # level of the last heading
        self._after_table = False
        self._in_bullets = False  # whether the last list item was one of a bullet list

    def fragments(self) -> Iterator[str]:
        """Return the body in reading order: address, information block, subject, the rest."""
        window = (SectionKind.ADDRESS, SectionKind.INFO)
        address, info = (tuple(self._paragraphs(kind)) for kind in window)
        yield window_xml(address, tuple(map(info_line, info)), self._authority)
        sections = [s for s in self._notice.sections if s.kind not in window]
        for section, following in zip_longest(sections, sections[1:]):
            signed = following is not None and following.kind is SectionKind.CLOSING
            yield from self._section(section, signed=signed)
        if self._after_table:  # Word asks for a paragraph at the end
            yield paragraph_xml(Style.NORMAL, "", _SEPARATOR.format(height=20))

    def _paragraphs(self, kind: SectionKind) -> Iterator[Paragraph]:
        for section in self._notice.sections:
            if section.kind is kind:
                for block in _blocks(section):
                    if isinstance(block, Paragraph) and is_printed(block):
                        yield block

    def _section(self, section: Section, *, signed: bool) -> Iterator[str]:
        """``signed``: the signature comes right after it."""
        blocks = [block for block in _blocks(section) if is_printed(block)]
        if not blocks:
            return
        if not section.silent and section.title:
            title = Paragraph((Run(section.title),), ParagraphKind.HEADING, level=1)
            yield self._paragraph(title, section.kind)
        styles = _closing_styles(blocks) if section.kind is SectionKind.CLOSING else {}
        for index, block in enumerate(blocks):
            keep = _keep(section.kind, index, len(blocks)) or _lead(blocks, index, signed=signed)
            if isinstance(block, TableBlock):
                yield from self._table(block)
            elif index in styles:
                yield self._styled(block, styles[index], keep)
            else:
                yield self._paragraph(block, section.kind, keep)

    def _table(self, table: TableBlock) -> Iterator[str]:
        if self._after_table:  # Word would make one table of two
            yield paragraph_xml(Style.NORMAL, "", _SEPARATOR.format(height=240))
        yield table_xml(table)
        self._after_table = True

    def _paragraph(self, paragraph: Paragraph, kind: SectionKind, keep: str = "") -> str:
        if paragraph.kind is ParagraphKind.HEADING:
            return self._styled(paragraph, self._heading_style(paragraph.level))
        if paragraph.kind is ParagraphKind.BODY:
            look = keep + self._continued(paragraph)
            return self._styled(paragraph, self._body_style(kind), look)
        self._in_bullets = paragraph.kind is ParagraphKind.BULLET
        style = Style.BULLET if paragraph.kind is ParagraphKind.BULLET else Style.NUMBERED
        if style is Style.NUMBERED and kind is SectionKind.TENOR:
            style = Style.TENOR
        return self._styled(paragraph, style, keep + self._numbering.properties(paragraph))

    def _continued(self, paragraph: Paragraph) -> str:
        """Return the indent of a further paragraph of a list item."""
        if not paragraph.level:
            return ""
        left = indent(paragraph.level - 1, bullets=self._in_bullets)
        return f'<w:ind w:left="{left}"/>'

    def _heading_style(self, level: int) -> Style:
        """AC1: no level is skipped, whatever sections were left out."""
        self._heading = max(1, min(level, self._heading + 1, len(HEADINGS)))
        return HEADINGS[self._heading - 1]

    def _body_style(self, kind: SectionKind) -> Style:
        if kind is SectionKind.SUBJECT:
            return Style.SUBJECT
        if kind is SectionKind.CLOSING:
            return Style.CLOSING
        return Style.AFTER_TABLE if self._after_table else Style.NORMAL

    def _styled(self, paragraph: Paragraph, style: Style, properties: str = "") -> str:
        self._after_table = False
        return paragraph_xml(style, runs_xml(paragraph.runs), properties)


def is_printed(block: Block) -> bool:
    """Tell whether a block leaves a trace: paragraphs without words and number do not."""
    return isinstance(block, TableBlock) or bool(block.text or block.label)


def _blocks(section: Section) -> Iterator[Block]:
    for passage in section.passages:
        yield from passage.blocks


def _keep(kind: SectionKind, index: int, count: int) -> str:
    """Keep the signature together but free of what follows, and short lists of enclosures whole."""
    last = index == count - 1
    if kind is SectionKind.CLOSING and last:
        return '<w:keepNext w:val="0"/>'
    short = kind in {SectionKind.ENCLOSURES, SectionKind.COPIES} and count <= _SHORT_LIST
    return "<w:keepNext/>" if short and not last else ""


def _lead(blocks: list[Block], index: int, *, signed: bool) -> str:
    """Keep a lead-in with its list or table, and the last words of the text with the signature."""
    last = index == len(blocks) - 1
    leads_in = not last and blocks[index].text.rstrip().endswith(":")
    return "<w:keepNext/>" if leads_in or (last and signed) else ""


def _closing_styles(blocks: list[Block]) -> dict[int, Style]:
    """Return by index: the closing formula, and the paragraph above which there is room to sign.

    That is the one after „Im Auftrag“ or „In Vertretung“, else the one after the formula.
    """
    signed = (index for index, block in enumerate(blocks[:-1]) if _SIGNED.search(block.text))
    above = next(signed, 0)
    styles = {0: Style.GREETING}
    if len(blocks) > 1:
        styles[above + 1] = Style.SIGNATURE
    return styles
