"""A .docx from its parts: the same parts give the same bytes."""

import io
import zipfile
from collections.abc import Mapping

from docx.document import Document
from docx.opc.part import Part

_EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest time a zip can hold: no clock in a notice
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_RELATIONSHIPS = "application/vnd.openxmlformats-package.relationships+xml"


def zip_bytes(files: Mapping[str, bytes]) -> bytes:
    """Return a zip of these files, with neither clock nor operating system in it."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.create_system = 0
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, data)
    return target.getvalue()


def document_bytes(document: Document) -> bytes:
    """Return the document as a file. python-docx would stamp each part with the time of day."""
    package = document.part.package
    parts = list(package.iter_parts())
    files = {
        "[Content_Types].xml": _content_types(parts),
        "_rels/.rels": _utf8(package.rels.xml),
    }
    for part in parts:
        files[part.partname.membername] = part.blob
        if len(part.rels):
            files[part.partname.rels_uri.membername] = _utf8(part.rels.xml)
    return zip_bytes(files)


def _utf8(xml: str | bytes) -> bytes:
    return xml.encode() if isinstance(xml, str) else xml


def _content_types(parts: list[Part]) -> bytes:
    overrides = "".join(
        f'<Override PartName="{part.partname}" ContentType="{part.content_type}"/>'
        for part in sorted(parts, key=lambda part: str(part.partname))
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="{_TYPES}">'
        f'<Default Extension="rels" ContentType="{_RELATIONSHIPS}"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    ).encode()
