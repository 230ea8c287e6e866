"""Sentences on readability; the hints themselves (L01 to L09) stand with the checks."""

SENTENCES: dict[str, str] = {
    "reading.easy": "leicht lesbar",
    "reading.medium": "mittel lesbar",
    "reading.hard": "schwer lesbar",
    "reading.figures": (
        "Lesbarkeit {flesch} von 100 (Flesch), Wiener Sachtextformel {grade}, "
        "im Mittel {words} Wörter je Satz"
    ),
    "reading.easier": "Lesbarkeit {before} → {after}: leichter",
    "reading.harder": "Lesbarkeit {before} → {after}: schwerer",
    "reading.same": "Lesbarkeit {before} → {after}: etwa gleich",
    "reading.sentences_less": "Sätze kürzer",
    "reading.sentences_more": "Sätze länger",
    "reading.nouns_less": "weniger Hauptwörter auf -ung und Ähnliches",
    "reading.nouns_more": "mehr Hauptwörter auf -ung und Ähnliches",
    "reading.passive_less": "weniger Passiv",
    "reading.passive_more": "mehr Passiv",
}
