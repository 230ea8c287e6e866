"""What the README promises: its links lead somewhere, and its template works as printed."""

import re
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from drafter.cli.main import parser
from drafter.files.places import Places
from drafter.session import linting
from drafter.session.opening import make_workspace

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
LINK = re.compile(r"\]\(([^)#:]+)\)")
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```", re.MULTILINE | re.DOTALL)
COMMAND = re.compile(r"`drafter (\w+)")


@pytest.mark.parametrize("target", sorted(set(LINK.findall(README))))
def test_link_leads_to_a_file(target: str) -> None:
    assert (ROOT / target).exists()


def test_table_names_every_command() -> None:
    offered = set(re.findall(r"^    (\w+)", parser().format_help(), re.MULTILINE)) - {"BEFEHL"}
    assert set(COMMAND.findall(README)) == offered


def test_template_of_the_readme_lints_fills_and_exports(tmp_path: Path) -> None:
    blocks = BLOCK.findall(README)
    template, case = (text for kind, text in blocks if kind == "toml")
    (notice,) = (text for kind, text in blocks if kind == "jinja")
    templates = tmp_path / "templates"
    shutil.copytree(ROOT / "templates", templates)
    folder = templates / "terminbestaetigung"
    (folder / "cases").mkdir(parents=True)
    (folder / "template.toml").write_text(template, encoding="utf-8")
    (folder / "notice.jinja").write_text(notice, encoding="utf-8")
    (folder / "cases" / "beispiel.toml").write_text(case, encoding="utf-8")
    places = replace(Places.find(), templates=templates, user_data=tmp_path / "home")
    workspace = make_workspace(places)
    assert linting.lint(workspace, (folder,)) == ()
    chosen = workspace.case("terminbestaetigung", "beispiel")
    session = workspace.new_notice("terminbestaetigung", "", chosen)
    assert session.blocking == ()
    assert session.export(tmp_path / "a.docx").path.exists()
