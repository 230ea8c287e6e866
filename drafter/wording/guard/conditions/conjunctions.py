"""„und“ and „oder“: whether both is meant or either."""

import re

from drafter.wording.guard.language.words import Word
from drafter.wording.guard.pair import Pair, Text, block, warn
from drafter.wording.guard.reading.modes import conditional_opening
from drafter.wording.guard.verdict import GuardFinding, Span

_OR = re.compile(
    r"\boder\b|\bbeziehungsweise\b|\bbzw\b|\bwahlweise\b|\bentweder\b|\bweder\b|\bnoch\b|\bsonst\b"
)
_AND = frozenset({"und", "sowie"})
_ORS = frozenset({"oder", "beziehungsweise", "bzw"})
_Side = tuple[frozenset[str], frozenset[str]]  # the next word with content, and the next two


def _joints(text: Text, joiners: frozenset[str]) -> list[tuple[Word, _Side, _Side]]:
    """Each joiner with the words next to it on both sides."""
    found: list[tuple[Word, _Side, _Side]] = []
    for i, word in enumerate(text.words):
        if word.lower in joiners or (joiners is _AND and _as_well(text, i)):
            found.append((word, *_sides_of(text, i)))
    return found


def _sides_of(text: Text, i: int) -> tuple[_Side, _Side]:
    own = text.words[i].sentence
    before = [w for w in text.words[:i] if w.sentence == own]
    after = [w for w in text.words[i + 1 :] if w.sentence == own]
    return _atoms(before[::-1]), _atoms(after)


def _as_well(text: Text, i: int) -> bool:
    """„sowohl A als auch B“."""
    pair = tuple(text.lowers[i - 1 : i + 1])
    return pair == ("als", "auch") and "sowohl" in text.lowers[:i]


def _atoms(words: list[Word]) -> _Side:
    """The meanings of the next word with content, and of the next two."""
    told = [word.atoms.union(*word.parts) for word in words if word.atoms][:2]
    return frozenset[str]().union(*told[:1]), frozenset[str]().union(*told)


def check_conjunctions(pair: Pair) -> list[GuardFinding]:
    """The same two things joined by „und“ in one text and by „oder“ in the other."""
    for ours, theirs in ((_AND, _ORS), (_ORS, _AND)):
        found = _exchanged(pair, ours, theirs)
        if found is not None:
            return [found]
    return _odd(pair) or _count(pair) or _clauses_parted(pair)


# „soweit und solange“, „ganz oder teilweise“, „und zwar“ with the other joiner
_ODD = re.compile(
    r"\bzwischen (?:\S+ ){1,4}oder \S+ (?:uhr|metern?|euro|eur|jahren|tagen)\b"
    r"|\b(?:abs|absatz|satz|nr|nummer|art|artikel|§+)\.? ?\d+\w* oder \d|"
    r"\boder zwar\b|\b(?:ganz|vollständig) und (?:teilweise|zum teil)\b|\bsoweit oder solange\b"
)


def _odd(pair: Pair) -> list[GuardFinding]:
    found = _ODD.search(pair.suggestion.lower)
    if found is None or _ODD.search(pair.original.lower):
        return []
    return [warn("conjunction", suggestion=found[0], now=found.span())]


_FINITE = frozenset({
    "ist", "sind", "hat", "haben", "wird", "werden", "wurde", "wurden", "kann", "können", "darf",
    "dürfen", "muss", "müssen", "soll", "sollen", "bekommt", "gilt", "liegt", "vorliegt",
})  # fmt: skip


def _is_verb(word: Word) -> bool:
    named = word.content and word.lemma.lower().endswith("n")
    return word.text[0].islower() and (named or word.lower in _FINITE)


def _is_question(words: list[Word]) -> bool:
    """„oder zahlen Sie den Betrag nicht“: a condition that opens with its verb."""
    return _is_verb(words[0]) and words[1].lower in {"sie", "er", "es", "wir"}


def _clauses_parted(pair: Pair) -> list[GuardFinding]:
    """„A anzeigen und B vorlegen“ became „A anzeigen oder B vorlegen“: both was meant."""
    if _OR.search(_JOINED_NAMES.sub(" ", pair.original.lower)):
        return []
    known = [sides for _, *sides in _joints(pair.original, _ORS)]
    words = pair.suggestion.words
    for i, word in enumerate(words[:-1]):
        if word.lower not in _ORS or not i or words[i - 1].sentence != word.sentence:
            continue
        right = [w for w in words[i + 1 :] if w.clause == words[i + 1].clause]
        if len(right) < _LEAST or not (
            _is_verb(words[i - 1]) and (_is_verb(right[-1]) or _is_question(right))
        ):
            continue
        if any(
            _joined((one, two), sides)
            for one, two in known
            for sides in [_sides_of(pair.suggestion, i)]
        ):
            continue
        if _is_alternative(pair, word):
            continue
        if words[i - 1].lemma != right[-1].lemma and not _each_named(pair, word, right):
            return [warn("conjunction", "und", word.text, now=word.span)]
    return []


# „ganz oder teilweise“, „Stufe 4 oder 5“: no clauses are parted by these
_JOINED_NAMES = re.compile(
    r"\b(?:ganz|vollständig) oder (?:teilweise|zum teil)\b|\b\d+ oder \d+\b"
    r"|\b(?:personal)?ausweises? oder reisepass(?:es)?\b"
)
_LEAST = 2  # words that a second clause has


def _each_named(pair: Pair, joiner: Word, right: list[Word]) -> bool:
    """„Widerspruch und Klage haben“ is „wenn Sie Widerspruch einlegen oder Klage erheben“."""
    left = [w for w in pair.suggestion.words if w.clause == joiner.clause and w.end <= joiner.start]
    told = [frozenset[str]().union(*(w.atoms for w in side)) for side in (left, right)]
    words = pair.original.words
    return any(
        words[i].lower in _AND and before.text[0].isupper() and after.text[0].isupper()
        and before.atoms & told[0] and after.atoms & told[1]
        for i, (before, after) in enumerate(zip(words, words[2:], strict=False), start=1)
    )  # fmt: skip


def _exchanged(pair: Pair, ours: frozenset[str], theirs: frozenset[str]) -> GuardFinding | None:
    kept = _joints(pair.suggestion, ours)
    for word, left, right in _joints(pair.original, ours):
        if any(_joined((left, right), (k_left, k_right)) for _, k_left, k_right in kept):
            continue
        for other, o_left, o_right in _joints(pair.suggestion, theirs):
            if _each_of_them(pair, word, other) or distributes(pair, word, other):
                continue
            if _joined((left, right), (o_left, o_right)):
                return block("conjunction", word.text, other.text, at=word.span, now=other.span)
    return None


def _joined(one: tuple[_Side, _Side], other: tuple[_Side, _Side]) -> bool:
    """Whether the same two things are joined, in either order."""
    (left, right), (first, second) = one, other
    kept = left[1] & first[1] and right[1] & second[1]
    return bool(kept or (left[0] & second[1] and right[0] & first[1]))


def distributes(pair: Pair, word: Word, other: Word) -> bool:
    """„bei A und B ist …“ is „wenn A oder B, ist …“: each of them is meant by itself."""
    if word.lower in _ORS:  # „nicht A oder B“ is „A und B nicht“
        return all(_is_not(text, w) and not _in_premise(text, w)
                   for text, w in ((pair.original, word), (pair.suggestion, other)))  # fmt: skip
    if word.lower not in _AND or other.lower not in _ORS:
        return False
    refused = _is_denied(pair.original, word) or _is_refused(pair.original, word)
    if refused and _is_denied(pair.suggestion, other):
        return True  # „A und B sind verboten“, „weder A noch B“
    whole = pair.whole or pair  # „erst“ limits, also where both texts have it
    return (
        _in_premise(pair.suggestion, other)
        and not _in_premise(pair.original, word)
        and not any(map(_is_limited, (whole.original, whole.suggestion), (word, other)))
        and not _is_awaited(pair.original, word)
    )


_DENYING = re.compile(
    r"\b(?:verboten|verbieten?|untersag(?:en?|t)|unzulässig|weder"
    r"|d[aü]rf(?:en)? [^.;:!?]*(?:nicht|kein)"
    r"|(?:hat|haben|entfalte[nt])\b(?:[^.;:!?]|\.(?= \d))* keine?\b)"
)


_NOT = re.compile(r"\b(?:nicht|kein\w*)\b")


def _is_not(text: Text, word: Word) -> bool:
    words = text.clause(word.clause)
    return len(_NOT.findall(text.lower, words[0].start, words[-1].end)) == 1


def _is_denied(text: Text, word: Word) -> bool:
    words = [w for w in text.words if w.sentence == word.sentence]
    return _DENYING.search(text.lower, words[0].start, words[-1].end) is not None


_REFUSED = re.compile(r"\b(?:abgelehnt|abzulehnen|versagt|zurückgewiesen)\b")


def _is_refused(text: Text, word: Word) -> bool:
    """„Der Antrag auf A und B wird abgelehnt“: neither is allowed."""
    words = [w for w in text.words if w.sentence == word.sentence]
    return _REFUSED.search(text.lower, words[0].start, words[-1].end) is not None


# of what is only allowed or given „gegen A und B“, both are needed
_LIMITING = frozenset({"nur", "erst", "voraus", "voraussetzung", "voraussetzungen", "bedingung",
                       "bedingungen", "unter", "sofern", "ausschließlich"})  # fmt: skip
_IN_RETURN = re.compile(
    r"\bgegen (?:\w+ )?(?:vorlage|nachweis|zahlung|gebühr|abgabe|einzahlung|erstattung|rückgabe)"
)


def _is_limited(text: Text, word: Word) -> bool:
    own = [w for w in text.words if w.sentence == word.sentence]
    sentence = text.lower[own[0].start : own[-1].end]
    return any(w.lower in _LIMITING for w in own) or _IN_RETURN.search(sentence) is not None


def _is_awaited(text: Text, word: Word) -> bool:
    """„nach Vorlage von A und Prüfung von B“: both must have happened."""
    i = text.words.index(word)
    before = [w.lower for w in text.words[max(0, i - 6) : i] if w.clause == word.clause]
    return bool({"nach", "mit", "gegen", "unter"} & set(before))


def _in_premise(text: Text, word: Word) -> bool:
    """Whether a word stands in a clause with „wenn“, „wer“ or in a question."""
    words = [w for w in text.words if w.sentence == word.sentence]
    clauses = [text.clause(number)[0] for number in {w.clause for w in words if w.end <= word.end}]
    last = max(clauses, key=lambda first: first.start)
    opened = words[1] if words[0].lower in {"auch", "selbst", "nur", "erst"} else words[0]
    if last is not words[0] and _MAIN.match(last.lower):
        return False  # „Wenn Sie abweichen, müssen A oder B zustimmen“
    if any(first.lower in _OPENING for first in (last, opened)):
        return True
    opening = sorted(clauses, key=lambda first: first.start)[-3:]
    if len(opening) == 3 and opening[0].lower in _OPENING and _RELATIVE.match(opening[1].lower):
        return True  # „wenn er die Umstände, die …, nicht zu vertreten hat und …“
    asked = text.raw[words[-1].end :].lstrip().startswith("?")
    listed = last is words[0] or _ARTICLE.match(last.lower)  # „Stirbt ein Rind, ein Schaf oder …“
    return asked or bool(listed and conditional_opening(text, word.sentence))


# a clause that opens with such a verb follows a premise
_RELATIVE = re.compile(r"(?:die|der|das|den|dem|deren|dessen|denen)$")
_ARTICLE = re.compile(r"(?:ein|kein|ihr)(?:e[nrsm]?)?$")
_MAIN = re.compile(r"(?:m[uü]ss|k[aö]nn|d[aü]rf|soll)(?:en)?$|brauchen$|benötigen$|dann$")
_OPENING = frozenset({"wenn", "falls", "sobald", "sofern", "soweit", "wer", "ob", "solange"})


def _each_of_them(pair: Pair, word: Word, other: Word) -> bool:
    """„Änderungen der privaten und beruflichen Lage“ is „wenn sich die … oder … Lage ändert“."""
    i = pair.original.words.index(word)
    around = [*pair.original.words[i - 1 : i], *pair.original.words[i + 1 : i + 2]]
    attributes = len(around) == 2 and all(w.content and w.text[0].islower() for w in around)
    clause = pair.suggestion.clause(other.clause)
    opened = clause[0].lower in {"wenn", "falls", "sobald", "sofern"}
    return word.lower == "und" and attributes and opened and bool(_CHANGES.match(_heads(pair, i)))


_CHANGES = re.compile(r".*\b(?:änderung|veränderung|wechsel)", re.DOTALL)


def _heads(pair: Pair, i: int) -> str:
    """What stands before a joiner in its clause."""
    words = pair.original.words
    return " ".join(w.lower for w in words[:i] if w.clause == words[i].clause)


def _only_each(pair: Pair, span: Span) -> bool:
    other = pair.suggestion.words[pair.suggestion.index_at(span[0])]
    return any(_each_of_them(pair, w, other) for w in pair.original.words if w.lower == "und")


def _is_alternative(pair: Pair, new: Word) -> bool:
    """A new „oder“ among what is forbidden, or in a condition that needs but one of them."""
    source = pair.original
    joined = [source.words[0], *(w for w in source.words if w.lower in _AND)]
    refused = any(_is_denied(source, w) or _is_refused(source, w) for w in joined)
    if refused and _is_denied(pair.suggestion, new):
        return True
    if not _in_premise(pair.suggestion, new) or _is_limited(pair.suggestion, new):
        return False
    return any(w.lower in _AND and not _both_needed(pair.original, w) for w in pair.original.words)


def _both_needed(text: Text, word: Word) -> bool:
    """„sofern A vorliegt und B gesichert ist“: an „und“ between two clauses of a premise."""
    if not _in_premise(text, word):
        return False
    i = text.words.index(word)
    before, after = text.words[max(0, i - 1) : i], text.words[i + 1 : i + 2]
    return not all(w.content for w in (*before, *after))


# „das Gleiche gilt, wenn …“: the second case told by itself
_ALIKE_TOO = re.compile(r"\b(?:ob|noch|auch|weder|gleiche|dasselbe|ebenso|ebenfalls)\b")
_EITHER_WAY = re.compile(r"\b(?:egal|gleichgültig|unabhängig|ob)\b")


def _count(pair: Pair) -> list[GuardFinding]:
    before, after = _first(pair.original), _first(pair.suggestion)
    if before and not after:
        if before[0] == "weder" or _denied_each(pair) or _ALIKE_TOO.search(pair.suggestion.lower):
            return []
        return [warn("conjunction", before[0], "und", at=before[1])]
    new = pair.suggestion.words[pair.suggestion.index_at(after[1][0])] if after else None
    if new and pair.original.words and _is_alternative(pair, new):
        return []
    if re.search(r"\boder\b", pair.original.lower) or _EITHER_WAY.search(pair.suggestion.lower):
        return _neither(pair, after)
    # „A und B werden nicht übernommen“: „weder A noch B“
    neither = after and after[0] == "weder" and _NOT.search(pair.original.lower)
    if after and not before and not neither and not _only_each(pair, after[1]):
        return [warn("conjunction", "und", after[0], now=after[1])]
    return _neither(pair, after)


def _denied_each(pair: Pair) -> bool:
    """„nicht im Amt oder zu Hause“ became „im Amt und zu Hause … nicht“."""
    return any(
        distributes(pair, word, other)
        for word in pair.original.words if word.lower in _ORS
        for other in pair.suggestion.words if other.lower in _AND
    )  # fmt: skip


def _neither(pair: Pair, after: tuple[str, Span] | None) -> list[GuardFinding]:
    """„weder A noch B“ became „nicht A oder nicht B“."""
    nots = len(re.findall(r"\b(?:nicht|kein\w*)\b", pair.suggestion.lower))
    weder = "weder" in pair.original.lower and "weder" not in pair.suggestion.lower
    if weder and after and after[0] == "oder" and nots > 1:
        return [warn("conjunction", "weder", "oder", now=after[1])]
    return []


_MALE = re.compile(r"(\w{4,}?)(?:e[nrs]?|s)? $")
_FEMALE = re.compile(r" (?:(?:d|ein|ihr|sein|unser)\w{1,4} )?(\w{4,})in(?:nen)?\b")
_ADJECTIVAL = re.compile(
    r"\b(\w{4,}e)r? (?:oder|und|bzw\.?|beziehungsweise) (?:(?:d|ein)\w{1,4} )?\1r?\b"
)
_FEMALE_FIRST = re.compile(r"\b(\w{3,}?)in(?:nen)? $")
_MALE_NEXT = re.compile(r" (?:(?:d|ein|ihr|sein|unser)\w{0,4} )?(\w{3,}?)(?:e[nrs]?|s)?\b")
_PLAIN = str.maketrans("äöü", "aou")


def _of_both_sexes(lower: str, match: re.Match[str]) -> bool:
    """„ein Anwalt oder eine Anwältin“ names one person."""
    if _ADJECTIVAL.search(lower[max(0, match.start() - 40) : match.end() + 40]):
        return True  # „als Beschäftigte oder Beschäftigter“
    left, right = _MALE.search(lower[: match.start()]), _FEMALE.match(lower, match.end())
    if left and right and right[1].translate(_PLAIN) == left[1].translate(_PLAIN):
        return True
    first, second = (
        _FEMALE_FIRST.search(lower[: match.start()]),
        _MALE_NEXT.match(lower, match.end()),
    )
    return bool(first and second) and (
        first[1].translate(_PLAIN) == second[1].translate(_PLAIN)  # type: ignore[index]
    )


# „in Bus, Bahn oder einem anderen Verkehrsmittel“
_SUMMING_UP = re.compile(r" (?:sind sie )?(?:sonst|(?:ein\w* )?andere)")
_NUMBERS = re.compile(
    r"\b(?:eine?|zwei|drei|vier|\d+) oder (?:zwei|drei|vier|fünf|mehr|\d+)\b"
    r"|\boder (?:länger|mehr|weniger|älter|jünger|später|früher|höher|größer)\b"
)


def _first(text: Text) -> tuple[str, Span] | None:
    for match in _OR.finditer(text.lower):
        if _NUMBERS.search(text.lower, max(0, match.start() - 8), match.end() + 8):
            continue  # „eine oder zwei Personen“
        if match[0] in {"noch", "sonst"} or text.lower[match.start() :].startswith("oder nicht"):
            continue
        if _of_both_sexes(text.lower, match) or _SUMMING_UP.match(text.lower, match.end()):
            continue
        return match[0], match.span()
    return None
