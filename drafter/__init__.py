"""drafter: notices (Bescheide) of a county, with suggestions that a person confirms."""

__version__ = "0.1.0"
