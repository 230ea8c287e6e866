"""The ground: what a notice is. Knows neither Qt nor disk, network or clock."""
