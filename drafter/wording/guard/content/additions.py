"""Content that is new: nothing may come in that the original does not account for."""

import re

import simplemma

from drafter.wording.guard.content.implied import implied
from drafter.wording.guard.language.function_words import CLOSED
from drafter.wording.guard.language.lexicon import office_for, root
from drafter.wording.guard.language.words import Word
from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.reading.accounts import (
    accounted,
    derived,
    gone,
    in_phrase,
    names_what_is_obeyed,
    told_by_synonym,
)
from drafter.wording.guard.reading.denials import marks
from drafter.wording.guard.reading.duties import act_implied, asked_for
from drafter.wording.guard.reading.limits import limits
from drafter.wording.guard.reading.loaded_words import is_loaded
from drafter.wording.guard.reading.measures import measures
from drafter.wording.guard.reading.modes import Mode, modals
from drafter.wording.guard.reading.references import (
    explains,
    is_vague,
    joined,
    taken_for_granted,
)
from drafter.wording.guard.reading.roles import has_usual_doer, is_verb
from drafter.wording.guard.verdict import GuardFinding


def _licensed(word: Word, pool: frozenset[str], lights: frozenset[str]) -> bool:
    """Whether the other text holds the word, all its parts, or a word of equal meaning."""
    if accounted(word.atoms, pool):
        return True
    if word.parts:
        return all(accounted(part, pool) or part & lights for part in word.parts)
    return False


def _doubled(word: Word, pair: Pair) -> bool:
    """„die Hecke und die Sträucher“: joined to the very word that would account for it."""
    kin = office_for(word.atoms) & pair.original.atoms & pair.suggestion.atoms
    return bool(kin and not word.atoms & pair.original.atoms) and joined(word, pair.suggestion)


_LIGHT_PARTS = frozenset(
    f"r:{part}" for part in (
        "betrag", "höh", "zeit", "zeitraum", "summ", "zahl", "fall", "art", "stell", "grund",
        "angab", "pflicht", "recht", "datum", "tag", "person", "sach", "text", "teil", "mittel",
        "gesamt", "unterlag", "frist", "ort", "nummer", "numm", "system", "spielraum",
    )
)  # fmt: skip


def check_added(pair: Pair) -> list[GuardFinding]:
    """Content words of the suggestion that nothing in the original accounts for."""
    unknown = [word for word in _unaccounted(pair) if not _only_frames(word, pair)]
    new = [word for word in unknown if not _may_come(word, pair)]
    loose = [word for word in unknown if word not in new]
    # more than a few new words are a new sentence, however harmless each of them is
    if len(loose) > max(_FEW, len(_content(pair.suggestion)) * _LOOSE_SHARE):
        new += loose
    new += _new_sentences(pair)
    unique = {word.lower: word for word in reversed(new)}
    return [
        warn("content_added", suggestion=word.text, now=word.span)
        for word in sorted(unique.values(), key=lambda w: w.start)
    ]


_FEW = 3
_LOOSE_SHARE = 0.25  # of the content words of the suggestion


def _new_sentences(pair: Pair) -> list[Word]:
    """The words of sentences that take nothing from the original: „Die Kosten tragen wir“."""
    if pair.notes:
        return []
    unknown = set(_unaccounted(pair, light=True))
    found: list[Word] = []
    for own in _main_clauses(pair.suggestion):
        told = [w for w in own if w.content]
        kept = any(
            w.fact or (w.content and (_is_known(w, unknown, own) or _partly(w, pair))) for w in own
        )
        if len(told) > 1 and not kept and any(not is_vague(w) and not w.light for w in told):
            found += told
    return found


def _is_known(word: Word, unknown: set[Word], clause: list[Word]) -> bool:
    """Whether a word takes something from the original; in a joined clause light ones do not."""
    return word not in unknown and not (word.light and clause[-1].lower == "und")


_JOINED = re.compile(r"\b(?:wurden?|wird|werden|ist|sind|hat|haben) [^.,;:!?]*\bund$")
_NEW_SUBJECT = re.compile(r" (?:Sie|wir|ich|es|das|dies|der|die) \w+")


def _main_clauses(text: Text) -> list[list[Word]]:
    """The sentences, cut where „und“ joins a clause with a subject of its own."""
    found: list[list[Word]] = []
    for word in text.words:
        last = found[-1][-1] if found else None
        joined = (
            last is not None and last.lower == "und"
            and _NEW_SUBJECT.match(text.raw, last.end)
            and _JOINED.search(text.lower, found[-1][0].start, last.end)
        )  # fmt: skip
        if last is None or joined or last.sentence != word.sentence:
            found.append([])
        found[-1].append(word)
    return found


def _partly(word: Word, pair: Pair) -> bool:
    return any(accounted(part, pair.original.atoms) for part in word.parts)


def _content(text: Text) -> list[Word]:
    return [word for word in text.words if word.content and not word.light]


def _unaccounted(pair: Pair, *, light: bool = False) -> list[Word]:
    """The content words that the original does not account for; ``light``: light ones as well."""
    pool = pair.original.atoms
    # a word that negates („fehlt“) is weighed by the check for negation
    negating = {m.word.lower() for m in marks(pair.suggestion)} if marks(pair.original) else set()
    # what was blanked with a turn that both texts have is no news either
    negating |= set((pair.whole or pair).original.lowers) - set(pair.original.lowers)
    return [
        word for word in pair.suggestion.words
        if word.content and word.lower not in negating and not measures(word.lower)
        and (not _licensed(word, pool, _LIGHT_PARTS) or _doubled(word, pair))
        and (light or not word.light)
        and not in_phrase(word, pair.suggestion, pool)
        and not _spelling_of(word, pair.original)
        and not (word.lower.startswith(_IN_TIME) and _has_limit(pair.original))
        and not derived(word, pair.original)
        and not told_by_synonym(word, gone(pair))
        and not names_what_is_obeyed(word, pair)
        and not implied(word, pair)
        and not _begins_what_follows(word, pair)
        and not (word.lower.startswith(_OLD_AND_NEW) and _CHANGED.search(pair.original.lower))
    ]  # fmt: skip


# „Sie zahlen künftig 145 EUR, bisher waren es 120 EUR“ where „von 120 auf 145 EUR erhöht“ stood
_OLD_AND_NEW = ("künftig", "zukünftig", "bisher", "bislang")
_CHANGED = re.compile(r"\bvon\b[^.;:!?]*\bauf\b|\bstatt\b|\banstelle\b|\bnunmehr\b|\bbisher")
_BEFORE = re.compile(r"\b(?:bevor|ehe)\b[^.,;:!?]*$")


_PERIOD = re.compile(r"\b(?:\w*(?:frist|zeit|dauer|zeitraum)|jahre?s?|monate?s?|wochen?)\b")
_FROM_THEN = re.compile(rf"{_PERIOD.pattern}[^.;:!?]*\b(?:nach|ab|seit|von)\b|\bbegin")


def _begins_what_follows(word: Word, pair: Pair) -> bool:
    """„bevor Sie mit der Ausführung beginnen“ is „vor Ausführung“."""
    begun = word.lower.startswith(("begin", "anfang", "angefang"))
    clause = " ".join(w.lower for w in pair.suggestion.clause(word.clause))
    if begun and _PERIOD.search(clause) and _FROM_THEN.search(pair.original.lower):
        return True  # „dann beginnt eine Wartezeit von 28 Tagen“
    opened = _BEFORE.search(pair.suggestion.lower, 0, word.start)
    return begun and opened is not None and "vor" in pair.original.lowers


def _only_frames(word: Word, pair: Pair) -> bool:
    """A word that sums up, takes up or explains what the original says."""
    if explains(word, pair):
        return is_noun(word, pair.suggestion) or not is_loaded(word)
    if not is_noun(word, pair.suggestion):
        return root(word.lemma) in _OBEYING
    return is_vague(word) or _taken_up(word, pair.suggestion) or _own_matter(word, pair.suggestion)


# what one does with a duty, whatever it is: „das müssen Sie beachten“, „sorgen Sie dafür“
OBEYING = """stammen zusammensetzen
beachten einhalten halten sorgen achten befolgen erfüllen erledigen denken tun machen
sicherstellen wissen verstehen zeigen zusammenkommen vorliegen zutreffen
passieren geschehen gelten ansehen vorgehen"""
_OBEYING = frozenset(root(verb) for verb in OBEYING.split())


_BANNED = re.compile(r"\bd[aü]rf(?:en)?\b[^.;:!?]*\b(?:nicht|kein\w*)\b")
_DENIES = re.compile(
    r"\b(?:nicht|kein\w*|nur|ohne|erst|allein|d[aü]rf\w*)\b|ausschließ|verb[io]|untersag|unzuläss"
    r"|einzustell|eingestell|unterlass|unterbleib|abgelehn|versag"
)


def _is_ban(word: Word, pair: Pair) -> bool:
    """„An andere dürfen Sie die Kopie nicht weitergeben“ where nothing was denied."""
    told = " ".join(w.lower for w in pair.suggestion.clause(word.clause))
    new = is_verb(word) and _BANNED.search(told) is not None
    return new and not _DENIES.search((pair.whole or pair).original.lower)


def _may_come(word: Word, pair: Pair) -> bool:
    """A word that comes with the rewording and claims nothing."""
    if is_noun(word, pair.suggestion):
        return taken_for_granted(word, pair)
    if pair.notes:
        return True  # notes are written out: verbs and adjectives come with the sentence
    if _implied(word, pair):
        return True
    if _is_ban(word, pair):
        return False
    if is_loaded(word) or _is_one_more(word, pair) or _restricts(word, pair.suggestion):
        return False
    return not _due(word, pair.suggestion) or (_verb_gone(pair) and not has_usual_doer(word))


# attributes that only point: „am nächsten Tag“, „der alte Bescheid“
_POINTING = (
    "nächst", "letzt", "vorig", "früher", "alt", "neu", "weiter", "ander", "eigen", "genau", "ganz",
    "hoh", "lang", "best", "entsprechend", "betroffen", "betreffend", "richtig", "einzeln", "solch",
    "übrig", "restlich", "jeweilig", "gleich", "selb", "einzig", "nötig", "möglich", "fest",
    "klein",
)  # fmt: skip


def _restricts(word: Word, text: Text) -> bool:
    """An attribute that tells which of several things is meant: „die verletzten Personen“."""
    following = next((w for w in text.words if w.start == word.end + 1), None)
    before_noun = following is not None and following.content and following.text[0].isupper()
    if text.lower[: word.start].endswith(" zu ") and not is_verb(word):
        return True  # „zu groß“ is a judgement
    verb = word.text[0].isupper() or (is_verb(word) and word.lemma.lower() == word.lower)
    ending = re.search(r"e[nrsm]?$", word.lower)
    attribute = before_noun and ending is not None and not verb
    return attribute and not word.lower.startswith(_POINTING)


_PAIRED = re.compile(
    r"\b([a-zäöüß]{4,}) (?:und|oder|sowie) (?:(?:auch|nichts?|noch) )?([a-zäöüß]{4,})\b"
)


def _is_one_more(word: Word, pair: Pair) -> bool:
    """„warten und reinigen“: one of two joined verbs or adjectives where one stood before."""
    pairs = _paired(pair.suggestion)
    return any(word in two for two in pairs) and len(pairs) > len(_paired(pair.original))


def _paired(text: Text) -> list[list[Word]]:
    """Verbs or adjectives that „und“ or „oder“ joins."""
    spans = [{found.span(1), found.span(2)} for found in _PAIRED.finditer(text.raw)]
    joined = [[w for w in text.words if w.lower not in CLOSED and w.span in two] for two in spans]
    return [two for two in joined if len(two) > 1]


_MATTERS = frozenset({"vorhaben", "betrieb", "bauvorhaben", "unternehmen", "fall", "lage"})


def _own_matter(word: Word, text: Text) -> bool:
    """„Ihr Vorhaben“, „Ihren Betrieb“: the addressee, named by what the notice is about."""
    return word.lower in _MATTERS and bool(re.search(r"\bIhr\w{0,2} $", text.raw[: word.start]))


_DUE = frozenset({Mode.MUST, Mode.SHOULD, Mode.IMPERATIVE, Mode.REQUEST})


def _due(word: Word, text: Text) -> bool:
    """Whether somebody must, should or is asked to do what the verb says."""
    due = [m for m in modals(text) if m.mode in _DUE and (not m.soft or m.mode is Mode.REQUEST)]
    return is_verb(word) and any(m.own & word.atoms for m in due)


def _implied(word: Word, pair: Pair) -> bool:
    """„müssen Sie zahlen“ where the original says that a fee is due."""
    if is_noun(word, pair.suggestion):
        return False
    return act_implied(word.atoms, pair.original) or asked_for(word.atoms, pair.original)


_THIS = re.compile(r"\b(?:dies(?:e[rsmn]?)?|solch(?:e[rsmn]?)|d(?:er|as|ie|em|en)selben?) $")
_PERIODS = re.compile(r"^(?:monat|jahr|woche|quartal|stunde|minute)")


def _taken_up(word: Word, text: Text) -> bool:
    """„vor diesem Tag“, „in diesem Alter“: a noun for what was said before."""
    return bool(_THIS.search(text.lower, 0, word.start)) and not _PERIODS.match(word.lower)


def is_noun(word: Word, text: Text) -> bool:
    """Written with a capital, and not only because a sentence begins with it."""
    if word.text[0].islower():
        return False
    first = not any(w.sentence == word.sentence and w.start < word.start for w in text.words)
    return not (first and simplemma.is_known(word.lower, lang="de"))


def _verb_gone(pair: Pair) -> bool:
    return any(not word.light for word in gone(pair))


_IN_TIME = ("rechtzeitig", "fristgerecht", "fristgemäß", "pünktlich")


def _has_limit(text: Text) -> bool:
    """Whether a text sets a time: then „rechtzeitig“ only takes it up."""
    return any(bound.kind in {"upper", "within"} for bound in limits(text)) or bool(
        re.search(r"\b(?:ablauf|frist|fällig)", text.lower)
    )


def _spelling_of(word: Word, text: Text) -> bool:
    """A word that differs from one of the original in a letter or two (a corrected mistake)."""
    return any(
        other.content
        and abs(len(other.lower) - len(word.lower)) <= 1
        and _near(other.lower, word.lower)
        for other in text.words
    )


def _near(one: str, other: str) -> bool:
    if len(one) < 6 or one[0] != other[0]:
        return False
    if len(one) == len(other):
        differing = [i for i, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
        if len(differing) == 2 and differing[1] == differing[0] + 1:
            i = differing[0]
            return one[i] == other[i + 1] and one[i + 1] == other[i]
        return False
    short, long = sorted((one, other), key=len)
    # a doubled or missing letter only: „Antragg“, not „Peters“ for „Petersen“
    return any(long[:i] + long[i + 1 :] == short and i > 0 and long[i] == long[i - 1]
               for i in range(len(long)))  # fmt: skip
