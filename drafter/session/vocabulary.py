"""The words that count as right: the dictionary, the administration's, the authority's, one's own.

Loaded when the first notice is looked through, not before; shared by all notices.
"""

from pathlib import Path
from threading import Lock

from drafter.files import dictionaries
from drafter.files.places import Places
from drafter.notice.faults import Fault
from drafter.wording.spelling import Speller


class Vocabulary:
    """Gives the spellers of this installation. May be used from several threads."""

    def __init__(self, places: Places) -> None:
        self._shipped = places.resources / "dictionaries"
        self._authorities = places.authorities
        self._own = places.user_data / "woerter.txt"
        self._lock = Lock()
        self._spellers: dict[str, Speller] = {}
        self._faults: list[Fault] = []
        self._base: Speller | None = None
        self._tried = False

    def speller(self, authority_id: str) -> Speller | None:
        """The speller for notices of an authority; None if the dictionary cannot be read."""
        with self._lock:
            if self._base is None and not self._tried:
                self._tried = True
                self._base = self._load()
            if self._base is None:
                return None
            if authority_id not in self._spellers:
                words = self._words(self._authorities / authority_id / "woerter.txt")
                self._spellers[authority_id] = self._base.with_words(words)
            return self._spellers[authority_id]

    @property
    def faults(self) -> tuple[Fault, ...]:
        """What could not be read; each is one sentence, and the rest works."""
        return tuple(self._faults)

    def learn(self, word: str) -> None:
        """Add a word to the person's own list; raises Fault if it cannot be written."""
        dictionaries.add_word(self._own, word)
        with self._lock:
            if self._base is not None:
                self._base = self._base.with_words({word})
                self._spellers = {
                    key: speller.with_words({word}) for key, speller in self._spellers.items()
                }

    def _load(self) -> Speller | None:
        try:
            dictionary = dictionaries.load(self._shipped / dictionaries.LANGUAGE)
        except Fault as fault:
            self._faults.append(fault)
            return None
        words = self._words(self._shipped / "verwaltung.txt") | self._words(self._own)
        return Speller(dictionary, words)

    def _words(self, path: Path) -> frozenset[str]:
        try:
            return dictionaries.read_words(path)
        except Fault as fault:
            self._faults.append(fault)
            return frozenset()
