"""Clauses with a verb too many or too few, as a small model leaves them when it rewords half."""

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
    surely_finite,
)
from drafter.wording.syntax.noun_phrases import Role, places
from drafter.wording.syntax.tagging import Tagged
from drafter.wording.syntax.verbs import verb

_PASSIVE_TWICE: Final = re.compile(r"\bwurden?\b(?:[^,;:.]|\.(?=\d))*\bworden\b")
# „…, da die Zulassung des Platzes ließe.“
_LETS_NOTHING: Final = re.compile(
    r", (?:da|weil|dass|wenn) (?:[^,;:.]|\.(?=\d))*(?<!en)(?<!ern)(?<!eln)(?<!zu) "
    r"(?:ließe|lässt|ließen|lasse)[.,;]"
)
# verbs beside which „zu“ and an infinitive stand without a comma
_WITH_INFINITIVE_WORDS = (
    "haben sein brauchen scheinen wissen versuchen bitten beginnen fangen anfangen hören aufhören "
    "vergessen"
)
_WITH_INFINITIVE: Final = frozenset(_WITH_INFINITIVE_WORDS.split())
_OBJECTS: Final = frozenset({"PPER", "PDS", "PIS", "PRF", "PROAV", "CARD", "PIAT"})
_SPEAKERS: Final = frozenset({"wir", "sie", "ich"})
_NOT_ALONE: Final = frozenset(
    {"mehr", "nicht", "so", "weiter", "dort", "hier", "auch", "es", "das"}
)
# verbs that say nothing without what they are done to
_TRANSITIVE_WORDS = (
    "überschreiten unterschreiten übersteigen einhalten vorlegen einreichen beantragen nachweisen "
    "erstatten belegen ausgleichen beseitigen"
)
_TRANSITIVE: Final = frozenset(_TRANSITIVE_WORDS.split())


def _two_verbs(sentence: str) -> bool:
    """As in „entscheiden wir nach Aktenlage entschieden werden“."""
    return any(_has_two_verbs(clause) for clause in main_clauses(sentence))


def _has_two_verbs(clause: Clause) -> bool:
    words = clause.words
    if len(words) < 5 or words[-1].lower != "werden" or words[-2].tag != "VV(PP)":
        return False
    finite = [words[i] for i in clause.finite if i < len(words) - 1]
    return len(finite) == 1 and finite[0].tag == "VV(FIN)"


def _modal_alone(sentence: str) -> bool:
    """As in „Sie können die Eintragung nicht möglich, da …“."""
    for clause in main_clauses(sentence):
        words = clause.words
        verbs = [word for word in words if word.tag.startswith("V")]
        lone = len(verbs) == 1 and verbs[0].tag == "VM(FIN)" and words[0].text in {"Sie", "Wir"}
        if lone and len(words) > 4 and words[-1].tag == "ADJ(D)":
            return words[-1].lower not in _NOT_ALONE
    return False


def _verb_last(sentence: str) -> bool:
    """As in „Die Aufwendungen trotz der Grenze in voller Höhe anerkannt werden.“."""
    parts = clauses(sentence)
    words = parts[0].words
    opens = words[0].tag in {"ART", "PPOSAT", "PDAT", "NN"} and not parts[0].subordinate
    closes = len(words) > 4 and words[-1].lower == "werden" and words[-2].tag == "VV(PP)"
    return len(parts) == 1 and opens and closes and not any(
        word.tag in FINITE | INFINITIVES for word in words[:-2]
    )  # fmt: skip


def _weak_past(sentence: str) -> bool:
    """As in „Die Behörde entscheidete“: a strong verb has no past in -ete."""
    return any(_has_weak_past(word) for clause in clauses(sentence) for word in clause.words)


def _has_weak_past(word: Tagged) -> bool:
    found = verb(word.lemma.lower()) if word.tag == "VV(FIN)" else None
    if found is None or not word.lower.endswith(("ete", "eten")):
        return False
    told = {form.partition(" ")[0] for form in (*found.present, *found.past)}
    joined = {"".join(reversed(form.split(" "))) for form in (*found.present, *found.past)}
    return word.lower not in told | joined and not found.past[0].partition(" ")[0].endswith("te")


def _infinitive_first(sentence: str) -> bool:
    """As in „Bei der Fahrt mitzuführen und vorzuzeigen, ist der Ausweis nötig.“."""
    first, *others = clauses(sentence)
    opens = first.words[0].tag in {"APPR", "APPRART"} and first.words[0].lower not in WITH_ZU
    last = len(first.words) - 1
    return bool(others) and opens and first.infinitive_with_zu(last) and not first.finite


def _told_twice(sentence: str) -> bool:
    """As in „wurde mir nicht angezeigt worden“."""
    return bool(_PASSIVE_TWICE.search(sentence) or _LETS_NOTHING.search(sentence))


def _left_over_zu(sentence: str) -> bool:
    """As in „Schließen Sie die Halle besenrein zu übergeben.“: nothing asks for the „zu“."""
    return any(_has_left_over_zu(clause) for clause in main_clauses(sentence))


def _has_left_over_zu(clause: Clause) -> bool:
    words, last = clause.words, len(clause.words) - 1
    asks = len(words) > 3 and words[1].text == "Sie" and words[0].is_full_verb
    if not asks or not clause.infinitive_with_zu(last):
        return False
    lemmas = {word.lemma.lower() for word in words[:last] if word.tag.startswith("V")}
    return not lemmas & _WITH_INFINITIVE and not any(word.lower in WITH_ZU for word in words)


def _finite_inside(sentence: str) -> bool:
    """As in „Wir haben Ihr Vorbringen rechtfertigt keine andere Entscheidung“."""
    return any(_has_finite_inside(clause) for clause in main_clauses(sentence))


def _has_finite_inside(clause: Clause) -> bool:
    words = clause.words
    opens = len(words) > 4 and words[0].lower in _SPEAKERS and words[1].tag in AUXILIARY
    return opens and any(
        word.tag == "VV(FIN)" and surely_finite(word) and after.tag in {"ART", "PIAT", "PPOSAT"}
        for word, after in pairwise(words[2:])
    )


def _have_alone(sentence: str) -> bool:
    """As in „Wir haben bei der Berechnung unter Berücksichtigung der Freibeträge“."""
    parts = clauses(sentence)
    words = parts[0].words
    opens = len(parts) == 1 and len(words) > 3 and words[0].lower in _SPEAKERS
    if not opens or words[1].lower not in {"haben", "habe", "hatten"}:
        return False
    verbs = [word for word in words[2:] if word.tag.startswith("V")]
    things = [place for place in places(sentence) if place.role is Role.FREE]
    return not verbs and not things and not any(word.tag in _OBJECTS for word in words[2:])


def _stands_for_nothing(sentence: str) -> bool:
    """As in „Sobald dies stattfindet, stellt eine erlaubnispflichtige Nutzung dar“."""
    parts = clauses(sentence)
    last = parts[-1].words
    if not all(part.subordinate for part in parts[:-1]):
        return False
    if len(last) < 3 or last[0].lower not in {"stellt", "stellen"} or last[-1].lower != "dar":
        return False
    told = places(" ".join(word.text for word in last))
    things = [place for place in told if place.role is Role.FREE]
    return len(things) == 1 and not any(word.tag in _OBJECTS for word in last)


def _needs_object(sentence: str) -> bool:
    """As in „Die Entnahme darf nicht überschreiten.“: the verb does something to something."""
    last = clauses(sentence)[-1]
    return not last.subordinate and _has_no_object(last)


def _has_no_object(clause: Clause) -> bool:
    words = clause.words
    modal = next((i for i, word in enumerate(words) if word.tag == "VM(FIN)"), 0)
    does = words[-1].tag == "VV(INF)" and words[-1].lower in _TRANSITIVE
    if not modal or not does or any(word.tag == "PDS" for word in words[:modal]):
        return False
    between = words[modal + 1 : -1]
    return not any(word.is_noun or word.tag in _OBJECTS for word in between)


def _thing_behind(sentence: str) -> bool:
    """As in „Die Leine darf nicht überschreiten eine Länge von zwei Metern“."""
    return any(_has_thing_behind(clause) for clause in main_clauses(sentence))


def _has_thing_behind(clause: Clause) -> bool:
    words = clause.words
    modal = next((i for i, word in enumerate(words) if word.tag == "VM(FIN)"), len(words))
    return any(
        word.tag == "VV(INF)"
        and (after.tag == "CARD" or (after.tag == "ART" and after.lower not in {"der", "des"}))
        for word, after in pairwise(words[modal + 1 :])
    )


def _future_condition(sentence: str) -> bool:
    """As in „Wird der Anordnung nicht nachkommen, drohen wir …“: nobody is there to do it."""
    first, *others = clauses(sentence)
    words = first.words
    opens = words[0].text in {"Wird", "Werden"} and words[-1].tag == "VV(INF)"
    return bool(others) and opens and not any(word.tag in {"PPER", "PIS"} for word in words)


RULES: Final = (
    _two_verbs,
    _modal_alone,
    _verb_last,
    _weak_past,
    _infinitive_first,
    _told_twice,
    _left_over_zu,
    _finite_inside,
    _have_alone,
    _stands_for_nothing,
    _needs_object,
    _thing_behind,
    _future_condition,
)
"""Each tells whether a sentence breaks it."""
