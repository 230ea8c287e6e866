"""Everyday words for words of office."""

GROUPS = """
ausgleich Ersatz ausgleichen ersetzen
voraussichtlich erwartungsgemäß
unbeschadet unberührt
zugehörig dazugehörig
geschwindigkeit Tempo
leine anleinen Leinenpflicht Leinenzwang
nachteilig belastend belasten nachteil
wechsel ändern Änderung
inbetriebnahme
ingebrauchnahme
monatsanfang
rückwirkend nachträglich Vergangenheit
rückwirkend rückwirkung
anwenden Anwendung gelten
aufbringen bezahlen zahlen tragen
darlegen begründen dartun
dartun darlegen begründen
freihalten freilassen freibleiben
freilassen freihalten
tagsüber Tag
exemplar Ausfertigung
öffnen geöffnet offen aufhaben
quartal Vierteljahr vierteljährlich
fertigen anfertigen erstellen herstellen
äußern melden antworten
anzeigen melden
vollständig alle sämtlich lückenlos
anschrift Adresse Postanschrift Wohnanschrift
adresse wohnen Wohnsitz
telefonnummer Telefon Rufnummer anrufen
ansprechpartner Ansprechpartnerin Ansprechperson Sachbearbeiter Sachbearbeiterin Kontakt
beantworten antworten Auskunft äußern
antworten äußern Antwort
lärmintensiv laut Lärm
ununterbrochen durchgehend fortlaufend laufend
vertreten verantwortlich schuld Schuld verschulden
verschulden Verschulden schuld
befristen befristet gelten Frist begrenzt
dauer dauern
laufen beginnen enden dauern gelten
bewilligungszeitraum Laufzeit
laufzeit laufen dauern
zuwendungsfähig förderfähig fördern Förderung
förderfähig fördern
anerkennungsfähig anerkennen
übernehmen bezahlen Kostenübernahme zahlen
gewähren bezahlen
beihilfe Zuschuss
leistung Leistungen Geldleistung
vollenden alt Geburtstag
lebensjahr alt
volljährig 18
genießen haben
ausgabe ausgeben Kosten Aufwand
ausgeben Ausgabe
steuerrechtlich Steuerrecht Steuer
baurechtlich Baurecht
gleichbehandlung gleich behandeln
antragsgemäß beantragen Antrag wunschgemäß
wunschgemäß Wunsch
inanspruchnahme nutzen Nutzung
bereithalten bereit
hinzuziehen Zuziehung hinzuziehen beauftragen
bevollmächtigter Bevollmächtigte Anwalt Rechtsanwalt
ausschöpfen aufbrauchen verbrauchen erschöpfen
aufbrauchen verbrauchen
haushaltsmittel Mittel Geld Haushalt
umgehen verwenden Umgang
zurückgeben herausgeben aushändigen Rückgabe
rückgabe zurückgeben
herausgeben übergeben
austauschen ersetzen
umtauschen eintauschen
ausfüllen eintragen
eintragen Eintrag vermerken
vermerken Vermerk notieren
vermerk Eintrag
unterbrechen Unterbrechung
fortsetzen weiterführen weitermachen Fortsetzung
fertigstellen Fertigstellung abschließen
verlegen verschieben Verschiebung
ausfallen Ausfall
absagen Absage
teilen mitteilen
angehören Mitglied
mitglied Mitgliedschaft
beschäftigen Beschäftigung arbeiten tätig Tätigkeit Arbeit angestellt
tätigkeit Arbeit arbeiten Beruf
selbständig selbstständig
wohnsitz wohnen Hauptwohnung leben Wohnort
kreisgebiet Landkreis Kreis
gebiet Bereich Kreisgebiet
umzug umziehen
bewohnen wohnen
bedürftig hilfebedürftig Hilfe
hilfebedürftig Hilfe brauchen
unterhalt unterhalten
schulisch Schule
schule Schulbesuch
besuchen Besuch
beförderung Fahrt Schülerbeförderung
versetzung versetzen
lernziel
anmeldung Voranmeldung anmelden
hausordnung
betrieb betreiben Betreiber
betreiben führen
inhaber Besitzer besitzen
halter Fahrzeughalter
verkehr Straßenverkehr
alkohol Alkoholkonsum
verlust verlieren
verlieren Verlust
finden
begehen Begehung
straftat Tat
verurteilen Verurteilung
bestrafen Strafe
geldstrafe
tagessatz
rechtskräftig Rechtskraft
belehren Belehrung
einsichtnahme einsehen ansehen Einsicht
auslegen Auslegung
anfechten Anfechtung
rechtsbehelf Widerspruch Klage
vorverfahren Widerspruchsverfahren
anordnung anordnen Verfügung
zweifel zweifeln
bedenken
anhaltspunkt Hinweis Anzeichen
annehmen Annahme
vermuten Vermutung
ansehen betrachten werten Wertung
bewerten Bewertung beurteilen einschätzen
beurteilen Beurteilung
auffassung Ansicht Meinung
einwand Einwände einwenden
vortrag vortragen
darstellen
behaupten Behauptung
bestreiten
rüge
vergleichbar ähnlich
ähnlich vergleichbar
unterschied unterscheiden
gelegen
angrenzen benachbart Nachbar
abstand Entfernung entfernt
breite breit
höhe hoch
tiefe tief
fläche Quadratmeter Grundfläche
stellplatz Parkplatz
zufahrt Einfahrt
garage
zaun Einfriedung
abwasser
brandschutz Feuer
standsicherheit
statik
bauvorlage Bauunterlage
lageplan
freistellen Freistellung
abnahme
mangel fehlerhaft Fehler
beheben beseitigen abstellen
abstellen beenden beseitigen
instandsetzen reparieren Reparatur
sanieren Sanierung
beantragt beantragen
entnehmen ergeben stehen sehen ersehen ersichtlich
ersichtlich sehen ergeben
ergeben hervorgehen
hervorgehen ergeben
maßgeblich maßgebend entscheidend gelten
maßgebend entscheidend
entscheidend wichtig entscheidungserheblich erheblich
entscheidungserheblich erheblich wichtig Entscheidung
wichtig bedeutend Bedeutung
schwerwiegend schwer
einhergehen verbunden
verbinden verbunden
hindern verhindern
ermöglichen möglich
gelingen
erreichen erreichbar
erreichbar erreichen
fördernd
geeignet können
zumuten zumutbar
belasten Belastung
entlasten Entlastung
berechtigter Berechtigte
jugendlicher Jugendliche
erwachsener Erwachsene
geschwister
elternteil Eltern
ehegatte Ehemann Ehefrau Ehepartner
partner Lebenspartner
ausland
staatsangehörigkeit
pass Reisepass
ausweis Personalausweis
visum
sprache
sprachkenntnis
monatsende
jahresende
quartalsende
quartal Kalendervierteljahr Vierteljahr
halbjahr Kalenderhalbjahr
stichtag
tagesordnung
werktag werktags
sonntag sonntags
beenden aufhören
abgelaufen ablaufen
ende vorüber vorbei
fortgelten weitergelten bleiben
weitergelten bestehen
außerhalb
stornieren
buchen
reservieren Reservierung
sitzungssaal
gebührenpflichtig Gebühr
zurückfordern zurück
überzahlung überzahlen
überzahlen Überzahlung
verrechnen aufrechnen Aufrechnung
pfänden Pfändung
eintreiben beitreiben Vollstreckung
beitreiben Beitreibung eintreiben
ratenzahlung Rate
abbuchen Lastschrift einziehen
einziehen Einzug
kontoinhaber Konto
verwendungszweck
quittung Beleg
beleg belegen
prüfbericht
anforderung erfordern
erfordern verlangen nötig brauchen
vergaberecht
vergleichsangebot Angebot
angebot anbieten
anbieten Angebot
publizität Veröffentlichung
hinweisen nennen
logo
zweckbindungsfrist Zweckbindung
bindung binden
gegenstand
inventar
geräte Gerät
anschaffungskosten
personalkosten Personalausgabe
sachkosten Sachausgabe
abrechnen Abrechnung
sachbericht Bericht
bericht berichten
zahlenmäßig
nachprüfbar
mitfinanzieren
eigenanteil Eigenmittel
drittmittel
teilnehmer Teilnehmerin
ehrenamt ehrenamtlich
wissenschaftlich Wissenschaft
begleiten Begleitung
strategie
"""
