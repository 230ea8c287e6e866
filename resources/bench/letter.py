"""Times from values to a written letter, in turn with docxtpl on an equal letter.

The docxtpl template is the letter that drafter wrote, with its answers turned back into
placeholders, so both write the same pages. drafter's time includes its checks, reading the letter
back and the record of the export, since it never exports without them.
"""

import importlib.util
import json
import sys
import time
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

from docx import Document
from docx.oxml.ns import qn

from drafter.session.opening import open_workspace
from drafter.session.workspace import Workspace

TEMPLATE, CASE = "zuwendungsbescheid", "ki-strategie"
PAIRS = 9


def main() -> None:
    """Print the medians of both."""
    if importlib.util.find_spec("docxtpl") is None:
        print(json.dumps({"skipped": "docxtpl ist nicht installiert"}))
        return
    docxtpl: Any = importlib.import_module("docxtpl")  # has no types
    with open_workspace(demo=True) as workspace, TemporaryDirectory() as folder:
        out = Path(folder) / "letter.docx"
        fill(workspace, out)
        template = Path(folder) / "template.docx"
        context = make_template(workspace, out, template)
        ours, theirs = [], []
        for _ in range(PAIRS):
            begin = time.perf_counter()
            fill(workspace, out)
            ours.append(time.perf_counter() - begin)
            begin = time.perf_counter()
            document = docxtpl.DocxTemplate(template)
            document.render(context, autoescape=True)
            document.save(Path(folder) / "docxtpl.docx")
            theirs.append(time.perf_counter() - begin)
    print(json.dumps({"drafter_ms": median(ours) * 1000, "docxtpl_ms": median(theirs) * 1000}))


def fill(workspace: Workspace, out: Path) -> None:
    """From the values of the case to a file."""
    case = workspace.case(TEMPLATE, CASE)
    workspace.new_notice(TEMPLATE, "", case).export(out)


def make_template(workspace: Workspace, letter: Path, template: Path) -> dict[str, str]:
    """Put placeholders where the letter has answers; give the answers by placeholder."""
    notice = workspace.new_notice(TEMPLATE, "", workspace.case(TEMPLATE, CASE)).notice
    displays = {answer.display for answer in notice.answers if answer.display}
    context: dict[str, str] = {}
    document: Any = Document(str(letter))
    for node in document.element.iter(qn("w:t")):
        if node.text in displays:
            name = f"v{len(context)}"
            context[name] = node.text
            node.text = f"{{{{ {name} }}}}"
    document.save(str(template))
    if len(context) < 10:
        sys.exit("the letter has fewer answers than expected")
    return context


if __name__ == "__main__":
    main()
