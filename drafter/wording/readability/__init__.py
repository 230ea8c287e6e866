"""How hard a text is to read: scores, hints at single passages, and a whole notice in both."""
