"""From worker threads to the window: calls become signals, which Qt carries to the right thread."""

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid


class Bridge(QObject):
    """``relayed`` and ``done`` arrive in the thread of the window, whoever called."""

    relayed = Signal(object)
    done = Signal(object)  # the result of a job, or the exception that ended it

    def relay(self, event: object) -> None:
        """Send an event on; may be called from any thread."""
        if isValid(self):  # the window may have been closed since
            self.relayed.emit(event)

    def run(self, job: Callable[[], object]) -> None:
        """Do a job in a thread of its own; ``done`` follows in any case."""
        threading.Thread(target=self._run, args=(job,), daemon=True).start()

    def _run(self, job: Callable[[], object]) -> None:
        try:
            result = job()
        except Exception as problem:  # noqa: BLE001 - it is handed on and shown
            result = problem
        if isValid(self):
            self.done.emit(result)
