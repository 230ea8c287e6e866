"""To whom it comes: what is filed comes to the authority, what is granted to the addressee.

„ist hier eingegangen“ must not become „ist bei Ihnen eingegangen“, nor „Ihnen erlaubt“ „uns
erlaubt“. Judged only where the original does not itself name who receives.
"""

import re

from drafter.wording.guard.language.lexicon import root
from drafter.wording.guard.language.words import Word
from drafter.wording.guard.ours_yours.pronouns import US, WE, subject_of
from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.reading.roles import Party, is_verb
from drafter.wording.guard.verdict import GuardFinding

# what happens at an office
ARRIVING = """eingehen ankommen einreichen vorlegen beantragen anmelden abgeben einlegen
erheben anzeigen eintreffen bearbeiten"""
_ARRIVING = frozenset(root(verb) for verb in ARRIVING.split())
# what an office does for or to somebody
GRANTED = """bewilligen gewähren erteilen erlauben gestatten verbieten untersagen androhen auszahlen
zumuten auferlegen stunden versagen zusagen zusichern einräumen zustehen"""
_GRANTED = frozenset(root(verb) for verb in GRANTED.split())
_FILED = re.compile(r"(?:akten|geschäfts|kassen)?zeichen$|vorgangsnummer$")
_NOTIFIED = frozenset(root(verb) for verb in ("bekanntgeben", "zustellen", "zugehen"))
_NOTICE = re.compile(r"\b(?:bescheid\w*|dieses? schreiben\w*|verfügung\w*|anordnung\w*)\b")
# what comes from the authority
_RULED = re.compile(r"(?:genehmigung|bescheid|erlaubnis|zulassung|entscheidung|zustimmung|freigabe|"
                    r"schreiben|bestätigung|zusage|bewilligung)(?:s|es|e|en)?$")  # fmt: skip
_ARTICLES = frozenset({"der", "die", "das", "den", "dem", "des"})
_LAW = re.compile(r"§|\bartikel\b|gesetz\b|satzung\b|verordnung\b")
_PASSIVE = frozenset({"werden", "wird", "wurde", "wurden", "worden"})
_OURS = US | WE | {"unser", "unsere", "unserem", "unseren", "unserer", "unseres"}


def check_whom(pair: Pair) -> list[GuardFinding]:
    """The suggestion sends something to the party that does not receive such things."""
    text = (pair.whole or pair).suggestion
    original = (pair.whole or pair).original
    known = set(original.lowers)
    if (got := _got(original, text)) is not None:
        return [warn("receiver_changed", "", got.text, now=got.span)]
    for i, word in enumerate(text.words):
        told = "bei ihnen" in original.lower if _at_yours(text, i) else "ihnen" in known
        theirs = word.text == "Ihnen" and not told and _arrives(text, i)
        if theirs or (word.lower in US and not known & _OURS and _granted(text, i)):
            return [warn("receiver_changed", "", word.text, now=word.span)]
    return []


def _got(original: Text, text: Text) -> Word | None:
    """„Ihr Antrag ist hier eingegangen“ became „Sie haben Ihren Antrag erhalten“."""
    arrived = any(root(word.lemma) == root("eingehen") for word in original.words)
    if not arrived or _GETTING & {root(word.lemma) for word in original.words}:
        return None
    for word in text.words:
        if root(word.lemma) not in _GETTING:
            continue
        words = [w for w in text.words if w.segment == word.segment]
        subject = subject_of(words)
        past = {"haben", "hatten"} & {w.lower for w in words}
        if subject is not None and subject[0] is Party.ADDRESSEE and past:
            return subject[1]
    return None


_GETTING = frozenset(root(verb) for verb in ("erhalten", "bekommen"))


def _stretch(text: Text, i: int) -> list[Word]:
    return [word for word in text.words if word.segment == text.words[i].segment]


def _at_yours(text: Text, i: int) -> bool:
    return i > 0 and text.words[i - 1].lower in {"bei", "zu"}


def _arrives(text: Text, i: int) -> bool:
    """„bei Ihnen eingegangen“, „wenn Ihnen der Nachweis vorliegt“."""
    words = _stretch(text, i)
    roots = {root(word.lemma) for word in words if is_verb(word)}
    before = text.words[i - 1].lower if i else ""
    if _at_yours(text, i):
        filed = any(_FILED.match(word.lower) for word in words)
        return filed or bool(roots & _ARRIVING)
    ruled = any(_RULED.search(word.lower) for word in words)
    return not ruled and before not in {"von", "mit", "an"} and root("vorliegen") in roots


_SIGN = 6  # „§ 66 “ holds no word


def _granted(text: Text, i: int) -> bool:
    """„wenn die Behörde es uns erlaubt hat“, „der uns bekannt gegeben wurde“."""
    words = _stretch(text, i)
    if WE & {word.lower for word in words} or (i and text.words[i - 1].lower in _GOVERNING):
        return False
    roots = {root(word.lemma) for word in words if is_verb(word)}
    told = text.lower[max(0, words[0].start - _SIGN) : words[-1].end]
    before = text.words[i - 1] if i else words[0]
    attributive = before.lower in _ARTICLES and before is not words[0]
    if attributive or (_LAW.search(told) and not _PASSIVE & {word.lower for word in words}):
        return False  # „nach der uns erteilten Auskunft“, „§ 66 erlaubt uns“
    known = bool(roots & _NOTIFIED) or "bekannt gegeben" in told
    return bool(roots & _GRANTED) or (known and _NOTICE.search(text.lower) is not None)


_GOVERNING = frozenset({"bei", "von", "zu", "mit", "an", "gegenüber", "für", "durch", "vor"})
