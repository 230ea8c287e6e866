"""The window. The only room that knows Qt; drives ``session`` and shows what it says."""
