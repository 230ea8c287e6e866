"""``deadline``: when a notice counts as announced, and when a period ends."""

from argparse import Namespace
from datetime import date

from drafter.cli.output import ExitCode, print_json
from drafter.law import deadlines
from drafter.notice.document import ProcedureLaw
from drafter.notice.faults import UnreadableInput


def deadline(arguments: Namespace) -> ExitCode:
    """Compute announcement and end of a period, each step with its rule and source."""
    computed = deadlines.compute(
        ProcedureLaw(arguments.regime),
        deadlines.Mode(arguments.mode),
        read_day(arguments.date),
        arguments.period,
        arguments.state,
    )
    if arguments.json:
        steps = [
            {"date": step.day.isoformat(), "rule": step.rule, "source": step.source}
            for step in computed.steps
        ]
        days = {"announced": computed.announced, "raw_end": computed.raw_end, "end": computed.end}
        print_json({**{name: day.isoformat() for name, day in days.items()}, "steps": steps})
        return ExitCode.DONE
    print(f"Bekanntgabe: {computed.announced:%d.%m.%Y}")
    print(f"Fristende:   {computed.end:%d.%m.%Y}")
    for step in computed.steps:
        print(f"  {step.day:%d.%m.%Y}  {step.rule} ({step.source})")
    return ExitCode.DONE


def read_day(text: str) -> date:
    """A day as ``2026-11-23`` or ``23.11.2026``."""
    parts = text.split(".")
    iso = f"{parts[2]}-{parts[1]:0>2}-{parts[0]:0>2}" if len(parts) == 3 else text
    try:
        return date.fromisoformat(iso)
    except ValueError as problem:
        raise UnreadableInput("cli.date_unreadable", value=text) from problem
