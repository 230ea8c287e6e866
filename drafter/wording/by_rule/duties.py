"""„ist … zu zahlen“, „hat … zu zahlen“, „ist verpflichtet, … zu zahlen“: „muss“."""

import re
from collections.abc import Iterator
from typing import Final

from drafter.wording.by_rule.passive import passive_of
from drafter.wording.by_rule.sentence import Sentence, read
from drafter.wording.by_rule.verb_forms import (
    OBLIGED,
    OBLIGED_ACTIVE,
    infinitive_with_zu,
    lets,
    without_zu,
)
from drafter.wording.syntax.clauses import FINITE, INFINITIVES, WITH_ZU
from drafter.wording.syntax.verbs import Verb

# „ist zu erwarten“ says what can or will be, not what must.
_NO_DUTY_WORDS = (
    "rechnen erwarten befürchten besorgen verstehen sehen ersehen erkennen entnehmen erreichen "
    "finden vermuten bejahen verneinen verzeichnen ausgehen annehmen feststellen schließen "
    "folgern spüren hören bemerken haben bekommen erhalten beziehen sagen danken wünschen "
    "entschuldigen vertreten verantworten beanstanden erblicken einstufen werten bewerten "
    "beurteilen ansehen betrachten qualifizieren"
)
_NO_DUTY: Final = frozenset(_NO_DUTY_WORDS.split())
# A limit or a denial turns „muss“ into „darf“.
_TURNED: Final = re.compile(
    r"\b(?:nicht|nichts|nie|niemals|kein\w*|weder|nur|lediglich|ausschließlich|allein|erst|kaum"
    r"|allenfalls|frühestens)\b",
    re.IGNORECASE,
)
# „hat die Möglichkeit zu …“
_ENTITLED: Final = re.compile(
    r"(?i:möglichkeit|gelegenheit|recht|anspruch|pflicht|absicht|zeit|anlass|grund|befugnis"
    r"|chance|aufgabe|ziel|zweck|in der lage)\b"
)
_ADJECTIVES: Final = frozenset({"VV(PP)", "ADJ(D)"})
_BOUNDS: Final = frozenset({"spätestens", "mindestens", "höchstens", "längstens", "jedoch"})
_OPENING: Final = frozenset({"KOUS", "PRELS", "PRELAT", "PWS", "PWAV"})
_STATES: Final = {
    ("verpflichtet", "ist"): "muss", ("verpflichtet", "sind"): "müssen",
    ("gehalten", "ist"): "muss", ("gehalten", "sind"): "müssen",
    ("berechtigt", "ist"): "darf", ("berechtigt", "sind"): "dürfen",
    ("befugt", "ist"): "darf", ("befugt", "sind"): "dürfen",
}  # fmt: skip


def is_to(text: str) -> str:
    """„ist … vorzulegen“: „muss … vorgelegt werden“."""
    sentence = read(text)
    for place, word in enumerate(sentence.words):
        if word.lower not in OBLIGED or word.tag != "VA(FIN)":
            continue
        if ends := _ends(sentence, place):
            return _passive(sentence, place, ends)
    return text


def has_to(text: str) -> str:
    """„hat … vorzulegen“: „muss … vorlegen“."""
    sentence = read(text)
    for place, word in enumerate(sentence.words):
        if word.lower not in OBLIGED_ACTIVE or word.tag != "VA(FIN)":
            continue
        ends = _ends(sentence, place)
        first = min(place, *(end for end, _ in ends)) if ends else 0
        if ends and not _ENTITLED.search(sentence.between(first, ends[-1][0])):
            changes = {place: OBLIGED_ACTIVE[word.lower]}
            for end, found in ends:
                changes |= without_zu(sentence, end, found.infinitive)
            return sentence.with_words(changes)
    return text


def is_obliged(text: str) -> str:
    """„ist verpflichtet, … vorzulegen“: „muss … vorlegen“; „berechtigt“: „darf“."""
    sentence = read(text)
    words = sentence.words
    for comma in range(2, len(words)):
        state = words[comma - 1].lower
        if words[comma].text != "," or not any(state == known for known, _ in _STATES):
            continue
        finite = next((i for i in range(comma - 2, -1, -1) if words[i].tag in FINITE), None)
        modal = _STATES.get((state, words[finite].lower)) if finite is not None else None
        infinitives = _joined_infinitives(sentence, comma + 1)
        if finite is None or modal is None or not infinitives:
            continue
        if _TURNED.search(sentence.between(finite, comma)):
            continue
        changes = {finite: modal, comma - 1: "", comma: ""}
        for place, found in infinitives.items():
            changes |= without_zu(sentence, place, found.infinitive)
        return sentence.with_words(changes)
    return text


def _joined_infinitives(sentence: Sentence, start: int) -> dict[int, Verb]:
    """The infinitives with „zu“ up to a comma, joined by „und“; none if one does not close it."""
    end = sentence.comma(start)
    found = {i: verb for i in range(start, end) if (verb := infinitive_with_zu(sentence, i))}
    joined = all(sentence.words[i + 1].tag == "KON" for i in found if i < end - 1)
    return found if joined and end - 1 in found else {}


def you_may_begin(text: str) -> str:
    """„Mit dem Bau darf erst im Mai begonnen werden“: „Sie dürfen mit dem Bau … beginnen“."""
    sentence = read(text)
    passive = passive_of(sentence)
    if passive is None or passive.start or sentence.words[0].lower != "mit":
        return text
    if (passive.infinitive, passive.second) != ("beginnen", "dürfen"):
        return text
    changes = {0: "Sie dürfen mit", passive.finite: "", passive.last: "beginnen"}
    return sentence.with_words({**changes, passive.last + 1: ""})


def _ends(sentence: Sentence, place: int) -> list[tuple[int, Verb]]:
    """The infinitives with „zu“ that belong to the verb at a place; none where one is unsure."""
    words = sentence.words
    if place and infinitive_with_zu(sentence, place - 1) is not None:  # „…, die zu zahlen ist“
        start = max((i for i in range(place) if words[i].text in ",;:"), default=-1)
        behind = sentence.comma(place) == place + 1 or words[place + 1].tag == "KON"
        found = (i for i in range(start + 1, place) if infinitive_with_zu(sentence, i) is not None)
        ends = list(found) if behind else []
    else:
        start = place
        ends = list(_following(sentence, place))
    verbs = [(end, infinitive_with_zu(sentence, end)) for end in ends]
    sure = [(end, verb) for end, verb in verbs if verb and verb.infinitive not in _NO_DUTY]
    if len(sure) < len(verbs) or not sure:
        return []
    if _leans_on(sentence, max(place, sure[-1][0])):
        return []
    inside = sentence.between(min(start + 1, len(words)), max(place, sure[-1][0]))
    return [] if _TURNED.search(inside) else sure


def _leans_on(sentence: Sentence, end: int) -> bool:
    """Whether more hangs on the same verb: „ist zu beschränken und nur werktags zulässig“."""
    words = sentence.words
    sign = words[end + 1] if end + 2 < len(words) else None
    if sign is None or not (sign.tag == "KON" or sign.text == ","):
        return False
    behind = range(end + 2, sentence.comma(end + 2))
    if any(words[i].tag in FINITE or words[i].lower in WITH_ZU for i in behind):
        return False
    return sign.tag == "KON" or any(infinitive_with_zu(sentence, i) for i in behind)


def _following(sentence: Sentence, place: int) -> Iterator[int]:
    """The places of infinitives with „zu“ that end the bracket of the verb before them."""
    words, commas = sentence.words, 0
    for i in range(place + 1, len(words)):
        word = words[i]
        if _opens_another(sentence, i):
            return
        if word.text == ",":
            commas += 1
            if i == place + 1:
                return  # „…, die erheblich sind, …“ opens no bracket
        elif commas != 1 and (words[i - 1].tag == "PTKZU" or word.tag == "VV(IZU)"):
            yield i
            if not _goes_on(sentence, i + 1):
                return
            commas = -1 if words[i + 1].text == "," else 0
        elif word.tag in INFINITIVES and not lets(sentence, i + 2):
            return


def _opens_another(sentence: Sentence, place: int) -> bool:
    """Whether a clause begins that does not belong to the bracket."""
    word, before = sentence.words[place], sentence.words[place - 1]
    behind = sentence.words[place + 1 : place + 2]
    if word.lower.endswith("ten") and before.is_noun and behind and behind[0].is_noun:
        return False  # „den mit der Überwachung betrauten Bediensteten“
    if word.text == ",":
        bound = any(after.lower in _BOUNDS for after in sentence.words[place + 1 : place + 2])
        return before.tag in _ADJECTIVES and not bound
    purpose = word.lower in WITH_ZU and before.text == ","  # but „um 22:00 Uhr zu beenden“
    relative = word.tag in _OPENING or word.lower.startswith("welch")
    return word.tag in FINITE or relative or word.text in {";", ":"} or purpose


def _goes_on(sentence: Sentence, place: int) -> bool:
    """Whether the bracket has another infinitive behind one: „auszufüllen und vorzulegen“."""
    for i in range(place, len(sentence.words)):
        if _opens_another(sentence, i):
            return False
        if sentence.words[i].tag in {"PTKZU", "VV(IZU)"}:
            return True
    return False


def _passive(sentence: Sentence, place: int, ends: list[tuple[int, Verb]]) -> str:
    changes = {place: OBLIGED[sentence.words[place].lower]}
    for end, found in ends:
        changes |= without_zu(sentence, end, found.participle)
        if act := lets(sentence, end):  # „prüfen zu lassen“: „geprüft werden“
            changes |= {end: act.participle, end - 2: ""}
    last = ends[-1][0]
    changes[last] += " werden"
    return sentence.with_words(changes)
