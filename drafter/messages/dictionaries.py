"""Sentences on spelling: dictionaries that cannot be read, words that nobody knows."""

SENTENCES: dict[str, str] = {
    "dictionary.missing": (
        "Das Wörterbuch fehlt („{name}“); die Rechtschreibung wird nicht geprüft, alles andere "
        "geht wie gewohnt. Bitte die Administration verständigen."
    ),
    "dictionary.damaged": (
        "Das Wörterbuch ist beschädigt („{name}“); die Rechtschreibung wird nicht geprüft, alles "
        "andere geht wie gewohnt. Bitte die Administration verständigen."
    ),
    "dictionary.no_library": (
        "Die Rechtschreibprüfung kann hier nicht gestartet werden ({reason}); alles andere geht "
        "wie gewohnt. Bitte die Administration verständigen."
    ),
    "dictionary.words_unreadable": (
        "Die Wortliste „{path}“ ist nicht lesbar und bleibt unbeachtet. "
        "Bitte als Text in UTF-8 speichern, ein Wort je Zeile."
    ),
    "spelling.unknown": "„{words}“ steht nicht im Wörterbuch. Bitte prüfen Sie die Schreibweise.",
    "spelling.template": (
        "„{words}“ steht nicht im Wörterbuch; das Wort kommt aus der Vorlage. "
        "Bitte die Vorlagenpflege verständigen, wenn es falsch geschrieben ist."
    ),
}
