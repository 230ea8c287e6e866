"""Exceptions: „es sei denn“, „bleibt unberührt“, a ban that does not hold for something."""

import re

from drafter.wording.guard.pair import Pair, warn
from drafter.wording.guard.verdict import GuardFinding

_DENIED = re.compile(
    r"\b(?:nichts?|kein\w*|verboten|untersagt|unzulässig|niemand\w*|unterbleib\w*|abgesehen"
    r"|ausgeschlossen|entf[aä]ll\w*)\b"
)


def check_exceptions(pair: Pair) -> list[GuardFinding]:
    """What is excepted must stay so: neither lost nor made a condition."""
    whole = pair.whole or pair
    return [
        *_untouched(pair),
        *_others(whole),
        *(_exception_turned(whole) or _exception_required(whole) or _exception_swapped(whole)),
    ]


_STAYS = re.compile(r"\bunverändert|\bunberührt\b|\bbleib\w* (?:\w+ ){0,3}(?:bestehen|gleich)\b")
_CHANGES = re.compile(r"\b(?:ändert|ändern|geändert|verändert|verändern)\b")
_PLAINLY_DENIED = re.compile(r"nichts?|kein\w*|weder|nie(?:mals)?")
_UNTOUCHED = re.compile(r"\bunberührt\b")
# „gilt weiter“, „gilt dafür nicht“, „dürfen Sie trotzdem“
_REMAINS = re.compile(
    r"\b(?:unberührt|unverändert|weiter\w*|trotz\w*|dennoch|gleichwohl|bleib\w*|bestehen|wie vor"
    r"|ausgenommen|außer|ausnahme\w*|erlaubt|gestattet|zulässig|möglich|zusätzlich"
    r"|außerdem|daneben|unabhängig|auch(?! für| bei)|d[aü]rf(?:en)?\b(?![^.;:!?]*\b(?:nicht|kein))"
    r"|k[aö]nn(?:en)?\b(?![^.;:!?]*\b(?:nicht|kein)))\b|\bnicht (?:für|betroffen|berührt|erfasst)"
    r"|\b(?:gilt|gelten|berühr(?:t|en)|betrifft|änder(?:t|n))\b[^.;:!?]*\b(?:nichts?|kein\w*)\b"
    r"|\bnichts?\b[^.;:!?]*\bänder|\bersetz\w+ [^.;:!?]*\b(?:nicht|kein)"
)


# „das Verbot gilt nicht für …“ allows, „dürfen nicht“ forbids
_NOT_BANNED = re.compile(
    r"\b\w*verbote?\b[^.,;:!?]*\b(?:gilt|gelten|betrifft|betreffen)\b[^.,;:!?]*\bnicht\b"
)
_BANNED = re.compile(r"\bd[aü]rf(?:en)?\b[^.;:!?]*\b(?:nicht|kein\w*)\b|\bverboten\b")
_SPARED = re.compile(
    r"\w*verbot(?!en)|\b(?:ausgenommen|ausnahme\w*|außer|es sei denn|trotz\w*|gilt|nur)\b"
)


def _untouched(pair: Pair) -> list[GuardFinding]:
    """„bleibt unberührt“ became „entfällt“, or the exception is gone."""
    found = _NOT_BANNED.search(pair.original.lower)
    if (
        found
        and _BANNED.search(pair.suggestion.lower)
        and not _SPARED.search(pair.suggestion.lower)
    ):
        return [warn("condition_lost", found[0], at=found.span())]
    found = _STAYS.search(pair.original.lower)
    now = _CHANGES.search(pair.suggestion.lower)
    if found and now and not _CHANGES.search(pair.original.lower):
        clause = pair.suggestion.clause(
            pair.suggestion.words[pair.suggestion.index_at(now.start())].clause
        )
        if not any(_PLAINLY_DENIED.fullmatch(word.lower) for word in clause):
            return [warn("stance_changed", found[0], now[0], at=found.span(), now=now.span())]
    found = _UNTOUCHED.search(pair.original.lower)
    if found is None or _REMAINS.search(pair.suggestion.lower):
        return []
    return [warn("condition_lost", found[0], at=found.span())]


_OTHER_THAN = re.compile(r"\bander(?:e[nrsm]?|s) als\b")
_COMPARED = re.compile(r"\b(?:als|außer|sondern|nur|ausgenommen|abweich\w*|nicht)\b")


def _others(pair: Pair) -> list[GuardFinding]:
    """„einer anderen als der erlaubten Beschäftigung“ became „einer anderen Beschäftigung“."""
    found = _OTHER_THAN.search(pair.original.lower)
    if found is None or _COMPARED.search(pair.suggestion.lower):
        return []
    return [warn("restriction_lost", found[0], at=found.span())]


_UNLESS = re.compile(r"\bes sei denn\b|\baußer wenn\b")
_ONLY = re.compile(r"\b(?:nur|ausschließlich|lediglich)\b")
_CONTRARY = re.compile(r"\b(?:früher|vorher|davor|eher|sonst|anders|ausnahm\w*)\b[^.;!?]*$")
_ONLY_WHEN = re.compile(r"\bnur\b[^.;!?]*\b(?:wenn|sofern|falls|soweit)\b")


def _exception_turned(pair: Pair) -> list[GuardFinding]:
    """„…, es sei denn, X“ became „nur dann, wenn X“: what was excepted is now required."""
    found = _UNLESS.search(pair.original.lower)
    only = _ONLY_WHEN.search(pair.suggestion.lower)
    if found is None or only is None or _ONLY.search(pair.original.lower):
        return []
    if _CONTRARY.search(pair.suggestion.lower, 0, only.start()):
        return []  # „Früher dürfen Sie nur beginnen, wenn X“ is the exception
    denials = [len(_DENIED.findall(text.lower)) for text in (pair.original, pair.suggestion)]
    if denials[1] != denials[0]:
        return []
    return [warn("condition_lost", found[0], only[0], at=found.span(), now=only.span())]


_DENIED_IF = re.compile(
    r"\b(?:nicht|kein\w*)\b[^.;!?]*\b(?:wenn|sofern|falls|soweit)\b(?![^.;!?]*\b(?:nicht|kein))"
)
_STILL_EXCEPTED = re.compile(
    r"\b(?:nur|erst|außer|ausnahme\w*|ausgenommen|es sei denn|sonst|ohne|anders|anderes|aber|jedoch"
    r"|doch|dann|abgesehen|bis|bevor|solange)\b"
)


def _exception_required(pair: Pair) -> list[GuardFinding]:
    """„wird abgesehen, es sei denn, X“ became „nicht, wenn X“: the exception is the case now."""
    found = _UNLESS.search(pair.original.lower)
    now = _DENIED_IF.search(pair.suggestion.lower)
    if found is None or now is None or _STILL_EXCEPTED.search(pair.suggestion.lower):
        return []
    if not _DENIED.search(pair.original.lower[: found.start()].rpartition(". ")[2]):
        return []
    return [warn("condition_lost", found[0], now[0], at=found.span(), now=now.span())]


# what was excepted became the case, or is told to be included
_SWAPPED = (
    (_UNLESS, re.compile(r"\b(?:sonst|andernfalls|ansonsten)\b[^.;!?]*\b(?:nicht|kein\w*)\b")),
    (re.compile(r"\b(?:ausgenommen|unberührt)\b"),
     re.compile(r"\b(?:umfasst|erfasst|betrifft|gilt|gelten)\b[^.,;:!?]{0,20}\bauch\b")),
)  # fmt: skip


def _exception_swapped(pair: Pair) -> list[GuardFinding]:
    """„…, es sei denn, X“ became „wenn X …; sonst nicht“, „unberührt“ „umfasst auch“."""
    for excepted, included in _SWAPPED:
        found, now = excepted.search(pair.original.lower), included.search(pair.suggestion.lower)
        if not found or not now or any(
            form.search(text.lower) for form, text in ((excepted, pair.suggestion),
                                                       (included, pair.original))
        ):  # fmt: skip
            continue
        before = pair.original.lower[: found.start()].rpartition(". ")[2]
        if excepted is not _UNLESS or not _DENIED.search(before):
            told = found[0], now[0]
            return [warn("condition_lost", *told, at=found.span(), now=now.span())]
    return []
