"""A suggestion asked for in the terminal keeps to the policy of the authority that is named."""

from argparse import Namespace
from dataclasses import replace
from pathlib import Path

import pytest

from drafter.cli import models, wordings
from drafter.cli.main import parser
from drafter.notice.authority import AiPolicy
from drafter.notice.faults import Fault
from drafter.session.workspace import Workspace
from tests.helpers.engines import ScriptedEngine
from tests.helpers.workspaces import workspace

PASSAGE = '{"id": "a", "text": "Der Nachweis ist bis zum 30.06.2027 vorzulegen."}\n'
ANSWER = "Sie müssen den Nachweis bis zum 30.06.2027 vorlegen."


def strict(folder: Path, engine: ScriptedEngine) -> Workspace:
    """A workspace where one authority admits another model only."""
    space = workspace(folder, engine)
    other = AiPolicy(admitted_models=("ein-anderes",))
    space.authorities = (replace(space.authority("heidekreis"), ai_policy=other),)
    return space


def suggest(folder: Path, *more: str) -> Namespace:
    file = folder / "stellen.jsonl"
    file.write_text(PASSAGE, encoding="utf-8")
    return parser().parse_args(["suggest", "--task", "clear", "--passages", str(file), *more])


def test_the_authority_named_decides(tmp_path: Path) -> None:
    engine = ScriptedEngine(default=(ANSWER,))
    space = strict(tmp_path, engine)
    with pytest.raises(Fault, match=r"models\.not_admitted"):
        wordings.suggest(space, suggest(tmp_path, "--authority", "heidekreis"))
    with pytest.raises(Fault, match=r"models\.not_admitted"):
        models.models(space, parser().parse_args(["models", "demo", "--authority", "heidekreis"]))
    assert engine.requests == []


def test_without_one_the_manifest_decides(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    space = strict(tmp_path, ScriptedEngine(default=(ANSWER,)))
    wordings.suggest(space, suggest(tmp_path))
    assert "vorlegen" in capsys.readouterr().out
