"""The application: shows the window first and loads the rest behind it."""

import importlib
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QStyleFactory

from drafter.gui import translation
from drafter.gui.bridge import Bridge
from drafter.gui.look import Look
from drafter.gui.main_window import MainWindow

if TYPE_CHECKING:  # loaded behind the window
    from drafter.session.workspace import Workspace

OpenWorkspace = Callable[[], "Workspace"]
LOADED_BEHIND = ("drafter.session.workspace", "drafter.gui.draft_page")


def run(
    open_workspace: OpenWorkspace,
    *,
    resources: Path,
    user_data: Path,
    argv: Sequence[str] = (),
) -> int:
    """Open the window and stay until it is closed. ``user_data`` keeps its size and colours."""
    app = make_application(resources, argv)
    window = make_window(app, resources, user_data)
    window.show()
    bridge = Bridge(window)
    bridge.done.connect(lambda _modules: window.attach(open_workspace()))
    QTimer.singleShot(0, lambda: bridge.run(load_modules))
    return app.exec()


def load_modules() -> None:
    """Import what the pages need; the window is already there."""
    for name in LOADED_BEHIND:
        importlib.import_module(name)


def make_application(resources: Path, argv: Sequence[str] = ()) -> QApplication:
    """The Qt application: one style on all desktops, German, with its sign."""
    app = QApplication([sys.argv[0], *argv])
    app.setApplicationName("drafter")
    app.setApplicationDisplayName("drafter")
    app.setStyle(QStyleFactory.create("Fusion"))
    app.setWindowIcon(QIcon(str(resources / "icons" / "drafter.svg")))
    translation.install(app, resources)
    return app


def make_window(app: QApplication, resources: Path, user_data: Path) -> MainWindow:
    """The window with its settings, in the colours that were chosen."""
    settings = QSettings(str(user_data / "window.ini"), QSettings.Format.IniFormat)
    look = Look(resources, app)
    window = MainWindow(look, settings)
    look.apply(app, window.scheme())
    app.styleHints().colorSchemeChanged.connect(lambda _s: look.apply(app, window.scheme()))
    return window
