"""Sentences of the room ``templating``."""

SENTENCES: dict[str, str] = {}
