"""What tells the demo dossier of a trajectory can be of every kind."""

from datetime import date, timedelta
from types import SimpleNamespace

import pytest

from beeldcoach import bootstrap, demo_dossier
from beeldcoach.domain.trajectory import Kind
from beeldcoach.services.content import agreement_text
from beeldcoach.services.dossier import ShowDossier
from tests.fakes import SetClock

TODAY = date(2026, 11, 24)
TOLD = {
    "school": "Het Kompas",
    "place": "Zwolle",
    "board": "Stichting De Meander",
    "group": "groep 7",
    "commissioner": "board",
    "commissioner_name": "Het Kompas",
    "purpose": "Leren plannen.",
    "accepted": -9,
}
PUPIL = {
    "kind": "pupil",
    "name": "Noor Haddad",
    "own_words": "Ik wil leren plannen.",
    "code": "L01",
    "born_on": "2015-03-04",
    "parents_read": "goals",
    "guardians": [
        {"name": "Samira Haddad", "relation": "moeder", "agreed": -10},
        {"name": "Karim Haddad", "relation": "vader", "has_authority": False},
    ],
}


@pytest.fixture
def core(tmp_path):
    core, _key = bootstrap.create(
        tmp_path / "Kluis.beeldcoach", "vier fietsen", clock=SetClock(), work_factor=10
    )
    yield core
    core.close()


@pytest.mark.parametrize(
    ("person", "kind", "role"),
    [
        ({"name": "Marit Jansen"}, Kind.WITH_VIDEO, "teacher"),
        ({"name": "Ilse van den Berg", "role": "ib"}, Kind.WITH_VIDEO, "ib"),
        ({"name": "Ilse van den Berg", "kind": "without_video"}, Kind.WITHOUT_VIDEO, "teacher"),
        (PUPIL, Kind.PUPIL, "pupil"),
    ],
)
def test_the_story_starts_a_trajectory_of_each_kind(core, person, kind, role):
    making = SimpleNamespace(day=lambda offset: TODAY + timedelta(days=offset))
    trajectory_id = core.desk.do(demo_dossier._start(making, TOLD | person)).value
    dossier = core.desk.ask(ShowDossier(trajectory_id, "nl"))
    assert (dossier.trajectory.kind, dossier.role) == (kind, role)
    assert dossier.trajectory.agreement.version == agreement_text(kind, "nl").version
    with core.desk._world.open_unit() as unit:
        assert len(unit.guardianships.find()) == len(person.get("guardians", ()))
