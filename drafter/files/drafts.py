"""Unfinished notices on disk: one JSON file a draft, replaced whole or not at all.

A draft keeps what was typed and what was decided, never the rendered letter: that is made anew from
the template when the draft is opened.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter, ValidationError

from drafter.files import atomic
from drafter.files.canonical import Json, JsonObject, dump, load_object
from drafter.law.checks.checklist import Reply
from drafter.notice.clauses import NO_CLAUSES, Selection
from drafter.notice.faults import Fault
from drafter.notice.record import Decision
from drafter.templating.parsers import Raw
from drafter.wording.suggestions import PassageWording

VERSION = 1
DATE_TAG = "$date"  # {"$date": "2026-02-12"} is a date, "2026-02-12" is what somebody typed
SAFE_ID = re.compile(r"[A-Za-z0-9_-]{1,64}\Z")


@dataclass(frozen=True, slots=True)
class DraftSummary:
    """What the list of drafts shows."""

    id: str
    template_id: str
    title: str
    subject: str
    saved_at: datetime
    undecided: int


@dataclass(frozen=True, slots=True)
class DraftRecord:
    """All that is needed to go on with a notice. ``saved_at`` is timezone-aware."""

    summary: DraftSummary
    template_version: str
    authority_id: str
    raw: Mapping[str, Raw]
    wordings: tuple[PassageWording, ...] = ()
    decisions: tuple[Decision, ...] = ()
    replies: tuple[Reply, ...] = ()
    selection: Selection = NO_CLAUSES
    ignored: tuple[str, ...] = ()  # remarks on the language that are not to be made again

    @property
    def id(self) -> str:
        """The name of the file, without its ending."""
        return self.summary.id


@dataclass(frozen=True, slots=True)
class DraftList:
    """The drafts of a folder, newest first, and what could not be read."""

    drafts: tuple[DraftSummary, ...]
    faults: tuple[Fault, ...]


@dataclass(frozen=True, slots=True)
class _Decided:
    """The part of a draft that consists of frozen types throughout."""

    wordings: tuple[PassageWording, ...]
    decisions: tuple[Decision, ...]
    replies: tuple[Reply, ...] = ()
    selection: Selection = NO_CLAUSES  # drafts of former versions have none
    ignored: tuple[str, ...] = ()


def save(folder: Path, draft: DraftRecord) -> Path:
    """Write the draft; the file before it stays if that fails (Fault)."""
    path = _path(folder, draft.id)
    kept = _Decided(draft.wordings, draft.decisions, draft.replies, draft.selection, draft.ignored)
    decided = _decided().dump_python(kept, mode="json")
    data: JsonObject = {
        "version": VERSION,
        "summary": _summaries().dump_python(draft.summary, mode="json"),
        "template_version": draft.template_version,
        "authority_id": draft.authority_id,
        "raw": {name: to_json(value) for name, value in draft.raw.items()},
        "decided": decided,
    }
    atomic.write_bytes(path, dump(data))
    return path


def load(folder: Path, draft_id: str) -> DraftRecord:
    """Read a draft. A damaged file is kept aside under another name, and a Fault names it."""
    path = _path(folder, draft_id)
    data = _read(path)
    try:
        decided = _decided().validate_python(data["decided"])
        raw = data["raw"]
        if not isinstance(raw, Mapping):
            raise ValueError("raw")  # noqa: TRY004, TRY301 -- one kind: damaged
        return DraftRecord(
            summary=_summaries().validate_python(data["summary"]),
            template_version=str(data["template_version"]),
            authority_id=str(data["authority_id"]),
            raw={name: from_json(value) for name, value in raw.items()},
            wordings=decided.wordings,
            decisions=decided.decisions,
            replies=decided.replies,
            selection=decided.selection,
            ignored=decided.ignored,
        )
    except (ValidationError, KeyError, ValueError) as reason:
        raise _set_aside(path) from reason


def list_drafts(folder: Path) -> DraftList:
    """Look through a folder without opening any draft fully; damaged files stay where they are."""
    drafts: list[DraftSummary] = []
    faults: list[Fault] = []
    for path in sorted(folder.glob("*.json")):
        try:
            drafts.append(_summaries().validate_python(_read(path, keep=True)["summary"]))
        except Fault as fault:
            faults.append(fault)
        except (ValidationError, KeyError):
            faults.append(Fault("drafts.corrupt", name=path.name, kept=path.name))
    drafts.sort(key=lambda draft: draft.saved_at, reverse=True)
    return DraftList(tuple(drafts), tuple(faults))


def delete(folder: Path, draft_id: str) -> None:
    """Remove a draft; one that is already gone is no fault."""
    path = _path(folder, draft_id)
    try:
        path.unlink(missing_ok=True)
    except OSError as reason:
        raise atomic.fault_of(path, reason) from reason


def to_json(value: Raw) -> Json:
    """Spell a typed-in value in JSON; dates carry a tag, so that they come back as dates."""
    if isinstance(value, datetime):  # a case file may hold one; no field asks for a time
        value = value.date()
    if isinstance(value, date):
        return {DATE_TAG: value.isoformat()}
    if isinstance(value, dict):
        return {name: to_json(part) for name, part in value.items()}
    if isinstance(value, list):
        return [to_json(part) for part in value]
    return value


def from_json(value: Json) -> Raw:
    """Turn back ``to_json``; ValueError for what it cannot have written."""
    if isinstance(value, dict):
        if set(value) == {DATE_TAG}:
            return date.fromisoformat(str(value[DATE_TAG]))
        return {name: from_json(part) for name, part in value.items()}
    if isinstance(value, list):
        return [from_json(part) for part in value]
    if value is None or isinstance(value, str | bool | int | float):
        return value
    raise ValueError(type(value).__name__)


# Built on first use: building takes a tenth of a second, which the start of the window need not.
@cache
def _decided() -> TypeAdapter[_Decided]:
    return TypeAdapter(_Decided)


@cache
def _summaries() -> TypeAdapter[DraftSummary]:
    return TypeAdapter(DraftSummary)


def _path(folder: Path, draft_id: str) -> Path:
    if not SAFE_ID.match(draft_id):
        raise Fault("drafts.unknown", name=draft_id)
    return folder / f"{draft_id}.json"


def _read(path: Path, *, keep: bool = False) -> Mapping[str, Any]:
    """Read a file of this version or an older one; ``keep`` leaves a damaged one in its place."""
    try:
        data = load_object(path.read_bytes())
        version = data["version"]
    except FileNotFoundError:
        raise Fault("drafts.unknown", name=path.stem) from None
    except OSError as reason:
        raise Fault("drafts.unreadable", name=path.name, reason=reason.strerror) from reason
    except (ValueError, KeyError, RecursionError) as reason:
        if keep:
            raise Fault("drafts.corrupt", name=path.name, kept=path.name) from reason
        raise _set_aside(path) from reason
    if not isinstance(version, int) or version > VERSION:
        raise Fault("drafts.newer", name=path.name)
    return data


def _set_aside(path: Path) -> Fault:
    """Move a damaged file out of the way, never over another one."""
    number = 1
    while (kept := path.with_name(f"{path.name}.beschädigt-{number}")).exists():
        number += 1
    try:
        path.rename(kept)
    except OSError:
        kept = path  # it stays where it is; the sentence names it all the same
    return Fault("drafts.corrupt", name=path.name, kept=kept.name)
