"""The OOXML schema as a judge of letters (openxml-audit, which brings no type hints)."""

import importlib
from pathlib import Path


def schema_findings(data: bytes, folder: Path) -> list[str]:
    """What the schema has against a .docx; nothing in a clean one."""
    file = folder / "checked.docx"
    file.write_bytes(data)
    result = importlib.import_module("openxml_audit").OpenXmlValidator().validate(file)
    return [str(error) for error in result.errors]
