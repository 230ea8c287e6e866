"""Duties and powers told without „müssen“ and „können“: what accounts for a new modal verb."""

import re
from functools import lru_cache
from itertools import pairwise

from drafter.wording.guard.language.lexicon import root
from drafter.wording.guard.language.morphology import SEPARABLE
from drafter.wording.guard.pair import Text
from drafter.wording.guard.reading.due_infinitives import CAN_BE
from drafter.wording.guard.reading.modes import Modal, Mode, modals

# „ist einzureichen“ is commonly told as „Bitte reichen Sie … ein“: what one hands in, tells, pays
ASKED_FOR = """einreichen vorlegen nachreichen mitteilen stellen senden zusenden übersenden beifügen
beilegen zahlen überweisen anzeigen melden abgeben angeben bezahlen richten ausfüllen abholen
zurücksenden einzahlen entrichten begleichen benennen bringen mitbringen wenden zurückgeben
unterrichten informieren benachrichtigen zurückschicken anmelden abmelden ummelden"""
_ASKED_FOR = frozenset(f"r:{root(verb)}" for verb in ASKED_FOR.split())


def is_idiomatic_request(before: list[Modal], after: list[Modal], original: Text) -> bool:
    """„Bitte reichen Sie … ein“ for „ist einzureichen“; „verpflichtet“ and „muss“ need more."""
    if _BINDING.search(original.lower):
        return False
    due = [m for m in before if m.mode is Mode.MUST and not m.soft]
    asked = [m for m in after if m.mode is Mode.REQUEST]
    polite = all(m.word.lower().endswith("n") and m.word.lower() != "bitten" for m in asked
                 if m.word.lower() != "bitte")  # fmt: skip
    verbs = all(m.own & _ASKED_FOR for m in due)
    return polite and verbs


_BINDING = re.compile(r"\b(?:verpflichtet|muss|müssen|bedarf|bedürfen|obliegt|haben)\b")


PAYING = """zahlen bezahlen tragen erstatten zurückzahlen übernehmen auszahlen begleichen entrichten
überweisen beteiligen kosten ersetzen nachzahlen erstatten"""
_ASKING = re.compile(r"\bbitt|\bgebeten\b|\bfehl|\bbenötig|\bbrauch|\berforderlich|\bausste")


def asked_for(verb: frozenset[str], original: Text) -> bool:
    """„Es wird um die Belege gebeten“ accounts for „senden Sie uns die Belege“."""
    return bool(verb & _ASKED_FOR) and _ASKING.search(original.lower) is not None


# what obliges without „müssen“: (pattern in the original, roots of verbs that then may be due)
_IMPLIED = tuple(
    (re.compile(pattern), frozenset(f"r:{root(verb)}" for verb in verbs.split()))
    for pattern, verbs in (
        ((r"\b(?:erhoben|erheb\w+|fällig\w*|träg(?:t|st)|tragen|auferlegt|gebühr\w*|zurückgefordert"
          r"|zurückfordere?n?|fordere?n?|festgesetzt|kosten|kostet|zahlbar|herangezogen"
          r"|heranzuziehen|zuzüglich"
          r"|kaution|entgelt|zu lasten|zulasten|beträgt|betragen|beläuft|\w*forderung\w*"
          r"|rückzahlung\w*"
          r"|erstattung\w*|kostenersatz|aufwendungsersatz|geltend gemacht|an(?:ge)?fordert?)\b"),
         PAYING),
        (r"\b(?:erlischt|verfällt|erlöschen|unwirksam|verliert)\b[^.]*\b(?:wenn|sofern|falls)\b",
         "beginnen anfangen bauen einlösen"),
        (r"\bunverzüglich\b|\bauflage\b", "mitteilen"),
        (r"\bdurchführung\b[^;!?]*\bfrist\b[^;!?]*\bgesetzt\b", "durchführen ausführen erledigen"),
        (r"\baufschiebende\w* wirkung|\bsofort\w* vollz", f"{PAYING} befolgen beachten nachkommen"),
    )
)  # fmt: skip
# „die Erlaubnis zum Austausch“ makes no exchange due
_PERMITTING = re.compile(r"erlaubnis|genehmigung|gestattung|bewilligung|zulassung|berechtig|recht$")
_BEHIND = frozenset({"auf", "nach", "gegen", "mit", "ohne", "bei", "unter", "zur", "zum", "durch"})


def act_implied(verb: frozenset[str], original: Text) -> bool:
    """„Die Gebühr wird fällig“ accounts for „zahlen“, „auf Anmeldung“ for „anmelden“."""
    if any(verb & verbs and pattern.search(original.lower) for pattern, verbs in _IMPLIED):
        return True
    roots = frozenset(atom for atom in verb if atom.startswith("r:"))
    return bool(roots & _required(original))


def duty_implied(modal: Modal, original: Text) -> bool:
    """Whether the original says without „müssen“ that the verb of ``modal`` is to be done."""
    acts = _attributed(original) | _in_terms(original, remedies=False)
    return act_implied(modal.verb, original) or bool(_verbal(modal.verb) & acts)


def due_from_reader(act: frozenset[str], text: Text) -> bool:
    """„ist der Stelle zu bestätigen“: what is due in a notice is due from its reader."""
    nobody = any(  # „Der Prüfer hat … zu prüfen“ names who
        (w.infinitive_with_zu or text.raw[: w.start].endswith(" zu "))
        and w.atoms & act
        and {"ist", "sind"} & {other.lower for other in text.clause(w.clause)}
        for w in text.words
    )
    return nobody and any(m.mode is Mode.MUST and not m.soft and m.verb & act for m in modals(text))


_REMEDIES = ("klage", "widerspruch", "einspruch", "beschwerde", "rechts", "berufung", "antrag",
             "einwendung", "revision", "bewerbung", "äußerung")  # fmt: skip
_TERMS = ("frist", "pflicht", "gebot", "auflage", "pflichten", "fristen", "zwang")


@lru_cache(maxsize=64)
def _in_terms(text: Text, *, remedies: bool) -> frozenset[str]:
    """The acts that terms and duties are named after: „Aufbewahrungsfrist“, „Meldepflicht“."""
    found: set[str] = set()
    for word in text.words:
        open_ = word.lower.startswith(_REMEDIES) and not remedies  # „Klagefrist“: nobody must sue
        if word.parts and word.lower.endswith(_TERMS) and not open_:
            found |= frozenset[str]().union(*word.parts[:-1])
    return _verbal(frozenset(found))


def _verbal(verb: frozenset[str]) -> frozenset[str]:
    return frozenset(atom for atom in verb if atom.startswith("r:"))


_GERUNDIVE = re.compile(rf"^(?:{SEPARABLE})zu(\w+end)e[nrsm]?$")
_NEEDED = re.compile(
    r"^(?:erforderlich|notwendig|nötig|vorzunehmend|durchzuführend|anzustellend)e[nrsm]?$"
)


@lru_cache(maxsize=64)
def _attributed(text: Text) -> frozenset[str]:
    """What an attribute says to be due: „das anzurechnende Einkommen“, „die nötige Abfrage“."""
    found: set[str] = set()
    for before, word in pairwise(text.words):
        split = before.lower == "zu" and re.search(r"ende[nrsm]?$", word.lower)
        if split or _GERUNDIVE.match(word.lower):
            form = re.sub(r"e[nrsm]?$", "", word.lower)
            found.add("r:" + root(_INFIX.sub(r"\1", form).removesuffix("d")))
        if _NEEDED.match(before.lower) and word.text[0].isupper():
            found |= {atom for atom in word.atoms if atom.startswith("r:")}
    return frozenset(found)


_INFIX = re.compile(rf"^({SEPARABLE})zu(?=\w+end$)")


@lru_cache(maxsize=64)
def _required(text: Text) -> frozenset[str]:
    """The roots of nouns of action behind a preposition: „auf schriftliche Anmeldung“."""
    found: set[str] = set()
    for i, word in enumerate(text.words):
        if word.lower not in _BEHIND or (i and _PERMITTING.search(text.words[i - 1].lower)):
            continue
        noun = next((w for w in text.words[i + 1 : i + 5] if w.text[0].isupper()), None)
        if noun is not None and noun.clause == word.clause and noun.content:
            found |= noun.atoms.union(*noun.parts[-1:])  # „nach Terminvereinbarung“
    return frozenset(found)


_ABLE = re.compile(r"\w{4}(?:fähig|bar)(?:e[rsmn]?|keit)?$")
_ON_APPLICATION = re.compile(r"\bauf (?:\w+ ){0,2}(?:antrag|anforderung|verlangen|wunsch)\b")
_APPLYING = frozenset(f"r:{root(verb)}" for verb in ("beantragen", "anfordern", "verlangen"))


def able(modal: Modal, original: Text) -> bool:
    """„rückzahlbar“ accounts for „können“ with the same verb, „Einsicht wird gewährt“ as well."""
    if modal.verb & _APPLYING and _ON_APPLICATION.search(original.lower):
        return True  # „wird auf Antrag ausgestellt“: „können Sie beantragen“
    suited = [w for w in original.words if w.content and _ABLE.search(w.lower)]
    if any(w.atoms.union(*w.parts) & modal.own for w in suited):
        return True
    if any(modal.verb & verbs and told.search(original.lower) for verbs, told in _TOLD_ANYWAY):
        return True
    bases = [atom[2:] for atom in _verbal(modal.verb) if len(atom) > 7]
    if any(_ABLE.search(w.lower) and w.lower.startswith(b) for b in bases for w in original.words):
        return True
    if _verbal(modal.verb) & _in_terms(original, remedies=True):
        return True  # „Die Klagefrist beträgt …“: „Sie können innerhalb von … klagen“
    verb = _verbal(modal.verb)
    return _GRANTED.search(original.lower) is not None and any(
        verb & w.atoms.union(*w.parts) for w in original.words if w.content and w.text[0].isupper()
    )


def can_be(modal: Modal, other: Text) -> bool:
    """„kann zugemutet werden“ is „ist zuzumuten“, „kann erwartet werden“ is „ist zu erwarten“."""
    verb = _verbal(modal.verb) & frozenset(f"r:{base}" for base in CAN_BE)
    return bool(verb) and any(
        verb & w.atoms and (w.infinitive_with_zu or before == "zu" or _ABLE.search(w.lower))
        for before, w in zip(("", *other.lowers), other.words, strict=False)
    )  # fmt: skip


_GRANTED = re.compile(
    r"\b(?:wird|werden|wurde|wurden)\b[^.;]*\b(?:gewährt|eingeräumt|gestattet|bewilligt"
    r"|angeboten)\b"
    r"|\b(?:(?:gebühren|kosten)frei|kostenlos|unentgeltlich)\b"
    r"|\blieg(?:t|en)\b(?:[^.;]|(?<=\d)\.)*\bzu(?:r\b| jedermanns\b)[^.;]*\baus\b"
    r"|verbot\b[^.;]*\b(?:gilt|besteht) nicht\b"
)
# what an office takes, its readers can bring
_TAKEN = re.compile(r"\b(?:wird|werden)\b[^.;]*\b(?:entgegen|an)genommen\b")
_BRINGING = frozenset(f"r:{root(verb)}" for verb in ("abgeben", "bringen", "anliefern"))
_REACHED = re.compile(r"\berreich(?:t|en|bar)\b|\bzu erreichen\b")
_REACHING = frozenset(f"r:{root(verb)}" for verb in ("erreichen", "anrufen", "wenden"))
# what one can do because the other party does its part: „Sie erreichen Frau Y. unter …“
_TOLD_ANYWAY = ((_BRINGING, _TAKEN), (_REACHING, _REACHED))
