"""Serial notices: one notice a row of a table. A bad row is reported, and the others are made."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from drafter.files import tables
from drafter.files.packages import Case
from drafter.notice.clauses import NO_CLAUSES
from drafter.notice.faults import BlockedByFindings, Fault, UnreadableInput
from drafter.notice.findings import Finding, Severity, Where, has_errors, warning
from drafter.session.batch_files import BatchFiles, JointFile, Ready, SeparateFiles
from drafter.session.composition import root
from drafter.session.naming import letter_name
from drafter.session.notice_session import NoticeSession
from drafter.session.workspace import Workspace
from drafter.templating.columns import Target, bind
from drafter.templating.parsers import Raw
from drafter.templating.schema import FieldKind, Schema
from drafter.templating.sheet import Sheet, SheetRow
from drafter.templating.sheet_values import RowValues, row_values


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be made. ``common`` answers, for all rows, fields that have no column."""

    template_id: str
    table: Path
    folder: Path
    authority_id: str = ""
    common: Case | None = None
    one_file: bool = False


@dataclass(frozen=True, slots=True)
class RowResult:
    """What became of a row, by its number in Excel; no ``path``: there is no notice of it."""

    number: int
    path: Path | None
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class BatchReport:
    """The rows in their order. ``stopped`` says why those after the last one were not begun."""

    rows: tuple[RowResult, ...]
    stopped: Fault | None = None

    @property
    def made(self) -> int:
        """How many notices were written."""
        return sum(row.path is not None for row in self.rows)

    @property
    def failed(self) -> int:
        """How many rows have none."""
        return len(self.rows) - self.made


OPEN = frozenset({"values.missing", "values.missing_part"})

Progress = Callable[[int, int], None]
"""Told how many rows are done, of how many."""


def run(workspace: Workspace, order: Order, progress: Progress) -> BatchReport:
    """Make the notices; raises ``UnreadableInput`` while nothing has been made yet."""
    batch = _Batch(workspace, order)
    files = _files(workspace, order, batch.schema)
    findings: dict[int, tuple[Finding, ...]] = {}
    stopped: Fault | None = None
    try:
        for done, row in enumerate(batch.sheet.rows, start=1):
            letter, findings[row.number] = batch.compose(row)
            if letter is not None:
                files.take(row.number, letter)
            progress(done, len(batch.sheet.rows))
        files.close()
    except KeyboardInterrupt:
        stopped = Fault("batch.interrupted")
    except Fault as fault:
        if not findings:  # it would be the same in every row
            raise
        stopped = fault
    rows = (RowResult(n, files.written.get(n), found) for n, found in findings.items())
    return BatchReport(tuple(rows), stopped)


def _files(workspace: Workspace, order: Order, schema: Schema) -> BatchFiles:
    if order.folder.exists() and not order.folder.is_dir():
        raise UnreadableInput("batch.no_folder", name=order.folder.name)
    log = workspace.places.audit_log
    if order.one_file:
        return JointFile(order.folder, schema.title, workspace.today(), log)
    return SeparateFiles(order.folder, log)


class _Batch:
    """The table, its columns and the template, prepared once for all rows."""

    def __init__(self, workspace: Workspace, order: Order) -> None:
        self._workspace = workspace
        self._order = order
        renderer = workspace.renderer(order.template_id)
        self.schema = renderer.package.schema
        self.sheet: Sheet = tables.read(order.table)
        self._common: Mapping[str, Raw] = order.common.values if order.common else {}
        self._selection = order.common.selection if order.common else NO_CLAUSES
        hidden = renderer.clauses.hidden(self._selection.ids)
        answered = frozenset(self._common)
        self._targets: tuple[Target, ...] = bind(self.schema, self.sheet.headings, answered, hidden)
        self._references: dict[str, int] = {}

    def compose(self, row: SheetRow) -> tuple[Ready | None, tuple[Finding, ...]]:
        """The letter of a row, None where a finding is in its way."""
        values = row_values(self.schema, self.sheet.headings, self._targets, row)
        try:
            session = self._session(row, values)
            findings = (*values.findings, *_not_about(values.findings, session.findings))
            if has_errors(findings):
                return None, findings
            composed = session.compose()
        except BlockedByFindings as blocked:
            return None, blocked.findings
        except UnreadableInput:
            raise
        except Fault as fault:
            if fault.code.startswith("letterhead."):
                raise
            return None, (as_finding(fault),)
        name = letter_name(self.schema.title, session.notice)
        repeated = self._repeated(row, session)
        return Ready(composed, name), (*findings, *composed.barriers, *repeated)

    def _session(self, row: SheetRow, values: RowValues) -> NoticeSession:
        """A notice of its own. What has a column never comes from the common answers."""
        columns = {target.field for target in self._targets}
        common = {name: raw for name, raw in self._common.items() if name not in columns}
        order = self._order
        case = Case(
            id=str(row.number),
            title=f"{self.sheet.name}, {row.number}",
            path=order.table,
            authority_id=order.common.authority_id if order.common else "",
            values={**common, **values.raw},
            selection=self._selection,
        )
        return self._workspace.new_notice(order.template_id, order.authority_id, case)

    def _repeated(self, row: SheetRow, session: NoticeSession) -> Iterator[Finding]:
        """A file reference that an earlier row has too: one of them may be there by mistake."""
        columns = {target.field for target in self._targets}
        for answer in session.notice.answers:
            if answer.kind == FieldKind.FILE_REFERENCE and answer.path in columns:
                earlier = self._references.setdefault(answer.display, row.number)
                if earlier != row.number:
                    place = Where(field=answer.path)
                    yield warning(
                        "batch.same_reference", place, reference=answer.display, row=str(earlier)
                    )
                return  # further references are those of other files


def _not_about(known: tuple[Finding, ...], findings: tuple[Finding, ...]) -> Iterator[Finding]:
    """Findings without those that a field is open, where its cell could not be read."""
    fields = {root(finding.where.field) for finding in known if finding.where.field}
    return (f for f in findings if f.code not in OPEN or root(f.where.field or "") not in fields)


def as_finding(fault: Fault) -> Finding:
    """A fault that concerns one notice alone; it has the same sentence."""
    return Finding(fault.code, Severity.ERROR, data=tuple(fault.data.items()))
