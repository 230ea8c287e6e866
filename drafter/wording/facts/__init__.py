"""Facts: what a rewording may never change."""

from drafter.wording.facts.extract import extract
from drafter.wording.facts.model import Fact, FactKind

__all__ = ["Fact", "FactKind", "extract"]
