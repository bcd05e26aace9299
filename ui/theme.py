"""Gives the application its look, light or dark, and tells when it changes."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Literal, TypeAlias

import qtawesome  # type: ignore[import-untyped]
from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QIcon,
    QIconEngine,
    QPainter,
    QPalette,
    QPixmap,
)
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from resources import path
from ui.focus_ring import FocusRing
from ui.style_sheet import style_sheet
from ui.tokens import DARK, DARK_CODES, LIGHT, LIGHT_CODES, CodeColour, Tokens

__all__ = [
    "DARK",
    "LIGHT",
    "CodeColour",
    "FontKind",
    "Mode",
    "Role",
    "Tokens",
    "apply",
    "changed",
    "code_colour",
    "colour",
    "font",
    "icon",
    "is_dark",
    "set_role",
    "tokens",
]

Mode: TypeAlias = Literal["light", "dark", "system"]
Role: TypeAlias = Literal["primary", "normal", "quiet", "destructive", "erase"]
FontKind: TypeAlias = Literal[
    "small", "small_strong", "text", "strong", "heading", "key", "big", "question"
]

# Distances in logical pixels; nothing stands at a distance of its own.
S4, S8, S12, S16, S24, S32, S40, S56 = 4, 8, 12, 16, 24, 32, 40, 56
CONTROL = 32  # lowest thing that can be pressed
ROW = 48
INTER = "Inter"

_FONTS: dict[str, tuple[int, QFont.Weight]] = {
    "small": (12, QFont.Weight.Normal),
    "small_strong": (12, QFont.Weight.DemiBold),
    "text": (14, QFont.Weight.Normal),
    "strong": (14, QFont.Weight.DemiBold),
    "heading": (22, QFont.Weight.DemiBold),
    "key": (16, QFont.Weight.DemiBold),
    "big": (20, QFont.Weight.Normal),
    "question": (32, QFont.Weight.DemiBold),
}


class _Theme(QObject):
    """Holds what theme is on. Signals: changed, after every widget was restyled."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.mode: Mode = "light"
        self.tokens = LIGHT
        self.follows_system = False

    def system_changed(self) -> None:
        app = QApplication.instance()
        if self.mode == "system" and isinstance(app, QApplication):
            apply(app, "system")


_theme = _Theme()
changed = _theme.changed


def tokens() -> Tokens:
    """The colours of the theme that is on."""
    return _theme.tokens


def is_dark() -> bool:
    """Whether the theme that is on is the dark one."""
    return _theme.tokens.is_dark


def colour(token: str) -> QColor:
    """The colour of a token by name, now."""
    return QColor(getattr(_theme.tokens, token))


def code_colour(name: str) -> CodeColour:
    """The look of a cluster in the theme that is on; an unknown name looks like "leisteen"."""
    table = DARK_CODES if is_dark() else LIGHT_CODES
    return table.get(name, table["leisteen"])


def apply(app: QApplication, mode: Mode = "system") -> None:
    """Style the whole application; call again to change. "system" keeps following the system."""
    if not _theme.follows_system:
        QGuiApplication.styleHints().colorSchemeChanged.connect(_theme.system_changed)
        _theme.follows_system = True
        FocusRing(app, lambda: colour("accent"))
    _theme.mode = mode
    _theme.tokens = DARK if _wants_dark(mode) else LIGHT
    sheet = style_sheet(_theme.tokens)
    if app.styleSheet() != sheet:  # else it is dressed so already: each widget costs time
        _dress(app, sheet)
    _theme.changed.emit()


def _dress(app: QApplication, sheet: str) -> None:
    if app.style().objectName().lower() != "fusion":
        app.setStyle("Fusion")
    app.setFont(font("text"))
    app.setPalette(_palette(_theme.tokens))
    app.setStyleSheet(sheet)


def _wants_dark(mode: Mode) -> bool:
    if mode == "system":
        return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return mode == "dark"


def _palette(t: Tokens) -> QPalette:
    role = QPalette.ColorRole
    colours = {
        role.Window: t.paper,
        role.WindowText: t.ink,
        role.Base: t.surface,
        role.AlternateBase: t.paper,
        role.Text: t.ink,
        role.PlaceholderText: t.ink3,
        role.Button: t.surface,
        role.ButtonText: t.ink,
        role.BrightText: t.bad,
        role.Highlight: t.accent,
        role.HighlightedText: t.on_accent,
        role.Accent: t.accent,
        role.Link: t.accent,
        role.LinkVisited: t.accent,
        role.ToolTipBase: t.ink,
        role.ToolTipText: t.paper,
        role.Mid: t.line,
        role.Dark: t.edge,
        role.Light: t.surface,
        role.Midlight: t.line,
        role.Shadow: t.edge,
    }
    palette = QPalette()
    for which, value in colours.items():
        palette.setColor(which, QColor(value))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(t.ink3))
    return palette


@cache
def _family() -> str:
    if not QFontDatabase.hasFamily(INTER):
        for file in sorted(path("fonts").glob("Inter*.?tf")):
            QFontDatabase.addApplicationFont(str(file))
    if QFontDatabase.hasFamily(INTER):
        return INTER
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()


def font(kind: FontKind = "text", *, tabular: bool = False) -> QFont:
    """A font of the scale; `tabular` gives all figures one width (times, counts)."""
    return QFont(_font(kind, tabular))


@cache
def _font(kind: FontKind, tabular: bool) -> QFont:  # noqa: FBT001
    pixels, weight = _FONTS[kind]
    made = QFont(_family())
    made.setPixelSize(pixels)
    made.setWeight(weight)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if tabular:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made


@cache
def _glyph(name: str, side: int) -> tuple[QFont, str]:
    """The face of a glyph, and its letter in it."""
    face = qtawesome.font(name.partition(".")[0], side)
    face.setPixelSize(side)
    return face, qtawesome.charmap(name)


def paint_glyph(
    painter: QPainter, box: QRectF, name: str, ink: QColor, side: int | None = None
) -> None:
    """Paint the glyph `ph.*` in the middle of a box, as large as it or `side` pixels."""
    side = side or int(min(box.width(), box.height()))
    face, letter = _glyph(name, side)
    painter.save()
    painter.setPen(ink)
    painter.setFont(face)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letter)
    painter.restore()


class _TokenIcon(QIconEngine):
    """Draws one glyph in the colour its token has at that moment, so icons follow the theme."""

    def __init__(self, name: str, token: str) -> None:
        super().__init__()
        self._name, self._token = name, token

    def clone(self) -> QIconEngine:
        return _TokenIcon(self._name, self._token)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        del state
        off = mode == QIcon.Mode.Disabled
        side = min(rect.width(), rect.height())
        place = QRectF(rect.x(), rect.y(), side, rect.height())  # what is left is the gap to words
        paint_glyph(painter, place, self._name, colour("ink3" if off else self._token))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        made = QPixmap(size)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        self.paint(painter, QRect(QPointF(0, 0).toPoint(), size), mode, state)
        painter.end()
        return made


@lru_cache(maxsize=512)
def icon(name: str, token: str = "ink", size: int = 16) -> QIcon:  # noqa: S107 (a colour)
    """The icon `ph.*` in a token's colour (ink3 when disabled); it follows theme changes.

    `size` only tells icons of several sizes apart for the reader; set it on the widget too.

    Raises:
        ValueError: there is no icon of that name.
    """
    del size
    try:
        qtawesome.charmap(name)
    except KeyError as error:
        raise ValueError(f"no icon named {name}") from error
    return QIcon(_TokenIcon(name, token))


def set_role(button: QPushButton, role: Role) -> None:
    """Make a button primary, normal, quiet, destructive or (filled, final) erase."""
    button.setProperty("role", role)
    restyle(button)


def restyle(widget: QWidget) -> None:
    """Let the style sheet look again at a widget whose properties changed."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()
