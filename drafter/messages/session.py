"""Sentences of the session and of its doors, the window and the command line."""

SENTENCES: dict[str, str] = {
    "export.blocked": (
        "Der Bescheid kann noch nicht ausgegeben werden: {count} Punkte sind offen. "
        "Bitte zuerst erledigen oder einen Entwurf ausgeben."
    ),
    "batch.no_folder": (
        "„{name}“ ist eine Datei. Bitte mit --out einen Ordner für die Bescheide nennen."
    ),
    "batch.same_reference": (
        "„{reference}“ steht schon in Zeile {row}. Bitte prüfen, ob eine der Zeilen doppelt ist."
    ),
    "batch.interrupted": "Die Ausgabe wurde abgebrochen.",
    "batch.stopped": (
        "Angehalten bei Zeile {row}; bis dahin geschriebene Bescheide: {made}. Bitte die Zeilen ab "
        "dort erneut ausgeben."
    ),
    "batch.stopped_joint": (
        "Angehalten. Die gemeinsame Datei wurde nicht geschrieben; bitte den Befehl erneut "
        "ausführen."
    ),
    "session.no_such_clause": (
        "Den Textbaustein „{id}“ gibt es nicht. „drafter clauses list“ nennt alle."
    ),
    "session.no_such_template": ("Die Vorlage „{id}“ gibt es nicht. Vorhanden sind: {known}."),
    "session.no_such_authority": (
        "Das Behördenprofil „{id}“ gibt es nicht. Vorhanden sind: {known}."
    ),
    "session.ai_off": (
        "Formulierungsvorschläge sind in dieser Behörde abgeschaltet. Alles andere geht wie "
        "gewohnt."
    ),
    "cli.date_unreadable": (
        "„{value}“ ist kein Datum. Bitte als 2026-11-23 oder 23.11.2026 schreiben."
    ),
    "cli.not_jsonl": (
        "Zeile {line} von „{path}“ ist nicht lesbar: {reason}. Erwartet wird ein JSON-Objekt "
        "je Zeile mit {keys}."
    ),
    "session.not_evaluated": (
        "Das Modell „{id}“ ist hier noch nicht bewertet worden, und Ihre Behörde verlangt das. "
        "Bitte „drafter eval“ ausführen lassen."
    ),
    "session.not_good_enough": (
        "Das Modell „{id}“ erfüllt die Vorgabe Ihrer Behörde nicht: brauchbare Vorschläge bei "
        "{share} % statt {minimum} % der Textstellen, Sachfehler: {errors}. "
        "Bitte ein anderes Modell einrichten lassen."
    ),
    "session.not_judged": (
        "Die Vorschläge konnten nicht geprüft werden ({reason}) und wurden deshalb verworfen. "
        "Der Text bleibt, wie er ist; bitte die Administration verständigen."
    ),
    "session.none_offered": (
        "Kein Vorschlag hat die Prüfung bestanden; der Text bleibt, wie er ist. "
        "Sie können es noch einmal versuchen oder selbst formulieren."
    ),
    "cli.nothing_to_evaluate": (
        "Bitte nennen, was bewertet werden soll: Textstellen (--passages) oder Textpaare (--pairs)."
    ),
    "cli.no_terminal": (
        "Hier kann niemand entscheiden; es wird kein Vorschlag übernommen, alles andere wird getan."
    ),
    "cli.draft_written": (
        "Es sind noch Fehler offen; geschrieben wurde ein Entwurf mit der Aufschrift ENTWURF: "
        "{path}"
    ),
    "cli.install_needs_file": ("Bitte die Modelldatei nennen: drafter models install DATEI.gguf"),
    "cli.no_display": (
        "Hier gibt es keinen Bildschirm; der Beispielfall wird im Terminal bearbeitet."
    ),
    "cli.not_writable": "„{path}“ kann nicht geschrieben werden: {reason}.",
}
