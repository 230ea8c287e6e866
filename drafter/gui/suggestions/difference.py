"""The difference of two wordings as rich text: signs as well as colours, numbers for findings."""

from collections.abc import Sequence
from html import escape
from typing import Final

from drafter.gui.theme import Theme
from drafter.wording.diff import Change, Stretch, compare
from drafter.wording.guard import GuardFinding

THIN: Final = "\N{THIN SPACE}"
CIRCLED: Final = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"


def number_sign(index: int) -> str:
    """The sign of finding ``index``, counted from 0."""
    return CIRCLED[index] if index < len(CIRCLED) else f"({index + 1})"


def difference_html(original: str, new: str, findings: Sequence[GuardFinding], theme: Theme) -> str:
    """Removed words struck through with a minus, added ones underlined with a plus."""
    parts = [
        _stretch_html(stretch, _marks(stretch, findings), theme)
        for stretch in compare(original, new)
    ]
    return f'<div style="line-height:150%">{"".join(parts)}</div>'


def difference_speech(original: str, new: str, removed: str, added: str) -> str:
    """The same for a screen reader; ``removed`` and ``added`` are the words for the changes."""
    words = {Change.SAME: "{text}", Change.REMOVED: f"[{removed}: {{text}}]"}
    words[Change.ADDED] = f"[{added}: {{text}}]"
    parts = [words[s.change].format(text=s.text) for s in compare(original, new)]
    return "".join(parts)


def _marks(stretch: Stretch, findings: Sequence[GuardFinding]) -> dict[int, str]:
    """Signs of findings by the place in the stretch where they stand."""
    marks: dict[int, str] = {}
    for index, found in enumerate(findings):
        removed = stretch.change is Change.REMOVED
        span = found.original_span if removed else found.suggestion_span
        if span is None or not stretch.start < span[1] <= stretch.end:
            continue
        if not removed or found.suggestion_span is None:
            place = span[1] - stretch.start
            marks[place] = marks.get(place, "") + number_sign(index)
    return marks


def _stretch_html(stretch: Stretch, marks: dict[int, str], theme: Theme) -> str:
    body = ""
    last = 0
    if stretch.change is not Change.SAME:  # the sign stands before the first word
        last = len(stretch.text) - len(stretch.text.lstrip())
    for place, sign in sorted(marks.items()):
        body += _escaped(stretch.text[last:place])
        body += f'</span><b style="color:{theme.warning}">{sign}</b>{_opening(stretch, theme)}'
        last = place
    end = len(stretch.text) if stretch.change is Change.SAME else len(stretch.text.rstrip())
    body += _escaped(stretch.text[last:end])
    if stretch.change is Change.SAME or not stretch.text.strip():
        return f"{_opening(stretch, theme)}{body}</span>" if stretch.text.strip() else body
    before = _escaped(stretch.text[: len(stretch.text) - len(stretch.text.lstrip())])
    after = _escaped(stretch.text[len(stretch.text.rstrip()) :])
    sign = change_sign(stretch.change, theme)
    return f"{before}{sign}{_opening(stretch, theme)}{body}</span>{after}"


def change_sign(change: Change, theme: Theme) -> str:
    """The sign before changed words, not struck through itself."""
    removed = change is Change.REMOVED
    sign, ink = ("−", "error") if removed else ("+", "done")
    colour, ground = getattr(theme, ink), getattr(theme, f"{ink}_tint")
    return f'<b style="color:{colour}; background-color:{ground}">{THIN}{sign}{THIN}</b>'


def legend_html(removed: str, added: str, theme: Theme) -> str:
    """What the signs and colours mean, in the words of the window."""
    parts = []
    for change, word in ((Change.REMOVED, removed), (Change.ADDED, added)):
        sample = Stretch(change, word, 0, len(word))
        parts.append(f"{change_sign(change, theme)}{_opening(sample, theme)}{escape(word)}</span>")
    return "&nbsp;&nbsp;&nbsp;".join(parts)


def _opening(stretch: Stretch, theme: Theme) -> str:
    style = {
        Change.SAME: f"color:{theme.text}",
        Change.REMOVED: (
            f"color:{theme.error}; background-color:{theme.error_tint}; "
            "text-decoration:line-through"
        ),
        Change.ADDED: (
            f"color:{theme.done}; background-color:{theme.done_tint}; text-decoration:underline"
        ),
    }[stretch.change]
    return f'<span style="{style}">'


def _escaped(text: str) -> str:
    return escape(text).replace("\n", "<br>")
