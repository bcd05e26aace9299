"""The plan of a debrief as data: its steps with minutes, and questions to ask.

More questions stand on the cards of the conversation models: `question_cards`.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache

from beeldcoach.domain.open_question import is_closed
from resources import path

_STEPS = {  # of the talk, whose questions suit a fragment of a kind
    "success": ("success", "small", "meaning"),
    "question": ("question", "small"),
    "contrast": ("question", "success", "small"),
    "own_choice": ("success", "small", "meaning"),
}


@dataclass(frozen=True, slots=True)
class TalkStep:
    """One step of the talk."""

    id: str
    name: str
    minutes: int
    aim: str  # for the coach
    questions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TalkPlan:
    """The steps of the talk, in order."""

    steps: tuple[TalkStep, ...]

    @property
    def minutes(self) -> int:
        """How long the whole talk is meant to take."""
        return sum(step.minutes for step in self.steps)

    def questions_for(self, kind: str) -> tuple[str, ...]:
        """Return open questions that suit a fragment of a kind, a value of FragmentKind."""
        steps = {step.id: step for step in self.steps}
        asked = (words for name in _STEPS[kind] for words in steps[name].questions)
        return tuple(words for words in asked if words.endswith("?") and not is_closed(words))


@cache
def talk_plan(language: str) -> TalkPlan:
    """Return the plan with its words in a language."""
    data = json.loads(path("forms", "talk_plan.json").read_text("utf-8"))
    return TalkPlan(
        tuple(
            TalkStep(
                step["id"],
                step["name"][language],
                step["minutes"],
                step["aim"][language],
                tuple(question[language] for question in step["questions"]),
            )
            for step in data["steps"]
        )
    )
