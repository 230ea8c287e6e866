"""Wording: facts, guard, prompts, the life of a suggestion, readability. Pure."""
