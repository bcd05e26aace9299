"""The card of a debrief: its conditions, and what was said."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from beeldcoach.domain.trajectory import Kind
from ui import messages
from ui.navigation import Location
from ui.pages.form_view import LOW_BELOW, FormView
from ui.pages.steps.condition_rows import ConditionRows
from ui.pages.steps.form_tabs import FormTabs, Tab
from ui.pages.steps.look_back import LookBack
from ui.pages.steps.pane import StepPane, set_refusable
from ui.pages.steps.talk_fragments import TalkFragments
from ui.pages.talk_side import TalkSide
from ui.viewmodels.form import FormModel
from ui.widgets.check_row import CheckState
from ui.widgets.separator import Separator

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from beeldcoach.domain.ids import CycleId, FilmId
    from beeldcoach.domain.path import Step
    from beeldcoach.services.dossier import CycleLine, Dossier
    from ui.viewmodels.trajectory import TrajectoryModel


class TalkPane(StepPane):
    """A debrief of a cycle."""

    def __init__(self, model: TrajectoryModel) -> None:
        super().__init__(model)
        self._cycle_id: CycleId | None = None
        self._film_id: FilmId | None = None
        self._start = self.action(self.tr("Start the debrief"), "ph.presentation")
        self._held = self.action(self.tr("It was held …"), "ph.calendar-check")
        self._start.clicked.connect(self._open_debrief)
        self._held.clicked.connect(self._hold)
        self.form_model = FormModel(model.session, self)
        self.form = FormView(self.form_model)
        self.look_back = LookBack(model.session, self)  # of a lesson watched without video
        self.look_back.going.connect(self.going)
        self.fragments = TalkFragments(model.session, self)  # of a film
        self.fragments.going.connect(self.going)
        self.fragments.model.failed.connect(model.failed)
        self._all_passed = False
        self._checks = ConditionRows(low=True)
        self._checks.remedied.connect(self.going)
        self._line = Separator()
        self._filler = QWidget()  # keeps the conditions at the top while there is nothing to write
        self.tabs = FormTabs(model.session)
        self.tabs.add_page("record", self._record(), self.form)
        self.tabs.chosen.connect(lambda _: self.form.flush())
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.tabs)

    def _record(self) -> QWidget:
        """Return the page of what was said, below the conditions."""
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._checks)
        column.addWidget(self._line)
        column.addLayout(self._beside(self.form), 1)
        column.addWidget(self._filler, 1)
        return page

    def _beside(self, record: QWidget) -> QHBoxLayout:
        """Put what was chosen in the lesson and the question cards at the right of the record."""
        self.talk_side = TalkSide(self.model.session)
        self.talk_side.cards_wanted.connect(lambda: self.going.emit(Location("cards")))
        self.talk_side.model.failed.connect(self.model.failed)
        self.talk_side.opened.connect(lambda _: self._share_room())
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(record, 1)
        row.addWidget(self.talk_side)
        return row

    def _show_record(self, *, ready: bool) -> None:
        self.talk_side.setVisible(ready)
        self._share_room()

    def _share_room(self) -> None:
        """Show the record, unless the cards take its place where there is little room."""
        ready = not self.talk_side.isHidden()
        self.form.setVisible(ready and not self.talk_side.covers)

    def show_step(self, dossier: Dossier, step: Step) -> None:
        """Show the talk of a cycle."""
        assert step.cycle_id is not None
        cycle = dossier.cycle(step.cycle_id)
        if cycle.id != self._cycle_id:
            self.form.flush()
        self._cycle_id = cycle.id
        self._film_id = cycle.film.id if cycle.film else None
        held, ended = cycle.debriefed_on, dossier.trajectory.ended
        self.subtitle = self._subtitle_of(cycle)
        refusal = self.model.debrief_refusal(cycle.id) if held is None and not ended else None
        reason = messages.sentence_of(refusal) if refusal is not None else ""
        film = dossier.trajectory.kind is Kind.WITH_VIDEO
        self._start.setVisible(film and held is None and not ended)
        self._held.setVisible(held is None and not ended)
        set_refusable(self._start, reason)
        past = not film and cycle.observed_on is not None  # an earlier day is asked for
        set_refusable(self._held, "" if past else reason)
        rows = self._conditions(dossier, cycle) if held is None else []
        ready = all(state.passed for state, _ in rows)
        shown = self._summary(rows) if ready else rows
        if dossier.retention.must_go and held is None:
            shown = [self._without_ground(dossier)]
        self._show_conditions(shown)
        self._filler.setVisible(not ready)
        self._show_record(ready=ready)
        self._show_what_is_looked_at(dossier, cycle)
        self.talk_side.open(dossier.trajectory.id, cycle.id)
        self.form_model.open(dossier.trajectory.id, "debrief", cycle.id)
        self.tabs.open(self._tabs_of(dossier.trajectory.kind), dossier.trajectory.id, cycle.id)

    def _show_what_is_looked_at(self, dossier: Dossier, cycle: CycleLine) -> None:
        """Put the moments of the lesson, or the fragments of the film, beside the record."""
        if self.look_back.show_cycle(dossier, cycle):
            self.talk_side.set_first(self.tr("Moments"), self.look_back)
            return
        self.talk_side.drop_first(self.look_back)
        if self._film_id is not None:
            self.fragments.show_film(self._film_id)
            self.talk_side.set_first(self.tr("Fragments"), self.fragments, leads=False)
        else:
            self.talk_side.drop_first(self.fragments)

    def _subtitle_of(self, cycle: CycleLine) -> str:
        held, planned = cycle.debriefed_on, cycle.planned_debrief_on or cycle.planned_on
        if held is not None:
            return self.tr("held on {date}").format(date=self.day(held))
        if planned is not None:
            return self.tr("planned on {date}").format(date=self.day(planned))
        return self.tr("not planned yet")

    def open_part(self, part: str) -> None:
        """Show a tab, or a section of the record."""
        self.tabs.open_part(part)
        if part and self.tabs.current == "record":
            self.form.open_section(part, part)

    def _tabs_of(self, kind: Kind) -> list[Tab]:
        tabs = [Tab("record", self.tr("Record"))]
        tabs.append(Tab("plan", self.tr("Conversation plan"), "conversation_plan"))
        if kind is Kind.WITH_VIDEO:
            tabs.append(Tab("preview", self.tr("Pre-viewing"), "preview"))
        return [*tabs, Tab("try-out", self.tr("Trying out"), "try_out")]

    def leave(self) -> None:
        """Save what was typed."""
        self.tabs.leave()
        self.form.flush()
        self.form_model.close()
        self.talk_side.leave()
        self.look_back.close_down()
        self.fragments.close_down()

    def _show_conditions(self, rows: list[tuple[CheckState, Location | None]]) -> None:
        self._all_passed = all(state.passed for state, _ in rows)
        self._checks.set_state(rows)
        self._fit()

    def _fit(self) -> None:
        """Leave out what is in order anyway where the record needs the room."""
        low = self.height() < LOW_BELOW and self._all_passed
        for widget in (self._checks, self._line):
            widget.setVisible(bool(self._checks.rows) and not low)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See again what there is room for."""
        super().resizeEvent(event)
        self._fit()
        self.talk_side.fit(self.width())
        self._share_room()

    def _conditions(
        self, dossier: Dossier, cycle: CycleLine
    ) -> list[tuple[CheckState, Location | None]]:
        kind = dossier.trajectory.kind
        if dossier.trajectory.ended:
            return []
        if kind is Kind.WITHOUT_VIDEO:
            return [self._observed(cycle)]
        rows = [self._filmed(cycle)]
        if cycle.observed_on is not None:
            rows.append(self._analysed(cycle))
            rows.append(self._later_day(dossier, cycle))
        return rows

    def _without_ground(self, dossier: Dossier) -> tuple[CheckState, Location]:
        """Return that the films are not worked with any more, with the way to erase them."""
        what = self.tr("The films are not to be worked with any more")
        ground = self.tr("{name} withdrew the consent; she may see them, and you can talk without")
        there = Location("trajectory", dossier.trajectory.id, "erasure")
        erase = self.tr("See what is erased")
        return CheckState(False, what, ground.format(name=dossier.first_name), erase), there  # noqa: FBT003

    def _summary(
        self, rows: list[tuple[CheckState, Location | None]]
    ) -> list[tuple[CheckState, Location | None]]:
        """Return one line for all that is in order, so that the record has the room."""
        if len(rows) < 2:
            return rows
        grounds = "; ".join(state.ground for state, _ in rows)
        return [
            (CheckState(passed=True, what=self.tr("The debrief can be held"), ground=grounds), None)
        ]

    def _filmed(self, cycle: CycleLine) -> tuple[CheckState, Location | None]:
        on, part = cycle.observed_on, f"film-{cycle.number}"
        words = self.tr("Film {number} is in the vault")
        if on is None:
            words = self.tr("Film {number} is not in the vault yet")
        words = words.format(number=cycle.number)
        ground = self.tr("filmed on {date}").format(date=self.day(on)) if on else ""
        remedy = "" if on else self.tr("Open film {number}").format(number=cycle.number)
        there = Location("trajectory", self.model.trajectory_id, part)
        return CheckState(on is not None, words, ground, remedy), there

    def _analysed(self, cycle: CycleLine) -> tuple[CheckState, Location | None]:
        on, film = cycle.analysed_on, cycle.film
        words = self.tr("The film was analysed")
        if on is None:
            words = self.tr("The film was not analysed yet")
        ground = self.tr("look, choose fragments, mark as analysed")
        if on is not None:
            ground = self.tr("analysed on {date}").format(date=self.day(on))
        remedy = "" if on or film is None else self.tr("Analyse")
        studio = Location("studio", film.id) if film is not None else None
        return CheckState(on is not None, words, ground, remedy), studio

    def _later_day(self, dossier: Dossier, cycle: CycleLine) -> tuple[CheckState, Location | None]:
        assert cycle.observed_on is not None
        first = cycle.observed_on + timedelta(days=1)
        words = self.tr("The debrief is on a later day than the film")
        ground = self.tr("possible from {date} on").format(date=self.day(first))
        return CheckState(dossier.today >= first, words, ground), None

    def _observed(self, cycle: CycleLine) -> tuple[CheckState, Location | None]:
        on, part = cycle.observed_on, f"observation-{cycle.number}"
        words = self.tr("The lesson was observed; the debrief is on the same day")
        if on is None:
            words = self.tr("The lesson was not observed yet; the debrief is on the same day")
        remedy = "" if on else self.tr("Open observation {number}").format(number=cycle.number)
        there = Location("trajectory", self.model.trajectory_id, part)
        return CheckState(on is not None, words, self.day(on) if on else "", remedy), there

    def _open_debrief(self) -> None:
        if self._film_id is not None:
            self.form.flush()
            self.going.emit(Location("debrief", self._film_id))

    def _hold(self) -> None:
        if self._cycle_id is not None:
            self.form.flush()
            self.model.hold_debrief(self._cycle_id)
