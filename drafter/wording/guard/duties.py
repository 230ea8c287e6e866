"""Duties and powers told without „müssen“ and „können“: what accounts for a new modal verb."""

import re

from drafter.wording.guard.lexicon import root
from drafter.wording.guard.modes import Modal, Mode
from drafter.wording.guard.pair import Text

# „ist einzureichen“ is commonly told as „Bitte reichen Sie … ein“: what one hands in, tells, pays
ASKED_FOR = """einreichen vorlegen nachreichen mitteilen stellen senden zusenden übersenden beifügen
beilegen zahlen überweisen anzeigen melden abgeben angeben bezahlen richten ausfüllen abholen
zurücksenden einzahlen entrichten begleichen benennen bringen mitbringen wenden zurückgeben
unterrichten informieren benachrichtigen zurückschicken"""
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


# what obliges without „müssen“: (pattern in the original, groups of verbs that then may be due)
_IMPLIED = tuple(
    (re.compile(pattern), frozenset(atoms.split()))
    for pattern, atoms in (
        ((r"\b(?:erhoben|erheb\w+|fällig\w*|trägst?|tragen|auferlegt|gebühr\w*|zurückgefordert"
          r"|zurückfordere?n?|fordere?n?|festgesetzt|kosten|zahlbar)\b"),
         "r:zahl r:bezahl r:trag r:erstatt r:zurückzahl r:übernehm r:auszahl"),
        (r"\b(?:erlischt|verfällt|erlöschen|unwirksam|verliert)\b[^.]*\b(?:wenn|sofern|falls)\b",
         "r:beginn r:anfang r:bau r:einlös"),
        (r"\bunverzüglich\b|\bauflage\b", "r:mitteil"),
    )
)  # fmt: skip


def duty_implied(modal: Modal, original: Text) -> bool:
    """„Die Gebühr wird fällig“ accounts for „Sie müssen die Gebühr zahlen“."""
    return any(modal.own & atoms and pattern.search(original.lower) for pattern, atoms in _IMPLIED)


_ABLE = re.compile(r"\w{4}(?:fähig|bar)(?:e[rsmn]?)?$")


def able(modal: Modal, original: Text) -> bool:
    """„berücksichtigungsfähig“ and „rückzahlbar“ account for „können“ with the same verb."""
    return any(w.atoms & modal.own for w in original.words if w.content and _ABLE.search(w.lower))
