"""A trajectory page in a window, and its trajectory led to a wanted step."""

from datetime import date, timedelta

from PySide6.QtWidgets import QApplication

from beeldcoach.domain.trajectory import Agreement, Assignment, Commissioner, Kind
from beeldcoach.services.dossier import ShowDossier, ShowForm
from beeldcoach.services.filming import RegisterFilm
from beeldcoach.services.ports import FilmFacts, StoredObject
from beeldcoach.services.recording import FillField
from beeldcoach.services.trajectories import (
    CompleteAnalysis,
    HoldDebrief,
    HoldIntake,
    RecordPupilBasis,
    StartTrajectory,
)
from tests.factories import agree_to_work
from ui.navigation import Location
from ui.pages.trajectory_page import TrajectoryPage

AGREED, INTAKE = date(2026, 9, 1), date(2026, 9, 2)


class Case:
    """The page as a coach sees it: `going` leads it on as the window does."""

    def __init__(self, session, core, qtbot, kind=Kind.WITH_VIDEO):
        self.session, self.core, self.qtbot = session, core, qtbot
        self.desk = core.desk
        self.id = self.desk.do(
            StartTrajectory(
                kind,
                "Marit Jansen",
                "teacher",
                "De Wilgen",
                "Zwolle",
                "Stichting De Meander",
                "groep 5",
                Assignment(
                    Commissioner.BOARD, "De Wilgen", "leren wachten", True, False, True, "Ja"
                ),
                Agreement("1", AGREED),
                True,
            )
        ).value
        self.went = []
        self.page = None

    @property
    def dossier(self):
        return self.desk.ask(ShowDossier(self.id, "nl"))

    def answers(self, form, number=0):
        cycle_id = self.dossier.cycles[number - 1].id if number else None
        return self.desk.ask(ShowForm(self.id, form, cycle_id, "nl")).answers

    def ready_to_film(self):
        self.desk.do(HoldIntake(self.id, INTAKE))
        self.desk.do(RecordPupilBasis(self.id, "consent", INTAKE))
        agree_to_work(self.desk, self.id)
        return self

    def with_film(self, number=1, on=None):
        cycle = self.dossier.cycles[number - 1]
        facts = FilmFacts(90_000, 1280, 720, 25, 1, 0, True, "h264", "mov")
        stored = StoredObject(cycle.id, 100 + number, 200, b"h", bytes([number]) * 32)
        day = on or INTAKE + timedelta(days=10 * number)
        return self.desk.do(RegisterFilm(self.id, cycle.id, day, "les.mp4", facts, stored)).value

    def with_cycles(self, count):
        for number in range(1, count + 1):
            self.with_film(number)
            cycle_id = self.dossier.cycles[number - 1].id
            day = INTAKE + timedelta(days=10 * number + 2)
            self.desk.do(CompleteAnalysis(self.id, cycle_id, day))
            self.desk.do(HoldDebrief(self.id, cycle_id, day))
            self.desk.do(FillField(self.id, "debrief", cycle_id, "scale", 4 + number))
        return self

    def open(self, part="", size=(1192, 696)):
        self.page = page = TrajectoryPage(self.session)
        self.qtbot.addWidget(page)
        page.going.connect(self._go)
        page.resize(*size)
        page.show()
        with self.qtbot.waitSignal(page.model.changed):
            page.come(Location("trajectory", self.id, part))
        self.settle()
        return page

    def settle(self):
        """Wait until everything that was set going has come back."""
        self.qtbot.waitUntil(lambda: not self.session.busy)
        QApplication.processEvents()  # what was just made is shown one turn later

    def _go(self, location):
        self.went.append(location)
        if location.page == "trajectory":
            self.page.come(location)

    @property
    def pane(self):
        return self.page.card.pane
