"""Annotations put together from what a file says, bit by bit, and what could not be taken."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from beeldcoach.formats.model import Annotations, Code, Lane, Media, Part
from beeldcoach.formats.tidy import clean, line, tidy

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from beeldcoach.formats.model import Angle, Fragment, Mark, Moment, Phase, Talk

LATEST_MS = 48 * 3_600_000  # no film is longer than two days
NAME_LIMIT = 200  # characters of a name in a foreign file


class Gathering:
    """Takes lanes, codes and what was seen; `part` returns it all."""

    def __init__(self, media: Media) -> None:
        self.media = media
        self.left: Counter[str] = Counter()
        self.phases: list[Phase] = []
        self.fragments: list[Fragment] = []
        self.talk: list[Talk] = []
        self.marks: list[Mark] = []
        self.angles: list[Angle] = []
        self._lanes: dict[str, Lane] = {}
        self._codes: dict[str, Code] = {}
        self._moments: list[tuple[int, str, Moment]] = []
        self._answers: dict[str, str] = {}

    def know(self, lanes: Iterable[Lane], codes: Iterable[Code]) -> None:
        """Take the lens that a file of our own names."""
        self._lanes = {lane.id: lane for lane in lanes}
        self._codes = {code.id: code for code in codes}

    def code(self, lane: str, name: str, like: Code | None = None) -> str:
        """Return the id of a code by the names of its lane and itself, new where it is not known.

        `like` holds what else is known of a new one.
        """
        lane, name = line(lane)[:NAME_LIMIT], line(name)[:NAME_LIMIT]
        lane_id, code_id = f"lane:{lane}", f"code:{lane}:{name}"
        if code_id not in self._codes:
            self._lanes.setdefault(lane_id, Lane(lane_id, lane))
            like = like or Code("", "", "")
            self._codes[code_id] = replace(like, id=code_id, name=name, lane=lane_id)
        return code_id

    def knows(self, code_id: str) -> bool:
        """Whether there is such a code."""
        return code_id in self._codes

    def add(self, moment: Moment, key: str = "", number: int = 0) -> None:
        """Take a moment; `key` is by what others answer it, `number` its place among equals."""
        self._moments.append((number, key, moment))

    def answer(self, key: str, to: str) -> None:
        """Note that a moment goes on from another one; what is not there is left out."""
        self._answers[key] = to

    def part(self, name: str) -> Part:
        """Return what was gathered."""
        ordered = sorted(self._moments, key=lambda each: each[0])
        places = {key: place for place, (_, key, _) in enumerate(ordered) if key}
        moments = tuple(
            replace(moment, answers=self._to(key, place, places))
            for place, (_, key, moment) in enumerate(ordered)
        )
        made = Annotations(
            self.media,
            tuple(self._lanes.values()),
            tuple(self._of_use(moments)),
            moments,
            tuple(self.phases),
            tuple(self.fragments),
            tuple(self.talk),
            tuple(self.marks),
            tuple(self.angles),
        )
        return Part(line(name), tidy(made), dict(self.left))

    def _to(self, key: str, place: int, places: Mapping[str, int]) -> int | None:
        to = places.get(self._answers.get(key, "")) if key else None
        return to if to != place else None

    def _of_use(self, moments: tuple[Moment, ...]) -> Iterable[Code]:
        """Return the codes; those of a foreign file last for some time where their moments do."""
        lasting = {moment.code for moment in moments if moment.end_ms is not None}
        for code in self._codes.values():
            foreign = code.id.startswith("code:")
            yield replace(code, interval=code.interval or code.id in lasting) if foreign else code


def media_of(
    name: str, duration_ms: object, numerator: object, denominator: object, day: object
) -> Media:
    """Return what a file of our own says of its film; raise ValueError or TypeError."""
    values = [int(str(value)) for value in (duration_ms, numerator, denominator)]
    if not all(0 <= value <= LATEST_MS for value in values):
        raise ValueError
    return Media(name, values[0], values[1], max(1, values[2]), str(day)[:10])


def code_of(*said: object) -> Code:
    """Return a code as a file of our own tells it, in the order of its fields."""
    code_id, name, lane, colour, key, interval = said
    return Code(str(code_id), str(name), str(lane), str(colour), str(key), bool(interval))


def noted(*texts: str) -> str:
    """Return texts as one note, a line each; those that say nothing are left out."""
    return "\n".join(text for each in texts if (text := clean(each).strip("\n")))
