"""A film and its cycle: what may be made, and what is refused."""

import pytest

from beeldcoach.domain.errors import FilmThereAlready
from beeldcoach.domain.ledger import EntryKind
from beeldcoach.services.dossier import ShowDossier
from beeldcoach.services.filming import MayFilm, RegisterFilm
from beeldcoach.services.trajectories import HoldIntake, RecordPupilBasis
from tests.factories import FACTS, START, agree_to_work, start_command, stored


@pytest.fixture
def filmed(desk, clock):
    """The ids of a trajectory and of its first cycle, which has a film."""
    clock.go_to(START)
    trajectory_id = desk.do(start_command()).value
    desk.do(RecordPupilBasis(trajectory_id, "consent", START))
    desk.do(HoldIntake(trajectory_id, START))
    clock.forward(days=7)
    cycle_id = desk.ask(ShowDossier(trajectory_id, "nl")).cycles[0].id
    agree_to_work(desk, trajectory_id)
    desk.do(register(trajectory_id, cycle_id, clock.today(), b"one"))
    return trajectory_id, cycle_id


def register(trajectory_id, cycle_id, on, content):
    return RegisterFilm(trajectory_id, cycle_id, on, "klas.mp4", FACTS, stored(content))


def test_a_cycle_has_one_film(desk, store, clock, filmed):
    before = set(store.tables["films"])
    with pytest.raises(FilmThereAlready) as refusal:
        desk.do(register(*filmed, clock.today(), b"another"))
    assert refusal.value.number == 1
    assert set(store.tables["films"]) == before


def test_a_second_film_is_refused_before_it_is_copied(desk, clock, filmed):
    with pytest.raises(FilmThereAlready):
        desk.ask(MayFilm(*filmed, clock.today()))


def test_a_refused_film_leaves_no_line_in_the_register(desk, store, clock, filmed):
    with pytest.raises(FilmThereAlready):
        desk.do(register(*filmed, clock.today(), b"another"))
    kinds = [entry.kind for entry, _ in store.lines]
    assert kinds.count(EntryKind.FILM_IMPORTED) == 1
