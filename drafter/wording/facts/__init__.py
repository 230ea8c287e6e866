"""Facts: what a rewording may never change.

``extract`` finds them, ``allowed_strings`` lists how they may be written.
"""

from drafter.wording.facts.extract import extract
from drafter.wording.facts.model import Fact, FactKind
from drafter.wording.facts.surface import allowed_strings

__all__ = ["Fact", "FactKind", "allowed_strings", "extract"]
