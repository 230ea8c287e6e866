"""Who owns, gets and must: „Seine“ for „Ihre“, „Wir erhalten“, a „müssen“ from nowhere."""

import re

from drafter.wording.guard.reading.usual_doers import BY_AUTHORITY
from drafter.wording.sentences import sentences
from drafter.wording.syntax.clauses import clauses_of
from drafter.wording.syntax.tagging import tagged

_WE_GET = re.compile(r"\bwir (?:erhalten|bekommen)\b|\b(?:erhalten|bekommen) wir\b", re.IGNORECASE)
_US = re.compile(r"\b(?:wir|uns)\b", re.IGNORECASE)
_HIS = re.compile(r"\b(?:sein(?:e[mnrs]?)?|dessen|deren|er|man|wer|jede[mnrs]?)\b", re.IGNORECASE)
_MODAL = re.compile(r"\b(?:müssen|muss|dürfen|darf)\b", re.IGNORECASE)
# what makes something a duty or allows it, in whatever words
_BINDING = re.compile(
    r"\b(?:ist|sind|war|waren|hat|haben|seien|sei)\b.*\bzu\b|\w{2,}zu\w{4,}n\b"
    r"|\b(?:muss|müss|soll|d[aü]rf|k[aö]nn|ver(?:pflicht|bot|lang)|aufgefordert|auffordern|forder"
    r"|gebeten|bitte|ersuch|aufgegeben|oblieg|sorge|gehalten|maßgabe|vorbehalt|untersag|nur\b|zwing"
    r"|an(?:ge)?ord|unterlieg|gestatt|unzulässig|zulässig|erlaub|unerlässlich|bedingung|geboten"
    r"|brauch|benötig|fehl|ausschließlich|lediglich|berechtig|befugt|möglich|lasten|genehmig|erst\b"
    r"|zu erstatten|trägt|tragen|hängt|abhängig|bedarf|bedürf|erforder|notwendig|nötig|setz)"
    r"|\w*(?:pflicht|verbot|auflage|vorauss|erlaubnis)"
    r"|\b(?:[A-ZÄÖÜ][a-zäöüß]+n) Sie\b"
)

_OURS = frozenset(BY_AUTHORITY.split()) | {"verlangen", "fordern"}


def other_person(original: str, text: str) -> str | None:
    """The words by which somebody else owns or gets something, or must do it."""
    found = _WE_GET.search(text)
    if found and not _US.search(original):
        return found[0]
    return _his(original, text) or _bound(original, text) or _ours(original, text)


def _his(original: str, text: str) -> str | None:
    if _HIS.search(re.sub(r"\bsein\b", "", original)):
        return None
    for sentence in sentences(text):
        for word in tagged(sentence):
            if word.tag == "PPOSAT" and word.lower.startswith("sein"):
                return word.text
    return None


def _bound(original: str, text: str) -> str | None:
    found = _MODAL.search(text)
    return found[0] if found and not _BINDING.search(original) else None


def _ours(original: str, text: str) -> str | None:
    """„Sie müssen keinen Nachweis verlangen“: what the authority does."""
    by_addressee = _acts_of_addressee(original)
    return next((act for act in _acts_of_addressee(text) if act not in by_addressee), None)


def _acts_of_addressee(text: str) -> list[str]:
    """The authority's verbs under „Sie müssen“, „dürfen Sie“."""
    return [
        word.text
        for clause in clauses_of(text)
        if any(word.text == "Sie" for word in clause.words)
        and any(word.tag == "VM(FIN)" for word in clause.words)
        for word in clause.words
        if word.tag in {"VV(INF)", "VV(FIN)"} and word.lemma.lower() in _OURS
    ]
