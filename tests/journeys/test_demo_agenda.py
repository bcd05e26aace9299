"""The demo dossier has an agenda to look at: holidays, times, and a talk that is overdue."""

from datetime import date, time

import pytest

from beeldcoach import bootstrap, demo_dossier
from beeldcoach.services.agenda import ShowAgenda
from beeldcoach.services.due import TaskKind
from beeldcoach.services.holidays import ShowPeriods
from beeldcoach.services.overview import ShowHome
from tests.fakes import SetClock

pytestmark = pytest.mark.xdist_group("demo_agenda")  # one dossier serves them all


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    clock = SetClock(date(2026, 11, 24))
    folder = tmp_path_factory.mktemp("demo") / "Demo.beeldcoach"
    core, _ = bootstrap.create(folder, demo_dossier.PASSPHRASE, clock=clock, work_factor=10)
    demo_dossier.build(core, clock.today())
    yield core.desk
    core.close()


def test_the_holidays_of_this_school_year_are_there(desk):
    periods = desk.ask(ShowPeriods())
    assert [p.name for p in periods][:2] == ["Herfstvakantie", "Kerstvakantie"]
    assert periods[0].first.year == 2026
    assert periods[-1].last.year == 2027
    assert all((p.first.weekday(), p.last.weekday()) == (5, 6) for p in periods)


def test_plans_have_times_and_places(desk):
    [debrief] = [
        a
        for a in desk.ask(ShowAgenda(date(2026, 11, 24), date(2026, 11, 24))).appointments
        if a.name == "Marit Jansen"
    ]
    assert (debrief.at, debrief.room) == (time(15, 30), "lokaal 5")


def test_a_talk_is_overdue(desk):
    home = desk.ask(ShowHome())
    names = {row.id: row.name for row in home.rows}
    first = home.tasks[0]
    assert (first.kind, first.late) == (TaskKind.FOLLOW_UP, True)
    assert names[first.trajectory_id] == "Hanna de Vries"
    agenda = desk.ask(ShowAgenda(date(2026, 11, 16), date(2026, 11, 24)))
    assert "Hanna de Vries" in {a.name for a in agenda.appointments if a.late}
