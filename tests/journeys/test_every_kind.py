"""Every kind from the start page to its closing, by mouse and by keyboard alone."""

import os

import pytest
from PySide6.QtCore import Qt

from beeldcoach.domain.trajectory import Kind, Status
from beeldcoach.services import content
from beeldcoach.services.dossier import ShowDossier, ShowForm
from beeldcoach.services.overview import ShowHome
from tests.fakes import Inline, SetClock
from tests.journeys.doers import Keyboard, Mouse
from tests.vaults import new_core
from ui.main_window import MainWindow
from ui.navigation import Location
from ui.pages.studio_page import StudioPage
from ui.preferences import Preferences
from ui.tasks.flow import Lane
from ui.touring.journey import _film
from ui.touring.prompter import TourPrompter
from ui.viewmodels.session import Session

QUESTION = "Hoe kan ik wachten, zodat ook stille kinderen praten?"


@pytest.fixture
def clock():
    return SetClock()


@pytest.fixture
def core(tmp_path, clock):
    core = new_core(tmp_path / "Kluis.beeldcoach", "vier fietsen", clock)
    yield core
    core.close()


@pytest.fixture
def window(qapp, qtbot, core, tmp_path):
    preferences = Preferences.in_file(tmp_path / "settings.ini")
    window = MainWindow(preferences)
    qtbot.addWidget(window)
    window.prompter = TourPrompter(window)
    session = Session(core, dict.fromkeys(Lane, Inline()), window.prompter, preferences)
    window.resize(1280, 800)
    window.open_session(session).go(Location("home"))
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: window.shell.page.model.home is not None)
    yield window
    window.close_session()
    session.deleteLater()


class Walk:
    """A coach who leads one trajectory, with the days on which she does so."""

    def __init__(self, doer, window, core, clock, tmp_path):
        self.hand, self.window, self.core = doer(window, tmp_path), window, core
        self.clock, self.folder = clock, tmp_path

    @property
    def dossier(self):
        (row,) = self.core.desk.ask(ShowHome()).rows
        return self.core.desk.ask(ShowDossier(row.id, "nl"))

    def label(self, form_id, name):
        sections = content.form(form_id, "nl").sections
        return next(f.label for section in sections for f in section.fields if f.name == name)

    def title(self, form_id, section_id):
        form = content.form(form_id, "nl")
        return next(section.title for section in form.sections if section.id == section_id)

    def answers(self, form_id, occasion=None):
        return self.core.desk.ask(
            ShowForm(self.dossier.trajectory.id, form_id, occasion, "nl")
        ).answers

    def start(self, kind, name_field, name, **others):
        hand = self.hand
        hand.press("New trajectory")
        hand.press(kind)
        hand.write(name_field, name)
        hand.write("School", "De Wilgen")
        for field, text in others.items():
            hand.write(field, text)

    def assign(self, who, willing="Does she want this herself?", own_words=""):
        hand = self.hand
        hand.answer("Who asks for the coaching?", who)
        hand.write("What is it for?", "Meer kinderen aan het woord.")
        hand.answer(willing, "Yes")
        if own_words:
            hand.write("The yes of the pupil, in own words", own_words)
        hand.answer("Is this an assessment?", "No")

    def begin(self, accepted, name):
        self.hand.tick(accepted)
        self.hand.press(f"Start trajectory with {name}")
        assert self.dossier.name == name

    def hold_intake(self, form_id="intake"):
        self.hand.section(self.title(form_id, "question"))
        self.hand.write(self.label(form_id, "question"), QUESTION)
        self.hand.press("Record the intake …")
        self.hand.press("Record the intake")
        assert self.answers(form_id)["question"] == QUESTION
        assert self.dossier.trajectory.intake_on == self.clock.today()

    def film(self, number):
        """Bring a film in, and look at it a day later."""
        hand = self.hand
        film = _film(self.folder, number)
        now = self.clock.now().timestamp()
        os.utime(film, (now, now))
        self.window.prompter.files.append(film)
        hand.press("Import film …")
        hand.press("Import film")
        hand.press("Erase the original")
        hand.press("Analyse")
        page = hand.hand.sees(StudioPage, lambda _: True)
        hand.hand.until("the film", lambda: page.model.state.head is not None)
        hand.press("To the debrief")
        cycle = self.dossier.cycles[number - 1]
        assert (cycle.observed_on, cycle.analysed_on) == (self.clock.today(), self.clock.today())

    def debrief(self, number):
        """Look back in the window of its own, or write the record of a talk at the table."""
        hand = self.hand
        hand.step(f"debrief {number}")
        hand.press("Start the debrief")
        debrief = hand.hand.until("the debrief", lambda: self.window.debrief)
        hand.settle()
        hand.hand.press(Qt.Key.Key_Escape, into=debrief)
        hand.press("Record as held …")
        hand.press("Record debrief")
        hand.hand.until("the debrief is over", lambda: not self.window.debrief)
        assert self.dossier.cycles[number - 1].debriefed_on == self.clock.today()

    def close(self):
        self.hand.step("closing")
        self.hand.press("Close the trajectory …")
        self.hand.press("Close the trajectory")
        trajectory = self.dossier.trajectory
        assert (trajectory.status, trajectory.closed_on) == (Status.CLOSED, self.clock.today())


@pytest.fixture(params=[Mouse, Keyboard])
def walk(request, window, core, clock, tmp_path):
    return Walk(request.param, window, core, clock, tmp_path)


def test_a_teacher_with_video(walk):
    walk.start("Teacher, with video", "Name of the teacher", "Nadia Vos")
    walk.assign("The teacher herself")
    walk.begin("Accepted by the teacher and by who asks", "Nadia Vos")
    walk.hold_intake()
    walk.hand.section(walk.title("intake", "pupils"))
    walk.hand.tick("Consent of the parents")
    for number in (1, 2, 3):
        walk.clock.forward(days=7)
        walk.hand.step(f"film {number}")
        walk.film(number)
        walk.clock.forward(days=1)
        walk.debrief(number)
    walk.close()


def test_a_coordinator_whose_conversation_is_filmed(walk):
    """Everyone at the table agrees first; until then no film comes in."""
    walk.start(
        "Special-needs coordinator, with video", "Name of the special-needs coordinator", "Ilse Bos"
    )
    walk.assign("Who is coached herself")
    walk.begin("Accepted by who is coached and by who asks", "Ilse Bos")
    walk.hold_intake()
    for number in (1, 2, 3):
        walk.clock.forward(days=7)
        walk.hand.step(f"film {number}")
        _agree_at_the_table(walk, number)
        walk.film(number)
        walk.clock.forward(days=1)
        walk.debrief(number)
    walk.close()


def _agree_at_the_table(walk, number):
    hand = walk.hand
    hand.tab("Filming plan")
    hand.section(walk.title("film_plan", "table"))
    sections = content.form("film_plan", "nl").sections
    asked = next(f.label for s in sections for f in s.fields if f.kind == "table")
    hand.answer(asked, "Yes")
    hand.write("Who, 1", "leerkracht groep 5")
    hand.tab("Film")
    assert walk.window.shell.page.card.pane._blocked
    hand.tab("Filming plan")
    hand.answer("Agrees, 1:", "Yes")
    hand.tab("Film")
    (one,) = walk.dossier.trajectory.cycles[number - 1].participants
    assert (one.who, one.agreed_on) == ("leerkracht groep 5", walk.clock.today())


def test_a_pupil(walk):
    name = "Noor de Wit"
    walk.start("Pupil", "Name of the pupil", name)
    walk.hand.press("Date of birth: Choose a day")
    walk.assign("The parents", "Does the pupil want this?", "Ik wil leren plannen.")
    walk.hand.write("Name (1)", "Eline de Wit")
    walk.hand.answer("Said yes to this? (1)", "Yes")
    walk.begin("Accepted by the pupil and by who decides", name)
    walk.hold_intake("pupil_intake")
    for number in (1, 2):
        walk.clock.forward(weeks=5)
        walk.hand.step(f"conversation {number}")
        walk.hand.tab("Conversation")
        walk.hand.section(walk.title("pupil_conversation", "conclusions"))
        agreed = walk.label("pupil_conversation", "agreement")
        walk.hand.write(agreed, f"Ik maak lijstje {number}")
        walk.hand.press("It was held …")
        walk.hand.press("Record the conversation")
        cycle = walk.dossier.cycles[number - 1]
        assert cycle.debriefed_on == walk.clock.today()
        assert walk.answers("pupil_conversation", cycle.id)["agreement"].endswith(f"{number}")
    walk.clock.forward(days=30)
    walk.close()
    assert walk.dossier.trajectory.kind is Kind.PUPIL


def test_without_video_it_starts_here_and_goes_on_in_a_journey_of_its_own(walk):
    """From the intake on: `test_without_video.py`."""
    walk.start("Teacher or coordinator, without video", "Name", "Bram Kuipers")
    walk.assign("Who is coached herself")
    walk.begin("Accepted by who is coached and by who asks", "Bram Kuipers")
    walk.hold_intake()
    trajectory = walk.dossier.trajectory
    assert trajectory.kind is Kind.WITHOUT_VIDEO
    assert not any(field.name == "preview" for field in _fields(walk))


def _fields(walk):
    view = walk.window.shell.page.card.pane.form
    return [field for section in view.model.state.form.sections for field in section.fields]
