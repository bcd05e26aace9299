"""Sheets of figures: what a page shows and what may be copied, in the words of a language.

One sheet serves the screen, the table and the picture, so that what goes out is what was seen.
No sheet names whose film it is, and none holds a note.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    from collections.abc import Iterable
    from fractions import Fraction

    from beeldcoach.services.release_mark import ReleaseMark

FULL = 1000  # the length of the longest bar


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A line of a table: its name and its figures.

    `bars` (up to FULL) and `colours` (of codes; empty for none) are as long as `cells`, or empty.
    """

    cells: tuple[str, ...]
    colours: tuple[str, ...] = ()
    bars: tuple[int | None, ...] = ()

    @property
    def colour(self) -> str:
        """The colour of what the row is named after; empty for none."""
        return self.colours[0] if self.colours else ""


@dataclass(frozen=True, slots=True)
class SheetTable:
    """Rows under heads; the first column names, the others hold figures, or words in `texts`.

    In a matrix of agreement head and rows name the same categories, then what they add up to.
    """

    head: tuple[str, ...]
    rows: tuple[SheetRow, ...]
    caption: str = ""
    is_matrix: bool = False
    texts: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class PlotRow:
    """A code with the places where it was seen; a point has no end. Milliseconds."""

    name: str
    colour: str
    marks: tuple[tuple[int, int | None], ...]


@dataclass(frozen=True, slots=True)
class Plot:
    """The whole lesson: a row a code, and the phases."""

    length_ms: int
    rows: tuple[PlotRow, ...]
    phases: tuple[tuple[str, int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class FigureSheet:
    """Figures in words; a sheet with a plot or a chart is drawn as that."""

    template: ClassVar[str] = "figures"
    language: str
    title: str
    about: tuple[str, ...]
    facts: tuple[tuple[str, str], ...] = ()
    tables: tuple[SheetTable, ...] = ()
    notes: tuple[str, ...] = ()
    plot: Plot | None = None
    is_chart: bool = False
    released: ReleaseMark | None = None  # whose copy it is

    def to_data(self) -> dict[str, object]:
        """Return it as plain data."""
        return asdict(self)

    @property
    def words(self) -> str:
        """All that stands in it, to look for names."""
        return "\n".join(self._all())

    def _all(self) -> Iterable[str]:
        yield from (self.title, *self.about, *self.notes)
        for name, value in self.facts:
            yield from (name, value)
        for table in self.tables:
            yield from (table.caption, *table.head)
            for row in table.rows:
                yield from row.cells
        if self.plot is not None:
            yield from (row.name for row in self.plot.rows)
            yield from (name for name, _, _ in self.plot.phases)


def named(colour: str, cells: tuple[str, ...]) -> tuple[str, ...]:
    """Return the colours of a row of which only the name has one."""
    return (colour, *("" for _ in cells[1:])) if colour else ()


def bar(value: Fraction | None, largest: Fraction) -> int | None:
    """Return how long a bar is for a value; None for none."""
    if value is None:
        return None
    return int(value * FULL / largest) if largest else 0
