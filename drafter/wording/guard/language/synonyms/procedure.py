"""The administrative procedure."""

GROUPS = """
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
frist Zeitraum Zeit befristen fristgerecht
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
"""
