"""The letter as a Word file: written, read back, looked through, printed as PDF."""
