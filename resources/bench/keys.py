"""Types into the form of the largest case; times each key until the preview has been painted."""

import json
import time
from pathlib import Path
from statistics import quantiles
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from drafter.files.places import shipped_files
from drafter.gui import app as gui
from drafter.gui.draft.page import FORM, DraftPage
from drafter.session.opening import open_workspace

TEMPLATE, CASE, FIELD = "zuwendungsbescheid", "ki-strategie", "sachverhalt"
TEXT = "Der Antrag enthält außerdem eine Stellungnahme vom 12.01.2026 über 40.500,00 EUR. "
LIMIT = 5.0


class Painted(QObject):
    """Notes when the preview is painted after the page has taken in a change."""

    def __init__(self, page: DraftPage) -> None:
        super().__init__(page)
        self._changed = False
        self.done = False
        page.updated.connect(self._on_updated)
        page.preview.viewport().installEventFilter(self)

    def arm(self) -> None:
        """Wait for the next change."""
        self._changed = self.done = False

    def _on_updated(self) -> None:
        self._changed = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt's name
        """Note the frame that follows a change."""
        if self._changed and event.type() is QEvent.Type.Paint:
            self.done = True
        return super().eventFilter(watched, event)


def main() -> None:
    """Print p50 and p95 in milliseconds."""
    resources = shipped_files() / "resources"
    with TemporaryDirectory() as folder, open_workspace(demo=True) as workspace:
        app = gui.make_application(resources)
        window = gui.make_window(app, resources, Path(folder))
        window.attach(workspace)
        window.new_notice(TEMPLATE, "", CASE)
        window.show()
        page = window.page
        if page is None:
            raise SystemExit("the case was not opened")
        page.tabs.setCurrentIndex(FORM)
        page.form.focus_field(FIELD)
        app.processEvents()
        milliseconds = [1000 * seconds for seconds in type_text(app, page)]
        window.close()
    parts = quantiles(milliseconds, n=20)
    print(json.dumps({"keys": len(milliseconds), "p50_ms": parts[9], "p95_ms": parts[18]}))


def type_text(app: QApplication, page: DraftPage) -> list[float]:
    """Type letter by letter; the seconds of each."""
    editor = app.focusWidget()
    if not isinstance(editor, QPlainTextEdit):
        raise SystemExit(f"{FIELD} does not take keys")
    painted = Painted(page)
    taken = []
    for letter in TEXT:
        painted.arm()
        begin = time.perf_counter()
        press(app, editor, letter)
        while not painted.done:
            app.processEvents()
            if time.perf_counter() - begin > LIMIT:
                raise SystemExit("the preview did not follow")
        taken.append(time.perf_counter() - begin)
    return taken


def press(app: QApplication, editor: QPlainTextEdit, letter: str) -> None:
    """Press and release a key, as a keyboard of any language does."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        app.sendEvent(editor, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))


if __name__ == "__main__":
    main()
