"""Editors of choices: round buttons for a few, a list for many, yes and no."""

from typing import Final

from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from drafter.gui.form.editor import FieldEditor
from drafter.gui.parts.quiet import QuietCombo
from drafter.templating.parsers import Raw
from drafter.templating.schema import FieldDeclaration, FieldKind

FEW: Final = 4


class RadioEditor(FieldEditor):
    """One of a few answers, all in view; ``None`` while none is chosen."""

    def __init__(self, field: FieldDeclaration) -> None:
        super().__init__(field)
        self._group = QButtonGroup(self)
        self.buttons: dict[str | bool, QRadioButton] = {}
        answers = self._answers()
        short = sum(len(label) for label in answers.values()) < 28
        box = QHBoxLayout(self) if short else QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(16 if short else 0)
        for value, label in answers.items():
            box.addWidget(self._build_button(value, label))
        box.addStretch(1)
        self._group.buttonClicked.connect(self.changed)
        self.setFocusProxy(next(iter(self.buttons.values())))

    def _answers(self) -> dict[str | bool, str]:
        if self.field.kind is FieldKind.YES_NO:
            return {True: self.tr("Yes"), False: self.tr("No")}
        answers: dict[str | bool, str] = {o.value: o.label for o in self.field.options}
        if not self.field.required:
            answers[""] = self.tr("not stated")
        return answers

    def _build_button(self, value: str | bool, label: str) -> QRadioButton:
        button = QRadioButton(label)
        self.named(button, f"{self.field.label}: {label}")
        self._group.addButton(button)
        self.watch(button)
        self.buttons[value] = button
        return button

    def parts(self) -> dict[str, QWidget]:
        """All buttons; the one in force takes the focus."""
        first = self._group.checkedButton() or next(iter(self.buttons.values()))
        others = {str(value): button for value, button in self.buttons.items()}
        return {"": first, **others}

    def raw(self) -> Raw:
        """The value of the chosen answer."""
        for value, button in self.buttons.items():
            if button.isChecked():
                return None if value == "" else value
        return None

    def set_raw(self, raw: Raw) -> None:
        """Choose an answer, or none."""
        known = {"ja": True, "nein": False}
        wanted = known.get(raw, raw) if isinstance(raw, str) and self._is_yes_no() else raw
        self._group.setExclusive(False)
        for value, button in self.buttons.items():
            chosen = wanted is not None and value == wanted and type(value) is type(wanted)
            button.setChecked(chosen)
        self._group.setExclusive(True)

    def _is_yes_no(self) -> bool:
        return self.field.kind is FieldKind.YES_NO


class ComboEditor(FieldEditor):
    """One of many answers, in a list."""

    def __init__(self, field: FieldDeclaration) -> None:
        super().__init__(field)
        self.combo = QuietCombo()
        self.combo.addItem(self.tr("Please choose …"), None)
        for option in field.options:
            self.combo.addItem(option.label, option.value)
        self.named(self.combo, field.label)
        self.combo.activated.connect(self.changed)
        self.watch(self.combo)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.combo)
        self.setFocusProxy(self.combo)

    def parts(self) -> dict[str, QWidget]:
        """The list."""
        return {"": self.combo}

    def raw(self) -> Raw:
        """The value of the chosen answer."""
        value = self.combo.currentData()
        return None if value is None else str(value)

    def set_raw(self, raw: Raw) -> None:
        """Choose an answer, or none."""
        index = self.combo.findData(raw) if raw not in (None, "") else 0
        self.combo.setCurrentIndex(max(index, 0))


def choice_editor(field: FieldDeclaration) -> FieldEditor:
    """Round buttons for up to four answers, else a list."""
    return RadioEditor(field) if len(field.options) <= FEW else ComboEditor(field)
