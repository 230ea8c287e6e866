"""„Wenn“ for a condition that opens with its verb: „Kommen Sie …, …“, „Sollte …, …“."""

import re
from typing import Final

from drafter.wording.by_rule.sentence import Sentence, lowered, read
from drafter.wording.by_rule.verb_forms import first_person, third_person
from drafter.wording.syntax.clauses import FINITE, INFINITIVES

_SHOULD: Final = frozenset({"sollte", "sollten"})
_SIGNS: Final = frozenset({"(", ")", "–", "„", ":"})


def wenn(text: str) -> str:
    """„Wird die Frist versäumt, …“: „Wenn die Frist versäumt wird, …“."""
    sentence = read(text)
    words = sentence.words
    comma = sentence.comma(0)
    if words[0].tag not in FINITE or comma + 2 >= len(words) or words[comma].text != ",":
        return text
    so = words[comma + 1].lower == "so"
    should = words[0].lower in _SHOULD
    inside = words[1 : comma - should]  # the infinitive behind „sollten“ may be read as finite
    if words[comma + 1 + so].tag not in FINITE or any(word.text in _SIGNS for word in inside):
        return text
    if any(word.tag in FINITE | {"KOUS", "PRELS"} for word in inside):
        return text
    clause = _should(sentence, comma) if should else _verb_last(sentence, comma)
    if not clause:
        return text
    rest = sentence.between(comma + 1 + so, len(words))
    if re.search(r"\b(?:wenn|sofern|falls)\b", rest):
        return text  # two conditions in a row are not easier
    return f"Wenn {clause}, {rest}"


def _verb_last(sentence: Sentence, comma: int) -> str:
    """„Sie der Pflicht nicht nachkommen“ for „Kommen Sie der Pflicht nicht nach“."""
    words = sentence.words
    verb = lowered(words[0])
    if words[comma - 1].tag == "PTKVZ":
        return f"{sentence.between(1, comma - 1)} {words[comma - 1].lower}{verb}"
    return f"{sentence.between(1, comma)} {verb}"


def _should(sentence: Sentence, comma: int) -> str:
    """„Sie nicht zahlen“ for „Sollten Sie nicht zahlen“."""
    words, last = sentence.words, sentence.words[comma - 1].lower
    joined = re.search(r"\b(?:und|oder)\b", sentence.between(1, comma))
    if joined or words[comma - 1].tag not in INFINITIVES | {"VV(FIN)"}:
        return ""
    plural = "sind" if last == "sein" else last
    if words[0].lower == "sollten":
        verb: str | None = plural
    else:
        verb = first_person(last) if words[1].lower == "ich" else third_person(last)
    return f"{sentence.between(1, comma - 1)} {verb}" if verb else ""
