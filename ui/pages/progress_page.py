"""The progress page: what became of the question, goal by goal, over the whole trajectory."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from beeldcoach.domain.trajectory import Kind
from ui import theme
from ui.navigation import Location
from ui.pages.page import Page
from ui.pages.progress_parts import (
    GoalCard,
    LearningCard,
    ScaleCard,
    ThenNowCard,
    WorkingPointRow,
)
from ui.viewmodels.course import CourseModel
from ui.widgets.back_button import BackButton
from ui.widgets.card import Card
from ui.widgets.label import Label

if TYPE_CHECKING:
    from beeldcoach.domain.ids import CycleId, GoalId, TrajectoryId
    from beeldcoach.services.course import Course, LearningCourse
    from ui.viewmodels.session import Session

_WIDEST = 980


class ProgressPage(Page):
    """Scale, goals with their indicators and codes, working points, and then and now."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.model = CourseModel(session, self)
        self.goals: dict[GoalId, GoalCard] = {}
        self.points: dict[CycleId, WorkingPointRow] = {}
        self.back = BackButton(flush=True)
        self._question = Label("", "heading", wraps=True)
        self.scale = ScaleCard(session)
        self.change_goals = QPushButton(self.tr("Change the goals"))
        theme.set_role(self.change_goals, "quiet")
        self.compare = QPushButton(self.tr("Compare the films"))
        theme.set_role(self.compare, "quiet")
        self._no_goals = Label(self.tr("No goals were set yet."), "text", "second", wraps=True)
        self._goals = QVBoxLayout()
        self._goals.setSpacing(theme.S12)
        self._learning = QVBoxLayout()
        self._learning.setSpacing(theme.S12)
        self._learned: tuple[LearningCourse, ...] = ()
        self._points = QVBoxLayout()
        self._points_card = Card()
        self.words = ThenNowCard()
        self._whole = QWidget()
        self.fill(self._scroll())
        self._bind()

    def _scroll(self) -> QScrollArea:
        self._points_card.add(Label(self.tr("Working points, and what came of them"), "key"))
        self._points_card.body.addLayout(self._points)
        self._whole.setProperty("ground", "none")
        self._whole.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(self._whole)
        column.setContentsMargins(theme.S24, theme.S8, theme.S24, theme.S24)
        column.setSpacing(theme.S12)
        column.addLayout(self._crumbs())
        column.addWidget(self._question)
        column.addWidget(self.scale)
        goals = QHBoxLayout()
        goals.addWidget(Label(self.tr("Goals"), "key"), 1)
        goals.addWidget(self.compare)
        goals.addWidget(self.change_goals)
        column.addLayout(goals)
        column.addWidget(self._no_goals)
        column.addLayout(self._goals)
        column.addLayout(self._learning)
        column.addWidget(self._points_card)
        column.addWidget(self.words)
        column.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self._whole)
        return self._area

    def _crumbs(self) -> QHBoxLayout:
        crumbs = QHBoxLayout()
        crumbs.setSpacing(0)
        crumbs.addWidget(self.back)
        crumbs.addSpacing(theme.S8)  # the focus ring stands outside the button
        crumbs.addWidget(Label("/  ", "text", "second"))
        crumbs.addWidget(Label(self.tr("Progress"), "strong"))
        crumbs.addStretch()
        return crumbs

    def _bind(self) -> None:
        self.model.changed.connect(self._render)
        self.model.failed.connect(self.show_error)
        self.back.clicked.connect(self._go_back)
        self.compare.clicked.connect(self._go_to_films)
        self.change_goals.clicked.connect(self._go_to_goals)

    def come(self, location: Location) -> None:
        """Show the progress of a trajectory."""
        assert location.subject is not None
        self.titled.emit(self.tr("Progress"))
        if location.subject != self.model.trajectory_id:
            self._area.verticalScrollBar().setValue(0)
            self._whole.hide()  # until it is another's
        self.model.open(cast("TrajectoryId", location.subject))

    def go(self) -> None:
        """Save what was typed, and stop following changes."""
        for row in self.points.values():
            row.flush()
        self.model.active = False

    def _render(self) -> None:
        course = self.model.course
        if course is None:
            return
        self._whole.show()
        self.back.set_name(course.name)
        self.titled.emit(self.tr("Progress of {name}").format(name=course.name))
        self._question.setText(course.question)
        self._question.setVisible(bool(course.question))
        self.scale.set_state(course)
        self._no_goals.setVisible(not (course.goals or course.learning))
        self.change_goals.setVisible(course.kind is not Kind.PUPIL)
        self.compare.setVisible(any(cycle.film_id for cycle in course.cycles))
        self._render_goals(course)
        self._render_learning(course)
        self._render_points(course)
        self.words.set_state(course.words)
        editable = not self.session.core.read_only
        for card in self.goals.values():
            card.setEnabled(editable)
        self._points_card.setEnabled(editable)

    def _render_goals(self, course: Course) -> None:
        there = [goal.id for goal in course.goals]
        for goal_id in [known for known in self.goals if known not in there]:
            card = self.goals.pop(goal_id)
            card.hide()
            card.deleteLater()
        for index, goal in enumerate(course.goals):
            card = self.goals.get(goal.id) or self._new_goal(goal.id)
            if self._goals.indexOf(card) != index:
                self._goals.insertWidget(index, card)
            card.set_state(goal, course.cycles)

    def _render_learning(self, course: Course) -> None:
        if course.learning == self._learned:
            return
        self._learned = course.learning
        while (item := self._learning.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for goal in course.learning:
            self._learning.addWidget(LearningCard(goal))

    def _new_goal(self, goal_id: GoalId) -> GoalCard:
        card = self.goals[goal_id] = GoalCard()
        card.marked.connect(
            lambda indicator, cycle_id, level: self.model.mark(goal_id, indicator, cycle_id, level)
        )
        return card

    def _render_points(self, course: Course) -> None:
        there = [point.cycle_id for point in course.working_points]
        for cycle_id in [known for known in self.points if known not in there]:
            row = self.points.pop(cycle_id)
            row.hide()
            row.deleteLater()
        for index, point in enumerate(course.working_points):
            row = self.points.get(point.cycle_id) or self._new_point(point.cycle_id)
            if self._points.indexOf(row) != index:
                self._points.insertWidget(index, row)
            row.set_state(point)
        self._points_card.setVisible(bool(course.working_points))

    def _new_point(self, cycle_id: CycleId) -> WorkingPointRow:
        row = self.points[cycle_id] = WorkingPointRow()
        row.chosen.connect(lambda outcome: self.model.came_of(cycle_id, outcome))
        row.worded.connect(lambda words: self.model.came_of_words(cycle_id, words))
        return row

    def _go_to_films(self) -> None:
        course = self.model.course
        films = [cycle.film_id for cycle in course.cycles if cycle.film_id] if course else []
        if films:
            self.going.emit(Location("figures", films[-1], "compare"))

    def _go_to_goals(self) -> None:
        self.going.emit(Location("trajectory", self.model.trajectory_id, "intake/question"))

    def _go_back(self) -> None:
        self.going.emit(Location("trajectory", self.model.trajectory_id))
