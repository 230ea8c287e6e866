"""What a sentence speaks of."""

from drafter.wording.guard.pair import Text
from drafter.wording.guard.verdict import Span


def told_with(span: Span, text: Text) -> frozenset[str]:
    """What the sentence of a construction speaks of, light words left out."""
    sentence = sentence_of(text, span)
    for number in (sentence, sentence - 1):  # „Vorher dürfen Sie das nicht“ speaks of what was told
        told = [w for w in text.words if w.sentence == number and w.content and not w.light]
        if told:
            break
    return frozenset[str]().union(*(w.atoms.union(*w.parts) for w in told))


def sentence_of(text: Text, span: Span) -> int:
    """The number of the sentence that a place is in."""
    return text.words[min(text.index_at(span[0]), len(text.words) - 1)].sentence
