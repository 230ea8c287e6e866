"""What is due before a thing, told as due when that thing is done.

„vor dem Einbau“ became „Ist es eingebaut, …“: a perfect that opens as a premise is „nach“.
"""

import re
from collections.abc import Iterator

from drafter.wording.guard.denial.bearing import forbidden_at
from drafter.wording.guard.language.words import Word
from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.verdict import GuardFinding

_DONE = re.compile(
    r"(?:(?<=^)|(?<=[.;:!?,–] ))(?:(?:wenn|sobald|nachdem|falls|wurden?|ist|sind|haben|hat)\b)"
    r"([^.,;:!?]*)"
)
_PARTICIPLE = re.compile(r"(?:ge\w+(?:t|en)|\w+(?:iert|get|worden|t|en))$")
_NOT_YET = re.compile(
    r"\b(?:nicht|kein\w*|bevor|ehe|vor|vorher|zuvor|erst|noch|vorab|frühestens|dürfen|darf"
    r"|können"
    r"|möchten|wollen|sollen)\b"
)
_AUX = re.compile(r"\b(?:ist|sind|haben|hat|wurden?|worden|sein)\b")


def check_afterwards(pair: Pair) -> list[GuardFinding]:
    """„ist vor dem Einbau zu prüfen“ became „Ist es eingebaut, muss geprüft werden“."""
    if re.search(r"\bnach\b|\bnachdem\b|\bsobald\b|\berst\b", pair.original.lower):
        return []
    if re.search(r"\b(?:bevor|ehe|vorher|zuvor|vorab|vor(?! ?[.,;:!?]))\b", pair.suggestion.lower):
        return []
    done = list(_done(pair.suggestion))
    for before, head in _before(pair.original):
        if forbidden_at(pair.original, before.start):
            continue  # „vor Ablauf … nicht“ is „erst, wenn … abgelaufen ist“
        for word, atoms in done:
            if head.atoms.union(*head.parts[-1:]) & atoms:
                return [warn("opposite", before.text, word.text, at=before.span, now=word.span)]
    return []


def _before(text: Text) -> Iterator[tuple[Word, Word]]:
    """Each „vor“ with the noun that it governs, each „bevor“ with the words of its clause."""
    for i, word in enumerate(text.words):
        if word.lower == "vor":
            rest = text.words[i + 1 : i + 6]
            head = next((w for w in rest if w.text[0].isupper() and w.content), None)
            if head is not None and head.clause == word.clause and not head.fact:
                yield word, head
        if word.lower in {"bevor", "ehe"}:
            verbs = [w for w in text.clause(word.clause) if w.text[0].islower() and w.content]
            yield from ((word, verb) for verb in verbs)


def _done(text: Text) -> Iterator[tuple[Word, frozenset[str]]]:
    """The participles of premises that are told in the perfect, with what they mean."""
    for match in _DONE.finditer(text.lower):
        if _NOT_YET.search(match[0]) or not _AUX.search(match[0]):
            continue
        start, end = match.span(1)
        phrases = {atom for atom, span in text.phrases if start <= span[0] and span[1] <= end}
        for word in text.words:
            verb = word.content and word.text[0].islower() and _PARTICIPLE.search(word.lower)
            if verb and start <= word.start < end:
                yield word, word.atoms | phrases
