"""Commands on the phases of a lesson: each begins at a time and lasts until the next."""

from __future__ import annotations

from dataclasses import dataclass

from beeldcoach.domain.annotation import Phase
from beeldcoach.domain.errors import SpanInvalid
from beeldcoach.domain.ids import FilmId, PhaseId
from beeldcoach.services.desk import Command, Handler, Work

NAME_LIMIT = 60


@dataclass(frozen=True, slots=True)
class AddPhase(Command[PhaseId]):
    """Begin a phase of the lesson at a time; with an id it can be shown before it is stored."""

    film_id: FilmId
    start_ms: int
    name: str = ""
    phase_id: PhaseId | None = None

    @property
    def merge_key(self) -> tuple[object, ...] | None:
        """A new phase and what is typed as its name are one deed."""
        return (NamePhase, self.phase_id) if self.phase_id else None


@dataclass(frozen=True, slots=True)
class NamePhase(Command[None]):
    """Write the name of a phase; what is longer than `NAME_LIMIT` is cut."""

    phase_id: PhaseId
    name: str

    @property
    def merge_key(self) -> tuple[object, ...] | None:
        """Typing a name is one deed."""
        return NamePhase, self.phase_id


@dataclass(frozen=True, slots=True)
class PlacePhase(Command[None]):
    """Let a phase begin at another time."""

    phase_id: PhaseId
    start_ms: int

    @property
    def merge_key(self) -> tuple[object, ...] | None:
        """Nudging a begin is one deed."""
        return PlacePhase, self.phase_id


@dataclass(frozen=True, slots=True)
class RemovePhase(Command[None]):
    """Take a phase away; the one before it lasts on."""

    phase_id: PhaseId


def add_phase(command: AddPhase, work: Work) -> PhaseId:
    """Handle AddPhase; raises SpanInvalid."""
    phase_id = command.phase_id or PhaseId(work.new_id())
    phase = Phase(phase_id, command.film_id, _placed(command.start_ms), _name(command.name))
    work.unit.phases.save(phase)
    return phase.id


def name_phase(command: NamePhase, work: Work) -> None:
    """Handle NamePhase."""
    phase = work.unit.phases.get(command.phase_id)
    phase.name = _name(command.name)
    work.unit.phases.save(phase)


def place_phase(command: PlacePhase, work: Work) -> None:
    """Handle PlacePhase; raises SpanInvalid."""
    phase = work.unit.phases.get(command.phase_id)
    phase.start_ms = _placed(command.start_ms)
    work.unit.phases.save(phase)


def remove_phase(command: RemovePhase, work: Work) -> None:
    """Handle RemovePhase."""
    work.unit.phases.remove(command.phase_id)


def phases_of(work: Work, film_id: FilmId) -> tuple[Phase, ...]:
    """Return the phases of a film in order of time."""
    return tuple(sorted(work.unit.phases.find(film_id=film_id), key=lambda each: each.start_ms))


def _placed(start_ms: int) -> int:
    if start_ms < 0:
        raise SpanInvalid
    return start_ms


def _name(name: str) -> str:
    return " ".join(name.split())[:NAME_LIMIT]


HANDLERS: dict[type, Handler] = {
    AddPhase: add_phase,
    NamePhase: name_phase,
    PlacePhase: place_phase,
    RemovePhase: remove_phase,
}
