"""How the program looks: theme, icons and the spacing grid; passed to each widget that needs it."""

from dataclasses import fields, replace
from pathlib import Path
from typing import Final
from weakref import WeakKeyDictionary

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from shiboken6 import isValid

from drafter.gui.theme import LIGHT, Scheme, Theme, palette, style_sheet, theme_for

GRID: Final = 8
"""The spacing grid in logical pixels."""

PAPER: Final = frozenset(
    {
        "paper",
        "ink",
        "paper_muted",
        "answered_tint",
        "answered_line",
        "missing_tint",
        "missing_line",
        "missing_ink",
    }
)
"""Colours of the theme that belong to the letter."""

ICON: Final = 18
"""The edge of an icon beside text, in logical pixels."""


class Look(QObject):
    """Holds theme and icons; ``changed`` tells custom painted widgets to paint anew."""

    changed = Signal()

    def __init__(self, resources: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._resources = resources
        self._theme = LIGHT
        self._dressed: WeakKeyDictionary[QObject, tuple[str, str, int]] = WeakKeyDictionary()

    @property
    def theme(self) -> Theme:
        """The colours in use."""
        return self._theme

    @property
    def paper_theme(self) -> Theme:
        """The colours of the letter: paper stays light, whatever surrounds it."""
        paper = {f.name: getattr(self._theme, f.name) for f in fields(Theme) if f.name in PAPER}
        return replace(LIGHT, **paper)

    @property
    def resources(self) -> Path:
        """Where icons, styles and translations are."""
        return self._resources

    def apply(self, app: QApplication, scheme: Scheme) -> None:
        """Give the application the colours of ``scheme`` and all dressed widgets their icons."""
        dark = app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        self._theme = theme_for(scheme, system_is_dark=dark)
        app.setPalette(palette(self._theme))
        sheet = self._resources / "styles" / "app.qss"
        app.setStyleSheet(style_sheet(sheet, self._theme, self._resources / "icons"))
        for widget in [w for w in self._dressed if isValid(w)]:
            self._renew(widget)
        self.changed.emit()

    def colour(self, role: str) -> QColor:
        """A colour of the theme by the name of its purpose."""
        return QColor(str(getattr(self._theme, role)))

    def paper_pixmap(self, name: str, role: str) -> QPixmap:
        """A large icon in a colour that is read on paper."""
        return self._pixmap(name, QColor(str(getattr(LIGHT, role))), 44, 2)

    def pixmap(self, name: str, role: str = "text", size: int = ICON, ratio: float = 2) -> QPixmap:
        """An icon in the colour of a purpose, sharp at 200 %."""
        return self._pixmap(name, self.colour(role), size, ratio)

    def _pixmap(self, name: str, colour: QColor, size: int, ratio: float) -> QPixmap:
        svg = (self._resources / "icons" / f"{name}.svg").read_text(encoding="utf-8")
        tinted = svg.replace("#000000", colour.name())
        image = QImage(QSize(size, size) * ratio, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        QSvgRenderer(QByteArray(tinted.encode())).render(
            painter, QRectF(0, 0, size * ratio, size * ratio)
        )
        painter.end()
        made = QPixmap.fromImage(image)
        made.setDevicePixelRatio(ratio)
        return made

    def icon(self, name: str, role: str = "text", size: int = ICON) -> QIcon:
        """The same as an icon; greyed where its button is disabled."""
        made = QIcon(self.pixmap(name, role, size))
        made.addPixmap(self.pixmap(name, "muted", size), QIcon.Mode.Disabled)
        return made

    def dress(
        self, widget: QAbstractButton | QLabel, name: str, role: str = "text", size: int = ICON
    ) -> None:
        """Put an icon on a button or label, and renew it when the colours change."""
        self._dressed[widget] = (name, role, size)
        self._renew(widget)

    def _renew(self, widget: QObject) -> None:
        name, role, size = self._dressed[widget]
        if isinstance(widget, QLabel):
            widget.setPixmap(self.pixmap(name, role, size))
        elif isinstance(widget, QAbstractButton):
            widget.setIcon(self.icon(name, role, size))
            widget.setIconSize(QSize(size, size))
