"""From logits to a token: greedy, or drawn from the likely ones with a seed."""

import math

import numpy as np

from drafter.engine.protocol import Sampling
from drafter.engine.worker.llama import Logits

_MIN_P = 0.05  # what is less than a twentieth as likely as the best token is never drawn


def log_likelihood(logits: Logits, token: int) -> float:
    """The natural logarithm of the token's probability."""
    top = float(logits.max())
    return float(logits[token]) - top - math.log(float(np.exp(logits - top).sum()))


class Sampler:
    """Draws the tokens of one candidate; same seed, same logits: same tokens."""

    def __init__(self, sampling: Sampling) -> None:
        self.sampling = sampling
        self._random = np.random.default_rng(sampling.seed)

    def pick(self, logits: Logits) -> int:
        """The next token."""
        temperature = self.sampling.temperature
        if temperature <= 0:
            return int(logits.argmax())
        floor = float(logits.max()) + temperature * math.log(_MIN_P)
        likely = np.flatnonzero(logits >= floor)
        scaled = logits[likely].astype(np.float64) / temperature
        weights = np.exp(scaled - scaled.max())
        return int(self._random.choice(likely, p=weights / weights.sum()))
