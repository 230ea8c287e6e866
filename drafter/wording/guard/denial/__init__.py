"""Denials: „nicht“, „kein“ and the words that deny by themselves, and what they stand on."""
