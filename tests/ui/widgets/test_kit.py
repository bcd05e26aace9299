"""What every widget of the kit has in common: it paints, in both themes, and fits at 200 %."""

import importlib.util
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPushButton, QWidget

from ui import theme

_spec = importlib.util.spec_from_file_location("gallery", Path(__file__).with_name("gallery.py"))
gallery = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(gallery)

WIDE_AT_200 = 960 - 56 - 2 * 24  # smallest window, narrow rail, page margins


@pytest.fixture(autouse=True)
def _light_again(qapp):
    theme.apply(qapp, "light")
    yield
    theme.apply(qapp, "light")


def picture(widget: QWidget, qtbot):
    qtbot.addWidget(widget)
    widget.resize(widget.sizeHint().expandedTo(widget.minimumSizeHint()))
    return widget.grab().toImage()


def colours(image) -> set[str]:
    pixels = memoryview(bytes(image.convertToFormat(QImage.Format.Format_RGB32).constBits()))
    return {QColor(pixel).name() for pixel in set(pixels.cast("I"))}


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("name", gallery.WIDGETS)
def test_a_widget_paints_something_in_both_themes(name, mode, qapp, qtbot):
    theme.apply(qapp, mode)
    image = picture(gallery.WIDGETS[name](), qtbot)
    assert len(colours(image)) > 3


@pytest.mark.parametrize("name", gallery.WIDGETS)
def test_a_widget_changes_with_the_theme_while_it_stands(name, qapp, qtbot):
    widget = gallery.WIDGETS[name]()
    light = picture(widget, qtbot)
    theme.apply(qapp, "dark")
    dark = picture(widget, qtbot)
    token = theme.LIGHT.ink.lower()
    assert token in colours(light) or theme.LIGHT.accent.lower() in colours(light)
    assert token not in colours(dark)


@pytest.mark.parametrize("name", gallery.WIDGETS)
def test_a_widget_fits_the_smallest_window_at_200_percent(name, qtbot):
    widget = gallery.WIDGETS[name]()
    qtbot.addWidget(widget)
    assert widget.minimumSizeHint().width() <= WIDE_AT_200
    assert widget.minimumSizeHint().height() <= 540


@pytest.mark.parametrize("name", gallery.WIDGETS)
def test_whatever_can_be_pressed_has_a_name_and_32_pixels(name, qtbot):
    widget = gallery.WIDGETS[name]()
    qtbot.addWidget(widget)
    widget.resize(widget.sizeHint())
    widget.grab()
    kinds = (QPushButton, QAbstractButton)
    buttons = [b for kind in kinds for b in widget.findChildren(kind) if b.isVisibleTo(widget)]
    for pressed in buttons:
        if isinstance(pressed.parent(), QLineEdit) or pressed.objectName().startswith("qt_"):
            continue
        if type(pressed).__name__ in {"QTableCornerButton", "QToolButton", "CloseButton"}:
            continue
        assert pressed.accessibleName() or pressed.text(), pressed
        assert pressed.height() >= 32, pressed
