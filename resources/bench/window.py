"""Shows a window and tells when it is there and what it takes: ``bare`` PySide6, or ``drafter``.

The first line is printed with the first painted frame; the caller takes the time. The last one
has the memory once all is loaded and nothing moves any more. No model is loaded in either.
"""

import json
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMainWindow


class FirstFrame(QObject):
    """Waits for the first time a window is painted."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self.seen = False
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt's name
        """Note the frame."""
        self.seen = self.seen or event.type() is QEvent.Type.Paint
        return super().eventFilter(watched, event)


def show(app: QApplication, window: QMainWindow) -> None:
    """Show the window and print a line when its first frame is there."""
    frame = FirstFrame(window)
    window.show()
    while not frame.seen:
        app.processEvents()
    print("{}", flush=True)


def bare() -> None:
    """The yardstick: the smallest PySide6 window there is."""
    app = QApplication([])
    window = QMainWindow()
    show(app, window)
    print(memory())


def drafter() -> None:
    """The start page, then all that is loaded behind it."""
    from drafter.files.places import shipped_files  # noqa: PLC0415
    from drafter.gui import app as gui  # noqa: PLC0415 -- not for the bare window

    resources = shipped_files() / "resources"
    with TemporaryDirectory() as folder:
        app = gui.make_application(resources)
        window = gui.make_window(app, resources, Path(folder))
        show(app, window)
        from drafter.session.opening import open_workspace  # noqa: PLC0415 -- as the program does

        gui.load_modules()
        with open_workspace(demo=True) as workspace:
            window.attach(workspace)
            app.processEvents()
            print(memory())


def memory() -> str:
    """PSS counts shared libraries by their share; where the system has none, RSS stands alone."""
    import psutil  # noqa: PLC0415 -- after the window is shown

    info = psutil.Process().memory_full_info()
    return json.dumps({"rss": info.rss, "pss": getattr(info, "pss", 0)})


if __name__ == "__main__":
    {"bare": bare, "drafter": drafter}[sys.argv[1]]()
