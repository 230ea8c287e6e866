"""Which addresses may be a model server in the house."""

import pytest

from drafter.notice.endpoint import Endpoint, Refusal, parse, refusal

PIN = "0123456789abcdef" * 4


@pytest.mark.parametrize(
    ("url", "address", "path"),
    [
        ("https://10.1.2.3", ("10.1.2.3", 443), "/v1"),
        ("https://172.16.0.1:8443/", ("172.16.0.1", 8443), "/v1"),
        ("https://172.31.255.255/v1", ("172.31.255.255", 443), "/v1"),
        ("https://192.168.7.8:1/llm/v1/", ("192.168.7.8", 1), "/llm/v1"),
        ("https://[fd12:0:0::7]:8000", ("fd12::7", 8000), "/v1"),
        ("https://localhost:8443", ("127.0.0.1", 8443), "/v1"),
    ],
)
def test_private_addresses_over_tls(url: str, address: tuple[str, int], path: str) -> None:
    host, port = address
    assert parse(url, "m", PIN) == Endpoint(True, host, port, path, "m", PIN)


@pytest.mark.parametrize(
    ("url", "origin"),
    [
        ("http://localhost", "http://127.0.0.1:80"),
        ("http://LOCALHOST:8000/v1", "http://127.0.0.1:8000"),
        ("http://127.0.0.2:8000", "http://127.0.0.2:8000"),
        ("http://[::1]:8000", "http://[::1]:8000"),
    ],
)
def test_this_machine_needs_no_tls(url: str, origin: str) -> None:
    found = parse(url, "m")
    assert isinstance(found, Endpoint)
    assert found.origin == origin


@pytest.mark.parametrize(
    ("url", "pin", "reason"),
    [
        ("https://8.8.8.8", PIN, Refusal.PUBLIC),
        ("https://172.32.0.1", PIN, Refusal.PUBLIC),
        ("https://169.254.1.1", PIN, Refusal.PUBLIC),
        ("https://100.64.0.1", PIN, Refusal.PUBLIC),
        ("https://0.0.0.0", PIN, Refusal.PUBLIC),
        ("https://[fe80::1]", PIN, Refusal.PUBLIC),
        ("https://[2001:db8::1]", PIN, Refusal.PUBLIC),
        ("https://[::ffff:10.1.2.3]", PIN, Refusal.PUBLIC),
        ("https://modell.intern", PIN, Refusal.NAME),
        ("https://localhost.example", PIN, Refusal.NAME),
        ("https://10.1.2", PIN, Refusal.NAME),
        ("https://0x0a010203", PIN, Refusal.NAME),
        ("https://010.1.2.3", PIN, Refusal.NAME),
        ("http://10.1.2.3", "", Refusal.PLAIN),
        ("https://10.1.2.3", "", Refusal.PIN_MISSING),
        ("https://10.1.2.3", PIN[:-1], Refusal.PIN_MALFORMED),
        ("https://10.1.2.3", "x" * 64, Refusal.PIN_MALFORMED),
        ("http://localhost", PIN, Refusal.PIN_UNUSED),
        ("10.1.2.3:8443", PIN, Refusal.URL),
        ("ftp://10.1.2.3", PIN, Refusal.URL),
        ("https://user:word@10.1.2.3", PIN, Refusal.URL),
        ("https://10.1.2.3@8.8.8.8", PIN, Refusal.URL),
        ("https://10.1.2.3/v1?x=1", PIN, Refusal.URL),
        ("https://10.1.2.3:0", PIN, Refusal.URL),
        ("https://10.1.2.3:70000", PIN, Refusal.URL),
        ("https://10.1.2.3\r\nX: y", PIN, Refusal.URL),
        ("https://[fe80::1%eth0]", PIN, Refusal.URL),
    ],
)
def test_all_else_is_refused_with_its_reason(url: str, pin: str, reason: Refusal) -> None:
    assert parse(url, "m", pin) is reason


def test_a_pin_is_read_as_tools_print_it() -> None:
    printed = ":".join(PIN[i : i + 2].upper() for i in range(0, 64, 2))
    found = parse("https://10.1.2.3", "m", printed)
    assert isinstance(found, Endpoint)
    assert found.certificate_sha256 == PIN


def test_an_endpoint_made_by_hand_is_looked_at_as_well() -> None:
    assert refusal(Endpoint(True, "8.8.8.8", 443, "/v1", "m", PIN)) is Refusal.PUBLIC
