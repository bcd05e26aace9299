"""The dialogs of the Help menu: the keys of the whole application, and what Beeldcoach is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QKeySequence
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QWidget

from beeldcoach import __version__
from resources import path
from ui import theme
from ui.actions import ACTIONS, MENUS, menu_words
from ui.dialogs.dialog import AnsweringDialog
from ui.widgets.keycap import KeyCap
from ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

_WIDTH, _HEIGHT = 560, 520
_MARK = 56
_ARROWS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}


class KeysDialog(AnsweringDialog):
    """The keys that work on every page, made from the table of actions; then those of some."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("All keys"), parent)
        self.resize(_WIDTH, _HEIGHT)
        content = QWidget()
        content.setProperty("ground", "none")
        self._grid = QGridLayout(content)
        self._grid.setContentsMargins(0, 0, theme.S16, 0)
        self._grid.setHorizontalSpacing(theme.S16)
        self._grid.setVerticalSpacing(theme.S4)
        self._grid.setColumnStretch(1, 1)
        for menu in MENUS:
            rows = [(row.keys, row.words) for row in ACTIONS if row.menu == menu and row.keys]
            self._add_group(menu_words(menu).replace("&", ""), rows)
        self._add_group(self.tr("On a page"), self._on_pages())
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        scroll = QScrollArea()
        scroll.setWidget(content)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName(self.tr("All keys"))
        self.body.addWidget(scroll)
        _add_close(self, self.tr("Close"))

    def _on_pages(self) -> list[tuple[Sequence[str], str]]:
        return [
            (("Tab", "Shift+Tab"), self.tr("To the next control, or back")),
            (("Enter", "Space"), self.tr("Press the button, open the row or the step")),
            (("Left", "Right"), self.tr("Along the steps of a path, or choices side by side")),
            (("Ctrl+F",), self.tr("Search in the list of trajectories")),
            (("F8",), self.tr("Now and consent, on the page of a trajectory that is narrow")),
            (("Ctrl+PgUp", "Ctrl+PgDown"), self.tr("The page before or after, in a report")),
            (("F1",), self.tr("All keys; while analysing, those for the film")),
        ]

    def _add_group(self, title: str, rows: Sequence[tuple[Sequence[str], str]]) -> None:
        if not rows:
            return
        at = self._grid.rowCount()
        heading = Label(title, "strong")
        heading.setContentsMargins(0, theme.S12 if at > 1 else 0, 0, theme.S4)
        self._grid.addWidget(heading, at, 0, 1, 2)
        for keys, words in rows:
            at += 1
            caps = QHBoxLayout()
            caps.setSpacing(theme.S4)
            for key in keys:
                caps.addWidget(KeyCap(shown_key(key)))
            caps.addStretch()
            self._grid.addLayout(caps, at, 0)
            self._grid.addWidget(Label(words, wraps=True), at, 1)


class AboutDialog(AnsweringDialog):
    """Which version this is, under which licence, and where everything stays."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("About Beeldcoach"), parent)
        self.setMinimumWidth(_WIDTH - theme.S56)
        mark = QLabel()
        mark.setPixmap(QIcon(str(path("icons", "beeldcoach.svg"))).pixmap(_MARK, _MARK))
        facts = QGridLayout()
        facts.setHorizontalSpacing(theme.S16)
        facts.setVerticalSpacing(theme.S4)
        facts.setColumnStretch(1, 1)
        for at, (name, worth) in enumerate(self._facts()):
            facts.addWidget(Label(name, "text", "second"), at, 0)
            facts.addWidget(Label(worth, wraps=True), at, 1)
        row = QHBoxLayout()
        row.setSpacing(theme.S16)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(facts, 1)
        self.body.addWidget(
            Label(self.tr("Film, look back and report, in an encrypted vault."), wraps=True)
        )
        self.body.addLayout(row)
        self.body.addWidget(
            Label(
                self.tr(
                    "No cloud and no account: what you make stays in your vault, on this computer."
                    " Nothing is sent."
                ),
                "text",
                "second",
                wraps=True,
            )
        )
        _add_close(self, self.tr("Close"))

    def _facts(self) -> list[tuple[str, str]]:
        return [
            (self.tr("Version"), __version__),
            (self.tr("Licence"), "GPL-3.0-or-later"),
        ]


def shown_key(key: str) -> str:
    """Return a key as this computer's keyboards call it: Ctrl+Z, arrows as arrows."""
    for name, arrow in _ARROWS.items():
        if key.rsplit("+", maxsplit=1)[-1] == name:
            return key.replace(name, arrow)
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) or key


def _add_close(dialog: AnsweringDialog, words: str) -> None:
    dialog.buttons.addStretch(1)
    close = dialog.add_button(words, "primary")
    close.clicked.connect(dialog.accept)
    close.setFocus()
