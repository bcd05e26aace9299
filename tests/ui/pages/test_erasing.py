"""Erasing as the coach does it: what goes and stays, the name typed over, the proof."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import uuid4

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget

from beeldcoach.domain.consent import Answer, Given, Purpose
from beeldcoach.domain.errors import NewConsentMissing
from beeldcoach.services.consenting import ConsentItem, RecordConsent
from beeldcoach.services.dossier import ShowDossier
from beeldcoach.services.erasing import ErasurePlan, Reason, Scope, Target
from beeldcoach.services.filming import FilmObject
from beeldcoach.services.outside import OutsideCopy
from beeldcoach.services.overview import ShowHome
from beeldcoach.services.people_view import ShowPeople
from beeldcoach.services.trajectories import StopTrajectory
from beeldcoach.services.withdrawing import WithdrawConsent
from tests.ui.pages.studio_case import film_in
from ui.dialogs.erasure_dialog import ErasureDialog
from ui.navigation import Location
from ui.pages.consent_page import ConsentPage
from ui.pages.home_page import HomePage
from ui.pages.person_page import PersonPage
from ui.pages.trajectory_page import TrajectoryPage
from ui.shell import Shell
from ui.viewmodels.questions import ASK_BACK, AskErasure, ErasureAnswer
from ui.viewmodels.withdrawal import Withdrawn
from ui.widgets.label import Label


@pytest.fixture
def ended(core, clock):
    """A film of a trajectory that was stopped a month ago; return the trajectory and the film."""
    film = film_in(core, b"not looked at" * 5_000)
    trajectory = core.desk.ask(ShowHome()).rows[0].id
    core.desk.do(StopTrajectory(trajectory, core.clock.today()))
    clock.forward(days=30)
    return trajectory, film


def opened(qtbot, page, location):
    qtbot.addWidget(page)
    page.went, page.failures = [], []
    page.going.connect(page.went.append)
    page.model.failed.connect(page.failures.append)
    page.resize(1192, 696)
    page.show()
    with qtbot.waitSignal(page.model.changed):
        page.come(location)
    qtbot.waitUntil(lambda: not page.session.busy)
    QApplication.processEvents()
    return page


def test_the_films_are_erased_with_the_name_typed_over_and_the_proof_is_saved(
    session, core, qtbot, prompter, ended, tmp_path
):
    trajectory, film = ended
    page = opened(qtbot, TrajectoryPage(session), Location("trajectory", trajectory, "erasure"))
    pane = page.card.pane
    assert pane.notice.isVisible()
    stored = core.desk.ask(FilmObject(film))
    proof = tmp_path / "bewijs.pdf"

    def type_it_over(question):
        assert isinstance(question, AskErasure)
        assert question.reason is Reason.TERM
        dialog = ErasureDialog(question)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.keyClicks(dialog.typed, "Marit Janse")
        assert not dialog.erase.isEnabled()
        qtbot.keyClicks(dialog.typed, "n")
        qtbot.keyClicks(dialog.copies, "USB-schijf")
        qtbot.keyClick(dialog.typed, Qt.Key.Key_Return)
        assert dialog.answer == ErasureAnswer(question.plan.target, Reason.TERM, "USB-schijf")
        return dialog.answer

    prompter.answers += [type_it_over, True, proof]
    qtbot.mouseClick(pane.erase_all, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: proof.exists() or bool(page.failures))
    qtbot.waitUntil(lambda: not session.busy)
    assert page.failures == []
    assert proof.read_bytes().startswith(b"%PDF-")
    assert stored.id not in set(core.objects.list())
    assert not pane.erase_all.isEnabled()
    assert pane.buttons == []


def test_the_page_one_lands_on_says_that_the_proof_was_saved(
    session, core, qtbot, prompter, ended, tmp_path
):
    shell = Shell(session)
    qtbot.addWidget(shell)
    shell.resize(1280, 720)
    shell.show()
    shell.go(Location("trajectory", ended[0], "debrief-1"))
    page, failures = shell.page, []
    page.model.failed.connect(failures.append)
    qtbot.waitUntil(lambda: page.model.dossier is not None and not session.busy)
    proof = tmp_path / "bewijs.pdf"
    prompter.answers += [lambda q: ErasureAnswer(q.plan.target, q.reason), True, proof]
    with qtbot.captureExceptions() as raised:
        page.model.erase(Target(Scope.TRAJECTORY, ended[0]))
        qtbot.waitUntil(lambda: isinstance(shell.page, HomePage) and proof.exists())
        qtbot.waitUntil(lambda: not session.busy)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert (raised, failures) == ([], [])
    assert shell.page.notice.isVisible()
    assert "bewijs.pdf" in shell.page.notice._label.text()


def test_to_keep_longer_without_new_consent_is_refused_in_words(
    session, core, qtbot, prompter, ended
):
    page = opened(qtbot, TrajectoryPage(session), Location("trajectory", ended[0], "erasure"))
    prompter.answers.append(session.today + timedelta(days=60))
    page.card.pane.longer.click()
    qtbot.waitUntil(lambda: bool(page.failures))
    assert isinstance(page.failures[0], NewConsentMissing)
    assert page.notice.isVisible()
    page.notice.remedied.emit("consent")
    assert page.went == [Location("consent", ended[0], "coach_work/record")]
    assert "end date" in page.notice._label.text()
    prompter.answers.append(None)
    page.card.pane.longer.click()
    qtbot.waitUntil(lambda: not page.notice.isVisible())


def test_a_card_at_home_erases_the_trajectory_of_which_the_time_is_over(
    session, core, qtbot, prompter, ended, clock
):
    clock.forward(days=340)
    page = opened(qtbot, HomePage(session), Location("home"))
    [card] = [each for each, _ in page.model.cards if each.kind == "erase_records"]
    prompter.answers += [lambda q: ErasureAnswer(q.plan.target, q.reason), False]
    page.due.pressed.emit(Location("trajectory", card.trajectory_id, "erase-records"))
    qtbot.waitUntil(lambda: core.desk.ask(ShowHome()).rows == ())
    assert page.went == []


def test_everything_about_a_person_goes_from_her_page(session, core, qtbot, prompter, ended):
    person = core.desk.ask(ShowDossier(ended[0], "nl")).trajectory.coachee_id
    page = opened(qtbot, PersonPage(session), Location("person", person))
    asked = []

    def with_proofs(question):
        asked.append(question)
        dialog = ErasureDialog(question)
        qtbot.addWidget(dialog)
        dialog.proofs.setChecked(True)
        dialog.typed.setText("marit jansen")
        assert not dialog.erase.isEnabled()
        assert "why, and which other copies" in dialog._lacks.text()
        dialog.reason.setCurrentIndex(dialog.reason.findData(Reason.UNNEEDED))
        dialog.no_copies.setChecked(True)
        dialog.erase.click()
        return dialog.answer

    prompter.answers += [with_proofs, False]
    page.erase_all.trigger()
    qtbot.waitUntil(lambda: page.went == [Location("people")])
    assert asked[0].fuller.target == Target(Scope.PERSON, person, with_proofs=True)
    assert core.desk.ask(ShowPeople()).people == ()


def test_a_withdrawal_leads_to_what_is_to_be_erased(session, core, qtbot, ended):
    trajectory, _ = ended
    page = opened(qtbot, ConsentPage(session), Location("consent", trajectory))
    [row] = [row for row in page.model.page.rows if row.purpose is Purpose.COACH_WORK]
    page.model.withdrawn.emit(Withdrawn((row,), (7,), ()))
    page.notice.remedied.emit("erase")
    assert page.went == [Location("trajectory", trajectory, "erasure")]


def test_only_the_films_are_told_to_go_when_consent_was_withdrawn_while_it_runs(
    session, core, qtbot
):
    film_in(core, b"not looked at" * 5_000)
    trajectory = core.desk.ask(ShowHome()).rows[0].id
    item = ConsentItem(Purpose.COACH_WORK, "film", "coach")
    today = core.clock.today()
    core.desk.do(RecordConsent(trajectory, (item,), Answer.YES, Given.ORAL, today))
    consents = core.desk.ask(ShowDossier(trajectory, "nl")).consents
    [given] = [row for row in consents if row.purpose is Purpose.COACH_WORK]
    core.desk.do(WithdrawConsent(trajectory, given.consent_id))
    page = opened(qtbot, TrajectoryPage(session), Location("trajectory", trajectory, "erasure"))
    assert page.card.pane.notice.isVisible()
    told = [tone for *_, near, tone in page.side.retention._shown if near]
    assert told == ["bad"]
    assert not page.notice.isVisible()  # the step says it


def test_after_a_withdrawal_the_page_proposes_to_erase_and_says_nothing_else(
    session, core, qtbot, prompter
):
    film_in(core, b"not looked at" * 5_000)
    trajectory = core.desk.ask(ShowHome()).rows[0].id
    item = ConsentItem(Purpose.COACH_WORK, "film", "coach")
    today = core.clock.today()
    core.desk.do(RecordConsent(trajectory, (item,), Answer.YES, Given.ORAL, today))
    page = opened(qtbot, TrajectoryPage(session), Location("trajectory", trajectory, "debrief-1"))
    assert not page.notice.isVisible()
    consents = core.desk.ask(ShowDossier(trajectory, "nl")).consents
    [given] = [row for row in consents if row.purpose is Purpose.COACH_WORK]
    page.model.run(iter_do(session, WithdrawConsent(trajectory, given.consent_id)))
    qtbot.waitUntil(lambda: page.notice.isVisible() and not session.busy)
    shown = {each.text() for each in page.findChildren(Label) if each.isVisible()}
    assert "everything in this trajectory" not in shown
    assert "The debrief can be held" not in shown
    assert "Erase 1 film(s)" in shown
    prompter.answers += [None]
    page.notice.remedied.emit("erase-films")
    qtbot.waitUntil(lambda: bool(prompter.asked) and not session.busy)
    assert prompter.asked[-1].reason is Reason.WITHDRAWN
    assert prompter.asked[-1].plan.target == Target(Scope.FILMS, trajectory)


def iter_do(session, command):
    yield session.do(command)


def plan_of(lines):
    goes = dict.fromkeys(
        ("films", "angles", "stills", "hidden_copies", "moments", "records", "goals")[:lines], 2
    )
    target = Target(Scope.TRAJECTORY, uuid4())
    return ErasurePlan(target, "Marit Jansen", 0, goes, 9, None, date(2031, 8, 30), is_last=True)


@pytest.fixture
def opened_over(qtbot):
    """Open the dialog over a window of some size."""
    behind = QWidget()
    qtbot.addWidget(behind)
    made = []

    def make(*size, plan=None):
        behind.resize(*size)
        behind.show()
        dialog = ErasureDialog(AskErasure(plan or plan_of(7), Reason.TERM, "nl"), behind)
        made.append(dialog)
        return dialog

    yield make
    for dialog in made:
        dialog.reject()
        dialog.deleteLater()
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.mark.parametrize("size", [(1280, 720), (960, 540)])
def test_all_that_goes_is_in_view_beside_the_name_that_is_typed(qtbot, opened_over, size):
    dialog = opened_over(*size)
    with qtbot.waitExposed(dialog):
        dialog.show()
    assert dialog.height() <= size[1]
    assert dialog.area.verticalScrollBar().maximum() == 0
    assert dialog.typed.isEnabled()
    assert dialog.focusWidget() is dialog.typed


def test_what_does_not_fit_is_scrolled_through_before_the_name_can_be_typed(qtbot, opened_over):
    dialog = opened_over(960, 540)
    dialog.no_copies.setChecked(True)
    dialog._lists.addWidget(Label("\n" * 20))
    with qtbot.waitExposed(dialog):
        dialog.show()
    bar = dialog.area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0 and dialog.area.hasFocus())
    assert not dialog.typed.isEnabled()
    dialog.typed.setText("Marit Jansen")
    assert not dialog.erase.isEnabled()
    for _ in range(3):
        qtbot.keyClick(dialog.area, Qt.Key.Key_PageDown)
    assert bar.value() == bar.maximum()
    assert dialog.typed.isEnabled()
    assert dialog.erase.isEnabled()


def test_what_others_have_is_told_and_can_be_asked_back_first(
    session, core, qtbot, prompter, ended
):
    copy = OutsideCopy(31, ended[0], date(2026, 11, 2), "fragmenten", "De Wilgen", True)
    question = AskErasure(plan_of(2), Reason.WISH, "nl", None, (copy,))
    dialog = ErasureDialog(question)
    qtbot.addWidget(dialog)
    dialog.show()
    shown = " ".join(label.text() for label in dialog.findChildren(Label))
    assert "De Wilgen" in shown
    assert "no. 31" in shown
    qtbot.mouseClick(dialog.ask_back, Qt.MouseButton.LeftButton)
    assert dialog.answer == ASK_BACK
    page = opened(qtbot, TrajectoryPage(session), Location("trajectory", ended[0], "erasure"))
    place = Location("letters", ended[0], "recall")
    prompter.answers += [ASK_BACK, place]
    page.model.erase(Target(Scope.FILMS, ended[0]))
    qtbot.waitUntil(lambda: page.went == [place])
    assert core.desk.ask(ShowDossier(ended[0], "nl")).cycles[0].film is not None


DISKS = (("blauwe schijf", date(2026, 11, 6)), ("USB-stick kantoor", date(2026, 11, 20)))


def test_with_backups_it_is_not_said_that_nobody_can_open_it(qtbot):
    question = AskErasure(replace(plan_of(3), backups=DISKS), Reason.WISH, "nl")
    dialog = ErasureDialog(question)
    qtbot.addWidget(dialog)
    said = dialog._notice._label.text()
    assert "nobody can open it" not in said
    assert "In the backups blauwe schijf, USB-stick kantoor it stays" in said
    dialog = ErasureDialog(AskErasure(plan_of(3), Reason.WISH, "nl"))
    qtbot.addWidget(dialog)
    assert "nobody can open it" in dialog._notice._label.text()
    dialog.copies.setText("laptop thuis")
    assert "In the copies that you name it stays" in dialog._notice._label.text()


def test_what_is_wholly_in_view_needs_no_scrolling_also_with_two_backups(qtbot, opened_over):
    plan = replace(plan_of(7), backups=DISKS, copies="laptop thuis")
    dialog = opened_over(1280, 720, plan=plan)
    with qtbot.waitExposed(dialog):
        dialog.show()
    assert dialog.area.verticalScrollBar().maximum() == 0
    assert dialog.typed.isEnabled()
    assert dialog.copies.text() == "laptop thuis"
    dialog.typed.setText("Marit Jansen")
    assert dialog.erase.isEnabled()
