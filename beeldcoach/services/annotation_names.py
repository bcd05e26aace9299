"""Names in annotations that go out: pupils by their code, and if asked nobody at all."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from beeldcoach.domain.names import Known, as_read, parts_of, without
from beeldcoach.formats.texts import texts_in, with_texts
from beeldcoach.formats.words import words
from beeldcoach.services import content
from beeldcoach.services.known_names import listed_names
from beeldcoach.services.masking import Masks

if TYPE_CHECKING:
    from beeldcoach.domain.trajectory import Trajectory
    from beeldcoach.formats.model import Annotations
    from beeldcoach.services.desk import Work


class Names:
    """What must not be read in annotations about one person, and what stands there instead."""

    def __init__(self, work: Work, trajectory: Trajectory, language: str) -> None:
        said = content.person_file_words()[language]
        self._observer = words(language).term("observer")
        self._masks = Masks(work, trajectory.coachee_id, said)
        self._listed = [
            Known(part, said["pupil"])
            for name in listed_names(work)
            for part in parts_of(name)
            if len(part) > 1
        ]

    def masked(self, given: Annotations, *, everybody: bool) -> tuple[Annotations, int]:
        """Return annotations without names of pupils, and in how many texts there were any.

        With `everybody` the other people go as well, and who coded it is a number.
        """
        if everybody:
            given = self._numbered(given)
        found = with_texts(given, self._without_everybody if everybody else self._without_pupils)
        texts = zip(texts_in(given), texts_in(found), strict=True)
        return found, sum(as_read(before) != after for before, after in texts)

    def _without_pupils(self, text: str) -> str:
        return self._masks.without_pupils(without(text, self._listed)) if text else text

    def _without_everybody(self, text: str) -> str:
        return self._masks.without_others(without(text, self._listed)) if text else text

    def _numbered(self, given: Annotations) -> Annotations:
        observers = sorted({moment.observer for moment in given.moments} - {""})
        number = {name: f"{self._observer} {n}" for n, name in enumerate(observers, 1)}
        return replace(
            given,
            moments=tuple(
                replace(moment, observer=number.get(moment.observer, ""))
                for moment in given.moments
            ),
        )
