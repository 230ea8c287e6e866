"""Asking a person where a file shall be written."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

AskPath = Callable[[str], Path | None]
"""Asks a person for a file; takes the proposed name, None if nobody wants one."""


def ask_with_dialog(parent: QWidget, title: str, kind: str) -> AskPath:
    """Ask with the file dialog of the desktop."""

    def ask(name: str) -> Path | None:
        chosen, _filter = QFileDialog.getSaveFileName(parent, title, name, kind)
        return Path(chosen) if chosen else None

    return ask
