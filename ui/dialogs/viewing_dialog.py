"""ViewingDialog: somebody is let look at film; full screen, and nothing can be taken from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSlider

from beeldcoach.services.viewing import Shown, WhatIsShown
from ui import i18n, messages, theme
from ui.dialogs.consent_dialog import fitting
from ui.dialogs.dialog import AnsweringDialog
from ui.player.player import Player
from ui.player.surface import Surface
from ui.widgets.label import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from ui.tasks.flow import Flow
    from ui.viewmodels.remedy_questions import ShowFilm

_SIZE = (1280, 720)
_STEP_MS = 1000
_WIDE = 112


class ViewingDialog(AnsweringDialog):
    """Shows exactly what the gate allowed, with the name of who looks. Answers nothing.

    Space plays and stands still, Escape closes.
    """

    holds_open = True

    def __init__(self, question: ShowFilm, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._session, self._question = question.session, question
        self.set_heading(self.tr("Only to look at: {}").format(question.recipient))
        self.shown: Shown | None = None
        self._is_shut = False
        self.surface, self.place = Surface(), QSlider(Qt.Orientation.Horizontal)
        self.player = Player(self, self._session.core.pictures.finder)
        self._time = Label("", tabular=True)
        self._note = Label("", "small", "second", wraps=True)
        self._build_stage()
        self._bind()
        self._session.start(self._open(), self._say_failed)

    def open(self) -> None:
        """Fill the screen, over everything."""
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.resize(*fitting(self.parentWidget(), _SIZE))
        self.showFullScreen()
        self.play.setFocus()

    def _build_stage(self) -> None:
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        self.body.addWidget(self.surface, 1)
        self.body.addWidget(self.place)
        self.place.setAccessibleName(self.tr("Place in the film"))
        self.place.setSingleStep(_STEP_MS)
        self.play = self.add_button(self.tr("Play"), "primary")
        self.play.setMinimumWidth(_WIDE)  # whichever word stands on it
        self.again = self.add_button(self.tr("From the start"))
        self.buttons.addWidget(self._time)
        words = self.tr("Looking only: nothing is handed over, and it is written down.")
        self._note.setText(words)
        self.buttons.addWidget(self._note, 10)
        self.shut = self.add_cancel(self.tr("Close"))

    def _bind(self) -> None:
        self.player.attach(self.surface)
        self.player.loaded.connect(self._stand)
        self.player.position_changed.connect(self._follow)
        self.player.playing_changed.connect(lambda _: self._render())
        self.player.failed.connect(self._say_failed)
        self.player.damaged.connect(self._say_failed)
        self.place.sliderMoved.connect(self.player.seek)
        self.place.actionTriggered.connect(lambda _: self.player.seek(self.place.sliderPosition()))
        self.play.clicked.connect(self.toggle)
        self.again.clicked.connect(self._begin)

    def _open(self) -> Flow:
        shown: Shown = yield self._session.ask(WhatIsShown(self._question.picture))
        if self._is_shut:
            return
        self.shown = shown
        self.place.setRange(shown.start_ms, shown.end_ms)
        for control in (self.place, self.play, self.again, self._time):
            control.setVisible(not shown.still)
        objects = self._session.core.objects
        self.player.load(lambda: objects.open(shown.stored), shown.has_sound)

    def toggle(self) -> None:
        """Play, or stand still; a still only stands."""
        shown = self.shown
        if shown is None or shown.still:
            return
        if self.player.playing:
            self.player.pause()
            return
        at = self.player.position_ms
        self._play_from(at if shown.start_ms < at < shown.end_ms - 1 else shown.start_ms)

    def _begin(self) -> None:
        if self.shown is not None and not self.shown.still:
            self._play_from(self.shown.start_ms)

    def _play_from(self, at: int) -> None:
        shown = self.shown
        assert shown is not None
        self.player.play_range(shown.start_ms, shown.end_ms, loop=False)
        if at > shown.start_ms:
            self.player.seek(at)

    def _stand(self) -> None:
        if self.shown is not None:
            self.player.seek(self.shown.start_ms)
            self._render()

    def _follow(self, ms: int) -> None:
        shown = self.shown
        if shown is None:
            return
        if not shown.start_ms <= ms <= shown.end_ms and not self.player.playing:
            self.player.seek(shown.start_ms)
            return
        if not self.place.isSliderDown():
            self.place.setValue(ms)
        at, length = ms - shown.start_ms, shown.end_ms - shown.start_ms
        self._time.setText(f"{i18n.film_time(max(0, at))} / {i18n.film_time(length)}")

    def _render(self) -> None:
        playing = self.player.playing
        self.play.setText(self.tr("Pause") if playing else self.tr("Play"))
        self.play.setIcon(theme.icon("ph.pause" if playing else "ph.play", "on_accent"))

    def _say_failed(self, error: Exception) -> None:
        self._note.setText(messages.sentence_of(error))
        self._note.set_tone("bad")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space plays wherever the focus is."""
        if event.key() == Qt.Key.Key_Space:
            self.toggle()
        else:
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        """Let go of the film; it is closed a little later, and this dialog stays until then."""
        if not self._is_shut:
            self._is_shut = True
            self.player.pause()
            self.player.unload()
        super().done(result)
