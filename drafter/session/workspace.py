"""The house: templates, authorities, drafts, models and the record, opened once and passed on."""

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from pathlib import Path

from drafter.files import clauses, drafts, packages, profiles
from drafter.files.clauses import ClauseLibrary
from drafter.files.drafts import DraftList, DraftRecord, DraftSummary
from drafter.files.packages import Case
from drafter.files.places import Places
from drafter.law.clauses import Catalogue, where_used
from drafter.notice.authority import Authority
from drafter.notice.clauses import Selection
from drafter.notice.faults import Fault, UnreadableInput
from drafter.session.composition import shelf_of
from drafter.session.notice_session import NoticeSession, Surroundings
from drafter.session.suggesting import Suggester
from drafter.session.vocabulary import Vocabulary
from drafter.templating.parsers import Raw
from drafter.templating.render import Renderer

DEFAULT_AUTHORITY = "heidekreis"


@dataclass(frozen=True, slots=True)
class CaseInfo:
    """An example case of a template."""

    id: str
    title: str
    authority_id: str
    path: Path


@dataclass(frozen=True, slots=True)
class TemplateInfo:
    """What the gallery shows of a template."""

    id: str
    title: str
    version: str
    state: str
    category: str
    description: str
    cases: tuple[CaseInfo, ...]


class Workspace:
    """One installation as one user sees it. Times come from ``clock`` (timezone-aware)."""

    def __init__(
        self,
        places: Places,
        suggester: Suggester,
        *,
        user: str,
        clock: Callable[[], datetime],
    ) -> None:
        self.places = places
        self.suggester = suggester
        self._user = user
        self._clock = clock
        self._renderers: dict[str, Renderer] = {}

    # ── Templates and authorities ────────────────────────────────────────────

    @cached_property
    def _folders(self) -> Mapping[str, Path]:
        return {folder.name: folder for folder in packages.folders(self.places.templates)}

    @cached_property
    def templates(self) -> tuple[TemplateInfo, ...]:
        """All templates that can be read, by title; ``drafter lint`` names the others."""
        found = []
        for folder in self._folders.values():
            try:
                found.append(self._info(folder))
            except UnreadableInput:
                continue
        return tuple(sorted(found, key=lambda info: info.title))

    def _info(self, folder: Path) -> TemplateInfo:
        schema = packages.load_schema(folder, self.places.partials)
        cases = tuple(
            CaseInfo(case.id, case.title, case.authority_id, case.path)
            for case in map(packages.load_case, packages.case_paths(folder))
        )
        return TemplateInfo(
            id=schema.id,
            title=schema.title,
            version=schema.version,
            state=schema.state,
            category=schema.category,
            description=schema.description,
            cases=cases,
        )

    @cached_property
    def authorities(self) -> tuple[Authority, ...]:
        """The authority profiles of this installation."""
        return profiles.load_all(self.places.authorities)

    def authority(self, authority_id: str) -> Authority:
        """One profile; raises ``UnreadableInput`` naming those there are."""
        for authority in self.authorities:
            if authority.id == authority_id:
                return authority
        known = ", ".join(authority.id for authority in self.authorities)
        raise UnreadableInput("session.no_such_authority", id=authority_id, known=known)

    def renderer(self, template_id: str) -> Renderer:
        """The compiled template; raises ``UnreadableInput`` or ``Fault`` for a broken one."""
        if template_id not in self._renderers:
            folder = self._folders.get(template_id)
            if folder is None:
                known = ", ".join(self._folders)
                raise UnreadableInput("session.no_such_template", id=template_id, known=known)
            package = packages.load(folder, self.places.partials, self.clause_library)
            self._renderers[template_id] = Renderer(package)
        return self._renderers[template_id]

    @cached_property
    def clause_library(self) -> ClauseLibrary:
        """The clause files of this installation, and what could not be read of them."""
        return clauses.load_all(self.places.clauses)

    @cached_property
    def catalogue(self) -> Catalogue:
        """The clauses of this installation."""
        return self.clause_library.catalogue

    def where_clauses_are_used(self) -> Mapping[str, tuple[str, ...]]:
        """For each clause the templates that offer it; broken templates offer nothing."""
        offers: dict[str, tuple[str, ...]] = {}
        for info in self.templates:
            try:
                shelf = shelf_of(self.renderer(info.id), self.catalogue)
            except Fault:
                continue
            offers[info.id] = tuple(clause.id for clause in shelf.offered)
        return where_used(self.catalogue, offers)

    def case(self, template_id: str, name: str) -> Case:
        """A case by path or by the name of an example of the template."""
        examples = packages.case_paths(self._folders.get(template_id, self.places.templates))
        for path in examples:
            if name in (path.stem, path.name):
                return packages.load_case(path)
        return packages.load_case(Path(name))

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """The words that count as right; nothing is read before a notice is looked through."""
        return Vocabulary(self.places)

    # ── Notices ──────────────────────────────────────────────────────────────

    def new_notice(
        self, template_id: str, authority_id: str = "", case: Case | None = None
    ) -> NoticeSession:
        """Begin a notice, empty or with the values of a case."""
        chosen = authority_id or (case.authority_id if case else "") or DEFAULT_AUTHORITY
        renderer = self.renderer(template_id)
        raw: dict[str, Raw] = dict(case.values) if case else {}
        draft = DraftRecord(
            summary=DraftSummary(
                id=secrets.token_hex(8),
                template_id=template_id,
                title=renderer.package.schema.title,
                subject="",
                saved_at=self._clock(),
                undecided=0,
            ),
            template_version=renderer.package.schema.version,
            authority_id=chosen,
            raw=raw,
            selection=case.selection if case else Selection(),
        )
        return self._session(draft)

    def reopen(self, draft_id: str) -> NoticeSession:
        """Go on with a draft as it was."""
        return self._session(drafts.load(self.places.drafts, draft_id))

    def _session(self, draft: DraftRecord) -> NoticeSession:
        authority = self.authority(draft.authority_id)
        renderer = self.renderer(draft.summary.template_id)
        broken = (Fault("clauses.broken", id=clause_id) for clause_id in renderer.broken_clauses)
        surroundings = Surroundings(
            renderer=renderer,
            authority=authority,
            letterhead=profiles.letterhead(self.places.authorities / authority.id),
            suggester=self.suggester.for_policy(authority.ai_policy),
            drafts=self.places.drafts,
            audit_log=self.places.audit_log,
            user=self._user,
            clock=self._clock,
            catalogue=self.catalogue,
            vocabulary=self.vocabulary,
            clause_faults=(*self.clause_library.faults, *broken),
        )
        return NoticeSession(surroundings, draft)

    @property
    def drafts(self) -> DraftList:
        """The drafts on disk, newest first, and what could not be read."""
        return drafts.list_drafts(self.places.drafts)

    def delete_draft(self, draft_id: str) -> None:
        """Remove a draft for good."""
        drafts.delete(self.places.drafts, draft_id)

    def today(self) -> date:
        """The day it is."""
        return self._clock().date()

    def close(self) -> None:
        """End the engine."""
        self.suggester.close()
