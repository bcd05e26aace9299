"""On what basis pupils are filmed: two grounds in plain words, and since when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QRadioButton, QVBoxLayout

from ui import theme
from ui.pages.form_fields import AnswerField
from ui.widgets.date_field import DateField
from ui.widgets.label import Label

if TYPE_CHECKING:
    from datetime import date

    from beeldcoach.services.content import FormField
    from ui.viewmodels.form import FormModel
    from ui.viewmodels.form_state import FormState

_UNDER_RADIO = 26  # pixels: where the words of a radio button begin


class PupilBasisField(AnswerField):
    """Nothing is chosen beforehand; without a choice no film can be made."""

    def __init__(self, asked: FormField, model: FormModel) -> None:
        super().__init__(asked, model)
        self._basis = ""
        self._group = QButtonGroup(self)
        self._radios: dict[str, QRadioButton] = {}
        self.column.addWidget(Label(asked.label, "strong", wraps=True))
        self._ground(
            "consent",
            self.tr("Consent of the parents"),
            self.tr(
                "The parents of every pupil who can be seen said yes to filming for coaching."
                " From 16 on a pupil decides. Who said no stays out of the picture."
            ),
        )
        self._ground(
            "legitimate_interest",
            self.tr("Legitimate interest of the school"),
            self.tr(
                "The school films for its own use, told the parents about it, and respects a"
                " refusal. The film stays between teacher and coach."
            ),
        )
        self._since = DateField()
        self._since.setAccessibleName(self.tr("Recorded since"))
        self._since.setFixedWidth(164)
        self._since.changed.connect(self._change_day)
        self._clear = QPushButton(self.tr("Take the answer back"))
        theme.set_role(self._clear, "quiet")
        self._clear.clicked.connect(lambda: self.model.record_basis("", None))
        self._since_label = Label(self.tr("Since"), "text", "second")
        self._message = Label("", "small", "bad", wraps=True)
        self._message.hide()
        self._lacks = Label(
            self.tr("Note at School, parents, when you saw the protocol of the school."),
            "small",
            "warn",
            wraps=True,
        )
        self._build_row()

    def _build_row(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.S8)
        row.addWidget(self._since_label)
        row.addWidget(self._since)
        row.addWidget(self._clear)
        row.addStretch()
        self.column.addLayout(row)
        self.column.addWidget(self._lacks)
        self.column.addWidget(self._message)

    def _ground(self, key: str, words: str, meaning: str) -> None:
        radio = QRadioButton(words)
        radio.setAccessibleDescription(meaning)
        radio.clicked.connect(lambda: self._choose(key))
        self._radios[key] = radio
        self._group.addButton(radio)
        below = QVBoxLayout()
        below.setContentsMargins(_UNDER_RADIO, 0, 0, theme.S8)
        below.addWidget(Label(meaning, "small", "second", wraps=True))
        self.column.addWidget(radio)
        self.column.addLayout(below)

    def render_state(self, state: FormState) -> None:
        """Show what was recorded."""
        planning = state.planning
        if planning is None:
            return
        self._basis = planning.basis
        self._group.setExclusive(False)
        for key, radio in self._radios.items():
            radio.setChecked(key == planning.basis)
        self._group.setExclusive(True)
        by_school = planning.basis == "legitimate_interest"
        self._lacks.setVisible(by_school and not state.text("protocol_on"))
        there = bool(planning.basis)
        for widget in (self._since_label, self._since, self._clear):
            widget.setVisible(there)
        since = planning.basis_on or planning.today
        if since != self._since.value or not there:
            self._since.set_state(since, latest=planning.today)

    def set_message(self, text: str, *, wrong: bool) -> None:
        """Show what is wrong with the day."""
        self._message.setText(text)
        self._message.set_tone("bad" if wrong else "warn")
        self._message.setVisible(bool(text))

    def _choose(self, key: str) -> None:
        self.model.record_basis(key, self._since.value)

    def _change_day(self, day: date) -> None:
        if self._basis:
            self.model.record_basis(self._basis, day)
