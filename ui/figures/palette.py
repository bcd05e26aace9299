"""The colours that figures are drawn with: those of the screen, or those of paper."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor

from ui import theme
from ui.tokens import DARK_CODES, LIGHT, LIGHT_CODES, CodeColour, Tokens

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True)
class Palette:
    """Tokens and the colours of codes that belong together."""

    tokens: Tokens
    codes: Mapping[str, CodeColour]

    def colour(self, token: str) -> QColor:
        """Return the colour of a token."""
        return QColor(getattr(self.tokens, token))

    def code(self, name: str) -> CodeColour:
        """Return the look of a cluster; an unknown one looks like "leisteen"."""
        return self.codes.get(name, self.codes["leisteen"])


PAPER = Palette(LIGHT, LIGHT_CODES)


def on_screen() -> Palette:
    """Return the colours of the theme that is on."""
    return Palette(theme.tokens(), DARK_CODES if theme.is_dark() else LIGHT_CODES)
