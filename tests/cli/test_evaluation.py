"""``eval``: the report, and what an authority's policy makes of it."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from drafter.cli.evaluation import evaluation
from drafter.cli.main import parser
from drafter.files.models.evaluations import Found
from drafter.notice.authority import AiPolicy
from drafter.notice.document import Task
from drafter.notice.faults import Fault
from tests.helpers.engines import ScriptedEngine
from tests.helpers.model_server import script, serving
from tests.helpers.workspaces import grant, workspace

TEXT = "Die Auszahlung des Zuschusses in Höhe von 2.400,00 EUR erfolgt zum 01.04.2026."
GOOD = "Wir zahlen Ihnen den Zuschuss von 2.400,00 EUR zum 01.04.2026 aus."
BAD = "Wir zahlen Ihnen den Zuschuss von 2.500,00 EUR zum 01.04.2026 aus."
STRICT = AiPolicy(minimum_offered_share=0.8)


def test_eval_measures_and_reports(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    passages, pairs = tmp_path / "passages.jsonl", tmp_path / "pairs.jsonl"
    facts = ["2.400,00", "01.04.2026"]
    passages.write_text(json.dumps({"id": "a", "text": TEXT, "facts": facts}), encoding="utf-8")
    rows = [
        {"id": "g", "original": TEXT, "suggestion": TEXT, "label": "good", "kind": "faithful"},
        {"id": "b", "original": TEXT, "suggestion": BAD, "label": "bad", "kind": "amount"},
    ]
    pairs.write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
    space = workspace(tmp_path, ScriptedEngine(answers={"Zuschusses": [GOOD, BAD]}))
    report = tmp_path / "bericht"
    named = ["--passages", str(passages), "--pairs", str(pairs), "--report", str(report)]
    assert evaluation(space, parser().parse_args(["eval", *named, "--json"])) == 0
    measured = json.loads(capsys.readouterr().out)
    assert measured["offered_share"] == 1.0
    assert measured["fact_errors"] == 0
    assert measured["guard"]["fact_faults_passed"] == 0
    assert measured["by_rule"]["offered_share"] == 1.0  # counted apart from the model's
    assert json.loads((report / "auswertung.json").read_text(encoding="utf-8")) == measured
    page = (report / "auswertung.html").read_text(encoding="utf-8")
    assert "<html lang" in page
    assert "feste Regeln, ohne Modell" in page
    assert "http" not in page


def test_eval_measures_the_model_server_of_an_authority(tmp_path: Path) -> None:
    space = workspace(tmp_path)
    passages = tmp_path / "passages.jsonl"
    passages.write_text(json.dumps({"id": "a", "text": TEXT}), encoding="utf-8")
    named = ["--passages", str(passages), "--report", str(tmp_path), "--authority", "heidekreis"]
    with serving(replace(script(), answers=(GOOD,))) as server:
        policy = replace(STRICT, endpoint=server.endpoint())
        space.authorities = (replace(space.authority("heidekreis"), ai_policy=policy),)
        assert evaluation(space, parser().parse_args(["eval", *named])) == 0
        space.close()
    assert server.connections > 0
    assert "Modellserver" in (tmp_path / "auswertung.html").read_text(encoding="utf-8")
    space.suggester.for_policy(policy).require(policy)


@pytest.mark.parametrize(
    ("found", "code"),
    [
        (None, "session.not_evaluated"),
        (Found(0.7, 0, 100), "session.not_good_enough"),
        (Found(0.9, 1, 100), "session.not_good_enough"),
    ],
)
def test_a_policy_can_demand_a_minimum(tmp_path: Path, found: Found | None, code: str) -> None:
    space = workspace(tmp_path)
    space.authorities = (replace(space.authority("heidekreis"), ai_policy=STRICT),)
    if found:
        space.suggester.remember_evaluation(found)
    with pytest.raises(Fault) as caught:
        grant(space).suggest("voraussetzungen", Task.CLEAR, lambda _event: None)
    assert caught.value.code == code


def test_a_model_that_meets_the_minimum_may_be_asked(tmp_path: Path) -> None:
    space = workspace(tmp_path)
    space.authorities = (replace(space.authority("heidekreis"), ai_policy=STRICT),)
    space.suggester.remember_evaluation(Found(0.9, 0, 100))
    grant(space).suggest("voraussetzungen", Task.CLEAR, lambda _event: None).wait()
