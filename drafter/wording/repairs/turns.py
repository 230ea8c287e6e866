"""Turns of phrase with one remedy: the case that a verb asks for, its auxiliary, its „zu“."""

import re
from typing import Final

from drafter.wording.fluency.subjects import NOTHING_DRAWS
from drafter.wording.fluency.verbs import BE, BECOME, HAVE, MODAL, SIGN

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
    # „Wir bitten Sie, dieser muss nachgereicht werden“
    (re.compile(rf"^Wir bitten Sie, d(?=(?:iese[rs]?) (?:{MODAL})\b)"), "D"),
    # „Sind Fehlzeiten des Kindes, erfolgt …“
    (re.compile(r"^Sind ([A-ZÄÖÜ]\w+n(?: de[sr] [A-ZÄÖÜ]\w+)?), (?=[a-zäöüß]+t\b)"), r"Bei \1 "),
    # „ist bis zu 12 m³ pro Tag beschränkt“
    (
        re.compile(rf"\bbis zu (?=\d(?:(?!\bauf\b){SIGN})*\b(?:beschränkt|begrenzt)\b)"),
        "auf bis zu ",
    ),
    # „Es muss spätestens bis zum 31.03.2027 sein.“
    (
        re.compile(rf"^Es ((?:{MODAL}) (?:[a-zäöüß]+ ){{0,3}}bis (?:zum )?[\d.]+) sein(?=[.]$)"),
        r"Das \1 geschehen",
    ),
    # „Wir untersagen die Nutzung und haben sofort die Wirkung.“
    (re.compile(r" und haben sofort die Wirkung(?=[.]$)"), " mit sofortiger Wirkung"),
)
_REASON: Final = re.compile(
    rf"[.] Denn (?=(?:(?!\b(?:{BE}|{HAVE}|{BECOME}|{MODAL})\b){SIGN})* [a-zäöüß]+(?:t|en) "
    rf"(?:{BE}|{HAVE}|{BECOME})[.](?: |$))"
)
_BAN: Final = re.compile(r"\b(?:darf|dürfen)\b[^.;:]*\b(?:nicht|kein\w*)\b")
_AND_NOT: Final = re.compile(
    rf"\b(?P<modal>muss|müssen)\b(?P<duty>{SIGN}*\bwerden) und (?=nicht {SIGN}*\bwerden[.])"
)


def mended_turns(sentence: str) -> str:
    """The sentence with each of these put right."""
    for pattern, form in _TURNS:
        sentence = pattern.sub(form, sentence)
    return sentence


def joined_reasons(text: str) -> str:
    """„…. Denn Einkommen erzielt wird“ with „…, weil Einkommen erzielt wird“."""
    return _REASON.sub(", weil ", text)


def mended_bans(text: str, original: str) -> str:
    """„müssen … werden und nicht verkauft werden“ with „dürfen nicht“, where the passage bans."""
    if not _BAN.search(original) or _BAN.search(text):
        return text
    return _AND_NOT.sub(_with_ban, text)


def _with_ban(match: re.Match[str]) -> str:
    ban = "darf" if match["modal"] == "muss" else "dürfen"
    return f"{match['modal']}{match['duty']} und {ban} "
