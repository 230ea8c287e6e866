"""Spelling, typography and readability of a notice, as the window and the command line see them."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from drafter.files.letter import reader as docx_reader
from drafter.files.places import Places
from drafter.messages import explain
from drafter.notice.findings import Finding, Severity
from drafter.session.language import Look
from drafter.session.notice_session import NoticeSession
from drafter.session.opening import make_workspace
from drafter.session.workspace import Workspace
from tests.helpers.engines import ScriptedEngine
from tests.helpers.workspaces import grant, places, workspace

MISTAKE = "Der Antrak nennt die Kosten."


@pytest.fixture
def space(tmp_path: Path) -> Workspace:
    return workspace(tmp_path)


def typed(space: Workspace, text: str = MISTAKE) -> NoticeSession:
    session = grant(space)
    session.set_value("sachverhalt", text)
    return session


def unknown(session: NoticeSession) -> tuple[Finding, ...]:
    return tuple(f for f in session.language.report().findings if f.code == "spelling.unknown")


def test_a_mistake_is_found_and_corrected(space: Workspace) -> None:
    session = typed(space)
    (found,) = unknown(session)
    assert (found.where.field, found.where.words) == ("sachverhalt", "Antrak")
    assert found.severity is Severity.WARNING
    assert session.language.suggestions(found)[0] == "Antrag"
    assert session.language.can_correct(found)
    session.language.replace(found, "Antrag")
    assert session.raw["sachverhalt"] == "Der Antrag nennt die Kosten."
    assert unknown(session) == ()


def test_a_mistake_in_a_table_is_corrected_in_its_cell(space: Workspace) -> None:
    session = grant(space)
    rows = session.raw["ausgaben"]
    assert isinstance(rows, list)
    first = rows[0]
    assert isinstance(first, dict)
    session.set_value("ausgaben", [{**first, "posten": "Beratunk"}, *rows[1:]])
    (found,) = unknown(session)
    assert found.where.field == "ausgaben[0].posten"
    session.language.replace(found, "Beratung")
    assert session.raw["ausgaben"] == [{**first, "posten": "Beratung"}, *rows[1:]]


def test_what_is_ignored_stays_ignored_with_the_draft(space: Workspace) -> None:
    session = typed(space)
    session.language.ignore(*unknown(session))
    assert unknown(session) == ()
    session.save()
    assert unknown(space.reopen(session.draft_id)) == ()
    assert len(unknown(typed(space))) == 1


def test_a_learnt_word_is_right_in_every_notice_and_after_a_restart(
    space: Workspace, tmp_path: Path
) -> None:
    session = typed(space)
    assert len(unknown(session)) == 1
    session.language.learn("Antrak")
    assert unknown(session) == ()
    again = workspace(tmp_path)
    assert unknown(typed(again)) == ()


def test_an_authority_has_words_of_its_own(tmp_path: Path) -> None:
    here = places(tmp_path / "user")
    copied = replace(here, templates=tmp_path / "templates")
    shutil.copytree(here.templates, copied.templates)
    words = copied.authorities / "heidekreis" / "woerter.txt"
    words.write_text("Antrak\n", encoding="utf-8")
    space = make_workspace(copied, engine=ScriptedEngine())
    assert unknown(typed(space)) == ()


@pytest.mark.parametrize("damage", ["missing", "damaged"])
def test_without_a_dictionary_all_else_works(tmp_path: Path, damage: str) -> None:
    space = make_workspace(_without_dictionary(tmp_path, damage), engine=ScriptedEngine())
    session = typed(space, f'{MISTAKE} Sie "weiß" das.')
    report = session.language.report()
    assert {f.code for f in report.findings} == {"typography.straight_quotes"}
    assert report.reading.whole is not None
    (fault,) = report.faults
    assert fault.code == f"dictionary.{damage}"
    assert "alles andere geht" in explain(fault)


def _without_dictionary(tmp_path: Path, damage: str) -> Places:
    here = places(tmp_path / "user")
    copied = replace(here, resources=tmp_path / "resources")
    shutil.copytree(here.resources, copied.resources)
    file = copied.resources / "dictionaries" / "de_DE" / "de_DE.dic"
    if damage == "missing":
        file.unlink()
    else:
        file.write_bytes(b"\x00" * 100)
    return copied


def test_certain_flaws_are_mended_by_one_act(space: Workspace) -> None:
    session = typed(space, 'Der "Antrag" nach §5 kostet EUR 100.')
    findings = {f.code: f for f in session.language.report().findings}
    assert not session.language.can_tidy(findings["typography.amount"])
    quotes = findings["typography.straight_quotes"]
    assert session.language.can_tidy(quotes)
    session.language.tidy(quotes)
    assert session.raw["sachverhalt"] == "Der „Antrag“ nach §\u00a05 kostet EUR 100."


def test_typed_text_is_bound_in_the_letter_only(space: Workspace, tmp_path: Path) -> None:
    session = typed(space, "Nach § 5 Abs. 2 sind es 12 Monate.")
    result = session.export_draft(tmp_path / "brief.docx")
    text = docx_reader.text_of(result.path.read_bytes())
    assert "Nach §\u00a05 Abs.\u00a02 sind es 12\u00a0Monate." in text
    assert session.raw["sachverhalt"] == "Nach § 5 Abs. 2 sind es 12 Monate."


def test_a_look_can_be_stopped(space: Workspace) -> None:
    assert typed(space).language.look().take(lambda: True) is None


def test_a_look_sees_the_notice_as_it_was(space: Workspace) -> None:
    session = typed(space)
    look: Look = session.language.look()
    session.set_value("sachverhalt", "Der Antrag ist da.")
    report = look.take()
    assert report is not None
    assert [f.where.words for f in report.findings if f.code == "spelling.unknown"] == ["Antrak"]
