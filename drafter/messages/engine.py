"""Sentences of the room ``engine``."""

SENTENCES: dict[str, str] = {}
