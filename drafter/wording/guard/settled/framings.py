"""Framings of plain German: how a rewording opens, sums up or repeats what one clause said.

„Anders ist es nur, wenn …“ is „es sei denn“, „In zwei Fällen: …“ is „wenn“, „haben hier nichts zu
suchen“ is „verboten“. Each is told in its short form where the other text proves
that it is what was meant.
"""

import re

# form, the word that each of its groups is told by, and the proof in the other text
Framing = tuple[re.Pattern[str], tuple[str, ...], re.Pattern[str]]

_IF = r"(?:wenn|falls|sofern|sobald|soweit)"
_CASES = r"(?:zwei|drei|vier|fünf|diesen|folgenden) (?:\w+n )?(?:fällen|konstellationen)"
_EXCEPTED = r"\bes sei denn\b|\baußer\b|\bausgenommen\b|\bausnahm"
_SURE = r"(?![^.,;]*\bk[aö]nn)"  # „Eine Ausnahme kann erteilt werden“ leaves it open
_COMPLETION = r"vollendung (?:des|ihres|seines)"
_BANNED = r"\b(?:verboten|untersagt|unzulässig|nicht (?:gestattet|erlaubt|zulässig))\b"

FRAMINGS: tuple[Framing, ...] = tuple(
    (re.compile(form), told, re.compile(proof))
    for form, told, proof in (
        # „Anders ist es nur, wenn“, „Eine Ausnahme gilt nur dann, wenn“
        ((rf"([.;] (?:(?:etwas )?andere?s|(?:eine )?ausnahmen?)\b{_SURE}[^.,;:!?]{{2,30}}?,"
          rf" {_IF})\b"),
         (", es sei denn, dass",), rf"^(?!.*\banspruch auf\b)(?=.*(?:{_EXCEPTED}))"),
        (rf"([.;] (?:etwas )?andere?s gilt nur(?: dann)?, {_IF})\b", (", es sei denn, dass",),
         r"\b(?:sofern|soweit|falls|wenn) nicht\b"),
        (rf"\b(nur in {_CASES}:)(?! {_IF}\b)", ("nur wenn",),
         rf"\b(?:nur|erst)\b[^.;:!?]*\b{_IF}\b"),
        (rf"\b(in {_CASES}:)(?! {_IF}\b)", ("wenn",), rf"\b{_IF}\b"),
        (rf"([.;] (?:das|dies|es) gilt (?:auch|selbst)(?: dann)?, {_IF})\b", (", auch wenn",),
         r"\bauch\b|\bselbst\b|\bunabhängig|\bungeachtet|\btrotz"),
        # an age by the year of life that is completed
        (rf"\b(bis zur {_COMPLETION})(?= \d+\. lebensjahr)", ("unter",),
         r"\b(?:noch (?:nicht|keine)|jünger als|unter) \d"),
        (rf"\b((?:nach|mit|ab|seit) (?:der )?{_COMPLETION})(?= \d+\. lebensjahr)", ("ab",),
         r"\b(?:ab|mindestens|wenigstens) \d+ jahre"),
        # „zwischen zwei Wartungen dürfen höchstens vier Monate liegen“
        (r"\bzwischen zwei \w+ (d[aü]rf(?:en)?)\b[^.;:!?]*\bliegen\b", ("",),
         r"\babst[aä]nd|\bturnus|\balle\b"),
        # one of several that „oder“ joins
        (r"\b(mindestens|wenigstens|zumindest) (?=ein\w* (?:von|der|dieser)\b)", ("",),
         r"\boder\b"),
        # „solange nicht entschieden ist“ is „so lange, bis entschieden ist“
        (r"\b(so lange, bis)\b", ("solange nicht",), r"\bsolange\b[^.;:!?]*\b(?:nicht|kein)"),
        (r"\b(so lange)\b(?!,)[^.,;:!?]{0,70}(, bis)\b", ("solange", ", nie"),
         r"\bsolange\b[^.;:!?]*\b(?:nicht|kein)"),
        # „nicht selbst“ is another one
        (r"\bwenn\b[^.;:!?]*\b(nicht selbst)\b", ("",),
         r"\b(?:wenn|falls|sofern|obwohl) (?:jemand|eine?) ander"),
        (r"\b(am steuer (?:sitzt|sitzen))\b", ("fährt",), r"\bf[uüaä]hr|\blenk"),
        # the last day of a term
        ((r"\b((?:der )?(?:späteste|letzte)r? (?:termin|tag|zeitpunkt)(?: dafür| hierfür)? ist der)"
          r"(?= \d)"), ("spätestens am",), r"\bspätestens|\bbis zum\b"),
        # „gegen das Eindringen gesichert“ keeps them out
        (r"\b(kein\w*)\b[^.;:!?]{2,40}\beindringen (können)\b", ("gegen", ""),
         r"\bgegen (?:das )?\w*eindringen\b"),
        # what stays allowed is excepted from a ban
        ((r"\b((?:sind|ist|bleib(?:t|en)) (?:aber |jedoch )?(?:auch |weiterhin |trotzdem )"
          r"(?:in dieser zeit |dann |dort )?(?:zulässig|erlaubt|gestattet))\b"),
         ("sind ausgenommen",), r"\bausgenommen\b"),
        # a limit set by a verb is a limit
        (r"\bauf\b[^.;:!?]{2,60}?\b(zu beschränken)\b", ("beschränkt",), r"\bd[aü]rf(?:en)?\b"),
        (r"\bauf\b[^.;:!?]{2,60}?\b(zu begrenzen)\b", ("begrenzt",), r"\bd[aü]rf(?:en)?\b"),
        # „Uns fehlt der Nachweis. Ohne ihn können wir …“
        (r"\bfehl(?:t|en)\b[^.;!?]*[.;] (ohne (?:ihn|sie|es|diese[nrs]?))(?= (?:k[aö]nn|ist))",
         ("so",), r"\baussteh|\bfehl|\bnicht vor\b|\bnoch nicht\b"),
        # what is denied or banned by the sentence beside it
        (r"\b(nichts zu suchen)\b", ("verboten",), _BANNED),
        ((r"\b(ohne (?:sie|diese|beides?))(?= (?:ist|sind|bleibt|bleiben)\b[^.,;:!?]*"
         r"\b(?:unvollständig|nicht vollständig)\b)"), ("noch",), r"\bunvollständig"),
        (r"\blässt sich (?:daran|das|dies|hieran) (nichts?)(?: mehr)? (ändern)\b", ("", ""),
         r"\b(?:nicht|kein\w*)\b[^.;:!?]*\b(?:kann|können|möglich|zulässig)\b|\bausgeschlossen\b"),
        ((r"\b(?:bekommen|erhalten) sie\b[^.;:!?]*?\b(kein\w*)\b"
         r"(?=[^.;:!?]*[.;:–][^.;:!?]*\bruh(?:t|en)\b(?! nicht))"), ("",), r"\bruh(?:t|en)\b"),
    )
)  # fmt: skip
