"""Where things lie on this machine: what ships with the program, and what belongs to the user."""

import os
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from platformdirs import user_data_path


@dataclass(frozen=True, slots=True)
class Places:
    """Folders and files. ``user_data`` holds drafts and the record, ``models`` model files."""

    templates: Path
    resources: Path
    manifest: Path
    user_data: Path
    models: Path

    @property
    def authorities(self) -> Path:
        """Authority profiles with their letterheads."""
        return self.templates / "authorities"

    @property
    def partials(self) -> Path:
        """Texts that templates share."""
        return self.templates / "bausteine"

    @property
    def clauses(self) -> Path:
        """The clause catalogue (Textbausteine)."""
        return self.templates / "klauseln"

    @property
    def drafts(self) -> Path:
        """Unfinished notices."""
        return self.user_data / "drafts"

    @property
    def audit_log(self) -> Path:
        """The record of decisions and exports."""
        return self.user_data / "record" / "record.jsonl"

    @classmethod
    def find(cls, environ: Mapping[str, str] = os.environ) -> "Places":
        """The places of this installation; ``DRAFTER_HOME`` moves the user's part."""
        shipped = shipped_files()
        home = environ.get("DRAFTER_HOME")
        user_data = Path(home) if home else user_data_path("drafter", appauthor=False)
        return cls(
            templates=shipped / "templates",
            resources=shipped / "resources",
            manifest=shipped / "models" / "manifest.toml",
            user_data=user_data,
            models=user_data / "models",
        )

    def with_user_data(self, folder: Path) -> "Places":
        """The same installation and models with another user folder, such as a throw-away one."""
        return replace(self, user_data=folder)


@contextmanager
def workplace(*, demo: bool = False) -> Iterator[Places]:
    """The places of this user; ``demo``: a user folder that is thrown away afterwards."""
    places = Places.find()
    if not demo:
        yield places
        return
    with tempfile.TemporaryDirectory(prefix="drafter-demo-", ignore_cleanup_errors=True) as folder:
        yield places.with_user_data(Path(folder))


def shipped_files() -> Path:
    """The folder with templates, resources and models: frozen, from source, or in a wheel."""
    if getattr(sys, "frozen", False):
        return Path(sys._MEIPASS)  # type: ignore[attr-defined]  # noqa: SLF001 - PyInstaller's name
    package = Path(__file__).resolve().parent.parent
    source = package.parent
    return source if (source / "templates").is_dir() else package / "_data"
