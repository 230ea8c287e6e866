"""Sentences from which something is missing: a verb, a subject, an object, a main clause."""

import re
from dataclasses import replace
from itertools import pairwise
from typing import Final

from drafter.wording.syntax.clauses import (
    FINITE,
    INFINITIVES,
    WITH_ZU,
    Clause,
    clauses,
    maybe_finite,
)
from drafter.wording.syntax.noun_phrases import Role, places
from drafter.wording.syntax.tagging import Tagged, readings, tagged

_GOVERNING = frozenset({"ist", "sind", "hat", "haben", "brauchen", "braucht"})
_OF_A_THING: Final = re.compile(
    r"(?:ist|wird|gilt|hat|kann|muss|darf|beträgt|erfolgt|endet|beginnt|läuft|erlischt|bedarf|liegt"
    r"|steht|war|wurde)$"
)
_DATIVES = frozenset({"Der", "Dieser", "Einer", "Ihrer", "Dem", "Diesem", "Einem", "Ihrem"})
_WITH_OBJECT_WORDS = (
    "unterlassen beantragen vorlegen einreichen anzeigen nachweisen entrichten beachten einhalten "
    "beseitigen mitteilen erstatten tragen ausüben überschreiten unterschreiten"
)
_WITH_OBJECT = frozenset(_WITH_OBJECT_WORDS.split())
# participles of a passive that needs no subject: „Nach Aktenlage wird entschieden“
_DONE_TO_NOTHING_WORDS = (
    "abgesehen begonnen beraten entschieden entsprochen gebeten gerechnet gewarnt hingewiesen "
    "verfahren verhandelt verwiesen verzichtet"
)
_DONE_TO_NOTHING = frozenset(_DONE_TO_NOTHING_WORDS.split())
_IT = frozenset({"es", "sie", "ihn", "diese", "dieses", "diesen", "uns", "ihnen", "ihm"})


def _half_conjunct(sentence: str) -> bool:
    """As in „…, die zweckgebunden ist und ausschließlich für Geräte zu verwenden“."""
    last = clauses(sentence)[-1]
    if not last.subordinate or any(word.lower in WITH_ZU for word in last.words):
        return False
    return any(
        before.tag in FINITE and word.lower in {"und", "oder"} and _lacks_verb(last, i + 2)
        for i, (before, word) in enumerate(pairwise(last.words))
        if i
    )


def _due_conjunct(sentence: str) -> bool:
    """As in „Unterschreiben Sie den Bogen und gemeinsam mit den Nachweisen an uns zu senden.“."""
    last = clauses(sentence)[-1]
    if any(word.lower in WITH_ZU | _GOVERNING for part in clauses(sentence) for word in part.words):
        return False
    return any(
        word.lower == "und"
        and _lacks_verb(last, i + 1)
        and any(
            before.tag in {"VV(FIN)", "VV(IMP)"} for before in (*last.words[:i], *_asked(sentence))
        )
        and not any(last.infinitive_with_zu(j) for j in range(i))
        for i, word in enumerate(last.words)
    )


def _lacks_verb(clause: Clause, start: int) -> bool:
    """Whether nothing finite stands from there on, and an infinitive with „zu“ ends the clause."""
    places = range(start, len(clause.words))
    return bool(places) and clause.infinitive_with_zu(places[-1]) and not any(
        maybe_finite(clause.words[i]) and not clause.infinitive_with_zu(i) for i in places
    )  # fmt: skip


def _asked(sentence: str) -> tuple[Tagged, ...]:
    """The verb of „Unterschreiben Sie …“, which may be read as an infinitive."""
    words = tagged(sentence)[:2]
    polite = len(words) > 1 and words[1].text == "Sie"
    return (replace(words[0], tag="VV(IMP)"),) if polite else ()


def _condition_alone(sentence: str) -> bool:
    """As in „Lehnen wir den Antrag ab, da er fehlt.“: opens like a condition; nothing follows."""
    words = tagged(sentence)
    opens = words[0].tag in FINITE | INFINITIVES | {"VV(IMP)"} and len(words) > 1
    if not opens or words[1].lower not in {"wir", "er", "es", "ich", "man"}:
        return False
    follows = FINITE | INFINITIVES | {"VV(IMP)"}
    return sentence.rstrip().endswith(".") and not any(
        clause.words[0].tag in follows or clause.words[0].lower in {"so", "dann"}
        for clause in clauses(sentence)[1:]
    )


def _shared_subject(sentence: str) -> bool:
    """As in „Wir bemessen die Gebühr nach dem Bauwert und ist mit der Bekanntgabe fällig“."""
    words = tagged(sentence)
    if words[0].text not in {"Wir", "Ich", "Sie", "Es"}:
        return False
    if words[0].text == "Es" and words[1].text not in {"wird", "wurde", "ist", "war"}:
        return False
    if words[0].text == "Sie" and not words[1].lower.endswith("n"):
        return False  # „Sie gilt drei Monate“: a thing
    opened = clauses(sentence)[0]
    return any(
        word.text == "und" and after.tag in FINITE and _OF_A_THING.match(after.text)
        for word, after in pairwise(opened.words)
    )


def _without_subject(sentence: str) -> bool:
    """As in „Für die Anbringung bedarf der Genehmigung“."""
    first = clauses(sentence)[0]
    words = first.words
    return words[0].tag in {"APPR", "APPRART"} and any(
        word.lower == "bedarf"
        and after.lower in {"der", "des", "einer", "eines", "keiner", "keines"}
        and not any(other.lower in {"es", "sie", "er"} for other in words)
        for word, after in pairwise(words)
    )


def _nothing_done(sentence: str) -> bool:
    """As in „Für die Erziehung wird Hilfe bewilligt“ without „Hilfe“."""
    first = clauses(sentence)[0]
    words = first.words
    passive = any(word.lower in {"wird", "werden", "wurde", "wurden"} for word in words)
    if words[0].tag not in {"APPR", "APPRART"} or not passive or words[-1].tag != "VV(PP)":
        return False
    if words[-1].lower in _DONE_TO_NOTHING:
        return False
    named = any(word.tag in {"PPER", "PDS", "PIS", "PWS", "PPOSS"} for word in words)
    named |= any(part.words[0].lower in {"dass", "ob", "wie"} for part in clauses(sentence)[1:])
    told = " ".join(word.text for word in words)
    return not named and not any(place.role is Role.FREE for place in places(told))


def _dative_first(sentence: str) -> bool:
    """As in „Dieser Bescheinigung zeigt, dass …“."""
    first = clauses(sentence)[0]
    nouns = list(places(" ".join(word.text for word in first.words)))
    opens = bool(nouns) and nouns[0].role is Role.DATIVE and first.words[0].text in _DATIVES
    others = any(place.role is Role.FREE for place in nouns)
    named = any(word.tag in {"PPER", "PDS", "PIS"} for word in first.words)
    full = [word for word in first.words if word.tag == "VV(FIN)"]
    return opens and not others and not named and len(full) == 1 and first.words[-1] is full[0]


def _without_verb(sentence: str) -> bool:
    """As in „Der Verkehr durch eine Ampel an der Baustelle vorbeizuführen“."""
    words = [(clause, i) for clause in clauses(sentence) for i in range(len(clause.words))]
    if any(clause.words[i].lower in WITH_ZU for clause, i in words):
        return False
    return any(clause.infinitive_with_zu(i) for clause, i in words) and not any(
        (maybe_finite(clause.words[i]) or clause.words[i].tag == "VV(IMP)")
        and not clause.infinitive_with_zu(i)
        for clause, i in words
    )


def _without_object(sentence: str) -> bool:
    """As in „Sie müssen ab sofort unterlassen.“."""
    parts = clauses(sentence)
    words = parts[0].words
    modal = any(word.tag == "VM(FIN)" for word in words)
    ours = any(word.lower in {"sie", "wir"} for word in words)
    if len(parts) > 1 or not (modal and ours) or words[-1].lower not in _WITH_OBJECT:
        return False
    told = " ".join(word.text for word in words)
    noun = any(place.role is Role.FREE for place in places(told))
    pronoun = any(word.tag in {"PDS", "PIS", "PRELS"} or word.text in _IT for word in words)
    return not (noun or pronoun or any(char.isdigit() for char in told))


def _person_without_verb(sentence: str) -> bool:
    """As in „Wenn Sie die Geräte veräußert oder verliehen, behält sich …“."""
    return any(
        clause.words[0].lower in {"wenn", "falls", "sofern", "dass", "weil", "nachdem", "sobald"}
        and clause.words[1].text in {"Sie", "wir"}
        and clause.words[-1].tag == "VV(PP)"
        and not readings(clause.words[-1].text) & {"VV(INF)"}
        and not any(
            word.tag.startswith("V") and not word.tag.endswith("(PP)") for word in clause.words
        )
        for clause in clauses(sentence)
        if len(clause.words) > 2
    )


def _we_alone(sentence: str) -> bool:
    """As in „Diese Erstattung wurde wir geltend gemacht“, „Wir haben verschiebt die Sammlung“."""
    found = re.search(
        r"\b(?:wird|wurde|ist|war|hat|hatte|muss|kann|darf|soll|durfte|konnte) wir\b"
        r"|\b[Ww]ir haben (?!ge)[a-zäöüß]+t (?:die|das|den|ein|eine|einen)\b",
        sentence,
    )
    return found is not None


def _you_are_due(sentence: str) -> bool:
    """As in „Sie werden in zwei Teilbeträgen fällig.“: a thing taken for the addressee."""
    return _YOU_ARE_DUE.match(sentence) is not None


_YOU_ARE_DUE: Final = re.compile(
    r"Sie (?:werden|sind) (?:[^.;]|\.(?=\d))*"
    r"\b(?:fällig|befristet|gültig|ungültig|unwirksam|rechtskräftig|bestandskräftig)[.,;]"
)


def _asks_twice(sentence: str) -> bool:
    """As in „Bitte bringen Sie dazu bitte Ihren Ausweis mit“."""
    return len(re.findall(r"\bbitte\b", sentence, re.IGNORECASE)) > 1


RULES: Final = (
    _half_conjunct,
    _due_conjunct,
    _condition_alone,
    _shared_subject,
    _without_subject,
    _nothing_done,
    _dative_first,
    _without_verb,
    _without_object,
    _person_without_verb,
    _we_alone,
    _you_are_due,
    _asks_twice,
)
