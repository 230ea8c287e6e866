"""Contrast of text in both themes, and that the style sheet knows every colour it names."""

import re

import pytest

from drafter.files.places import Places
from drafter.gui.theme import (
    DARK,
    LIGHT,
    Scheme,
    Theme,
    style_sheet,
    text_pairs,
    theme_for,
)
from drafter.notice.colours import contrast

THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)


@THEMES
def test_text_has_enough_contrast(theme: Theme) -> None:
    poor = [(name, contrast(a, b)) for name, a, b in text_pairs(theme) if contrast(a, b) < 4.5]
    assert poor == []


@THEMES
def test_borders_of_fields_are_recognisable(theme: Theme) -> None:
    assert contrast(theme.field_border, theme.surface) >= 3
    assert contrast(theme.missing_line, theme.paper) >= 3


@THEMES
def test_style_sheet_names_known_colours_and_icons(theme: Theme) -> None:
    resources = Places.find({}).resources
    icons = resources / "icons"
    sheet = style_sheet(resources / "styles" / "app.qss", theme, icons)
    rules = sheet.split("*/", 1)[1]
    assert "@" not in rules
    for path in re.findall(r"url\((.*?)\)", rules):
        assert (icons / path.rsplit("/", 1)[1]).is_file()


def test_scheme_follows_the_desktop_unless_chosen() -> None:
    assert theme_for(Scheme.SYSTEM, system_is_dark=True) is DARK
    assert theme_for(Scheme.SYSTEM, system_is_dark=False) is LIGHT
    assert theme_for(Scheme.LIGHT, system_is_dark=True) is LIGHT
