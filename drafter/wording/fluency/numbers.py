"""One thing that is told as if it were many: „können Widerspruch erhoben werden“."""

import re
from collections.abc import Iterator
from typing import Final

from drafter.wording.fluency.verbs import SIGN, TO_DO
from drafter.wording.sentences import sentences
from drafter.wording.syntax.verbs import verb

ONE_OF: Final = {"können": "kann", "müssen": "muss", "dürfen": "darf", "sollen": "soll"}
_ONE = "|".join(ONE_OF.values())
_MANY = "|".join(ONE_OF)
_DONE_TO_ONE = re.compile(rf"\b(?:{_ONE})\b[^;:]*?\b([a-zäöüß]+(?:t|en) werden)\b")
_IS_DUE = re.compile(rf"\bist\b{SIGN}*?\b({TO_DO})\b")
_HAS_TO = re.compile(rf"\bhat\b{SIGN}*?\b({TO_DO})\b")
_OTHERS = re.compile(r"\b(?:[Ss]ie|[Ww]ir|[Ii]ch|beide|alle|diese|die anderen)\b")


def taken_for_many(original: str, text: str) -> Iterator[tuple[str, str]]:
    """The sentences, each with the „können“ or „müssen“ that the original has of one thing."""
    acts = [act for act in _of_one(original) if not _of_many(act, original)]
    known = set(re.findall(r"\w+", original.lower()))
    for sentence in sentences(text):
        nouns = re.findall(r"\b[A-ZÄÖÜ]\w{3,}", sentence)
        if _OTHERS.search(sentence) or not known.issuperset(noun.lower() for noun in nouns):
            continue
        yield from ((sentence, found[1]) for act in acts if (found := _of_many(act, sentence)))


def _of_many(act: str, text: str) -> re.Match[str] | None:
    return re.search(rf"\b({_MANY})\b[^;:]*?\b{act}(?=[.,;]| (?:und|oder)\b|$)", text)


def _of_one(original: str) -> Iterator[str]:
    """What one thing must or can do, or what is done to it: „erhoben werden“, „tragen“."""
    for sentence in sentences(original):
        yield from (match[1] for match in _DONE_TO_ONE.finditer(sentence))
        for match in _IS_DUE.finditer(sentence):
            done = verb(infinitive(match[1]))
            if done is not None:
                yield f"{done.participle} werden"
        yield from (infinitive(match[1]) for match in _HAS_TO.finditer(sentence))


def infinitive(to_do: str) -> str:
    """„zu erbringen“ and „anzuzeigen“ without their „zu“."""
    return to_do.removeprefix("zu ") if to_do.startswith("zu ") else to_do.replace("zu", "", 1)
