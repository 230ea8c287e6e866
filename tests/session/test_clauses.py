"""The clauses of one notice: brought by its details, kept with the draft, checked on its day."""

import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from drafter.messages import explain, sentence
from drafter.notice.clauses import Pick
from drafter.session.notice_session import NoticeSession
from drafter.session.workspace import Workspace
from tests.helpers.workspaces import NOON, grant, places, workspace

EARMARK = "zw-zweckbindung"
REPORT = "zw-verwendungsnachweis"


def codes(session: NoticeSession) -> list[str]:
    return [f.code for f in session.findings if f.code.startswith("clauses.")]


def keeping(home: Path, edit: dict[str, str]) -> Workspace:
    """A workspace with a catalogue of its own; ``edit`` are texts of clause files by id."""
    shipped = places(home)
    here = replace(shipped, templates=home / "templates")
    shutil.copytree(shipped.templates, here.templates)
    for clause_id, text in edit.items():
        (here.clauses / f"{clause_id}.toml").write_text(text, encoding="utf-8")
    return Workspace(here, workspace(home).suggester, user="probe", clock=lambda: NOON)


def shipped_text(home: Path, clause_id: str) -> str:
    return (places(home).clauses / f"{clause_id}.toml").read_text(encoding="utf-8")


def test_a_detail_brings_its_clause_and_takes_it_away(tmp_path: Path) -> None:
    session = grant(workspace(tmp_path))
    before = session.clauses.selection
    session.set_value("zweckbindung_bis", "31.12.2030")
    assert session.clauses.selection.get(EARMARK) == Pick(EARMARK, "1.0.0", by_hand=False)
    assert "Auflage (Zweckbindung)" in session.notice.passage("nebenbestimmungen.1").text
    session.set_value("zweckbindung_bis", "")
    assert session.clauses.selection == before


def test_what_a_person_removed_stays_away(tmp_path: Path) -> None:
    session = grant(workspace(tmp_path))
    session.set_value("zweckbindung_bis", "31.12.2030")
    session.clauses.remove(EARMARK)
    session.set_value("zweckbindung_bis", "31.12.2031")
    assert EARMARK not in session.clauses.selection.ids
    session.clauses.pick(EARMARK)
    session.set_value("zweckbindung_bis", "")
    assert EARMARK in session.clauses.selection.ids
    assert [f.where.field for f in session.blocking] == ["zweckbindung_bis"]


def test_the_choice_is_kept_with_the_draft(tmp_path: Path) -> None:
    house = workspace(tmp_path)
    session = grant(house)
    session.clauses.pick("zw-vergabe")
    session.clauses.move("zw-vergabe", -1)
    session.clauses.remove("zw-pruefungsrecht")
    session.save()
    again = house.reopen(session.draft_id)
    assert again.clauses.selection == session.clauses.selection
    assert again.notice.clauses == session.notice.clauses


def test_a_draft_of_a_former_version_opens_with_what_its_details_bring(tmp_path: Path) -> None:
    house = workspace(tmp_path)
    session = grant(house)
    session.save()
    file = house.places.drafts / f"{session.draft_id}.json"
    data = json.loads(file.read_text(encoding="utf-8"))
    del data["decided"]["selection"]
    file.write_text(json.dumps(data), encoding="utf-8")
    assert house.reopen(session.draft_id).clauses.selection == session.clauses.selection


def test_an_edited_clause_is_read_again_before_it_goes_out(tmp_path: Path) -> None:
    house = keeping(tmp_path, {})
    session = grant(house)
    session.save()
    text = shipped_text(tmp_path, REPORT).replace('version = "2.0.0"', 'version = "2.1.0"')
    edited = keeping(tmp_path / "neu", {REPORT: text})
    shutil.copytree(house.places.drafts, edited.places.drafts)
    again = edited.reopen(session.draft_id)
    assert codes(again) == ["clauses.changed"]
    assert again.clauses.picked()[1].changed
    again.clauses.replace(REPORT, REPORT)
    assert codes(again) == []


def test_the_clauses_of_the_day_of_the_notice_are_needed(tmp_path: Path) -> None:
    text = shipped_text(tmp_path, "zw-vergabe")
    until = text.replace("templates =", "valid_until = 2026-12-31\ntemplates =")
    session = grant(keeping(tmp_path, {"zw-vergabe": until}))
    session.clauses.pick("zw-vergabe")
    assert codes(session) == []
    session.set_value("bescheid_datum", "02.01.2027")
    assert codes(session) == ["clauses.expired"]
    assert "31.12.2026" in sentence(session.blocking[0])


@pytest.mark.parametrize("broken", ["id = ", "{% passage x %}"])
def test_a_damaged_clause_costs_one_sentence(broken: str, tmp_path: Path) -> None:
    text = shipped_text(tmp_path, "zw-vergabe").replace("Wenn Sie Aufträge", f"{broken} Wenn Sie")
    damaged = broken if broken.startswith("id") else text
    session = grant(keeping(tmp_path, {"zw-vergabe": damaged}))
    (fault,) = session.clauses.faults
    assert "zw-vergabe" in explain(fault)
    assert REPORT in session.clauses.selection.ids
    assert "zw-vergabe" not in [c.id for c in session.clauses.shelf.offered]


def test_conditions_are_locked_and_reasons_may_be_reworded(tmp_path: Path) -> None:
    session = grant(workspace(tmp_path))
    session.clauses.pick("zw-grund-widerruf")
    session.clauses.pick("zw-hinweis-erstattung")
    assert session.notice.passage("nebenbestimmungen.1").locked
    assert not session.notice.passage("klausel_zw_grund_widerruf").locked
    assert session.notice.passage("klausel_zw_hinweis_erstattung").locked


def test_undo_takes_back_the_last_change(tmp_path: Path) -> None:
    session = grant(workspace(tmp_path))
    before = session.clauses.selection
    session.clauses.remove(REPORT)
    assert session.clauses.undo()
    assert session.clauses.selection == before
    assert not session.clauses.undo()
