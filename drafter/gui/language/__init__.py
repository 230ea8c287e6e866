"""Spelling and typography, while nobody types."""
