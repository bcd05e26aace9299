"""The page of a talk of pupil, parents and coach, led by the pupil: planned, held, recorded."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from beeldcoach.domain.ids import MeetingId
from ui import i18n, theme
from ui.navigation import Location
from ui.pages.form_view import FormView
from ui.pages.page import Page
from ui.pages.pupil_crumbs import PupilCrumbs
from ui.viewmodels.form import FormModel
from ui.viewmodels.pupil import ParentTalkModel
from ui.widgets.card import Card
from ui.widgets.label import Label

if TYPE_CHECKING:
    from beeldcoach.domain.ids import TrajectoryId
    from ui.viewmodels.session import Session


class ParentTalkPage(Page):
    """One talk; `part` of its location is the id of the talk."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.model = ParentTalkModel(session, self)
        self.form_model = FormModel(session, self)
        self.form = FormView(self.form_model)
        self._goals = Label("", "text", "second", wraps=True)
        self.form.add_to_section("talk", self._goals)
        self.crumbs = PupilCrumbs()
        self.drop_button = self.crumbs.action(self.tr("Drop the talk"), "ph.minus", "quiet")
        self.move_button = self.crumbs.action(self.tr("Change the day …"), "ph.calendar-blank")
        self.hold_button = self.crumbs.action(self.tr("It was held …"), "ph.calendar-check")
        self.fill(self._build())
        self._bind()

    def _build(self) -> QWidget:
        content = QWidget()
        card = Card(padded=False)
        card.add(self.form)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, theme.S16)
        column.setSpacing(0)
        column.addWidget(self.crumbs)
        inner = QVBoxLayout()
        inner.setContentsMargins(theme.S24, 0, theme.S24, 0)
        inner.addWidget(card, 1)
        column.addLayout(inner, 1)
        return content

    def _bind(self) -> None:
        self.model.changed.connect(self._render)
        self.model.failed.connect(self.show_error)
        self.model.gone.connect(self._leave)
        self.form_model.failed.connect(self.show_error)
        self.crumbs.leaving.connect(self._leave)
        self.drop_button.clicked.connect(self._drop)
        self.move_button.clicked.connect(self.model.move)
        self.hold_button.clicked.connect(self._hold)

    def come(self, location: Location) -> None:
        """Show a talk."""
        assert location.subject is not None
        trajectory_id = cast("TrajectoryId", location.subject)
        meeting_id = MeetingId(UUID(location.part))
        self.model.open(trajectory_id, meeting_id)
        self.form_model.open(trajectory_id, "parent_talk", meeting_id)

    def go(self) -> None:
        """Save what was typed, and stop following changes."""
        self.form.flush()
        self.form_model.close()
        self.model.active = False

    def _render(self) -> None:
        meeting = self.model.meeting
        if meeting is None:
            return
        language, today = self.session.language, self.session.today
        if meeting.held_on is not None:
            when = self.tr("held on {date}")
            day = i18n.date_text(meeting.held_on, language, today=today)
        elif meeting.planned_on is not None:
            when = self.tr("planned on {date}")
            day = i18n.date_text(meeting.planned_on, language, today=today)
        else:
            when, day = self.tr("not planned yet"), ""
        title = self.tr("Pupil-parent-coach talk")
        self.crumbs.set_state(self.model.name, title, when.format(date=day))
        self.titled.emit(f"{self.model.name}, {title.lower()}")
        goals = self.model.facts.open_goals if self.model.facts is not None else ()
        words = self.tr("Working on now: {goals}").format(goals="; ".join(goals))
        self._goals.setText(words)
        self._goals.setVisible(bool(goals))
        running = not self.model.ended
        self.drop_button.setVisible(running and meeting.held_on is None)
        self.move_button.setVisible(running and meeting.held_on is None)
        self.hold_button.setVisible(running)
        held = meeting.held_on is not None
        self.hold_button.setText(self.tr("Change the day …") if held else self.tr("It was held …"))

    def _hold(self) -> None:
        self.form.flush()
        self.model.hold()

    def _drop(self) -> None:
        self.form.flush()
        self.model.drop()

    def _leave(self) -> None:
        self.going.emit(Location("trajectory", self.model.trajectory_id))
