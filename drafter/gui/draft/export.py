"""Writing a notice to a file from the window: where to, and what is said afterwards."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from drafter.gui.bridge import Bridge
from drafter.gui.parts.ask_path import AskPath
from drafter.gui.parts.widgets import MessageBar
from drafter.messages import explain, sentence
from drafter.notice.faults import Fault
from drafter.session.naming import letter_name

if TYPE_CHECKING:  # loaded behind the window
    from drafter.session.notice_session import NoticeSession


class Exporter(QObject):
    """Exports one session and reports in a message bar."""

    def __init__(self, session: "NoticeSession", bar: MessageBar, ask_path: AskPath) -> None:
        super().__init__(bar)
        self._session = session
        self._bar = bar
        self._ask_path = ask_path
        self._pdf = Bridge(self)
        self._pdf.done.connect(self._on_pdf)

    def export(self, *, draft: bool) -> None:
        """Ask where to, write, and say what was written."""
        path = self._ask_path(self.proposed_name(draft=draft))
        if path is None:
            return
        write = self._session.export_draft if draft else self._session.export
        try:
            result = write(path)
        except Fault as fault:
            self._bar.say(explain(fault), "error")
            return
        saved = self.tr("Draft written: {path}") if draft else self.tr("Notice written: {path}")
        proof = self.tr("SHA-256 checksum: {sha}").format(sha=result.sha256)
        barriers = (sentence(found) for found in result.barriers)
        self._say_written(
            "\n".join((saved.format(path=result.path), proof, *barriers)),
            result.path,
            further=(self.tr("Also as PDF"), lambda: self.write_pdf(result.path)),
        )

    def write_pdf(self, letter: Path) -> None:
        """Make a PDF of an exported letter behind the window, and say what became of it."""
        from drafter.session import exporting  # noqa: PLC0415 - loaded behind the window

        self._bar.say(self.tr("The PDF is being made …"))
        self._pdf.run(lambda: exporting.write_pdf(letter))

    def _on_pdf(self, result: object) -> None:
        if isinstance(result, Path):
            self._say_written(self.tr("PDF written: {path}").format(path=result), result)
        elif isinstance(result, Fault):
            self._bar.say(explain(result), "error")
        elif isinstance(result, BaseException):
            raise result

    def _say_written(
        self, text: str, path: Path, further: tuple[str, Callable[[], object]] | None = None
    ) -> None:
        self._bar.say(
            text,
            "done",
            action=self.tr("Open folder"),
            do=lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent))),
            further=further,
        )

    def proposed_name(self, *, draft: bool) -> str:
        """A file name from title and file reference, without characters Windows refuses."""
        return letter_name(self._session.schema.title, self._session.notice, draft=draft)
