"""Fixed phrases that mean what a single word means: pattern → group of ``synonyms.py``."""

import re
from functools import lru_cache

from drafter.wording.guard.verdict import Span

PHRASES: tuple[tuple[str, str], ...] = (
    (r"(?:brauchen|benötigen) wir|wir (?:brauchen|benötigen)", "vorlegen"),
    (r"mit\b[^.;]{0,60} (?:zu )?rechnen", "voraussichtlich"),
    (r"anbei|anliegend", "anlage"),
    (r"höher\w* \w*(?:kosten|aufwand)\w*", "mehrkosten"),
    (r"nachweis\w* (?:\w+ ){0,2}erbr\w+", "nachweisen"),
    (r"wirtschaftliche\w* interesse\w*", "vorteil"),
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
    (r"komm\w* (?:es )?[^.,]{0,90}\ban\b", "maßgeblich"),
    (r"von amts wegen|von uns aus|von selbst|von sich aus", "selbst"),
    (r"zur niederschrift", "niederschrift"),
    (r"auf dem postweg|per post|mit der post", "brief"),
    (r"per e-?mail", "elektronisch"),
    (r"ohne (?:(?:schuldhafte|unnötige|jede|weitere|große)[sn]? )?(?:zögern|verzögerung|aufschub)",
     "unverzüglich"),
    (r"bescheid (?:zu )?ge(?:ge)?b\w+|g[ei]b\w*\b[^.,]{0,60} bescheid", "mitteilen"),
    (r"in bar\b", "bar"),
    (r"zu spät", "verspätet"),
    (r"im moment|im augenblick", "derzeit"),
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
    (r"pro (jahr)|im (?:ganzen )?(?:kalender)?jahr\b|je jahr|jedes jahr", "jährlich"),
    (r"pro monat|im monat\b|je monat|jeden monat", "monatlich"),
    (r"pro woche|in der woche|je woche|jede woche", "wöchentlich"),
    (r"pro tag|am tag\b|je tag|jeden tag", "täglich"),
    (r"von (?:der|einer) [^.,]{0,60} befreit", "befreien"),
    (r"in frage", "möglich"),
    (r"zum teil", "teilweise"),
    (r"häuslich\w* gemeinschaft", "haushalt"),
    (r"(?:zwei|2) gleich\w* \w+|hälfte\w*", "hälfte"),
    (r"auf\b[^.;,]{1,60} (?:beschränkt|begrenzt)|g[ei]lt\w* nur", "beschränken"),
    (r"entscheidung\w* (?:\w+ )?(?:zu )?(?:ge)?tr[aieo]f+\w*", "entscheidung"),
    (r"nicht (?:nur|bloß) (?:vorübergehend\w*|kurzfristig\w*|kurzzeitig\w*)", "dauerhaft"),
    (r"wirkung für die vergangenheit", "rückwirkend"),
    (r"wirkung (?:für die zukunft|ab sofort)", "künftig"),
    (r"ha(?:t|ben|tte) (?:\w+ ){0,4}keinen erfolg|bleibt (?:\w+ ){0,3}ohne erfolg", "erfolglos"),
    (r"(?:in|mit|zu) verzug", "verspätet"),
    (r"stellung (?:zu )?(?:ge)?n[eio]\w+|n[ei][hm]\w*\b[^.,]{0,60} stellung", "äußern"),
    (r"zum ausdruck (?:ge|zu )?br\w+", "äußern"),
    (r"in kenntnis (?:ge|zu )?setz\w+|setz\w*\b[^.,]{0,50} in kenntnis", "mitteilen"),
    (r"zur (?:zahlung|erstattung|rückzahlung) verpflichtet", "zahlung"),
    (r"rechnung (?:ge|zu )?trag\w+", "berücksichtigen"),
    (r"außer acht|außer betracht", "berücksichtigen"),
    (r"in abzug (?:ge|zu )?br\w+", "abziehen"),
    (r"in auftrag (?:ge|zu )?g[ea]b\w+", "beauftragen"),
    (r"in betrieb (?:ge|zu )?n\w+", "inbetriebnahme"),
    (r"in gebrauch (?:ge|zu )?n\w+", "ingebrauchnahme"),
    (r"zum abschluss (?:ge|zu )?br\w+", "abschluss"),
    (r"zur anwendung|anwendung find\w+|find\w* anwendung", "anwenden"),
    (r"unter beweis|den nachweis", "nachweisen"),
    (r"antrag (?:auf|ge|zu )?(?:ge)?stell\w*|stell\w*\b[^.,]{0,40} antrag", "beantragen"),
    (r"in ihrem (?:besitz|eigentum)|ihnen gehör\w+", "besitzen"),
    (r"leb\w* (?:\w+ ){0,3}von|den lebensunterhalt", "lebensunterhalt"),
    (r"über den tag hinaus|bis auf weiteres", "vorläufig"),
    (r"wie lange", "dauer"),
    (r"am ersten tag|zum monatsersten", "monatsanfang"),
    (r"mit (?:sofortiger|augenblicklicher) wirkung", "sofort"),
    (r"in verbindung mit|i\. ?v\. ?m\.|zusammen mit|gemeinsam mit", "zusammen"),
    (r"im gegenteil|vielmehr", "vielmehr"),
    (r"vorjahr\w*|(?:letzt|vorig|vergangen|vorangegangen)\w* (?:kalender)?jahr\w*", "vorjahr"),
    (r"vormonat\w*|(?:letzt|vorig|vergangen|vorangegangen)\w* monat\w*|monat (?:davor|zuvor)",
     "vormonat"),
    (r"(?:letzt|vorig|vergangen|vorangegangen|vorhergehend)\w*(?= \w)",
     "vergangen"),
    (r"folgejahr\w*|(?:nächst|folgend|kommend|darauffolgend)\w* (?:kalender)?jahr\w*", "folgejahr"),
    (r"folgemonat\w*|(?:nächst|folgend|kommend|darauffolgend)\w* monat\w*", "folgemonat"),
    ((r"unaufgefordert\w*|warten sie nicht,? bis wir\b[^.;]{0,40}auf\w*ford\w+"
     r"|ohne dass wir\b[^.;]{0,40}auf\w*ford\w+|ohne aufforderung"), "unaufgefordert"),
    (r"bescheid (?:zu )?ge(?:ge)?b\w+|g[ei]b\w*\b[^.,]{0,60} bescheid", "anzeigen"),
    (r"(?:ist|sind|war|wurde) [^.,]{0,20}abgelaufen|vorbei", "ablauf"),
)  # fmt: skip

# formulas of office: what they say is said by „Ihr“, „Sie“ or the verb alone
FORMULAS = re.compile(
    r"vom heutigen tage?|unter bezugnahme auf|bezugnehmend auf|bezug nehmend auf"
    r"|(?:nach|zum) (?:\w+ )?(?:sach)?stand(?: der \w+)?"
    r"|(?:teilen wir|teile ich) ihnen mit|wird ihnen mitgeteilt"
    r"|amtliche[mns]? kennzeichens?"
    r"|auf (?:ihren|seinen|den) namen (?:ausgestellte?\w*|lautende?\w*)"
    r"|in ihrem (?:besitz|eigentum) (?:befindliche?\w*|stehende?\w*)"
    r"|für den fall,? dass|im falle?,? dass|mit der maßgabe,? dass|unter der voraussetzung,? dass"
    r"|im rahmen (?:der|des|einer)|im wege (?:der|des|einer)|im zuge (?:der|des|einer)"
    r"|zum zwecke? (?:der|des)|in bezug auf|im hinblick auf|im zusammenhang mit"
    r"|im sinne (?:der|des)"
    r"|auf (?:der )?grundlage|nach maßgabe (?:der|des)|aus gründen (?:der|des)"
)


@lru_cache(maxsize=512)
def formula_spans(lower: str) -> tuple[Span, ...]:
    """Where formulas without weight stand in a lower-case text."""
    return tuple(match.span() for match in FORMULAS.finditer(lower))


_COMPILED = tuple((re.compile(rf"\b(?:{pattern})"), f"g:{group}") for pattern, group in PHRASES)


@lru_cache(maxsize=512)
def phrase_atoms(lower: str) -> tuple[tuple[str, Span], ...]:
    """The groups of all phrases in a lower-case text, with their places."""
    return tuple(
        (atom, match.span()) for pattern, atom in _COMPILED for match in pattern.finditer(lower)
    )
