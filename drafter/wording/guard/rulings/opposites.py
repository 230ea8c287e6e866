"""Opposites: words that must not turn into their counterpart."""

import re
from functools import lru_cache

from drafter.wording.guard.language.lexicon import root
from drafter.wording.guard.language.words import Word
from drafter.wording.guard.pair import Pair, Text, block
from drafter.wording.guard.reading.bearing import banned_alike
from drafter.wording.guard.reading.denials import marks
from drafter.wording.guard.reading.opposites import sides
from drafter.wording.guard.verdict import GuardFinding

# prepositions and conjunctions that exclude each other before the same thing
_RELATIONS = (
    ("vor", "nach"), ("vor", "nachdem"), ("bevor", "nach"), ("bevor", "nachdem"), ("bis", "bevor"),
    ("bis", "nach"), ("bis", "sobald"), ("ab", "bis"), ("bei", "nach"), ("bei", "vor"),
    ("bei", "ohne"), ("mit", "ohne"), ("mit", "trotz"), ("trotz", "wegen"), ("während", "nach"),
    ("während", "vor"), ("innerhalb", "außerhalb"), ("in", "außerhalb"), ("im", "außerhalb"),
    ("auf", "außerhalb"), ("über", "unter"), ("für", "gegen"), ("von", "für"),
    ("auf", "neben"), ("vor", "hinter"), ("auf", "ohne"),
)  # fmt: skip


_NOT_ONLY = re.compile(r"\bnicht (?:nur|bloß) $")


@lru_cache(maxsize=64)
def _hits(text: Text) -> dict[tuple[int, int], Word]:
    """Side of a pair → the first word of the text on it."""
    found: dict[tuple[int, int], Word] = {}
    for word in text.words:
        if _NOT_ONLY.search(text.lower, max(0, word.start - 10), word.start):
            continue  # „nicht nur vorübergehend“ means the other side
        for side in sides(word.lower) | sides(word.lemma.lower()):
            found.setdefault(side, word)
    return found


def check_opposites(pair: Pair) -> list[GuardFinding]:
    """A word of one side that became a word of the other."""
    before, after = _hits(pair.original), _hits(pair.suggestion)
    found: list[GuardFinding] = []
    alike: list[GuardFinding] = []  # both texts forbid, so a denial does not turn it round
    for (number, side), old in before.items():
        other = (number, 1 - side)
        if other in after and other not in before and (number, side) not in after:
            new = after[other]
            finding = block("opposite", old.text, new.text, at=old.span, now=new.span)
            (alike if banned_alike(pair, old, new) else found).append(finding)
    return alike if found and _turned(pair) else [*alike, *found][:3]


def _turned(pair: Pair) -> bool:
    """Whether one text says with a negation what the other says without: negation decides then."""
    count = [sum(mark.hard for mark in marks(text)) for text in (pair.original, pair.suggestion)]
    return (count[0] - count[1]) % 2 == 1


@lru_cache(maxsize=512)
def _targets(text: Text, relation: str) -> tuple[tuple[Word, frozenset[str]], ...]:
    """Where a preposition or conjunction stands and what it governs."""
    if relation not in text.lowers:
        return ()
    found: list[tuple[Word, frozenset[str]]] = []
    for i, word in enumerate(text.words):
        if word.lower != relation or word.fact or (relation == "nach" and states_source(text, i)):
            continue
        if word.lower == "nach" and text.lowers[i - 1] == "grunde":
            continue  # „dem Grunde nach“
        if text.lowers[i + 1 : i + 2] in {("uns",), ("ihnen",), ("mir",), ("ort",)}:
            continue  # „bei uns eingegangen“, „vor Ort“
        found.append((word, governed_by(text, i, relation)))
    return tuple(found)


def governed_by(text: Text, i: int, relation: str) -> frozenset[str]:
    """The noun of a preposition, or the words of the clause that a conjunction opens."""
    opens_clause = relation in {"bevor", "nachdem", "sobald"} or (
        relation == "bis" and text.raw[: text.words[i].start].endswith(", ")
    )
    atoms: set[str] = set()
    for other in text.words[i + 1 : i + (12 if opens_clause else 5)]:
        if other.clause != text.words[i].clause or (not opens_clause and _figure(text, i, other)):
            break
        atoms |= other.atoms.union(*other.parts)
        if other.fact and not opens_clause:
            break
        if other.content and other.text[0].isupper() and not opens_clause:
            break
    return frozenset(atoms)


def _figure(text: Text, i: int, other: Word) -> bool:
    """„bis zum 16.03.2026 äußern“: a figure between a preposition and a word."""
    return any(text.words[i].end <= fact.start < other.start for fact in text.facts)


def states_source(text: Text, i: int) -> bool:
    """„nach § 28“, „richtet sich nach dem Stempel“ state a source, not a time."""
    if _MEASURED_BY.search(text.lower, 0, text.words[i].start):
        return True
    after = text.lower[text.words[i].end :][:24]
    return bool(
        re.match(r"\s(?:§|art|dem sgb|den? (?:vor|ge)|maßgabe|aktenlage|ansicht|auffassung)", after)
    )


_MEASURED_BY = re.compile(
    r"\b(?:richte|bemiss|bemess|berechne|bestimm|beurteil)\w* sich\b[^.,;:!?]* $|\bje $"
)


def check_relations(pair: Pair) -> list[GuardFinding]:
    """„vor Bekanntgabe“ for „nach Bekanntgabe“, „ohne Zustimmung“ for „mit Zustimmung“."""
    for first, second in _RELATIONS:
        for one, other in ((first, second), (second, first)):
            finding = _inverted(pair, one, other)
            if finding is not None:
                return [finding]
    return []


def _inverted(pair: Pair, one: str, other: str) -> GuardFinding | None:
    old, new = _targets(pair.original, one), _targets(pair.suggestion, other)
    if not old or not new:
        return None
    kept = [atoms for _, atoms in _targets(pair.suggestion, one)]
    known = [atoms for _, atoms in _targets(pair.original, other)]
    for word, atoms in old:
        for now, governed in new:
            shared = atoms & governed
            if not shared or any(a & atoms for a in kept) or any(k & governed for k in known):
                continue
            asked = {one, other} == {"auf", "ohne"}
            if asked and not shared & _ASKED:
                continue
            if (
                not asked
                and {one, other} & {"ohne", "außerhalb"}
                and (_turned(pair) or _denied_within(pair, shared))
            ):
                continue
            if {one, other} == {"nach", "bis"} and _in_vain(pair):
                continue
            if {one, other} == {"von", "für"} and not _kept_free(pair):
                continue
            if {one, other} == {"bei", "nach"} and _found_out(pair):
                continue
            return block("opposite", word.text, now.text, at=word.span, now=now.span)
    return None


# „nur auf Antrag“ and „ohne Antrag“
_ASKED = frozenset(
    f"r:{root(noun)}" for noun in ("Antrag", "Verlangen", "Wunsch", "Anforderung", "Aufforderung")
)


def _found_out(pair: Pair) -> bool:
    """„Nach erfolgter Prüfung wurde festgestellt“ is „Bei der Prüfung haben wir festgestellt“."""
    return all("feststellen" in {w.lemma for w in text.words}
               for text in (pair.original, pair.suggestion))  # fmt: skip


_VAIN = re.compile(r"\b(?:fruchtlos|ergebnislos|erfolglos|vergeblich)\w*")


def _in_vain(pair: Pair) -> bool:
    """„nach fruchtlosem Ablauf der Frist“: „wenn Sie es bis zum Ende der Frist nicht tun“."""
    told = _VAIN.search(pair.original.lower)
    return told is not None and any(m.hard for m in marks(pair.suggestion))


_FREE = re.compile(r"\bfrei(?:zu|ge)?h[ae]lten|\bhalten\b[^.;]*\bfrei\b|\bbleiben\b[^.;]*\bfrei\b")


def _kept_free(pair: Pair) -> bool:
    """„von Fahrzeugen freihalten“ is the reverse of „für Fahrzeuge freihalten“."""
    return all(_FREE.search(text.lower) for text in (pair.original, pair.suggestion))


def _denied_within(pair: Pair, shared: frozenset[str]) -> bool:
    """„bei unentschuldigtem Fehlen“ is „ohne Entschuldigung“: the word itself denies."""
    return any(mark.hard and mark.word.lower().startswith("un") and mark.focus & shared
               for text in (pair.original, pair.suggestion) for mark in marks(text))  # fmt: skip


# whole phrases that exclude each other
PHRASE_PAIRS = ((r"\bvor\b[^.;,]*änderung\w* geltende|\bbisherige\w* fassung|\balte\w? fassung",
                 r"\bgeänderte\w* fassung|\bneue\w* fassung"),
                (r"\babweich\w* vo[nm]\b|\bentgegen (?:de[mr]|ihre[mr])\b|\bweich\w*\b[^.;]*\bab\b",
                 r"\b(?:wir folgen|folgen wir|übernehmen wir|wir übernehmen|in übereinstimmung)\b"),
                (r"\bin kraft\b", r"\baußer kraft\b"), (r"\bzu recht\b", r"\bzu unrecht\b"),
                (r"\bvon amts wegen\b", r"\bauf (?:\w+ )?antrag\b"),
                (r"\b(?:alle[nrs]?|sämtliche\w*|jede[rsmn]?)\b(?! lage)",
                 r"\beine[rsn]? (?:der|dieser|von)\b|\bmindestens eine?\w*\b"),
                (r"\bneben (?:de[rmn]|eine[rmn]?)\b|\bzusätzlich zu\b",
                 r"\b(?:statt|anstatt|anstelle)\b"),
                (r"\bvor (?:\w+ )?(?:abschluss|ende|ablauf|beendigung)\b",
                 r"\b(?:bereits|schon) (?:abgeschlossen|beendet|abgelaufen|vorbei)\b"),
                (r"\bim voraus\b", r"\bim nachhinein\b|\bnachträglich\b"),
                (r"\bunaufgefordert|\bvon sich aus\b",
                 (r"\b(?:auf|nach) (?:anforderung|verlangen|aufforderung)\b|\b(?:wenn|falls|sobald"
                  r"|sofern)\b[^.,;]*\b(?:verlang|anforder|aufforder|forder)\w*")),
                (r"\bvorjahr|\b(?:letzt|vorig|vergangen|vorangegangen)\w* jahr",
                 r"\bfolgejahr|\b(?:nächst|kommend|darauffolgend)\w* jahr"),
                ((r"\bstatt(?:zu)?(?:ge)?g[eai]b\w*|\bg[ei]b\w* [^.;]*\bstatt\b"
                  r"|\babgeholfen\b|\bwird [^.;]{0,40}(?<!nicht )entsprochen\b"),
                 r"\bkein\w* erfolg\b|\berfolglos\b|\bohne erfolg\b|\bgescheitert\b"),
                (r"\w+abgewandt\w*",
                 r"\bzugewandt\w*|(?<!nicht )\b(?:zu[rm]|zu de[rm]) \w+ (?:hin )?zeig\w*"),
                (r"\b\w*hofseit\w*|\bzum hof\b", r"\bstraßenseit\w*|\bzur straße\b"),
                (r"\b(?:bis|mit) (?:zum |dem )?(?:ablauf|ende|schluss)\b",
                 r"\b(?:bis|mit) (?:zum |dem )?(?:beginn|anfang)\b"),
                (r"\bunterhalb\b|\b(?:fluss|strom|bach)abwärts",
                 r"\boberhalb\b|\b(?:fluss|strom|bach)aufwärts"),
                ((r"\b(?:vo[nm]|von de[rm]|aus de[rm]) [\w-]+ (?:weg|fort)\b"
                  r"|\baus (?:de[rm]|ihrem) [\w-]+ (?:hinaus|heraus)\b"),
                 (r"\b(?:zu[rm]?|zu de[rm]|ins?|in (?:den|die|das)) [\w-]+"
                  r" (?:hin|hinein|zu|herein)\b")),
                ((r"\b(?:vergeblich|erfolglos|ergebnislos|fruchtlos)\w*|\bohne erfolg\b"
                  r"|\bgescheitert\b|\bkein\w* erfolg\b"
                  r"|\bnicht (?:\w+ )?(?:gelungen|geklappt|erfolgreich)\b"),
                 r"\bmit erfolg\b|\berfolgreich\b|\bgelungen\b|\bh[aä]tt?(?:en|e|t)? erfolg\b"),
                ((r"\bhinzu\w*|\bkomm\w* (?:\w+ ){0,4}dazu\b|\bzu(?:züglich|sätzlich)\b"
                  r"|\bextra\b"),
                 (r"(?<!nicht )\b(?:enthalten|inbegriffen|eingerechnet)\b|\binklusive\b"
                  r"|\beinschließlich\b")),
                ((r"\bst[aä]ll(?:en|e|s)?\b|\bgeschlossene\w* (?:räum|gebäud)\w*|\bdrinnen\b"
                  r"|\bim haus\b"),
                 r"\b(?:ins freie|im freien|draußen|unter freiem himmel)\b"),
                (r"\bstill(?:zu|ge)?leg\w*|\baußer betrieb\b",
                 r"\bin betrieb (?:zu )?(?:ge)?n[eo]\w+"))  # fmt: skip
_PHRASE_PAIRS = tuple((re.compile(a), re.compile(b)) for a, b in PHRASE_PAIRS)


def check_phrases(pair: Pair) -> list[GuardFinding]:
    """A phrase that became its counterpart („in Kraft“, „außer Kraft“)."""
    before, after = pair.original.lower, pair.suggestion.lower
    for line in _PHRASE_PAIRS:
        for one, other in (line, line[::-1]):
            old, new = one.search(before), other.search(after)
            if old and new and not one.search(after) and not other.search(before):
                return [block("opposite", old[0], new[0], at=old.span(), now=new.span())]
    return _directions(pair) or _prefixes(pair)


_PREFIXES = (("aus", "ein"), ("ab", "an"), ("auf", "ab"), ("vor", "nach"), ("heraus", "hinein"))


def _prefixes(pair: Pair) -> list[GuardFinding]:
    """„mit der Ausreise“ became „ab Ihrer Einreise“, though „Einreise“ stood there besides."""
    before, after = (_nouns(text) for text in (pair.original, pair.suggestion))
    for line in _PREFIXES:
        for one, other in (line, line[::-1]):
            for noun, old in before.items():
                twin = other + noun.removeprefix(one)
                if not noun.startswith(one) or noun in after or twin not in after:
                    continue
                if len(after[twin]) > len(before.get(twin, ())):
                    new = after[twin][-1]
                    return [block("opposite", old[0].text, new.text, at=old[0].span, now=new.span)]
    return []


def _nouns(text: Text) -> dict[str, list[Word]]:
    found: dict[str, list[Word]] = {}
    for word in text.words:
        if word.content and word.text[0].isupper():
            found.setdefault(word.lower, []).append(word)
    return found


_INTO = re.compile(r"\b(?:in (?:den|die|das)|ins) (?:[a-zäöüß]+en )?([a-zäöüß]{4,})")
_OUT_OF = re.compile(r"\baus de[mr] (?:[a-zäöüß]+en )?([a-zäöüß]{4,})")


def _directions(pair: Pair) -> list[GuardFinding]:
    """„in den Sperrbezirk bringen“ became „aus dem Sperrbezirk bringen“."""
    for one, other in ((_INTO, _OUT_OF), (_OUT_OF, _INTO)):
        was, kept = _places(one, pair.original), _places(one, pair.suggestion)
        known, now = _places(other, pair.original), _places(other, pair.suggestion)
        for place in sorted(was.keys() & now.keys() - kept.keys() - known.keys()):
            old, new = was[place], now[place]
            return [block("opposite", old[0], new[0], at=old.span(), now=new.span())]
    return []


def _places(direction: re.Pattern[str], text: Text) -> dict[str, re.Match[str]]:
    return {root(match[1].capitalize()): match for match in direction.finditer(text.lower)}
