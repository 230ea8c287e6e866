"""Content that is gone: words that restrict, circumstances, whole clauses, items of lists."""

import re
from functools import lru_cache

from drafter.wording.guard.content.additions import is_noun
from drafter.wording.guard.content.pieces import joined_item, listed, lost_pieces, missing
from drafter.wording.guard.content.qualities import lost_qualities
from drafter.wording.guard.content.states import told_as_state
from drafter.wording.guard.language.lexicon import root
from drafter.wording.guard.language.phrases import formula_spans
from drafter.wording.guard.language.words import Word
from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.reading.accounts import come, derived, in_phrase, kept, told_by_synonym
from drafter.wording.guard.reading.demands import told_as_demand
from drafter.wording.guard.reading.denials import marks
from drafter.wording.guard.reading.loaded_words import RESTRICTING
from drafter.wording.guard.reading.measures import measures
from drafter.wording.guard.reading.modes import conditional_opening
from drafter.wording.guard.reading.roles import is_party, is_verb
from drafter.wording.guard.verdict import GuardFinding

_LOST_SHARE = 0.4  # of the content of the original
_NOUNS_SHARE = 0.2  # of the content of the original, where at least two nouns are gone
_CLAUSE_SHARE = 0.65  # of the content of one clause
_SENTENCE_WORDS = 3  # a clause with that many content words is missed as a whole


# bounds have their own check
_IS_BOUND = re.compile(
    r"(?:über|unter)(?:schr[ei]i?t|stieg|steig)|menge|anzahl|fläche|höchst|mindest"
)


# „begründet keinen Anspruch“: a verb, and no ruling that has its reasons
_CLAIM = re.compile(r"begründet\b[^.,;:!?]*\b(?:anspr[uü]ch|recht|pflicht)")


_THIS = re.compile(r"\bdieses bescheide?s$")  # „Ziffer 1 dieses Bescheides“


def _in_formula(word: Word, text: Text) -> bool:
    """Part of a formula that says no more than „Ihr“, „Sie“ or „haben“."""
    if _CLAIM.match(text.lower, word.start) or _THIS.search(text.lower, 0, word.end):
        return True
    return any(a <= word.start and word.end <= b for a, b in formula_spans(text.lower))


_MEASURE = re.compile(
    r"\w*(?:länge|breite|höhe|tiefe|dicke|durchmesser|gewicht|geschwindigkeit|dauer|fläche|alter)$"
)
_MEASURED = re.compile(r"\s+(?:von\s+)?(?:\w+\s+)?$")


def _names_fact(word: Word, text: Text) -> bool:
    """„für die Monate Januar bis März“, „für das Jahr 2026“: the fact says what the noun says."""
    if _MEASURE.match(word.lower):  # „mit einer Breite von 2 m“
        return any(_MEASURED.fullmatch(text.lower, word.end, f.start) for f in text.facts
                   if f.start > word.end)  # fmt: skip
    following = any(fact.start == word.end + 1 for fact in text.facts)
    counted = any(fact.end + 1 == word.start for fact in text.facts)
    return (following and word.lower.startswith(_NAMING)) or (
        counted and word.lower.startswith(_COPIES)
    )


_COPIES = ("ausfertigung", "exemplar")  # „drei Ausfertigungen“ is „dreifach“


_NAMING = ("monat", "jahr", "rufnummer", "telefon", "nummer", "aktenzeichen", "zeichen",
           "anschrift",
           "kennzeichen", "adresse", "e-mail", "tag", "datum", "konto", "zimmer")  # fmt: skip


def check_lost(pair: Pair) -> list[GuardFinding]:
    """Restricting words that are gone, and a large part of the content that is gone."""
    pool = pair.suggestion.atoms
    findings: list[GuardFinding] = []
    lost: list[Word] = []
    total = 0.0
    # verbs and adjectives that deny have their own check
    denying = {m.word.lower() for m in marks(pair.original) if m.word[0].islower()}
    for word in pair.original.words:
        if (
            word.lower in denying
            or not word.content
            or (word.light and not word.lower.startswith(RESTRICTING))
        ):
            continue
        if _in_formula(word, pair.original) or _names_fact(word, pair.original):
            continue
        weight = _weight(word)
        total += weight
        if (
            (kept(word, pool) and not _copy_only(word, pair))
            or in_phrase(word, pair.original, pool)
            or is_party(word.lower.removesuffix("s"))
        ):
            continue
        if _told_anew(word, pair):
            continue
        if _IS_BOUND.match(word.lower) or measures(word.lower):
            continue
        if _circumstance(word, pair) and not _only_names_act(word, pair):
            findings.append(warn("condition_lost", word.text, at=word.span))
        elif word.lower.startswith(RESTRICTING) and not _said(word.lower, pair):
            findings.append(warn("restriction_lost", word.text, at=word.span))
        lost.append(word)
    replaced = [word for word in come(pair) if not derived(word, pair.original)]
    if len(lost) > len(replaced):
        findings += _too_much(lost, total, pair)
    findings += _conclusion_lost(pair) or _qualities_lost(pair, findings)
    findings += _duty_lost(lost, replaced, pair) or lost_pieces(lost, pair)
    return findings


def _told_anew(word: Word, pair: Pair) -> bool:
    """Whether a lost word is told by another one, or by a demand for what it measures."""
    if derived(word, pair.suggestion) or told_by_synonym(word, come(pair)):
        return True
    demand = told_as_demand(pair)
    limit = pair.original.index_at(demand.limit.start) if demand else 0
    return demand is not None and pair.original.words[limit - 1].clause == word.clause


def _qualities_lost(pair: Pair, known: list[GuardFinding]) -> list[GuardFinding]:
    """„in einem ausbruchsicheren Zwinger“ became „in einem Zwinger“."""
    named = {found.original_span for found in known}
    return [
        warn("restriction_lost", word.text, at=word.span) for word in lost_qualities(pair)
        if word.span not in named
        and not (word.lower.startswith(RESTRICTING) and _said(word.lower, pair))
    ]  # fmt: skip


_CONCLUSION = re.compile(
    r"\bund (?:somit|damit|mithin|folglich|demnach|demzufolge|also|daher)\b([^.,;:]*)"
)
_CONCLUDED = re.compile(
    r"\b(?:somit|damit|mithin|folglich|demnach|also|deshalb|daher|deswegen|denn|weil|zu spät"
    r"|verspätet|nicht rechtzeitig|schon|bereits|bedeutet|heißt)\b"
)


def _conclusion_lost(pair: Pair) -> list[GuardFinding]:
    """„am 6.10. und somit nach Fristablauf eingegangen“ became „am 6.10. eingegangen“."""
    told = _CONCLUSION.search(pair.original.lower)
    concluded = _CONCLUDED.search((pair.whole or pair).suggestion.lower) or told_as_demand(pair)
    if told is None or concluded:
        return []  # „Da war die Frist schon abgelaufen“
    start, end = told.span(1)
    words = [w for w in pair.original.words if w.content and start <= w.start and w.end <= end]
    elsewhere = {w.lemma for w in pair.original.words if not start <= w.start < end}
    own = [w for w in words if w.lemma not in elsewhere and not (w is words[-1] and is_verb(w))]
    now = {w.lemma for w in pair.suggestion.words}
    if not own or any(w.lemma in now for w in own):
        return []
    return [warn("content_lost", told[0], at=told.span())]


_MUST = re.compile(r"\b(?:m[uü]ss(?:en|t)?|d[aü]rf(?:en)?)\b")
# „ein Abstand ist einzuhalten“: „muss 50 m entfernt sein“
_OBEYING = frozenset(map(root, ("einhalten", "wahren", "beachten", "erfüllen", "gewährleisten")))


def _duty_lost(lost: list[Word], replaced: list[Word], pair: Pair) -> list[GuardFinding]:
    """„… ist umzuschichten“: what is to be done is gone, and no other verb says it."""
    kept_up = bool(_MUST.search((pair.whole or pair).suggestion.lower))
    duties = [w for w in lost if w.infinitive_with_zu and not _told_as_verb(w, pair)
              and not told_as_state(w, pair)
              and not (kept_up and root(w.lemma) in _OBEYING)]  # fmt: skip
    new_verb = any(word.text[0].islower() for word in replaced)
    return [missing(duties)] if duties and not new_verb else []


def _told_as_verb(duty: Word, pair: Pair) -> bool:
    """„den Nachweis vorzulegen“ became „nachweisen“: the noun is the verb now."""
    nouns = (w.atoms for w in pair.original.clause(duty.clause) if w.text[0].isupper())
    known = frozenset[str]().union(*nouns)
    return any(is_verb(w) and w.atoms & known for w in pair.suggestion.words)


def _copy_only(word: Word, pair: Pair) -> bool:
    """„Originalbelege“ became „Belege“."""
    return word.lower.startswith("original") and "original" not in pair.suggestion.lower


# what says the same as a restricting word, though it is a word of grammar
_ALIKE = {"persönlich": r"\bselbst\b|\bselber\b",
          "derzeit": r"\b(?:zurzeit|jetzt|im moment|bisher|bislang|gegenwärtig)\b",
          "vorherig": r"\b(?:bevor|zuvor|vorher|ehe|nachdem)\b",
          "aktuell": r"\b(?:derzeit|jetzt)", "vorher": r"\b(?:bevor|zuvor|vorher|davor|ehe|vor)\b",
          "wiederholt": r"\b(?:mehrmals|mehrfach|immer wieder|erneut|öfter)\b",
          "befristet": r"\b(?:gilt|endet|enden|bis|für die dauer)\b"
                       r"|\bfür \w+ (?:jahr|monat|woche|tag)",
          "gleichzeitig": r"\b(?:sobald|zugleich|zusammen)\b|\bz(?:um|ur) (?:selb|gleich)en zeit"
                         r"|\bzu dem zeitpunkt",
          "begründet": r"\b(?:weil|denn|grund)\b|, da\b",
          "vollständig": r"\b(?:alles|alle|komplett|lückenlos|ganze?[nrs]?)\b|\bnichts fehlt",
          "zusätzlich": r"\b(?:außerdem|dazu|hinzu|zudem|ferner|auch|noch|darüber hinaus)\b",
          "unverzüglich": r"\b(?:sofort|umgehend)\b|\bohne [a-zäöü ]*"
                          r"(?:verzögerung|zögern|aufschub)",
          "anteilig": r"anteil", "erstmalig": r"\berste[ns]? mal\b|\berstmals\b",
          "gemeinsam": r"\b(?:zusammen|beide)\b", "unmittelbar": r"\b(?:direkt|gleich)\b",
          "unaufgefordert": r"\bvon sich aus\b|\bohne (?:dass|unsere|eine)\b|\bvon selbst\b",
          "insoweit": r"\bso ?weit\b", "zweckentsprechend": r"\bzweck",
          "geeignet": r"\bpassend|\beign|\btauglich", "schriftlich": r"\bbrief\b|\bschreiben\b",
          "durchgehend": r"\b(?:die )?ganze[nr]? (?:zeit|dauer|tag)|\bimmer\b|ständig|pausenlos"
                         r"|ununterbrochen|rund um die uhr",
          "ununterbrochen": r"\b(?:die )?ganze[nr]? (?:zeit|dauer)|durchgehend|ohne unterbrechung",
          "rückwirkend": r"\b(?:zeit|zeiten|zeitraum|zeiträume)\b,? (?:be)?vor\b|\bvergangen",
          "nachträglich": r"\b(?:nachdem|später|danach|nach de[rm])\b"}  # fmt: skip


def _said(lower: str, pair: Pair) -> bool:
    """Whether the same restricting stem stands in the text, or a small word for it."""
    stem = next(stem for stem in RESTRICTING if lower.startswith(stem))
    if re.search(rf"\b{stem}", pair.suggestion.lower):
        return True
    other = _ALIKE.get(stem)
    if other is None:
        return False
    known, now = (len(re.findall(other, text.lower)) for text in (pair.original, pair.suggestion))
    if stem == "vorher":  # „vor Ablauf … vorher zugestimmt“ has two of them
        return now > known - bool(re.fullmatch(other, lower))
    return now > 0


def _weight(word: Word) -> float:
    if word.text[0].isupper():
        return 1.0
    return 0.6


_CIRCUMSTANCE = frozenset({"bei", "beim", "nach", "mit", "ohne", "unter", "vorbehaltlich", "auf",
                           "trotz", "mittels", "gegen"})  # fmt: skip
# „Bei der Berechnung wurden …“ may be told as „Dabei haben wir …“
_TAKING_UP = {
    "bei": {"dabei", "hierbei", "dafür", "hierfür", "wenn"},
    "beim": {"dabei", "hierbei", "wenn"},
    "nach": {"danach", "nachdem", "sobald", "hiernach", "anschließend"},
    "mit": {"damit", "hiermit"},
    "auf": {"darauf", "hierauf", "dürfen", "darum", "wenn", "möchten", "wünschen", "bitten"},
    "gegen": {"dagegen", "hiergegen"},
}


# „nach den vorliegenden Erkenntnissen“ tells where one knows it from
_SOURCES = ("erkenntnis", "kenntnis", "feststellung", "ermittlung", "aktenlage", "auffassung",
            "ansicht", "meinung", "würdigung", "auswertung", "hinsicht")  # fmt: skip


def _reserved(word: Word, text: Text) -> bool:
    """„unter dem Vorbehalt des Widerrufs“ is „können wir widerrufen“."""
    told = re.search(r"\bk[aö]nn(?:en)?\b[^.]*\bwiderrufen|\bwiderruflich", text.lower)
    return word.lower == "vorbehalt" and told is not None


def _circumstance(word: Word, pair: Pair) -> bool:
    """A lost noun behind „bei“, „nach“, „mit“ …: the circumstance on which something depends."""
    if not word.text[0].isupper() or _reserved(word, pair.suggestion):
        return False
    if word.lower.startswith(_SOURCES) or _names_paper(word, pair):
        return False
    if word.lower == "konto" and "überweis" in pair.suggestion.lower:
        return False  # „auf das Konto der Schule überwiesen“: „an die Schule überweisen“
    if word.lower.startswith(_CONDITION) and _IF.search(pair.suggestion.lower):
        return False
    words = pair.original.words
    before = [w for w in words if w.clause == word.clause and w.end <= word.start][-3:]
    nouns = [k for k, w in enumerate(before) if w.content and w.text[0].isupper()]
    reach = before[nouns[-1] + 1 :] if nouns else before
    if nouns and [w.lower for w in reach[:1]] == ["auf"] and len(reach) > 1:
        reach = reach[1:]  # „Hinweis auf das Vorkommen“: the noun takes it along
    new = set(pair.suggestion.lowers) - set(pair.original.lowers)
    if _openings(pair.suggestion) > _openings(pair.original):
        new.add("wenn")  # „Fallen Bäume weg, …“ for „bei Abgang“
    return any(w.lower in _CIRCUMSTANCE and not new & _TAKING_UP.get(w.lower, set()) for w in reach)


@lru_cache(maxsize=64)
def _openings(text: Text) -> int:
    return sum(conditional_opening(text, n) for n in {word.sentence for word in text.words})


_CONDITION = ("bedingung", "voraussetzung", "maßgabe")
_IF = re.compile(r"\b(?:wenn|sofern|falls|sobald|erst|nur|bevor)\b")
_PAPERS = ("bescheid", "schreiben", "verfügung", "urkunde", "beschluss", "vertrag", "anordnung")


def _names_paper(word: Word, pair: Pair) -> bool:
    """„mit Bescheid vom 14.06.2023 erteilte Genehmigung“ is „Genehmigung vom 14.06.2023“."""
    told = pair.original.lower[word.end : word.end + 5]
    dated = [f for f in pair.original.facts if f.start == word.end + 5]
    kept_dates = {fact.value for fact in pair.suggestion.facts}
    paper = word.lower.startswith(_PAPERS) and told == " vom "
    return paper and bool(dated) and dated[0].value in kept_dates


_OF = frozenset(["der", "des", "einer", "eines", "ihrer", "ihres", "dieser", "von"])


def _only_names_act(word: Word, pair: Pair) -> bool:
    """„mit der Verhängung einer Geldbuße“: the noun that counts follows, and is still there."""
    words = pair.original.words
    i = words.index(word)
    if not word.lower.endswith(("ung", "ungen", "nahme", "gabe", "lage")) or i + 2 >= len(words):
        return False
    article = words[i + 1].lower in _OF
    genitive = article or (words[i + 1].content and words[i + 1].lower.endswith("er"))
    noun = next((w for w in words[i + 2 : i + 5] if w.text[0].isupper()), None)
    return genitive and noun is not None and (noun.fact or kept(noun, pair.suggestion.atoms))


def _too_much(lost: list[Word], total: float, pair: Pair) -> list[GuardFinding]:
    share = sum(_weight(word) for word in lost)
    nouns = list({root(word.lemma): word for word in lost
                  if is_noun(word, pair.original) and not is_verb(word)
                  and not _only_names_act(word, pair)}.values())  # fmt: skip
    if len(lost) >= 2 and total and share / total > _LOST_SHARE:
        return [missing(lost)]
    clause = _whole_clause(lost, pair.original) or _clause_mostly(lost, pair)
    clause = clause or listed(lost, pair.original)
    if clause:
        return [missing(clause)]
    many = len(nouns) >= 2 and share / total > _NOUNS_SHARE
    return [missing(nouns)] if many or joined_item(nouns, pair.original) else []


def _whole_clause(lost: list[Word], text: Text) -> list[Word]:
    """A clause or enumerated part of which nothing is left."""
    for segment in {word.segment for word in lost}:
        own = [
            w for w in text.words if w.segment == segment and w.content and not w.light
            and not is_party(w.lower.removesuffix("s"))
        ]  # fmt: skip
        gone = [w for w in lost if w.segment == segment]
        if len(own) >= _SENTENCE_WORDS - 1 and len(gone) == len(own):
            return gone
    return []


def _clause_mostly(lost: list[Word], pair: Pair) -> list[Word]:
    """A clause of some weight whose noun and most of whose content is gone."""
    for number in {word.clause for word in lost} - {0}:  # the first is often only turned round
        own = _only_here(number, pair.original)
        gone = [w for w in lost if w in own]
        nouns = any(w.text[0].isupper() for w in gone)
        share = sum(map(_weight, gone)) / (sum(map(_weight, own)) or 1)
        if len(own) >= _SENTENCE_WORDS - 1 and nouns and share > _CLAUSE_SHARE:
            return gone
    return []


def _only_here(number: int, text: Text) -> list[Word]:
    """The content words of a clause that no other clause repeats."""
    elsewhere = {root(w.lemma) for w in text.words if w.clause != number}
    own = [w for w in text.clause(number) if w.content and not w.light]
    return [w for w in own if root(w.lemma) not in elsewhere]
