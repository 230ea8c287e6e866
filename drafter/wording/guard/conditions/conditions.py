"""Conditions: „wenn“, „nur“, „es sei denn“, „vorbehaltlich“ must neither go nor come."""

import re

from drafter.wording.guard.conditions.if_clauses import (
    OR_ELSE,
    accounted,
    conditions_of,
    if_lost,
    openings,
    reason_became_condition,
    unfounded,
)
from drafter.wording.guard.conditions.lateness import comes_late
from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.reading.matters import told_with
from drafter.wording.guard.verdict import GuardFinding

_ONLY = re.compile(
    r"(?<!nicht )\b(?:nur(?! noch bis)|ausschließlich|lediglich|einzig|bloß|allein(?!ig|er)"
    r"|ausnahmsweise)\b"
)
_ONLY_OTHERWISE = re.compile(
    r"vorbehalt|\bes sei denn\b|\b(?:voraussetzung|bedingung)|\bsetz\w*\b[^.;:!?]*\bvoraus\b"
    r"|\b(?:bedarf|bedürfen|außer|ausgenommen|ohne\b.*\bnicht|nicht\b.*\bohne|kein\w*\b.*\bohne"
    r"|brauchen|nicht\b.*\b(?:bevor|wenn|außerhalb)"
    r"|für sich (?:genommen|allein|gesehen|betrachtet)|(?:nach )?aktenlage"
    r"|personengebunden|persönlich|höchstpersönlich|außerhalb\b.*\bnicht|höchstens"
    r"|nicht mehr als|erst|ausnahm\w+|beschränk\w*|begrenzt)\b"
)
_NOT_BEFORE = re.compile(
    r"\berst(?= (?:wenn|nach|ab|am|bei|mit|dann|zum|durch|begonnen|\w+en\b|noch|über"
    r"|wirksam|entschieden))\b"
)
_NOT_BEFORE_OTHERWISE = re.compile(
    r"\bsetz\w*\b[^.;:!?]*\bvoraus\b"
    r"|\b(?:erst\b[^.;]{0,80}, (?:wenn|nachdem|sobald)|bevor|sobald|frühestens|nur"
    r"|nicht\b.*\bvor|zunächst|vorher|zuvor|aufschiebend\w*|bis|endete|ablief|abgelaufen)\b"
)
_EXCEPT = re.compile(
    r"\bes sei denn|(?:^|, |\()abgesehen von\b"
    r"|\baußer\b(?! (?:kraft|betr\w+|acht|verkehr|dienst)\b)|\bausgenommen"
    r"|\bmit ausnahme"
    r"|\bausnahme"
)
_IF_NOT = re.compile(
    r"\bim übrigen\b"
    r"|\bgilt nicht\b|\babgesehen von|\bgeschlossen\b|, nicht aber\b|\bdürfen nur\b|\bdarf nur\b"
    r"|\babweich\w*|\bnur\b[^.]*\b(?:wenn|sofern|falls|mit|nach|bei)\b|\b(?:wenn|sofern|falls|soweit)\b[^.]*\b(?:nicht|kein\w*)\b|\bnicht\b[^.]*\bwenn\b"
)
_RESERVE_OTHERWISE = re.compile(
    r"\b(?:ganze|gesamte)[nrsm]?\b|\b(?:stets|ständig|immer|durchgehend|dauernd|dauerhaft)\b|vorbehalt|\bbeh[aä]lt\w*\b[^.]*\bvor\b|\bwiderr[ua]f|\bjederzeit|\bk[aö]nn(?:en)?\b"
)
_RESERVE = re.compile(r"vorbehalt|\bbeh[aä]lt\w*\b[^.]*\bvor\b|\bwiderruflich|\bjederzeit\b")


def check_conditions(pair: Pair) -> list[GuardFinding]:
    """Conditions, restrictions to „nur“, exceptions and reservations in both directions."""
    findings: list[GuardFinding] = []
    opened = openings((pair.whole or pair).suggestion)  # „Liegt … unter“ may be a limit as well
    findings += [] if opened else if_lost(pair.original, pair.suggestion)
    findings += reason_became_condition(pair)
    findings += _kind(pair, _ONLY, _ONLY_OTHERWISE) or _only_elsewhere(pair)
    findings += _kind(pair, _NOT_BEFORE, _NOT_BEFORE_OTHERWISE)
    findings += [] if _not_allowed(pair) else _kind(pair, _EXCEPT, _IF_NOT)
    findings += _kind(pair, _RESERVE, _RESERVE_OTHERWISE)
    findings += _kind(pair, OR_ELSE, _OR_ELSE_OTHERWISE)
    findings += _kind(pair, _EVEN, _EVEN_OTHERWISE)
    findings += [] if findings else unfounded(pair)
    findings += _until(pair)
    findings += _both_sides(pair.original, pair.suggestion)
    return findings


# „höchstens“ limits a figure, not the case
_MOST = re.compile(r"\bhöchstens\b|\bnicht mehr als\b|\bohne\b")
_CONFINED = re.compile(r"\bauf (?:de[nr]|die|das) [^.,;0-9]{3,40}\b(?:beschränkt|begrenzt)\b")


def _only_elsewhere(pair: Pair) -> list[GuardFinding]:
    """„nur in Säcken“ is gone, and the restriction that is left is one of something else."""
    confined = _CONFINED.search(pair.original.lower)
    if (
        confined
        and not _ONLY.search(pair.suggestion.lower)
        and not _ONLY_OTHERWISE.search(pair.suggestion.lower)
    ):
        return [warn("condition_lost", confined[0], at=confined.span())]
    found = list(_ONLY.finditer(pair.original.lower))
    if len(found) != 1 or _ONLY.search(pair.suggestion.lower):
        return []
    told = told_with(found[0].span(), pair.original)
    stretches = [pair.suggestion.lower[slice(*s)] for s in _sentences(pair.suggestion)
                 if told & told_with(s, pair.suggestion)]  # fmt: skip
    if _ONLY_IF.match(pair.original.lower, found[0].end()):
        stretches = [_MOST.sub("", stretch) for stretch in stretches]
    if not told or not stretches or any(map(_ONLY_OTHERWISE.search, stretches)):
        return []
    return [warn("condition_lost", found[0][0], at=found[0].span())]


def _sentences(text: Text) -> list[tuple[int, int]]:
    numbers = dict.fromkeys(word.sentence for word in text.words)
    groups = [[w for w in text.words if w.sentence == number] for number in numbers]
    return [(group[0].start, group[-1].end) for group in groups]


_DENIED = re.compile(
    r"\b(?:nicht|kein\w*|verboten|untersagt|unzulässig|niemand\w*|ausgeschlossen|unterbleib\w*)\b"
)


def _not_allowed(pair: Pair) -> bool:
    """What is excepted from a permission may be told as forbidden."""
    return bool(_DENIED.search(pair.suggestion.lower)) and not _DENIED.search(pair.original.lower)


_UNTIL = re.compile(r"\bbis (?:zu[rm]|de[rnm]|die|das|ein\w*|sie|wir) [a-zäöü]")
_UNTIL_OTHERWISE = re.compile(
    r"\b(?:bis|so ?lange|erst|wenn|sobald|sofern|falls|nachdem|vor|bevor|ehe|während|vorher|zuvor"
    r"|(?<=woche )lang|(?<=wochen )lang|(?<=monat )lang|(?<=monate )lang|(?<=tage )lang"
    r"|zeitpunkt|frist\w*|spätestens|rechtzeitig|zunächst|vorläufig|endet|enden)\b"
)
# „solange … nicht“ is „bis“, „solange … läuft“ is „bis zum Ende“
_WHILE = re.compile(
    r"\bsolange\b(?:[^,.;]|\.(?=\d))*(?:, (?:d(?:ie|er|as|en|em)|welche\w*) [^,.;]*,[^,.;]*)?"
)
_LASTING = re.compile(r"\bnicht|\bkein|\bl[aä]uf|\bdauer|\bbesteh|\bg[ei]lt|\bnoch\b|\bfehl|\bruh")


def _until(pair: Pair) -> list[GuardFinding]:
    """„bis zur Behebung der Mängel“ is gone."""
    found = _UNTIL.search(pair.original.lower)
    during = _WHILE.search(pair.suggestion.lower)
    if (
        found
        and during
        and "bis" not in pair.suggestion.lowers
        and found[0] not in pair.suggestion.lower
        and not _LASTING.search(during[0])
    ):
        return [warn("condition_lost", found[0][:-2], at=(found.start(), found.end() - 2))]
    if found and found[0] in pair.suggestion.lower:
        return []
    if found is None or _UNTIL_OTHERWISE.search(pair.suggestion.lower):
        return []
    return [warn("condition_lost", found[0][:-2], at=(found.start(), found.end() - 2))]


_BOTH = re.compile(
    r"\b(vor|nach|in|an|auf|aus|bei|mit|ohne|über|unter|innerhalb|außerhalb|während|von|zu|für"
    r"|gegen)(?:,| und| oder| sowie) (?:auch )?(vor|nach|in|an|auf|aus|bei|mit|ohne|über|unter"
    r"|innerhalb|außerhalb|während|von|zu|für|gegen)\b"
)


def _both_sides(text: Text, other: Text) -> list[GuardFinding]:
    """„vor und nach den Ferien“ became „vor den Ferien“."""
    for match in _BOTH.finditer(text.lower):
        gone = [p for p in match.groups() if not re.search(rf"{p}", other.lower)]
        if gone:
            return [warn("condition_lost", match[0], at=match.span())]
    return []


_OR_ELSE_OTHERWISE = re.compile(
    r"\bim übrigen\b|\bvoraus|bedingung|\b(?:außerhalb|abseits|nur|erst|bedarf|erforderlich)\b"
    r"|\b(?:wenn|falls|sofern|soweit|sollten?|nicht|kein\w*|muss|müssen|im fall\w*)\b"
    r"(?<!\bmüssen)(?<!\bmuss)|\bnicht\w+"
)
# „auch wenn“, „selbst ohne“: a rule that reaches further than expected
_EVEN = re.compile(r"\bauch (?:dann(?! nur)|wenn|ohne|soweit)\b|\bselbst (?:dann|wenn|ohne|bei)\b")
_EVEN_OTHERWISE = re.compile(
    r"\b(?:auch|selbst|ebenfalls|ebenso|gleichfalls|außerdem|zusätzlich|zudem|trotz\w*|obwohl"
    r"|unabhängig|gleich|unaufgefordert|jede[rsnm]?|angefangene\w*|unbeschadet|ungeachtet)\b|unberührt"
    r"|\b(?:entbind|befrei|entheb|hinder|ändert|führ)\w*[^.;:!?]*\b(?:nichts?|kein\w*)\b"
    r"|\bnicht\b[^.;:!?]*\b(?:entbind|entbund|befrei|entheb|enthob|entgegen|entbehrlich|entfallen)"
    r"|\bnicht (?:\w+ )?dadurch\b|\bnicht (?:aus|entgegen)\b|\bentf[aä]ll\w*\b[^.;:!?]*\bnicht\b"
)


def _of_figure(pair: Pair, found: re.Match[str]) -> bool:
    """„nur die Hälfte“, „nur, wenn“: the figure or the condition is the restriction."""
    if found[0] != "nur":
        return False
    reach = found.end() + 12
    if any(found.end() < fact.start <= reach for fact in pair.suggestion.facts):
        return True
    depends = conditions_of(pair.original) or "voraus" in pair.original.lower
    return bool(depends) and _ONLY_IF.match(pair.suggestion.lower, found.end()) is not None


# „nur vorläufig“, „eine nur angefangene Stunde“: the word itself restricts
_STRESSED = re.compile(
    r" (?:im rahmen|vorläufig|begrenzt|beschränkt|befristet|teilweise|angefangen|erheblich|anteilig"
    r"|widerruflich|für die zukunft|bis (?:zu[rm]? |einschließlich )*\d)"
)


def _joins(text: Text, found: re.Match[str]) -> bool:
    """„…, nur kam die Begründung zu spät“: „nur“ for „aber“."""
    before = text.lower[: found.start()].rstrip()
    if _STRESSED.match(text.lower, found.end()):
        return True
    verb = re.compile(r" (?:k[ao]m|ist|sind|war|waren|hat|haben|wurden?|fehlt\w*)\b")
    return found[0] == "nur" and before.endswith(",") and bool(verb.match(text.lower, found.end()))


def _only_names(pair: Pair, found: re.Match[str]) -> bool:
    """„auch wenn Sie Widerspruch einlegen, hat das keine …“ for „der Widerspruch hat keine …“."""
    original = (pair.whole or pair).original
    if (
        conditions_of(original)
        or _EXCEPT.search(original.lower)
        or not _DENIED.search(pair.original.lower)
    ):
        return False
    i = min(pair.suggestion.index_at(found.start()), len(pair.suggestion.words) - 1)
    words = [w for w in pair.suggestion.clause(pair.suggestion.words[i].clause)
             if w.content and w.text[0].isupper()]  # fmt: skip
    return bool(words) and all(accounted(word, pair) for word in words)


_NOT_THEN = re.compile(r"nur dann nicht\b")


def _is_exception(pair: Pair, found: re.Match[str]) -> bool:
    """„das gilt nur dann nicht, wenn …“ for „es sei denn“."""
    told = _NOT_THEN.match(pair.suggestion.lower, found.start())
    return told is not None and _EXCEPT.search(pair.original.lower) is not None


# what tells these may be blanked with a turn that both texts have
_ALSO_WHOLE = (_EXCEPT, _EVEN, _NOT_BEFORE)
_ONLY_IF = re.compile(r"[^.;]{0,32}\b(?:wenn|soweit|sofern|solange|falls)\b")
_PART = re.compile(r" (?:zum|zu einem|den|der) teil\b| teilweise\b")
_PARTLY = re.compile(r"teil|\b(?:in)?soweit\b|\bim übrigen\b")


def _kind(pair: Pair, own: re.Pattern[str], instead: re.Pattern[str]) -> list[GuardFinding]:
    before, after = pair.original.lower, pair.suggestion.lower
    source = (pair.whole or pair).original.lower
    old, new = own.search(before), own.search(after)
    if old and not new and not instead.search(after):
        word = pair.original.raw[old.start() : old.end()]
        return [warn("condition_lost", word, at=old.span())]
    if (
        new
        and not old
        and not instead.search(before)
        and not (own in _ALSO_WHOLE and instead.search(source))
        and not (_of_figure(pair, new) or _joins(pair.suggestion, new))
        and not _is_exception(pair.whole or pair, new)
        and not (own is _NOT_BEFORE and comes_late(pair, new.start()))
        and not (new[0].startswith("auch") and "oder" in before.split())
        and not (own is _ONLY and _PART.match(after, new.end()) and _PARTLY.search(source))
        and not (new[0] == "auch ohne" and "ohne" in before.split())
        and not (own is _EVEN and _only_names(pair, new))
    ):
        word = pair.suggestion.raw[new.start() : new.end()]
        return [warn("condition_added", suggestion=word, now=new.span())]
    return []
