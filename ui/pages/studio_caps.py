"""The last buttons of the transport: they cut fragments; while watching, they mark phases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.keys.acts import Act
from ui.keys.words import key_of
from ui.pages.studio_cap_button import CapButton

if TYPE_CHECKING:
    from ui.keys.keymap import KeyMap
    from ui.player.transport import Transport


class StudioCaps(QObject):
    """Two sets of buttons with a key drawn in each, of which one is shown.

    Signals:
        asked: an Act.
    """

    asked = Signal(object)

    def __init__(self, transport: Transport) -> None:
        super().__init__(transport)
        self.cutting = {
            Act.SET_IN: CapButton("", self.tr("begin"), self.tr("Begin of a fragment")),
            Act.SET_OUT: CapButton("", self.tr("end"), self.tr("End of a fragment")),
            Act.CUT: CapButton("", self.tr("cut"), self.tr("Cut a fragment")),
        }
        phase = self.tr("A phase of the lesson begins here")
        self.watching = {
            Act.ATTENTION: CapButton("", self.tr("look again"), self.tr("Look here again")),
            Act.PHASE_HERE: CapButton("", self.tr("phase"), phase),
        }
        for act, cap in (self.cutting | self.watching).items():
            transport.add_widget(cap)
            cap.clicked.connect(lambda _=False, act=act: self.asked.emit(act))
        self.set_watching(watching=False)

    def set_watching(self, *, watching: bool) -> None:
        """Show the buttons of the first time through the film, or those that cut."""
        for cap in self.watching.values():
            cap.setVisible(watching)
        for cap in self.cutting.values():
            cap.setVisible(not watching)

    def set_keys(self, keymap: KeyMap) -> None:
        """Name the keys that do the same."""
        for act, cap in (self.cutting | self.watching).items():
            cap.set_key(key_of(act, keymap))

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001
        """Leave the words away."""
        for cap in (*self.cutting.values(), *self.watching.values()):
            cap.set_narrow(narrow)
