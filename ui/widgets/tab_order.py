"""Where Tab goes: from control to control as one reads, however late a part was built."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

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


# Neither `children()` nor `itemAt()` is asked: they wrap what Qt makes and deletes by itself, such
# as the item of a deleted row. Such a wrapper outlives it, and a later object of ours at the same
# address is then taken for it, and the program crashes.
_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


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
    children = widget.findChildren(QWidget, options=_DIRECT)
    placed = list(_placed(layout, children)) if layout is not None else []
    return placed + [each for each in children if each not in placed and not each.isWindow()]


def _placed(layout: QLayout, widgets: Sequence[QWidget]) -> Iterator[QWidget]:
    """Yield those of the widgets that stand in a layout, as they are read."""
    if isinstance(layout, QStackedLayout):
        shown = layout.currentWidget()
        if shown is not None:
            yield shown
        return
    inner = layout.findChildren(QLayout, options=_DIRECT)
    parts: list[tuple[int, QWidget | QLayout]] = [(layout.indexOf(part), part) for part in widgets]
    parts += [(layout.indexOf(part), part) for part in inner]
    for _, part in sorted(
        ((_reading(layout, at), part) for at, part in parts if at >= 0), key=lambda pair: pair[0]
    ):
        if isinstance(part, QLayout):
            yield from _placed(part, widgets)
        else:
            yield part


def _reading(layout: QLayout, at: int) -> tuple[int, ...]:
    """Return the place of a layout's item: a grid is read row by row."""
    if isinstance(layout, QGridLayout):
        place: Any = layout.getItemPosition(at)  # row, column, and how far it spans
        return (place[0], place[1])
    return (at,)
