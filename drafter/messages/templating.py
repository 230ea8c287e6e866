"""Sentences of the room ``templating``: what a field, a rule or a template has to say."""

SENTENCES: dict[str, str] = {
    "values.missing": "„{label}“ fehlt noch.",
    "values.missing_part": "„{label}“: Die Angabe „{part_label}“ fehlt noch.",
    "values.unknown_field": "Das Feld „{name}“ kennt diese Vorlage nicht. Bitte den Namen prüfen.",
    "values.unknown_part": (
        "Die Angabe „{part_name}“ gibt es in „{label}“ nicht. Bekannt sind: {parts}."
    ),
    "values.not_text": "„{label}“ muss ein Text sein.",
    "values.not_composite": "„{label}“ braucht die Angaben {parts}.",
    "values.not_table": "„{label}“ muss eine Liste von Zeilen sein.",
    "values.too_many_rows": "„{label}“ hat mehr als {limit} Zeilen. Bitte Zeilen zusammenfassen.",
    "values.too_long": (
        "„{label}“ ist mit {length} Zeichen zu lang; erlaubt sind {limit}. Bitte den Text kürzen."
    ),
    "values.control_character": (
        "„{label}“ enthält an Stelle {position} ein unsichtbares Steuerzeichen (U+{hex}). "
        "Bitte die Stelle neu eintippen."
    ),
    "values.private_character": (
        "„{label}“ enthält an Stelle {position} ein Zeichen (U+{hex}), das kein Schriftzeichen "
        "ist. Bitte die Stelle neu eintippen."
    ),
    "values.pattern": "„{label}“ hat nicht die erwartete Form, zum Beispiel {example}.",
    "values.date_unreadable": (
        "„{label}“ ist kein Datum. Bitte als Tag.Monat.Jahr schreiben, zum Beispiel 12.02.2026."
    ),
    "values.no_such_day": "„{label}“: Den Tag {value} gibt es nicht. Bitte das Datum prüfen.",
    "values.period_reversed": "„{label}“: Das Ende liegt vor dem Anfang. Bitte die Daten prüfen.",
    "values.amount_unreadable": (
        "„{label}“ ist kein Betrag. Bitte deutsch schreiben, zum Beispiel 1.234,56."
    ),
    "values.amount_cents": "„{label}“ hat mehr als zwei Nachkommastellen. Bitte auf Cent runden.",
    "values.percent_unreadable": "„{label}“ ist kein Prozentsatz, zum Beispiel 75 oder 62,5.",
    "values.integer_unreadable": "„{label}“ ist keine ganze Zahl.",
    "values.too_small": "„{label}“ ist kleiner als {limit}. Bitte den Wert prüfen.",
    "values.too_large": "„{label}“ ist größer als {limit}. Bitte den Wert prüfen.",
    "values.no_such_option": "„{label}“: Diese Auswahl gibt es nicht. Möglich sind {allowed}.",
    "values.no_such_form": (
        "„{label}“: Diese Anrede gibt es nicht. Möglich sind frau, herr, keine, organisation."
    ),
    "values.not_yes_no": "„{label}“ muss mit ja oder nein beantwortet werden.",
    "values.iban_wrong": "„{label}“ ist keine gültige IBAN. Bitte die Ziffern prüfen.",
    "values.phone_wrong": (
        "„{label}“: Bitte die Nummer ohne Klammern und Schrägstriche schreiben, "
        "zum Beispiel 05162 970-0."
    ),
    "values.email_wrong": "„{label}“ ist keine E-Mail-Adresse.",
    "values.postcode_wrong": "„{label}“: Eine deutsche Postleitzahl hat fünf Ziffern.",
    "rule.broken": "{message}",
    "template.broken": (
        "Die Vorlage „{template}“ kann nicht verwendet werden ({file}, Zeile {line}): {reason}. "
        "Bitte die Vorlagenpflege verständigen."
    ),
    "lint.toml": "Die Datei ist kein gültiges TOML: {reason}.",
    "lint.schema": "„{key}“: {reason}.",
    "lint.syntax": "Die Vorlage ist nicht lesbar: {reason}.",
    "lint.forbidden": "Das ist in Vorlagen nicht erlaubt: {reason}.",
    "lint.undeclared": "„{name}“ ist in template.toml nicht als Feld angemeldet.",
    "lint.unused": "Das Feld „{name}“ ist angemeldet, wird aber nirgends verwendet.",
    "lint.expression": "Der Ausdruck „{expression}“ ist falsch: {reason}.",
    "lint.reserved": "Das Zeichen U+{hex} ist dem Programm vorbehalten. Bitte entfernen.",
    "lint.duplicate_id": "Der Name „{name}“ ist schon vergeben. Bitte einen anderen wählen.",
    "lint.no_tenor": 'Einem Bescheid fehlt der Abschnitt mit kind="tenor".',
    "lint.ruling_unmarked": (
        "Die Nummer {number} des Tenors sagt nicht, was sie regelt; das Programm schließt es aus "
        "ihrem Wortlaut. Bitte eines davon voranstellen: {known}."
    ),
    "lint.ruling_unknown": (
        "Die Nummer {number} des Tenors trägt die unbekannte Angabe „[{word}]“. Möglich sind: "
        "{known}."
    ),
    "lint.no_remedy": 'Einem Bescheid fehlt der Abschnitt mit kind="remedy".',
    "lint.remedy_without_act": "Ein Schreiben ohne Regelung darf keine Belehrung enthalten.",
    "lint.missing_file": "Die Datei „{name}“ fehlt.",
    "lint.no_cases": "Die Vorlage hat keinen Beispielfall unter cases/.",
    "lint.case": "Der Beispielfall ist nicht in Ordnung: {message}",
    # Eine Tabelle mit vielen Fällen: Überschriften und Zellen.
    "columns.unknown": (
        "Die Vorlage „{template}“ kennt diese Spalten nicht: {columns}. Bitte umbenennen oder aus "
        "der Tabelle löschen."
    ),
    "columns.missing": (
        "Der Tabelle fehlen Spalten, ohne die „{template}“ nicht ausgefüllt werden kann: "
        "{columns}. Bitte ergänzen."
    ),
    "columns.ambiguous": (
        "Die Spalte „{column}“ passt zu mehreren Feldern. Bitte eindeutig benennen: {choices}."
    ),
    "columns.whole": (
        "Die Spalte „{column}“ besteht aus mehreren Angaben. Bitte je Angabe eine Spalte anlegen: "
        "{parts}."
    ),
    "columns.twice": (
        "Die Spalten „{one}“ und „{other}“ meinen dieselbe Angabe. Bitte eine davon löschen."
    ),
    "sheet.error_value": (
        "„{column}“: In der Zelle steht der Excel-Fehler {shown}. Bitte die Formel berichtigen."
    ),
    "sheet.no_value": (
        "„{column}“: Die Formel in der Zelle hat noch keinen Wert. Bitte die Tabelle in Excel "
        "öffnen und speichern."
    ),
    "sheet.too_narrow": (
        "„{column}“: In der Zelle stehen nur Rauten, weil die Spalte beim Speichern zu schmal war. "
        "Bitte die Spalte verbreitern und erneut speichern."
    ),
    "sheet.digits_lost": (
        "„{column}“: Excel hat die lange Zahl gekürzt ({shown}). Bitte die Spalte als Text "
        "formatieren und die Zahl neu eingeben."
    ),
    "sheet.hidden_row": (
        "Die Zeile ist in Excel ausgeblendet. Bitte prüfen, ob der Bescheid gewollt ist."
    ),
    "sheet.too_many_cells": (
        "Die Zeile hat mehr Zellen als die Tabelle Spalten ({columns}). Bitte prüfen, ob ein "
        "Trennzeichen in einem Wert steht."
    ),
}
