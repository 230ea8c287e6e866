"""What a line of the record holds, and what of it may be handed on."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from drafter.files.canonical import Json, JsonObject, text_sha256
from drafter.law.checks.checklist import Reply
from drafter.notice.record import Decision, Export, Provenance


@dataclass(frozen=True, slots=True)
class CaseRef:
    """The notice an entry belongs to."""

    draft_id: str
    template_id: str
    template_version: str
    authority_id: str


Record = Decision | Export | Reply
"""What is recorded of a notice."""


def payload_of(record: Record, case: CaseRef, *, record_text: bool) -> JsonObject:
    """Turn a record into JSON; words only with ``record_text``, otherwise their hashes alone."""
    common: JsonObject = {
        "notice": case.draft_id,
        "template": case.template_id,
        "template_version": case.template_version,
        "authority": case.authority_id,
        "by": record.by,
    }
    if isinstance(record, Decision):
        return {**common, **_decision(record, record_text=record_text)}
    if isinstance(record, Reply):
        return {**common, **_reply(record, record_text=record_text)}
    return {**common, **_export(record, record_text=record_text)}


def _decision(decision: Decision, *, record_text: bool) -> JsonObject:
    return {
        "kind": "decision",
        "passage": decision.passage_id,
        "task": decision.task.value,
        "outcome": decision.outcome.value,
        "original": _words(decision.original, record_text=record_text),
        "suggestion": _words(decision.suggestion, record_text=record_text),
        "final": _words(decision.final, record_text=record_text),
        "findings": list(decision.findings),
        "provenance": _provenance(decision.provenance),
    }


def _provenance(provenance: Provenance) -> JsonObject:
    return {
        "model": provenance.model_id,
        "model_sha256": provenance.model_sha256,
        "prompt_version": provenance.prompt_version,
        "seed": provenance.seed,
        "temperature": provenance.temperature,
        **_server(provenance),
    }


def _server(provenance: Provenance) -> JsonObject:
    """Who served the model, where no file of this machine did."""
    if not provenance.endpoint:
        return {}
    return {
        "endpoint": provenance.endpoint,
        "certificate_sha256": provenance.certificate_sha256,
    }


def _export(export: Export, *, record_text: bool) -> JsonObject:
    return {
        "kind": "export",
        "file": _words(export.file_name, record_text=record_text),  # may hold a citizen's name
        "sha256": export.sha256,
        "draft_copy": export.draft,
        "clauses": [f"{clause.id} {clause.version}" for clause in export.clauses],
    }


def _reply(reply: Reply, *, record_text: bool) -> JsonObject:
    return {
        "kind": "reply",
        "question": reply.code,
        "confirmed": reply.confirmed,
        "note": _words(reply.note, record_text=record_text),
    }


def _words(text: str, *, record_text: bool) -> JsonObject:
    hashed: JsonObject = {"sha256": text_sha256(text)}
    return {**hashed, "text": text} if record_text else hashed


# What the export keeps of a payload. Everything else stays behind: names of people and files, the
# words, and their hashes too, since the hash of a short sentence can be guessed.
KEPT = (
    "kind",
    "template",
    "template_version",
    "authority",
    "passage",
    "task",
    "outcome",
    "findings",
    "provenance",
    "sha256",
    "draft_copy",
    "clauses",
    "question",
    "confirmed",
)


@dataclass
class Pseudonyms:
    """Names in order of appearance: the same person is the same number within one export."""

    noun: str
    numbers: dict[str, int] = field(default_factory=dict)

    def of(self, name: Json) -> str:
        """Give the pseudonym of a name."""
        number = self.numbers.setdefault(str(name), len(self.numbers) + 1)
        return f"{self.noun} {number}"


def without_personal_data(entries: Iterable[JsonObject]) -> Iterator[JsonObject]:
    """Give the entries as they may be handed on, with the hash of the line they come from."""
    people = Pseudonyms("Person")
    cases = Pseudonyms("Vorgang")
    for entry in entries:
        payload = entry["payload"]
        if not isinstance(payload, Mapping):
            continue
        kept = {key: payload[key] for key in KEPT if key in payload}
        yield {
            "seq": entry["seq"],
            "at": entry["at"],
            "hash": entry["hash"],
            "by": people.of(payload.get("by")),
            "case": cases.of(payload.get("notice")),
            "payload": kept,
        }
