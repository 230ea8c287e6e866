"""What a letter's file is called: a name that every Windows takes."""

import pytest

from drafter.session.naming import file_name


@pytest.mark.parametrize(
    ("parts", "name"),
    [
        (("Gebührenbescheid", "40.5-1/2026"), "Gebührenbescheid 40.5-1-2026.docx"),
        (("Bescheid", "", "ENTWURF"), "Bescheid ENTWURF.docx"),
        (("Bescheid", 'a<b>:"c"|?*\\\x07d'), "Bescheid a-b-c-d.docx"),
        (("Bescheid", "12. "), "Bescheid 12.docx"),
        (("con",), "_con.docx"),
        (("LPT1.txt",), "_LPT1.txt.docx"),
        (("Konsole",), "Konsole.docx"),
        (("..", ""), "Schreiben.docx"),
        (("",), "Schreiben.docx"),
        (("x" * 300,), f"{'x' * 120}.docx"),
    ],
)
def test_file_name(parts: tuple[str, ...], name: str) -> None:
    assert file_name(*parts) == name
