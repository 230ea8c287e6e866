"""The application: shows the window first and loads the rest behind it."""

import importlib
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from drafter.gui import translation
from drafter.gui.bridge import Bridge
from drafter.gui.look import Look
from drafter.gui.main_window import MainWindow, chosen_scheme

if TYPE_CHECKING:  # loaded behind the window
    from drafter.session.workspace import Workspace

OpenWorkspace = Callable[[], "Workspace"]
LOADED_BEHIND = ("drafter.session.opening", "drafter.gui.draft.page")


def run(open_workspace: OpenWorkspace, *, resources: Path, user_data: Path) -> int:
    """Open the window and stay until it is closed.

    ``open_workspace`` is called once, in this thread, after the window is shown. ``user_data``
    keeps size and colours of the window.
    """
    app = make_application(resources)
    window = make_window(app, resources, user_data)
    window.show()
    fill_behind(window, open_workspace)
    return app.exec()


def fill_behind(window: MainWindow, open_workspace: OpenWorkspace) -> None:
    """Load in a thread what the pages need, then open the workspace in the window's thread."""
    bridge = Bridge(window)
    bridge.done.connect(lambda _modules: window.open(open_workspace))
    QTimer.singleShot(0, window, lambda: bridge.run(load_modules))


def load_modules() -> None:
    """Import what the pages need; the window is already there."""
    for name in LOADED_BEHIND:
        importlib.import_module(name)


def make_application(resources: Path, argv: Sequence[str] = ()) -> QApplication:
    """The Qt application: one style on all desktops, German, with its sign."""
    # The style as an argument: naming it by a call would load all that Qt knows of styles.
    app = QApplication([sys.argv[0], "-style", "Fusion", *argv])
    app.setApplicationName("drafter")
    app.setApplicationDisplayName("drafter")
    app.setWindowIcon(QIcon(str(resources / "icons" / "drafter.svg")))
    translation.install(app, resources)
    return app


def make_window(app: QApplication, resources: Path, user_data: Path) -> MainWindow:
    """The window with its settings, in the colours that were chosen."""
    settings = QSettings(str(user_data / "window.ini"), QSettings.Format.IniFormat)
    look = Look(resources, app)
    look.apply(app, chosen_scheme(settings))  # first, so that each widget is polished once
    window = MainWindow(look, settings)
    app.styleHints().colorSchemeChanged.connect(lambda _s: look.apply(app, chosen_scheme(settings)))
    return window
