"""The forms on paper that wait for a signature, above the matrix."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.viewmodels.consent_words import form_line, form_text
from ui.widgets.card import Card
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.separator import Separator

if TYPE_CHECKING:
    from beeldcoach.services.consent_view import ConsentPage
    from beeldcoach.services.paper_forms import WaitingForm
    from ui.i18n import Language


class WaitingForms(Card):
    """A row a form; hidden where none waits. Signals: signed, dropped (a WaitingForm)."""

    signed = Signal(object)
    dropped = Signal(object)

    def __init__(self) -> None:
        super().__init__(padded=False)
        self._shown: tuple[object, ...] = ()
        self.setAccessibleName(self.tr("Forms that wait for a signature"))

    def set_state(self, page: ConsentPage, language: Language) -> None:
        """Show what waits for the giver of the page."""
        state = (page.forms, page.today, language)
        self.setVisible(bool(page.forms))
        if state == self._shown:
            return
        self._shown = state
        while (item := self.body.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for form in page.forms:
            if self.body.count():
                self.add(Separator())
            self.add(self._row(form, form_text(form, language, page.today)))

    def _row(self, form: WaitingForm, said: str) -> QWidget:
        holder = QWidget()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(said, "strong", wraps=True))
        for line in form.lines:
            asked = f"{line.purpose}: {form_line(line)}"
            words.addWidget(Label(asked, "small", "second", wraps=True))
        if not form.holds:
            why = self.tr("Somebody else answers by now: let a new form be signed.")
            words.addWidget(Label(why, "small", "warn", wraps=True))
        row = QHBoxLayout(holder)
        row.setContentsMargins(theme.S16, theme.S8, theme.S8, theme.S8)
        row.setSpacing(theme.S12)
        row.addWidget(IconLabel("ph.hourglass", "warn", 20), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        if form.holds:
            add = QPushButton(self.tr("Add scan or photo …"))
            add.setObjectName("add-scan")
            add.setAccessibleName(f"{add.text()} {said}")
            add.clicked.connect(lambda: self.signed.emit(form))
            row.addWidget(add)
        drop = QPushButton(self.tr("Do not wait for it"))
        drop.setObjectName("drop-form")
        drop.setAccessibleName(f"{drop.text()}: {said}")
        drop.setProperty("tone", "bad")
        theme.set_role(drop, "quiet")
        drop.clicked.connect(lambda: self.dropped.emit(form))
        row.addWidget(drop)
        return holder
