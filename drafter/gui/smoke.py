"""Shows that the program as installed can open its window: opens the example notice and ends.

``drafter --smoke`` is for builds and administrators; it leaves nothing behind.
"""

from PySide6.QtCore import QTimer

from drafter.gui import app as gui
from drafter.session.opening import open_workspace

TEMPLATE, CASE = "zuwendungsbescheid", "ki-strategie"
SECONDS = 60


def run() -> int:
    """Open window, start page and a notice with its preview; 0 if all of it was shown."""
    with open_workspace(demo=True) as workspace:
        places = workspace.places
        app = gui.make_application(places.resources)
        window = gui.make_window(app, places.resources, places.user_data)
        window.notice_opened.connect(lambda: QTimer.singleShot(0, window, window.close))
        QTimer.singleShot(SECONDS * 1000, window, app.quit)  # a notice that never opens
        window.show()
        gui.load_modules()
        window.attach(workspace)
        window.new_notice(TEMPLATE, "", CASE)
        shown = window.page is not None and bool(window.page.preview.pages)
        app.exec()
    return 0 if shown else 1
