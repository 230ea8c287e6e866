"""An exported letter as PDF, where LibreOffice is installed; it stays on this machine."""

import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

from drafter.files import atomic
from drafter.notice.faults import Fault

PROGRAMS = ("soffice", "libreoffice")
WINDOWS_PROGRAM = Path("C:/Program Files/LibreOffice/program/soffice.exe")
MAC_PROGRAM = Path("/Applications/LibreOffice.app/Contents/MacOS/soffice")
SECONDS = 120


def converter(programs: Sequence[str] = PROGRAMS) -> Path | None:
    """The program that converts, None where there is none."""
    found = (shutil.which(program) for program in programs)
    known = (path for path in (WINDOWS_PROGRAM, MAC_PROGRAM) if path.exists())
    first = next(filter(None, found), None)
    return Path(first) if first else next(known, None)


def convert(letter: Path, target: Path, program: Path | None) -> None:
    """Write ``letter`` (.docx) as ``target``; raises Fault, and leaves no half file."""
    if program is None:
        raise Fault("pdf.no_converter")
    with tempfile.TemporaryDirectory(prefix="drafter-pdf-") as folder:
        made = Path(folder) / f"{letter.stem}.pdf"
        _run(program, letter, Path(folder))
        if not made.exists():
            raise Fault("pdf.failed", name=letter.name)
        atomic.write_bytes(target, made.read_bytes())


def _run(program: Path, letter: Path, folder: Path) -> None:
    """Convert with a profile of its own, so that an open LibreOffice is not disturbed."""
    command = [
        str(program),
        f"-env:UserInstallation={(folder / 'profile').as_uri()}",
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        str(folder),
        str(letter),
    ]
    quiet: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # Windows only
    try:
        subprocess.run(  # the program was found by name, the letter is our own file
            command, check=True, capture_output=True, timeout=SECONDS, creationflags=quiet
        )
    except (OSError, subprocess.SubprocessError) as problem:
        raise Fault("pdf.failed", name=letter.name) from problem
