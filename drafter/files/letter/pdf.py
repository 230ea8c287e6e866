"""An exported letter as PDF, by the LibreOffice or the Word that is installed; it stays here."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from drafter.files import atomic
from drafter.notice.faults import Fault

PROGRAMS = ("soffice", "libreoffice")
WINDOWS_PROGRAM = Path("C:/Program Files/LibreOffice/program/soffice.exe")
MAC_PROGRAM = Path("/Applications/LibreOffice.app/Contents/MacOS/soffice")
SECONDS = 120

# A tagged PDF keeps headings, table headers and the language for screen readers.
_TAGGED: Final = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}'

# Word is driven by PowerShell, which every Windows has. The file names come by the environment,
# so that no character in them can be read as a command. ExportAsFixedFormat: 17 is PDF; the values
# after it are print quality, the whole document, its properties, headings as bookmarks, and tags.
_WORD_SCRIPT: Final = """
$ErrorActionPreference = 'Stop'
$word = New-Object -ComObject Word.Application
try {
    $letter = $word.Documents.Open($env:DRAFTER_LETTER, $false, $true, $false)
    $letter.ExportAsFixedFormat(
        $env:DRAFTER_PDF, 17, $false, 0, 0, 1, 1, 0, $true, $true, 1, $true, $true, $false)
    $letter.Close($false)
} finally {
    $word.Quit()
}
"""


class Converter(Protocol):
    """A program that makes a PDF of a letter."""

    def command(self, letter: Path, made: Path) -> Sequence[str]:
        """The command that writes ``made``; the folder of ``made`` is free for it to use."""

    def surroundings(self, letter: Path, made: Path) -> Mapping[str, str]:
        """What the command finds in its environment besides what is there."""


@dataclass(frozen=True, slots=True)
class LibreOffice:
    """LibreOffice without a window, with a profile of its own: an open one is not disturbed."""

    program: Path

    def command(self, letter: Path, made: Path) -> Sequence[str]:
        """It writes into a folder, with the name of the letter."""
        folder = made.parent
        return (
            str(self.program),
            f"-env:UserInstallation={(folder / 'profile').as_uri()}",
            "--headless",
            "--convert-to",
            _TAGGED,
            "--outdir",
            str(folder),
            str(letter),
        )

    def surroundings(self, letter: Path, made: Path) -> Mapping[str, str]:  # noqa: ARG002 -- the other converter needs both
        """Nothing."""
        return {}


@dataclass(frozen=True, slots=True)
class Word:
    """The Word of this Windows, without a window."""

    shell: str = "powershell.exe"
    options: tuple[str, ...] = ("-NoProfile", "-NonInteractive", "-Command")

    def command(self, letter: Path, made: Path) -> Sequence[str]:  # noqa: ARG002 -- see surroundings
        """The script; it knows the files by its environment."""
        return (self.shell, *self.options, _WORD_SCRIPT)

    def surroundings(self, letter: Path, made: Path) -> Mapping[str, str]:
        """The two files."""
        return {"DRAFTER_LETTER": str(letter), "DRAFTER_PDF": str(made)}


def converter(programs: Sequence[str] = PROGRAMS) -> Converter | None:
    """LibreOffice, else Word, None where there is neither."""
    found = (shutil.which(program) for program in programs)
    known = (path for path in (WINDOWS_PROGRAM, MAC_PROGRAM) if path.exists())
    first = next(filter(None, found), None) or next(known, None)
    if first is not None:
        return LibreOffice(Path(first))
    return Word() if has_word() else None


def has_word() -> bool:
    """Whether Word is registered on this Windows."""
    if sys.platform == "win32":
        import winreg  # noqa: PLC0415 - only there

        try:
            winreg.CloseKey(winreg.OpenKey(winreg.HKEY_CLASSES_ROOT, r"Word.Application\CLSID"))
        except OSError:
            return False
        return True
    return False


def convert(letter: Path, target: Path, program: Converter | None) -> None:
    """Write ``letter`` (.docx) as ``target``; raises Fault, and leaves no half file."""
    if program is None:
        raise Fault("pdf.no_converter")
    with tempfile.TemporaryDirectory(prefix="drafter-pdf-") as folder:
        made = Path(folder) / f"{letter.stem}.pdf"
        _run(program, letter.resolve(), made)
        if not made.exists():
            raise Fault("pdf.failed", name=letter.name)
        atomic.write_bytes(target, made.read_bytes())


def _run(program: Converter, letter: Path, made: Path) -> None:
    quiet: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # Windows only
    try:
        subprocess.run(  # the program was found by name, the letter is our own file
            program.command(letter, made),
            env={**os.environ, **program.surroundings(letter, made)},
            check=True,
            capture_output=True,
            timeout=SECONDS,
            creationflags=quiet,
        )
    except (OSError, subprocess.SubprocessError) as problem:
        raise Fault("pdf.failed", name=letter.name) from problem
