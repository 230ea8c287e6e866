"""Constructions of denial: one meaning for the many wordings of „late“, „still missing“ and so on.

„fehlt“, „steht noch aus“ and „liegt noch nicht vor“ are the same denial, „entbindet nicht von“ is
none at all. Each construction is read here once with all its words; the checks of negation then
compare meanings and not the little words of which they are made.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from drafter.wording.guard.pair import Text
from drafter.wording.guard.verdict import Span


class Sense(StrEnum):
    """What a construction says, in whatever words."""

    LATE = "late"  # zu spät, versäumt, nicht fristgerecht
    MISSING = "missing"  # fehlt, steht aus, liegt noch nicht vor
    BROKEN = "broken"  # verstoßen, missachtet, nicht eingehalten
    EXCEPT = "except"  # ausgenommen, gilt nicht für, nur für … nicht
    AFFIRMED = "affirmed"  # nicht ausgeschlossen, entbindet nicht: two denials that cancel


@dataclass(frozen=True, slots=True)
class Construction:
    """A construction: the stretch it fills, and its own words in it."""

    sense: Sense
    span: Span
    parts: tuple[Span, ...] = ()


_NOT = r"(?:nicht|kein(?:e[rsmn]?)?|nichts|nie|niemals)"
# what stands between the words of a construction; the only groups that capture
_GAP = r"([^.,;:!?]{0,70}?)"
_FEW = r"((?: [\w-]+){0,3}?)"
_CLOSE = r"(?=[.,;:!?)]| (?:und|oder|ist|sind|hat|haben|wird|werden|wurden?|worden)\b|$)"
_TIMELY = r"(?:rechtzeitig|fristgerecht|fristgemäß|fristwahrend|pünktlich|termingerecht)\w*"
_PERIOD = r"(\b\w*(?:frist|termin)(?:en|s|e)?\b)"
_KEPT = (
    r"(?:eingehalten|einhalten|einhält|einhielt\w*|einzuhalten|beachte(?:t|n|te\w*)|befolg(?:t|en|te\w*)"
    r"|gehalten|hält|halten|hielt\w*|erfüll(?:t|en|te\w*)|nachgekommen|nachkomm\w+|nachzukommen"
    r"|umgesetzt|umsetz\w+)"
)
_ARRIVED = (
    r"(?:vor(?:liegt|liegen|gelegen|gelegt)?|eingegangen|eingereicht|erhalten|beigefügt|beigelegt"
    r"|dabei|übersandt|angekommen)"
)
_HANDED_IN = (
    r"(?:ein)?ge(?:stell|gang|leg|reich|geb)|abg(?:eg)?eb|erh[eo]b|vor(?:ge)?leg|beantrag|einreich"
    r"|einleg|stell|eing[ei]"
)
# „zwei Wochen nach Ablauf der Frist“ is a limit
_NO_SPAN = "".join(rf"(?<!{unit} )" for unit in (
    "tag", "tage", "tagen", "woche", "wochen", "monat", "monate", "monaten", "jahr", "jahre",
))  # fmt: skip
_DENYING_WORD = (
    r"(?:ausgeschlossen|auszuschließen|ausschließen|unmöglich|unzulässig|verboten|untersagt|verwehrt"
    r"|verweiger(?:t|n)|versag(?:t|en)|abgelehnt|ablehnen|abzulehnen|zurückgewiesen|versäum(?:t|en)"
    r"|verpass(?:t|en)|verspätet|entbehrlich|überflüssig|hinfällig|entfallen|entf[aä]llt|wegfallen"
    r"|unterblieben|unterbleib(?:t|en)|unterlassen|befreit|befreien|entbunden|entbindet|entbinden"
    r"|enthoben|freigestellt|verzichte(?:t|n)|zu verzichten|abgesehen|abzusehen|absehen"
    r"|gehindert|verhindert|zu spät|falsch|unrichtig|unzutreffend"
    r"|unberechtigt|ungültig|unwirksam|rechtswidrig|missachtet|verstoßen|fehlen|fehlt|fehlte)"
)

_FORMS: tuple[tuple[Sense, tuple[str, ...]], ...] = (
    (Sense.AFFIRMED, (
        r"\bnicht (?:zu spät|verspätet)\b",
        rf"\b{_NOT} (?:(?!und |oder |aber )[\w-]+ ){{0,5}}?{_DENYING_WORD}\b{_CLOSE}",
        (rf"\bnicht (?=innerhalb|binnen|bis|rechtzeitig)((?:(?!und |oder |aber )[\w-]+ ){{6,14}}?)"
         rf"{_DENYING_WORD}\b{_CLOSE}"),
        rf"\b(?:entbind|befrei|entheb|enthob|entlass|entläss)\w*{_GAP}\bnicht (?:davon|vo[mn])\b",
        rf"\b(?:entbind|befrei|entheb)(?:et|t|en)\b{_FEW} nicht\b(?! \w+(?:te|en)[nrs]? )",
        rf"\bnicht (?:von|davon)\b{_GAP}\b(?:entbind|entbund|befrei|entheb|enthob)\w*",
        rf"\bverzicht(?:en|et|e)\b{_FEW} nicht\b(?: (?:auf|darauf))?",
        rf"\b(?:fehlt|fehlen|fehlten?|entfällt|entfallen|unterbleibt)\b{_FEW} nicht{_CLOSE}",
        rf"\bsteh(?:t|en)\b{_GAP}\bnicht (?:entgegen|im weg)\b",
        r"\bnicht (?:entgegen(?:steh|gestand)|dagegen ?sprech)\w*",
        rf"\bweder\b{_GAP} noch\b{_GAP}\b(?:entgegensteh|dagegen ?sprech)\w*",
        rf"\b(?:schließ(?:t|en)|hinder[tn])(?! sie\b){_GAP}\bnicht(?: aus)?{_CLOSE}",
        rf"\b(?:lässt|lassen){_GAP}\bnicht (?:entfallen|erlöschen|wegfallen){_CLOSE}",
        r"\bkeine?n? (?:\w+ )?(?:freistellung|befreiung|entbindung|hindernis\w*|hinderungsgrund)\b",
        rf"\b(?:entfällt|entfallen|erlischt|erlöschen|endet|ruht){_GAP}\bnicht{_CLOSE}",
        rf"\blehn(?:en|t|e)\b{_GAP}\bnicht ab{_CLOSE}",
        rf"\b(?:sehen|sehe|sieht|sah|sahen)\b{_GAP}\bnicht\b{_GAP}\bab{_CLOSE}",
        rf"\b(?:stell|heb|weis)(?:en|t|e)\b{_GAP}\bnicht (?:ein|auf|zurück){_CLOSE}",
        rf"\b(?:fällt|fallen)\b{_GAP}\bnicht weg{_CLOSE}",
    )),
    (Sense.LATE, (
        rf"\b{_NOT}(?! oder\b){_FEW} {_TIMELY}\b",
        r"\bnicht (?:innerhalb|binnen|in|während) (?:der|dieser|ihrer|des)(?: \w+)? \w*frist\b",
        rf"{_PERIOD}{_GAP}\bnicht (?:eingehalten|gewahrt|gehalten|beachtet|einhalten|wahren)\b",
        rf"\bh(?:ält|alten|ielt\w*)\b{_GAP}{_PERIOD}{_GAP}\bnicht ein\b",
        r"\b(?:zu|erst) spät\w*\b", r"\bverspät(?:et|ung)\w*", r"\bverfrist\w+",
        rf"{_PERIOD}{_GAP}\b(?:versäumt|verpasst|überschritten)\b",
        rf"\b(?:versäum|verpass)\w*{_GAP}{_PERIOD}", r"\bfrist(?:versäum|überschreit)\w+",
        r"\berst nach (?:dem )?(?:ablauf|ende) de[rs] \w*frist\b",
        rf"{_NO_SPAN}\bnach (?:dem )?(?:ablauf|ende) de[rs] \w*frist\b{_GAP}\b(?={_HANDED_IN})",
        rf"{_PERIOD}{_GAP}\büberschreit\w+", r"\bsäum(?:nis|ig)\b", r"\bim (?:zahlungs)?verzug\b",
        rf"{_PERIOD}{_GAP}\b(?:schon|bereits|längst)\b{_FEW} (?:abgelaufen|verstrichen|vorbei)",
    )),
    (Sense.MISSING, (
        r"\babwesen\w*\b", r"\bnicht (?:da|anwesend|zugegen)\b",
        r"\bfehl(?:t|en|te|ten|end\w*)\b", r"\bvermiss\w+\b", r"\bmangel(?:t|s)\b",
        rf"\b(?:steht|stehen|stand|standen)\b{_GAP}(?: noch)?\baus{_CLOSE}",
        r"\bausste(?:ht|hen|hend\w*)\b",
        rf"\b(?:noch )?nicht{_FEW} (?:vollständig|alles?)\w*", r"\blücke(?:n|nhaft\w*)?\b",
        rf"\b(?:noch|bisher|bislang|bis (?:jetzt|heute|dahin))\b{_FEW} (?:nicht|kein\w*)\b",
        rf"\bnoch (?:ist|sind|hat|haben|liegt|liegen|gibt|wurden?)\b{_GAP}\b(?:nicht|kein\w*)\b",
        rf"\bnicht {_ARRIVED}{_CLOSE}",
        r"\bnoch offen\b", r"\bunvollständig\w*",
    )),
    (Sense.BROKEN, (
        r"\bverst(?:oß|öß|oss)\w*", r"\bmissacht\w*", r"\bzuwider\w*",
        r"\bverletz(?:t|en|ung\w*)\b",
        r"\bnicht(?:beacht|einhalt|befolg|erfüll)\w+",
        rf"\bnicht\b{_FEW} {_KEPT}\b", r"\b(?:halten|hält|hielten?) sie sich nicht\b",
        rf"\b(?:halten|erfüllen|befolgen|beachten|kommen) sie\b{_GAP} nicht\b(?: (?:ein|nach))?",
        rf"\bnicht\b(?= an\b){_GAP} (?:gehalten|halten|hält|hielten?)\b",
    )),
    (Sense.EXCEPT, (
        rf"\bnur für\b{_GAP} (?:gilt|gelten)\b{_FEW} nicht\b",
        r"\bes sei denn\b", r"(?:^|, |\()abgesehen von\b", rf"\bvon {_GAP} abgesehen(?=,)",
        r"\btrotz (?:des|dieses) \w*verbote?s\b", r"(?<=, )nicht aber\b",
        r"\bausgenommen\b(?: (?:ist|sind|bleib\w+))?(?: hiervon| davon)?(?: nur)?",
        r"\bmit (?:der )?ausnahme\b", r"\bausnahmen?\b",
        r"\baußer\b(?! kraft| betracht| acht| haus)", r"\bbis auf (?:de[nr]|die|das|ein\w*)\b",
        rf"\b(?:gilt|gelten|betrifft|betreffen)\b{_GAP}\bnicht\b(?! mehr| als)",
        r"\bnicht g[ie]lt\w*\b",
        rf"\bnur\b{_GAP} nicht\b",
        r"\b(?:hiervon|davon) nicht (?:betroffen|erfasst|berührt|umfasst)\b",
        r"\b(?:hiervon|davon) unberührt\b",
    )),
)  # fmt: skip
_COMPILED = tuple((sense, tuple(re.compile(form) for form in forms)) for sense, forms in _FORMS)


@lru_cache(maxsize=64)
def constructions(text: Text) -> tuple[Construction, ...]:
    """All constructions in reading order; where two share words, the first of the table counts."""
    found: list[Construction] = []
    for sense, patterns in _COMPILED:
        for pattern in patterns:
            for match in pattern.finditer(text.lower):
                span = match.span()
                if sense not in _BARE and _denied(text, span):
                    continue
                if not any(span[0] < c.span[1] and c.span[0] < span[1] for c in found):
                    found.append(Construction(sense, span, _parts(match)))
    return tuple(sorted(found, key=lambda one: one.span))


_BARE = frozenset({Sense.AFFIRMED, Sense.EXCEPT})
_ATTRIBUTE = re.compile(r"(?<=e|n|r|s|m) [A-ZÄÖÜ]")  # „unvollständige Unterlagen“
_PLAIN = re.compile(rf"\b{_NOT}\b|\bnicht(?=\w)")


def _denied(text: Text, span: Span) -> bool:
    """Whether a word that denies by itself stands beside a denial: „verletzt … nicht“."""
    if _PLAIN.search(text.lower, *span) or _ATTRIBUTE.match(text.raw, span[1]):
        return False
    segment = text.words[min(text.index_at(span[0]), len(text.words) - 1)].segment
    words = [word for word in text.words if word.segment == segment]
    return bool(_PLAIN.search(text.lower, words[0].start, words[-1].end))


def _parts(match: re.Match[str]) -> tuple[Span, ...]:
    """What a match holds beside its gaps."""
    parts: list[Span] = []
    start = match.start()
    for number in range(1, len(match.groups()) + 1):
        begin, end = match.span(number)
        if begin >= 0:
            parts.append((start, begin))
            start = end
    return (*parts, (start, match.end()))
