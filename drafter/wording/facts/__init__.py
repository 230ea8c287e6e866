"""Facts: what a rewording may never change."""

from collections.abc import Iterable

from drafter.wording.facts.model import Fact, FactKind

__all__ = ["Fact", "FactKind", "extract"]


def extract(text: str, protected: Iterable[str] = ()) -> tuple[Fact, ...]:
    """The facts of ``text`` in reading order; ``protected`` are names that the fields hold."""
    # The readers hold tables of words that nobody needs before a suggestion.
    from drafter.wording.facts import reader  # noqa: PLC0415

    return reader.extract(text, protected)
