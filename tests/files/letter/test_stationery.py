"""What a letterhead prints around the text, as the preview shows it."""

import io
import zipfile

import pytest

from drafter.files import profiles
from drafter.files.letter import geometry
from drafter.files.letter.stationery import (
    PAGE_COUNT,
    PAGE_NUMBER,
    Picture,
    Rule,
    Text,
    filled,
    read_stationery,
)
from drafter.notice.authority import Authority
from tests.helpers.cases import AUTHORITIES, PLACES

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


HEIDEKREIS = AUTHORITIES["heidekreis"]


def letterhead(name: str = "heidekreis") -> bytes:
    return profiles.letterhead(PLACES.authorities / name)


def with_footer(text: str) -> bytes:
    """The letterhead of the Heidekreis with another footer."""
    source = zipfile.ZipFile(io.BytesIO(letterhead()))
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as package:
        for name in source.namelist():
            footer = f'<w:ftr xmlns:w="{W}">{text}</w:ftr>'.encode()
            package.writestr(name, footer if name == "word/footer1.xml" else source.read(name))
    return made.getvalue()


@pytest.mark.parametrize("own", AUTHORITIES.values(), ids=lambda own: own.id)
def test_every_example_shows_its_name_and_leaves_room_for_the_text(own: Authority) -> None:
    found = read_stationery(letterhead(own.id), own)
    assert found is not None
    texts = [item.text for item in found.first.items if isinstance(item, Text)]
    assert own.name in texts
    assert any(PAGE_NUMBER in text and PAGE_COUNT in text for text in texts)
    head = [item for item in found.first.items if item.y < geometry.PAGE_HEIGHT / 2]
    assert all(item.y <= geometry.GEOMETRY[own.form].field_top for item in head)
    for sheet in (found.first, found.following):
        assert sheet.text_end <= geometry.PAGE_HEIGHT - geometry.MARGIN_BOTTOM
        below = [item for item in sheet.items if item.y > geometry.PAGE_HEIGHT / 2]
        assert all(item.y >= sheet.text_end for item in below)


def test_picture_and_rule_stand_in_the_house_colours() -> None:
    found = read_stationery(letterhead(), HEIDEKREIS)
    assert found is not None
    picture = next(item for item in found.first.items if isinstance(item, Picture))
    assert picture.data.startswith(b"\x89PNG")
    right = geometry.PAGE_WIDTH - geometry.MARGIN_RIGHT
    assert picture.x + picture.width == pytest.approx(right, abs=0.1)
    rule = next(item for item in found.first.items if isinstance(item, Rule))
    assert rule.colour == "5B2C6F"
    assert rule.y == pytest.approx(38, abs=0.1)


def test_what_the_notice_answers_is_left_for_it() -> None:
    found = read_stationery(letterhead(), HEIDEKREIS)
    assert found is not None
    line = next(item for item in found.following.items if isinstance(item, Text))
    assert line.text == "{{ bescheid.kopfzeile }}"
    assert filled(line.text, {"bescheid.kopfzeile": "Az. 1"}) == "Az. 1"
    assert filled("{{ fremd }}", {}) == "{{ fremd }}"


def test_a_tall_footer_takes_room_from_the_text() -> None:
    lines = "<w:p><w:r><w:t>Zeile</w:t></w:r></w:p>" * 12
    usual = read_stationery(letterhead(), HEIDEKREIS)
    tall = read_stationery(with_footer(lines), HEIDEKREIS)
    assert usual is not None
    assert tall is not None
    assert tall.first.text_end < usual.first.text_end - 30
    assert tall.following == usual.following


@pytest.mark.parametrize("data", [b"", b"kein Word", with_footer("<w:p>")[:-400]])
def test_a_file_that_cannot_be_read_shows_nothing(data: bytes) -> None:
    assert read_stationery(data, HEIDEKREIS) is None


def test_broken_markup_shows_nothing() -> None:
    assert read_stationery(with_footer("<w:p>"), HEIDEKREIS) is None
