"""Why a wording is not offered although it says the same: it is no proper German."""

SENTENCES: dict[str, str] = {
    "fluency.unfinished": "Der Vorschlag bricht ab oder schließt eine Klammer nicht.",
    "fluency.doubled": "Der Vorschlag wiederholt ein Wort.",
    "fluency.repeated_fact": "Der Vorschlag nennt eine Angabe oder ein Gesetz zweimal.",
    "fluency.lost_preposition": "Im Vorschlag fehlt das Verhältniswort zum Verb.",
    "fluency.agreement": "Im Vorschlag passen Wörter grammatisch nicht zusammen.",
    "fluency.small_letter": "Der Vorschlag schreibt ein Hauptwort klein.",
    "fluency.no_verb": "Im Vorschlag fehlt einem Satz das Verb.",
    "fluency.address": "Der Vorschlag duzt.",
    "fluency.fact_reworded": "Der Vorschlag gibt einen Namen oder ein Zahlwort anders wieder.",
    "fluency.no_word": "Im Vorschlag steht ein Wort, das es nicht gibt.",
    "fluency.capital_letter": "Der Vorschlag schreibt ein Wort groß, das klein gehört.",
    "fluency.tense": "Der Vorschlag erzählt als vergangen, was jetzt gilt.",
}
