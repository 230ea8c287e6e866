"""Authority profiles on disk: a folder with ``profile.toml`` and ``letterhead.docx``.

``load`` is for the program and stops at a fault; ``lint`` is for administrators and reports all
that is wrong, with file and line.
"""

import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Self

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    ValidationError,
    model_validator,
)
from pydantic_core import PydanticCustomError
from stdnum import bic as bic_number
from stdnum import iban as iban_number

from drafter import messages
from drafter.files.letter.return_address import return_size
from drafter.notice.authority import (
    AiPolicy,
    Authority,
    BankAccount,
    Court,
    LetterForm,
    RemedySettings,
)
from drafter.notice.endpoint import Endpoint, Refusal, parse
from drafter.notice.faults import UnreadableInput
from drafter.notice.findings import Finding, Where, error, warning

_UNFIT = "der Wert passt nicht zu dieser Angabe"
PROFILE = "profile.toml"
LETTERHEAD = "letterhead.docx"
_REASONS = {
    "bool_type": "erwartet wird true oder false",
    "bool_parsing": "erwartet wird true oder false",
    "string_type": "erwartet wird ein Text in Anführungszeichen",
    "list_type": "erwartet wird eine Liste in eckigen Klammern",
    "tuple_type": "erwartet wird eine Liste in eckigen Klammern",
    "enum": "erwartet wird „A“ oder „B“",
    "model_type": "erwartet wird ein Abschnitt mit eigenen Angaben",
}


def _wrong(reason: str) -> PydanticCustomError:
    return PydanticCustomError("profile", "{reason}", {"reason": reason})


def _iban(text: str) -> str:
    if not iban_number.is_valid(text):
        raise _wrong("Die Prüfziffer der IBAN stimmt nicht")
    return iban_number.compact(text)


def _bic(text: str) -> str:
    if not bic_number.is_valid(text):
        raise _wrong("Ein BIC hat 8 oder 11 Zeichen, etwa „COBADEFFXXX“")
    return bic_number.compact(text)


def _postcode(text: str) -> str:
    if not re.fullmatch(r"[0-9]{5}", text):
        raise _wrong("Eine Postleitzahl hat fünf Ziffern")
    return text


def _pattern(text: str) -> str:
    try:
        re.compile(text)
    except re.error as reason:
        raise _wrong("Das ist kein regulärer Ausdruck") from reason
    return text


def _way(text: str) -> str:
    if text not in {"R1", "R2"}:
        raise _wrong("erwartet wird „R1“ (Klage) oder „R2“ (Widerspruch)")
    return text


Words = Annotated[str, Field(min_length=1)]
Postcode = Annotated[str, AfterValidator(_postcode)]


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class _Court(_Part):
    name: Words
    street: Words
    postcode: Postcode
    place: Words
    source: str = ""


class _Bank(_Part):
    iban: Annotated[str, AfterValidator(_iban)]
    bic: Annotated[str, AfterValidator(_bic)]
    bank: Words


class _Endpoint(_Part):
    url: Words
    model: Words
    certificate_sha256: str = ""

    def read(self) -> Endpoint:
        found = parse(self.url, self.model, self.certificate_sha256)
        if isinstance(found, Refusal):
            raise _wrong(messages.SENTENCES[found])
        return found

    @model_validator(mode="after")
    def _may_be_asked(self) -> Self:
        self.read()
        return self


class _Ai(_Part):
    enabled: bool = True
    admitted_models: list[str] = []
    record_text: bool = False
    notice_sentence: str = ""
    minimum_offered_share: Annotated[float, Field(ge=0, le=1)] = 0.0
    endpoint: _Endpoint | None = None


class _Remedies(_Part):
    objection_for_charges: bool | None = None
    waste_fees: Annotated[str, AfterValidator(_way)] | None = None
    penalty_payment: Annotated[str, AfterValidator(_way)] | None = None
    electronic_access_url: str = ""


class _Profile(_Part):
    name: Words
    short_name: Words
    head: Words
    street: Words
    postcode: Postcode
    place: Words
    phone: Words
    email: Words
    web: Words
    form: Annotated[LetterForm, Field(strict=False)]
    municipal_jobcentre: bool
    file_reference_pattern: Annotated[str, AfterValidator(_pattern)]
    holidays: str = "NI"
    language: str = "de-DE"
    example: bool = True
    administrative_court: _Court
    social_court: _Court
    bank: _Bank
    ai_policy: _Ai = _Ai()
    remedies: _Remedies = _Remedies()


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What reading one profile gave: an authority or the reasons why there is none."""

    authority: Authority | None
    findings: tuple[Finding, ...]


def load(path: Path) -> Authority:
    """Read the profile of a folder, or of a ``profile.toml``; raises UnreadableInput."""
    folder = path.parent if path.name == PROFILE else path
    outcome = _read(folder)
    if outcome.authority is None:
        raise UnreadableInput(
            "profile.invalid",
            name=folder.name,
            count=len(outcome.findings),
            first=messages.sentence(outcome.findings[0]),
        )
    return outcome.authority


def load_all(folder: Path) -> tuple[Authority, ...]:
    """Read all profiles below a folder, in order of their ids; raises UnreadableInput."""
    return tuple(load(profile) for profile in folders(folder))


def folders(folder: Path) -> tuple[Path, ...]:
    """Return the folders of the authorities; those that start with a dot or underscore are none."""
    found = (path for path in folder.iterdir() if path.is_dir() and path.name[0] not in "._")
    return tuple(sorted(found))


def letterhead(path: Path) -> bytes:
    """Read the letterhead of an authority's folder; raises UnreadableInput."""
    try:
        return (path / LETTERHEAD).read_bytes()
    except OSError as reason:
        raise UnreadableInput("profile.letterhead_missing", name=path.name) from reason


def lint(path: Path) -> tuple[Finding, ...]:
    """All findings about one authority's folder: profile and letterhead."""
    outcome = _read(path)
    if outcome.authority is None:
        return outcome.findings
    return (*_looks(path, outcome.authority), *_lint_letterhead(path, outcome.authority))


def lint_all(folder: Path) -> tuple[Finding, ...]:
    """All findings about all authorities below a folder."""
    return tuple(found for path in folders(folder) for found in lint(path))


def _looks(path: Path, authority: Authority) -> Iterator[Finding]:
    """Return what can be read but not printed or not be meant."""
    where = Where(file=str(path / PROFILE))
    if return_size(authority) is None:
        yield error("letter.return_address_too_long", where, line=authority.return_address)
    if "@" not in authority.email:
        yield warning(
            "profile.value_wrong", where, key="email", reason="In einer E-Mail-Adresse steht ein @"
        )


def _lint_letterhead(path: Path, authority: Authority) -> Sequence[Finding]:
    file = path / LETTERHEAD
    try:
        data = letterhead(path)
    except UnreadableInput as fault:
        return (error(fault.code, Where(file=str(file)), **fault.data),)
    # Imported here: only a lint opens letterheads, and reading Word takes 20 MB.
    from drafter.files.letter.inspect import inspect  # noqa: PLC0415

    return inspect(data, authority, str(file))


def _read(folder: Path) -> _Outcome:
    file = folder / PROFILE
    where = Where(file=str(file))
    try:
        text = file.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return _Outcome(None, (error("profile.missing", where, name=folder.name),))
    except (OSError, UnicodeDecodeError) as problem:
        reason = "kein UTF-8" if isinstance(problem, UnicodeDecodeError) else problem.strerror
        found = error("profile.unreadable", where, name=folder.name, reason=reason)
        return _Outcome(None, (found,))
    try:
        profile = _Profile.model_validate(tomllib.loads(text))
    except tomllib.TOMLDecodeError as problem:
        return _Outcome(None, (_syntax(problem, text, file),))
    except ValidationError as problem:
        return _Outcome(None, tuple(_explained(problem, text, file)))
    return _Outcome(_authority(folder.name, profile), ())


def _syntax(problem: tomllib.TOMLDecodeError, text: str, file: Path) -> Finding:
    """TOML names the place in its message only: „… (at line 3, column 7)“, or the end."""
    found = re.search(r"at line (\d+), column (\d+)", str(problem))
    line, column = map(int, found.groups()) if found else (text.count("\n") + 1, 1)
    words = text.splitlines()[line - 1].strip() if text and line <= text.count("\n") + 1 else ""
    where = Where(file=str(file), line=line, column=column)
    return error("profile.not_toml", where, reason=f"„{words}“")


def _explained(problem: ValidationError, text: str, file: Path) -> Iterator[Finding]:
    for found in problem.errors():
        key = ".".join(str(part) for part in found["loc"])
        where = Where(file=str(file), line=line_of(text, key), words=key)
        match found["type"]:
            case "missing":
                yield error("profile.key_missing", where, key=key)
            case "extra_forbidden":
                yield error("profile.key_unknown", where, key=key)
            case "string_too_short":
                yield error("profile.value_empty", where, key=key)
            case kind:
                reason = _REASONS.get(kind) or str(found.get("ctx", {}).get("reason", ""))
                yield error("profile.value_wrong", where, key=key, reason=reason or _UNFIT)


def line_of(text: str, key: str) -> int:
    """Return the line of a key such as ``bank.iban``; of its section if it is missing; else 1."""
    section, _, name = key.rpartition(".")
    current, place = "", 1
    for number, line in enumerate(text.splitlines(), 1):
        head = re.match(r"\s*\[([^\[\]]+)\]", line)
        if head:
            current = head.group(1).strip()
            if current in {key, section}:
                place = number
        elif current == section and re.match(rf"\s*{re.escape(name)}\s*=", line):
            return number
    return place


def _court(court: _Court) -> Court:
    return Court(court.name, court.street, court.postcode, court.place, court.source)


def _authority(name: str, profile: _Profile) -> Authority:
    ai, remedies = profile.ai_policy, profile.remedies
    return Authority(
        id=name,
        name=profile.name,
        short_name=profile.short_name,
        head=profile.head,
        street=profile.street,
        postcode=profile.postcode,
        place=profile.place,
        phone=profile.phone,
        email=profile.email,
        web=profile.web,
        form=profile.form,
        administrative_court=_court(profile.administrative_court),
        social_court=_court(profile.social_court),
        bank=BankAccount(profile.bank.iban, profile.bank.bic, profile.bank.bank),
        ai_policy=AiPolicy(
            ai.enabled,
            tuple(ai.admitted_models),
            ai.record_text,
            ai.notice_sentence,
            ai.minimum_offered_share,
            ai.endpoint.read() if ai.endpoint else None,
        ),
        remedies=RemedySettings(
            remedies.objection_for_charges,
            remedies.waste_fees,
            remedies.penalty_payment,
            remedies.electronic_access_url,
        ),
        municipal_jobcentre=profile.municipal_jobcentre,
        file_reference_pattern=profile.file_reference_pattern,
        holidays=profile.holidays,
        language=profile.language,
        example=profile.example,
    )
