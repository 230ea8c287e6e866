"""How a suggestion is sought: round by round, sentence by sentence, until one is good.

A generator of questions: it yields what the engine is asked, is sent what came of it, and returns
what may be offered. So the order of things reads from top to bottom, whatever thread the engine
answers on. Nothing is offered that the model did not write or a fixed rule did not make; a sentence
for which there is nothing good stays as it is.
"""

from collections.abc import Generator, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from drafter.engine.protocol import Candidate, Generate
from drafter.engine.requests import request_for, scoring
from drafter.notice.document import Task
from drafter.notice.spacing import spaced_like
from drafter.wording import choice, fluency, parts, prompts, repairs
from drafter.wording.by_rule import voice
from drafter.wording.choice import Drawn, Judged
from drafter.wording.parts import Part
from drafter.wording.prompts import Example, PromptSet

FIRST = 2  # candidates of the first round: the second costs little, a third is mostly not needed
GENTLE = (0.0, 0.4)  # temperatures with examples that change single words only
LAST_RESORT = (0.0, 0.4, 0.6, 0.8)  # temperatures with the examples next in likeness
AGAIN = (0.5, 0.8)  # where a task has one greedy candidate only
ANEW = 2  # rounds with the passage itself, where nothing good came of the rules' wording
_NEAR = 2
_GENTLE_NEAR = 3


class Rules(Enum):
    """What the rules of plain wording are for, beside the model."""

    FIRST = auto()  # where they have a wording, the model is not asked
    BESIDE = auto()  # theirs is offered beside what the model writes
    NEVER = auto()


@dataclass(frozen=True, slots=True)
class Request:
    """What the model is asked: a task on a text, with the names that must survive.

    ``as_one``: the letter says „ich“, so no suggestion may say „wir“ where that can be put right;
    a text that says „ich“ itself needs no word of it.
    """

    passage_id: str
    task: Task
    text: str
    names: tuple[str, ...]
    as_one: bool = False


@dataclass(frozen=True, slots=True)
class Ask:
    """A question for the engine; ``before`` is shown before the words that it writes."""

    request: Generate
    before: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """What came of it, best first."""

    offered: tuple[Judged, ...]
    withheld: tuple[Judged, ...]


Candidates = tuple[Candidate, ...]
Steps = Generator[Ask, Candidates, Found]
Wordings = Generator[Ask, Candidates, list[Judged]]


@dataclass(frozen=True, slots=True)
class _Round:
    temperatures: tuple[float, ...]
    seed: int
    near: int = 0
    passed: int = 0  # nearer examples that were shown before
    gentle: bool = False


class Drawing:
    """One suggestion.

    ``ranks``: whether the engine can say how likely the original is; ``strict``: see
    `choice.judge`. What a weak model writes is offered behind the rules' wording.
    """

    def __init__(
        self,
        request: Request,
        examples: PromptSet,
        *,
        seed: int,
        again: bool,
        ranks: bool,
        strict: bool = True,
        rules: Rules = Rules.NEVER,
    ) -> None:
        self._request = request
        self._examples = examples
        self._ranks = ranks
        self._strict = strict
        self._rules = rules if request.task is Task.CLEAR else Rules.NEVER
        self._rounds = _rounds(examples, seed, again=again)

    def steps(self) -> Steps:
        """Word it by rule and by the model; see the module."""
        plain = self._plainer() if self._request.task is Task.CLEAR else None
        if plain is not None and self._rules is Rules.FIRST:
            return _found([plain])
        found = _found((yield from self._by_model(plain)))
        return self._beside(plain, found) if plain and self._rules is Rules.BESIDE else found

    def _plainer(self) -> Judged | None:
        """The wording of the rules."""
        request = self._request
        plain = choice.plainer(request.text, request.names)
        if plain is None:
            return None
        told = replace(plain.drawn, text=self._voiced(plain.text))
        judged = choice.judge(request.text, told, request.names, request.task, strict=False)
        return judged if judged.good else None

    def _voiced(self, text: str) -> str:
        as_one = self._request.as_one or voice.speaks_as_one(self._request.text)
        return voice.as_one(text) if as_one else text

    def _beside(self, plain: Judged, found: Found) -> Found:
        """Both wordings; the one that is more often right stands first."""
        others = [one for one in found.offered if not fluency.same_words(one.text, plain.text)]
        offered = (plain, *others) if self._strict else (*found.offered, plain)
        return Found(offered, found.withheld)

    def _by_model(self, plain: Judged | None) -> Wordings:
        """Ask until something is good.

        A weak model goes on from the rules' wording where there is one: it breaks less of what is
        plain already. Only then is it asked for the passage itself.
        """
        text = self._request.text
        if plain is None or not self._strict:
            return (yield from self._from(text, self._rounds))
        further = self._beyond(plain, (yield from self._from(plain.text, self._rounds)))
        made = [_made_from(plain, one) for one in further]
        if any(one.good for one in made):
            return made
        anew = yield from self._from(text, self._rounds[:ANEW])
        return [*self._beyond(plain, anew), *made]

    def _beyond(self, plain: Judged, judged: Sequence[Judged]) -> list[Judged]:
        """Those that are neither the passage nor the rules' wording again."""
        known, drawn = (self._request.text, plain.text), [one.drawn for one in judged]
        new = choice.distinct(known, drawn, self._request.task)
        return [one for one in judged if one.drawn in new]

    def _from(self, text: str, rounds: Sequence[_Round]) -> Wordings:
        """Wordings of the passage, made from ``text``: as a whole, or sentence by sentence."""
        split = parts.split(text)
        alone = len(split) < 2 or self._examples.copying or self._request.task is Task.FROM_NOTES
        if alone:
            return (yield from self._wordings(text, rounds, self._request.text))
        whole: list[Judged] = []
        if parts.is_short(split):
            whole = yield from self._wordings(text, rounds[:1], self._request.text)
        if any(judged.good for judged in whole):
            return whole
        by_sentence = yield from self._by_sentence(split, rounds)
        return [*choice.ranked(by_sentence), *whole]

    def _wordings(
        self,
        text: str,
        rounds: Sequence[_Round],
        original: str,
        before: str = "",
        context: Sequence[Example] = (),
    ) -> Wordings:
        """Wordings of a text, best first, from as many rounds as it takes to get a good one.

        They are judged as wordings of ``original``, of which the text may be one already.
        """
        judged: list[Judged] = []
        for one in rounds:
            drawn = yield from self._draw(text, one, before, context)
            known = [earlier.drawn for earlier in judged]
            told = choice.distinct((text, original), [*known, *drawn], self._request.task)
            judged += [self._best_form(original, new) for new in told[len(known) :]]
            if any(new.good for new in judged):
                break
        return (yield from self._ranked(original, judged))

    def _best_form(self, text: str, drawn: Drawn) -> Judged:
        """A candidate, put right where that makes it good; see `repairs`."""
        names, judged = self._names(text), self._judged(text, drawn, self._names(text))
        if judged.good or not self._strict or self._request.task is not Task.CLEAR:
            return judged
        others = [replace(drawn, text=form) for form in repairs.repaired(drawn.text, text)]
        changed = choice.distinct([text], others, self._request.task)
        forms = (self._judged(text, other, names) for other in changed)
        return next((form for form in forms if form.good), judged)

    def _draw(
        self, text: str, one: _Round, before: str, context: Sequence[Example]
    ) -> Generator[Ask, Candidates, list[Drawn]]:
        notes = text if self._request.task is Task.FROM_NOTES else None
        shown = self._examples.gentle if one.gentle else self._examples.reserve
        near = (*prompts.nearest(shown, text, one.near, passed=one.passed), *context)
        prompt = prompts.build(self._examples, text, near, notes)
        prompt = replace(prompt, temperatures=one.temperatures)
        candidates = yield Ask(request_for(prompt, one.seed), before)
        return [
            Drawn(
                text=spaced_like(text, self._cleaned(candidate)),
                temperature=candidate.temperature,
                seed=candidate.seed,
                prompt_version=prompt.version,
            )
            for candidate in candidates
        ]

    def _cleaned(self, candidate: Candidate) -> str:
        return self._voiced(prompts.clean_output(candidate.untrusted_text))

    def _ranked(self, text: str, judged: list[Judged]) -> Wordings:
        """Best first. The model is asked for likelihoods only where they decide."""
        good = [one for one in judged if one.good] or [one for one in judged if one.offerable]
        if self._ranks and len(good) > 1:
            scored = yield Ask(scoring(text, [one.text for one in good]))
            rest = [one for one in judged if one not in good]
            judged = choice.with_scores(good, [candidate.score for candidate in scored]) + rest
        return choice.ranked(judged)

    def _by_sentence(self, split: Sequence[Part], rounds: Sequence[_Round]) -> Wordings:
        """The passage with each sentence reworded that the model has something good for.

        What has a warning is taken only where nothing is good in any sentence: half a passage in
        plain words is worth more than a whole one that must be doubted.
        """
        chosen: list[list[Judged]] = []
        for number, part in enumerate(split):
            found: list[Judged] = []
            if not part.plain:
                shown = _texts(split[:number], chosen)
                before = parts.joined(split[:number], shown)
                context = (Example(split[number - 1].sentence, shown[-1]),) if part.leans else ()
                told = part.sentence
                found = yield from self._wordings(told, rounds, told, before, context)
            chosen.append([judged for judged in found if judged.offerable])
        good = [[judged for judged in found if judged.good] for found in chosen]
        return self._put_together(split, good if any(good) else chosen)

    def _put_together(
        self, split: Sequence[Part], chosen: Sequence[Sequence[Judged]]
    ) -> list[Judged]:
        """All sentences reworded; where the guard does not let that pass, each alone."""
        changed = [number for number, found in enumerate(chosen) if found]
        if not changed:
            return []
        every = self._joined(split, chosen)
        if every.offerable or len(changed) == 1:
            return [every]
        alone = (
            self._joined(split, [found if n == number else () for n, found in enumerate(chosen)])
            for number in changed
        )
        return [*(judged for judged in alone if judged.offerable), every]

    def _joined(self, split: Sequence[Part], chosen: Sequence[Sequence[Judged]]) -> Judged:
        text = parts.joined(split, _texts(split, chosen))
        first = next(found[0].drawn for found in chosen if found)
        whole = self._request.text
        drawn = replace(first, text=text, score=None)
        return self._judged(whole, drawn, self._request.names)

    def _judged(self, text: str, drawn: Drawn, names: tuple[str, ...]) -> Judged:
        return choice.judge(text, drawn, names, self._request.task, strict=self._strict)

    def _names(self, text: str) -> tuple[str, ...]:
        return tuple(name for name in self._request.names if name in text)


def _texts(split: Sequence[Part], chosen: Sequence[Sequence[Judged]]) -> list[str]:
    return [
        found[0].text if found else part.text for part, found in zip(split, chosen, strict=False)
    ]


def _made_from(plain: Judged, judged: Judged) -> Judged:
    """The same, with the rules' version in its own, since both are needed to make it again."""
    version = f"{judged.drawn.prompt_version}+{plain.drawn.prompt_version}"
    return replace(judged, drawn=replace(judged.drawn, prompt_version=version))


def _found(judged: Sequence[Judged]) -> Found:
    offered = tuple(one for one in judged if one.offerable)
    return Found(offered, tuple(one for one in judged if not one.offerable))


def _rounds(examples: PromptSet, seed: int, *, again: bool) -> list[_Round]:
    """Two candidates, then all others at once; then gentle examples, at last other ones.

    ``again``: none is greedy. Candidates are written side by side: four take little longer.
    """
    temperatures = examples.temperatures
    if again:  # the greedy candidate would be the same once more
        temperatures = temperatures[1:] or AGAIN
    split = (temperatures[:FIRST], temperatures[FIRST:])
    found = [
        _Round(some, seed + at, _NEAR) for at, some in zip((0, FIRST), split, strict=True) if some
    ]
    more = seed + len(temperatures)
    if examples.gentle and not again:
        found.append(_Round(GENTLE, more, _GENTLE_NEAR, gentle=True))
    if examples.reserve:
        found.append(_Round(AGAIN if again else LAST_RESORT, more, _NEAR, passed=_NEAR))
    return found
