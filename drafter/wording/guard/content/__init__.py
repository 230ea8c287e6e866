"""Content that is new or gone, and the form of the answer."""
