"""The guardians of a pupil: who they are, whether they have authority, and what they said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from beeldcoach.domain.starting import MOST_GUARDIANS
from ui import theme
from ui.pages.new_trajectory_section import Section, plain_line, show_text
from ui.viewmodels.new_trajectory_draft import guardian_field
from ui.widgets.completer import KnownCompleter
from ui.widgets.date_field import DateField
from ui.widgets.form import Field, FieldGrid
from ui.widgets.label import Label
from ui.widgets.yes_no import YesNo

if TYPE_CHECKING:
    from datetime import date

    from ui.viewmodels.new_trajectory import NewTrajectoryModel
    from ui.viewmodels.new_trajectory_draft import GuardianDraft


class GuardianBlock(QWidget):
    """One guardian. Signals: typed (a mapping), chosen (a KnownGuardian), dropped."""

    typed = Signal(object)
    chosen = Signal(object)
    dropped = Signal()

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number
        self.name, self.relation, self.email = plain_line(), plain_line(), plain_line()
        self.has_authority, self.agreed = YesNo(), YesNo()
        self.agreed_on = DateField()
        self.drop = QPushButton(self.tr("Remove"))
        self.drop.setAccessibleName(self.tr("Remove guardian {}").format(number))
        theme.set_role(self.drop, "quiet")
        self.drop.setProperty("flush", "right")
        self._completer = KnownCompleter(self.name)
        self.fields: dict[str, Field] = {}
        self._build()
        self._bind()

    def _build(self) -> None:
        self.fields = {
            "name": Field(self.tr("Name"), self.name),
            "relation": Field(self.tr("Mother, father, or other"), self.relation),
            "email": Field(self.tr("E-mail, if you want"), self.email),
            "has_authority": Field(self.tr("Has authority?"), self.has_authority),
            "agreed": Field(self.tr("Said yes to this?"), self.agreed),
            "agreed_on": Field(self.tr("On which day"), self.agreed_on),
        }
        grid = FieldGrid(2)
        for field in self.fields.values():
            grid.add(field)
        for field in self.fields.values():  # read aloud, a field says whose it is
            name = f"{field.control.accessibleName()} ({self.number})"
            field.control.setAccessibleName(name)
        head = QHBoxLayout()
        head.addWidget(
            Label(self.tr("Guardian {}").format(self.number), "small_strong", "second"), 1
        )
        head.addWidget(self.drop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S8)
        column.addLayout(head)
        column.addWidget(grid)

    def _bind(self) -> None:
        for name in ("name", "relation", "email"):
            line = getattr(self, name)
            line.textEdited.connect(lambda text, name=name: self.typed.emit({name: text}))
        self.has_authority.answered.connect(lambda yes: self.typed.emit({"has_authority": yes}))
        self.agreed.answered.connect(lambda yes: self.typed.emit({"agreed": yes}))
        self.agreed_on.changed.connect(lambda day: self.typed.emit({"agreed_on": day}))
        self._completer.chosen.connect(self.chosen)
        self.drop.clicked.connect(self.dropped)

    def render_guardian(
        self, model: NewTrajectoryModel, guardian: GuardianDraft, *, asked: bool, today: date
    ) -> None:
        """Show a guardian; who is not asked, or has no authority, has nothing to answer."""
        self._completer.offer(
            [
                (g.name, ", ".join(p for p in (g.name, g.email) if p), g)
                for g in model.people.guardians
            ]
        )
        for name in ("name", "relation", "email"):
            show_text(getattr(self, name), getattr(guardian, name))
        self.has_authority.set_answer(guardian.has_authority)
        self.agreed.set_answer(guardian.agreed)
        asked = asked and guardian.has_authority
        self.fields["agreed"].setVisible(asked)
        self.fields["agreed_on"].setVisible(asked and guardian.agreed is True)
        on = guardian.agreed_on or today
        if self.agreed_on.value != on or not self.agreed_on.hasFocus():
            self.agreed_on.set_state(on)
        self.drop.setVisible(len(model.draft.guardians) > 1)


class GuardiansSection(Section):
    """Up to three guardians.

    Signals: guardian_typed (which, a mapping), guardian_chosen (which, a KnownGuardian),
    guardian_dropped (which), more.
    """

    guardian_typed = Signal(int, object)
    guardian_chosen = Signal(int, object)
    guardian_dropped = Signal(int)
    more = Signal()

    def __init__(self) -> None:
        super().__init__("")
        self.title.setText(self.tr("Parents and guardians"))
        self._rule = Label("", "text", "second", wraps=True)
        self.blocks = [GuardianBlock(number) for number in range(1, MOST_GUARDIANS + 1)]
        self.add_button = QPushButton(self.tr("Another guardian"))
        self.add_button.setIcon(theme.icon("ph.plus", "ink"))
        self.add(self._rule)
        self._rules: list[QFrame] = []
        for at, block in enumerate(self.blocks):
            self._add_block(at, block)
        self.body.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.add_button.clicked.connect(self.more)

    def _add_block(self, at: int, block: GuardianBlock) -> None:
        rule = QFrame()
        rule.setProperty("ground", "rule")
        rule.setFixedHeight(1)
        self._rules.append(rule)
        self.add(rule)
        self.add(block)
        for name, field in block.fields.items():
            self.fields[guardian_field(at, name)] = field
        self.leave_to_page(block.agreed_on)
        block.typed.connect(lambda values: self.guardian_typed.emit(at, values))
        block.chosen.connect(lambda known: self.guardian_chosen.emit(at, known))
        block.dropped.connect(lambda: self.guardian_dropped.emit(at))

    def render_model(self, model: NewTrajectoryModel) -> None:
        """Show the guardians, and who decides."""
        alone = model.decides_alone
        self._rule.setText(
            self.tr("The pupil is sixteen or older and decides. Guardians are informed, not asked.")
            if alone
            else self.tr(
                "Everyone with authority says yes first. One no decides. "
                "Who has no authority is informed."
            )
        )
        guardians, today = model.draft.guardians, model.session.today
        for at, block in enumerate(self.blocks):
            there = at < len(guardians)
            block.setVisible(there)
            self._rules[at].setVisible(there)
            if there:
                block.render_guardian(model, guardians[at], asked=not alone, today=today)
        self.add_button.setVisible(len(guardians) < MOST_GUARDIANS)
