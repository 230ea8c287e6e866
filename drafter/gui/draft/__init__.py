"""The page of one notice."""
