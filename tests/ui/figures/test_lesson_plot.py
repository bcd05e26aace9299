"""The plot of a lesson: painted, pointed at, walked with the keyboard."""

import time
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt

from tests.ui.figures.made import PLOT
from ui import theme
from ui.figures.lesson_plot import LessonPlot
from ui.figures.plot_painting import geometry_for, mark_box


@pytest.fixture
def plot(qtbot, qapp):
    theme.apply(qapp, "light")
    widget = LessonPlot("nl")
    widget.set_plot(PLOT)
    widget.resize(900, widget.height())
    qtbot.addWidget(widget)
    widget.show()
    qtbot.waitActive(widget)
    return widget


def centre(plot, row, mark):
    where = geometry_for(PLOT, plot.width())
    return mark_box(PLOT.rows[row].marks[mark], row, where).center().toPoint()


def test_each_mark_is_painted_in_the_colour_of_its_code(plot):
    image = plot.grab().toImage()
    ratio = image.devicePixelRatio()
    for row, mark, name in ((0, 1, "blauw"), (2, 0, "leisteen")):
        place = centre(plot, row, mark) * ratio
        assert image.pixelColor(place).name().upper() == theme.code_colour(name).fill


def test_a_click_on_a_mark_goes_there(plot, qtbot):
    with qtbot.waitSignal(plot.gone_to) as gone:
        qtbot.mouseClick(plot, Qt.MouseButton.LeftButton, pos=centre(plot, 0, 1))
    assert gone.args == [30_000]
    with qtbot.waitSignal(plot.gone_to) as gone:
        qtbot.mouseClick(
            plot, Qt.MouseButton.LeftButton, pos=centre(plot, 2, 0) + QPoint(40, 0)
        )  # anywhere on the bar: it begins at its beginning
    assert gone.args == [28_000]


def test_a_click_beside_the_marks_goes_nowhere(plot, qtbot):
    with qtbot.assertNotEmitted(plot.gone_to):
        qtbot.mouseClick(plot, Qt.MouseButton.LeftButton, pos=centre(plot, 0, 1) + QPoint(40, 0))
        qtbot.mouseClick(plot, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))


def test_the_arrows_walk_and_enter_goes_there(plot, qtbot):
    plot.setFocus()
    assert plot.here == "0:00 aankijken"
    qtbot.keyClick(plot, Qt.Key.Key_Right)
    assert plot.accessibleDescription() == "0:30 aankijken"
    qtbot.keyClick(plot, Qt.Key.Key_Down)  # past the row without marks, to the nearest in time
    assert plot.here == "0:28 stilte na vraag, 8,0 s"
    with qtbot.waitSignal(plot.gone_to) as gone:
        qtbot.keyClick(plot, Qt.Key.Key_Return)
    assert gone.args == [28_000]
    qtbot.keyClick(plot, Qt.Key.Key_Down)
    qtbot.keyClick(plot, Qt.Key.Key_Up)
    assert plot.here == "0:30 aankijken"
    for _ in range(5):
        qtbot.keyClick(plot, Qt.Key.Key_Right)
    assert plot.here == "0:59 aankijken"


def test_ten_thousand_marks_are_painted_in_little_time(plot):
    marks = tuple((at * 6, None) for at in range(10_000))
    rows = (replace(PLOT.rows[0], marks=marks), *PLOT.rows[1:])
    plot.set_plot(replace(PLOT, rows=rows))
    begin = time.process_time()
    plot.grab()
    assert time.process_time() - begin < 1.0
