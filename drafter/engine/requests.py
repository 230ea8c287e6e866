"""From a prompt to what is asked of the engine."""

from collections.abc import Sequence

from drafter.engine.fact_lock import fact_strings, whole_facts
from drafter.engine.protocol import ChatMessage, Generate, Role, Sampling, WarmUp
from drafter.wording.prompts import Message, Prompt


def request_for(prompt: Prompt, seed: int = 0) -> Generate:
    """The request for a prompt: its candidates, the fact lock on its source."""
    drawn = tuple(
        Sampling(temperature, seed + number)
        for number, temperature in enumerate(prompt.temperatures)
    )
    facts = fact_strings(prompt.source)
    return Generate(
        id=0,
        messages=_messages(prompt.messages),
        prefix_key=prompt.prefix_key,
        prefix_messages=prompt.fixed,
        facts=facts,
        required=whole_facts(facts),
        sampling=drawn,
        max_tokens=prompt.max_tokens,
        copy_from=prompt.source,
        copies=prompt.copying,
        stop=prompt.stop,
    )


def scoring(original: str, texts: Sequence[str]) -> Generate:
    """The request for how likely ``original`` is, given each of some wordings of it."""
    return Generate(
        id=0,
        messages=(),
        prefix_key="",
        prefix_messages=0,
        facts=None,
        given=tuple(texts),
        score_text=original,
    )


def warm_up_for(prompt: Prompt) -> WarmUp:
    """The warm-up for a task."""
    return WarmUp(0, _messages(prompt.fixed_messages), prompt.prefix_key)


def _messages(messages: tuple[Message, ...]) -> tuple[ChatMessage, ...]:
    return tuple(ChatMessage(Role(message.role.value), message.content) for message in messages)
