"""Sources of the letterheads of the example authorities."""
