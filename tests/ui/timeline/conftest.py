"""A timeline on the screen, and the means to point at things in it."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from tests.ui.timeline.made import lesson
from ui.timeline.timeline import Timeline

LEFT = Qt.MouseButton.LeftButton
NO_KEY = Qt.KeyboardModifier.NoModifier


class Hand:
    """Presses, drags and wheels on a timeline, by time and lane."""

    def __init__(self, timeline):
        self.timeline = timeline

    def point(self, ms, lane):
        scene = self.timeline.scene
        return QPointF(scene.view.x_of(ms), scene.band(lane).middle)

    def _send(self, kind, at, held, keys=NO_KEY, button=LEFT):
        port = self.timeline.viewport()
        where = QPointF(port.mapToGlobal(at))
        QApplication.sendEvent(port, QMouseEvent(kind, at, where, button, held, keys))

    def press(self, at, button=LEFT):
        self._send(QEvent.Type.MouseButtonPress, at, button, button=button)

    def move(self, at, held=LEFT, keys=NO_KEY):
        self._send(QEvent.Type.MouseMove, at, held, keys, Qt.MouseButton.NoButton)

    def release(self, at):
        self._send(QEvent.Type.MouseButtonRelease, at, Qt.MouseButton.NoButton)

    def click(self, at):
        self.press(at)
        self.release(at)

    def double_click(self, at):
        self.click(at)
        self._send(QEvent.Type.MouseButtonDblClick, at, LEFT)
        self.release(at)

    def drag(self, start, end, keys=NO_KEY):
        self.press(start)
        self.move(QPointF((start.x() + end.x()) / 2, start.y()), keys=keys)
        self.move(end, keys=keys)
        self.release(end)

    def wheel(self, at, notches, keys=NO_KEY):
        port = self.timeline.viewport()
        event = QWheelEvent(
            at,
            QPointF(port.mapToGlobal(at)),
            QPoint(),
            QPoint(0, notches * 120),
            Qt.MouseButton.NoButton,
            keys,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(port, event)
        return event


@pytest.fixture
def timeline(qtbot):
    widget = Timeline()
    qtbot.addWidget(widget)
    widget.resize(880, 260)
    widget.set_state(lesson())
    widget.show()
    qtbot.waitExposed(widget)
    yield widget
    widget.close()


@pytest.fixture
def near(timeline):
    """The same, about two minutes around the second fragment."""
    timeline.look_at(timeline.view.showing(665_000, 785_000))
    return timeline


@pytest.fixture
def hand(timeline):
    return Hand(timeline)
