"""The hint below a name that is known already: the same person, or another one of that name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QPushButton, QVBoxLayout

from ui import theme
from ui.widgets.label import Label
from ui.widgets.plain_label import plain_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from beeldcoach.services.known_people import KnownPerson

_SHOWN = 3  # namesakes with a button of their own
_SIDE_BY_SIDE = 2  # from so many namesakes on, their buttons stand below one another


class KnownHint(QFrame):
    """Asks which of a name is meant, or says who was chosen.

    Signals: same (a KnownPerson), another.
    """

    same = Signal(object)
    another = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("ground", "info")
        self._shown: object = None
        self._words = Label("", "text", wraps=True)
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._buttons.setSpacing(theme.S8)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.S12, theme.S8, theme.S12, theme.S12)
        column.setSpacing(theme.S8)
        column.addWidget(self._words)
        column.addLayout(self._buttons)
        self.hide()

    def set_state(
        self,
        chosen: KnownPerson | None,
        namesakes: Sequence[KnownPerson],
        *,
        decided: bool,
        apart: bool,
    ) -> None:
        """Show who was chosen, or ask which of the namesakes is meant; else stay away.

        `decided` says that it is none of them, `apart` that school and group show it.
        """
        state = (chosen, tuple(namesakes), decided, apart)
        if state == self._shown:
            return
        self._shown = state
        self._empty()
        few = len(namesakes) < _SIDE_BY_SIDE
        directions = QBoxLayout.Direction
        self._buttons.setDirection(directions.LeftToRight if few else directions.TopToBottom)
        if chosen is not None:
            self._say_chosen(chosen)
        elif namesakes and decided:
            self._say_another(namesakes, apart=apart)
        elif namesakes:
            self._ask(namesakes)
        self._buttons.addStretch()
        self.setVisible(chosen is not None or bool(namesakes))

    def _say_chosen(self, person: KnownPerson) -> None:
        words = [
            self.tr("You know {name}: {where}.").format(name=person.name, where=person.where)
            if person.where
            else self.tr("You know {name}.").format(name=person.name)
        ]
        if person.archived:
            words.append(self.tr("Archived; starting brings back whoever it is."))
        self._words.setText(" ".join(words))
        self._add(self.tr("No, another person"), self.another.emit)

    def _say_another(self, namesakes: Sequence[KnownPerson], *, apart: bool) -> None:
        first, several = namesakes[0], len(namesakes) > 1
        words = self.tr("Another {name} than the one at {where}.")
        if several or not first.where:
            words = self.tr("Another {name} than you know already.")
        advice = self.tr("Fill in another school or group, or add something to the name.")
        if apart:
            advice = self.tr("School and group tell them apart.")
        self._words.setText(f"{words.format(name=first.name, where=first.where)} {advice}")
        self._offer(namesakes, self.tr("The same person after all"))

    def _ask(self, namesakes: Sequence[KnownPerson]) -> None:
        first = namesakes[0]
        words = self.tr("There is already a {name} at {where}: same person, or another?")
        if not first.where:
            words = self.tr("There is already a {name}: same person, or another?")
        self._words.setText(words.format(name=first.name, where=first.where))
        self._offer(namesakes, self.tr("The same person"))
        self._add(self.tr("Another person"), self.another.emit)

    def _offer(self, namesakes: Sequence[KnownPerson], only: str) -> None:
        """Put a button for each namesake; an only one is not told by its place."""
        for person in namesakes[:_SHOWN]:
            text = only
            if len(namesakes) > 1:
                text = self.tr("The one at {}").format(person.where or person.name)
            self._add(text, lambda known=person: self.same.emit(known))

    def _add(self, text: str, press: object) -> None:
        button = QPushButton(plain_label(text))
        button.clicked.connect(lambda _=False: press())  # type: ignore[operator]
        self._buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _empty(self) -> None:
        while (item := self._buttons.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
