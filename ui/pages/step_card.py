"""The card below the path: head, menu and body of the step that is chosen, with a notch to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QWidget,
)

from beeldcoach.domain.path import Step, StepKind
from beeldcoach.domain.trajectory import Kind
from ui import messages, theme
from ui.models.step_words import label_of
from ui.navigation import Location
from ui.pages.steps.closing_pane import ClosingPane
from ui.pages.steps.conversation_pane import ConversationPane
from ui.pages.steps.erasure_pane import ErasurePane
from ui.pages.steps.film_pane import FilmPane
from ui.pages.steps.follow_up_pane import FollowUpPane
from ui.pages.steps.intake_pane import IntakePane
from ui.pages.steps.observation_tabs import ObservationTabs
from ui.pages.steps.plain_panes import ReportPane
from ui.pages.steps.pupil_closing_pane import PupilClosingPane
from ui.pages.steps.pupil_intake_pane import PupilIntakePane
from ui.pages.steps.talk_pane import TalkPane
from ui.widgets.card import Card
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.label import Label
from ui.widgets.separator import Separator

if TYPE_CHECKING:
    from collections.abc import Callable

    from beeldcoach.services.dossier import Dossier
    from ui.pages.steps.pane import StepPane
    from ui.viewmodels.trajectory import TrajectoryModel

_PANES: dict[StepKind, Callable[[TrajectoryModel], StepPane]] = {
    StepKind.INTAKE: IntakePane,
    StepKind.FILM: FilmPane,
    StepKind.OBSERVATION: ObservationTabs,
    StepKind.DEBRIEF: TalkPane,
    StepKind.CONVERSATION: ConversationPane,
    StepKind.CLOSING: ClosingPane,
    StepKind.REPORT: ReportPane,
    StepKind.ERASURE: ErasurePane,
    StepKind.FOLLOW_UP: FollowUpPane,
}
_PUPIL_PANES: dict[StepKind, Callable[[TrajectoryModel], StepPane]] = {
    StepKind.INTAKE: PupilIntakePane,
    StepKind.CLOSING: PupilClosingPane,
}
_NOTCH = 8  # pixels high


class Notch(QWidget):
    """Points from the card at the step that it belongs to."""

    def __init__(self) -> None:
        super().__init__()
        self._x = -1
        self.setFixedHeight(_NOTCH)

    def point_at(self, x: int) -> None:
        """Point at a place, in pixels from the left; -1 for nowhere."""
        self._x = x
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a triangle that is open below, where the card begins."""
        del event
        if self._x < 0:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = QPointF(self._x - 9, _NOTCH)
        top, right = QPointF(self._x, 0.5), QPointF(self._x + 9, _NOTCH)
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.setBrush(theme.colour("surface"))
        painter.drawPolyline(QPolygonF([left, top, right]))


class StepCard(Card):
    """One step of a trajectory.

    Signals: going (a Location), dropped (Paths), enlarged (whether it is to fill the page).
    """

    going = Signal(object)
    dropped = Signal(object)
    enlarged = Signal(bool)

    def __init__(self, model: TrajectoryModel) -> None:
        super().__init__(padded=False)
        self._model = model
        self._panes: dict[object, StepPane] = {}
        self._step: Step | None = None
        self._title = Label("", "strong")
        self._subtitle = ElidedLabel("", "small", "ink2")
        self._actions = QHBoxLayout()
        self._actions.setSpacing(0)
        self._more = QToolButton()
        self._more.setIcon(theme.icon("ph.dots-three", "ink"))
        self._more.setAccessibleName(self.tr("More for this step"))
        self._more.setToolTip(self.tr("More for this step"))
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.larger_button = QToolButton()
        self.larger_button.setIcon(theme.icon("ph.arrows-out-simple", "ink2"))
        self.larger_button.setCheckable(True)
        self.larger_button.setAccessibleName(self.tr("Let this step fill the page"))
        self.larger_button.setToolTip(self.tr("Let this step fill the page"))
        self.larger_button.toggled.connect(self.enlarged)
        self._menu = QMenu(self)
        self._more.setMenu(self._menu)
        self._stack = QStackedWidget()
        self._build()

    def _build(self) -> None:
        band = QWidget()
        band.setMinimumHeight(theme.ROW)
        head = QHBoxLayout(band)
        head.setContentsMargins(theme.S16, theme.S8, theme.S8, theme.S8)
        head.setSpacing(theme.S12)
        head.addWidget(self._title)
        head.addWidget(self._subtitle, 1)
        head.addLayout(self._actions)
        head.addWidget(self.larger_button)
        head.addWidget(self._more)
        self.body.addWidget(band)
        self.body.addWidget(Separator())
        self.body.addWidget(self._stack, 1)
        self._stack.setMinimumHeight(120)
        policy = QSizePolicy.Policy
        self._stack.setSizePolicy(policy.Expanding, policy.Expanding)
        self.setSizePolicy(policy.Expanding, policy.Expanding)

    @property
    def pane(self) -> StepPane | None:
        """The card that is shown."""
        current = self._stack.currentWidget()
        return next((pane for pane in self._panes.values() if pane is current), None)

    def show_step(self, dossier: Dossier, step: Step) -> None:
        """Show a step."""
        pupil = dossier.trajectory.kind is Kind.PUPIL
        panes = _PANES | _PUPIL_PANES if pupil else _PANES
        pane = self._pane(panes[step.kind])
        if self.pane is not None and self.pane is not pane:
            self.pane.leave()
        self._step = step
        pane.show_step(dossier, step)
        for other in self._panes.values():
            other.deeds.setVisible(other is pane)
        self._stack.setCurrentWidget(pane)
        self._title.setText(label_of(step))
        self._subtitle.set_text(pane.subtitle)
        self.setAccessibleName(label_of(step))
        self._fill_menu(dossier, step)

    def leave(self) -> None:
        """Save what was typed."""
        if self.pane is not None:
            self.pane.leave()

    def _pane(self, make: Callable[[TrajectoryModel], StepPane]) -> StepPane:
        pane = self._panes.get(make)
        if pane is None:
            pane = self._panes[make] = make(self._model)
            pane.going.connect(self.going)
            if isinstance(pane, FilmPane):
                pane.dropped.connect(self.dropped)
            self._actions.addWidget(pane.deeds)
            pane.deeds.hide()
            self._stack.addWidget(pane)
        return pane

    def _fill_menu(self, dossier: Dossier, step: Step) -> None:
        self._menu.clear()
        running = not dossier.trajectory.ended
        own = self.pane.more() if self.pane is not None else []
        self._more.setVisible(running or bool(own))
        for icon, words, deed in own:
            action = self._menu.addAction(theme.icon(icon, "ink"), words)
            action.triggered.connect(lambda _=False, deed=deed: deed())
        if not running:
            return
        if own:
            self._menu.addSeparator()
        pupil = dossier.trajectory.kind is Kind.PUPIL
        words = self.tr("Add a conversation") if pupil else self.tr("Add a cycle")
        add = self._menu.addAction(theme.icon("ph.plus", "ink"), words)
        add.triggered.connect(self._model.add_cycle)
        if step.cycle_id is not None:
            words = self.tr("Drop conversation {number}")
            words = words if pupil else self.tr("Drop cycle {number}")
            words = words.format(number=step.number)
            drop = self._menu.addAction(theme.icon("ph.minus", "ink"), words)
            drop.triggered.connect(self._drop)
            refusal = self._model.drop_refusal(step.cycle_id)
            if refusal is not None:  # the reason stands where the deed is, not in a banner later
                drop.setText(messages.split_of(refusal)[0].rstrip("."))
                drop.setEnabled(False)
        letters = self._menu.addAction(
            theme.icon("ph.envelope-simple", "ink"), self.tr("Letters …")
        )
        letters.triggered.connect(
            lambda: self.going.emit(Location("letters", dossier.trajectory.id))
        )
        self._menu.addSeparator()
        stop = self._menu.addAction(
            theme.icon("ph.hand-palm", "ink"), self.tr("Stop the trajectory …")
        )
        stop.triggered.connect(self._model.stop)

    def _drop(self) -> None:
        if self._step is not None and self._step.cycle_id is not None:
            self._model.drop_cycle(self._step.cycle_id)
