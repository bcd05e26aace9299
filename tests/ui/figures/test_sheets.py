"""Tables, bars and pictures of figures."""

from datetime import date

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter

from beeldcoach.services.release_mark import ReleaseMark
from beeldcoach.services.sheets import SheetRow, SheetTable
from tests.ui.figures.made import BUDGET, FILMS, MATRIX, PLOT, sheet
from ui import theme
from ui.figures.cells import HEAD, SIDE, cell_at, head_height, paint_head, shared_widths
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


def alike(length):
    """A matrix whose heads begin alike, as `beurt geven` and `beurt verdelen` do."""
    names = tuple(f"beurt {word}" for word in ("geven", "verdelen", "overnemen", "verder geven"))
    names = names[:length]
    counts = tuple("0" for _ in (*names, ""))
    rows = tuple(SheetRow((name, *counts), ("oranje", *("" for _ in counts))) for name in names)
    return SheetTable(("", *names, "Samen"), (*rows, SheetRow(("Samen", *counts))), is_matrix=True)


def head_of(table, column, widths):
    """The head of a column as it is painted."""
    high = head_height(table, widths)
    made = QImage(int(widths[column]), high, QImage.Format.Format_RGB32)
    painter = QPainter(made)
    paint_head(painter, QRectF(made.rect()), table, column, PAPER)
    painter.end()
    return made


@pytest.mark.parametrize("room", [0, 400, 1_200])
def test_no_two_heads_of_a_matrix_look_alike_however_narrow_it_is(room):
    table = alike(4)
    widths = shared_widths(table, room)
    same = [max(widths[1:])] * len(widths)  # as wide as one another, so that only words differ
    heads = [head_of(table, column, same) for column in range(1, 5)]
    assert all(one != two for place, one in enumerate(heads) for two in heads[place + 1 :])


def test_every_word_above_a_column_of_a_matrix_has_the_room_that_it_needs():
    table = alike(4)
    metrics = QFontMetricsF(theme.font("small_strong"))
    for name, width in zip(table.head[1:], shared_widths(table, 0)[1:], strict=True):
        room = width - 2 * SIDE
        assert all(metrics.horizontalAdvance(word) <= room for word in name.split())
    assert head_height(table, shared_widths(table, 0)) > HEAD


def test_the_view_is_as_high_as_its_heads_need(qtbot):
    view = SheetView("Wie zag wat")
    qtbot.addWidget(view)
    view.set_table(alike(4))
    view.resize(500, view.height())
    view.show()
    head = view.horizontalHeader().height()
    assert head == head_height(alike(4), [view.columnWidth(column) for column in range(6)])
    last = view.visualRect(view.rows.index(4, 5))
    assert last.bottom() < view.viewport().height()
    assert not view.verticalScrollBar().isVisible()
