"""Verbs that do not go together: what opens the bracket of a sentence, and what closes it."""

import re
from itertools import pairwise
from typing import Final

from drafter.wording.syntax.clauses import (
    AUXILIARY,
    FINITE,
    INFINITIVES,
    WITH_ZU,
    Clause,
    clauses,
    main_clauses,
    maybe_finite,
    says_how,
    surely_finite,
)
from drafter.wording.syntax.tagging import Tagged, readings
from drafter.wording.syntax.verbs import verb

_OPEN = frozenset({"VV(PP)", "VV(INF)", "VV(IZU)"})
_JOINING = frozenset({"KON", "KOKOM", "KOUS", "PRELS", "PWAV", "PWS"})
_JOINS_WORDS = "und oder sowie bzw. beziehungsweise doch aber als wie / – - & ("
_JOINS = frozenset(_JOINS_WORDS.split())
# verbs beside which a participle is no half of a past tense: „bleibt vorbehalten“
_WITH_STATE: Final = re.compile(
    r"(?:bleib|gel|gilt|erschein|schein|lieg|steh|seh|wiss|halt|hält|find|lass|läss|bekomm|erhalt"
    r"|erhält|geh|komm|werd|woll|nehm|kenn|weiß|fühl|stell|setz)"
)


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
        and not any(word.tag in INFINITIVES for word in inside)
        and not any(
            word.lower == "werden" for part in main_clauses(sentence) for word in part.words
        )
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
        (word.tag in INFINITIVES | {"VV(FIN)"} or "VV(INF)" in _readings(word))
        and not clause.infinitive_with_zu(i)
        for i, word in enumerate(clause.words)
        if i >= start
    )


def _readings(word: Tagged) -> frozenset[str]:
    """What a verb that was read as a participle may be as well: „widerrufen“."""
    return frozenset(readings(word.text)) if word.tag == "VV(PP)" else frozenset()


def _participle_alone(sentence: str) -> bool:
    """As in „Für diesen Fall drohen wir Ihnen ein Zwangsgeld angedroht“."""
    return any(_ends_in_participle(clause) for clause in main_clauses(sentence))


def _ends_in_participle(clause: Clause) -> bool:
    if not clause.finite:
        return False
    place, last = clause.finite[0], clause.words[-1]
    verb = clause.words[place]
    # „weisen wir … erteilt“: behind a verb with its subject nothing else is finite
    inverted = any(word.lower in {"wir", "ich"} for word in clause.words[place + 1 : place + 2])
    return (
        verb.tag == "VV(FIN)"
        and last.tag == "VV(PP)"
        and (inverted or not maybe_finite(last))
        and not says_how(last)
        and len(clause.words) - place > 2
        and not _WITH_STATE.match(verb.lower)
        and not any(word.tag in AUXILIARY | {"KOKOM", "KON"} for word in clause.words[place + 1 :])
    )


def _thing_unjoined(sentence: str) -> bool:
    """As in „Falls Sie geltend machen, die Frist unverschuldet versäumt ist, …“."""
    parts = clauses(sentence)
    return any(
        before.words[-1].is_full_verb
        and not clause.subordinate
        and clause.words[0].tag in {"ART", "PPOSAT"}
        and len(clause.finite) == 1
        and _ends_finite(clause)
        for before, clause in pairwise(parts)
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


def _done_and_acts(sentence: str) -> bool:
    """As in „Sie dürfen die Hecke nicht abgeschnitten oder auf den Stock setzen.“."""
    return any(_has_done_and_acts(clause.words) for clause in main_clauses(sentence))


def _has_done_and_acts(words: tuple[Tagged, ...]) -> bool:
    modal = next((i for i, word in enumerate(words) if word.tag == "VM(FIN)"), len(words))
    return words[-1].tag == "VV(INF)" and any(
        word.tag == "VV(PP)"
        and after.tag == "KON"
        and i > modal
        and not readings(word.text) & {"VV(INF)", "VV(FIN)"}
        for i, (word, after) in enumerate(pairwise(words))
    )


def _acts_and_is_done(clause: Clause) -> bool:
    words = clause.words
    first = words[0].lower in {"sie", "wir", "ich"}
    modals = [i for i, word in enumerate(words) if word.tag == "VM(FIN)"]
    if first or len(modals) != 1 or words[-1].lower != "werden" or words[-2].tag != "VV(PP)":
        return False
    persons = {"sie", "wir", "ich", "er", "man"}
    return not any(word.lower in persons for word in words) and any(
        word.tag == "VV(INF)"
        and not clause.infinitive_with_zu(i)
        and not _is_participle_too(word)
        and after.tag == "KON"
        for i, (word, after) in enumerate(pairwise(words))
        if i > modals[0]
    )


def _is_participle_too(infinitive: Tagged) -> bool:
    """„überlassen“ is the participle of itself."""
    found = verb(infinitive.lower)
    return found is not None and found.participle == infinitive.lower


def _main_order(sentence: str) -> bool:
    """As in „…, da sie überschreitet die zulässige Höhe.“: the verb belongs at the end."""
    return any(
        clause.words[0].lower in {"da", "weil", "dass", "wenn", "falls", "sofern", "obwohl"}
        and clause.words[0].tag == "KOUS"
        and len(clause.finite) == 1
        and clause.words[clause.finite[0]].tag == "VV(FIN)"
        and not clause.words[-1].tag.startswith(("V", "PTKVZ"))
        and any(word.tag in {"ART", "PPOSAT"} for word in clause.words[clause.finite[0] + 1 :][:1])
        for clause in clauses(sentence)
    )


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


RULES: Final = (
    _finite_at_the_end,
    _two_finite,
    _modal_with_zu,
    _modal_with_participle,
    _participle_alone,
    _thing_unjoined,
    _due_and_done,
    _done_and_acts,
    _has_as_done,
    _main_order,
    _modal_last_but_one,
)
