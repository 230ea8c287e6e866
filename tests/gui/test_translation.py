"""The window speaks German: every text is translated, and what ships is what was translated."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import Element, parse

import pytest

from drafter.files.places import Places

GUI = Path(__file__).resolve().parents[2] / "drafter" / "gui"
TRANSLATIONS = Places.find({}).resources / "translations"
SOURCE = TRANSLATIONS / "drafter_de.ts"


def tool(name: str) -> str:
    """A translation tool that comes with PySide6."""
    beside = shutil.which(name, path=str(Path(sys.executable).parent))
    if beside is None:
        pytest.skip(f"{name} ist nicht installiert")
    return beside


def messages(file: Path) -> Iterator[tuple[str, str, Element]]:
    for context in parse(file).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            found = message.find("translation")
            assert found is not None
            yield context.findtext("name", ""), message.findtext("source", ""), found


def test_every_text_of_the_program_is_translated(tmp_path: Path) -> None:
    fresh = tmp_path / "drafter_de.ts"
    shutil.copy(SOURCE, fresh)
    sources = [str(path) for path in sorted(GUI.rglob("*.py"))]
    subprocess.run([tool("pyside6-lupdate"), *sources, "-ts", str(fresh)], check=True, timeout=60)
    open_texts = [(room, text) for room, text, found in messages(fresh) if found.get("type")]
    assert open_texts == []


def test_translations_say_something() -> None:
    for _room, text, found in messages(SOURCE):
        forms = [form.text for form in found.iter("numerusform")] or [found.text]
        assert all(forms), text


def test_blanks_survive_translation() -> None:
    for _room, text, found in messages(SOURCE):
        blanks = {word for word in ("{", "%n") if word in text}
        for form in [form.text for form in found.iter("numerusform")] or [found.text]:
            assert all(blank in (form or "") for blank in blanks), text


def test_shipped_file_is_made_from_the_source(tmp_path: Path) -> None:
    made = tmp_path / "drafter_de.qm"
    command = [tool("pyside6-lrelease"), str(SOURCE), "-qm", str(made)]
    subprocess.run(command, check=True, timeout=60, stdout=subprocess.DEVNULL)
    assert made.read_bytes() == (TRANSLATIONS / "drafter_de.qm").read_bytes()
