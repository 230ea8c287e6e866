"""The language of one notice: spelling, typography and readability, off the path of typing.

A look is a snapshot: taken in the thread of the session, carried out in any other.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Final, Protocol

from drafter.notice.authority import Authority
from drafter.notice.document import Notice
from drafter.notice.faults import Fault
from drafter.notice.findings import Finding, Where
from drafter.session.vocabulary import Vocabulary
from drafter.templating.parsers import Raw
from drafter.templating.schema import FieldDeclaration, FieldKind, Schema
from drafter.wording import spelling, typography
from drafter.wording.free_text import FreeText
from drafter.wording.readability import reading
from drafter.wording.readability.reading import NoticeReading

_WRITTEN: Final = (FieldKind.TEXT, FieldKind.LONGTEXT)
_CELL: Final = re.compile(r"(\w+)\[(\d+)\]\.(\w+)\Z")
UNKNOWN: Final = "spelling.unknown"


def free_text(schema: Schema) -> FreeText:
    """The fields and columns in which a person writes German, and no names or signs."""

    def written(declared: FieldDeclaration) -> bool:
        return declared.kind in _WRITTEN and not declared.verbatim

    paths = {declared.name for declared in schema.fields() if written(declared)}
    paths |= {
        f"{table.name}[].{column.name}"
        for table in schema.fields()
        for column in table.columns
        if written(column)
    }
    return FreeText(frozenset(paths))


def names_of(authority: Authority) -> tuple[str, ...]:
    """The words of an authority's profile; they are right in each of its notices."""
    courts = (authority.administrative_court, authority.social_court)
    own = (authority.return_address, authority.short_name, authority.head, authority.bank.bank)
    return (*own, *(court.line for court in courts))


@dataclass(frozen=True, slots=True)
class LanguageReport:
    """What a look found. ``faults``: a dictionary that cannot be read, in one sentence each."""

    findings: tuple[Finding, ...]
    reading: NoticeReading
    faults: tuple[Fault, ...] = ()


@dataclass(frozen=True)
class Look:
    """Everything a look needs; nothing of it changes any more."""

    notice: Notice
    authority: Authority
    free: FreeText
    vocabulary: Vocabulary
    ignored: frozenset[str]

    def take(self, stopped: Callable[[], bool] = lambda: False) -> LanguageReport | None:
        """Read the notice; None if it was stopped. Takes up to a second the first time."""
        speller = self.vocabulary.speller(self.authority.id)
        found: tuple[Finding, ...] = ()
        if speller is not None:
            found = spelling.inspect(
                self.notice, self.free, speller, names=names_of(self.authority), stopped=stopped
            )
        if stopped():
            return None
        found += typography.inspect_notice(self.notice, self.free)
        kept = tuple(f for f in found if place_of(f) not in self.ignored)
        return LanguageReport(kept, reading.read(self.notice), self.vocabulary.faults)


def place_of(found: Finding) -> str:
    """What „ignore here“ remembers: the field or passage, and the words."""
    where = found.where
    return f"{where.field or where.passage}: {where.words}"


class Draft(Protocol):
    """What is needed of a notice session."""

    @property
    def notice(self) -> Notice:
        """The notice as it stands."""

    @property
    def authority(self) -> Authority:
        """Whose notice it is."""

    @property
    def schema(self) -> Schema:
        """The fields of the template."""

    @property
    def raw(self) -> Mapping[str, Raw]:
        """What was typed, by field name."""

    def set_value(self, name: str, raw: Raw) -> None:
        """Answer a field."""


class Language:
    """Spelling, typography and readability of a session. ``changed`` follows each act."""

    def __init__(self, session: Draft, vocabulary: Vocabulary, ignored: Iterable[str] = ()) -> None:
        self._session = session
        self._vocabulary = vocabulary
        self._free = free_text(session.schema)
        self._ignored = frozenset(ignored)

    @property
    def ignored(self) -> tuple[str, ...]:
        """What is not to be reported again in this notice."""
        return tuple(sorted(self._ignored))

    def look(self) -> Look:
        """A snapshot to be read anywhere, such as in another thread."""
        session = self._session
        return Look(session.notice, session.authority, self._free, self._vocabulary, self._ignored)

    def report(self) -> LanguageReport:
        """Read the notice now, for those who can wait."""
        report = self.look().take()
        if report is None:
            raise AssertionError("nobody stopped it")
        return report

    def suggestions(self, found: Finding) -> tuple[str, ...]:
        """What was probably meant; takes up to a second. May be called from any thread."""
        speller = self._vocabulary.speller(self._session.authority.id)
        if speller is None or found.code != UNKNOWN or found.where.words is None:
            return ()
        return speller.suggestions(found.where.words)

    def can_correct(self, found: Finding) -> bool:
        """Whether the words stand in a field, so that a better one can be put there."""
        return found.where.field is not None and isinstance(self._text_at(found.where), str)

    def replace(self, found: Finding, word: str) -> None:
        """Put another word in the place of an unknown one, wherever the field has it."""
        text, words = self._text_at(found.where), found.where.words
        if isinstance(text, str) and words is not None:
            self._write(found.where, spelling.replaced(text, words, word))

    def can_tidy(self, found: Finding) -> bool:
        """Whether a flaw of typography has one certain remedy."""
        return found.code in typography.MENDED and self.can_correct(found)

    def tidy(self, found: Finding) -> None:
        """Mend what is certain in the whole field; neither words nor figures change."""
        text = self._text_at(found.where)
        if isinstance(text, str):
            self._write(found.where, typography.mend(text))

    def ignore(self, found: Finding) -> None:
        """Say nothing more of these words at this place."""
        self._ignored |= {place_of(found)}

    def learn(self, word: str) -> None:
        """Take a word into the person's dictionary, for all notices; Fault if not writable."""
        self._vocabulary.learn(word)

    def bound(self, notice: Notice) -> Notice:
        """What is exported: „§ 5“ and „12 Monate“ stay on one line in what a person wrote, too."""
        return typography.bind_notice(notice, self._free)

    # ── The text of a field ──────────────────────────────────────────────────

    def _text_at(self, where: Where) -> Raw:
        path = where.field or ""
        cell = _CELL.match(path)
        if cell is None:
            return self._session.raw.get(path)
        rows = self._session.raw.get(cell[1])
        row = rows[int(cell[2])] if isinstance(rows, list) and int(cell[2]) < len(rows) else None
        return row.get(cell[3]) if isinstance(row, dict) else None

    def _write(self, where: Where, text: str) -> None:
        path = where.field or ""
        cell = _CELL.match(path)
        if cell is None:
            self._session.set_value(path, text)
            return
        rows = self._session.raw.get(cell[1])
        if isinstance(rows, list):
            changed = list(rows)
            row = changed[int(cell[2])]
            if isinstance(row, dict):
                changed[int(cell[2])] = {**row, cell[3]: text}
            self._session.set_value(cell[1], changed)
