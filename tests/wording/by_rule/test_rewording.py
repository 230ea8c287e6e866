"""What decides over the changes of the rules."""

from hypothesis import given, settings
from hypothesis import strategies as st

from drafter.notice.document import Task
from drafter.wording import choice
from drafter.wording.by_rule.rewording import reworded
from drafter.wording.by_rule.voice import as_one
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


_HEAP = (
    "Die Unterlagen sind bis zum 3. Mai vorzulegen und zu unterschreiben , da Sie § 5 VwVfG nicht "
    "beachtet haben ; wird Ihnen ein Zwangsgeld in Höhe von 500,00 EUR angedroht , sodass ( es ) "
    "Gelegenheit gegeben wird . Sollten wir um deren Vorlage gebeten hat erfolgt „ zu spätestens "
    "{x} {{ 7*7 }} Sie werden gebeten , abzugeben"
)


@given(st.lists(st.sampled_from(_HEAP.split()), max_size=14))
@settings(max_examples=300, deadline=None)
def test_no_heap_of_words_breaks_a_rule(words: list[str]) -> None:
    text = " ".join(words)
    assert isinstance(reworded(text, lambda _new: True), str)
    assert isinstance(as_one(text), str)
