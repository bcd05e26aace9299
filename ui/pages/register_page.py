"""The register: who has seen what, who can see what; of one trajectory, of someone, or of all."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
)

from beeldcoach.domain.ids import PersonId, TrajectoryId
from beeldcoach.services.who_saw import About
from ui import theme
from ui.models import register_lines as lines
from ui.models.register_table import FoundRows, RegisterTable
from ui.navigation import Location
from ui.pages.page import Page
from ui.pages.paper_notices import printed_notice
from ui.pages.register_view import RegisterView
from ui.printing import has_printer
from ui.viewmodels.register import Half, RegisterViewModel
from ui.widgets.back_button import BackButton
from ui.widgets.banner import Notice, Remedy
from ui.widgets.elided_combo import ElidedCombo
from ui.widgets.empty_state import EmptyState
from ui.widgets.label import Label
from ui.widgets.plain_label import plain_label
from ui.widgets.search_field import SearchField
from ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QResizeEvent

    from beeldcoach.services.documents import RegisterRow
    from ui.viewmodels.session import Session

_NARROW = 1040  # logical px: under it the buttons stand below the heading
_KINDS = 192  # wide enough for most choices
PERSON = "person"  # the part of a location whose subject is a person


class RegisterPage(Page):
    """A table for each half, searched, filtered and sorted; or words where there is nothing."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.model = RegisterViewModel(session)
        self._standing = True  # whether the notice is the one that belongs to the state
        self._build()
        self._bind()

    def _build(self) -> None:
        self.back = BackButton(flush=True)
        self.heading = Label("", "heading", wraps=True)
        self.check_button = _button(self.tr("Check register"), "ph.shield-check")
        self.proof_button = _button(self.tr("Check proof …"), "ph.qr-code")
        self.recall_button = _button(self.tr("Ask back …"), "ph.arrow-u-up-left")
        self.print_button = _button(self.tr("Print …"), "ph.printer")
        self.save_button = _button("", "ph.file-pdf", "primary")
        self.halves = Segmented()
        self.halves.setAccessibleName(self.tr("Which part"))
        self.search = SearchField(self.tr("Search"))
        self.kinds = ElidedCombo()
        self.kinds.setAccessibleName(self.tr("Show only"))
        self.kinds.setMinimumWidth(_KINDS)
        self.rows = RegisterTable(self)
        self.found = FoundRows(self)
        self.found.setSourceModel(self.rows)
        self.table = RegisterView(self.found)
        self.empty = EmptyState("ph.paper-plane-tilt", "", self.tr("To the trajectories"))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.table)
        self._none = Label("", "text", "second", wraps=True)
        column = QVBoxLayout()
        column.setContentsMargins(theme.S24, theme.S8, theme.S24, theme.S16)
        column.setSpacing(theme.S12)
        self._stand(column)
        self.fill(column)

    def _stand(self, column: QVBoxLayout) -> None:
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._head_row())
        column.addLayout(self._tools())
        column.addWidget(self._none)
        column.addWidget(self._stack, 1)

    def _head_row(self) -> QBoxLayout:
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.S8)
        for button in (
            self.recall_button,
            self.check_button,
            self.proof_button,
            self.print_button,
            self.save_button,
        ):
            buttons.addWidget(button)
        buttons.addStretch(0)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(theme.S12)
        self._head.addWidget(self.heading, 1)
        self._head.addLayout(buttons)
        return self._head

    def _tools(self) -> QBoxLayout:
        self.proofs_button = _button(self.tr("Proofs of erasure …"), "ph.trash")
        self.proofs_button.hide()
        halves, finding = QHBoxLayout(), QHBoxLayout()
        halves.addWidget(self.halves)
        halves.addStretch()
        finding.setSpacing(theme.S12)
        finding.addStretch(1)
        for tool in (self.proofs_button, self.kinds, self.search):
            finding.addWidget(tool)
        self._tool_rows = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._tool_rows.setSpacing(theme.S12)
        self._tool_rows.addLayout(halves)
        self._tool_rows.addLayout(finding, 1)
        return self._tool_rows

    def _bind(self) -> None:
        model = self.model
        model.changed.connect(self._render)
        model.failed.connect(self.show_error)
        model.checked.connect(self._say_checked)
        model.saved.connect(self._say_saved)
        model.printed.connect(self._say_printed)
        model.leaving.connect(self.going)
        self.check_button.clicked.connect(model.check)
        self.proofs_button.clicked.connect(model.give_proof)
        self.proof_button.clicked.connect(model.check_proof)
        self.recall_button.clicked.connect(model.ask_back)
        self.save_button.clicked.connect(model.save)
        self.print_button.clicked.connect(model.print_register)
        self.halves.chosen.connect(self._choose)
        self.search.textChanged.connect(lambda _: self._find())
        self.kinds.activated.connect(lambda _: self._find())
        self.notice.dismissed.connect(self._show_standing)
        deeds = {"informed": model.inform, "later": model.look_later}
        self.notice.remedied.connect(lambda key: deeds.get(key, model.ask_back)())
        self.empty.acted.connect(lambda: self.going.emit(Location("home")))
        self.back.clicked.connect(self._go_back)

    def come(self, location: Location) -> None:
        """Show the register of a trajectory, of a person, or of all."""
        self._standing = True
        self.titled.emit(self.tr("Register"))
        self.search.clear()
        self.model.open(_about(location))

    def go(self) -> None:
        """Stop listening."""
        self.model.active = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons below the heading where there is no room beside."""
        super().resizeEvent(event)
        self._place_tools()

    def _place_tools(self) -> None:
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        wide = self.width() >= _NARROW
        self._head.setDirection(across if wide else down)
        fits = wide or self.proofs_button.isHidden()
        self._tool_rows.setDirection(across if fits else down)

    def show_notice(self, notice: Notice) -> None:
        """Show what just happened instead of what stands."""
        self._standing = False
        super().show_notice(notice)

    def _go_back(self) -> None:
        about = self.model.about
        if about.trajectory_id is not None:
            self.going.emit(Location("trajectory", about.trajectory_id))
        elif about.person_id is not None:
            self.going.emit(Location("person", about.person_id))

    def _choose(self, half: str) -> None:
        self.kinds.clear()
        self.model.choose(cast("Half", half))

    def _render(self) -> None:
        model = self.model
        if model.seen is None:
            return
        whose = model.seen.whose
        self.back.setVisible(not model.of_all)
        self.back.set_name(whose.name)
        self.heading.setText(self.tr("Who has seen what, who can see what?"))
        self.save_button.setVisible(not model.of_all)
        self.print_button.setVisible(not model.of_all and has_printer())
        self.print_button.setAccessibleName(self.tr("Print the register"))
        words = self.tr("Register for {} …").format(whose.first_name)
        self.save_button.setText(plain_label(words))
        self.recall_button.setVisible(bool(model.recalls))
        self.proofs_button.setVisible(bool(model.erasures) and model.about.person_id is None)
        self._place_tools()
        parts = [
            ("seen", self.tr("Has seen or got")),
            ("can", self.tr("Can see now")),
        ]
        if model.of_all:
            parts.append(("ledger", self.tr("All entries")))
        self.halves.set_state(parts, model.half)
        self._fill()
        if self._standing:
            self._show_standing()

    def _fill(self) -> None:
        model = self.model
        shown = lines.Shown(self.session.language, model.today, model.of_all)
        if model.half == "can" and model.sight is not None:
            self.rows.set_state(lines.sight_titles(shown), lines.sight_lines(model.sight, shown))
        elif model.half == "ledger" and model.ledger is not None:
            self.rows.set_state(lines.ledger_titles(), lines.ledger_lines(model.ledger, shown))
        elif model.seen is not None:
            rows = lines.seen_lines(model.seen, model.recalls, shown)
            self.rows.set_state(lines.seen_titles(shown), rows)
        self.table.shape(model.half, of_all=model.of_all)
        self._fill_kinds()
        nothing = self.tr("Nothing went out yet. Everything is encrypted in your vault.")
        self.empty.set_state("ph.paper-plane-tilt", nothing, self.tr("To the trajectories"))
        self._stack.setCurrentWidget(self.table if self.rows.rowCount() else self.empty)
        self._find()

    def _fill_kinds(self) -> None:
        choices = {
            "seen": [
                ("", self.tr("Everything")),
                ("out", self.tr("Went out")),
                ("shown", self.tr("Shown only")),
                ("told", self.tr("Told orally")),
                ("unfinished", self.tr("Began, not ended")),
                ("aborted", self.tr("Broken off")),
                ("recall", self.tr("Asked back, or to ask back")),
                ("forced", self.tr("Out by law")),
            ],
            "can": [
                ("can", self.tr("Can be seen now")),
                ("not_yet", self.tr("Not yet, and why")),
            ],
        }.get(self.model.half, [])
        self.kinds.setVisible(bool(choices))
        if self.kinds.count() == len(choices):
            return
        self.kinds.clear()
        for key, words in choices:
            self.kinds.addItem(words, key)

    def _find(self) -> None:
        self.found.find(self.search.text(), self.kinds.currentData() or "")
        none = bool(self.rows.rowCount()) and not self.found.rowCount()
        self._none.setText(self._words_for_none())
        self._none.setVisible(none)

    def _words_for_none(self) -> str:
        if self.model.half != "can" or self.search.text().strip():
            return self.tr("Nothing found. Empty the search, or show everything.")
        if self.kinds.currentData() == "can":
            return self.tr("Nobody can see anything now.")
        return self.tr("Nothing is waiting: every yes that stands can be used now.")

    def _show_standing(self) -> None:
        self._standing = True
        open_recalls = self.model.open_recalls  # what did not end stands above all pages
        if open_recalls:
            super().show_notice(self._to_ask_back(open_recalls))
        elif (held := self.model.to_reconsider) is not None:
            super().show_notice(self._to_reconsider(*held))
        else:
            self.clear_notice()

    def _to_reconsider(self, name: str, row: RegisterRow) -> Notice:
        first = self.tr("May {name} know of release {number} by now?")
        rest = self.tr("It went out by law and is left out of the register on paper.")
        remedies = (
            Remedy("informed", self.tr("Was informed …")),
            Remedy("later", self.tr("Later …")),
        )
        return Notice("warn", first.format(name=name, number=row.number), rest, remedies)

    def _to_ask_back(self, count: int) -> Notice:
        first = self.tr("%n copy(ies) went out before consent was withdrawn.", "", count)
        rest = self.tr("Ask back what can be asked back, and record what came of it.")
        return Notice("warn", first, rest, (Remedy("recall", self.tr("Ask back …")),))

    def _say_checked(self, length: int) -> None:
        first = self.tr("The register is whole: %n line(s).", "", length)
        rest = self.tr("Every line fits the one before it; nothing was changed or left out.")
        self.show_notice(Notice("ok", first, rest, dismissable=True))

    def _say_printed(self, printed: bool) -> None:  # noqa: FBT001  a slot
        self.show_notice(printed_notice(printed=printed))

    def _say_saved(self, path: Path) -> None:
        first = self.tr("Saved as {}.").format(path.name)
        rest = self.tr("It is in {}. The register says that it went out.")
        self.show_notice(Notice("ok", first, rest.format(path.parent), dismissable=True))


def _about(location: Location) -> About:
    if location.subject is None:
        return About()
    if location.part == PERSON:
        return About(person_id=PersonId(location.subject))
    return About(TrajectoryId(location.subject))


def _button(text: str, icon: str, role: theme.Role = "normal") -> QPushButton:
    button = QPushButton(text)
    button.setIcon(theme.icon(icon, "on_accent" if role == "primary" else "ink"))
    theme.set_role(button, role)
    return button
