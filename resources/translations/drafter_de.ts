<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>AddressEditor</name>
    <message>
        <source>Additional line (optional)</source>
        <translation>Zusatzzeile (freiwillig)</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Straße und Hausnummer</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country (only if abroad)</source>
        <translation>Land (nur im Ausland)</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
</context>
<context>
    <name>ChecklistCard</name>
    <message>
        <source>This only you can check</source>
        <translation>Das können nur Sie prüfen</translation>
    </message>
    <message>
        <source>The program cannot see this. Your answers are kept in the record.</source>
        <translation>Das kann das Programm nicht beurteilen. Ihre Antworten werden festgehalten.</translation>
    </message>
</context>
<context>
    <name>ChecksPanel</name>
    <message>
        <source>Checks</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Errors – these block the export</source>
        <translation>Fehler – damit ist keine Ausgabe möglich</translation>
    </message>
    <message>
        <source>Missing details – without them no export</source>
        <translation>Offene Angaben – ohne sie ist keine Ausgabe möglich</translation>
    </message>
    <message>
        <source>Warnings – please look at these</source>
        <translation>Warnungen – bitte ansehen</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation>Keine Beanstandungen</translation>
    </message>
    <message>
        <source>The program found nothing to object to. It does not replace your own reading: read the notice once more before you sign it.</source>
        <translation>Das Programm hat nichts zu beanstanden. Ihre eigene Prüfung ersetzt es nicht: Lesen Sie den Bescheid noch einmal, bevor Sie ihn unterschreiben.</translation>
    </message>
</context>
<context>
    <name>ClauseDetail</name>
    <message>
        <source>valid from {start} to {end}</source>
        <translation>gültig vom {start} bis zum {end}</translation>
    </message>
    <message>
        <source>valid from {start}</source>
        <translation>gültig ab {start}</translation>
    </message>
    <message>
        <source>valid until {end}</source>
        <translation>gültig bis {end}</translation>
    </message>
    <message>
        <source>valid without limit</source>
        <translation>unbegrenzt gültig</translation>
    </message>
    <message>
        <source>Wording of the clause</source>
        <translation>Wortlaut des Textbausteins</translation>
    </message>
    <message>
        <source>released</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>draft, not yet released</source>
        <translation>Entwurf, noch nicht freigegeben</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>Fassung {version}</translation>
    </message>
    <message>
        <source>Legal basis: {basis}</source>
        <translation>Rechtsgrundlage: {basis}</translation>
    </message>
    <message>
        <source>When to use it: {advice}</source>
        <translation>Wann verwenden: {advice}</translation>
    </message>
</context>
<context>
    <name>ClausesPanel</name>
    <message>
        <source>Clauses</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>Clauses in this notice</source>
        <translation>Textbausteine in diesem Schreiben</translation>
    </message>
    <message>
        <source>Clauses found</source>
        <translation>Gefundene Textbausteine</translation>
    </message>
    <message>
        <source>No clause found. Try fewer or other words.</source>
        <translation>Kein Textbaustein gefunden. Versuchen Sie es mit weniger oder anderen Wörtern.</translation>
    </message>
    <message>
        <source>This notice has no clauses yet. Search below and press Return to add one.</source>
        <translation>Dieses Schreiben hat noch keine Textbausteine. Suchen Sie unten und drücken Sie die Eingabetaste, um einen hinzuzufügen.</translation>
    </message>
    <message>
        <source>Add a clause</source>
        <translation>Textbaustein hinzufügen</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Nach oben (Alt+Pfeil auf)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Nach unten (Alt+Pfeil ab)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Enter its details</source>
        <translation>Angaben dazu</translation>
    </message>
    <message>
        <source>Undo the last change (Ctrl+Z)</source>
        <translation>Letzte Änderung rückgängig machen (Strg+Z)</translation>
    </message>
    <message>
        <source>Search in text, title and legal basis</source>
        <translation>In Text, Titel und Rechtsgrundlage suchen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>In this notice ({count})</source>
        <translation>In diesem Schreiben ({count})</translation>
    </message>
    <message>
        <source>No longer in the catalogue</source>
        <translation>Nicht mehr im Katalog</translation>
    </message>
    <message>
        <source>Changed since it was picked: please read it again</source>
        <translation>Seit der Auswahl geändert: bitte noch einmal lesen</translation>
    </message>
    <message>
        <source>Picked by hand</source>
        <translation>Von Hand gewählt</translation>
    </message>
    <message>
        <source>Preselected by the details of the case</source>
        <translation>Vorgewählt nach den Angaben zum Fall</translation>
    </message>
    <message>
        <source>In this notice</source>
        <translation>Schon in diesem Schreiben</translation>
    </message>
    <message>
        <source>Expired on {day}, without a successor</source>
        <translation>Abgelaufen am {day}, ohne Nachfolger</translation>
    </message>
    <message>
        <source>Expired on {day}, replaced by: {title}</source>
        <translation>Abgelaufen am {day}, Nachfolger: {title}</translation>
    </message>
    <message>
        <source>Take the new version</source>
        <translation>Neue Fassung übernehmen</translation>
    </message>
    <message>
        <source>Replace by successor</source>
        <translation>Durch Nachfolger ersetzen</translation>
    </message>
    <message>
        <source>Add the successor</source>
        <translation>Nachfolger hinzufügen</translation>
    </message>
    <message>
        <source>Added: {title}</source>
        <translation>Hinzugefügt: {title}</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
</context>
<context>
    <name>ComboEditor</name>
    <message>
        <source>Please choose …</source>
        <translation>Bitte wählen …</translation>
    </message>
</context>
<context>
    <name>DayInput</name>
    <message>
        <source>DD.MM.YYYY</source>
        <translation>TT.MM.JJJJ</translation>
    </message>
    <message>
        <source>Pick from the calendar</source>
        <translation>Aus dem Kalender wählen</translation>
    </message>
    <message>
        <source>Calendar for “{name}”</source>
        <translation>Kalender für „{name}“</translation>
    </message>
</context>
<context>
    <name>DraftHeader</name>
    <message>
        <source>Back to the overview</source>
        <translation>Zurück zur Übersicht</translation>
    </message>
    <message>
        <source>Export as &amp;draft</source>
        <translation>Als &amp;Entwurf ausgeben</translation>
    </message>
    <message>
        <source>Writes the notice as it stands, with ENTWURF across each page</source>
        <translation>Schreibt den Bescheid, wie er ist, mit „ENTWURF“ quer über jede Seite</translation>
    </message>
    <message>
        <source>E&amp;xport notice</source>
        <translation>&amp;Bescheid ausgeben</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Strg+E</translation>
    </message>
    <message>
        <source>Saved at {time}</source>
        <translation>Gespeichert um {time} Uhr</translation>
    </message>
    <message>
        <source>Ready to export</source>
        <translation>Bereit zur Ausgabe</translation>
    </message>
    <message numerus="yes">
        <source>%n missing detail(s)</source>
        <translation>
            <numerusform>%n offene Angabe</numerusform>
            <numerusform>%n offene Angaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open suggestion(s)</source>
        <translation>
            <numerusform>%n offener Vorschlag</numerusform>
            <numerusform>%n offene Vorschläge</numerusform>
        </translation>
    </message>
    <message>
        <source>{these} and {that}</source>
        <translation>{these} und {that}</translation>
    </message>
    <message>
        <source>Still {what}</source>
        <translation>Noch {what}</translation>
    </message>
</context>
<context>
    <name>DraftPage</name>
    <message>
        <source>&amp;Sections</source>
        <translation>Ab&amp;schnitte</translation>
    </message>
    <message>
        <source>Work on the notice</source>
        <translation>Arbeit am Bescheid</translation>
    </message>
    <message>
        <source>&amp;1 Details</source>
        <translation>&amp;1 Angaben</translation>
    </message>
    <message>
        <source>&amp;3 Wording</source>
        <translation>&amp;3 Formulierung</translation>
    </message>
    <message>
        <source>&amp;4 Checks</source>
        <translation>&amp;4 Prüfung</translation>
    </message>
    <message>
        <source>&amp;2 Clauses</source>
        <translation>&amp;2 Textbausteine</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>There are no findings.</source>
        <translation>Es gibt nichts zu beanstanden.</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>Delete draft “{title}”</source>
        <translation>Entwurf „{title}“ löschen</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>saved {time}</source>
        <translation>gespeichert {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n open suggestion(s)</source>
        <translation>
            <numerusform>%n offener Vorschlag</numerusform>
            <numerusform>%n offene Vorschläge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftsCard</name>
    <message>
        <source>Continue working</source>
        <translation>Weiterarbeiten</translation>
    </message>
    <message>
        <source>There are no drafts yet. Everything you begin is saved by itself.</source>
        <translation>Noch gibt es keine Entwürfe. Was Sie beginnen, wird von selbst gespeichert.</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Draft written: {path}</source>
        <translation>Entwurf geschrieben: {path}</translation>
    </message>
    <message>
        <source>Notice written: {path}</source>
        <translation>Bescheid geschrieben: {path}</translation>
    </message>
    <message>
        <source>SHA-256 checksum: {sha}</source>
        <translation>Prüfsumme (SHA-256): {sha}</translation>
    </message>
    <message>
        <source>Also as PDF</source>
        <translation>Auch als PDF</translation>
    </message>
    <message>
        <source>The PDF is being made …</source>
        <translation>Die PDF wird erstellt …</translation>
    </message>
    <message>
        <source>PDF written: {path}</source>
        <translation>PDF geschrieben: {path}</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>required</source>
        <translation>Pflichtangabe</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>freiwillig</translation>
    </message>
    <message>
        <source>for the file only</source>
        <translation>nur für die Akte</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Keys and signs</source>
        <translation>Tasten und Zeichen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Signs in the letter</source>
        <translation>Zeichen im Brief</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Go to the next area: sections, work area, preview</source>
        <translation>Zum nächsten Bereich: Abschnitte, Arbeitsbereich, Vorschau</translation>
    </message>
    <message>
        <source>Go to the next finding (back: Shift+F8)</source>
        <translation>Zur nächsten Beanstandung (zurück: Umschalt+F8)</translation>
    </message>
    <message>
        <source>Alt+1, 2, 3, 4</source>
        <translation>Alt+1, 2, 3, 4</translation>
    </message>
    <message>
        <source>Details, clauses, wording, checks</source>
        <translation>Angaben, Textbausteine, Formulierung, Prüfung</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Open the wording and get a suggestion</source>
        <translation>Formulierung öffnen und einen Vorschlag holen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Stop the model</source>
        <translation>Das Modell anhalten</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Strg+Z</translation>
    </message>
    <message>
        <source>Take back the last decision (in the wording area)</source>
        <translation>Letzte Entscheidung zurücknehmen (im Bereich Formulierung)</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Strg+E</translation>
    </message>
    <message>
        <source>Export the notice</source>
        <translation>Bescheid ausgeben</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Strg+Umschalt+E</translation>
    </message>
    <message>
        <source>Export as draft</source>
        <translation>Als Entwurf ausgeben</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Strg+S</translation>
    </message>
    <message>
        <source>Save now (it is saved by itself as well)</source>
        <translation>Jetzt speichern (geschieht auch von selbst)</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Pfeil auf, Alt+Pfeil ab</translation>
    </message>
    <message>
        <source>In the preview: from passage to passage</source>
        <translation>In der Vorschau: von Textstelle zu Textstelle</translation>
    </message>
    <message>
        <source>Return, Del, Alt+Up, Alt+Down</source>
        <translation>Eingabe, Entf, Alt+Pfeil auf, Alt+Pfeil ab</translation>
    </message>
    <message>
        <source>In the clauses: add, remove, move up or down</source>
        <translation>In den Textbausteinen: hinzufügen, entfernen, nach oben oder unten</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>In the preview: open the chosen passage</source>
        <translation>In der Vorschau: gewählte Textstelle öffnen</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Diese Übersicht</translation>
    </message>
    <message>
        <source>This passage may be reworded</source>
        <translation>Diese Textstelle darf umformuliert werden</translation>
    </message>
    <message>
        <source>A suggestion waits for your decision</source>
        <translation>Ein Vorschlag wartet auf Ihre Entscheidung</translation>
    </message>
    <message>
        <source>You have confirmed this wording</source>
        <translation>Diesen Wortlaut haben Sie bestätigt</translation>
    </message>
    <message>
        <source>A fact changed; look at this passage again</source>
        <translation>Eine Angabe hat sich geändert; sehen Sie die Textstelle noch einmal an</translation>
    </message>
    <message>
        <source>No sign: fixed text of the template</source>
        <translation>Ohne Zeichen: fester Text der Vorlage</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>Signs and spaces</source>
        <translation>Zeichen und Abstände</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>Berichtigen …</translation>
    </message>
    <message>
        <source>Correct “{word}” …</source>
        <translation>„{word}“ berichtigen …</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Bereinigen</translation>
    </message>
    <message>
        <source>Put “{word}” right</source>
        <translation>„{word}“ bereinigen</translation>
    </message>
</context>
<context>
    <name>LineEditor</name>
    <message>
        <source>e.g. {example}</source>
        <translation>z. B. {example}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Übersicht</translation>
    </message>
    <message>
        <source>Export as &amp;draft …</source>
        <translation>Als &amp;Entwurf ausgeben …</translation>
    </message>
    <message>
        <source>E&amp;xport notice …</source>
        <translation>&amp;Bescheid ausgeben …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Be&amp;enden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Preview &amp;larger</source>
        <translation>Vorschau &amp;größer</translation>
    </message>
    <message>
        <source>Preview &amp;smaller</source>
        <translation>Vorschau &amp;kleiner</translation>
    </message>
    <message>
        <source>Preview fits &amp;width</source>
        <translation>Vorschau an &amp;Breite anpassen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keys and signs</source>
        <translation>&amp;Tasten und Zeichen</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Menüleiste</translation>
    </message>
    <message>
        <source>Colours as in the &amp;system</source>
        <translation>Farben wie im &amp;System</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Where shall the letter be written?</source>
        <translation>Wohin soll das Schreiben gespeichert werden?</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Word-Dokument (*.docx)</translation>
    </message>
    <message>
        <source>drafter – writing notices</source>
        <translation>drafter – Bescheide schreiben</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>No action</source>
        <translation>Keine Aktion</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Preparing the language model</source>
        <translation>Das Sprachmodell wird vorbereitet</translation>
    </message>
    <message>
        <source>Prepare model</source>
        <translation>Modell vorbereiten</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Sprachmodell</translation>
    </message>
    <message>
        <source>Ready for suggestions</source>
        <translation>Bereit für Vorschläge</translation>
    </message>
    <message>
        <source>Being prepared …</source>
        <translation>Wird vorbereitet …</translation>
    </message>
    <message>
        <source>Not prepared yet</source>
        <translation>Noch nicht vorbereitet</translation>
    </message>
    <message>
        <source>Switched off by this authority</source>
        <translation>Für diese Behörde abgeschaltet</translation>
    </message>
    <message>
        <source>Not admitted by this authority</source>
        <translation>Für diese Behörde nicht zugelassen</translation>
    </message>
    <message>
        <source>Model server of this authority</source>
        <translation>Modellserver dieser Behörde</translation>
    </message>
    <message>
        <source>needs about {memory} GB of memory</source>
        <translation>braucht etwa {memory} GB Arbeitsspeicher</translation>
    </message>
    <message>
        <source>You can write every notice without it.</source>
        <translation>Sie können jeden Bescheid auch ohne Modell schreiben.</translation>
    </message>
</context>
<context>
    <name>ParagraphsEditor</name>
    <message>
        <source>e.g. {example}</source>
        <translation>z. B. {example}</translation>
    </message>
</context>
<context>
    <name>PeriodEditor</name>
    <message>
        <source>from</source>
        <translation>vom</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>PersonEditor</name>
    <message>
        <source>Form of address</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>Title (optional)</source>
        <translation>Titel (freiwillig)</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Please choose …</source>
        <translation>Bitte wählen …</translation>
    </message>
    <message>
        <source>Ms</source>
        <translation>Frau</translation>
    </message>
    <message>
        <source>Mr</source>
        <translation>Herr</translation>
    </message>
    <message>
        <source>none known or wanted</source>
        <translation>keine Anrede</translation>
    </message>
    <message>
        <source>organisation or authority</source>
        <translation>Organisation oder Behörde</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Preview of the letter</source>
        <translation>Vorschau des Schreibens</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Seite {number} von {total}</translation>
    </message>
    <message>
        <source>Not yet answered: {label}. Click to fill it in.</source>
        <translation>Noch offen: {label}. Klicken Sie, um die Angabe zu ergänzen.</translation>
    </message>
    <message>
        <source>Comes from the form. Click to change it.</source>
        <translation>Stammt aus dem Formular. Klicken Sie, um die Angabe zu ändern.</translation>
    </message>
    <message>
        <source>“{title}” may be reworded. Click for a suggestion.</source>
        <translation>„{title}“ darf umformuliert werden. Klicken Sie für einen Vorschlag.</translation>
    </message>
</context>
<context>
    <name>PrivacyCard</name>
    <message>
        <source>Nothing leaves the house</source>
        <translation>Nichts verlässt das Haus</translation>
    </message>
    <message>
        <source>Passages for which you ask a suggestion go to the model server of your authority, {address}. Everything else stays on this machine.</source>
        <translation>Textstellen, für die Sie einen Vorschlag holen, gehen an den Modellserver Ihrer Behörde ({address}). Alles andere bleibt auf diesem Gerät.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Nichts verlässt diesen Rechner</translation>
    </message>
    <message>
        <source>Drafts, suggestions and letters stay on this machine. The program opens no connection to a network.</source>
        <translation>Entwürfe, Vorschläge und Bescheide bleiben auf diesem Gerät. Das Programm stellt keine Verbindung zu einem Netz her.</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Yes, checked</source>
        <translation>Ja, geprüft</translation>
    </message>
    <message>
        <source>No …</source>
        <translation>Nein …</translation>
    </message>
    <message>
        <source>Why not? The reason is kept in the record.</source>
        <translation>Warum nicht? Der Grund wird festgehalten.</translation>
    </message>
    <message>
        <source>Keep this answer</source>
        <translation>Antwort festhalten</translation>
    </message>
    <message>
        <source>Reason: {question}</source>
        <translation>Grund: {question}</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>noch nicht beantwortet</translation>
    </message>
    <message>
        <source>answered with yes</source>
        <translation>mit Ja beantwortet</translation>
    </message>
    <message>
        <source>answered with no: {note}</source>
        <translation>mit Nein beantwortet: {note}</translation>
    </message>
</context>
<context>
    <name>RadioEditor</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>keine Angabe</translation>
    </message>
</context>
<context>
    <name>ReadingCard</name>
    <message>
        <source>Readability: {figures}</source>
        <translation>Lesbarkeit: {figures}</translation>
    </message>
    <message>
        <source>A help for plain wording. Nothing depends on it.</source>
        <translation>Eine Hilfe für klare Sätze. Es hängt nichts davon ab.</translation>
    </message>
</context>
<context>
    <name>RequestPart</name>
    <message>
        <source>Passage</source>
        <translation>Textstelle</translation>
    </message>
    <message>
        <source>Wording as it stands</source>
        <translation>Wortlaut, wie er jetzt im Bescheid steht</translation>
    </message>
    <message>
        <source>Get suggestion</source>
        <translation>Vorschlag holen</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Use the text of the template</source>
        <translation>Text der Vorlage verwenden</translation>
    </message>
    <message>
        <source>&amp;Passage</source>
        <translation>&amp;Textstelle</translation>
    </message>
    <message>
        <source>What shall the suggestion do?</source>
        <translation>Was soll der Vorschlag leisten?</translation>
    </message>
    <message>
        <source>Easier to understand</source>
        <translation>Verständlicher</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Kürzer</translation>
    </message>
    <message>
        <source>More polite</source>
        <translation>Höflicher</translation>
    </message>
    <message>
        <source>From notes</source>
        <translation>Aus Stichpunkten</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>Text of the template, nothing to decide</source>
        <translation>Text der Vorlage, es ist nichts zu entscheiden</translation>
    </message>
    <message>
        <source>A suggestion waits for your decision</source>
        <translation>Ein Vorschlag wartet auf Ihre Entscheidung</translation>
    </message>
    <message>
        <source>You have confirmed this wording</source>
        <translation>Diesen Wortlaut haben Sie bestätigt</translation>
    </message>
    <message>
        <source>A fact changed after you had confirmed a wording; the letter shows the text of the template again</source>
        <translation>Nach Ihrer Bestätigung hat sich eine Angabe geändert; im Bescheid steht wieder der Text der Vorlage</translation>
    </message>
</context>
<context>
    <name>ReviewPart</name>
    <message>
        <source>Difference between the wordings</source>
        <translation>Unterschied zwischen den Fassungen</translation>
    </message>
    <message>
        <source>Your own version of the suggestion</source>
        <translation>Ihre eigene Fassung des Vorschlags</translation>
    </message>
    <message>
        <source>I have read the suggestion and checked its content.</source>
        <translation>Ich habe den Vorschlag gelesen und inhaltlich geprüft.</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>Bea&amp;rbeiten …</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>&amp;Noch einmal</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>&amp;Accept edited version</source>
        <translation>Fassung &amp;übernehmen</translation>
    </message>
    <message>
        <source>&amp;Back to comparison</source>
        <translation>&amp;Zurück zum Vergleich</translation>
    </message>
    <message>
        <source>Suggestion compared</source>
        <translation>Vorschlag im Vergleich</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Ihre Entscheidung</translation>
    </message>
    <message>
        <source>You answer for the wording. Until you decide, the notice keeps its text.</source>
        <translation>Den Wortlaut verantworten Sie. Bis Sie entscheiden, bleibt der Bescheid, wie er ist.</translation>
    </message>
    <message>
        <source>Worded by fixed rules of grammar, without the language model.</source>
        <translation>Nach festen Regeln der Grammatik umformuliert, ohne Sprachmodell.</translation>
    </message>
    <message>
        <source>Ask the &amp;model</source>
        <translation>Sprach&amp;modell fragen</translation>
    </message>
    <message>
        <source>Written by the language model. Read it with particular care.</source>
        <translation>Vom Sprachmodell geschrieben. Lesen Sie besonders sorgfältig.</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>added</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>The guard found no changed content.</source>
        <translation>Die Prüfung hat keine inhaltliche Änderung gefunden.</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Suggestion open</source>
        <translation>Vorschlag offen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Information block</source>
        <translation>Informationsblock</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Schluss</translation>
    </message>
    <message>
        <source>Enclosures</source>
        <translation>Anlagen</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Nachrichtlich</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Which notice do you want to write?</source>
        <translation>Welchen Bescheid möchten Sie schreiben?</translation>
    </message>
    <message>
        <source>Choose a template. You fill in the details, the letter grows beside them.</source>
        <translation>Wählen Sie eine Vorlage. Sie tragen die Angaben ein, daneben entsteht der Brief.</translation>
    </message>
    <message>
        <source>e.g. grant</source>
        <translation>z. B. Zuwendung</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>Vorlagen suchen</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Behörde</translation>
    </message>
    <message>
        <source>&amp;Search templates</source>
        <translation>Vorlagen &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Authority</source>
        <translation>&amp;Behörde</translation>
    </message>
    <message>
        <source>Drafts and language model</source>
        <translation>Entwürfe und Sprachmodell</translation>
    </message>
</context>
<context>
    <name>SuggestionPanel</name>
    <message>
        <source>&amp;Undo last decision</source>
        <translation>Letzte Entscheidung rück&amp;gängig machen</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Suggestions are switched off</source>
        <translation>Vorschläge sind ausgeschaltet</translation>
    </message>
    <message>
        <source>Your authority does not use suggestions by a language model. You can write and export every notice without them.</source>
        <translation>Ihre Behörde nutzt keine Vorschläge eines Sprachmodells. Sie können jeden Bescheid ohne sie schreiben und ausgeben.</translation>
    </message>
    <message>
        <source>The model is at work</source>
        <translation>Das Modell arbeitet</translation>
    </message>
    <message>
        <source>Words of the model, not yet checked</source>
        <translation>Text des Modells, noch ungeprüft</translation>
    </message>
    <message>
        <source>Not yet checked: what stands here is not taken over.</source>
        <translation>Noch ungeprüft: Was hier steht, wird nicht übernommen.</translation>
    </message>
    <message>
        <source>A wording is being sought …</source>
        <translation>Eine Formulierung wird gesucht …</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>Stopped. The notice is unchanged.</source>
        <translation>Angehalten. Der Bescheid ist unverändert.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The model is being loaded …</source>
        <translation>Das Modell wird geladen …</translation>
    </message>
    <message>
        <source>The model reads the passage …</source>
        <translation>Das Modell liest die Textstelle …</translation>
    </message>
    <message>
        <source>The model writes …</source>
        <translation>Das Modell schreibt …</translation>
    </message>
    <message>
        <source>The suggestions are being checked …</source>
        <translation>Die Vorschläge werden geprüft …</translation>
    </message>
    <message>
        <source>No suggestion passed the checks; better none than a wrong one.</source>
        <translation>Kein Vorschlag hat die Prüfung bestanden. Besser keiner als ein falscher.</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) withheld:</source>
        <translation>
            <numerusform>%n Vorschlag zurückgehalten:</numerusform>
            <numerusform>%n Vorschläge zurückgehalten:</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>Übernommen.</translation>
    </message>
    <message>
        <source>Rejected. The text is unchanged.</source>
        <translation>Verworfen. Der Text ist unverändert.</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Rückgängig (Strg+Z)</translation>
    </message>
    <message>
        <source>The letter shows the text of the template.</source>
        <translation>Im Bescheid steht wieder der Text der Vorlage.</translation>
    </message>
    <message>
        <source>The last decision was taken back.</source>
        <translation>Die letzte Entscheidung ist zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>TableEditor</name>
    <message>
        <source>Add row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Add row to “{name}”</source>
        <translation>Zeile zu „{name}“ hinzufügen</translation>
    </message>
    <message>
        <source>Move row up</source>
        <translation>Zeile nach oben</translation>
    </message>
    <message>
        <source>Move row down</source>
        <translation>Zeile nach unten</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Zeile entfernen</translation>
    </message>
    <message>
        <source>{table}, row {number}, {column}</source>
        <translation>{table}, Zeile {number}, {column}</translation>
    </message>
    <message>
        <source>{action}: row {number} of “{table}”</source>
        <translation>{action}: Zeile {number} von „{table}“</translation>
    </message>
    <message>
        <source>Sum: {amount}</source>
        <translation>Summe: {amount}</translation>
    </message>
</context>
<context>
    <name>TemplateCard</name>
    <message>
        <source>New notice</source>
        <translation>Neuer Bescheid</translation>
    </message>
    <message>
        <source>New notice: {title}</source>
        <translation>Neuer Bescheid: {title}</translation>
    </message>
    <message>
        <source>released</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Open with example case</source>
        <translation>Mit Beispielfall öffnen</translation>
    </message>
    <message>
        <source>Open with example case: {title}</source>
        <translation>Mit Beispielfall öffnen: {title}</translation>
    </message>
</context>
<context>
    <name>TemplateGallery</name>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>No template contains these words.</source>
        <translation>Keine Vorlage enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>WordMenu</name>
    <message>
        <source>Spelling of “{word}”</source>
        <translation>Schreibweise von „{word}“</translation>
    </message>
    <message>
        <source>Looking for suggestions …</source>
        <translation>Vorschläge werden gesucht …</translation>
    </message>
    <message>
        <source>&amp;Ignore here</source>
        <translation>&amp;Hier nicht mehr melden</translation>
    </message>
    <message>
        <source>&amp;Add “{word}” to my dictionary</source>
        <translation>„{word}“ in mein &amp;Wörterbuch aufnehmen</translation>
    </message>
    <message>
        <source>Correct it in the wording of the passage</source>
        <translation>Bitte in der Formulierung der Textstelle berichtigen</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>Kein Vorschlag</translation>
    </message>
</context>
</TS>
