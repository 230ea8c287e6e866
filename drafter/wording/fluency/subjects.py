"""Clauses that have lost their subject, and things that do what is to be done to them."""

import re
from typing import Final

from drafter.wording.fluency.numbers import infinitive
from drafter.wording.fluency.verbs import MODAL, SIGN, TO_DO
from drafter.wording.sentences import sentences
from drafter.wording.syntax.genders import FEMININE_PARTS

_FEMININE = (
    r"(?:[A-ZÄÖÜ][\w-]*(?:ung|heit|keit|schaft|tion|tät)"
    rf"|(?:[A-ZÄÖÜ][\w-]*)?(?i:{'|'.join(FEMININE_PARTS.split())}))"
)
_NO_SUBJECT = (
    rf"(?:(?!(?<!für )(?<!auf )(?<!an )(?<!in )(?<!über )(?<!gegen )(?<!durch )(?<!ohne )"
    r"\b(?:ein|eine|kein|keine|nichts|die|das|diese|dieses|jede|jedes|wir|[Ss]ie|es|er|man|alle|"
    rf"Einsicht|Gelegenheit|Folge|Rechnung)\b){SIGN})*"
)
# what is done to somebody or something in the dative: „Der Änderung wird zugestimmt“
_DATIVE_VERBS = (
    "füg|nehm|nomm|geb|[Ff]olg|leist|sproch|sprech|stimm|leg|schließ|schloss|geh|gang|kommen|holfen"
    "|wirk|(?<!er)(?<!her)(?<!fest)stell|ordn|teil|zogen|sandt|schickt|reich|wies|rechn|gleich|dankt"
)
_DONE = rf"(?!\w*(?:{_DATIVE_VERBS}))[a-zäöüß]+(?:t|en)(?<!werden)"
_START = "Vor|Nach|Bei|Mit|Für|Im|In|Zur|Zum|Aufgrund|Auf|Ab|Bis|Dann|Außerdem|Deshalb|Daher|Zudem"
# A dative that stands where the subject should be.
# „Wenn Sie das wiederholen, kann die Einleitung eines Verfahrens nach sich ziehen“
NOTHING_DRAWS: Final = re.compile(
    r"(?<=, )(kann|könnte|wird|würde)(?= (?:den|die|das|eine[n]?) (?:[a-zäöüß]+e[n]? )?[A-ZÄÖÜ]\w+"
    r"(?: (?:des|der|eines|einer) (?:[a-zäöüß]+en )?[A-ZÄÖÜ]\w+)* nach sich ziehen\b)"
)
BROKEN: Final = (
    NOTHING_DRAWS,
    # „…, konnte der Zuteilung des Kennzeichens nicht vorgenommen werden“
    re.compile(
        rf"\b(?:wird|wurde|kann|konnte|muss|musste|darf) der {_FEMININE}\b{_NO_SUBJECT} "
        r"(?:vorgenommen|durchgeführt|bearbeitet|abgelehnt|geprüft|genehmigt|zugelassen|verlängert"
        r"|berücksichtigt|aufgehoben|widerrufen|abgeschlossen|festgesetzt)\b"
    ),
    # „Der Konzentration war zu hoch“, „Der Veranlagung erfolgt …“
    re.compile(
        rf"^Der {_FEMININE}\b(?! (?:der|die|das)\b)"
        rf"{_NO_SUBJECT} (?:(?:ist|war) (?!.*(?:{_DATIVE_VERBS}))"
        r"|(?:erfolgt|beträgt|endet|beginnt|gilt|läuft|beruht)\b"
        r"|geht\b(?=[^.;]*\büber\b)(?![^.;]*\bvoraus\b))"
    ),
    # „Der Befreiung kann nur so lange aufrechterhalten werden“
    re.compile(
        rf"^Der {_FEMININE}\b(?! (?:der|die|das)\b){_NO_SUBJECT} "
        rf"(?:(?:{MODAL})\b{_NO_SUBJECT} {_DONE} werden|(?:wird|wurde)\b{_NO_SUBJECT} {_DONE})"
        r"(?=[.,;])"
    ),
    # „Vor Beginn muss der Anzeige erstellt werden“
    re.compile(
        rf"^(?:{_START})\b{_NO_SUBJECT} (?:{MODAL}|wird|wurde) der {_FEMININE}\b"
        rf"(?! (?:der|die|das)\b){_NO_SUBJECT} {_DONE}(?: werden)?(?=[.,;])"
    ),
)
_DUE = re.compile(rf"\b(?:ist|sind)\b({SIGN}*?)\b({TO_DO})")
_ACTS = re.compile(
    rf"^(?:Die|Das|Der|Eine?|Ihre?|Diese[rs]?) (?:[a-zäöüß]+ ){{0,2}}([A-ZÄÖÜ][\w-]+)\b"
    rf"(?:(?!\b(?:Sie|wir|ich)\b){SIGN})*\b(?:{MODAL}) (?!Sie |wir |ich )"
    rf"(?:{SIGN}*? )?([a-zäöüß]+n)(?=[.,;])"
)
_HAS_TO = re.compile(
    rf"^(?:Die|Das|Der|Eine?|Ihre?|Diese[rs]?) (?:[a-zäöüß]+ ){{0,2}}([A-ZÄÖÜ][\w-]+)\b"
    rf"(?:(?!\b(?:Sie|wir|ich)\b){SIGN})*\b(?:hat|haben)\b{SIGN}*?\b({TO_DO})"
)
_PASSIVE_PARTY = re.compile(
    rf"^(?:Sie (?!kann|muss|darf|soll\b)|Wir |Ich )(?:{MODAL})\b(?:[^,;:]|[,:](?= ?\d))*"
    r"\b([a-zäöüß]+(?:en|t)) werden(?=[.,;])"
)
_PERSON = re.compile(
    r"(?:in|er|behörde|amt|person|frau|herr|stelle|verein|gemeinde|stadt|betrieb|halt(?:er|erin)|"
    r"eltern|kind|träger|leitung|landkreis|kraft|firma|unternehmen|arzt|büro|kasse)$"
)


def acts_itself(original: str, text: str) -> bool:
    """„Ein Wechsel muss anzeigen“ for „Ein Wechsel ist anzuzeigen“: a thing does what is due."""
    due = {
        (noun, infinitive(match[2]))
        for sentence in sentences(original)
        for match in _DUE.finditer(sentence)
        for noun in re.findall(r"\b[A-ZÄÖÜ][\w-]+", sentence[: match.end(1)])
        if not _PERSON.search(noun.lower())
    }
    told = sentences(text)
    acting = (_ACTS.search(sentence) for sentence in told)
    has_to = (_HAS_TO.search(sentence) for sentence in told)
    forms = {form for _, form in due}
    return any(match is not None and (match[1], match[2]) in due for match in acting) or any(
        match is not None and not _PERSON.search(match[1].lower()) and infinitive(match[2]) in forms
        for match in has_to
    )


def is_done_to(original: str, text: str) -> bool:
    """„Sie dürfen mit dem Bau begonnen werden“ for „Mit dem Bau darf begonnen werden“."""
    done = set(re.findall(r"\b([a-zäöüß]+(?:en|t)) werden\b", original))
    return any(
        match[1] in done and not _is_subject(match[0].split()[0], original)
        for sentence in sentences(text)
        for match in _PASSIVE_PARTY.finditer(sentence)
    )


def _is_subject(party: str, original: str) -> bool:
    """Whether „Sie“, „wir“ or „ich“ can or must do something in the original already."""
    verbs = f"{MODAL}|werden|wird"
    return (
        re.search(rf"\b(?:{party} (?:{verbs})|(?:{verbs}) {party})\b", original, re.IGNORECASE)
        is not None
    )


_ONE_IS_DONE = re.compile(rf"\bsie\b{SIGN}*\b([a-zäöüß]+(?:en|t)) (?:wird|wurde)(?=[.,;])")


def is_done_to_many(original: str, text: str) -> bool:
    """„…, sofern sie nicht widerrufen werden“ for „widerrufen wird“: one thing taken for many."""
    return any(
        re.search(rf"\bsie\b{SIGN}*\b{match[1]} (?:werden|wurden)(?=[.,;])", text)
        for match in _ONE_IS_DONE.finditer(original)
    )
