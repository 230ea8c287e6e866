"""The sections of a notice as paragraphs and tables in styles."""

import re
from collections.abc import Iterator

from drafter.files.docx_numbering import Numbering, indent
from drafter.files.docx_tables import table_xml
from drafter.files.docx_window import window_xml
from drafter.files.docx_xml import paragraph_xml, runs_xml
from drafter.files.letter_styles import HEADINGS, Style
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
_SPACE_TO_SIGN = 2  # without „Im Auftrag“: the paragraph that follows the closing formula
_SEPARATOR = '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>'


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
        yield window_xml(address, info, self._authority)
        for section in self._notice.sections:
            if section.kind not in window:
                yield from self._section(section)
        if self._after_table:  # Word asks for a paragraph at the end
            yield paragraph_xml(Style.NORMAL, "", _SEPARATOR)

    def _paragraphs(self, kind: SectionKind) -> Iterator[Paragraph]:
        for section in self._notice.sections:
            if section.kind is kind:
                for block in _blocks(section):
                    if isinstance(block, Paragraph) and is_printed(block):
                        yield block

    def _section(self, section: Section) -> Iterator[str]:
        blocks = [block for block in _blocks(section) if is_printed(block)]
        if not blocks:
            return
        if not section.silent and section.title:
            title = Paragraph((Run(section.title),), ParagraphKind.HEADING, level=1)
            yield self._paragraph(title, section.kind)
        signature = _signature(blocks) if section.kind is SectionKind.CLOSING else -1
        for index, block in enumerate(blocks):
            if isinstance(block, TableBlock):
                yield from self._table(block)
            elif index == signature:
                yield self._styled(block, Style.SIGNATURE)
            else:
                yield self._paragraph(block, section.kind)

    def _table(self, table: TableBlock) -> Iterator[str]:
        if self._after_table:  # Word would make one table of two
            yield paragraph_xml(Style.NORMAL, "", _SEPARATOR)
        yield table_xml(table)
        self._after_table = True

    def _paragraph(self, paragraph: Paragraph, kind: SectionKind) -> str:
        if paragraph.kind is ParagraphKind.HEADING:
            return self._styled(paragraph, self._heading_style(paragraph.level))
        if paragraph.kind is ParagraphKind.BODY:
            return self._styled(paragraph, self._body_style(kind), self._continued(paragraph))
        self._in_bullets = paragraph.kind is ParagraphKind.BULLET
        style = Style.BULLET if paragraph.kind is ParagraphKind.BULLET else Style.NUMBERED
        if style is Style.NUMBERED and kind is SectionKind.TENOR:
            style = Style.TENOR
        return self._styled(paragraph, style, self._numbering.properties(paragraph))

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


def _signature(blocks: list[Block]) -> int:
    """Index of the paragraph above which there is room to sign."""
    for index, block in enumerate(blocks[:-1]):
        if _SIGNED.search(block.text):
            return index + 1
    return _SPACE_TO_SIGN - 1 if len(blocks) >= _SPACE_TO_SIGN else -1
