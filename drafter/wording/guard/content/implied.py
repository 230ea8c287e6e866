"""New words that the original says in another form: signs, degrees, comparisons, question words.

„Der Verein“ for „e. V.“, „zu hoch“ for „übersteigt die Grenze“, „schwerer“ for „erschwert“,
„wie viele“ for the number of something.
"""

import re

from drafter.wording.guard.language.lexicon import root
from drafter.wording.guard.language.words import Word
from drafter.wording.guard.pair import Pair, Text
from drafter.wording.guard.reading.opposites import opposites
from drafter.wording.guard.reading.usual_doers import BY_AUTHORITY

# what a sign of the original says in itself: (pattern in the original, beginnings of words)
_SAID_BY_SIGN = tuple(
    (re.compile(pattern), tuple(words.split()))
    for pattern, words in (
        (r"\be\. ?v\.", "verein"),
        (r"\b(?:g?mbh|ag|kg|ohg|gbr|ug)\b", "firma gesellschaft unternehmen betrieb"),
        (r"\d ?uhr", "morgen früh abend nacht mittag nachmittag vormittag uhrzeit"),
        (r"\bnicht selbst\b", "jemand"),
        (r"\d ?[\wäöü²³]+/s\b", "sekunde"), (r"\d ?[\wäöü²³]+/h\b", "stunde"),
        (r"\d ?l\b", "liter"), (r"\d ?[\wäöü²³]+/min\b", "minute"),
        (r"°", "frost hitze kälte temperatur grad kühl warm"),
        (r"\d (?:km|m|cm|\w*meter)\b", "strecke entfern weg abstand lang weit breit hoch frei"),
        (r"\d (?:m²|qm|quadratmeter|ha)\b", "fläche größe groß"),
        (r"db\(a\)", "lautstärke lärm laut"),
        (r"\d (?:kg|t|tonnen)\b", "gewicht schwer"),
        (r"€|\beuro?\b", "geld geldbetrag teuer"),
        (r"zuschlag|zuschläge|aufschlag|mahngebühr|zinsen", "teurer mehrkosten"),
        (r"@", "e-mail mail"), (r"/a\b", "jahr jähr"), (r"\bim übrigen\b", "weiter rest"),
        (r"vertrag|verträge", "geschlossen schließen abgeschlossen abschließen"),
        (r"inbetriebnahme|in betrieb|betriebsaufnahme", "aufnehm aufgenommen aufnimmt"),
        ((r"unterricht|schul|schül|jugendlich|kita|kindertages|klasse|\bhort|betreuung|unterhaltsvorschuss|elternteil|umgangs"
         r"|\buvg\b"
         r"|frühförder|\beltern|erziehung|kindergarten|krippe|jugendamt|jugendhilfe"), "kind"),
        (r"vater\b.*mutter|mutter\b.*vater|elternteile", "eltern"),
        (r"\b(?:innerhalb|binnen|spätestens|bis zum|ablauf|\w*frist)\b", "frist letzt"),
        (r"\b(?:wenn|sofern|soweit|falls|nur|setzt)\b", "voraussetz bedingung"),
        (r"\b(?:bei|beim|an die|an das|an den)\b", "zuständig"),
        (r"abgeschlossen|beendet", "vollständig ganz fertig"),
        (r"abschlag|nachlass|rabatt|ermäßig|minderung", "verringer senk gesenkt sink niedriger"),
        (r"\w(?:abgabe|gebühr|steuer)\b|weiterleist|weitergewähr", "zahl gezahlt"),
        (r"\bzu keine[rm] zeit(?:punkt)?\b|\bnie(?:mals)?\b", "immer stets jederzeit"),
        (r"überwieg", "schwerer wieg"),
        (r"angefangen|angebrochen|überfüll", "ganz voll"),
        (r"durchwahl|telefon|rufnummer", "ruf anruf"),
        (r"\bin (?:betracht|frage)|infrage", "zustimm"),
        (r"\being(?:eh|ang)|\bkonto", "zahl überweis"),
        (r"fahrschein|fahrkarte|\bticket", "karte"),
        ((r"förderung|zuwendung|zuschuss|zuschüsse|finanzierung|beihilfe|\w+geld\b|bezuschuss"
          r"|unterhaltsvorschuss|geldleistung"), "zahl gezahlt auszahl ausgezahlt"),
    )
)  # fmt: skip
# papers that the ruling itself presupposes; only named as such („Ihr Antrag“, „diesen Bescheid“)
_PRESUPPOSED = tuple(
    (re.compile(sign), word) for sign, word in (
        (r"begehr|bewillig|gewähr|versag|abgelehn|ablehn|abweis|stattgegeben|entsproch", "antrag"),
        (r"rücknahme|zurücknehm|zurückgenommen|widerruf|aufheb|bekanntgabe|zustell", "bescheid"),
    )
)  # fmt: skip
_OWN = re.compile(r"\b(?:ihr(?:e[mns])?|unser(?:e[mns])?|diese[mnr]?|einen?|de[rmn])\s+$")


# a thing of a kind, taken up by the name of the kind: „die Tiere“ for „Ihre Hunde“
_KINDS = tuple(
    (re.compile(rf"\b(?:{things})"), re.compile(rf"(?:{kind})(?:e?[snr]|e|en|ern)?$"))
    for things, kind in (
        (("hund|katze|kater|pferd|stute|fohlen|rind|kuh|kühe|kälb|kalb|schwein|ferkel|schaf|ziege"
         r"|huhn|hühn|henne|geflügel|gans|gänse|ente|pute|vogel|vögel|papagei|reptil|schlange"
         "|bienen|kaninchen|esel|lamas?|alpaka|welpe|damwild|wildtier"), "tier"),
        (("pkw|lkw|auto|kraftrad|krafträd|motorr[aä]d|wohnwagen|anhänger|traktor|schlepper|bus|moped"
         "|wohnmobil|kraftfahrzeug|taxi|mietwagen|transporter|roller"), "fahrzeug|wagen"),
        ("garage|schuppen|haus|häus|halle|laube|scheune|stall|carport|wohnhaus", "gebäude|bauwerk"),
        ("eiche|linde|buche|birke|kastanie|ahorn|kiefer|fichte|tanne|esche|pappel", "baum|bäum"),
        (r"flinte|pistole|büchse|gewehr|revolver|\w+waffe|\w+gewehr", "waffe"),
    )
)  # fmt: skip
_TAKING_UP = re.compile(r"\b(?:d(?:er|ie|as|en|em|es)|diese[nrsm]?|ihr(?:e[nrsm]?)?|beide) $")


def _of_the_kind(word: Word, text: Text, source: str) -> bool:
    """Whether a noun only names the kind of a thing that the original names itself."""
    return (
        any(kind.fullmatch(word.lower) and things.search(source) for things, kind in _KINDS)
        and _TAKING_UP.search(text.lower, max(0, word.start - 12), word.start) is not None
    )


def implied(word: Word, pair: Pair) -> bool:
    """Whether the original says in another form what a word says."""
    source = (pair.whole or pair).original.lower
    return (
        _of_the_kind(word, pair.suggestion, source) or
        any((word.lower.startswith(words) or word.lemma.startswith(words))
            and pattern.search(source)
            for pattern, words in _SAID_BY_SIGN)
        or _presupposed(word, pair.suggestion, source)
        or _so_told(word, pair.original)
        or _judged(word, pair.suggestion, source)
        or _changed(word, _clause(word, pair.suggestion), source)
        or _asked(word, pair.suggestion)
        or _emphasised(word, pair)
        or _unnamed_office(word, pair)
    )  # fmt: skip


def _presupposed(word: Word, text: Text, source: str) -> bool:
    return any(
        word.lower.startswith(paper) and len(word.lower) < len(paper) + 3 and sign.search(source)
        and _OWN.search(text.lower, 0, word.start)
        for sign, paper in _PRESUPPOSED
    )  # fmt: skip


def _so_told(word: Word, original: Text) -> bool:
    """„notwendigerweise“ for „notwendig“: the adverb of an adjective of the original."""
    stem = word.lower.removesuffix("weise").removesuffix("er")
    return word.lower.endswith("erweise") and any(w.lower.startswith(stem) for w in original.words)


_MORE = re.compile(r"über(?:schr[ei]i?t|steig|stieg)|\b(?:über|oberhalb|mehr als|höher)\b|hinausg")
_LESS = re.compile(r"unterschr[ei]i?t|\b(?:unter|unterhalb|weniger als|geringer)\b|verfehl")
_ENOUGH = re.compile(r"\b(?:mindestens|wenigstens|mehr als|ab)\b|mindest|erreich|genüg|ausreich")
_GREAT = ("hoch", "groß", "viel", "lang", "laut", "schwer", "breit", "schnell", "weit", "steil")
_SMALL = ("niedrig", "klein", "wenig", "kurz", "gering", "leise", "leicht", "schmal", "nah", "eng")


def _judged(word: Word, text: Text, source: str) -> bool:
    """„ist zu hoch“ for „übersteigt die Grenze“, „lang genug“ for „mehr als drei Kilometer“."""
    if re.match(r" genug\b", text.lower[word.end :]):
        return _ENOUGH.search(source) is not None
    if not text.lower[: word.start].endswith(" zu ") or word.lower.endswith("en"):
        return False
    great, small = word.lower in _GREAT, word.lower in _SMALL
    return bool((great and _MORE.search(source)) or (small and _LESS.search(source)))


# adjectives by the verb that makes something so: „schwerer“, „erschwert“
_COMPARED = re.compile(
    r"(?P<stem>schwer|leicht|höh|läng|kürz|größ|klein|ring|schlecht|bess|stärk|schärf|weit|breit"
    r"|tief|eng|teu|billig|schnell|dicht|deut|fest|einfach)\w*$"
)


_RISEN = re.compile(r"erhöh|\bsteig|stieg|anheb|angehob|anzuheb|zun[ae]hm|zugenommen|wachs")
_FALLEN = re.compile(r"ermäßig|senk|sink|sank|gesunken|verringer|reduzier|minder|herab|kürz")
_LARGER = re.compile(r"(?:größer|höher|mehr|teurer|stärker)(?:e[nrsm]?)?")
_SMALLER = re.compile(r"(?:kleiner|niedriger|geringer|weniger|billiger)(?:e[nrsm]?)?")


_SINKS, _BELOW = re.compile(r"sink|sank|fäll|fall"), re.compile(r"\bunter\b")
_RISES, _ABOVE = re.compile(r"steig|stieg"), re.compile(r"\büber\b")


def _clause(word: Word, text: Text) -> str:
    return " ".join(w.lower for w in text.clause(word.clause))


def _changed(word: Word, clause: str, source: str) -> bool:
    """A comparative for a verb or noun of change: „erschweren“, „Verlängerung“, „angehoben“."""
    for told, compared, moved in ((_SINKS, _BELOW, _LESS), (_RISES, _ABOVE, _MORE)):
        by_limit = re.search(r"schreit|schritt", source) or compared.search(clause)
        if told.match(word.lower) and by_limit and moved.search(source):
            return True  # „nicht unter 41,30 m sinken“ for „nicht unterschreiten“
    for told, moved in ((_LARGER, _RISEN), (_SMALLER, _FALLEN)):
        if told.fullmatch(word.lower) and moved.search(source):
            return True
    found = _COMPARED.match(word.lower.removeprefix("ge"))
    if found is None or not re.search(r"er(?:e[nrsm]?)?$", word.lower):
        return False
    return re.search(rf"\b(?:er|ver|be|ab|auf)-?{found['stem']}", source) is not None


_HOW = re.compile(r"\bwie(?: \w+)? $")


def _asked(word: Word, text: Text) -> bool:
    """„wie viele Tiere“: an indirect question claims nothing."""
    return word.text[0].islower() and word.lower.startswith(
        ("viel", "hoch", "lang", "groß", "oft", "weit", "schnell", "alt", "schwer", "breit", "tief")
    ) and _HOW.search(text.lower, 0, word.start) is not None  # fmt: skip


_EXCEPTING = re.compile(r"\b(?:es sei denn|außer|ausgenommen|ausnahm|sofern nicht|soweit nicht)")


def _emphasised(word: Word, pair: Pair) -> bool:
    """„Zusammen nur in einem Tresor“ for „getrennt, es sei denn …“: the counterpart, excepted."""
    source = (pair.whole or pair).original
    if not _EXCEPTING.search(source.lower):
        return False
    clause = (pair.whole or pair).suggestion.clause(word.clause)
    sides = opposites(word)
    return any(w.lower in {"nur", "ausnahmsweise"} for w in clause) and any(
        sides & opposites(other) for other in source.words if other.content
    )


_POWER = re.compile(
    r"\b(?:k[aö]nn|d[aü]rf|soll|m[uü]ss|wird|werd)(?:en|te|ten)?\b(?:[^.;:!?]|\.(?=\d))*\bwerden\b"
)
_OFFICE_ACTS = frozenset(root(verb) for verb in BY_AUTHORITY.split())


def _unnamed_office(word: Word, pair: Pair) -> bool:
    """„die Behörde kann widerrufen“ for „kann widerrufen werden“: nobody else could."""
    source = (pair.whole or pair).original
    if word.lower != "behörde" or not _POWER.search(source.lower):
        return False
    if any(w.lower in {"wir", "ich"} or w.text in {"Sie", "Ihnen"} for w in source.clause(0)):
        return False
    words = [w for w in pair.suggestion.words if w.sentence == word.sentence]
    acts = {root(w.lemma) for w in words if w.text[0].islower()} & _OFFICE_ACTS
    known = frozenset[str]().union(*(w.atoms for w in source.words))
    return any(f"r:{act}" in known or act == root("verzichten") for act in acts)
