"""Plain words of daily correspondence: verbs and nouns of which either may tell the other."""

GROUPS = """
inbetriebnahme
ingebrauchnahme
besitzen Besitz
monatsanfang
übersteigen hoch höher
überschreiten hoch höher
verhängen verurteilen
widersprechen übereinstimmen vereinbar
unverzüglich sofort umgehend
zuschuss zahlen übernehmen
einzahlen überweisen zahlen
fortbestehen weitergelten fortgelten weiterbestehen bleiben
rückständig offen ausstehen
zurückziehen zurücknehmen
benötigen schicken senden zusenden einreichen vorlegen nachreichen brauchen fehlen
eingang Schreiben Brief Post eingehen
absenden Schreiben Brief
unmittelbar direkt
rückwirkend nachträglich Vergangenheit
rückwirkend rückwirkung
vollständig alle sämtlich lückenlos restlos
verzinsen Zins anfallen
bitten Wunsch wünschen
widerspruch einlegen erheben
klage erheben einreichen
äußern melden antworten mitteilen rückmelden Rückmeldung
berechnen rechnen Rechnung ausrechnen zugrunde
beruhen stützen Grundlage basieren gründen ergeben folgen
bundesgebiet Deutschland Bundesrepublik
ausreisen verlassen Ausreise
erweisen zeigen herausstellen
befinden liegen
inanspruchnehmen nutzen
behalten verbleiben
mitbringen bringen vorlegen
herausgabe herausgeben
abgeben herausgeben übergeben zurückgeben aushändigen
aushändigen geben bringen
ablieferung abliefern abgeben
überlassen geben weitergeben übergeben
weitergeben Weitergabe überlassen
unbrauchbar Unbrauchbarmachung
aushang aushängen
aufgabe aufgeben
einstellen beenden aufhören
aussetzen unterbrechen ruhen
ruhen unterbrechen
wegfallen enden
außerkrafttreten enden auslaufen
auslaufen enden ablaufen
inkrafttreten gelten beginnen
rechtskräftig unanfechtbar
anwenden Anwendung gelten
anwendung anwenden
ausgehen annehmen zugrunde
heranziehen berücksichtigen zugrunde
einbeziehen berücksichtigen
maßgabe Bedingung
zuziehen hinzuziehen
abschließen Abschluss
zusammenstellen Zusammenstellung
aufstellung Liste Übersicht Aufstellung
liste Aufstellung Übersicht
übersicht Zusammenstellung Aufstellung
tabelle Aufstellung
ausdruck ausdrucken
angaben Daten
daten Angaben
vollmacht bevollmächtigen
erklären angeben
versichern bestätigen
zusichern Zusicherung
anfrage fragen anfragen
rückfragen fragen
nachfragen fragen
stellungnahme äußern Stellung Äußerung antworten
anhörungsbogen Fragebogen
fragebogen Bogen
vorwurf vorwerfen
anwalt Rechtsanwalt Rechtsbeistand
gutachter Sachverständiger Sachverständige
sachverständiger Gutachter Gutachterin
begutachten Gutachten
untersuchen Untersuchung prüfen
untersuchung Untersuchungstermin
arzt ärztlich Ärztin
ärztlich Arzt
attest Bescheinigung
zeugnis Bescheinigung
befund Ergebnis
ergebnis Resultat
kontrollieren überwachen prüfen
überwachen Überwachung kontrollieren
besuchen aufsuchen
zutritt betreten Zugang
betreten Zutritt
sperren Sperrung
absperren Absperrung
aufstellen Aufstellung
anbringen Anbringung befestigen
abbrechen Abbruch abreißen Abriss
abriss Abbruch abreißen
umbauen Umbau
anbauen Anbau
ausbauen Ausbau
erweitern Erweiterung vergrößern
vergrößern Vergrößerung
baumaßnahme Bau bauen Bauarbeit Bauvorhaben
wohngeld Wohngeldleistung
mietzuschuss Wohngeld
haushaltsangehörige Haushaltsmitglied Haushalt
mitbewohner wohnen
zusammenleben leben
einkommensnachweis Einkommen Verdienst Gehalt
lohn Gehalt Verdienst Einkommen
gehalt Lohn Verdienst Einkommen
verdienstbescheinigung Einkommensnachweis Verdienst
kontoauszug Kontoauszug
mietvertrag Mietvertrag
heizkosten Heizung
nebenkosten Betriebskosten
unterstützung Leistung Hilfe
sachleistung Leistung
sozialleistung Leistung
leistungsberechtigt Anspruch
bedarf brauchen
gutschein Gutschein
schulausflug Ausflug Klassenfahrt
ausflug Schulausflug Tagesausflug
mitmachen teilnehmen
mitgliedsbeitrag Beitrag
anbieter Leistungsanbieter
erledigt beenden
bezahlt zahlen
rückzahlbar zurückzahlen Rückzahlung
rückzahlung zurückzahlen
rückerstatten erstatten
zurückgezahlt zurückzahlen
rückforderung zurückfordern zurückverlangen zurückzahlen
zinsen verzinsen Zins
zinssatz Zins verzinsen
basiszinssatz
auferlegen tragen zahlen
aufwenden Aufwand ausgeben
aufwendungen Kosten Ausgaben
amtshandlung Verwaltungshandlung Tätigkeit
erheben berechnen verlangen fordern
berechnen verlangen
in-rechnung berechnen
betragen ausmachen
belaufen betragen
zahltag zahlen
überweisungsträger überweisen
einzahlen zahlen
girokonto Konto
angekommen eingehen ankommen
erreichen zugehen ankommen
absenden senden abschicken
abschicken senden schicken
versenden schicken Versand
zurückschicken zurücksenden
hochladen übermitteln
einscannen
ausfüllen Ausfüllen
unterschrift unterschreiben signieren
erscheinen Termin
verhindert verhindern
hinderungsgrund hindern
verspätung verspätet
zeitspanne Zeitraum
aufschub verlängern
ultimo Ende
kalenderjahr Jahr
haushaltsjahr Jahr
gültigkeit gelten
geltungsdauer gelten gültig
bestandskraft bestandskräftig
vollziehung vollziehen Vollzug
vollzug vollziehen umsetzen
aufschieben hemmen aufhalten
aufhalten aufschieben
zwang zwingen Zwangsmittel
durchsetzen erzwingen vollstrecken
handlung handeln
dulden Duldung hinnehmen
unterlassen Unterlassung
verhalten Verhaltensweise
auflage erfüllen
missachten verstoßen
zuwiderhandeln missachten
nichterfüllung erfüllen
nichtbefolgung befolgen
befolgen Befolgung beachten erfüllen
folgen Folge
gefahrenabwehr Gefahr
sicherheit sicher
ordnungsgemäß richtig korrekt vorschriftsmäßig
vorschriftsmäßig richtig
sachgerecht richtig fachgerecht
fachgerecht sachgerecht
sorgfältig Sorgfalt gewissenhaft
behutsam vorsichtig
eigenverantwortlich selbst
eigenständig selbst selbständig
wahlweise wählen
bevorzugen Vorrang vorrangig
vorrangig Vorrang zuerst
zuerst zunächst
nachrangig Nachrang
ergänzend zusätzlich ergänzen
ergänzen Ergänzung nachtragen
nachtragen Nachtrag ergänzen
korrigieren berichtigen Korrektur Berichtigung verbessern
berichtigen korrigieren Berichtigung
klären Klärung klarstellen
klarstellen klären
vergleichen Vergleich
feststehen sicher
unstreitig
nachvollziehen verstehen
nachvollziehbar verständlich
begreifen verstehen
einschätzen Einschätzung
überzeugen überzeugt
meinung Ansicht
zuordnen Zuordnung gehören
zurechnen zuordnen
einordnen Einordnung zuordnen
bezeichnen nennen heißen
erwähnen nennen
aufführen nennen auflisten stehen
auflisten aufführen nennen
vorschreiben bestimmen Vorschrift vorgeben
vorgeben vorschreiben Vorgabe
vorgabe vorgeben vorschreiben
festlegen bestimmen regeln Festlegung
bestimmen regeln vorschreiben
geltend machen
beanspruchen Anspruch geltend fordern
zustehen Anspruch
bezug beziehen
bezieher beziehen erhalten
empfang empfangen erhalten
erhalt erhalten
beschaffen Beschaffung kaufen anschaffen Anschaffung
anschaffen Anschaffung kaufen Kauf
kaufen Kauf erwerben Erwerb
erwerben Erwerb
verkaufen Verkauf veräußern Veräußerung
veräußern Veräußerung verkaufen
vermieten Vermietung
verpachten Verpachtung
herstellen Herstellung
einrichten Einrichtung
reinigen Reinigung säubern
entsorgen Entsorgung beseitigen
lagern Lagerung aufbewahren
abstellen Abstellen parken
parken Parkplatz
befahren fahren
lenken fahren führen steuern
trunkenheit Alkohol betrunken
punktestand Punkte
schusswaffe Waffe Gewehr Pistole
munition Munition
unzuverlässigkeit zuverlässig
zuverlässigkeit zuverlässig
abschiebung abschieben
aufenthaltsrecht Aufenthalt
ausreisepflichtig ausreisen verlassen
einreise einreisen
identität
staatsangehöriger Staatsangehörige
verwaltungsgericht Gericht
geschäftsstelle
behördlich Behörde Amt
amtlich Amt
dienststelle Behörde Amt
sachgebiet Fachbereich
fachbereich Sachgebiet Abteilung Fachdienst
abteilung Fachbereich Fachdienst
bearbeitungszeit bearbeiten dauern
zwischenstand Stand
auszahlung auszahlen
projektträger Projekt
förderquote fördern Anteil
fördersatz fördern Anteil
minderausgaben Ausgaben weniger
sparen Einsparung einsparen
restbetrag Rest übrig verbleiben
rest restlich übrig verbleiben
überschuss übrig
verbrauchen Verbrauch
sparsam Sparsamkeit wirtschaftlich
wirtschaftlichkeit wirtschaftlich
zwischennachweis Nachweis
aufbewahrungspflicht aufbewahren
prüfungsrecht prüfen
einblick einsehen Einsicht
datenschutz Daten schützen
öffentlichkeitsarbeit Öffentlichkeit
bekanntmachung bekanntmachen veröffentlichen
interesse wichtig
gemeinwohl Allgemeinheit
gesundheit gesundheitlich
gesundheitlich Gesundheit
familiär Familie
beruflich Beruf
finanziell Geld Finanzen
wirtschaftlich Wirtschaft finanziell
dienstlich Dienst
zeitlich Zeit
räumlich Raum
fachlich Fach
technisch Technik
erneut nochmals wieder nochmal neu
nochmals wieder erneut
wiederholen Wiederholung erneut
fortan künftig
seitdem seither
seither seitdem
mittlerweile inzwischen
ehemals früher
vormals früher
momentan derzeit aktuell
gegenwärtig momentan
kurzfristig bald
längerfristig dauerhaft
stets immer
ausnahmslos alle
lediglich nur
obligatorisch Pflicht
fakultativ freiwillig
zweckmäßig sinnvoll
sinnvoll zweckmäßig
unumgänglich nötig erforderlich notwendig
unerlässlich nötig erforderlich notwendig
geboten nötig erforderlich notwendig
ratsam empfehlen
empfehlen Empfehlung
entgegenkommen
kulanz
härtefall Härte
härte Härtefall
notlage Not
entschuldigen Entschuldigung
nachsehen prüfen
zuleiten weiterleiten schicken senden
abgabenachricht abgeben
verweisen Verweis hinweisen
verweisung verweisen
rechtsbehelfsbelehrung Rechtsbehelf
anlagen Anlage beigefügt beifügen
umseitig Rückseite
rückseite umseitig
absatz Abschnitt
ziffer Nummer
bezeichnung Name bezeichnen
"""
