"""Signs that a sentence is no proper German, cheap and without a grammar.

The guard asks whether a suggestion says the same; this asks whether it can be read at all. A small
model repeats statutes, loses the preposition of a verb or its number. What is suspected here is
not offered; the original is never suspected of what it does itself. Pure.
"""

import re
from collections import Counter
from collections.abc import Callable
from enum import StrEnum

import simplemma

from drafter.wording.facts import extract
from drafter.wording.facts.model import FactKind
from drafter.wording.readability_text import sentences
from drafter.wording.spelling.compounds import is_right


class Doubt(StrEnum):
    """What is wrong with a sentence."""

    UNFINISHED = "unfinished"
    DOUBLED = "doubled"
    REPEATED_FACT = "repeated_fact"
    LOST_PREPOSITION = "lost_preposition"
    AGREEMENT = "agreement"
    SMALL_LETTER = "small_letter"
    NO_VERB = "no_verb"
    ADDRESS = "address"
    FACT_REWORDED = "fact_reworded"
    NO_WORD = "no_word"


_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_STATUTE = re.compile(r"\b[A-ZÄÖÜ][A-Za-zÄÖÜäöü]*[A-ZÄÖÜ][A-Za-zÄÖÜäöü]*\b|§")
_DOUBLED = re.compile(r"\b(\w+)\s+\1\b", re.IGNORECASE)
_MAY_DOUBLE = frozenset({"die", "der", "das", "sie", "den", "dem"})  # „die, die“ without its comma
# Verbs whose meaning hangs on a preposition, and the words that stand for it.
_GOVERNED = {
    "abgesehen": r"\b(?:von|vom|davon|hiervon|wovon)\b",
    "abgewichen": r"\b(?:von|vom|davon|hiervon)\b",
    "ausgegangen": r"\b(?:von|vom|davon)\b",
    "verzichtet": r"\b(?:auf|aufs|darauf|hierauf)\b",
    "hingewiesen": r"\b(?:auf|darauf|hierauf)\b",
    "abgestellt": r"\b(?:auf|darauf)\b",
    "gebunden": r"\b(?:an|ans|am|daran)\b",
    "angewiesen": r"\b(?:auf|darauf)\b",
    "angerechnet": r"\b(?:auf|darauf)\b",
    "gerichtet": r"\b(?:auf|an|gegen|darauf|nach|danach)\b",
}
_SINGULAR = r"(?:wird|ist|hat|muss|kann|soll|darf|war|wurde|hatte|konnte|musste|erfolgt|liegt)"
_PLURAL = (
    r"(?:werden|sind|haben|müssen|können|sollen|dürfen|waren|wurden|hatten|konnten|mussten|"
    r"erfolgen|liegen)"
)
_MODAL = (
    "muss|müssen|kann|können|darf|dürfen|soll|sollen|konnte|konnten|musste|mussten|sollten|will"
)
_AUXILIARY = (
    "bin|ist|sind|war|waren|habe|haben|hat|hatte|hatten|werde|werden|wird|wurde|wurden|worden|sei"
)
_BROKEN = (
    re.compile(rf"\bwir {_SINGULAR}\b", re.IGNORECASE),
    re.compile(rf"^(?:Der|Das|Ein|Ihr|Unser|Dieser|Dieses) [\w-]+ {_PLURAL}\b(?! (?:Sie|wir|ich))"),
    re.compile(rf"^(?:Die|Diese|Ihre|Unsere) [\w-]+(?:ungen|heiten|keiten|schaften) {_SINGULAR}\b"),
    re.compile(
        rf"^(?:Die|Diese|Eine|Ihre|Unsere) [\w-]+(?:ung|heit|keit|schaft|tion) {_PLURAL}"
        r"\b(?! (?:Sie|wir)\b)"
    ),
    # „müssen … vorzulegen“: a modal verb takes the plain infinitive
    re.compile(
        rf"\b(?:{_MODAL})\b(?:(?!\b(?:um|ohne|statt|haben|sein|brauchen)\b)"
        r"(?:[^,;:]|,(?=\d)))*"
        r"\b(?:zu [a-zäöüß]+n|(?:ab|an|auf|aus|bei|dar|ein|fort|her|hin|mit|nach|vor|weg|zurück|"
        r"zusammen|zu|offen|bereit|fest|teil|statt)zu[a-zäöüß]{3,}n)(?=[.,;:]|$)"
    ),
    # the same at the end of a sentence with a name between commas, but not „können bitten, …“
    re.compile(
        rf"\b(?:{_MODAL})\b(?:(?!\b(?:um|ohne|statt|haben|sein|brauchen)\b|\w+(?:en|eln|ern),)"
        r"[^;:])*(?:\b(?:ab|an|auf|aus|bei|dar|ein|mit|nach|vor|zurück)zu[a-zäöüß]{3,}n|"
        r" zu [a-zäöüß]+n(?: werden)?)[.!]$"
    ),
    # „ist nicht in Betracht“, „Sie dürfen Arbeiten … gestattet“, „haben beabsichtigt, … zu“
    re.compile(r"\b(?:ist|sind|war|waren)\b[^,;:]* in Betracht\b"),
    re.compile(rf"^(?:Sie|Wir|Ich) (?:{_MODAL})\b[^,;:]* (?:gestattet|erlaubt|zulässig)[.,]"),
    re.compile(r"\b[Ww]ir haben beabsichtigt\b"),
    re.compile(r"\bwerden Ihnen (?:aufgegeben|untersagt|gestattet|erlaubt), "),
    # „wir konnten … abgesehen werden“: the authority is not what is done
    re.compile(
        r"\b(?:[Ww]ir|[Ii]ch) (?:[\w-]+ )?(?:können|konnten|müssen|mussten|kann|konnte|muss)\b"
        r"[^;:]* \w+ werden[.,]"
    ),
    re.compile(
        r"\b(?:[Ww]ir|[Ii]ch) (?:können|konnten|müssen|kann)\b[^,;:]* \w+(?:t|en) haben[.,]"
    ),
    # „Sie müssen ein Wechsel … anzeigen“: an object in the nominative
    re.compile(rf"\b(?:Sie|[Ww]ir|[Ii]ch) (?:{_MODAL}) (?:ein|Ihr|kein) [A-ZÄÖÜ]"),
    # „sind Sie … nicht geeignet sind“: the finite verb of a main and of a subordinate clause
    re.compile(r"\b([Ss]ind|[Hh]aben|[Ww]erden|[Mm]üssen|[Kk]önnen) (?:Sie|wir)\b[^,;:]* \1[.,]"),
    # „30 Tag“: the lock keeps the figure and the beginning of its unit, the rest is grammar
    re.compile(
        r"\b(?!0?1 )(?:\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf) "
        r"(?:Tag|Woche|Monat|Jahr|Stunde|Minute|Rate)\b(?!-)"
    ),
    # „wurde eingegangen“, „haben nicht eingegangen“: verbs that take „sein“
    re.compile(
        r"\b(?:wurden?|wird|werden|habe|haben|hat|hatten?)\b[^,;:]* "
        r"(?:(?:ein|auf|unter)?gegangen|entgangen|ergangen|erschienen|entstanden|erloschen|eingetreten|abgelaufen|gekommen|geblieben)[.,;]"
    ),
    # „nicht entsprochen konnten“
    re.compile(
        r"\b(?:entsprochen|besprochen|[a-zäöüß]{2,}ge[a-zäöüß]+t) "
        r"(?:können|konnten?|müssen|mussten?|dürfen|durften?)[.,;]"
    ),
    # „Wir setzen … entsprochen“: a participle without its auxiliary
    re.compile(
        rf"^(?:Wir|Ich|Sie) (?!(?:{_MODAL}|{_AUXILIARY})\b)[a-zäöüß]+ "
        rf"(?:(?!\b(?:{_MODAL}|{_AUXILIARY})\b)[^,;:])* "
        r"(?:[a-zäöüß]*ge[a-zäöüß]{3,}(?:t|en)|ent[a-zäöüß]+ochen|(?:be|ver|ent|er)[a-zäöüß]{3,}t)[.,;]"
    ),
    # „Wir gewähren Ihnen ein Betrag“: an object in the nominative, of common nouns
    re.compile(
        r"^(?:Wir|Ich) [a-zäöüß]+ (?:[^,;:]* )?(?:ein|kein|Ihr|dieser) "
        r"(?:Betrag|Zuschuss|Vorschuss|Antrag|Bescheid|Widerspruch|Anspruch|Nachweis|Termin)\b"
    ),
    # two finite verbs side by side
    re.compile(r"\b(?:wird|werden) (?:ist|sind|hat|haben|muss|müssen|kann|können)\b"),
    re.compile(r"\b(?:muss|müssen|kann|können|darf|dürfen) (?:ist|sind|wird)\b"),
    # a gender that no noun of these endings has
    re.compile(r"\b(?:dies|ein|kein|Ihr)e[ms] [\w-]+(?:ung|heit|keit|schaft)\b"),
    re.compile(
        r"\b(?:[Dd]as|[Dd]em|[Dd]es|[Ee]in|[Kk]ein|[Zz]um|[Ii]m|[Vv]om) "
        r"[A-ZÄÖÜ][\w-]+(?:ung|heit|keit|schaft)\b"
    ),
)
# What an article says of its noun: masculine, feminine, neuter, plural.
_ARTICLES = {
    "der": "mfp", "die": "fp", "das": "n", "den": "mp", "dem": "mn", "des": "mn",
    "ein": "mn", "eine": "f", "einen": "m", "einem": "mn", "einer": "f", "eines": "mn",
    "kein": "mn", "keine": "fp", "keinen": "mp", "keinem": "mn", "keiner": "f",
    "ihr": "mn", "ihre": "fp", "ihren": "mp", "ihrem": "mn", "ihrer": "fp", "ihres": "mn",
    "unser": "mn", "unsere": "fp", "unseren": "mp", "unserem": "mn",
    "dieser": "mfp", "diese": "fp", "dieses": "mn", "diesen": "mp", "diesem": "mn",
    "zur": "f", "zum": "mn", "vom": "mn", "im": "mn", "am": "mn", "beim": "mn",
}  # fmt: skip
_ANY_ARTICLE = "|".join(_ARTICLES)
_NOUN_PHRASE = re.compile(
    rf"\b((?i:{_ANY_ARTICLE})) (?:(?!(?:{_ANY_ARTICLE})\b)[a-zäöüß-]+e[nrsm]? ){{0,3}}"
    r"([A-ZÄÖÜ][\w-]+)"
)
_IS_DUE = re.compile(r"\b(?:ist|sind) [^,;]*(?:zu \w+n|\wzu\w+n)\b")
_DOES = re.compile(
    rf"^[^,;]*\b(?:{_MODAL}) (?!Sie |wir |ich )[^,;]*"
    r"(?<= )(?!werden|sein|bleiben|erfolgen|geschehen)[a-zäöüß]+n[.,;]"
)
_POLITE_SINGULAR = re.compile(r"^Sie (?:wird|ist|hat|muss|kann|soll|darf|wurde)\b")
_FINITE = re.compile(
    rf"\b(?:{_SINGULAR}|{_PLURAL}|sei|seien|[a-zäöüß]+(?:t|te|ten|en|eln|ern))\b"
    r"|\b[Ii]ch [a-zäöüß]+e\b|\b[a-zäöüß]+e ich\b|\b[A-ZÄÖÜ][a-zäöüß]+n Sie\b"
)
_FAMILIAR = re.compile(
    r"\b(?:[Dd]u|[Dd]ich|[Dd]ir|[Dd]ein(?:e[mnrs]?)?|[Ee]uch|[Ee]uer|[Ee]ure[mnrs]?)\b"
)
_ENDS = (".", "!", "?", ":", ".“", ".”", '."', ".)", ";")
# Facts in words; those in figures are compared by value, and the fact lock keeps their form.
_KEPT_AS_IS = frozenset({FactKind.NAME, FactKind.NUMBER, FactKind.QUANTITY, FactKind.REFERENCE})

Check = Callable[[str, str], bool]


def doubts(original: str, text: str) -> tuple[Doubt, ...]:
    """What speaks against reading ``text`` as German; empty: nothing is suspected."""
    return tuple(doubt for doubt, check in _CHECKS if check(original, text))


def same_words(one: str, other: str) -> bool:
    """Whether two texts differ in nothing but signs, capital letters and articles."""
    return _telling(one) == _telling(other)


def _telling(text: str) -> list[str]:
    return [word for word in _bare(text) if word not in _ARTICLES]


def _bare(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def _unfinished(original: str, text: str) -> bool:
    ends = text.rstrip().endswith(_ENDS)
    opened = text.count("(") != text.count(")") or text.count("„") != text.count("“")
    balanced = original.count("(") == original.count(")") and (
        original.count("„") == original.count("“")
    )
    return (original.rstrip().endswith(_ENDS) and not ends) or (opened and balanced)


def _doubled(original: str, text: str) -> bool:
    return any(
        match[1].lower() not in _MAY_DOUBLE and match[0] not in original
        for match in _DOUBLED.finditer(text)
    )


def _repeated_fact(original: str, text: str) -> bool:
    """A statute or a fact more often than the original has it."""
    before, now = Counter(_STATUTE.findall(original)), Counter(_STATUTE.findall(text))
    if any(now[word] > before[word] for word in now):
        return True
    said = Counter(f.text for f in extract(original) if not f.weak)
    return any(
        count > said[found] > 0
        for found, count in Counter(f.text for f in extract(text) if not f.weak).items()
    )


def _lost_preposition(original: str, text: str) -> bool:
    return any(
        re.search(rf"\b{verb}\b", sentence) and not re.search(governed, sentence.lower())
        for verb, governed in _GOVERNED.items()
        if re.search(governed, original.lower())
        for sentence in sentences(text)
    )


def _disagrees(original: str, text: str) -> bool:
    if _POLITE_SINGULAR.search(text) and not _POLITE_SINGULAR.search(original):
        return True
    if _other_gender(original, text) or _acts_itself(original, text):
        return True
    return bool(_breaks(text) - _breaks(original))


def _breaks(text: str) -> set[str]:
    return {m[0] for s in sentences(text) for pattern in _BROKEN for m in pattern.finditer(s)}


def _acts_itself(original: str, text: str) -> bool:
    """„Ein Wechsel muss anzeigen“ for „Ein Wechsel ist anzuzeigen“: a thing does what is due."""
    subject = original.split()[:2]
    return (
        subject == text.split()[:2]
        and _IS_DUE.search(sentences(original)[0]) is not None
        and _DOES.search(sentences(text)[0]) is not None
    )


def _other_gender(original: str, text: str) -> bool:
    """A noun with an article of another gender than the original gives it."""
    before = _genders(original)
    return any(
        not genders & before[noun] for noun, genders in _genders(text).items() if noun in before
    )


def _genders(text: str) -> dict[str, set[str]]:
    """What the articles of a text say of its nouns."""
    found: dict[str, set[str]] = {}
    for match in _NOUN_PHRASE.finditer(text):
        said = set(_ARTICLES[match[1].lower()])
        found[match[2]] = found.get(match[2], said) & said or said
    return found


def _no_word(original: str, text: str) -> bool:
    """A word that there is not: „auszahlieren“, „Fördung“."""
    known = set(_bare(original))
    return any(
        not (_is_known(word) or is_right(word, _is_known))
        for word in re.findall(r"(?<![\w-])[A-ZÄÖÜa-zäöüß][a-zäöüß]{4,}(?![\w-])", text)
        if word.lower() not in known and not _joined_known(word.lower(), known)
    )


def _is_known(word: str) -> bool:
    return simplemma.is_known(word, lang="de") or simplemma.is_known(word.lower(), lang="de")


def _joined_known(word: str, known: set[str]) -> bool:
    """Whether it is a word of the original with another ending, or the rest of a compound."""
    return any(
        k.startswith(word[:-2]) or (len(word) > 6 and k.endswith(word[2:]))
        for k in known
        if len(k) > 4
    ) or ("zu" in word and simplemma.is_known(word.replace("zu", "", 1), lang="de"))


def _small_letter(original: str, text: str) -> bool:
    """A noun of the original, or its polite „Sie“, written small."""
    # „zum Führen“ may become „zu führen“: words in -n can be verbs and adjectives.
    inside = re.findall(r"(?<=[\w,;] )[A-ZÄÖÜ]\w+(?<!n)\b", original)
    small = set(re.findall(r"\b[a-zäöü]\w+", text)) - set(re.findall(r"\b[a-zäöü]\w+", original))
    lost = {word for word in inside if word.lower() in small and word not in {"Sie", "Ihr"}}
    starts = text.lstrip('„"»(–- ')[:1].islower() and not original.lstrip('„"»(–- ')[:1].islower()
    return bool(lost) or starts


def _no_verb(_original: str, text: str) -> bool:
    return not all(_FINITE.search(sentence) for sentence in sentences(text))


def _other_address(original: str, text: str) -> bool:
    return bool(_FAMILIAR.search(text)) and not _FAMILIAR.search(original)


def _fact_reworded(original: str, text: str) -> bool:
    """A name or a number word that no longer stands letter for letter: nobody need look twice."""
    plain = " ".join(text.split()).casefold()
    return any(
        " ".join(fact.text.split()).casefold() not in plain
        for fact in extract(original)
        if fact.kind in _KEPT_AS_IS and not fact.weak and not re.search(r"\d", fact.text)
    )


_CHECKS: tuple[tuple[Doubt, Check], ...] = (
    (Doubt.UNFINISHED, _unfinished),
    (Doubt.DOUBLED, _doubled),
    (Doubt.REPEATED_FACT, _repeated_fact),
    (Doubt.LOST_PREPOSITION, _lost_preposition),
    (Doubt.AGREEMENT, _disagrees),
    (Doubt.SMALL_LETTER, _small_letter),
    (Doubt.NO_VERB, _no_verb),
    (Doubt.ADDRESS, _other_address),
    (Doubt.FACT_REWORDED, _fact_reworded),
    (Doubt.NO_WORD, _no_word),
)
