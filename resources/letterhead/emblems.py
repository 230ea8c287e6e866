"""Draw the emblems: emblem.svg in the colours of each authority, as PNG for Word.

Run once after a change of the drawing: ``python -m resources.letterhead.emblems``.
"""

from pathlib import Path

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from resources.letterhead.colours import PALETTES, Palette

HERE = Path(__file__).parent
WIDTH, HEIGHT = 400, 480  # 22 mm high: about 550 dots an inch


def draw(palette: Palette, target: Path) -> None:
    """Write the emblem in these colours."""
    drawing = (HERE / "emblem.svg").read_text(encoding="utf-8")
    for name, colour in (("SUN", palette.sun), ("MIDDLE", palette.middle), ("DARK", palette.dark)):
        drawing = drawing.replace(f'"{name}"', f'"#{colour}"')
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter)
    painter.end()
    image.save(str(target))


if __name__ == "__main__":
    for authority, palette in PALETTES.items():
        draw(palette, HERE / "emblems" / f"{authority}.png")
