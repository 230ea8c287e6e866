"""LibreOffice and poppler as a reader of letters; tests skip where these are not installed.

Files are converted many at a time, since starting LibreOffice takes longer than its work.
"""

import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pdfplumber
import pytest

POINT = 25.4 / 72
TIMEOUT = 180


@dataclass(frozen=True, slots=True)
class Word:
    """A printed word and its box, in mm from the upper left corner; ``page`` counts from 1."""

    text: str
    page: int
    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Stroke:
    """A drawn line."""

    page: int
    left: float
    top: float
    right: float
    bottom: float


def require(program: str) -> str:
    """The path of a program; skips the test where there is none."""
    path = shutil.which(program)
    if path is None:
        pytest.skip(f"{program} ist nicht installiert")
    return path


def to_pdf(files: Mapping[str, bytes], folder: Path) -> dict[str, Path]:
    """Convert .docx files by name into PDF files with one start of LibreOffice."""
    soffice = require("soffice")
    sources = []
    for name, data in files.items():
        source = folder / f"{name}.docx"
        source.write_bytes(data)
        sources.append(str(source))
    profile = (folder / "profile").as_uri()
    command = [soffice, "--headless", "--norestore", f"-env:UserInstallation={profile}"]
    command += ["--convert-to", "pdf", "--outdir", str(folder), *sources]
    done = subprocess.run(command, capture_output=True, text=True, timeout=TIMEOUT, check=False)
    made = {name: folder / f"{name}.pdf" for name in files}
    absent = [name for name, path in made.items() if not path.exists()]
    assert not absent, (absent, done.stdout, done.stderr)
    return made


Box = tuple[float, float, float, float]


def text_of_pdf(pdf: Path, *, box: Box | None = None, page: int = 1) -> str:
    """The words of a PDF line by line; ``box`` is left, top, width, height in mm on a page."""
    command = [require("pdftotext"), "-enc", "UTF-8", "-nopgbrk", "-layout"]
    if box is not None:  # with -r 254 a pixel is a tenth of a mm
        left, top, width, height = (str(round(value * 10)) for value in box)
        command += ["-f", str(page), "-l", str(page)]
        command += ["-r", "254", "-x", left, "-y", top, "-W", width, "-H", height]
    done = subprocess.run([*command, str(pdf), "-"], capture_output=True, timeout=60, check=True)
    return done.stdout.decode("utf-8")


def words_of_pdf(pdf: Path) -> list[Word]:
    """All words with their boxes."""
    with pdfplumber.open(pdf) as document:
        return [
            Word(
                str(found["text"]),
                number,
                float(found["x0"]) * POINT,
                float(found["top"]) * POINT,
                float(found["x1"]) * POINT,
                float(found["bottom"]) * POINT,
            )
            for number, page in enumerate(document.pages, 1)
            for found in page.extract_words(keep_blank_chars=False)
        ]


def strokes_of_pdf(pdf: Path) -> list[Stroke]:
    """All lines, and rectangles as thin as lines."""
    with pdfplumber.open(pdf) as document:
        return [
            Stroke(
                number,
                float(found["x0"]) * POINT,
                float(found["top"]) * POINT,
                float(found["x1"]) * POINT,
                float(found["bottom"]) * POINT,
            )
            for number, page in enumerate(document.pages, 1)
            for found in (*page.lines, *page.rects, *page.curves)
        ]


def to_png(pdf: Path, target: Path, *, dots: int = 100) -> list[Path]:
    """Pictures of all pages, named ``target-1.png`` and so on."""
    command = [require("pdftoppm"), "-r", str(dots), "-png", str(pdf), str(target)]
    subprocess.run(command, capture_output=True, timeout=60, check=True)
    return sorted(target.parent.glob(f"{target.name}-*.png"))
