"""Offers things that are known while their name is typed; a chosen one is told whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit

from ui import theme
from ui.widgets.plain_tip import plain_tip

if TYPE_CHECKING:
    from collections.abc import Sequence

_NAME_ROLE = Qt.ItemDataRole.UserRole
_THING_ROLE = _NAME_ROLE + 1


class KnownCompleter(QObject):
    """Completes one line. Signals: chosen (the thing)."""

    chosen = Signal(object)

    def __init__(self, line: QLineEdit) -> None:
        super().__init__(line)
        self._line = line
        self._things: tuple[object, ...] = ()
        self._completer = QCompleter(QStandardItemModel(self), self)
        self._completer.setCompletionRole(_NAME_ROLE)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._completer.activated[QModelIndex].connect(self._choose)  # type: ignore[index]
        line.setCompleter(self._completer)

    def offer(
        self,
        things: Sequence[tuple[str, str, Any]],
        rest: Sequence[tuple[str, str, Any]] = (),
        head: str = "",
    ) -> None:
        """Offer things as (name to type, words to show, the thing), and others under a head."""
        offered = (*things, head, *rest)
        if offered == self._things:
            return
        self._things = offered
        model = QStandardItemModel(self._completer)
        for known in things:
            model.appendRow(_item(*known))
        if things and rest:
            model.appendRow(_head(head))
        for known in rest:
            model.appendRow(_item(*known))
        self._completer.setModel(model)

    def open_on_demand(self, words: str) -> None:
        """Let all be seen before anything is typed: by a button in the line, and by Down."""
        action = self._line.addAction(
            theme.icon("ph.caret-down", "ink2"), QLineEdit.ActionPosition.TrailingPosition
        )
        action.setText(words)
        action.setToolTip(plain_tip(words))
        action.triggered.connect(self.show_all)
        self._line.installEventFilter(self)

    def show_all(self) -> None:
        """Show everything that is offered."""
        self._line.setFocus()
        self._completer.setCompletionPrefix("")
        self._completer.complete()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open with Down, as a choice does."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            popup = self._completer.popup()
            closed = popup is None or not popup.isVisible()
            if event.key() == Qt.Key.Key_Down and closed and not self._line.isReadOnly():
                self.show_all()
                return True
        return super().eventFilter(watched, event)

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(index.data(_THING_ROLE))


def _item(name: str, words: str, thing: object) -> QStandardItem:
    item = QStandardItem(words)
    item.setData(name, _NAME_ROLE)
    item.setData(thing, _THING_ROLE)
    return item


def _head(words: str) -> QStandardItem:
    """Return a line that cannot be chosen, and that no typing finds."""
    item = QStandardItem(words)
    item.setData("", _NAME_ROLE)
    item.setFlags(Qt.ItemFlag.NoItemFlags)
    item.setFont(theme.font("small"))
    return item
