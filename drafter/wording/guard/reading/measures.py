"""How often and to what extent: words that measure without a number."""

import re

# „am Tag der Abholung“, „im Jahr davor“, „im Jahr 2026“ are no frequencies
_ONE_TIME = (
    r"(?! (?:(?:19|20)\d\d\b|davor|danach|zuvor|vor|nach|vorher|de[mrs]|darauf|diese[rs]"
    r"|eine[rs]|ihre[rs])"
    r"|, (?:an|in) de[mr]\b)"
)
# „je Quadratmeter und angefangenen Monat“
_EACH = (
    r"(?:[\wäöü²³]+ und )?(?:angefangene[rnsm]? |angebrochene[rnsm]? |ganze[rns]? "
    r"|volle[rns]? )?"
)
_MONTHS = {"quarterly": r"(?:3|drei)", "half-yearly": r"(?:6|sechs)", "yearly": r"(?:12|zwölf)"}
# class → the noun of its period, its adverb, and other ways to tell it
_PERIODS = {
    "monthly": (r"(?:kalender)?monat(?:e?s)?", r"\b(?:all)?monatlich\w*|\bmonatsweise\w*", ""),
    "yearly": (r"(?:kalender)?jahr(?:e?s)?", r"\b(?:all)?jährlich\w*|\bjahrweise\b",
               r"(?<=\w)/a\b"),
    "weekly": (r"(?:kalender)?woche", r"\b(?:all)?wöchentlich\w*", r"\bwochenstunde"),
    "daily": (r"(?:kalender)?tag(?:e?s)?", r"\b(?:all|kalender)?täglich\w*|\btageweise\b", ""),
    "hourly": (r"stunde", r"\bstündlich\w*|\bstundenweise\b", ""),
    "quarterly": (r"(?:quartal|(?:kalender)?vierteljahr)(?:e?s)?", r"\bvierteljährlich\w*",
                  r"\bquartalsweise\w*"),
    "half-yearly": (r"(?:(?:kalender)?halbjahr|halbe[nsm]? jahr)(?:e?s)?", r"\bhalbjährlich\w*",
                    r"\balle halben? jahre?\b"),
}  # fmt: skip


def _often(name: str) -> str:
    """Every way to tell that something is so in each of the periods of a class."""
    noun, adverb, other = _PERIODS[name]
    ways = [
        adverb,
        rf"\b(?:pro|je|(?:in |an |für )?(?:jede[nrsm]?|je ein\w*)) {_EACH}{noun}\b",
        rf"\b(?:im|am|in der|in einem|in einer|an einem) {_EACH}{noun}\b{_ONE_TIME}",
        rf"\b{noun} (?:für|um) {noun}\b",
    ]
    if name in _MONTHS:
        count = _MONTHS[name]
        ways.append(
            rf"\b(?:alle|in abständen von) {count} monaten?\b"
            rf"|\b(?:jeweils für|für (?:je|jeweils)) {count} monate\b"
        )
    return "|".join([*ways, other] if other else ways)


# how often: class → pattern over the text in lower case
FREQUENCY = {name: _often(name) for name in _PERIODS} | {"workdays": r"\bwerktag\w*|\bwerktäglich"}
# how far a rule reaches: lost or new words of these kinds change it
EXTENT = {
    "usually": (
        r"\bgrundsätzlich\w*|\bin der regel\b|\bim (?:regel|normal)fall\b|\bnormalerweise\b"
        r"|\bregelmäßig\b|\büblicherweise\b"
        r"|\bim allgemeinen\b"
    ),
    "always": r"\bimmer\b|\bstets\b|\b(?:in|auf) jeden?m? fall\b|\bausnahmslos\b|\bjederzeit\b"
    r"|\bjedes mal\b|\bzu jeder zeit\b",
    "partly": r"\bteilweise\b|\bzum teil\b|\bteils\b|\banteilig\w*"
    r"|\binsoweit\b(?=[^.;]{0,60}, als\b)|\bso weit\b(?=[^.;]{0,60}, wie\b)",
    "wholly": (
        r"\bganz\b|\bvollständig\w*|\bin voller höhe\b|\bin vollem umfang\b|\bvollumfänglich\b"
        r"|\bkomplett\w*|\bvoll\b|\bgesamten?\b|\binsgesamt(?= (?:ab|zurück|auf|abgelehnt)\b)"
    ),
}
FREQUENCY_FORMS = {name: re.compile(pattern) for name, pattern in FREQUENCY.items()}
EXTENT_FORMS = {name: re.compile(pattern) for name, pattern in EXTENT.items()}


def measures(lower: str) -> bool:
    """Whether a word in lower case tells how often or how far: it has its own check."""
    tables = (*FREQUENCY_FORMS.values(), *EXTENT_FORMS.values())
    return any(pattern.fullmatch(lower) for pattern in tables)
