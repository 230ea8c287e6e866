"""Turns of phrase with one remedy: the case that a verb asks for, its auxiliary, its „zu“."""

import re
from typing import Final

from drafter.wording.fluency.subjects import NOTHING_DRAWS
from drafter.wording.fluency.verbs import SIGN

_TURNS: Final[tuple[tuple[re.Pattern[str], str], ...]] = (
    # „Wir haben Ihnen auf diese Pflicht hingewiesen“, „Wir weisen Ihnen darauf hin“
    (
        re.compile(rf"\b([Hh]aben? (?:wir |ich )?)Ihnen\b(?={SIGN}*\bauf\b{SIGN}* hingewiesen\b)"),
        r"\1Sie",
    ),
    (re.compile(r"\b([Ww]eisen? (?:wir |ich )?)Ihnen\b(?= (?:darauf|hierauf|auf)\b)"), r"\1Sie"),
    # „dass Sie vorzeitigen beginnen“
    (re.compile(r"\b((?:vor|recht|früh|gleich)zeitig)en(?= [a-zäöüß]+(?:en|t)[.,;])"), r"\1"),
    # „Es ist um Mitteilung gebeten“
    (re.compile(rf"\bist(?= (?:um|hiermit um) {SIGN}*\bgebeten\b)"), "wird"),
    # „Wenn Sie das wiederholen, kann die Einleitung eines Verfahrens nach sich ziehen“
    (NOTHING_DRAWS, r"\1 das"),
    # „…, von der Pflicht keine Kenntnis gehabt haben, …“
    (
        re.compile(
            r"\b((?:machen|behaupten|angeben|meinen|vortragen|erklären), "
            rf"(?!(?:dass|weil|da|wenn|sie|Sie|wir|ich|die|der|das|was|wo|wie|ob)\b){SIGN}*"
            r" (?:gehabt|gewesen|gewusst|erhalten)) (haben|sein)(?=[.,;])"
        ),
        r"\1 zu \2",
    ),
)


def mended_turns(sentence: str) -> str:
    """The sentence with each of these put right."""
    for pattern, form in _TURNS:
        sentence = pattern.sub(form, sentence)
    return sentence
