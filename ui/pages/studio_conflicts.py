"""Tells, when a film opens, which codes of its lens have another key than its author gave."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.keys.code_keys import moved_codes
from ui.keys.saved import from_kept
from ui.keys.words import act_words

if TYPE_CHECKING:
    from beeldcoach.domain.lens import Lens
    from ui.keys.code_keys import Moved
    from ui.pages.studio_codes import CodePanel
    from ui.viewmodels.studio import StudioModel


class KeyConflicts(QObject):
    """The coach's keys go before those of a lens; this says where they do.

    Signals:
        hinted: words for the status line.
    """

    hinted = Signal(str)

    def __init__(self, model: StudioModel, codes: CodePanel) -> None:
        super().__init__(codes)
        self._model, self._codes = model, codes
        self._seen: Lens | None = None

    def follow(self) -> None:
        """Look whether another lens is there, before its codes are shown.

        Keys are chosen on another page: then the film was left, and is opened anew.
        """
        lens = self._model.lens if self._model.state.head is not None else None
        if lens is self._seen:
            return
        other = lens != self._seen
        self._seen = lens
        if lens is None or not other:
            return
        moved = moved_codes(lens, from_kept(self._model.session.preferences.studio_keys))
        self._codes.set_moved(moved)
        if moved:
            self.hinted.emit(self._words(moved))

    def _words(self, moved: tuple[Moved, ...]) -> str:
        if len(moved) > 1:
            return self.tr(
                "%n codes have another key than the lens gives: your own keys go first.",
                "",
                len(moved),
            )
        (only,) = moved
        words = self.tr("“{code}” has {key} here: among your keys, {given} is: {deed}.")
        if not only.key:
            words = self.tr("“{code}” has no key here: among your keys, {given} is: {deed}.")
        return words.format(
            code=only.name, key=only.key, given=only.given, deed=act_words(only.act)
        )
