"""UnlockPage: asks for the passphrase, or the recovery key; shows no name of anyone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from beeldcoach.services.errors import (
    IsABackup,
    NotAVault,
    Tampered,
    VaultInUse,
    WrongPassphrase,
    WrongRecoveryKey,
)
from ui import messages, theme
from ui.pages.gate_page import GatePage, brand, button
from ui.pages.unlock_forms import PassphraseForm, RecoveryForm, RenewalForm, UnlockForm
from ui.widgets.banner import Notice, Remedy
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.language_switch import LanguageSwitch
from ui.widgets.separator import Separator
from ui.widgets.stacked_notice import StackedNotice

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QShowEvent

    from ui.viewmodels.unlock import UnlockModel

_WIDTH = 400
_FIELD_ERRORS = (WrongPassphrase, WrongRecoveryKey)


class UnlockPage(GatePage):
    """The screen before the vault is open.

    Signals:
        opened: the Core.
        new_vault_wanted: the coach wants to make another vault.
        restore_wanted: a backup is to be put back.
        first_aid_wanted: something went wrong, and she wants to know what to do.
    """

    opened = Signal(object)
    new_vault_wanted = Signal()
    restore_wanted = Signal()
    first_aid_wanted = Signal()

    def __init__(self, model: UnlockModel, hint: str = "") -> None:
        super().__init__()
        self._model, self._hint = model, hint
        self._shown_error: Exception | None = None
        model.changed.connect(self._render)
        model.opened.connect(self._open)
        self.rebuild()

    def let_go(self) -> None:
        """Close a vault that was opened but not gone into."""
        self._model.let_go()

    def _build(self) -> QWidget:
        self._passphrase = PassphraseForm()
        self._recovery = RecoveryForm()
        self._renewal = RenewalForm()
        self._forms = (self._passphrase, self._recovery, self._renewal)
        self._trouble = StackedNotice()
        self._trouble.remedied.connect(self._mend)
        self._passphrase.submitted.connect(self._try_passphrase)
        self._passphrase.other.connect(lambda: self._model.choose_way("recovery"))
        self._recovery.submitted.connect(self._try_recovery)
        self._recovery.other.connect(lambda: self._model.choose_way("passphrase"))
        self._renewal.submitted.connect(self._renew)
        self._renewal.other.connect(self._model.keep_old)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._centred(self._middle()), 1)
        column.addWidget(self._foot())
        return content

    def _middle(self) -> QWidget:
        middle = QWidget()
        middle.setFixedWidth(_WIDTH)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, theme.S24, 0, theme.S24)
        column.setSpacing(0)
        column.addLayout(brand())
        column.addSpacing(theme.S8)
        self._lead = Label("", "text", "second", wraps=True)
        column.addWidget(self._lead)
        column.addSpacing(theme.S24)
        column.addWidget(self._trouble)
        self._gap = QWidget()
        self._gap.setFixedHeight(theme.S16)
        column.addWidget(self._gap)
        for form in self._forms:
            column.addWidget(form)
        if self._hint:
            column.addSpacing(theme.S16)
            column.addWidget(Separator())
            column.addSpacing(theme.S16)
            words = self.tr("The passphrase is: {}").format(self._hint)
            hint = StackedNotice(framed=False)
            hint.set_state(Notice("info", self.tr("This is the demo vault."), words))
            column.addWidget(hint)
        return middle

    def _centred(self, middle: QWidget) -> QScrollArea:
        inner = QWidget()
        inner.setProperty("ground", "none")
        row = QHBoxLayout(inner)
        row.setContentsMargins(theme.S24, 0, theme.S24, 0)
        row.addStretch(1)
        row.addWidget(middle, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        return area

    def _foot(self) -> QWidget:
        self._place = ElidedLabel("", "small", "ink2")
        self._other_vault = button(self.tr("Other vault …"), "quiet", tall=False)
        self._other_vault.clicked.connect(self._choose_folder)
        self._new_vault = button(self.tr("New vault …"), "quiet", tall=False)
        self._new_vault.clicked.connect(self.new_vault_wanted)
        self.restore = button(self.tr("Put back a backup …"), "quiet", tall=False)
        self.restore.clicked.connect(self.restore_wanted)
        self.wrong = button(self.tr("Something went wrong?"), "quiet", tall=False)
        self.wrong.clicked.connect(self.first_aid_wanted)
        self._languages = LanguageSwitch()
        self._languages.chosen.connect(self.language_chosen)
        self._languages.set_state(self._model.language)
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(theme.S24, theme.S12, theme.S24, theme.S16)
        row.setSpacing(theme.S8)
        row.addWidget(IconLabel("ph.hard-drives", "ink2", 16))
        row.addWidget(self._place)
        row.addWidget(self._other_vault)
        row.addWidget(self._new_vault)
        row.addWidget(self.restore)
        row.addWidget(self.wrong)
        row.addStretch(1)
        row.addWidget(self._languages)
        return foot

    def _render(self) -> None:
        state = self._model.state
        folder = state.folder
        self._place.set_text(f"{folder.parent.name} / {folder.name}")
        self._lead.setText(self._lead_words())
        shown = self._shown_form()
        changes = not shown.isVisibleTo(self)
        for form in self._forms:
            form.setVisible(form is shown)
        wrong = isinstance(state.error, _FIELD_ERRORS)
        self._trouble.setVisible(state.error is not None and not wrong)
        self._gap.setVisible(state.error is not None and not wrong)
        if state.error is not None and not wrong:
            self._trouble.set_state(self._notice_of(state.error))
        shown.render_state(busy=state.busy, wait=state.wait, error=state.error if wrong else None)
        for at_rest in (self._other_vault, self._new_vault, self.restore):
            at_rest.setEnabled(not state.busy and not state.renewing)
        if changes and self.isVisible():
            shown.setFocus()
        if state.error is not self._shown_error:
            self._shown_error = state.error
            if state.error is not None:
                shown.take_focus_after_error()

    def _shown_form(self) -> UnlockForm:
        if self._model.state.renewing:
            return self._renewal
        return self._recovery if self._model.state.way == "recovery" else self._passphrase

    def _lead_words(self) -> str:
        if self._model.state.renewing:
            return self.tr(
                "The recovery key fits. Choose a new passphrase; the recovery key stays the same."
            )
        if self._model.state.way == "recovery":
            return self.tr("Type the nine groups of the recovery key as they stand on paper.")
        return self.tr("The vault is locked.")

    def _notice_of(self, error: Exception) -> Notice:
        first, rest = messages.split_of(error)
        if isinstance(error, NotAVault | IsABackup):
            return self._no_vault(error)
        other = Remedy("other", self.tr("Other vault …"))
        if isinstance(error, VaultInUse):
            return Notice("warn", first, rest, (Remedy("again", self.tr("Try again")),))
        if self._model.state.renewing:
            return Notice("bad", first, rest)
        if isinstance(error, Tampered):
            return self._damage(error, other)
        return Notice("bad", first, rest, (other,))

    def _no_vault(self, error: Exception) -> Notice:
        other = Remedy("other", self.tr("Other vault …"))
        more = Remedy("new", self.tr("New vault …"))
        if isinstance(error, IsABackup):
            more = Remedy("restore", self.tr("Put it back …"))
        return Notice("bad", *messages.split_of(error), (other, more))

    def _damage(self, error: Tampered, other: Remedy) -> Notice:
        first = self.tr("A file of the vault is damaged or was replaced.")
        if error.what == "keys" and self._model.state.way == "passphrase":
            rest = self.tr("It is the file that the passphrase opens. The recovery key may do.")
            key = Remedy("recovery", self.tr("Use the recovery key"))
            return Notice("bad", first, rest, (key, other))
        rest = self.tr("Nothing was changed. Put the vault back from a backup, in another folder.")
        restore = Remedy("restore", self.tr("Put back a backup …"))
        return Notice("bad", first, rest, (restore, other))

    def _mend(self, key: str) -> None:
        deeds: dict[str, Callable[[], None]] = {
            "other": self._choose_folder,
            "new": self.new_vault_wanted.emit,
            "restore": self.restore_wanted.emit,
            "again": self._try_again,
            "recovery": lambda: self._model.choose_way("recovery"),
        }
        deeds[key]()

    def _try_again(self) -> None:
        self._model.dismiss()
        self._shown_form().submitted.emit()

    def _try_passphrase(self) -> None:
        self._model.unlock(self._passphrase.passphrase)

    def _try_recovery(self) -> None:
        self._model.unlock_with_recovery(self._recovery.key)

    def _renew(self) -> None:
        self._model.renew(self._renewal.passphrase)

    def _choose_folder(self) -> None:
        self._model.choose_folder(self.tr("Which vault?"))

    def _open(self, core: object) -> None:
        for form in self._forms:
            form.forget()
        self.opened.emit(core)

    def showEvent(self, event: QShowEvent) -> None:
        """Put the keyboard in the one field."""
        super().showEvent(event)
        self._shown_form().setFocus()
