"""Intentions: what is decided must not be told as only planned, thought of or still examined.

A notice decides; a hearing only tells what is intended (VwVfG § 28). Told as an intention, a ruling
looks as if there was still time to answer.
"""

import re

from drafter.wording.guard.pair import Pair, warn
from drafter.wording.guard.verdict import GuardFinding

_DECIDED = re.compile(
    r"\b(?:ab(?:zu)?gelehnt|versagt|verweigert|zurückgewiesen|verworfen|stattgegeben|bewilligt"
    r"|genehmigt|widerrufen|zurückgenommen|festgesetzt|angeordnet|eingestellt|aufgehoben|untersagt"
    r"|verboten|entzogen|anerkannt|erteilt|gewährt|zugelassen|gekürzt|befreit|verpflichtet|erhoben"
    r"|zurückgefordert|übernommen|verlängert|beschränkt|gestattet|erlassen|gestundet)\b"
)
_RULES = re.compile(
    r"\b(?:(?:zu|ab|an|auf|ein|zurück|fest|weg)?(?:zu)?(?:lehn|versag|verweiger|weis|verwerf|geb"
    r"|bewillig|genehmig|widerruf|nehm|setz|ordn|stell|heb|untersag|verbiet|entzieh|erkenn|erteil"
    r"|gewähr|lass|kürz|befrei|verpflicht|erheb|forder|verlänger|beschränk|gestatt|stund)\w*)\b"
)
_PLANNED = re.compile(
    r"\b(?:wir|ich) (?:beabsichtig|plan|erwäg|gedenk|überleg)\w*|\b(?:beabsichtig|plan|erwäg|gedenk"
    r"|überleg)\w* (?:wir|ich)\b|\b(?:haben|habe) (?:wir|ich) [^.;:!?]*\bvor\b"
    r"|\b(?:wir|ich) haben? [^.;:!?]*\bvor\b(?=[,.])|\b(?:in erwägung|in aussicht)\b"
    r"|\bist (?:\w+ )?(?:vorgesehen|geplant|beabsichtigt)\b|\bwürden wir\b|\bwir würden\b"
    r"|\bprüfen wir(?: \w+)?, ob\b|\bwir (?:werden )?prüfen(?: \w+)?, ob\b"
    r"|\bdenken (?:wir )?(?:darüber|daran)\b"
)
# what leaves it open in the original, in whatever words
_OPEN = re.compile(
    r"\b(?:beabsichtig|absicht|vorgeseh|vorsieh|geplant|plan(?:en|t)\b|erwäg|erwogen|aussicht|betracht"
    r"|soll|droh|angedroht|anhör|künftig|überleg|gedenk|voraussichtlich|noch zu|gegebenenfalls"
    r"|prüf|ob\b)\w*"
)


def check_intentions(pair: Pair) -> list[GuardFinding]:
    """„wird versagt“ became „beabsichtigen wir zu versagen“."""
    whole = pair.whole or pair
    before, after = whole.original, whole.suggestion
    decided = _DECIDED.search(before.lower)
    planned = _PLANNED.search(after.lower) if decided else None
    if decided is None or planned is None or _OPEN.search(before.lower):
        return []
    stop = re.compile(r"[.;!?](?=\s|$)").search(after.lower, planned.end())
    if not _RULES.search(after.lower, planned.end(), stop.start() if stop else len(after.lower)):
        return []
    told = before.raw[slice(*decided.span())], after.raw[slice(*planned.span())]
    return [warn("decision_changed", *told, at=decided.span(), now=planned.span())]
