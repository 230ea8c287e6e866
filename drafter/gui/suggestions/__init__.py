"""Suggestions: ask the model, compare, decide."""
