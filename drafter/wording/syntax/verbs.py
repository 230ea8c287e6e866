"""Forms of German verbs, by the conjugator ablaut (MIT or Apache-2.0)."""

from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module
from typing import Any, Final

FIRST: Final = 0  # of ich, du, er, wir, ihr, sie
THIRD: Final = 2
FIRST_PLURAL: Final = 3
# Verbs whose prefix stays, though ablaut parts it; with the verb behind the prefix.
_NOT_PARTED: Final = {"unterschreiben": "schreiben", "überlassen": "lassen"}
# Participles for which ablaut has the rarer form.
_USUAL: Final = {"verwandt": "verwendet"}


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb; a parted prefix stands behind its form: „legt vor“."""

    infinitive: str
    participle: str
    with_zu: str
    present: tuple[str, ...]
    past: tuple[str, ...]
    past_with_sein: bool


@lru_cache(maxsize=512)
def verb(infinitive: str) -> Verb | None:
    """A verb with its forms; None for what is no German infinitive."""
    base = _NOT_PARTED.get(infinitive)
    prefix = infinitive.removesuffix(base) if base else ""
    try:
        table: Any = import_module("ablaut").conjugate(base or infinitive)  # it has no types
    except ValueError:
        return None
    participle = table.past_participle.removeprefix("ge") if base else table.past_participle
    participle = _USUAL.get(participle, participle)
    return Verb(
        infinitive,
        prefix + participle,
        f"zu {infinitive}" if base else table.zu_infinitive,
        tuple(prefix + form for form in table.present),
        tuple(prefix + form for form in table.preterite),
        table.auxiliary == "sein",
    )
