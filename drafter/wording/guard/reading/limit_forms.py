"""How limits are written: the words of „at most“, „at least“, „more than“ and the like."""

_UP = (
    r"(?:mehr|länger|höher|größer|älter|lauter|schneller|schwerer|breiter|weiter|tiefer|dicker"
    r"|stärker|teurer|später|wärmer|heißer|öfter|häufiger|steiler|umfangreicher)(?:e[nrsm]?)?"
)
_DOWN = (
    r"(?:weniger|kürzer|niedriger|geringer|kleiner|jünger|leiser|langsamer|leichter|schmaler|enger"
    r"|näher|flacher|dünner|schwächer|billiger|günstiger|früher|eher|kälter|kühler|seltener"
    r"|knapper)(?:e[nrsm]?)?"
)
_PREP = r"(?:an|auf|aus|bei|für|in|mit|um|von|zu|durch|nach)"
_THAN = r"(?:viel )?{}\b(?: \w+){{0,3}}? als\b"
_MORE, _LESS = _THAN.format(_UP), _THAN.format(_DOWN)
_TO = r"(?: (?:de[mnr]|einem|einer|von|zu[rm]?|vom|am|um|bis)\b)*"
_ON = r"\b(?: (?!um |über |unter )[a-zäöüß]+){0,5}? *#"
# „über dem Freibetrag von 60.000 €“ where something lies or goes there
_THE = r"(?:de[mnr]|die|das|diese[rmsn]?|ihre[rmn]?)"
_THRESHOLD = r"(?:grenze|freibetrag|schwelle|höchstbetrag|grenzwert|richtwert|grenzbetrag)"
_LIES = r"\b(?:lieg(?:t|en|e)|lag(?:en)?|hinaus\w*)\b"
_OVER_NOUN = rf"\b(?P<p>{{0}})(?: [a-zäöüß-]+){{{{1,6}}}}? *#(?=#*[^.,;:!?]{{{{0,40}}}}{_LIES})"
_LIES_OVER = rf"{_LIES}[^.,;:!?#]{{{{0,60}}}}\b(?P<p>{{0}})(?: [a-zäöüß-]+){{{{0,6}}}}? *#"

# class → how it is written; „#“ stands for a value: directly behind, or anywhere in the clause.
# A group „p“ is what makes the limit where other words stand between it and the value.
FORMS: dict[str, tuple[str, ...]] = {
    "range": (
        r"\bvo[nm](?: \w+){0,1} *#(?=#* bis (?:zu[rm]?|de[rmn]|ins?) )",
        r"\b(?:vom?|zwischen)\b[^.;]{3,45}?\b(?:bis(?: zum| einschließlich)?|und)\b *#",
    ),
    "upper": (
        r"\b(?:höchstens|maximal|längstens|allenfalls|spätestens)\b",
        rf"\bnicht (?:{_PREP} )?{_MORE}{_TO}",
        rf"\bnicht (?:{_PREP} )?(?:über|oberhalb){_TO} *#",
        rf"\bnicht nach{_TO} *#",
        r"\bbis zum (?:ablauf|ende) (?:von|der|des|ihre[rs]|diese[rs]) *#",
        r"\bbis (?:zu|maximal|höchstens|spätestens)\b(?! (?:de|ihre|diese|jene|unsere))",
        r"\bbis(?: (?:zum|einschließlich|ende|anfang|mitte))*(?: [a-zäöü]+,)? *#",
        rf"\b(?P<p>höchst|maximal)(?!ens)[a-zäöüß]{{3,}}{_ON}",
        rf"\b(?P<p>\w*(?:ober|höchst)grenze){_ON}",
        r"\bletzte\w? (?:tag|termin)\b",
        (r"\b(?P<p>auf)(?! (?:die |folgende )?(?:zeit|stunde|tage)\w* (?:vo[nm]|zwischen)\b)"
         r"(?: [a-zäöüß]+){0,4}? *#"
         r"(?=#*[^.;:!?]{0,90}\b(?:(?P<q>begrenzt|beschränkt|gedeckelt|limitiert)"
         r"|zu (?:begrenzen|beschränken|deckeln))\b)"),
        rf"\b(?:begrenz|beschränk|(?:ge)?deckel|limitier)\w*(?: \w+)? (?:auf|bei|mit){_TO} *#",
    ),
    "lower": (
        r"\b(?:mindestens|wenigstens|zumindest|frühestens)\b",
        rf"\bnicht (?:{_PREP} )?{_LESS}{_TO}",
        rf"\bnicht (?:{_PREP} )?(?:unter|unterhalb){_TO} *#",
        r"\b(?:erst )?ab(?: dem| einem| einer)?(?: [a-zäöü]+,)? *#",
        r"\b(?P<p>ab) (?:einer|einem)(?: [a-zäöüß]+){1,3}? *#",
        rf"\berst nach{_TO} *#",
        r"\berst *#(?=#* nach\b)",
        r"\bnicht vor (?:dem|ablauf|beginn|ende)\b",
        r"\bnicht vor *#",
        rf"\b(?P<p>mindest)(?!ens)[a-zäöüß]{{3,}}{_ON}",
        rf"\b(?P<p>\w*untergrenze){_ON}",
    ),
    # a limit told without a word of bound; it may stand for one
    "limit": (
        r"\b(?:begrenz|beschränk)\w*",
        r"\bmit (?:dem )?(?:ablauf|ende) (?:des|der|von)\b",
        r"\b(?:läuft|endet|enden|erlischt|verfällt)\b[^.,;:!?#]{0,40}\b(?:am|zum|um) *#",
        r"\b(?:\w*(?:alters|einkommens|wert|frei)|)(?:grenze|limit|schwelle)(?: \w{2,8}){1,2} *#",
    ),
    "since": (
        r"\bseit(?: dem)? *#",
        r"\bvom(?: \w+,)? #(?=#* an\b(?! (?:d|ein|frau|herr|ihn|ihr|sie|uns|mich)))",
    ),
    "more": (
        rf"\b{_MORE}{_TO}",
        rf"\b(?:über|oberhalb){_TO} *#",
        r"(?<!# )(?<!#\) )\bdarüber (?:liegt|liegen|lag)\b",
        r"\b(?:liegt|liegen|lag)\b[^.,;:!?]*\bdarüber\b",
        r"(?<=# )(?:über|oberhalb)\b(?= de[mnr]\b)",
        r"\b(?:liegt|liegen|lag|lagen) [^.#]{0,60}\büber\b(?= de[mnr]\b)",
        r"\bliegt (?:(?!und\b)[^.#]){0,40}\büber\b",
        r"\bum (?:\w+ ){0,2}#+ (?P<p>über)\b(?=[^.,;:!?]*\b(?:lieg|lag)\w*)",
        r"\b(?:lieg|lag)\w*(?: im \w+| monatlich| jährlich)? um (?:\w+ ){0,2}#+ (?P<p>über)\b",
        r"(?<!# )(?<!#\) )\büber\b[^.,;#]{0,60}\b(?:liegt|liegen|lag)\b",
        _OVER_NOUN.format("über"),
        _LIES_OVER.format("über"),
        rf"(?<!# )\b(?P<p>über) {_THE} (?:\w+ )?\w*{_THRESHOLD}\b(?: (?:von|in höhe von))?(?: *#)?",
    ),
    "less": (
        rf"\b{_LESS}{_TO}",
        r"\b(?:noch (?:keine?n?|nicht)(?: seit)?|keine)(?: volle[nr]?)? *#",
        rf"\b(?:unter|unterhalb){_TO} *#",
        r"(?<=# )(?:unter|unterhalb)\b(?= de[mnr]\b(?! (?:auflage|bedingung|vo)))",
        r"\bliegt (?:(?!und\b)[^.#]){0,40}\bunter\b",
        r"\b(?:lieg|lag)\w* um (?:\w+ ){0,2}#+ (?P<p>unter)\b",
        r"\bunter\b[^.,;#]{0,60}\b(?:liegt|liegen|lag)\b",
        _OVER_NOUN.format("unter"),
        _LIES_OVER.format("unter"),
    ),
    "within": (
        r"\b(?:innerhalb|binnen|im laufe|frist von|in den (?:nächsten|ersten))\b",
        r"\b(?:umkreis|radius|umgebung) von\b",
    ),
    "about": (r"\b(?:etwa|ca\.|rund) *#", r"\b(?:circa|ungefähr)\b", r"\bvoraussichtlich\w*"),
}  # fmt: skip
# the value stands before: „3 km oder mehr“, „am 2. Januar oder danach“
_OR = (
    r"#[^.,;:!?#]{{0,60}}?(?P<b>\b(?!und danach \w)(?:oder|und)(?: noch| sogar)? (?:{}))"
    r"(?! als| \w+ als)\b"
)
_WRITTEN = r"(?! (?:d(?:as|ie|en|er)|ein\w*|buch|auskunft|zu)\b)"  # „und darüber ein Buch führen“
OR_MORE = _OR.format(rf"{_UP}|danach|darüber{_WRITTEN}|nachher")
OR_LESS = _OR.format(rf"{_DOWN}|davor|darunter|vorher|zuvor")
# „…, aber nicht früher“: the limit told once more
RESTATED = {
    "lower": r",? (?:aber|jedoch|und) nicht (?:früher|vorher|davor|eher|weniger|kürzer)\b(?! als)",
    "upper": (
        r",? (?:aber|jedoch|und) nicht (?:später|danach|mehr|länger|höher|öfter)\b(?! als)"
        r"|\bimmer (?=(?:bei )?(?:höchstens|maximal)\b)"
    ),
}
# „das 18. Lebensjahr noch nicht vollendet“ is „unter 18 Jahren“
_AGED = r"(?:vollendet|erreicht|verstrichen|vergangen|abgelaufen)\w*"
NOT_REACHED = rf"#[^.,;:!?#]{{0,15}}(?P<b>\bnoch nicht {_AGED})"
REACHED = rf"#(?![^.,;:!?#]{{0,15}}nicht)[^.,;:!?#]{{0,15}}(?P<b>\b{_AGED})"
# verbs that need no „als“; what denies them turns them round
EXCEEDING = (
    r"\b(?:(?:überschreit|überschritt|übersteig|überstieg|hinausgeh|hinausging|hinausgegang|hinausreich)[a-zäöü]*"
    r"|(?<!darüber )hinaus\b)"
)
UNDERCUT = r"\b(?:unterschreit|unterschritt)[a-zäöü]*"
DENIAL = (
    r"\b(?:nicht(?! nur)(?: mehr(?! als)(?= [a-zäöü]+\b|[.,]))?|nichts|(?:zu )?kein\w*(?: zeit)?"
    r"|niemals|nie|niemand\w*|ohne|unzulässig|untersagt|verboten|ausgeschlossen|unmöglich)\b"
)
