"""The button of the transport for a second camera: how to look, what to hear, setting equal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton

from ui import theme
from ui.keys.acts import Act
from ui.keys.words import named
from ui.pages.studio_views import AngleView
from ui.widgets.menu_action import menu_action

if TYPE_CHECKING:
    from ui.keys.keymap import KeyMap


class AngleButton(QToolButton):
    """Opens a menu. Hidden while the lesson has one film.

    Signals:
        view_chosen: an AngleView.
        heard_chosen: whether the second film is to be heard.
        align_asked: set both films equal.
    """

    view_chosen = Signal(object)
    heard_chosen = Signal(bool)
    align_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setIcon(theme.icon("ph.picture-in-picture", "ink", 18))
        self.setIconSize(QSize(18, 18))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setAccessibleName(self.tr("Second camera"))
        menu = QMenu(self)
        self._views = QActionGroup(menu)
        names = {
            AngleView.ONE: self.tr("Only the first film"),
            AngleView.CORNER: self.tr("Second camera in the corner"),
            AngleView.BESIDE: self.tr("Side by side"),
            AngleView.OTHER: self.tr("Second camera large"),
        }
        self.views = {view: self._choice(menu, self._views, name) for view, name in names.items()}
        for view, action in self.views.items():
            action.triggered.connect(lambda _=False, view=view: self.view_chosen.emit(view))
        menu.addSeparator()
        self._ears = QActionGroup(menu)
        self.hear_first = self._choice(menu, self._ears, self.tr("Sound of the first film"))
        self.hear_second = self._choice(menu, self._ears, self.tr("Sound of the second camera"))
        self.hear_first.triggered.connect(lambda: self.heard_chosen.emit(False))  # noqa: FBT003
        self.hear_second.triggered.connect(lambda: self.heard_chosen.emit(True))  # noqa: FBT003
        menu.addSeparator()
        self.align = menu_action(menu, self.tr("Set both films equal …"))
        self.align.triggered.connect(self.align_asked)
        self.setMenu(menu)
        self.hide()

    def set_keys(self, keymap: KeyMap) -> None:
        """Tell the key that goes through the ways to look."""
        self.setToolTip(named(self.tr("Second camera"), Act.ANGLE, keymap))

    def set_state(self, view: AngleView, *, heard: bool) -> None:
        """Show how one looks now, and what is heard."""
        self.views[view].setChecked(True)
        (self.hear_second if heard else self.hear_first).setChecked(True)

    def set_possible(self, *, there: bool, has_sound: bool, may_align: bool) -> None:
        """Switch off what cannot be done with this second film."""
        self.views[AngleView.CORNER].setEnabled(there)
        self.views[AngleView.BESIDE].setEnabled(there)
        self.views[AngleView.OTHER].setEnabled(there)
        self.hear_second.setEnabled(there and has_sound)
        self.align.setEnabled(there and may_align)

    def _choice(self, menu: QMenu, group: QActionGroup, words: str) -> QAction:
        action = menu.addAction(words)
        action.setCheckable(True)
        group.addAction(action)
        return action
