"""A letter that asks back what one recipient still has; it names nobody but the coach."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from beeldcoach.domain.ids import LetterId
from beeldcoach.domain.letter import Letter
from beeldcoach.services.desk import Command, Handler, Work
from beeldcoach.services.letter_facts import letter_facts, letter_traits, recall_list
from beeldcoach.services.letter_texts import RECALL, fill

if TYPE_CHECKING:
    from beeldcoach.domain.ids import TrajectoryId


@dataclass(frozen=True, slots=True)
class StartRecallLetter(Command[LetterId]):
    """Fill in the letter of recall for one recipient, over what stood in it for another."""

    trajectory_id: TrajectoryId
    recipient: str  # key
    language: str


def start(command: StartRecallLetter, work: Work) -> LetterId:
    """Handle StartRecallLetter."""
    trajectory, language = work.unit.trajectories.get(command.trajectory_id), command.language
    found = work.unit.letters.find(trajectory_id=trajectory.id, kind=RECALL)
    letter_id = found[0].id if found else LetterId(work.new_id())
    facts = letter_facts(work, trajectory, language)
    facts["recall_list"] = recall_list(work, trajectory, language, command.recipient)
    traits = letter_traits(work, trajectory) | {RECALL}
    filled = fill(RECALL, language, facts, traits)
    letter = Letter(letter_id, trajectory.id, RECALL, language, "", "", work.today)
    letter.write(filled.title, "", filled.text)
    work.unit.letters.save(letter)
    return letter.id


HANDLERS: dict[type, Handler] = {StartRecallLetter: start}
