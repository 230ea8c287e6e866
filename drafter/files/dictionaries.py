"""Dictionaries on disk: the German one that ships, and lists of own words.

The sole importer of hunspell, which reads the files of igerman98 at run time; nothing of the
dictionary is part of the program.
"""

import hashlib
import tomllib
import unicodedata
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Protocol, cast

from drafter.files import atomic
from drafter.notice.faults import Fault

LANGUAGE = "de_DE"
_PROBE = ("Bescheid", "Bescheeid")  # what a German dictionary knows, and what it does not


class _Library(Protocol):
    """What is used of ``hunspell.Hunspell``."""

    def spell(self, word: str) -> bool: ...

    def suggest(self, word: str) -> tuple[str, ...]: ...


class HunspellDictionary:
    """A hunspell dictionary that has been loaded. A word takes up to 30 ms, a suggestion 400."""

    def __init__(self, library: _Library) -> None:
        self._library = library

    def knows(self, word: str) -> bool:
        """Whether the word is listed, or made of listed words."""
        return self._library.spell(word)

    def suggest(self, word: str) -> tuple[str, ...]:
        """Listed words that look like it, the likeliest first."""
        return self._library.suggest(word)


def load(folder: Path) -> HunspellDictionary:
    """Load the dictionary of a folder; takes about a tenth of a second and 8 MB.

    Raises Fault ``dictionary.missing``, ``dictionary.damaged`` (a file is not the one that
    ``dictionary.toml`` names: hunspell would accept any words, or end the program) or
    ``dictionary.no_library``.
    """
    for name, expected in _hashes(folder):
        try:
            data = (folder / name).read_bytes()
        except OSError as reason:
            raise Fault("dictionary.missing", name=name, folder=folder) from reason
        if hashlib.sha256(data).hexdigest() != expected.lower():
            raise Fault("dictionary.damaged", name=name, folder=folder)
    dictionary = HunspellDictionary(_library(folder))
    right, wrong = _PROBE
    if not dictionary.knows(right) or dictionary.knows(wrong):
        raise Fault("dictionary.damaged", name=f"{LANGUAGE}.dic", folder=folder)
    return dictionary


def _hashes(folder: Path) -> Iterator[tuple[str, str]]:
    manifest = folder / "dictionary.toml"
    try:
        hashes = tomllib.loads(manifest.read_text(encoding="utf-8"))["sha256"]
        for ending in ("aff", "dic"):
            name = f"{LANGUAGE}.{ending}"
            yield name, str(hashes[name])
    except OSError as reason:
        raise Fault("dictionary.missing", name=manifest.name, folder=folder) from reason
    except (ValueError, KeyError, TypeError) as reason:
        raise Fault("dictionary.damaged", name=manifest.name, folder=folder) from reason


def _library(folder: Path) -> _Library:
    try:
        hunspell = import_module("hunspell")
        # The path goes as UTF-8: hunspell then finds folders with umlauts on Windows, too.
        made = hunspell.Hunspell(
            LANGUAGE, hunspell_data_dir=str(folder.resolve()), system_encoding="UTF-8"
        )
    except ImportError as reason:
        raise Fault("dictionary.no_library", reason=reason) from reason
    except (OSError, ValueError) as reason:
        raise Fault("dictionary.missing", name=f"{LANGUAGE}.dic", folder=folder) from reason
    return cast("_Library", made)


def read_words(path: Path) -> frozenset[str]:
    """The words of a list, one a line, ``#`` begins a remark; none where there is no file.

    Raises Fault ``dictionary.words_unreadable`` where it is no text in UTF-8.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return frozenset()
    except (OSError, UnicodeError) as reason:
        raise Fault("dictionary.words_unreadable", path=path) from reason
    lines = (line.partition("#")[0].strip() for line in text.splitlines())
    return frozenset(unicodedata.normalize("NFC", line) for line in lines if line)


def add_word(path: Path, word: str) -> None:
    """Add a word to a person's list; what stood there before stays if that fails (Fault)."""
    words = read_words(path) | {unicodedata.normalize("NFC", word)}
    ordered = sorted(words, key=lambda word: (word.casefold(), word))
    atomic.write_text(path, "\n".join(ordered) + "\n")
