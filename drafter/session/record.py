"""The record of decisions and exports, as doors use it."""

from collections.abc import Iterator

from drafter.files import audit_log
from drafter.files.audit_log import AuditReport
from drafter.files.audit_payload import without_personal_data
from drafter.files.canonical import JsonObject
from drafter.files.places import Places


def verify(places: Places) -> AuditReport:
    """Walk the hash chain."""
    return audit_log.verify(places.audit_log)


def export(places: Places) -> Iterator[JsonObject]:
    """The entries without personal data."""
    return without_personal_data(audit_log.entries(places.audit_log))
