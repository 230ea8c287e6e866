"""What decides over the changes of the rules."""

from drafter.notice.document import Task
from drafter.wording import choice
from drafter.wording.by_rule.rewording import reworded
from drafter.wording.choice import Drawn


def test_a_change_that_may_not_stand_is_left_out_and_the_others_stay() -> None:
    text = "Die Karte ist abzugeben. Der Schein ist vorzulegen."
    told = reworded(text, lambda new: "vorgelegt" not in new)
    assert told == "Die Karte muss abgegeben werden. Der Schein ist vorzulegen."


def test_the_guard_judges_what_the_rules_word() -> None:
    text = "Die Karte ist abzugeben."
    judged = choice.plainer(text, ())
    assert judged is not None
    assert judged.drawn.by_rule
    wrong = Drawn("Die Karte kann abgegeben werden.", 0.0, 0, "", by_rule=True)
    assert not choice.judge(text, wrong, (), Task.CLEAR, strict=False).good
