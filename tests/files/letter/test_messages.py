"""Every code that letters, letterheads and profiles can give has its sentence, and no more."""

import re
from pathlib import Path

from drafter.messages import files

FOLDER = Path(__file__).parents[3] / "drafter" / "files"
ROOMS = ("letter", "letterhead", "profile")


def test_codes_and_sentences_match() -> None:
    sources = [*(FOLDER / "letter").glob("*.py"), FOLDER / "profiles.py"]
    text = "\n".join(source.read_text(encoding="utf-8") for source in sources)
    used = set(re.findall(rf'"((?:{"|".join(ROOMS)})\.[a-z_]+)"', text)) - {"profile.toml"}
    used -= {"letterhead.docx"}
    assert used == {code for code in files.SENTENCES if code.split(".")[0] in ROOMS}
