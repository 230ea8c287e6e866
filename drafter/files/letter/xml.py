"""Words of a notice as WordprocessingML, letter for letter.

Elements are written as text and parsed once for the whole document: many times faster than
building them one by one, and the source reads like the file.
"""

import re
from collections.abc import Iterable

from docx.oxml import parse_xml
from docx.oxml.ns import nsmap
from docx.oxml.xmlchemy import BaseOxmlElement

from drafter.notice.document import Run, RunState
from drafter.notice.faults import Fault

# XML 1.0 § 2.2: no control characters but tab, LF and CR, no surrogates, no U+FFFE and U+FFFF.
FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_SPECIAL = re.compile("([\t\n\u00ad])")
_PIECES = {"\t": "<w:tab/>", "\n": "<w:br/>", "\u00ad": "<w:softHyphen/>"}
_PREFIXES = ("w", "r", "wp", "a", "pic")
NAMESPACES = " ".join(f'xmlns:{prefix}="{nsmap[prefix]}"' for prefix in _PREFIXES)


def escape(text: str) -> str:
    """Text for an element or a quoted attribute; raises Fault on what XML cannot hold."""
    found = FORBIDDEN.search(text)
    if found is not None:
        raise Fault("letter.character_forbidden", character=f"U+{ord(found.group()):04X}")
    plain = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    # A bare CR would be read back as LF.
    return plain.replace('"', "&quot;").replace("\r", "&#13;")


def text_xml(text: str) -> str:
    """Return the content of a run: text, line breaks, tabs, optional hyphens as Word has them."""
    return "".join(_piece(part) for part in _SPECIAL.split(text) if part)


def _piece(part: str) -> str:
    if part in _PIECES:
        return _PIECES[part]
    return f'<w:t xml:space="preserve">{escape(part)}</w:t>'


def printed(run: Run) -> str:
    """Return the words of a run as printed: a missing answer is the field's label in []."""
    return f"[{run.text}]" if run.state is RunState.MISSING else run.text


def run_xml(run: Run, *, bold: bool = False) -> str:
    """One run; a missing answer is highlighted besides its brackets."""
    properties = "<w:b/>" if run.bold or bold else ""
    properties += "<w:i/>" if run.italic else ""
    properties += '<w:highlight w:val="yellow"/>' if run.state is RunState.MISSING else ""
    if properties:
        properties = f"<w:rPr>{properties}</w:rPr>"
    return f"<w:r>{properties}{text_xml(printed(run))}</w:r>"


def runs_xml(runs: Iterable[Run], *, bold: bool = False) -> str:
    """Return Runs one after the other; empty ones leave nothing behind."""
    return "".join(run_xml(run, bold=bold) for run in runs if run.text)


def paragraph_xml(style: str, runs: str, properties: str = "") -> str:
    """Return a paragraph; ``properties`` are further children of w:pPr in schema order."""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{properties}</w:pPr>{runs}</w:p>'


def parse(fragments: Iterable[str]) -> list[BaseOxmlElement]:
    """Return the elements of the fragments, in order."""
    body = f"<w:body {NAMESPACES}>{''.join(fragments)}</w:body>"
    return list(parse_xml(body))
