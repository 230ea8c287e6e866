"""„Es wird gebeten, … zu“ and the like: „Bitte reichen Sie … ein“."""

import re
from typing import Final

from drafter.wording.by_rule.objects import object_of
from drafter.wording.by_rule.sentence import Sentence, lowered, read
from drafter.wording.by_rule.verb_forms import infinitive_with_zu, plural
from drafter.wording.syntax.verbs import Verb, verb

_ASKED: Final = re.compile(
    r"^(?:(?:Sie werden|Es wird)(?P<how> (?:hiermit|daher|deshalb|nochmals|erneut|weiterhin))?"
    r" gebeten|(?:Ich|Wir) bitten? Sie(?P<how2> (?:daher|deshalb|nochmals|erneut))?), "
)
_FREE: Final = re.compile(
    r"^(?P<front>.*?)(?P<verb>[Ee]s (?:bleibt|ist|steht|wird) Ihnen"
    r"|(?:[Bb]leibt|[Ss]teht|[Ww]ird) (?:es )?Ihnen|Ihnen (?:bleibt|steht|wird) es)"
    r"(?P<middle>(?: [^,;]*?)?)"
    r" (?:unbenommen|frei|anheimgestellt|freigestellt), (?P<rest>.*)$"
)
_POINTED: Final = re.compile(
    r"^Auf (?P<what>(?:die|das|den|Ihre[n]?|diese[n]?) [^,;:]+?) (?:wird|werden Sie)"
    r"(?: Sie)?(?: hiermit| ausdrücklich| vorsorglich| ergänzend)* hingewiesen(?=[.;])"
)
_GIVEN: Final = re.compile(
    r"^(?P<front>.*?)(?P<verb>(?:W|w)ird (?:I|i)hnen|Ihnen wird|(?:E|e)rhalten Sie|(?:H|h)aben Sie"
    r"|Sie erhalten|Sie haben)(?P<middle> (?:[^,;]*? )?)(?:die )?(?:Gelegenheit|Möglichkeit)"
    r"(?: gegeben| eingeräumt)?, (?P<rest>.*)$"
)
_I_ASK: Final = re.compile(
    r"^(?P<front>[^,;:]+?) (?:bitte ich|bitten wir)(?: Sie)?(?: daher| deshalb)?,? (?P<rest>.*)$"
)
_BEHIND: Final = re.compile(
    r", um deren (?P<act>\w+) (?P<how>[^,;]*?)\s*gebeten wird(?P<end>[.;!])$"
)
_OBJECTS: Final = {
    "den": "ihn", "einen": "ihn", "ihren": "ihn", "die": "sie", "eine": "sie", "ihre": "sie",
    "das": "es",
}  # fmt: skip
_ACTS: Final = {
    "Abgabe": "abgeben", "Angabe": "angeben", "Benennung": "benennen", "Einreichung": "einreichen",
    "Mitteilung": "mitteilen", "Nachreichung": "nachreichen", "Rückgabe": "zurückgeben",
    "Rücksendung": "zurücksenden", "Übersendung": "übersenden", "Vorlage": "vorlegen",
    "Zusendung": "zusenden",
}  # fmt: skip
_FOR: Final = re.compile(
    r"^(?:(?P<front>(?:Bei|Zur|Zum|Für|Nach|Bis|Aus|Wegen|Aufgrund) [^,;:]*?|Es|Sie|Wir|Ich) )?"
    r"(?:wird|werden(?: Sie)?|[Bb]itten(?: wir)?(?: Sie)?|[Bb]itte(?: ich)?(?: Sie)?) "
    r"(?P<how>(?:daher|deshalb|nochmals|erneut) )?(?:hiermit )?"
    r"um (?P<act>[A-ZÄÖÜ]\w+) (?P<what>[^,;:]+?)(?: gebeten)?(?P<end>[.!]|, .*)$"
)
_THINGS: Final = re.compile(r" (und|sowie|oder) (?=(?:de[rs]|eine[rs]|Ihre[rs]|diese[rs])\b)")
_ANOTHER_CLAUSE: Final = re.compile(r"^(?:dass|wenn|ob|weil|da|um)\b")
_TURNED: Final = re.compile(r"\b(?:nicht|kein\w*|nur)\b")


def asks(text: str) -> str:
    """„Sie werden gebeten, die Karte abzugeben.“: „Bitte geben Sie die Karte ab.“."""
    match = _ASKED.match(text)
    if match is None or _ANOTHER_CLAUSE.match(text[match.end() :]):
        return text
    how = (match["how"] or match["how2"] or "").replace(" hiermit", "")
    rest = _only_infinitive(text[match.end() :])
    if rest is None:
        return _asks_twice(text[match.end() :], how) or text
    second, prefix = plural(rest[1])
    return f"Bitte {second} Sie{how} {rest[0]}{' ' * bool(prefix)}{prefix}{rest[2]}"


def _asks_twice(text: str, how: str) -> str:
    """„… den Bogen auszufüllen und bis Mai zurückzusenden“; empty where that is not sure."""
    halves = text.split(" und ")
    asked = [found for half in halves if (found := _only_infinitive(half))]
    if len(asked) != len(halves) or len(asked) != 2 or asked[0][2]:
        return ""
    (first, one, _), (second, other, end) = asked
    thing = _pronoun(first)
    if not thing:
        return ""
    own = "" if _pronoun(second) else thing
    (ask, prefix), (ask_more, other_prefix) = plural(one), plural(other)
    more = f"{ask_more} Sie {own} {second} {other_prefix}"
    return " ".join(f"Bitte {ask} Sie {how} {first} {prefix} und {more}".split()) + end


def _pronoun(text: str) -> str:
    """What stands for the object of a verb: „ihn“ for „den Bogen“; empty where there is none."""
    sentence = read(text)
    for i, word in enumerate(sentence.words):
        governed = i and sentence.words[i - 1].tag in {"APPR", "APPRART"}
        if word.lower in _OBJECTS and not governed and word.tag in {"ART", "PPOSAT"}:
            return _OBJECTS[word.lower]
    return ""


def asks_inside(text: str) -> str:
    """„Von Anfragen bitte ich abzusehen.“: „Bitte sehen Sie von Anfragen ab.“."""
    match = _I_ASK.match(text)
    rest = _only_infinitive(match["rest"]) if match else None
    if match is None or rest is None or _ANOTHER_CLAUSE.match(match["rest"]):
        return text
    second, prefix = plural(rest[1])
    first = read(match["front"]).words[0]
    front = lowered(first) + match["front"][len(first.text) :]
    words = f"Bitte {second} Sie {front} {rest[0]} {prefix}"
    return f"{' '.join(words.split())}{rest[2]}"


def asks_behind(text: str) -> str:
    """„…, um deren Vorlage bis zum 3. Mai gebeten wird.“: „… Bitte legen Sie diese … vor.“."""
    match = _BEHIND.search(text)
    asked = verb(_ACTS[match["act"]]) if match and match["act"] in _ACTS else None
    if match is None or asked is None:
        return text
    second, prefix = plural(asked)
    request = " ".join(f"Bitte {second} Sie diese {match['how']} {prefix}".split())
    return f"{text[: match.start()]}. {request}{match['end']}"


def asks_for(text: str) -> str:
    """„Es wird um Vorlage des Bescheides gebeten.“: „Bitte legen Sie den Bescheid vor.“."""
    match = _FOR.match(text)
    asked = verb(_ACTS[match["act"]]) if match and match["act"] in _ACTS else None
    if match is None or asked is None:
        return text
    things = [object_of(match["act"], what, asked) for what in _THINGS.split(match["what"])[::2]]
    if not all(things):
        return text
    thing = things[0] + "".join(
        f" {joint} {other}"
        for joint, other in zip(_THINGS.split(match["what"])[1::2], things[1:], strict=True)
    )
    second, prefix = plural(asked)
    front = match["front"] or ""
    front = "" if front in {"Es", "Sie", "Wir", "Ich"} else front[:1].lower() + front[1:]
    words = f"Bitte {second} Sie {match['how'] or ''} {front} {thing} {prefix}"
    return f"{' '.join(words.split())}{match['end']}"


def gives_a_chance(text: str) -> str:
    """„Ihnen wird Gelegenheit gegeben, sich zu äußern.“: „Sie können sich äußern.“."""
    match = _GIVEN.match(text)
    if match is None or _TURNED.search(match["front"] + match["middle"]):
        return text
    rest = _only_infinitive(match["rest"])
    if rest is None:
        return text
    opens = text.startswith(match["verb"]) and match["verb"][0].isupper()
    you = "Sie können" if opens and match["verb"] != "Wird Ihnen" else "können Sie"
    middle = re.sub(r"\b(?:hiermit|nun|nunmehr|die$)\b", "", match["middle"].strip())
    reflexive = "sich " if rest[0].startswith("sich ") else ""
    kept = rest[0].removeprefix("sich ")
    words = " ".join(f"{you} {reflexive}{middle} {kept} {rest[1].infinitive}".split())
    return f"{match['front']}{words}{rest[2]}"


def leaves_free(text: str) -> str:
    """„Es bleibt Ihnen unbenommen, einen Antrag zu stellen.“: „Sie können …“."""
    match = _FREE.match(text)
    if match is None or _TURNED.search(match["front"] + match["middle"]):
        return text
    rest = _only_infinitive(match["rest"])
    if rest is None or rest[0].startswith("sich "):
        return text
    you = "können Sie" if match["front"] else "Sie können"
    middle = re.sub(r"\b(?:hiermit|nun|nunmehr)\b", "", match["middle"])
    words = " ".join(f"{you} {middle} {rest[0]} {rest[1].infinitive}".split())
    return f"{match['front']}{words}{rest[2]}"


def points_to(text: str) -> str:
    """„Auf die Meldepflicht wird hingewiesen.“: „Bitte beachten Sie die Meldepflicht.“."""
    return _POINTED.sub(r"Bitte beachten Sie \g<what>", text)


def _only_infinitive(text: str) -> tuple[str, Verb, str] | None:
    """What stands before the one infinitive with „zu“ that ends a text, it, and the end."""
    sentence = read(text)
    found = [i for i in range(len(sentence.words)) if infinitive_with_zu(sentence, i)]
    if len(found) != 1:
        return None
    last, end = found[0], sentence.comma(found[0])
    infinitive = infinitive_with_zu(sentence, last)
    if infinitive is None or end != last + 1 or _has_finite(sentence, last):
        return None
    first = last - 1 if sentence.words[last - 1].tag == "PTKZU" else last
    tail = sentence.between(end, len(sentence.words))
    return sentence.between(0, first), infinitive, tail


def _has_finite(sentence: Sentence, end: int) -> bool:
    return any(word.tag in {"VA(FIN)", "VM(FIN)"} for word in sentence.words[:end])
