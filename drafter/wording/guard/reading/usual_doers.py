"""What only one of the two parties of a notice does: an office grants, its reader applies.

The lists hold verbs that notices and their plain versions tell of one party. Verbs of both
(zahlen, stellen, tragen) are told apart by the noun beside them: „Widerspruch erheben“ is the
addressee's, „Gebühren erheben“ the authority's.
"""

import re

from drafter.wording.guard.language.lexicon import root

BY_AUTHORITY = """bewilligen gewähren erteilen ablehnen versagen auszahlen festsetzen widerrufen
entscheiden anordnen androhen entziehen anhören untersagen genehmigen fördern stunden
zurückfordern abhelfen zurückweisen stattgeben anrechnen berücksichtigen berechnen aussetzen
veranschlagen verbieten eintreiben weiterzahlen verwarnen kürzen errechnen zusichern verhängen
auswerten einstufen bemessen umschreiben verrechnen aufrechnen zuteilen mahnen pfänden zustellen
beurlauben herabsetzen einbehalten gestatten niederschlagen vollziehen durchsetzen abbuchen zuweisen
einschreiten mindern nachfordern weiterbearbeiten anerkennen befreien überprüfen beanstanden ahnden
abschieben freistellen aberkennen vollstrecken abweisen verwerfen anmahnen auferlegen heranziehen
bescheiden einziehen zuerkennen prüfen ausstellen feststellen erlauben erlassen absehen
verzichten zurückstellen"""
BY_ADDRESSEE = """vorlegen einreichen nachreichen beantragen anzeigen zurückzahlen nachweisen
mitwirken äußern widersprechen klagen abliefern nachkommen verlassen einhalten entnehmen anmelden
erfüllen beseitigen beachten überlassen beilegen befolgen mitbringen beifügen ausreisen aufstellen
benutzen vortragen dartun ausbringen entfernen errichten betreiben versäumen hinterlegen fällen
pflanzen nachpflanzen zurückschneiden freihalten verzinsen verbrennen entsorgen unterschreiben
verstoßen weiterbauen bauen umziehen wohnen ausschenken einreisen abstecken anfechten erlegen
verbrauchen bereitstellen räumen bestreiten schulden einbauen pflegen anliefern lagern mähen düngen
fortsetzen begleichen beheben begehen mitführen vorzeigen roden impfen parken abbrennen ablagern
heiraten nachrüsten umtauschen grillen zelten jagen angeln fischen schlachten züchten vermieten
verpachten betreuen beschäftigen ausführen abbrechen umbauen anbauen sanieren eröffnen bewohnen
belegen verkaufen kaufen einsehen fahren transportieren befördern bestücken abzahlen"""
# noun (the last part of a compound) and verb
OF_ADDRESSEE = """widerspruch:erheben widerspruch:einlegen widerspruch:zurücknehmen
widerspruch:zurückziehen klage:erheben klage:einreichen klage:einlegen antrag:stellen
antrag:zurücknehmen antrag:zurückziehen antrag:aufrechterhalten einspruch:einlegen einspruch:erheben
beschwerde:einlegen rechtsmittel:einlegen einwendung:erheben anspruch:haben gelegenheit:haben
erlaubnis:haben möglichkeit:haben zeit:haben wohnsitz:nehmen angabe:machen stellung:nehmen
wohngeld:bekommen wohngeld:erhalten elterngeld:bekommen leistung:bekommen
leistung:erhalten vorschuss:bekommen vorschuss:erhalten zuschuss:bekommen zuschuss:erhalten
beihilfe:bekommen beihilfe:erhalten förderung:bekommen förderung:erhalten guthaben:haben
rechtsbehelf:verzichten rechtsmittel:verzichten widerspruch:verzichten klage:verzichten
pflicht:erfüllen auftrag:erteilen vollmacht:erteilen einwilligung:erteilen maulkorb:tragen"""
OF_AUTHORITY = """aussicht:stellen ausnahme:zulassen frist:setzen rechnung:stellen gebühr:erheben
bescheid:erlassen verfahren:einleiten verfahren:einstellen zwangsgeld:festsetzen bescheid:aufheben
bescheid:zurücknehmen bewilligung:aufheben verfahren:durchführen anhörung:durchführen
leistung:einstellen förderung:einstellen zahlung:einstellen hilfe:einstellen zahlung:fortsetzen
leistung:fortsetzen verfahren:fortsetzen antrag:bearbeiten widerspruch:bearbeiten
anfrage:bearbeiten fall:bearbeiten"""
# what either may be bound to do
NEUTRAL = """ablehnen beachten abwarten wissen sagen sehen gehen kommen geben stellen ändern
schicken senden antworten anrufen ausgehen rechnen annehmen verlangen fordern erheben einholen
ermitteln klären aufklären nachfragen beteiligen weitergeben weiterleiten abziehen senken einziehen
aufheben zurücknehmen verlängern kontrollieren messen schließen hinweisen bleiben lassen finden
festhalten haben speichern löschen verarbeiten veröffentlichen übermitteln informieren bitten
zustimmen einbeziehen wiederholen
schätzen behandeln abwägen kündigen
übernehmen verzichten abfragen anfordern betreten prüfen anhören anwenden verwerten beschlagnahmen
versteigern bestimmen beschränken berichtigen"""
# what leaves the reader to decide
FREE_CHOICE = re.compile(
    r"(?<!nicht )\bfrei(?:gestellt|steh\w*|willig\w*)?\b(?! feuerwehr)|\bwahl\b|\bselbst\b"
)
# told of either, whoever does it in the original
OF_EITHER = frozenset(root(verb) for verb in ["ablehnen", "verzichten", "übernehmen"])
