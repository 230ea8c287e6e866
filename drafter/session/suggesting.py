"""Who is asked for a suggestion, and whether an authority allows it.

Which engine depends on the authority: a model of the manifest in a child process, or the model
server in the house that its policy names. After the engine all is the same: the guard judges each
candidate on this machine, and nothing it blocks is offered. For a server it is the only wall, since
a fact lock cannot be put on another's model.
"""

import itertools
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from drafter.engine.base import Engine
from drafter.engine.requests import warm_up_for
from drafter.files.models import evaluations
from drafter.files.models.store import ModelStore
from drafter.files.prompts import load_prompts
from drafter.notice.authority import AiPolicy
from drafter.notice.document import Passage, Task
from drafter.notice.endpoint import Endpoint
from drafter.notice.faults import Fault
from drafter.notice.record import Provenance
from drafter.session.asking import SuggestionHandle
from drafter.session.drawing import Drawing, Request, Rules
from drafter.session.events import (
    Failed,
    Finished,
    OnEvent,
    SuggestionEvent,
)
from drafter.wording import prompts
from drafter.wording.prompts import PromptSet

SEEDS_A_REQUEST = 16


@dataclass(frozen=True, slots=True)
class ModelInUse:
    """The model that answers: a file of the manifest, or what a server serves under this name.

    A server's model has no hash of its file; the server is known by address and certificate.
    ``strict``: whether each doubt withholds what it writes, see `choice.judge`.
    """

    id: str
    sha256: str = ""
    endpoint: str = ""
    certificate_sha256: str = ""
    strict: bool = False

    @property
    def key(self) -> str:
        """What evaluations are remembered by: another server or certificate is another model."""
        return self.sha256 or f"{self.id} {self.endpoint} {self.certificate_sha256}".strip()


class Suggester:
    """Asks the model and judges what it writes. The engine is made at the first question."""

    def __init__(
        self,
        *,
        store: ModelStore,
        make_engine: Callable[[str | None], Engine],
        prompts: Path,
        evaluation_file: Path,
        make_remote: Callable[[Endpoint], Engine],
        endpoint: Endpoint | None = None,
    ) -> None:
        self.store = store
        self._make_engine = make_engine
        self._make_remote = make_remote
        self._endpoint = endpoint
        self._remote: dict[Endpoint, Suggester] = {}
        self._prompts = prompts
        self._evaluations = evaluation_file
        self._model_id: str | None = None
        self._engine: Engine | None = None
        self._sets: dict[Task, PromptSet] = {}
        self._seeds = itertools.count(1)

    def for_policy(self, policy: AiPolicy) -> "Suggester":
        """The suggester for an authority: this one, or one that asks its model server."""
        if policy.endpoint is None or policy.endpoint == self._endpoint:
            return self
        if policy.endpoint not in self._remote:
            self._remote[policy.endpoint] = Suggester(
                store=self.store,
                make_engine=self._make_engine,
                prompts=self._prompts,
                evaluation_file=self._evaluations,
                make_remote=self._make_remote,
                endpoint=policy.endpoint,
            )
        return self._remote[policy.endpoint]

    def suggest(
        self,
        passage: Passage,
        task: Task,
        names: tuple[str, ...],
        on_event: OnEvent,
        *,
        again: bool = False,
        rules: Rules | None = None,
        as_one: bool = False,
    ) -> SuggestionHandle:
        """Ask for a passage; ``as_one``: of a letter that says „ich“.

        Raises Fault where the passage does not allow the task.
        """
        if task not in passage.tasks:
            code = "suggestions.locked" if passage.locked else "suggestions.task_not_allowed"
            raise Fault(code, title=passage.title)
        present = tuple(name for name in names if name in passage.text)
        request = Request(passage.id, task, passage.text, present, as_one)
        return self.ask(request, on_event, again=again, rules=rules)

    def require(self, policy: AiPolicy) -> None:
        """Raise Fault unless the authority allows suggestions by the model in use."""
        if not policy.enabled:
            raise Fault("session.ai_off")
        model = self.model()
        # The policy itself names the model of a server; the list is of files of the manifest.
        listed = not policy.admitted_models or model.id in policy.admitted_models
        if self._endpoint is None and not listed:
            raise Fault("models.not_admitted", id=model.id)
        if policy.minimum_offered_share > 0:
            self._require_evaluation(model, policy.minimum_offered_share)

    def _require_evaluation(self, model: ModelInUse, minimum: float) -> None:
        found = evaluations.load(self._evaluations).get(model.key)
        if found is None:
            raise Fault("session.not_evaluated", id=model.id)
        if found.fact_errors or found.offered_share < minimum:
            raise Fault(
                "session.not_good_enough",
                id=model.id,
                share=round(found.offered_share * 100),
                minimum=round(minimum * 100),
                errors=found.fact_errors,
            )

    def remember_evaluation(self, found: evaluations.Found) -> None:
        """Keep what an evaluation of the model in use has shown."""
        evaluations.remember(self._evaluations, self.model().key, found)

    def model(self) -> ModelInUse:
        """The model in use; raises Fault where none is admitted."""
        if (server := self._endpoint) is not None:
            pin = server.certificate_sha256
            return ModelInUse(server.model, endpoint=server.origin, certificate_sha256=pin)
        entry = self.store.entry(self._model_id)
        return ModelInUse(entry.id, entry.sha256, strict=entry.strict)

    def ask(
        self,
        request: Request,
        on_event: OnEvent,
        *,
        again: bool = False,
        rules: Rules | None = None,
    ) -> SuggestionHandle:
        """Ask for any text. ``again`` draws with seeds not used before.

        ``rules``: by default they come first where the model is weak, else beside it.
        """
        examples = self._prompt_set(request.task)
        seed = next(self._seeds) * SEEDS_A_REQUEST if again else 0
        # A server does not tell likelihoods.
        ranks, strict = self._endpoint is None, self.model().strict
        use = rules or (Rules.FIRST if strict else Rules.BESIDE)
        drawing = Drawing(
            request, examples, seed=seed, again=again, ranks=ranks, strict=strict, rules=use
        )
        provenance, steps = self._provenance(examples), drawing.steps()
        handle = SuggestionHandle(request, provenance, steps, on_event, lambda: self.engine)
        handle.begin()
        return handle

    def answer(self, request: Request, *, rules: Rules) -> Finished:
        """Ask and wait; raises EngineFault."""
        last: list[SuggestionEvent] = []
        self.ask(request, last.append, rules=rules).wait()
        match last[-1]:
            case Finished() as finished:
                return finished
            case Failed(fault):
                raise fault
            case other:
                raise TypeError(other)  # nobody can stop it here

    def is_prepared(self) -> bool:
        """Whether the model is there and need not be joined first."""
        return (
            self._endpoint is not None
            or self.store.path(self.store.entry(self._model_id)) is not None
        )

    def warm_up(self, task: Task) -> None:
        """Read the fixed part of a task's prompt in the background."""
        prompt = prompts.warm_up(self._prompt_set(task))
        self.engine.warm_up(warm_up_for(prompt))

    def _prompt_set(self, task: Task) -> PromptSet:
        if task not in self._sets:
            self._sets[task] = load_prompts(self._prompts, task)
        return self._sets[task]

    def use_model(self, model_id: str) -> None:
        """Ask another model of the manifest from now on; raises Fault if it is not admitted."""
        self.store.entry(model_id)
        self.close()
        self._model_id, self._engine = model_id, None

    @property
    def engine(self) -> Engine:
        """The engine, made when first needed."""
        if self._engine is None:
            server = self._endpoint
            self._engine = (
                self._make_engine(self._model_id) if server is None else self._make_remote(server)
            )
        return self._engine

    def close(self) -> None:
        """End the engine's process, if there is one, and the talks with servers."""
        if self._engine is not None:
            self._engine.close()
        for remote in self._remote.values():
            remote.close()

    def _provenance(self, examples: PromptSet) -> Provenance:
        model = self.model()
        return Provenance(
            model.id,
            model.sha256,
            examples.version,
            seed=0,
            temperature=0.0,
            endpoint=model.endpoint,
            certificate_sha256=model.certificate_sha256,
        )
