"""Sentences of the room ``files``."""

SENTENCES: dict[str, str] = {
    # What comes back from the disk when a file is written.
    "atomic.disk_full": (
        "„{name}“ wurde nicht gespeichert, weil der Datenträger voll ist; schaffen Sie Platz und "
        "speichern Sie erneut. Der letzte gespeicherte Stand ist unverändert."
    ),
    "atomic.not_allowed": (
        "„{name}“ wurde nicht gespeichert, weil der Ort schreibgeschützt oder die Datei in einem "
        "anderen Programm geöffnet ist; schließen Sie sie dort oder wählen Sie einen anderen Ort."
    ),
    "atomic.is_folder": (
        "„{name}“ kann nicht gespeichert werden, weil es einen Ordner dieses Namens gibt; wählen "
        "Sie einen anderen Namen."
    ),
    "atomic.name_too_long": (
        "„{name}“ kann nicht gespeichert werden, weil der Name zu lang ist; wählen Sie einen "
        "kürzeren."
    ),
    "atomic.failed": (
        "„{name}“ konnte nicht gespeichert werden ({reason}); wählen Sie einen anderen Ort oder "
        "wenden Sie sich an die Administration."
    ),
    # Entwürfe.
    "drafts.corrupt": (
        "Der Entwurf „{name}“ ist beschädigt und lässt sich nicht öffnen; die Datei wurde als "
        "„{kept}“ aufbewahrt. Wenden Sie sich damit an die Administration."
    ),
    "drafts.unknown": (
        "Den Entwurf „{name}“ gibt es nicht mehr; öffnen Sie die Liste der Entwürfe neu."
    ),
    "drafts.newer": (
        "Der Entwurf „{name}“ stammt aus einer neueren Fassung des Programms; öffnen Sie ihn dort."
    ),
    "drafts.unreadable": (
        "Der Entwurf „{name}“ konnte nicht gelesen werden ({reason}); prüfen Sie, ob das Laufwerk "
        "erreichbar ist, und versuchen Sie es erneut."
    ),
    # Nachweis der Entscheidungen und Ausgaben.
    "audit.busy": (
        "Der Nachweis „{name}“ ist durch ein anderes Programmfenster belegt; versuchen Sie es in "
        "einigen Sekunden erneut."
    ),
    "audit.broken": (
        "Der Nachweis „{name}“ ist ab Eintrag {first_bad} verändert worden; es wird nichts mehr "
        "angehängt. Sichern Sie die Datei und wenden Sie sich an die Administration."
    ),
    "audit.unreadable": (
        "Der Nachweis „{name}“ konnte nicht gelesen werden ({reason}); prüfen Sie, ob das Laufwerk "
        "erreichbar ist, und versuchen Sie es erneut."
    ),
}
