"""Fixed phrases that mean what a single word means: pattern → group of ``synonyms.py``."""

import re
from functools import lru_cache

from drafter.wording.guard.verdict import Span

PHRASES: tuple[tuple[str, str], ...] = (
    (r"in anspruch (?:zu )?(?:ge)?n[aei]\w+|anspruch\w* genommen", "nutzen"),
    (r"(?:nimm|nehm)\w*\b[^.,]{0,60} in anspruch", "nutzen"),
    (r"zur verfügung (?:ge|zu )?st\w+", "bereitstellen"),
    (r"st(?:ell|eh)\w*\b[^.,]{0,60} zur verfügung", "bereitstellen"),
    (r"in kraft", "wirksam"),
    (r"zur kenntnis|kenntnis (?:ge|zu )?n\w+", "kenntnis"),
    (r"gebrauch (?:ge|zu )?mach\w+|mach\w*\b[^.,]{0,50} gebrauch", "nutzen"),
    (r"st(?:eht|ehen) [^.,]{0,30}\b(?:zu|frei)\b", "anspruch"),
    (r"in höhe von", "betrag"),
    (r"in vollem umfang|in voller höhe", "vollständig"),
    (r"folge (?:zu )?(?:ge)?leist\w+|leist\w* [^.,]{0,40}\bfolge", "nachkommen"),
    (r"wieg\w* schwerer", "überwiegen"),
    (r"letzter tag", "frist"),
    (r"komm\w* (?:es )?[^.,]{0,60}\ban\b", "maßgeblich"),
    (r"von amts wegen", "selbst"),
    (r"zur niederschrift", "niederschrift"),
    (r"auf dem postweg|per post|mit der post", "brief"),
    (r"per e-?mail", "elektronisch"),
    (r"ohne schuldhaftes zögern", "unverzüglich"),
    (r"in bar\b", "bar"),
    (r"so schnell wie möglich|so bald wie möglich|so früh wie möglich", "unverzüglich"),
    (r"auf dauer", "dauerhaft"),
    (r"im voraus", "vorherig"),
    (r"im nachhinein", "nachträglich"),
    (r"zum (?:eigenen )?nachteil|zu (?:ihren|ihrem) (?:lasten|nachteil|ungunsten)", "nachteil"),
    (r"zum vorteil|zu (?:ihren|ihrem) (?:gunsten|vorteil)", "vorteil"),
    (r"auf (?:ihre |eigene )kosten|zu (?:ihren|eigenen) lasten", "kosten"),
    (r"zu viel|überzahlt\w*|zuviel", "überzahlung"),
    (r"in der regel", "grundsätzlich"),
    (r"gegen (?:diese[ns]|den|das|die)\b[^.,]{0,30} verstoßen", "verstoßen"),
    (r"nicht (?:halten|beachten|befolgen|eingehalten|beachtet|gehalten)", "verstoßen"),
    (r"pro (jahr)|im jahr\b|je jahr|jedes jahr", "jährlich"),
    (r"pro monat|im monat\b|je monat|jeden monat", "monatlich"),
    (r"pro woche|in der woche|je woche|jede woche", "wöchentlich"),
    (r"pro tag|am tag\b|je tag|jeden tag", "täglich"),
    (r"von (?:der|einer) [^.,]{0,60} befreit", "befreien"),
    (r"in frage", "möglich"),
    (r"zum teil", "teilweise"),
    (r"mit (?:sofortiger|augenblicklicher) wirkung", "sofort"),
    (r"(?:ist|sind|war|wurde) [^.,]{0,20}abgelaufen|vorbei", "ablauf"),
)  # fmt: skip

_COMPILED = tuple((re.compile(rf"\b(?:{pattern})"), f"g:{group}") for pattern, group in PHRASES)


@lru_cache(maxsize=512)
def phrase_atoms(lower: str) -> tuple[tuple[str, Span], ...]:
    """The groups of all phrases in a lower-case text, with their places."""
    return tuple(
        (atom, match.span()) for pattern, atom in _COMPILED for match in pattern.finditer(lower)
    )
