"""Tables of lines with sides between bars, and the sides that a word belongs to."""

from collections import defaultdict

Place = tuple[int, int]  # the number of a line, and of a side in it


class StemLines:
    """Lines like ``steig | sink``: beginnings of words, „=“ before a whole word."""

    def __init__(self, table: str) -> None:
        self.lines = tuple(
            tuple(tuple(side.split()) for side in line.split("|"))
            for line in table.strip().splitlines()
        )
        # stems by their first two letters, so that a word is compared with few of them
        self._by_start: dict[str, list[tuple[str, bool, Place]]] = defaultdict(list)
        for number, line in enumerate(self.lines):
            for k, side in enumerate(line):
                for item in side:
                    stem, whole = item.removeprefix("="), item.startswith("=")
                    self._by_start[stem[:2]].append((stem, whole, (number, k)))

    def places(self, lower: str) -> frozenset[Place]:
        """The sides that a word in lower case belongs to."""
        return frozenset(
            place
            for stem, whole, place in self._by_start.get(lower[:2], ())
            if (lower == stem if whole else lower.startswith(stem))
        )
