"""Forms of German verbs that the lemma tables miss: participles with and without a prefix."""

import re
from functools import lru_cache

import simplemma

SEPARABLE = (
    "ab|an|auf|aus|bei|dar|ein|entgegen|fest|fort|frei|her|heraus|hervor|hin|hinzu|mit|nach"
    "|nieder|offen|statt|teil|um|vor|voraus|vorbei|weg|weiter|wieder|zu|zurück|zusammen|bereit"
)
_INSEPARABLE = "be|ver|er|ent|zer|wider|über|unter|hinter|miss|wieder|durch|um|emp|voll"
# strong participles (and irregular weak ones) without prefix → infinitive
_STRONG = {
    "glichen": "gleichen", "nommen": "nehmen", "gangen": "gehen", "standen": "stehen",
    "zogen": "ziehen", "schrieben": "schreiben", "sprochen": "sprechen", "brochen": "brechen",
    "schlossen": "schließen", "griffen": "greifen", "worfen": "werfen", "boten": "bieten",
    "trieben": "treiben", "rissen": "reißen", "stiegen": "steigen", "zwungen": "zwingen",
    "funden": "finden", "bunden": "binden", "wiesen": "weisen", "schieden": "scheiden",
    "blieben": "bleiben", "loren": "lieren", "holfen": "helfen", "troffen": "treffen",
    "gossen": "gießen", "nossen": "nießen", "flossen": "fließen", "schossen": "schießen",
    "wogen": "wägen", "sunken": "sinken", "gonnen": "ginnen", "wonnen": "winnen",
    "hoben": "heben", "schoben": "schieben", "wandt": "wenden", "sandt": "senden",
    "bracht": "bringen", "dacht": "denken", "kannt": "kennen", "nannt": "nennen",
    "wusst": "wissen", "schienen": "scheinen", "storben": "sterben", "sessen": "sitzen",
    "legen": "liegen", "messen": "messen", "strichen": "streichen", "wichen": "weichen",
    "fochten": "fechten", "litten": "leiden", "schnitten": "schneiden", "ritten": "reiten",
    "flogen": "fliegen", "bogen": "biegen", "froren": "frieren", "drungen": "dringen",
    "gangenen": "gehen", "hangen": "hängen", "raten": "raten", "laden": "laden",
}  # fmt: skip
_STRONG_FORM = re.compile(
    rf"^((?:{SEPARABLE})?(?:{_INSEPARABLE})?)(?:ge)?({'|'.join(_STRONG)})(?:e[rsnm]?)?$"
)
# „eingehalten“, „beigetreten“: but for „ge“ the same as the infinitive
_LIKE_INFINITIVE = re.compile(rf"^({SEPARABLE}|durch)ge(\w{{2,}}?en)(?:e[rsnm]?)?$")
_WEAK_SEPARABLE = re.compile(rf"^({SEPARABLE})ge(\w{{2,}}?)(?:e?t)(?:e[rsnm]?)?$")
_WEAK = re.compile(rf"^((?:{_INSEPARABLE}|be|ver|er)\w{{3,}}?|\w+ier)e?t(?:e[rsnm]?)?$")
_GE = re.compile(r"^(ge\w{3,}?)e?t(?:e[rsnm]?)?$")
# what only an infinitive with „zu“ inside is taken apart at: „sicherzustellen“
_APART = (
    "durch|unter|über|los|fern|still|sicher|klar|gut|kenn|instand|gleich|fertig|bekannt|wahr|preis"
    "|rein|glatt|nahe|richtig|hoch|kurz|gegenüber|überein|auseinander|krank|bloß|trocken|warm"
)
_ZU = re.compile(rf"^({SEPARABLE}|{_APART})zu(\w+e?n)$")
_FIXED = {
    "bekannt": "bekannt", "gesamt": "gesamt", "verwandt": "verwenden", "bestimmt": "bestimmen",
    "unterlagen": "unterlage", "verlegen": "verlegen", "belegen": "belegen", "erlegen": "erlegen",
    "überlegen": "überlegen", "ablegen": "ablegen", "anlegen": "anlegen", "vorlegen": "vorlegen",
    "auslegen": "auslegen", "beilegen": "beilegen", "einlegen": "einlegen", "festlegen":
    "festlegen", "darlegen": "darlegen", "zulegen": "zulegen", "ermessen": "ermessen",
    "beraten": "beraten", "verraten": "verraten", "überdacht": "überdachen", "hinterlegen":
    "hinterlegen", "unterlegen": "unterlegen", "zerlegen": "zerlegen", "widerlegen": "widerlegen",
    "niederlegen": "niederlegen", "offenlegen": "offenlegen", "verhangen": "verhängen",
}  # fmt: skip


@lru_cache(maxsize=20000)
def infinitive(lower: str) -> str | None:
    """The infinitive of a strong or separable participle, or of an infinitive with „zu“ inside."""
    if lower in _FIXED:
        return _FIXED[lower]
    strong = _STRONG_FORM.match(lower)
    if strong is not None and strong[1]:
        return strong[1] + _STRONG[strong[2]]
    same = _LIKE_INFINITIVE.match(lower)
    if same and simplemma.is_known(same[2], "de") and simplemma.lemmatize(same[2], "de") == same[2]:
        return same[1] + same[2]
    weak = _WEAK_SEPARABLE.match(lower)
    if weak is not None:
        return f"{weak[1]}{weak[2]}en"
    with_zu = _ZU.match(lower)
    return f"{with_zu[1]}{with_zu[2]}" if with_zu is not None else None


@lru_cache(maxsize=20000)
def weak_infinitive(lower: str) -> str | None:
    """The infinitive of a weak participle („begrenzt“ → „begrenzen“, „gesetzter“ → „setzen“)."""
    weak = _WEAK.match(lower) or _GE.match(lower)
    if weak is None or lower.endswith("en"):
        return None
    verb = weak[1].removeprefix("ge") + "en" if _GE.match(lower) else weak[1] + "en"
    return verb if simplemma.is_known(verb, lang="de") else None


def has_infixed_zu(lower: str) -> bool:
    """Whether a word is an infinitive with „zu“ inside („vorzulegen“)."""
    found = _ZU.match(lower)
    if found is None or lower.startswith(("zuzu",)):
        return found is not None
    verb = found[1] + found[2]
    return simplemma.is_known(verb, lang="de") or str(simplemma.lemmatize(lower, lang="de")) == verb


_UN = re.compile(r"^un(?=\w{4})")
_UN_OTHERWISE = re.compile(
    r"^un(?:ter|iv|s$|ser|d$|verzüglich|beschadet|abhängig|mittelbar|gefähr|kosten|fall|recht$|fäll|gunst"
    r"|geachtet|tat|wetter|ion|ix|berührt|bedingt|unterbrochen|aufgefordert|aufgeford|recht|widerruflich|höflich|endlich|einbringlich|befugt|will|veränder)"
)
_WITHOUT = re.compile(r"^(\w{4,}?)(?:los|frei)(?:e[rsmn]?)?$")
_WITHOUT_OTHERWISE = re.compile(
    r"^(?:ausschlag|arbeits|verlos|schluss|bedingungs|barriere|zweifels)"
)
_NOT_NOUN = re.compile(r"^nicht(\w{4,})")


@lru_cache(maxsize=4096)
def negated_base(lower: str) -> str | None:
    """The word that an un-, nicht- or -los word negates („unvollständig“ → „vollständig“)."""
    found = _NOT_NOUN.match(lower)
    if found is not None:
        return found[1]
    if _UN.match(lower) and not _UN_OTHERWISE.match(lower):
        base = lower[2:]
        lemma = str(simplemma.lemmatize(base, lang="de"))
        return lemma if simplemma.is_known(base, lang="de") or lemma != base else None
    found = _WITHOUT.match(lower)
    if found is not None and not _WITHOUT_OTHERWISE.match(lower):
        base = found[1].removesuffix("s")
        for form in (base, found[1], base.removesuffix("en"), base + "e"):
            if simplemma.is_known(form.capitalize(), lang="de"):
                return form
    return None


_DERIVED = re.compile(
    r"^(\w{4,}?)(?:ungs|s)?"
    r"(?:fähig|pflichtig|bedürftig|würdig|erheblich|relevant|widrig|hindernd|bedingt|berechtigt)$"
)


@lru_cache(maxsize=4096)
def derived_base(lower: str) -> str | None:
    """The verb or noun in an adjective: „berücksichtigungsfähig“ → „berücksichtigen“."""
    found = _DERIVED.match(lower)
    if found is None:
        return None
    for form in (found[1] + "en", found[1], found[1].capitalize()):
        if simplemma.is_known(form, lang="de"):
            return form
    return None
