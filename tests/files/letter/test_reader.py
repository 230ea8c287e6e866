"""What is read back is what Word prints, and a difference does not leave the house."""

import io
import zipfile

import pytest

from drafter.files.letter.numbering import letters
from drafter.files.letter.reader import blocks_of, meant_blocks, text_of, verify_readback
from drafter.law.checks import as_draft, finalise
from drafter.notice.faults import Fault, UnreadableInput
from tests.helpers import documents
from tests.helpers.letters import draft, final, names, part


def test_lists_print_the_labels_of_the_notice() -> None:
    found = blocks_of(final(documents.lists()))
    assert found == meant_blocks(documents.lists())
    assert "7. später Beginn" in found
    assert "aaa) ganz unten" in found


def test_awkward_characters_arrive_letter_for_letter() -> None:
    text = text_of(final(documents.awkward()))
    for words in documents.AWKWARD:
        assert words in text


def test_text_has_blocks_rows_and_cells() -> None:
    text = text_of(final(documents.letter(2)))
    assert text.startswith("Gegen Postzustellungsurkunde\n\nHeidewerk Gemeinnützige GmbH\n\n")
    assert "Datum:\t12.02.2026" in text
    assert "\n\nAusgabe\tErläuterung\tBetrag\nPersonal\t" in text
    assert "\n\n– Finanzierungsplan\n\n" in text


def test_missing_answers_read_back_in_brackets() -> None:
    verify_readback(as_draft(documents.unfinished()), draft(documents.unfinished()))
    assert "[Name]" in blocks_of(draft(documents.unfinished()))


def changed(data: bytes, name: str, old: bytes, new: bytes) -> bytes:
    assert old in part(data, name)
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for each in names(data):
            content = part(data, each)
            archive.writestr(each, content.replace(old, new, 1) if each == name else content)
    return target.getvalue()


@pytest.mark.parametrize(
    ("name", "old", "new", "found"),
    [
        ("word/document.xml", b"40.500,00", b"4.500,00", "4.500,00"),
        ("word/document.xml", b"kostenfrei", b"", "ergeht ."),
        ("word/numbering.xml", b'<w:start w:val="1"/>', b'<w:start w:val="2"/>', "2. Ich"),
    ],
)
def test_a_difference_is_named(name: str, old: bytes, new: bytes, found: str) -> None:
    notice = documents.letter(2)
    with pytest.raises(Fault) as caught:
        verify_readback(finalise(notice, ()), changed(final(notice), name, old, new))
    assert caught.value.code == "letter.readback_differs"
    assert found in caught.value.data["found"]
    assert found not in caught.value.data["meant"]


def test_a_lost_end_is_a_difference() -> None:
    longer = documents.notice(*documents.letter(2).sections, documents.CLOSING)
    with pytest.raises(Fault):
        verify_readback(finalise(longer, ()), final(documents.letter(2)))


@pytest.mark.parametrize("data", [b"", b"kein Word", b"PK\x03\x04"])
def test_what_is_no_letter_is_refused(data: bytes) -> None:
    with pytest.raises(UnreadableInput):
        text_of(data)


@pytest.mark.parametrize(("number", "label"), [(1, "a"), (26, "z"), (27, "aa"), (28, "bb")])
def test_letters_count_as_in_word(number: int, label: str) -> None:
    assert letters(number) == label
