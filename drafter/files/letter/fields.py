"""Page numbers in heads and feet: „Seite 1 von 3“ of one letter in a file of many."""

from copy import deepcopy

from docx.opc.oxml import serialize_part_xml
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from drafter.files.letter.xml import NAMESPACES

_ALL, _OWN = "NUMPAGES", "SECTIONPAGES"


def count_own_pages(part: bytes, end: str) -> bytes:
    """A head or foot that counts the pages of its section, not of the file.

    Word knows the field for that. LibreOffice does not and shows what Word computed last: there
    stands the number of the page that has the bookmark ``end``, which LibreOffice does know.
    """
    root = parse_xml(part)
    for field in root.iter(qn("w:fldSimple")):
        instruction = field.get(qn("w:instr")) or ""
        if _ALL in instruction:
            field.set(qn("w:instr"), instruction.replace(_ALL, _OWN))
            field[:] = [_page_of(end, field.find(qn("w:r")))]
    for instruction in root.iter(qn("w:instrText")):
        if _ALL in (instruction.text or ""):
            instruction.text = instruction.text.replace(_ALL, _OWN)
            _replace_result(instruction.getparent(), end)
    return serialize_part_xml(root)


def _page_of(bookmark: str, like: BaseOxmlElement | None) -> BaseOxmlElement:
    """A reference that looks like a run."""
    field = parse_xml(
        f'<w:fldSimple {NAMESPACES} w:instr=" PAGEREF {bookmark} "><w:r><w:t>1</w:t></w:r>'
        "</w:fldSimple>"
    )
    look = None if like is None else like.find(qn("w:rPr"))
    if look is not None:
        field[0].insert(0, deepcopy(look))
    return field


def _replace_result(run: BaseOxmlElement, end: str) -> None:
    """Put the page of the bookmark between „separate“ and „end“ of the field of a run."""
    result: list[BaseOxmlElement] = []
    separator = None
    for sibling in run.itersiblings():
        mark = sibling.find(qn("w:fldChar"))
        kind = "" if mark is None else mark.get(qn("w:fldCharType"))
        if kind == "end":
            break
        if kind == "separate":
            separator = sibling
        elif separator is not None:
            result.append(sibling)
    if separator is not None:
        for old in result:
            old.getparent().remove(old)
        separator.addnext(_page_of(end, next(iter(result), run)))
