"""Where the pages of a report lie below one another: arithmetic without Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

Fit: TypeAlias = Literal["page", "width"]

A4_WIDTH_INCH = 210 / 25.4
A4_RATIO = 297 / 210  # height by width
GAP = 16  # logical pixels between pages and around them
NARROWEST = 200  # logical pixels; smaller says nothing any more
WIDEST = 900  # logical pixels; wider is no easier to read


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page's place in logical pixels, from the top left of all pages."""

    x: int
    y: int
    width: int
    height: int


def page_width(fit: Fit, view_width: int, view_height: int) -> int:
    """Return how wide a page is drawn."""
    across = min(view_width - 2 * GAP, WIDEST)
    if fit == "page":
        across = min(across, int((view_height - 2 * GAP) / A4_RATIO))
    return max(across, NARROWEST)


def sheets(count: int, width: int, view_width: int) -> tuple[Sheet, ...]:
    """Return the places of pages, in the middle of the view."""
    x = max(GAP, (view_width - width) // 2)
    height = round(width * A4_RATIO)
    return tuple(Sheet(x, GAP + n * (height + GAP), width, height) for n in range(count))


def total_height(places: tuple[Sheet, ...]) -> int:
    """Return the height of all pages with what is around them."""
    return places[-1].y + places[-1].height + GAP if places else 0


def page_at(places: tuple[Sheet, ...], offset: int, view_height: int) -> int:
    """Return the index of the page that takes most of the view; 0 without pages."""

    def seen(sheet: Sheet) -> int:
        return min(sheet.y + sheet.height, offset + view_height) - max(sheet.y, offset)

    return max(range(len(places)), key=lambda n: seen(places[n]), default=0)


def resolution(width: int, pixel_ratio: float) -> int:
    """Return the pixels an inch that make a page sharp at this width."""
    return round(width * pixel_ratio / A4_WIDTH_INCH)
