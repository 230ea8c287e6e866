"""Nobody grants it to oneself: „Sie … Ihnen“, „wir … uns“, „wir … sich“ in one clause.

The politeness form has „sich“ for itself, so „Sie“ as the subject beside „Ihnen“ means that one of
the two stands for the other party. „wir“ beside „uns“ is right with reflexive verbs only.
"""

from drafter.wording.guard.language.lexicon import root
from drafter.wording.guard.language.words import Word
from drafter.wording.guard.ours_yours.pronouns import US, subject_of
from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.reading.roles import Party, is_verb
from drafter.wording.guard.verdict import GuardFinding

# what an office does to or for itself
REFLEXIVE = """richten zurückholen holen ansehen anschauen schauen bedanken
beschaffen freuen bemühen melden entschuldigen erkundigen informieren kümmern wenden berufen
stützen vergewissern entscheiden einigen halten orientieren befassen beschäftigen treffen
unterhalten absprechen abstimmen verständigen überzeugen vorstellen leisten sparen ersparen
anschließen beteiligen distanzieren verpflichten bedienen begnügen beschränken nehmen
verschaffen leihen besorgen irren verrechnen äußern fühlen sehen lassen einsetzen merken notieren
erinnern trennen wünschen erhoffen versprechen einlassen behalten begeben besprechen
beraten bewusst einig sicher erklären wehren verlassen
anmelden ankündigen zeigen"""
_REFLEXIVE = frozenset(root(verb) for verb in REFLEXIVE.split())
# „setzen uns in Verbindung“, „machen uns ein Bild“
_REFLEXIVE_WITH = frozenset({"verbindung", "bild", "gedanken", "mühe", "ziel"})
_TO_ONESELF = frozenset(root(verb) for verb in ("vorbehalten", "beziehen"))
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
    whole = pair.whole or pair
    if _told(whole.original):
        return []
    return [warn("receiver_changed", who.text, whom.text, now=whom.span)
            for who, whom in _told(whole.suggestion)[:1]]  # fmt: skip


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
            if (whom := _told_yourself(text, words)) is not None:
                found.append((whom, whom))
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
    to_do = any(w.infinitive_with_zu for w in words) or "zu" in {w.lower for w in words}
    matrix = [w for w in text.words if w.sentence == first.sentence and w.clause < first.clause]
    other = any(w.text == "Sie" or root(w.lemma) in _ASKING for w in matrix)
    return to_do and last[0] is Party.AUTHORITY and not other


def _told_yourself(text: Text, words: list[Word]) -> Word | None:
    """„Wir fordern Sie auf, Ihnen … vorzulegen“: who is asked to tell does not tell themselves."""
    if not any(w.infinitive_with_zu and root(w.lemma) in _TELLING for w in words):
        return None
    first = words[0]
    matrix = [w for w in text.words if w.sentence == first.sentence and w.clause < first.clause]
    asked = any(root(w.lemma) in _ASKING for w in matrix)
    ours = {"wir", "ich"} & {w.lower for w in matrix}
    if not any(w.text == "Sie" for w in matrix) or (asked and not ours):
        return None
    return _yourself(words)


_ASKING = frozenset(
    root(verb) for verb in ("bitten", "beantragen", "verlangen", "fordern", "wünschen", "möchten",
                            "fragen", "erwarten", "anregen", "vorschlagen")
)  # fmt: skip


def _yourself(words: list[Word]) -> Word | None:
    """„Sie müssen Ihnen nachweisen“, „legen Sie Ihnen vor“, „erhalten Sie von Ihnen“."""
    return next(
        (w for k, w in enumerate(words) if w.text == "Ihnen" and not _of_noun(words, k)), None
    )


def _ourselves(text: Text, words: list[Word]) -> Word | None:
    """„Wir bewilligen uns“, „können wir sich äußern“."""
    lowers = {w.lower for w in words}
    third = any(w.text == "Sie" or w.infinitive_with_zu or w.lower == "zu" for w in words)
    if "sich" in lowers and not third:
        return next(w for w in words if w.lower == "sich")
    if any(is_verb(w) and root(w.lemma) in _TO_ONESELF for w in words):
        return None if US & lowers else next((w for w in words if w.text == "Ihnen"), None)
    told = words
    if not any(is_verb(w) for w in words):  # „Wir haben uns in dem Bescheid, den …, geirrt“
        told = [w for w in text.words if w.sentence == words[0].sentence]
    if any(is_verb(w) and root(w.lemma) in _REFLEXIVE for w in told):
        return None
    if _REFLEXIVE_WITH & lowers:
        return None
    for k, word in enumerate(words):
        governed = k > 0 and words[k - 1].lower in _BESIDE
        if word.lower in US and not governed and not _of_noun(words, k):
            return word
    return None


def _of_noun(words: list[Word], k: int) -> bool:
    """„die Ihnen erteilte Erlaubnis“, „das von Ihnen betriebene Lokal“: part of a noun phrase."""
    before = [w.lower for w in words[max(0, k - 2) : k]]
    return bool(before) and (
        before[-1] in _ARTICLES or (before[-1] in _BESIDE and before[0] in _ARTICLES)
    )
