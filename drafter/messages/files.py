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
    # Das Schreiben in Word und der Vergleich danach.
    "letter.character_forbidden": (
        "Der Text enthält das Steuerzeichen {character}, das in Word nicht stehen kann; löschen "
        "Sie es im betroffenen Feld."
    ),
    "letter.address_too_long": (
        "Die Anschrift braucht {lines} Zeilen, im Sichtfenster ist Platz für {room}; kürzen Sie "
        "sie oder lassen Sie einen Vermerk weg."
    ),
    "letter.return_address_too_long": (
        "Die Rücksendeangabe „{line}“ passt nicht in eine Zeile des Sichtfensters; kürzen Sie "
        "Name oder Anschrift im Profil der Behörde."
    ),
    "letter.readback_differs": (
        "Die geschriebene Word-Datei stimmt nicht mit dem Bescheid überein: Gemeint war "
        "„{meant}“, in der Datei steht „{found}“. Die Datei wurde nicht ausgegeben; melden Sie "
        "das bitte der Administration."
    ),
    "letter.unreadable": (
        "Die Word-Datei lässt sich nicht lesen ({reason}); geben Sie den Bescheid noch einmal aus."
    ),
    # Briefkopf.
    "letterhead.unreadable": (
        "Der Briefkopf ist keine lesbare Word-Datei ({reason}); speichern Sie ihn in Word als "
        "„letterhead.docx“ neu."
    ),
    "letterhead.style_missing": (
        "Im Briefkopf fehlen Formatvorlagen ({styles}); übernehmen Sie sie aus einem der "
        "mitgelieferten Briefköpfe."
    ),
    "letterhead.header_missing": (
        "Der Briefkopf hat keine Kopfzeile; legen Sie in Word eine Kopfzeile für die erste Seite "
        "und eine für die folgenden Seiten an."
    ),
    "letterhead.placeholder_unknown": (
        "Der Briefkopf enthält den unbekannten Platzhalter „{words}“; berichtigen oder löschen "
        "Sie ihn in Word."
    ),
    "letterhead.body_ignored": (
        "Der Briefkopf enthält Text außerhalb von Kopf- und Fußzeile, der nicht gedruckt wird; "
        "verschieben Sie ihn in die Kopf- oder Fußzeile."
    ),
    "letterhead.form_differs": (
        "Der Briefkopf hat die Faltmarken der Form {form}, im Profil steht Form {profile}; "
        "berichtigen Sie „form“ im Profil oder wählen Sie den passenden Briefkopf."
    ),
    # Behördenprofile.
    "profile.missing": (
        "Im Ordner der Behörde „{name}“ fehlt die Datei „profile.toml“; legen Sie sie nach dem "
        "Muster der mitgelieferten Profile an."
    ),
    "profile.letterhead_missing": (
        "Im Ordner der Behörde „{name}“ fehlt der Briefkopf „letterhead.docx“; legen Sie ihn "
        "dort ab."
    ),
    "profile.unreadable": (
        "Das Profil „{name}“ kann nicht gelesen werden ({reason}); prüfen Sie, ob die Datei "
        "zugänglich und in UTF-8 gespeichert ist."
    ),
    "profile.not_toml": (
        "Das Profil ist an dieser Stelle kein gültiges TOML ({reason}); berichtigen Sie die Zeile."
    ),
    "profile.key_missing": "Im Profil fehlt die Angabe „{key}“; ergänzen Sie sie.",
    "profile.key_unknown": (
        "Das Profil enthält die unbekannte Angabe „{key}“; berichtigen oder löschen Sie die Zeile."
    ),
    "profile.value_wrong": (
        "Die Angabe „{key}“ im Profil ist so nicht möglich: {reason}. Berichtigen Sie sie."
    ),
    "profile.value_empty": "Die Angabe „{key}“ im Profil ist leer; tragen Sie einen Wert ein.",
    "profile.invalid": (
        "Das Profil „{name}“ hat Fehler ({count}); der erste: {first} „drafter lint“ zeigt alle "
        "mit Zeile."
    ),
    # Dateien von Menschen: Vorlagen, Fälle, Listen.
    "file.missing": "Die Datei „{path}“ gibt es nicht. Bitte den Pfad prüfen.",
    "file.unreadable": "Die Datei „{path}“ kann nicht gelesen werden: {reason}.",
    "file.not_toml": "Die Datei „{path}“ ist kein gültiges TOML: {reason}.",
    "file.not_a_template": (
        "„{path}“ beschreibt keine Vorlage: {reason}. Bitte die Vorlagenpflege verständigen."
    ),
    "file.not_a_case": "„{path}“ ist kein Fall: Es fehlt der Abschnitt [values].",
    "file.not_a_selection": (
        'In „{path}“ sind die Textbausteine nicht lesbar. Bitte schreiben: clauses = ["kennung"].'
    ),
    "file.not_a_clause": (
        "Der Textbaustein „{path}“ kann nicht verwendet werden: {reason}. Bitte die Datei "
        "berichtigen; die anderen Bausteine sind da."
    ),
    # Tabellen mit vielen Fällen.
    "table.wrong_ending": (
        "„{name}“ ist keine Tabelle, die gelesen werden kann. Bitte in Excel als „CSV UTF-8“ "
        "(.csv) oder als „Excel-Arbeitsmappe“ (.xlsx) speichern."
    ),
    "table.locked": (
        "„{name}“ kann nicht gelesen werden, weil die Tabelle in einem anderen Programm geöffnet "
        "ist oder Ihnen das Recht dazu fehlt. Bitte dort schließen und es erneut versuchen."
    ),
    "table.too_large": (
        "„{name}“ ist größer als {limit} MB. Bitte die Tabelle auf mehrere Dateien aufteilen."
    ),
    "table.too_many_rows": (
        "„{name}“ hat mehr als {limit} Zeilen. Bitte die Tabelle auf mehrere Dateien aufteilen."
    ),
    "table.too_many_columns": (
        "„{name}“ hat {count} Spalten; gelesen werden höchstens {limit}. Bitte die Spalten "
        "löschen, die nicht gebraucht werden."
    ),
    "table.empty": (
        "„{name}“ enthält keine Zeile mit einem Fall. Bitte die Überschriften in Zeile 1 und je "
        "Bescheid eine Zeile darunter eintragen."
    ),
    "table.no_headings": (
        "In „{name}“ ist Zeile 1 leer. Bitte die Überschriften der Spalten in Zeile 1 eintragen."
    ),
    "table.column_twice": (
        "In „{name}“ gibt es die Spalte „{column}“ zweimal. Bitte eine davon löschen oder "
        "umbenennen."
    ),
    "table.column_without_heading": (
        "In „{name}“ hat Spalte {column} Werte (Zeile {row}), aber keine Überschrift. Bitte in "
        "Zeile 1 eine eintragen oder die Spalte löschen."
    ),
    "table.csv_broken": (
        "„{name}“ ist ab Zeile {row} nicht lesbar, weil ein Anführungszeichen fehlt oder zu viel "
        "ist. Bitte die Zeile berichtigen oder die Tabelle in Excel neu speichern."
    ),
    "table.not_text": (
        "„{name}“ ist keine CSV-Datei. Bitte die Tabelle in Excel als „CSV UTF-8“ speichern."
    ),
    "table.letters_wrong": (
        "In „{name}“ sind Umlaute zerstört, zum Beispiel „Ã¼“ statt „ü“. Bitte die Tabelle neu "
        "aus Excel als „CSV UTF-8“ speichern."
    ),
    "table.encrypted": (
        "„{name}“ ist mit einem Kennwort geschützt oder im alten Excel-Format gespeichert. Bitte "
        "in Excel ohne Kennwort als „Excel-Arbeitsmappe“ (.xlsx) speichern."
    ),
    "table.damaged": (
        "„{name}“ ist beschädigt oder keine Excel-Datei. Bitte in Excel öffnen und als "
        "„Excel-Arbeitsmappe“ (.xlsx) neu speichern."
    ),
    # Barrieren im Schreiben und im Briefkopf.
    "C01": (
        "Nach einer Überschrift der Ebene {above} folgt Ebene {below}. Bitte keine Ebene "
        "überspringen, damit Vorleseprogramme die Gliederung finden."
    ),
    "C02": (
        "Die Sprache ist nicht als Deutsch angegeben. Bitte in Word als Sprache des Briefkopfs "
        "„Deutsch (Deutschland)“ festlegen."
    ),
    "C03": "Das Schreiben hat keinen aussagekräftigen Titel. Bitte in der Vorlage einen angeben.",
    "C04": (
        "Die Tabelle „{words} …“ hat keine Kopfzeile oder verbundene Zellen. Bitte vereinfachen, "
        "damit sie vorgelesen werden kann."
    ),
    "C05": (
        "Das Bild „{name}“ hat keinen Alternativtext. Bitte in Word ergänzen oder das Bild als "
        "Schmuck kennzeichnen."
    ),
    "C06": "Text steht in einem Textfeld. Bitte in den laufenden Text setzen.",
    "C07": "Das Schreiben enthält leere Absätze. Bitte Abstände über die Formatvorlage regeln.",
    "C08": (
        "Die Farbe der Formatvorlage „{name}“ hebt sich zu wenig vom Papier ab ({ratio} : 1). "
        "Bitte eine dunklere wählen; nötig sind 4,5 : 1."
    ),
    "C09": (
        "Die Schrift ist kleiner als 11 Punkt, der Zeilenabstand kleiner als 1,15 oder der Text im "
        "Blocksatz. Bitte die Formatvorlagen des Briefkopfs ändern."
    ),
    "C10": (
        "Der Absatz „{words} …“ beginnt mit einer getippten Nummer oder einem Strich; "
        "Vorleseprogramme erkennen das nicht als Liste. Bitte in Sätzen schreiben."
    ),
    "C11": "Der Link „{words}“ sagt nicht, wohin er führt. Bitte mit Worten benennen.",
    "C12": (
        "„{name}“ steht nur im Kopf oder Fuß. Bitte auch im Text nennen; viele Vorleseprogramme "
        "überspringen Kopf und Fuß."
    ),
    # PDF.
    "pdf.no_converter": (
        "Für die PDF-Ausgabe wird LibreOffice oder Word gebraucht; hier ist keines von beiden "
        "installiert. Die Word-Datei ist vollständig, Sie können sie auf einem anderen Rechner "
        "als PDF speichern."
    ),
    "pdf.failed": (
        "„{name}“ konnte nicht in PDF umgewandelt werden. Die Word-Datei ist vollständig; "
        "bitte speichern Sie sie in Word als PDF."
    ),
}
