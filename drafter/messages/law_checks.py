"""Sentences of the Bescheid-Prüfung and of its questions to a person."""

SENTENCES: dict[str, str] = {
    "F01": (
        "Der Bescheid nennt die erlassende Behörde „{name}“ nicht; ergänzen Sie sie, sonst ist er "
        "nichtig."
    ),
    "F02": "Unter dem Bescheid steht kein Name; tragen Sie die unterzeichnende Person ein.",
    "F03": (
        "Dieser Satz gilt nur für automatisch erlassene Bescheide; streichen Sie ihn und "
        "unterzeichnen Sie mit Namen."
    ),
    "F04": "Im Text steht noch der Platzhalter „{words}“; ersetzen Sie ihn.",
    "F04.typed": "Die Eingabe „{words}“ sieht wie ein Platzhalter aus; prüfen Sie das Feld.",
    "F04.missing": "Die Angabe „{label}“ fehlt; füllen Sie das Feld aus.",
    "F04.addressee": "Im Anschriftfeld fehlt der Empfänger; tragen Sie Namen und Anschrift ein.",
    "F04.reference": "Im Informationsblock fehlt das Aktenzeichen; tragen Sie es ein.",
    "F04.date": "Im Informationsblock fehlt das Datum des Schreibens; tragen Sie es ein.",
    "F04.spaces": "Hier stehen mehrere Leerzeichen hintereinander; eines genügt.",
    "F05": "Dem Bescheid fehlt die Entscheidung (Tenor); ergänzen Sie sie.",
    "F05.unnumbered": "Die Entscheidung hat mehrere Teile ohne Nummern; nummerieren Sie sie.",
    "F05.verb": (
        "Die Entscheidung sagt nicht, was angeordnet, bewilligt oder abgelehnt wird; schreiben "
        "Sie zum Beispiel „Ich bewillige …“ oder „Ich lehne … ab“."
    ),
    "F06": (
        "„{words}“ ist in der Entscheidung zu unbestimmt; nennen Sie ein Datum, ein Maß oder eine "
        "bestimmte Handlung."
    ),
    "F07": (
        "Der Betrag {words} aus der Entscheidung kommt sonst nirgends vor; gleichen Sie "
        "Entscheidung, Begründung und Berechnung ab."
    ),
    "F07.sum": "Die Summe {stated} stimmt nicht; richtig ist {right}.",
    "F07.ruled": (
        "Der Betrag {words} der Entscheidung weicht in einer Ziffer von einem Betrag ab, der sonst "
        "im Bescheid steht; prüfen Sie, welcher stimmt."
    ),
    "F07.differs": (
        "Der Betrag {words} weicht in einer Ziffer von einem Betrag der Entscheidung ab; prüfen "
        "Sie, welcher stimmt."
    ),
    "F08": "Den Tag {words} gibt es nicht; berichtigen Sie das Datum.",
    "F08.period": "„{label}“ endet vor dem Beginn; berichtigen Sie den Zeitraum.",
    "F08.ahead": "Der Bescheid trägt ein Datum weit in der Zukunft ({day}); prüfen Sie es.",
    "F08.past": (
        "„{label}“ liegt nicht nach dem Datum des Schreibens; setzen Sie eine spätere Frist."
    ),
    "F08.short": (
        "„{label}“ liegt vor oder am Tag der vermuteten Bekanntgabe; setzen Sie eine spätere Frist."
    ),
    "F09": (
        "„{words}“ kommt in den Angaben zu diesem Fall nicht vor; prüfen Sie, ob der Name aus "
        "einem anderen Fall stammt."
    ),
    "F09.salutation": "Die Anrede nennt nicht „{name}“; gleichen Sie Anrede und Empfänger ab.",
    "F10": "„{words}“ ist überholt; heute gilt: {today}.",
    "F10.section": "„{words}“ gibt es nicht, das {law} endet früher; prüfen Sie die Fundstelle.",
    "F10.unknown": (
        "Das Gesetz „{law}“ ist hier nicht bekannt; prüfen Sie die Fundstelle „{words}“."
    ),
    "F10.basis": (
        "Die Begründung nennt keine der Rechtsgrundlagen der Vorlage ({laws}); ergänzen Sie sie."
    ),
    "B01": "Dem Bescheid fehlt die Begründung; ergänzen Sie sie oder nennen Sie die Ausnahme.",
    "B02": (
        "Die Entscheidung steht im Ermessen, die Begründung zeigt aber keine Ermessenserwägungen; "
        "legen Sie dar, was für und gegen die Entscheidung sprach."
    ),
    "B02.thin": "Die Ermessenserwägungen sind sehr kurz; gehen Sie auf diesen Einzelfall ein.",
    "B03": (
        "Die Entscheidung ist gebunden, die Begründung spricht aber von Ermessen; streichen Sie "
        "den Satz oder berichtigen Sie die Vorlage."
    ),
    "B05": (
        "Die Zahl „{words}“ im bestätigten Wortlaut steht weder in der Vorlage noch in den "
        "Feldern; prüfen Sie sie."
    ),
    "B06": (
        "Die sofortige Vollziehung wird angeordnet, aber nicht eigens begründet; legen Sie das "
        "besondere öffentliche Interesse in einem eigenen Abschnitt dar."
    ),
    "B06.formula": (
        "Die Begründung der sofortigen Vollziehung ist unveränderter Vorlagentext; begründen Sie "
        "das besondere öffentliche Interesse in diesem Fall."
    ),
    "B06.no_order": (
        "Die sofortige Vollziehung wird begründet, aber nicht angeordnet; ergänzen Sie die "
        "Entscheidung oder streichen Sie den Abschnitt."
    ),
    "N01": (
        "Nebenbestimmung {number} nennt ihre Art nicht; schreiben Sie Befristung, Bedingung, "
        "Widerrufsvorbehalt, Auflage oder Auflagenvorbehalt davor."
    ),
    "N01.several": (
        "Nebenbestimmung {number} nennt mehrere Arten ({types}); teilen Sie sie auf, denn die "
        "Rechtsfolgen sind verschieden."
    ),
    "N02": (
        "Auf die Entscheidung besteht ein Anspruch; nennen Sie die Vorschrift, die "
        "Nebenbestimmungen erlaubt."
    ),
    "N03": "Der Wortlaut der Nebenbestimmung {number} passt nicht zu „{type}“; prüfen Sie die Art.",
    "N04": "Keine Fassung der ANBest ist Bestandteil des Bescheides; nehmen Sie genau eine auf.",
    "N04.several": "Mehrere Fassungen der ANBest sind genannt; nur eine darf gelten.",
    "N04.enclosed": "{name} fehlt bei den Anlagen; fügen Sie die Fassung bei.",
    "A01": (
        "Der Bescheid belastet, eine Anhörung ist aber weder vermerkt noch begründet "
        "unterblieben; tragen Sie das Datum der Anhörung oder die Ausnahme ein."
    ),
    "A02": "Die Anhörung liegt nicht vor dem Datum des Bescheides; prüfen Sie beide Daten.",
    "A02.reply": (
        "Zur Anhörung liegt eine Äußerung vor, die Begründung geht nicht darauf ein; ergänzen Sie "
        "das."
    ),
    "A04": (
        "Die Anhörung klingt bei „{words}“, als wäre schon entschieden; schreiben Sie, was Sie "
        "beabsichtigen."
    ),
    "A03": (
        "Leistungen dürfen wegen fehlender Mitwirkung nur versagt oder entzogen werden, wenn "
        "vorher schriftlich darauf hingewiesen wurde; tragen Sie das Datum des Hinweises ein."
    ),
    "A03.late": (
        "Der schriftliche Hinweis auf die Folgen fehlender Mitwirkung liegt nicht vor dem "
        "Bescheid; prüfen Sie das Datum."
    ),
    "R01": (
        "Die Rechtsbehelfsbelehrung fehlt; ergänzen Sie sie, sonst läuft eine Frist von einem Jahr."
    ),
    "R01.none": (
        "Dieses Schreiben ist kein Verwaltungsakt und darf keine Rechtsbehelfsbelehrung "
        "enthalten; streichen Sie sie."
    ),
    "R01.second": (
        "Hier steht eine zweite Rechtsbehelfsbelehrung; lassen Sie nur die im eigenen Abschnitt "
        "stehen."
    ),
    "R02": "Die Belehrung nennt den falschen Rechtsbehelf; richtig ist hier: {right}.",
    "R03": "In der Belehrung fehlt die vollständige Anschrift; richtig ist: {right}.",
    "R03.court": (
        "„{words}“ ist für diesen Bescheid nicht zuständig; nennen Sie das Gericht des "
        "Behördenprofils."
    ),
    "R04": "Die Frist in der Belehrung ist falsch; richtig ist „{right}“.",
    "R05": "„{words}“ macht die Rechtsbehelfsbelehrung unrichtig; streichen Sie es.",
    "R05.suspensive": (
        "Ein Satz zur aufschiebenden Wirkung gehört nicht in die Belehrung; sie entfällt in "
        "vielen Fällen."
    ),
    "R06": "In der Belehrung fehlt der vollständige Satz zur Form; er lautet: {right}",
    "R06.partial": (
        "Die Form ist unvollständig genannt; nennen Sie auch die elektronische Form oder lassen "
        "Sie den Satz weg."
    ),
    "R07": (
        "Die Frist beginnt nach der Art der Bekanntgabe mit der {right}; passen Sie das Wort an."
    ),
    "R08": (
        "Gegen die Teile der Entscheidung sind verschiedene Rechtsbehelfe gegeben; nennen Sie in "
        "der Belehrung die Nummern."
    ),
    "K01": (
        "Der Bescheid ist kostenpflichtig, entscheidet aber nicht über die Kosten; ergänzen Sie "
        "die Kostenentscheidung."
    ),
    "K01.social": (
        "Das Verfahren ist kostenfrei; streichen Sie die Kostenentscheidung aus dem Bescheid."
    ),
    "K01.contradiction": (
        "Laut Eingabe wird keine Gebühr erhoben, die Entscheidung setzt aber Kosten fest; "
        "gleichen Sie beides ab."
    ),
    "K01.silent": (
        "Der Bescheid sagt nichts zu den Kosten; ergänzen Sie, ob eine Gebühr erhoben wird."
    ),
    "K02": "Zur Gebühr fehlt die Tarifstelle; tragen Sie sie ein.",
    "K02.frame": "Die Gebühr liegt außerhalb des Rahmens der Tarifstelle; prüfen Sie den Betrag.",
    "K03": "Die IBAN „{words}“ ist falsch (Prüfziffer); prüfen Sie sie.",
    "K03.reference": "Zur Zahlung fehlt das Kassenzeichen; tragen Sie es ein.",
    "D01": (
        "Der Bescheid ist versandt, der Tag der Aufgabe zur Post fehlt; tragen Sie ihn ein, sonst "
        "lässt sich die Bekanntgabe nicht berechnen."
    ),
    "D01.before": (
        "Der Tag der Aufgabe zur Post liegt vor dem Datum des Bescheides; prüfen Sie beide Daten."
    ),
    "D02": "Die Frist endet am {words} auf einem freien Tag ({reason}); nennen Sie einen Werktag.",
    "D03": (
        "Ein Widerspruchsbescheid ist zuzustellen; wählen Sie eine Zustellung statt des einfachen "
        "Briefs."
    ),
    "D04": (
        "Die Jahresfrist seit Kenntnis der Tatsachen endete am {day}; Rücknahme oder Widerruf "
        "sind nur noch in den Ausnahmefällen möglich, prüfen Sie das Datum der Kenntnis."
    ),
    "D05": "Ein Zwangsgeld muss zwischen 10 und 100.000 Euro liegen; berichtigen Sie den Betrag.",
    "D05.each_case": (
        "Ob ein Zwangsgeld „für jeden Fall“ angedroht werden darf, ist umstritten; nennen Sie "
        "besser einen bestimmten Verstoß."
    ),
    "D05.enforceable": (
        "Der Bescheid sagt nicht, warum die Grundverfügung vollziehbar ist; nennen Sie "
        "Unanfechtbarkeit, Sofortvollzug oder das Gesetz."
    ),
    "D05.statutory": (
        "Eine gesetzliche Frist kann nicht verlängert werden; lehnen Sie den Antrag ab."
    ),
    "G01": "Zum Abschnitt „{title}“ liegt ein Vorschlag vor; übernehmen oder verwerfen Sie ihn.",
    "G01.reopened": (
        "Im Abschnitt „{title}“ hat sich eine Angabe geändert, nachdem der Wortlaut übernommen "
        "wurde; prüfen und bestätigen Sie ihn neu."
    ),
    "G02": "Der Text enthält zerlegte Zeichen (nicht NFC); geben Sie ihn neu ein.",
    "G02.control": "Der Text enthält ein unsichtbares Zeichen ({point}); löschen Sie es.",
    "G02.emoji": "Das Zeichen „{words}“ gehört nicht in einen Bescheid; löschen Sie es.",
    "G04": (
        "Für die Person ist keine Anrede bekannt, der Brief schreibt „{form}“; verwenden Sie eine "
        "neutrale Anrede."
    ),
    "G04.other": (
        "Die Anrede passt nicht zu den Angaben über die Person; gleichen Sie Anrede und Feld ab."
    ),
    "G05": (
        "„{words}“ klingt wie eine verbindliche Zusicherung; streichen Sie es, wenn Sie sich "
        "nicht binden wollen."
    ),
    "checklist.bias": (
        "Ist niemand an der Entscheidung beteiligt, der ausgeschlossen oder befangen ist?"
    ),
    "checklist.facts": "Ist jede Tatsache der Begründung in der Akte belegt?",
    "checklist.third_parties": "Sind alle Angaben über andere Personen für die Begründung nötig?",
    "checklist.hearing": "Wurde angehört, oder liegt einer der gesetzlichen Ausnahmefälle vor?",
    "checklist.discretion": (
        "Geben die Erwägungen wieder, was wirklich für die Entscheidung sprach?"
    ),
    "checklist.conditions": "Dient jede Nebenbestimmung dem Zweck der Entscheidung?",
    "checklist.social_court": (
        "Wohnt die Person im Bezirk des Sozialgerichts, das in der Belehrung steht?"
    ),
    "checklist.enforcement": "Ist die Pflicht, die erzwungen werden soll, bestimmt und erfüllbar?",
}
