"""A model server on the premises: which addresses may be one, and how a profile names it.

Text of a notice goes there, so the rule is narrow: this machine, or a private address over TLS
with a certificate known beforehand. A name would leave the choice of the address to whoever answers
for the network's names, so only literal addresses and ``localhost`` count.
"""

import ipaddress
import re
from dataclasses import dataclass
from enum import StrEnum

LOOPBACK = "127.0.0.1"  # what „localhost“ stands for (RFC 6761), without asking anyone

THIS_MACHINE = tuple(map(ipaddress.ip_network, ("127.0.0.0/8", "::1/128")))
# RFC 1918 and RFC 4193. Link-local addresses are missing on purpose: who joins the cable has one.
PRIVATE = tuple(
    map(ipaddress.ip_network, ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7"))
)
_URL = re.compile(
    r"(?P<scheme>https?)://"
    r"(?:\[(?P<six>[0-9A-Fa-f:.]+)\]|(?P<host>[^\s/:@?#\[\]]+))"
    r"(?::(?P<port>[0-9]{1,5}))?"
    r"(?P<path>/[A-Za-z0-9._~/-]*)?"
)
_SHA256 = re.compile(r"[0-9a-f]{64}")
_API = "/v1"  # where OpenAI-compatible servers keep their interface


class Refusal(StrEnum):
    """Why an endpoint may not be asked; the values are codes of `drafter.messages.engine`."""

    URL = "endpoint.url"
    NAME = "endpoint.name"
    PUBLIC = "endpoint.public"
    PLAIN = "endpoint.plain"
    PIN_MISSING = "endpoint.pin_missing"
    PIN_MALFORMED = "endpoint.pin_malformed"
    PIN_UNUSED = "endpoint.pin_unused"


@dataclass(frozen=True, slots=True)
class Endpoint:
    """An OpenAI-compatible chat server; `parse` makes one that may be asked.

    ``model``: the name under which it is served. ``certificate_sha256``: of the DER, lower-case
    hex; empty where ``secure`` is not set.
    """

    secure: bool
    host: str
    port: int
    path: str
    model: str
    certificate_sha256: str = ""

    @property
    def address(self) -> tuple[str, int]:
        """Literal IP address and port, the only ones that may be connected to."""
        return self.host, self.port

    @property
    def origin(self) -> str:
        """Scheme, address and port, as the record names it."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{'https' if self.secure else 'http'}://{host}:{self.port}"


def parse(url: str, model: str, certificate_sha256: str = "") -> Endpoint | Refusal:
    """Read what a profile says; ``AB:CD:…`` is taken for a pin as well as ``abcd…``."""
    found = _URL.fullmatch(url)
    if found is None:
        return Refusal.URL
    secure = found["scheme"] == "https"
    endpoint = Endpoint(
        secure=secure,
        host=_literal(found["six"] or found["host"]),
        port=int(found["port"] or (443 if secure else 80)),
        path=(found["path"] or "").rstrip("/") or _API,
        model=model,
        certificate_sha256=certificate_sha256.replace(":", "").lower(),
    )
    return refusal(endpoint) or endpoint


def refusal(endpoint: Endpoint) -> Refusal | None:
    """Why this endpoint may not be asked; None if it may."""
    if not 0 < endpoint.port < 65536:
        return Refusal.URL
    try:
        address = ipaddress.ip_address(endpoint.host)
    except ValueError:
        return Refusal.NAME
    here = any(address in network for network in THIS_MACHINE)
    if not here and not any(address in network for network in PRIVATE):
        return Refusal.PUBLIC
    if not endpoint.secure:
        if not here:
            return Refusal.PLAIN
        return Refusal.PIN_UNUSED if endpoint.certificate_sha256 else None
    return _pin_refusal(endpoint.certificate_sha256)


def _pin_refusal(pin: str) -> Refusal | None:
    if not pin:
        return Refusal.PIN_MISSING
    return None if _SHA256.fullmatch(pin) else Refusal.PIN_MALFORMED


def _literal(host: str) -> str:
    """The address as it is written shortest; what is none stays, to be refused."""
    if host.lower() == "localhost":
        return LOOPBACK
    try:
        return str(ipaddress.ip_address(host))
    except ValueError:
        return host
