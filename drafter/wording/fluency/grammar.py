"""Broken grammar that a small model writes, as patterns: cheap, and each with its example.

A pattern is looked for sentence by sentence; what the original breaks itself is not held against a
suggestion.
"""

import re
from typing import Final

from drafter.wording.fluency import brackets, half_said, subjects
from drafter.wording.fluency.articles import MASCULINE
from drafter.wording.fluency.verbs import BE, BECOME, HAVE, MODAL, PLURAL, SIGN, SINGULAR, TO_DO
from drafter.wording.sentences import sentences

_AUXILIARY = f"{BE}|{HAVE}|werde|{BECOME}|worden"
# Subject and verb in different numbers; a unit in the singular after a figure.
_NUMBER: Final = (
    re.compile(rf"\bwir {SINGULAR}\b", re.IGNORECASE),
    re.compile(rf"^(?:Der|Das|Ein|Ihr|Unser|Dieser|Dieses) [\w-]+ {PLURAL}\b(?! (?:Sie|wir|ich))"),
    re.compile(rf"^(?:Die|Diese|Ihre|Unsere) [\w-]+(?:ungen|heiten|keiten|schaften) {SINGULAR}\b"),
    re.compile(
        rf"^(?:Die|Diese|Eine|Ihre|Unsere) [\w-]+(?:ung|heit|keit|schaft|tion) {PLURAL}"
        r"\b(?! (?:Sie|wir)\b)"
    ),
    # „Mit der Ausführung dürfen erst begonnen werden“: nobody is there to be many
    re.compile(
        rf"^(?:Mit|Von|Auf|Über|An|Vor|Nach|Bis) {SIGN}*\b"
        r"(?:dürfen|müssen|können|sollen|konnten|mussten) "
        rf"(?:(?!\b(?:Sie|[Ww]ir|ich|die|diese|alle|beide|keine|viele)\b){SIGN})*"
        r"\b(?:begonnen|abgesehen|verzichtet|entschieden|abgewichen|ausgegangen) werden\b"
    ),
    # „der amtliche Führungszeugnisse“
    re.compile(r"\bder [a-zäöüß]+e [A-ZÄÖÜ]\w+(?:nisse|ungen|heiten|keiten|schaften)\b"),
    # „30 Tag“: the lock keeps the figure and the beginning of its unit, the rest is grammar
    re.compile(
        r"\b(?!0?1 )(?:\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf) "
        r"(?:Tag|Woche|Monat|Jahr|Stunde|Minute|Rate)\b(?!-)"
    ),
)
# A modal verb takes the plain infinitive, and no participle.
_INFINITIVE: Final = (
    # „müssen … vorzulegen“
    re.compile(
        rf"\b(?:{MODAL})\b(?:(?!\b(?:um|ohne|statt|hat|haben|sein|brauchen|ist|sind)\b)"
        r"(?:[^,;:]|,(?=\d)))*"
        rf"\b{TO_DO}(?=[.,;:]|$| (?:und|oder|sowie)\b)"
    ),
    # the same at the end of a sentence with a name between commas, but not „können bitten, …“
    re.compile(
        rf"\b(?:{MODAL})\b(?:(?!\b(?:um|ohne|statt|hat|haben|sein|brauchen|ist|sind)\b|\w+(?:en|eln|ern),)"
        r"[^;:])*(?:\b(?:ab|an|auf|aus|bei|dar|ein|mit|nach|vor|zurück)zu[a-zäöüß]{3,}n|"
        r" zu [a-zäöüß]+n(?: werden)?)[.!]$"
    ),
    # „muss zu untersagen werden“, „müssen zu ersetzen sein“
    re.compile(
        rf"\b{TO_DO} werden\b"
        rf"|\b(?:muss|müssen)\b(?:(?!\bund\b){SIGN})*"
        rf"\b(?!zu (?:erkenn|seh|les|hör|find)){TO_DO} sein\b"
    ),
    # „Um fortzuführen des Verfahrens“, „eine Auskunft zu vorgelegen“
    re.compile(rf"\b[Uu]m {TO_DO} (?:de[rsn]|die|das|eine[rs]?|Ihre[rs]?)\b"),
    re.compile(
        r"\bzu (?:vor|ab|an|auf|aus|bei|dar|ein|mit|nach|zurück)ge[a-zäöüß]{3,}(?:en|t)(?=[.,;])"
    ),
    # „zu durchführen“, „zu vorlegen“
    re.compile(
        r"\bzu (?:durchf|(?:ab|an|auf|aus|bei|dar|ein|fest|fort|her|hin|mit|nach|vor|weg|zurück)"
        r"(?!worte|kere|gel|inhalt|iß|iz|ig|nen|rsch|nder|nke|ter|tel|wind))[a-zäöüß]{3,}n\b"
    ),
    # „Herrn Brackhus muss die Schafe abgeben“: what he does, and not what is done to him
    re.compile(
        rf"^Herrn [A-ZÄÖÜ][\w-]+(?: [A-ZÄÖÜ][\w-]+)? (?:{MODAL})\b(?!{SIGN}* (?:werden|sein)\b)"
    ),
    # „indem eine Fachfirma vorzunehmen und dies anzuzeigen.“: the clause has no finite verb
    re.compile(
        rf"\b(?:indem|wenn|dass|weil|sofern|falls)\b(?:(?!\b(?:um|ohne|statt|{_AUXILIARY}|{MODAL})\b)"
        rf"{SIGN})* {TO_DO}[.;]$"
    ),
    # „Sie dürfen die Ausnahme erteilt und betreiben“: a participle where the infinitive belongs
    re.compile(
        rf"^(?:Sie|Wir|Ich) (?:{MODAL})\b(?:(?!\b(?:werden|sein|haben|ist|sind)\b)[^,;:])* "
        r"(?:[a-zäöüß]*ge[a-zäöüß]{3,}t|(?:er|be|ver)[a-zäöüß]{3,}t) und\b"
        r"(?! [a-zäöüß]+(?:en|t)\b)(?:(?!\b(?:werden|sein|haben)\b)[^,;:])*[.]$"
    ),
    # „Es ist beabsichtigt, Ihnen die Fahrerlaubnis entziehen“: the infinitive lacks its „zu“
    re.compile(
        r"\b(?:beabsichtigt|verpflichtet|aufgefordert|gebeten|berechtigt|aufgegeben), "
        r"(?!(?:dass|wenn|falls|sofern|weil|da|so)\b)"
        rf"(?:(?!\b(?:zu|{MODAL})\b|zu[a-zäöüß]+n\b)[^,.;:])* "
        r"(?!\w*zu)[a-zäöüß]{3,}(?:en|eln|ern)(?=[.,;]| und\b)"
    ),
)
# A participle with the wrong auxiliary, or without one.
_PARTICIPLE: Final = (
    # „ist um Mitteilung gebeten“
    re.compile(rf"\bist um {SIGN}*\bgebeten\b"),
    # „wurde eingegangen“, „haben nicht eingegangen“: verbs that take „sein“
    re.compile(
        rf"\b(?:wurden?|wird|werden|habe|haben|hat|hatten?)\b{SIGN}* "
        r"(?:(?:ein|auf|unter)?gegangen|entgangen|ergangen|erschienen|entstanden|erloschen|eingetreten|abgelaufen|gekommen|geblieben|gelangt"
        r"|(?:zu|ab|ein)?geflossen)[.,;]"
    ),
    # „nicht entsprochen konnten“
    re.compile(
        r"\b(?:entsprochen|besprochen|[a-zäöüß]{2,}ge[a-zäöüß]+t) "
        r"(?:können|konnten?|müssen|mussten?|dürfen|durften?)[.,;]"
    ),
    # „Wir entscheiden, nach Vorlage entschieden.“
    re.compile(
        rf"^(?:Wir|Ich|Sie) (?:(?!\b(?:{MODAL}|{_AUXILIARY})\b)[^;:])*, (?:nach|vor|bei|mit|auf) "
        rf"(?:(?!\b(?:{MODAL}|{_AUXILIARY})\b){SIGN})* "
        r"(?:[a-zäöüß]*ge[a-zäöüß]{3,}en|entschieden|beschieden|[a-zäöüß]+iert)[.]$"
    ),
    # „können Sie sie nicht angefochten werden“, „werden wir ihn abgeändert“
    re.compile(
        rf"\b(?:{MODAL}) (?:Sie|wir|ich) (?:sie|ihn|es|die|den|das|Ihre[nr]?) {SIGN}*"
        r"\b[a-zäöüß]{3,}(?:t|en) werden[.,;]"
    ),
    re.compile(
        r"\b[Ww]erden wir (?:sie|ihn|es|die|den|das|diesen?|Ihre[nr]?) "
        rf"{SIGN}*\b(?:[a-zäöüß]*ge[a-zäöüß]{{2,}}t|(?:be|er|ver|ent)[a-zäöüß]{{3,}}t)[.,;]"
    ),
    re.compile(
        r"\b(?:[Ww]ir|[Ii]ch) (?:können|konnten|müssen|kann)\b[^,;:]* \w+(?:t|en) haben[.,]"
    ),
)
# Two finite verbs in one clause.
_FINITE: Final = (
    # „sind Sie … nicht geeignet sind“: the finite verb of a main and of a subordinate clause
    re.compile(r"\b([Ss]ind|[Hh]aben|[Ww]erden|[Mm]üssen|[Kk]önnen) (?:Sie|wir)\b[^,;:]* \1[.,]"),
    # „Die Gebühr wird zuzüglich der Auslagen auf 188,45 EUR beläuft“
    re.compile(rf"\b(?:wird|werden)\b{SIGN}*\b(?:beläuft|beträgt|besteht|gilt|endet|beginnt)[.,;]"),
    # „Es gibt ein Drittel der Ausgaben, höchstens 1,5 Mio. Euro, wird aus Mitteln des Landes …“
    re.compile(
        r"^Es (?:gibt|ist|sind)\b[^;:]*, (?:wird|werden|ist|sind) "
        r"(?:an|aus|bei|durch|für|in|mit|nach|über|von|zu)\b"
    ),
    # „Wenn jemand zuwiderhandelt, begeht eine Ordnungswidrigkeit“
    re.compile(r"^(?:Wenn|Falls|Sofern) [^;:]*, begeht (?:damit )?eine "),
    # two finite verbs side by side
    re.compile(r"\b(?:wird|werden) (?:ist|sind|hat|haben)\b|\bwird (?:muss|müssen|kann|können)\b"),
    re.compile(r"\b(?:muss|müssen|kann|können|darf|dürfen) (?:ist|sind|wird)\b"),
)
_TAKE = "(?:haben|hatten|bekommen|erhalten|brauchen)"
# An object in the nominative, an article of a gender that the noun cannot have.
_CASE: Final = (
    # „für ihres zu geringen Fassungsvermögens“, „nach mängelfreien Abnahme“
    re.compile(r"\b(?:für|durch|ohne|gegen) (?:ihres|seines|Ihres|unseres|des) "),
    re.compile(
        r"\b(?:nach|mit|bei|von|aus|zu|seit) [a-zäöüß]{4,}en "
        r"[A-ZÄÖÜ]\w*(?:ung|heit|keit|schaft|tion|nahme|gabe|lage)(?=[ .,;])"
    ),
    # „dass Sie vorzeitigen beginnen“
    re.compile(r"\b(?:vor|recht|früh|gleich)zeitigen [a-zäöüß]+(?:en|t)(?=[.,;])"),
    # „Wir haben Ihnen auf diese Pflicht hingewiesen“
    re.compile(rf"\bhaben? (?:wir |ich )?Ihnen\b{SIGN}*\bauf\b{SIGN}* hingewiesen\b"),
    # „…, von der Pflicht keine Kenntnis gehabt haben, …“
    re.compile(
        r"\b(?:machen|behaupten|angeben|meinen|vortragen|erklären), "
        rf"(?!(?:dass|weil|da|wenn|sie|Sie|wir|ich|die|der|das|was|wo|wie|ob)\b){SIGN}*"
        r" (?:gehabt|gewesen|gewusst|erhalten) (?:haben|sein)(?=[.,;])"
    ),
    # „wenn Sie dieses Verstoßes wiederholen, …“
    re.compile(
        r"\b(?:Sie|wir|ich) (?:dieses|jenes|eines|Ihres) [A-ZÄÖÜ][a-zäöüß]+s "
        r"(?!bed[aü]rf|gedenk|enthalt)[a-zäöüß]+(?=[.,;])"
    ),
    # „Fügen Sie Ihrem Antrag ein amtlicher Lageplan bei“
    re.compile(
        rf"^(?:Bitte )?(?!Sind|Werden|Bleiben)\w+en Sie\b{SIGN}*\bein [a-zäöüß]+er [A-ZÄÖÜ]"
    ),
    # „Sie werden aufgegeben, …“: verbs that take the dative, also in the passive
    re.compile(
        r"\b(?:(?:werden|wurden) Sie|Sie (?:werden|wurden))\b(?:(?!\bIhnen\b)[^,.;:])* "
        r"(?:aufgegeben|untersagt|gestattet|erlaubt|auferlegt|angedroht|zugesprochen)\b"
    ),
    # „Sie müssen ein Wechsel anzeigen“, „Wir gewähren Ihnen ein Betrag“: objects in the nominative
    re.compile(rf"\b(?:Sie|[Ww]ir|[Ii]ch) (?:{MODAL}) (?:ein|Ihr|kein) {MASCULINE}\b"),
    re.compile(
        rf"\b(?:{_TAKE} (?:Sie|wir)|(?:Sie|[Ww]ir) {_TAKE}) "
        rf"(?:ein|kein|Ihr) (?:[a-zäöüß]+er )?{MASCULINE}\b"
    ),
    # „Weil Sie diese Aufforderung nicht nachgekommen sind“: verbs that take the dative
    re.compile(
        r"\b(?:[Ww]eil|[Dd]a|[Ww]enn|[Ss]oweit|[Ff]alls|[Oo]bwohl) (?:Sie|wir|ich) "
        r"(?:die|diesen?|dieses|das|Ihre|unsere|eine|einen) "
        r"(?:[A-ZÄÖÜ]|(?:unter|nach|in) [^,;:.]*[a-zäöüß]+en [A-ZÄÖÜ])[^,;:]*"
        r"\b(?:nachgekommen|nachkommen|entsprochen|entsprechen|zugestimmt|widersprochen|abgeholfen)\b"
    ),
    # „Wir weisen Ihnen darauf hin“, „Wir widerrufen Ihnen den Bescheid“
    re.compile(r"\b[Ww]eisen (?:wir )?Ihnen (?:darauf|hierauf|auf)\b"),
    re.compile(
        r"\b(?:widerrufen?|ändern?|lehnen?) (?:wir |ich )?Ihnen (?:de[nr]|die|das|Ihren?)\b"
    ),
    # „Letzterem musste ich der Vorrang einräumen“
    re.compile(
        rf"\b(?:{MODAL}) (?:ich|wir|Sie)\b(?:(?!\b(?:und|oder|als|wie|ist|dass)\b){SIGN})* "
        rf"der {MASCULINE} [a-zäöüß]+(?:en|ern|eln)[.;]$"
    ),
    re.compile(
        r"\b(?:[Ii]ch habe|[Ww]ir haben|[Hh]abe ich|[Hh]aben wir)\b"
        rf"(?:(?!\b(?:und|oder|als|wie|ist|dass)\b){SIGN})* der {MASCULINE} {TO_DO}[.;]$"
    ),
    # „Es kostet etwas, ein neuer Führerschein auszustellen“
    re.compile(rf", (?:um )?ein (?:[a-zäöüß]+er )?{MASCULINE} (?:{SIGN}* )?{TO_DO}(?=[.,;])"),
    # „Es fehlt Ihnen einen Nachweis“
    re.compile(r"\b[Ee]s fehlte? (?:Ihnen )?(?:noch )?(?:ein|kein|d|Ihr|unser)en [A-ZÄÖÜa-zäöü]"),
    re.compile(rf"\b[Ee]s (?:gibt|gab) (?:ein|kein|Ihr) (?:[a-zäöüß]+er )?{MASCULINE}\b"),
    re.compile(rf"^(?:Wir|Ich) [a-zäöüß]+ (?:[^,;:]* )?(?:ein|kein|Ihr|dieser) {MASCULINE}\b"),
    # „die rechtlichen Erlaubnis“
    re.compile(
        r"\b(?:[Dd]ie|[Ee]ine|[Ii]hre|[Dd]iese|[Uu]nsere) (?:nicht |(?:am|vom|im) [\d.]+ )?"
        r"[a-zäöüß]+en [A-ZÄÖÜ]\w*(?:nis|ung|heit|keit|schaft|tion|einsicht)(?![\w-])"
    ),
    # „die übersteigende, ungedeckte Bedarf“
    re.compile(rf"\b(?:[Dd]ie|[Ee]ine) \w+e, [a-zäöüß]+e {MASCULINE}\b"),
    # „nach schriftlichen Anforderung“
    re.compile(
        r"\b(?:nach|mit|bei|von|aus|unter|seit) (?!(?:sieben|allen|beiden)\b)[a-zäöüß]+en "
        r"[A-ZÄÖÜ]\w*(?:ung|heit|keit|schaft|tion)(?![\w-])"
    ),
    # „keine weitere Unterlagen“
    re.compile(
        r"\b(?:[Kk]eine|[Ii]hre|[Uu]nsere) (?!beide |alle )[a-zäöüß]{3,}e "
        r"[A-ZÄÖÜ][a-zäöüß]*(?:ungen|heiten|keiten|lagen|gebühren|kosten|fristen|angaben)\b"
    ),
    re.compile(r"\bkostet Ihnen\b|\b(?:Der|Das) Herrn?\b"),
    re.compile(r"\b[Ee]s besteht keine (?:Bedenken|Zweifel|Einwände|Anhaltspunkte|Gründe)\b"),
    # „Der Antrag wird die Frist verlängert“
    re.compile(
        rf"^(?:Der|Das|Ein) {SIGN}*\bwird die (?!ersten|letzten|nächsten|ganze|gesamte){SIGN}*"
        r"\b(?:[a-zäöüß]*ge[a-zäöüß]{3,}t|(?:ver|be|er)[a-zäöüß]{3,}t)[.,;]"
    ),
    # a gender that no noun of these endings has
    re.compile(r"\b(?:dies|ein|kein|Ihr)e[ms] [\w-]+(?:ung|heit|keit|schaft)\b"),
    re.compile(
        r"\b(?:[Dd]as|[Dd]em|[Dd]en|[Dd]es|[Ee]in|[Kk]ein|[Zz]um|[Ii]m|[Vv]om) "
        r"[A-ZÄÖÜ][\w-]+(?:ung|heit|keit|schaft)\b"
    ),
)
# Turns of phrase that are cut off or taken for the authority's own act.
_IDIOM: Final = (
    # „ist nicht in Betracht“, „Sie dürfen Arbeiten … gestattet“, „haben beabsichtigt, … zu“
    re.compile(r"\b(?:ist|sind|war|waren)\b[^,;:]* in Betracht\b"),
    re.compile(r"\b[Ww]ir haben (?:[^,;:]* )?beabsichtigt\b"),
    re.compile(r"\bzwischen \d[\d.:]*(?: Uhr)? bis \d"),
    # „Wir haben keine Einwände erhoben, seitens der Bevollmächtigten“
    re.compile(r"\b[Ww]ir\b[^.;:]* (?:seitens|vonseiten)\b"),
    # „die Leistungen zu bezüglich der Kosten zu berücksichtigen“, „der Betrag verbleibt 152 EUR“
    re.compile(r"\bzu (?:bezüglich|hinsichtlich|aufgrund|wegen|für|mit|von|nach|bei|auf|in|an)\b"),
    re.compile(r"\bverbleibt \d"),
    re.compile(r"\b[Ee]s ist (?:wichtig|nötig|notwendig|erforderlich), um\b"),
    re.compile(r"\bGelegenheit\b(?:(?!\bsich\b)[^.;:])*\bzu äußern\b"),
    # „Die Weigerung darf auf die Nichteignung geschlossen werden“
    re.compile(rf"^(?:Die|Das|Der) {SIGN}*\b(?:{MODAL})\b{SIGN}* auf {SIGN}*\bgeschlossen werden"),
    # „…, um Vorteile gezogen werden könnten“
    re.compile(
        r", um (?!\d|mehr|etwa|rund|bis|so|was|(?:die|den|das) (?:Sie|es|wir))"
        r"(?:(?!\b(?:zu|[a-zäöüß]{2,}zu[a-zäöüß]{3,}n)\b)[^,.;:])* "
        r"(?![a-zäöüß]{2,}zu[a-zäöüß]{3,}n)[a-zäöüß]+(?:t|en)[.;]$"
    ),
    # „Es ist nicht enthalten, dass das Essensgeld enthalten ist“
    re.compile(r"\b([a-zäöüß]{6,}), dass\b[^.;]*\b\1 (?:ist|sind|wird|werden)\b"),
    # „Die Zeichnung lässt die Höhe nicht zu erkennen“, „Steht die Tonne bereitgestellt“
    re.compile(rf"\b(?:lässt|lassen)\b{SIGN}* zu (?:erkennen|entnehmen|ersehen|schließen)\b"),
    re.compile(rf"\b[Ss]teh(?:t|en)\b{SIGN}*\b(?:auf|ab|bereit|ein)?gestellt(?=[.,;])"),
    # „Nach der Zeichnung lässt die Höhe nicht erkennen“
    re.compile(
        rf"^(?:Nach|Aus|Anhand|Bei) {SIGN}*\b(?:lässt|lassen)\b(?:(?!\bsich\b){SIGN})*"
        r"\b(?:erkennen|entnehmen|ableiten|feststellen|ersehen)\b"
    ),
    re.compile(r"\b(?:an|im|auf) Anspruch (?:nehmen|nimmt|genommen)\b"),
    # „ist am 6. Oktober eingegangen und somit nach Fristablauf eingegangen“
    re.compile(r"\b([a-zäöüß]*ge[a-zäöüß]{3,}(?:t|en))\b(?:[^,.;:]|\.(?=\d))* \1\b"),
    # „Wir konnten dem Antragsteller die Glaubhaftmachung nicht gelingen“
    re.compile(r"\b(?:Sie|[Ww]ir|[Ii]ch) (?:\w+)\b[^,;:]* (?:gelingen|gelungen)\b"),
    # „wir konnten nicht eine Förderung“
    re.compile(r"\bnicht ein(?:e[nmr]?)? [A-ZÄÖÜ]"),
    # „der Beitrag ist auf 50 Prozent und entfällt“: the participle is gone
    re.compile(
        r"\b(?:ist|sind)\b(?:(?!\b(?:von|bis)\b)[^,.;:])* auf [\d.,]+ "
        r"(?:Prozent|v\. H\.|%|EUR|Euro|€)(?= und\b|[.;]$)"
    ),
    # „Bitte erhalten Sie die Unterlagen“, „wurden wir Ihnen angedroht“, „vom 250 €“
    re.compile(r"\bBitte (?:erhalten|bekommen|dürfen|können|müssen) Sie\b"),
    re.compile(r"\bwurden wir Ihnen\b|\b[Ii]n Übrigen\b|\b(?:vom|am) [\d.,]+ (?:€|EUR|Euro)(?!\w)"),
    # „Hiergegen haben Sie Widerspruch dagegen eingelegt“, „den Bescheid aufheben, gemäß § 48“
    re.compile(
        r"\b[Hh]ier(gegen|zu|über|mit|auf|von|für|bei|durch)\b(?:[^.;]|\.(?=\d))*\bdar?\1\b"
    ),
    re.compile(r", gemäß(?: (?:§§?|\d\w*,?|und|oder|in|mit|[A-ZÄÖÜ][\w.]*,?))+[.]$"),
    re.compile(r"\bwerden Ihnen (?:aufgegeben|untersagt|gestattet|erlaubt), "),
    # „Sie müssen einen Abstand von 3 m betragen“
    re.compile(
        rf"\b(?:(?:Sie|[Ww]ir) (?:{MODAL})|(?:müssen|können|dürfen) (?:Sie|wir))\b"
        rf"{SIGN}*\bbetragen(?=[.,;])"
    ),
    # „Wir erlauben die Erlaubnis“, „Sie dürfen die Mittel Verwendung finden“
    re.compile(r"\b(?:erlauben|gestatten) (?:wir )?(?:Ihnen )?(?:die|eine|Ihre) \w*[Ee]rlaubnis"),
    re.compile(r"\bgenehmigen (?:wir )?(?:Ihnen )?(?:die|eine|Ihre) \w*[Gg]enehmigung"),
    re.compile(
        rf"\b(?:Sie|[Ww]ir) (?:{MODAL})\b{SIGN}*"
        rf"\b(?:Verwendung|Anwendung|Berücksichtigung|Beachtung)\b{SIGN}* finden\b"
    ),
    # „Wir behalten uns vor, die Erlaubnis unter dem Vorbehalt.“: the act is gone
    re.compile(
        rf"\b(?:behalten (?:wir )?uns|behalte (?:ich )?mir) vor, "
        rf"(?!(?:dass|wenn|ob|wie|falls|sofern)\b)(?:(?!\b{TO_DO})[^;:])*[.]$"
    ),
    # „bevor Erteilung der Erlaubnis erfolgt“, „Es ist 12.500 m³.“
    re.compile(r"\b(?:bevor|nachdem|sobald) [A-ZÄÖÜ]\w+ung (?:de[rs]|Ihre[rs]|eine[rs])\b"),
    re.compile(r"^Es ist [\d.,]+ (?!Uhr\b)"),
    # „festgesetzt, der Wirkung vom 1. Mai hat“, „Wir drohen Ihnen ein Zwangsgeld von 100 €, wenn“
    re.compile(r"\b(?:der|die|eine) Wirkung vo[mn] \d"),
    re.compile(r"\b(?:[Ww]ir drohen|[Dd]rohen wir) Ihnen (?![^.;]*\ban\b)"),
    # „Deshalb sind den Tieren keine trockene Fläche zur Verfügung steht“
    re.compile(
        rf"^(?:Deshalb|Daher|Deswegen|Darum|Somit|Dann) (?:ist|sind|wird|werden|hat|haben)\b{SIGN}*"
        r"\b(?:steht|stehen|liegt|liegen|besteht|bestehen|gilt|gelten)(?=[.,;]| und\b)"
    ),
    # „Die Leine darf eine Länge von zwei Metern nicht überschritten werden“
    re.compile(
        rf"^(?:Der|Die|Das|Ihre?) [\w-]+ (?:{MODAL}) (?:einen?|den) "
        r"(?!\w*(?:[Tt]age?|Woche|Monat|Stunde|Jahr|Mal|Teil)\b|\w+ lang\b)[A-ZÄÖÜ]"
        rf"{SIGN}*\b(?:\w*ge|über|unter|be|ver|er|ent)\w+(?:t|en) werden[.,;]"
    ),
    # „Aus der Nichtbeachtung haben Sie zu erkennen gegeben“
    re.compile(rf"^Aus {SIGN}*\bhaben Sie (?:damit )?zu erkennen gegeben\b"),
    # „unter Herrn Y. erreichen“
    re.compile(r"\bunter (?:Herrn|Frau) [A-ZÄÖÜ]"),
    # „außer Betrieb zu lassen“, „erneut antragen“
    re.compile(r"\baußer Betrieb (?:zu )?lassen\b|\b(?:an(?:zu)?tragen|trägt an)\b"),
    # „Es liegt im Interesse, die Vollziehung der Entziehung, da …“
    re.compile(r"\bInteresse, (?:die|den|das) (?:(?!\bzu\b)[^,;:])*, (?:da|weil|denn)\b"),
    re.compile(r"\bIhrerseits von Ihnen\b|\bvon Ihnen Ihrerseits\b|, basierend auf\b"),
    # „Wir konnten die Eintragung nicht möglich sein“
    re.compile(
        rf"\b(?:Sie|[Ww]ir|[Ii]ch) (?:{MODAL}) (?:die|den|das|Ihre[nr]?) {SIGN}*"
        r"\b(?:möglich|nötig|erforderlich|notwendig|zulässig) sein\b"
    ),
)
_BROKEN: Final = (
    *_NUMBER, *_INFINITIVE, *_PARTICIPLE, *_FINITE, *_CASE, *_IDIOM, *brackets.BROKEN,
    *half_said.BROKEN, *subjects.BROKEN,
)  # fmt: skip


def breaks(text: str) -> set[str]:
    """The stretches of a text in which its grammar is broken."""
    return {m[0] for s in sentences(text) for pattern in _BROKEN for m in pattern.finditer(s)}
