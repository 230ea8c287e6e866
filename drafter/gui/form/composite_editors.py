"""Editors of persons and postal addresses: several lines that belong together."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from drafter.gui.form.editor import FieldEditor, as_text
from drafter.gui.parts.quiet import QuietCombo
from drafter.notice.values import AddressForm
from drafter.templating.parsers import Raw
from drafter.templating.schema import PARTS, FieldDeclaration, FieldKind


class CompositeEditor(FieldEditor):
    """A grid of labelled lines."""

    def __init__(self, field: FieldDeclaration) -> None:
        super().__init__(field)
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setHorizontalSpacing(8)
        self.grid.setVerticalSpacing(2)
        self.lines: dict[str, QLineEdit] = {}
        self.labels: dict[str, QLabel] = {}

    def add_line(self, part: str, label: str, row: int, column: int, span: int = 1) -> QLineEdit:
        """Put a line with its label above it into the grid; two grid rows a row."""
        line = QLineEdit()
        self.named(line, f"{self.field.label}, {label}")
        line.textEdited.connect(self.changed)
        self.watch(line, part)
        self.lines[part] = line
        self.grid.addWidget(self.build_label(part, label, line), 2 * row, column, 1, span)
        self.grid.addWidget(line, 2 * row + 1, column, 1, span)
        return line

    def build_label(self, part: str, text: str, buddy: QWidget) -> QLabel:
        """The small label above a part."""
        label = QLabel(text)
        label.setProperty("role", "muted")
        label.setBuddy(buddy)
        label.setAlignment(Qt.AlignmentFlag.AlignBottom)
        label.setContentsMargins(0, 6 if self.labels else 0, 0, 0)
        self.labels[part] = label
        return label

    def parts(self) -> dict[str, QWidget]:
        """The lines."""
        return dict(self.lines)

    def raw(self) -> Raw:
        """The parts that hold something, or None while all are empty."""
        typed: dict[str, Raw] = {part: line.text() for part, line in self.lines.items()}
        typed = {part: text for part, text in typed.items() if text}
        return typed or None

    def set_raw(self, raw: Raw) -> None:
        """Show the parts."""
        parts = raw if isinstance(raw, dict) else {}
        for part, line in self.lines.items():
            text = as_text(parts.get(part))
            if text != line.text():
                line.setText(text)

    def show_part(self, part: str, *, visible: bool) -> None:
        """Show or hide a line with its label."""
        self.lines[part].setVisible(visible)
        self.labels[part].setVisible(visible)


class AddressEditor(CompositeEditor):
    """A postal address."""

    def __init__(self, field: FieldDeclaration) -> None:
        super().__init__(field)
        self.add_line("zusatz", self.tr("Additional line (optional)"), 0, 0, 2)
        self.add_line("strasse", self.tr("Street and number"), 1, 0, 2)
        self.add_line("plz", self.tr("Postcode"), 2, 0).setMaximumWidth(110)
        self.add_line("ort", self.tr("Place"), 2, 1)
        country = self.add_line("land", self.tr("Country (only if abroad)"), 3, 0, 2)
        country.setPlaceholderText(self.tr("Germany"))
        self.grid.setColumnStretch(1, 1)
        self.setFocusProxy(self.lines["zusatz"])


class PersonEditor(CompositeEditor):
    """A person or an organisation; only the parts that fit the form of address are shown."""

    def __init__(self, field: FieldDeclaration) -> None:
        super().__init__(field)
        self.form = QuietCombo()
        self._fill_forms()
        self.form.setMinimumContentsLength(8)
        self.named(self.form, f"{field.label}, {self.tr('Form of address')}")
        self.form.activated.connect(self._form_chosen)
        self.watch(self.form, "anrede")
        label = self.build_label("anrede", self.tr("Form of address"), self.form)
        self.grid.addWidget(label, 0, 0)
        self.grid.addWidget(self.form, 1, 0)
        self.add_line("titel", self.tr("Title (optional)"), 0, 1)
        self.add_line("vorname", self.tr("First name"), 1, 0)
        self.add_line("nachname", self.tr("Last name"), 1, 1)
        self.add_line("organisation", self.tr("Organisation"), 2, 0, 2)
        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 1)
        self.setFocusProxy(self.form)
        self._show_parts()

    def _fill_forms(self) -> None:
        forms = {
            "": self.tr("Please choose …"),
            AddressForm.MS: self.tr("Ms"),
            AddressForm.MR: self.tr("Mr"),
            AddressForm.NONE: self.tr("none known or wanted"),
            AddressForm.ORGANISATION: self.tr("organisation or authority"),
        }
        for value, text in forms.items():
            self.form.addItem(text, str(value))

    def parts(self) -> dict[str, QWidget]:
        """The form of address and the lines."""
        return {"anrede": self.form, **super().parts()}

    def _form_chosen(self) -> None:
        self._show_parts()
        self.changed.emit()

    def _show_parts(self) -> None:
        """Hide what does not belong to the form of address, unless something stands in it."""
        organisation = self.form.currentData() == AddressForm.ORGANISATION
        for part in PARTS[FieldKind.PERSON][1:]:
            fits = (part == "organisation") == organisation
            self.show_part(part, visible=fits or bool(self.lines[part].text()))

    def raw(self) -> Raw:
        """The parts that hold something."""
        form = str(self.form.currentData() or "")
        parts = super().raw()
        named = dict(parts) if isinstance(parts, dict) else {}
        if form:
            named["anrede"] = form
        return named or None

    def set_raw(self, raw: Raw) -> None:
        """Show person or organisation."""
        super().set_raw(raw)
        form = as_text(raw.get("anrede")) if isinstance(raw, dict) else ""
        self.form.setCurrentIndex(max(self.form.findData(form), 0))
        self._show_parts()
