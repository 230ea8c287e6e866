"""Verbs that do not close the bracket which they opened (Satzklammer), and clauses left alone.

A German main clause opens with its finite verb and closes with what belongs to it: „hat …
beantragt“, „ist … anzuordnen“. A small model often changes the first part and copies the second.
"""

import re
from typing import Final

from drafter.wording.fluency.verbs import BE, BECOME, HAVE, MODAL, SIGN, SINGULAR, TO_DO
from drafter.wording.syntax.genders import NEUTER_ALIKE

_END = r"(?=[.,;!]|$)"
_PARTICIPLE = r"[a-zäöüß]*ge[a-zäöüß]{3,}(?:t|en)|(?:be|ver|er|ent)[a-zäöüß]{3,}t"
_LONELY = "voraus|statt|teil|entgegen|dar|fest|hervor|ein|nach"  # „hat … vor“ is a verb
_ALSO_LONELY = "ab|an|auf|aus|bei|mit|vor|her|hin"
_OTHER_FINITE = "bedarf|beträgt|besteht|erfolgt|ergeht|liegt|gilt"


def _inside(*without: str) -> str:
    """A stretch inside a bracket in which none of these words stands."""
    return rf"(?:(?!\b(?:{'|'.join(without)})\b){SIGN})*"


_BRACKETS: Final = (
    # „Die Antragstellerin hat keine Ablösung beantragt worden“
    re.compile(rf"\b(?:{HAVE})\b{_inside(BE, BECOME)} worden{_END}"),
    # „Das Gutachten wurde nach § 13 FeV anzuordnen“
    re.compile(
        rf"\b(?:{BECOME})\b"
        rf"{_inside(BE, HAVE, 'um', 'ohne', 'statt', _PARTICIPLE)}\b{TO_DO}{_END}"
    ),
    # „Sie müssen die Vollendung des 18. Lebensjahres voraus“
    re.compile(
        rf"\b(?:{BE}|{BECOME}|{HAVE}|{MODAL})\b{_inside('und', 'oder', 'sowie')} "
        rf"(?:{_LONELY})(?=[.;!]$|, (?:dass|wenn|weil|da|um|sondern)\b)"
    ),
    re.compile(
        rf"\b(?:{BE}|{BECOME}|{MODAL})\b{_inside('und', 'oder', 'sowie')} (?:{_ALSO_LONELY})[.;!]$"
    ),
    # „Sie dürfen nicht auf den Verbrauch berufen“: the verb lacks its „sich“
    re.compile(
        rf"\b(?:Sie|[Ww]ir|[Ii]ch) (?:{MODAL}) {_inside('sich', 'uns', 'mich')}"
        rf"(?:\bauf {_inside('sich')}(?:berufen|beziehen)|\ban {_inside('sich')}wenden"
        rf"|\b(?:zu|zum|zur) {_inside('sich')}äußern|\bum {_inside('sich')}bemühen){_END}"
    ),
    # „Sie müssen die Zustimmung bedarf der Beurkundung“
    re.compile(
        rf"\b(?:{MODAL})\b{_inside('und', 'oder', 'sowie', 'als', 'wie')} (?:{_OTHER_FINITE})\b"
    ),
    # „Die Genehmigung wird unter der Auflage ergeht, dass“
    re.compile(rf"\b(?:wird|werden)\b{_inside('und', 'oder', 'sowie', 'als', 'wie')} ergeht\b"),
    # „Sie müssen die Vaterschaft erst mit der Zustimmung wirksam werden“
    re.compile(
        rf"^(?:Sie|Wir) (?:{MODAL}) (?:die|den|das|eine[nr]?|Ihre[nm]?|Ihr) {_inside('und')}"
        r"\b(?:wirksam|gültig|ungültig|rechtskräftig|bestandskräftig|fällig|zulässig|unzulässig) "
        rf"(?:werden|sein){_END}"
    ),
)
# Sentences that are only half of one, or that begin with an „Es“ for nothing.
_ALONE: Final = (
    re.compile(
        r"^(?:Obwohl|Obgleich|Weil|Da(?! (?:ist|sind|war|waren|hat))|Wenn|Sofern|Soweit|Falls|"
        r"Nachdem|Sobald|Solange|Dass|Sodass|So dass|Wobei|Wodurch|Weshalb|Weswegen|Was|Indem) "
        r"(?:[^,;:?]|[,:](?=\d))*[.!]$"
    ),
    re.compile(
        rf"^Es (?:{BECOME}|ist|war) "
        r"(?:ab|am|mit|bis|nach|von|vom|durch|seit|im|in|trotz|nicht|bislang|bisher) "
        rf"{SIGN}* (?:{_PARTICIPLE})[.!]$"
    ),
)
# „wurde Einvernehmen darüber, dass …“: a passive whose participle is gone
_PASSIVE: Final = re.compile(
    r"\b(?:wurde|wurden) (?=\w)"
    rf"(?!{SIGN}*\b(?!\w*nehmen\b)(?:[a-zäöüß]*ge[a-zäöüß]{{2,}}(?:t|en)|[a-zäöüß]+iert|[a-zäöüß]*(?:be|ver|er|"
    r"ent|emp|zer|miss|über|unter|wider|hinter|voll|durch|um|an|zu)[a-zäöüß]{2,}(?:t|en|[nl]d))\b)"
    rf"{SIGN}*, (?:dass|ob)\b"
)
# „müssen erst nach der Vorlage begonnen“
_STRONG = (
    "begonnen|geschlossen|genommen|gegeben|gestanden|gesprochen|getroffen|gewiesen|geworden|"
    "geblieben|gegangen|gekommen|gelegen|geschrieben|gezogen|getragen|gehoben|geboten|gebrochen"
)
_MODAL_STRONG: Final = re.compile(
    rf"\b(?:{MODAL})\b{_inside('und', 'oder', 'als', 'wie')} [a-zäöüß]*(?:{_STRONG})[.;!]$"
)
# „Das Vorhaben steht öffentliche Belange entgegen“: neither side is a dative
_AGAINST: Final = re.compile(
    r"^(?:Das|Der|Die) \w+ (?:steht|stehen) (?:(?!\b(?:dem|der|den|einem|einer|Ihrem|Ihrer|"
    r"Ihnen|uns|diesem|dieser|keinem|keiner)\b)[^,;:.])* entgegen\b"
)
# „Der Vorhaben steht“: a noun that looks alike in both numbers
_ALIKE: Final = re.compile(rf"^Der [\w-]*(?i:{'|'.join(NEUTER_ALIKE.split())}) {SINGULAR}\b")
BROKEN: Final = (*_BRACKETS, *_ALONE, _PASSIVE, _MODAL_STRONG, _AGAINST, _ALIKE)
