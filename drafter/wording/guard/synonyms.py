"""Words that say the same in a notice: one group a line, a faithful rewording may exchange them.

Members are dictionary forms (verb and noun of one root need only one entry: „zahlen“ covers
„Zahlung“); ``stem*`` covers every word that begins so. A word may stand in several groups.
Groups are narrow on purpose: what differs in law (Widerruf, Rücknahme, Aufhebung) shares none.
"""

GROUPS = """
# money and payment
zahlung zahlen auszahlen überweisen begleichen entrichten Überweisung bezahlen leisten
auszahlen ausbezahlen überweisen anweisen zahlen
erstatten zurückzahlen zurückerstatten rückzahlen Rückzahlung Rückerstattung zurückgeben erstattungs*
zurückfordern rückfordern Rückforderung zurückverlangen zurückzahlen erstatten
zuwendung Zuschuss Förderung fördern Fördermittel Beihilfe Fördergeld Finanzhilfe bezuschussen
fördermittel Mittel Geld Gelder Fördergeld Zuwendung
betrag Summe Höhe Geldbetrag
rate Teilbetrag Teilzahlung
kosten Ausgabe Aufwendung Auslage
gebühr Verwaltungsgebühr Kosten
konto Bankverbindung Kontoverbindung Bankkonto
finanzierung finanzieren bezahlen
überschreiten übersteigen hinausgehen
rechnung Beleg Rechnungsbeleg
verzinsen Zins Zinsen
einkommen Einkünfte Verdienst verdienen
nachzahlen Nachzahlung nachträglich
ermäßigen kürzen verringern mindern senken reduzieren herabsetzen vermindern
erhöhen anheben steigen
vorschuss Abschlag Vorauszahlung
eigenmittel Eigenanteil
kasse Kreiskasse
# giving, sending, telling
vorlegen einreichen nachreichen übersenden zusenden einsenden schicken senden übermitteln vorzeigen beibringen abgeben bringen zuschicken zuleiten
nachreichen nachliefern nachsenden
einreichen abgeben stellen vorlegen
mitteilen nennen informieren Bescheid unterrichten benachrichtigen schreiben sagen melden melde* Information
anzeigen mitteilen melden
anmelden Anmeldung melden
benennen nennen angeben Angabe
angabe Information Auskunft mitteilen
darlegen erklären erläutern schildern ausführen beschreiben vortragen
erklärung erklären Mitteilung
auskunft Information informieren
hinweisen Hinweis aufmerksam beachten darauf
beantworten Antwort antworten
äußern Stellung Stellungnahme Anhörung anhören äußerung schreiben sagen
anhören Anhörung hören äußern
bestätigen Bestätigung Empfangsbestätigung
beifügen beilegen anfügen Anlage anlegen beigefügt
anlage beigefügt Beilage
zustellen Zustellung zugehen zugestellt
bekanntgeben Bekanntgabe bekannt erhalten bekommen zugehen Zugang
zugehen Zugang erhalten bekommen eingehen ankommen empfangen Empfang
eingehen Eingang erhalten ankommen einlangen bekommen
eingang Eingangsdatum ankommen eingegangen
weiterleiten weitergeben übermitteln
aushändigen übergeben ausgeben geben abholen
veröffentlichen Veröffentlichung bekanntmachen
nachweisen belegen Nachweis Beleg beweisen Beweis zeigen
nachweis Beleg Bescheinigung Nachweisunterlage
bescheinigung Nachweis
unterlage Papier Dokument Schriftstück
verwendungsnachweis Nachweis Verwendung
formular Vordruck Formblatt Antragsformular Antragsvordruck
kopie Ablichtung Abschrift
schriftlich Schriftform Brief schriftform Schreiben
schreiben Brief
brief Post
niederschrift Protokoll aufschreiben aufnehmen
elektronisch E-Mail Internet online digital
telefonisch Telefon anrufen
persönlich selbst
vordruck Formular
# procedure
antrag beantragen Antragstellung Gesuch
antragsteller Antragstellerin antragstellende
stellen einreichen beantragen
beantragen Antrag verlangen
bescheid Entscheidung Verfügung Verwaltungsakt Schreiben Bewilligungsbescheid Zuwendungsbescheid
bewilligungsbescheid Zuwendungsbescheid
entscheidung entscheiden Beschluss Bescheid
entscheiden befinden beurteilen
prüfen überprüfen Prüfung nachprüfen untersuchen kontrollieren Kontrolle ansehen
bearbeiten Bearbeitung Bearbeiter Sachbearbeitung bearbeitungs*
verfahren Verwaltungsverfahren Vorgang
widerspruch widersprechen
einlegen erheben
klage klagen
begründen Begründung Grund
begründung Grund
rechtsgrundlage Grundlage
frist Zeitraum Zeit befristen Termin fristgerecht
fristgerecht fristgemäß rechtzeitig pünktlich Frist
rechtzeitig Frist fristgemäß pünktlich
ablauf ablaufen enden Ende vorbei
fristablauf Ablauf Ende ablaufen enden Frist
verstreichen ablaufen vorbei
verlängern Verlängerung Fristverlängerung
einhalten Einhaltung wahren befolgen erfüllen beachten
versäumen Versäumnis verpassen
verzögern Verzögerung später
frist* Frist
zeitraum Bewilligungszeitraum Zeit Dauer Frist
bewilligungszeitraum Förderzeitraum Zuwendungszeitraum
beginn beginnen anfangen Anfang starten Start Aufnahme
ende enden beenden Beendigung abschließen Abschluss aufhören
abschluss abschließen Ende beenden fertig fertigstellen
durchführung durchführen umsetzen Umsetzung ausführen erledigen
maßnahme Vorhaben Projekt
vorhaben Projekt Maßnahme Bauvorhaben
erledigen bearbeiten Erledigung
vollständig komplett gesamt ganz
unvollständig fehlen lückenhaft vollständig
fehlen Fehlen
nachholen Nachholung
erscheinen kommen vorsprechen Vorsprache Erscheinen
vorsprache vorsprechen kommen
abholen Abholung
aktenzeichen Geschäftszeichen Zeichen
akte Verwaltungsvorgang Unterlage
verfügung Anordnung
# decisions in plain words (decisions.py holds which may not be exchanged)
bewilligen Bewilligung gewähren zusprechen zusagen erhalten bekommen geben bewilligungs*
gewähren erhalten bekommen geben Gewährung zahlen
erteilen Erteilung geben erhalten bekommen ausstellen
ablehnen Ablehnung abgelehnt
versagen Versagung ablehnen verweigern
zurückweisen Zurückweisung ablehnen
stattgeben entsprechen zustimmen nachkommen erfüllen
widerrufen Widerruf
zurücknehmen Rücknahme
aufheben Aufhebung
festsetzen Festsetzung festlegen setzen berechnen
anordnen Anordnung verfügen
untersagen Untersagung verbieten Verbot
verbieten untersagen dürfen
genehmigen Genehmigung erlauben Erlaubnis zustimmen
baugenehmigung Genehmigung bauen
zustimmen Zustimmung Einwilligung einwilligen einverstanden Einverständnis
erlaubnis Genehmigung erlauben dürfen
gestatten erlauben dürfen zulassen
zulässig erlaubt dürfen
androhen Androhung drohen angedroht
entziehen Entziehung wegnehmen Entzug
abgeben Abgabe abliefern
befreien Befreiung
ausweisen Ausweisung
anerkennen Anerkennung
feststellen Feststellung herausstellen ergeben
ermitteln Ermittlung herausfinden berechnen feststellen
berechnen Berechnung errechnen ausrechnen
anrechnen Anrechnung berücksichtigen abziehen
berücksichtigen Berücksichtigung beachten einbeziehen einrechnen
abziehen Abzug
verwenden Verwendung nutzen benutzen gebrauchen einsetzen ausgeben
nutzen Nutzung benutzen Benutzung verwenden gebrauchen
zweck Zweckbindung zweckgebunden bestimmt
zweckentsprechend Zweck bestimmungsgemäß vorgesehen
zweckwidrig Zweck
verwirklichen umsetzen verwirklicht
bewirken führen verursachen
verursachen verursachung Ursache entstehen
entstehen anfallen
# duties, rights, law
verpflichtung Pflicht verpflichtet verpflichten müssen
anspruch zustehen Recht berechtigt haben
voraussetzung Bedingung voraussetzen erfüllen
anforderung Voraussetzung erfüllen
erfüllen vorliegen erfüllt
nebenbestimmung Auflage
rechtswirksam wirksam gültig
wirksam Wirksamkeit gelten gültig
gültig Gültigkeit gelten
bestandskräftig Bestandskraft unanfechtbar anfechten
unanfechtbar anfechten bestandskräftig
vollziehbar vollziehen Vollziehung vollstrecken durchsetzen
vollstrecken Vollstreckung Zwangsvollstreckung
aufschiebend aufschieben Wirkung
rechtmäßig rechtmäßigkeit recht
rechtswidrig Recht verstoßen
verstoßen Verstoß verletzen Verletzung Zuwiderhandlung zuwiderhandeln
zuwiderhandlung zuwiderhandeln verstoßen Verstoß halten
gesetz gesetzlich Recht Rechtsvorschrift Vorschrift
vorschrift Regelung Regel Bestimmung Gesetz
ermessen abwägen
abwägen Abwägung Interesse
interesse Belang
öffentlich Allgemeinheit Öffentlichkeit
überwiegen schwerer wichtiger vorgehen
gefährden Gefahr gefährlich Gefährdung
gefahr Risiko
geeignet tauglich eignen Eignung fähig
ungeeignet eignen geeignet
unzuverlässig Zuverlässigkeit zuverlässig Unzuverlässigkeit
schaden Nachteil
nachteil Nachteile ungünstig Ungunsten schaden benachteiligen
vorteil Vorteile günstig Gunsten begünstigen
ungunsten Nachteil
zumutbar zumuten
verhältnismäßig angemessen
angemessen passend
erheblich wesentlich groß stark wichtig beträchtlich deutlich
wesentlich wichtig erheblich
unerheblich gering
geringfügig gering klein
ausreichend genügend genügen ausreichen reichen hinreichend
hinreichend ausreichend genügend
dringend eilig
erforderlich nötig notwendig brauchen benötigen müssen
unverzüglich umgehend
sofort sofortig
umgehend unverzüglich
alsbald bald
jederzeit immer
dauerhaft dauernd ständig Dauer
vorläufig einstweilen zunächst
endgültig abschließend
nachträglich später nachher hinterher
künftig zukünftig Zukunft
bisherig bisher
gegenwärtig derzeit aktuell jetzt derzeitig
aktuell gegenwärtig derzeit jetzig
vorherig vorher zuvor vorab vorhergehend früher
anschließend danach nachfolgend
gleich gleichmäßig
gleich* gleich
jährlich Jahr
monatlich Monat
wöchentlich Woche
täglich Tag
regelmäßig Regel üblicherweise normalerweise
grundsätzlich Regel normalerweise
freiwillig freistehen
kostenlos kostenfrei gebührenfrei unentgeltlich gratis umsonst kosten
kostenpflichtig kosten
formlos Form
einmalig einmal
gesondert getrennt eigen separat extra
ausdrücklich
schriftlich* schriftlich
mündlich
besonder speziell Sonder*
umfassend vollständig
wahrheitsgemäß wahr richtig
richtig korrekt zutreffend stimmen zutreffen
unrichtig falsch fehlerhaft richtig
zutreffen stimmen richtig
fehlerhaft falsch Fehler
unzutreffend falsch unrichtig
ungültig gültig gelten
unzulässig zulässig erlaubt dürfen
unbegründet begründet
unberührt bleiben ändern weitergelten
ändern Änderung abändern anpassen verändern wechseln neu
veränderung Änderung ändern
wegfallen Wegfall entfallen
entfallen wegfallen Wegfall fallen
erlöschen enden verlieren Gültigkeit gelten
ausnahme ausnahmsweise Ausnahmefall
ausnahmefall Ausnahme ausnahmsweise
vorbehalten Vorbehalt
vorbehalt vorbehalten
# people and places
behörde Amt Verwaltung Stelle Bewilligungsbehörde Ausländerbehörde Fahrerlaubnisbehörde Waffenbehörde Bauaufsichtsbehörde
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
schüler Schülerin
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
aufbewahren Aufbewahrung behalten aufheben
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
erfolg erfolgreich
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
# further everyday words for words of office
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
# more everyday words
bedeutung bedeuten wichtig erheblich bedeutsam relevant
relevant wichtig bedeutend
ausstehen fehlen offen
behältnis Behälter Gefäß
erkennbar ersichtlich erkennen sehen
ahnden bestrafen Strafe
wenden richten
ermitteln errechnen
durchgehend durchgehen ununterbrochen
schuldner schulden
schulden Schuld offen
begleichen bezahlen zahlen
aufbringen bezahlen zahlen tragen
schicken übersenden zusenden
vorzeigen zeigen vorlegen
zeigen vorzeigen darlegen
beachten bedenken
verfügbar Verfügung vorhanden
vorhanden bestehen
transport transportieren befördern
führen mitführen tragen
mild schonend
eignung geeignet
untergebracht unterbringen Unterkunft
unterbringen Unterkunft
schriftlich schreiben
zurückstellen aufschieben warten
aufschieben verschieben
abrufen anfordern
leisten erbringen
erbringen leisten
angefangen beginnen
beurteilungszeitraum
pflichtgemäß Pflicht
gültigkeitsdauer gelten gültig
kostenübernahme übernehmen Kosten
sachlage Lage Sachverhalt
rechtslage Recht
nachfrage fragen Frage
lösung lösen
gesuch Antrag
beifügung beifügen
zurücksenden zurückschicken Rücksendung
ersetzen Ersatz
abändern ändern
umstellen Umstellung
ausreichen genügen reichen
genügen reichen ausreichen
zugang Zutritt
nachbarschaft Nachbar
umgebung Umfeld
störung stören
stören Störung
belästigen Belästigung stören
verunreinigen Verunreinigung verschmutzen Verschmutzung
schützen Schutz
sorge sorgen
hilfe helfen
beratung beraten
gespräch sprechen besprechen reden Besprechung
sprechen Gespräch
bitten wünschen Bitte
erinnern Erinnerung mahnen
wiedervorlage
erteilen geben
ausfertigung Exemplar Stück
exemplar Ausfertigung
doppelt zweifach
mehrfach wiederholt öfter mehrmals
mehrmals mehrfach wiederholt
häufig oft
selten
gewöhnlich üblich normal
üblich normal
bisweilen manchmal
sichtbar sehen
tragfähig
gegebenenfalls möglicherweise eventuell
möglicherweise vielleicht eventuell
wahrscheinlich voraussichtlich
voraussichtlich vermutlich wahrscheinlich
offensichtlich offenkundig eindeutig
eindeutig klar
unklar
schwer schwierig
leicht einfach
schnell zügig rasch
zügig schnell
fristlos
einbehalten behalten
verfallen ablaufen
verfristet verspätet
spät verspätet
vorliegen haben da
bewilligungsfähig bewilligen
genehmigungsfähig genehmigen
genehmigungspflichtig genehmigen
zustimmungspflichtig zustimmen
anzeigepflichtig anzeigen
antragsberechtigt Antrag beantragen
anspruchsberechtigt Anspruch berechtigt
unterhaltspflichtig Unterhalt
zahlungspflichtig zahlen
meldepflichtig melden
steuerpflichtig Steuer
versicherungspflichtig Versicherung
auskunftspflichtig Auskunft
mitwirkungspflicht mitwirken Mitwirkung
zahlungspflicht zahlen
zahlungsverpflichtung zahlen
erstattungspflicht erstatten zurückzahlen
erstattungsbetrag erstatten zurückzahlen
rückforderungsbetrag zurückfordern zurückzahlen
zahlungsfrist zahlen Frist
zahlungsziel zahlen Frist
bediensteter Mitarbeiter Mitarbeiterin Beschäftigter Angestellter Personal
mitarbeiter Bediensteter Bedienstete
darlegen begründen
verlassen abgehen weggehen
haften Haftung
erörtern besprechen Erörterung
dringlichkeit dringend eilig
dringend Dringlichkeit
veranschlagen schätzen
schätzen Schätzung
rechtfertigen Rechtfertigung
vortragen nennen vorbringen
vorbringen vortragen Vorbringen
abziehen Abzug Freibetrag
verbleiben bleiben übrig
"""
