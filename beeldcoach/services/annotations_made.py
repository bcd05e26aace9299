"""Annotations of a film as they go out: what was chosen, with pupils by their code."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from beeldcoach.domain.annotation import ATTENTION
from beeldcoach.formats import model
from beeldcoach.formats.files import Format
from beeldcoach.formats.tidy import tidy
from beeldcoach.formats.words import words
from beeldcoach.services.annotation_lens import lens_for
from beeldcoach.services.annotation_names import Names
from beeldcoach.services.annotations_asked import AnnotationsAsked, Kind, Left, Tally
from beeldcoach.services.lenses import lens_of
from beeldcoach.services.lesson_films import angle_beside

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from beeldcoach.domain.annotation import Fragment, Moment
    from beeldcoach.domain.film import Film
    from beeldcoach.domain.lens import Lens
    from beeldcoach.services.desk import Work


T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Made:
    """Annotations to go out, and how many they are of how many."""

    annotations: model.Annotations
    tally: Tally


def annotations_made(asked: AnnotationsAsked, language: str, work: Work) -> Made:
    """Return what was asked for, in the words of a language."""
    return _Making(asked, language, work).made()


def media_of(film: Film) -> model.Media:
    """Return a film as the formats know it: by its name alone, never where it lies."""
    constant = not film.variable_rate and film.rate_denominator > 0
    return model.Media(
        film.file_name,
        film.duration_ms,
        film.rate_numerator if constant else 0,
        film.rate_denominator if constant else 1,
        film.filmed_on.isoformat(),
    )


class _Making:
    """Puts annotations together, and counts what stays."""

    def __init__(self, asked: AnnotationsAsked, language: str, work: Work) -> None:
        self._asked, self._work = asked, work
        self._words = words(language)
        film = work.unit.films.get(asked.film_id)
        self._film = film
        trajectory = work.unit.trajectories.get(film.trajectory_id)
        self._lens = lens_of(work, trajectory.lens, language)
        self._names = Names(work, trajectory, language)
        self._left: Counter[Left] = Counter()

    def made(self) -> Made:
        """Return it all."""
        unit, film_id = self._work.unit, self._film.id
        moments: list[Moment] = unit.moments.find(film_id=film_id)
        going = [moment for moment in moments if self._goes(moment)]
        used = {moment.code for moment in going if moment.code is not None}
        lanes, codes = lens_for(self._lens, used, self._words)
        if (chosen := self._asked.lanes) is not None:
            own = {cluster.id for cluster in self._lens.clusters}
            lanes = tuple(lane for lane in lanes if lane.id in chosen or lane.id not in own)
            kept = {lane.id for lane in lanes}
            codes = tuple(code for code in codes if code.lane in kept)
        found = model.Annotations(
            media_of(self._film),
            lanes,
            codes,
            self._moments(going),
            tuple(
                model.Phase(phase.start_ms, phase.name)
                for phase in self._of(Kind.PHASES, unit.phases.find(film_id=film_id))
            ),
            tuple(self._fragments(unit.fragments.find(film_id=film_id))),
            tuple(
                model.Talk(span.start_ms, span.end_ms, span.voice.value)
                for span in self._of(Kind.TALK, unit.talk_spans.find(film_id=film_id))
            ),
            tuple(
                model.Mark(mark.at_ms, mark.text if self._asked.with_notes else "")
                for mark in self._of(Kind.MARKS, unit.marks.find(film_id=film_id))
            ),
            self._angles(),
        )
        masked, count = self._names.masked(found, everybody=self._asked.leave_names_out)
        made = tidy(masked)
        total = made.count + self._left.total()
        left = tuple(sorted(self._left.items()))
        return Made(made, Tally(total, made.count, left, count))

    def _leave(self, why: Left) -> bool:
        self._left[why] += 1
        return False

    def _goes(self, moment: Moment) -> bool:
        """Whether a moment goes out; counts why one does not."""
        asked, code = self._asked, moment.code
        if asked.observers is not None and moment.observer not in asked.observers:
            return self._leave(Left.NOT_CHOSEN)
        if code is None:
            return asked.with_notes or self._leave(Left.NOTES)
        kind = Kind.ATTENTION if code == ATTENTION else Kind.CODES
        if kind not in asked.kinds or not self._is_in_lane(code):
            return self._leave(Left.NOT_CHOSEN)
        return True

    def _is_in_lane(self, code_id: str) -> bool:
        """Whether the lane of a code was chosen; a code of no lane goes with all of them."""
        code, chosen = self._lens.code(code_id), self._asked.lanes
        return code is None or chosen is None or code.cluster in chosen

    def _of(self, kind: Kind, things: list[T]) -> list[T]:
        """Return things of a kind that was chosen and that the file has a place for."""
        if kind not in self._asked.kinds:
            self._left[Left.NOT_CHOSEN] += len(things)
        elif kind is Kind.TALK and self._asked.form is Format.VTT:
            self._left[Left.NO_PLACE] += len(things)
        else:
            return things
        return []

    def _fragments(self, fragments: list[Fragment]) -> Iterable[model.Fragment]:
        for each in self._of(Kind.FRAGMENTS, fragments):
            if each.shown:
                question = each.question if self._asked.with_notes else ""
                yield model.Fragment(each.start_ms, each.end_ms, each.title, question)
            else:
                self._leave(Left.NOT_SHOWN)

    def _angles(self) -> tuple[model.Angle, ...]:
        """Return the second camera, for the format that knows of more than one."""
        angle = angle_beside(self._work, self._film.id)
        if angle is None or self._asked.form is not Format.EAF:
            return ()
        return (model.Angle(angle.file_name, angle.offset_ms),)

    def _moments(self, going: list[Moment]) -> tuple[model.Moment, ...]:
        places = {moment.id: place for place, moment in enumerate(going)}
        chosen = _answers_of(self._lens)
        return tuple(
            model.Moment(
                moment.start_ms,
                moment.end_ms,
                moment.code,
                moment.note if self._asked.with_notes else "",
                moment.starred,
                moment.actor.value,
                chosen(moment.code, moment.modifier),
                moment.observer,
                places.get(moment.answers) if moment.answers is not None else None,
            )
            for moment in going
        )


def _answers_of(lens: Lens) -> Callable[[str | None, str], str]:
    """Return what tells an answer to the question of a code in words."""
    names: dict[tuple[str | None, str], str] = {}
    for code in lens.codes:
        modifier = lens.modifier_of(code)
        for answer in modifier.answers if modifier else ():
            names[code.id, answer.id] = answer.name
    return lambda code, answer: names.get((code, answer), answer)
