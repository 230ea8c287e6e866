"""What the start page says of the language model."""

from typing import TYPE_CHECKING

from drafter.gui.start.side import ModelStatus, ModelView
from drafter.messages import explain
from drafter.notice.authority import AiPolicy
from drafter.notice.faults import Fault

if TYPE_CHECKING:  # loaded behind the window
    from drafter.session.workspace import Workspace

GIGABYTE = 1_000_000_000


def view_of(workspace: "Workspace", authority_id: str) -> ModelView:
    """What suggestions for this authority would come from."""
    policy = next((a.ai_policy for a in workspace.authorities if a.id == authority_id), AiPolicy())
    if not policy.enabled:
        return ModelView("", ModelStatus.OFF)
    if policy.endpoint is not None:
        return ModelView(policy.endpoint.model, ModelStatus.SERVER)
    store = workspace.suggester.store
    try:
        entry = store.entry()
        workspace.suggester.require(policy)
    except Fault as fault:
        return ModelView("", ModelStatus.REFUSED, problem=explain(fault))
    row = next(row for row in store.rows() if row.id == entry.id)
    status = ModelStatus.READY if row.verified else ModelStatus.MISSING
    return ModelView(row.title, status, row.memory_bytes / GIGABYTE)


def preparing(workspace: "Workspace", authority_id: str) -> ModelView:
    """The same while it is joined and verified."""
    found = view_of(workspace, authority_id)
    return ModelView(found.name, ModelStatus.PREPARING, found.memory)
