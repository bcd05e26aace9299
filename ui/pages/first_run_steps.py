"""The first two steps of the first run: who the coach is, and what opens her vault."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from ui import theme
from ui.pages.first_run_step import Step, card_head, lost_warning, synced_notice
from ui.pages.gate_page import button
from ui.pages.new_passphrase import NewPassphrase
from ui.preferences import AUTO_LOCK_CHOICES
from ui.viewmodels.passphrase import NOTHING
from ui.widgets.card import Card
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.form import Field
from ui.widgets.label import Label
from ui.widgets.language_switch import LANGUAGES
from ui.widgets.segmented import Segmented
from ui.widgets.stacked_notice import StackedNotice

if TYPE_CHECKING:
    from ui.viewmodels.first_run import FirstRunModel, FirstRunState

_FIELD = 448  # widest that a field grows


class NameStep(Step):
    """Language and own name."""

    def __init__(self, model: FirstRunModel) -> None:
        super().__init__(model)
        self.verb = self.tr("Continue")
        self._head(
            self.tr("Welcome to Beeldcoach"),
            self.tr(
                "From intake to report, with the film as the mirror. First: in which language "
                "do you work, and what is your name?"
            ),
        )
        self._language = Segmented()
        self._language.set_state(LANGUAGES, model.language)
        self._language.chosen.connect(self.language_chosen)
        self._language.setAccessibleName(self.tr("Language"))
        self._name = QLineEdit(model.state.name)
        self._name.setProperty("tall", "yes")
        self._name.setMinimumHeight(theme.S40)
        self._name.setMaximumWidth(_FIELD)
        self._name.setMaxLength(120)
        self._name.textChanged.connect(model.set_name)
        self._name.returnPressed.connect(self.completed)
        help_text = self.tr("Stands on consent forms and reports. It is kept inside the vault.")
        existing = button(self.tr("I have a vault already …"), "quiet", "ph.folder-open")
        existing.clicked.connect(lambda: model.choose_existing(self.tr("Which vault?")))
        self.restore = button(self.tr("Put back a backup …"), "quiet", "ph.hard-drives")
        self.restore.clicked.connect(model.restore_wanted)
        self._column.addWidget(Label(self.tr("Language"), "strong"))
        self._column.addWidget(self._language, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addSpacing(theme.S12)
        self._column.addWidget(Field(self.tr("Your name"), self._name, help_text))
        self._column.addSpacing(theme.S12)
        self._column.addWidget(existing, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self.restore, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self._name)

    def render_state(self, state: FirstRunState) -> None:
        """Show the language that is on."""
        del state
        self._language.set_state(LANGUAGES, self.model.language)

    def is_complete(self, state: FirstRunState) -> bool:
        """A name is enough."""
        return bool(state.name.strip())


class SecretStep(Step):
    """The passphrase, the auto-lock, and where the vault is to lie."""

    def __init__(self, model: FirstRunModel) -> None:
        super().__init__(model)
        self.verb = self.tr("Make the vault")
        self._head(
            self.tr("Make the key of your vault"),
            self.tr(
                "Your films lie in the vault, encrypted. Only your passphrase opens it. We do "
                "not know that sentence and cannot get it back."
            ),
        )
        self._new = NewPassphrase(model.state.passphrase, model.state.repeated)
        self._new.edited.connect(self._typed)
        self._new.submitted.connect(self.completed)
        self._lock = QComboBox()
        for minutes in AUTO_LOCK_CHOICES:
            self._lock.addItem(self.tr("{} minutes of rest").format(minutes), minutes)
        self._lock.setCurrentIndex(AUTO_LOCK_CHOICES.index(model.state.auto_lock))
        self._lock.currentIndexChanged.connect(
            lambda index: model.set_auto_lock(AUTO_LOCK_CHOICES[index])
        )
        self._lock.setMaximumWidth(200)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S16)
        column.addWidget(self._new)
        help_text = self.tr("not during a debrief")
        column.addWidget(Field(self.tr("Locks after"), self._lock, help_text, beside=True))
        column.addStretch(1)
        self._side_by_side(left, self._cards())
        self._column.addSpacing(theme.S8)
        self._column.addWidget(lost_warning())
        self.setFocusProxy(self._new)

    def _cards(self) -> QWidget:
        cards = QWidget()
        column = QVBoxLayout(cards)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S16)
        key = Card()
        key.body.addLayout(card_head("ph.key", self.tr("Your recovery key")))
        words = self.tr(
            "You get it as soon as the vault is made: nine groups of four characters, for on "
            "paper. It opens the vault when you lose the passphrase."
        )
        key.add(Label(words, "text", "second", wraps=True))
        column.addWidget(key)
        column.addWidget(self._place_card())
        column.addStretch(1)
        return cards

    def _place_card(self) -> Card:
        place = Card()
        place.body.addLayout(card_head("ph.hard-drives", self.tr("Where the vault lies")))
        self._folder = ElidedLabel("", "text", "ink2", Qt.TextElideMode.ElideMiddle)
        self._other = button(self.tr("Other folder …"), tall=False)
        self._other.clicked.connect(
            lambda: self.model.choose_folder(self.tr("In which folder should the vault lie?"))
        )
        self._synced = StackedNotice()
        place.add(self._folder)
        place.body.addWidget(self._other, 0, Qt.AlignmentFlag.AlignLeft)
        place.add(self._synced)
        return place

    def _typed(self) -> None:
        self.model.set_passphrase(self._new.passphrase)
        self.model.set_repeated(self._new.repeated)

    def render_state(self, state: FirstRunState) -> None:
        """Show the folder; forget the passphrase when the vault has it."""
        if self._new.own_words != (state.name,):
            self._new.weigh_with((state.name,))
        self._folder.set_text(str(state.folder))
        self._other.setEnabled(not state.busy)
        self._new.setEnabled(not state.busy)
        self._synced.setVisible(state.synced is not None)
        if state.synced is not None:
            self._synced.set_state(synced_notice(state.synced))

    def forget(self) -> None:
        """Empty the fields."""
        self._new.clear()

    def is_complete(self, state: FirstRunState) -> bool:
        """Strong enough, and the same twice."""
        return state.may_make

    def missing(self, state: FirstRunState) -> str:
        """Say what the vault still waits for."""
        if state.strength == NOTHING:
            return ""
        if not state.strength.enough:
            return self.tr("The passphrase is not strong enough yet.")
        return "" if state.repeats else self.tr("Type the passphrase once more.")
