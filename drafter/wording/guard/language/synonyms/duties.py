"""Duties, rights and law."""

GROUPS = """
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
jetzig derzeitig vorhanden bestehend
ständig immer
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
"""
