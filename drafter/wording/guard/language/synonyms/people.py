"""People, places and the sixteen matters."""

GROUPS = """
behörde Amt Verwaltung Stelle
behörde Bewilligungsbehörde Ausländerbehörde Fahrerlaubnisbehörde Waffenbehörde Bauaufsichtsbehörde
bewilligungsbehörde Behörde
bauaufsichtsbehörde Bauaufsicht Bauamt
landkreis Kreisverwaltung Kreis
gericht Verwaltungsgericht
zuständig zuständigkeit verantwortlich
verantwortlich Verantwortung
empfänger Zuwendungsempfänger Zuwendungsempfängerin Fördermittelempfänger Empfängerin
zuwendungsempfänger Zuwendungsempfängerin
eltern Erziehungsberechtigte Sorgeberechtigte
kind Schulkind
schüler Schülerin Schulkind Schulkinder
grundschüler Grundschülerin Grundschulkind Grundschulkinder
haushalt Haushaltsmitglied
familie Angehörige Familienangehörige
nachbar Nachbarin Nachbargrundstück Angrenzer
eigentümer Eigentum gehören Eigentümerin
grundstück Flurstück Baugrundstück
gebäude Haus Bau Bauwerk
bauvorhaben bauen Bau Bauprojekt
bau bauen Bauarbeit errichten Errichtung
errichten bauen Errichtung aufstellen
bauarbeit Bau Arbeit
wohnung Wohnraum
wohnen Wohnung Wohnsitz
umziehen Umzug
miete mieten
vermieter Vermieterin
arbeitsverhältnis Arbeit Beschäftigung beschäftigt
arbeitgeber Arbeitgeberin
fahrerlaubnis Führerschein Fahrerlaubnisklasse
führerschein Fahrerlaubnis
fahren führen Führen
fahrzeug Kraftfahrzeug Auto Kfz Wagen
kraftfahrzeug Fahrzeug Auto
gutachten begutachten Gutachterin Gutachter
aufenthalt aufhalten
aufenthaltserlaubnis Aufenthaltstitel
aufenthaltstitel Aufenthaltserlaubnis
ausreisen Ausreise verlassen
abschieben Abschiebung
waffe Schusswaffe
waffenbesitzkarte
klassenfahrt Schulausflug
mittagessen Mittagsverpflegung Essen
lernförderung Nachhilfe
schulbedarf Schulmaterial
teilnehmen Teilnahme mitmachen
veranstaltung
verein Verein
termin Datum
sprechzeit Öffnungszeit Sprechstunde
vereinbaren abmachen absprechen Vereinbarung
abstimmen absprechen Abstimmung
mitwirken Mitwirkung mithelfen mitarbeiten helfen
unterstützen helfen Hilfe Unterstützung
aufbewahren Aufbewahrung behalten aufheben bereithalten vorhalten
verwahren aufbewahren Verwahrung
beachten einhalten achten denken Beachtung
sicherstellen sorgen gewährleisten achten
gewährleisten sicherstellen sorgen
verhindern vermeiden
vermeiden verhindern Vermeidung
beseitigen Beseitigung entfernen
wiederherstellen Wiederherstellung
beauftragen Auftrag Beauftragung
auftrag Aufträge vergeben
vergabe vergeben
verzichten Verzicht
absehen verzichten
auffordern bitten Aufforderung verlangen
verlangen fordern Forderung anfordern
anfordern Anforderung verlangen bitten
fordern verlangen
erwarten rechnen
abweichen anders Abweichung
anders abweichen anderer
nichteinhaltung einhalten halten beachten
nichtvorlage vorlegen einreichen
nichtbeachtung beachten halten
halten einhalten beachten befolgen
vergehen
stimmen richtig
erfolg erfolgreich stattgeben
erfolglos Erfolg
ergebnis herauskommen
beteiligen Beteiligung
beteiligter Beteiligte
betroffen betreffen Betroffene
treffen gelten
nachkommen erfüllen befolgen
folgeleisten befolgen
ausführen durchführen umsetzen
aufnehmen beginnen anfangen
unterschreiben unterzeichnen Unterschrift
unterzeichnen Unterschrift
bevollmächtigen Vollmacht vertreten Bevollmächtigte
vertreten Vertretung
übernehmen tragen zahlen bezahlen
tragen zahlen bezahlen aufkommen
fällig bezahlen zahlen Fälligkeit
zahlbar zahlen
säumnis Säumniszuschlag
mahnen Mahnung
ersatzvornahme
zwangsgeld
zwangsmittel
eigen selbst
kenntnis wissen erfahren bekannt
erfahren Kenntnis
bekannt wissen kennen
sachverhalt Tatsache Geschehen
tatsache Sachverhalt Umstand
umstand Tatsache Lage
verhältnisse Situation Lage Verhältnis
grund Ursache
anlass Grund
auswirken Auswirkung Einfluss beeinflussen Folge Wirkung
folge Konsequenz
wirkung wirken
sinn Zweck
inhalt enthalten
enthalten Inhalt stehen
beschreiben Beschreibung
örtlich vor-ort Ort
ort Stelle Platz
ortsbesichtigung besichtigen Ortstermin
besichtigen ansehen Besichtigung
einsehen Einsicht ansehen
akteneinsicht Akte einsehen
vertraulich geheim
speichern aufbewahren
löschen
verarbeiten Verarbeitung nutzen
datum Tag
rückfrage Frage nachfragen fragen
frage fragen Rückfrage
wenden melden ansprechen
verfügung bereitstellen bereit
bereitstellen Bereitstellung
bestehen geben
gelten Geltung gültig
gesamt insgesamt alle sämtlich
sämtlich alle jeder gesamt
jeder alle
einzeln einzelner
zusammensetzen bestehen Zusammensetzung
aufteilen verteilen Aufteilung teilen
teilen Teil
teilweise Teil
anteilig Anteil anteilsmäßig
höchstbetrag Höchstgrenze Obergrenze Betrag
obergrenze Grenze
grenze Begrenzung begrenzen
begrenzen beschränken Begrenzung
beschränken einschränken Beschränkung
wiederholen Wiederholung wieder erneut
erneut wieder nochmals wiederum
hinzuziehen
wählen Wahl auswählen aussuchen
verkürzen kürzer
leben Lebensunterhalt
sichern Sicherung
lebensunterhalt leben
bestreiten bezahlen
erwerben Erwerb kaufen
anschaffen Anschaffung kaufen
kaufen Kauf anschaffen
beschaffen Beschaffung kaufen
verkaufen veräußern Verkauf
veräußern verkaufen
gegenstand Sache
überlassen Überlassung weitergeben
dritte andere anderer
besitzen Besitz haben
lagern Lagerung aufbewahren
verschließen abschließen
betreten Zutritt
abbauen Abbau
abreißen Abbruch Abriss abbrechen
schließen Schließung zumachen
öffnen Öffnung aufmachen
reinigen Reinigung säubern
sauber Reinigung
entsorgen Entsorgung wegwerfen
lärm laut
arbeit arbeiten
erwähnen nennen
zählen rechnen
rechnen
nachfolgend folgend
auflisten aufzählen
erleichtern
schwierig schwer
"""
