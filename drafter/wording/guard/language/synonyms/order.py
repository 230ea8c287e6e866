"""Words of traffic, weapons, hunting, trade, animals, food and fire protection."""

FIELDS = """
zulassung zulassen Fahrzeug
zulassungsbescheinigung Fahrzeugschein Fahrzeugbrief
fahrzeugschein Zulassungsbescheinigung
fahrzeugbrief Zulassungsbescheinigung
fahrzeughalter Halter
halter Fahrzeughalter halten gehören
kennzeichen Nummernschild
kraftfahrzeug Auto Wagen Fahrzeug Pkw
personenkraftwagen Auto Pkw Wagen
hauptuntersuchung TÜV Untersuchung Fahrzeug
außerbetriebsetzung stilllegen abmelden Betrieb
stilllegung stilllegen Betrieb
abmeldung abmelden
umschreibung umschreiben ummelden
ummeldung ummelden
versicherungsschutz Versicherung versichert versichern
haftpflichtversicherung Versicherung versichert
versicherungsbestätigung Versicherung bestätigen
kraftfahrzeugsteuer Steuer Kfz-Steuer
fahrtenbuch Fahrt
fahrzeugführer Fahrer Fahrerin fahren
fahrzeugführung fahren führen
führen fahren lenken
fahrerlaubnisinhaber Führerschein Fahrer
fahreignung fahren geeignet Eignung
kraftfahreignung fahren geeignet
fahrverbot fahren verboten
fahrprüfung Prüfung fahren
probezeit Probe
aufbauseminar Seminar Kurs Schulung
begutachtung begutachten Gutachten untersuchen
begutachtungsstelle Gutachten begutachten
medizinisch Arzt ärztlich
abstinenz Alkohol trinken
trunkenheitsfahrt betrunken Alkohol
betäubungsmittel Drogen Droge
verkehrsteilnehmer Verkehr Straße
verkehrsbehinderung Verkehr behindern stören
verkehrsverstoß Verkehr verstoßen Verkehrsregel
geschwindigkeitsüberschreitung Geschwindigkeit schnell
ordnungswidrigkeit verstoßen Verstoß ordnungswidrig
verwarnungsgeld verwarnen Verwarnung
ausnahmegenehmigung Ausnahme
schwertransport Transport schwer Fahrzeug
parkausweis parken
bewohnerparkausweis parken Anwohner Bewohner
taxikonzession Taxi
personenbeförderung befördern fahren Fahrgast
fahrgast Passagier mitfahren Fahrgäste
öffentliche Bus Bahn
verkehrsmittel Bus Bahn Zug Fahrzeug
nahverkehr Bus Bahn
waffenrechtlich Waffe Waffenrecht
waffenbesitz Waffe besitzen haben
schusswaffe Waffe
munition Patrone
aufbewahrung aufbewahren lagern Tresor Waffenschrank
waffenschrank Tresor Schrank
unbrauchbar brauchbar
unbrauchbarmachung unbrauchbar
überlassen Überlassung abgeben geben weitergeben
erwerb erwerben kaufen bekommen
bedürfnis brauchen Bedürfnisnachweis
sportschütze Schütze schießen
schießnachweis schießen
zuverlässigkeit zuverlässig
unzuverlässigkeit unzuverlässig zuverlässig
vorstrafe Strafe verurteilen
jagdausübung jagen Jagd
jagdausübungsberechtigter Jäger Jagd Pächter
jagdschein Jagd Jäger
jagdpächter Jagd Pächter Jäger
jagdrevier Revier Jagd
jagdbezirk Revier Jagdrevier
abschussplan Abschuss schießen erlegen
abschuss schießen erlegen
erlegen schießen Abschuss
wild Tier Tiere
wildschaden Wild Schaden
schonzeit schonen
fischerei fischen angeln Fisch
fischereischein angeln Angelschein
gewerbe Geschäft Betrieb
gewerbetreibender Gewerbe Betrieb Unternehmer
gewerbeausübung Gewerbe ausüben betreiben
ausüben Ausübung betreiben arbeiten führen
gewerbeanmeldung Gewerbe anmelden
gewerbeabmeldung Gewerbe abmelden
gewerbeuntersagung Gewerbe untersagen verbieten
gewerberechtlich Gewerbe
gaststätte Gasthaus Lokal Restaurant Kneipe
gaststättengewerbe Gaststätte Lokal
gastronomie Gaststätte
gast Gäste Besucher
schank ausschenken Getränk
ausschank ausschenken Getränk Getränke
ausschenken Ausschank verkaufen
branntwein Schnaps Spirituose
branntweinhaltig Branntwein Schnaps Alkohol
alkoholisch Alkohol
speise Essen
verabreichen ausgeben anbieten servieren
sperrzeit schließen
außengastronomie draußen Terrasse
schankvorgarten Terrasse draußen
spielhalle Spielautomat
reisegewerbe unterwegs
marktstand Stand Markt
imbissstand Imbiss Stand
verkaufsstand Stand verkaufen
warenangebot Ware Sortiment
sortiment Ware Angebot
öffnung öffnen aufmachen
öffnungszeit öffnen geöffnet
betriebszeit öffnen geöffnet Zeit
gewerblich Gewerbe
betreiber betreiben Inhaber
betriebsleiter leiten Leitung
leitung leiten Leiter Leiterin
erlaubnispflichtig Erlaubnis brauchen
erlaubnisfrei Erlaubnis
sachkunde Kenntnis wissen
sachkundenachweis Sachkunde
handwerk Handwerker
handwerksrolle Handwerk
schwarzarbeit schwarz
tierhaltung Tier halten Tiere
tierhalter Tier halten Tiere Halter
hundehaltung Hund halten
hundehalter Hund Halter halten
hundesteuer Hund Steuer
leinenpflicht Leine
leinenzwang Leine
beißvorfall beißen Biss
maulkorb Maul
tier Tiere
tierarzt Tierärztin Tier Tiere
betreuungstierarzt Tierarzt
amtstierarzt Tierarzt Veterinäramt
veterinär Tierarzt
tierseuche Seuche Tier Tierkrankheit
tierbestand Tiere Tier
bestand Tiere haben vorhanden
zusammenwirken gemeinsam zusammen
vorsehen planen
beabsichtigen planen vorhaben
ersuchen Anfrage Bitte
aufrechterhalten festhalten
geflügel Hühner Huhn
geflügelpest Vogelgrippe
rind Tier Kuh Kühe Rinder
pferd Tier
schwein Tier
schaf Tier
hund Tier
verenden sterben tot
seuchenfrei Seuche
sperrbezirk Sperrzone
verbringen bringen transportieren
verbringung bringen transportieren
kennzeichnung kennzeichnen markieren
kennzeichnen markieren Kennzeichnung
ohrmarke Ohr
tränken trinken Wasser
futter füttern
fütterung füttern
versorgen Versorgung geben bekommen
artgerecht Art
haltungsbedingung halten Haltung
tierschutz Tier Tiere
tötung töten
schlachten Schlachtung
klauenpflege Klaue pflegen
lebensmittel Essen Nahrungsmittel Ware
lebensmittelüberwachung Lebensmittelkontrolle
lebensmittelkontrolle Lebensmittelüberwachung kontrollieren
lebensmittelunternehmer Lebensmittel Betrieb
inverkehrbringen verkaufen Verkehr anbieten
verkehr verkaufen
mindesthaltbarkeitsdatum haltbar
verderblich verderben
kühlung kühlen Kühlschrank kalt
kühltemperatur kühlen Temperatur kalt
kühlkette kühlen
reinigung putzen reinigen säubern sauber
desinfektion desinfizieren
verunreinigt schmutzig
mängelbeseitigung Mangel beseitigen beheben
probenahme Probe nehmen
nachkontrolle kontrollieren noch prüfen Kontrolle
beanstandung beanstanden bemängeln Mangel
beanstanden bemängeln Mangel Beanstandung
brandschau Brandschutz prüfen
brandverhütungsschau Brandschutz vorbeugen Brand prüfen
brandverhütung Brand vorbeugen Brandschutz verhindern
brandschutz Brand Feuer
brandmeldeanlage Alarm Feuermelder Brand melden
fehlalarm Alarm
auslösen Alarm ausgelöst
alarm auslösen alarmieren
brandsicherheitswache Feuerwehr Wache
brennmaterial Holz brennen verbrennen
abbrennen verbrennen brennen anzünden Feuer
osterfeuer Feuer
feuerwerk Rakete
pyrotechnisch Feuerwerk
feuerwehr löschen
einsatzkraft Einsatz Helfer
kostenersatz ersetzen Kosten erstatten bezahlen
löschmittel Feuerlöscher löschen
feuerlöscher löschen
zugänglich erreichbar
versammlung Demonstration
kundgebung Versammlung Demonstration
veranstalter veranstalten Veranstaltung ausrichten
einlass einlassen Besucher Gäste Gast hereinlassen
einlassbeginn einlassen Einlass Gäste Besucher
veranstaltungsende Ende Veranstaltung
folgetag Tag nächste Morgen danach
vortag Tag davor vorher
ordner Ordnungsdienst
zutritt betreten Zugang hereinlassen lassen hinein
betretungsrecht betreten
betreten hineingehen Zutritt hinein
dulden zulassen hinnehmen
"""
