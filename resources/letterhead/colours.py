"""Colours of the example authorities; text colours reach a contrast of 4.5 to 1 on white."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Palette:
    """Three colours as RRGGBB; ``dark`` is also the colour of the authority's name."""

    dark: str
    middle: str
    sun: str


PALETTES = {
    "neutral": Palette("1F4E5F", "5F9EA0", "E9B949"),
    "heidekreis": Palette("5B2C6F", "A569BD", "F0B93A"),
    "celle": Palette("1B4F8A", "6FA3D8", "F2C14E"),
    "uelzen": Palette("1E5B3A", "6DAE7F", "F0C24B"),
}
