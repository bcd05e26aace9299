"""Hand: finds on the screen what a person would read, clicks it, types, waits, takes pictures."""

from __future__ import annotations

import time
import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING, Any, TypeVar, cast

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QScrollArea,
    QSpinBox,
    QTextEdit,
    QWidget,
)

from resources import path
from ui.widgets.scale import ScaleRow

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ui.application import Application
    from ui.i18n import Language
    from ui.main_window import MainWindow

W = TypeVar("W", bound=QWidget)
PATIENCE = 20.0  # seconds for the screen to become what is waited for
STEP_MS = 25  # how long the event loop runs between two looks
SETTLE_MS = 350  # before a picture: sections open, icons load
IDLE = 0.6  # seconds without work: longer than the rest after which typing is stored
SLOW = 1300  # milliseconds; a wrong passphrase waits a second


class TourStuck(AssertionError):
    """The screen is not what the tour expects; the message names what was looked for."""


class Hand:
    """A person at the screen."""

    def __init__(
        self, window: MainWindow, language: Language, out: Path, *, hasty: bool = False
    ) -> None:
        """Take pictures in `out`; in haste of what is still opening, too."""
        self.window, self._out, self._hasty = window, out, hasty
        self.pictured: Callable[[QWidget], None] = lambda _: None  # told what a picture shows
        self._number = 0
        self._words = _translations() if language == "nl" else {}

    def words(self, english: str, *values: object, **named: object) -> str:
        """Return what stands on the screen for an English text of the sources."""
        return self._readings(english, *values, **named)[0]

    def _readings(self, english: str, *values: object, **named: object) -> list[str]:
        """Return every way in which the windows say an English text."""
        said = self._words.get(english, [english])
        return [text.format(*values, **named) for text in said]

    def rest(self, milliseconds: int) -> None:
        """Let the application go on for a while; a long one ends when nothing is under way."""
        if milliseconds >= SLOW:
            self._rest_until_idle(milliseconds / 1000)
            return
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def _rest_until_idle(self, longest: float) -> None:
        """Wait until what was typed is stored and what was asked for is there."""
        end = time.monotonic() + longest
        idle_from = time.monotonic()
        while time.monotonic() < min(end, idle_from + IDLE):
            self.rest(STEP_MS)
            if self.window.is_busy:
                idle_from = time.monotonic()

    def until(self, what: str, found: Callable[[], Any], patience: float = PATIENCE) -> Any:
        """Wait until `found` returns something; raise TourStuck with `what` when it never does."""
        end = time.monotonic() + patience
        while time.monotonic() < end:
            result = found()
            if result:
                return result
            self.rest(STEP_MS)
        self.picture("stuck")
        raise TourStuck(f"{what}; on the screen: {self._readable()}")

    def front(self) -> QWidget:
        """Return the window in front: a dialog, the debrief, or the main window."""
        return QApplication.activeModalWidget() or self.window.debrief or self.window

    def see(self, kind: type[W], english: str, *values: object, **named: object) -> W:
        """Wait for a widget of a kind with these words on it, or as its name; return it."""
        wanted = self._readings(english, *values, **named)

        def found() -> W | None:
            for widget in self.front().findChildren(kind):
                if widget.isVisible() and {_text(widget), widget.accessibleName()} & {*wanted}:
                    return widget
            return None

        return cast("W", self.until(f"{kind.__name__} {wanted}", found))

    def sees(self, kind: type[W], predicate: Callable[[W], bool]) -> W:
        """Wait for a visible widget of a kind that fits; return it."""

        def found() -> W | None:
            for widget in self.front().findChildren(kind):
                if widget.isVisible() and predicate(widget):
                    return widget
            return None

        return cast("W", self.until(kind.__name__, found))

    def click(self, english: str, *values: object, **named: object) -> None:
        """Click the button with these words, once it can be clicked."""
        button = self.see(QAbstractButton, english, *values, **named)
        self.until(f"{english!r} can be clicked", button.isEnabled)
        self.click_on(button)

    def click_on(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Click a widget, in its middle unless said otherwise."""
        _into_view(widget)
        self.rest(STEP_MS)
        place = at or widget.rect().center()
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=place)
        self.rest(STEP_MS)

    def fill(self, english: str, text: str, **named: object) -> None:
        """Type a text in the field with this name, over what stands there."""
        self.type_into(self._field(self._readings(english, **named)), text)

    def choose(self, question: str, answer: str) -> None:
        """Choose an answer under a question that has the same answers as others."""
        wanted = self._readings(answer)
        group = self.see(QWidget, question)
        if not group.findChildren(QAbstractButton):
            group = group.parentWidget() or group
        for button in group.findChildren(QAbstractButton):
            if button.isVisible() and _text(button) in wanted:
                self.click_on(button)
                return
        raise TourStuck(f"no answer {wanted} to {question!r}")

    def pick(self, title: str) -> None:
        """Click the entry of a list with this title."""

        def found() -> tuple[QListWidget, QPoint] | None:
            for entries in self.front().findChildren(QListWidget):
                for item in entries.findItems(title, Qt.MatchFlag.MatchExactly):
                    if entries.isVisible():
                        return entries, entries.visualItemRect(item).center()
            return None

        entries, at = self.until(f"entry {title!r}", found)
        self.click_on(entries.viewport(), at)

    def type_into(self, field: QWidget, text: str) -> None:
        """Type a text in a field, over what stands there."""
        self.click_on(field)
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(field, text)
        self.rest(STEP_MS)

    def click_scale(self, figure: int) -> None:
        """Choose a figure on a row from 0 to 10."""
        row = self.sees(ScaleRow, lambda _: True)
        width = row.width() / 11
        self.click_on(row, QPoint(int(width * (figure + 0.5)), row.height() // 2))

    def _field(self, wanted: list[str]) -> QWidget:
        def found() -> QWidget | None:
            for kind in (QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox):
                for widget in self.front().findChildren(kind):
                    if widget.isVisible() and widget.accessibleName() in wanted:
                        return widget
            return None

        return cast("QWidget", self.until(f"field {wanted}", found))

    def press(
        self,
        key: Qt.Key,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
        into: QWidget | None = None,
    ) -> None:
        """Press a key where the focus is."""
        target = into or QApplication.focusWidget() or self.front()
        QTest.keyClick(target, key, modifier)
        self.rest(STEP_MS)

    def _settle(self) -> None:
        """Let everything open that is opening; in haste, only until nothing is under way."""
        self.rest(STEP_MS if self._hasty else SETTLE_MS)
        end = time.monotonic() + SLOW / 1000
        while self._hasty and self.window.is_busy and time.monotonic() < end:
            self.rest(STEP_MS)

    def picture_of(self, window: QWidget, name: str) -> None:
        """Save what stands in a window of its own."""
        self._settle()
        self._number += 1
        window.grab().save(str(self._out / f"{self._number:02}-{name}.png"))

    def picture(self, name: str) -> None:
        """Save what stands on the screen; a dialog with the window behind it."""
        self._settle()
        self._number += 1
        front = self.front()
        self.pictured(front)
        file = self._out / f"{self._number:02}-{name}.png"
        over = front.parentWidget()
        if front.isModal() and over is not None:
            behind = over.window()
            image = behind.grab()
            place = behind.rect().center() - front.rect().center()
            front.render(image, place)
        else:
            image = front.grab()
        image.save(str(file))

    def wait_for_end(self, application: Application) -> None:
        """Lock the vault, so that everything lets go of its films."""
        ended: list[bool] = []
        application.after_lock = lambda: ended.append(True)
        application.lock()
        end = time.monotonic() + PATIENCE
        while not ended and time.monotonic() < end:
            self.rest(STEP_MS)
        self.window.hide()

    def _readable(self) -> list[str]:
        texts = {
            _text(widget) or widget.accessibleName()
            for widget in self.front().findChildren(QWidget)
            if widget.isVisible()
        }
        return sorted(text for text in texts if text)[:120]


def _text(widget: QWidget) -> str:
    if isinstance(widget, QAbstractButton):
        return widget.text().replace("&", "")
    text = getattr(widget, "text", None)
    return str(text()) if callable(text) and not isinstance(widget, QLineEdit) else ""


def _into_view(widget: QWidget) -> None:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
        parent = parent.parentWidget()


def _translations() -> dict[str, list[str]]:
    tree = ET.parse(path("translations", "beeldcoach_nl.ts"))  # noqa: S314  a file of our own
    found: dict[str, list[str]] = {}
    for message in tree.iter("message"):
        source, translation = message.findtext("source"), message.find("translation")
        if source and translation is not None and translation.text and translation.text.strip():
            found.setdefault(source, []).append(translation.text)
    return found
