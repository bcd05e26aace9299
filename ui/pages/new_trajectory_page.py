"""NewTrajectoryPage: which kind; then who, the assignment, the agreement; then it can start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from beeldcoach.domain.errors import AssessmentRefused
from ui import theme
from ui.navigation import Location
from ui.pages.new_trajectory_agreement import AgreementSection
from ui.pages.new_trajectory_assignment import AssignmentSection
from ui.pages.new_trajectory_guardians import GuardiansSection
from ui.pages.new_trajectory_section import first_stop
from ui.pages.new_trajectory_who import WhoSection
from ui.pages.new_trajectory_words import StartWords
from ui.pages.page import Page
from ui.viewmodels.new_trajectory import NewTrajectoryModel
from ui.viewmodels.new_trajectory_draft import Start
from ui.widgets.back_button import BackButton
from ui.widgets.banner import Notice
from ui.widgets.icon_label import IconLabel
from ui.widgets.kind_card import KindCard, KindCards
from ui.widgets.label import Label
from ui.widgets.plain_label import plain_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from beeldcoach.domain.errors import DomainError
    from ui.pages.new_trajectory_section import Section
    from ui.viewmodels.session import Session
    from ui.widgets.form import Field

_TWO_COLUMNS = 1000  # from this width on
_NAME_SHOWN = 40  # characters of a name on the button
_KINDS_WIDTH = 880
_ICONS = {
    Start.TEACHER_VIDEO: "ph.video-camera",
    Start.IB_VIDEO: "ph.users-three",
    Start.WITHOUT_VIDEO: "ph.note-pencil",
    Start.PUPIL: "ph.student",
}


class NewTrajectoryPage(Page):
    """A form that keeps what was typed until the vault is locked.

    A location's part may name the kind to begin with; see `Start`.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.model = NewTrajectoryModel.of(session)
        self.who: WhoSection | None = None
        self.assignment: AssignmentSection | None = None
        self.guardians: GuardiansSection | None = None
        self.agreement: AgreementSection | None = None
        self.kinds: KindCards | None = None
        self._shown: Start | None = None
        self._judging = False  # whether it is said that an assessment is refused
        self._columns: QBoxLayout | None = None
        self._words = StartWords(self)
        self._build()
        self._bind()
        self._show_start()
        self._render()

    def come(self, location: Location) -> None:
        """Show the form as it was left, or the kind that the location names."""
        self.titled.emit(self.tr("New trajectory"))
        if location.part:
            self.model.choose_start(Start(location.part))
        self.model.open()
        self.take_focus()

    def take_focus(self) -> None:
        """Begin at the kinds, or at the name."""
        if self.who is not None:
            self.who.name.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.kinds is not None:
            self.kinds.cards[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def go(self) -> None:
        """Keep what was typed; rest until the page is come to again."""
        self.model.active = False

    def _build(self) -> None:
        self.back = BackButton(self.tr("Trajectories"))
        self._kind_icon = IconLabel("ph.video-camera", "accent", 20)
        self._kind_name = Label("", "strong")
        self.change = QPushButton(self.tr("Another kind"))
        theme.set_role(self.change, "quiet")
        head = QHBoxLayout()
        head.setContentsMargins(theme.S24 - theme.S12, theme.S8, theme.S24, theme.S12)
        head.setSpacing(theme.S8)
        head.addWidget(self.back)
        head.addWidget(Label(self.tr("New trajectory"), "heading"))
        head.addSpacing(theme.S8)
        for widget in (self._kind_icon, self._kind_name, self.change):
            head.addWidget(widget)
        head.addStretch(1)
        self._column.addLayout(head)
        self.view = QScrollArea()
        self.view.setWidgetResizable(True)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.fill(self.view)
        self._column.addWidget(self._build_foot())

    def _build_foot(self) -> QFrame:
        self.start = QPushButton()
        theme.set_role(self.start, "primary")
        self._foot = QFrame()
        self._foot.setProperty("ground", "sunken")
        row = QHBoxLayout(self._foot)
        row.setContentsMargins(theme.S24, theme.S12, theme.S24, theme.S12)
        row.setSpacing(theme.S16)
        kept = self.tr("What you typed stays here until you lock the vault.")
        row.addWidget(Label(kept, "small", "second", wraps=True), 1)
        row.addWidget(self.start)
        return self._foot

    def _bind(self) -> None:
        self.model.changed.connect(self._render)
        self.model.failed.connect(self.show_error)
        self.model.refused.connect(self._on_refused)
        self.model.started.connect(
            lambda subject: self.going.emit(Location("trajectory", subject, "intake"))
        )
        self.start.clicked.connect(self._on_start)
        self.back.clicked.connect(lambda: self.going.emit(Location("home")))
        self.change.clicked.connect(lambda: self.model.choose_start(None))

    def _show_start(self) -> None:
        """Build what the chosen kind asks, or the kinds to choose from."""
        start = self._shown = self.model.draft.start
        self.clear_notice()
        self.who = self.assignment = self.guardians = self.agreement = self.kinds = None
        inner = QWidget()
        inner.setProperty("ground", "none")
        if start is None:
            self._build_kinds(inner)
        else:
            self._build_form(inner, start)
        old = self.view.takeWidget()
        if old is not None:  # what was pressed is in it, so it ends only after that
            old.hide()
            old.deleteLater()
        self.view.setWidget(inner)
        self._order_tabs()
        for widget in (self._kind_icon, self._kind_name, self.change, self._foot):
            widget.setVisible(start is not None)
        if start is not None:
            self._kind_icon.set_state(_ICONS[start], "accent")
            self._kind_name.setText(self._kind_words(start)[0])

    def _order_tabs(self) -> None:
        if self.agreement is not None:
            QWidget.setTabOrder(self.agreement.accepted, self.start)

    def _build_kinds(self, inner: QWidget) -> None:
        self._columns = None
        self.kinds = KindCards()
        self.kinds.setMaximumWidth(_KINDS_WIDTH)
        for start in Start:
            self.kinds.add(start.value, KindCard(_ICONS[start], *self._kind_words(start)))
        self.kinds.chosen.connect(lambda key: self.model.choose_start(Start(key)))
        column = QVBoxLayout(inner)
        column.setContentsMargins(theme.S24, theme.S4, theme.S24, theme.S24)
        column.setSpacing(theme.S16)
        column.addWidget(Label(self.tr("Whom do you coach, and with what?"), "text", "second"))
        column.addWidget(self.kinds)
        column.addStretch()

    def _kind_words(self, start: Start) -> tuple[str, str]:
        return {
            Start.TEACHER_VIDEO: (
                self.tr("Teacher, with video"),
                self.tr(
                    "Film in class, analysis, and a debrief on another day. Three cycles or more."
                ),
            ),
            Start.IB_VIDEO: (
                self.tr("Special-needs coordinator, with video"),
                self.tr(
                    "Film of a conversation or a lesson. Everyone at the table says yes first."
                ),
            ),
            Start.WITHOUT_VIDEO: (
                self.tr("Teacher or coordinator, without video"),
                self.tr("You watch along and look back on the same day. Three cycles or more."),
            ),
            Start.PUPIL: (
                self.tr("Pupil"),
                self.tr("Talks about learning, every five to six weeks. With the parents' yes."),
            ),
        }[start]

    def _build_form(self, inner: QWidget, start: Start) -> None:
        self.who = WhoSection(start)
        self.assignment = AssignmentSection(start)
        self.agreement = AgreementSection(start, self.model.agreement, self.session.language)
        right: list[Section] = [self.agreement]
        if start is Start.PUPIL:
            self.guardians = GuardiansSection()
            right = [self.guardians, self.agreement]
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, inner)
        self._columns.setContentsMargins(theme.S24, theme.S4, theme.S24, theme.S24)
        self._columns.setSpacing(theme.S16)
        self._air = QSpacerItem(0, 0)  # below the left column
        left = _column_of([self.who, self.assignment])
        left.addItem(self._air)
        self._columns.addLayout(left, 1)
        beside = _column_of(right)
        beside.addStretch()
        self._columns.addLayout(beside, 1)
        self._bind_form()
        self._fit()

    def _bind_form(self) -> None:
        assert self.who is not None
        for section in self._sections:
            section.typed.connect(lambda values: self.model.fill(**values))
        self.who.school_chosen.connect(self.model.choose_school)
        self.who.person_chosen.connect(self.model.choose_person)
        self.who.another.connect(self.model.take_another)
        if self.guardians is not None:
            self.guardians.guardian_typed.connect(
                lambda at, values: self.model.fill_guardian(at, **values)
            )
            self.guardians.guardian_chosen.connect(self.model.choose_guardian)
            self.guardians.guardian_dropped.connect(self.model.drop_guardian)
            self.guardians.more.connect(self._on_more)

    @property
    def _sections(self) -> list[Section]:
        parts = (self.who, self.assignment, self.guardians, self.agreement)
        return [part for part in parts if part is not None]

    def _on_more(self) -> None:
        self.model.add_guardian()
        if self.guardians is not None:
            block = self.guardians.blocks[len(self.model.draft.guardians) - 1]
            block.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_start(self) -> None:
        self._clear_refusal()
        self.model.start()

    def _clear_refusal(self) -> None:
        self.clear_notice()
        self._judging = False

    def _render(self) -> None:
        if self._judging and not self.model.draft.assessment:
            self._clear_refusal()  # it was answered
        if self._shown is not self.model.draft.start:
            self._show_start()
            self.take_focus()
        wrong, advice = self._words.wrong(self.model), self._words.advice(self.model)
        for section in self._sections:
            section.render_model(self.model)
            section.show_messages(wrong, advice)
        self.start.setText(self._start_words(" ".join(self.model.draft.name.split())))

    def _start_words(self, name: str) -> str:
        if not name:
            return self.tr("Start trajectory")
        shown = name if len(name) <= _NAME_SHOWN else f"{name[:_NAME_SHOWN]}…"
        return self.tr("Start trajectory with {}").format(plain_label(shown))

    def _on_refused(self, error: DomainError) -> None:
        if isinstance(error, AssessmentRefused):
            self.show_notice(self._assessment_notice())
            self._judging = True
        else:
            self.show_error(error)
        QTimer.singleShot(0, self, self._show_first_problem)

    def _assessment_notice(self) -> Notice:
        start = self.model.draft.start
        if start is Start.PUPIL:
            first = self.tr("Coaching of a pupil is never a test.")
            rest = self.tr(
                "This trajectory did not start; what you typed is still here. Agree with school "
                "and parents that what is said here counts for nothing. Then choose No below."
            )
        elif start is Start.WITHOUT_VIDEO:
            first = self.tr("An assessment is not coached.")
            rest = self.tr(
                "This trajectory did not start; what you typed is still here. Agree with the "
                "school, in words, that notes and report play no part in any judgement. Then "
                "choose No below. If they want an assessment, someone else does it."
            )
        else:
            first = self.tr("An assessment is not coached on film.")
            rest = self.tr(
                "This trajectory did not start; what you typed is still here. Agree with the "
                "school, in words, that films and report play no part in any judgement. Then "
                "choose No below. If they want an assessment, someone else does it, without film."
            )
        return Notice("bad", first, rest, dismissable=True)

    def _show_first_problem(self) -> None:
        """Go to the first field that must be mended, once the words below it have their place."""
        problems = self.model.problems
        for name, field in self._fields():
            if name in problems and field.isVisible():
                self.view.ensureWidgetVisible(field, 0, theme.S24)
                first_stop(field.control).setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def _fields(self) -> list[tuple[str, Field]]:
        return [item for section in self._sections for item in section.fields.items()]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the sections beside one another where there is room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self._columns is not None:
            wide = self.width() >= _TWO_COLUMNS
            directions = QBoxLayout.Direction
            self._columns.setDirection(directions.LeftToRight if wide else directions.TopToBottom)
            for column in (0, 1):
                self._columns.setStretch(column, 1 if wide else 0)
            grows = QSizePolicy.Policy.Expanding if wide else QSizePolicy.Policy.Fixed
            self._air.changeSize(0, 0, QSizePolicy.Policy.Minimum, grows)  # no gap in the middle
            self._columns.invalidate()


def _column_of(sections: Sequence[Section]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(theme.S16)
    for section in sections:
        column.addWidget(section)
    return column
