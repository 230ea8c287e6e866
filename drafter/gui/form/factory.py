"""From the kind of a field to its editor."""

from collections.abc import Callable, Mapping
from typing import Final

from drafter.gui.form.choice_editors import RadioEditor, choice_editor
from drafter.gui.form.composite_editors import AddressEditor, PersonEditor
from drafter.gui.form.date_editors import DateEditor, PeriodEditor
from drafter.gui.form.editor import FieldEditor
from drafter.gui.form.table_editor import TableEditor
from drafter.gui.form.text_editors import IbanEditor, LineEditor, NumberEditor, ParagraphsEditor
from drafter.gui.look import Look
from drafter.templating.schema import FieldDeclaration, FieldKind

PLAIN: Final[Mapping[FieldKind, Callable[[FieldDeclaration], FieldEditor]]] = {
    FieldKind.LONGTEXT: ParagraphsEditor,
    FieldKind.AMOUNT: NumberEditor,
    FieldKind.PERCENT: NumberEditor,
    FieldKind.INTEGER: NumberEditor,
    FieldKind.CHOICE: choice_editor,
    FieldKind.YES_NO: RadioEditor,
    FieldKind.PERSON: PersonEditor,
    FieldKind.ADDRESS: AddressEditor,
    FieldKind.IBAN: IbanEditor,
}
"""Editors that need no icons; all other kinds are lines."""


def editor_for(look: Look, field: FieldDeclaration) -> FieldEditor:
    """The editor of a field."""
    if field.kind is FieldKind.TABLE:
        return TableEditor(look, field, editor_for)
    if field.kind is FieldKind.DATE:
        return DateEditor(look, field)
    if field.kind is FieldKind.PERIOD:
        return PeriodEditor(look, field)
    return PLAIN.get(field.kind, LineEditor)(field)
