"""Where in a TOML file a fault lies: its own faults and those of what it declares."""

import re
import tomllib

from pydantic import ValidationError

from drafter.files.declared import reason_of
from drafter.notice.findings import Finding, Where, error

TOML_PLACE = re.compile(r"\(at line (\d+), column (\d+)\)")


def toml_finding(file: str, problem: tomllib.TOMLDecodeError) -> Finding:
    """The finding for a file that is not TOML."""
    place = TOML_PLACE.search(str(problem))
    line, column = (int(place[1]), int(place[2])) if place else (1, 1)
    return error("lint.toml", Where(file=file, line=line, column=column), reason=problem)


def schema_findings(file: str, text: str, problem: ValidationError) -> list[Finding]:
    """A finding for each thing that is declared wrongly."""
    return [
        error(
            "lint.schema",
            _place(file, text, fault["loc"]),
            key=".".join(str(part) for part in fault["loc"]) or file.rpartition("/")[2],
            reason=reason_of(fault),
        )
        for fault in problem.errors()
    ]


def _place(file: str, declaration: str, path: tuple[int | str, ...]) -> Where:
    """The line of a TOML key: the n-th ``[[group]]``, its ``[[group.field]]``, then the key."""
    line, prefix = 0, ""
    lines = declaration.splitlines()
    for part in path:
        if isinstance(part, str):
            prefix = f"{prefix}.{part}" if prefix else part
            continue
        headers = (n for n in range(line, len(lines)) if lines[n].strip() == f"[[{prefix}]]")
        line = next((n for count, n in enumerate(headers) if count == part), line)
    key = next((part for part in reversed(path) if isinstance(part, str)), "")
    for number in range(line, len(lines)):
        if re.match(rf"\s*{re.escape(key)}\s*=", lines[number]):
            return Where(file=file, line=number + 1, column=lines[number].index(key) + 1)
        if number > line and lines[number].startswith("[["):
            break
    return Where(file=file, line=line + 1, column=1)
