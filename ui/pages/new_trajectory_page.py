"""NewTrajectoryPage: who, the assignment, the agreement; then the trajectory can start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from beeldcoach.domain.errors import AssessmentRefused
from ui import theme
from ui.navigation import Location
from ui.pages.new_trajectory_fields import AgreementSection, AssignmentSection, WhoSection
from ui.pages.page import Page
from ui.viewmodels.new_trajectory import LIMITS, NewTrajectoryModel
from ui.widgets.banner import Notice
from ui.widgets.label import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from beeldcoach.domain.errors import DomainError
    from ui.viewmodels.session import Session
    from ui.widgets.form import Field

_TWO_COLUMNS = 1000  # from this width on
_NAME_SHOWN = 40  # characters of a name on the button


class NewTrajectoryPage(Page):
    """A form that keeps what was typed until the vault is locked."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.model = NewTrajectoryModel.of(session)
        self.who = WhoSection()
        self.assignment = AssignmentSection()
        self.agreement = AgreementSection(self.model.agreement, session.language)
        self._sections = (self.who, self.assignment, self.agreement)
        self._build()
        self._bind()
        self._render()

    def come(self, location: Location) -> None:
        """Show the form as it was left."""
        del location
        self.titled.emit(self.tr("New trajectory"))
        self.model.open()
        self.take_focus()

    def take_focus(self) -> None:
        """Begin at the name."""
        self.who.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def go(self) -> None:
        """Keep what was typed; rest until the page is come to again."""
        self.model.active = False

    def _build(self) -> None:
        self.back = QPushButton(self.tr("Trajectories"))
        self.back.setIcon(theme.icon("ph.caret-left", "accent"))
        theme.set_role(self.back, "quiet")
        head = QHBoxLayout()
        head.setContentsMargins(theme.S24 - theme.S12, theme.S8, theme.S24, theme.S12)
        head.setSpacing(theme.S8)
        head.addWidget(self.back)
        head.addWidget(Label(self.tr("New trajectory"), "heading"), 1)
        self._column.addLayout(head)
        self._build_form()
        self._column.addWidget(self._build_foot())

    def _build_form(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(theme.S16)
        left.addWidget(self.who)
        left.addWidget(self.assignment)
        left.addStretch()
        right = QVBoxLayout()
        right.addWidget(self.agreement)
        right.addStretch()
        form = QWidget()
        form.setProperty("ground", "none")
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, form)
        self._columns.setContentsMargins(theme.S24, theme.S4, theme.S24, theme.S24)
        self._columns.setSpacing(theme.S16)
        self._columns.addLayout(left, 1)
        self._columns.addLayout(right, 1)
        self.view = QScrollArea()
        self.view.setWidget(form)
        self.view.setWidgetResizable(True)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.fill(self.view)

    def _build_foot(self) -> QFrame:
        self.start = QPushButton()
        theme.set_role(self.start, "primary")
        foot = QFrame()
        foot.setProperty("ground", "sunken")
        row = QHBoxLayout(foot)
        row.setContentsMargins(theme.S24, theme.S12, theme.S24, theme.S12)
        row.setSpacing(theme.S16)
        kept = self.tr("What you typed stays here until you lock the vault.")
        row.addWidget(Label(kept, "small", "second", wraps=True), 1)
        row.addWidget(self.start)
        return foot

    def _bind(self) -> None:
        self.model.changed.connect(self._render)
        self.model.failed.connect(self.show_error)
        self.model.refused.connect(self._on_refused)
        self.model.started.connect(
            lambda subject: self.going.emit(Location("trajectory", subject, "intake"))
        )
        for section in self._sections:
            section.typed.connect(lambda values: self.model.fill(**values))
        self.who.school_chosen.connect(self.model.choose_school)
        self.start.clicked.connect(self._on_start)
        self.back.clicked.connect(lambda: self.going.emit(Location("home")))

    def _on_start(self) -> None:
        self.clear_notice()
        self.model.start()

    def _render(self) -> None:
        draft = self.model.draft
        self.who.set_schools(self.model.schools)
        self.who.render_draft(draft)
        self.assignment.render_draft(draft)
        self.agreement.render_draft(draft, self.session.today)
        words = {name: self._words_of(name, code) for name, code in self.model.problems.items()}
        for section in self._sections:
            section.show_problems(words)
        self.start.setText(self._start_words(" ".join(draft.name.split())))

    def _start_words(self, name: str) -> str:
        if not name:
            return self.tr("Start trajectory")
        shown = name if len(name) <= _NAME_SHOWN else f"{name[:_NAME_SHOWN]}…"
        return self.tr("Start trajectory with {}").format(shown.replace("&", "&&"))

    def _words_of(self, field: str, problem: str) -> str:
        if problem == "long":
            limit = LIMITS[field]
            count = len(getattr(self.model.draft, field))
            return self.tr(
                "This has {count} characters; {limit} is the most. Nothing was cut off."
            ).format(count=count, limit=limit)
        if problem == "future":
            return self.tr("Choose today or an earlier day.")
        return self._refusal_of(field) if problem == "refused" else self._missing(field)

    def _refusal_of(self, field: str) -> str:
        if field == "willing":
            return self.tr(
                "Then it cannot start. Ask her, without the school, what she herself would want."
            )
        return self.tr(
            "Then it cannot start: who is filmed to be judged does not learn from it. "
            "Agree that this coaching stands apart from any assessment, and choose No."
        )

    def _missing(self, field: str) -> str:
        return {
            "name": self.tr("Fill in the name of the teacher."),
            "school": self.tr("Fill in the school."),
            "commissioner": self.tr("Choose who asks for it."),
            "commissioner_name": self.tr("Fill in who asks for it."),
            "purpose": self.tr("Write what it is for."),
            "willing": self.tr("Ask her, and choose Yes or No."),
            "assessment": self.tr("Choose Yes or No."),
            "accepted": self.tr("Tick this once both have accepted the agreement."),
        }[field]

    def _on_refused(self, error: DomainError) -> None:
        if isinstance(error, AssessmentRefused):
            self.show_notice(self._assessment_notice())
        else:
            self.show_error(error)
        QTimer.singleShot(0, self, self._show_first_problem)

    def _assessment_notice(self) -> Notice:
        return Notice(
            "bad",
            self.tr("An assessment is not coached on film."),
            self.tr(
                "This trajectory did not start; what you typed is still here. Agree with the "
                "school, in words, that films and report play no part in judging her. Then "
                "choose No below. If they want an assessment, someone else does it, without film."
            ),
            dismissable=True,
        )

    def _show_first_problem(self) -> None:
        """Go to the first field that must be mended, once the words below it have their place."""
        for name, field in self._fields():
            if name in self.model.problems:
                self.view.ensureWidgetVisible(field, 0, theme.S24)
                field.control.setFocus()
                return

    def _fields(self) -> list[tuple[str, Field]]:
        return [item for section in self._sections for item in section.fields.items()]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the sections beside one another where there is room."""
        super().resizeEvent(event)
        wide = self.width() >= _TWO_COLUMNS
        directions = QBoxLayout.Direction
        self._columns.setDirection(directions.LeftToRight if wide else directions.TopToBottom)
