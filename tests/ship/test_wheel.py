"""The wheel holds all the program needs, and finds it where it was unpacked."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PLACES = """
from drafter.files.places import Places
places = Places.find()
for path in (places.templates, places.resources, places.manifest):
    assert path.exists(), path
    print(path)
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
        cwd=ROOT,
        check=True,
        capture_output=True,
        timeout=120,
    )
    return next(folder.glob("*.whl"))


def files_under(folder: str) -> set[str]:
    """Name the files of the checkout that must be in the wheel."""
    return {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / folder).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts and not path.name.startswith(".")
    }


def test_wheel_holds_templates_manifest_and_resources(wheel: Path) -> None:
    inside = set(zipfile.ZipFile(wheel).namelist())
    needed = files_under("templates") | files_under("resources") | {"models/manifest.toml"}
    assert {f"drafter/_data/{name}" for name in needed} <= inside


def test_wheel_holds_every_module_and_no_weights(wheel: Path) -> None:
    inside = set(zipfile.ZipFile(wheel).namelist())
    modules = {name for name in files_under("drafter") if name.endswith(".py")}
    assert modules <= inside
    assert not [name for name in inside if name.endswith((".gguf", ".bin"))]


def test_wheel_carries_the_licence_and_pinned_dependencies(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        metadata = next(name for name in archive.namelist() if name.endswith("/METADATA"))
        assert metadata.replace("METADATA", "licenses/LICENSE") in archive.namelist()
        text = archive.read(metadata).decode()
    assert "License-Expression: EUPL-1.2" in text
    assert "Requires-Dist: llama-cpp-python==" in text


def test_unpacked_wheel_finds_its_files_from_a_foreign_folder(wheel: Path, tmp_path: Path) -> None:
    zipfile.ZipFile(wheel).extractall(tmp_path / "lib")
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            f"import sys; sys.path.insert(0, {str(tmp_path / 'lib')!r})" + PLACES,
        ],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stderr == ""
    assert all(line.startswith(str(tmp_path / "lib")) for line in done.stdout.splitlines())
