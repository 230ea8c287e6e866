"""Set phrases of office that deny, free or demand, put in the plain word before the checks look.

„bleibt unbenommen“ and „ist nicht ausgeschlossen“ allow, „unerlässlich“ demands, „in Abwesenheit“
is „ohne“. Each phrase is told by one word in both texts, so that no check counts the denial in it.
"""

import re
from collections.abc import Iterator

from drafter.wording.guard.pair import Pair, Text
from drafter.wording.guard.reading.rewriting import Change, rewritten

# what stands in the group „form“ is told by the word behind
_FORMS = tuple(
    (re.compile(form), plain)
    for form, plain in (
        (r"\b(?P<form>unbenommen|unverwehrt)\b", "zulässig"),
        (r"\b(?P<form>un(?:erlässlich|abdingbar|verzichtbar|umgänglich))\b", "notwendig"),
        ((r"\b(?P<form>nicht (?:gänzlich |völlig |grundsätzlich )?(?:ausgeschlossen|unmöglich"
         r"|auszuschließen))\b"), "möglich"),
        (r"\bvo[nm]\b[^.;:!?]{3,80}?\b(?P<form>freigestellt)\b", "befreit"),
        (r"\b(?P<form>freigestellt)\b[^.;:!?]{0,20}\b(?:von|vom|davon)\b", "befreit"),
        (r"\b(?P<form>in abwesenheit(?: de[rs]| von| seine[rs]| ihre[rs])?)\b", "ohne"),
        (r"\b(?P<form>unter (?:verzicht auf|ausschluss de[rs]))\b", "ohne"),
        (r"\b(?P<form>nicht (?:entbehrlich|hinfällig|überflüssig|verzichtbar))\b", "notwendig"),
        (r"\bsich\b[^.;:!?]*\b(?P<form>zu enthalten)\b", "zu meiden"),
        (r"\b(?P<form>ohne (?:einhaltung|vorliegen) (?:vo[nm]|de[rs]|eine[rs]))\b", "ohne"),
        (r"\b(?P<form>so gut wie (?:nicht|nie))\b", "kaum"),
    )
)  # fmt: skip

# „Lagern Sie dort nichts. Das ist nicht erlaubt“: the ban is told already
_AGAIN = re.compile(
    r"[.;,–] (?P<form>(?:denn )?(?:das|dies) ist (?:\w+ )?(?:nicht (?:erlaubt|gestattet|zulässig"
    r"|möglich)|verboten|untersagt|unzulässig))(?=[.;!])"
)
_SOONER = re.compile(
    r"\b(?:erst|nur|bevor)\b[^.;:!?]*(?P<form>[.;,] (?:vorher|davor|bis dahin|sonst)"
    r" ist (?:das|dies|es) (?:nicht (?:erlaubt|gestattet|zulässig)|verboten|untersagt"
    r"|unzulässig))(?=[.;!])"
)
# „dürfen Sie nicht abschneiden, nicht roden und nicht beseitigen“: one ban on each of them
_MAY_NOT = re.compile(r"\bd[aü]rf(?:en)?\b[^.;:!?]*?\bnicht\b[^.;:!?]*")
_NOR = re.compile(
    r"\b(?:und|oder) nicht\b(?! (?:nur|mehr|länger|vor|nach|ohne|später|über|unter))"
    r"|(?<=, )nicht\b(?! (?:nur|mehr|länger|vor|nach|ohne|später|über|unter))"
)
_DENIED = re.compile(r"\b(?:nicht|kein\w*|nichts|niemand\w*|weder)\b[^.;!?]*$")


def plainly(pair: Pair) -> Pair:
    """The pair with the set phrases of both texts told plainly."""
    changes = [list(_changes(text)) for text in (pair.original, pair.suggestion)]
    if not any(changes):
        return pair
    original, suggestion = (
        rewritten(text, change) if change else text
        for text, change in zip((pair.original, pair.suggestion), changes, strict=True)
    )
    return Pair(original, suggestion, notes=pair.notes, whole=pair)


def _changes(text: Text) -> Iterator[Change]:
    for match in _AGAIN.finditer(text.lower):
        if _DENIED.search(text.lower, max(0, match.start() - 160), match.start()):
            yield match.span("form"), " " * len(match["form"])
    for match in _SOONER.finditer(text.lower):
        yield match.span("form"), " " * len(match["form"])
    for sentence in _MAY_NOT.finditer(text.lower):
        first = text.lower.index("nicht", sentence.start()) + len("nicht")
        for match in _NOR.finditer(text.lower, first, sentence.end()):
            joined = "oder" if match[0] != "nicht" else ""
            yield match.span(), joined.ljust(len(match[0]))
    for form, plain in _FORMS:
        for match in form.finditer(text.lower):
            start, end = match.span("form")
            yield (start, end), plain[: end - start].ljust(end - start)
