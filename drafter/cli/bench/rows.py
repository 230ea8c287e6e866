"""One measurement a row: a number, the aim for it, and what it was measured against."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum

Json = str | int | float | bool | None | Sequence["Json"] | Mapping[str, "Json"]


class Unit(StrEnum):
    """What a number counts."""

    RATIO = "×"
    MILLISECONDS = "ms"
    SECONDS = "s"
    SHARE = "Anteil"


@dataclass(frozen=True, slots=True)
class Row:
    """A measurement. ``value`` is None where it could not be taken; ``note`` says why, or of what.

    ``aim`` is what the value should not exceed, or reach where ``at_least``.
    """

    id: str
    label: str
    value: float | None
    unit: Unit
    aim: float | None = None
    at_least: bool = False
    note: str = ""

    @property
    def met(self) -> bool | None:
        """Whether the aim is reached; None where there is no aim or no value."""
        if self.value is None or self.aim is None:
            return None
        return self.value >= self.aim if self.at_least else self.value <= self.aim


def as_json(rows: Sequence[Row]) -> list[Json]:
    """The rows for programs."""
    return [
        {**asdict(row), "value": rounded(row.value), "unit": row.unit.value, "met": row.met}
        for row in rows
    ]


def table(rows: Sequence[Row]) -> str:
    """The rows for people, in columns."""
    marks = {True: "erreicht", False: "verfehlt", None: ""}
    lines = [(row.label, _number(row), _aim(row), marks[row.met], row.note) for row in rows]
    head = ("Messung", "Wert", "Ziel", "", "Grundlage")
    widths = [max(len(line[column]) for line in (head, *lines)) for column in range(4)]
    return "\n".join(
        "  ".join(
            (*(cell.ljust(w) for cell, w in zip(line, widths, strict=False)), line[4])
        ).rstrip()
        for line in (head, *lines)
    )


def rounded(value: float | None) -> float | None:
    """Three significant places are all that a measurement on a shared machine holds."""
    return None if value is None else float(f"{value:.3g}")


def german(value: float) -> str:
    """A measured number as it is read in German."""
    return f"{float(f'{value:.3g}'):g}".replace(".", ",")


def _number(row: Row) -> str:
    return "–" if row.value is None else f"{german(row.value)} {row.unit}"


def _aim(row: Row) -> str:
    if row.aim is None:
        return ""
    return f"{'≥' if row.at_least else '≤'} {german(row.aim)} {row.unit}"
