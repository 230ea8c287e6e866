"""Each rule on sentences of notices; the cases stand beside this file."""

from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path

import pytest

from drafter.wording import choice

CASES = Path(__file__).with_name("cases.txt")


def cases() -> Iterator[tuple[str, str, str]]:
    """The name of a rule, a sentence and its wording."""
    rule = ""
    for block in CASES.read_text(encoding="utf-8").split("\n\n"):
        lines = [line for line in block.strip().splitlines() if not line.startswith("# ")]
        if lines and lines[0].startswith("## "):
            rule = lines.pop(0).removeprefix("## ")
        if lines:
            sentence = lines[0].removeprefix("= ")
            yield rule, sentence, lines[1].removeprefix("+ ") if lines[1:] else sentence


def rule_called(name: str) -> Callable[[str], str]:
    if name == "rewording":
        return all_rules
    module, function = name.split(".")
    rule: Callable[[str], str] = getattr(
        import_module(f"drafter.wording.by_rule.{module}"), function
    )
    return rule


def all_rules(text: str) -> str:
    plain = choice.plainer(text, ())
    return plain.text if plain else text


@pytest.mark.parametrize(("rule", "sentence", "wording"), list(cases()))
def test_a_rule_words_a_sentence(rule: str, sentence: str, wording: str) -> None:
    assert rule_called(rule)(sentence) == wording
