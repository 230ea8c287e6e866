"""JSON in exactly one spelling, so that equal content has equal bytes and an equal hash."""

import hashlib
import json
from collections.abc import Mapping, Sequence

Json = str | int | float | bool | None | Sequence["Json"] | Mapping[str, "Json"]
JsonObject = Mapping[str, Json]


def dump(value: Json) -> bytes:
    """Write ``value`` in ASCII with sorted keys and no blanks; refuses NaN and infinity.

    ASCII, because then the bytes do not depend on how a tool reads umlauts.
    """
    text = json.dumps(
        value, ensure_ascii=True, allow_nan=False, sort_keys=True, separators=(",", ":")
    )
    return text.encode("ascii")


def load_object(data: bytes) -> JsonObject:
    """Read one JSON object; ValueError if it is none or its numbers are not finite."""
    value = json.loads(data.decode("utf-8"), parse_constant=_refuse)
    if not isinstance(value, dict):
        raise ValueError("not an object")  # noqa: TRY004 -- callers catch one kind: bad data
    return value


def sha256(data: bytes) -> str:
    """SHA-256 in lower-case hex."""
    return hashlib.sha256(data).hexdigest()


def text_sha256(text: str) -> str:
    """SHA-256 of a text in UTF-8; half surrogates of a broken paste are kept apart."""
    return sha256(text.encode("utf-8", "surrogatepass"))


def _refuse(constant: str) -> float:
    raise ValueError(constant)
