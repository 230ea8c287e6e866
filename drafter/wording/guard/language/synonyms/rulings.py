"""Decisions in plain words; ``decisions`` holds which may not be exchanged."""

GROUPS = """
bewilligen Bewilligung gewähren zusprechen zusagen erhalten bekommen geben bewilligungs*
gewähren erhalten bekommen geben Gewährung zahlen
erteilen Erteilung geben erhalten bekommen ausstellen
ablehnen Ablehnung abgelehnt
versagen Versagung ablehnen verweigern
zurückweisen Zurückweisung ablehnen
stattgeben entsprechen zustimmen nachkommen erfüllen
widerrufen Widerruf
zurücknehmen Rücknahme
rückübernahme zurücknehmen Rücknahme
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
"""
