"""The cards of a person that can be corrected: details, and who decides for a pupil."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from beeldcoach.domain.people import ROLES
from ui import messages, theme
from ui.navigation import Location
from ui.pages.detail_fields import DetailField
from ui.pages.people_rows import LinkRow, RowState
from ui.viewmodels.people_words import detail_word, role_word
from ui.widgets.card import Card
from ui.widgets.form import Field
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.planned_date import PlannedDate
from ui.widgets.separator import Separator

if TYPE_CHECKING:
    from beeldcoach.domain.ids import PersonId
    from beeldcoach.services.people_view import BondLine, PersonPage
    from ui.viewmodels.person import PersonModel

_WORDS = ("name", "email", "phone", "code", "function", "remarks")
_NEW = "new"  # of the list of guardians: someone who is not known yet


def card_head(icon: str, title: str) -> QHBoxLayout:
    """Return an icon with the words of a card."""
    row = QHBoxLayout()
    row.setSpacing(theme.S8)
    row.addWidget(IconLabel(icon, "ink2", 18))
    row.addWidget(Label(title, "strong"), 1)
    return row


class DetailsCard(Card):
    """Everything that is known of who it is; kept while typing."""

    def __init__(self, model: PersonModel) -> None:
        super().__init__()
        self._model = model
        self._person_id: PersonId | None = None
        self.body.setSpacing(theme.S12)
        self.body.addLayout(card_head("ph.identification-card", self.tr("Details")))
        remarks_help = self.tr("This stands in the file when all that is kept is asked for.")
        self.fields = {
            name: DetailField(
                name,
                detail_word(name),
                self._keep,
                help_text=remarks_help if name == "remarks" else "",
                tall=name == "remarks",
            )
            for name in _WORDS
        }
        self._build_choices()
        for part in (
            self.fields["name"],
            self._role_field,
            self.fields["code"],
            self._born_field,
            self.fields["email"],
            self.fields["phone"],
            self._school_field,
            self.fields["function"],
            self.for_board,
            self.fields["remarks"],
        ):
            self.add(part)

    def _build_choices(self) -> None:
        self.role, self.school = QComboBox(), QComboBox()
        for combo in (self.role, self.school):
            combo.setMinimumContentsLength(12)
            combo.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
        for role in ROLES:
            self.role.addItem(role_word(role), role)
        self._role_field = Field(detail_word("role"), self.role)
        self.born = PlannedDate(detail_word("born_on"))
        self._born_field = Field(
            detail_word("born_on"), self.born, self.tr("From sixteen on a pupil decides.")
        )
        self._school_field = Field(detail_word("school_id"), self.school)
        self.for_board = QCheckBox(detail_word("for_board"))
        self.role.activated.connect(lambda _: self._set("role", self.role.currentData()))
        self.school.activated.connect(lambda _: self._set("school_id", self.school.currentData()))
        self.born.changed.connect(lambda day: self._set("born_on", day))
        self.for_board.clicked.connect(lambda on: self._set("for_board", on))

    def set_state(self, page: PersonPage) -> None:
        """Show someone; what is being typed stays."""
        person = page.person
        anew, self._person_id = person.id != self._person_id, person.id
        for name, field in self.fields.items():
            field.show_text(getattr(person, name), anew=anew)
        pupil, contact = person.role == "pupil", person.role in ("contact", "other")
        with QSignalBlocker(self.role):
            self.role.setCurrentIndex(self.role.findData(person.role))
        self._show_schools(page)
        self.born.set_state(person.born_on, page.today.replace(year=page.today.year - 10, day=1))
        self.for_board.setChecked(person.for_board)
        self.fields["code"].setVisible(pupil or bool(person.code))
        self._born_field.setVisible(pupil or person.born_on is not None)
        self._school_field.setVisible(contact or person.school_id is not None)
        self.fields["function"].setVisible(contact or bool(person.function))
        self.for_board.setVisible(contact or person.for_board)
        if anew:
            self.show_error("role", None)
            self.show_error("born_on", None)

    def show_error(self, name: str, error: Exception | None) -> None:
        """Say at a detail what is wrong with it."""
        text = messages.sentence_of(error) if error is not None else ""
        if name in self.fields:
            self.fields[name].show_error(error)
        elif name == "role":
            self._role_field.set_error(text)
        elif name == "born_on":
            self._born_field.set_error(text)

    def flush(self) -> None:
        """Keep now what was typed."""
        for field in self.fields.values():
            field.flush()

    def _show_schools(self, page: PersonPage) -> None:
        entries = [("–", None), *((name, key) for key, name in page.school_choices)]  # noqa: RUF001
        shown = [(self.school.itemText(i), self.school.itemData(i)) for i in self._places()]
        with QSignalBlocker(self.school):
            if shown != entries:
                self.school.clear()
                for name, key in entries:
                    self.school.addItem(name, key)
            keys = [key for _, key in entries]
            at = keys.index(page.person.school_id) if page.person.school_id in keys else 0
            self.school.setCurrentIndex(at)

    def _places(self) -> range:
        return range(self.school.count())

    def _keep(self, name: str, text: str) -> None:
        self._model.set_detail(name, text, self._person_id)

    def _set(self, name: str, value: object) -> None:
        self._model.set_detail(name, value, self._person_id)  # type: ignore[arg-type]


class GuardiansCard(Card):
    """Who decides for a pupil: relation, authority, the day of agreeing. Signals: going."""

    going = Signal(object)

    def __init__(self, model: PersonModel) -> None:
        super().__init__()
        self._model = model
        self._rows: dict[object, _BondRow] = {}
        self.body.setSpacing(theme.S12)
        self.body.addLayout(card_head("ph.users-three", self.tr("Who decides for this pupil")))
        self._nobody = Label(
            self.tr("Nobody yet. Until sixteen a guardian decides, and gets the file."),
            "small",
            "second",
            wraps=True,
        )
        self.add(self._nobody)
        self._column = QVBoxLayout()
        self._column.setSpacing(theme.S12)
        self.body.addLayout(self._column)
        self.link = QComboBox()
        self.link.setAccessibleName(self.tr("Add a guardian"))
        self.link.setMinimumContentsLength(12)
        self.link.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.link.activated.connect(lambda _: self._link())
        self.add(self.link)

    def set_state(self, page: PersonPage) -> None:
        """Show the guardians."""
        self.setVisible(page.person.role == "pupil" or bool(page.guardians))
        wanted = [line.id for line in page.guardians]
        for gone in [key for key in self._rows if key not in wanted]:
            row = self._rows.pop(gone)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        for line in page.guardians:
            if line.id not in self._rows:
                self._rows[line.id] = row = _BondRow(line.id, self._model)
                row.going.connect(self.going)
                self._column.addWidget(row)
            self._rows[line.id].set_state(line, page)
        self._nobody.setVisible(not page.guardians)
        with QSignalBlocker(self.link):
            self.link.clear()
            self.link.addItem(self.tr("Add a guardian …"), None)
            self.link.addItem(self.tr("Someone new …"), _NEW)
            for key, name in page.guardian_choices:
                self.link.addItem(name, key)
            self.link.setCurrentIndex(0)

    def show_error(self, name: str, error: Exception | None) -> None:
        """Say at the day of agreeing what is wrong with it."""
        for row in self._rows.values():
            row.show_error(name, error)

    def flush(self) -> None:
        """Keep now what was typed."""
        for row in self._rows.values():
            row.relation.flush()

    def _link(self) -> None:
        key = self.link.currentData()
        self.link.setCurrentIndex(0)
        if key == _NEW:
            title, label = self.tr("Add a guardian"), self.tr("Name")
            self._model.link_new(title, label, self.tr("Add this guardian"))
        elif key is not None:
            self._model.link(key)


class _BondRow(QWidget):
    """One guardian."""

    going = Signal(object)

    def __init__(self, bond: object, model: PersonModel) -> None:
        super().__init__()
        self._bond, self._model = bond, model
        self._shown: tuple[str, ...] = ()
        self._name = QHBoxLayout()
        self._unlink = QToolButton()
        self._unlink.setIcon(theme.icon("ph.x", "ink2"))
        self._unlink.clicked.connect(lambda: model.unlink(bond))  # type: ignore[arg-type]
        keep = partial(self._keep)
        self.relation = DetailField("relation", self.tr("Relation"), keep)
        self.authority = QCheckBox(self.tr("Has authority (gezag)"))
        self.authority.clicked.connect(lambda on: self._keep("has_authority", on))
        self.agreed = PlannedDate(self.tr("Agreed on"))
        self.agreed.changed.connect(lambda day: self._keep("agreed_on", day))
        self._agreed = Field(self.tr("Agreed on"), self.agreed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S8)
        both = QHBoxLayout()
        both.setSpacing(theme.S16)
        top = Qt.AlignmentFlag.AlignTop
        both.addWidget(self.relation, 1, top)
        both.addWidget(self._agreed, 1, top)
        column.addLayout(self._name)
        column.addLayout(both)
        column.addWidget(self.authority, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(Separator())

    def set_state(self, line: BondLine, page: PersonPage) -> None:
        """Show the guardian; what is being typed stays."""
        if self._shown != (line.name,):
            self._shown = (line.name,)
            while (item := self._name.takeAt(0)) is not None:
                if (old := item.widget()) is not None and old is not self._unlink:
                    old.hide()
                    old.deleteLater()
            to = Location("person", line.person_id)
            link = LinkRow(RowState(line.name, "", "ph.user", to))
            link.clicked.connect(lambda _=False: self.going.emit(to))
            self._name.addWidget(link, 1)
            self._name.addWidget(self._unlink)
            words = self.tr("{} does not decide any more").format(line.name)
            self._unlink.setAccessibleName(words)
            self._unlink.setToolTip(self.tr("Unlink this guardian"))
        self.relation.show_text(line.relation)
        self.authority.setChecked(line.has_authority)
        self.agreed.set_state(line.agreed_on, page.today)

    def show_error(self, name: str, error: Exception | None) -> None:
        """Say what is wrong with the relation or the day."""
        if name == "relation":
            self.relation.show_error(error)
        elif name == "agreed_on":
            self._agreed.set_error(messages.sentence_of(error) if error is not None else "")

    def _keep(self, name: str, value: object) -> None:
        self._model.set_bond(self._bond, name, value)  # type: ignore[arg-type]


def quiet(text: str, icon: str) -> QPushButton:
    """Return a button for what is seldom done."""
    button = QPushButton(text)
    button.setIcon(theme.icon(icon, "ink2"))
    return button
