"""A draft comes back as it was, and a damaged one is neither lost nor opened."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from drafter import messages
from drafter.files import drafts
from drafter.files.canonical import dump
from drafter.files.drafts import DraftRecord, DraftSummary
from drafter.notice.document import PassageStatus, Task
from drafter.notice.faults import Fault
from drafter.notice.record import Decision, Outcome, Provenance
from drafter.templating.parsers import Raw
from drafter.wording.guard import GuardFinding, Verdict, VerdictKind
from drafter.wording.suggestions import PassageWording, Suggestion

AT = datetime(2026, 2, 12, 9, 30, 15, 123456, tzinfo=UTC)
PROVENANCE = Provenance("qwen", "ab" * 32, "clear-3", 7, 0.4)
FINDING = GuardFinding("guard.new_word", VerdictKind.WARN, "", "zügig", None, (3, 8))
SUGGESTION = Suggestion(
    "gruende.sachverhalt",
    Task.CLEAR,
    "Es wird bewilligt.",
    "Wir bewilligen zügig.",
    Verdict(VerdictKind.WARN, (FINDING,)),
    PROVENANCE,
)
CONFIRMED = PassageWording(
    "gruende.sachverhalt",
    "Es wird bewilligt.",
    PassageStatus.CONFIRMED,
    SUGGESTION,
    "Wir bewilligen.",
    (FINDING,),
)
PENDING = replace(CONFIRMED, status=PassageStatus.PENDING, final="", previous=CONFIRMED)
DECISION = Decision(
    "gruende.sachverhalt",
    Task.CLEAR,
    Outcome.EDITED,
    "Es wird bewilligt.",
    "Wir bewilligen zügig.",
    "Wir bewilligen.",
    ("guard.new_word",),
    PROVENANCE,
    "m.mustermann",
    AT,
)
RAW: dict[str, Raw] = {
    "bescheid_datum": date(2026, 2, 12),
    "eingang": "2026-02-12",
    "betrag": "40.500,00",
    "anteil": 50,
    "frist": False,
    "leer": None,
    "adressat": {"nachname": "Żółć & <Söhne>", "anrede": "frau"},
    "ausgaben": [{"zweck": "Gutachten {{ 7*7 }}", "am": date(2026, 3, 1)}],
}
DRAFT = DraftRecord(
    DraftSummary("4f1d", "zuwendungsbescheid", "Zuwendungsbescheid", "Ihr Antrag", AT, 1),
    "1.0",
    "heidekreis",
    RAW,
    (PENDING,),
    (DECISION,),
)
TYPED: st.SearchStrategy[Raw] = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.dates()
    | st.text(st.characters(codec=None)),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


def test_draft_comes_back_as_it_was(tmp_path: Path) -> None:
    path = drafts.save(tmp_path / "drafts", DRAFT)
    assert path.name == "4f1d.json"
    assert drafts.load(tmp_path / "drafts", "4f1d") == DRAFT


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60
)
@given(raw=st.dictionaries(st.text(), TYPED, max_size=4))
def test_whatever_was_typed_comes_back_with_its_type(tmp_path: Path, raw: dict[str, Raw]) -> None:
    drafts.save(tmp_path, replace(DRAFT, raw=raw))
    loaded = dict(drafts.load(tmp_path, DRAFT.id).raw)
    assert loaded == raw
    # 1 == True == 1.0; their spelling tells them apart
    assert dump(drafts.to_json(loaded)) == dump(drafts.to_json(raw))


def test_time_in_a_case_file_becomes_its_day(tmp_path: Path) -> None:
    drafts.save(tmp_path, replace(DRAFT, raw={"am": AT}))
    assert drafts.load(tmp_path, DRAFT.id).raw == {"am": date(2026, 2, 12)}


def test_list_has_the_newest_first_and_names_what_is_damaged(tmp_path: Path) -> None:
    older = replace(DRAFT.summary, id="alt", saved_at=datetime(2025, 1, 1, tzinfo=UTC))
    drafts.save(tmp_path, replace(DRAFT, summary=older))
    drafts.save(tmp_path, DRAFT)
    (tmp_path / "kaputt.json").write_text("{", encoding="utf-8")
    (tmp_path / "fremd.json").write_text('{"version": 1}', encoding="utf-8")
    found = drafts.list_drafts(tmp_path)
    assert [draft.id for draft in found.drafts] == ["4f1d", "alt"]
    assert [fault.code for fault in found.faults] == ["drafts.corrupt", "drafts.corrupt"]
    assert (tmp_path / "kaputt.json").exists()


def test_no_folder_is_no_draft(tmp_path: Path) -> None:
    assert drafts.list_drafts(tmp_path / "nirgends").drafts == ()


DAMAGES: dict[str, Callable[[bytes], bytes]] = {
    "cut off": lambda data: data[: len(data) // 2],
    "emptied": lambda _: b"",
    "no object": lambda _: b"[]",
    "no text": lambda _: b"\xff\xfe\x00",
    "deep": lambda _: b'{"a":' * 100_000,
    "unknown outcome": lambda data: data.replace(b'"edited"', b'"improved"'),
    "missing part": lambda data: data.replace(b'"raw":', b'"row":'),
    "raw is a list": lambda data: json.dumps({**json.loads(data), "raw": []}).encode(),
    "no date": lambda data: data.replace(b'{"$date":"2026-02-12"}', b'{"$date":"gestern"}'),
}


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES.keys())
def test_damaged_draft_is_kept_aside_and_named(
    tmp_path: Path, damage: Callable[[bytes], bytes]
) -> None:
    path = drafts.save(tmp_path, DRAFT)
    damaged = damage(path.read_bytes())
    path.write_bytes(damaged)
    with pytest.raises(Fault) as caught:
        drafts.load(tmp_path, DRAFT.id)
    assert caught.value.code == "drafts.corrupt"
    kept = tmp_path / caught.value.data["kept"]
    assert kept.read_bytes() == damaged
    assert kept.name in messages.explain(caught.value)
    assert not path.exists()


def test_second_damaged_draft_does_not_replace_the_first(tmp_path: Path) -> None:
    for content in (b"1", b"2"):
        (tmp_path / "4f1d.json").write_bytes(content)
        with pytest.raises(Fault):
            drafts.load(tmp_path, "4f1d")
    assert sorted(path.read_bytes() for path in tmp_path.iterdir()) == [b"1", b"2"]


def test_draft_of_a_newer_program_is_left_alone(tmp_path: Path) -> None:
    path = drafts.save(tmp_path, DRAFT)
    path.write_bytes(path.read_bytes().replace(b'"version":1', b'"version":2'))
    with pytest.raises(Fault, match=r"drafts\.newer"):
        drafts.load(tmp_path, DRAFT.id)
    assert path.exists()


@pytest.mark.parametrize("draft_id", ["fehlt", "../4f1d", "a/b", "", "x" * 65, "4f1d\n"])
def test_unknown_draft_is_a_fault_and_no_path_leaves_the_folder(
    tmp_path: Path, draft_id: str
) -> None:
    drafts.save(tmp_path, DRAFT)
    with pytest.raises(Fault, match=r"drafts\.unknown"):
        drafts.load(tmp_path / "drafts", draft_id)


def test_deleted_draft_is_gone_and_may_be_deleted_again(tmp_path: Path) -> None:
    path = drafts.save(tmp_path, DRAFT)
    drafts.delete(tmp_path, DRAFT.id)
    drafts.delete(tmp_path, DRAFT.id)
    assert not path.exists()


def test_failed_save_keeps_the_last_state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    drafts.save(tmp_path, DRAFT)

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("os.fsync", full)
        with pytest.raises(Fault, match=r"atomic\.disk_full"):
            drafts.save(tmp_path, replace(DRAFT, raw={}))
    assert drafts.load(tmp_path, DRAFT.id) == DRAFT
