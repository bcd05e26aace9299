"""Of whom is coded: teacher, pupil or group; the same once more for nobody in particular."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from beeldcoach.domain.annotation import Actor
from ui import theme

ICONS = {
    Actor.TEACHER: "ph.chalkboard-teacher",
    Actor.PUPIL: "ph.student",
    Actor.GROUP: "ph.users-three",
}


class ActorRow(QWidget):
    """Stays as it was chosen for all that is coded after. Signals: chosen (a value of Actor)."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._buttons: dict[str, QToolButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.S4)
        for actor, words in (
            (Actor.TEACHER, self.tr("Teacher")),
            (Actor.PUPIL, self.tr("Pupil")),
            (Actor.GROUP, self.tr("Group")),
        ):
            button = self._buttons[actor.value] = QToolButton()
            button.setText(words)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setIconSize(QSize(16, 16))
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setFixedHeight(theme.CONTROL)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setAccessibleName(self.tr("Codes are about: {who}").format(who=words))
            button.clicked.connect(lambda _=False, actor=actor: self.chosen.emit(actor.value))
            row.addWidget(button)
        theme.changed.connect(self._paint_icons)
        self._paint_icons()

    def set_state(self, actor: str) -> None:
        """Show of whom is coded now; "" for nobody in particular."""
        for value, button in self._buttons.items():
            button.setChecked(value == actor)

    def _paint_icons(self) -> None:
        for value, button in self._buttons.items():
            button.setIcon(theme.icon(ICONS[Actor(value)], "ink2", 16))
