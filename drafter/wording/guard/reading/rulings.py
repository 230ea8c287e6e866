"""Rulings that a text names: grants, refusals, orders, remedies."""

import re
from dataclasses import dataclass

from drafter.wording.guard.language.lexicon import root
from drafter.wording.guard.language.words import Word
from drafter.wording.guard.pair import Text

# ruling → (verbs and nouns that state it, plain words or other rulings that may stand for it);
# „-x“ among the second means „not x“.
DECISIONS: dict[str, tuple[str, str]] = {
    "grant": ("bewilligen gewähren zusprechen zuerkennen zusagen",
              ("erhalten bekommen geben zahlen übernehmen fördern bezuschussen permit "
              "accept extend issue gestatten einräumen")),
    "issue": ("erteilen ausstellen", "erhalten bekommen geben grant permit dürfen"),
    "accept": ("stattgeben abhelfen entsprechen",
               "bewilligen erfüllen grant permit extend"),
    "deny": ("ablehnen versagen verweigern", "-grant -accept -issue -permit reject"),
    "reject": ("zurückweisen verwerfen", "deny -accept"),
    "revoke": ("widerrufen Widerruf", ""),
    "withdraw": ("zurücknehmen Rücknahme", "zurückziehen"),
    "annul": ("aufheben Aufhebung", ""),
    "take away": ("entziehen Entziehung", "wegnehmen verlieren"),
    "set": ("festsetzen Festsetzung", "festlegen berechnen"),
    "order": ("anordnen Anordnung", "verfügen"),
    "forbid": ("untersagen verbieten Verbot", "-permit -dürfen -nutzen unzulässig"),
    "permit": ("genehmigen Genehmigung erlauben zulassen", "dürfen grant issue zulässig gestatten"),
    "threaten": ("androhen Androhung", "drohen"),
    "reclaim": (("zurückfordern rückfordern Rückforderung erstatten Erstattung "
                "zurückzahlen Rückzahlung"), "anfordern fordern heranziehen ersetzen"),
    "extend": ("verlängern Verlängerung Fristverlängerung", "später länger"),
    "suspend": ("aussetzen Aussetzung zurückstellen Zurückstellung", ""),
    "defer": ("stunden Stundung", ""),
    "waive": ("erlassen Erlass", ""),
    "write off": ("niederschlagen Niederschlagung", "verfolgen beitreiben eintreiben einziehen"),
    "stop": ("einstellen Einstellung", "stoppen anhalten unterbrechen -dürfen -zahlen -grant"),
    "approve": ("anerkennen Anerkennung", ""),
    "cut": ("kürzen Kürzung", "mindern"),
    "condition": ("Bedingung", "wenn voraussetzung"),
    "obligation": ("Auflage", "nebenbestimmung"),
    "time limit": ("befristen Befristung", "frist gelten"),
    "reservation": ("Widerrufsvorbehalt Auflagenvorbehalt", "vorbehalten"),
    "objection": ("Widerspruch", "widersprechen"),
    "action": ("Klage klagen", ""),
    "application": ("Antrag beantragen", "stellen bitten wunsch anfrage einholen"),
    "complaint": ("Beschwerde Einspruch", ""),
    "assure": ("zusichern Zusicherung", "zusagen versprechen"),
    "offset": ("aufrechnen Aufrechnung verrechnen Verrechnung", ""),
    "deport": ("abschieben Abschiebung", ""),
    "seize": ("sicherstellen Sicherstellung beschlagnahmen Beschlagnahme einziehen", "wegnehmen"),
    "dismiss": ("entlassen Entlassung abberufen Abberufung", ""),
    "appoint": ("berufen Berufung bestellen ernennen", ""),
    "penalty": ("Zwangsgeld", ""),
    "fine": ("Bußgeld Geldbuße", ""),
    "loan": ("Darlehen Kredit", ""),
    "hearing": ("anhören Anhörung", "äußern gelegenheit stellung"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Entry:
    """One ruling: the words that name it, and what tells it instead of them."""

    name: str
    roots: frozenset[str]
    nouns: frozenset[str]
    plain: frozenset[str]
    rulings: frozenset[str]
    negated: frozenset[str]


def _entry(name: str, words: str, instead: str) -> Entry:
    others = instead.replace("take away", "").split()
    positive = [o for o in others if not o.startswith("-")]
    return Entry(
        name,
        frozenset(root(word) for word in words.split()),
        frozenset(word.lower() for word in words.split() if word[0].isupper()),
        frozenset(root(o) for o in positive if o not in DECISIONS),
        frozenset(o for o in positive if o in DECISIONS),
        frozenset(o[1:] for o in others if o.startswith("-")),
    )


ENTRIES = tuple(_entry(name, *words) for name, words in DECISIONS.items())


def rulings(text: Text) -> dict[str, Word]:
    """The rulings a text names, each with its first word."""
    found: dict[str, Word] = {}
    for word in text.words:
        if not word.content or word.lower.startswith("entsprechend"):
            continue
        base = root(word.lemma)
        if _of_other_things(word, text):
            continue
        for name in _BY_ROOT.get(base, ()):
            found.setdefault(name, word)
        for name, terms in _TERMS:
            if word.lower.startswith(terms):
                found.setdefault(name, word)
    return found


_BY_ROOT = {
    base: tuple(entry.name for entry in ENTRIES if base in entry.roots)
    for base in frozenset[str]().union(*(entry.roots for entry in ENTRIES))
}
# a time limit names the remedy it is for
_TERMS = (("action", ("klagefrist",)), ("complaint", ("beschwerdefrist", "einspruchsfrist")))


_BELONGS = re.compile(r"angehör(?:en?|ten?|ig\w*)$")  # „einem Verein angehören“
_TO_TELL = frozenset({"auskunft", "auskünfte", "hinweis", "hinweise", "rat"})
_MADE = re.compile(
    r"\s(?:de[rs]|eine[rs]|dieser|dieses|ihre[rs])(?: \w+e[nrs])? "
    r"(?:entscheidung|\w*bescheid|\w*verfügung|\w*anordnung|verwaltungsakt|\w*untersagung|\w*verbot"
    r"|maßnahme|\w*satzung|\w*regelung)"
)


_ASKED = re.compile(
    r"antr[aä]g|begehren|widerspruch|beschwerde|wunsch|anliegen|bitte|einspruch|ersuchen|ihm\\b"
)


def _of_other_things(word: Word, text: Text) -> bool:
    """„Auskunft erteilen“ tells, „Erlass eines Bescheids“ makes: neither is a ruling."""
    if word.text in {"Stunde", "Stunden"} or _BELONGS.match(word.lower):
        return True
    if root(word.lemma) == root("erteilen"):
        return any(w.lower in _TO_TELL for w in text.clause(word.clause))
    told = " ".join(w.lower for w in text.clause(word.clause))
    if root(word.lemma) == root("entsprechen"):  # „entspricht der Norm“
        return _ASKED.search(told) is None
    return word.lower == "erlass" and bool(_MADE.match(text.lower, word.end))


def is_ruling(lemma: str) -> bool:
    """Whether a word states a ruling."""
    return root(lemma) in _BY_ROOT
