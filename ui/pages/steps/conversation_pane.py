"""The card of a pupil's conversation: prepared by both, held in steps 1 to 5, looked back on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from ui import messages
from ui.navigation import Location
from ui.pages.goals_editor import GoalsEditor
from ui.pages.look_back_list import LookBackList
from ui.pages.steps.form_tabs import FormTabs, Tab
from ui.pages.steps.pane import StepPane, set_refusable
from ui.pages.strategy_chooser import StrategyChooser
from ui.viewmodels.goals import GoalsModel

if TYPE_CHECKING:
    from beeldcoach.domain.ids import CycleId
    from beeldcoach.domain.path import Step
    from beeldcoach.services.dossier import CycleLine, Dossier
    from ui.viewmodels.trajectory import TrajectoryModel

TALK = "talk"


class ConversationPane(StepPane):
    """A conversation of coach and pupil."""

    def __init__(self, model: TrajectoryModel) -> None:
        super().__init__(model)
        self._cycle_id: CycleId | None = None
        self._logbook = self.action(self.tr("Logbook"), "ph.notebook", quiet=True)
        self._move = self.action(self.tr("Choose the day …"), "ph.calendar-blank")
        self._held = self.action(self.tr("It was held …"), "ph.calendar-check")
        self.goals_model = GoalsModel(model.session, self)
        self.tabs = FormTabs(model.session)
        talk = self.tabs.prepare(TALK)
        self.before = LookBackList(self.goals_model)
        self.goals = GoalsEditor(self.goals_model)
        self.strategies = StrategyChooser(self.goals_model)
        talk.add_to_section("state", self.before)
        talk.add_to_section("goals", self.goals)
        talk.add_to_section("strategies", self.strategies)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tabs)
        self._bind()

    def _bind(self) -> None:
        self._logbook.clicked.connect(
            lambda: self.going.emit(Location("logbook", self.model.trajectory_id))
        )
        self._move.clicked.connect(self._choose_day)
        self._held.clicked.connect(self._hold)
        self.goals_model.failed.connect(self.model.failed)

    def show_step(self, dossier: Dossier, step: Step) -> None:
        """Show the conversation of a cycle."""
        assert step.cycle_id is not None
        cycle = dossier.cycle(step.cycle_id)
        if cycle.id != self._cycle_id:
            self._flush()
        self._cycle_id = cycle.id
        held, ended = cycle.debriefed_on, dossier.trajectory.ended
        self.subtitle = self._when(cycle)
        refusal = self.model.debrief_refusal(cycle.id) if held is None and not ended else None
        self._held.setVisible(held is None and not ended)
        self._move.setVisible(held is None and not ended)
        planned = cycle.planned_on is not None
        words = self.tr("Change the day …") if planned else self.tr("Choose the day …")
        self._move.setText(words)
        set_refusable(self._held, messages.sentence_of(refusal) if refusal is not None else "")
        tabs = (
            Tab("pupil", self.tr("Preparation by the pupil"), "pupil_preparation"),
            Tab("coach", self.tr("Preparation by the coach"), "coach_preparation"),
            Tab(TALK, self.tr("Conversation"), "pupil_conversation"),
            Tab("looking_back", self.tr("Looking back"), "pupil_looking_back"),
        )
        due = cycle.planned_on is None or cycle.planned_on <= dossier.today
        self.goals_model.open(dossier.trajectory.id, cycle.id)
        start = TALK if held is not None or due else "pupil"
        self.tabs.open(tabs, dossier.trajectory.id, cycle.id, start)

    def open_part(self, part: str) -> None:
        """Show a tab, or a section of one; "" leaves the one that is due."""
        if part:
            self.tabs.open_part(part)

    def leave(self) -> None:
        """Save what was typed."""
        self._flush()
        self.tabs.leave()
        self.goals_model.close()

    def _when(self, cycle: CycleLine) -> str:
        if cycle.debriefed_on is not None:
            return self.tr("held on {date}").format(date=self.day(cycle.debriefed_on))
        if cycle.planned_on is not None:
            return self.tr("planned on {date}").format(date=self.day(cycle.planned_on))
        return self.tr("not planned yet")

    def _flush(self) -> None:
        self.tabs.flush()
        for part in (self.before, self.goals, self.strategies):
            part.flush()

    def _choose_day(self) -> None:
        if self._cycle_id is not None:
            self.model.move_talk(self._cycle_id)

    def _hold(self) -> None:
        if self._cycle_id is not None:
            self._flush()
            self.model.hold_debrief(self._cycle_id)
