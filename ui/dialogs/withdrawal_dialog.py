"""Withdrawing a consent: how much of it, how it was said, and when."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QRadioButton, QWidget

from beeldcoach.domain.consent import Way
from beeldcoach.services.withdrawing import Said
from ui import theme
from ui.dialogs.dialog import AnsweringDialog
from ui.widgets.date_field import DateField
from ui.widgets.elided_check import ElidedCheck
from ui.widgets.fitted_scroll import FittedScroll
from ui.widgets.form import Field
from ui.widgets.label import Label
from ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QShowEvent

    from ui.viewmodels.questions import AskWithdrawal
    from ui.viewmodels.withdrawal_choices import Choice

_WIDTH = 640
_AROUND = 64  # logical px beside the choices
_ELSE = 280  # logical px of what stands above and below them
_LINE = 26  # logical px of a box to tick


class _Words(Label):
    """What a choice says, on as many lines as it takes; a press on it chooses."""

    def __init__(self, text: str, radio: QRadioButton) -> None:
        super().__init__(text, wraps=True)
        self._radio = radio
        radio.setAccessibleName(text)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose, and bring the keyboard there."""
        event.accept()
        self._radio.setFocus(Qt.FocusReason.MouseFocusReason)
        self._radio.click()


class WithdrawalDialog(AnsweringDialog):
    """What withdrawing does, and how much of it. The answer is one of the choices.

    All but the choice is filled in: one press is enough for what was said today.
    """

    def __init__(self, question: AskWithdrawal, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._question = question
        self.set_heading(self.tr("Withdraw: {}").format(question.row.purpose_name))
        self.setMinimumWidth(_WIDTH)
        sentence = self.tr(
            "{} withdraws it: from now on nothing goes out for this, a reason is not needed, and "
            "the register keeps that it was given and that it ended."
        )
        if question.together:
            sentence = self.tr(
                "{} withdraw it: from now on nothing goes out for this, a reason is not needed, "
                "and the register keeps that it was given and that it ended."
            )
        self.body.addWidget(Label(sentence.format(question.name), "text", wraps=True))
        self.radios = [QRadioButton() for _ in question.choices]
        parts = next((choice.parts for choice in question.choices if choice.parts), ())
        self.boxes = [ElidedCheck(part.words) for part in parts]
        self.way, self.day = Segmented(), DateField()
        self._hint = Label("", "small", "bad", wraps=True)
        self._offer()
        self.body.addWidget(self._said())
        if len(question.choices) < 2:
            self.body.addStretch(1)
        self.buttons.addWidget(self._hint, 10)
        cancel = self.add_cancel(self.tr("Keep the consent"))
        withdraw = self.add_button(self.tr("Withdraw now"), "destructive")
        withdraw.clicked.connect(self._give)
        self._bind()
        cancel.setFocus()

    def _offer(self) -> None:
        """Put the choices below one another; what the row is about is chosen beforehand."""
        choices = self._question.choices
        self.radios[0].setChecked(True)
        inner = QWidget()
        inner.setProperty("ground", "none")
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, theme.S8, 0)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        self.words = [
            _Words(choice.words, radio) for choice, radio in zip(choices, self.radios, strict=True)
        ]
        for line, (radio, words) in enumerate(zip(self.radios, self.words, strict=True)):
            grid.addWidget(radio, line, 0)
            grid.addWidget(words, line, 1)
        if self.boxes:
            grid.addWidget(self._parts(), len(choices), 1)
        grid.setRowStretch(len(choices) + 1, 1)
        self._scroll = FittedScroll(inner)
        self.body.addWidget(self._scroll)
        self._scroll.setVisible(len(choices) > 1)

    def showEvent(self, event: QShowEvent) -> None:
        """Make it as high as all choices take, as far as the window behind allows."""
        self.fit(self._scroll, _WIDTH - _AROUND, _ELSE)
        super().showEvent(event)

    def _parts(self) -> QWidget:
        """The fragments in two columns, as the wizard offers them."""
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, theme.S4)
        grid.setHorizontalSpacing(theme.S16)
        grid.setVerticalSpacing(0)
        for at, box in enumerate(self.boxes):
            box.setStyleSheet(f"min-height: {_LINE}px; max-height: {_LINE}px;")
            grid.addWidget(box, at // 2, at % 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        return holder

    def _said(self) -> QWidget:
        """How it was said, and on which day; filled in as it mostly is."""
        self.way.set_state(
            (
                (Way.ORAL.value, self.tr("Orally")),
                (Way.LETTER.value, self.tr("Letter")),
                (Way.MAIL.value, self.tr("E-mail")),
                (Way.FORM.value, self.tr("Form")),
            ),
            Way.ORAL.value,
        )
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, theme.S4, 0, 0)
        row.setSpacing(theme.S24)
        row.addWidget(Field(self.tr("How was it said?"), self.way))
        row.addWidget(Field(self.tr("When was it said?"), self.day))
        row.addStretch()
        self._bound_day()
        return holder

    def _bind(self) -> None:
        for radio in self.radios:
            radio.toggled.connect(self._bound_day)
        for box in self.boxes:
            box.toggled.connect(self._choose_parts)

    def _choose_parts(self, on: bool) -> None:  # noqa: FBT001  as the signal gives it
        """A fragment that is ticked is what ends."""
        if on:
            self.radios[-1].setChecked(True)
            self._hint.setText("")

    def _bound_day(self) -> None:
        """It was said after it was given, and not later than today."""
        today, shown = self._question.today, self.day.value
        given = [row.given_on for row in self._chosen.rows if row.given_on is not None]
        earliest = min(today, max(given, default=today))
        day = shown if self.day.isVisible() and earliest <= shown <= today else today
        self.day.set_state(day, earliest=earliest, latest=today)
        self._hint.setText("")

    @property
    def _chosen(self) -> Choice:
        pairs = zip(self.radios, self._question.choices, strict=True)
        return next(choice for radio, choice in pairs if radio.isChecked())

    def _give(self) -> None:
        choice = self._chosen
        if choice.parts:
            pairs = zip(self.boxes, choice.parts, strict=True)
            choice = choice.only([part for box, part in pairs if box.isChecked()])
            if not choice.parts:
                self._hint.setText(self.tr("Tick first which fragments."))
                self.boxes[0].setFocus()
                return
        day = self.day.value
        said = Said(Way(self.way.value), None if day == self._question.today else day)
        self.give(replace(choice, said=said))
