"""Offers things that are known while their name is typed; a chosen one is told whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QLineEdit

_NAME_ROLE = Qt.ItemDataRole.UserRole
_THING_ROLE = _NAME_ROLE + 1


class KnownCompleter(QObject):
    """Completes one line. Signals: chosen (the thing)."""

    chosen = Signal(object)

    def __init__(self, line: QLineEdit) -> None:
        super().__init__(line)
        self._things: tuple[tuple[str, str, Any], ...] = ()
        self._completer = QCompleter(QStandardItemModel(self), self)
        self._completer.setCompletionRole(_NAME_ROLE)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._completer.activated[QModelIndex].connect(self._choose)  # type: ignore[index]
        line.setCompleter(self._completer)

    def offer(self, things: Sequence[tuple[str, str, Any]]) -> None:
        """Offer things as (name to type, words to show, the thing)."""
        if tuple(things) == self._things:
            return
        self._things = tuple(things)
        model = QStandardItemModel(self._completer)
        for name, words, thing in things:
            item = QStandardItem(words)
            item.setData(name, _NAME_ROLE)
            item.setData(thing, _THING_ROLE)
            model.appendRow(item)
        self._completer.setModel(model)

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(index.data(_THING_ROLE))
