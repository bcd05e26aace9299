"""Tables, bars and pictures of figures."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from beeldcoach.services.release_mark import ReleaseMark
from tests.ui.figures.made import BUDGET, FILMS, MATRIX, PLOT, sheet
from ui import theme
from ui.figures.cells import cell_at, shared_widths
from ui.figures.film_chart import FilmChart, chart_height
from ui.figures.palette import PAPER, on_screen
from ui.figures.sheet_picture import DENSITY, as_png, picture_of
from ui.figures.sheet_view import SheetView


@pytest.fixture(autouse=True)
def light(qapp):
    theme.apply(qapp, "light")


@pytest.fixture
def view(qtbot):
    view = SheetView("Tijd per code", opens=True)
    view.set_table(BUDGET)
    view.resize(700, view.height())
    qtbot.addWidget(view)
    view.show()
    qtbot.waitActive(view)
    return view


def test_a_table_is_as_high_as_its_rows_and_fills_its_width(view):
    assert not view.verticalScrollBar().isVisible()
    assert not view.horizontalScrollBar().isVisible()
    last = view.visualRect(view.rows.index(1, 2))
    assert last.bottom() < view.viewport().height()
    assert last.right() == view.viewport().width() - 1


def test_a_screen_reader_hears_what_a_figure_is(view):
    index = view.rows.index(1, 2)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "stilte na vraag, Aandeel: 12,5%"
    assert view.rows.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "aankijken"


def test_a_row_opens_by_click_and_by_enter(view, qtbot):
    place = view.visualRect(view.rows.index(1, 1)).center()
    with qtbot.waitSignal(view.opened) as opened:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.args == [1]
    view.setCurrentIndex(view.rows.index(0, 0))
    with qtbot.waitSignal(view.opened) as opened:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert opened.args == [0]


def test_the_arrows_walk_the_cells_and_tab_leaves(view, qtbot):
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert (view.currentIndex().row(), view.currentIndex().column()) == (1, 1)
    assert not view.tabKeyNavigation()


def test_a_cell_that_the_keyboard_is_on_stays_when_the_figures_change(view):
    view.setCurrentIndex(view.rows.index(1, 1))
    view.set_table(FILMS)
    view.set_table(BUDGET)
    assert view.currentIndex().column() in (1, -1)


def test_what_both_said_stands_out_in_a_matrix():
    assert cell_at(MATRIX, 0, 1).is_strong
    assert not cell_at(MATRIX, 0, 2).is_strong
    assert cell_at(MATRIX, 1, 2).is_strong
    assert not cell_at(MATRIX, 2, 3).is_strong  # the sum of all is no agreement
    assert cell_at(MATRIX, 1, 1).tone == "ink3"  # nothing there


@pytest.mark.parametrize("table", [BUDGET, FILMS, MATRIX])
def test_columns_never_get_less_than_they_need(table):
    least = shared_widths(table, 0)
    for room in (200, 500, 900, 1600):
        widths = shared_widths(table, room)
        assert all(width >= need for width, need in zip(widths, least, strict=True))
        assert sum(widths) == max(room, sum(least))


def test_a_bar_is_as_long_as_its_figure_says(qtbot):
    chart = FilmChart()
    chart.set_table(FILMS)
    chart.resize(900, chart.height())
    qtbot.addWidget(chart)
    assert chart.height() == chart_height(FILMS)
    image = chart.grab().toImage()
    fill, ratio = theme.code_colour("blauw").fill, image.devicePixelRatio()

    def length(y):
        return sum(
            image.pixelColor(x, round(y * ratio)).name().upper() == fill
            for x in range(round(120 * ratio), image.width())
        )

    first, second = length(14), length(30)
    assert first > 50
    assert abs(second - 2 * first) <= 8 * ratio


@pytest.mark.parametrize(
    "made",
    [
        sheet(),
        sheet(plot=PLOT, title="Verloop"),
        sheet(tables=(FILMS, BUDGET), is_chart=True),
        sheet(tables=(MATRIX, BUDGET), facts=(("Kappa van Cohen", "0,61"),), notes=("x " * 300,)),
    ],
    ids=["table", "plot", "chart", "matrix"],
)
def test_a_picture_is_for_paper_whatever_the_theme(made, qapp):
    light = picture_of(made)
    theme.apply(qapp, "dark")
    dark = picture_of(made)
    theme.apply(qapp, "light")
    assert light == dark
    assert light.devicePixelRatio() == DENSITY
    assert light.pixelColor(0, 0) == PAPER.colour("surface")
    read = QImage.fromData(as_png(light))
    assert read.size() == light.size()
    edge = [light.pixelColor(x, light.height() - 1) for x in range(0, light.width(), 50)]
    assert set(map(str, edge)) == {str(PAPER.colour("surface"))}  # nothing is cut at the bottom


def test_a_released_picture_bears_its_mark(qapp):
    plain = picture_of(sheet())
    marked = picture_of(sheet(released=ReleaseMark("12", "Marit Jansen", date(2026, 11, 24))))
    assert marked.height() > plain.height()


def test_the_screen_has_the_colours_of_its_theme(qapp):
    theme.apply(qapp, "dark")
    assert on_screen().tokens.is_dark
    assert on_screen().code("groen").fill != PAPER.code("groen").fill
    assert on_screen().code("onbekend") == on_screen().code("leisteen")
