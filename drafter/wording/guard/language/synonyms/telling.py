"""Giving, sending, telling."""

GROUPS = """
vorlegen einreichen nachreichen übersenden zusenden einsenden schicken
vorlegen senden übermitteln vorzeigen beibringen abgeben bringen zuschicken zuleiten
nachreichen nachliefern nachsenden
einreichen abgeben stellen vorlegen
mitteilen nennen informieren Bescheid unterrichten
mitteilen benachrichtigen schreiben sagen melden melde* Information
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
einlassung Stellungnahme äußerung äußern Aussage
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
telefonat telefonisch telefonieren Telefongespräch Anruf fernmündlich
vorlage vorliegen
vorbringen angeben vortragen Vortrag Einwand
persönlich selbst
vordruck Formular
"""
