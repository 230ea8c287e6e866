"""A passage as sentences that can be reworded one by one and put together again.

A main clause behind a semicolon is a sentence of its own: two short ones are reworded better than
one long one.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from drafter.wording.fluency.verbs import BE, BECOME, HAVE, MODAL
from drafter.wording.sentences import sentences, words

WHOLE = 420  # characters that a small model still rewords in one go without losing a thing
_FEW = 3  # sentences, for the same reason
_LEAST = 5  # words: „Taschengeld ist nicht enthalten.“ is as plain as it gets
_LEANS = re.compile(
    r"(?:Dies(?:e[rmns]?)?|Jene[rmns]?|Er|Es|Sie|Ihm|Ihnen|Dessen|Deren|Da(?:zu|für|her|bei|mit|"
    r"nach|von|rüber|durch|gegen)|Hier(?:zu|für|bei|von|mit|durch|nach|über)|Andernfalls|Insoweit|"
    r"Insofern|Ansonsten|Sonst|Letzteres?|Ersteres?)\b"
)
_SEMICOLON = re.compile(r";(?= )")
_NO_MAIN_CLAUSE = re.compile(
    r"(?:und|oder|sowie|bzw\.|wenn|falls|sofern|soweit|dass|weil|da|obwohl|insbesondere|namentlich)\b"
)
_FINITE = re.compile(rf"\b(?:{MODAL}|{BE}|{HAVE}|{BECOME}|[a-zäöüß]{{2,}}t|bitten?)\b")
_PAIRED = (("„", "“"), ("(", ")"))


@dataclass(frozen=True, slots=True)
class Part:
    """A sentence, and the blanks or line breaks before it.

    ``leans``: it begins with a word that points to the sentence before, which the model must see.
    """

    text: str
    gap: str
    leans: bool = False

    @property
    def sentence(self) -> str:
        """The text as it would stand alone: a capital letter first, a full stop for a semicolon."""
        return _opened(_closed(self.text))

    @property
    def plain(self) -> bool:
        """Whether it is too short to be worth rewording."""
        return len(words(self.text)) < _LEAST


def split(text: str) -> tuple[Part, ...]:
    """The sentences of a text; `joined` gives the text again."""
    found: list[Part] = []
    position = 0
    for piece in (piece for sentence in sentences(text) for piece in _main_clauses(sentence)):
        start = text.index(piece, position)
        gap = text[position:start]
        leans = bool(found) and "\n" not in gap and _LEANS.match(_opened(piece)) is not None
        found.append(Part(piece, gap, leans))
        position = start + len(piece)
    if found and text[position:].strip():  # what has no words belongs to the last sentence
        last = found.pop()
        found.append(Part(last.text + text[position:].rstrip(), last.gap, last.leans))
    return tuple(found)


def joined(parts: Sequence[Part], texts: Sequence[str]) -> str:
    """The passage with ``texts`` in place of its sentences.

    A semicolon stays where both sides of it stay as they are.
    """
    whole = ""
    changed = [text != part.text for part, text in zip(parts, texts, strict=True)]
    for number, (part, text) in enumerate(zip(parts, texts, strict=True)):
        behind_semicolon = number > 0 and parts[number - 1].text.endswith(";")
        if behind_semicolon and any(changed[number - 1 : number + 1]):
            whole = f"{_closed(whole)}{part.gap}{_opened(text)}"
        else:
            whole += part.gap + text
    return whole.strip()


def is_short(parts: Sequence[Part]) -> bool:
    """Whether the passage is first tried as a whole."""
    return len(parts) <= _FEW and sum(len(part.text) for part in parts) <= WHOLE


def _main_clauses(sentence: str) -> list[str]:
    """The sentence, parted at semicolons where each side can be a sentence of its own."""
    found: list[str] = []
    start = 0
    for match in _SEMICOLON.finditer(sentence):
        before, behind = sentence[start : match.end()], sentence[match.end() :].lstrip()
        inside = any(before.count(opens) > before.count(ends) for opens, ends in _PAIRED)
        if not inside and _can_stand_alone(before) and _can_stand_alone(behind):
            found.append(before.strip())
            start = match.end()
    return [*found, sentence[start:].strip()]


def _can_stand_alone(clause: str) -> bool:
    enough = len(words(clause)) >= _LEAST and _FINITE.search(clause) is not None
    return enough and _NO_MAIN_CLAUSE.match(clause.lower()) is None


def _opened(text: str) -> str:
    return text[:1].upper() + text[1:]


def _closed(text: str) -> str:
    return f"{text[:-1].removesuffix('.')}." if text.endswith(";") else text  # „um 50 v. H.;“
