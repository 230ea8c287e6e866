"""Sentences of the room ``wording``: the guard's findings and what can go wrong with a wording."""

_FACTS = {
    "number": ("Die Zahl", "Diese Zahl"),
    "date": ("Das Datum", "Dieses Datum"),
    "time": ("Die Uhrzeit", "Diese Uhrzeit"),
    "amount": ("Der Betrag", "Dieser Betrag"),
    "percent": ("Der Prozentsatz", "Dieser Prozentsatz"),
    "quantity": ("Die Angabe", "Diese Angabe"),
    "law": ("Die Rechtsgrundlage", "Diese Rechtsgrundlage"),
    "reference": ("Die Angabe", "Diese Angabe"),
    "parcel": ("Die Angabe zum Grundstück", "Diese Angabe zum Grundstück"),
    "name": ("Der Name", "Dieser Name"),
}


def _fact_sentences() -> dict[str, str]:
    sentences: dict[str, str] = {}
    for kind, (definite, this) in _FACTS.items():
        sentences[f"guard.{kind}_changed"] = (
            f"{definite} „{{original}}“ wurde zu „{{suggestion}}“. Stellen Sie die Angabe des "
            "Originals wieder her."
        )
        sentences[f"guard.{kind}_missing"] = (
            f"{definite} „{{original}}“ fehlt im Vorschlag. Ergänzen Sie die Angabe."
        )
        sentences[f"guard.{kind}_added"] = (
            f"{this} steht nicht im Original: „{{suggestion}}“. Streichen Sie sie."
        )
    return sentences


_GUARD = {
    "guard.not_judged": (
        "Die Prüfung konnte diesen Vorschlag nicht beurteilen; er wird deshalb nicht angeboten. "
        "Formulieren Sie die Stelle bitte selbst."
    ),
    "guard.authority_name_dropped": (
        "Statt „{original}“ steht im Vorschlag nur „wir“ oder „uns“. "
        "Prüfen Sie, ob klar bleibt, welche Stelle gemeint ist."
    ),
    "guard.fact_count": (
        "„{original}“ kommt seltener vor als im Original, „{suggestion}“ "
        "öfter. Prüfen Sie, ob jede Angabe an ihrer Stelle steht."
    ),
    "guard.fact_swapped": (
        "„{original}“ und „{suggestion}“ scheinen vertauscht zu sein. "
        "Vergleichen Sie, worauf sich jede Angabe bezieht."
    ),
    "guard.fact_role": (
        "Das Verhältniswort vor einer Angabe sagt etwas anderes: Original "
        "„{original}“, Vorschlag „{suggestion}“. Prüfen Sie die Stelle."
    ),
    "guard.negation_missing": (
        "Die Verneinung „{original}“ fehlt im Vorschlag. Der Satz sagt dann das Gegenteil."
    ),
    "guard.negation_added": (
        "Der Vorschlag verneint mit „{suggestion}“, was das Original "
        "nicht verneint. Streichen Sie die Verneinung."
    ),
    "guard.stance_changed": (
        "Was das Original bejaht, verneint der Vorschlag, oder umgekehrt: „{original}“ und "
        "„{suggestion}“. Prüfen Sie, ob beides dasselbe sagt."
    ),
    "guard.deontic_changed": (
        "Das Original stellt anderes frei oder verlangt anderes als „{suggestion}“. "
        "Prüfen Sie „müssen“, „können“ und „dürfen“."
    ),
    "guard.condition_as_reason": (
        "„{suggestion}“ nennt einen Grund, wo das Original eine Bedingung nennt. "
        "Prüfen Sie, ob „wenn“ gemeint ist."
    ),
    "guard.turn_added": (
        "Der Vorschlag sagt „{suggestion}“, das Original nicht. Das gibt dem Satz einen anderen "
        "Sinn; streichen Sie es."
    ),
    "guard.turn_lost": (
        "„{original}“ fehlt im Vorschlag. Davon hängt der Sinn des Satzes ab; ergänzen Sie es."
    ),
    "guard.negation_moved": (
        "Die Verneinung („{original}“) bezieht sich im Vorschlag "
        "(„{suggestion}“) vielleicht auf etwas anderes. Prüfen Sie den "
        "Satz."
    ),
    "guard.modality_changed": (
        "Aus „{original}“ wurde „{suggestion}“. Müssen, können, dürfen "
        "und sollen sind rechtlich verschieden; übernehmen Sie das "
        "Original."
    ),
    "guard.modality_lost": (
        "Im Vorschlag fehlt „{original}“. Prüfen Sie, ob Pflicht oder Befugnis erhalten bleibt."
    ),
    "guard.modality_added": (
        "Der Vorschlag sagt „{suggestion}“, das Original nicht. Prüfen "
        "Sie, ob daraus eine neue Pflicht oder Befugnis wird."
    ),
    "guard.request": (
        "Aus der Pflicht „{original}“ wurde eine Bitte („{suggestion}“). "
        "Prüfen Sie, ob das verbindlich genug ist."
    ),
    "guard.bound_changed": (
        "Die Grenze „{original}“ wurde zu „{suggestion}“. Übernehmen Sie die Grenze des Originals."
    ),
    "guard.bound_lost": "Die Grenze „{original}“ fehlt im Vorschlag. Ergänzen Sie sie.",
    "guard.bound_added": (
        "Der Vorschlag setzt mit „{suggestion}“ eine Grenze, die im "
        "Original nicht steht. Streichen Sie sie."
    ),
    "guard.condition_lost": "Die Bedingung „{original}“ fehlt im Vorschlag. Ergänzen Sie sie.",
    "guard.condition_added": (
        "Der Vorschlag enthält mit „{suggestion}“ eine Bedingung, die im "
        "Original nicht steht. Streichen Sie sie."
    ),
    "guard.opposite": (
        "„{suggestion}“ ist das Gegenteil von „{original}“ oder schließt "
        "es aus. Übernehmen Sie das Wort des Originals."
    ),
    "guard.decision_changed": (
        "Die Entscheidung „{original}“ wurde zu „{suggestion}“. Das ist "
        "rechtlich etwas anderes; übernehmen Sie das Original."
    ),
    "guard.decision_lost": (
        "Das Entscheidungswort „{original}“ fehlt im Vorschlag. Prüfen "
        "Sie, ob die Entscheidung noch darin steht."
    ),
    "guard.decision_added": (
        "Der Vorschlag nennt mit „{suggestion}“ eine Entscheidung, die "
        "im Original nicht steht. Streichen Sie sie."
    ),
    "guard.conjunction": (
        "Aus „{original}“ wurde „{suggestion}“. Prüfen Sie, ob beides "
        "verlangt ist oder nur eines davon."
    ),
    "guard.owner_changed": (
        "Im Vorschlag steht „{suggestion}“. Das Original sagt nicht, wem das gehört. "
        "Prüfen Sie, wer gemeint ist."
    ),
    "guard.receiver_changed": (
        "Im Vorschlag steht „{suggestion}“, wo nach dem Original die andere Seite gemeint ist. "
        "Prüfen Sie, wer etwas erhält oder erfährt."
    ),
    "guard.agent_changed": (
        "Wer handelt, hat gewechselt: Original „{original}“, Vorschlag "
        "„{suggestion}“. Prüfen Sie, wer was tun soll."
    ),
    "counterparts.exchanged": (
        "Statt „{original}“ steht im Vorschlag „{suggestion}“. Prüfen Sie, ob dasselbe gemeint ist."
    ),
    "counterparts.dropped": ("„{original}“ fehlt im Vorschlag. Prüfen Sie, ob es gebraucht wird."),
    "counterparts.denials": (
        "Der Vorschlag verneint öfter oder seltener als das Original. Prüfen Sie jedes „nicht“."
    ),
    "counterparts.own_verb": (
        "„{suggestion}“ steht nur im Vorschlag. Prüfen Sie, ob das Original dasselbe sagt."
    ),
    "counterparts.own_sentence": (
        "„{suggestion}“ steht so nicht im Original. Prüfen Sie, ob etwas hinzugekommen ist."
    ),
    "counterparts.subject": (
        "Der Satz spricht von „{suggestion}“ als handelnder oder betroffener Sache; das Original "
        "tut das nicht. Prüfen Sie, worum es geht."
    ),
    "counterparts.lost_subject": (
        "„{suggestion}“ steht im Vorschlag nur noch nebenbei. Prüfen Sie, worum es geht."
    ),
    "counterparts.object": (
        "Im Original geschieht etwas durch „{suggestion}“; im Vorschlag geschieht es damit. Prüfen "
        "Sie, was gemeint ist."
    ),
    "counterparts.pale_verb": (
        "„{suggestion}“ steht nur im Vorschlag und sagt wenig. Prüfen Sie, was geschehen soll."
    ),
    "counterparts.lost_verb": (
        "Was „{original}“ sagt, fehlt im Vorschlag. Prüfen Sie, ob es gebraucht wird."
    ),
    "counterparts.reflexive": (
        "„{suggestion}“ hat sein „sich“ verloren. Prüfen Sie, wer oder was gemeint ist."
    ),
    "counterparts.told_twice": (
        "„{suggestion}“ sagt noch einmal, was der Satz schon sagt. Prüfen Sie den Satz."
    ),
    "counterparts.person": (
        "„{suggestion}“ betrifft jemand anderen als im Original. Prüfen Sie, wer gemeint ist."
    ),
    "counterparts.scope": ("„{original}“ fehlt im Vorschlag. Prüfen Sie, wofür die Regelung gilt."),
    "counterparts.lets": (
        "Nach „{original}“ sollen andere handeln; im Vorschlag fehlt das. Prüfen Sie, wer handelt."
    ),
    "counterparts.ban": (
        "Das Original verbietet etwas; im Vorschlag steht „{suggestion}“. Prüfen Sie, ob das "
        "Verbot erhalten ist."
    ),
    "counterparts.date": (
        "„{suggestion}“ gehört im Original zu etwas anderem. Prüfen Sie, was an dem Tag war."
    ),
    "counterparts.added": (
        "„{suggestion}“ steht nur im Vorschlag. Prüfen Sie, ob das Original davon spricht."
    ),
    "counterparts.supposed_act": (
        "Nach dem Vorschlag tut die Behörde etwas („{suggestion}“), was das Original nur nennt. "
        "Prüfen Sie, ob es geschieht."
    ),
    "counterparts.other_actor": (
        "„{suggestion}“ ist im Vorschlag Sache eines anderen als im Original. Prüfen Sie, wer "
        "handelt."
    ),
    "counterparts.impersonal": (
        "„{suggestion}“ sagt nicht, worum es geht. Prüfen Sie, was gemeint ist."
    ),
    "counterparts.reason": (
        "„{suggestion}“ nennt einen Grund, der im Original keiner ist. Prüfen Sie, warum etwas "
        "so ist."
    ),
    "counterparts.link": (
        "„{suggestion}“ verweist auf etwas, das noch nicht gesagt ist. Prüfen Sie die Reihenfolge."
    ),
    "counterparts.number": (
        "„{suggestion}“ steht im Original in der anderen Zahl. Prüfen Sie, ob es eines oder "
        "mehrere sind."
    ),
    "guard.place_changed": (
        "Der Ort ist ein anderer: „{original}“ wurde zu „{suggestion}“. Prüfen Sie, wo es ist."
    ),
    "guard.content_added": (
        "„{suggestion}“ steht so nicht im Original. Prüfen Sie, ob damit etwas Neues gesagt wird."
    ),
    "guard.content_lost": (
        "Im Vorschlag fehlt: „{original}“. Prüfen Sie, ob der Inhalt noch vollständig ist."
    ),
    "guard.restriction_lost": (
        "Die Einschränkung „{original}“ fehlt im Vorschlag. Ergänzen Sie sie."
    ),
    "guard.language": (
        "Der Vorschlag ist nicht durchgehend deutsch („{suggestion}“). "
        "Verwerfen Sie ihn und lassen Sie einen neuen machen."
    ),
    "guard.prompt_text": (
        "Im Vorschlag steht Text, der nicht in den Bescheid gehört: "
        "„{suggestion}“. Streichen Sie ihn."
    ),
    "guard.truncated": (
        "Der Vorschlag bricht am Ende ab („{suggestion}“). Verwerfen Sie "
        "ihn oder schreiben Sie den Satz zu Ende."
    ),
    "guard.too_long": (
        "Der Vorschlag ist viel länger als das Original. Prüfen Sie, was hinzugekommen ist."
    ),
    "guard.too_short": "Der Vorschlag ist viel kürzer als das Original. Prüfen Sie, was fehlt.",
    "guard.empty": "Der Vorschlag enthält keinen Text. Lassen Sie einen neuen machen.",
    "guard.repeated": (
        "Der Vorschlag wiederholt sich: „{suggestion}“. Streichen Sie die Wiederholung."
    ),
}

_LIFE = {
    "suggestions.unknown_passage": (
        "Den Abschnitt „{id}“ gibt es in diesem Bescheid nicht mehr. "
        "Wählen Sie einen anderen Abschnitt."
    ),
    "suggestions.locked": (
        "Der Abschnitt „{title}“ ist gesperrt und bleibt, wie die Vorlage ihn vorgibt."
    ),
    "suggestions.task_not_allowed": (
        "Für den Abschnitt „{title}“ lässt die Vorlage diese Art von "
        "Vorschlag nicht zu. Wählen Sie eine andere Aufgabe."
    ),
    "suggestions.blocked": (
        "Der Vorschlag für „{title}“ verändert den Inhalt und wird "
        "deshalb nicht angeboten. Lassen Sie einen neuen machen."
    ),
    "suggestions.outdated": (
        "Der Abschnitt „{title}“ hat sich geändert, seit der Vorschlag "
        "entstand. Verwerfen Sie ihn und lassen Sie einen neuen machen."
    ),
    "suggestions.nothing_pending": (
        "Für den Abschnitt „{title}“ liegt kein Vorschlag vor, über den zu entscheiden wäre."
    ),
    "suggestions.nothing_to_undo": (
        "Im Abschnitt „{title}“ gibt es keine Entscheidung, die zurückgenommen werden könnte."
    ),
    "suggestions.empty": (
        "Der Abschnitt „{title}“ darf nicht leer sein. Schreiben Sie "
        "einen Text oder verwerfen Sie den Vorschlag."
    ),
    "suggestions.table": (
        "Der Abschnitt „{title}“ enthält eine Tabelle und kann nicht umformuliert werden."
    ),
}

SENTENCES: dict[str, str] = _fact_sentences() | _GUARD | _LIFE
