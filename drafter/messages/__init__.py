"""Every sentence that a user reads about a finding or a fault: what happened, what to do now.

One table a room; a code stands in exactly one of them. Blanks are filled from the data that a
finding or fault carries.
"""

from drafter.messages import (
    dictionaries,
    engine,
    files,
    fluency,
    law,
    reading,
    session,
    templating,
    wording,
)
from drafter.notice.faults import Fault
from drafter.notice.findings import Finding

TABLES = (
    templating.SENTENCES,
    wording.SENTENCES,
    fluency.SENTENCES,
    dictionaries.SENTENCES,
    reading.SENTENCES,
    law.SENTENCES,
    engine.SENTENCES,
    files.SENTENCES,
    session.SENTENCES,
)
SENTENCES: dict[str, str] = {code: text for table in TABLES for code, text in table.items()}


def sentence(finding: Finding) -> str:
    """The German sentence of a finding."""
    return SENTENCES[finding.code].format_map(dict(finding.data))


def explain(fault: Fault) -> str:
    """The German sentence of a fault."""
    return SENTENCES[fault.code].format_map(fault.data)
