"""The bar at the top of the page of letters: the way back, the kinds, and what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QToolButton

from ui import theme
from ui.pages.letter_words import kind_words
from ui.widgets.back_button import BackButton
from ui.widgets.label import Label
from ui.widgets.plain_tip import plain_tip
from ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from beeldcoach.services.letters import LettersPage, LetterView


class LettersTop(QFrame):
    """Signals: back, chosen (kind), refilling (language), removing, releasing."""

    back = Signal()
    chosen = Signal(str)
    refilling = Signal(str)
    removing = Signal()
    releasing = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("ground", "paper")
        self.setFixedHeight(theme.S56)
        self.to_trajectory = BackButton()
        self.to_trajectory.clicked.connect(self.back)
        self.heading = Label(self.tr("Letters"), "heading")
        self.kinds = Segmented()
        self.kinds.setAccessibleName(self.tr("Which letter"))
        self.kinds.chosen.connect(self.chosen)
        self.more = QToolButton()
        self.more.setIcon(theme.icon("ph.dots-three", "ink"))
        self.more.setAccessibleName(self.tr("More for this letter"))
        self.more.setToolTip(self.tr("More for this letter"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self)
        self.more.setMenu(self.menu)
        self.release = QPushButton(self.tr("Release …"))
        self.release.setIcon(theme.icon("ph.paper-plane-tilt", "on_accent"))
        theme.set_role(self.release, "primary")
        self.release.clicked.connect(self.releasing)
        self._fill_menu()
        self._build()

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.S12, 0, theme.S24, 0)
        row.setSpacing(theme.S8)
        row.addWidget(self.to_trajectory)
        row.addWidget(self.heading)
        row.addSpacing(theme.S8)
        row.addWidget(self.kinds)
        row.addStretch(1)
        row.addWidget(self.more)
        row.addWidget(self.release)

    def _fill_menu(self) -> None:
        again = theme.icon("ph.arrows-clockwise", "ink")
        for language, words in (
            ("nl", self.tr("Fill in anew, in Dutch …")),
            ("en", self.tr("Fill in anew, in English …")),
        ):
            action = self.menu.addAction(again, words)
            action.triggered.connect(lambda _=False, chosen=language: self.refilling.emit(chosen))
        self.menu.addSeparator()
        remove = self.menu.addAction(theme.icon("ph.trash", "ink"), self.tr("Remove the letter …"))
        remove.triggered.connect(self.removing)

    def set_state(self, page: LettersPage, kind: str, letter: LetterView | None) -> None:
        """Show the kinds that the trajectory has, and what can be done with the chosen one."""
        self.to_trajectory.set_name(page.name)
        back = self.tr("Back to the trajectory of {name}").format(name=page.name)
        self.to_trajectory.setAccessibleName(back)
        self.to_trajectory.setToolTip(plain_tip(back))
        self.kinds.set_state([(line.kind, kind_words(line.kind)) for line in page.lines], kind)
        self.more.setVisible(letter is not None)
        self.release.setVisible(letter is not None)

    def set_narrow(self, *, on: bool) -> None:
        """Leave out the heading where there is little room."""
        self.heading.setVisible(not on)
