"""Money and payment."""

GROUPS = """
zahlung zahlen auszahlen überweisen begleichen entrichten Überweisung bezahlen leisten
auszahlen ausbezahlen überweisen anweisen zahlen
erstatten zurückzahlen zurückerstatten rückzahlen
erstatten Rückzahlung Rückerstattung zurückgeben erstattungs*
zurückfordern rückfordern Rückforderung zurückverlangen zurückzahlen erstatten
zuwendung Zuschuss Förderung fördern Fördermittel Beihilfe Fördergeld Finanzhilfe bezuschussen
fördermittel Mittel Geld Gelder Fördergeld Zuwendung
betrag Summe Höhe Geldbetrag
rate Teilbetrag Teilzahlung
kosten Ausgabe Aufwendung Auslage
gebühr Verwaltungsgebühr Kosten
restforderung offen Restbetrag
konto Bankverbindung Kontoverbindung Bankkonto
finanzierung finanzieren bezahlen
überschreiten übersteigen hinausgehen
rechnung Beleg Rechnungsbeleg
verzinsen Zins Zinsen
einkommen Einkünfte Verdienst verdienen
nachzahlen Nachzahlung nachträglich
ermäßigen kürzen verringern mindern senken reduzieren herabsetzen vermindern sinken
mehrkosten Mehrbetrag teuer
erhöhen anheben steigen
vorschuss Abschlag Vorauszahlung
eigenmittel Eigenanteil
kasse Kreiskasse
"""
