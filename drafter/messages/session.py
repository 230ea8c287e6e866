"""Sentences of the room ``session``."""

SENTENCES: dict[str, str] = {}
