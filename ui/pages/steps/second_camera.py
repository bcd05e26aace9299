"""Below the facts of a film: the second camera of the same lesson."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui import i18n, theme
from ui.pages.steps.facts import Facts
from ui.widgets.label import Label
from ui.widgets.separator import Separator

if TYPE_CHECKING:
    from beeldcoach.services.dossier import FilmLine
    from ui.i18n import Language


class SecondCamera(QWidget):
    """What there is of a second camera, and what may be done with it.

    Signals:
        added: bring a film in beside the first one.
        swapped: make it the film of the lesson.
        removed: take it away.
    """

    added = Signal()
    swapped = Signal()
    removed = Signal()

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language
        self._title = Label(self.tr("Second camera"), "strong")
        self._facts = Facts()
        self._remark = Label("", "text", "second", wraps=True)
        self.add = self._button(self.tr("Add a second camera …"), "ph.plus")
        self.swap = self._button(self.tr("Make this the main film"), "ph.swap")
        self.remove = self._button(self.tr("Take away …"), "ph.trash")
        self.add.clicked.connect(self.added)
        self.swap.clicked.connect(self.swapped)
        self.remove.clicked.connect(self.removed)
        row = QHBoxLayout()
        row.setSpacing(theme.S8)
        for button in (self.add, self.swap, self.remove):
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S12)
        for widget in (Separator(), self._title, self._remark, self._facts):
            column.addWidget(widget)
        column.addLayout(row)

    def set_state(self, film: FilmLine, angle: FilmLine | None, *, running: bool) -> None:
        """Show the second camera of a film, or that there may be one."""
        there = angle is not None
        self.setVisible(there or running)
        self._facts.setVisible(there)
        self.add.setVisible(not there)
        self.swap.setVisible(there and running and not film.coded)
        self.remove.setVisible(there and running)
        if angle is None:
            self._say(
                self.tr(
                    "Did another camera film the same lesson? You then see both films beside "
                    "each other, on one clock. What you write belongs to the first film."
                )
            )
            return
        self._say("" if angle.has_sound else self.tr("This film has no sound."))
        self._facts.set_rows(
            [
                (self.tr("File"), angle.file_name),
                (self.tr("Length"), i18n.film_time(angle.duration_ms)),
                (self.tr("Size"), i18n.size_text(angle.size, self._language)),
                (self.tr("Begins"), self._begin(angle.offset_ms)),
            ]
        )

    def tell_missing(self) -> None:
        """Say that its file is gone; the first film needs it not."""
        self._say(
            self.tr(
                "The file of this film is missing from the vault. Under Settings, Check of a "
                "backup puts it back. You can still analyse the first film."
            )
        )

    def _begin(self, offset_ms: int) -> str:
        if not offset_ms:
            return self.tr("at the same time; set both equal in the analysis")
        time = i18n.film_time_exact(abs(offset_ms), self._language)
        if offset_ms > 0:
            return self.tr("{time} before the first film").format(time=time)
        return self.tr("{time} after the first film").format(time=time)

    def _say(self, words: str) -> None:
        self._remark.setText(words)
        self._remark.setVisible(bool(words))

    def _button(self, words: str, icon: str) -> QPushButton:
        button = QPushButton(words)
        button.setIcon(theme.icon(icon, "ink"))
        return button
