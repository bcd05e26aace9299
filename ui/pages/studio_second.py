"""SecondObserver: lets somebody else code blind, says what is hidden, and gives the film back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from beeldcoach.domain.annotation import OBSERVER_LIMIT
from ui import messages
from ui.pages.studio_modes import Mode
from ui.viewmodels.questions import AskText

if TYPE_CHECKING:
    from collections.abc import Callable

    from beeldcoach.services.history import UndoStatus
    from ui.pages.studio_bar import StudioBar
    from ui.pages.studio_card_deeds import CardDeeds
    from ui.player.player import Player
    from ui.viewmodels.studio import StudioModel


class SecondObserver(QObject):
    """Turns it on and off at the bar of the studio.

    Signals:
        said: words for a moment, over the film.
    """

    said = Signal(str)

    def __init__(
        self, bar: StudioBar, model: StudioModel, player: Player, cards: CardDeeds
    ) -> None:
        super().__init__(bar)
        self._model, self._player, self._cards = model, player, cards
        self._name = ""  # who codes now
        self._last = ""  # who did before
        self.flush: Callable[[], None] = lambda: None  # stores what is being typed
        bar.observer_asked.connect(self.turn)
        model.refused.connect(self._say_refused)
        model.changed.connect(self._follow)
        model.session.turning.connect(self._say_hers)

    def turn(self) -> None:
        """Let somebody else code; or, when she does, go on as the coach."""
        self.flush()
        self._model.end_intervals(self._player.shown_ms if self._player.is_loaded else 0)
        if self._model.state.observer:
            self._model.observe("")
            return
        self._model.changed.emit()  # the button is off again until a name was given
        self._model.ask_observer(
            AskText(
                self.tr("Second observer"),
                self.tr(
                    "Somebody else codes this film, without seeing what you coded. Afterwards "
                    "you see among the figures how far you agree. Initials are enough: this "
                    "name stands in what you copy."
                ),
                self.tr("Begin"),
                self.tr("Name or initials"),
                self._last,
                required=True,
                limit=OBSERVER_LIMIT,
            )
        )

    def _follow(self) -> None:
        """Say what became hidden, or came back."""
        name, before = self._model.state.observer, self._name
        if name == before:
            return
        self._name = name
        if name:
            self._last = name
            self._cards.choose_mode(Mode.CODE)
            self.said.emit(self.tr("{name} codes. What you coded is hidden.").format(name=name))
        elif self._model.state.head is not None:  # not because the film was let go of
            self.said.emit(
                self.tr("You code again. What {name} coded is kept.").format(name=before)
            )

    def _say_hers(self, way: str, status: UndoStatus) -> None:
        """Say it when the coach undoes what the other did: it is hidden, so nothing is seen."""
        if self._model.film_id is None or self._name:
            return
        name, by = status.undo, status.undo_by
        said = self.tr("Undone: {}")
        if way == "redo":
            name, by, said = status.redo, status.redo_by, self.tr("Done again: {}")
        if by:
            self.said.emit(said.format(messages.deed_by(name, by)))

    def _say_refused(self) -> None:
        self.said.emit(
            self.tr("While {name} codes, nothing else can be changed.").format(name=self._name)
        )
