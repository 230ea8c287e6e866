"""Sentences of the room ``law``."""

SENTENCES: dict[str, str] = {}
