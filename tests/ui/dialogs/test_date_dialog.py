"""The dialog that asks for a day: what cannot be is told at the field, and is not taken."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QDate, Qt

from beeldcoach.domain.errors import DebriefOnLaterDay, DebriefOnSameDay, InTheFuture
from beeldcoach.domain.trajectory import Kind
from beeldcoach.services.dossier import ShowDossier
from beeldcoach.services.trajectories import HoldIntake, RecordObservation
from tests.factories import start_command
from tests.ui.pages.trajectories_made import Maker
from ui.dialogs.simple import DateDialog
from ui.viewmodels.questions import AskDate
from ui.viewmodels.trajectory import TrajectoryModel

DAY = date(2026, 11, 24)


@pytest.fixture
def ask(qtbot):
    def asked(**more):
        dialog = DateDialog(AskDate("Debrief 1", "On which day?", "Record it", DAY, **more))
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return asked


def choose(dialog, day):
    dialog.date.setDate(QDate(day.year, day.month, day.day))


def told(dialog):
    return dialog.date.accessibleDescription()


def test_a_day_out_of_bounds_says_so_and_is_not_taken(ask, qtbot):
    dialog = ask(latest=DAY, earliest=DAY - timedelta(days=3))
    assert not told(dialog)
    for day, words in (
        (DAY + timedelta(days=1), "or an earlier day"),
        (DAY - timedelta(days=4), "or a later day"),
    ):
        choose(dialog, day)
        assert words in told(dialog)
        assert dialog.field.control.property("state") == "error"
        qtbot.keyClick(dialog.date, Qt.Key.Key_Return)
        assert dialog.isVisible()
        assert dialog.answer is None
    choose(dialog, DAY - timedelta(days=3))
    assert not told(dialog)
    dialog._verb.click()
    assert dialog.answer == DAY - timedelta(days=3)


def test_the_reason_of_the_rules_stands_at_the_field(ask):
    dialog = ask(refusal=lambda on: None if on == DAY else DebriefOnSameDay(DAY))
    assert not told(dialog)
    choose(dialog, DAY + timedelta(days=1))
    assert "Without video the debrief is on the day of the observation" in told(dialog)
    assert not dialog._verb.isEnabled()
    dialog.reject()


def test_what_is_proposed_is_a_day_that_can_be(ask):
    dialog = ask(earliest=DAY + timedelta(days=2))
    assert dialog.date.date().toPython() == DAY + timedelta(days=2)
    assert dialog._verb.isEnabled()
    dialog.reject()


def test_the_debrief_of_a_film_is_not_on_its_own_day(session, core, prompter, qtbot):
    """The film's day is refused at the field, whenever it was analysed."""
    trajectory_id, _ = Maker(core).analysed()
    model = TrajectoryModel(session)
    with qtbot.waitSignal(model.changed):
        model.open(trajectory_id)
    cycle = model.dossier.cycles[0]
    assert model.dossier.trajectory.kind is Kind.WITH_VIDEO
    prompter.answers = [None]
    model.hold_debrief(cycle.id)
    (question,) = prompter.asked
    assert isinstance(question.refusal(cycle.observed_on), DebriefOnLaterDay)
    assert question.earliest > cycle.observed_on
    assert isinstance(question.refusal(DAY + timedelta(days=1)), InTheFuture)
    assert question.refusal(DAY) is None
    assert model.dossier.cycles[0].debriefed_on is None


def test_without_video_the_debrief_is_on_no_other_day(session, core, prompter, qtbot):
    trajectory_id = core.desk.do(start_command(kind=Kind.WITHOUT_VIDEO)).value
    core.desk.do(HoldIntake(trajectory_id, DAY - timedelta(days=9)))
    first = core.desk.ask(ShowDossier(trajectory_id, "nl")).cycles[0].id
    observed = DAY - timedelta(days=2)
    core.desk.do(RecordObservation(trajectory_id, first, observed))
    model = TrajectoryModel(session)
    with qtbot.waitSignal(model.changed):
        model.open(trajectory_id)
    prompter.answers = [None]
    model.hold_debrief(first)
    (question,) = prompter.asked
    assert question.proposed == observed
    assert question.refusal(observed) is None
    for other in (observed - timedelta(days=1), DAY):
        assert isinstance(question.refusal(other), DebriefOnSameDay)
