"""Sentences of the room ``engine``, and of the models it loads."""

SENTENCES: dict[str, str] = {
    # faults of the child process
    "engine.died": (
        "Das Sprachmodell wurde unerwartet beendet. Ihr Entwurf ist unverändert; fordern Sie den "
        "Vorschlag einfach noch einmal an."
    ),
    "engine.hung": (
        "Das Sprachmodell hat zu lange nicht geantwortet und wurde beendet. Ihr Entwurf ist "
        "unverändert; fordern Sie den Vorschlag noch einmal an."
    ),
    "engine.load_timeout": (
        "Das Sprachmodell ließ sich nicht rechtzeitig laden. Schließen Sie andere Programme und "
        "fordern Sie den Vorschlag noch einmal an."
    ),
    "engine.start_failed": (
        "Der Prozess des Sprachmodells ließ sich nicht starten. Der Bescheid kann ohne Vorschläge "
        "fertiggestellt werden; bitte verständigen Sie die Administration."
    ),
    "engine.model_refused": (
        "Die Modelldatei kann nicht geladen werden. Bitte lassen Sie von der Administration "
        "prüfen, ob es eine GGUF-Datei ist und der Arbeitsspeicher ausreicht."
    ),
    "engine.context_full": (
        "Der Abschnitt ist für das Sprachmodell zu lang. Teilen Sie ihn in kürzere Abschnitte oder "
        "formulieren Sie ihn selbst."
    ),
    "engine.out_of_memory": (
        "Der Arbeitsspeicher reicht für das Sprachmodell nicht aus. Schließen Sie andere Programme "
        "und fordern Sie den Vorschlag noch einmal an."
    ),
    "engine.not_loaded": (
        "Das Sprachmodell ist noch nicht geladen. Fordern Sie den Vorschlag noch einmal an."
    ),
    "engine.stopped": "Der Vorschlag wurde auf Ihren Wunsch abgebrochen.",
    "engine.closed": (
        "Das Programm wird gerade beendet. Starten Sie es neu, um einen Vorschlag anzufordern."
    ),
    # why a model server may not be asked: the reason in the sentence of a profile or a fault
    "endpoint.url": (
        "erwartet wird eine Adresse wie „https://10.1.2.3:8443/v1“ ohne Kennwort und Zusätze"
    ),
    "endpoint.name": (
        "statt eines Namens muss die IP-Adresse des Modellservers dastehen; nur „localhost“ ist "
        "als Name erlaubt"
    ),
    "endpoint.public": (
        "die Adresse liegt nicht im Haus; erlaubt sind dieser Rechner und private Adressen wie "
        "10.x.x.x, 172.16.x.x, 192.168.x.x oder fd…"
    ),
    "endpoint.plain": (
        "unverschlüsselt (http) ist nur dieser Rechner erlaubt; ein Server im Haus braucht https"
    ),
    "endpoint.pin_missing": (
        "zu https gehört „certificate_sha256“, die SHA-256-Prüfsumme des Serverzertifikats"
    ),
    "endpoint.pin_malformed": (
        "„certificate_sha256“ muss aus 64 Zeichen von 0 bis 9 und a bis f bestehen"
    ),
    "endpoint.pin_unused": (
        "ohne https gibt es kein Zertifikat; „certificate_sha256“ muss wegfallen oder die Adresse "
        "mit https beginnen"
    ),
    # faults of a model server on the premises
    "engine.endpoint_refused": (
        "Der Modellserver im Profil Ihrer Behörde wird nicht angesprochen: {detail}. Der Bescheid "
        "kann ohne Vorschläge fertiggestellt werden; bitte verständigen Sie die Administration."
    ),
    "engine.endpoint_not_open": (
        "Die Verbindung zum Modellserver {detail} ist in diesem Programmlauf nicht freigegeben. "
        "Starten Sie das Programm neu, damit es das Profil Ihrer Behörde neu liest."
    ),
    "engine.endpoint_unreachable": (
        "Der Modellserver {detail} ist nicht erreichbar. Ihr Entwurf ist unverändert; fordern Sie "
        "den Vorschlag später noch einmal an oder formulieren Sie selbst."
    ),
    "engine.endpoint_tls": (
        "Mit dem Modellserver {detail} kam keine verschlüsselte Verbindung zustande. Es wurde "
        "nichts übertragen; bitte verständigen Sie die Administration."
    ),
    "engine.endpoint_certificate": (
        "Der Modellserver {detail} weist sich mit einem anderen Zertifikat aus, als im Profil "
        "Ihrer Behörde steht. Es wurde nichts übertragen; bitte verständigen Sie die "
        "Administration."
    ),
    "engine.endpoint_redirect": (
        "Der Modellserver verweist an eine andere Adresse; dorthin wird nichts übertragen. Bitte "
        "lassen Sie von der Administration die Adresse im Profil Ihrer Behörde prüfen."
    ),
    "engine.endpoint_busy": (
        "Der Modellserver ist gerade ausgelastet oder lädt sein Modell noch. Ihr Entwurf ist "
        "unverändert; fordern Sie den Vorschlag in einer Minute noch einmal an."
    ),
    "engine.endpoint_http": (
        "Der Modellserver hat die Anfrage abgelehnt (HTTP {detail}). Ihr Entwurf ist unverändert; "
        "bitte lassen Sie von der Administration Adresse und Modellnamen im Profil prüfen."
    ),
    "engine.endpoint_answer": (
        "Der Modellserver hat etwas Unverständliches geantwortet; es wurde verworfen. Ihr Entwurf "
        "ist unverändert; bitte verständigen Sie die Administration, wenn es wieder vorkommt."
    ),
    "engine.endpoint_lost": (
        "Der Modellserver hat seine Antwort abgebrochen. Ihr Entwurf ist unverändert; fordern Sie "
        "den Vorschlag noch einmal an und teilen Sie sehr lange Abschnitte vorher auf."
    ),
    "engine.endpoint_slow": (
        "Der Modellserver hat zu lange nicht geantwortet. Ihr Entwurf ist unverändert; fordern "
        "Sie den Vorschlag noch einmal an."
    ),
    # the models on disk
    "models.manifest_unreadable": (
        "Die Modellliste „{file}“ kann nicht gelesen werden: {detail}. Bitte berichtigen Sie die "
        "Datei."
    ),
    "models.unknown": (
        "Ein Modell „{id}“ steht nicht in der Modellliste. „drafter models list“ zeigt die "
        "bekannten Modelle."
    ),
    "models.no_default": (
        "In der Modellliste ist kein zugelassenes Modell als Standard eingetragen. Bitte tragen "
        "Sie bei einem Modell „default = true“ und „admitted = true“ ein."
    ),
    "models.not_admitted": (
        "Das Modell „{id}“ ist für Ihre Behörde nicht zugelassen. Wählen Sie ein zugelassenes "
        "Modell oder wenden Sie sich an die Administration."
    ),
    "models.missing": (
        "Die Modelldatei „{file}“ fehlt. Legen Sie sie mit „drafter models install PFAD“ ab."
    ),
    "models.part_missing": (
        "Teil {part} von {count} des mitgelieferten Modells fehlt. Installieren Sie das Programm "
        "erneut, damit alle Teile vorhanden sind."
    ),
    "models.wrong_sum": (
        "Die Modelldatei „{file}“ stimmt nicht mit ihrer Prüfsumme überein und wird nicht "
        "verwendet. Installieren Sie das Programm oder das Modell erneut."
    ),
    "models.disk_full": (
        "Für die Modelldatei „{file}“ fehlt Speicherplatz: {needed} werden gebraucht. Geben Sie "
        "Platz frei und versuchen Sie es noch einmal."
    ),
    "models.unwritable": (
        "Die Modelldatei „{file}“ kann nicht gespeichert werden ({detail}). Prüfen Sie die "
        "Schreibrechte des Modellordners."
    ),
    "models.interrupted": (
        "Das Zusammensetzen der Modelldatei wurde unterbrochen; es ist keine halbe Datei "
        "zurückgeblieben. Starten Sie den Vorgang noch einmal."
    ),
    "models.busy": (
        "Ein anderes Fenster setzt die Modelldatei gerade zusammen. Warten Sie einen Augenblick "
        "und versuchen Sie es noch einmal."
    ),
    "models.unreadable": (
        "Die Datei „{file}“ kann nicht gelesen werden ({detail}). Prüfen Sie Pfad und Leserechte."
    ),
    "models.no_entry": (
        "Die Datei „{file}“ steht nicht in der Modellliste. Ergänzen Sie in „{manifest}“ einen "
        'Eintrag mit sha256 = "{sha256}" und wiederholen Sie den Befehl.'
    ),
    # few-shot examples
    "prompts.unreadable": (
        "Die Beispieldatei „{file}“ kann nicht gelesen werden: {detail}. Bitte berichtigen Sie "
        "sie; bis dahin gibt es für diese Aufgabe keine Vorschläge."
    ),
}
