"""Makes the picture of an exported letter for the manual: `python resources/letter_picture.py`.

Needs LibreOffice and poppler. The pages stand side by side, as they lie on a desk.
"""

import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from drafter.session.opening import open_workspace

TEMPLATE, CASE = "zuwendungsbescheid", "ki-strategie"
PICTURE = Path(__file__).parent / "manual" / "img" / "brief.png"
PAGES = 2
DPI = "80"
GAP = 16


def main() -> None:
    """Export the example notice, print it to PDF, and paint its first pages."""
    with TemporaryDirectory() as name, open_workspace(demo=True) as workspace:
        folder = Path(name)
        case = workspace.case(TEMPLATE, CASE)
        workspace.new_notice(TEMPLATE, "", case).export(folder / "brief.docx")
        run("soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless",
            "--convert-to", "pdf", "--outdir", name, str(folder / "brief.docx"))  # fmt: skip
        run("pdftoppm", "-png", "-r", DPI, "-l", str(PAGES), str(folder / "brief.pdf"), f"{name}/p")
        pages = [QImage(str(path)) for path in sorted(folder.glob("p-*.png"))]
    side_by_side(pages).save(str(PICTURE))


def run(*command: str) -> None:
    """Run a tool; its own messages only matter when it fails."""
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{command[0]}: {done.stderr}")


def side_by_side(pages: list[QImage]) -> QImage:
    """Lay pages of equal size on a grey desk."""
    width = sum(page.width() + GAP for page in pages) + GAP
    desk = QImage(width, pages[0].height() + 2 * GAP, QImage.Format.Format_RGB32)
    desk.fill(QColor("#d9dee5"))
    painter = QPainter(desk)
    for number, page in enumerate(pages):
        painter.drawImage(QPoint(GAP + number * (page.width() + GAP), GAP), page)
    painter.end()
    return desk


if __name__ == "__main__":
    app = QGuiApplication([])
    main()
