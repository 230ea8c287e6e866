"""What the model is asked: a short task, examples, and the passage as quoted data.

Pure. The examples are data (``resources/prompts``), read by `drafter.files.prompts`; with a small
model they help far more than instructions.
"""

import hashlib
import json
import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum
from functools import lru_cache

from drafter.notice.document import Task

_FORMAT = "2"  # part of the version: change it when the layout of the messages changes
_OPEN, _CLOSE = "<text>", "</text>"
_SPACES = re.compile(r"[\u00a0\u202f\u2009\u2007]")
# What chat formats use to tell roles apart. In a passage it is text, and made to look like it.
_MARKERS = re.compile(
    r"<\|?/?(?:im_start|im_end|endoftext|start_header_id|end_header_id|eot_id|begin_of_text|"
    r"start_of_turn|end_of_turn|system|user|assistant|text|s)\|?>|\[/?INST\]|<<?/?SYS>>?|<\||\|>",
    re.IGNORECASE,
)
_CONTROL = re.compile(r"[\u0000-\u0008\u000b-\u001f\u007f\ue000\ue001]")
_LABEL = re.compile(
    r"^\s*(?:(?:Verständlicher|Kürzer|Höflicher|Korrigiert|Neu(?:er Text)?|Vorschlag|Antwort|Text|"
    r"Umformulierung|Formulierung|Überarbeitet(?:er Text)?)\s*:|\*\*[^*\n]{1,30}:\*\*)\s*",
    re.IGNORECASE,
)
_DUTY = re.compile(r"\b(ist|sind|hat|haben)\b[^,;]*?\b(zu \w+en|\w{2,6}zu\w+en)\b")
_FENCE = re.compile(r"^```[a-z]*\s*|\s*```$")
_QUOTES = (("„", "“"), ("“", "”"), ("»", "«"), ('"', '"'), ("'", "'"))


class Role(StrEnum):
    """Who speaks in a prompt."""

    SYSTEM = "system"
    USER = "user"
    ASSISTANT = "assistant"


@dataclass(frozen=True, slots=True)
class Message:
    """One turn of a prompt."""

    role: Role
    content: str


@dataclass(frozen=True, slots=True)
class Example:
    """A passage and a faithful answer to the task."""

    text: str
    answer: str


@dataclass(frozen=True, slots=True)
class PromptSet:
    """Task, examples and parameters for one task; an administrator can change all of it.

    ``examples`` stand in every prompt, of ``reserve`` those that are like the passage. ``gentle``
    ones change single words only, for passages of which nothing good came otherwise.
    ``temperatures``: one a candidate, the first 0 (greedy).
    ``copying``: the answer mostly repeats the text, so that one candidate with prompt lookup is
    best.
    """

    task: Task
    system: str
    examples: tuple[Example, ...]
    temperatures: tuple[float, ...] = (0.0, 0.5, 0.7, 0.9)
    copying: bool = False
    reserve: tuple[Example, ...] = ()
    gentle: tuple[Example, ...] = ()

    @property
    def version(self) -> str:
        """Changes with every word and parameter; stands in the record."""
        return _version(self)


@lru_cache(maxsize=len(Task))  # a thousand examples, and each prompt names their version
def _version(prompts: PromptSet) -> str:
    data = json.dumps([_FORMAT, asdict(prompts)], ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(data.encode()).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Prompt:
    """A prompt ready for an engine.

    The first ``fixed`` messages are the same for each passage of the task and known as
    ``prefix_key``. ``source`` is the passage as it is quoted: its figures are the only ones that
    may be written. ``original`` is what the answer can be scored against, empty for notes.
    """

    task: Task
    messages: tuple[Message, ...]
    fixed: int
    prefix_key: str
    version: str
    source: str
    original: str
    max_tokens: int
    temperatures: tuple[float, ...]
    copying: bool
    stop: tuple[str, ...] = (_OPEN, _CLOSE)

    @property
    def fixed_messages(self) -> tuple[Message, ...]:
        """Task and examples, for a warm-up."""
        return self.messages[: self.fixed]


def build(
    prompts: PromptSet,
    text: str,
    near: Iterable[Example] = (),
    notes: str | None = None,
) -> Prompt:
    """The prompt for a passage; ``notes`` take its place where there are any.

    ``near`` examples come after those of the task, so that these stay in the model's memory.
    """
    asked = quoted(notes if notes is not None else text)
    fixed = _fixed_messages(prompts)
    shown = [turn for example in near for turn in _turns(example)]
    return Prompt(
        task=prompts.task,
        messages=(*fixed, *shown, Message(Role.USER, _frame(asked))),
        fixed=len(fixed),
        prefix_key=f"{prompts.task}-{prompts.version}",
        version=prompts.version,
        source=asked,
        original="" if notes is not None else asked,
        max_tokens=_limit(asked, notes is not None),
        temperatures=prompts.temperatures,
        copying=prompts.copying,
    )


def nearest(
    examples: Sequence[Example], text: str, count: int = 2, *, passed: int = 0
) -> tuple[Example, ...]:
    """The examples most like a passage, the most alike last: that is read last.

    ``passed``: so many that are still more alike were shown before, and did not help.

    Alike are texts that are built alike: the same first word, the same verb at the end of a
    clause, „ist … zu“, and words that few of the examples have. A rare trait counts more, but by
    the logarithm only: a month that two texts share must not outweigh how they are built.
    """
    wanted = _build(text)
    spread = Counter(trait for example in examples for trait in _build(example.text))

    def weight(traits: Iterable[str]) -> float:
        return sum(math.log(1 + len(examples) / spread[trait]) for trait in traits)

    def likeness(example: Example) -> float:
        traits = _build(example.text)
        return weight(traits & wanted) / math.sqrt(weight(traits) or 1)

    alike = sorted(examples, key=likeness, reverse=True)
    return tuple(reversed(alike[passed : passed + count]))


def warm_up(prompts: PromptSet) -> Prompt:
    """The prompt of a task without a passage, to be read before it is needed."""
    return build(prompts, "")


def quoted(text: str) -> str:
    """A passage as data: plain spaces, no control characters, no role markers."""
    plain = _CONTROL.sub("", _SPACES.sub(" ", text)).strip()
    while _MARKERS.search(plain):
        plain = _MARKERS.sub(lambda match: match.group().strip("<>|[]/"), plain)
    return plain


def clean_output(untrusted: str) -> str:
    """The wording without what a model puts around it: labels, quotes, fences, blanks."""
    text = _FENCE.sub("", untrusted.strip())
    text = text.replace(_OPEN, "").partition(_CLOSE)[0].strip()
    text = _LABEL.sub("", text)
    for opening, closing in _QUOTES:
        inside = text[1:-1]
        if text.startswith(opening) and text.endswith(closing) and opening not in inside:
            text = inside.strip()
            break
    return re.sub(r"[ \t]+", " ", text).strip()


@lru_cache(maxsize=8192)  # the examples are asked for with every passage
def _build(text: str) -> frozenset[str]:
    """How a text is built: beginnings of its words, first words, last words, forms of duty."""
    plain = text.casefold()
    traits = {word[:6] for word in re.findall(r"[^\W\d_]{2,}", plain)}
    traits |= {f"^{word}" for word in re.findall(r"(?:^|[.;] )(\w+)", plain)}
    traits |= {f"{word[:7]}$" for word in re.findall(r"(\w+)[,.;]", plain)}
    traits |= {f"{verb} zu" for verb, _ in _DUTY.findall(plain)}
    return frozenset(traits)


def _fixed_messages(prompts: PromptSet) -> tuple[Message, ...]:
    turns = [Message(Role.SYSTEM, prompts.system)]
    for example in prompts.examples:
        turns += _turns(example)
    return tuple(turns)


def _turns(example: Example) -> tuple[Message, Message]:
    asked = Message(Role.USER, _frame(quoted(example.text)))
    return asked, Message(Role.ASSISTANT, example.answer)


def _frame(text: str) -> str:
    return f"{_OPEN}\n{text}\n{_CLOSE}"


def _limit(text: str, from_notes: bool) -> int:
    """Tokens an answer may take: German has about 2.7 characters a token in such vocabularies.

    What is much longer than the passage would not be offered, so it need not be written.
    """
    return min(600, 32 + len(text) * (15 if from_notes else 9) // 20)
