"""Commands of fragments: cut, placed, ordered, and their cards."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

from beeldcoach.domain import cutting
from beeldcoach.domain.annotation import Children, Fragment, FragmentKind, Need, TeacherStatus
from beeldcoach.domain.errors import SpanInvalid, TooLong
from beeldcoach.domain.ids import FilmId, FragmentId, StillId
from beeldcoach.services.desk import Command, Handler, Work
from beeldcoach.services.watching import AddMoment, add_moment, within_limit

if TYPE_CHECKING:
    from collections.abc import Callable

CODES_LIMIT = 60  # chosen codes of one fragment
CardValue: TypeAlias = str | bool | tuple[str, ...]
TEXTS = (
    "title",
    "fact",
    "meaning",
    "question",
    "pupil_does",
    "teacher_does",
    "effect",
    "insight",
)
"""The fields of a card that hold words."""


@dataclass(frozen=True, slots=True)
class AddFragment(Command[FragmentId]):
    """Cut a fragment."""

    film_id: FilmId
    start_ms: int
    end_ms: int
    title: str = ""
    fragment_id: FragmentId | None = None  # a fresh one, known before it is stored


@dataclass(frozen=True, slots=True)
class CutMoment(Command[FragmentId]):
    """Code what was just seen, and cut a fragment around it: one deed."""

    moment: AddMoment
    start_ms: int
    end_ms: int
    fragment_id: FragmentId | None = None  # a fresh one, known before it is stored


@dataclass(frozen=True, slots=True)
class PlaceFragment(Command[None]):
    """Move the edges of a fragment; nudges in a row are one step of undo."""

    fragment_id: FragmentId
    start_ms: int
    end_ms: int

    @property
    def merge_key(self) -> tuple[object, ...] | None:
        """Nudging an edge is one deed."""
        return PlaceFragment, self.fragment_id


@dataclass(frozen=True, slots=True)
class FillFragment(Command[None]):
    """Set one field of a fragment's card.

    `name` is one of TEXTS (words), kind, status, need, children (their values), used (a flag) or
    codes (ids of codes that the coach chose); raises KeyError for another.
    """

    fragment_id: FragmentId
    name: str
    value: CardValue

    @property
    def merge_key(self) -> tuple[object, ...] | None:
        """Typing in one field is one deed."""
        return FillFragment, self.fragment_id, self.name


@dataclass(frozen=True, slots=True)
class MoveFragment(Command[None]):
    """Give a fragment another place in the order of the debrief."""

    fragment_id: FragmentId
    position: int


@dataclass(frozen=True, slots=True)
class RemoveFragment(Command[None]):
    """Delete a fragment; its stills stay with the film."""

    fragment_id: FragmentId


@dataclass(frozen=True, slots=True)
class SplitFragment(Command[FragmentId]):
    """Cut a fragment in two; the second part comes after the first and has a card of its own."""

    fragment_id: FragmentId
    at_ms: int
    new_id: FragmentId | None = None  # a fresh one, known before it is stored


@dataclass(frozen=True, slots=True)
class DuplicateFragment(Command[FragmentId]):
    """Make another fragment with the same card and stills, after this one."""

    fragment_id: FragmentId
    new_id: FragmentId | None = None  # a fresh one, known before it is stored


@dataclass(frozen=True, slots=True)
class JoinFragments(Command[None]):
    """Make one fragment of two, with what lies between them; the second goes."""

    fragment_id: FragmentId
    with_id: FragmentId


def add_fragment(command: AddFragment, work: Work) -> FragmentId:
    """Handle AddFragment."""
    film = work.unit.films.get(command.film_id)
    position = len(work.unit.fragments.find(film_id=film.id))
    fragment_id = command.fragment_id or FragmentId(work.new_id())
    fragment = Fragment(fragment_id, film.id, 0, 1, position, command.title)
    fragment.place(command.start_ms, command.end_ms, film.duration_ms or command.end_ms)
    work.unit.fragments.save(fragment)
    return fragment.id


def cut_moment(command: CutMoment, work: Work) -> FragmentId:
    """Handle CutMoment."""
    add_moment(command.moment, work)
    span = command.start_ms, command.end_ms
    return add_fragment(AddFragment(command.moment.film_id, *span, "", command.fragment_id), work)


def place_fragment(command: PlaceFragment, work: Work) -> None:
    """Handle PlaceFragment."""
    fragment = work.unit.fragments.get(command.fragment_id)
    film = work.unit.films.get(fragment.film_id)
    fragment.place(command.start_ms, command.end_ms, film.duration_ms or command.end_ms)
    work.unit.fragments.save(fragment)


def _few_codes(codes: tuple[str, ...]) -> list[str]:
    if len(codes) > CODES_LIMIT or any(not isinstance(code, str) for code in codes):
        raise TooLong(CODES_LIMIT)
    return list(dict.fromkeys(codes))


_FIELDS: dict[str, Callable[[Any], Any]] = {
    **dict.fromkeys(TEXTS, within_limit),
    "kind": FragmentKind,
    "status": TeacherStatus,
    "need": Need,
    "children": Children,
    "used": bool,
    "codes": _few_codes,
}


def fill_fragment(command: FillFragment, work: Work) -> None:
    """Handle FillFragment."""
    fragment = work.unit.fragments.get(command.fragment_id)
    setattr(fragment, command.name, _FIELDS[command.name](command.value))
    work.unit.fragments.save(fragment)


def move_fragment(command: MoveFragment, work: Work) -> None:
    """Handle MoveFragment."""
    moved = work.unit.fragments.get(command.fragment_id)
    order = [f for f in fragments_of(work, moved.film_id) if f.id != moved.id]
    order.insert(command.position, moved)
    _renumber(order, work)


def remove_fragment(command: RemoveFragment, work: Work) -> None:
    """Handle RemoveFragment; its stills stay with the film."""
    fragment = work.unit.fragments.get(command.fragment_id)
    work.unit.fragments.remove(fragment.id)
    _hand_over(work, fragment, None, from_ms=0)
    _renumber(fragments_of(work, fragment.film_id), work)


def split_fragment(command: SplitFragment, work: Work) -> FragmentId:
    """Handle SplitFragment; stills and marks go with the part in which they lie."""
    fragment = work.unit.fragments.get(command.fragment_id)
    rest = cutting.split(fragment, command.at_ms, command.new_id or FragmentId(work.new_id()))
    work.unit.fragments.save(fragment)
    _insert_after(fragment, rest, work)
    _hand_over(work, fragment, rest.id, from_ms=command.at_ms)
    return rest.id


def duplicate_fragment(command: DuplicateFragment, work: Work) -> FragmentId:
    """Handle DuplicateFragment."""
    fragment = work.unit.fragments.get(command.fragment_id)
    made = cutting.doubled(fragment, command.new_id or FragmentId(work.new_id()))
    _insert_after(fragment, made, work)
    for still in work.unit.stills.find(film_id=fragment.film_id, fragment_id=fragment.id):
        still.id, still.fragment_id = StillId(work.new_id()), made.id
        work.unit.stills.save(still)
    return made.id


def join_fragments(command: JoinFragments, work: Work) -> None:
    """Handle JoinFragments; stills and marks of the second become the first's."""
    first = work.unit.fragments.get(command.fragment_id)
    second = work.unit.fragments.get(command.with_id)
    if first.id == second.id or first.film_id != second.film_id:
        raise SpanInvalid
    cutting.join(first, second)
    for name in TEXTS:
        within_limit(getattr(first, name))
    work.unit.fragments.save(first)
    work.unit.fragments.remove(second.id)
    _hand_over(work, second, first.id, from_ms=0)
    _renumber(fragments_of(work, first.film_id), work)


def _insert_after(fragment: Fragment, made: Fragment, work: Work) -> None:
    order = fragments_of(work, fragment.film_id)
    made.position = -1  # it has no place yet
    place = next(index for index, each in enumerate(order) if each.id == fragment.id)
    order.insert(place + 1, made)
    _renumber(order, work)


def _hand_over(work: Work, owner: Fragment, to: FragmentId | None, *, from_ms: int) -> None:
    """Give what belongs to a fragment, from a time of the film on, to another or to none."""
    for still in work.unit.stills.find(film_id=owner.film_id, fragment_id=owner.id):
        if still.at_ms >= from_ms:
            still.fragment_id = to
            work.unit.stills.save(still)
    for mark in work.unit.marks.find(film_id=owner.film_id, fragment_id=owner.id):
        if mark.at_ms >= from_ms:
            mark.fragment_id = to
            work.unit.marks.save(mark)


def _renumber(order: list[Fragment], work: Work) -> None:
    for position, fragment in enumerate(order):
        if fragment.position != position:
            fragment.position = position
            work.unit.fragments.save(fragment)


def fragments_of(work: Work, film_id: FilmId) -> list[Fragment]:
    """Return the fragments of a film in the order of the debrief."""
    return sorted(work.unit.fragments.find(film_id=film_id), key=lambda f: f.position)


HANDLERS: dict[type, Handler] = {
    AddFragment: add_fragment,
    CutMoment: cut_moment,
    PlaceFragment: place_fragment,
    FillFragment: fill_fragment,
    MoveFragment: move_fragment,
    SplitFragment: split_fragment,
    DuplicateFragment: duplicate_fragment,
    JoinFragments: join_fragments,
    RemoveFragment: remove_fragment,
}
