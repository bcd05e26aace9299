"""The ways into a vault, each with its field: passphrase, recovery key, a new passphrase."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from beeldcoach.services.errors import WrongRecoveryKey
from ui import messages, theme
from ui.pages.gate_page import button
from ui.pages.new_passphrase import NewPassphrase
from ui.widgets.form import Field
from ui.widgets.icon_label import IconLabel
from ui.widgets.key_groups import KeyGroupsEdit
from ui.widgets.label import Label
from ui.widgets.password_edit import PasswordEdit


class UnlockForm(QWidget):
    """One way in: a field, the button, and a quiet way to another. Signals: submitted, other."""

    submitted = Signal()
    other = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._go = button("", "primary", "ph.lock-simple-open")
        self._go.clicked.connect(self.submitted)
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Opening the vault"))
        keeps = self._bar.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)
        self._bar.setSizePolicy(keeps)
        self._rest = True

    def _end(self, other: str, icon: str) -> None:
        self._column.addSpacing(theme.S16)
        self._column.addWidget(self._go)
        self._column.addSpacing(theme.S4)
        self._column.addWidget(self._bar)
        self._column.addSpacing(theme.S4)
        self._other = button(other, "quiet", icon)
        self._other.clicked.connect(self.other)
        self._column.addWidget(self._other, 0, Qt.AlignmentFlag.AlignLeft)

    def render_state(self, *, busy: bool, wait: int, error: Exception | None) -> None:
        """Show whether it is tried, how long to wait, and what was wrong."""
        self._rest = not busy and wait == 0
        self._bar.setVisible(busy)
        self._other.setEnabled(not busy)
        self._say(busy=busy, wait=wait)
        self._show_error(error)
        self._enable()

    def _say(self, *, busy: bool, wait: int) -> None:
        if busy:
            self._go.setText(self.tr("Opening the vault …"))
        elif wait:
            self._go.setText(self.tr("Try again in {} s").format(wait))
        else:
            self._go.setText(self._verb())

    def _verb(self) -> str:
        return self.tr("Open the vault")

    def _enable(self) -> None:
        self._go.setEnabled(self._rest)

    def _show_error(self, error: Exception | None) -> None:
        raise NotImplementedError

    def take_focus_after_error(self) -> None:
        """Put the keyboard where the mistake is."""
        self.setFocus()

    def forget(self) -> None:
        """Empty the fields."""
        raise NotImplementedError


class PassphraseForm(UnlockForm):
    """The passphrase."""

    def __init__(self) -> None:
        super().__init__()
        self._edit = PasswordEdit(tall=True)
        self._field = Field(self.tr("Passphrase"), self._edit)
        self._column.addWidget(self._field)
        self._end(self.tr("Forgot the passphrase: use the recovery key"), "ph.key")
        self._edit.returnPressed.connect(self._submit)
        self.setFocusProxy(self._edit)

    @property
    def passphrase(self) -> str:
        """What was typed."""
        return self._edit.text()

    def _submit(self) -> None:
        if self._rest and self._edit.text():
            self.submitted.emit()

    def _show_error(self, error: Exception | None) -> None:
        self._field.set_error(messages.sentence_of(error) if error else "")

    def take_focus_after_error(self) -> None:
        """Put the keyboard where the mistake is, to type over it."""
        self._edit.setFocus()
        self._edit.selectAll()

    def forget(self) -> None:
        """Empty what was typed."""
        self._edit.clear()


class RecoveryForm(UnlockForm):
    """The recovery key."""

    def __init__(self) -> None:
        super().__init__()
        self._groups = KeyGroupsEdit()
        self._wrong_icon = IconLabel("ph.warning-circle", "bad", 14)
        self._wrong = Label("", "small", "bad", wraps=True)
        self._number = 0
        line = QHBoxLayout()
        line.setSpacing(theme.S4)
        line.addWidget(self._wrong_icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._wrong, 1)
        self._column.addWidget(Label(self.tr("Recovery key"), "strong"))
        self._column.addSpacing(theme.S4)
        self._column.addWidget(self._groups)
        self._column.addSpacing(theme.S8)
        self._column.addLayout(line)
        self._end(self.tr("Back to the passphrase"), "ph.arrow-left")
        self._groups.edited.connect(self._edited)
        self._groups.completed.connect(self._submit)
        self.setFocusProxy(self._groups)

    @property
    def key(self) -> str:
        """The groups as they are printed."""
        return self._groups.text

    def _edited(self) -> None:
        self._groups.set_wrong(0)
        self._enable()

    def _enable(self) -> None:
        self._go.setEnabled(self._rest and self._groups.is_complete)

    def _submit(self) -> None:
        if self._go.isEnabled():
            self.submitted.emit()

    def _show_error(self, error: Exception | None) -> None:
        self._number = error.group if isinstance(error, WrongRecoveryKey) else 0
        self._groups.set_wrong(self._number)
        words = messages.sentence_of(error) if error else ""
        if self._number:
            words = self.tr(
                "Group {} is not right. Nothing is lost. Compare it with the paper."
            ).format(self._number)
        self._wrong.setText(words)
        self._wrong.setVisible(bool(words))
        self._wrong_icon.setVisible(bool(words))

    def take_focus_after_error(self) -> None:
        """Put the keyboard where the mistake is, to type over it."""
        field = self._groups.fields[max(0, self._number - 1)]
        field.setFocus()
        field.selectAll()

    def forget(self) -> None:
        """Empty what was typed."""
        self._groups.clear()


class RenewalForm(UnlockForm):
    """A new passphrase in the place of the one that was forgotten."""

    def __init__(self) -> None:
        super().__init__()
        self._new = NewPassphrase()
        self._column.addWidget(self._new)
        self._end(self.tr("Keep the old passphrase for now"), "ph.arrow-right")
        self._new.edited.connect(self._enable)
        self._new.submitted.connect(self._submit)
        self.setFocusProxy(self._new)

    @property
    def passphrase(self) -> str:
        """What was typed."""
        return self._new.passphrase

    def _verb(self) -> str:
        return self.tr("Save the passphrase and open")

    def _enable(self) -> None:
        self._go.setEnabled(self._rest and self._new.is_complete)

    def _submit(self) -> None:
        if self._go.isEnabled():
            self.submitted.emit()

    def _show_error(self, error: Exception | None) -> None:
        del error  # stands in the notice

    def forget(self) -> None:
        """Empty what was typed."""
        self._new.clear()
