"""The lists of several letters in one file: each letter counts for itself."""

from collections.abc import Iterable
from copy import deepcopy

from docx.opc.oxml import serialize_part_xml
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from drafter.files.letter.xml import NAMESPACES

_IDENTITY = ("w:nsid", "w:tmpl")  # what tells two lists apart that look the same


class ListCopies:
    """Collects the numbering definitions of letters, under numbers of their own.

    Those of the first letter stay as they are: styles of the letterhead may refer to them.
    """

    def __init__(self) -> None:
        self._base = b""
        self._abstract: list[str] = []
        self._instances: list[str] = []
        self._bullets: dict[str, int] = {}  # bullets do not count: one definition serves all
        self._next = 0

    @property
    def count(self) -> int:
        """The number up to which lists are numbered."""
        return self._next

    def move_in(self, body: BaseOxmlElement, numbering: BaseOxmlElement) -> BaseOxmlElement:
        """Let the lists of a letter refer to definitions here; returns these as ``numbering``."""
        if not self._base:
            self._base = serialize_part_xml(numbering)
            used = numbering.xpath(".//@w:abstractNumId | .//@w:numId")
            self._next = 1 + max(map(int, used), default=0)
            return numbering
        moved = parse_xml(f"<w:numbering {NAMESPACES}/>")
        numbers: dict[str, str] = {}
        for reference in body.iter(qn("w:numId")):
            old = reference.get(qn("w:val"))
            if old not in numbers:
                numbers[old] = self._copy(numbering, old, moved)
            reference.set(qn("w:val"), numbers[old])
        return moved

    def numbering(self) -> bytes:
        """``numbering.xml``: all abstract definitions stand before all others."""
        root = parse_xml(self._base)
        first = root.find(qn("w:num"))
        at = len(root) if first is None else root.index(first)
        root[at:at] = _parse(self._abstract)
        root.extend(_parse(self._instances))
        return serialize_part_xml(root)

    def _copy(self, numbering: BaseOxmlElement, old: str, moved: BaseOxmlElement) -> str:
        """Copy one definition, and return its number here."""
        (instance,) = numbering.xpath(f"./w:num[@w:numId='{old}']")
        name = instance.find(qn("w:abstractNumId")).get(qn("w:val"))
        (found,) = numbering.xpath(f"./w:abstractNum[@w:abstractNumId='{name}']")
        abstract = deepcopy(found)
        look = _look(abstract)
        number = self._bullets.get(look, self._next)
        abstract.set(qn("w:abstractNumId"), str(number))
        for kind, base in zip(_IDENTITY, (0x42000000, 0x43000000), strict=True):
            for element in abstract.findall(qn(kind)):
                element.set(qn("w:val"), f"{base + number:08X}")
        own = f'<w:num w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>'
        moved.append(abstract)
        moved.extend(_parse([own]))
        if number == self._next:
            self._next += 1
            self._abstract.append(_text(abstract))
            self._instances.append(own)
            if _counts_nothing(abstract):
                self._bullets[look] = number
        return str(number)


def _look(abstract: BaseOxmlElement) -> str:
    """What a definition prints, whatever it is called."""
    return "".join(_text(level) for level in abstract.findall(qn("w:lvl")))


def _counts_nothing(abstract: BaseOxmlElement) -> bool:
    forms = abstract.findall(f"{qn('w:lvl')}/{qn('w:numFmt')}")
    return all(form.get(qn("w:val")) == "bullet" for form in forms)


def _text(element: BaseOxmlElement) -> str:
    return serialize_part_xml(element).decode().partition("?>")[2].lstrip()


def _parse(fragments: Iterable[str]) -> list[BaseOxmlElement]:
    return list(parse_xml(f"<w:numbering {NAMESPACES}>{''.join(fragments)}</w:numbering>"))
