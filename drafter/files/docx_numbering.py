"""Real Word numbering that prints the labels of the notice: 1., a), aa) and bullets."""

from collections.abc import Iterable
from dataclasses import dataclass

from docx.document import Document
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.parts.numbering import NumberingPart

from drafter.files.docx_xml import NAMESPACES
from drafter.files.letter_geometry import twips
from drafter.notice.document import Paragraph, ParagraphKind

BULLET = "–"
LEVELS = 3
_STEP = 9.0  # mm that a level is indented
_BULLET_STEP = 6.0
# Word counts letters a … z, aa, bb, cc …: the third level starts at its 27th label.
_DOUBLE = 27
_NUMBERED = (("decimal", "%1.", 1), ("lowerLetter", "%2)", 1), ("lowerLetter", "%3)", _DOUBLE))


@dataclass(frozen=True, slots=True)
class ListKey:
    """One list of the notice."""

    kind: ParagraphKind
    list_id: int


def letters(number: int) -> str:
    """Count as Word counts with lowerLetter: a … z, aa, bb … zz, aaa …."""
    repeat, letter = divmod(number - 1, 26)
    return chr(ord("a") + letter) * (repeat + 1)


def start_of(paragraph: Paragraph) -> int:
    """Return the number that the label of a list's first item stands for."""
    label = paragraph.label.rstrip(".)")
    if label.isdecimal():
        return int(label)
    if label and len(set(label)) == 1 and "a" <= label[0] <= "z":
        return (len(label) - 1) * 26 + ord(label[0]) - ord("a") + 1
    return _NUMBERED[min(paragraph.level, LEVELS - 1)][2]


class Numbering:
    """The lists of one document: each gets its own definition, so that it starts anew."""

    def __init__(self, document: Document) -> None:
        self._root = _numbering_root(document)
        self._next = 1 + max(map(int, self._root.xpath(".//@w:abstractNumId | .//@w:numId") or [0]))
        self._ids: dict[ListKey, int] = {}
        self._definitions: list[str] = []

    def properties(self, paragraph: Paragraph) -> str:
        """``w:numPr`` of a list item."""
        key = ListKey(paragraph.kind, paragraph.list_id)
        if key not in self._ids:
            self._ids[key] = self._next
            self._next += 1
            self._definitions.append(_definition(self._ids[key], paragraph))
        level = min(paragraph.level, LEVELS - 1)
        return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{self._ids[key]}"/></w:numPr>'

    def write(self) -> None:
        """Put the definitions into ``numbering.xml``: all abstract ones stand before all others."""
        abstract = _parse(self._definitions)
        first = self._root.find(qn("w:num"))
        at = len(self._root) if first is None else self._root.index(first)
        self._root[at:at] = abstract
        self._root.extend(_parse(_instance(number) for number in self._ids.values()))


def _parse(fragments: Iterable[str]) -> list[BaseOxmlElement]:
    return list(parse_xml(f"<w:numbering {NAMESPACES}>{''.join(fragments)}</w:numbering>"))


def _instance(number: int) -> str:
    return f'<w:num w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>'


def _definition(number: int, first: Paragraph) -> str:
    """Return an abstract definition; ``nsid`` differs, or Word would take two lists for one."""
    bullets = first.kind is ParagraphKind.BULLET
    levels = "".join(_level(n, first, bullets=bullets) for n in range(LEVELS))
    return (
        f'<w:abstractNum w:abstractNumId="{number}"><w:nsid w:val="{0x42000000 + number:08X}"/>'
        f'<w:multiLevelType w:val="multilevel"/><w:tmpl w:val="{0x43000000 + number:08X}"/>'
        f"{levels}</w:abstractNum>"
    )


def _level(level: int, first: Paragraph, *, bullets: bool) -> str:
    form, text, start = ("bullet", BULLET, 1) if bullets else _NUMBERED[level]
    if level == first.level and not bullets:
        start = start_of(first)
    step = twips(_BULLET_STEP if bullets else _STEP)
    return (
        f'<w:lvl w:ilvl="{level}"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/>'
        f'<w:suff w:val="tab"/><w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/><w:pPr>'
        f'<w:tabs><w:tab w:val="num" w:pos="{step * (level + 1)}"/></w:tabs>'
        f'<w:ind w:left="{step * (level + 1)}" w:hanging="{step}"/></w:pPr></w:lvl>'
    )


def _numbering_root(document: Document) -> BaseOxmlElement:
    """``numbering.xml``; a letterhead that an administrator made in Word may have none."""
    for relation in document.part.rels.values():
        if relation.reltype == RELATIONSHIP_TYPE.NUMBERING:
            return relation.target_part.element
    root = parse_xml(f"<w:numbering {NAMESPACES}/>")
    name = PackURI("/word/numbering.xml")
    part = NumberingPart(name, CONTENT_TYPE.WML_NUMBERING, root, document.part.package)
    document.part.relate_to(part, RELATIONSHIP_TYPE.NUMBERING)
    return root
