"""Before and after: what is told to come first must not come second.

„vor Inbetriebnahme“ is no „nachdem Sie … in Betrieb genommen haben“. But „A entscheidet, nachdem
sie B beteiligt hat“ is „A entscheidet. Vorher beteiligt sie B“.
"""

import re

from drafter.wording.guard.language.words import Word
from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.rulings.opposites import governed_by, states_source
from drafter.wording.guard.verdict import GuardFinding

_BEFORE = frozenset({"vor", "bevor", "ehe", "vorher", "zuvor", "vorab"})
_AFTER = frozenset({"nach", "nachdem", "danach", "anschließend", "nachträglich", "hinterher"})
_AROUND = frozenset({"erst", "frühestens", "spätestens", "bis", "rechtzeitig", "nicht", "zunächst"})


def check_order(pair: Pair) -> list[GuardFinding]:
    """„vor Inbetriebnahme“ became „nachdem Sie … in Betrieb genommen haben“."""
    before, after = _timed(pair.original), _timed(pair.suggestion)
    if "nach" in before and (late := _then_first(pair, before["nach"])):
        return [late]
    if {w.lower for w in pair.suggestion.words} & _AROUND and "nachdem" not in after:
        return []
    for one, other in ((_BEFORE, _AFTER), (_AFTER, _BEFORE)):
        turned = before.keys() & one and after.keys() & other
        if turned and not before.keys() & other and not after.keys() & one:
            old = next(w for lower, w in before.items() if lower in one)
            new = next(w for lower, w in after.items() if lower in other)
            if (
                _precedes(pair, old, new)
                or _first_then(pair, old)
                or _must_come_first(pair, old, new)
                or _told_behind(pair, old, new)
            ):
                return []
            return [warn("opposite", old.text, new.text, at=old.span, now=new.span)]
    return []


def _must_come_first(pair: Pair, old: Word, new: Word) -> bool:
    """„erst nach Prüfung“ is „bevor wir zahlen, müssen wir prüfen“."""
    governed = governed_by(pair.original, pair.original.words.index(old), old.lower)
    if any(governed & w.atoms for w in pair.suggestion.clause(new.clause)):
        return False  # „müssen gezahlt haben, bevor geprüft wird“
    told = " ".join(w.lower for w in pair.suggestion.words if w.sentence == new.sentence)
    return bool(
        re.search(r"\berst nach\b", pair.original.lower)
        and re.search(r"\bm[uü]ss(?:en|t)?\b|\bzuerst\b|\berst\b", told)
    )


def _told_behind(pair: Pair, old: Word, new: Word) -> bool:
    """„A entscheidet, nachdem sie B beteiligt hat“ is „A entscheidet. Vorher beteiligt sie B“."""
    if old.lower not in {"nach", "nachdem"} or new.lower not in {"vorher", "zuvor", "vorab"}:
        return False
    source = pair.original
    governed = governed_by(source, source.words.index(old), old.lower)
    rest = [w for w in source.words if w.content and not w.light and not w.atoms & governed]
    told = [w for w in pair.suggestion.clause(new.clause) if w.content and not w.light]
    main = frozenset[str]().union(*(w.atoms for w in rest))
    first = any(w.atoms & governed for w in told)
    return first and not any(w.atoms & main - governed for w in told)


_FIRST_THEN = re.compile(r"\b(?:zuerst|erst|zunächst)\b[^.;:!?]*[.,;] ?(?:und )?(?:dann|danach)\b")


def _first_then(pair: Pair, old: Word) -> bool:
    """„nach Vorlage zahlen wir“ is „zuerst legen Sie vor, dann zahlen wir“."""
    match = _FIRST_THEN.search(pair.suggestion.lower)
    if match is None or old.lower != "nach":
        return False
    governed = governed_by(pair.original, pair.original.words.index(old), "nach")
    first = [w for w in pair.suggestion.words if match.start() <= w.start < match.end()]
    return any(governed & w.atoms for w in first)


def _then_first(pair: Pair, old: Word) -> GuardFinding | None:
    """„nach Vorlage zahlen wir“ became „zuerst zahlen wir, dann legen Sie vor“."""
    match = _FIRST_THEN.search(pair.suggestion.lower)
    governed = governed_by(pair.original, pair.original.words.index(old), "nach")
    if match is None or not governed:
        return None
    words = [w for w in pair.suggestion.words if w.start >= match.start()]
    first = [w for w in words if w.start < match.end()]
    then = [w for w in words if w.start >= match.end() and w.clause == first[-1].clause]
    told = [any(governed & w.atoms for w in part) for part in (first, then)]
    if told != [False, True]:
        return None
    return warn("opposite", old.text, first[-1].text, at=old.span, now=first[-1].span)


_DONE_FIRST = frozenset({"wenn", "nachdem", "sobald", "falls", "muss", "müssen", "worden"})


def _precedes(pair: Pair, old: Word, new: Word) -> bool:
    """„nur nach Terminvergabe“ is „nur, wenn Sie vorher einen Termin bekommen haben“."""
    if old.lower not in {"nach", "nachdem"} or new.lower not in {"vorher", "zuvor", "vorab"}:
        return False
    governed = governed_by(pair.original, pair.original.words.index(old), old.lower)
    clause = pair.suggestion.clause(new.clause)
    opened = bool(_DONE_FIRST & {w.lower for w in clause})
    return opened and any(governed & w.atoms for w in clause)


def _timed(text: Text) -> dict[str, Word]:
    found: dict[str, Word] = {}
    for i, word in enumerate(text.words):
        lower = "vorher" if word.lower.startswith("vorherig") else word.lower
        if lower == "vor" and re.match(r"[.,;!]|$", text.raw[word.end :]):
            continue  # „Legen Sie … vor.“
        if lower in _BEFORE | _AFTER and not (lower == "nach" and states_source(text, i)):
            found.setdefault(lower, word)
    return found
