"""Turns of office and the plain words that fit in their place without another change."""

import re
from collections.abc import Callable
from typing import Final

from drafter.wording.by_rule.sentence import opened, read

_DATIVE: Final = (
    r"(?=(?:§|Art\.|Ziffer|Nummer|Nr\.|Abs\.|Anlage|den|dem|der|Ihrem|Ihrer|unserer)\W?)"
)
_FEW: Final = r"(?P<count>einem|einer|\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf)"
# feminine and singular: its genitive looks like its dative
_FEMININE: Final = (
    r"(?:der|einer|Ihrer|dieser|unserer) (?:[a-zäöüß]+en )?"
    r"\w+(?:ung|heit|keit|schaft|tion|kontrolle|behörde|stelle)\b"
)
# „erforderlich“, „unverzüglich“ and „soweit“ are terms of law and stay.
_TURNS: Final = (
    (rf"gemäß {_DATIVE}", "nach "),
    (r"sofern\b", "wenn"),
    (r"lediglich\b", "nur"),
    (r"ferner\b", "außerdem"),
    (r"des Weiteren\b", "außerdem"),
    (r"mithin\b", "also"),
    (r"demzufolge\b", "daher"),
    (r"nunmehr\b", "nun"),
    (r"hier(?P<what>zu|für|bei|durch|von|gegen)\b", r"da\g<what>"),
    (r"hier(?P<what>über|aus|auf)\b", r"dar\g<what>"),
    (r"innerhalb einer Frist von\b", "innerhalb von"),
    (r"binnen (?=eine[rs]\b)", "innerhalb "),
    (rf"binnen (?={_FEW} )", "innerhalb von "),
    (r"in der Zeit vom\b", "vom"),
    (r"es wird darauf hingewiesen, dass\b", "bitte beachten Sie, dass"),
    (r"(?:ich weise|wir weisen) (?:Sie )?darauf hin, dass\b", "bitte beachten Sie, dass"),
    (r"(?:für den|im) Falle?, dass\b", "wenn"),
    (r"Ihrerseits\b", "von Ihnen"),
    (r"in Abzug zu bringen\b", "abzuziehen"),
    (r"in Abzug gebracht\b", "abgezogen"),
    (r"in Anrechnung zu bringen\b", "anzurechnen"),
    (r"in Anrechnung gebracht\b", "angerechnet"),
    (r"in Ansatz gebracht\b", "angesetzt"),
    (r"in Kenntnis gesetzt\b", "informiert"),
    (r"in Kenntnis zu setzen\b", "zu informieren"),
    (r"Berücksichtigung finden\b", "berücksichtigt werden"),
    (r"entrichtet (?=werden|worden|wird|wurden?\b)", "gezahlt "),
    (r"zu entrichten\b", "zu zahlen"),
    (rf"im Rahmen (?={_FEMININE})", "bei "),
    (rf"anlässlich (?={_FEMININE})", "bei "),
    (rf"seitens (?={_FEMININE})", "von "),
    (r"es ist beabsichtigt,", "wir beabsichtigen,"),
)
_NOTHING: Final = re.compile(
    r"^Ein(?P<e>e?) (?P<what>[^,;.]+?) besteht"
    r"(?P<how> (?:jedoch|insoweit|daher|damit|somit))? nicht\b"
)
_RELATIVE: Final = {
    "welche": "die", "welcher": "der", "welches": "das", "welchem": "dem", "welchen": "den",
}  # fmt: skip
_MONEY: Final = re.compile(
    r"(?:betrag|zuschuss|gebühr|geld|zuwendung|kosten|leistung|auslagen|beihilfe|darlehen|beitrag"
    r"|summe|zinsen|entschädigung|rate|forderung|überzahlung|kaution|geldbuße|vorschuss|pauschale"
    r"|miete|einkommen|vermögen|erstattung|förderung|aufwendung|ausgabe)(?:e?s|e?n)?$",
    re.IGNORECASE,
)


def _rule(pattern: str, plain: str) -> Callable[[str], str]:
    turn = re.compile(rf"(?<![\w-])(?:{pattern})", re.IGNORECASE)

    def plainer(match: re.Match[str]) -> str:
        new = match.expand(plain)
        return opened(new) if match.start() == 0 else new

    return lambda text: turn.sub(plainer, text)


TURNS: Final = tuple(_rule(pattern, plain) for pattern, plain in _TURNS)
"""A rule for each turn of the table."""


def besteht_nicht(text: str) -> str:
    """„Ein Anspruch besteht nicht.“: „Es besteht kein Anspruch.“."""
    return _NOTHING.sub(r"Es besteht\g<how> kein\g<e> \g<what>", text)


def relative_pronouns(text: str) -> str:
    """„die Unterlagen, welche fehlen“: „die“."""
    sentence = read(text)
    changes = {
        i: _RELATIVE[word.lower]
        for i, word in enumerate(sentence.words)
        if i and word.tag == "PRELS" and word.lower in _RELATIVE
    }
    return sentence.with_words(changes)


def weil_for_da(text: str) -> str:
    """„…, da die Frist abgelaufen ist“: „weil“."""
    sentence = read(text)
    words = sentence.words
    changes = {
        i: "weil"
        for i, word in enumerate(words)
        if i and word.lower == "da" and word.tag == "KOUS" and words[i - 1].text == ","
    }
    return sentence.with_words(changes)


def amounts(text: str) -> str:
    """„eine Gebühr in Höhe von 80 EUR“: „eine Gebühr von 80 EUR“."""
    sentence = read(text)
    words = sentence.words
    changes: dict[int, str] = {}
    for i in range(1, len(words) - 2):
        phrase = [word.lower for word in words[i : i + 3]]
        if phrase == ["in", "höhe", "von"] and _MONEY.search(words[i - 1].text):
            changes |= {i: "", i + 1: ""}
    return sentence.with_words(changes)


def without_hiermit(text: str) -> str:
    """„wird hiermit bestätigt“: „wird bestätigt“."""
    return re.sub(r" hiermit\b", "", text)
