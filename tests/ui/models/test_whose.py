"""How a row says whose trajectory it is, in every kind."""

from datetime import date, time, timedelta

import pytest

from beeldcoach.domain.trajectory import Kind
from beeldcoach.services.due import TaskKind
from beeldcoach.services.overview import ShowHome
from beeldcoach.services.trajectories import PlanCycle, StartTrajectory
from tests.factories import start_command
from tests.ui.pages.trajectories_made import Maker
from ui.models.due_cards import DueCards
from ui.models.trajectory_list import TrajectoryList

TODAY = date(2026, 11, 24)


def lines(core):
    rows = core.desk.ask(ShowHome()).rows
    shown = TrajectoryList()
    shown.set_rows(rows, TODAY, "en")
    return [shown.line(at) for at in range(shown.rowCount())]


def names_on_cards(core):
    home = core.desk.ask(ShowHome())
    rows = {row.id: row for row in home.rows}
    cards = DueCards()
    return {cards.card(task, rows[task.trajectory_id], TODAY, "en").name for task in home.tasks}


def start(core, **changes) -> None:
    command = start_command(**changes)
    assert isinstance(command, StartTrajectory)
    core.desk.do(command)


@pytest.mark.parametrize(
    ("changes", "name", "place", "kind", "icon"),
    [
        ({}, "Marit Jansen", "De Wilgen, groep 5", "with video", "ph.video-camera"),
        (
            {"coachee_role": "ib", "group": ""},
            "Marit Jansen",
            "De Wilgen, special-needs coordinator",
            "with video",
            "ph.video-camera",
        ),
        (
            {"kind": Kind.WITHOUT_VIDEO},
            "Marit Jansen",
            "De Wilgen, groep 5",
            "without video",
            "ph.note-pencil",
        ),
        (
            {"kind": Kind.PUPIL, "coachee_name": "Noor Haddad", "coachee_role": "pupil"},
            "Noor Haddad (pupil)",
            "De Wilgen, groep 5",
            "pupil",
            "ph.student",
        ),
    ],
)
def test_a_row_tells_name_place_kind_and_picture(core, changes, name, place, kind, icon):
    start(core, **changes)
    [line] = lines(core)
    assert (line.name, line.place, line.kind, line.icon) == (name, place, kind, icon)


def test_a_card_names_the_place_of_two_people_with_one_name(core):
    Maker(core).start(group="groep 5")
    assert names_on_cards(core) == {"Marit Jansen"}
    Maker(core).start(school="De Vlieger", group="groep 8")
    names = names_on_cards(core)
    assert names == {"Marit Jansen, De Wilgen, groep 5", "Marit Jansen, De Vlieger, groep 8"}


def test_of_a_plan_that_went_by_the_card_names_the_day_and_no_time(core):
    made = Maker(core)
    trajectory = made.filmable(film_in=1)
    cycle = made.cycle(trajectory, 0)
    core.desk.do(PlanCycle(trajectory, cycle, TODAY, None, time(16)))
    home = core.desk.ask(ShowHome())
    task = next(task for task in home.tasks if task.kind is TaskKind.STEP)
    (row,) = home.rows

    def when(today):
        return DueCards().card(task, row, today, "en").when

    assert when(TODAY) == "Today, 16:00"
    assert when(TODAY + timedelta(days=4)) == "Was planned: 24 November"
