"""Facts attached to another thing: two amounts exchanged, „auf“ turned into „um“."""

import re
from itertools import pairwise

from drafter.wording.facts import Fact, FactKind
from drafter.wording.guard.language.lexicon import root
from drafter.wording.guard.language.words import Word
from drafter.wording.guard.pair import Pair, Text, block, warn
from drafter.wording.guard.parties.parties import case_of, owner_of
from drafter.wording.guard.parties.roles import is_verb
from drafter.wording.guard.parties.statements import keeps_apart
from drafter.wording.guard.parties.transfers import told_alike
from drafter.wording.guard.verdict import GuardFinding

_ROLES = {
    "von": "from", "vom": "from", "ab": "from", "seit": "from", "bis": "to", "auf": "onto",
    "um": "by", "statt": "instead", "anstatt": "instead", "bisher": "instead",
    "über": "over", "unter": "under",
    "nach": "after", "vor": "before", "innerhalb": "within", "binnen": "within",
}  # fmt: skip
_CONFLICTS = ({"onto", "by"}, {"after", "before"}, {"over", "under"}, {"from", "to"})
_MEASURE = re.compile(r"(?:^| )[A-ZÄÖÜ][a-zäöüß]+ von (?:je |jeweils |etwa |rund )?$")
_CHANGE = re.compile(r"[^.,;]{0,20}\b(?:auf|bis)\b")
_Context = dict[str, float]


def _context(text: Text, fact: Fact | Word) -> _Context:
    """The words around a fact; the nearer, the heavier."""
    role = _role(text, fact)
    weights: _Context = {f"p:{role}": 0.6} if role else {}
    before = [word for word in text.words if word.end <= fact.start]
    after = [word for word in text.words if word.start >= fact.end]
    _weigh(text, fact, before[::-1], 0.3, weights)
    _weigh(text, fact, after, 0.5, weights)
    return weights


def _weigh(
    text: Text, fact: Fact | Word, words: list[Word], distance: float, weights: _Context
) -> None:
    """Add up to seven content words of the sentence, going away from the fact."""
    sentence = words[0].sentence if words else 0
    for word in [w for w in words if w.content and w.sentence == sentence][:7]:
        distance += 1
        atoms = word.atoms.union(*word.parts) if word.parts else word.atoms
        # a word with many meanings weighs as much as one with a single meaning
        weight = _openness(text, word, fact) / distance / max(len(atoms), 1) ** 0.5
        for atom in atoms:
            weights[atom] = max(weights.get(atom, 0.0), weight)


def _openness(text: Text, word: Word, fact: Fact | Word) -> float:
    """1 within a phrase, less across a comma, least across „und“ or a full stop."""
    low, high = (word.end, fact.start) if word.end <= fact.start else (fact.end, word.start)
    gap = text.lower[low:high]
    if any(sign in gap for sign in ("; ", ". ", " und ", " oder ", ": ")):
        return 0.2
    return 0.5 if ", " in gap else 1.0


def _role(text: Text, fact: Fact | Word) -> str:
    before = text.lower[max(0, fact.start - 22) : fact.start].split()
    told = _MEASURE.search(text.raw, 0, fact.start)
    if told is not None and not _CHANGE.match(text.lower, fact.end):
        return ""  # „bis zu einer Menge von 5 Litern“
    for word in reversed(before[-3:]):
        if word in _ROLES:
            return _ROLES[word]
        if word not in {"dem", "den", "zu", "zum", "einer", "einem", "höhe", "in", "jetzt"}:
            return ""
    return ""


def _contrast(one: _Context, other: _Context) -> _Context:
    """How much nearer each word stands to the first fact than to the second."""
    return {atom: one.get(atom, 0.0) - other.get(atom, 0.0) for atom in one.keys() | other.keys()}


def _agreement(before: _Context, after: _Context) -> float:
    """1: the words stand to the two facts as before; -1: the facts have changed places."""
    product = sum(weight * after.get(atom, 0.0) for atom, weight in before.items())
    size = sum(w * w for w in before.values()) * sum(w * w for w in after.values())
    return float(product / size**0.5) if size else 0.0


def check_swaps(pair: Pair) -> list[GuardFinding]:
    """Two facts of a kind that have changed places, and changed prepositions before a fact."""
    before = _single(pair.original)
    after = {fact.value: fact for fact in _single(pair.suggestion)}
    shared = [(fact, after[fact.value]) for fact in before if fact.value in after]
    contexts = [
        (old, new, _context(pair.original, old), _context(pair.suggestion, new))
        for old, new in shared
    ]
    for i, (a_old, a_new, a_before, a_after) in enumerate(contexts):
        for b_old, b_new, b_before, b_after in contexts[i + 1 :]:
            told = _told_as_change(pair, (a_old, b_old), (a_new, b_new))
            if told is None:
                told = _told_as_replaced(pair, (a_old, b_old), (a_new, b_new))
            if told is None:
                told = _told_as_lack(pair, (a_old, b_old), (a_new, b_new))
            alike = a_old.kind is b_old.kind and _sort(a_old) == _sort(b_old)
            if alike and _relabelled(pair, (a_old, b_old), (a_new, b_new)):
                told = False
            if keeps_apart(pair, f"f:{a_old.value}", f"f:{b_old.value}"):
                continue
            if not alike or told or (told is None and _fixed(pair, (a_old, b_old), (a_new, b_new))):
                continue
            agreement = _agreement(_contrast(a_before, b_before), _contrast(a_after, b_after))
            reversed_order = (a_old.start < b_old.start) != (a_new.start < b_new.start)
            if told is False or agreement < (0.02 if reversed_order else -0.25):
                return [warn("fact_swapped", a_old.text, b_old.text, at=(a_old.start, a_old.end),
                             now=(b_new.start, b_new.end))]  # fmt: skip
    return _roles(pair, shared) or _nouns(pair) or _crossings(pair) or _predicates(pair)


def _told_as_change(pair: Pair, old: tuple[Fact, Fact], new: tuple[Fact, Fact]) -> bool | None:
    """„von 7 EUR auf 8 EUR“ says what „8 EUR statt bisher 7 EUR“ says; None: no such change."""
    was = [_role(pair.original, fact) for fact in old]
    now = [_role(pair.suggestion, fact) for fact in new]
    if set(was) != {"from", "onto"} or "instead" not in now:
        return None
    return was.index("from") == now.index("instead")


_REPLACED = re.compile(
    r"\b(?:an die stelle|anstelle|statt|anstatt|ersetz\w*|löst)\b(?: \w+){1,4} $", re.DOTALL
)


def _told_as_replaced(pair: Pair, old: tuple[Fact, Fact], new: tuple[Fact, Fact]) -> bool | None:
    """„tritt an die Stelle des Bescheides vom …“ is „statt des Bescheides vom … gilt“."""
    was, now = (
        [bool(_REPLACED.search(text.lower, 0, fact.start)) for fact in facts]
        for text, facts in ((pair.original, old), (pair.suggestion, new))
    )
    return was == now if sum(was) == sum(now) == 1 else None


_LACKING = re.compile(
    r"\b(?:statt|anstatt|anstelle|bei) (?:de[rn]|von|der von)? ?(?:\w+ ){0,2}"
    r"(?:erforder|geforder|vorgeschrieb|nötig|notwendig|verlangt|zulässig|erlaubt|genehmigt)\w* $"
)
_NEEDED = re.compile(
    r"\b(?:m[uü]ss\w*|nötig|notwendig|erforderlich|gefordert|verlang\w+|vorgeschrieben|brauch\w*"
    r"|benötig\w*|zulässig|erlaubt|d[aü]rf\w*|genehmigt|wären|hätten)\b"
)


def _told_as_lack(pair: Pair, old: tuple[Fact, Fact], new: tuple[Fact, Fact]) -> bool | None:
    """„48 statt der geforderten 60 Monate“ is „60 müssten es sein, es sind aber nur 48“."""
    wanted = [bool(_LACKING.search(pair.original.lower, 0, fact.start)) for fact in old]
    said = [bool(_NEEDED.search(_clause_text(pair.suggestion, fact))) for fact in new]
    if sum(wanted) != 1 or sum(said) != 1:
        return None
    return wanted == said


def _clause_text(text: Text, fact: Fact) -> str:
    number = text.words[min(text.index_at(fact.start), len(text.words) - 1)].clause
    words = text.clause(number)
    return text.lower[words[0].start : words[-1].end]


def _sort(fact: Fact) -> str:
    """Names of people, streets and bodies, and the kinds of provisions, are sorts apart."""
    if fact.kind is FactKind.NAME:
        street = fact.value[-1:].isdigit() or re.search(r"\d ?[a-z]$", fact.value)
        person = fact.value.startswith(("herr ", "frau ", "dr"))
        return "street" if street else "person" if person else "body"
    return str(fact.text[:1] == "§") if fact.kind is FactKind.LAW else ""


def _fixed(pair: Pair, old: tuple[Fact, Fact], new: tuple[Fact, Fact]) -> bool:
    """Two facts that cannot have changed places: joined by „und“, or each beside its own."""
    if _twins(pair.original, old) and not _respective(pair.original, old[0].kind):
        return True
    mates = [[_mate(text, fact) for fact in facts] for text, facts in
             ((pair.original, old), (pair.suggestion, new))]  # fmt: skip
    return mates[0] == mates[1] and None not in mates[0] and mates[0][0] != mates[0][1]


def _relabelled(pair: Pair, old: tuple[Fact, Fact], new: tuple[Fact, Fact]) -> bool:
    """Whether each of two facts stands in one phrase with what belonged to the other."""
    (a, b), (c, d) = (
        [_label(text, fact) for fact in facts]
        for text, facts in ((pair.original, old), (pair.suggestion, new))
    )
    crossed = (a - b) & (d - c) and (b - a) & (c - d)
    return bool(crossed) and not (a - b) & (c - d) and not (b - a) & (d - c)


def _label(text: Text, fact: Fact) -> frozenset[str]:
    """What the nouns between the commas around a fact say."""
    low = max((m.end() for m in _APART.finditer(text.lower, 0, fact.start)), default=0)
    end = _APART.search(text.lower, fact.end)
    high = end.start() if end else len(text.lower)
    nouns = [w for w in text.words if low <= w.start < high and w.content and not w.light]
    return frozenset[str]().union(*(w.atoms for w in nouns if w.text[0].isupper()))


def _respective(text: Text, kind: FactKind) -> bool:
    """„am 1. und am 15. Mai 80 und 90 EUR“: two lists of facts answer each other."""
    others = [fact for fact in text.facts if fact.kind is not kind]
    return any(_twins(text, two) for two in pairwise(others))


_BETWEEN = re.compile(
    r",(?: de[mn])? $| (?:und|oder|sowie) (?:herrn?|frau|zum|am|bis|ab|vom|der|die|den)? ?$"
)


def _twins(text: Text, facts: tuple[Fact, Fact]) -> bool:
    """„Frau Wulfers und Herr Matthiesen“: whatever is said is said of both."""
    first, second = sorted(facts, key=lambda fact: fact.start)
    return _BETWEEN.fullmatch(text.lower[first.end : second.start].rstrip() + " ") is not None


def _mate(text: Text, fact: Fact) -> str | None:
    """The value of the nearest fact of another kind that no „und“ or comma sets apart."""
    others = [f for f in text.facts if f.kind is not fact.kind and not f.weak]
    near = [
        (max(f.start, fact.start) - min(f.end, fact.end), f.value)
        for f in others
        if not _APART.search(text.lower[min(f.end, fact.end) : max(f.start, fact.start)])
    ]
    return min(near)[1] if near else None


_APART = re.compile(r"[,;:](?!\d)|(?<!\d)\. | und | oder | sowie ")


# people and bodies that can take each other's place
_PEOPLE = re.compile(
    r"^(?:\w*(?:mitglied|verein|kreis|gemeinde|stadt|schule|kind|nachbar|person|gericht|behörde"
    r"|amt)|dritter?|eltern|mutter|vater|\w{4,}(?:er|erin))$"
)


def _nouns(pair: Pair) -> list[GuardFinding]:
    """Two nouns of one sort that have changed places: „aus Landesmitteln und … Eigenmitteln“."""
    before, after = _once(pair.original), _once(pair.suggestion)
    shared = [base for base in before if base in after]
    for i, one in enumerate(shared):
        for other in shared[i + 1 :]:
            a, b, c, d = before[one], before[other], after[one], after[other]
            turned = (a.start < b.start) != (c.start < d.start)
            placed = _placed_alike(pair, (a, b), (c, d)) or told_alike(pair, a, b)
            placed = placed or keeps_apart(pair, f"r:{one}", f"r:{other}")
            if turned and not placed and _of_one_sort(a, b) and _crossed(pair, (a, b), (c, d)):
                return [warn("fact_swapped", a.text, b.text, at=a.span, now=d.span)]
    return []


def _governor(text: Text, word: Word) -> str:
    """The preposition before a noun, or nothing."""
    before = [w for w in text.words if w.end <= word.start and w.clause == word.clause][-4:]
    for other in reversed(before):
        if other.lower in _GOVERNORS:
            return _GOVERNORS[other.lower]
        if other.text[0].isupper():
            return ""
    return ""


_GOVERNORS = {word: word for word in (
    "als", "an", "auf", "aus", "außer", "bei", "bis", "durch", "für", "gegen", "in", "mit", "nach",
    "neben", "ohne", "seit", "über", "um", "unter", "von", "vor", "wegen", "während", "zu",
    "zwischen",
)} | {"am": "an", "beim": "bei", "im": "in", "ins": "in", "vom": "von",
        "zum": "zu", "zur": "zu"}  # fmt: skip


def _placed_alike(pair: Pair, old: tuple[Word, Word], new: tuple[Word, Word]) -> bool:
    """„das Grundwasser … als Trinkwasser“: each keeps its preposition or case, and they differ."""
    for place in (_governor, _case):
        was = [place(pair.original, word) for word in old]
        now = [place(pair.suggestion, word) for word in new]
        if was == now and was[0] != was[1]:
            return True
    return False


def _case(text: Text, word: Word) -> str:
    return case_of(text, text.words.index(word))


def _crossings(pair: Pair) -> list[GuardFinding]:
    """„A wird aufgehoben, B bleibt bestehen“ became „B wird aufgehoben, A bleibt bestehen“."""
    places = _places(pair)
    for a_old, a_new, a, a_kind in places:
        for b_old, b_new, b, b_kind in places:
            if a_old >= b_old or a_new == b_new or a_kind != b_kind:
                continue
            left = {kind for o, n, _, kind in places if (o, n) == (a_old, b_new)} - {a_kind}
            right = {kind for o, n, _, kind in places if (o, n) == (b_old, a_new)} - {a_kind}
            if left and right:
                return [warn("fact_swapped", a.text, b.text, at=a.span, now=b.span)]
    return []


def _predicates(pair: Pair) -> list[GuardFinding]:
    """Two predicates of different clauses that stand among the words of the other one now."""
    before, after = _told_once(pair.original), _told_once(pair.suggestion)
    shared = [base for base in before if base in after and _is_predicate(before[base])]
    for i, one in enumerate(shared):
        for other in shared[i + 1 :]:
            a, b, c, d = before[one], before[other], after[one], after[other]
            apart = a.clause != b.clause and c.clause != d.clause
            turned = (a.start < b.start) != (c.start < d.start)
            if apart and turned and _crossed(pair, (a, b), (c, d)):
                return [warn("fact_swapped", a.text, b.text, at=a.span, now=d.span)]
    return []


def _is_predicate(word: Word) -> bool:
    """A verb or an adjective; attributes and adverbs go with their words."""
    attribute = not is_verb(word) and re.search(r"e[nrsm]?$", word.lower) is not None
    free = word.light or attribute or word.lower.endswith(_ADVERBIAL)
    return word.text[0].islower() and not free


_ADVERBIAL = ("weise", "lich", "zu", "wärts", "halber")


def _places(pair: Pair) -> list[tuple[int, int, Word, str]]:
    """What both texts tell once: its clause in either, and what kind of word it is."""
    before, after = _told_once(pair.original), _told_once(pair.suggestion)
    return [
        (word.clause, after[base].clause, word, _kind(pair.original, word))
        for base, word in before.items()
        if base in after
    ]


def _kind(text: Text, word: Word) -> str:
    if word.text[0].islower():
        return "verb" if is_verb(word) else "other"
    return "circumstance" if _governor(text, word) else "noun"


def _told_once(text: Text) -> dict[str, Word]:
    words = [w for w in text.words if w.content and (not w.light or is_verb(w))]
    bases = [root(word.lemma) for word in words]
    return {base: w for base, w in zip(bases, words, strict=True) if bases.count(base) == 1}


def _once(text: Text) -> dict[str, Word]:
    nouns = [w for w in text.words if w.content and not w.light and w.text[0].isupper()]
    bases = [root(word.lemma) for word in nouns]
    return {base: w for base, w in zip(bases, nouns, strict=True) if bases.count(base) == 1}


def _of_one_sort(one: Word, other: Word) -> bool:
    if one.parts and other.parts and one.parts[-1] & other.parts[-1]:
        return True
    return all(_PEOPLE.match(word.lemma.lower()) is not None for word in (one, other))


def _crossed(pair: Pair, old: tuple[Word, Word], new: tuple[Word, Word]) -> bool:
    contrasts = [
        _contrast(_around(text, one, other), _around(text, other, one))
        for text, (one, other) in ((pair.original, old), (pair.suggestion, new))
    ]
    return _agreement(*contrasts) < 0.05


def _around(text: Text, word: Word, other: Word) -> _Context:
    """What stands around a noun, without what the two nouns say themselves."""
    light = [w for w in text.words if w.light]
    owners = [w for noun in (word, other) for w in owner_of(text, noun)]
    own = {atom for w in (word, other, *light, *owners) for atom in w.atoms.union(*w.parts)}
    return {a: weight for a, weight in _context(text, word).items() if a not in own}


def _single(text: Text) -> list[Fact]:
    """Facts whose value stands once in the text."""
    values = [fact.value for fact in text.facts]
    return [fact for fact in text.facts if values.count(fact.value) == 1]


def _roles(pair: Pair, shared: list[tuple[Fact, Fact]]) -> list[GuardFinding]:
    findings: list[GuardFinding] = []
    for old, new in shared:
        was, now = _role(pair.original, old), _role(pair.suggestion, new)
        if was and now and {was, now} in _CONFLICTS:
            original = pair.original.raw[max(0, old.start - 8) : old.end].split(maxsplit=1)[-1]
            changed = pair.suggestion.raw[max(0, new.start - 8) : new.end].split(maxsplit=1)[-1]
            findings.append(block("fact_role", original, changed, at=(old.start, old.end),
                                  now=(new.start, new.end)))  # fmt: skip
    return findings
