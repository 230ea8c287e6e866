"""The record: what was decided stays findable, and what was tampered with is found."""

import json
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from drafter import messages
from drafter.files import audit_log
from drafter.files.audit_payload import CaseRef
from drafter.files.canonical import text_sha256
from drafter.notice.document import Task
from drafter.notice.faults import Fault
from drafter.notice.record import Decision, Export, Outcome, Provenance

CASE = CaseRef("4f1d", "zuwendungsbescheid", "1.0", "heidekreis")
AT = datetime(2026, 2, 12, 9, 30, tzinfo=UTC)
DECISION = Decision(
    passage_id="gruende.sachverhalt",
    task=Task.CLEAR,
    outcome=Outcome.EDITED,
    original="Frau Żółć beantragte 40.500,00 EUR.",
    suggestion="Frau Żółć hat 40.500,00 EUR beantragt.",
    final="Sie haben 40.500,00 EUR beantragt.",
    findings=("guard.new_word",),
    provenance=Provenance("qwen", "ab" * 32, "clear-3", 7, 0.4),
    by="m.mustermann",
    at=AT,
)
EXPORT = Export(
    "zuwendungsbescheid", "1.0", "heidekreis", "Żółć.docx", "cd" * 32, False, "m.mustermann", AT
)
LENGTH = 5
QUICK = settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


def add(path: Path, count: int = 1, *, record_text: bool = False) -> None:
    for number in range(count):
        record = EXPORT if number % 3 == 2 else replace(DECISION, passage_id=f"p{number}")
        audit_log.append(path, record, CASE, record_text=record_text)


@pytest.fixture(scope="module")
def pristine(tmp_path_factory: pytest.TempPathFactory) -> tuple[list[bytes], bytes]:
    """The lines and the head of an intact record."""
    path = tmp_path_factory.mktemp("record") / "audit.jsonl"
    add(path, LENGTH)
    return path.read_bytes().splitlines(keepends=True), audit_log.head_path(path).read_bytes()


@pytest.fixture
def lay(tmp_path: Path, pristine: tuple[list[bytes], bytes]) -> Callable[[list[bytes]], Path]:
    """Put other lines beside the right head."""

    def put(lines: list[bytes]) -> Path:
        path = tmp_path / "audit.jsonl"
        path.write_bytes(b"".join(lines))
        audit_log.head_path(path).write_bytes(pristine[1])
        return path

    return put


def test_no_record_is_intact(tmp_path: Path) -> None:
    report = audit_log.verify(tmp_path / "audit.jsonl")
    assert report == audit_log.AuditReport(0, True, None, audit_log.GENESIS)
    assert list(tmp_path.iterdir()) == []


def test_what_was_added_is_intact_and_ends_in_the_last_hash(tmp_path: Path) -> None:
    path = tmp_path / "audit.jsonl"
    add(path, 3)
    last = audit_log.append(path, EXPORT, CASE, record_text=False)
    assert audit_log.verify(path) == audit_log.AuditReport(4, True, None, last)


def test_words_are_kept_as_hashes_unless_the_authority_allows_them(tmp_path: Path) -> None:
    add(tmp_path / "hashes.jsonl", 3)
    add(tmp_path / "words.jsonl", 3, record_text=True)
    hashes = (tmp_path / "hashes.jsonl").read_text(encoding="ascii")
    assert text_sha256(DECISION.final) in hashes
    assert "40.500" not in hashes
    assert ".docx" not in hashes
    entry = json.loads((tmp_path / "words.jsonl").read_text().splitlines()[0])
    assert entry["payload"]["final"]["text"] == DECISION.final


@QUICK
@given(data=st.data())
def test_one_changed_byte_is_found_in_its_line(
    data: st.DataObject,
    lay: Callable[[list[bytes]], Path],
    pristine: tuple[list[bytes], bytes],
) -> None:
    lines = list(pristine[0])
    number = data.draw(st.integers(0, LENGTH - 1))
    place = data.draw(st.integers(0, len(lines[number]) - 2))
    line = bytearray(lines[number])
    other = data.draw(st.integers(0, 255).filter(lambda byte: byte not in (line[place], 0x0A)))
    line[place] = other
    lines[number] = bytes(line)
    report = audit_log.verify(lay(lines))
    assert (report.intact, report.first_bad) == (False, number + 1)


@pytest.mark.parametrize("number", range(LENGTH))
def test_removed_line_is_found_also_at_the_end(
    number: int, lay: Callable[[list[bytes]], Path], pristine: tuple[list[bytes], bytes]
) -> None:
    lines = [line for place, line in enumerate(pristine[0]) if place != number]
    report = audit_log.verify(lay(lines))
    assert (report.intact, report.first_bad) == (False, number + 1)


@QUICK
@given(order=st.permutations(range(LENGTH)).filter(lambda order: order != sorted(order)))
def test_swapped_lines_are_found_where_the_order_ends(
    order: list[int],
    lay: Callable[[list[bytes]], Path],
    pristine: tuple[list[bytes], bytes],
) -> None:
    report = audit_log.verify(lay([pristine[0][place] for place in order]))
    first = next(place for place, line in enumerate(order) if place != line)
    assert (report.intact, report.first_bad) == (False, first + 1)


@pytest.mark.parametrize("number", range(LENGTH + 1))
def test_repeated_line_is_found(
    number: int, lay: Callable[[list[bytes]], Path], pristine: tuple[list[bytes], bytes]
) -> None:
    lines = list(pristine[0])
    lines.insert(number, lines[min(number, LENGTH - 1)])
    assert not audit_log.verify(lay(lines)).intact


def test_blank_line_and_other_spelling_of_the_same_json_are_found(
    lay: Callable[[list[bytes]], Path], pristine: tuple[list[bytes], bytes]
) -> None:
    lines = list(pristine[0])
    assert audit_log.verify(lay([*lines[:2], b"\n", *lines[2:]])).first_bad == 3
    spaced = json.dumps(json.loads(lines[1])).encode() + b"\n"
    assert audit_log.verify(lay([lines[0], spaced, *lines[2:]])).first_bad == 2


def test_forged_continuation_beyond_the_head_is_found(tmp_path: Path) -> None:
    path = tmp_path / "audit.jsonl"
    add(path, 2)
    old_head = audit_log.head_path(path).read_bytes()
    add(path, 2)
    audit_log.head_path(path).write_bytes(old_head)
    assert not audit_log.verify(path).intact


def test_other_record_of_the_same_length_does_not_fit_the_head(tmp_path: Path) -> None:
    path = tmp_path / "audit.jsonl"
    add(path, 3)
    other = tmp_path / "other.jsonl"
    for _ in range(3):
        audit_log.append(other, EXPORT, CASE, record_text=False)
    path.write_bytes(other.read_bytes())
    assert not audit_log.verify(path).intact


def test_missing_head_or_missing_record_is_found(tmp_path: Path) -> None:
    path = tmp_path / "audit.jsonl"
    add(path, 2)
    head = audit_log.head_path(path).read_bytes()
    audit_log.head_path(path).unlink()
    assert not audit_log.verify(path).intact
    audit_log.head_path(path).write_bytes(head)
    path.unlink()
    assert audit_log.verify(path).first_bad == 1


@pytest.mark.parametrize("lost", [1, 2])
def test_nothing_is_added_to_a_shortened_record(tmp_path: Path, lost: int) -> None:
    path = tmp_path / "audit.jsonl"
    add(path, 4)
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join(lines[:-lost]))
    with pytest.raises(Fault) as caught:
        add(path)
    assert caught.value.code == "audit.broken"
    assert f"ab Eintrag {5 - lost}" in messages.explain(caught.value)


def test_nothing_is_added_after_a_changed_last_line(tmp_path: Path) -> None:
    path = tmp_path / "audit.jsonl"
    add(path, 2)
    path.write_bytes(path.read_bytes().replace(b'"p1"', b'"p9"'))
    with pytest.raises(Fault, match=r"audit\.broken"):
        add(path)


def test_crash_before_the_head_was_moved_is_no_tampering(tmp_path: Path) -> None:
    path = tmp_path / "audit.jsonl"
    add(path, 2)
    old_head = audit_log.head_path(path).read_bytes()
    add(path)
    audit_log.head_path(path).write_bytes(old_head)
    assert audit_log.verify(path).intact
    add(path)
    report = audit_log.verify(path)
    assert (report.entries, report.intact) == (4, True)


def test_half_line_of_a_crash_is_reported_and_then_cut_off(tmp_path: Path) -> None:
    path = tmp_path / "audit.jsonl"
    add(path, 2)
    with path.open("ab") as stream:
        stream.write(b'{"at":"2026')
    assert audit_log.verify(path).first_bad == 3
    add(path)
    report = audit_log.verify(path)
    assert (report.entries, report.intact) == (3, True)


def test_windows_at_the_same_time_keep_one_chain(tmp_path: Path) -> None:
    path = tmp_path / "audit.jsonl"
    threads = [threading.Thread(target=add, args=(path, 5)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    report = audit_log.verify(path)
    assert (report.entries, report.intact) == (20, True)


def test_full_disk_leaves_the_record_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "audit.jsonl"
    add(path, 2)
    before = path.read_bytes()

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("os.fsync", full)
        with pytest.raises(Fault, match=r"atomic\.disk_full"):
            add(path)
    assert path.read_bytes() == before
    assert audit_log.verify(path).intact


def test_export_holds_neither_names_nor_words_nor_their_hashes(tmp_path: Path) -> None:
    path = tmp_path / "audit.jsonl"
    add(path, 3, record_text=True)
    other = replace(DECISION, by="e.beispiel")
    audit_log.append(path, other, replace(CASE, draft_id="9a9a"), record_text=True)
    exported = list(audit_log.export(path))
    text = json.dumps(exported, ensure_ascii=False)
    for secret in ("mustermann", "beispiel", "Żółć", "40.500", "4f1d", text_sha256(DECISION.final)):
        assert secret not in text
    assert [entry["by"] for entry in exported] == ["Person 1"] * 3 + ["Person 2"]
    assert [entry["case"] for entry in exported] == ["Vorgang 1"] * 3 + ["Vorgang 2"]
    assert EXPORT.sha256 in text


def test_broken_record_is_not_exported(tmp_path: Path) -> None:
    path = tmp_path / "audit.jsonl"
    add(path, 3)
    path.write_bytes(path.read_bytes().replace(b'"p1"', b'"p9"'))
    with pytest.raises(Fault, match=r"audit\.broken"):
        list(audit_log.entries(path))
