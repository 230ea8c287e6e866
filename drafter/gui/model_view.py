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
    try:
        model = workspace.model
    except Fault as fault:
        return ModelView("", ModelStatus.MISSING, problem=explain(fault))
    status = ModelStatus.READY if model.verified else ModelStatus.MISSING
    return ModelView(model.title, status, model.memory_bytes / GIGABYTE)


def preparing(workspace: "Workspace") -> ModelView:
    """The same while it is joined and verified."""
    found = view_of(workspace)
    return ModelView(found.name, ModelStatus.PREPARING, found.memory)
