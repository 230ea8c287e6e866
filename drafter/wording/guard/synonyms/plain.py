"""More everyday words, and adjectives with „-pflichtig“, „-berechtigt“."""

GROUPS = """
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
fahren führen lenken steuern
nachkommen folgen befolgen leisten
überwiegen schwerer wichtiger
erschöpfen ausschöpfen
"""
