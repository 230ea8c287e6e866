"""Sample letters that LibreOffice printed once for all tests of the room."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from drafter.notice.authority import LetterForm
from drafter.notice.document import Notice
from tests.helpers import documents, office
from tests.helpers.letters import draft, final


@dataclass(frozen=True, slots=True)
class Printed:
    """A letter on paper."""

    notice: Notice
    docx: bytes
    pdf: Path


@pytest.fixture(scope="session")
def printed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Printed]:
    """Sample letters by name, converted with one start of LibreOffice."""
    notices = {
        "letter": documents.letter(3),
        "form_a": documents.letter(2),
        "draft": documents.unfinished(),
        "awkward": documents.awkward(),
        "long_table": documents.long_table(),
        "lists": documents.lists(),
    }
    made = {name: final(n) for name, n in notices.items() if name not in {"draft", "form_a"}}
    made["draft"] = draft(notices["draft"])
    made["form_a"] = final(notices["form_a"], LetterForm.A)
    pdfs = office.to_pdf(made, tmp_path_factory.mktemp("letters"))
    return {name: Printed(notices[name], made[name], pdfs[name]) for name in notices}
