"""What the note of a moment from a file holds: also what there is no other place for here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from beeldcoach.domain.annotation import Actor
from beeldcoach.services.lenses import lens_of
from beeldcoach.services.recoding import AS_NOTE

if TYPE_CHECKING:
    from beeldcoach.formats import model
    from beeldcoach.services.desk import Work

LANGUAGES = ("nl", "en")


class Notes:
    """Knows the codes of a file, and the questions that those of the lens ask."""

    def __init__(
        self, work: Work, lens_id: str, language: str, annotations: model.Annotations
    ) -> None:
        lanes = {lane.id: lane.name for lane in annotations.lanes}
        self._codes = {code.id: (code.name, lanes[code.lane]) for code in annotations.codes}
        self._answers: dict[tuple[str, str], str] = {}
        for each in (*(other for other in LANGUAGES if other != language), language):
            lens = lens_of(work, lens_id, each)
            for code in lens.codes:
                modifier = lens.modifier_of(code)
                for answer in modifier.answers if modifier else ():
                    for name in (answer.id, answer.name):
                        self._answers[code.id, name.casefold()] = answer.id

    def of(self, given: model.Moment, aim: str) -> tuple[str, str]:
        """Return the answer to the question of a code, and the note, of a moment with that code.

        A code that becomes a note stands before its words; whoever it is about, if no actor of
        ours, stands before all.
        """
        answer = self._answers.get((aim, given.modifier.casefold()), "")
        parts = []
        if given.actor and given.actor not in list(Actor):
            parts.append(given.actor)
        if given.code is not None and aim == AS_NOTE:
            name, lane = self._codes[given.code]
            if name != lane or not given.note:  # a tier of free texts bears the name of its lane
                parts.append(name)
        note = ": ".join(part for part in (*parts, given.note) if part)
        if given.modifier and not answer:
            note = f"{note} ({given.modifier})".strip()
        return answer, note
