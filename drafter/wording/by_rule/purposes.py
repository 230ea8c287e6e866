"""„Zur Vermeidung weiterer Kosten …“: „Um weitere Kosten zu vermeiden, …“."""

import re
from typing import Final

from drafter.wording.by_rule.objects import object_of
from drafter.wording.by_rule.sentence import read
from drafter.wording.syntax.clauses import FINITE
from drafter.wording.syntax.verbs import verb

_ACTS: Final = {
    "Abwendung": "abwenden", "Aufklärung": "aufklären", "Beseitigung": "beseitigen",
    "Durchsetzung": "durchsetzen", "Erlangung": "erlangen", "Ermittlung": "ermitteln",
    "Gewährleistung": "gewährleisten", "Klärung": "klären", "Minderung": "mindern",
    "Prüfung": "prüfen", "Sicherstellung": "sicherstellen", "Überprüfung": "überprüfen",
    "Verhinderung": "verhindern", "Verhütung": "verhüten", "Vermeidung": "vermeiden",
    "Wahrung": "wahren",
}  # fmt: skip
_PURPOSE: Final = re.compile(rf"^Zur (?P<act>{'|'.join(_ACTS)}) (?P<rest>.+)$")


def um_zu(text: str) -> str:
    """The purpose that opens a sentence, told with a verb; the sentence where a form is unsure."""
    match = _PURPOSE.match(text)
    if match is None:
        return text
    rest = read(match["rest"])
    end = next((i for i, word in enumerate(rest.words) if word.tag in FINITE), 0)
    found = verb(_ACTS[match["act"]])
    if found is None or not end or rest.comma(0) < end:
        return text
    thing = object_of(match["act"], rest.between(0, end), found)
    if not thing:
        return text
    return f"Um {thing} {found.with_zu}, {rest.between(end, len(rest.words))}"
