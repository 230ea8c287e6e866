"""Looks through the language of a notice whenever nobody types, in a thread of its own."""

import gc
from collections.abc import Callable
from threading import Event, Lock
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from drafter.gui.bridge import Bridge
from drafter.notice.findings import Finding
from drafter.session.language import Language, LanguageReport

IDLE_MS: Final = 700
"""So long no key: then a look disturbs nobody, and half a word is no mistake yet."""


class LanguageWatch(QObject):
    """``reported`` carries a LanguageReport; ``suggested`` a finding and what was meant by it."""

    reported = Signal(object)
    suggested = Signal(object, object)

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._stop = Event()
        self._turn = Lock()
        # Without a parent: the thread of a job keeps its bridge, even if the page is gone.
        self._looks = Bridge()
        self._looks.done.connect(self._on_look)
        self._questions = Bridge()
        self._questions.done.connect(self._on_suggestions)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(IDLE_MS)
        self._timer.timeout.connect(self.look_now)

    def restart(self) -> None:
        """The notice has changed: stop looking, and begin anew in a quiet moment."""
        self._stop.set()
        self._timer.start()

    def look_now(self) -> None:
        """Begin a look; ``reported`` follows unless the notice changes before."""
        self._timer.stop()
        self._stop.set()
        stop = self._stop = Event()
        look = self._language.look()
        turn = self._turn
        self._looks.run(lambda: _in_turn(turn, lambda: look.take(stop.is_set)))

    def stop(self) -> None:
        """Look no more."""
        self._stop.set()
        self._timer.stop()

    def ask(self, found: Finding) -> None:
        """Find out what was meant; ``suggested`` follows within a second."""
        language, turn = self._language, self._turn
        self._questions.run(lambda: _in_turn(turn, lambda: (found, language.suggestions(found))))

    def _on_look(self, result: object) -> None:
        # A look that was stopped has no result; one that failed leaves what is shown.
        if isinstance(result, LanguageReport) and not self._stop.is_set():
            self.reported.emit(result)

    def _on_suggestions(self, result: object) -> None:
        if isinstance(result, tuple):
            self.suggested.emit(*result)


def _in_turn(turn: Lock, job: Callable[[], object]) -> object:
    """Do one job after the other, and leave the collecting of garbage to the thread of the window.

    Widgets of a closed page may be among the garbage: Qt allows no other thread to end them.
    """
    with turn:
        gc.disable()
        try:
            return job()
        finally:
            gc.enable()
