"""What the start page says of the language model."""

from typing import TYPE_CHECKING

from drafter.gui.start_side import ModelStatus, ModelView
from drafter.messages import explain
from drafter.notice.faults import Fault

if TYPE_CHECKING:  # loaded behind the window
    from drafter.session.workspace import Workspace

GIGABYTE = 1_000_000_000


def view_of(workspace: "Workspace") -> ModelView:
    """The model that suggestions would use."""
    store = workspace.suggester.store
    try:
        entry = store.entry()
    except Fault as fault:
        return ModelView("", ModelStatus.MISSING, problem=explain(fault))
    row = next(row for row in store.rows() if row.id == entry.id)
    status = ModelStatus.READY if row.verified else ModelStatus.MISSING
    return ModelView(row.title, status, row.memory_bytes / GIGABYTE)


def preparing(workspace: "Workspace") -> ModelView:
    """The same while it is joined and verified."""
    found = view_of(workspace)
    return ModelView(found.name, ModelStatus.PREPARING, found.memory)
