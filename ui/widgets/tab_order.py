"""Where Tab goes: from control to control as one reads, however late a part was built."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QGridLayout,
    QLayout,
    QScrollArea,
    QStackedLayout,
    QStackedWidget,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


def stops(widget: QWidget) -> Iterator[QWidget]:
    """Yield the controls in a widget at which Tab stops now, in reading order."""
    if not widget.isVisible() or not widget.isEnabled():
        return
    takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    if takes and widget.focusProxy() is None:
        yield widget
    for part in _parts(widget):
        yield from stops(part)


def go_on(places: Sequence[QWidget], *, forward: bool) -> bool:
    """Give the keyboard to the next of these places, or the one before; in a ring."""
    if not places:
        return False
    here = QApplication.focusWidget()
    while here is not None and here not in places:
        here = here.parentWidget()  # a part of a control, or what lies in a page without one
    if here is None:
        target = places[0 if forward else -1]
    else:
        target = places[(places.index(here) + (1 if forward else -1)) % len(places)]
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    target.setFocus(reason)
    return True


def _parts(widget: QWidget) -> list[QWidget]:
    """The widgets that stand in a widget, as they are read."""
    if isinstance(widget, QStackedWidget):
        shown = widget.currentWidget()
        return [shown] if shown is not None else []
    if isinstance(widget, QScrollArea):
        inner = widget.widget()
        return [inner] if inner is not None else []
    if isinstance(widget, QAbstractScrollArea):
        return []  # a list or a text walks by itself
    layout = widget.layout()
    placed = list(_placed(layout)) if layout is not None else []
    children = [child for child in widget.children() if isinstance(child, QWidget)]
    return placed + [each for each in children if each not in placed and not each.isWindow()]


def _placed(layout: QLayout) -> Iterator[QWidget]:
    if isinstance(layout, QStackedLayout):
        shown = layout.currentWidget()
        if shown is not None:
            yield shown
        return
    for at in _reading(layout):
        item = layout.itemAt(at)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _placed(inner)


def _reading(layout: QLayout) -> list[int]:
    """Return the places of a layout's items: a grid is read row by row."""
    places = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        places.sort(key=lambda at: layout.getItemPosition(at)[:2])  # type: ignore[index]
    return places
