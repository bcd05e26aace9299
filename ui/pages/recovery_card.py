"""RecoveryCard: whether the recovery key was checked, and a new one in its place."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import i18n, theme
from ui.pages.first_run_step import card_head
from ui.pages.gate_page import button
from ui.pages.key_paper import KeyPaper, ProofField
from ui.viewmodels.recovery_key import CHECKED_FACT
from ui.widgets.card import Card
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label

if TYPE_CHECKING:
    from ui.viewmodels.new_recovery_key import NewRecoveryKey
    from ui.viewmodels.settings import SettingsState


class RecoveryCard(Card):
    """Says how it stands; unfolds to ask, and then to show the new key.

    Signals:
        unfolded: what was folded away has its room.
    """

    unfolded = Signal()

    def __init__(self, model: NewRecoveryKey) -> None:
        super().__init__()
        self._model = model
        self._asking = self._shown = False
        self.body.setContentsMargins(theme.S16, theme.S16, theme.S16, theme.S16)
        self.body.setSpacing(theme.S12)
        self.body.addLayout(card_head("ph.key", self.tr("Recovery key")))
        what = self.tr("It opens the vault when you lose the passphrase.")
        self.add(Label(what, "text", "second", wraps=True))
        self.body.addLayout(self._standing())
        self.ask = button(self.tr("New recovery key …"), tall=False)
        self.ask.clicked.connect(self._open)
        self.body.addWidget(self.ask, 0, Qt.AlignmentFlag.AlignLeft)
        self._question, self._key = self._question_part(), self._key_part()
        self.add(self._question)
        self.add(self._key)
        model.printable.connect(self.paper.ask_printer)
        model.changed.connect(self._render_key)
        self._render_key()

    def _standing(self) -> QHBoxLayout:
        self._icon = IconLabel("ph.check-circle", "ok", 16)
        self._words = Label("", "text", wraps=True)
        row = QHBoxLayout()
        row.setSpacing(theme.S8)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        return row

    def _question_part(self) -> QWidget:
        part, column = _part()
        words = self.tr(
            "The key that you have now opens nothing any more from then on. The passphrase stays "
            "the same."
        )
        column.addWidget(Label(words, "text", wraps=True))
        self.make = button(self.tr("Make a new recovery key"), "primary", tall=False)
        self.cancel = button(self.tr("Cancel"), tall=False)
        self.make.clicked.connect(self._model.make)
        self.cancel.clicked.connect(self._close)
        row = QHBoxLayout()
        row.setSpacing(theme.S8)
        row.addWidget(self.make)
        row.addWidget(self.cancel)
        row.addStretch(1)
        column.addLayout(row)
        return part

    def _key_part(self) -> QWidget:
        part, column = _part()
        keep = self.tr(
            "Keep the paper at home, not with the laptop. You see this key now, and never again."
        )
        column.addWidget(Label(keep, "text", wraps=True))
        self.paper = KeyPaper()
        self.paper.saving.connect(self._model.save_sheet)
        self.paper.rendering.connect(self._model.render_sheet)
        self.paper.printed.connect(self._model.mark_printed)
        column.addWidget(self.paper)
        over = self.tr("Type two groups over from the paper, so that you know that it is right.")
        column.addWidget(Label(over, "text", wraps=True))
        self.proofs = (ProofField(), ProofField())
        row = QHBoxLayout()
        row.setSpacing(theme.S16)
        for which, field in enumerate(self.proofs):
            field.edited.connect(lambda text, at=which: self._model.prove(at, text))
            field.submitted.connect(self._submit)
            row.addWidget(field, 1)
        column.addLayout(row)
        self.finish = button(self.tr("The key is right"), "primary", tall=False)
        self.finish.clicked.connect(self._model.finish)
        column.addWidget(self.finish, 0, Qt.AlignmentFlag.AlignLeft)
        return part

    def render_state(self, state: SettingsState) -> None:
        """Say since when the key is right."""
        day = state.fact(CHECKED_FACT)
        self._icon.set_state(*(("ph.check-circle", "ok") if day else ("ph.warning", "warn")))
        if day:
            text = i18n.date_text(date.fromisoformat(day), self._model.session.language)
            self._words.setText(self.tr("Checked on {}.").format(text))
        else:
            self._words.setText(
                self.tr(
                    "You have not checked it yet. Is there no paper with the key? Make a new one."
                )
            )
        self._words.set_tone("second" if day else "warn")
        self.ask.setEnabled(not state.read_only)

    def _render_key(self) -> None:
        state = self._model.state
        shown = bool(state.groups)
        self.paper.set_state(state.groups, state.kept, state.kept_at, self._model.session.language)
        for field, proof in zip(self.proofs, state.proofs, strict=False):
            field.set_state(proof)
        if shown:
            self._asking = False
        else:
            for field in self.proofs:
                field.clear()
        self.make.setEnabled(not state.busy)
        self.cancel.setEnabled(not state.busy)
        self.make.setText(
            self.tr("Making the key …") if state.busy else self.tr("Make a new recovery key")
        )
        self.finish.setEnabled(state.proven)
        self.ask.setVisible(not shown and not self._asking)
        self._question.setVisible(self._asking)
        self._key.setVisible(shown)
        self._follow(shown=shown)

    def _follow(self, *, shown: bool) -> None:
        """Take the keyboard along when the key appears or goes."""
        if shown != self._shown:
            self._shown = shown
            if self.isVisible():
                (self.paper if shown else self.ask).setFocus()
                QTimer.singleShot(0, self, self.unfolded.emit)

    def _open(self) -> None:
        self._asking = True
        self._render_key()
        self.make.setFocus()
        QTimer.singleShot(0, self, self.unfolded.emit)

    def _close(self) -> None:
        self.fold()
        self.ask.setFocus()

    def fold(self) -> None:
        """Ask no more; a key that was made stays shown until it was checked."""
        self._asking = False
        self._render_key()

    def _submit(self) -> None:
        open_still = [field for field in self.proofs if not field.fits]
        if open_still:
            open_still[0].setFocus()
        else:
            self._model.finish()


def _part() -> tuple[QWidget, QVBoxLayout]:
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.S12)
    return part, column
