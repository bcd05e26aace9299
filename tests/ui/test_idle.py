"""Whatever a hand does keeps the vault open; what the window does by itself does not."""

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QEnterEvent, QPointingDevice, QTabletEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ui.idle import IdleWatch

AT, NONE = QPointF(5, 5), Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def widget(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


@pytest.fixture
def watch(qapp, widget):
    watch = IdleWatch(lambda: 1, lambda: False, qapp)
    yield watch
    qapp.removeEventFilter(watch)
    watch.deleteLater()


def wheel(widget):
    turn = QPoint(0, 120)
    none = Qt.MouseButton.NoButton
    phase = Qt.ScrollPhase.NoScrollPhase
    QApplication.sendEvent(widget, QWheelEvent(AT, AT, QPoint(), turn, none, NONE, phase, False))


def pen(widget):
    device, kind = QPointingDevice.primaryPointingDevice(), QEvent.Type.TabletPress
    press = QTabletEvent(kind, device, AT, AT, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0, NONE, LEFT, LEFT)
    QApplication.sendEvent(widget, press)


DEEDS = {
    "key": lambda widget: QTest.keyClick(widget, Qt.Key.Key_A),
    "click": lambda widget: QTest.mouseClick(widget, LEFT),
    "move": lambda widget: QTest.mouseMove(widget, QPoint(9, 9)),
    "wheel": wheel,
    "touch": lambda widget: (
        QTest.touchEvent(widget, QTest.createTouchDevice()).press(0, QPoint(5, 5), widget).commit()
    ),
    "pen": pen,
}


@pytest.mark.parametrize("deed", DEEDS)
def test_each_way_to_touch_it_counts(deed, watch, widget):
    watch._last = 0.0
    DEEDS[deed](widget)
    QApplication.processEvents()
    assert watch._last > 0


def test_what_nobody_did_does_not_count(watch, widget):
    watch._last = 0.0
    widget.update()
    widget.resize(300, 200)
    QApplication.sendEvent(widget, QEnterEvent(AT, AT, AT))  # a window that opens under the mouse
    QApplication.sendEvent(QObject(widget), QEvent(QEvent.Type.User))
    QApplication.processEvents()
    assert watch._last == 0
