"""Everything about one school on one page: details, contacts, board, trajectories."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QCompleter, QLineEdit, QPushButton

from ui import theme
from ui.navigation import Location
from ui.pages.detail_fields import DetailField
from ui.pages.people_rows import RowsCard, RowState
from ui.pages.person_details import card_head
from ui.pages.processing_card import notice_of
from ui.pages.school_duties_card import SchoolDutiesCard
from ui.pages.subject_page import SubjectPage
from ui.viewmodels.people_words import detail_word, trajectory_words
from ui.viewmodels.school import SchoolModel
from ui.widgets.banner import Notice
from ui.widgets.card import Card
from ui.widgets.menu_action import menu_action

if TYPE_CHECKING:
    from beeldcoach.domain.ids import SchoolId
    from beeldcoach.services.people_view import ContactLine
    from beeldcoach.services.people_view import SchoolPage as State
    from ui.viewmodels.processing_out import RegisterSaved
    from ui.viewmodels.session import Session

_FIELDS = ("name", "place", "address", "phone", "email", "board", "privacy_officer")


class SchoolPage(SubjectPage):
    """Details at the left; contacts and trajectories at the right."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, "")
        self.back.setText(self.tr("Schools"))
        self.model = SchoolModel(session, self)
        self._school_id: SchoolId | None = None
        self._arriving, self._part = True, ""
        self._build()
        self._bind()

    def _build(self) -> None:
        self.add_contact = QPushButton(self.tr("Add a contact"))
        self.add_contact.setIcon(theme.icon("ph.plus", "on_accent"))
        theme.set_role(self.add_contact, "primary")
        card = Card()
        card.body.setSpacing(theme.S12)
        card.body.addLayout(card_head("ph.buildings", self.tr("Details")))
        helps = {
            "privacy_officer": self.tr(
                "Name and how to reach. It stands in the text that is read before consent."
            )
        }
        self.fields = {
            name: DetailField(name, detail_word(name), self._keep, help_text=helps.get(name, ""))
            for name in _FIELDS
        }
        for field in self.fields.values():
            card.add(field)
        self.left.addWidget(card)
        self.duties = SchoolDutiesCard(self.model, self.session.language)
        self.left.addWidget(self.duties)
        self.left.addStretch(1)
        self.cards = {
            "contacts": RowsCard(
                "ph.users", self.tr("Contacts of the school"), self.tr("Nobody yet.")
            ),
            "board": RowsCard("ph.bank", self.tr("Contacts of the board")),
            "trajectories": RowsCard(
                "ph.path", self.tr("Trajectories"), self.tr("No trajectory was held here yet.")
            ),
            "same_board": RowsCard("ph.buildings", self.tr("Other schools of this board")),
        }
        for rows in self.cards.values():
            self.right.addWidget(rows)
        self.right.addStretch(1)
        self.build(self.add_contact)
        self._merge = menu_action(self.menu, self.tr("Merge with another …"))
        self._remove = menu_action(self.menu, self.tr("Remove"))

    def _bind(self) -> None:
        model = self.model
        model.changed.connect(self._render)
        model.failed.connect(self.show_error)
        model.refused.connect(self._on_refused)
        model.going.connect(self.going)
        model.gone.connect(self._say_gone)
        model.register_saved.connect(self._say_saved)
        schools = Location("people", None, "schools")
        self.back.clicked.connect(lambda: self.going.emit(schools))
        self.add_contact.clicked.connect(self._on_add)
        self.archive.clicked.connect(self._archive)
        self._merge.triggered.connect(self._on_merge)
        self.double.remedied.connect(lambda _: self._on_merge())
        self._remove.triggered.connect(self._on_remove)
        for card in self.cards.values():
            card.going.connect(self.going)

    def come(self, location: Location) -> None:
        """Show a school."""
        self._flush()
        self._arriving, self._part = True, location.part
        if location.subject is not None:
            self.model.open(location.subject)

    def go(self) -> None:
        """Keep what was typed; rest."""
        self._flush()
        self.model.active = False

    def _flush(self) -> None:
        for field in self.fields.values():
            field.flush()

    def _keep(self, name: str, text: str) -> None:
        self.model.set_detail(name, text, self._school_id)

    def _render(self) -> None:
        page = self.model.page
        if page is None:
            return
        school = page.school
        anew, self._school_id = school.id != self._school_id, school.id
        self.set_there(there=True)
        self.heading.set_text(school.name)
        self.titled.emit(school.name)
        also = self.tr("also written down as {}").format(", ".join(page.aliases))
        parts = [school.place, school.board, also if page.aliases else ""]
        if school.archived:
            parts.append(self.tr("archived"))
        self.below.setText(", ".join(part for part in parts if part))
        self.show_archived(archived=school.archived)
        pair = page.doubles[0] if page.doubles else None
        own = pair is not None and pair.first_id == school.id
        self.show_double("" if pair is None else pair.second_name if own else pair.first_name)
        for name, field in self.fields.items():
            field.show_text(getattr(school, name), anew=anew)
        self._complete_boards(page.boards)
        self.duties.set_state(page)
        self._render_cards(page)
        if self._arriving:
            self._arriving = False
            self.to_top()
            self.take_focus()
            if self._part == "duties":
                QTimer.singleShot(0, self.duties, lambda: self.show_whole(self.duties))

    def _complete_boards(self, boards: tuple[str, ...]) -> None:
        line = self.fields["board"].control
        if isinstance(line, QLineEdit) and not line.hasFocus():
            completer = QCompleter(list(boards), line)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            line.setCompleter(completer)

    def _render_cards(self, page: State) -> None:
        language = self.session.language
        self.cards["contacts"].set_rows(tuple(_contact(line) for line in page.contacts))
        self.cards["board"].set_rows(tuple(_contact(line) for line in page.board_contacts))
        self.cards["trajectories"].set_rows(
            tuple(
                RowState(
                    line.name,
                    trajectory_words(replace(line, school=""), language),
                    "ph.path",
                    Location("trajectory", line.id),
                )
                for line in page.trajectories
            )
        )
        self.cards["same_board"].set_rows(
            tuple(
                RowState(name, "", "ph.buildings", Location("school", key))
                for key, name in page.same_board
            )
        )

    def _on_add(self) -> None:
        self._flush()
        self.model.add_contact()

    def _archive(self) -> None:
        if self.model.page is not None:
            self.model.archive(on=not self.model.page.school.archived)

    def _on_merge(self) -> None:
        self._flush()
        title = self.tr("Which school is the same?")
        text = self.tr("Choose the other one. Nothing is joined before you have seen both.")
        self.model.merge(title, text)

    def _on_remove(self) -> None:
        self._flush()
        self.model.remove()

    def _on_refused(self, name: str, error: object) -> None:
        if name == "agreement":
            self.duties.show_error(error if isinstance(error, Exception) else None)
        if name in self.fields:
            self.fields[name].show_error(error if isinstance(error, Exception) else None)

    def _say_saved(self, saved: RegisterSaved) -> None:
        self.show_notice(notice_of(saved))

    def _say_gone(self) -> None:
        first = self.tr("This school is not there any more.")
        rest = self.tr("Undo brings back what was removed just now.")
        self.show_notice(Notice("info", first, rest))
        self.set_there(there=False)


def _contact(line: ContactLine) -> RowState:
    second = ", ".join(
        part for part in (line.function, line.school, line.email, line.phone) if part
    )
    return RowState(line.name, second, "ph.user", Location("person", line.id))
