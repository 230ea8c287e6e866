"""Sentences of the room ``files``."""

SENTENCES: dict[str, str] = {}
