"""Sentences of the room ``law``."""

SENTENCES: dict[str, str] = {
    "export.blocked": (
        "Der Bescheid kann noch nicht ausgegeben werden, offen sind {count} Punkte; erledigen Sie "
        "diese oder geben Sie den Bescheid als Entwurf aus."
    ),
    "F04.missing": "Die Angabe „{label}“ fehlt; füllen Sie das Feld aus.",
    "G01": "Zum Abschnitt „{title}“ liegt ein Vorschlag vor; übernehmen oder verwerfen Sie ihn.",
    "G01.reopened": (
        "Im Abschnitt „{title}“ hat sich eine Angabe geändert, nachdem der Wortlaut übernommen "
        "wurde; prüfen und bestätigen Sie ihn neu."
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
}
