"""From messages to tokens: the chat template of the GGUF, or that of a known family.

Contents never become control tokens: the template is rendered with placeholders, only its own text
is tokenised with special tokens on, and each content is put in with special tokens off.
"""

import re
from collections.abc import Callable, Sequence
from datetime import UTC, datetime

import jinja2
from jinja2.sandbox import ImmutableSandboxedEnvironment

from drafter.engine.protocol import ChatMessage, Role

_CHATML = (
    "{% for m in messages %}<|im_start|>{{ m.role }}\n{{ m.content }}<|im_end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)
_LLAMA3 = (
    "{{ bos_token }}{% for m in messages %}<|start_header_id|>{{ m.role }}<|end_header_id|>\n\n"
    "{{ m.content }}<|eot_id|>{% endfor %}"
    "{% if add_generation_prompt %}<|start_header_id|>assistant<|end_header_id|>\n\n{% endif %}"
)
_MISTRAL = (
    "{{ bos_token }}{% for m in messages %}{% if m.role == 'user' %}[INST] {{ m.content }} [/INST]"
    "{% else %} {{ m.content }}{{ eos_token }}{% endif %}{% endfor %}"
)
_GEMMA = (
    "{{ bos_token }}{% for m in messages %}<start_of_turn>"
    "{{ 'model' if m.role == 'assistant' else 'user' }}\n{{ m.content }}<end_of_turn>\n{% endfor %}"
    "{% if add_generation_prompt %}<start_of_turn>model\n{% endif %}"
)
_TEUKEN = (
    "{% for m in messages %}{{ {'system': 'System', 'user': 'User', 'assistant': 'Assistant'}"
    "[m.role] }}: {{ m.content }}\n{% endfor %}{% if add_generation_prompt %}Assistant: {% endif %}"
)
# A sign that only this family's template holds, its name, its template.
_FAMILIES = (
    ("<|im_start|>", "chatml", _CHATML),  # Qwen, EuroLLM
    ("<|start_header_id|>", "llama3", _LLAMA3),
    ("[INST]", "mistral", _MISTRAL),
    ("<start_of_turn>", "gemma", _GEMMA),
    ("System: ", "teuken", _TEUKEN),
)
_NO_SYSTEM = frozenset({"mistral", "gemma"})
_MARK = re.compile("\ue000([0-9]+)\ue001")

Tokenizer = Callable[[str, bool], list[int]]


class ChatFormat:
    """How a model wants to be spoken to."""

    def __init__(self, source: str | None, bos: str = "", eos: str = "") -> None:
        self.name, known = _family(source or "")
        self._blanks = {"bos_token": bos, "eos_token": eos}
        self._bos = bos
        self._system_apart = self.name not in _NO_SYSTEM
        self._template = _compile(known)
        if source:
            self._template = self._usable(source) or self._template

    def _usable(self, source: str) -> jinja2.Template | None:
        """The GGUF's own template when it renders a probe, else None."""
        probe = (ChatMessage(Role.USER, "x"), ChatMessage(Role.ASSISTANT, "y"))
        with_system = (ChatMessage(Role.SYSTEM, "s"), *probe, probe[0])
        for messages, apart in ((with_system, True), (with_system[1:], False)):
            try:
                template = _compile(source)
                text = self._text(template, messages)
            except Exception:  # noqa: BLE001, S112 - a template from a file may raise anything
                continue
            if len(_MARK.findall(text)) == len(messages):
                self._system_apart = apart
                return template
        return None

    def _text(self, template: jinja2.Template, messages: Sequence[ChatMessage]) -> str:
        marked = [
            {"role": m.role.value, "content": f"\ue000{i}\ue001"} for i, m in enumerate(messages)
        ]
        return template.render(messages=marked, add_generation_prompt=True, **self._blanks)

    def tokens(
        self, messages: Sequence[ChatMessage], tokenize: Tokenizer, bos: int | None
    ) -> list[int]:
        """The prompt; ``bos`` is put first unless the template itself begins with it."""
        spoken = messages if self._system_apart else _merged(messages)
        text = self._text(self._template, spoken)
        found: list[int] = []
        if bos is not None and not (self._bos and text.startswith(self._bos)):
            found.append(bos)
        for index, part in enumerate(_MARK.split(text)):
            if index % 2:
                found += tokenize(spoken[int(part)].content.strip(), False)
            elif part:
                found += tokenize(part, True)
        return found


def _family(source: str) -> tuple[str, str]:
    for sign, name, template in _FAMILIES:
        if sign in source:
            return name, template
    return "chatml", _CHATML


def _merged(messages: Sequence[ChatMessage]) -> list[ChatMessage]:
    """The system message put in front of the first user message."""
    system = "\n\n".join(m.content for m in messages if m.role is Role.SYSTEM)
    rest = [m for m in messages if m.role is not Role.SYSTEM]
    if system and rest:
        rest[0] = ChatMessage(rest[0].role, f"{system}\n\n{rest[0].content}")
    return rest


def _compile(source: str) -> jinja2.Template:
    environment = ImmutableSandboxedEnvironment(
        trim_blocks=True,
        lstrip_blocks=True,
        autoescape=False,
        extensions=["jinja2.ext.loopcontrols"],
    )
    environment.globals["raise_exception"] = _refuse
    environment.globals["strftime_now"] = _now
    return environment.from_string(source)


def _refuse(message: str) -> str:
    raise jinja2.TemplateError(message)


def _now(pattern: str) -> str:
    # Templates of Llama 3 print the date; a fixed one keeps the same seed the same output.
    return datetime(2026, 1, 1, tzinfo=UTC).strftime(pattern)
