"""Model files on this machine, and what was measured with them."""
