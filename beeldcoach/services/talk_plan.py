"""The plan of a debrief as data: its steps with minutes, and questions to ask.

More questions stand on the cards of the conversation models: `question_cards`.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache

from resources import path


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
