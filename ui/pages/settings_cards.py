"""The cards of the settings page: screen, practice, vault, about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from beeldcoach import __version__
from ui import theme
from ui.pages.fact_line import FactLine
from ui.pages.first_run_step import card_head, synced_notice
from ui.pages.gate_page import button
from ui.pages.new_passphrase import NewPassphrase
from ui.preferences import AUTO_LOCK_CHOICES, PREROLL_CHOICES
from ui.widgets.banner import Notice
from ui.widgets.card import Card
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.form import Field
from ui.widgets.label import Label
from ui.widgets.language_switch import LANGUAGES
from ui.widgets.segmented import Segmented
from ui.widgets.separator import Separator
from ui.widgets.stacked_notice import StackedNotice

if TYPE_CHECKING:
    from ui.viewmodels.settings import SettingsModel, SettingsState


class _SettingsCard(Card):
    """A card with a head."""

    def __init__(self) -> None:
        super().__init__()
        self.body.setContentsMargins(theme.S16, theme.S16, theme.S16, theme.S16)
        self.body.setSpacing(theme.S12)

    def add_head(self, icon: str, heading: str) -> None:
        """Begin with an icon and a few words."""
        self.body.addLayout(card_head(icon, heading))

    def add_choice(self, question: str, choice: Segmented) -> None:
        """Put a question with its choices below one another."""
        column = QVBoxLayout()
        column.setSpacing(theme.S4)
        column.addWidget(Label(question, "strong"))
        column.addWidget(choice, 0, Qt.AlignmentFlag.AlignLeft)
        choice.setAccessibleName(question)
        self.body.addLayout(column)


class ScreenCard(_SettingsCard):
    """Language, theme, movement. Signals: language_chosen (code), theme_chosen (mode)."""

    language_chosen = Signal(str)
    theme_chosen = Signal(str)

    def __init__(self, model: SettingsModel) -> None:
        super().__init__()
        self.add_head("ph.monitor", self.tr("Screen"))
        self._model = model
        self._language, self._theme = Segmented(), Segmented()
        self._language.chosen.connect(self.language_chosen)
        self._theme.chosen.connect(self.theme_chosen)
        self._show_choices(model.state)  # before they are placed: Tab follows the order of placing
        self._still = QCheckBox(self.tr("Less movement: nothing slides or fades"))
        self._still.toggled.connect(lambda on: model.set_reduced_motion(on=on))
        self.add_choice(self.tr("Language"), self._language)
        self.add_choice(self.tr("Light or dark"), self._theme)
        self.add(self._still)

    def render_state(self, state: SettingsState) -> None:
        """Show what is chosen."""
        self._show_choices(state)
        with QSignalBlocker(self._still):
            self._still.setChecked(state.reduced_motion)

    def _show_choices(self, state: SettingsState) -> None:
        modes = (
            ("system", self.tr("As the computer")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
        )
        self._language.set_state(LANGUAGES, state.language)
        self._theme.set_state(modes, state.theme)


class PracticeCard(_SettingsCard):
    """Whose practice it is, as consent forms and reports name it. Signals: opened."""

    opened = Signal()

    def __init__(self, model: SettingsModel) -> None:
        super().__init__()
        self.add_head("ph.identification-card", self.tr("You and your practice"))
        self._model = model
        self._lines = {
            "coach_name": FactLine(model, "coach_name"),
            "practice_name": FactLine(model, "practice_name"),
            "practice_contact": FactLine(model, "practice_contact"),
        }
        name_help = self.tr("Stands on consent forms and reports. It is kept inside the vault.")
        contact_help = self.tr("Where a teacher can withdraw consent: telephone or mail.")
        self.add(Field(self.tr("Your name"), self._lines["coach_name"], name_help))
        self.add(Field(self.tr("Practice"), self._lines["practice_name"]))
        self.add(
            Field(self.tr("How you are reached"), self._lines["practice_contact"], contact_help)
        )
        self.open = button(self.tr("Address, tariff, logo, supervision"), tall=False)
        self.open.clicked.connect(self.opened)
        self.body.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)

    def render_state(self, state: SettingsState) -> None:
        """Show the facts, but not over what is being typed."""
        for name, line in self._lines.items():
            line.show_value(state.fact(name))
            line.setReadOnly(state.read_only)

    def keep(self) -> None:
        """Write what was typed."""
        for line in self._lines.values():
            line.keep()


class FilmCard(_SettingsCard):
    """How films are played, on this computer."""

    def __init__(self, model: SettingsModel) -> None:
        super().__init__()
        self.add_head("ph.film-strip", self.tr("Films"))
        self._pauses = QCheckBox(self.tr("The film stands still while you write a note"))
        self._pauses.toggled.connect(lambda on: model.set_note_pauses_film(on=on))
        self._preroll = Segmented()
        self._preroll.chosen.connect(lambda seconds: model.set_preroll(int(seconds)))
        self._show_preroll(model.state)
        self._hardware = QCheckBox(self.tr("The graphics card helps to show films"))
        self._hardware.toggled.connect(lambda on: model.set_hardware_decoding(on=on))
        self.add(self._pauses)
        self.add_choice(self.tr("Seconds before a moment where playing begins"), self._preroll)
        self.add(self._hardware)
        words = self.tr(
            "Switch this off when a film stays black or stutters. It holds from the next start on,"
            " or after the vault was locked."
        )
        self.add(Label(words, "small", "second", wraps=True))

    def render_state(self, state: SettingsState) -> None:
        """Show what is chosen."""
        self._show_preroll(state)
        for box, on in (
            (self._pauses, state.note_pauses_film),
            (self._hardware, state.hardware_decoding),
        ):
            with QSignalBlocker(box):
                box.setChecked(on)

    def _show_preroll(self, state: SettingsState) -> None:
        choices = tuple((str(seconds), str(seconds)) for seconds in PREROLL_CHOICES)
        self._preroll.set_state(choices, str(state.preroll))


class KeysCard(_SettingsCard):
    """How many keys are not as at first, and the way to change them. Signals: opened."""

    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.add_head("ph.keyboard", self.tr("Keys"))
        self._count = Label("", "text", "second", wraps=True)
        self.open = button(self.tr("Keys of the studio"), tall=False)
        self.open.clicked.connect(self.opened)
        self.add(self._count)
        self.body.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)

    def render_state(self, state: SettingsState) -> None:
        """Say what was changed."""
        changed = state.changed_keys
        words = (
            self.tr("%n deed(s) have another key than at first.", "", changed)
            if changed
            else self.tr("All keys are as at first. You can change every one of them.")
        )
        self._count.setText(words)


class VaultCard(_SettingsCard):
    """Where the vault lies, when it locks, what opens it.

    Signals:
        unfolded: the fields for a new passphrase have their room.
    """

    unfolded = Signal()

    def __init__(self, model: SettingsModel) -> None:
        super().__init__()
        self.add_head("ph.lock-simple", self.tr("The vault"))
        self._model = model
        self._folder = ElidedLabel("", "text", "ink2", Qt.TextElideMode.ElideMiddle)
        self._notice = StackedNotice()
        self._lock = QComboBox()
        for minutes in AUTO_LOCK_CHOICES:
            self._lock.addItem(self.tr("{} minutes of rest").format(minutes), minutes)
        self._lock.setMaximumWidth(200)
        self._lock.activated.connect(lambda index: model.set_auto_lock(AUTO_LOCK_CHOICES[index]))
        self.add(Label(self.tr("It lies in"), "strong"))
        self.add(self._folder)
        self.add(self._notice)
        rest_help = self.tr("not during a debrief")
        self.add(Field(self.tr("Locks after"), self._lock, rest_help, beside=True))
        self.add(Separator())
        self._ask = button(self.tr("Change the passphrase …"), tall=False)
        self._ask.clicked.connect(self._open)
        self.body.addWidget(self._ask, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(self._changing())

    def _changing(self) -> QWidget:
        self._form = QWidget()
        self._new = NewPassphrase()
        self._save = button(self.tr("Save the passphrase"), "primary", tall=False)
        self._cancel = button(self.tr("Cancel"), tall=False)
        self._new.edited.connect(self._enable)
        self._new.submitted.connect(self._submit)
        self._save.clicked.connect(self._submit)
        self._cancel.clicked.connect(self._close)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.S8)
        buttons.addWidget(self._save)
        buttons.addWidget(self._cancel)
        buttons.addStretch(1)
        column = QVBoxLayout(self._form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S12)
        column.addWidget(self._new)
        column.addLayout(buttons)
        self._form.hide()
        return self._form

    def render_state(self, state: SettingsState) -> None:
        """Show the vault as it is."""
        self._folder.set_text(str(state.folder))
        self._lock.setCurrentIndex(AUTO_LOCK_CHOICES.index(state.auto_lock))
        self._new.own_words = (state.fact("coach_name"), state.fact("practice_name"))
        notice = self._notice_of(state)
        self._notice.setVisible(notice is not None)
        if notice is not None:
            self._notice.set_state(notice)
        self._ask.setEnabled(not state.read_only)
        self._new.setEnabled(not state.changing)
        self._save.setText(
            self.tr("Saving …") if state.changing else self.tr("Save the passphrase")
        )
        self._enable()

    def _notice_of(self, state: SettingsState) -> Notice | None:
        if state.read_only:
            return Notice(
                "warn",
                self.tr("This folder cannot be written."),
                self.tr("You can look at everything, but not change it."),
            )
        return synced_notice(state.synced) if state.synced is not None else None

    def forget(self) -> None:
        """Empty the fields and fold them away."""
        self._new.clear()
        self._form.hide()
        self._ask.show()

    def _open(self) -> None:
        self._form.show()
        self._new.setFocus()
        self._ask.hide()
        QTimer.singleShot(0, self, self.unfolded.emit)

    def _close(self) -> None:
        self.forget()
        self._ask.setFocus()

    def _enable(self) -> None:
        self._save.setEnabled(self._new.is_complete and not self._model.state.changing)
        self._cancel.setEnabled(not self._model.state.changing)

    def _submit(self) -> None:
        if self._save.isEnabled():
            self._model.change_passphrase(self._new.passphrase)


class IncidentCard(_SettingsCard):
    """What to do when something went wrong. Signals: opened."""

    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.add_head("ph.warning-octagon", self.tr("Something went wrong"))
        words = self.tr(
            "A laptop is lost, something went to the wrong person: see step by step what was on "
            "it, who must know, and within what time."
        )
        self.add(Label(words, "small", "second", wraps=True))
        self.open = button(self.tr("Something went wrong …"), tall=False)
        self.open.clicked.connect(self.opened)
        self.body.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)


class AboutCard(_SettingsCard):
    """Which program this is."""

    def __init__(self) -> None:
        super().__init__()
        self.add_head("ph.info", self.tr("About Beeldcoach"))
        self.add(Label(self.tr("Version {}").format(__version__), "text", "second"))
        licence = self.tr(
            "Free software under the GPL, version 3 or later. You may use it, look into it, "
            "change it and pass it on. It comes without warranty."
        )
        self.add(Label(licence, "small", "second", wraps=True))
        offline = self.tr("Beeldcoach never goes online: no account, no cloud, no statistics.")
        self.add(Label(offline, "small", "second", wraps=True))
