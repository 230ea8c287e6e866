"""Facts: none missing, none added, none changed, none attached to another thing."""

import re
from collections import Counter
from decimal import Decimal

from drafter.wording.facts import Fact, FactKind
from drafter.wording.facts.names import canonical
from drafter.wording.guard.pair import Pair, Text, block, warn
from drafter.wording.guard.reading.counting import may_have, only_counts
from drafter.wording.guard.verdict import GuardFinding

_CODES = {
    FactKind.NUMBER: "number", FactKind.DATE: "date", FactKind.TIME: "time",
    FactKind.AMOUNT: "amount", FactKind.PERCENT: "percent", FactKind.QUANTITY: "quantity",
    FactKind.LAW: "law", FactKind.REFERENCE: "reference", FactKind.PARCEL: "parcel",
    FactKind.IBAN: "reference", FactKind.EMAIL: "reference", FactKind.PHONE: "reference",
    FactKind.POSTCODE: "reference", FactKind.NAME: "name",
}  # fmt: skip
# parties that „wir“ may stand for
_AUTHORITIES = ("landkreis", "stadt", "gemeinde", "samtgemeinde", "kreis", "region", "jobcenter",
                "gesundheitsamt", "flecken", "heidekreis")  # fmt: skip
_WE = frozenset({"wir", "uns", "unser", "unsere", "unserem", "unseren", "unserer", "ich", "mir"})
Key = tuple[FactKind, str]


def _key(fact: Fact) -> Key:
    kind, value = fact.kind, fact.value
    if kind is FactKind.PERCENT and value.endswith(" %"):
        # „die Hälfte“ and „50 %“ are the same number
        kind, value = FactKind.NUMBER, f"{Decimal(value[:-2]) / 100:f}".rstrip("0").rstrip(".")
    if kind is FactKind.QUANTITY and value.endswith(_COUNTING):
        kind, value = FactKind.NUMBER, value.split()[0]  # „in zweifacher Form“, „zwei Exemplare“
    return kind, value


def _uncounted(pair: Pair) -> tuple[list[Fact], list[Fact]]:
    """Facts missing and added, without numbers that only count what both texts list."""
    missing = _without_twin(pair.original, pair.suggestion, weak=False)
    added = _without_twin(pair.suggestion, pair.original, weak=True)
    if sum(any(_counts(f) for f in facts) for facts in (missing, added)) == 2:
        return missing, added  # „zwei Raten“ are not „drei Raten“
    return (
        [f for f in missing if not only_counts(f, pair.original, pair.suggestion)],
        [f for f in added if not only_counts(f, pair.suggestion, pair.original)],
    )


def _counts(fact: Fact) -> bool:
    return fact.kind is FactKind.NUMBER and fact.value.isdigit()


_COUNTING = (" x", " Stück", " Person", " Punkt")


def check_facts(pair: Pair) -> list[GuardFinding]:
    """Facts missing, added or changed; a missing and an added one of a kind are one change."""
    after = pair.suggestion
    missing, added = _uncounted(pair)
    findings: list[GuardFinding] = []
    for old in missing:
        new = next((f for f in added if _comparable(old, f)), None)
        if new is not None:
            added.remove(new)
            code = f"{_CODES[old.kind]}_changed"
            findings.append(_of(code, old, new))
        elif old.kind is FactKind.NAME and _is_us(old, after):
            findings.append(warn("authority_name_dropped", old.text, at=(old.start, old.end)))
        else:
            findings.append(_of(f"{_CODES[old.kind]}_missing", old, None))
    added = [new for new in added if not _only_beside(new, pair.original)]
    findings += [_of(f"{_CODES[new.kind]}_added", None, new) for new in added]
    return findings + _miscounted(pair, findings) + _other_person(pair)


def _only_beside(fact: Fact, text: Text) -> bool:
    """„beim Verwaltungsgericht Ersatzzwangshaft beantragen“: two nouns of the original, no name."""
    words = fact.text.split()
    told = {word.text for word in text.words}
    return fact.kind is FactKind.NAME and len(words) > 1 and told.issuperset(words)


_MEASURING = re.compile(
    r"(?:\s{3}|\b(?:innerhalb|binnen|während|von|\w*(?:frist|ablauf|dauer|verlauf|laufe?|zeitraum|zeitraums"
    r"|mindestens|höchstens|längstens|spätestens)) )$"
)


def _of_every_period(fact: Fact, text: Text) -> bool:
    """„am 5. eines Monats“, „die Mengen eines Jahres“: no time is measured."""
    if fact.kind is not FactKind.QUANTITY:
        return False
    if fact.text.startswith("eines"):
        return _MEASURING.search(text.lower, 0, fact.start) is None
    return False


_EVERY_FEW = re.compile(r"\b(?:alle (?:\w+ )?|jeweils für |für (?:je|jeweils) )$")
_ROUND = {"3 Monat": r"\bvierteljähr|\bquartal|\bvierteljahr",
          "6 Monat": r"\bhalbjähr|\bhalbjahr|\bhalbe[nsm]? jahr",
          "12 Monat": r"\b(?:all)?jährlich|\b(?:jedes|im|pro|je) (?:kalender)?jahr",
          "7 Tag": r"wöchentlich|\bjede woche"}  # fmt: skip
_OF_ONE = re.compile(r"\b(?:in|an|pro|je|während) $")


def _tells_round(fact: Fact, text: Text, other: Text) -> bool:
    """„alle drei Monate“ is „vierteljährlich“, „in einer Stunde“ is „je Stunde“."""
    if fact.kind is not FactKind.QUANTITY:
        return False
    if fact.text.lower().startswith("halbjährlich"):
        return re.search(_ROUND[fact.value], other.lower) is not None
    if fact.value in _ROUND and _EVERY_FEW.search(text.lower, 0, fact.start):
        return re.search(_ROUND[fact.value], other.lower) is not None
    if not fact.text.startswith("ein") or not _OF_ONE.search(text.lower, 0, fact.start):
        return False
    noun = fact.text.split()[-1].lower().rstrip("es")
    return re.search(rf"\b(?:je|pro|jede[mnrs]?) {noun}", other.lower) is not None


_MONTHLY_RATES = re.compile(r" (?:gleich\w* )?(?:monatlich\w* |monats)\w*rate")
_FOR_MONTHS = re.compile(r" lang\b[^.;:!?]*\b(?:jeden monat|monatlich|im monat)\b")


def _told_by_month(fact: Fact, text: Text, other: Text) -> bool:
    """„zehn Monate lang jeden Monat“ is „in zehn monatlichen Raten“."""
    if fact.kind not in {FactKind.NUMBER, FactKind.QUANTITY}:
        return False
    rates, months = (text, other) if _MONTHLY_RATES.match(text.lower, fact.end) else (other, text)
    count = fact.value.removesuffix(" Monat")
    return any(
        f.value == count and _MONTHLY_RATES.match(rates.lower, f.end) for f in rates.facts
    ) and any(
        f.value == f"{count} Monat" and _FOR_MONTHS.match(months.lower, f.end) for f in months.facts
    )


_ANYONE_ELSE = re.compile(r"\b(?:jemand|niemand|dritte?\w*|andere[rnsm]?|fremd\w*)\b")


def _other_side(fact: Fact, text: Text, other: Text) -> bool:
    """„von dritter Seite“ is „von jemand anderem“, and counts nothing."""
    third = fact.text.lower() == "dritter" and text.lower.startswith(" seite", fact.end)
    return third and _ANYONE_ELSE.search(other.lower) is not None


_NAMED_PERIOD = re.compile(r"ein(?:e[nms])? (kalenderjahr|schuljahr|kindergartenjahr)")


def _names_period(fact: Fact, other: Text) -> bool:
    """„für ein Kalenderjahr“ where the other text speaks of the next „Kalenderjahr“."""
    named = _NAMED_PERIOD.match(fact.text.lower())
    return named is not None and named[1] in other.lower


def _other_person(pair: Pair) -> list[GuardFinding]:
    """„Herr Oelkers“ and „Herr Oelker“ read alike as a genitive, but are two people."""
    for old in _persons(pair.original):
        twins = [new for new in _persons(pair.suggestion) if new.value == old.value]
        same = any(_plain(new.text) == _plain(old.text) for new in twins)
        if (
            twins
            and not same
            and not any(
                _genitive(f, t) for f, t in ((old, pair.original), (twins[0], pair.suggestion))
            )
        ):
            new = twins[0]
            return [warn("name_changed", old.text, new.text, at=(old.start, old.end),
                         now=(new.start, new.end))]  # fmt: skip
    return []


def _persons(text: Text) -> list[Fact]:
    return [f for f in text.facts
            if f.kind is FactKind.NAME and f.value.startswith(("herr ", "frau "))]  # fmt: skip


def _plain(name: str) -> str:
    return " ".join(name.split()[-1:]).casefold().strip(" .,;")


def _genitive(fact: Fact, text: Text) -> bool:
    """„Frau Schmidts Antrag“: an s before a noun is an ending."""
    return fact.text.endswith("s") and re.match(r"\s[A-ZÄÖÜ]", text.raw[fact.end :]) is not None


def _of(code: str, old: Fact | None, new: Fact | None) -> GuardFinding:
    return block(
        code,
        old.text if old else "",
        new.text if new else "",
        at=(old.start, old.end) if old else None,
        now=(new.start, new.end) if new else None,
    )


def _comparable(old: Fact, new: Fact) -> bool:
    if old.kind is new.kind:
        return True
    numeric = {FactKind.NUMBER, FactKind.QUANTITY, FactKind.PERCENT, FactKind.AMOUNT}
    return old.kind in numeric and new.kind in numeric


def _without_twin(text: Text, other: Text, *, weak: bool) -> list[Fact]:
    """Facts of ``text`` that ``other`` does not have; each value once.

    A weak fact may be missing, but an added weak fact counts (``weak``).
    """
    known = {_key(fact) for fact in other.facts if not _of_every_period(fact, other)}
    seen: set[Key] = set()
    lonely: list[Fact] = []
    for fact in text.facts:
        key = _key(fact)
        if key in known or key in seen or (fact.weak and not weak) or _implied(fact, other):
            continue
        if _of_every_period(fact, text) or _names_period(fact, other):
            continue
        if _other_side(fact, text, other):
            continue
        if _tells_round(fact, text, other) or _told_by_month(fact, text, other):
            continue
        seen.add(key)
        lonely.append(fact)
    return lonely


_COUNTRY = re.compile(
    r"bundesgebiet|bundesrepublik|deutsch|\b(?:aus|ein)(?:zu|ge)?reis|abschieb|aufenthalt"
)


def _implied(fact: Fact, other: Text) -> bool:
    """Whether the other text says the fact in a form that reads differently."""
    if fact.kind is FactKind.NAME and _other_form(fact, other):
        return False
    if fact.kind is FactKind.NAME and fact.value == "deutschland":
        return _COUNTRY.search(other.lower) is not None
    if fact.kind is FactKind.NAME:
        return (
            _stands(fact.value, other)
            or _stands(canonical(fact.text), other)
            or _surname(fact, other)
        )
    if fact.kind is FactKind.LAW and " " not in fact.value:
        return any(f.kind is FactKind.LAW and f.value.startswith(fact.value) for f in other.facts)
    if fact.kind is FactKind.NUMBER and fact.weak:
        # „beides“ may take up „A und B“ or two sentences
        two = any(f.value.split()[0] == fact.value for f in other.facts)
        return two or (fact.text.lower().startswith("beid") and may_have(2, other))
    return False


def _stands(name: str, text: Text) -> bool:
    """Whether a name stands in a text, with or without a genitive s."""
    squeezed = " ".join(text.lower.split()).casefold()
    return re.search(rf"(?<!\w){re.escape(name)}s?(?!\w)", squeezed) is not None


def _other_form(fact: Fact, other: Text) -> bool:
    """„Herr Krämer“ where the other text has „Frau Krämer“."""
    form, _, rest = fact.value.partition(" ")
    turned = {"herr": "frau", "frau": "herr"}.get(form)
    last = rest.split()[-1:] if rest else []
    return turned is not None and any(
        f.value.startswith(f"{turned} ") and f.value.split()[-1:] == last for f in other.facts
    )


def _surname(fact: Fact, other: Text) -> bool:
    """„Frau Anna Schmidt“ may become „Frau Schmidt“, not the reverse with another name."""
    return any(
        f.kind is FactKind.NAME
        and (f.value.split()[-1] == fact.value.split()[-1])
        and (set(f.value.split()) <= set(fact.value.split()) or
             set(fact.value.split()) <= set(f.value.split()))
        for f in other.facts
    )  # fmt: skip


def _is_us(fact: Fact, after: Text) -> bool:
    return fact.value.startswith(_AUTHORITIES) and bool(_WE & set(after.lowers))


def _miscounted(pair: Pair, findings: list[GuardFinding]) -> list[GuardFinding]:
    """500, 500, 300 must not become 500, 300, 300: every value is there, but not as often."""
    if findings:
        return []
    before = Counter(_key(fact) for fact in pair.original.facts)
    after = Counter(_key(fact) for fact in pair.suggestion.facts)
    fewer = [key for key in before if after[key] < before[key]]
    more = [key for key in after if after[key] > before[key] > 0]
    for key in fewer:
        twin = next((other for other in more if other[0] is key[0]), None)
        if twin is not None:
            old = next(f for f in pair.original.facts if _key(f) == key)
            new = next(f for f in pair.suggestion.facts if _key(f) == twin)
            return [warn("fact_count", old.text, new.text, at=(old.start, old.end),
                         now=(new.start, new.end))]  # fmt: skip
    return []
