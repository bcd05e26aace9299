"""A pupil's trajectory on its page, and the other pages of a pupil."""

from datetime import date

from PySide6.QtWidgets import QApplication

from beeldcoach.domain.trajectory import Agreement, Assignment, Commissioner, Kind
from beeldcoach.services.dossier import ShowDossier, ShowForm
from beeldcoach.services.learning import AddLearningGoal, AddWorkingGoal, ShowGoals
from beeldcoach.services.trajectories import Guardian, HoldDebrief, HoldIntake, StartTrajectory
from ui.navigation import Location
from ui.pages.trajectory_page import TrajectoryPage

AGREED, INTAKE, TALK = date(2026, 9, 1), date(2026, 9, 2), date(2026, 9, 21)


class PupilCase:
    """`going` leads on as the window does, within the page of the trajectory."""

    def __init__(self, session, core, qtbot, code="L-07"):
        self.session, self.core, self.qtbot = session, core, qtbot
        self.desk = core.desk
        self.id = self.do(
            StartTrajectory(
                Kind.PUPIL,
                "Noor de Wit",
                "pupil",
                "Het Kompas",
                "Amersfoort",
                "Stichting Windroos",
                "groep 7",
                Assignment(
                    Commissioner.PARENTS, "de ouders", "leren plannen", True, False, True, "Ja"
                ),
                Agreement("1", AGREED),
                True,
                code=code,
                born_on=date(2015, 11, 3),
                guardians=(
                    Guardian("Eline de Wit", "moeder", agreed_on=AGREED),
                    Guardian("Ruben Smit", "vader", has_authority=False),
                ),
            )
        )
        self.went = []
        self.page = None

    def do(self, command):
        return self.desk.do(command).value

    @property
    def dossier(self):
        return self.desk.ask(ShowDossier(self.id, "nl"))

    def cycle(self, number=1):
        return self.dossier.cycles[number - 1].id

    def answers(self, form, occasion=None):
        return self.desk.ask(ShowForm(self.id, form, occasion, "nl")).answers

    def goals(self, number=1):
        return self.desk.ask(ShowGoals(self.id, self.cycle(number)))

    def after_intake(self):
        self.do(HoldIntake(self.id, INTAKE))
        return self

    def with_goal(self, text="kaartjes maken", number=1):
        aim = self.do(AddLearningGoal(self.id, "topo kennen"))
        return aim, self.do(AddWorkingGoal(aim, self.cycle(number), TALK, text))

    def after_talk(self):
        self.do(HoldDebrief(self.id, self.cycle(1), TALK))
        return self

    def show(self, page, size=(1192, 696)):
        """Show any page, so that what it goes to is noted."""
        self.qtbot.addWidget(page)
        page.going.connect(self.went.append)
        page.resize(*size)
        page.show()
        return page

    def open(self, part="", size=(1192, 696)):
        self.page = page = TrajectoryPage(self.session)
        self.show(page, size)
        page.going.connect(self._go)
        with self.qtbot.waitSignal(page.model.changed):
            page.come(Location("trajectory", self.id, part))
        self.settle()
        return page

    def settle(self):
        """Wait until everything that was set going has come back."""
        self.qtbot.waitUntil(lambda: not self.session.busy)
        QApplication.processEvents()  # what was just made is shown one turn later

    def _go(self, location):
        if location.page == "trajectory":
            self.page.come(location)

    @property
    def pane(self):
        return self.page.card.pane
