"""Which figures are meant: of a film, over a part of it, looked at in one way."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from beeldcoach.domain.agreement import TOLERANCE_MS, UNIT_MS
from beeldcoach.services.agreeing import By, ShowAgreement, show_agreement
from beeldcoach.services.agreement_sheet import agreement_sheet
from beeldcoach.services.compare_sheet import Measure, compare_sheet
from beeldcoach.services.comparing import CompareCycles, compare_cycles
from beeldcoach.services.figure_sheets import Group, budget_sheet, plot_sheet
from beeldcoach.services.figures import ShowFigures, show_figures
from beeldcoach.services.film_parts import WHOLE_FILM, Scope

if TYPE_CHECKING:
    from beeldcoach.domain.ids import FilmId
    from beeldcoach.domain.talk import Span
    from beeldcoach.services.desk import Work
    from beeldcoach.services.sheets import FigureSheet


class View(StrEnum):
    """The ways of looking at figures."""

    BUDGET = "budget"
    PLOT = "plot"
    COMPARE = "compare"
    AGREEMENT = "agreement"


@dataclass(frozen=True, slots=True)
class FiguresAsked:
    """What is chosen on the page of figures; each view uses what it has use for."""

    film_id: FilmId
    view: View = View.BUDGET
    scope: Scope = WHOLE_FILM
    group: Group = Group.CODE
    measure: Measure = Measure.RATE
    observer: str = ""
    by: By = By.UNITS
    unit_ms: int = UNIT_MS
    tolerance_ms: int = TOLERANCE_MS
    speech: tuple[Span, ...] = ()

    @property
    def figures(self) -> tuple[FilmId, Scope, tuple[Span, ...]]:
        """What the figures of the film depend on."""
        return self.film_id, self.scope, self.speech

    def agreement(self, language: str) -> ShowAgreement:
        """Return the question for the agreement."""
        return ShowAgreement(
            self.film_id,
            language,
            self.observer,
            self.by,
            self.unit_ms,
            self.tolerance_ms,
            self.scope,
        )


def sheet_of(asked: FiguresAsked, language: str, work: Work) -> FigureSheet:
    """Return the sheet that is meant."""
    if asked.view is View.COMPARE:
        film = work.unit.films.get(asked.film_id)
        comparison = compare_cycles(CompareCycles(film.trajectory_id, language), work)
        return compare_sheet(comparison, asked.group, asked.measure, language)
    if asked.view is View.AGREEMENT:
        return agreement_sheet(show_agreement(asked.agreement(language), work), language)
    figures = show_figures(ShowFigures(asked.film_id, language, asked.scope, asked.speech), work)
    if asked.view is View.PLOT:
        return plot_sheet(figures, language)
    return budget_sheet(figures, asked.group, language)
