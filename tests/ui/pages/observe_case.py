"""An observation in a real vault, opened on its page, for the tests of that page."""

from datetime import timedelta
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from beeldcoach.domain.trajectory import Agreement, Assignment, Commissioner, Kind
from beeldcoach.services.dossier import ShowDossier
from beeldcoach.services.observing import ShowObservation
from beeldcoach.services.recording import FillField
from beeldcoach.services.trajectories import HoldDebrief, HoldIntake, StartTrajectory
from ui.navigation import Location
from ui.pages.observe_page import ObservePage


def without_video(core, *, held=True, role="teacher", name="Ilse van den Berg"):
    """Start a trajectory without video, its intake held unless said otherwise; return its id."""
    desk, today = core.desk, core.clock.today()
    trajectory_id = desk.do(
        StartTrajectory(
            Kind.WITHOUT_VIDEO,
            name,
            role,
            "Het Kompas",
            "Deventer",
            "Stichting De Meander",
            "groep 7",
            Assignment(Commissioner.BOARD, "Het Kompas", "leren doorvragen", True, False),
            Agreement("1", today - timedelta(days=40)),
            True,
        )
    ).value
    question = "Hoe kan ik doorvragen, zodat leerlingen zelf verder denken?"
    desk.do(FillField(trajectory_id, "intake", None, "question", question))
    if held:
        desk.do(HoldIntake(trajectory_id, today - timedelta(days=39)))
    return trajectory_id


class ObserveCase:
    """The page of one observation, and what is stored of it."""

    def __init__(self, qtbot, session, trajectory_id, number=1):
        self.qtbot, self.session, self.core = qtbot, session, session.core
        self.clock = cast("object", session.core.clock)
        self.id = trajectory_id
        self.cycle = self.desk.ask(ShowDossier(trajectory_id, "nl")).cycles[number - 1].id
        self.page = ObservePage(session)
        self.model = self.page.model
        self.went, self.failures = [], []
        self.page.going.connect(self.went.append)
        self.model.failed.connect(self.failures.append)
        qtbot.addWidget(self.page)
        self.page.resize(1192, 640)
        self.page.show()
        qtbot.waitActive(self.page)
        self.come()

    def come(self):
        self.page.come(Location("observe", self.id, str(self.cycle)))
        self.settle()

    def settle(self):
        """Wait until everything that was set going has come back."""
        self.qtbot.waitUntil(lambda: not self.session.busy)
        QApplication.processEvents()

    @property
    def desk(self):
        return self.core.desk

    @property
    def stored(self):
        return self.desk.ask(ShowObservation(self.id, self.cycle, "nl"))

    @property
    def focused(self):
        return QApplication.focusWidget() or self.page.clock

    def press(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        self.qtbot.keyClick(self.focused, key, modifier)
        self.settle()

    def type(self, words):
        self.qtbot.keyClicks(self.focused, words)

    def click(self, widget, at=None):
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at or widget.rect().center())
        self.settle()

    def hold_debrief(self):
        self.desk.do(HoldDebrief(self.id, self.cycle, self.core.clock.today()))
