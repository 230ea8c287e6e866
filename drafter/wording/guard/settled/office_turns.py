"""Turns of office, and how plain German tells them: each pair of wordings is one in both texts.

„anderenfalls“ is „Tun Sie das nicht, …“, „unaufgefordert“ is „auch wenn wir Sie nicht auffordern“,
„unter Verwendung künstlichen Lichts“ is „mit künstlichem Licht“. As with the framings, a turn is
told in its short form where the other text proves that it is what was meant.
"""

import re

from drafter.wording.guard.settled.framings import Framing

_ELSE = r"\b(?:sonst|andernfalls|anderenfalls|ansonsten|widrigenfalls)\b"
_IT = r"(?:das|dies|es|beides|diese pflicht|diese frist|dem|dieser pflicht)"
_UNASKED = (
    r"\bunaufgefordert|\bvon sich aus\b|\bohne (?:\w+ ){0,2}(?:aufforderung|nachfrage)\b"
    r"|\bauffordern?\b|\baufgefordert\b|\bauffordert\b"
)
_NOT_ASKED = (
    r"(?:auch |selbst )?(?:dann, )?wenn (?:wir|ich|d(?:ie|er|as) \w+) sie nicht"
    r" (?:\w+ ){0,2}auffor\w+"
)
# the same noun or verb in both texts needs no other word
_WITH = (
    r"^(?!.*(?:verwend|zuhilfe|einsatz|eins[ae]tz|n[uü]tz)).*\b(?:mit|mittels|durch|dabei|dazu)\b"
)
_OF = r"(?: (?:von|de[rs]|eines|einer)(?= ))?"
_REMEDY = r"(?:widerspruch|klage|einspruch|rechtsbehelf|rechtsmittel)"
_NO_STAY = r"^(?!.*schieb).*?"  # a text that does not speak of „aufschiebende Wirkung“ itself
_NONETHELESS = (
    rf"{_NO_STAY}\bauch\b[^.;:!?]*\bwenn sie\b[^.;:!?]*\b{_REMEDY}"
    rf"|{_NO_STAY}\bwenn sie\b[^.;:!?]*\b{_REMEDY}[^.;:!?]*\btrotzdem\b"
)
_RESERVED = r"^(?!.*vorbeh).*\b(?:widerr[ua]f|jederzeit)"

OFFICE_TURNS: tuple[Framing, ...] = tuple(
    (re.compile(form), told, re.compile(proof, re.DOTALL))
    for form, told, proof in (
        # „Tun Sie das nicht, …“, „Wenn Sie das nicht tun, …“, „Geschieht das nicht, …“
        (rf"((?:tun|machen) sie {_IT}(?: bis dahin| rechtzeitig)? nicht,)", ("Sonst",), _ELSE),
        (rf"((?:(?:geschieht|passiert|erfolgt) {_IT} nicht|unterbleibt {_IT}),)", ("Sonst",),
         _ELSE),
        (rf"(kommen sie {_IT} nicht nach,)", ("Sonst",), _ELSE),
        (rf"((?:wenn|falls|sofern) sie {_IT} nicht (?:\w+ )?(?:tun|machen|einhalten|befolgen),)",
         ("Sonst",), _ELSE),
        (rf"((?:wenn|falls|sofern) {_IT} nicht (?:geschieht|passiert|erfolgt),)", ("Sonst",),
         _ELSE),
        (r"(?<=[.;] )(wenn nicht,)", ("Sonst",), _ELSE),
        (rf"((?:tun|machen) sie {_IT} (?:trotzdem|dennoch),)", ("Im Fall davon",),
         r"\bfall\b[^.;:!?]*\b(?:zuwiderhandl|nichtbefolg|nichtbeacht|verstoß)"),
        (r"\bfall (der (?:nichtbefolgung|nichtbeachtung|zuwiderhandlung))\b", ("davon",),
         rf"\b(?:tun|machen) sie {_IT} (?:trotzdem|dennoch),"),
        (rf"(ist {_IT} bis dahin nicht (?:geschehen|erledigt|erfolgt),)", ("Fruchtlos",),
         r"\bfrucht?los"),
        # „unaufgefordert“
        (rf"(, (?:und zwar )?{_NOT_ASKED})\b", (" unaufgefordert",), _UNASKED),
        (rf"\b({_NOT_ASKED})\b", ("unaufgefordert",), _UNASKED),
        ((r"\b((?:auch |und zwar )?ohne dass (?:wir|ich|d(?:ie|er|as) \w+) sie (?:\w+ ){0,4}"
         r"auffor\w+)\b"), ("unaufgefordert",), _UNASKED),
        ((r"\b((?:auch |und zwar )?ohne (?:(?:gesonderte|besondere|vorherige|eigene|weitere"
         r"|nochmalige|ausdrückliche|unsere) ){0,2}aufforderung)\b"), ("unaufgefordert",),
         _UNASKED),
        # what „von Amts wegen“ means
        ((r"((?:, (?:also|das heißt|d\. h\.)|–|\() ?(?:auch )?ohne (?:ihren |einen |dass sie es )?"
          r"(?:antrag|beantragen|beantragt haben)[,)–]?)"), ("",), r"\bvon amts wegen\b"),
        # whose vehicle it is
        (r"\b(auf sie zugelassene[nrsm]?)\b", ("ihr",),
         r"\bihr\w{0,2} (?:\w+ )?(?:fahrzeug|kfz|pkw|auto|wagen|anhänger|motorrad)"),
        # means of doing something
        (rf"\b(unter (?:verwendung|zuhilfenahme|einsatz|nutzung|benutzung){_OF})\b", ("mit",),
         _WITH),
        # what may be revoked at any time
        ((r"\b(unter (?:dem )?vorbehalt (?:des |eines )?(?:jederzeitigen|jederzeit möglichen)"
          r" widerrufs)\b"), ("jederzeit widerruflich",), _RESERVED),
        (r"\b(unter (?:dem )?vorbehalt (?:des |eines )?widerrufs)\b", ("widerruflich",), _RESERVED),
        # „kann von X abhängig gemacht werden“
        (r"\bvon\b[^.;:!?]{3,60}\b(abhängig gemacht) werden\b", ("verlangt",),
         r"\bverlang|\bforder|\bvorausgesetzt"),
        # „Tatsachen rechtfertigen die Annahme“
        (r"\b(darauf schließen lassen|(?:lassen|lässt) darauf schließen|sprechen dafür)\b",
         ("annehmen",), r"\bannahme\b"),
        # what other laws demand, and whose rights remain
        (r"\b(vorbehaltlich)\b(?= de[rs] rechte? dritter)", ("unbeschadet",),
         r"\bunberührt\b|\bnicht berührt\b|\bbleiben\b"),
        # „keine aufschiebende Wirkung“: to be done all the same
        (r"\b(?:hat|haben|entfalten?|entfaltet)\b[^;!?]*?\b(keine aufschiebende wirkung)\b", ("",),
         _NONETHELESS),
        (rf"{_NO_STAY}\b(auch(?: dann)?)\b[^.;:!?]*?\b(wenn) sie\b[^.;:!?]*\b{_REMEDY}\b",
         ("", "bei"),
         r"\bkeine aufschiebende wirkung\b"),
        (rf"{_NO_STAY}\b(wenn) sie\b[^.;:!?]*\b{_REMEDY}\b[^.;:!?]*\b(trotzdem)\b",
         ("bei", ""),
         r"\bkeine aufschiebende wirkung\b"),
        # „ohne dass X entsteht, es sei denn“ denies X as „X entsteht nicht, es sei denn“ does
        (r"(, ohne dass)\b[^.;:!?]*\bes sei denn\b", ("; nicht",), r"\bnur\b[^.;:!?]*\bwenn\b"),
        # „entfällt“ is „fällt weg“
        (r"\b(entf(?:ällt|allen))\b", ("ist",), r"\bf(?:ällt|allen)\b[^.;:!?]*\b(?:aus|weg)\b"),
        (r"\b(f(?:ällt|allen))\b[^.;:!?]*?\b(aus|weg)\b(?=[.,;!])", ("ist", ""),
         r"\bentf(?:ällt|allen)\b"),
        (r"\b(un(?:richtig|zutreffend)(?:e[nrsm]?)?)\b", ("falsch",), r"\bfalsch"),
        # what matters
        (r"\bfür\b[^.,;:!?]{3,50}\b(erheblich|maßgeblich|maßgebend|entscheidend|von bedeutung)\b",
         ("wichtig",), r"\bankomm|\bwichtig|\bbedeut|\bentscheidend|\bmaßgeb|\bkommt es\b"),
        (r"\b(auf die es)\b[^.;:!?]{0,60}\b(ankommt)\b", ("die", "wichtig"),
         r"\berheblich|\bmaßgeb|\bwesentlich|\bentscheidend|\bbedeut"),
    )
)  # fmt: skip
