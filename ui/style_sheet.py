"""The application's style sheet, filled in from a theme's tokens."""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.tokens import Tokens


def style_sheet(tokens: Tokens) -> str:
    """The style sheet for the standard controls, in the colours of one theme."""
    values = {name: getattr(tokens, name) for name in tokens.__slots__}
    return Template(_BUTTONS).substitute(values)


_BUTTONS = """
QPushButton { min-height: 30px; padding: 0 12px; border: 1px solid $edge; border-radius: 4px;
  background: $surface; color: $ink; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $soft; }
QPushButton[role="primary"] { background: $accent; border-color: $accent; color: $on_accent;
  font-weight: 600; }
QPushButton[role="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[role="quiet"] { background: transparent; border-color: transparent; color: $accent;
  font-weight: 500; }
QPushButton[role="quiet"]:hover { background: $hover; }
QPushButton[role="destructive"] { color: $bad; border-color: $bad; }
QPushButton[role="destructive"]:hover { background: $bad_soft; }
QPushButton[role="erase"] { background: $bad; border-color: $bad; color: $surface;
  font-weight: 600; }
QPushButton:disabled { background: $sunken; border-color: $line; color: $ink3; }
"""
