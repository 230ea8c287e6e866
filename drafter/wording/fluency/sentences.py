"""Sentences whose verbs do not go together, told by the kinds of their words.

The patterns of this room know words; these rules know what a German sentence is built of, and so
find slips with words that nobody thought of. What the original does itself is not held against a
suggestion.
"""

import re
from collections.abc import Callable
from itertools import pairwise
from typing import Final

from drafter.wording.sentences import sentences
from drafter.wording.syntax.clauses import (
    AUXILIARY,
    FINITE,
    WITH_ZU,
    Clause,
    clauses,
    main_clauses,
    maybe_finite,
    surely_finite,
)
from drafter.wording.syntax.tagging import Tagged, readings, tagged

_OPEN = frozenset({"VV(PP)", "VV(INF)", "VV(IZU)"})
_INFINITIVES = frozenset({"VV(INF)", "VA(INF)", "VM(INF)"})
_JOINING = frozenset({"KON", "KOKOM", "KOUS", "PRELS", "PWAV", "PWS"})
_JOINS_WORDS = "und oder sowie bzw. beziehungsweise doch aber als wie / – - & ("
_JOINS = frozenset(_JOINS_WORDS.split())


def _finite_at_the_end(sentence: str) -> bool:
    """„Um Absehen von Anfragen gebeten wird.“: a main clause in the order of a subordinate one."""
    parts = clauses(sentence)
    first = parts[0]
    if not first.subordinate and len(first.finite) == 1 and _ends_finite(first):
        return True  # „Der Betrag ohne Mahnung fällig wird, und …“
    if ":" in sentence or any(part.subordinate for part in parts):
        return False
    return sum(len(part.finite) for part in parts) == 1 and _ends_finite(parts[-1])


def _ends_finite(clause: Clause) -> bool:
    words = clause.words
    if len(words) > 4 and words[-2].lower in {"sein", "werden", "worden"}:
        words = (*words[:-2], words[-1])  # „eingegangen sein muss“
    return (
        len(words) > 3
        and words[-1].tag in AUXILIARY
        and words[-2].tag in _OPEN | {"ADJ(D)"}
    )  # fmt: skip


def _two_finite(sentence: str) -> bool:
    """As in „Die Anträge werden mit einer Verzögerung rechnet“."""
    return any(_has_two_finite(clause) for clause in main_clauses(sentence))


def _has_two_finite(clause: Clause) -> bool:
    words, last = clause.words, len(clause.words) - 1
    return any(
        words[a].tag in AUXILIARY
        and words[b].tag == "VV(FIN)"
        and surely_finite(words[b])
        and b == last
        and b - a > 1
        and not any(_joins(word) for word in words[a + 1 : b])
        for a, b in pairwise(clause.finite)
    )


def _joins(word: Tagged) -> bool:
    return word.tag in _JOINING or word.lower in _JOINS


def _modal_with_zu(sentence: str) -> bool:
    """„Sie müssen die Kosten, die sich … belaufen, der Frau auferlegen“ with „aufzuerlegen“."""
    found = _modal_bracket(sentence)
    if not found:
        return False
    inside, end = found
    governed = WITH_ZU | {"haben", "sein", "brauchen", "ist", "sind", "hat"}
    last = len(end.words) - 1
    return (
        end.infinitive_with_zu(last)
        and not re.match(r"(?:dazu|hinzu)(?!zu)", end.words[last].lower)
        and not _closes(end, 0)
        and not any(word.lower in governed for word in inside)
    )


def _modal_with_participle(sentence: str) -> bool:
    """As in „Sie müssen die Entscheidung erst getroffen, wenn …“."""
    found = _modal_bracket(sentence)
    if not found:
        return False
    inside, end = found
    last = end.words[-1]
    return (
        last.tag == "VV(PP)"
        and not readings(last.text) & {"VV(INF)", "VV(IZU)"}
        and not any(word.tag in _INFINITIVES for word in inside)
    )


def _modal_bracket(sentence: str) -> tuple[list[Tagged], Clause] | None:
    """What follows the modal verb of the main clause, and the clause in which its bracket ends."""
    main = main_clauses(sentence)
    if not main or not main[0].finite or main[0].words[main[0].finite[0]].tag != "VM(FIN)":
        return None
    place = main[0].finite[0] + 1
    inside, end = list(main[0].words[place:]), main[0]
    for clause in main[1:]:
        if clause.finite or _closes(end, place if end is main[0] else 0):
            break  # a main clause of its own, or the bracket is closed already
        inside, end = [*inside, *clause.words], clause
    return (inside, end) if len(end.words) > 1 else None


def _closes(clause: Clause, start: int) -> bool:
    """Whether a plain infinitive stands from a place on."""
    return any(
        word.tag in _INFINITIVES | {"VV(FIN)"} and not clause.infinitive_with_zu(i)
        for i, word in enumerate(clause.words)
        if i >= start
    )


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


def _lacks_verb(clause: Clause, start: int) -> bool:
    """Whether nothing finite stands from there on, and an infinitive with „zu“ ends the clause."""
    places = range(start, len(clause.words))
    return bool(places) and clause.infinitive_with_zu(places[-1]) and not any(
        maybe_finite(clause.words[i]) and not clause.infinitive_with_zu(i) for i in places
    )  # fmt: skip


def _condition_alone(sentence: str) -> bool:
    """As in „Lehnen wir den Antrag ab, da er fehlt.“: opens like a condition; nothing follows."""
    words = tagged(sentence)
    opens = words[0].tag in FINITE | _INFINITIVES | {"VV(IMP)"} and len(words) > 1
    if not opens or words[1].lower not in {"wir", "er", "es", "ich", "man"}:
        return False
    follows = FINITE | _INFINITIVES | {"VV(IMP)"}
    return sentence.rstrip().endswith(".") and not any(
        clause.words[0].tag in follows or clause.words[0].lower in {"so", "dann"}
        for clause in clauses(sentence)[1:]
    )


_OF_A_THING: Final = re.compile(
    r"(?:ist|wird|gilt|hat|kann|muss|darf|beträgt|erfolgt|endet|beginnt|läuft|erlischt|bedarf|liegt"
    r"|steht|war|wurde)$"
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


# verbs beside which a participle is no half of a past tense: „bleibt vorbehalten“
_WITH_STATE: Final = re.compile(
    r"(?:bleib|gel|gilt|erschein|schein|lieg|steh|seh|wiss|halt|hält|find|lass|läss|bekomm|erhalt"
    r"|erhält|geh|komm|werd|woll|nehm|kenn|weiß|fühl|stell|setz)"
)


def _participle_alone(sentence: str) -> bool:
    """As in „Für diesen Fall drohen wir Ihnen ein Zwangsgeld angedroht“."""
    first = clauses(sentence)[0]
    if first.subordinate or not first.finite:
        return False
    place, last = first.finite[0], first.words[-1]
    verb = first.words[place]
    return (
        verb.tag == "VV(FIN)"
        and last.tag == "VV(PP)"
        and not maybe_finite(last)
        and len(first.words) - place > 2
        and not _WITH_STATE.match(verb.lower)
        and not any(
            word.tag in AUXILIARY | {"KOKOM", "KON"} for word in first.words[place + 1 :]
        )
    )  # fmt: skip


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


def _due_and_done(sentence: str) -> bool:
    """As in „Ein Antrag muss einzureichen werden“, „müssen erfassen und eingetragen werden“."""
    return any(
        (clause.words[-1].lower in {"werden", "worden"} and _due_before(clause, last - 1))
        or _acts_and_is_done(clause)
        for clause in clauses(sentence)
        if (last := len(clause.words) - 1) > 1
    )


def _due_before(clause: Clause, place: int) -> bool:
    return clause.words[place].tag == "VV(IZU)" and not clause.subordinate


def _acts_and_is_done(clause: Clause) -> bool:
    words = clause.words
    first = words[0].lower in {"sie", "wir", "ich"}
    modal = next((i for i, word in enumerate(words) if word.tag == "VM(FIN)"), None)
    if first or modal is None or words[-1].lower != "werden" or words[-2].tag != "VV(PP)":
        return False
    persons = {"sie", "wir", "ich", "er", "man"}
    return not any(word.lower in persons for word in words) and any(
        word.tag == "VV(INF)" and not clause.infinitive_with_zu(i) and after.tag == "KON"
        for i, (word, after) in enumerate(pairwise(words))
        if i > modal
    )


def _we_alone(sentence: str) -> bool:
    """As in „Diese Erstattung wurde wir geltend gemacht“, „Wir haben verschiebt die Sammlung“."""
    found = re.search(
        r"\b(?:wird|wurde|ist|war|hat|hatte|muss|kann|darf|soll) wir\b"
        r"|\b[Ww]ir haben (?!ge)[a-zäöüß]+t (?:die|das|den|ein|eine|einen)\b",
        sentence,
    )
    return found is not None


def _has_as_done(sentence: str) -> bool:
    """As in „Die Gemeinde hat das Einvernehmen als erteilt“."""
    return any(
        not clause.subordinate
        and len(clause.words) > 2
        and clause.words[-1].tag == "VV(PP)"
        and clause.words[-2].lower == "als"
        and any(word.lower in {"hat", "haben", "hatte"} for word in clause.words)
        for clause in clauses(sentence)
    )


def _modal_last_but_one(sentence: str) -> bool:
    """As in „Die Kosten für den Erwerb bis zur Grenze müssen tragen“."""
    return any(
        not clause.subordinate
        and len(clause.words) > 5
        and clause.words[-2].tag == "VM(FIN)"
        and clause.words[-1].tag == "VV(INF)"
        and not any(word.tag in FINITE for word in clause.words[:-3])
        for clause in clauses(sentence)[-1:]
    )


def _person_without_verb(sentence: str) -> bool:
    """As in „Wenn Sie die Geräte veräußert oder verliehen, behält sich …“."""
    return any(
        clause.words[0].lower in {"wenn", "falls", "sofern", "dass", "weil", "nachdem", "sobald"}
        and clause.words[1].text in {"Sie", "wir"}
        and clause.words[-1].tag == "VV(PP)"
        and not any(
            word.tag.startswith("V") and not word.tag.endswith("(PP)") for word in clause.words
        )
        for clause in clauses(sentence)
        if len(clause.words) > 2
    )


def _asks_twice(sentence: str) -> bool:
    """As in „Bitte bringen Sie dazu bitte Ihren Ausweis mit“."""
    return len(re.findall(r"\bbitte\b", sentence, re.IGNORECASE)) > 1


_RULES: Final[tuple[Callable[[str], bool], ...]] = (
    _finite_at_the_end, _two_finite, _modal_with_zu, _modal_with_participle, _half_conjunct,
    _condition_alone, _shared_subject, _participle_alone, _without_subject, _asks_twice,
    _without_verb, _due_and_done, _we_alone, _has_as_done, _modal_last_but_one,
    _person_without_verb,
)  # fmt: skip


def is_broken(original: str, text: str) -> bool:
    """Whether a sentence of ``text`` breaks a rule that the original keeps."""
    usual = {rule for sentence in _told(original) for rule in _RULES if rule(sentence)}
    return any(rule(told) for told in _told(text) for rule in _RULES if rule not in usual)


def _told(text: str) -> list[str]:
    """The sentences of a text, but for those that stand in brackets as a whole."""
    return [sentence for sentence in sentences(text) if clauses(sentence)]
