"""Tab goes as one reads, through parts that were built late, and past what is hidden or off."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QGridLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.widgets.number_field import NumberField
from ui.widgets.tab_order import go_on, stops


@pytest.fixture
def page(qtbot):
    page = QWidget()
    QVBoxLayout(page)
    qtbot.addWidget(page)
    return page


@pytest.fixture
def read(page, qtbot):
    """Show the page, and tell where Tab stops on it."""

    def read():
        with qtbot.waitExposed(page):
            page.show()
        page.activateWindow()
        return list(stops(page))

    return read


def test_a_part_that_was_built_late_is_read_where_it_stands(page, read):
    last = QPushButton("Daarna")
    page.layout().addWidget(last)
    first = QLineEdit()
    page.layout().insertWidget(0, first)
    assert read() == [first, last]


def test_a_grid_is_read_row_by_row(page, read):
    grid = QGridLayout()
    page.layout().addLayout(grid)
    cells = {(row, column): QLineEdit() for column in (0, 1) for row in (0, 1)}
    for (row, column), cell in cells.items():
        grid.addWidget(cell, row, column)
    assert read() == [cells[at] for at in sorted(cells)]


def test_only_the_page_that_is_shown_is_walked_and_what_scrolls_is_too(page, read):
    stack, area, inside = QStackedWidget(), QScrollArea(), QWidget()
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    shown = QLineEdit(inside)
    area.setWidget(inside)
    stack.addWidget(area)
    stack.addWidget(QPushButton("Verborgen"))
    page.layout().addWidget(stack)
    assert read() == [shown]


def test_what_is_off_or_hidden_is_passed_by(page, read):
    off, hidden, number = QPushButton("Uit"), QPushButton("Weg"), NumberField()
    for each in (off, hidden, number):
        page.layout().addWidget(each)
    off.setEnabled(False)
    hidden.hide()
    assert read() == [number]


def test_the_walk_is_a_ring_in_both_directions(page, read):
    first, last = QLineEdit(), QLineEdit()
    for each in (first, last):
        page.layout().addWidget(each)
    places = read()
    last.setFocus()
    go_on(places, forward=True)
    assert first.hasFocus()
    go_on(places, forward=False)
    assert last.hasFocus()
    assert not go_on([], forward=True)
