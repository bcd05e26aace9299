"""StudioKeyboard: what is pressed, held and let go in the studio becomes deeds."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from ui.keys.acts import Act, Deed, KeyPhase
from ui.keys.keymap import ROW_OF, KeyMap, Where
from ui.keys.rows import When
from ui.keys.saved import from_kept

if TYPE_CHECKING:
    from ui.pages.studio_deeds import StudioDeeds
    from ui.pages.studio_stage import Stage
    from ui.preferences import Preferences
    from ui.viewmodels.studio import StudioModel

HOLD_S = 0.4  # a code's key that is held so long means an interval for as long as it is held
FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox)
OF_KEYS = frozenset(
    {
        QEvent.Type.ShortcutOverride,
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.WindowDeactivate,
    }
)


@dataclass(frozen=True, slots=True)
class _Held:
    """A key that is down, and what its press did."""

    deed: Deed
    since: float  # seconds of the monotonic clock


class StudioKeyboard(QObject):
    """The keys of the page. The page gives it its events; what it does not take is Qt's.

    A widget that has the keyboard takes its own keys first, such as a slider its arrows. Only what
    must work everywhere, also while typing, goes before it: for that the widget is watched.
    """

    def __init__(self, page: QWidget, stage: Stage, model: StudioModel, deeds: StudioDeeds) -> None:
        super().__init__(page)
        self._page, self._stage, self._model, self._deeds = page, stage, model, deeds
        self.keymap = KeyMap()
        self._rests = False  # while something lies over the page and has the keys
        self._held: dict[int, _Held] = {}
        self._watched: QWidget | None = None
        QApplication.instance().focusChanged.connect(self._watch)  # type: ignore[union-attr]

    def read(self, preferences: Preferences) -> None:
        """Take the keys that the coach chose."""
        self.keymap = from_kept(preferences.studio_keys)

    def rest(self, *, on: bool) -> None:
        """Leave all keys to what lies over the page, and take up again."""
        self._rests = on
        if on:
            self.let_go()

    def takes(self, event: QEvent) -> bool:
        """Deal with an event that came to the page; return whether that was all."""
        if event.type() is QEvent.Type.WindowDeactivate:
            self.let_go()
        if not isinstance(event, QKeyEvent) or self._rests:
            return False
        if event.type() is QEvent.Type.ShortcutOverride:
            event.setAccepted(self.keymap.claims(event, self.where()))
            return True
        if event.type() is QEvent.Type.KeyRelease:
            return self._release(event)
        return event.type() is QEvent.Type.KeyPress and self._press(event)

    def let_go(self) -> None:
        """End what lasts as long as a key is held: the keyboard is elsewhere now."""
        held, self._held = self._held, {}
        for each in held.values():
            self._end(each)

    def where(self) -> Where:
        """Where the keyboard is, and what can be done there."""
        return Where(
            self._code_keys(),
            self._deeds.known,
            typing=isinstance(QApplication.focusWidget(), FIELDS),
            on_film=self._stage.hasFocus(),
            asked=self._deeds.asks,
            stepping=self._deeds.holds_k,
            watching=self._deeds.only_watches,
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Do what must work everywhere before the widget that has the keyboard sees the key."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        deed = None if self._rests else self.keymap.deed_of(event, self.where())
        if deed is None or deed.act in (None, Act.LEAVE):  # a field knows best how it is left
            return False
        if ROW_OF[deed.act].when is not When.ALWAYS:
            return False
        self._deeds.do(deed)
        return True

    def _press(self, event: QKeyEvent) -> bool:
        where = self.where()
        deed = self.keymap.deed_of(event, where)
        if deed is None:
            return self.keymap.owns(event, where)  # held, it does nothing more
        if not event.isAutoRepeat():
            self._held[_place_of(event)] = _Held(deed, time.monotonic())
        self._deeds.do(deed)
        return True

    def _release(self, event: QKeyEvent) -> bool:
        if event.isAutoRepeat():
            return False
        held = self._held.pop(_place_of(event), None)
        if held is not None:
            self._end(held)
        return held is not None

    def _end(self, held: _Held) -> None:
        """A code that was held long ends; K no longer makes J and L go by frames."""
        deed = held.deed
        plain = deed.code_key and not deed.interval and not deed.fragment
        if deed.act is Act.PAUSE:
            self._deeds.holds_k = False
        elif plain and time.monotonic() - held.since >= HOLD_S:
            self._deeds.do(replace(deed, phase=KeyPhase.RELEASED))

    def _watch(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._watched is not None:
            self._watched.removeEventFilter(self)
            self._watched = None
        if now is not None and now is not self._stage and self._page.isAncestorOf(now):
            now.installEventFilter(self)
            now.destroyed.connect(self._forget)
            self._watched = now

    def _forget(self) -> None:
        self._watched = None

    def _code_keys(self) -> frozenset[str]:
        head = self._model.state.head
        return frozenset(code.key.upper() for code in head.lens.codes) if head else frozenset()


def _place_of(event: QKeyEvent) -> int:
    """Which key of the keyboard it is: with Shift it may print something else when it comes up."""
    return event.nativeScanCode() or event.key()
