"""The catalogue on disk: what can be read is there, and what cannot is named."""

from pathlib import Path

import pytest

from drafter.files import clauses, packages
from drafter.files.places import Places
from drafter.messages import explain
from drafter.notice.clauses import Pick, Selection
from drafter.notice.faults import UnreadableInput

GOOD = """
id = "gut"
title = "Gut"
kind = "hinweis"
version = "1.0.0"
templates = ["*"]
text = "Gut so."
"""


@pytest.mark.parametrize(
    ("name", "text", "reason"),
    [
        ("kaputt.toml", "id = ", "kein gültiges TOML"),
        ("gut.toml", GOOD.replace("hinweis", "wunsch"), "das gibt es nicht (möglich: befristung,"),
        ("gut.toml", GOOD.replace('title = "Gut"', ""), "die Angabe fehlt"),
        ("gut.toml", GOOD + "farbe = 1\n", "diese Angabe gibt es nicht"),
        ("gut.toml", GOOD + 'valid_until = "2026"\n', "das ist kein Datum"),
        ("anders.toml", GOOD, "nicht der Name der Datei"),
    ],
)
def test_a_damaged_file_is_one_sentence_and_the_others_load(
    name: str, text: str, reason: str, tmp_path: Path
) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / "zwei.toml").write_text(GOOD.replace('"gut"', '"zwei"'), encoding="utf-8")
    library = clauses.load_all(tmp_path)
    assert [c.id for c in library.catalogue.clauses] == ["zwei"]
    (fault,) = library.faults
    assert reason in explain(fault)
    assert name in explain(fault)


def test_shipped_clauses_are_drafts_for_the_legal_office() -> None:
    folder = Places.find({}).clauses
    library = clauses.load_all(folder)
    assert library.faults == ()
    assert not any(clause.released for clause in library.catalogue.clauses)
    marked = "Eigener Entwurf – vor Einsatz durch das Rechtsamt freizugeben."
    assert all(marked in path.read_text(encoding="utf-8") for path in clauses.paths(folder))


def test_a_case_names_clauses_by_id_or_with_their_version(tmp_path: Path) -> None:
    file = tmp_path / "fall.toml"
    file.write_text(
        'clauses = ["a", { id = "b", version = "1.2.0" }]\nwithout_clauses = ["c"]\n[values]\n',
        encoding="utf-8",
    )
    chosen = packages.load_case(file).selection
    assert chosen == Selection((Pick("a"), Pick("b", "1.2.0")), ("c",))
    file.write_text("clauses = 5\n[values]\n", encoding="utf-8")
    with pytest.raises(UnreadableInput, match="not_a_selection"):
        packages.load_case(file)
