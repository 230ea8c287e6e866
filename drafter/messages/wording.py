"""Sentences of the room ``wording``."""

SENTENCES: dict[str, str] = {}
