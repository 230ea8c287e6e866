"""Condense OpenThesaurus (LGPL-2.1) to the table of synonyms that the guard looks up.

    .venv/bin/python resources/thesaurus.py th_de_DE_v2.dat

The .dat file is that of the Debian package mythes-de (20160424); www.openthesaurus.de has newer
ones in the same form. Kept are single words of one sense each; left out are superordinate terms
and words marked as vulgar, foreign, regional, dated or figurative. One line a root, with the
numbers of its senses: two words are synonyms where they share a number.
"""

import lzma
import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import simplemma

from drafter.wording.guard.language.lexicon import root

TABLE = Path(__file__).parents[1] / "drafter/wording/guard/language/thesaurus/openthesaurus.txt.xz"
_LEFT_OUT = re.compile(
    r"Oberbegriff|Unterbegriff|Assoziation|Antonym|ugs\.|derb|vulg|veralte|dicht|jugend|regional"
    r"|österr|schweiz|scherz|ironi|engl\.|franz|lat\.|fig\.|Jargon|abwertend"
)
_COMPLEMENT = re.compile(r"\([^)]*\)")
_WORD = re.compile(r"[A-Za-zÄÖÜäöüß]{3,}")


def senses(lines: Iterator[str]) -> Iterator[tuple[str, ...]]:
    """The roots of the words of each sense that has at least two."""
    for line in lines:
        if not line.startswith("-|"):
            continue
        members = [m for m in line.rstrip("\n").split("|")[1:] if not _LEFT_OUT.search(m)]
        words = [_COMPLEMENT.sub("", member).strip() for member in members]
        known = [w for w in words if _WORD.fullmatch(w) and simplemma.is_known(w, lang="de")]
        roots = sorted({root(word) for word in known})
        if len(roots) > 1:
            yield tuple(roots)


def table(found: set[tuple[str, ...]]) -> str:
    """One line a root with the numbers of its senses."""
    numbers: defaultdict[str, list[int]] = defaultdict(list)
    for number, members in enumerate(sorted(found)):
        for member in members:
            numbers[member].append(number)
    return "".join(
        f"{member} {' '.join(map(str, listed))}\n" for member, listed in sorted(numbers.items())
    )


def main() -> None:
    """Read the file that is named on the command line, write the table."""
    with Path(sys.argv[1]).open(encoding="utf-8") as source:
        text = table(set(senses(source)))
    TABLE.write_bytes(lzma.compress(text.encode(), preset=9 | lzma.PRESET_EXTREME))
    print(f"{TABLE.name}: {TABLE.stat().st_size} bytes, {text.count(chr(10))} roots")


if __name__ == "__main__":
    main()
