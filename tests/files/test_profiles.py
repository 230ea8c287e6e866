"""Authority profiles: the shipped ones, and what administrators get to read about broken ones."""

import re
import shutil
from dataclasses import fields
from pathlib import Path

import pytest
from stdnum import iban

from drafter import messages
from drafter.files import profiles
from drafter.notice.authority import Authority, LetterForm
from drafter.notice.endpoint import Endpoint
from drafter.notice.faults import UnreadableInput
from drafter.notice.findings import Finding

SHIPPED = Path(__file__).parents[2] / "templates" / "authorities"


def test_shipped_profiles() -> None:
    found = {authority.id: authority for authority in profiles.load_all(SHIPPED)}
    assert sorted(found) == ["celle", "heidekreis", "neutral", "uelzen"]
    heidekreis = found["heidekreis"]
    assert heidekreis.name == "Landkreis Heidekreis"
    assert heidekreis.title == "Landkreis Heidekreis (Beispiel)"
    assert heidekreis.administrative_court.name == "Verwaltungsgericht Lüneburg"
    assert [a.municipal_jobcentre for a in found.values()].count(True) == 1
    assert found["uelzen"].form is LetterForm.A
    assert re.fullmatch(heidekreis.file_reference_pattern, "12.3-4567/2026")
    for authority in found.values():
        assert authority.example
        assert iban.is_valid(authority.bank.iban)
        assert authority.email.endswith(".example")
        # What only the real county can decide is left open in the profiles named after one.
        assert authority.id == "neutral" or authority.remedies.objection_for_charges is None


def test_shipped_profiles_have_no_findings() -> None:
    assert profiles.lint_all(SHIPPED) == ()


def test_every_part_of_an_authority_comes_from_the_profile() -> None:
    authority = profiles.load(SHIPPED / "celle" / "profile.toml")
    assert authority == profiles.load(SHIPPED / "celle")
    assert all(getattr(authority, field.name) is not None for field in fields(Authority))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of a shipped profile, to spoil."""
    return Path(shutil.copytree(SHIPPED / "heidekreis", tmp_path / "kreis"))


def spoil(folder: Path, old: str, new: str) -> tuple[Finding, ...]:
    file = folder / profiles.PROFILE
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    return profiles.lint(folder)


@pytest.mark.parametrize(
    ("old", "new", "code", "line", "words"),
    [
        ('form = "B"', 'form = "C"', "profile.value_wrong", 'form = "C"', "„A“ oder „B“"),
        ('name = "Landkreis', 'nmae = "Landkreis', "profile.key_missing", "", "„name“"),
        ('bic = "HEIDDE21XXX"', 'bic = "XX"', "profile.value_wrong", 'bic = "XX"', "BIC"),
        ('iban = "DE66', 'iban = "DE67', "profile.value_wrong", 'iban = "DE67', "Prüfziffer"),
        ('postcode = "21337"', 'postcode = "2133"', "profile.value_wrong", '"2133"', "fünf"),
        ("example = true", 'example = "ja"', "profile.value_wrong", "example", "true oder false"),
        ('head = "Der Landrat"', 'head = ""', "profile.value_empty", 'head = ""', "leer"),
        ("[bank]", "[bank]\nfarbe = 1", "profile.key_unknown", "farbe", "„bank.farbe“"),
        ("'\\d{1,3}", "'(\\d{1,3}", "profile.value_wrong", "file_reference", "Ausdruck"),
        ("[remedies]", '[remedies]\nwaste_fees = "R3"', "profile.value_wrong", "R3", "„R1“"),
        ("@heidekreis", "heidekreis", "profile.value_wrong", None, "@"),
        (
            'street = "Vogtei',
            'street = "V' + "o" * 80,
            "letter.return_address_too_long",
            None,
            "Rücksendeangabe",
        ),
    ],
)
def test_findings_name_line_and_reason(
    folder: Path, old: str, new: str, code: str, line: str | None, words: str
) -> None:
    found = spoil(folder, old, new)
    finding = next(f for f in found if f.code == code)
    assert words in messages.sentence(finding)
    assert finding.where.file == str(folder / "profile.toml")
    if line:
        lines = (folder / "profile.toml").read_text(encoding="utf-8").splitlines()
        assert finding.where.line is not None
        assert line in lines[finding.where.line - 1]


def test_every_fault_of_a_profile_is_reported_at_once(folder: Path) -> None:
    spoil(folder, 'form = "B"', 'form = "C"')
    found = spoil(folder, 'place = "Bad Fallingbostel"', "")
    assert [f.code for f in found] == ["profile.key_missing", "profile.value_wrong"]


def test_broken_toml_is_shown_at_its_place(folder: Path) -> None:
    found = spoil(folder, 'form = "B"', 'form = "B')
    assert [f.code for f in found] == ["profile.not_toml"]
    assert 'form = "B' in messages.sentence(found[0])


def test_load_explains_the_first_fault(folder: Path) -> None:
    spoil(folder, 'form = "B"', 'form = "C"')
    with pytest.raises(UnreadableInput) as caught:
        profiles.load(folder)
    sentence = messages.explain(caught.value)
    assert "„kreis“" in sentence
    assert "„A“ oder „B“" in sentence


def test_missing_files_are_named(folder: Path) -> None:
    (folder / profiles.LETTERHEAD).unlink()
    assert [f.code for f in profiles.lint(folder)] == ["profile.letterhead_missing"]
    with pytest.raises(UnreadableInput):
        profiles.letterhead(folder)
    (folder / profiles.PROFILE).unlink()
    assert [f.code for f in profiles.lint(folder)] == ["profile.missing"]


def test_a_profile_that_is_no_utf8(folder: Path) -> None:
    (folder / profiles.PROFILE).write_bytes("name = 'Lüneburg'".encode("latin-1"))
    found = profiles.lint(folder)
    assert [f.code for f in found] == ["profile.unreadable"]
    assert "UTF-8" in messages.sentence(found[0])


HOUSE = """
[ai_policy.endpoint]
url = "https://10.1.2.3:8443"
model = "hausmodell"
certificate_sha256 = "PIN"
""".replace("PIN", ":".join(["AB"] * 32))


def with_endpoint(folder: Path, old: str, new: str) -> tuple[Finding, ...]:
    assert old in HOUSE
    return spoil(folder, "\n[remedies]", HOUSE.replace(old, new) + "\n[remedies]")


def test_no_shipped_profile_has_a_model_server() -> None:
    assert all(a.ai_policy.endpoint is None for a in profiles.load_all(SHIPPED))


def test_a_model_server_by_policy(folder: Path) -> None:
    assert with_endpoint(folder, "8443", "8443/api/v1/") == ()
    endpoint = Endpoint(True, "10.1.2.3", 8443, "/api/v1", "hausmodell", "ab" * 32)
    assert profiles.load(folder).ai_policy.endpoint == endpoint


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("10.1.2.3", "93.184.216.34", "nicht im Haus"),
        ("10.1.2.3", "ki.landkreis.example", "IP-Adresse"),
        ("https://10.1.2.3", "http://10.1.2.3", "unverschlüsselt"),
        ("https://10.1.2.3", "http://localhost", "ohne https"),
        ("https://10.1.2.3", "ftp://10.1.2.3", "https://10.1.2.3:8443/v1"),
        ("AB:AB", "XY:AB", "64 Zeichen"),
    ],
)
def test_a_model_server_elsewhere_is_refused(folder: Path, old: str, new: str, words: str) -> None:
    found = with_endpoint(folder, old, new)
    assert [f.code for f in found] == ["profile.value_wrong"]
    assert words in messages.sentence(found[0])
    lines = (folder / "profile.toml").read_text(encoding="utf-8").splitlines()
    assert found[0].where.line is not None
    assert lines[found[0].where.line - 1] == "[ai_policy.endpoint]"
    with pytest.raises(UnreadableInput) as caught:
        profiles.load(folder)
    assert words in messages.explain(caught.value)
