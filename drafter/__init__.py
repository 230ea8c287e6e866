"""drafter: standard notices (Bescheide) of a county, with wording suggestions that a person confirms."""

__version__ = "0.1.0"
