"""Charts and codes as SVG: one picture, the same on the screen and in the report."""

from __future__ import annotations

import io
from html import escape
from itertools import pairwise

import segno

from beeldcoach.services.documents import ChartColours, CourseFigure, ScaleFigure, ScalePoint

TOP = 10.0  # the scale question runs from 0 to 10
GRID = (0.0, 5.0, 10.0)
_LEFT, _RIGHT, _ABOVE, _BELOW = 30.0, 12.0, 22.0, 35.0  # room around the plot
_SIZE = 11.0  # user units of text
_GLYPH = 0.56  # mean width of a letter, in text sizes
_FONT = 'font-family="Inter"'  # alone: Qt takes no list


def scale_chart(
    figure: ScaleFigure,
    *,
    width: float = 540,
    height: float = 172,  # a value below its dot stays clear of the next rule
    colours: ChartColours | None = None,
    decimal_mark: str = ",",
) -> str:
    """Return an SVG of the answers from 0 to 10, on a transparent ground.

    `width` and `height` are user units (pixels on screen, at least 160 by 90). Values outside the
    scale are drawn at its end. SVG Tiny only, so that Qt draws it too.
    """
    ink = colours or ChartColours()
    plot = _Plot(width, height, len(figure.points))
    parts = [*_grid(plot, ink), *_enough(plot, figure, ink), *_goal(plot, figure, ink)]
    parts += _line(plot, figure.points, ink)
    for index, point in enumerate(figure.points):
        parts += _moment(plot, index, point.label, ink)
        parts.append(_dot(plot, index, point, ink))
        place = (plot.x(index), _value_height(plot, point.value, _marks(figure)))
        parts.append(_text(*place, number_text(point.value, decimal_mark), ink.text, weight=600))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:g}" height="{height:g}" '
        f'viewBox="0 0 {width:g} {height:g}">{"".join(parts)}</svg>'
    )


def qr_svg(text: str) -> str:
    """Return an SVG of a QR code (black on white, quiet zone included, 15 % may be damaged)."""
    out = io.BytesIO()
    code = segno.make(text, error="m", micro=False, boost_error=False)
    code.save(out, kind="svg", border=4, light="#fff", xmldecl=False, svgclass=None, lineclass=None)
    return out.getvalue().decode("utf-8")


def number_text(value: float, decimal_mark: str) -> str:
    """Return a number with one decimal at most, none when it is whole."""
    return f"{value:.1f}".removesuffix(".0").replace(".", decimal_mark)


class _Plot:
    """Where moments and values fall in the picture."""

    def __init__(self, width: float, height: float, count: int) -> None:
        self.left, self.right = _LEFT, width - _RIGHT
        self.top, self.bottom = _ABOVE, height - _BELOW
        self.slot = (self.right - self.left) / max(count, 1)

    def x(self, index: int) -> float:
        return self.left + self.slot * (index + 0.5)

    def y(self, value: float) -> float:
        inside = min(max(value, 0.0), TOP)
        return self.bottom - (self.bottom - self.top) * inside / TOP


def _grid(plot: _Plot, ink: ChartColours) -> list[str]:
    parts = []
    for value in GRID:
        y = plot.y(value)
        parts.append(_rule(plot, y, ink.grid))
        parts.append(_text(plot.left - 8, y + 4, f"{value:g}", ink.muted, anchor="end"))
    return parts


def _goal(plot: _Plot, figure: ScaleFigure, ink: ChartColours) -> list[str]:
    if figure.goal is None:
        return []
    y = plot.y(figure.goal)
    parts = [_rule(plot, y, ink.goal, 'stroke-dasharray="4 4"')]
    if figure.goal_label:
        # The first answer is nearly always the lowest: there the label meets no dot.
        parts.append(_text(plot.left + 2, y - 5, figure.goal_label, ink.goal, anchor="start"))
    return parts


def _enough(plot: _Plot, figure: ScaleFigure, ink: ChartColours) -> list[str]:
    if not isinstance(figure, CourseFigure) or figure.enough is None:
        return []
    y = plot.y(figure.enough)
    rule = _rule(plot, y, ink.muted, 'stroke-dasharray="2 3"')
    return [rule, _text(plot.left + 2, y + 13, figure.enough_label, ink.muted, anchor="start")]


def _line(plot: _Plot, points: tuple[ScalePoint, ...], ink: ChartColours) -> list[str]:
    places = [(plot.x(index), plot.y(point.value)) for index, point in enumerate(points)]
    # One line a stretch: as a polyline it is drawn broken at a low resolution.
    return [
        f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="{ink.line}" '
        'stroke-width="2" stroke-linecap="round"/>'
        for (x1, y1), (x2, y2) in pairwise(places)
    ]


def _dot(plot: _Plot, index: int, point: ScalePoint, ink: ChartColours) -> str:
    x, y = plot.x(index), plot.y(point.value)
    return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4" fill="{ink.line}"/>'


def _marks(figure: ScaleFigure) -> list[float]:
    """Return what there is to reach for."""
    enough = figure.enough if isinstance(figure, CourseFigure) else None
    return [value for value in (figure.goal, enough) if value is not None]


def _value_height(plot: _Plot, value: float, reached: list[float]) -> float:
    """Return the baseline of a value: above its dot, or below where a rule would cross it out."""
    y = plot.y(value)
    rules = [plot.y(at) for at in GRID]
    marks = [plot.y(at) for at in reached]

    def crossed(top: float, lines: list[float]) -> bool:
        return any(top < line < top + 12 for line in lines)

    above, below = y - 18, y + 9
    if crossed(above, marks) or (crossed(above, rules) and not crossed(below, rules + marks)):
        return y + 19
    return y - 9


def _moment(plot: _Plot, index: int, label: str, ink: ChartColours) -> list[str]:
    x, y = plot.x(index), plot.bottom + 17
    rows = enumerate(_rows(label, plot.slot))
    return [_text(x, y + row * 13, words, ink.text) for row, words in rows]


def _rows(label: str, room: float) -> list[str]:
    """Break a label in two rows where it would run into its neighbour, and cut what is left."""
    most = max(int(room / (_SIZE * _GLYPH)), 3)
    if len(label) <= most:
        return [label]
    cut = label.rfind(" ", 0, most + 1)
    first, rest = (label[:cut], label[cut + 1 :]) if cut > 0 else (label[:most], label[most:])
    return [first, rest if len(rest) <= most else rest[: most - 1] + "…"]


def _rule(plot: _Plot, y: float, colour: str, extra: str = "") -> str:
    return (
        f'<line x1="{plot.left:.1f}" y1="{y:.1f}" x2="{plot.right:.1f}" y2="{y:.1f}" '
        f'stroke="{colour}" stroke-width="1" {extra}/>'
    )


def _text(  # noqa: PLR0913 (a text is a place, words and a look)
    x: float, y: float, words: str, colour: str, *, anchor: str = "middle", weight: int = 400
) -> str:
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" fill="{colour}" font-size="{_SIZE:g}" {_FONT} '
        f'font-weight="{weight}" text-anchor="{anchor}">{escape(words)}</text>'
    )
