"""Words of building, monuments, roads, water, nature and waste."""

FIELDS = """
bauherr Bauherrin bauen Bau
bauausführung bauen Bau ausführen
baubeginn bauen anfangen Baustart beginnen
baubeginnanzeige Baubeginn melden anzeigen bauen
baustelle bauen Bau Arbeiten
bauarbeiten bauen Arbeiten Baustelle
bauteil Teil Bau
bauweise bauen
baulich bauen Bau Gebäude
bauliche Gebäude Bauwerk
anlage Gebäude Bauwerk Einrichtung Bau
errichtung bauen errichten aufstellen Bau
neubau bauen Bau neu
anbau anbauen bauen
umbau umbauen bauen
ausbau ausbauen bauen
aufstocken Geschoss Stockwerk
nutzungsänderung nutzen ändern anders
nutzungsuntersagung nutzen untersagen verboten
nutzungsaufnahme nutzen einziehen benutzen
inbenutzungnahme nutzen benutzen
bezugsfertig fertig einziehen
fertigstellung fertig fertigstellen Ende
fertigstellungsanzeige fertig melden
rohbau bauen
abbruch abreißen Abriss abbrechen
beseitigung beseitigen abreißen entfernen wegräumen abbauen
rückbau abbauen abreißen zurückbauen
wiederherstellung wiederherstellen herstellen
instandhaltung instandhalten pflegen erhalten warten
instandsetzung instandsetzen reparieren Reparatur ausbessern
instandsetzen reparieren ausbessern erneuern
unterhaltung unterhalten pflegen instandhalten Pflege
wartung warten pflegen
sanierung sanieren erneuern renovieren
erneuerung erneuern neu
austausch austauschen ersetzen tauschen wechseln
gestaltung gestalten aussehen Aussehen
erscheinungsbild aussehen Aussehen
äußere außen Außenseite
fassade Außenwand Hauswand Wand
dacheindeckung Dach decken Dachziegel
dachneigung Dach Neigung
geschoss Stockwerk Etage
aufenthaltsraum Raum Zimmer
grundfläche Fläche Größe groß
grundflächenzahl Fläche bebauen
wohnfläche Wohnung groß Fläche
bebauen bauen Bebauung
bebauung bauen bebauen
bebauungsplan Plan bebauen
baugrenze Grenze bauen
grundstücksgrenze Grenze Grundstück
grenzabstand Abstand Grenze
abstandsfläche Abstand
einfriedung Zaun Mauer Hecke einzäunen
einfrieden Zaun einzäunen
stützmauer Mauer
carport Stellplatz Unterstand
stellplatz Parkplatz parken abstellen
stellplatznachweis Stellplatz Parkplatz
zufahrt Einfahrt Zufahrtsweg fahren
zuwegung Zufahrt Weg
erschließung erschließen anschließen
anschluss anschließen angeschlossen
anschließen Anschluss
hausanschluss anschließen Anschluss Leitung
standsicherheit stehen sicher stabil Statik
standsicherheitsnachweis Statik Standsicherheit
tragfähig tragen halten
statiker Statik
prüfingenieur prüfen
entwurfsverfasser Architekt Architektin Planer
nachbarzustimmung Nachbar zustimmen
baulast Baulastverzeichnis
einvernehmen zustimmen Zustimmung einverstanden
benehmen abstimmen absprechen
abweichung abweichen anders Ausnahme
bauordnungsrechtlich Bauordnung Baurecht
brandwand Brand
rettungsweg Fluchtweg
fluchtweg Rettungsweg
rauchwarnmelder Rauchmelder
rauchmelder Rauchwarnmelder
feuerstätte Ofen Kamin Heizung Feuerungsanlage
feuerungsanlage Heizung Ofen Feuerstätte
schornstein Kamin
schornsteinfeger Bezirksschornsteinfeger
kleintierstall Stall
stallung Stall
aufstallen Stall
denkmal Denkmalschutz
denkmalschutzrechtlich Denkmalschutz Denkmal
denkmalrechtlich Denkmal Denkmalschutz
kulturdenkmal Denkmal
baudenkmal Denkmal Gebäude
denkmalgerecht Denkmal
originalgetreu Original wie
sprosse Sprossenteilung
bemusterung Muster zeigen
muster Beispiel Probe
freigabe freigeben erlauben zustimmen
straßenseitig Straße
rückwärtig hinten Rückseite
straßensperrung Straße sperren gesperrt
sperrung sperren gesperrt Straße
vollsperrung sperren gesperrt voll
umleitung umleiten
ausschildern Schild beschildern ausgeschildert Ausschilderung
beschilderung Schild Verkehrszeichen beschildern
fahrbahn Straße
fahrbahndecke Straßenbelag Belag Asphalt Decke
deckenerneuerung Fahrbahndecke Belag Straßenbelag erneuern
fahrbahnrand Straßenrand Rand
gehweg Bürgersteig Fußweg Gehsteig
bürgersteig Gehweg
radweg Fahrradweg
parkfläche Parkplatz parken
anlieger Anwohner Anlieger
anwohner Anlieger wohnen
anliegerverkehr Anlieger Anwohner
durchfahrt durchfahren fahren
halteverbot halten parken Haltverbot
haltverbot halten parken Halteverbot
sondernutzung nutzen Straße
sondernutzungserlaubnis Sondernutzung
baumschutz Baum
verkehrssicherungspflicht sichern sicher
räumpflicht räumen Schnee
streupflicht streuen
winterdienst räumen streuen Schnee Eis
schnee räumen Winterdienst
reinigungspflicht reinigen Reinigung säubern
straßenreinigung Straße reinigen fegen kehren
kehren fegen reinigen
ausbaubeitrag Straßenausbau
wasserentnahme Wasser entnehmen
entnahme entnehmen
entnehmen Entnahme herausholen pumpen nehmen
einleitung einleiten leiten Wasser
einleiten leiten Einleitung einlassen
ableiten leiten Ableitung
niederschlagswasser Regenwasser Regen
regenwasser Niederschlagswasser
schmutzwasser Abwasser
abwasser Schmutzwasser
abwasserbeseitigung Abwasser Kanal
kleinkläranlage Klärgrube Kläranlage Anlage
kläranlage klären Anlage
sammelgrube Grube
fäkalschlamm Klärschlamm Schlamm
klärschlamm Schlamm
versickern Versickerung
grundwasser Wasser
gewässer Bach Fluss See Graben Wasser
gewässerrandstreifen Ufer Gewässer
oberirdisch oben
graben Wasser
uferbereich Ufer
hochwasser Überschwemmung
überschwemmungsgebiet Hochwasser Überschwemmung
brunnen Gartenbrunnen Wasser
wasserrechtlich Wasser Wasserrecht
wassergefährdend Wasser gefährlich schädlich
heizöl Öl
öltank Tank Heizöl
heizölverbraucheranlage Öltank Tank Heizöl
löschwasser Feuer löschen
naturschutz Natur schützen
naturschutzgebiet Natur
landschaftsschutzgebiet Landschaft
landschaft Natur
gehölz Baum Strauch Hecke Bäume Sträucher
laubgehölz Laubbaum Baum
standortheimisch heimisch
fällung fällen Baum
fällen Fällung umsägen abholzen
rodung roden entfernen fällen
rückschnitt schneiden zurückschneiden
ersatzpflanzung pflanzen Ersatz nachpflanzen neu
anpflanzung pflanzen anpflanzen Pflanze
pflanzung pflanzen Pflanze
pflanzperiode pflanzen Pflanzzeit
vegetationsperiode Wachstum wachsen
brutzeit brüten Brut Vogel
artenschutz Tier Tiere schützen
nistkasten nisten
kompensation ausgleichen Ausgleich
ausgleichsmaßnahme Ausgleich ausgleichen
eingriff eingreifen
bodenabbau Boden abbauen
erdaushub Erde Boden Aushub
auffüllung auffüllen Boden
altlast Boden Verunreinigung
verunreinigung verschmutzen Schmutz verunreinigen verschmutzt
kontamination verunreinigen belastet
lärmschutz Lärm
immission Lärm Geruch
lärmpegel Lärm laut
emission ausstoßen Lärm Abgas
schallschutz Lärm
nachtruhe Nacht Ruhe
sicherheitsleistung Sicherheit hinterlegen
hinterlegen Hinterlegung zahlen
rekultivierung wiederherstellen
abfallentsorgung Müll Abfall entsorgen Müllabfuhr
abfall Müll
müll Abfall
restabfall Restmüll
restmüll Restabfall
bioabfall Biomüll
abfallbehälter Mülltonne Tonne Müll
restabfallbehälter Restmülltonne Restmüllbehälter Tonne
restabfallgefäß Restmülltonne Restabfalltonne Tonne Behälter
restabfalltonne Restmülltonne Restabfallbehälter
behältnis Behälter Gefäß Tonne
behälter Tonne Gefäß Kübel
gefäß Behälter Tonne
tonne Mülltonne Behälter
abfuhr abholen Abholung leeren abfahren Leerung
abfuhrtag abholen Abholung leeren Leerung
leerung leeren Abfuhr abholen
leeren Leerung abholen Abfuhr
bereitstellung bereitstellen hinstellen rausstellen
bereitstellen hinstellen rausstellen bereitstehen hinausstellen
sperrmüll Möbel sperrig
altpapier Papier
wertstoffhof Wertstoff Recyclinghof
deponie Mülldeponie
anlieferung anliefern bringen hinbringen
anliefern bringen hinbringen Anlieferung
annahme annehmen
verwertung verwerten
unbehandelt behandeln
altholz Holz
schadstoff schädlich
asbesthaltig Asbest
grüngut Grünschnitt Gartenabfall
grünschnitt Gartenabfall
anschlusszwang anschließen
benutzungszwang benutzen
eigenkompostierung kompostieren Kompost
"""
