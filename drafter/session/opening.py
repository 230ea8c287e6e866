"""Opens the house: finds its places, knows the user and the clock, prepares the engine."""

import getpass
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from drafter.engine.base import Engine
from drafter.engine.client import EngineClient, EngineSettings
from drafter.engine.protocol import Measured
from drafter.files import profiles
from drafter.files.models.manifest import ModelEntry
from drafter.files.models.store import ModelStore
from drafter.files.models.tuning import Tuning
from drafter.files.places import Places, workplace
from drafter.notice.endpoint import Endpoint
from drafter.notice.faults import UnreadableInput
from drafter.session.suggesting import Suggester
from drafter.session.workspace import Workspace


def local_engine(store: ModelStore, model_id: str | None) -> Engine:
    """A model of the manifest in a child process; nothing is loaded before the first request."""
    entry = store.entry(model_id)

    def remember(found: Measured) -> None:
        tuning = Tuning(threads=found.threads, seconds=found.seconds, rounds=found.rounds)
        store.remember_tuning(entry, tuning)

    return EngineClient(
        EngineSettings(
            locate=lambda on_progress: store.ready(entry.id, on_progress),
            context_tokens=entry.context_tokens,
            measured=measured(store, entry),
            on_measured=remember,
        )
    )


def measured(store: ModelStore, entry: ModelEntry) -> Measured:
    """What earlier loads of a model have shown of this machine."""
    tuning = store.tuning(entry)
    return Measured(tuning.threads, tuning.seconds, tuning.rounds)


def admitted_addresses(authorities: Path) -> frozenset[tuple[str, int]]:
    """The model servers that the profiles below a folder name; a broken profile names none."""
    found = set()
    for folder in profiles.folders(authorities):
        try:
            policy = profiles.load(folder).ai_policy
        except UnreadableInput:
            continue
        if policy.enabled and policy.endpoint is not None:
            found.add(policy.endpoint.address)
    return frozenset(found)


@contextmanager
def open_workspace(*, demo: bool = False) -> Iterator[Workspace]:
    """The workspace of this user; ``demo`` gives a throw-away one that leaves nothing behind."""
    with workplace(demo=demo) as places:
        workspace = make_workspace(places)
        try:
            yield workspace
        finally:
            workspace.close()


def lay_out_examples(workspace: Workspace) -> None:
    """Put a draft of every example case on the desk, for a throw-away workspace."""
    for template in workspace.templates:
        for info in template.cases:
            case = workspace.case(template.id, info.id)
            workspace.new_notice(template.id, case=case).save()


def make_workspace(places: Places, *, engine: Engine | None = None) -> Workspace:
    """A workspace with the local model, or with another engine."""
    store = ModelStore(places.manifest, places.models)

    def make_engine(model_id: str | None) -> Engine:
        return engine if engine is not None else local_engine(store, model_id)

    def make_remote(endpoint: Endpoint) -> Engine:
        # Few authorities have a server, and talking to one takes the libraries of the network.
        from drafter.engine.remote import RemoteEngine  # noqa: PLC0415

        return engine if engine is not None else RemoteEngine(endpoint)

    suggester = Suggester(
        store=store,
        make_engine=make_engine,
        make_remote=make_remote,
        prompts=places.resources / "prompts",
        evaluation_file=places.models / "evaluations.json",
    )
    return Workspace(places, suggester, user=getpass.getuser(), clock=now)


def now() -> datetime:
    """The time with its zone."""
    return datetime.now().astimezone()
