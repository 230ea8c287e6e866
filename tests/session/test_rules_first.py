"""Where rules of grammar can word a passage, a weak model is asked only behind them."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from drafter.cli import wordings
from drafter.cli.main import parser
from drafter.notice.document import Task
from drafter.notice.record import BY_RULE
from drafter.session import record
from drafter.session.drawing import Drawing, Found, Request, Rules
from drafter.session.events import Finished
from drafter.session.notice_session import NoticeSession
from drafter.wording.prompts import Example, PromptSet
from tests.helpers.engines import ScriptedEngine
from tests.helpers.workspaces import grant, offered, places, suggestions, workspace
from tests.session.test_drawing import candidates

SET = PromptSet(Task.CLEAR, "Schreibe klar.", (Example("Alt.", "Neu."),))
DUTY = "Der Nachweis ist der Behörde bis zum 30.06.2027 vorzulegen."
BY_THE_RULES = "Der Nachweis muss der Behörde bis zum 30.06.2027 vorgelegt werden."
OURS = "Ihr Antrag vom 03.02.2026 wird abgelehnt."
PAYOUT = "auszahlung_text"


def found(text: str, rules: Rules, *, strict: bool = True, as_one: bool = False) -> Found:
    """What comes of a passage if the model answers what follows."""
    request = Request("p", Task.CLEAR, text, (), as_one)
    drawing = Drawing(
        request, SET, seed=0, again=False, ranks=False, strict=strict, rules=rules
    )  # fmt: skip
    steps = drawing.steps()
    answer: Sequence[str] = ("Sie müssen der Behörde den Nachweis bis zum 30.06.2027 vorlegen.",)
    try:
        step = next(steps)
        while True:
            step = steps.send(candidates(step.request, answer))
    except StopIteration as end:
        return end.value  # type: ignore[no-any-return]


@pytest.mark.parametrize(
    ("rules", "strict", "by"),
    [
        (Rules.FIRST, True, [True]),
        (Rules.BESIDE, True, [True, False]),
        (Rules.BESIDE, False, [False, True]),  # a better model's wording stands first
        (Rules.NEVER, True, [False]),
    ],
)
def test_who_is_asked_and_who_stands_first(*, rules: Rules, strict: bool, by: list[bool]) -> None:
    assert [one.drawn.by_rule for one in found(DUTY, rules, strict=strict).offered] == by


def test_a_letter_that_says_ich_gets_no_wir() -> None:
    assert found(OURS, Rules.FIRST).offered[0].text.startswith("Wir lehnen")
    assert found(OURS, Rules.FIRST, as_one=True).offered[0].text.startswith("Ich lehne")
    said = found(f"{OURS} Ich habe das geprüft.", Rules.FIRST).offered[0].text
    assert said.startswith("Ich lehne")


def payout(folder: Path, engine: ScriptedEngine) -> NoticeSession:
    return grant(workspace(folder, engine))


def test_the_rules_need_no_model_and_the_record_says_so(tmp_path: Path) -> None:
    engine = ScriptedEngine()
    session = payout(tmp_path, engine)
    finished = offered(session, PAYOUT)
    assert finished.offered[0].untrusted_text.startswith("Ich zahle die Zuwendung auf Anforderung")
    assert engine.requests == []
    session.accept(PAYOUT)
    (entry,) = record.export(places(tmp_path))
    assert f"'model': '{BY_RULE}'" in str(entry)


def test_once_more_asks_the_model(tmp_path: Path) -> None:
    engine = ScriptedEngine()
    session = payout(tmp_path, engine)
    offered(session, PAYOUT)
    session.reject(PAYOUT)
    session.suggest(PAYOUT, Task.CLEAR, lambda _event: None, again=True).wait()
    assert engine.requests
    assert engine.requests[0].sampling[0].temperature == 0.0  # the model has not answered before


def test_other_tasks_are_the_models(tmp_path: Path) -> None:
    engine = ScriptedEngine()
    last = suggestions(payout(tmp_path, engine), PAYOUT, Task.SHORTER)
    assert isinstance(last, Finished)
    assert engine.requests


def test_the_terminal_lists_both(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "stellen.jsonl"
    file.write_text(f'{{"id": "a", "text": "{DUTY}"}}\n', encoding="utf-8")
    answer = "Sie müssen der Behörde den Nachweis bis zum 30.06.2027 vorlegen."
    space = workspace(tmp_path, ScriptedEngine(default=(answer,)))
    wordings.suggest(
        space, parser().parse_args(["suggest", "--task", "clear", "--passages", str(file)])
    )
    told = capsys.readouterr().out
    assert told.index(BY_THE_RULES) < told.index('"by": "rules"') < told.index(answer)
    assert told.index(answer) < told.index('"by": "model"')
