"""Synonyms of daily German, from OpenThesaurus: looked up where the guard's own tables end.

The table is made by ``resources/thesaurus.py`` and read at the first look-up only. It says that
two words can mean the same in some sense; what must never be exchanged (rulings, opposites,
duties, bounds, kinds of things) is held by checks of its own.
"""

import lzma
from functools import lru_cache
from importlib.resources import files

_FILE = "openthesaurus.txt.xz"


@lru_cache(maxsize=1)
def _table() -> dict[str, str]:
    """Root → the numbers of its senses, still one string: most roots are never asked for."""
    text = lzma.decompress(files(__package__).joinpath(_FILE).read_bytes()).decode()
    return dict(line.split(" ", 1) for line in text.splitlines())


@lru_cache(maxsize=20000)
def senses(root: str) -> frozenset[str]:
    """The numbers of the senses of a root; none for a word that the table does not hold."""
    return frozenset(_table().get(root, "").split())
