"""All that one person answered on one page: a matrix for each trajectory and capacity."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from beeldcoach.services.consents_of_person import GUARDIAN, OTHER
from ui import theme
from ui.navigation import Location
from ui.pages.consent_matrix import ConsentMatrix
from ui.pages.page import Page
from ui.pages.paper_notices import printed_notice, receipt_remedies
from ui.viewmodels.consent_deciding import deciding_text
from ui.viewmodels.person_consents import PersonConsentsModel
from ui.widgets.back_button import BackButton
from ui.widgets.banner import Notice, Remedy
from ui.widgets.down_scroll import DownScroll
from ui.widgets.label import Label

if TYPE_CHECKING:
    from pathlib import Path

    from beeldcoach.services.consent_rows import ConsentRow
    from beeldcoach.services.consent_view import ConsentPage
    from beeldcoach.services.consents_of_person import AllConsents, PersonConsents
    from ui.viewmodels.session import Session
    from ui.viewmodels.withdrawal import Withdrawn


class PersonConsentsPage(Page):
    """Sections below one another, each with its own matrix and its way to the trajectory."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.model = PersonConsentsModel(session)
        self.matrices: list[ConsentMatrix] = []
        self._shown: AllConsents | None = None
        self._receipt: tuple[ConsentPage, tuple[int, ...]] | None = None
        self._back = BackButton(flush=True)
        self._heading = Label("", "heading", wraps=True)
        self._none = Label(self.tr("Nothing was asked of this person yet."), "text", "second")
        self._sections = QVBoxLayout()
        self.fill(self._scroll())
        self._bind()

    def _scroll(self) -> QScrollArea:
        self._sections.setSpacing(theme.S24)
        inner = QWidget()
        inner.setProperty("ground", "none")
        column = QVBoxLayout(inner)
        column.setContentsMargins(theme.S24, theme.S8, theme.S24, theme.S24)
        column.setSpacing(theme.S12)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._heading)
        column.addWidget(self._none)
        column.addLayout(self._sections)
        column.addStretch(1)
        return DownScroll(inner)

    def _bind(self) -> None:
        model = self.model
        model.changed.connect(self._render)
        model.failed.connect(self.show_error)
        model.recorded.connect(self._say_recorded)
        model.withdrawn.connect(self._say_withdrawn)
        model.saved.connect(self._say_saved)
        model.printed.connect(self._say_printed)
        model.leaving.connect(self.going)
        model.gone.connect(lambda: self.going.emit(Location("people")))
        self.notice.remedied.connect(self._remedy)
        self._back.clicked.connect(self._go_back)

    def come(self, location: Location) -> None:
        """Show what somebody answered."""
        self.clear_notice()
        if location.subject is not None:
            self.model.open(location.subject)

    def go(self) -> None:
        """Stop listening."""
        self.model.active = False

    def _go_back(self) -> None:
        if self.model.state is not None:
            self.going.emit(Location("person", self.model.state.person_id))

    def _render(self) -> None:
        state = self.model.state
        if state is None:
            return
        self._back.set_name(state.name)
        self._heading.setText(self.tr("What did {} answer?").format(state.first_name))
        self.titled.emit(self.tr("Answers of {}").format(state.name))
        self._none.setVisible(not state.parts)
        if state == self._shown:
            return
        self._shown, self.matrices = state, []
        while (item := self._sections.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for part in state.parts:
            self._sections.addWidget(self._section(part))

    def _section(self, part: PersonConsents) -> QWidget:
        page, language = part.page, self.session.language
        section = QWidget()
        column = QVBoxLayout(section)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S8)
        head = QHBoxLayout()
        head.addWidget(Label(self._title(part), "strong", wraps=True), 1)
        there = QPushButton(self.tr("Open"))
        there.setAccessibleName(f"{there.text()}: {self._title(part)}")
        theme.set_role(there, "quiet")
        giver = str(page.giver_id or "")
        to = Location("consent", page.trajectory_id, giver)
        there.clicked.connect(lambda _=False: self.going.emit(to))
        head.addWidget(there)
        column.addLayout(head)
        said, tone = deciding_text(page, language)
        if said:
            column.addWidget(Label(said, "small", tone, wraps=True))
        matrix = ConsentMatrix()
        matrix.set_state(page, language)
        matrix.acted.connect(partial(self._act, page))
        self.matrices.append(matrix)
        column.addWidget(matrix)
        return section

    def _title(self, part: PersonConsents) -> str:
        words = self.tr("Own trajectory, {1}")
        if part.role == OTHER:
            words = self.tr("In a film of {0}, {1}")
        elif part.role == GUARDIAN:
            words = self.tr("As guardian of {2}, trajectory of {0}, {1}")
        return words.format(part.page.coachee, part.school, part.page.name)

    def _act(self, page: ConsentPage, verb: str, row: ConsentRow) -> None:
        if verb == "withdraw":
            self.model.withdraw(page, row)
        elif verb == "evidence":
            self.model.show_evidence(page, row)
        elif verb == "why":
            text = self.tr("For an assessment or a personnel file nothing is ever released.")
            self.show_notice(Notice("info", text, "", dismissable=True))
        else:
            self.model.record(page, row)

    def _remedy(self, key: str) -> None:
        if self._receipt is None:
            return
        if key == "receipt":
            self.model.receipt_out(*self._receipt, printed=False)
        elif key == "print":
            self.model.receipt_out(*self._receipt, printed=True)
        elif key == "recall":
            self.model.ask_back(self._receipt[0])

    def _say_recorded(self, count: int) -> None:
        first = self.tr("%n answer(s) recorded.", "", count)
        rest = self.tr("You find this in the register.")
        self.show_notice(Notice("ok", first, rest, dismissable=True))

    def _say_withdrawn(self, done: Withdrawn, page: ConsentPage) -> None:
        self._receipt = page, done.numbers
        first = self.tr("It was withdrawn, and that takes effect at once.")
        rest = self.tr("Nothing had gone out for this.")
        if done.recall:
            rest = self.tr("%n thing(s) went out before: ask them back.", "", len(done.recall))
        receipt = receipt_remedies()
        recall = (Remedy("recall", self.tr("Ask back …")),) if done.recall else ()
        kind = "warn" if done.recall else "ok"
        self.show_notice(Notice(kind, first, rest, (*recall, *receipt), dismissable=True))  # type: ignore[arg-type]

    def _say_printed(self, printed: bool) -> None:  # noqa: FBT001  a slot
        self.show_notice(printed_notice(printed=printed))

    def _say_saved(self, path: Path) -> None:
        first = self.tr("Saved as {}.").format(path.name)
        rest = self.tr("It lies in {}.").format(path.parent)
        self.show_notice(Notice("ok", first, rest, dismissable=True))
