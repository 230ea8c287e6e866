"""„ist vorzulegen“, „hat … zu erstatten“: what is due by „sein“ or „haben“ and „zu“."""

import re
from itertools import pairwise

from drafter.wording.guard.language.lexicon import root
from drafter.wording.guard.language.morphology import has_infixed_zu
from drafter.wording.guard.language.words import Word
from drafter.wording.guard.pair import Text
from drafter.wording.guard.reading.rulings import is_ruling

_FINITE_BE = frozenset({"ist", "sind", "hat", "haben", "habe", "war", "waren", "hatte", "hatten",
                        "sei", "seien", "bleibt", "bleiben"})  # fmt: skip
# „ist abzulehnen“ tells the ruling of the authority
_TOLD = frozenset(root(verb) for verb in [
    "ablehnen", "versagen", "zurückweisen", "verwerfen", "aufheben", "widerrufen", "zurücknehmen",
    "bewilligen", "gewähren", "stattgeben", "entziehen", "untersagen",
])  # fmt: skip
# „Der Zutritt ist zu gewähren“ is due from the person
_LETTING_IN = re.compile(r"\b(?:\w*zutritt|\w*zugang|\w*einsicht\w*|auskunft|auskünfte|zufahrt)\b")
# „ist nicht zu ermitteln“, „ist zu erwarten“ say what can be or what is found, not what must be
CAN_BE = frozenset(root(verb) for verb in [
    "ermitteln", "verzeichnen", "erwarten",
    "erkennen", "entnehmen", "ersehen", "beanstanden", "befürchten",
    "rechnen", "finden", "sehen", "klären", "verstehen", "vermuten", "zumuten", "vereinbaren",
    "rechtfertigen", "feststellen", "festhalten", "anmerken",
    "zuordnen", "einordnen", "ansehen", "werten",
    "zurückführen", "verneinen", "bejahen", "unterstellen", "bezweifeln", "annehmen", "besorgen",
])  # fmt: skip
_SEARCHING = frozenset(root(verb) for verb in ["ermitteln", "klären"])
_WITH_ZU = re.compile(r"\b(?:um|ohne|statt|anstatt)\b")
_RIGHT_BEFORE_ZU = re.compile(
    r"gelegenheit|möglichkeit|\brecht\b|absicht|bereit|gebeten|bitte|pflicht|anspruch|\bzeit\b"
    r"|anlass|grund\b|interesse|(?<!er)möglich|zulässig|erforderlich|notwendig|nötig|wichtig|sinnvoll"
)
_SUBORDINATE = frozenset({
    "dass", "ob", "wenn", "die", "der", "das", "wie", "um", "ohne", "weil", "da", "soweit",
    "sofern", "falls", "sobald", "nachdem", "bevor", "solange", "obwohl", "indem", "welche",
    "welcher", "welches", "statt", "anstatt", "deren", "dessen", "damit", "was", "bis",
    "während", "wer",
})  # fmt: skip
_ARTICLES = frozenset({"die", "der", "das"})
_GOING_ON = frozenset({
    "und", "oder", "sondern", "jedoch", "spätestens", "frühestens", "danach", "anschließend",
    "sodann", "später", "insbesondere", "mindestens", "höchstens", "längstens", "sonst",
})  # fmt: skip
_ADVERB = re.compile(
    r"(?:vorher|zuvor|unverzüglich|umgehend|sofort|schriftlich|\w+lich|\w+weise|\w+ig|täglich|hin"
    r"|immer|stets|dauerhaft|erneut|selbst|rechtzeitig|vollständig|gemeinsam|zunächst|jeweils)$"
)
_PARTICIPLE = re.compile(r"(?:te[rsn]?|ene[rn]?)$")
_DETERMINER = re.compile(r"k?ein(?:e[nrsm]?)?$")
_ATTRIBUTE = re.compile(r"[a-zäöüß]{4,}e[nrsm]?$")


_OBJECTING = re.compile(r"\b(?:beanstandung|einw[aä]nd|einwendung|bedenken)")


# „ist Gelegenheit zu geben“: here the chance is what is due
_GIVING = frozenset(root(verb) for verb in ["geben", "einräumen", "gewähren", "bieten"])
_GIVEN = re.compile(r"\b(?:ist|sind)\b.*\b(?:gelegenheit|möglichkeit|recht|zeit)\b")


def is_due(text: Text, i: int) -> bool:
    """Whether an infinitive with „zu“ stands under „sein“ or „haben“."""
    word = text.words[i]
    clause = text.clause(word.clause)
    lowers = " ".join(w.lower for w in clause)
    if not _has_zu(text, i) or word.lower == "vertreten" or _only_found(word, lowers):
        return False
    own = any(w.lower in _FINITE_BE and not _infinite(text, w) for w in clause if w is not word)
    if _WITH_ZU.match(lowers) or (not own and _RIGHT_BEFORE_ZU.search(lowers)):
        return False
    if own:
        before = " ".join(w.lower for w in clause if w.end < word.start)
        if root(word.lemma) == root("erheben") and _OBJECTING.search(lowers):
            return False
        if root(word.lemma) in _GIVING and _GIVEN.search(before):
            return True
        return not re.search(r"gelegenheit|\brecht\b|\babsicht|\bbereit\b|gebeten|bitte", before)
    after = [w for w in clause if w.start > word.start]
    return not after and _reached(text, word, clause)


def _only_found(word: Word, told: str) -> bool:
    """„ist nicht zu ermitteln“ says what is found, „ist monatlich zu ermitteln“ asks for it."""
    base = root(word.lemma)
    return base in CAN_BE and (base not in _SEARCHING or " nicht " in f" {told} ")


def _infinite(text: Text, word: Word) -> bool:
    """„eine Tonne zu haben und zu benutzen“."""
    return word.lower == "haben" and text.raw[: word.start].endswith(" zu ")


def only_told(text: Text, word: Word) -> bool:
    """„war abzulehnen“ tells the ruling of the authority: nothing is asked of anyone."""
    clause = text.clause(word.clause)
    if any(w.lower in {"war", "waren"} for w in clause) and is_ruling(word.lemma):
        return True
    lowers = " ".join(w.lower for w in clause)
    return root(word.lemma) in _TOLD and not (
        root(word.lemma) == root("gewähren") and _LETTING_IN.search(lowers)
    )


def _has_zu(text: Text, i: int) -> bool:
    word = text.words[i]
    first = word.text[0].isupper() and text.lowers[i + 1 : i + 2] in {("sind",), ("ist",)}
    if first and has_infixed_zu(word.lower):
        return True  # „Einzutragen sind …“
    return word.infinitive_with_zu or (
        i > 0 and text.words[i - 1].lower == "zu" and word.clause == text.words[i - 1].clause
        and word.lemma.lower() == word.lower
        and word.lower.endswith("n") and word.text[0].islower()
    )  # fmt: skip


def _reached(text: Text, word: Word, clause: tuple[Word, ...]) -> bool:
    """Whether „ist“ or „hat“ of an earlier clause still waits for the infinitive.

    „ist, wenn …, vorzulegen“, „ist an einer langen, reißfesten Leine zu führen“.
    """
    if clause[0].lower in _SUBORDINATE - _ARTICLES - {"deren", "dessen"}:
        return False
    for number in range(word.clause - 1, -1, -1):
        head = text.clause(number)
        if not head or head[0].sentence != word.sentence:
            return False
        if not any(w.lower in _FINITE_BE for w in head) or _is_subordinate(text, head):
            continue
        joined = word.clause - number > 1 or _goes_on(head, clause)
        return (joined and _is_open(head)) or _listed(clause)
    return False


def _listed(clause: tuple[Word, ...]) -> bool:
    """„ist beschränkt, nicht übertragbar und sichtbar auszulegen“: the last of what a thing is."""
    lowers = [w.lower for w in clause]
    return lowers[0] == "nicht" and "und" in lowers and not _FINITE_BE & set(lowers)


def _is_subordinate(text: Text, head: tuple[Word, ...]) -> bool:
    first = text.words.index(head[0])
    inside = first > 0 and text.words[first - 1].sentence == head[0].sentence
    article = head[0].lower in _ARTICLES and not inside  # „Die Belege sind, soweit …“
    opens = head[0].lower in _SUBORDINATE and not article
    return opens and head[-1].lower in _FINITE_BE


def _goes_on(head: tuple[Word, ...], clause: tuple[Word, ...]) -> bool:
    """Whether a clause behind a comma belongs to the one before, and is no infinitive clause."""
    if len(clause) <= 2 or clause[0].lower in _GOING_ON or _ADVERB.match(head[-1].lower):
        return True
    attributes = _ATTRIBUTE.match(head[-1].text) and (
        _ATTRIBUTE.match(clause[0].text) or waits_for_noun(head)
    )
    items = bool({"und", "oder", "sowie"} & {w.lower for w in clause}) and not any(
        w.content and w.text[0].islower() and w.lemma.endswith("n") for w in clause[:-1]
    )  # „um 23 Uhr, freitags und samstags um 24 Uhr“
    other = {"hingegen", "dagegen"} & {w.lower for w in clause}  # „ist hier, der Plan dagegen dort“
    return bool(attributes or other) or items


def waits_for_noun(head: tuple[Word, ...]) -> bool:
    """„ist eine volljährige, mit Weste gekennzeichnete Kraft …“: the article has no noun yet."""
    return len(head) > 1 and bool(
        _ATTRIBUTE.match(head[-1].text) and _DETERMINER.match(head[-2].lower)
    )


def _is_open(head: tuple[Word, ...]) -> bool:
    """Whether the finite „ist“ or „hat“ of a clause has no verb or predicate of its own."""
    place = next(i for i, w in enumerate(head) if w.lower in _FINITE_BE)
    rest = head[place + 1 :]
    verbs = [w for w in rest if w.content and w.text[0].islower() and w.lemma.endswith("n")
             and not _PARTICIPLE.search(w.lower)]  # fmt: skip
    told = " ".join(w.lower for w in head)
    return not verbs and not _RIGHT_BEFORE_ZU.search(told) and not _other_verb(head)


def _other_verb(words: tuple[Word, ...]) -> bool:
    told = {"bitte", "verpflichtet", "gebeten", "aufgefordert", "berechtigt"}
    ends = [a for a, b in pairwise(words) if a.clause != b.clause] + list(words[-1:])
    return any(w.lower in told for w in words) or any(w.lower == "vor" for w in ends)
