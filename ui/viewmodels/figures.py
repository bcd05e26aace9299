"""The figures of a film as their page shows them: four ways of looking, and the way out."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from beeldcoach.services.agreement_sheet import agreement_sheet
from beeldcoach.services.compare_sheet import compare_sheet
from beeldcoach.services.comparing import CompareCycles
from beeldcoach.services.figure_sheets import Group, budget_sheet, plot_sheet
from beeldcoach.services.figures import ShowFigures
from beeldcoach.services.figures_asked import FiguresAsked, View
from beeldcoach.services.film_parts import Over, Scope
from beeldcoach.services.strip_content import read_spans
from beeldcoach.services.strips import KeptStrips, StripKind, read_strip
from ui.tasks.flow import Ask
from ui.viewmodels.base import ViewModel
from ui.viewmodels.questions import AskFiguresRelease

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from beeldcoach.domain.ids import FilmId, PhaseId
    from beeldcoach.domain.talk import Span
    from beeldcoach.services.agreeing import ObserverAgreement
    from beeldcoach.services.comparing import Comparison
    from beeldcoach.services.figures import FilmFigures
    from beeldcoach.services.sheets import FigureSheet
    from ui.tasks.flow import Flow
    from ui.viewmodels.session import Session


class FiguresModel(ViewModel):
    """What is chosen, and the figures of it; None until they were loaded.

    Signals:
        left_vault: figures went out.
    """

    left_vault = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self.asked: FiguresAsked | None = None
        self.figures: FilmFigures | None = None
        self.comparison: Comparison | None = None
        self.agreement: ObserverAgreement | None = None
        self._listened_to: FilmId | None = None

    @property
    def view(self) -> View:
        """How the figures are looked at."""
        return self.asked.view if self.asked is not None else View.BUDGET

    @property
    def sheet(self) -> FigureSheet | None:
        """The figures in words, as they are looked at."""
        asked, language = self.asked, self.session.language
        if asked is None or self.figures is None:
            return None
        if asked.view is View.COMPARE and self.comparison is not None:
            return compare_sheet(self.comparison, self._group_of_films, asked.measure, language)
        if asked.view is View.AGREEMENT and self.agreement is not None:
            return agreement_sheet(self.agreement, language)
        if asked.view is View.PLOT:
            return plot_sheet(self.figures, language)
        return budget_sheet(self.figures, asked.group, language)

    @property
    def has_something(self) -> bool:
        """Whether there is anything to copy."""
        if self.figures is None:
            return False
        if self.view is View.COMPARE:
            found = self.comparison
            return found is not None and any(film.is_coded for film in found.films)
        if self.view is View.AGREEMENT:
            return self.agreement is not None and bool(self.agreement.observer)
        return bool(self.figures.marks)

    @property
    def _group_of_films(self) -> Group:
        asked = self.asked
        return Group.CODE if asked is None or asked.group is Group.ACTOR else asked.group

    def open(self, film_id: FilmId, view: View) -> None:
        """Show the figures of a film."""
        if self.asked is None or self.asked.film_id != film_id:
            self.asked = FiguresAsked(film_id, view)
            self.figures = self.comparison = self.agreement = None
        self.active = True
        self._listened_to = None  # it may have been listened to since
        self.choose(view=view)

    def choose(self, **changes: Any) -> None:
        """Look in another way: any field of FiguresAsked but the film."""
        if self.asked is None:
            return
        self.asked = replace(self.asked, **changes)
        self.changed.emit()
        self.reload()

    def choose_over(self, over: Over) -> None:
        """Count over another part; of phases at first all."""
        phases: frozenset[PhaseId] = frozenset()
        if over is Over.PHASES and self.figures is not None:
            phases = frozenset(phase.id for phase in self.figures.phases)
        self.choose(scope=Scope(over, phases))

    def choose_phase(self, phase_id: PhaseId, *, on: bool) -> None:
        """Count over one phase more, or one less; without any, over the whole film."""
        if self.asked is None:
            return
        phases = self.asked.scope.phases | {phase_id}
        phases = phases if on else phases - {phase_id}
        self.choose(scope=Scope(Over.PHASES, phases) if phases else Scope())

    def release(self) -> None:
        """Ask the gate, in its dialog."""
        if self.asked is not None and self.figures is not None:
            self.run(self._release(self.asked))

    def _release(self, asked: FiguresAsked) -> Flow:
        assert self.figures is not None
        if asked.view is View.COMPARE:
            asked = replace(asked, group=self._group_of_films)
        question = AskFiguresRelease(self.figures.head.trajectory_id, asked, self.session)
        if (yield Ask(question)):
            self.left_vault.emit()

    def _load(self) -> Flow:
        if self.asked is not None and self._listened_to != self.asked.film_id:
            yield from self._listen(self.asked.film_id)
        asked = self.asked
        if asked is None:
            return
        session, language = self.session, self.session.language
        query = ShowFigures(asked.film_id, language, asked.scope, asked.speech)
        figures = yield session.ask(query)
        comparison, agreement = self.comparison, self.agreement
        if asked.view is View.COMPARE:
            comparison = yield session.ask(CompareCycles(figures.head.trajectory_id, language))
        elif asked.view is View.AGREEMENT:
            agreement = yield session.ask(asked.agreement(language))
        if asked == self.asked:
            self.figures, self.comparison, self.agreement = figures, comparison, agreement
            self.changed.emit()

    def _listen(self, film_id: FilmId) -> Flow:
        """Fetch where speech was found in the sound of the film, if that was looked for."""
        objects = self.session.core.objects
        speech: tuple[Span, ...] = ()
        kept = yield self.session.ask(KeptStrips(film_id))
        if StripKind.SPEECH in kept:
            stored = kept[StripKind.SPEECH]
            content = yield self.session.media(lambda _: read_strip(objects, stored))
            speech = _spans_in(content)
        if self.asked is not None and self.asked.film_id == film_id:
            self._listened_to = film_id
            self.asked = replace(self.asked, speech=speech)


def _spans_in(content: bytes | None) -> tuple[Span, ...]:
    """Return the spans of speech; none where they cannot be read: they are made anew."""
    try:
        return read_spans(content) if content is not None else ()
    except ValueError:
        return ()
