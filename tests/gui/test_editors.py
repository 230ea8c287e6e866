"""Each editor shows a raw value, gives it back, and says so when a person changes it."""

from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from drafter.gui.form.choice_editors import ComboEditor, RadioEditor
from drafter.gui.form.composite_editors import PersonEditor
from drafter.gui.form.date_editors import DateEditor, PeriodEditor
from drafter.gui.form.editor import FieldEditor
from drafter.gui.form.factory import editor_for
from drafter.gui.form.table_editor import TableEditor
from drafter.gui.form.text_editors import IbanEditor, NumberEditor
from drafter.gui.look import Look
from drafter.templating.parsers import Raw
from drafter.templating.schema import FieldDeclaration, FieldKind, Option

FEW = tuple(Option(value=v, label=v.title()) for v in ("eins", "zwei", "drei"))
MANY = tuple(Option(value=v, label=v.title()) for v in ("aa", "bb", "cc", "dd", "ee"))
COLUMNS = (
    FieldDeclaration(name="posten", label="Posten", kind=FieldKind.TEXT),
    FieldDeclaration(name="betrag", label="Betrag", kind=FieldKind.AMOUNT),
)


def field(kind: FieldKind, **more: object) -> FieldDeclaration:
    return FieldDeclaration.model_validate({"name": "feld", "label": "Feld", "kind": kind, **more})


def made(qtbot: QtBot, look: Look, declared: FieldDeclaration) -> FieldEditor:
    editor = editor_for(look, declared)
    qtbot.addWidget(editor)
    editor.show()
    return editor


ROUND_TRIPS: list[tuple[FieldDeclaration, Raw]] = [
    (field(FieldKind.TEXT), "Müller & Söhne <x>"),
    (field(FieldKind.LONGTEXT), "Erster Absatz.\n\nZweiter „Absatz“."),
    (field(FieldKind.DATE), "12.02.2026"),
    (field(FieldKind.PERIOD), {"von": "01.03.2026", "bis": "28.02.2027"}),
    (field(FieldKind.AMOUNT), "40.500,00"),
    (field(FieldKind.PERCENT), "62,5"),
    (field(FieldKind.INTEGER), "12"),
    (field(FieldKind.CHOICE, options=FEW), "zwei"),
    (field(FieldKind.CHOICE, options=MANY), "dd"),
    (field(FieldKind.YES_NO), False),
    (field(FieldKind.PERSON), {"anrede": "frau", "vorname": "Erika", "nachname": "Muster"}),
    (field(FieldKind.ADDRESS), {"strasse": "Weg 1", "plz": "29664", "ort": "Walsrode"}),
    (field(FieldKind.FILE_REFERENCE), "12.3-4567/2026"),
    (field(FieldKind.IBAN), "DE89 3704 0044 0532 0130 00"),
    (field(FieldKind.PHONE), "05162 970-0"),
    (field(FieldKind.EMAIL), "post@heidekreis.example"),
    (
        field(FieldKind.TABLE, columns=COLUMNS),
        [{"posten": "Reise", "betrag": "10,00"}, {"posten": "Druck", "betrag": "2,50"}],
    ),
]


@pytest.mark.parametrize(("declared", "raw"), ROUND_TRIPS, ids=lambda v: getattr(v, "kind", None))
def test_value_comes_back_as_it_was_shown(
    qtbot: QtBot, look: Look, declared: FieldDeclaration, raw: Raw
) -> None:
    editor = made(qtbot, look, declared)
    with qtbot.assertNotEmitted(editor.changed):
        editor.set_raw(raw)
    assert editor.raw() == raw
    editor.set_raw(None)
    assert editor.raw() in (None, "")


@pytest.mark.parametrize("kind", list(FieldKind))
def test_every_kind_has_an_editor_with_names(qtbot: QtBot, look: Look, kind: FieldKind) -> None:
    more: dict[str, object] = {}
    if kind is FieldKind.CHOICE:
        more = {"options": FEW}
    if kind is FieldKind.TABLE:
        more = {"columns": COLUMNS}
    editor = made(qtbot, look, field(kind, help="Hilfe", **more))
    for widget in editor.parts().values():
        assert "Feld" in widget.accessibleName()
        assert widget.accessibleDescription() == "Hilfe"


def test_amount_takes_german_form_once_it_is_left(qtbot: QtBot, look: Look) -> None:
    editor = made(qtbot, look, field(FieldKind.AMOUNT))
    assert isinstance(editor, NumberEditor)
    QTest.keyClicks(editor.line, "40500,5")
    QTest.keyClick(editor.line, Qt.Key.Key_Return)
    assert editor.raw() == "40.500,50"
    assert editor.line.alignment() & Qt.AlignmentFlag.AlignRight


@pytest.mark.parametrize("typed", ["40,123", "vierzig", "1,234.56"])
def test_unreadable_amount_is_left_as_typed(qtbot: QtBot, look: Look, typed: str) -> None:
    editor = made(qtbot, look, field(FieldKind.AMOUNT))
    assert isinstance(editor, NumberEditor)
    QTest.keyClicks(editor.line, typed)
    QTest.keyClick(editor.line, Qt.Key.Key_Return)
    assert editor.raw() == typed


def test_date_is_typed_picked_and_emptied(qtbot: QtBot, look: Look) -> None:
    editor = made(qtbot, look, field(FieldKind.DATE))
    assert isinstance(editor, DateEditor)
    QTest.keyClicks(editor.day.line, "1.2.2026")
    QTest.keyClick(editor.day.line, Qt.Key.Key_Return)
    assert editor.raw() == "01.02.2026"
    with qtbot.waitSignal(editor.changed):
        editor.day.pick(QDate(2026, 2, 12))
    assert editor.raw() == "12.02.2026"
    editor.day.line.selectAll()
    QTest.keyClick(editor.day.line, Qt.Key.Key_Delete)
    assert editor.raw() == ""


def test_date_of_a_case_file_is_shown_in_german(qtbot: QtBot, look: Look) -> None:
    editor = made(qtbot, look, field(FieldKind.PERIOD))
    assert isinstance(editor, PeriodEditor)
    editor.set_raw({"von": date(2026, 3, 1), "bis": date(2027, 2, 28)})
    assert editor.raw() == {"von": "01.03.2026", "bis": "28.02.2027"}


def test_iban_is_grouped_while_typing_and_the_cursor_stays(qtbot: QtBot, look: Look) -> None:
    editor = made(qtbot, look, field(FieldKind.IBAN))
    assert isinstance(editor, IbanEditor)
    QTest.keyClicks(editor.line, "de8937040044")
    assert editor.raw() == "DE89 3704 0044"
    editor.line.setCursorPosition(2)
    QTest.keyClicks(editor.line, "1")
    assert editor.line.text() == "DE18 9370 4004 4"
    assert editor.line.cursorPosition() == 3


def test_person_shows_the_parts_of_the_form_of_address(qtbot: QtBot, look: Look) -> None:
    editor = made(qtbot, look, field(FieldKind.PERSON))
    assert isinstance(editor, PersonEditor)
    assert editor.lines["nachname"].isVisible()
    assert not editor.lines["organisation"].isVisible()
    editor.set_raw({"anrede": "organisation", "organisation": "Institut"})
    assert editor.lines["organisation"].isVisible()
    assert not editor.lines["vorname"].isVisible()
    editor.set_raw({"anrede": "organisation", "organisation": "Institut", "nachname": "Muster"})
    assert editor.lines["nachname"].isVisible()


def test_choice_without_need_can_be_left_open(qtbot: QtBot, look: Look) -> None:
    editor = made(qtbot, look, field(FieldKind.CHOICE, options=FEW, required=False))
    assert isinstance(editor, RadioEditor)
    editor.buttons["eins"].click()
    assert editor.raw() == "eins"
    editor.buttons[""].click()
    assert editor.raw() is None


def test_wheel_does_not_change_a_list(qtbot: QtBot, look: Look) -> None:
    editor = made(qtbot, look, field(FieldKind.CHOICE, options=MANY))
    assert isinstance(editor, ComboEditor)
    assert editor.raw() is None
    with qtbot.waitSignal(editor.changed):
        QTest.keyClick(editor.combo, Qt.Key.Key_Down)
        editor.combo.activated.emit(editor.combo.currentIndex())
    assert editor.raw() == "aa"


def table(qtbot: QtBot, look: Look) -> TableEditor:
    editor = made(qtbot, look, field(FieldKind.TABLE, columns=COLUMNS, total="betrag"))
    assert isinstance(editor, TableEditor)
    editor.set_raw([{"posten": "Reise", "betrag": "10,00"}, {"posten": "Druck", "betrag": "2,50"}])
    return editor


def test_table_adds_fills_and_sums_rows(qtbot: QtBot, look: Look) -> None:
    editor = table(qtbot, look)
    assert "12,50" in editor.sum.text()
    with qtbot.waitSignal(editor.changed):
        editor.add.click()
    name, amount = (editor.rows[2][column].input() for column in ("posten", "betrag"))
    assert isinstance(name, QLineEdit)
    QTest.keyClicks(name, "Miete")
    QTest.keyClicks(amount, "7,50")
    assert editor.raw()[2] == {"posten": "Miete", "betrag": "7,50"}  # type: ignore[index]
    assert "20,00" in editor.sum.text()


def test_table_moves_and_removes_rows(qtbot: QtBot, look: Look) -> None:
    editor = table(qtbot, look)
    up, down, remove = editor.row_buttons(1)
    assert not down.isEnabled()
    up.click()
    assert [row["posten"] for row in editor.raw()] == ["Druck", "Reise"]  # type: ignore[union-attr, index, call-overload]
    remove.click()
    assert editor.raw() == [{"posten": "Druck", "betrag": "2,50"}]
    assert "2,50" in editor.sum.text()


def test_table_marks_the_cell_a_message_is_about(qtbot: QtBot, look: Look) -> None:
    editor = table(qtbot, look)
    editor.mark(frozenset({"[1].betrag"}), "Der Betrag fehlt.")
    wrong = editor.rows[1]["betrag"].input()
    assert wrong.property("invalid")
    assert wrong.accessibleDescription() == "Der Betrag fehlt."
    assert not editor.rows[0]["betrag"].input().property("invalid")
