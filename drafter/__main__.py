"""The one door of the program: the window, a command, or the engine's child process."""

import os
import sys
from argparse import Namespace
from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from drafter.files.places import Places
    from drafter.session.workspace import Workspace

ENGINE_WORKER = "--engine-worker"
DEMO = "--demo"
SMOKE = "--smoke"
DEMO_CASE = ("zuwendungsbescheid", "ki-strategie")
DEMO_LETTER = "zuwendungsbescheid-beispiel.docx"


# Each way in imports what it needs and no more: the window must not wait for the command line.
# ruff: noqa: PLC0415


def main(arguments: list[str] | None = None) -> int:
    """Run what the arguments name; the exit code is that of the command line's contract."""
    given = sys.argv[1:] if arguments is None else arguments
    if given[:1] == [ENGINE_WORKER]:
        from drafter.engine.worker import main as engine_worker

        return engine_worker()
    from drafter import silence

    silence.enforce(_model_servers)
    if given in ([], [DEMO]):
        return start(demo=given == [DEMO])
    if given == [SMOKE]:
        from drafter.gui import smoke

        return smoke.run()
    from drafter.cli.main import run

    return run(given)


def _model_servers() -> frozenset[tuple[str, int]]:
    """Where a connection may lead: the model servers of the installed profiles, if any."""
    from drafter.files.places import Places
    from drafter.session.opening import admitted_addresses

    return admitted_addresses(Places.find().authorities)


def start(*, demo: bool) -> int:
    """Open the window; where there is no display, do the demo case in the terminal."""
    if not has_display(sys.platform, os.environ):
        return _terminal()
    from drafter.files.places import workplace
    from drafter.gui.app import run

    with workplace(demo=demo) as places, ExitStack() as closing:
        return run(
            lambda: _open(places, closing, demo=demo),
            resources=places.resources,
            user_data=places.user_data,
        )


def _open(places: "Places", closing: ExitStack, *, demo: bool) -> "Workspace":
    """The workspace, opened behind the window that is already there."""
    from drafter.session.opening import lay_out_examples, make_workspace

    workspace = make_workspace(places)
    closing.callback(workspace.close)
    if demo:
        lay_out_examples(workspace)
    return workspace


def has_display(platform: str, environ: Mapping[str, str]) -> bool:
    """Whether a window can be shown here."""
    if not platform.startswith("linux"):
        return True
    return any(environ.get(n) for n in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _terminal() -> int:
    from drafter import messages
    from drafter.cli import wordings
    from drafter.cli.main import guarded
    from drafter.cli.output import say
    from drafter.session.opening import open_workspace

    say(messages.SENTENCES["cli.no_display"])
    template, case = DEMO_CASE
    wanted = Namespace(template=template, case=case, authority="", out=Path(DEMO_LETTER))

    def do_the_demo() -> int:
        with open_workspace(demo=True) as workspace:
            return wordings.draft(workspace, wanted)

    return guarded(do_the_demo)


if __name__ == "__main__":
    sys.exit(main())
