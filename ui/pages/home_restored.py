"""The banner of the first page for a vault that was put back: what to erase again, to go through.

Hidden in every other vault, and once all of it was done.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ui import i18n
from ui.navigation import Location
from ui.viewmodels.erasure_words import ErasureWords
from ui.widgets.banner import Banner, Notice, Remedy

if TYPE_CHECKING:
    from beeldcoach.services.restored import PutBack
    from ui.i18n import Language


class HomeRestored(Banner):
    """What was erased after the backup comes first. Signals: erasing (ErasedSince), going."""

    erasing = Signal(object)
    going = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._shown: PutBack | None = None
        self._words = ErasureWords(self)
        self.remedied.connect(self._act)
        self.hide()

    def set_put_back(self, found: PutBack, language: Language) -> None:
        """Show what is still to be done."""
        self._shown = found
        self.setVisible(bool(found.again or found.unchecked))
        if found.again:
            self.set_state(self._again(found, language))
        elif found.unchecked:
            self.set_state(self._unchecked(found, language))

    def _again(self, found: PutBack, language: Language) -> Notice:
        line = found.again[0]
        first = self.tr("Erase again: {}.").format(self._words.again(line))
        day = i18n.date_text(line.on, language)
        rest = self.tr("It was erased on {}, after the backup that this vault comes from.")
        rest = rest.format(day)
        if len(found.again) > 1:
            more = self.tr("Besides, %n more.", "", len(found.again) - 1)
            rest = f"{rest} {more}"
        remedy = Remedy("again", self.tr("Erase again …"))
        return Notice("warn", first, rest, (remedy,), icon="ph.trash")

    def _unchecked(self, found: PutBack, language: Language) -> Notice:
        line = found.unchecked[0]
        day = i18n.date_text(line.made_on, language)
        first = self.tr("This vault was put back from a backup of {}.").format(day)
        rest = self.tr("What was withdrawn or erased after it, it does not know. Go through it.")
        left = self.tr("Trajectories to go: %n.", "", len(found.unchecked))
        remedy = Remedy("go", self.tr("Go through {}").format(line.name))
        return Notice("warn", first, f"{rest} {left}", (remedy,), icon="ph.hard-drives")

    def _act(self, key: str) -> None:
        found = self._shown
        if found is not None and key == "again":
            self.erasing.emit(found.again[0])
        elif found is not None:
            self.going.emit(Location("consent", found.unchecked[0].trajectory_id))
