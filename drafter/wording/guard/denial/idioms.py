"""Idioms of denial: what one text says with „nicht“ and the other without it."""

import re

_SAME = r"\bkein\w* ander|\bnichts? (?:ge|ver)?änder"
_OVER = (
    "aufheb|aufgehoben|widerr|erlisch|erlösch|erlosch|ende[tn]|abgelaufen|ablauf|entf[aäi]ll"
    "|wegf[aäi]ll|beende|vergriffen|belegt|besetzt|aufgegeben|aufgabe|ungültig|eingestellt|einstell|abgelöst|aufgebraucht|erschöpft"
)
_LIMITED = r"\b(?:vor|ohne|außerhalb|bevor)\b"
_BANNED = "(?:unzulässig|verboten|untersagt)"
# a denial of one text and what says the same without „nicht“ in the other
_IDIOMS = tuple(
    (re.compile(denied), re.compile(plain))
    for denied, plain in (
        ("nicht (?:\\w+ )?(?:einverstanden|zufrieden|richtig)",
         "widerspr|klag|einspruch|rechtsbehelf|äußer|anhör|einw[ae]nd"),
        (r"(?:nicht|kein\w*)[^.,;:!?]* mehr|nicht länger(?! als)", _OVER),
        (r"\b(?:m[uü]ss(?:en)?|brauch\w*)\b[^.,;:!?]*\b(?:nicht|kein\w*)\b",
         r"\bfreiwillig|\bfreigestellt|\bwahlweise|\bauf wunsch"),
        (r"nicht (?:\w+ )?(?:kommen|teilnehmen|erscheinen|da sein|anwesend)",
         "verhinder|fernbleib|ausbleib|abwesen|fehl|nichterschein"),
        (r"nicht (?:\w+ )?(?:gültig|wirksam)", r"verlier\w*|verlor\w*|erlisch|erlösch|ablauf"),
        (r"nicht (?:\w+ )?sicher", "sicherheitsgr|gefähr|unsicher"),
        (r"(?:zahl|gewähr|leist)[^.,;:!?]* nicht|nicht [^.,;:!?]*(?:zahl|gewähr|leist)",
         "ruht|ruhen"),
        (r"nicht (?:\w+ )?(?:geöffnet|offen)", "geschlossen|schließ"),
        (r"(?:stimm|triff|treff)\w* nicht|nicht (?:\w+ )?(?:stimm|zutreff|richtig|korrekt)",
         "falsch|unzutreffend|unrichtig|fehlerhaft"),
        ("(?:noch nicht|nicht rechtzeitig|nicht pünktlich)",
         "verspätet|versäum|ausste|fehl|abgelaufen|offen|bis zu[rm]|vor (?:der|dem)|benötig"),
        (r"\bsonst\b|\bandernfalls\b|\bansonsten\b",
         r"voraus|bedingung|\bnur\b|\berst\b|bedarf|erforderlich|notwendig|abhängig"),
        (r"solange\b", r"\bbis (?:zu[rm]|de[rnm]|die)\b"),
        (r"nicht (?:\w+ )?(?:ausgeschlossen|auszuschließen|ausschließen)",
         r"möglich|kann sein|könnte|denkbar"),
        (_SAME, rf"\b(?:das|der|die)selbe|gleich|unverändert|bleib|geblieben|{_SAME}"),
        (r"\b(?:äußern|melden|antworten|zahlen|kommen) sie\b[^.,;:!?]* nicht\b", r"frucht?los"),
        (r"\bnichts von ihnen\b", r"frucht?los"),
        (r"\bgilt nicht\b",
         r"\b(?:sofern|soweit|wenn|falls) (?:kein|nicht)|es sei denn|ausgenommen|ausnahme|\bnur\b"),
        (r"\bgeht (?:\w+ )?nicht mehr\b", r"ausgeschlossen|nicht möglich|unzulässig|verfrist"),
        (r"\bkein\w* erfolg", r"zurückgewies|zurückweis|abgelehn|ablehn"),
        (rf"{_LIMITED}[^.;:!?]*{_BANNED}|{_BANNED}[^.;:!?]*{_LIMITED}", r"\b(?:erst|nur)\b"),
        (r"nicht [^.;:!?]*(?:wegfall|entf[aä]ll|befrei|entb[iu]nd)",
         r"\b(?:trotzdem|dennoch|gleichwohl|weiterhin)\b"),
        (r"\bfehl(?:t|en)\b", r"abwesen|fernbleib|nichterschein"),
        (r"nicht (?:bereit|willens) oder nicht in der lage",
         r"\b(?:nicht\b[^.;:!?]*\b)?(?:will oder kann|kann oder will|wollen oder können)\b"),
        (r"\boder gar nicht\b", r"nicht (?:\w+ )?(?:rechtzeitig|fristgerecht|vollständig)"),
        (r"\bmehr nicht\b", r"höchstens|maximal|bis zu|nicht mehr als|lediglich|\bnur\b"),
        ((r"\b(?:betroffen|berührt|erfasst)\b[^.,;:!?]*\bnicht\b"
          r"|\bnicht (?:\w+ )?(?:betroffen|berührt|erfasst)"),
         r"\bunberührt\b|\bausgenommen\b"),
        (r"nicht (?:\w+ )?weiter\b", r"eingestellt|einstell|gehemmt|\bruh(?:t|en)|unterbr"),
        ((r"\b(?:das|dies|es|beides)\b[^.,;:!?]* nicht (?:tun|tut|machen|macht|geschieht)"
          r"|\b(?:tun|machen) sie (?:das|dies|es) nicht\b"),
         r"unterbleib|unterlass|ausbleib|andernfalls|säum|sonst"),
        (r"noch nicht [^.,;:!?]*entschied|entschieden [^.,;:!?]* noch nicht",
         r"\bvor (?:einer|der) (?:\w+ )?entscheidung|vorläufig|beabsichtig"),
        (r"\bmuss (?:das|es|dies) (?:aber )?nicht\b", r"\bk[aö]nn(?:en)?\b|\bermessen\b"),
        (r"\bkeine (?:andere )?wahl\b", r"\bzu \w+n\b|\bm[uü]ss"),
        (r"\bkein\w*\b[^.,;:!?]*zahlen", r"\berlass|entf[aä]ll"),
        (r"nichts? [^.,;:!?]*(?:wuss|gewusst)|wusst\w* [^.,;:!?]*nicht", r"kenntnis|bekannt"),
        (r"\bwarten sie nicht\b", r"unaufgefordert"),
        (r"\w+en sie [^.;!?]*\b(?:nicht|kein\w*)\b", r"abzusehen|abgesehen wird"),
        (r"\b(?:anderen?|übrigen?|rest)\b[^.,;:!?]*\bnicht\b",
         r"\bteilweise\b|\bzum teil\b"),
    )
)  # fmt: skip


def is_idiom(stretch: str, other: str) -> bool:
    """Whether the other text says the denial of a stretch in a form without „nicht“."""
    return any(a.search(stretch) and b.search(other) for a, b in _IDIOMS)
