"""Of whom is coded: teacher, pupil or group; the same once more for nobody in particular."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from beeldcoach.domain.annotation import Actor
from ui import theme
from ui.keys.acts import Act
from ui.keys.words import named
from ui.widgets.chip import ChoiceChip

if TYPE_CHECKING:
    from ui.keys.keymap import KeyMap

_ACTS = {
    Actor.TEACHER.value: Act.ACTOR_TEACHER,
    Actor.PUPIL.value: Act.ACTOR_PUPIL,
    Actor.GROUP.value: Act.ACTOR_GROUP,
}


class ActorRow(QWidget):
    """Stays as it was chosen for all that is coded after. Signals: chosen (a value of Actor)."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._buttons: dict[str, ChoiceChip] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.S4)
        for actor, words in (
            (Actor.TEACHER, self.tr("Teacher")),
            (Actor.PUPIL, self.tr("Pupil")),
            (Actor.GROUP, self.tr("Group")),
        ):
            button = self._buttons[actor.value] = ChoiceChip(words)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the film the keyboard
            button.setAccessibleName(self.tr("Codes are about: {who}").format(who=words))
            button.clicked.connect(lambda _=False, actor=actor: self.chosen.emit(actor.value))
            row.addWidget(button)
        row.addStretch(1)

    def set_keys(self, keymap: KeyMap) -> None:
        """Name the key of each."""
        for value, button in self._buttons.items():
            button.setToolTip(named(button.accessibleName(), _ACTS[value], keymap))

    def set_state(self, actor: str) -> None:
        """Show of whom is coded now; "" for nobody in particular."""
        for value, button in self._buttons.items():
            button.setChecked(value == actor)
