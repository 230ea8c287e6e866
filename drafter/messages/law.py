"""Sentences of the room ``law``; those of the checks stand in ``law_checks``."""

from drafter.messages import law_checks

SENTENCES: dict[str, str] = {
    "export.blocked": (
        "Der Bescheid kann noch nicht ausgegeben werden, offen sind {count} Punkte; erledigen Sie "
        "diese oder geben Sie den Bescheid als Entwurf aus."
    ),
    "typography.straight_quotes": "Bei {words} stehen gerade Anführungszeichen; schreiben Sie „ “.",
    "typography.straight_quote": (
        "Bei {words} steht ein einzelnes gerades Anführungszeichen; schreiben Sie „ oder “."
    ),
    "typography.foreign_quotes": (
        "Bei {words} stehen fremde Anführungszeichen; schreiben Sie „ am Anfang und “ am Ende."
    ),
    "typography.double_space": "Bei „{words}“ stehen mehrere Leerzeichen; eines genügt.",
    "typography.space_before_mark": (
        "Bei „{words}“ steht ein Leerzeichen vor dem Satzzeichen; entfernen Sie es."
    ),
    "typography.section_sign": "Bei „{words}“ fehlt das Leerzeichen nach dem §; setzen Sie es.",
    "typography.section_plural": "„{words}“ nennt mehrere Paragrafen; schreiben Sie „§§“.",
    "typography.section_singular": "„{words}“ nennt nur einen Paragrafen; schreiben Sie „§“.",
    "typography.abbreviation": (
        "In der Abkürzung „{words}“ fehlen Leerzeichen; schreiben Sie zum Beispiel „z. B.“."
    ),
    "typography.dash": "Bei „{words}“ steht ein Bindestrich; als Gedankenstrich schreiben Sie „–“.",
    "typography.ellipsis": "Bei „{words}“ stehen drei Punkte; schreiben Sie das Zeichen „…“.",
    "typography.amount": "Bei „{words}“ steht die Währung vor dem Betrag; sie gehört dahinter.",
    "typography.glued_unit": "Bei „{words}“ fehlt das Leerzeichen vor der Einheit; setzen Sie es.",
    "deadlines.state_unknown": (
        "Das Land „{state}“ ist unbekannt; geben Sie eines dieser Kürzel an: {known}."
    ),
    "deadlines.year": (
        "Für das Jahr {year} liegen keine Feiertage vor; wählen Sie {first} bis {last}."
    ),
    "deadlines.period_unreadable": (
        "Die Frist „{text}“ ist nicht lesbar; schreiben Sie zum Beispiel 1m (ein Monat), 2w (zwei "
        "Wochen), 14d (14 Tage) oder 1y (ein Jahr)."
    ),
    "deadlines.posting_day": (
        "Als Tag der Aufgabe zur Post ist {day} angegeben ({reason}); prüfen Sie den Postvermerk."
    ),
    "deadlines.posted": (
        "Aufgabe zur Post am {event}: Der Bescheid gilt am vierten Tag danach als bekannt "
        "gegeben, also am {day}."
    ),
    "deadlines.posted.former": (
        "Aufgabe zur Post am {event}, also vor dem 01.01.2025: Der Bescheid gilt nach früherem "
        "Recht am dritten Tag danach als bekannt gegeben, also am {day}."
    ),
    "deadlines.sent": (
        "Elektronische Absendung am {event}: Der Bescheid gilt am vierten Tag danach als bekannt "
        "gegeben, also am {day}."
    ),
    "deadlines.sent.former": (
        "Elektronische Absendung am {event}, also vor dem 01.01.2025: Der Bescheid gilt nach "
        "früherem Recht am dritten Tag danach als bekannt gegeben, also am {day}."
    ),
    "deadlines.notified": (
        "Nachricht über die Bereitstellung im Portal am {event}: Der Bescheid gilt am vierten Tag "
        "danach als bekannt gegeben, also am {day}."
    ),
    "deadlines.notified.former": (
        "Nachricht über die Bereitstellung im Portal am {event}, also vor dem 01.01.2025: Der "
        "Bescheid gilt nach früherem Recht am dritten Tag danach als bekannt gegeben, also am "
        "{day}."
    ),
    "deadlines.retrieved": (
        "Abruf im Portal am {event}: Der Bescheid gilt am Tag nach dem Abruf als bekannt gegeben, "
        "also am {day}. Wird er nicht binnen zehn Tagen abgerufen, ist er nicht bekannt gegeben."
    ),
    "deadlines.received_abroad": (
        "Für Post ins Ausland gibt es keine Zugangsvermutung; maßgeblich ist der tatsächliche "
        "Zugang am {day}. Er ist nachzuweisen."
    ),
    "deadlines.posted_abroad": (
        "Aufgabe zur Post ins Ausland am {event}: Der Bescheid gilt einen Monat danach als "
        "bekannt gegeben, also am {day}."
    ),
    "deadlines.published": (
        "Öffentliche Bekanntmachung am {event}: Der Bescheid gilt zwei Wochen danach als bekannt "
        "gegeben, also am {day}."
    ),
    "deadlines.served": "Zugestellt oder übergeben am {day}; dieser Tag ist die Bekanntgabe.",
    "deadlines.fiction_stays": (
        "{day} ist ein freier Tag ({reason}); die Bekanntgabe verschiebt sich dadurch nicht."
    ),
    "deadlines.fiction_moves": (
        "{before} ist ein freier Tag ({reason}); die Bekanntgabe verschiebt sich auf den nächsten "
        "Werktag, {day}."
    ),
    "deadlines.ends.days": "Die Frist von {count} Tagen endet mit Ablauf von {day}.",
    "deadlines.ends.days.one": "Die Frist von einem Tag endet mit Ablauf von {day}.",
    "deadlines.ends.weeks": "Die Frist von {count} Wochen endet mit Ablauf von {day}.",
    "deadlines.ends.weeks.one": "Die Frist von einer Woche endet mit Ablauf von {day}.",
    "deadlines.ends.months": "Die Frist von {count} Monaten endet mit Ablauf von {day}.",
    "deadlines.ends.months.one": "Die Frist von einem Monat endet mit Ablauf von {day}.",
    "deadlines.ends.years": "Die Frist von {count} Jahren endet mit Ablauf von {day}.",
    "deadlines.ends.years.one": "Die Frist von einem Jahr endet mit Ablauf von {day}.",
    "deadlines.end_moves": (
        "Das Fristende fällt auf einen freien Tag ({reason}); die Frist endet mit Ablauf des "
        "nächsten Werktags, {day}."
    ),
    "deadlines.cautious_end": (
        "Ob sich die vermutete Bekanntgabe an einem solchen Tag verschiebt, haben die Gerichte "
        "nur zum früheren Recht entschieden; gehen Sie vorsichtshalber erst nach {day} von der "
        "Bestandskraft aus."
    ),
    "deadlines.approval": (
        "Vollständige Unterlagen am {event}: Mit Ablauf von {day} gilt die Genehmigung als erteilt."
    ),
    "deadlines.authority_period": (
        "{day} ist ein freier Tag ({reason}). Ob sich eine Frist der Behörde dann auf {later} "
        "verschiebt, ist umstritten; rechnen Sie mit dem früheren Tag."
    ),
    "remedies.area_unknown": (
        "Für das Sachgebiet „{area}“ ist nicht festgelegt, welcher Rechtsbehelf gilt; tragen Sie "
        "in der Vorlage eines dieser Sachgebiete ein: {known}."
    ),
    "remedies.law_mismatch": (
        "Das Verfahrensrecht der Vorlage passt nicht zum Sachgebiet „{area}“; berichtigen Sie die "
        "Vorlage, sonst würde die Rechtsbehelfsbelehrung falsch."
    ),
    "remedies.out_of_scope": (
        "Über „{area}“ entscheidet nicht der Landkreis; für diesen Bescheid gibt es hier keine "
        "Rechtsbehelfsbelehrung."
    ),
    "remedies.no_jobcentre": (
        "{authority} ist kein zugelassener kommunaler Träger und erlässt keine Bescheide nach dem "
        "SGB II; prüfen Sie die Zuständigkeit oder das Profil der Behörde."
    ),
    "remedies.open.objection_for_charges": (
        "Die Behörde hat nicht festgelegt, ob gegen Abgaben- und Kostenentscheidungen Widerspruch "
        "oder Klage gegeben ist; lassen Sie im Behördenprofil „{setting}“ setzen."
    ),
    "remedies.open.waste_fees": (
        "Die Behörde hat nicht festgelegt, ob gegen Abfallgebühren Widerspruch oder Klage gegeben "
        "ist; lassen Sie im Behördenprofil „{setting}“ auf R1 oder R2 setzen."
    ),
    "remedies.open.penalty_payment": (
        "Die Behörde hat nicht festgelegt, ob gegen ein Zwangsgeld Widerspruch oder Klage gegeben "
        "ist; lassen Sie im Behördenprofil „{setting}“ auf R1 oder R2 setzen."
    ),
    "remedies.unconfirmed": (
        "Der Rechtsbehelf für dieses Sachgebiet ist rechtlich noch nicht bestätigt; lassen Sie "
        "ihn vom Rechtsamt freigeben."
    ),
    "remedies.costs_of_objection": (
        "Gegen die Hauptentscheidung ist Widerspruch gegeben, gegen eine weitere Entscheidung "
        "Klage; lassen Sie vom Rechtsamt bestätigen, dass die Belehrung so getrennt wird."
    ),
    "remedies.no_access_url": (
        "Im Behördenprofil fehlt die Seite zum elektronischen Zugang; tragen Sie sie ein, damit "
        "die Rechtsbehelfsbelehrung vollständig ist."
    ),
    "L01": "Der Satz hat {count} Wörter; teilen Sie ihn, wenn das möglich ist.",
    "L01.very": "Der Satz hat {count} Wörter und ist schwer zu verstehen; teilen Sie ihn.",
    "L02": (
        "Ein Satzteil hat {count} Wörter; kürzen Sie ihn oder machen Sie einen eigenen Satz daraus."
    ),
    "L03": "{share} % der Wörter sind lang; verwenden Sie, wo es geht, kürzere Wörter.",
    "L04": (
        "Der Abschnitt hat viele Hauptwörter auf -ung, -heit, -keit ({count} je 100 Wörter); "
        "verwenden Sie mehr Verben."
    ),
    "L05": "{share} % der Sätze stehen im Passiv; sagen Sie, wer handelt.",
    "L06": "Der Satz ist verschachtelt; machen Sie aus den Nebensätzen eigene Sätze.",
    "L07": "„{words}“ ist Amtsdeutsch; schreiben Sie zum Beispiel „{plain}“.",
    "L08": "Die Abkürzung „{words}“ wird nicht erklärt; schreiben Sie sie beim ersten Mal aus.",
    "L09": "Der Text spricht die Person nirgends an; schreiben Sie „Sie“ und „Ihr“.",
    "readability.band.very_hard": "sehr schwer",
    "readability.band.hard": "schwer",
    "readability.band.rather_hard": "mittelschwer",
    "readability.band.medium": "mittel",
    "readability.band.rather_easy": "mittelleicht",
    "readability.band.easy": "leicht",
    "clauses.unknown": "Den Baustein „{id}“ gibt es nicht; entfernen Sie ihn aus der Auswahl.",
    "clauses.broken": (
        "Der Text des Bausteins „{id}“ ist fehlerhaft; er fehlt hier. Bitte die Vorlagenpflege "
        "verständigen."
    ),
    "clauses.no_place": (
        "Diese Vorlage hat keinen Platz für Bausteine der Art „{kind}“; entfernen Sie „{title}“ "
        "aus der Auswahl."
    ),
    "clauses.other_matter": (
        "Der Baustein „{title}“ ist nicht für diese Sache gedacht; entfernen Sie ihn aus der "
        "Auswahl."
    ),
    "clauses.changed": (
        "Der Baustein „{title}“ wurde geändert, seit er gewählt wurde (Fassung {picked}, jetzt "
        "{current}); lesen Sie ihn noch einmal und bestätigen Sie die neue Fassung."
    ),
    "clauses.bound": (
        "Auf diese Entscheidung besteht ein Anspruch; der Baustein „{title}“ nennt keine "
        "Vorschrift, die hier eine Nebenbestimmung erlaubt. Entfernen Sie ihn oder lassen Sie ihn "
        "vom Rechtsamt ergänzen."
    ),
    "clauses.other_law": (
        "Der Baustein „{title}“ stützt sich auf ein anderes Verfahrensrecht; hier gilt {right}. "
        "Wählen Sie einen passenden Baustein."
    ),
    "clauses.doubled": (
        "Der Baustein „{title}“ ist zweimal gewählt; entfernen Sie ihn einmal aus der Auswahl."
    ),
    "clauses.both_versions": (
        "„{title}“ und „{other}“ sind zwei Fassungen desselben Bausteins; entfernen Sie die alte."
    ),
    "clauses.contradiction": (
        "Die Bausteine „{title}“ und „{other}“ widersprechen sich; entfernen Sie einen davon."
    ),
    "clauses.file_name": (
        "Die Datei heißt nicht wie ihr Baustein „{id}“; benennen Sie sie um oder ändern Sie die "
        "Kennung."
    ),
    "clauses.text": "Der Text des Bausteins ist nicht in Ordnung: {reason}.",
    "clauses.undeclared": (
        "„{name}“ ist weder im Baustein noch in der Vorlage „{template}“ als Feld angemeldet."
    ),
    "clauses.field_kind": (
        "Das Feld „{name}“ hat in der Vorlage „{template}“ eine andere Art; benennen Sie es um."
    ),
    "clauses.field_twice": (
        "Das Feld „{name}“ ist im Baustein „{id}“ anders angemeldet; benennen Sie eines von "
        "beiden um."
    ),
    "clauses.no_template": "Die Vorlage „{template}“ gibt es nicht; prüfen Sie den Namen.",
    "clauses.no_slot": (
        "Die Vorlage „{template}“ hat keinen Platz für Bausteine der Art „{kind}“; nehmen Sie sie "
        "aus der Liste oder ergänzen Sie den Platz in der Vorlage."
    ),
    "clauses.no_contrary": (
        "Der Baustein „{id}“ schließt „{other}“ aus, den es nicht gibt; ändern Sie den Verweis."
    ),
    "clauses.expired": (
        "Der Baustein „{title}“ galt bis {until} und darf nicht mehr verwendet werden; entfernen "
        "Sie ihn."
    ),
    "clauses.expired.successor": (
        "Der Baustein „{title}“ galt bis {until}; verwenden Sie den Nachfolger „{successor}“ "
        "({id})."
    ),
    "clauses.early": (
        "Der Baustein „{title}“ gilt erst ab {day}; entfernen Sie ihn aus der Auswahl."
    ),
    "clauses.twice": "Die Kennung „{id}“ ist mehrfach vergeben; ändern Sie eine davon.",
    "clauses.never_valid": (
        "Der Baustein „{id}“ endet vor seinem Beginn; berichtigen Sie die Gültigkeit."
    ),
    "clauses.no_basis": (
        "Der Baustein „{id}“ ist eine Nebenbestimmung ohne Rechtsgrundlage; tragen Sie sie ein."
    ),
    "clauses.no_successor": (
        "Der Nachfolger „{successor}“ des Bausteins „{id}“ fehlt; legen Sie ihn an oder ändern "
        "Sie den Verweis."
    ),
    "clauses.other_kind": (
        "Der Nachfolger „{successor}“ hat eine andere Art als „{id}“; prüfen Sie den Verweis."
    ),
    "clauses.circle": (
        "Die Nachfolger des Bausteins „{id}“ führen im Kreis; ändern Sie einen Verweis."
    ),
    "clauses.gap": (
        "Zwischen dem Baustein „{id}“ und dem Nachfolger „{successor}“ ist eine Lücke; schließen "
        "Sie sie."
    ),
    **law_checks.SENTENCES,
}
