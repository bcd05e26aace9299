"""The menu at the speaker: what is heard, how loud, and whether the picture is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSlider, QWidget, QWidgetAction

from ui import theme
from ui.widgets.label import Label

if TYPE_CHECKING:
    from ui.player.player import Player

_SLIDER = 140


class SoundMenu(QMenu):
    """Bound to one player; made anew each time that it opens, for films differ.

    Signals:
        picture_asked: whether the picture is to be seen.
    """

    picture_asked = Signal(bool)

    def __init__(self, player: Player, parent: QWidget) -> None:
        super().__init__(parent)
        self._player = player
        self.shows_picture = True
        self.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self.clear()
        player = self._player
        muted = self._add(self.tr("Sound off"), checked=player.muted)
        muted.toggled.connect(player.set_muted)
        self.addAction(self._volume())
        self.addSeparator()
        heard = self._add(self.tr("Only sound, no picture"), checked=not self.shows_picture)
        heard.toggled.connect(lambda on: self.picture_asked.emit(not on))
        seen = self._add(
            self.tr("Only picture, no sound"), checked=player.muted and self.shows_picture
        )
        seen.toggled.connect(self._see_only)
        self._add_tracks()

    def _see_only(self, on: bool) -> None:  # noqa: FBT001
        self._player.set_muted(on)
        if on:
            self.picture_asked.emit(True)  # noqa: FBT003

    def _add_tracks(self) -> None:
        tracks = self._player.sound_tracks
        if len(tracks) < 2:
            return
        self.addSection(self.tr("Sound track"))
        group = QActionGroup(self)
        for number, told in enumerate(tracks):
            name = self.tr("Track {number}").format(number=number + 1)
            words = f"{name}: {told}" if told else name
            action = self._add(words, checked=number == self._player.sound_track)
            group.addAction(action)
            action.triggered.connect(lambda _=False, n=number: self._player.set_sound_track(n))

    def _add(self, words: str, *, checked: bool) -> QAction:
        action = self.addAction(words)
        action.setCheckable(True)
        with QSignalBlocker(action):
            action.setChecked(checked)
        return action

    def _volume(self) -> QWidgetAction:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(0, 100)
        slider.setPageStep(10)
        slider.setFixedWidth(_SLIDER)
        slider.setAccessibleName(self.tr("Volume"))
        slider.setValue(round(self._player.volume * 100))
        slider.valueChanged.connect(lambda value: self._player.set_volume(value / 100))
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(theme.S24 + theme.S4, theme.S4, theme.S12, theme.S4)
        line.addWidget(Label(self.tr("Volume")))
        line.addWidget(slider)
        action = QWidgetAction(self)
        action.setDefaultWidget(row)
        return action
