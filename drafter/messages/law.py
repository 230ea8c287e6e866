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
}
