"""Two ways to do everything: with the mouse, and with the keyboard alone."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QWidget,
)

from ui.pages.trajectory_list_view import TrajectoryListView
from ui.touring.hand import Hand
from ui.widgets.path import Path as StepPath

KEY, MOD = Qt.Key, Qt.KeyboardModifier
TABS = 150  # more stops than any page has
TYPED = (QLineEdit, QPlainTextEdit)


class Doer:
    """Somebody at the window."""

    def __init__(self, window, tmp_path):
        self.window, self.hand = window, Hand(window, "en", tmp_path)

    def settle(self):
        """Let all that a press set going come to its end."""
        QTest.qWait(2)  # also what is to be deleted goes now, as it does for a coach
        while self.window._session.working:
            QTest.qWait(2)


class Mouse(Doer):
    """Points and clicks; types where it clicked."""

    def open_trajectory(self):
        rows = self.hand.sees(TrajectoryListView, lambda view: view.model().rowCount() > 0)
        place = rows.visualRect(rows.model().index(0, 0)).center()
        self.hand.click_on(rows.viewport(), place)
        self.hand.sees(StepPath, lambda path: path.isVisible())

    def step(self, name):
        path = self.hand.sees(StepPath, lambda path: path.isVisible())
        button = self.hand.sees(
            QAbstractButton,
            lambda each: each.parent() is path and name in each.accessibleName().lower(),
        )
        self.hand.click_on(button)
        self.settle()

    def press(self, words):
        self.hand.click(words)
        self.settle()

    def tick(self, words):
        box = self.hand.see(QAbstractButton, words)
        self.hand.click_on(box, QPoint(8, box.height() // 2))
        self.settle()

    def write(self, name, text):
        field = self.hand.sees(QWidget, lambda each: _is_field(each, name))
        self.hand.type_into(field, text)
        self.settle()

    def answer(self, question, word):
        self.press(f"{question} {word}")

    def tab(self, words):
        self.press(words)

    def section(self, title):
        self.hand.pick(title)
        self.settle()


class Keyboard(Doer):
    """Tab, arrows, Enter, Space and letters; nothing is pointed at."""

    def open_trajectory(self):
        self.walk(lambda widget: isinstance(widget, TrajectoryListView), "the list")
        self.key(KEY.Key_Return)
        self.hand.sees(StepPath, lambda path: path.isVisible())

    def step(self, name):
        self.walk(lambda widget: isinstance(widget, StepPath), "the path")
        path = QApplication.focusWidget()
        self.key(KEY.Key_Home)
        self._arrow(KEY.Key_Right, lambda: name in path.accessibleDescription().lower())
        self.key(KEY.Key_Return)

    def press(self, words):
        self.walk(lambda each: isinstance(each, QAbstractButton) and called(each, words), words)
        self.key(KEY.Key_Space)

    def tick(self, words):
        self.press(words)

    def write(self, name, text):
        self.walk(lambda each: _is_field(each, name), name)
        QTest.keyClicks(QApplication.focusWidget(), text)
        self.settle()

    def answer(self, question, word):
        self.walk(lambda each: each.accessibleName().startswith(f"{question} "), question)
        self._choose(f"{question} {word}")

    def tab(self, words):
        self.walk(lambda each: each.parent() is not None and _beside(each, words), words)
        self._choose(words)

    def section(self, title):
        self.walk(lambda each: isinstance(each, QListWidget) and _holds(each, title), title)
        parts = QApplication.focusWidget()
        self.key(KEY.Key_Home)
        self._arrow(KEY.Key_Down, lambda: parts.currentItem().text() == title)

    def key(self, key, modifier=MOD.NoModifier):
        QTest.keyClick(QApplication.focusWidget(), key, modifier)
        self.settle()

    def type(self, text):
        QTest.keyClicks(QApplication.focusWidget(), text)
        self.settle()

    def walk(self, found, what):
        """Press Tab until the keyboard stands at what is wanted."""
        for _ in range(TABS):
            widget = QApplication.focusWidget()
            if widget is None:  # a window manager would have done so when a dialog closed
                self.hand.front().activateWindow()
                self.settle()
                widget = QApplication.focusWidget()
            if widget is not None and widget.isEnabled() and found(widget):
                return
            QTest.keyClick(widget or self.hand.front(), KEY.Key_Tab)
            self.settle()
        raise AssertionError(f"Tab never came to {what}")

    def _choose(self, words):
        """Walk with the arrows over choices side by side; the first is chosen by Space."""
        if called(QApplication.focusWidget(), words):
            self.key(KEY.Key_Space)
        else:
            self._arrow(KEY.Key_Right, lambda: called(QApplication.focusWidget(), words))

    def _arrow(self, key, reached):
        for _ in range(30):
            if reached():
                return
            self.key(key)
        raise AssertionError("the arrows never came there")


def called(widget: QWidget, words: str) -> bool:
    """Whether these words stand on a widget, or are its name."""
    text = widget.text().replace("&", "").strip() if isinstance(widget, QAbstractButton) else ""
    return words in (text, widget.accessibleName())


def _is_field(widget: QWidget, name: str) -> bool:
    return widget.isVisible() and isinstance(widget, TYPED) and called(widget, name)


def _beside(widget: QWidget, words: str) -> bool:
    siblings = widget.parent().findChildren(QAbstractButton)
    return isinstance(widget, QAbstractButton) and any(
        type(each) is type(widget) and called(each, words) for each in siblings
    )


def _holds(entries: QListWidget, title: str) -> bool:
    return bool(entries.findItems(title, Qt.MatchFlag.MatchExactly))
