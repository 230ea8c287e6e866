"""Words of decision: which ruling a text states. One must not become another."""

import re

from drafter.wording.guard.language.lexicon import root
from drafter.wording.guard.language.words import Word
from drafter.wording.guard.pair import Pair, Text, block, warn
from drafter.wording.guard.reading.accounts import names_what_is_obeyed
from drafter.wording.guard.reading.denials import marks
from drafter.wording.guard.reading.restating import names_ban
from drafter.wording.guard.reading.rulings import ENTRIES, Entry, is_ruling, rulings
from drafter.wording.guard.verdict import GuardFinding

# these may be left out where the text is clear without them
_OPTIONAL = frozenset({"application", "objection", "hearing", "issue", "grant", "condition", "set",
                       "time limit", "order", "reclaim", "accept", "offset", "seize", "appoint",
                       "dismiss"})  # fmt: skip
# „Voraussetzung“ and „Genehmigung“ may be told with these words without a new ruling
_OFTEN_PLAIN = frozenset({"grant", "issue", "application", "condition", "permit", "hearing",
                          "set", "accept", "cut", "extend", "stop", "order",
                          "reclaim"})  # fmt: skip
_BY_NAME = {entry.name: entry for entry in ENTRIES}
_MADE_BY_US = re.compile(r"bescheid|verfügung|anordnung|verwaltungsakt|satzung|verordnung")


def _made(word: Word, text: Text) -> bool:
    """„der den Bescheid zu erlassen hat“, „vor Erlass der Anordnung“: what is made, not waived."""
    told = " ".join(w.lower for w in text.clause(word.clause))
    return _MADE_BY_US.search(told) is not None


# words of rulings that in daily German are something else, and what the original then speaks of
_EVERYDAY = {
    "deny": re.compile(r"\bweiger"),
    "annul": re.compile(r"aufbewahr|verwahr|aufzubewahren"),
    "seize": re.compile(
        r"beitreib|beigetrieben|eintreib|vereinnahm|vollstreck|niederschlag|niedergeschlagen|abbuch"
    ),
    "order": re.compile(r"auferlegt|aufgegeben|aufgefordert|verpflichtet|\w{3}verfügung"),
    "permit": re.compile(r"\bdulden\b|\bduldung|ausgenommen|\bein(?:ge|zu)?räum"),
    "accept": re.compile(r"positiv (?:beschieden|entschieden)"),
    "grant": re.compile(r"positiv (?:beschieden|entschieden)"),
    "application": re.compile(
        r"\bab(?:ge)?lehn|\bbegehr|\bgesuch|\bersuch|\berbeten|\bverlangt|\banmeldung"
    ),
    "offset": re.compile(r"anrechn|angerechn|anzurechn"),
    "withdraw": re.compile(r"übernahme|rückgabe|rücknahme"),
    "reclaim": re.compile(r"\btilg|rückführ|rückgabe|rückerstatt"),
    "objection": re.compile(r"\bsofort\w* vollz|aufschiebende wirkung"),
    "obligation": re.compile(r"zuwiderhand|nicht(?:erfüll|beacht|befolg|einhalt)|missacht"),
}  # fmt: skip


_MOST = re.compile(r"\b(?:höchstens|maximal|nicht mehr als|bis zu)\b")


def _caps(word: Word, pair: Pair) -> bool:
    """„höchstens 8 m³ sind erlaubt“ is a limit that the original has."""
    told = " ".join(w.lower for w in pair.suggestion.clause(word.clause))
    return bool(_MOST.search(told) and re.search(_MOST.pattern, pair.original.lower))


def _asked_of_you(word: Word, text: Text) -> bool:
    """„Ziehen Sie erst ein“ rules nothing: it is asked of the reader."""
    return word.text[0].isupper() and text.raw.startswith(" Sie ", word.end)


def check_decisions(pair: Pair) -> list[GuardFinding]:
    """Rulings lost, new, or turned into another."""
    before, after = rulings(pair.original), rulings(pair.suggestion)
    fresh = {n: w for n, w in after.items() if n not in before or w.text[0].islower()}
    lost = [
        n for n in before if n not in after and not _told(n, fresh, (pair.whole or pair).suggestion)
    ]
    if _more_denied(pair):
        lost = [n for n in lost if n != "deny"]
    new = [n for n in after if n not in before and not _known(n, before, pair.original)
           and not _names_what_is_obeyed(after[n], pair) and not names_ban(after[n].span, pair)
           and not (n == "permit" and _caps(after[n], pair))
           and not _asked_of_you(after[n], pair.suggestion)
           and pair.suggestion.clause(after[n].clause)[0].lower != "ob"]  # fmt: skip
    findings: list[GuardFinding] = _decided(pair, after) + _intended(pair)
    findings += _turned(pair)
    if lost and new:
        old, now = before[lost[0]], after[new[0]]
        return [block("decision_changed", old.text, now.text, at=old.span, now=now.span)]
    for name in new:
        word = after[name]
        findings.append(warn("decision_added", suggestion=word.text, now=word.span))
    handled = _newly_handled(pair)
    for name in lost:
        if name == "waive" and _made(before[name], pair.original):
            continue
        if name not in _OPTIONAL or (handled and name in _GRANTING):
            word = before[name]
            findings.append(warn("decision_lost", word.text, at=word.span))
    return findings


_BREACH = re.compile(
    r"\bverst(?:oßen|ößt|oßes|öße|oß)\b|zuwider|missacht|widersetz|ignorier|\bhalten\b|\bhält\b"
    r"|\bnicht (?:\w+ )?(?:erfüll|umsetz|nachkomm|befolg|beacht|einh[aä]lt)"
)


def _names_what_is_obeyed(word: Word, pair: Pair) -> bool:
    """„bei Zuwiderhandlung“ is „wenn Sie gegen die Anordnung verstoßen“."""
    if names_what_is_obeyed(word, pair):
        return True
    told = " ".join(w.lower for w in pair.suggestion.words if w.sentence == word.sentence)
    breach = r"zuwiderhand|nicht(?:be(?:folg|acht)|erfüll|einhalt)|verstoß|verstöß"
    return (
        word.text[0].isupper()
        and re.search(breach, pair.original.lower) is not None
        and _BREACH.search(told) is not None
    )


def _more_denied(pair: Pair) -> bool:
    """„verweigern“ may be told with a „nicht“ that the original does not have."""
    before, after = (sum(m.hard for m in marks(t)) for t in (pair.original, pair.suggestion))
    return after > before


# verbs of handling: what is in hand is not decided
_HANDLING = frozenset(root(verb) for verb in ["bearbeiten", "prüfen", "entscheiden", "eingehen"])
_GRANTING = frozenset({"grant", "permit", "accept", "deny", "reject", "approve", "extend"})

_RULING = frozenset({"reclaim", "set", "revoke", "annul"})
_SETTLING = frozenset(root(verb) for verb in ["festlegen", "beschließen"])


def _decided(pair: Pair, after: dict[str, Word]) -> list[GuardFinding]:
    """„wird bearbeitet“ became „wird genehmigt“: a ruling as a verb where none was told."""
    handled = [w for w in pair.original.words if root(w.lemma) in _HANDLING and w.text[0].islower()]
    kept = {root(word.lemma) for word in pair.suggestion.words}
    lost = [word for word in handled if root(word.lemma) not in kept]
    known = {root(word.lemma) for word in pair.original.words if word.text[0].islower()}
    settled = [word for word in pair.suggestion.words if root(word.lemma) in _SETTLING]
    ruled = [w for name, w in after.items() if name in _GRANTING | _RULING]
    for word in ruled + settled:
        if lost and word.text[0].islower() and root(word.lemma) not in known:
            old = lost[0]
            return [warn("decision_added", old.text, word.text, at=old.span, now=word.span)]
    return []


def _newly_handled(pair: Pair) -> bool:
    """„konnte nicht entsprochen werden“ became „konnte nicht bearbeitet werden“."""
    known = {root(word.lemma) for word in pair.original.words}
    if _RECEIVED.search(pair.suggestion.lower) and not _RECEIVED.search(pair.original.lower):
        return True  # „Wir haben den Antrag erhalten“
    return any(root(w.lemma) in _HANDLING and root(w.lemma) not in known
               for w in pair.suggestion.words if w.text[0].islower())  # fmt: skip


_RECEIVED = re.compile(r"\bhaben (?:wir )?[^.]*\bantrag\b[^.]*\b(?:erhalten|bekommen)\b")


_ATTRIBUTE = re.compile(r"(?:t|en)e[rsmn]?$")


def _turned(pair: Pair) -> list[GuardFinding]:
    """„das angedrohte Zwangsgeld wird festgesetzt“ became „das festgesetzte wird angedroht“."""
    (was, told), (is_now, tells) = _places(pair.original), _places(pair.suggestion)
    for base, word in was.items():
        for other in told:
            if base in tells and other in is_now and base not in is_now and other not in tells:
                new = tells[base]
                return [warn("decision_changed", word.text, new.text, at=word.span, now=new.span)]
    return []


def _places(text: Text) -> tuple[dict[str, Word], dict[str, Word]]:
    """The rulings told as attributes of a noun, and those told as predicates."""
    attributes: dict[str, Word] = {}
    predicates: dict[str, Word] = {}
    for i, word in enumerate(text.words):
        if not word.content or word.text[0].isupper() or not is_ruling(word.lemma):
            continue
        following = text.words[i + 1] if i + 1 < len(text.words) else None
        noun = following is not None and following.text[0].isupper()
        attribute = noun and _ATTRIBUTE.search(word.lower) and word.lower != word.lemma.lower()
        (attributes if attribute else predicates).setdefault(root(word.lemma), word)
    return attributes, predicates


_INTENT = re.compile(
    r"\bbeabsichtig\w*|\babsicht\b|\berwäg(?:e|en|t|te|ten)\b|\bin erwägung"
    r"|\bplane[nt]?\b|\bin aussicht\b"
    r"|\b(?:habe|haben) (?:ich |wir )?(?:daher |deshalb )?vor\b|\b(?:will|wollen)\b"
)
_FUTURE = re.compile(r"\bwerden?\b|\bmöchten?\b|\bgeplant\w*|\bvorgesehen\w*|\bkönn|\bwürde")


_IF_OPENED = re.compile(r"(?:^|[.;:!?] )(?:wollen|will)$")  # „Wollen wir …, müssen wir“


def _intended(pair: Pair) -> list[GuardFinding]:
    """„beabsichtige zu widerrufen“ became „widerrufe“, or the reverse."""
    before, after = pair.original.lower, pair.suggestion.lower
    old, new = _INTENT.search(before), _INTENT.search(after)
    told = _INTENT.search(after) or _FUTURE.search(after)
    if old and not told:
        return [block("decision_changed", old[0], at=old.span())]
    opens = new is not None and _IF_OPENED.search(after, 0, new.end()) is not None
    if new and not old and not opens and not _FUTURE.search(before) and "sie wollen" not in after:
        ours = re.search(r"\b(?:ich|wir)\b", after[max(0, new.start() - 5) : new.end() + 5])
        return [warn("decision_changed", "", new[0], now=new.span())] if ours else []
    return []


def _roots(text: Text) -> set[str]:
    """The roots of all words, of „unzulässig“ that of „zulässig“ as well, and the words."""
    atoms = frozenset[str]().union(*(word.atoms for word in text.words))
    plain = {root(word.lemma) for word in text.words} | set(text.lowers)
    return plain | {atom[2:] for atom in atoms if atom.startswith("r:")}


# how daily German tells a ruling without its word
_PLAINLY = {
    "extend": re.compile(r"länger|mehr zeit|aufschub|später"),
    "suspend": re.compile(
        r"\berst\b|vorerst|warten|\bruh(?:t|en)\b|noch nicht|zurückgestellt"
        r"|(?:vollzieh\w*|vollstreck\w*|setzen wir)\b[^.;]*\bnicht\b"
    ),
    "annul": re.compile(r"\bg[ei]lt\w*\b[^.;]*\bnicht (?:mehr|länger)\b|außer kraft|hinfällig"),
    "cut": re.compile(
        r"\bstatt\b|weniger|niedriger|verringer|herabgesetzt|nur noch|senken|gesenkt"
    ),
    "waive": re.compile(
        r"\b(?:m[uü]ss|brauch)\w*\b[^.;]*\b(?:kein\w*|nicht)\b[^.;]*(?:zahl|entricht|begleich)"
        r"|verzicht"
    ),
    "defer": re.compile(r"später|\bwarten\b|aufschub|mehr zeit|\berst (?:am|ab|nach)\b|zeit bis"),
    "reject": re.compile(r"\bkein\w* erfolg\b|erfolglos|\bohne erfolg\b|nicht erfolgreich"),
    "stop": re.compile(r"schließen|beenden|aufhören|nicht (?:mehr|weiter)|unterlassen"),
}


_POINT = re.compile(r"(?<=\d)\.")  # „vom 3. Juni“ ends no sentence


def _told(name: str, others: dict[str, Word], text: Text) -> bool:
    """Whether ``text`` tells the ruling in other words."""
    entry = _BY_NAME[name]
    if entry.rulings & others.keys() or entry.plain & _roots(text):
        return True
    if any(f"r:{base}" in part for base in entry.roots for w in text.words for part in w.parts):
        return True  # „Taxigenehmigung“
    if name in _PLAINLY and _PLAINLY[name].search(_POINT.sub(" ", text.lower)):
        return True
    return _denied(entry, text)


_LIMITED = re.compile(r"\bd[aü]rf\w* (?:(?:\w+ ){0,4}nur\b|[^.;:!?]*\bnicht mehr als\b(?! \d))")


def _denied(entry: Entry, text: Text) -> bool:
    """Whether a word that the ruling negates stands under a negation: „nicht bewilligen“."""
    wanted: set[str] = set()
    for name in entry.negated:
        other = _BY_NAME.get(name)
        wanted |= (other.roots | other.plain) if other else {root(name)}
    scopes = frozenset[str]().union(*(mark.near for mark in marks(text) if mark.hard))
    if wanted & {root("dürfen")} and _LIMITED.search(text.lower):
        return True
    return any(f"r:{base}" in scopes for base in wanted) or bool(
        wanted & {root("erhalten"), root("bekommen"), root("dürfen")} & _roots(text)
        and any(mark.hard for mark in marks(text))
    )


def _known(name: str, others: dict[str, Word], text: Text) -> bool:
    """Whether a ruling of the suggestion only words anew what the original says."""
    entry = _BY_NAME[name]
    if any(name in _BY_NAME[o].rulings for o in others) or entry.rulings & others.keys():
        return True
    if any(name in _BY_NAME[o].negated for o in others) and any(m.hard for m in marks(text)):
        return True
    if _denied(entry, text) or any(name in _BY_NAME[o].negated for o in others):
        return True
    compound = any(
        f"r:{base}" in part for base in entry.roots for w in text.words for part in w.parts
    ) or any(base in w.lower for base in entry.roots for w in text.words if len(base) > 5)
    compound = compound or any(n in w.lower for n in entry.nouns for w in text.words if len(n) > 4)
    if name in _EVERYDAY and _EVERYDAY[name].search(text.lower):
        return True
    return compound or (name in _OFTEN_PLAIN and bool(entry.plain & _roots(text)))
