"""The head of the trajectory page: whose it is, the question, the goals, and the scale."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from beeldcoach.domain.trajectory import Kind
from ui import theme
from ui.models.kind_words import name_shown, role_words
from ui.pages.step_words import commissioner_words, kind_words
from ui.widgets.back_button import BackButton
from ui.widgets.chip import Chip
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.label import Label
from ui.widgets.plain_label import plain_label
from ui.widgets.plain_tip import plain_tip
from ui.widgets.scale import ScaleLine
from ui.widgets.two_lines import TwoLines

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from beeldcoach.services.dossier import Dossier

_CHIP = 104  # the least room in which a goal can be told from another
_DOT = " \N{MIDDLE DOT} "


class TrajectoryHeader(QWidget):
    """Signals: leaving (back to the list), and what is wanted: person, question, side, progress.

    The scale and the goals lead to the progress when they are clicked, as the button does.
    """

    progress_wanted = Signal()
    leaving = Signal()
    person_wanted = Signal()
    question_wanted = Signal()
    side_toggled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._back = BackButton(self.tr("Trajectories"), flush=True)
        self.name_button = _name_button()
        self._whose = ElidedLabel("", "small", "ink2")
        self.side_button = QPushButton(self.tr("Now and consent"))
        self.side_button.setIcon(theme.icon("ph.layout", "ink"))
        self.side_button.setCheckable(True)
        self.side_button.setToolTip(self.tr("What is due, consent, who sees what (F8)"))
        self._question = TwoLines()
        self._write = QPushButton(self.tr("Write the development question"))
        self._write.setFont(theme.font("heading"))
        self._write.setStyleSheet("text-align: left; padding: 0; font-size: 22px;")
        theme.set_role(self._write, "quiet")
        self._goals: list[str] | None = None  # not shown yet
        self._chips = QHBoxLayout()
        self._chips.setSpacing(theme.S8)
        self._scale = ScaleLine()
        self.progress_button = QPushButton(self.tr("Progress"))
        self.progress_button.setIcon(theme.icon("ph.chart-line-up", "accent"))
        theme.set_role(self.progress_button, "quiet")
        self.progress_button.clicked.connect(self.progress_wanted)
        self._leads(self._scale)
        self._build()
        self._back.clicked.connect(self.leaving)
        self.name_button.clicked.connect(self.person_wanted)
        self._write.clicked.connect(self.question_wanted)
        self.side_button.clicked.connect(self.side_toggled)

    def _build(self) -> None:
        crumbs = QHBoxLayout()
        crumbs.setSpacing(theme.S8)
        crumbs.addWidget(self._back)
        crumbs.addWidget(Label("/", "text", "faint"))
        crumbs.addWidget(self.name_button)
        crumbs.addWidget(self._whose, 1)
        crumbs.addWidget(self.side_button)
        below = QHBoxLayout()
        below.setSpacing(theme.S16)
        below.addLayout(self._chips, 1)
        below.addWidget(self._scale, 0, Qt.AlignmentFlag.AlignRight)
        below.addWidget(self.progress_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S8)
        column.addLayout(crumbs)
        column.addWidget(self._question)
        column.addWidget(self._write, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(below)

    def set_narrow(self, *, on: bool) -> None:
        """Offer the button for what stands at the right where there is room."""
        self.side_button.setVisible(on)

    def set_state(self, dossier: Dossier) -> None:
        """Show a trajectory."""
        trajectory = dossier.trajectory
        self.name_button.setText(plain_label(name_shown(dossier.name, trajectory.kind)))
        about = self.tr("Everything about {name} on one page").format(name=dossier.name)
        self.name_button.setToolTip(plain_tip(about))
        self.name_button.setAccessibleDescription(about)
        place = dossier.school
        if dossier.place:
            place = self.tr("{school} in {place}").format(school=place, place=dossier.place)
        parts = (role_words(dossier.role), trajectory.group, place)
        where = ", ".join(part for part in parts if part)
        asked = commissioner_words(trajectory.assignment.commissioner)
        self._whose.set_text(f"{where}{_DOT}{kind_words(trajectory.kind)}, {asked}")
        self._question.set_text(dossier.question)
        self._question.setVisible(bool(dossier.question))
        self._write.setVisible(not dossier.question)
        self._write.setText(
            self.tr("Write what the pupil wants to learn")
            if trajectory.kind is Kind.PUPIL
            else self.tr("Write the development question")
        )
        self._show_goals([goal.text for goal in dossier.goals if goal.text.strip()])
        intake = dossier.scale[0].value if dossier.scale else None
        now = dossier.scale[-1].value if len(dossier.scale) > 1 else None
        self._scale.set_state(intake, now, dossier.scale_wanted)
        self._scale.setVisible(intake is not None or dossier.scale_wanted is not None)

    def _show_goals(self, goals: list[str]) -> None:
        if goals == self._goals:
            return
        self._goals = goals
        while (item := self._chips.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for goal in goals:
            chip = Chip(goal, "ph.target", "accent")
            self._leads(chip)
            self._chips.addWidget(chip)
        self._chips.addStretch()
        self._share_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give every goal as much of the room."""
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """Let no goal be cut to nothing by a longer one; the progress has those left out."""
        chips = [
            chip
            for index in range(self._chips.count())
            if (item := self._chips.itemAt(index)) is not None
            and isinstance(chip := item.widget(), Chip)
        ]
        beside = (self._scale, self.progress_button)
        taken = sum(part.sizeHint().width() + theme.S16 for part in beside)
        room = self.width() - taken
        shown = max(1, room // (_CHIP + theme.S8))
        for index, chip in enumerate(chips):
            chip.setVisible(index < shown)
        chips = chips[:shown]
        room -= len(chips) * theme.S8
        short = sorted(chip.sizeHint().width() for chip in chips)
        share = room / max(1, len(chips))
        for left, width in enumerate(short):  # what a short one leaves is for the others
            share = room / (len(short) - left)
            if width > share:
                break
            room -= width
        for chip in chips:
            chip.setMaximumWidth(max(theme.S56, int(share)))

    def _leads(self, widget: QWidget) -> None:
        """Let a click on a widget lead to the progress; the button is there for the keyboard."""
        widget.setCursor(Qt.CursorShape.PointingHandCursor)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See the scale and the goals being clicked."""
        if event.type() == QEvent.Type.MouseButtonRelease:
            self.progress_wanted.emit()
            return True
        return super().eventFilter(watched, event)


def _name_button() -> QPushButton:
    """Return the name as the way to all about the person."""
    button = QPushButton()
    button.setIcon(theme.icon("ph.user", "accent"))
    button.setFont(theme.font("strong"))
    theme.set_role(button, "quiet")
    button.setProperty("flush", "left")
    return button
