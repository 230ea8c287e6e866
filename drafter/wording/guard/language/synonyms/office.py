"""Words of procedure, fees, enforcement, records and grants."""

FIELDS = """
laden einladen
tilgen zahlen zurückzahlen abbezahlen
sachgebiet Bereich
zuständig kümmern helfen betreuen
bisherig alt früher
dienstzeit öffnen geschlossen schließen Öffnungszeit
öffnungszeit geschlossen schließen
unterkunft Miete
eingang vorliegen ankommen haben
erhalt erhalten bekommen
wiederholen mehrfach mehrmals öfter
verspäten spät säumig
abstand frei entfernt weit
vorlage vorliegen haben zeigen
behandlung behandeln bearbeiten
bearbeitungsdauer dauern bearbeiten lange
bearbeitungsstand bearbeiten Stand
eingangsbestätigung bestätigen eingehen erhalten angekommen
sachstand Stand
sachlage Sache Lage Fall
aktenlage Akte Unterlage wissen
aktenkundig Akte
amtlich Amt Behörde
amtshandlung Amt handeln tätig
dienststelle Amt Behörde Büro
bürgerbüro Rathaus Bürgeramt
geschäftszeit Öffnungszeit
dienstlich Dienst
zuständigkeitshalber zuständig
weitergabe weitergeben
mitteilungspflicht mitteilen melden sagen
anzeigepflicht anzeigen melden mitteilen
anzeigepflichtig melden anzeigen
meldepflicht melden
auskunftspflicht Auskunft
vorlagepflicht vorlegen
nachweispflicht nachweisen
vorhaltung bereithalten
bereithaltung bereithalten
fernmündlich telefonisch Telefon anrufen
rufnummer Telefonnummer Telefon anrufen Nummer
erreichbarkeit erreichen erreichbar
postweg Post Brief
postalisch Post Brief
persönliche selbst
vertreter vertreten
bevollmächtigung bevollmächtigen Vollmacht
vollmachtgeber Vollmacht
beigeladener beiladen
verfahrensbeteiligter Beteiligte beteiligen
widerspruchsführer Widerspruch
widerspruchsverfahren Widerspruch Verfahren
widerspruchsfrist Widerspruch Frist
klageerhebung klagen Klage
einlegung einlegen
einlegen einreichen erheben
erhebung erheben
begründetheit begründet
unbegründet Recht begründen
stattgabe stattgeben
abhilfe abhelfen Recht geben
zurückweisung zurückweisen
wiedereinsetzung Stand
fristversäumnis Frist versäumen verpassen spät
verfristet Frist spät verspätet
verspätet spät Verspätung
verspätung spät verspätet säumig
säumig spät verspätet zahlen
säumnis spät Verspätung verspätet
rückstand rückständig offen schulden
rückständig offen schulden ausstehen Rückstand bezahlt
ausstehend offen fehlen ausstehen
ausstehen fehlen offen
offenstehend offen
schulden Schuld rückständig
schuldner schulden zahlen
gläubiger schulden
forderung fordern Betrag Geld schulden
gebühr zahlen bezahlen
beitrag zahlen bezahlen
steuer zahlen bezahlen
kosten zahlen bezahlen
entgelt zahlen bezahlen
miete zahlen bezahlen
zahlungsaufforderung zahlen auffordern
zahlungserinnerung erinnern mahnen zahlen
zahlungsfrist zahlen Frist
zahlungspflicht zahlen Pflicht
zahlungspflichtig zahlen
zahlungsplan Rate zahlen
zahlungsverzug spät Verzug zahlen
zahlungsunfähig zahlen
mahnung mahnen
mahngebühr mahnen
vollstreckungsmaßnahme vollstrecken
zwangsvollstreckung vollstrecken pfänden
vollstreckungsbehörde vollstrecken
beitreibung eintreiben vollstrecken
uneinbringlich eintreiben bezahlen
verwertung verkaufen verwerten
pfändung pfänden
kontopfändung pfänden Konto
drittschuldner Arbeitgeber Bank
stundung stunden aufschieben später
stunden aufschieben später Aufschub
erlass erlassen verzichten
niederschlagung niederschlagen
aussetzung aussetzen unterbrechen
aussetzen Aussetzung unterbrechen
teilbetrag Rate Teil
teilzahlung Rate Teil
monatsrate Rate Monat
abschlagszahlung Abschlag
restbetrag Rest restlich
restlich übrig Rest verbleibend
verbleibend übrig Rest restlich bleiben
gesamtbetrag insgesamt zusammen Summe
gesamtkosten insgesamt kosten
kostenaufstellung Kosten auflisten
aufstellung Liste auflisten Übersicht
kostenpflicht Kosten
kostenschuldner Kosten zahlen
kostenfestsetzung Kosten festsetzen
gebührenschuldner Gebühr zahlen
gebührenbescheid Gebühr
gebührenfestsetzung Gebühr festsetzen
gebührenhöhe Gebühr
gebührensatz Gebühr
gebührenfrei Gebühr kostenlos kosten
gebührenbefreiung Gebühr befreien
auslage Kosten Ausgabe
zustellkosten Zustellung
zustellung zustellen
portokosten Porto
porto Post
erhöhung erhöhen steigen höher teurer mehr
erhöhen steigen höher teurer mehr anheben
verteuern teurer
kostensteigerung teurer Mehrkosten steigen
kürzung kürzen weniger verringern
ermäßigung ermäßigen weniger billiger
ermäßigen weniger günstiger verringern
überzahlen viel bezahlt
überzahlung viel überzahlt
zuvielzahlung viel gezahlt
erstattungsbetrag erstatten zurückzahlen
rückforderung zurückfordern zurückzahlen zurückverlangen
rückzahlung zurückzahlen
verrechnung verrechnen abziehen anrechnen
verrechnen abziehen anrechnen gutschreiben
aufrechnung aufrechnen verrechnen abziehen
aufrechnen abziehen verrechnen einbehalten
einbehalten abziehen behalten
gutschrift gutschreiben
endabrechnung abrechnen endgültig Abrechnung
schlussabrechnung abrechnen endgültig
abrechnung abrechnen berechnen
bemessung bemessen berechnen
bemessen berechnen Höhe richten
veranschlagen schätzen rechnen
kostenvoranschlag Angebot schätzen
berechnung berechnen rechnen ausrechnen
berechnungsgrundlage berechnen
kalkulation berechnen
zugrundelegung zugrunde ausgehen Grundlage
zugrunde ausgehen rechnen Grundlage
zahlungseingang Zahlung eingehen Geld ankommen
lastschrift abbuchen Konto einziehen
dauerauftrag überweisen
überweisung überweisen
bankverbindung Konto
mangels fehlen
anlass veranlassen
veranlassen lassen sorgen
sorge sorgen
gewährleistung sorgen sicherstellen
zuwiderhandlung verstoßen halten Verstoß
nichtbefolgung befolgen
nichtbeachtung missachten halten
missachten halten beachten verstoßen Missachtung
missachtung missachten halten beachten
nachkommen halten befolgen erfüllen tun
fruchtlos vergeblich erfolglos Erfolg
vergeblich erfolglos umsonst Erfolg
wiederholt mehrfach mehrmals öfter erneut wieder
mehrfach wiederholt mehrmals öfter
mehrmals wiederholt mehrfach
nochmalig noch erneut wieder
erstmals erst Mal
erstmalig erst Mal
letztmalig letzte Mal
vorrangig zuerst Linie bevorzugt erst vor allem
nachrangig danach
vorübergehend Zeit kurz zeitweise
zeitweilig vorübergehend Zeit
widerruflich widerrufen
unwiderruflich widerrufen
rechtsmittel Widerspruch Klage
rechtsbehelfsbelehrung Widerspruch wehren
anordnen Anordnung anweisen
auferlegen verpflichten müssen aufgeben
aufgeben auferlegen verpflichten
obliegen müssen Aufgabe
unterlassen tun lassen
unterlassung unterlassen
einstellen aufhören beenden stoppen schließen
einstellung einstellen aufhören beenden
aufnahme aufnehmen beginnen anfangen
unterbleiben
ersatzweise stattdessen Ersatz
verbot verbieten untersagen
gebot müssen
gelegenheit Möglichkeit können
stellungnahme äußern schreiben sagen Sicht Meinung
äußerung äußern Sicht Meinung schreiben
äußern Sicht Meinung Standpunkt sagen
anhörung anhören äußern
beweismittel Beweis beweisen
zeuge Zeugin
glaubhaft glaubwürdig überzeugen
glaubhaftmachung glaubhaft
eidesstattlich Eid
beglaubigung beglaubigen
abschrift Kopie
ablichtung Kopie
beifügung beifügen beilegen
vervollständigung vollständig ergänzen
ergänzung ergänzen
berichtigung berichtigen korrigieren
berichtigen korrigieren richtig
schreibfehler Fehler
irrtümlich Irrtum versehentlich
versehentlich Versehen Irrtum
vorsätzlich Absicht absichtlich bewusst
absichtlich Absicht vorsätzlich
fahrlässig unvorsichtig Sorgfalt
datenschutz Daten schützen
einwilligung einwilligen zustimmen einverstanden
personenbezogen persönlich Person
löschung löschen
auskunftserteilung Auskunft
einsichtnahme einsehen ansehen Einsicht
bekanntmachung bekanntmachen veröffentlichen
veröffentlichung veröffentlichen
aushang aushängen
auslegung auslegen
inkrafttreten Kraft gelten treten
außerkrafttreten Kraft gelten
geltungsdauer gelten gültig lange
gültigkeitsdauer gültig gelten lange
verlängerungsantrag verlängern
weiterbewilligung weiter bewilligen
folgeantrag Antrag neu nächste
erstantrag Antrag erst
zuwendungsfähig förderfähig
festbetrag fest
anteilsfinanzierung Anteil
fehlbedarfsfinanzierung fehlen
projektförderung Projekt
förderzweck Zweck fördern
fördergegenstand fördern
förderquote fördern Prozent
höchstförderung fördern
antragsfrist Antrag Frist
mittelabruf abrufen Geld
abruf abrufen
abrufen Abruf anfordern
verwendung verwenden ausgeben
zwischennachweis nachweisen
vorzeitig früher vor
maßnahmebeginn anfangen beginnen
vereinsheim Verein
sportstätte Sportplatz Sporthalle Sport
sportanlage Sportplatz Sporthalle
sporthalle Turnhalle Halle
turnhalle Sporthalle Halle
flutlichtanlage Flutlicht
konzertreihe Konzert
musikreihe Musik
aufführung aufführen auftreten
ehrenamtlich Ehrenamt freiwillig
aufwandsentschädigung Aufwand entschädigen
spende spenden
vergabe vergeben
ausschreibung ausschreiben
angebotsabgabe Angebot abgeben
auftragsvergabe Auftrag vergeben
benutzung benutzen nutzen
benutzungsordnung Regeln benutzen
überlassung überlassen leihen geben
rückgabe zurückgeben
haftung haften
haften Haftung verantwortlich
schadenersatz Schaden ersetzen
beschädigung beschädigen kaputt Schaden
beschädigen kaputt Schaden
abhandenkommen verlieren verloren weg
verlust verlieren verloren weg
auffinden finden
entwenden stehlen Diebstahl
regelfall Regel normalerweise
einzelfall Fall einzeln
härtefall hart Härte
härte hart schwer treffen
unbillig ungerecht unfair hart
billigkeit gerecht fair
billigkeitsgrund gerecht fair
vertrauensschutz vertrauen
rechtswidrigkeit rechtswidrig Recht
schutzwürdig schützen
missbrauch missbrauchen
eigenmächtig selbst erlauben
umgehend sofort gleich
zeitnah bald schnell
zeitgleich gleichzeitig
ganzjährig Jahr
halbjährlich Monat
zweiwöchentlich Woche
vierzehntägig Woche
montags Montag
verlegung verlegen verschieben
terminabsage Termin absagen
terminvereinbarung Termin vereinbaren
vorsprache kommen vorbeikommen
erscheinen kommen vorbeikommen da
abholung abholen
aushändigung aushändigen geben bekommen
ausstellung ausstellen bekommen
ausfertigung ausfertigen
unterzeichnung unterschreiben unterzeichnen
gegenzeichnung unterschreiben
"""
