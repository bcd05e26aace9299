"""The dark look of the debrief, the same in both themes: the film is the only loud thing."""

from __future__ import annotations

import qtawesome  # type: ignore[import-untyped]
from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPaintEvent, QPalette, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.focus_ring import OWN_RING
from ui.style_sheet import style_sheet
from ui.tokens import DARK

_OWN = f"""
QWidget#stage {{ background: {DARK.stage}; }}
QWidget#coach {{ background: {DARK.paper}; }}
QWidget#none, QScrollArea > QWidget > QWidget#none {{ background: transparent; }}
QFrame#private {{ background: {DARK.surface}; border: 1px dashed {DARK.edge};
  border-radius: 6px; }}
QFrame#private QPlainTextEdit {{ border: none; background: transparent; padding: 0; }}
QLineEdit:focus, QPlainTextEdit:focus {{ border: 2px solid {DARK.accent}; }}
QLineEdit:focus {{ padding: 0 5px; }}
QFrame#private QPlainTextEdit:focus {{ border: none; }}
QPushButton:focus {{ border: 2px solid {DARK.accent_hover}; padding: 0 11px; min-height: 28px; }}
QPushButton[tall="yes"]:focus {{ min-height: 36px; }}
QPushButton[role="primary"]:focus {{ border: 2px solid {DARK.ink}; }}
QFrame#veil {{ background: rgba(0, 0, 0, 170); }}
QFrame#sheet {{ background: {DARK.paper}; border: 1px solid {DARK.edge}; border-radius: 8px; }}
QFrame#dashed {{ background: transparent; border: 1px dashed {DARK.edge}; border-radius: 6px; }}
QFrame#held {{ background: {DARK.surface}; border: 1px solid {DARK.line}; border-radius: 6px; }}
"""


def colour(token: str) -> QColor:
    """The dark theme's colour of a token, whatever theme is on."""
    return QColor(getattr(DARK, token))


def dress(window: QWidget) -> None:
    """Give a window and all in it the dark look."""
    role = QPalette.ColorRole
    palette = window.palette()
    colours = {
        role.Window: DARK.stage,
        role.WindowText: DARK.ink,
        role.Base: DARK.surface,
        role.Text: DARK.ink,
        role.PlaceholderText: DARK.ink3,
        role.Button: DARK.surface,
        role.ButtonText: DARK.ink,
        role.Highlight: DARK.accent,
        role.HighlightedText: DARK.on_accent,
    }
    for which, value in colours.items():
        palette.setColor(which, QColor(value))
    window.setPalette(palette)
    window.setStyleSheet(style_sheet(DARK) + _OWN)


def rings_itself(widget: QWidget) -> None:
    """Keep the theme's focus ring away: in the light theme it would not be seen here."""
    widget.setProperty(OWN_RING, True)  # noqa: FBT003


def paint_icon(painter: QPainter, name: str, token: str, rect: QRect) -> None:
    """Paint the icon `ph.*` in a token's dark colour."""
    face = qtawesome.font(name.partition(".")[0], rect.height())
    face.setPixelSize(rect.height())
    painter.save()
    painter.setPen(colour(token))
    painter.setFont(face)
    painter.drawText(QRectF(rect), Qt.AlignmentFlag.AlignCenter, qtawesome.charmap(name))
    painter.restore()


class _Engine(QIconEngine):
    def __init__(self, name: str, token: str) -> None:
        super().__init__()
        self._name, self._token = name, token

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._token)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        del state
        token = "ink3" if mode == QIcon.Mode.Disabled else self._token
        paint_icon(painter, self._name, token, rect)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        made = QPixmap(size)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return made


def icon(name: str, token: str = "ink") -> QIcon:  # noqa: S107 (a colour)
    """The icon `ph.*` in a dark colour, for a button."""
    return QIcon(_Engine(name, token))


class Picture(QWidget):
    """An icon beside words; decoration, so it has no accessible name."""

    def __init__(self, name: str, token: str = "ink2", size: int = 16) -> None:  # noqa: S107
        super().__init__()
        self._name, self._token = name, token
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedSize(size, size)

    def set_state(self, name: str, token: str) -> None:
        """Show another icon or colour."""
        self._name, self._token = name, token
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the icon."""
        del event
        paint_icon(QPainter(self), self._name, self._token, self.rect())
