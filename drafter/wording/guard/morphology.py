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
    "gangenen": "gehen", "hangen": "hängen", "raten": "raten", "laden": "laden",
}  # fmt: skip
_STRONG_FORM = re.compile(
    rf"^((?:{SEPARABLE})?(?:{_INSEPARABLE})?)(?:ge)?({'|'.join(_STRONG)})(?:e[rsnm]?)?$"
)
_WEAK_SEPARABLE = re.compile(rf"^({SEPARABLE})ge(\w{{2,}}?)(?:e?t)(?:e[rsnm]?)?$")
_WEAK = re.compile(rf"^((?:{_INSEPARABLE}|be|ver|er)\w{{3,}}?|\w+ier)e?t(?:e[rsnm]?)?$")
_ZU = re.compile(rf"^({SEPARABLE})zu(\w+e?n)$")
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
    """The infinitive of a participle or of an infinitive with „zu“ in lower case, else None."""
    if lower in _FIXED:
        return _FIXED[lower]
    strong = _STRONG_FORM.match(lower)
    if strong is not None and strong[1]:
        return strong[1] + _STRONG[strong[2]]
    weak = _WEAK_SEPARABLE.match(lower)
    if weak is not None:
        return f"{weak[1]}{weak[2]}en"
    weak = _WEAK.match(lower)
    if (
        weak is not None
        and simplemma.is_known(weak[1] + "en", lang="de")
        and not _is_infinitive(lower)
    ):
        return weak[1] + "en"
    with_zu = _ZU.match(lower)
    return f"{with_zu[1]}{with_zu[2]}" if with_zu is not None else None


def _is_infinitive(lower: str) -> bool:
    """„erstatten“ is no participle of „erstaten“."""
    return lower.endswith("en") and str(simplemma.lemmatize(lower, lang="de")) == lower


def has_infixed_zu(lower: str) -> bool:
    """Whether a word is an infinitive with „zu“ inside („vorzulegen“)."""
    found = _ZU.match(lower)
    if found is None or lower.startswith(("zuzu",)):
        return found is not None
    verb = found[1] + found[2]
    return simplemma.is_known(verb, lang="de") or str(simplemma.lemmatize(lower, lang="de")) == verb
