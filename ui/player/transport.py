"""The bar under the film: where it is, play and pause, speed, loop and sound."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QSlider, QToolButton, QWidget

from ui import theme
from ui.i18n import film_time, film_time_exact, language_of
from ui.keys.acts import Act
from ui.keys.words import key_of
from ui.player.player import RATES, Player
from ui.player.sound_menu import SoundMenu
from ui.widgets.label import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QWheelEvent
    from PySide6.QtWidgets import QAbstractButton

    from ui.keys.keymap import KeyMap

JUMP_MS = 5000  # back and forward while the film plays; one frame when it stands still
HEIGHT = 48
ROOM_FOR_VOLUME = 1000  # logical pixels; below it the wheel over the speaker is left
MORE = 18  # wide, beside the speaker
ROOM_FOR_TOTAL = 700  # below it the length of the film stands only elsewhere


class Transport(QWidget):
    """Play keys bound to one player. A click leaves the focus where it was.

    Signals:
        previous_asked: to the moment before; what a moment is, the page knows.
        next_asked: to the moment after.
    """

    previous_asked = Signal()
    next_asked = Signal()

    def __init__(self, player: Player, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._player = player
        self._keymap: KeyMap | None = None  # without one no keys are named
        self._language = language_of(QLocale().name())
        self.setFixedHeight(HEIGHT)
        self._build()
        self._bind()
        self._render()

    def add_widget(self, widget: QWidget) -> None:
        """Put a control of the page at the right end."""
        self._row.addWidget(widget)

    def show_seen(self, seen: bool) -> None:  # noqa: FBT001
        """Say in the menu whether the picture is seen."""
        self.sound_menu.shows_picture = seen

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the volume and the film's length where there is room for them."""
        super().resizeEvent(event)
        narrow = self.width() < ROOM_FOR_TOTAL
        self._total.setVisible(not narrow)
        self._row.setSpacing(theme.S4 if narrow else theme.S8)
        self._time.setFont(theme.font("key" if narrow else "heading", tabular=True))
        self._fit_time()
        self._volume.setVisible(self.width() >= ROOM_FOR_VOLUME)
        self._more.setVisible(not narrow)  # then the speaker itself opens the menu

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn the volume with the wheel over the speaker."""
        if self._mute.geometry().contains(event.position().toPoint()):
            steps = event.angleDelta().y() / 120
            self._player.set_volume(self._player.volume + steps * 0.05)
            event.accept()
        else:
            super().wheelEvent(event)

    def _build(self) -> None:
        self._time = Label("", "heading", tabular=True)
        self._total = Label("", "small", "second", tabular=True)
        self._previous = self._tool("ph.skip-back", self.tr("Previous moment"))
        self._back = self._tool("ph.rewind", self.tr("Back"))
        self._play = self._play_button()
        self._forward = self._tool("ph.fast-forward", self.tr("Forward"))
        self._next = self._tool("ph.skip-forward", self.tr("Next moment"))
        self._speed = self._speed_box()
        self._loop = self._tool("ph.repeat", self.tr("Repeat"))
        self._loop.setCheckable(True)
        self._mute = self._tool("ph.speaker-high", self.tr("Sound"))
        self.sound_menu = SoundMenu(self._player, self)
        self._more = self._tool("ph.caret-down", self.tr("What is heard and seen"))
        self._more.setFixedWidth(MORE)
        self._more.setIconSize(QSize(12, 12))
        self._volume = self._volume_slider()
        self._lay_out()

    def _lay_out(self) -> None:
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(theme.S12, 0, theme.S12, 0)
        row.setSpacing(theme.S8)
        row.addWidget(self._time)
        row.addWidget(self._total)
        row.addStretch(1)
        keys = (self._previous, self._back, self._play, self._forward, self._next)
        for widget in keys:
            row.addWidget(widget)
        row.addStretch(1)
        for control in (self._speed, self._loop, self._mute, self._more, self._volume):
            row.addWidget(control)

    def set_keys(self, keymap: KeyMap) -> None:
        """Name the keys that do the same."""
        self._keymap = keymap
        for button, act in (
            (self._previous, Act.PREVIOUS),
            (self._back, Act.BACK),
            (self._forward, Act.FORWARD),
            (self._next, Act.NEXT),
            (self._loop, Act.LOOP),
        ):
            _name(button, button.accessibleName(), key_of(act, keymap))
        slower, faster = key_of(Act.SLOWER, keymap), key_of(Act.FASTER, keymap)
        words = self.tr("Speed ({slower} slower, {faster} faster)")
        told = words.format(slower=slower, faster=faster) if slower and faster else ""
        self._speed.setToolTip(told or self.tr("Speed"))
        self._render()

    def _tool(self, icon: str, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(theme.icon(icon, "ink", 18))
        button.setIconSize(QSize(18, 18))
        _name(button, name)
        return button

    def _play_button(self) -> QPushButton:
        button = QPushButton(self)
        button.setIconSize(QSize(18, 18))
        button.setFixedSize(56, 40)
        theme.set_role(button, "primary")
        return button

    def _speed_box(self) -> QComboBox:
        box = QComboBox(self)
        for rate in RATES:
            box.addItem(f"{QLocale().toString(rate)} \u00d7", rate)
        box.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        box.setAccessibleName(self.tr("Speed"))
        box.setToolTip(self.tr("Speed"))
        return box

    def _volume_slider(self) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal, self)
        slider.setRange(0, 100)
        slider.setPageStep(10)
        slider.setFixedWidth(72)
        slider.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        slider.setAccessibleName(self.tr("Volume"))
        slider.setToolTip(self.tr("Volume"))
        return slider

    def _bind(self) -> None:
        player = self._player
        self._play.clicked.connect(player.toggle)
        self._back.clicked.connect(lambda: self._move(-1))
        self._forward.clicked.connect(lambda: self._move(1))
        self._previous.clicked.connect(self.previous_asked)
        self._next.clicked.connect(self.next_asked)
        self._loop.clicked.connect(player.set_looping)
        self._mute.clicked.connect(self._on_speaker)
        self._more.clicked.connect(self._open_menu)
        self._volume.valueChanged.connect(lambda value: player.set_volume(value / 100))
        self._speed.activated.connect(lambda row: player.set_rate(self._speed.itemData(row)))
        player.position_changed.connect(self._show_time)
        for told in (player.duration_changed, player.playing_changed, player.rate_changed):
            told.connect(self._render)
        for told in (player.looping_changed, player.sound_changed, player.loaded):
            told.connect(self._render)

    def _on_speaker(self) -> None:
        """Sound off or on; where there is no room for the caret, its menu."""
        if self._more.isVisible():
            self._player.set_muted(not self._player.muted)
        else:
            self._open_menu()

    def _open_menu(self) -> None:
        corner = self._mute.mapToGlobal(QPoint(0, 0))
        self.sound_menu.popup(corner - QPoint(0, self.sound_menu.sizeHint().height()))

    def _move(self, way: int) -> None:
        if self._player.playing:
            self._player.seek(self._player.position_ms + way * JUMP_MS)
        else:
            self._player.step(way)

    @Slot()
    def _render(self) -> None:
        player = self._player
        self._show_time(player.position_ms)
        self._total.setText(f"/ {film_time(player.duration_ms)}")
        self._fit_time()
        if player.playing:
            icon, name = "ph.pause", self.tr("Pause")
        else:
            icon, name = "ph.play-fill", self.tr("Play")
        self._play.setIcon(theme.icon(icon, "on_accent", 18))
        _name(self._play, name, self._key_of(Act.PLAY))
        self._speed.setCurrentIndex(self._speed.findData(player.rate))
        self._loop.setChecked(player.looping)
        self._loop.setIcon(theme.icon("ph.repeat", "accent" if player.looping else "ink", 18))
        self._render_sound()

    def _key_of(self, act: Act) -> str:
        return key_of(act, self._keymap) if self._keymap is not None else ""

    def _fit_time(self) -> None:
        """Keep the keys where they are while the time runs."""
        longest = film_time_exact(self._player.duration_ms, self._language)
        self._time.setMinimumWidth(self._time.fontMetrics().horizontalAdvance(longest))

    def _render_sound(self) -> None:
        player = self._player
        silent = player.muted or player.volume == 0
        icon = "ph.speaker-slash" if silent else "ph.speaker-high"
        self._mute.setIcon(theme.icon(icon, "ink", 18))
        name = self.tr("Sound on") if player.muted else self.tr("Sound off")
        _name(self._mute, name, self._key_of(Act.MUTE))
        self._volume.blockSignals(True)  # noqa: FBT003  an echo, not a wish
        self._volume.setValue(round(player.volume * 100))
        self._volume.blockSignals(False)  # noqa: FBT003

    @Slot(int)
    def _show_time(self, ms: int) -> None:
        self._time.setText(film_time_exact(ms, self._language))


def _name(button: QAbstractButton, name: str, keys: str = "") -> None:
    """Name a button for eye and ear; it takes the keyboard by Tab only, never by a click."""
    button.setAccessibleName(name)
    button.setToolTip(f"{name} ({keys})" if keys else name)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
