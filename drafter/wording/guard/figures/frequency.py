"""How often and how far: „monatlich“ stays „monatlich“, „in der Regel“ is not lost."""

import re

from drafter.wording.guard.pair import Pair, Text, block, warn
from drafter.wording.guard.reading.measures import EXTENT_FORMS, FREQUENCY_FORMS
from drafter.wording.guard.verdict import GuardFinding


def check_frequency(pair: Pair) -> list[GuardFinding]:
    """„monatlich“ stays „monatlich“; „in der Regel“ and „teilweise“ are not lost."""
    findings: list[GuardFinding] = []
    for table in (FREQUENCY_FORMS, EXTENT_FORMS):
        old = {name: m for name, p in table.items() if (m := p.search(pair.original.lower))}
        new = {name: m for name, p in table.items() if (m := p.search(pair.suggestion.lower))}
        lost = [m for name, m in old.items() if name not in new and not _told(name, pair)]
        added = [new[name] for name in new if name not in old]
        if lost and added:
            findings.append(block("opposite", lost[0][0], added[0][0], at=lost[0].span(),
                                  now=added[0].span()))  # fmt: skip
        elif lost and not (table is FREQUENCY_FORMS and _in_compound(lost[0], pair.suggestion)):
            findings.append(warn("restriction_lost", lost[0][0], at=lost[0].span()))
        elif added and table is FREQUENCY_FORMS and not _in_compound(added[0], pair.original):
            findings.append(warn("content_added", suggestion=added[0][0], now=added[0].span()))
        elif added and table is EXTENT_FORMS:
            findings += _more_extent(added[0], pair)
    return findings


_SHARE = re.compile(r"anteil|\beine[nm]? teil\b|\bsoweit\b|\bumfang\b")
_WHOLE = re.compile(
    r"\balle[nr]?\b|\bsämtliche|\bunverändert|\bsolange\b|\b(?:ganze?|gesamte?|restlose?)[nrsm]?\b|\balles\b"
)


def _told(extent: str, pair: Pair) -> bool:
    """„der ganze Rest“ for „der gesamte Restbetrag“, „der Anteil“ for „anteilig“."""
    told = {"wholly": _WHOLE, "partly": _SHARE}.get(extent)
    return told is not None and told.search(pair.suggestion.lower) is not None


_PERIOD = re.compile(r"monat|jahr|jähr|woche|wöch|tag|täg|stund|stünd")


_LETTERS = "[a-zäöüß]{3,}"
_PLAIN_VOWELS = str.maketrans("äöü", "aou")


def _in_compound(match: re.Match[str], text: Text) -> bool:
    """„im Monat“ for „Monatseinkommen“, „jeden Monat“ for „zum 5. eines Monats“."""
    period = _PERIOD.search(match[0])
    if period is None:
        return False
    noun = period[0].translate(_PLAIN_VOWELS)
    inside = (
        rf"\b{noun}(?:es|s|en|e)?[a-zäöü]{{4}}|\beines (?:jeden )?(?:kalender)?{noun}"
        rf"|\b(?:je|pro|jede[nrsm]?) (?:\w+ und )?(?:[a-zäöüß]+[enrs] )?"
        rf"(?!(?:halb|viertel|dreiviertel|schul|haushalts|werk|arbeits)){_LETTERS}{noun}"
    )
    return bool(re.search(inside, text.lower))


_ONLY = re.compile(r"\b(?:nur|ausschließlich)\b")
_MUST = frozenset({"muss", "müssen"})
# what is due is due whenever it applies, so „immer“ adds nothing
_DUE = re.compile(
    r"\b(?:ist|sind|hat|haben)\b[^.;:!?]* zu \w+n\b|\b\w{2,}zu\w{3,}en\b"
    r"|\bm[uü]ss(?:en)?\b|\bverpflichtet\b"
)


def _due_only_so(match: re.Match[str], pair: Pair) -> bool:
    """„nur in Begleitung“ is „dabei muss Sie immer jemand begleiten“."""
    if match.re is not EXTENT_FORMS["always"] or not _ONLY.search(pair.original.lower):
        return False
    text = pair.suggestion
    clause = text.clause(text.words[text.index_at(match.start())].clause)
    return any(word.lower in _MUST for word in clause)


def _always_known(match: re.Match[str], pair: Pair) -> bool:
    """„zu keinem Zeitpunkt über 7 °C“ is „immer bei höchstens 7 °C“."""
    if match.re is EXTENT_FORMS["always"] and _DUE.search((pair.whole or pair).original.lower):
        return True
    never = _NEVER.search((pair.whole or pair).original.lower)
    return _due_only_so(match, pair) or bool(match.re is EXTENT_FORMS["always"] and never)


_NEVER = re.compile(
    r"\bzu keine[rm] zeit(?:punkt)?\b|\bnie(?:mals)?\b|\bständig\b|\bdauernd\b|\bdauerhaft\b"
    r"|\bdurchgehend\b|\bununterbrochen\b"
)


_STILL = re.compile(r"\bimmer noch\b|\bnoch immer\b")


def _more_extent(match: re.Match[str], pair: Pair) -> list[GuardFinding]:
    # „immer noch nicht“ is „bislang nicht“
    still = match[0] == "immer" and _STILL.search((pair.whole or pair).suggestion.lower)
    if still or match[0][:7] in pair.original.lower or _always_known(match, pair):
        return []  # „unvollständig“ speaks of „vollständig“
    if match.re is EXTENT_FORMS["partly"] and re.search(
        r"\b(?:in)?soweit|im übrigen|\bin höhe von\b", pair.original.lower
    ):
        return []
    if match.re is EXTENT_FORMS["always"] and re.search(
        r"\bwiderruflich|vorbehalt|\bjeweils|\beines (?:jeden )?(?:monat|jahr)|(?:monat|jähr)lich",
        pair.original.lower,
    ):
        return []
    if match.re is EXTENT_FORMS["usually"] and re.search(
        r"\bsoll(?:en|te)?\b", pair.original.lower
    ):
        return []
    if re.search(r"\bgesamt|\bsämtlich|\balle\b|\bjede", pair.original.lower):
        return []
    return [warn("content_added", suggestion=match[0], now=match.span())]
