"""Colours and the style sheet: one set of colours for light and one for dark surroundings.

Every text colour reaches a contrast of at least 4.5 : 1 on every ground it is used on
(EN 301 549, 11.1.4.3); ``text_pairs`` lists the pairs and a test computes them.
"""

from dataclasses import dataclass, fields
from enum import StrEnum
from pathlib import Path

from PySide6.QtGui import QColor, QPalette


class Scheme(StrEnum):
    """Which colours a person wants; SYSTEM follows the desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours by purpose, as ``#rrggbb``. ``paper_…`` are those of the letter preview."""

    name: str
    ground: str  # behind cards
    surface: str  # cards, lists
    field: str  # input fields
    border: str
    field_border: str  # 3 : 1 on surface, so that fields are recognisable (11.1.4.11)
    text: str
    muted: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_tint: str
    done: str
    done_tint: str
    warning: str
    warning_tint: str
    error: str
    error_tint: str
    desk: str  # behind the pages of the preview
    paper: str
    ink: str
    paper_muted: str
    answered_tint: str
    answered_line: str
    missing_tint: str
    missing_line: str
    missing_ink: str


LIGHT = Theme(
    name="light",
    ground="#f3f5f8",
    surface="#ffffff",
    field="#ffffff",
    border="#d8dee6",
    field_border="#8592a1",
    text="#1a2330",
    muted="#536071",
    accent="#1d5b9b",
    accent_hover="#17497d",
    on_accent="#ffffff",
    accent_tint="#e4eef8",
    done="#1b6a40",
    done_tint="#e2f3e9",
    warning="#8a4f00",
    warning_tint="#fdf0da",
    error="#ae231c",
    error_tint="#fdeae8",
    desk="#e3e8ee",
    paper="#ffffff",
    ink="#16191d",
    paper_muted="#59636f",
    answered_tint="#e9f2fb",
    answered_line="#7fa8d2",
    missing_tint="#fff0d2",
    missing_line="#b27600",
    missing_ink="#7a4600",
)

DARK = Theme(
    name="dark",
    ground="#14181e",
    surface="#1c222a",
    field="#151a21",
    border="#36404c",
    field_border="#75838f",
    text="#e7ebf1",
    muted="#a9b4c2",
    accent="#84b9f2",
    accent_hover="#a4ccf7",
    on_accent="#0c1722",
    accent_tint="#22364c",
    done="#7fd3a3",
    done_tint="#1b3527",
    warning="#f0bd6a",
    warning_tint="#3a2d16",
    error="#ff9d94",
    error_tint="#43211f",
    desk="#0f1216",
    paper="#f6f5f1",
    ink="#16191d",
    paper_muted="#555e69",
    answered_tint="#dfeaf6",
    answered_line="#6f9bc8",
    missing_tint="#fdebc8",
    missing_line="#a36b00",
    missing_ink="#734200",
)


def theme_for(scheme: Scheme, *, system_is_dark: bool) -> Theme:
    """The colours for a wish, given what the desktop shows."""
    if scheme is Scheme.SYSTEM:
        return DARK if system_is_dark else LIGHT
    return DARK if scheme is Scheme.DARK else LIGHT


def text_pairs(theme: Theme) -> tuple[tuple[str, str, str], ...]:
    """Each text colour with a ground it stands on: (purpose, text, ground)."""
    grounds = ("ground", "surface", "field")
    plain = [
        (f"{ink} on {ground}", getattr(theme, ink), getattr(theme, ground))
        for ink in ("text", "muted", "accent", "done", "warning", "error")
        for ground in grounds
    ]
    tinted = [
        (f"{ink} on {ink}_tint", getattr(theme, ink), getattr(theme, f"{ink}_tint"))
        for ink in ("accent", "done", "warning", "error")
    ]
    on_tint = [
        (f"text on {tint}", theme.text, getattr(theme, tint))
        for tint in ("accent_tint", "done_tint", "warning_tint", "error_tint")
    ]
    paper = [
        ("ink on paper", theme.ink, theme.paper),
        ("ink on answered", theme.ink, theme.answered_tint),
        ("paper_muted on paper", theme.paper_muted, theme.paper),
        ("missing_ink on missing", theme.missing_ink, theme.missing_tint),
        ("on_accent on accent", theme.on_accent, theme.accent),
        ("on_accent on accent_hover", theme.on_accent, theme.accent_hover),
    ]
    return (*plain, *tinted, *on_tint, *paper)


def palette(theme: Theme) -> QPalette:
    """The Qt palette for everything the style sheet does not name."""
    made = QPalette()
    roles = {
        QPalette.ColorRole.Window: theme.ground,
        QPalette.ColorRole.WindowText: theme.text,
        QPalette.ColorRole.Base: theme.field,
        QPalette.ColorRole.AlternateBase: theme.ground,
        QPalette.ColorRole.Text: theme.text,
        QPalette.ColorRole.PlaceholderText: theme.muted,
        QPalette.ColorRole.Button: theme.surface,
        QPalette.ColorRole.ButtonText: theme.text,
        QPalette.ColorRole.BrightText: theme.error,
        QPalette.ColorRole.ToolTipBase: theme.surface,
        QPalette.ColorRole.ToolTipText: theme.text,
        QPalette.ColorRole.Highlight: theme.accent,
        QPalette.ColorRole.HighlightedText: theme.on_accent,
        QPalette.ColorRole.Link: theme.accent,
        QPalette.ColorRole.LinkVisited: theme.accent,
        QPalette.ColorRole.Mid: theme.border,
        QPalette.ColorRole.Light: theme.surface,
    }
    for role, colour in roles.items():
        made.setColor(role, QColor(colour))
    disabled = QPalette.ColorGroup.Disabled
    for role in (
        QPalette.ColorRole.Text,
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.ButtonText,
    ):
        made.setColor(disabled, role, QColor(theme.muted))
    return made


def style_sheet(source: Path, theme: Theme, icons: Path) -> str:
    """The style sheet with ``@name`` replaced by the colours of the theme."""
    text = source.read_text(encoding="utf-8")
    for field in sorted(fields(theme), key=lambda f: len(f.name), reverse=True):
        text = text.replace(f"@{field.name}", getattr(theme, field.name))
    return text.replace("@icons", icons.as_posix())
