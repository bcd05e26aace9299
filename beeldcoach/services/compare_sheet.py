"""The films of a trajectory side by side, in words and bars."""

from __future__ import annotations

from enum import StrEnum
from fractions import Fraction
from typing import TYPE_CHECKING

from beeldcoach.domain.figures import TEN_MINUTES_MS, Budget
from beeldcoach.services.figure_sheets import Group, x_of_y
from beeldcoach.services.figure_words import (
    NOTHING,
    decimal_text,
    figure_words,
    share_text,
    time_text,
)
from beeldcoach.services.sheets import FigureSheet, SheetRow, SheetTable, bar, named
from beeldcoach.services.wording import date_text

if TYPE_CHECKING:
    from beeldcoach.services.comparing import ComparedFilm, ComparedLine, Comparison


class Measure(StrEnum):
    """By what films are compared."""

    RATE = "rate"
    SHARE = "share"
    COUNT = "count"


def compare_sheet(
    comparison: Comparison, group: Group, measure: Measure, language: str
) -> FigureSheet:
    """Return the films of a trajectory side by side, each as a whole."""
    words = figure_words(language)
    lines = comparison.clusters if group is Group.CLUSTER else comparison.codes
    values = [[_value(budget, measure) for budget in line.budgets] for line in lines]
    largest = max((value for row in values for value in row if value is not None), default=0)
    films = tuple(words["heads"]["film"].format(number=f.number) for f in comparison.films)
    table = SheetTable(
        (words["group"][group.value], *films),
        tuple(
            _row(line, row, (Fraction(largest), measure), language)
            for line, row in zip(lines, values, strict=True)
        ),
    )
    kind = "cluster" if group is Group.CLUSTER else "code"
    return FigureSheet(
        language,
        words["titles"][f"compare_{kind}"],
        (
            *(
                words["film"].format(
                    number=film.number,
                    date=date_text(film.filmed_on, language),
                    length=time_text(film.length_ms),
                )
                for film in comparison.films
            ),
            words["lens"].format(name=comparison.lens.name),
        ),
        (),
        (table, *_outcomes(comparison, language)),
        (words["measures"][measure.value],),
        None,
        is_chart=True,
    )


def _row(
    line: ComparedLine,
    values: list[Fraction | None],
    scale: tuple[Fraction, Measure],
    language: str,
) -> SheetRow:
    largest, measure = scale
    cells = (
        line.name or figure_words(language)["other_codes"],
        *(_said(budget, measure, language) for budget in line.budgets),
    )
    bars = (None, *(bar(value, largest) for value in values))
    return SheetRow(cells, named(line.colour, cells), bars)


def _value(budget: Budget | None, measure: Measure) -> Fraction | None:
    if budget is None:
        return None
    if measure is Measure.COUNT:
        return Fraction(budget.count)
    return budget.share if measure is Measure.SHARE else budget.rate(TEN_MINUTES_MS)


def _said(budget: Budget | None, measure: Measure, language: str) -> str:
    if budget is None:
        return NOTHING
    if measure is Measure.COUNT:
        return str(budget.count)
    if measure is Measure.SHARE:
        return share_text(budget.share, language)
    rate = budget.rate(TEN_MINUTES_MS)
    return NOTHING if rate is None else decimal_text(rate, 1, language)


def _outcomes(comparison: Comparison, language: str) -> tuple[SheetTable, ...]:
    """Return successes and chains in every film, where the lens knows them."""
    words = figure_words(language)
    told = [_pairs(film) for film in comparison.films]
    names = [name for name in ("success", "received", "followed") if any(name in p for p in told)]
    if not names:
        return ()
    films = (words["heads"]["film"].format(number=film.number) for film in comparison.films)
    rows = (
        (
            words["facts"][name],
            *(x_of_y(*pairs[name], language) if name in pairs else NOTHING for pairs in told),
        )
        for name in names
    )
    return (SheetTable(("", *films), tuple(SheetRow(cells) for cells in rows)),)


def _pairs(film: ComparedFilm) -> dict[str, tuple[int, int]]:
    """Return how many, of how many."""
    pairs = {}
    if film.poles is not None:
        pairs["success"] = (film.poles.success, film.poles.together)
    if film.chains is not None:
        pairs["received"] = (film.chains.received, film.chains.initiatives)
        if film.chains.followed is not None:
            pairs["followed"] = (film.chains.followed, film.chains.initiatives)
    return pairs
