"""Faults: what stops an operation. Carries code and data; ``messages`` has the sentence."""

from drafter.notice.findings import Finding


class Fault(Exception):
    """An operation cannot go on. ``messages.explain(fault)`` says what happened and what to do."""

    def __init__(self, code: str, **data: object) -> None:
        super().__init__(code, data)
        self.code = code
        self.data = {key: str(value) for key, value in data.items()}


class UnreadableInput(Fault):
    """A file or an argument of the user cannot be read (exit code 2 of the command line)."""


class EngineFault(Fault):
    """The engine process could not do its work (exit code 3 of the command line)."""


class BlockedByFindings(Fault):
    """An export was asked for while errors are open (exit code 1 of the command line)."""

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        super().__init__("export.blocked", count=len(findings))
        self.findings = findings
