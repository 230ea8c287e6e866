"""The fact lock as a mask over tokens.

Once a model: which tokens hold guarded characters, which are broken UTF-8, which are of a foreign
script. Once a request: what the passage's own characters permit. Each step then costs a look-up of
the lock's state and one assignment to a few dozen logits.
"""

import re
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from drafter.engine.fact_lock import (
    START,
    FactLock,
    Joint,
    LockState,
    is_guarded,
    with_endings,
)
from drafter.engine.worker.llama import Logits

Ids = npt.NDArray[np.int64]

# Latin with its extensions and the punctuation of a letter; all else only if the passage has it.
_FOREIGN = re.compile(r"[^\u0020-\u024f\u0300-\u036f\u1e00-\u1eff\u2010-\u203a\u20ac\n\t]")
_GUARDED = re.compile(r"[§%‰€$£¥0-9]|[^\u0000-\u00b1]")
_LONGEST = 24  # characters of the longest token that completes a fact


class Vocabulary:
    """What is known of the tokens of a model, whatever the passage."""

    def __init__(self, pieces: Sequence[bytes], ends: frozenset[int]) -> None:
        self.pieces = pieces
        self.ends = ends
        self.by_piece: dict[bytes, int] = {}
        self.guarded: dict[int, str] = {}
        self.foreign: dict[int, str] = {}
        self.never: list[int] = []
        lettered: list[int] = []
        for token, piece in enumerate(pieces):
            self._sort(token, piece, lettered)
        self.lettered = np.zeros(len(pieces), dtype=np.bool_)
        self.lettered[lettered] = True

    def _sort(self, token: int, piece: bytes, lettered: list[int]) -> None:
        if not piece:
            if token not in self.ends:
                self.never.append(token)
            return
        self.by_piece.setdefault(piece, token)
        try:
            text = piece.decode()
        except UnicodeDecodeError:
            self.never.append(token)  # half a character could grow into any
            return
        if text[0].isalpha():
            lettered.append(token)
        if _FOREIGN.search(text):
            self.foreign[token] = text
        elif _GUARDED.search(text) and any(map(is_guarded, text)):
            self.guarded[token] = text


class TokenMask:
    """The lock of one request over a vocabulary; without ``facts`` only the script is held."""

    def __init__(self, vocabulary: Vocabulary, facts: Sequence[str] | None, text: str) -> None:
        self._vocabulary = vocabulary
        self._locked = facts is not None
        self._lock = FactLock(with_endings(facts or (), text))
        allowed = frozenset(text)
        banned = list(vocabulary.never)
        watched: dict[int, str] = {}
        own = _FOREIGN.search(text) is not None
        for token, piece in vocabulary.foreign.items():
            if not own or not allowed.issuperset(_FOREIGN.findall(piece)):
                banned.append(token)
            elif self._locked and any(map(is_guarded, piece)):
                watched[token] = piece
        if self._locked:
            for token, piece in vocabulary.guarded.items():
                if self._lock.signs.issuperset(c for c in piece if is_guarded(c)):
                    watched[token] = piece
                else:
                    banned.append(token)
        self._watched = watched
        self._banned: Ids = np.array(sorted(banned), dtype=np.int64)
        self._refused: dict[LockState, Ids] = {}
        self._only: dict[LockState, Ids] = {}

    @property
    def start(self) -> LockState:
        """The state before the first token."""
        return START

    def apply(self, logits: Logits, state: LockState) -> None:
        """Make every token impossible that the lock forbids here."""
        if not self._locked or not self._lock.forced(state):
            logits[self._banned] = -np.inf
            if self._locked:
                logits[self._refusals(state)] = -np.inf
            return
        only = self._completions(state)
        kept = logits[only]
        logits[:] = -np.inf
        logits[only] = kept

    def step(self, state: LockState, token: int) -> LockState:
        """The state after a token that `apply` left possible."""
        if not self._locked:
            return state
        after = self._lock.run(state, self._vocabulary.pieces[token].decode())
        if after is None:
            raise AssertionError("the mask let a forbidden token pass")
        return after

    def _refusals(self, state: LockState) -> Ids:
        known = self._refused.get(state)
        if known is None:
            run = self._lock.run
            refused = [t for t, text in self._watched.items() if run(state, text) is None]
            known = np.array(refused, dtype=np.int64)
            if state.joint is Joint.FIGURE:  # letters would grow on the figure
                letters = self._vocabulary.lettered.copy()
                letters[self._completions(state)] = False
                known = np.concatenate([known, np.flatnonzero(letters)])
            self._refused[state] = known
        return known

    def _completions(self, state: LockState) -> Ids:
        known = self._only.get(state)
        if known is None:
            by_piece = self._vocabulary.by_piece
            texts = self._lock.continuations(state, _LONGEST)
            found = {by_piece[t.encode()] for t in texts if t.encode() in by_piece}
            known = self._only[state] = np.array(sorted(found), dtype=np.int64)
        return known
