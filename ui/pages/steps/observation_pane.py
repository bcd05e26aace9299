"""The card of an observation: its conditions, the way to the clock, and what was seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ui import i18n, messages, theme
from ui.navigation import Location
from ui.pages.observe_strip import EventStrip
from ui.pages.steps.chosen_moments import ChosenMoments
from ui.pages.steps.condition_rows import ConditionRows
from ui.pages.steps.figures_table import FiguresTable
from ui.pages.steps.pane import StepPane, set_refusable
from ui.pages.steps.table_words import table_state
from ui.viewmodels.observation import ObservationModel
from ui.viewmodels.observation_state import Phase
from ui.widgets.check_row import CheckState
from ui.widgets.label import Label

if TYPE_CHECKING:
    from beeldcoach.domain.ids import CycleId
    from beeldcoach.domain.path import Step
    from beeldcoach.services.dossier import CycleLine, Dossier
    from ui.viewmodels.trajectory import TrajectoryModel

_READABLE = 640  # pixels


class ObservationPane(StepPane):
    """An observation without video."""

    def __init__(self, model: TrajectoryModel) -> None:
        super().__init__(model)
        self._cycle_id: CycleId | None = None
        self._dossier: Dossier | None = None
        self.seen = ObservationModel(model.session, self)
        self.without = self.action(self.tr("Observed without laptop …"), "ph.pencil-line")
        self.start = self.action(self.tr("Start the observation"), "ph.eye")
        self.start.clicked.connect(self._observe)
        self.without.clicked.connect(self._record)
        self.seen.changed.connect(self._render)
        self._build()

    def _build(self) -> None:
        self._checks = ConditionRows()
        self._checks.remedied.connect(self.go_to_part)
        self._first = Label("", "text", wraps=True)
        self._second = Label("", "text", "second", wraps=True)
        self._chosen_head = Label(self.tr("To look back on"), "strong")
        self.chosen = ChosenMoments()
        self._figures_head = Label(self.tr("What was seen"), "strong")
        self.strip = EventStrip()
        self.figures = FiguresTable()
        inside = QWidget()
        inside.setProperty("ground", "none")
        whole = QVBoxLayout(inside)
        whole.setContentsMargins(0, theme.S4, 0, theme.S16)
        whole.setSpacing(theme.S8)
        whole.addWidget(self._checks)
        column = QVBoxLayout()
        column.setContentsMargins(theme.S16, 0, theme.S16, 0)
        column.setSpacing(theme.S12)
        whole.addLayout(column)
        for label in (self._first, self._second):
            label.setMaximumWidth(_READABLE)
            column.addWidget(label)
        for widget in (
            self._chosen_head,
            self.chosen,
            self._figures_head,
            self.strip,
            self.figures,
        ):
            column.addWidget(widget)
        whole.addStretch()
        self._scroll(inside)

    def _scroll(self, inside: QWidget) -> None:
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)

    def show_step(self, dossier: Dossier, step: Step) -> None:
        """Show the observation of a cycle."""
        assert step.cycle_id is not None
        cycle = dossier.cycle(step.cycle_id)
        self._cycle_id, self._dossier = cycle.id, dossier
        held, planned = cycle.observed_on, cycle.planned_on
        if held is not None:
            self.subtitle = self.tr("observed on {date}").format(date=self.day(held))
        elif planned is not None:
            self.subtitle = self.tr("planned on {date}").format(date=self.day(planned))
        else:
            self.subtitle = self.tr("not planned yet")
        self.seen.open(dossier.trajectory.id, cycle.id)
        self._render()

    def leave(self) -> None:
        """Stop following changes."""
        self.seen.close()

    def _render(self) -> None:
        dossier, cycle_id, state = self._dossier, self._cycle_id, self.seen.state
        if dossier is None or cycle_id is None or dossier is not self.model.dossier:
            return  # the page shows another trajectory by now
        cycle = dossier.cycle(cycle_id)
        before = cycle.observed_on is None and state.phase is Phase.BEFORE
        self._checks.set_state(self._conditions(dossier, cycle) if before else [])
        self._say(dossier, cycle)
        self._show_buttons(dossier, cycle)
        self.chosen.set_state(state.chosen)
        self._chosen_head.setVisible(bool(state.chosen))
        self.chosen.setVisible(bool(state.chosen))
        head = state.head
        if head is not None:
            self.strip.set_state(state.rows, head.lens)
            self.figures.set_state(head.figures, head.lens)
        for widget in (self._figures_head, self.strip):
            widget.setVisible(bool(state.rows))
        self.figures.setVisible(head is not None and bool(head.figures))

    def _show_buttons(self, dossier: Dossier, cycle: CycleLine) -> None:
        phase, held = self.seen.state.phase, cycle.observed_on
        ended = dossier.trajectory.ended
        words = {
            Phase.RUNNING: self.tr("Go on observing"),
            Phase.PAUSED: self.tr("Go on observing"),
            Phase.AFTER: self.tr("Open what was seen"),
            Phase.CLOSED: self.tr("Open what was seen"),
        }.get(phase, self.tr("Start the observation"))
        self.start.setText(words)
        began = held is not None or self.seen.state.watch is not None
        self.start.setVisible(began or not ended)
        refusal = None if began or ended else self.model.observation_refusal(cycle.id)
        reason = messages.sentence_of(refusal) if refusal is not None else ""
        set_refusable(self.start, reason)
        by_hand = self.tr("Observed without laptop …")
        self.without.setText(self.tr("Change the day …") if held is not None else by_hand)
        under_way = phase in (Phase.RUNNING, Phase.PAUSED)
        open_still = not ended and cycle.debriefed_on is None and not under_way
        self.without.setVisible(open_still)
        set_refusable(self.without, "" if held is not None else reason)

    def _say(self, dossier: Dossier, cycle: CycleLine) -> None:
        state, first, second = self.seen.state, "", ""
        if state.phase in (Phase.RUNNING, Phase.PAUSED) and state.watch is not None:
            began = state.watch.started_at.astimezone()
            time = i18n.time_text(began, self.model.session.language)
            day = i18n.relative_date(state.watch.day, dossier.today, self.model.session.language)
            first = self.tr("The observation began {day} at {time} and is under way.")
            first = first.format(day=day, time=time)
        elif cycle.observed_on is None:
            first = self.tr("You watch the lesson at a running clock, with the codes of the lens.")
            second = self.tr("The debrief is on the same day: keep time free for it.")
        elif cycle.debriefed_on is None:
            first, second = self._after(dossier, cycle)
        self._first.setText(first)
        self._second.setText(second)
        self._first.setVisible(bool(first))
        self._second.setVisible(bool(second))

    def _after(self, dossier: Dossier, cycle: CycleLine) -> tuple[str, str]:
        """Return what is to be done between the lesson and the debrief."""
        second = ""
        count = len(self.seen.state.chosen)
        if self.seen.state.chose_many:
            second = self.tr("%n moments are chosen. Three is enough to look back on.", "", count)
        elif not count:
            second = self.tr("Choose three moments, and write them as a photograph shows them.")
        if cycle.observed_on == dossier.today:
            return self.tr("The debrief is today."), second
        on = self.day(cycle.observed_on) if cycle.observed_on else ""
        first = self.tr(
            "The debrief belongs to {date}. If it was held then, record it on its card;"
            " else observe again on another day."
        )
        return first.format(date=on), second

    def _conditions(self, dossier: Dossier, cycle: CycleLine) -> list[tuple[CheckState, str]]:
        if dossier.trajectory.ended:
            return []
        rows = [self._intake(dossier)]
        rows += [
            self._debriefed(before)
            for before in dossier.cycles
            if before.number == cycle.number - 1
        ]
        observed = dossier.trajectory.cycle(cycle.id)
        if observed.of_conversation:
            rows.append((table_state(observed), f"observation-{cycle.number}/plan/table"))
        return rows

    def _intake(self, dossier: Dossier) -> tuple[CheckState, str]:
        on = dossier.trajectory.intake_on
        words = self.tr("The intake was held") if on else self.tr("The intake was not held yet")
        remedy = "" if on else self.tr("Open the intake")
        return CheckState(on is not None, words, self.day(on) if on else "", remedy), "intake"

    def _debriefed(self, before: CycleLine) -> tuple[CheckState, str]:
        on = before.debriefed_on
        words = self.tr("Debrief {number} was held")
        if on is None:
            words = self.tr("Debrief {number} was not held yet")
        remedy = "" if on else self.tr("Open debrief {number}").format(number=before.number)
        ground = self.day(on) if on else ""
        state = CheckState(on is not None, words.format(number=before.number), ground, remedy)
        return state, f"debrief-{before.number}"

    def _observe(self) -> None:
        if self._cycle_id is not None:
            part = str(self._cycle_id)
            self.going.emit(Location("observe", self.model.trajectory_id, part))

    def _record(self) -> None:
        if self._cycle_id is not None:
            self.model.observe(self._cycle_id)
