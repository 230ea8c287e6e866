"""Words without weight: they may come or go in a rewording.

Verbs that only carry a noun („erfolgen“, „vornehmen“), nouns of official style („Hinblick“,
„Rahmen“), words of courtesy and of reference to the text itself. A word that states, limits or
decides anything does not belong here.
"""

LIGHT = """
übrig Übrige Wirkung einmal nochmals hinzukommen erfolgen durchführen vornehmen stattfinden
ergehen bestehen vorliegen betragen belaufen gelten machen tun lassen bekommen erhalten geben
haben sein werden bleiben liegen stehen gehen kommen nehmen bringen setzen stellen legen halten
finden führen gehören heißen bedeuten handeln betreffen beziehen befinden darstellen bilden dienen
ergeben kosten brauchen benötigen Höhe Rahmen Hinblick Bezug Zusammenhang Hinsicht Wege Zweck
Umfang Maßgabe Sinne Falle Fall Form Art Weise Stelle Zuge Laufe Ansatz Bereich Teil Sache
Angelegenheit Ding Punkt Seite Basis Grundlage Grund Ursache Ergebnis Folge Umstand Tatsache Lage
Möglichkeit Gelegenheit Erforderlichkeit Notwendigkeit Verfügung Dauer Zeit Zeitpunkt Zeitraum
Wert Betrag Summe Datum Bitte bitten danken Dank freundlich höflich gern gerne leider bedauern
Verständnis verstehen freuen wünschen einfach kurz klar deutlich genau hierzu diesbezüglich obig
oben unten untenstehend vorstehend nachstehend folgend folgen folgendermaßen beigefügt genannt
vorgenannt obengenannt nachfolgend jeweilig jeweils entsprechend betreffend vorliegend bestehend
gegeben besagt angeführt aufgeführt erwähnt bezeichnet näher bereits schon noch auch gleichfalls
ebenfalls ebenso gleichzeitig zugleich grundlegend konkret tatsächlich eigen insgesamt lediglich
bloß Ablauf Ausführung Durchführung auffordern Bundesrepublik inzwischen genießen dauern laufen
lauten Adressat Gewährung Erteilung lang gut neu eventuell etwaig sogenannt sog voll Schritt
Aufgabe Regelung Vorschrift Bestimmung regeln vorsehen gesetzlich selbstverständlich natürlich
hiermit somit Geld Euro jemand etwas alles andere anderer anderes anderen weitere weiterer
weiteren weiteres darüber hinaus zusätzlich so solch solche solcher solchen möglich nötig
notwendig erforderlich verpflichten verpflichtet Pflicht müssen dürfen können bedürfen obliegen
berechtigen berechtigt befugt gestatten erlauben zulässig wissen sehen lesen Folgendes Folgende
folgende Weg Fälle Beispiel dafür dazu darum damit hier dort wenn falls sofern spät spätestens
früh frühestens höchstens mindestens zumindest maximal wenigstens längstens nur ausschließlich
allein sonst andernfalls ansonsten Anspruch Recht Gebrauch Betracht Frage infrage Kraft Kenntnis
ander vorher vorherig nachher später gelangen eintreten treten Person Leute Mensch sagen meinen
denken ganz anfallen rechnen beruhen gerechnet dazukommen hinzutreten bitteschön nochmal Frage
Fragen gerade Ausübung überhaupt eigentlich ohnehin wiederum zunächst sodann nunmehr
grundsätzlicherweise Mal Vorkommen Vorhandensein
"""
