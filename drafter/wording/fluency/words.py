"""Words that there are, and words that a model has made up."""

import re
from collections.abc import Iterator

import simplemma

from drafter.wording.fluency.articles import ARTICLES
from drafter.wording.sentences import sentences
from drafter.wording.spelling.compounds import is_right
from drafter.wording.syntax.tagging import tagged

_ENDING = re.compile(r"(?<=\w{4})e[nrms]?$")  # of an adjective
_OF_A_NOUN = "|".join(article.capitalize() + "|" + article for article in ARTICLES)


def bare(text: str) -> list[str]:
    """The words of a text without signs and capital letters."""
    return re.findall(r"\w+", text.lower())


def has_no_word(original: str, text: str) -> bool:
    """A word that there is not: „auszahlieren“, „Fördung“."""
    return any(made_up(original, text))


def made_up(original: str, text: str) -> Iterator[str]:
    """The words of a text that there are not, and that are no others of the original's."""
    known = set(bare(original))
    for word in re.findall(r"(?<![\w-])[A-ZÄÖÜa-zäöüß][a-zäöüß]{4,}(?![\w-])", text):
        if word.lower() in known or _joined_known(word.lower(), known):
            continue
        if not (_is_known(word) or is_right(word, _is_known) or _is_joined(word)):
            yield word


def capital_adjectives(original: str, text: str) -> Iterator[str]:
    """„Die *Vereinbarte* Pachtdauer“ where the original has it small or begins with it."""
    small = set(re.findall(r"\b[a-zäöü]\w+", original)) - set(re.findall(r"\b[a-zäöü]\w+", text))
    forms = {_ENDING.sub("", word) for word in small}
    for word in re.findall(rf"\b(?:{_OF_A_NOUN}) ([A-ZÄÖÜ][a-zäöüß]+e[nrms]?)(?= [A-ZÄÖÜ])", text):
        if _ENDING.sub("", word.lower()) in forms and word not in original:
            yield word
    firsts = [tagged(sentence)[0] for sentence in sentences(original)]
    for begin in (word.text for word in firsts if word.tag == "ADJ(A)"):
        if re.search(rf"[a-zäöüß] {re.escape(begin)} [A-ZÄÖÜ]", text):
            yield begin


def _is_known(word: str) -> bool:
    return simplemma.is_known(word, lang="de") or simplemma.is_known(word.lower(), lang="de")


_LINKS = ("", "s", "es", "n", "en", "er", "e")
_LEAST = 3  # letters of a part


def _is_joined(word: str, depth: int = 2) -> bool:
    """A compound of nouns that are known: more is let through than in a check of spelling."""
    if word[0].islower():
        return False
    for place in range(len(word) - _LEAST, _LEAST - 1, -1):
        head, first = word[place:].capitalize(), word[:place]
        if len(head) > _LEAST and simplemma.is_known(head, lang="de"):
            parts = [first.removesuffix(link) for link in _LINKS if first.endswith(link)]
            if any(_is_part(part, depth) for part in parts):
                return True
    return False


def _is_part(part: str, depth: int) -> bool:
    if len(part) < _LEAST:
        return False
    return simplemma.is_known(part, lang="de") or (depth > 1 and _is_joined(part, depth - 1))


def _joined_known(word: str, known: set[str]) -> bool:
    """Whether it is a word of the original with another ending, or the rest of a compound."""
    return any(
        k.startswith(word[:-2]) or (len(word) > 6 and k.endswith(word[2:]))
        for k in known
        if len(k) > 4
    ) or ("zu" in word and simplemma.is_known(word.replace("zu", "", 1), lang="de"))
