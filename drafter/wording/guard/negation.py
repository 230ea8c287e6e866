"""Negation and what it stands on: „nicht“, „kein“, „ohne“, un- and -los words, „absehen von“."""

import re
from dataclasses import dataclass
from functools import lru_cache

from drafter.wording.guard.lexicon import atoms_of
from drafter.wording.guard.morphology import negated_base
from drafter.wording.guard.pair import Pair, Text, block, warn
from drafter.wording.guard.verdict import GuardFinding, Span
from drafter.wording.guard.words import Word

_HARD = re.compile(
    r"^(?:nicht|kein(?:e[rsmn]?|erlei|esfalls|eswegs)?|nie|niemals|niemand(?:en|em)?|nichts|ohne"
    r"|weder|nirgends|mitnichten)$"
)
# „nicht“ that belongs to a bound or to „nicht nur“; the checks for bounds look at these
_NO_NEGATION = re.compile(
    r"nicht (?:überschreite|übersteige|übersteigt|überschritten|überstiegen|unterschr[ei]+t)\w*"
    r"|nicht (?:nur|bloß|zuletzt|(?:viel )?(?:mehr|weniger|länger|später|früher|höher|eher) als"
    r"|über |unter |vor (?:dem|ablauf|beginn)|vor \d)|ohnehin|ohne weiteres|ohne"
    r" schuldhaftes zögern"
    r"|oder nicht\b|nicht unbedingt notwendig"
)
# words that hold a negation of another word; the guard for decisions compares them as well
LEXICAL: dict[str, str] = {
    "ablehn": "g:bewilligen",
    "abgelehn": "g:bewilligen",
    "abzulehn": "g:bewilligen",
    "versag": "g:bewilligen",
    "verweiger": "g:bewilligen",
    "zurückweis": "g:erfolg",
    "zurückgewies": "g:erfolg",
    "absehen": "",
    "abgesehen": "",
    "abzusehen": "",
    "verzicht": "",
    "entfall": "g:entfallen",
    "entfäll": "g:entfallen",
    "entfiel": "",
    "unterbleib": "",
    "unterblieb": "",
    "unrecht": "",
    "widersprich": "g:entsprechen",
    "widersprech": "g:entsprechen",
    "ausgeschlossen": "",
    "ausscheid": "",
    "ausgeschieden": "",
    "untersag": "g:erlaubnis",
    "verbot": "g:erlaubnis",
    "verbiet": "g:erlaubnis",
    "fehl": "",
    "mangels": "",
    "versäum": "",
    "verpass": "",
    "unterlass": "",
    "erlisch": "",
    "erlosch": "",
    "erlösch": "",
    "verlier": "",
    "verloren": "",
    "wegfall": "g:entfallen",
    "wegfäll": "g:entfallen",
    "weggefallen": "g:entfallen",
    "befrei": "",
    "falsch": "g:richtig",
    "verfehl": "",
    "scheiter": "",
    "verstoß": "g:einhalten",
    "verstöß": "g:einhalten",
    "zuwiderhand": "g:einhalten",
    "verletz": "g:einhalten",
    "frei": "",
    "erfolglos": "",
    "andernfalls": "",
    "ansonsten": "",
    "sonst": "",
    "abweich": "",
    "rechtswidrig": "",
    "entgegen": "",
    "zweckfremd": "",
    "anderweitig": "",
    "unzureichend": "",
    "entbehrlich": "",
    "überflüssig": "",
    "unaufgefordert": "",
    "ruht": "",
    "ruhen": "",
    "freiwillig": "",
    "statt": "",
    "anstatt": "",
    "anstelle": "",
    "außer": "",
    "verhinder": "",
    "vermeid": "",
    "gegenstandslos": "",
    "bevor": "",
    "erst": "",
    "nur": "",
    "lückenhaft": "",
    "unberührt": "g:ändern",
    "kostenlos": "g:kosten",
    "umsonst": "g:kosten",
    "gratis": "g:kosten",
    "unentgeltlich": "g:kosten",
    "allein": "",
    "ausschließlich": "",
    "weiterhin": "",
    "verspätet": "g:rechtzeitig",
    "abgelaufen": "",
    "vorüber": "",
    "vorbei": "",
}
_NOR = re.compile(r"\bkein\w* [^.,]{2,60} oder\b|\bnicht [^.,]{2,60} oder (?!nicht|kein)")
_UNLESS = re.compile(r"es sei denn|ausgenommen|mit ausnahme|außer wenn|vorbehaltlich")


@dataclass(frozen=True, slots=True)
class Mark:
    """One negation: where it stands and the words it may bear on."""

    word: str
    span: Span
    near: frozenset[str]  # the same stretch between conjunctions
    wide: frozenset[str]  # the same clause and sentence
    hard: bool
    group: str = ""
    lemma: str = ""
    again: bool = False  # only takes up what was said: „falls Sie das nicht tun“


@lru_cache(maxsize=64)
def marks(text: Text) -> list[Mark]:
    """All negations of a text, plain and lexical, double ones taken out."""
    skipped = {match.start() for match in _NO_NEGATION.finditer(text.lower)}
    found: list[Mark] = []
    for i, word in enumerate(text.words):
        if word.start in skipped or _preceded(skipped, word, text):
            continue
        mark = _mark(text, i)
        if mark is None:
            continue
        if found and _double(found[-1], mark, text):
            found.pop()
            continue
        found.append(mark)
    for match in _UNLESS.finditer(text.lower):
        i = min(text.index_at(match.start()), len(text.words) - 1)
        found.append(_make(text, i, hard=False, own=frozenset(), group=""))
    return found


def _preceded(skipped: set[int], word: Word, text: Text) -> bool:
    return word.lower == "nicht" and any(text.lower[s:].startswith("oder nicht") and
                                         s + 5 == word.start for s in skipped)  # fmt: skip


def _mark(text: Text, i: int) -> Mark | None:
    word = text.words[i]
    if _HARD.match(word.lower) or (word.lower == "noch" and _after_weder(text, i)):
        return _make(text, i, hard=True, own=frozenset(), group="")
    if not word.content and word.lower not in LEXICAL and word.lower != "bis":
        return None
    if word.lower == "bis" and _until_event(text, i):
        # „bis die Mängel beseitigt sind“ = „solange sie nicht beseitigt sind“
        return _make(text, i, hard=False, own=frozenset(), group="")
    base = negated_base(word.lower)
    if base is not None:
        return _make(text, i, hard=True, own=atoms_of(base), group="")
    group = _lexical_group(word.lower, word.lemma.lower())
    if group is None:
        return None
    return _make(text, i, hard=False, own=word.atoms, group=group)


@lru_cache(maxsize=8192)
def _lexical_group(lower: str, lemma: str) -> str | None:
    """The group that a negating word denies, „“ if it is none of the tables, None for others."""
    for stem, group in LEXICAL.items():
        # short stems must be whole words: „nur“, „fehlt“
        whole = len(stem) > 4 or lower in (stem, stem + "t", stem + "en")
        if whole and (lemma.startswith(stem) or lower.startswith(stem)):
            return group
    return None


def _until_event(text: Text, i: int) -> bool:
    """„bis“ before what must happen, not before a date or number."""
    following = text.words[i + 1 : i + 3]
    reaches = text.words[i].end + 14
    dated = any(text.words[i].end <= f.start < reaches for f in text.facts)
    return bool(following) and not dated and following[0].lower != "zu"


def _make(text: Text, i: int, *, hard: bool, own: frozenset[str], group: str) -> Mark:
    word = text.words[i]
    near: set[str] = set(own)
    wide: set[str] = set(own)
    for other in text.words:
        if other.sentence != word.sentence:
            continue
        atoms = other.atoms.union(*other.parts) if other.parts else other.atoms
        wide |= atoms
        if other.segment == word.segment:
            near |= atoms
    span_atoms = {a for a, span in text.phrases if text.words[0].start <= span[0]}
    wide |= span_atoms if len(text.words) < 30 else set()
    if group:
        near.add(group)
        wide.add(group)
    again = _TAKEN_UP.search(text.lower, max(0, word.start - 22), word.end + 16)
    return Mark(word.text, word.span, frozenset(near), frozenset(wide), hard, group,
                word.lemma.lower(), bool(again))  # fmt: skip


_TAKEN_UP = re.compile(
    r"\b(?:das|dies|dem|es) nicht (?:tun|machen|nach|geschieht|geschehen|erfolgt|befolgen)"
    r"|\btun sie (?:das|dies|es) nicht|\b(?:geschieht|erfolgt) (?:das|dies) nicht"
)


def _double(first: Mark, second: Mark, text: Text) -> bool:
    """„nicht unerheblich“, „nicht ohne“: the two cancel."""
    between = text.raw[first.span[1] : second.span[0]]
    return first.hard and second.hard and first.word.lower() == "nicht" and not between.strip()


def check_negation(pair: Pair) -> list[GuardFinding]:
    """Every negation of one text needs its like in the other, on the same thing."""
    before, after = _still_missing(pair, marks(pair.original), marks(pair.suggestion))
    findings: list[GuardFinding] = []
    negated = frozenset[str]().union(*(m.near for m in after if m.hard))
    positive = pair.suggestion.atoms - negated
    left, right = _match(
        [m for m in before if m.hard], [m for m in after if m.hard], findings, positive
    )
    soft_left, soft_right = _pair_soft(
        [m for m in before if not m.hard], [m for m in after if not m.hard]
    )
    left, fresh = _match(left, _doubled(soft_right), findings, None)
    right, unanswered = _match(right, _doubled(soft_left), findings, None)
    findings += [_missing(mark) for mark in left if not _distributed(mark, pair.suggestion)]
    findings += [_added(mark) for mark in right if not _distributed(mark, pair.original)]
    return findings or _strong_alone(pair, before, after) or _unanswered(unanswered, fresh, pair)


_STILL_NEEDED = re.compile(
    r"\bbrauch(?:en|t|e)\b|\bbenötig\w+|\bnoch nicht\b|\bnachzureichen|\breichen sie [^.]*\bnach\b"
    r"|\bnoch (?:erforderlich|nötig|notwendig|offen)\b|\bausste\w+|\bausstehend\w*"
)


def _still_missing(
    pair: Pair, before: list[Mark], after: list[Mark]
) -> tuple[list[Mark], list[Mark]]:
    """„es fehlen noch …“ says as much as „wir brauchen noch …“, „wir können noch nicht …“."""
    lower = pair.suggestion.lower
    if not any(_missing_thing(mark) for mark in before) or not _STILL_NEEDED.search(lower):
        return before, after
    if not any(_missing_thing(mark) for mark in after):
        before = [mark for mark in before if not _missing_thing(mark)]
    return before, [m for m in after if not lower[: m.span[0]].endswith("noch ")]


def _missing_thing(mark: Mark) -> bool:
    return mark.lemma.startswith("fehl")


def _unanswered(rest: list[Mark], fresh: list[Mark], pair: Pair) -> list[GuardFinding]:
    """„es fehlt an einem Nachweis“ became „ein Nachweis liegt vor“."""
    gone = [m for m in rest if _strong(m) and not m.near & _plain_opposites(pair.suggestion)]
    answers = sum(_strong(mark) for mark in fresh)  # „absehen“ may be told as „verzichten“
    return [warn("negation_missing", mark.word, at=mark.span) for mark in gone[answers:]][:1]


def _strong_alone(pair: Pair, before: list[Mark], after: list[Mark]) -> list[GuardFinding]:
    """„scheidet aus“, „verzichten“, „ist verboten“ that nothing in the other text answers."""
    if not after:
        answered = _plain_opposites(pair.suggestion)
        return [_missing(m) for m in before if _strong(m) and not m.near & answered][:1]
    return [_added(mark) for mark in after if _strong(mark) and not before][:1]


def _missing(mark: Mark) -> GuardFinding:
    return block("negation_missing", mark.word, at=mark.span)


def _added(mark: Mark) -> GuardFinding:
    return block("negation_added", suggestion=mark.word, now=mark.span)


def _plain_opposites(text: Text) -> frozenset[str]:
    """Groups of negating words in a text, so that one may stand for another."""
    groups = {group for stem, group in LEXICAL.items() if group and stem in text.lower}
    return frozenset(groups)


_STRONG = ("ablehn", "abgelehn", "versag", "verweiger", "absehen", "abgesehen", "abzusehen",
           "verzicht", "entfall", "entfäll", "unterbleib", "ausgeschlossen", "ausscheid",
           "untersag",
           "verbot", "verbiet", "unterlass", "fehl", "erlösch", "erlisch")  # fmt: skip


def _strong(mark: Mark) -> bool:
    return not mark.hard and mark.lemma.startswith(_STRONG)


def _doubled(found: list[Mark]) -> list[Mark]:
    """„nur … wenn“ says as much as „nicht … ohne“: it answers two negations."""
    return [twin for m in found for twin in ((m, m) if m.lemma in {"nur", "erst"} else (m,))]


def _after_weder(text: Text, i: int) -> bool:
    sentence = text.words[i].sentence
    return any(w.lower == "weder" and w.sentence == sentence for w in text.words[:i])


def _distributed(mark: Mark, text: Text) -> bool:
    """„weder A noch B“ has two negations, „kein A oder B“ says the same with one."""
    return mark.word.lower() in {"weder", "noch"} and bool(_NOR.search(text.lower))


def _pair_soft(before: list[Mark], after: list[Mark]) -> tuple[list[Mark], list[Mark]]:
    """Take out lexical negations that both texts have."""
    rest = list(after)
    lonely: list[Mark] = []
    for mark in before:
        twin = next((o for o in rest if _same_soft(mark, o)), None)
        if twin is None:
            lonely.append(mark)
        else:
            rest.remove(twin)
    return lonely, rest


def _same_soft(one: Mark, other: Mark) -> bool:
    return one.word.lower()[:4] == other.word.lower()[:4] or (
        bool(one.group) and one.group == other.group
    )


def _match(
    before: list[Mark],
    after: list[Mark],
    findings: list[GuardFinding],
    positive: frozenset[str] | None,
) -> tuple[list[Mark], list[Mark]]:
    """Pair marks by how much they have in common, best first.

    ``positive``: what the suggestion says without negation; given, every mark finds a partner,
    and a pair is reported whose negation now stands elsewhere.
    """
    need_same = positive is not None
    scored = sorted(
        ((_likeness(a, b), i, j) for i, a in enumerate(before) for j, b in enumerate(after)),
        key=lambda item: (-item[0], abs(item[1] - item[2])),
    )
    used_a: set[int] = set()
    used_b: set[int] = set()
    for score, i, j in scored:
        if i in used_a or j in used_b or (score == 0 and not need_same):
            continue
        used_a.add(i)
        used_b.add(j)
        a, b = before[i], after[j]
        if score < 1 and positive is not None and (score == 0 or a.near & positive) and not b.again:
            findings.append(warn("negation_moved", a.word, b.word, at=a.span, now=b.span))
    return (
        [m for i, m in enumerate(before) if i not in used_a],
        [m for j, m in enumerate(after) if j not in used_b],
    )


def _likeness(one: Mark, other: Mark) -> float:
    """3: same stretch; 1: same clause; 0: nothing in common."""
    shared = len(one.near & other.near)
    if shared:
        return 2 + shared / 10
    if one.near & other.wide or one.wide & other.near:
        return 1 if not one.hard or not other.hard else 0.5
    return 0
