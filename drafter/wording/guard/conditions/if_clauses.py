"""Clauses with „wenn“ and what may stand for them: none may go, come or be made of a reason."""

import re

from drafter.wording.guard.language.words import Word
from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.reading.accounts import derived, gone, kept, told_by_synonym
from drafter.wording.guard.reading.modes import conditional_opening
from drafter.wording.guard.verdict import GuardFinding

# „wenn“ and its like
_IF = re.compile(
    r"\b(?:wenn|sofern|falls|soweit|sobald|solange|vorausgesetzt|im falle?|für den fall|nur dann"
    r"|unter (?:der|einer|folgender|dieser) (?:\w+ )?(?:voraussetzung|bedingung)"
    r"|sollten? (?:sie|der|die|das|wir|ich|es))\b"
)


def unfounded(pair: Pair) -> list[GuardFinding]:
    """A clause with „wenn“ of whose content the original says less than half."""
    text = pair.suggestion
    for match in conditions_of(text):
        i = text.index_at(match.start())
        if i >= len(text.words) or match[0] == "nur dann":
            continue
        words = [w for w in text.clause(text.words[i].clause) if w.content and not w.light
                 and w.start >= match.start() and w.lower not in _OBEYED]  # fmt: skip
        known = sum(accounted(word, pair) for word in words)
        stretch = text.lower[match.start() : words[-1].end] if words else ""
        if len(words) > 1 and not _POINTING.search(stretch) and known < len(words) / 2:
            return [warn("condition_added", suggestion=match[0], now=match.span())]
    return []


# „wenn Sie die Anordnung auch künftig nicht befolgen“ for „bei weiterer Nichtbefolgung“
_OBEYED = frozenset({"anordnung", "verfügung", "bescheid", "künftig", "weiterhin"})
# „wenn einer dieser Punkte zutrifft“ only points to what follows
_POINTING = re.compile(
    r"\b(?:diese[nrs]?|folgenden?|zwei|drei|beides?|eine[rsmn]?|alle) (?:\w+ )?(?:punkte?n?"
    r"|f[aä]lle?n?|voraussetzung\w*|bedingung\w*|dinge?n?)\b"
    r"|\b(?:das|dies|beides) (?:zutrifft|der fall)"
)


def accounted(word: Word, pair: Pair) -> bool:
    """Whether the original says a word of the suggestion, in whatever form."""
    return (
        kept(word, pair.original.atoms)
        or derived(word, pair.original)
        or told_by_synonym(word, gone(pair))
    )


# „wenn Sie verlängern möchten“, „wenn Sie Fragen haben“ only open the sentence
_WISH = re.compile(r"(?:wenn|falls|sofern) [^,.]*(?:möchten|wollen|wünschen|fragen haben)\b")
# „soweit Sie vortragen, …“ takes up an argument
_ARGUED = re.compile(
    r"soweit (?:sie|der|die) [^,.]*\b(?:geltend machen|geltend macht|beanstand\w+|vortr\w+|rüg\w+"
    r"|einwend\w+|behaupt\w+|berufen|meinen|vorbringen|anführen|bestreiten|widersprechen)\b"
)
# conditions without „wenn“: „Wer …, hat …“, „setzt voraus“, „Bedingung ist“
_STRICTLY = re.compile(
    r"(?:^|[.;:!?] )wer\b(?![^.?!]*\?)|\b(?:alle|diejenigen|jede[rn]?), d(?:ie|er|en)\b"
    r"|\bsetz(?:t|en)\b[^.;:!?]*(?<!nicht )\bvoraus\b|\bvorausgesetzt\b"
    r"|(?:^|[.;:!?] )(?:die )?(?:bedingung|voraussetzung)\w*\b"
    r"(?![^.,;:!?]*\b(?:liegen|lagen|liegt|erfüllt)\b)"
)
# „Sie sind verheiratet? Dann müssen Sie …“
_ASKED = re.compile(
    r"\?\s+(?:dann|so|in diesem fall|dafür|dazu|hierfür|das|den|die|sie|müssen|zeigen|melden"
    r"|\w+en sie)\b"
)


def conditions_of(text: Text) -> list[re.Match[str]]:
    """Where a text says „wenn“; questions stand for it only where nothing else does."""
    found = [
        m for m in _IF.finditer(text.lower)
        if not _WISH.match(text.lower, m.start()) and not _ARGUED.match(text.lower, m.start())
    ]  # fmt: skip
    return found or list(_ASKED.finditer(text.lower))


def _by_relative(text: Text, other: Text) -> bool:
    """„Wiegt das Behältnis weniger als …“ is „in einem Behältnis, das weniger als … wiegt“."""
    opening = [w for i, w in enumerate(text.words) if conditional_opening(text, w.sentence)
               and (not i or text.words[i - 1].sentence != w.sentence)]  # fmt: skip
    clauses = [other.clause(number) for number in {word.clause for word in other.words}]
    told = [clause for clause in clauses if _WHICH.match(other.lower, clause[0].start)
            and other.raw[: clause[0].start].rstrip().endswith(",")]  # fmt: skip
    return bool(opening) and all(
        any(verb.atoms & word.atoms for clause in told for word in clause) for verb in opening
    )


_WHICH = re.compile(r"(?:die|der|das|den|dem|deren|dessen)\b")
_RELATIVE = re.compile(r", (?:die|der|das|den|dem|was)\b|(?:^|[.;:] )was\b")


def openings(text: Text) -> int:
    """How many sentences open with a verb for „wenn“: „Liegt … vor, …“."""
    sentences = {word.sentence for word in text.words}
    return sum(conditional_opening(text, sentence) for sentence in sentences)


def if_lost(text: Text, other: Text) -> list[GuardFinding]:
    """„wenn“ in the original, and nothing that could stand for it in the suggestion."""
    own = conditions_of(text) or list(_STRICTLY.finditer(text.lower))
    if not own and not openings(text):
        return []
    so_far = own and own[0][0] == "soweit" and _RELATIVE.search(other.lower)
    if (
        so_far
        or conditions_of(other)
        or _STRICTLY.search(other.lower)
        or openings(other)
        or _nominal(other)
        or (not own and _by_relative(text, other))
    ):
        return []
    first = own[0] if own else None
    word = text.raw[first.start() : first.end()] if first else text.words[0].text
    return [warn("condition_lost", word, at=first.span() if first else text.words[0].span)]


_BECAUSE = re.compile(
    r"\b(?:weil|(?<!sei )denn|deshalb|daher|deswegen|(?<!auch )nachdem|nämlich|(?<!amts )wegen"
    r"|aufgrund|mangels|infolge"
    r"|\w{4,}(?:bedingt|halber)"
    r"|angesichts|folglich|somit|grund)\b|, da\b"
    r"|\bda (?:sie|die|der|das)\b"
)
# „frühestens, nachdem …“ tells when, not why
_LATER = re.compile(r"\b(?:frühestens|erst|nur|nicht|kein\w*)\b[^.;:!?]*\bnachdem\b")


def reason_became_condition(pair: Pair) -> list[GuardFinding]:
    """„weil Sie nicht zuverlässig sind“ became „wenn Sie nicht zuverlässig sind“."""
    before, after = conditions_of(pair.original), conditions_of(pair.suggestion)
    causes = [len(_BECAUSE.findall(text.lower)) for text in (pair.original, pair.suggestion)]
    if after and after[0][0] == "sobald" and "nachdem" in pair.original.lowers:
        return []
    before_or_opened = before or openings(pair.original)
    later = _LATER.search(pair.original.lower)
    if after and not before_or_opened and causes[1] < causes[0] and not later:
        new = after[0]
        return [warn("condition_added", suggestion=new[0], now=new.span())]
    return []


_NOMINAL = re.compile(
    r"\b(?:bevor\b(?:[^.;:!?]|\.(?= \d))*(?:m[uü]ss(?:en)?|brauchen|benötigen)|bei|beim|ohne"
    r"|es sei denn|ausgenommen|außer"
    r"|während|wer|damit\b[^.;:!?]*m[uü]ss(?:en)?|nach (?:\w+ )?(?:vorlage"
    r"|anmeldung|zustimmung|prüfung|eingang|abschluss)\w*|nur mit|mit \w+ zustimmung|bedarf"
    r"|nur nach|auf \w*antrag|vorbehaltlich|(?:erst|nur),? nachdem"
    r"|in (?:dem|diesem) umfang|insoweit|anders ist es)\b"
    r"|\b(?:dafür|hierfür|dazu)\b[^.;:!?]*\b(?:m[uü]ss|brauch|erforder|notwendig|nötig|bedingung)"
    r"|\b(?:möchten|wollen), (?:brauchen|benötigen|müssen)\b"  # „wenn Sie … wollen, brauchen Sie“
    r"|: (?:\w+t|\w+en) (?:sie|uns|ihnen|der|die|das|ein\w*)\b[^.;:!?]*, (?:\w+t|\w+en)\b"
)
OR_ELSE = re.compile(r"(?<!auch )\b(?:sonst|andernfalls|ansonsten)\b")


def _nominal(text: Text) -> bool:
    """A condition without „wenn“: „bei Nichtvorlage“, „nach Vorlage“, „ohne Zustimmung“."""
    return bool(_NOMINAL.search(text.lower) or OR_ELSE.search(text.lower))
