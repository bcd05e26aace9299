"""The card of a school that says as what the coach works there, and what that asks of her."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from beeldcoach.domain.duties import AgreementState, CoachRole
from ui import i18n, messages, theme
from ui.pages.person_details import card_head
from ui.widgets.card import Card
from ui.widgets.choice_card import ChoiceCard
from ui.widgets.form import Field
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.planned_date import PlannedDate

if TYPE_CHECKING:
    from datetime import date

    from beeldcoach.services.people_view import SchoolPage
    from ui.i18n import Language
    from ui.viewmodels.school import SchoolModel


class SchoolDutiesCard(Card):
    """Three roles to choose from, each with what it means; the days of the agreement below."""

    def __init__(self, model: SchoolModel, language: Language) -> None:
        super().__init__()
        self._model, self._language = model, language
        self.body.setSpacing(theme.S8)
        self.body.addLayout(card_head("ph.scales", self.tr("Who answers for the personal data")))
        self.roles = self._role_cards()
        self._group = QButtonGroup(self)
        for key, card in self.roles.items():
            self._group.addButton(card)
            self.add(card)
            card.clicked.connect(lambda _=False, key=key: model.set_role(key.value))
        self.means = Label("", "small", "second", wraps=True)
        self.add(self.means)
        self.days = AgreementDays()
        self.days.changed.connect(model.set_agreement)
        self.add(self.days)
        self._icon = IconLabel("ph.warning", "warn", 16)
        self.says = Label("", "small", "second", wraps=True)
        row = QHBoxLayout()
        row.setSpacing(theme.S8)
        row.addWidget(self._icon)
        row.addWidget(self.says, 1)
        self.body.addLayout(row)
        self.save = QPushButton(self.tr("Save the line for the register …"))
        self.save.setIcon(theme.icon("ph.export", "ink"))
        self.save.setToolTip(self.tr("For the register of processing of this school, as a table"))
        self.save.clicked.connect(model.save_processing)
        self.body.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeft)

    def _role_cards(self) -> dict[CoachRole, ChoiceCard]:
        return {
            CoachRole.PROCESSOR: ChoiceCard(
                "ph.handshake",
                self.tr("Processor"),
                self.tr("The school decides why there is filming; you do it for the school."),
            ),
            CoachRole.CONTROLLER: ChoiceCard(
                "ph.user-circle",
                self.tr("Controller"),
                self.tr("You decide yourself why and how, for instance for a teacher who asks."),
            ),
            CoachRole.EMPLOYEE: ChoiceCard(
                "ph.identification-badge",
                self.tr("Employed"),
                self.tr("You work for this school or its board; its rules hold."),
            ),
        }

    def _means(self, role: str) -> str:
        """Return what a role asks of her, in plain words."""
        return {
            CoachRole.PROCESSOR.value: self.tr(
                "You need a processing agreement with the school. When something goes wrong, you "
                "tell the school at once; the school tells the authority."
            ),
            CoachRole.CONTROLLER.value: self.tr(
                "You need no processing agreement. You answer to the teacher and the pupils "
                "yourself. When something goes wrong, you tell the authority within 72 hours."
            ),
            CoachRole.EMPLOYEE.value: self.tr(
                "You need no processing agreement. When something goes wrong, you tell the school "
                "at once, as its rules say; the school tells the authority."
            ),
        }.get(
            role,
            self.tr("Choose what fits. If you doubt, ask the school: both must say the same."),
        )

    def set_state(self, page: SchoolPage) -> None:
        """Show the role, the agreement, and what is missing."""
        school = page.school
        self._group.setExclusive(False)  # an exclusive group keeps one chosen, also after undo
        for key, card in self.roles.items():
            card.setChecked(key.value == school.coach_role)
        self._group.setExclusive(True)
        self.days.setVisible(school.coach_role == CoachRole.PROCESSOR)
        self.days.set_state(school.agreement_on, school.agreement_until, page.today)
        self.save.setVisible(bool(school.coach_role))
        self.means.setText(self._means(school.coach_role))
        words, warns = self._words(page)
        self.says.setText(words)
        self.says.setVisible(bool(words))
        self._icon.setVisible(bool(words))
        self._icon.set_state(*(("ph.warning", "warn") if warns else ("ph.check-circle", "ok")))

    def show_error(self, error: Exception | None) -> None:
        """Say at the days what is wrong with them."""
        self.days.show_error(error)

    def _words(self, page: SchoolPage) -> tuple[str, bool]:
        """Return how it stands, and whether something is to be done."""
        school = page.school
        until = school.agreement_until
        day = i18n.date_text(until, self._language) if until is not None else ""
        return {
            AgreementState.NOT_NEEDED: ("", False),
            AgreementState.MISSING: (
                self.tr("There is no agreement yet. Sign it before you film at this school."),
                True,
            ),
            AgreementState.IN_FORCE: (
                self.tr("The agreement is in force until {}.").format(day)
                if day
                else self.tr("The agreement is in force."),
                False,
            ),
            AgreementState.ENDS: (
                self.tr("The agreement ends on {}. Extend it in time.").format(day),
                True,
            ),
            AgreementState.ENDED: (
                self.tr(
                    "The agreement ended on {}. Extend it, or erase what you keep for this school."
                ).format(day),
                True,
            ),
        }[page.agreement]


class AgreementDays(QWidget):
    """When the agreement was signed and until when it holds. Signals: changed (two days)."""

    changed = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self.on = PlannedDate(self.tr("Agreement signed on"))
        self.until = PlannedDate(self.tr("Valid until"))
        self._on = Field(self.tr("Agreement signed on"), self.on)
        self._until = Field(
            self.tr("Valid until"), self.until, self.tr("Leave it open when it names no end.")
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.S8, 0, 0)
        column.setSpacing(theme.S12)
        column.addWidget(self._on)
        column.addWidget(self._until)
        for field in (self.on, self.until):
            field.changed.connect(lambda _: self.changed.emit(self.on.value, self.until.value))

    def set_state(self, on: date | None, until: date | None, today: date) -> None:
        """Show the days."""
        self.on.set_state(on, today)
        self.until.set_state(until, today.replace(month=12, day=31))

    def show_error(self, error: Exception | None) -> None:
        """Say what is wrong with the days."""
        self._until.set_error(messages.sentence_of(error) if error is not None else "")
