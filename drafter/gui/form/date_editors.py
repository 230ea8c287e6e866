"""Editors of days and periods: typed as 12.02.2026 or picked from a calendar, and may be empty."""

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QCalendarWidget,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QToolButton,
    QWidget,
    QWidgetAction,
)

from drafter.gui.form.editor import FieldEditor, as_text
from drafter.gui.look import Look
from drafter.templating.parsers import Raw, Unreadable, parse_date
from drafter.templating.schema import FieldDeclaration


class DayInput(QWidget):
    """A line for a day with a calendar beside it."""

    edited = Signal()

    def __init__(self, look: Look, field: FieldDeclaration, name: str) -> None:
        super().__init__()
        self._field = field
        self.line = QLineEdit()
        self.line.setAccessibleName(name)
        self.line.setPlaceholderText(self.tr("DD.MM.YYYY"))
        self.line.setMaximumWidth(150)
        self.line.textEdited.connect(self.edited)
        self.line.editingFinished.connect(self._tidy)
        self.button = QToolButton()
        look.dress(self.button, "calendar", "muted")
        self.button.setToolTip(self.tr("Pick from the calendar"))
        self.button.setAccessibleName(self.tr("Calendar for “{name}”").format(name=name))
        self.button.clicked.connect(self._open_calendar)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(self.line)
        box.addWidget(self.button)

    def _tidy(self) -> None:
        """Write ``1.2.2026`` as ``01.02.2026``."""
        tidy = self._as_shown(self.line.text())
        if tidy != self.line.text():
            self.line.setText(tidy)
            self.edited.emit()

    def _as_shown(self, text: str) -> str:
        try:
            return f"{parse_date(self._field, text):%d.%m.%Y}"
        except Unreadable:
            return text

    def show_day(self, raw: Raw) -> None:
        """Show a day."""
        text = as_text(raw)
        if not self.line.hasFocus():
            text = self._as_shown(text)
        if text != self.line.text():
            self.line.setText(text)

    def _open_calendar(self) -> None:
        menu = QMenu(self)
        calendar = QCalendarWidget()
        calendar.setAccessibleName(self.button.accessibleName())
        calendar.setLocale(QLocale())
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        try:
            shown = parse_date(self._field, self.line.text())
            calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        except Unreadable:
            calendar.setSelectedDate(QDate.currentDate())
        calendar.activated.connect(self.pick)
        calendar.clicked.connect(self.pick)
        calendar.activated.connect(menu.close)
        calendar.clicked.connect(menu.close)
        action = QWidgetAction(menu)
        action.setDefaultWidget(calendar)
        menu.addAction(action)
        menu.popup(self.line.mapToGlobal(QPoint(0, self.line.height())))
        calendar.setFocus()

    def pick(self, day: QDate) -> None:
        """Take a day of the calendar."""
        self.line.setText(day.toString("dd.MM.yyyy"))
        self.edited.emit()


class DateEditor(FieldEditor):
    """A day."""

    def __init__(self, look: Look, field: FieldDeclaration) -> None:
        super().__init__(field)
        self.day = DayInput(look, field, field.label)
        self.named(self.day.line, field.label)
        self.day.edited.connect(self.changed)
        self.watch(self.day.line)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.day)
        box.addStretch(1)
        self.setFocusProxy(self.day.line)

    def parts(self) -> dict[str, QWidget]:
        """The line of the day."""
        return {"": self.day.line}

    def raw(self) -> Raw:
        """The text as it was typed."""
        return self.day.line.text()

    def set_raw(self, raw: Raw) -> None:
        """Show a day."""
        self.day.show_day(raw)


class PeriodEditor(FieldEditor):
    """From one day to another."""

    def __init__(self, look: Look, field: FieldDeclaration) -> None:
        super().__init__(field)
        words = {"von": self.tr("from"), "bis": self.tr("to")}
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        self.days: dict[str, DayInput] = {}
        for part, word in words.items():
            day = DayInput(look, field, f"{field.label}, {word}")
            self.named(day.line, f"{field.label}, {word}")
            day.edited.connect(self.changed)
            self.watch(day.line, part)
            label = QLabel(word)
            label.setProperty("role", "muted")
            label.setBuddy(day.line)
            box.addWidget(label)
            box.addWidget(day)
            self.days[part] = day
        box.addStretch(1)
        self.setFocusProxy(self.days["von"].line)

    def parts(self) -> dict[str, QWidget]:
        """The lines of both days."""
        return {part: day.line for part, day in self.days.items()}

    def raw(self) -> Raw:
        """Both days, or None while both are empty."""
        typed = {part: day.line.text() for part, day in self.days.items()}
        return dict(typed) if any(typed.values()) else None

    def set_raw(self, raw: Raw) -> None:
        """Show both days."""
        parts = raw if isinstance(raw, dict) else {}
        for part, day in self.days.items():
            day.show_day(parts.get(part))
