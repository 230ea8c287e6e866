"""Makes one picture of the first pages of all templates: `python -m resources.contact_sheet`.

Needs LibreOffice and poppler. Made for a human eye: what is out of line is seen at once.
"""

import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter

from drafter.session.opening import open_workspace
from drafter.session.workspace import CaseInfo, TemplateInfo, Workspace
from resources.letter_picture import run

PICTURE = Path(__file__).parent / "manual" / "img" / "letters.png"
AT_HOME = "heidekreis"
COLUMNS = 6
DPI = "55"
GAP, CAPTION = 16, 26
DESK, INK = QColor("#d9dee5"), QColor("#1f2933")


def main() -> int:
    """Export a case of each template, print them in one go, and lay the first pages on a desk."""
    with TemporaryDirectory() as name, open_workspace(demo=True) as workspace:
        folder = Path(name)
        titles = dict(exported(workspace, folder))
        letters = [str(folder / f"{template}.docx") for template in titles]
        run("soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless",
            "--convert-to", "pdf", "--outdir", name, *letters)  # fmt: skip
        pages = {title: first_page(folder / template) for template, title in titles.items()}
    desk(pages).save(str(PICTURE))
    return 0


def exported(workspace: Workspace, folder: Path) -> Iterator[tuple[str, str]]:
    """Write a letter of each template; its file name without ending, and its title."""
    for template in workspace.templates:
        chosen = workspace.case(template.id, str(typical(template).path))
        notice = workspace.new_notice(template.id, "", chosen)
        notice.export(folder / f"{template.id}.docx")
        yield template.id, template.title


def typical(template: TemplateInfo) -> CaseInfo:
    """The first case that is at home with the authority of the pictures, else the first."""
    at_home = (case for case in template.cases if case.authority_id == AT_HOME)
    return next(at_home, template.cases[0])


def first_page(letter: Path) -> QImage:
    """The first page of a letter that has been printed to PDF."""
    run("pdftoppm", "-png", "-r", DPI, "-singlefile", f"{letter}.pdf", str(letter))
    return QImage(f"{letter}.png")


def desk(pages: dict[str, QImage]) -> QImage:
    """Lay the pages in rows, each with its title below."""
    size = next(iter(pages.values())).size()
    across, down = size.width() + GAP, size.height() + GAP + CAPTION
    rows = -(-len(pages) // COLUMNS)
    picture = QImage(COLUMNS * across + GAP, rows * down + GAP, QImage.Format.Format_RGB32)
    picture.fill(DESK)
    painter = QPainter(picture)
    painter.setPen(INK)
    painter.setFont(QFont("DejaVu Sans", 11))
    for number, (title, page) in enumerate(pages.items()):
        left = GAP + number % COLUMNS * across
        top = GAP + number // COLUMNS * down
        painter.drawImage(QPoint(left, top), page)
        place = QRect(left, top + size.height(), size.width(), CAPTION)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, title)
    painter.end()
    return picture


if __name__ == "__main__":
    app = QGuiApplication([])
    sys.exit(main())
