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

from drafter.files.letter.geometry import twips
from drafter.files.letter.xml import NAMESPACES
from drafter.notice.document import Paragraph, ParagraphKind

BULLET = "–"
LEVELS = 9  # as many as Word has
_STEP = 9.0  # mm that a level is indented
_BULLET_STEP = 6.0
_LETTERS = 26


@dataclass(frozen=True, slots=True)
class ListKey:
    """One list of the notice."""

    kind: ParagraphKind
    list_id: int


@dataclass(slots=True)
class _Definition:
    """A numbering definition of the document and how far it has counted, level by level."""

    number: int
    bullets: bool
    starts: list[int]
    counts: list[int | None]

    def next_label(self, level: int) -> str:
        """Label that Word will print for a further item."""
        if self.bullets:
            return BULLET
        count = self.counts[level]
        return label(level, self.starts[level] if count is None else count + 1)

    def advance(self, level: int) -> None:
        """Count an item; deeper levels start anew after it."""
        count = self.counts[level]
        self.counts[level] = self.starts[level] if count is None else count + 1
        self.counts[level + 1 :] = [None] * (LEVELS - level - 1)


def label(level: int, number: int) -> str:
    """Return the printed number of an item as Word prints it with the definitions below."""
    return f"{number}." if level == 0 else f"{letters(number)})"


def letters(number: int) -> str:
    """Count as Word counts with lowerLetter: a … z, aa, bb … zz, aaa …."""
    repeat, letter = divmod(number - 1, _LETTERS)
    return chr(ord("a") + letter) * (repeat + 1)


def first_number(level: int) -> int:
    """Where a level starts: 1., a) = 1, aa) = 27, aaa) = 53."""
    return max(level - 1, 0) * _LETTERS + 1


def number_of(printed: str, level: int) -> int:
    """Return the number a label stands for; where it is no label, the first of its level."""
    words = printed.rstrip(".)")
    if words.isascii() and words.isdecimal():
        return int(words)
    if words and len(set(words)) == 1 and "a" <= words[0] <= "z":
        return (len(words) - 1) * _LETTERS + ord(words[0]) - ord("a") + 1
    return first_number(level)


def indent(level: int, *, bullets: bool) -> int:
    """Twips from the margin to the words of an item."""
    return twips(_BULLET_STEP if bullets else _STEP) * (level + 1)


class Numbering:
    """The lists of one document: each gets its own definition, so that it starts anew."""

    def __init__(self, document: Document) -> None:
        self._root = _numbering_root(document)
        self._next = 1 + max(map(int, self._root.xpath(".//@w:abstractNumId | .//@w:numId") or [0]))
        self._current: dict[ListKey, _Definition] = {}
        self._all: list[_Definition] = []

    def properties(self, paragraph: Paragraph) -> str:
        """``w:numPr`` of a list item.

        Where Word would count on and the notice starts anew (a nested list below bullets), the
        item gets a definition that starts at its label.
        """
        key = ListKey(paragraph.kind, paragraph.list_id)
        level = min(paragraph.level, LEVELS - 1)
        definition = self._current.get(key)
        if definition is None or definition.next_label(level) != paragraph.label:
            definition = self._current[key] = self._define(paragraph, level)
        definition.advance(level)
        return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{definition.number}"/></w:numPr>'

    def _define(self, first: Paragraph, level: int) -> _Definition:
        starts = [first_number(n) for n in range(LEVELS)]
        starts[level] = number_of(first.label, level)
        bullets = first.kind is ParagraphKind.BULLET
        definition = _Definition(self._next, bullets, starts, [None] * LEVELS)
        self._next += 1
        self._all.append(definition)
        return definition

    def write(self) -> None:
        """Put the definitions into ``numbering.xml``: all abstract ones stand before all others."""
        abstract = _parse(_definition(definition) for definition in self._all)
        first = self._root.find(qn("w:num"))
        at = len(self._root) if first is None else self._root.index(first)
        self._root[at:at] = abstract
        self._root.extend(_parse(_instance(definition.number) for definition in self._all))


def _parse(fragments: Iterable[str]) -> list[BaseOxmlElement]:
    return list(parse_xml(f"<w:numbering {NAMESPACES}>{''.join(fragments)}</w:numbering>"))


def _instance(number: int) -> str:
    return f'<w:num w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>'


def _definition(definition: _Definition) -> str:
    """Return an abstract definition; ``nsid`` differs, or Word would take two lists for one."""
    number = definition.number
    levels = "".join(_level(definition, n) for n in range(LEVELS))
    return (
        f'<w:abstractNum w:abstractNumId="{number}"><w:nsid w:val="{0x42000000 + number:08X}"/>'
        f'<w:multiLevelType w:val="multilevel"/><w:tmpl w:val="{0x43000000 + number:08X}"/>'
        f"{levels}</w:abstractNum>"
    )


def _level(definition: _Definition, level: int) -> str:
    form = "decimal" if level == 0 else "lowerLetter"
    text = "%1." if level == 0 else f"%{level + 1})"
    if definition.bullets:
        form, text = "bullet", BULLET
    left = indent(level, bullets=definition.bullets)
    hanging = indent(0, bullets=definition.bullets)
    return (
        f'<w:lvl w:ilvl="{level}"><w:start w:val="{definition.starts[level]}"/>'
        f'<w:numFmt w:val="{form}"/><w:suff w:val="tab"/><w:lvlText w:val="{text}"/>'
        f'<w:lvlJc w:val="left"/><w:pPr><w:tabs><w:tab w:val="num" w:pos="{left}"/></w:tabs>'
        f'<w:ind w:left="{left}" w:hanging="{hanging}"/></w:pPr></w:lvl>'
    )


def _numbering_root(document: Document) -> BaseOxmlElement:
    """``numbering.xml``; a letterhead that an administrator made in Word may have none."""
    for relation in document.part.rels.values():
        if relation.reltype == RELATIONSHIP_TYPE.NUMBERING:
            found: BaseOxmlElement = relation.target_part.element
            return found
    root = parse_xml(f"<w:numbering {NAMESPACES}/>")
    name = PackURI("/word/numbering.xml")
    part = NumberingPart(name, CONTENT_TYPE.WML_NUMBERING, root, document.part.package)
    document.part.relate_to(part, RELATIONSHIP_TYPE.NUMBERING)
    return root
