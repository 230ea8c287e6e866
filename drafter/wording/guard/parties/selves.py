"""Nobody grants it to oneself: „Sie … Ihnen“, „wir … uns“, „wir … sich“ in one clause.

The politeness form has „sich“ for itself, so „Sie“ as the subject beside „Ihnen“ means that one of
the two stands for the other party. „wir“ beside „uns“ is right with reflexive verbs only.
"""

from drafter.wording.guard.language.lexicon import root
from drafter.wording.guard.language.words import Word
from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.parties.pronouns import US, subject_of
from drafter.wording.guard.parties.roles import Party, is_verb
from drafter.wording.guard.verdict import GuardFinding

# what an office does to or for itself
REFLEXIVE = """beziehen richten zurückholen holen ansehen anschauen schauen bedanken
beschaffen freuen bemühen melden entschuldigen erkundigen informieren kümmern wenden berufen
stützen vergewissern entscheiden einigen halten orientieren befassen beschäftigen treffen
unterhalten absprechen abstimmen verständigen überzeugen vorstellen leisten sparen ersparen
anschließen beteiligen distanzieren verpflichten bedienen begnügen beschränken nehmen
verschaffen leihen besorgen irren verrechnen äußern fühlen sehen lassen einsetzen merken notieren
erinnern trennen wünschen erhoffen versprechen einlassen behalten begeben besprechen
beraten bewusst einig sicher erklären wehren verlassen"""
_REFLEXIVE = frozenset(root(verb) for verb in REFLEXIVE.split())
# „setzen uns in Verbindung“, „machen uns ein Bild“
_REFLEXIVE_WITH = frozenset({"verbindung", "bild", "gedanken", "mühe", "ziel"})
_RESERVING = root("vorbehalten")
# what only the addressee tells or shows
TELLING = """mitteilen anzeigen nachweisen vorlegen einreichen nachreichen melden belegen schicken
senden zusenden zuschicken erklären schildern erstatten zurückzahlen benennen nennen"""
_TELLING = frozenset(root(verb) for verb in TELLING.split())
_ARTICLES = frozenset({"der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem",
                       "einer", "alle", "allen", "aller", "ihre", "ihren", "ihrem", "ihrer",
                       "unsere", "unseren", "unserem", "unserer", "und"})  # fmt: skip
# „bei Ihnen zu Hause“, „neben Ihnen“ may stand beside „Sie“, „bei uns“ beside „wir“
_BESIDE = frozenset(
    {"neben", "vor", "hinter", "über", "unter", "zwischen", "mit", "für", "bei", "an", "zu",
     "gegenüber", "gegen", "nach", "außer", "auf"}
)  # fmt: skip


def check_selves(pair: Pair) -> list[GuardFinding]:
    """A suggestion in which somebody gives, owes or tells something to themselves."""
    if _told(pair.original):
        return []
    return [warn("agent_changed", who.text, whom.text, now=whom.span)
            for who, whom in _told(pair.suggestion)[:1]]  # fmt: skip


def _told(text: Text) -> list[tuple[Word, Word]]:
    """Subject and object of each stretch in which both are the same party."""
    found = []
    last = None
    for number in sorted({word.segment for word in text.words}):
        words = [word for word in text.words if word.segment == number]
        if twice := _twice(words):
            found.append(twice)
        subject = subject_of(words) or (last if _goes_on(text, last, words) else None)
        last = subject
        if subject is None:
            continue
        party, who = subject
        whom = _ourselves(text, words) if party is Party.AUTHORITY else _yourself(words)
        if whom is not None:
            found.append((who, whom))
    return found


_HELPERS = frozenset({"haben", "können", "müssen", "dürfen", "werden", "sollen", "hatten"})


def _twice(words: list[Word]) -> tuple[Word, Word] | None:
    """„Sie haben Sie gemahnt“, „haben wir wir“."""
    for pronouns in ({"Sie"}, {"wir", "Wir"}):
        told = [word for word in words if word.text in pronouns]
        if len(told) > 1 and _HELPERS & {word.lower for word in words}:
            return told[0], told[1]
    return None


def _goes_on(text: Text, last: tuple[Party, Word] | None, words: list[Word]) -> bool:
    """„Sie unterschreiben und legen … vor“, „Sie sind verpflichtet, … mitzuteilen“."""
    if last is None or last[1].sentence != words[0].sentence:
        return False
    first = words[0]
    joined = text.words[text.words.index(first) - 1].lower in {"und", "oder", "sowie"}
    if joined and is_verb(first) and first.text[0].islower() and first.lower.endswith("n"):
        return True
    told = any(w.infinitive_with_zu and root(w.lemma) in _TELLING for w in words)
    return told and last[0] is Party.ADDRESSEE


def _yourself(words: list[Word]) -> Word | None:
    """„Sie müssen Ihnen nachweisen“, „legen Sie Ihnen vor“, „erhalten Sie von Ihnen“."""
    return next(
        (w for k, w in enumerate(words) if w.text == "Ihnen" and not _of_noun(words, k)), None
    )


def _ourselves(text: Text, words: list[Word]) -> Word | None:
    """„Wir bewilligen uns“, „können wir sich äußern“."""
    reserving = next((w for w in words if is_verb(w) and root(w.lemma) == _RESERVING), None)
    if reserving is not None:
        return reserving if any(w.text == "Ihnen" for w in words) else None
    told = words
    if not any(is_verb(w) for w in words):  # „Wir haben uns in dem Bescheid, den …, geirrt“
        told = [w for w in text.words if w.sentence == words[0].sentence]
    if any(is_verb(w) and root(w.lemma) in _REFLEXIVE for w in told):
        return None
    if any(w.lower in _REFLEXIVE_WITH for w in words):
        return None
    third = any(w.text == "Sie" or w.infinitive_with_zu or w.lower == "zu" for w in words)
    for k, word in enumerate(words):
        governed = k > 0 and words[k - 1].lower in _BESIDE
        if word.lower in US and not governed and not _of_noun(words, k):
            return word
        if word.lower == "sich" and not third:
            return word
    return None


def _of_noun(words: list[Word], k: int) -> bool:
    """„die Ihnen erteilte Erlaubnis“, „das von Ihnen betriebene Lokal“: part of a noun phrase."""
    before = [w.lower for w in words[max(0, k - 2) : k]]
    return bool(before) and (
        before[-1] in _ARTICLES or (before[-1] in _BESIDE and before[0] in _ARTICLES)
    )
