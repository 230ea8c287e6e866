"""The signs that are looked for, one by one."""

import re
from collections import Counter
from collections.abc import Callable
from enum import StrEnum

from drafter.wording.facts import extract
from drafter.wording.facts.model import FactKind
from drafter.wording.fluency.articles import ARTICLES, has_other_gender
from drafter.wording.fluency.grammar import breaks
from drafter.wording.fluency.half_turned import is_half_turned
from drafter.wording.fluency.numbers import taken_for_many
from drafter.wording.fluency.sentences import is_broken
from drafter.wording.fluency.subjects import acts_itself, is_done_to, is_done_to_many
from drafter.wording.fluency.tenses import told_as_past
from drafter.wording.fluency.verbs import PLURAL, SINGULAR
from drafter.wording.fluency.words import bare, capital_adjectives, has_no_word
from drafter.wording.sentences import sentences
from drafter.wording.syntax.tagging import tagged


class Doubt(StrEnum):
    """What is wrong with a sentence."""

    UNFINISHED = "unfinished"
    DOUBLED = "doubled"
    REPEATED_FACT = "repeated_fact"
    LOST_PREPOSITION = "lost_preposition"
    AGREEMENT = "agreement"
    SMALL_LETTER = "small_letter"
    NO_VERB = "no_verb"
    ADDRESS = "address"
    FACT_REWORDED = "fact_reworded"
    NO_WORD = "no_word"
    CAPITAL_LETTER = "capital_letter"
    TENSE = "tense"


_STATUTE = re.compile(r"\b[A-ZÄÖÜ][A-Za-zÄÖÜäöü]*[A-ZÄÖÜ][A-Za-zÄÖÜäöü]*\b|§")
_DOUBLED = re.compile(r"\b(\w+)\s+\1\b", re.IGNORECASE)
_MAY_DOUBLE = frozenset({"die", "der", "das", "sie", "den", "dem"})  # „die, die“ without its comma
# Verbs whose meaning hangs on a preposition, and the words that stand for it.
_GOVERNED = {
    r"(?:abgesehen|ab(?:zu)?sehen)": r"\b(?:von|vom|davon|hiervon|wovon)\b",
    r"(?:abgewichen|ab(?:zu)?weichen)": r"\b(?:von|vom|davon|hiervon)\b",
    r"(?:ausgegangen|aus(?:zu)?gehen)": r"\b(?:von|vom|davon)\b",
    r"verzichte[tn]": r"\b(?:auf|aufs|darauf|hierauf)\b",
    r"(?:hingewiesen|hin(?:zu)?weisen)": r"\b(?:auf|darauf|hierauf)\b",
    r"(?:abgestellt|ab(?:zu)?stellen)": r"\b(?:auf|darauf)\b",
    "gebunden": r"\b(?:an|ans|am|daran)\b",
    "angewiesen": r"\b(?:auf|darauf)\b",
    "angerechnet": r"\b(?:auf|darauf)\b",
    "gerichtet": r"\b(?:auf|an|gegen|darauf|nach|danach)\b",
    "abhängig": r"\b(?:von|vom|davon|hiervon|wovon)\b",
    r"(?:ge)?schl(?:ossen|ießen)": r"\b(?:auf|darauf|daraus)\b",
    r"(?:gestützt|stützen)": r"\b(?:auf|darauf)\b",
    r"bez(?:ogen|iehen)": r"\b(?:auf|darauf|von|vom)\b",
    r"verw(?:ie|ei)sen": r"\b(?:auf|darauf|an|von|vom)\b",
    "verpflichtet": r"\b(?:zu|zum|zur|dazu|hierzu)\b",
    r"entsch(?:ie|ei)den(?=[.;])": r"\b(?:über|übers|darüber|hierüber)\b",
    "kenntnis (?:gehabt|hatten?|haben)": r"\b(?:von|vom|davon|hiervon|darüber|über)\b",
    "gilt": r"\bals\b",
    "gelten": r"\bals\b",
    "zieh(?:t|en)": r"\bnach sich\b",
}
_POLITE_SINGULAR = re.compile(r"^Sie (?:wird|ist|hat|muss|kann|soll|darf|wurde)\b")
_PAST = (  # strong verbs in the past, which have no ending to tell them by
    "weiß|wusste|lag|stand|bestand|entstand|betrug|trug|kam|bekam|ging|nahm|gab|fand|blieb|hielt|"
    "erhielt|enthielt|ließ|sah|fuhr|galt|trat|schrieb|zog|bat|schloss|verstieß|wies|rief"
)
_FINITE = re.compile(
    rf"\b(?:{SINGULAR}|{PLURAL}|sei|seien|bedarf|[a-zäöüß]+(?:t|te|ten|en|eln|ern)|(?:{_PAST})(?:en)?)\b"
    r"|\b[Ii]ch [a-zäöüß]+e\b|\b[a-zäöüß]+e ich\b|\b[A-ZÄÖÜ][a-zäöüß]+n Sie\b"
    r"|^[A-ZÄÖÜ][a-zäöüß]+t\b|^(?:Vielen|Besten|Herzlichen) Dank\b"
)
_FAMILIAR = re.compile(
    r"\b(?:[Dd]u|[Dd]ich|[Dd]ir|[Dd]ein(?:e[mnrs]?)?|[Ee]uch|[Ee]uer|[Ee]ure[mnrs]?)\b"
)
_ENDS = (".", "!", "?", ":", ".“", ".”", '."', ".)", ";")
# Facts in words; those in figures are compared by value, and the fact lock keeps their form.
_KEPT_AS_IS = frozenset({FactKind.NAME, FactKind.NUMBER, FactKind.QUANTITY, FactKind.REFERENCE})

Check = Callable[[str, str], bool]


def doubts(original: str, text: str) -> tuple[Doubt, ...]:
    """What speaks against reading ``text`` as German; empty: nothing is suspected."""
    return tuple(doubt for doubt, check in _CHECKS if check(original, text))


def same_words(one: str, other: str) -> bool:
    """Whether two texts differ in nothing but signs, capital letters and articles."""
    return _telling(one) == _telling(other)


def _telling(text: str) -> list[str]:
    return [word for word in bare(text) if word not in ARTICLES]


def _unfinished(original: str, text: str) -> bool:
    ends = text.rstrip().endswith(_ENDS)
    opened = text.count("(") != text.count(")") or text.count("„") != text.count("“")
    balanced = original.count("(") == original.count(")") and (
        original.count("„") == original.count("“")
    )
    return (
        (original.rstrip().endswith(_ENDS) and not ends)
        or (opened and balanced)
        or _lost_that(original, text)
        or _lost_would(original, text)
    )


def _lost_that(original: str, text: str) -> bool:
    """„steht entgegen, dass …“ became „steht entgegen, da …“: the verb has lost its clause."""
    return any(
        re.search(rf"\b{verb}, (?:da|weil|denn|wenn)\b", text)
        and not re.search(rf"\b{verb}, dass\b", text)
        for verb in re.findall(r"(\w+), dass\b", original)
    )


def _lost_would(original: str, text: str) -> bool:
    """„hätte bekannt sein müssen“ became „bekannt sein müssen“: an infinitive without its verb."""
    return any(
        re.search(rf"\b{modal}[.,;]", text) and not re.search(r"\bhätten?\b", text)
        for modal in re.findall(r"\bhätten?\b[^.;]*\b(müssen|können|sollen|dürfen)\b", original)
    )


def _doubled(original: str, text: str) -> bool:
    return any(
        match[1].lower() not in _MAY_DOUBLE and match[0] not in original
        for match in _DOUBLED.finditer(text)
    ) or bool(_told_twice(text) - _told_twice(original) - _often(original))


def _told_twice(text: str) -> set[str]:
    """Long nouns that stand twice in one main clause: „Die Arbeiten müssen vor den Arbeiten …“."""
    return {
        noun
        for sentence in sentences(text)
        for clause in re.split(r"[,;:]", sentence)
        for noun, times in Counter(re.findall(r"\b[A-ZÄÖÜ][a-zäöüß]{7,}\b", clause)).items()
        if times > 1
    }


def _often(text: str) -> set[str]:
    return {noun for noun, times in Counter(re.findall(r"\w+", text)).items() if times > 1}


def _repeated_fact(original: str, text: str) -> bool:
    """A statute or a fact more often than the original has it."""
    before, now = Counter(_STATUTE.findall(original)), Counter(_STATUTE.findall(text))
    if any(now[word] > before[word] for word in now):
        return True
    said = Counter(f.text for f in extract(original) if not f.weak)
    return any(
        count > said[found] > 0
        for found, count in Counter(f.text for f in extract(text) if not f.weak).items()
    )


def _lost_preposition(original: str, text: str) -> bool:
    parted = [re.split(r"[,;:](?!\d)", sentence.lower()) for sentence in sentences(text)]
    clauses = [clause for parts in parted for clause in parts]
    begins = [parts[0] for parts in parted]
    return any(
        re.search(rf"\b{verb}\b", clause)
        and not re.search(governed, clause)
        and not any(re.match(governed, begin) for begin in begins)
        for verb, governed in _GOVERNED.items()
        if re.search(
            rf"(?:\b{verb}\b[^,;:.]*{governed}|{governed}[^;:.]*\b{verb}\b)", original.lower()
        )
        for clause in clauses
    )


def _disagrees(original: str, text: str) -> bool:
    if _POLITE_SINGULAR.search(text) and not _POLITE_SINGULAR.search(original):
        return True
    if has_other_gender(original, text):
        return True
    if any(taken_for_many(original, text)):
        return True
    compared = (acts_itself, is_done_to, is_done_to_many, is_half_turned)
    if any(told(original, text) for told in compared):
        return True
    return bool(breaks(text) - breaks(original)) or is_broken(original, text)


def _small_letter(original: str, text: str) -> bool:
    """A noun of the original, or its polite „Sie“, written small."""
    # „zum Führen“ may become „zu führen“: words in -n can be verbs and adjectives.
    inside = re.findall(r"(?<=[\w,;] )[A-ZÄÖÜ]\w+(?<!n)\b", original)
    inside += [word.text for s in sentences(original) for word in tagged(s)[:1] if word.is_noun]
    small = set(re.findall(r"\b[a-zäöü]\w+", text)) - set(re.findall(r"\b[a-zäöü]\w+", original))
    lost = {word for word in inside if word.lower() in small and word not in {"Sie", "Ihr"}}
    starts = text.lstrip('„"»(–- ')[:1].islower() and not original.lstrip('„"»(–- ')[:1].islower()
    return bool(lost) or starts


def _capital_letter(original: str, text: str) -> bool:
    return any(capital_adjectives(original, text))


def _no_verb(_original: str, text: str) -> bool:
    return not all(_FINITE.search(sentence) for sentence in sentences(text))


def _other_address(original: str, text: str) -> bool:
    return bool(_FAMILIAR.search(text)) and not _FAMILIAR.search(original)


def _fact_reworded(original: str, text: str) -> bool:
    """A name or a number word that no longer stands letter for letter: nobody need look twice."""
    plain = " ".join(text.split()).casefold()
    return any(
        " ".join(fact.text.split()).casefold() not in plain
        for fact in extract(original)
        if fact.kind in _KEPT_AS_IS and not fact.weak and not re.search(r"\d", fact.text)
    )


_CHECKS: tuple[tuple[Doubt, Check], ...] = (
    (Doubt.UNFINISHED, _unfinished),
    (Doubt.DOUBLED, _doubled),
    (Doubt.REPEATED_FACT, _repeated_fact),
    (Doubt.LOST_PREPOSITION, _lost_preposition),
    (Doubt.AGREEMENT, _disagrees),
    (Doubt.SMALL_LETTER, _small_letter),
    (Doubt.NO_VERB, _no_verb),
    (Doubt.ADDRESS, _other_address),
    (Doubt.FACT_REWORDED, _fact_reworded),
    (Doubt.NO_WORD, has_no_word),
    (Doubt.CAPITAL_LETTER, _capital_letter),
    (Doubt.TENSE, told_as_past),
)
