"""What is free, forbidden or due: „muss nicht“ is no „darf nicht“, and neither is „kann“.

The check for modality compares the marks of two texts. Here each finite „müssen“, „können“ and
„dürfen“ of the suggestion is read with its denial: does the original leave such a thing free,
forbid it or demand it, in whatever words?
"""

import re
from functools import lru_cache

from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.reading.modes import OBLIGING, Modal, Mode, modals
from drafter.wording.guard.verdict import GuardFinding, Span

_MUST = re.compile(r"\bm[uü]ss(?:en|t|te|ten)?\b|\bbrauch(?:en|t)\b(?=[^.,;:!?]*\bzu \w+n\b)")
_CAN = re.compile(r"\bk[aö]nn(?:en|t|te|ten|st)?\b")
_MAY = re.compile(r"\bd[aü]rf(?:en|t|st|te|ten)?\b")
_NOT = re.compile(r"\b(?:nicht|kein\w*|nie|niemals|niemand\w*|nichts)\b")
_NO_DENIAL = re.compile(
    r"nicht (?:nur|bloß|auf einmal|mehr als|länger als|höher als|über|unter|vor)\b|, sondern"
)
_ONLY = re.compile(r"\b(?:nur|erst|ausschließlich|lediglich|höchstens|nicht mehr)\b")
# what leaves a thing free, and what forbids it or makes it impossible
_FREE = re.compile(
    r"(?<!nicht )freiwillig(?!\w* feuerwehr)|entbehrlich"
    r"|nicht (?:\w+ ){0,3}(?:verpflichtet|erforderlich|nötig"
    r"|notwendig|geboten|voraus)"
    r"|(?:nicht|kein\w*) (?:[\w-]+ ){0,6}(?:zu \w+en\b|\w+zu\w+en\b|rückzahlbar)|ab(?:ge|zu)?sehen"
    r"|verzicht|befrei|\bruht\b|ausgesetzt|aussetz|unentgeltlich|m[uü]ss\w*"
    r"|\bbedarf\b|\bbedürfen|entf[aä]ll|kostenlos|kostenfrei|gebührenfrei|unterbleib|ermessen|(?<!unt)erlass"
    r"|brauch|benötig|kein\w* (?:\w+ )?(?:pflicht|verpflichtung|anlass)|pflicht|ohne|stund"
    r"|ausgenommen|ausnahme|absehen|übernommen|übernehm|nicht (?:\w+ )?(?:erhoben|verlangt"
    r"|gefordert)"
    r"|kein\w* (?:[\w-]+ )*(?:erhoben|erhebung|verlangt|gefordert|eigenanteil)"
    r"|hinfällig|überflüssig"
)
_FORBID = re.compile(
    r"unzulässig|untersag|verbot|verbiet|versag|abgelehn|ablehn|abzulehn|ausgeschlossen|scheidet"
    r"|ausscheid|nicht in betracht|unmöglich|nicht (?:[\w-]+ ){0,4}(?:möglich|gestattet|erlaubt"
    r"|zulässig|statthaft|übertragbar|zugelassen|berechtigt|bewillig\w*|gewähr\w*|entsprochen"
    r"|stattgegeben|förderfähig|zuwendungsfähig|erstattungsfähig)|kein\w* (?:\w+ )?anspruch"
    r"|anspruch\w* (?:[\w-]+ ){0,6}(?:nicht|besteht nicht)|zurückgewiesen|fehl|\bnur\b|\berst\b"
    r"|beschränkt|bis\b(?! zu\b)|\bohne\b|vorbehalt|ausschließlich|k[aö]nn\w*|d[aü]rf\w*|lässt sich"
    r"|unterlass|\bzu unterbleiben\b|\bm[uü]ss(?:en)? [^.,;]*\bunterbleiben\b"
    r"|lassen sich|abstand|absehen|verstoß|unbefugt|nicht (?:\w+ ){0,4}zu \w+en|bedarf|versäum"
)
_DEMAND = re.compile(
    r"m[uü]ss|verpflicht|\bpflicht|auflage|angeordnet|erforderlich|notwendig|benötig|brauch"
    r"|\b(?:ist|sind|hat|haben|bleib\w+)\b[^.]*\b(?:zu \w+n\b|\w+zu\w+n\b)|gebeten|bitte|verlang"
    r"|zahl|erhoben|fällig|kosten|gebühr|\w{4}zu\w+en\b|\bmaßgabe\b[^.;]{0,40}, dass\b"
)
_LIMITED = re.compile(
    r"\b(?:nur|ausschließlich|lediglich|erst|höchstens|begrenzt|beschränkt|voraus\w*|voraussetzung"
    r"|bedarf|bedürfen|nicht (?:mehr|länger|höher)|überschreiten|übersteigen|ermäßig\w+|hälfte"
    r"|genüg\w+|reich\w+)\b"
)
_LEAST = re.compile(r"\bermäßig|\bhälfte|\bgenüg|\breich|\bbeschränkt sich|\bnicht (?:mehr )?zu")
_PURPOSE = re.compile(
    r"\bdamit\b[^.,]*\bm[uü]ss(?:en|t)?\b(?=[.,;!]|$)|\bum [^.,]*\bzu müssen\b"
    r"|\b(?:k[aö]nn|d[aü]rf)(?:en)?\b[^.,]{0,60}\bmit [^.,]{2,60}\brechnen\b"
    r"|zahlen können sie [^.,]*\bnicht\b"
    r"|\bkönnen sie [^.,]*\bnicht (?:mehr )?(?:\w*zahlen|entrichten)"
    r"|\bsie (?:\w+ )?nicht \w*zahlen können"
)


_POINT_OF_DATE = re.compile(r"(?<=\d)\. ")  # no end of a sentence
_OF_ATTRIBUTE = re.compile(r"\b[Nn]icht \w+e[nrsm]? (?=[A-ZÄÖÜ])")  # „nicht vermeidbare Folgen“
_GRANTED = re.compile(r"\bgestatt|\berlaub|\bgenehmig|\bzulässig")
_STILL_BOUND = re.compile(
    r"\b(?:entbind|befrei|entheb)\w*\b[^.,;]{0,30}\bnicht"
    r" (?:(?:\w+ ){0,2}(?:\w*pflicht|verpflichtung)|(?:von|davon)\b)"
)


def check_deontics(pair: Pair) -> list[GuardFinding]:
    """„ist untersagt“ became „müssen nicht“, „ist freiwillig“ became „können nicht“."""
    source = _POINT_OF_DATE.sub(" ", pair.original.lower)
    if _GRANTED.search(source):  # what a permission excepts is not free
        source = source.replace("ausgenommen", "")
    for word, denied, only, at in _finite(pair.suggestion):
        free, forbidden = _FREE.search(source), _FORBID.search(source)
        permitted = only and _only_permitted(source)
        bound = denied and _STILL_BOUND.search(source)
        no_duty = word == "must" and ((denied and not free) or permitted or bound)
        if no_duty or (word == "can" and denied and free and not forbidden):
            found = _stretch(pair.suggestion, at[0])
            return [warn("deontic_changed", suggestion=found, now=at)]
    if needless := _needless(pair):
        return [warn("deontic_changed", suggestion=_stretch(pair.suggestion, needless.span[0]),
                     now=needless.span)]  # fmt: skip
    ban = _BY_US.search(pair.suggestion.lower)
    if ban and _NO_CLAIM.search(source) and not _BANNED.search(source):
        return [warn("deontic_changed", suggestion=ban[0], now=ban.span())]
    if freed := _freed(pair):
        return [warn("deontic_changed", suggestion=_stretch(pair.suggestion, freed.span[0]),
                     now=freed.span)]  # fmt: skip
    odd_purpose = _PURPOSE.search(pair.suggestion.lower)
    if odd_purpose and not _PURPOSE.search(source):
        return [warn("modality_added", suggestion=odd_purpose[0], now=odd_purpose.span())]
    return []


# „kein Anspruch“ leaves the authority free: it forbids nothing
_NO_CLAIM = re.compile(r"\bkein\w* (?:rechts)?anspruch\b|\banspruch\b[^.;]*\bnicht\b")
_BY_US = re.compile(r"\b(?:wir dürfen|dürfen wir|ich darf|darf ich)\b[^.;]*\b(?:nicht|kein\w*)\b")
_FREELY = re.compile(
    r"(?<!nicht )\bfreiwillig(?!\w* feuerwehr)"
    r"|(?<!nicht )\bentbehrlich\b|\bab(?:ge|zu)?sehen\b|\bverzichtet\b"
    r"|\b(?:nicht|keine?) (?!(?:da)?von )(?:[\w-]+ ){0,3}(?:verpflichtet"
    r"|pflicht|verpflichtung|erforderlich|nötig|notwendig)\b|\bm[uü]ss(?:en|t)?\b[^.,;]*\b(?:nicht|kein\w*)\b"
    r"|\bbrauch(?:en|t)\b[^.,;]*\b(?:nicht|kein\w*)\b"
    r"|\b(?:endet|erlischt|entfällt|ruht)\b[^.,;]*pflicht(?:ung)?\b"
    r"|\bbedarf es [^.;:!?]*\bnicht\b|\bbedarf es kein|\bbedarf\b[^.,;:!?]*\bnicht\b"
    r"|\bbefreiung von\b[^.,;:!?]*\bpflicht\b[^.,;:!?]*\b(?:erteilt|gewährt|bewilligt)\b"
)
_BANNED = re.compile(
    r"\bd[aü]rf(?:en)?\b[^.,;]*\b(?:nicht|kein\w*)\b|unzulässig|verboten|untersagt|verbot|unmöglich"
    r"|\bnicht (?:\w+ )?(?:gestattet|erlaubt|zulässig|möglich|zugelassen)|ausgeschlossen"
)


def _freed(pair: Pair) -> Modal | None:
    """What the original leaves free, and the suggestion demands or forbids."""
    free = _told_at(pair.original, _FREELY)
    if not free:
        return None
    duties = [m for m in modals(pair.original) if m.mode in OBLIGING and not m.soft]
    due = frozenset[str]().union(*(m.verb for m in duties if not m.negated))
    for modal in modals(pair.suggestion):
        if modal.soft or modal.only or _reported(pair.suggestion, modal):
            continue
        demanded = modal.mode in OBLIGING and not modal.negated and (modal.verb - due) & free
        banned = modal.mode is Mode.MAY and modal.negated and modal.own & free
        if demanded or (banned and not _BANNED.search(pair.original.lower)):
            return modal
    return None


def _needless(pair: Pair) -> Modal | None:
    """„darf nur dafür verwenden“ became „muss nur dafür verwenden“: nothing else is forbidden."""
    limited = [m for m in modals(pair.original) if m.only]
    granted = [m for m in limited if m.mode is Mode.MAY and not m.soft]
    allowed = frozenset[str]().union(*(m.own for m in granted))
    due = frozenset[str]().union(*(m.own for m in limited if m.mode in OBLIGING))
    for modal in modals(pair.suggestion):
        plain = modal.mode is Mode.MUST and not (modal.soft or modal.negated)
        if plain and modal.only and modal.verb & (allowed - due):
            return modal
    return None


def _reported(text: Text, modal: Modal) -> bool:
    """„Wir erkennen nicht an, dass … muss“: what a clause reports is not demanded."""
    word = text.words[min(text.index_at(modal.span[0]), len(text.words) - 1)]
    return text.clause(word.clause)[0].lower in {"dass", "ob"}


def _told_at(text: Text, pattern: re.Pattern[str]) -> frozenset[str]:
    """The roots of what the clauses speak of in which a pattern stands."""
    found: set[str] = set()
    for match in pattern.finditer(text.lower):
        clause = text.words[min(text.index_at(match.start()), len(text.words) - 1)].clause
        told = [w for w in text.clause(clause) if w.content and not w.light]
        found |= {a for w in told for a in w.atoms.union(*w.parts) if a.startswith("r:")}
    return frozenset(found) - {"r:müss", "r:dürf", "r:könn", "r:brauch"}


def _only_permitted(source: str) -> bool:
    """Whether every limited sentence limits a permission, none a duty."""
    limited = [told for told in re.split(r"[.;:] ", source) if _LIMITED.search(told)]
    return bool(limited) and not any(_DEMAND.search(t) or _LEAST.search(t) for t in limited)


@lru_cache(maxsize=64)
def _finite(text: Text) -> tuple[tuple[str, bool, bool, Span], ...]:
    """Each modal verb with its kind, and whether „nicht“ or „nur“ stands in its stretch."""
    found: list[tuple[str, bool, bool, Span]] = []
    for kind, pattern in (("must", _MUST), ("can", _CAN), ("can", _MAY)):
        for match in pattern.finditer(text.lower):
            told = _OF_ATTRIBUTE.sub("", _stretch(text, match.start())).lower()
            behind = _stretch(text, match.start(), 10).lower()
            if told.startswith("damit "):
                continue  # „damit wir nicht vollstrecken müssen“
            denied = bool(_NOT.search(told)) and not _NO_DENIAL.search(behind)
            found.append((kind, denied, bool(_ONLY.search(told)), match.span()))
    return tuple(found)


def _stretch(text: Text, place: int, more: int = 0) -> str:
    here = text.words[min(text.index_at(place), len(text.words) - 1)]
    words = [w for w in text.words if (w.segment, w.clause) == (here.segment, here.clause)]
    return text.raw[words[0].start : words[-1].end + more]
