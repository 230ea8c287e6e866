"""People and offices among the nouns, and the case that an article gives them."""

import re
from functools import lru_cache

from drafter.wording.guard.language.words import Word, compound_parts
from drafter.wording.guard.pair import Text

_PERSON = re.compile(
    r"(?:vater|mutter|eltern(?:teil)?|kind|sohn|tochter|bruder|schwester|oma|opa|mann|frau|familie"
    r"|person|nachbar|gatte|gattin|erbe|arzt|ärztin|anwalt|anwältin|notar|architekt|statiker|polizist"
    r"|beamte|beamtin|vormund|lotse|zeuge|gast|kunde|experte|assistent|praktikant|herr|lehrkraft"
    r"|einsatzkraft|pflegekraft|ingenieur|direktor|rektor|rat|rätin|trainer|wirt|bauherr|chef"
    r"|mitglied|vorstand|dritte|dritter|\w{3,}ende|\w*(?:pflichtige|berechtigte|bevollmächtigte"
    r"|verantwortliche|beteiligte|beauftragte|sachverständige|betroffene|verpflichtete"
    r"|angehörige|bedienstete|beschäftigte|jugendliche)[rn]?|feuerwehr|kreistag|landtag|senat"
    r"|(?:\b|schul|heim|kita|einrichtungs|amts|gruppen|pflegedienst|stations|bereichs)leitung)$"
)
_OFFICE = re.compile(
    r"(?:behörde|amt|stelle|kasse|verwaltung|gericht|gemeinde|stadt|kreis|region|land|bund|polizei"
    r"|feuerwehr|leitstelle|schule|kita|tagesstätte|verein|verband|jugendhilfe|träger|firma|gmbh"
    r"|unternehmen|betrieb|bank|sparkasse|versicherung|kammer|ministerium|anstalt|institut|klinik"
    r"|krankenhaus|heim|jobcenter|agentur|staatsanwaltschaft|aufsicht|überwachung|schulleitung"
    r"|einrichtung|ausschuss|genossenschaft|stiftung|gesellschaft|bauhof|betriebshof|werk|zentrale|meisterei)$"
)
_DOER = re.compile(r"\w{3,}(?:er|or|ist|ent|ant|loge|log|in)$")
# nouns in -er and the like that are no people
_THINGS = re.compile(
    r"(?:wasser|zimmer|keller|fenster|messer|behälter|container|nummer|steuer|mauer|dauer|körper"
    r"|fehler|muster|register|alter|theater|sommer|winter|ufer|feuer|wetter|lager|papier|ordner|meter"
    r"|liter|kammer|schalter|zähler|melder|drucker|anhänger|bagger|trecker|tiger|leiter(?:n)?|müller"
    r"|feder|leder|futter|gitter|opfer|splitter|fenster|acker|weiher|graben|termin|schein|verein"
    r"|bahn|ein|stein|wein|medizin|disziplin|magazin|benzin|kamin|gewinn|beginn|ruin|dokument"
    r"|element|argument|instrument|patent|prozent|moment|zement|faktor|motor|traktor|reaktor|dialog"
    r"|katalog|monitor|sektor|liste|frist|rist|geist|ordinant|stunde|gegenstand|kataster|cluster"
    r"|puffer|filter|pflaster|zauber|silber|kupfer|eimer|koffer|teller|becher|sender|kalender|bücher"
    r"|länder|räder|güter|gelder|felder|wälder|häuser|dächer|kinderzimmer|ziffer|folter|oder|tochter)$"
)
_FEMININE = re.compile(
    r"(?:(?<![emz])in|ung|heit|keit|schaft|tät|ion|ei|behörde|stelle|kasse|mutter|frau|tochter|schwester|schule"
    r"|gemeinde|stadt|region|person|firma|polizei|wehr|bank|aufsicht|kita|stätte|kammer|kraft|klinik"
    r"|oma|familie|agentur|hilfe|gmbh)$"
)
_ENDINGS = {
    "m": {"er": "N", "em": "D", "en": "A", "es": "G", "": "N"},
    "f": {"e": "NA", "er": "D"},
    "p": {"e": "NA", "en": "D", "er": "G"},
}
_DETERMINERS = ("ein", "kein", "ihr", "unser", "mein", "sein", "dies", "jed", "jen")
_FORMS = {
    sort: {
        stem + ending: case
        for stem in _DETERMINERS for ending, case in endings.items()
        if (ending or stem not in {"dies", "jed", "jen"})
        and not (stem in {"ein", "jed"} and sort == "p")
    }
    for sort, endings in _ENDINGS.items()
}  # fmt: skip
_ARTICLE = _FORMS["m"] | {"der": "N", "dem": "D", "den": "A", "des": "G"}
_ARTICLE_F = _FORMS["f"] | {"die": "NA", "der": "D"}
_ARTICLE_P = _FORMS["p"] | {"die": "NA", "den": "D", "der": "G"}
_PLURAL = re.compile(r"(?:eltern|leute|geschwister|innen)$")
_GOVERNING = frozenset(
    {"an", "auf", "aus", "außer", "bei", "bis", "durch", "für", "gegen", "gegenüber", "in", "mit",
     "nach", "neben", "ohne", "seit", "trotz", "über", "um", "unter", "von", "vor", "wegen",
     "während", "zu", "zwischen", "statt", "innerhalb", "anhand", "aufgrund", "gemäß", "laut",
     "als", "wie"}
)  # fmt: skip


@lru_cache(maxsize=20000)
def is_someone(lemma: str) -> bool:
    """Whether a noun stands for a person or a body that can act."""
    lower = lemma.lower()
    if _PERSON.search(lower) or _OFFICE.search(compound_parts(lemma)[-1]):
        return True
    return bool(_DOER.match(lower)) and not _THINGS.search(lower)


def is_feminine(noun: Word) -> bool:
    """Whether the form of a noun for a person or office is feminine."""
    return _FEMININE.search(noun.lemma.lower()) is not None


def is_plural(noun: Word) -> bool:
    """Whether a noun surely stands for more than one."""
    return _PLURAL.search(noun.lower) is not None


def case_of(text: Text, i: int) -> str:
    """The case of the noun at ``i`` by its article: N, NA, D, A, G; empty where none tells it.

    A noun behind a preposition, and a genitive behind another noun, have no case of a doer.
    """
    words, noun = text.words, text.words[i]
    k = i - 1
    while k >= 0 and words[k].text[0].islower() and words[k].content and i - k <= 2:
        k -= 1  # „der zuständige Schornsteinfeger“
    if k < 0 or words[k].clause != noun.clause:
        return ""
    article = words[k].lower
    table = _ARTICLE_P if is_plural(noun) else _ARTICLE_F if is_feminine(noun) else _ARTICLE
    case = table.get(article, "NA" if article == "das" else "")
    before = words[k - 1] if k and words[k - 1].clause == noun.clause else None
    if before is None or not case:
        return case
    if before.lower in _GOVERNING:
        return ""
    behind_noun = before.text[0].isupper() and before.content
    return "G" if behind_noun and article.endswith("er") and case == "D" else case


def someone_in(text: Text, verb: Word) -> dict[str, tuple[str, Word]]:
    """The people and offices beside a verb, between commas and „und“: root → case and noun."""
    found: dict[str, tuple[str, Word]] = {}
    for i, word in enumerate(text.words):
        beside = (word.clause, word.segment) == (verb.clause, verb.segment)
        if not beside or not word.text[0].isupper() or not word.content:
            continue
        if is_someone(word.lemma) and (case := case_of(text, i)):
            found.setdefault(root_of(word), (case, word))
    return found


def root_of(word: Word) -> str:
    """A noun for a person without its endings: „Mieterin“ and „Mieterinnen“ are one."""
    base = word.lemma.lower().removeprefix("kindes")  # „die Kindesmutter“ is „die Mutter“
    return re.sub(r"(?:innen|in|e[ns]?|n|s)$", "", base)


_GENITIVE = frozenset({"des", "der", "eines", "einer", "ihres", "ihrer", "dieses", "dieser"})


def owner_of(text: Text, noun: Word) -> list[Word]:
    """„der Halter des Fahrzeugs“: what goes with the noun wherever it stands."""
    i = text.words.index(noun) + 1
    following = [w for w in text.words[i : i + 4] if w.clause == noun.clause]
    if not following or following[0].lower not in _GENITIVE:
        return []
    return next(([w] for w in following if w.text[0].isupper()), [])
