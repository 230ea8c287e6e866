"""Makes the pictures of the manual from the real program, without a display.

    python resources/screenshots.py [FOLDER]

The suggestion comes from a scripted engine, so that the pictures are the same on every machine.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from drafter.files.places import Places
    from drafter.gui.draft.page import DraftPage
    from drafter.gui.main_window import MainWindow
    from drafter.templating.parsers import Raw

REPOSITORY = Path(__file__).resolve().parent.parent
PICTURES = REPOSITORY / "resources" / "manual" / "img"
TEMPLATE, CASE, PASSAGE = "zuwendungsbescheid", "ki-strategie", "voraussetzungen"
RULED = "auszahlung_text"  # rules of grammar word it before the model is asked
SUGGESTIONS = (
    (
        "Die Voraussetzungen für die Bewilligung liegen vor. Das Vorhaben dient dem Zweck des "
        "Programms und die Gesamtfinanzierung ist gesichert. Sie haben mit dem Vorhaben vor der "
        "Bewilligung nicht ohne Zustimmung begonnen. Die beantragten Ausgaben sind in Höhe von "
        "54.000,00 EUR notwendig und angemessen."
    ),
    "Die Voraussetzungen liegen vor. Die Ausgaben sind in Höhe von 45.000,00 EUR notwendig.",
)
SIZE = (1440, 900)
EXPIRED = ("zw-verwendungsnachweis-2024", "zw-verwendungsnachweis")
MISSPELT = (
    "Sie haben am 18.11.2025 eine Zuwendung für die Begleitung der KI-Strategie beantrakt. Dem "
    "Antrag lagen eine Vorhabenbeschreibung und ein Zeitplan bei."
)
OPEN_FIELDS = ("aktenzeichen", "zuwendung")
LARGE_SIZE = (1366, 768)
LARGE = "200"
LARGE_PICTURES = ("entwurf", "vorschlag")

# The program is imported only after the display has been chosen.
# ruff: noqa: PLC0415


def main(arguments: list[str]) -> int:
    """Take all pictures; those at 200 % in a process of their own, as Qt scales once."""
    if arguments[:1] == [LARGE]:
        _take(Path(arguments[1]), {LARGE: "light"})
        return 0
    folder = Path(arguments[0]) if arguments else PICTURES
    _take(folder, {"hell": "light", "dunkel": "dark"})
    scaled = {**os.environ, "QT_SCALE_FACTOR": "2"}
    command = [sys.executable, __file__, LARGE, str(folder)]
    return subprocess.run(command, check=True, env=scaled).returncode


def _take(folder: Path, schemes: dict[str, str]) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path.insert(0, str(REPOSITORY))
    from PySide6.QtGui import QFont

    from drafter.files.places import Places
    from drafter.gui.app import make_application

    app = make_application(Places.find().resources)
    app.setFont(QFont("Noto Sans", 9))
    for name, scheme in schemes.items():
        with tempfile.TemporaryDirectory() as home:
            _take_all(Places.find({"DRAFTER_HOME": home}), folder, name, scheme)


def _take_all(places: "Places", folder: Path, name: str, scheme: str) -> None:
    from PySide6.QtWidgets import QApplication

    from drafter.gui.app import make_window
    from drafter.gui.theme import Scheme
    from drafter.session.opening import make_workspace
    from tests.helpers.engines import ScriptedEngine

    app = QApplication.instance()
    if not isinstance(app, QApplication):
        return
    window = make_window(app, places.resources, places.user_data)
    window.use_scheme(Scheme(scheme))
    window.resize(*(LARGE_SIZE if LARGE in name else SIZE))
    window.show()
    window.activateWindow()
    workspace = make_workspace(places, engine=ScriptedEngine(default=SUGGESTIONS))
    window.attach(workspace)

    def picture(what: str) -> None:
        if LARGE in name and what not in LARGE_PICTURES:
            return
        for _ in range(3):
            app.processEvents()
        folder.mkdir(parents=True, exist_ok=True)
        window.grab().save(str(folder / f"{what}-{name}.png"))

    _walk(window, picture)
    window.close()
    workspace.close()


def _walk(window: "MainWindow", picture: Callable[[str], None]) -> None:
    """Go through the program as a caseworker does."""
    window.new_notice(TEMPLATE, "heidekreis", CASE)
    window.new_notice(TEMPLATE, "heidekreis", "")
    page = window.page
    if page is None:
        return
    _open_tab(page, "CHECKS")
    picture("pruefung")
    window.show_start()
    window.start.search.setFocus()
    picture("start")
    window.new_notice(TEMPLATE, "heidekreis", CASE)
    page = window.page
    if page is None:
        return
    answers = {name: page.form.rows[name].editor.raw() for name in OPEN_FIELDS}
    for name in OPEN_FIELDS:
        _answer(page, name, "")
    page.go_to_field("aktenzeichen")
    picture("entwurf")
    for name, answer in answers.items():
        _answer(page, name, answer)
    page.go_to_passage(PASSAGE)
    _ask(page)
    page.suggestions.ensureWidgetVisible(page.suggestions.review.accept)
    picture("vorschlag")
    page.go_to_passage(RULED)
    _ask(page)
    page.suggestions.ensureWidgetVisible(page.suggestions.review.accept)
    picture("regeln")
    window.new_notice(TEMPLATE, "heidekreis", CASE)
    if window.page is not None:
        _pick_clauses(window.page)
        picture("textbausteine")
        _misspell(window.page)
        picture("durchsicht")


def _pick_clauses(page: "DraftPage") -> None:
    """Show the clauses of a notice with one that has expired, and a search for more."""
    _open_tab(page, "CLAUSES")
    page.session.clauses.remove(EXPIRED[1])
    page.session.clauses.pick(EXPIRED[0])
    page.clauses.search.setText("zweck")
    page.clauses.choose(EXPIRED[0])


def _misspell(page: "DraftPage") -> None:
    """Write a word that no dictionary knows, and wait until the text was looked at."""
    from PySide6.QtCore import QEventLoop

    loop = QEventLoop()
    page.language.shown.connect(loop.quit)
    _answer(page, "sachverhalt", MISSPELT)
    page.language.watch.look_now()
    loop.exec()
    _open_tab(page, "CHECKS")


def _open_tab(page: "DraftPage", name: str) -> None:
    from drafter.gui.draft import page as draft_page

    page.tabs.setCurrentIndex(getattr(draft_page, name))


def _answer(page: "DraftPage", name: str, raw: "Raw") -> None:
    """Fill a field as somebody who types does."""
    editor = page.form.rows[name].editor
    editor.set_raw(raw)
    editor.changed.emit()
    page.flush()


def _ask(page: "DraftPage") -> None:
    """Ask for a suggestion and wait until it lies open."""
    from PySide6.QtCore import QEventLoop

    loop = QEventLoop()
    page.suggestions.state_changed.connect(
        lambda state: loop.quit() if state == "deciding" else None
    )
    page.suggestions.request.ask.click()
    if page.suggestions.state != "deciding":
        loop.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
