"""Facts, limits, rates and numbers: none lost, added, changed or attached to another thing."""
