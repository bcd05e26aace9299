"""The coached pupil on the tour: every tab, section, page and dialog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog

from beeldcoach.services.content import form
from beeldcoach.services.overview import ShowHome
from beeldcoach.services.pupils import ShowPupil
from ui.navigation import Location
from ui.pages.logbook_page import LogbookPage
from ui.pages.parent_talk_page import ParentTalkPage
from ui.pages.steps.conversation_pane import ConversationPane
from ui.pages.steps.pupil_closing_pane import PupilClosingPane
from ui.pages.steps.pupil_intake_pane import PupilIntakePane
from ui.pages.trajectory_page import TrajectoryPage
from ui.touring.hand import SLOW

if TYPE_CHECKING:
    from beeldcoach.domain.ids import TrajectoryId
    from beeldcoach.services.core import Core
    from ui.application import Application
    from ui.pages.form_view import FormView
    from ui.touring.hand import Hand

NAME = "Noor de Wit"


class PupilTour:
    """Walks through the coaching of a pupil in an open demo vault."""

    def __init__(self, application: Application, hand: Hand) -> None:
        self.application, self.hand = application, hand
        session = application.session
        assert session is not None
        self._core: Core = session.core
        self._language = session.language
        rows = {row.name: row.id for row in self._core.desk.ask(ShowHome()).rows}
        self._id: TrajectoryId = rows[NAME]

    def walk(self) -> None:
        """Walk it."""
        self._intake()
        self._conversation(3)
        self._conversation(4)
        self._move()
        self._goals()
        self._hold()
        self._closing()
        self._logbook()
        self._handed_over()
        self._parent_talk()

    @property
    def _trajectory(self) -> TrajectoryPage:
        shell = self.application.window.shell
        assert shell is not None
        assert isinstance(shell.page, TrajectoryPage)
        return shell.page

    def _go(self, page: str, part: str = "") -> None:
        shell = self.application.window.shell
        assert shell is not None
        shell.go(Location(page, self._id, part))
        self.hand.rest(SLOW)

    def _sections(self, view: FormView, form_id: str, name: str) -> None:
        for section in form(form_id, self._language).sections:
            view.open_section(section.id)
            self.hand.picture(f"{name}-{section.id}")

    def _intake(self) -> None:
        self._go("trajectory", "intake")
        pane = self._trajectory.card.pane
        assert isinstance(pane, PupilIntakePane)
        self._sections(pane.form, "pupil_intake", "leerling-intake")

    def _conversation(self, number: int) -> None:
        self._go("trajectory", f"conversation-{number}")
        pane = self._trajectory.card.pane
        assert isinstance(pane, ConversationPane)
        forms = {
            "pupil": "pupil_preparation",
            "coach": "coach_preparation",
            "talk": "pupil_conversation",
            "looking_back": "pupil_looking_back",
        }
        for tab, form_id in forms.items():
            pane.tabs.show_tab(tab)
            self.hand.rest(SLOW)
            view = pane.tabs.form(tab)
            assert view is not None
            self._sections(view, form_id, f"leerling-gesprek-{number}-{tab}")

    def _move(self) -> None:
        self.hand.click("Change the day …")
        self._dialog("leerling-gesprek-verzetten")

    def _goals(self) -> None:
        """Add goals, more than are advised, and days that do not fit."""
        pane = self._trajectory.card.pane
        assert isinstance(pane, ConversationPane)
        pane.tabs.open_part("talk/goals")
        self.hand.rest(SLOW)
        page = pane.goals_model.page
        assert page is not None
        aim = page.goals[0].id
        card = pane.goals.card(aim)
        for _ in range(3):
            self.hand.click_on(card.add_button)
            self.hand.rest(SLOW)
        page = pane.goals_model.page
        assert page is not None
        row = card.working(page.now[0].id)
        self.hand.type_into(row.text, "Elke dag tien minuten")
        row.ends.setDate(row.begins.date().addDays(5))
        self.hand.rest(SLOW)
        self.hand.picture("leerling-werkdoelen-te-veel")
        self.hand.click_on(card.more_button)
        self.hand.picture("leerling-leerdoel-open")
        self.hand.click_on(self._trajectory.card.larger_button)
        self.hand.picture("leerling-gesprek-groot")
        self.hand.click_on(self._trajectory.card.larger_button)

    def _hold(self) -> None:
        """Record the talk: the next one is planned and that is said."""
        self.hand.click("It was held …")
        self.hand.until("a dialog", QApplication.activeModalWidget)
        self.hand.picture("leerling-gesprek-gehouden")
        self.hand.click("Record the conversation")
        self.hand.rest(SLOW)
        self.hand.picture("leerling-volgend-gesprek")

    def _dialog(self, name: str) -> None:
        self.hand.until("a dialog", QApplication.activeModalWidget)
        self.hand.picture(name)
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        dialog.reject()
        self.hand.rest(SLOW)

    def _closing(self) -> None:
        self._go("trajectory", "closing")
        pane = self._trajectory.card.pane
        assert isinstance(pane, PupilClosingPane)
        view = pane.form
        self._sections(view, "pupil_closing", "leerling-afsluiting")

    def _logbook(self) -> None:
        self._go("logbook")
        shell = self.application.window.shell
        assert shell is not None
        page = shell.page
        assert isinstance(page, LogbookPage)
        for row in range(page.view.list.count()):
            page.view.list.setCurrentRow(row)
            self.hand.rest(SLOW)
            self.hand.picture(f"leerling-logboek-{row + 1}")
        page.view.list.setCurrentRow(2)  # the page with a photo of work
        self.hand.rest(SLOW)
        page.view.show_end()
        self.hand.picture("leerling-logboek-onderaan")

    def _handed_over(self) -> None:
        shell = self.application.window.shell
        assert shell is not None
        page = shell.page
        assert isinstance(page, LogbookPage)
        page.hand_over()
        pupil = page.pupil
        assert pupil is not None
        self.hand.rest(SLOW)
        pupil.view.list.setCurrentRow(1)
        self.hand.rest(SLOW)
        self.hand.picture_of(pupil, "leerling-eigen-scherm")
        self.hand.press(Qt.Key.Key_F1, into=pupil)
        self.hand.picture_of(pupil, "leerling-eigen-scherm-uitleg")
        pupil.returned.emit()
        self.hand.rest(SLOW)

    def _parent_talk(self) -> None:
        meeting = self._core.desk.ask(ShowPupil(self._id)).meetings[0]
        self._go("parent_talk", str(meeting.id))
        shell = self.application.window.shell
        assert shell is not None
        assert isinstance(shell.page, ParentTalkPage)
        view = shell.page.form
        self._sections(view, "parent_talk", "leerling-oudergesprek")
        self.hand.click("Change the day …")
        self._dialog("leerling-oudergesprek-verzetten")
