"""The papers of a step side by side: tabs, what a location opens, conditions, the follow-up."""

from datetime import date, timedelta
from itertools import pairwise
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QWidget

from beeldcoach.domain.consent import Answer, Given, Purpose
from beeldcoach.domain.path import StepKind
from beeldcoach.domain.trajectory import Agreement, Kind, Participant
from beeldcoach.services.consenting import ConsentItem, RecordConsent
from beeldcoach.services.recording import FillField
from beeldcoach.services.trajectories import CloseTrajectory, SetTable
from tests.ui.pages.trajectory_case import INTAKE, Case
from ui.models.due_cards import _ICONS
from ui.navigation import Location
from ui.pages.step_card import _PANES


@pytest.fixture
def case(session, core, qtbot):
    return Case(session, core, qtbot)


@pytest.fixture
def watched(session, core, qtbot):
    return Case(session, core, qtbot, Kind.WITHOUT_VIDEO)


@pytest.fixture
def coordinator(session, core, qtbot):
    made = Case(session, core, qtbot)
    person = made.dossier.trajectory.coachee_id
    with core.desk._world.open_unit() as unit:
        who = unit.people.get(person)
        who.role = "ib"
        unit.people.save(who)
        unit.commit()
    return made


def words(case):
    return [s.text() for s in case.pane.tabs.bar._segments]


def button(inside, text):
    found = [b for b in inside.findChildren(QPushButton) if b.text() == text and b.isVisible()]
    assert found, [b.text() for b in inside.findChildren(QPushButton) if b.isVisible()]
    return found[0]


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        ("intake", ["Intake", "Agreement"]),
        ("film-1", ["Film", "Filming plan", "Recording card"]),
        ("debrief-1", ["Record", "Conversation plan", "Pre-viewing", "Trying out"]),
    ],
)
def test_the_papers_of_a_step_with_video(case, part, expected):
    case.open(part)
    assert words(case) == expected
    assert case.pane.tabs.bar.isVisible()


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        ("intake", ["Intake", "Agreement"]),
        ("observation-1", ["Observation", "Plan"]),
        ("debrief-1", ["Record", "Conversation plan", "Trying out"]),
    ],
)
def test_the_papers_of_a_step_without_video(watched, part, expected):
    watched.open(part)
    assert words(watched) == expected


@pytest.mark.parametrize("part", ["intake", "conversation-1"])
def test_a_pupil_has_none_of_these_papers(session, core, qtbot, part):
    pupil = Case(session, core, qtbot, Kind.PUPIL)
    page = pupil.open(part)
    papers = {"Agreement", "Filming plan", "Conversation plan", "Pre-viewing", "Trying out"}
    assert not papers & {b.text() for b in page.card.findChildren(QAbstractButton)}


@pytest.mark.parametrize(
    ("part", "tab", "section"),
    [
        ("intake/agreement", "agreement", "purpose"),
        ("intake/agreement/trust", "agreement", "trust"),
        ("intake/pupils", "intake", "pupils"),
        ("film-1/plan", "plan", "when"),
        ("film-1/plan/ready", "plan", "ready"),
        ("film-2/card", "card", "at_once"),
        ("debrief-1/preview/choice", "preview", "choice"),
        ("debrief-1/try-out", "try-out", "tried"),
    ],
)
def test_a_location_opens_a_paper_and_its_section(case, part, tab, section):
    case.open(part)
    assert case.pane.tabs.current == tab
    form = case.pane.tabs.form(tab)
    assert form.isVisible()
    index = [s.id for s in form.model.state.form.sections].index(section)
    assert form._sections.index == index
    assert form._pages[index].isVisible()


def test_the_question_gets_the_keyboard(case, qtbot):
    page = case.open("closing")
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.come(Location("trajectory", case.id, "intake/question"))
    case.settle()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    assert QApplication.focusWidget().accessibleName() == "Leerwens"


def test_the_tabs_are_walked_with_the_arrows(case, qtbot):
    page = case.open("film-1")
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    case.pane.tabs.bar._segments[0].setFocus()
    reached = []
    for _ in range(3):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
        case.settle()
        reached.append(case.pane.tabs.current)
    assert reached == ["plan", "card", "film"]
    assert case.pane.zone.isVisible()


def test_typing_in_a_paper_is_saved_when_another_is_opened(case, qtbot):
    case.open("debrief-1/plan")
    form = case.pane.tabs.form("plan")
    qtbot.keyClicks(form._fields["opening"].control, "Rustig")
    case.pane.tabs.bar.chosen.emit("try-out")
    case.settle()
    assert case.answers("conversation_plan", 1)["opening"] == "Rustig"


def test_typing_in_the_record_is_saved_when_a_paper_is_opened(case, qtbot):
    case.ready_to_film().with_cycles(1)
    case.open("debrief-1")
    qtbot.keyClicks(case.pane.form._fields["words"].control, "Ik wacht")
    case.pane.tabs.bar.chosen.emit("plan")
    case.settle()
    assert case.answers("debrief", 1)["words"] == "Ik wacht"


def test_typing_in_a_paper_is_saved_when_the_page_is_left(case, qtbot):
    case.open("film-1/card")
    qtbot.keyClicks(case.pane.tabs.form("card")._fields["mood"].control, "Goed")
    case.page.go()
    case.settle()
    assert case.answers("recording_card", 1)["mood"] == "Goed"


def test_each_cycle_has_papers_of_its_own(case, qtbot):
    case.open("film-1/card")
    qtbot.keyClicks(case.pane.tabs.form("card")._fields["mood"].control, "Eerste")
    case.page.come(Location("trajectory", case.id, "film-2/card"))
    case.settle()
    control = case.pane.tabs.form("card")._fields["mood"].control
    assert control.text() == ""
    qtbot.keyClicks(control, "Tweede")
    case.page.come(Location("trajectory", case.id, "film-1/card"))
    case.settle()
    assert control.text() == "Eerste"
    assert case.answers("recording_card", 2)["mood"] == "Tweede"


def test_what_is_too_long_waits_at_its_own_cycle(case):
    case.open("film-1/card")
    form = case.pane.tabs.form("card")
    form._fields["mood"].control.setText("a" * 20_001)
    form._fields["began_at"].control.setFocus()
    form._fields["began_at"].control.setText("half tien")
    form._fields["began_at"].control.setModified(True)
    form.flush()
    case.settle()
    assert form._fields["mood"].control.property("state") == "error"
    case.page.come(Location("trajectory", case.id, "film-2/card"))
    case.settle()
    for name in ("mood", "began_at"):
        assert form._fields[name].control.text() == "", name
        assert form._fields[name].control.property("state") == "", name
    case.page.come(Location("trajectory", case.id, "film-1/card"))
    case.settle()
    assert len(form._fields["mood"].control.text()) == 20_001
    assert form._fields["mood"].control.property("state") == "error"
    form._fields["mood"].control.setText("Goed")
    form.flush()
    case.settle()
    assert form._fields["mood"].control.property("state") == ""
    assert case.answers("recording_card", 1)["mood"] == "Goed"


def test_a_reload_leaves_the_tab_where_it_was_and_a_step_begins_at_its_first(case):
    page = case.open("film-1/plan")
    page.model.reload()
    case.settle()
    assert case.pane.tabs.current == "plan"
    page.come(Location("trajectory", case.id))
    case.settle()
    assert case.pane.tabs.current == "plan"
    page.come(Location("trajectory", case.id, "film-1"))
    case.settle()
    assert case.pane.tabs.current == "film"


def test_the_plan_and_the_preview_are_there_before_the_debrief_can_be_held(case):
    case.open("debrief-1")
    assert not case.pane.form.isVisible()
    case.pane.tabs.bar.chosen.emit("plan")
    case.settle()
    assert case.pane.tabs.form("plan").isVisible()


def test_where_it_is_low_the_parts_stand_beside_the_tabs(case, qtbot):
    page = case.open("film-1/plan", size=(904, 470))
    form, bar = case.pane.tabs.form("plan"), case.pane.tabs.bar
    assert form._sections._combo.isVisible()

    def middle(widget):
        return widget.mapTo(page, widget.rect().center()).y()

    assert abs(middle(form._sections._combo) - middle(bar)) < 8
    case.pane.tabs.bar.chosen.emit("film")
    case.settle()
    assert not form._sections._combo.isVisible()
    case.pane.tabs.bar.chosen.emit("plan")
    page.resize(1192, 900)
    case.settle()
    qtbot.waitUntil(form._sections._list.isVisible)
    assert not form._sections._combo.isVisible()


def test_the_agreement_says_how_long_things_are_kept(case):
    case.open("intake/agreement/keeping")
    assert "30 day(s)" in case.pane._kept.text()
    assert "1 year(s)" in case.pane._kept.text()
    assert case.pane._kept.isVisible()


def test_without_video_the_agreement_says_nothing_of_films(watched):
    watched.open("intake/agreement/keeping")
    assert "film" not in watched.pane._kept.text()


def seat(case, *participants):
    cycle = case.dossier.cycles[0].id
    case.desk.do(SetTable(case.id, cycle, participants, of_conversation=True))


def test_a_conversation_asks_everyone_at_the_table_instead_of_the_pupils(coordinator):
    case = coordinator.ready_to_film()
    seat(case, Participant("Leerkracht", INTAKE), Participant("Ouder"))
    page = case.open("film-1")
    shown = [label.text() for label in case.pane.findChildren(QWidget) if hasattr(label, "text")]
    assert "Not everyone at the table has agreed yet" in [t() if callable(t) else t for t in shown]
    assert not case.pane.zone.button.isEnabled()
    assert page.side.now._more.text() == "First record that everyone at the table agrees"
    button(page.card, "Record who agreed").click()
    case.settle()
    assert case.went[-1].part == "film-1/plan/table"
    form = case.pane.tabs.form("plan")
    assert form._fields["table"].isVisible()
    form._fields["table"]._seats[1].said.answered.emit(True)
    case.settle()
    case.page.come(Location("trajectory", case.id, "film-1"))
    case.settle()
    assert case.pane.zone.button.isEnabled()
    assert page.side.now._more.text() == ""


def test_one_no_at_the_table_keeps_the_film_from_being_made(coordinator):
    case = coordinator.ready_to_film()
    seat(case, Participant("Leerkracht", INTAKE), Participant("Ouder", refused_on=INTAKE))
    page = case.open("film-1")
    row = case.pane._rules.rows[0]
    assert row.accessibleName() == "Not in order: Someone at the table said no"
    assert row.accessibleDescription() == "Ouder"
    assert not case.pane.zone.button.isEnabled()
    assert "said no" in case.pane.zone.button.accessibleDescription()
    assert page.side.now._more.text() == "Not to be filmed: someone at the table said no"


def test_who_sits_at_the_table_answers_with_text_and_evidence(coordinator, prompter):
    case = coordinator.ready_to_film()
    seat(case, Participant("Leerkracht", INTAKE), Participant("Ouder van S."))
    case.open("film-1/plan/table")
    prompter.answers = [UUID(int=0)]  # somebody new
    case.pane.tabs.form("plan")._fields["table"]._seats[1].record.click()
    case.settle()
    parent = case.dossier.trajectory.cycles[0].participants[1]
    assert case.went[-1] == Location("consent", case.id, parent.person_id)
    item = ConsentItem(Purpose.COACH_WORK, "film", "coach", "jij")
    giver = UUID(parent.person_id)
    case.desk.do(RecordConsent(case.id, (item,), Answer.NO, Given.ORAL, INTAKE, giver_id=giver))
    case.page.come(Location("trajectory", case.id, "film-1/plan/table"))
    case.settle()
    shown = case.pane.tabs.form("plan")._fields["table"]._seats[1]
    assert shown._recorded.text().endswith("2026, as the register of consents says.")
    assert shown._recorded.text().startswith("No on 2 ")
    assert not shown.said.isEnabled()
    assert not case.dossier.trajectory.cycles[0].table_agrees


def test_every_kind_of_step_has_a_card_of_its_own():
    assert set(_ICONS) == set(StepKind)
    assert set(_PANES) == set(StepKind)


def test_a_table_without_names_asks_who_is_there(coordinator):
    seat(coordinator.ready_to_film())
    page = coordinator.open("film-1")
    button(page.card, "Say who is there").click()
    coordinator.settle()
    assert coordinator.pane.tabs.current == "plan"


def test_an_observed_conversation_asks_everyone_at_the_table(watched, core):
    with core.desk._world.open_unit() as unit:
        who = unit.people.get(watched.dossier.trajectory.coachee_id)
        who.role = "ib"
        unit.people.save(who)
        unit.commit()
    page = watched.open("observation-1")
    seat(watched, Participant("Ouder"))
    page.model.reload()
    watched.settle()
    button(page.card, "Record who agreed").click()
    watched.settle()
    assert watched.went[-1].part == "observation-1/plan/table"
    assert watched.pane.tabs.form("plan")._fields["table"].isVisible()


def test_a_film_of_a_lesson_still_asks_on_what_basis(coordinator):
    page = coordinator.open("film-1")
    button(page.card, "Record the basis").click()
    assert coordinator.went[-1].part == "intake/pupils"


def test_who_sat_at_the_table_stays_once_the_film_was_made(coordinator):
    case = coordinator.ready_to_film()
    seat(case, Participant("Leerkracht", INTAKE))
    case.with_film()
    case.open("film-1/plan/table")
    field = case.pane.tabs.form("plan")._fields["table"]
    assert field._fixed.isVisible()
    assert not field._add.isVisible()
    assert not field._seats[0].isEnabled()


def close(case):
    case.ready_to_film().with_cycles(3)
    case.desk.do(CloseTrajectory(case.id, INTAKE + timedelta(days=40)))
    return case


def test_the_follow_up_is_planned_and_held(session, core, qtbot, prompter):
    case = close(Case(session, core, qtbot))
    page = case.open("follow_up")
    day = INTAKE + timedelta(days=80)
    prompter.answers = [day]
    button(page.card, "Plan it …").click()
    case.settle()
    asked = prompter.asked[-1]
    assert asked.earliest == INTAKE + timedelta(days=40)
    assert asked.proposed == INTAKE + timedelta(days=40) + timedelta(weeks=12)
    assert case.dossier.trajectory.planned_follow_up_on == day
    prompter.answers = [day]
    button(page.card, "It was held …").click()
    case.settle()
    assert case.dossier.trajectory.followed_up_on == day
    assert case.pane.subtitle.startswith("held on")
    assert not case.pane._plan.isVisible()


def test_the_follow_up_waits_for_the_closing(case):
    page = case.open("follow_up")
    assert not button(page.card, "It was held …").isEnabled()


def test_the_closing_shows_its_parts_by_location(case):
    case.ready_to_film().with_cycles(3)
    case.open("closing/stays")
    assert case.pane.form._fields["reminder"].isVisible()


def test_one_page_shows_trajectories_of_either_kind_in_turn(case, session, core, qtbot):
    other = Case(session, core, qtbot, Kind.WITHOUT_VIDEO)
    for form, name in (("intake", "scale_now"), ("closing", "scale")):
        other.desk.do(FillField(other.id, form, None, name, 5))
    page = case.open("closing/film")
    for subject in (other, case, other, case):
        for part in ("closing", "intake/agreement", "intake", "debrief-1/plan"):
            page.come(Location("trajectory", subject.id, part))
            case.settle()
    page.come(Location("trajectory", case.id, "closing/film"))
    case.settle()
    assert case.pane._films.isVisible()
    page.come(Location("trajectory", other.id, "closing/then_now"))
    case.settle()
    assert case.pane._picture.isVisible()
    assert not case.pane._films.isVisible()


def focusable(form):
    return [
        w
        for w in form._pages[form._sections.index].findChildren(QWidget)
        if w.isVisible() and w.isEnabled() and w.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


@pytest.mark.parametrize("section", range(11))
def test_a_long_form_is_walked_with_tab_from_top_to_bottom(case, qtbot, section):
    page = case.open("intake")
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    form = case.pane.form
    form._sections._list.setFocus()
    for _ in range(section):
        qtbot.keyClick(form._sections._list, Qt.Key.Key_Down)
    case.settle()
    assert form._sections.index == section
    reached = []
    for _ in range(40):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        if not form._pages[section].isAncestorOf(now):
            break
        reached.append(now)
    assert reached, "the first answer is one Tab away from the parts"
    groups = {w.parentWidget() for w in reached if isinstance(w, QAbstractButton)}
    missed = [
        w
        for w in focusable(form)
        if w not in reached
        and w.parentWidget() not in groups
        and w.focusProxy() is None
        and not any(r.isAncestorOf(w) for r in reached)
    ]
    assert not missed, [w.accessibleName() or w for w in missed]
    tops = [w.mapTo(form._pages[section], w.rect().topLeft()).y() for w in reached]
    assert all(later >= earlier - 40 for earlier, later in pairwise(tops))


def test_answers_of_a_form_are_kept_by_the_page_that_was_before(case):
    """The names that reports use did not change: what an older version wrote is still shown."""
    for name, value in (("question", "Hoe wacht ik?"), ("scale_now", 4), ("tension", "Samen")):
        case.desk.do(FillField(case.id, "intake", None, name, value))
    case.open("intake")
    state = case.pane.form.model.state
    assert (state.text("question"), state.number("scale_now")) == ("Hoe wacht ik?", 4)
    assert state.text("tension") == "Samen"


def test_an_agreement_on_paper_is_the_same_that_the_trajectory_has(case):
    assert case.dossier.trajectory.agreement == Agreement("1", date(2026, 9, 1))
    case.open("intake/agreement/reads")
    form = case.pane.tabs.form("agreement")
    form._fields["feedback"]._buttons["oral_self"].click()
    case.settle()
    assert case.dossier.trajectory.agreement.feedback == "oral_self"
