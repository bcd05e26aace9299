"""Coding of a film: what is seen, of whom, and what it goes on from."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

from PySide6.QtCore import Signal

from beeldcoach.domain.annotation import ATTENTION, Actor, Moment
from beeldcoach.domain.ids import MomentId, PhaseId
from beeldcoach.services.phases import AddPhase, NamePhase
from beeldcoach.services.watching import (
    AddMoment,
    FillMoment,
    LinkMoment,
    NoteMoment,
    StarMoment,
)
from ui.viewmodels.chains import goes_on_from
from ui.viewmodels.moments import with_code
from ui.viewmodels.studio_observer import StudioObserving
from ui.viewmodels.studio_state import (
    SHORTEST_MS,
    Asked,
    PhaseRow,
    selecting,
    with_moment,
    with_phase,
)

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from ui.viewmodels.session import Session
    from ui.viewmodels.studio_state import StudioState


_FIELDS = {"code": "code_id", "actor": "actor", "modifier": "modifier"}  # of a moment, of a row


class StudioCoding(StudioObserving):
    """Coding: one press, and the film plays on.

    Signals:
        code_wanted: an interval was drawn, and nobody can tell with which code.
    """

    code_wanted = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self._used: list[str] = []  # codes, as they were used

    def tag(self, code_id: str, at_ms: int, end_ms: int | None = None) -> None:
        """Code a moment, or an interval."""
        made = self._coded(code_id, at_ms, end_ms)
        if made is not None:
            state, command = made
            self._show(state)
            assert command.moment_id is not None
            self._store(command.moment_id, command)

    def _coded(
        self, code_id: str, at_ms: int, end_ms: int | None
    ) -> tuple[StudioState, AddMoment] | None:
        """The state with one more coded moment, and what stores it; None without a film."""
        if (film_id := self.film_id) is None or (head := self.state.head) is None:
            return None
        self._used = [*self._used[-31:], code_id]
        before = goes_on_from(code_id, at_ms, self.state.moments, head.lens)
        actor, observer = self.state.actor, self.state.observer
        item = MomentId(uuid4())
        moment = Moment(item, film_id, at_ms, end_ms, code_id, answers=before)
        moment.actor, moment.observer = Actor(actor), observer
        code = head.lens.code(code_id)
        question = head.lens.modifier_of(code) if code is not None else None
        state = selecting(with_moment(self.state, self._row(moment)), item)
        asked = Asked(item, moment.code or "", question) if question is not None else None
        command = AddMoment(film_id, at_ms, end_ms, code_id, moment_id=item)
        command = replace(command, actor=moment.actor, observer=observer, answers=before)
        return replace(state, asked=asked), command

    def toggle_interval(self, code_id: str, at_ms: int) -> None:
        """Begin an interval of a code; end it when it runs."""
        running = dict(self.state.running)
        since = running.pop(code_id, None)
        if since is None:
            running[code_id] = at_ms
        self._show(replace(self.state, running=tuple(running.items())))
        if since is not None and abs(at_ms - since) >= SHORTEST_MS:
            self.tag(code_id, min(since, at_ms), max(since, at_ms))

    def end_intervals(self, at_ms: int) -> None:
        """End all that runs."""
        for code_id, _since in self.state.running:
            self.toggle_interval(code_id, at_ms)

    def mark_attention(self, at_ms: int) -> None:
        """Mark a place to look at again: the first pass writes nothing else."""
        self.tag(ATTENTION, at_ms)

    def choose_actor(self, actor: str) -> None:
        """Say of whom is coded from now on, a value of Actor; the same again for nobody."""
        self._show(replace(self.state, actor="" if actor == self.state.actor else actor))

    def answer(self, place: int) -> None:
        """Answer the question about what was coded last with its answer at this place, from 0."""
        asked = self.state.asked
        if asked is not None and place < len(asked.question.answers):
            self._show(replace(self.state, asked=None))
            self.fill_moment(asked.moment, "modifier", asked.question.answers[place].id)

    def ask_again(self, item: UUID) -> None:
        """Ask the question about a moment that was not answered in time, or another answer."""
        row, head = self.state.moment(item), self.state.head
        code = head.lens.code(row.code_id) if row and row.code_id and head else None
        question = head.lens.modifier_of(code) if code and head else None
        if row is not None and question is not None:
            asked = Asked(row.id, row.code_id or "", question)
            self._show(replace(selecting(self.state, row.id), asked=asked))

    def let_go_of_question(self) -> None:
        """Leave the question about what was coded; the moment shows that it is open."""
        if self.state.asked is not None:
            self._show(replace(self.state, asked=None))

    def fill_moment(self, item: MomentId, name: str, value: str) -> None:
        """Say something else of a moment: its code, actor or modifier."""
        row = self.state.moment(item)
        if row is None or self.state.head is None or getattr(row, _FIELDS[name]) == value:
            return
        changed: dict[str, Any] = {_FIELDS[name]: value}
        made = replace(row, **changed)
        self._show(with_moment(self.state, with_code(made, self.state.head.lens)))
        self._store(item, FillMoment(item, name, value))

    def unlink(self, item: MomentId) -> None:
        """Let a moment go on from nothing."""
        row = self.state.moment(item)
        if row is not None and row.answers is not None:
            self._show(with_moment(self.state, replace(row, answers=None)))
            self._store(item, LinkMoment(item, None))

    def link(self, item: MomentId, before: MomentId) -> None:
        """Let a moment go on from an earlier one."""
        row, first = self.state.moment(item), self.state.moment(before)
        if row is None or first is None or first.start_ms > row.start_ms or item == before:
            return
        self._show(with_moment(self.state, replace(row, answers=before)))
        self._store(item, LinkMoment(item, before))

    def add_note(self, at_ms: int, note: str) -> MomentId | None:
        """Add a bare note; returns its id."""
        if (film_id := self.film_id) is None or self.state.head is None:
            return None
        item = MomentId(uuid4())
        moment = Moment(item, film_id, at_ms, note=note, observer=self.state.observer)
        row = self._row(moment)
        self._show(selecting(with_moment(self.state, row), item))
        self._store(
            item, AddMoment(film_id, at_ms, note=note, moment_id=item, observer=moment.observer)
        )
        return item

    def write_note(self, item: MomentId, note: str) -> None:
        """Write the note of a moment."""
        row = self.state.moment(item)
        if row is not None and row.note != note:
            self._show(with_moment(self.state, replace(row, note=note)))
            self._store(item, NoteMoment(item, note))

    def star(self, item: UUID | None) -> None:
        """Star a moment, or take its star off."""
        row = self.state.moment(item)
        if row is not None:
            self._show(with_moment(self.state, replace(row, starred=not row.starred)))
            self._store(row.id, StarMoment(row.id, not row.starred))

    def add_phase(self, at_ms: int, name: str = "") -> PhaseId | None:
        """Begin a phase of the lesson; returns its id."""
        if (film_id := self.film_id) is None or self.state.head is None:
            return None
        item = PhaseId(uuid4())
        self._show(selecting(with_phase(self.state, PhaseRow(item, at_ms, name)), item))
        self._store(item, AddPhase(film_id, at_ms, name, item))
        return item

    def name_phase(self, item: PhaseId, name: str) -> None:
        """Write the name of a phase."""
        row = self.state.phase(item)
        if row is not None and row.name != name:
            self._show(with_phase(self.state, replace(row, name=name)))
            self._store(item, NamePhase(item, name))

    def draw_interval(self, lane: str, start_ms: int, end_ms: int) -> None:
        """Code an interval of a category, with its code that was used last, else its first.

        Where all categories stand together only a code that was used says which is meant; without
        one `code_wanted` is told.
        """
        head = self.state.head
        codes = [code for code in head.lens.codes if lane in ("", code.cluster)] if head else []
        known = {code.id for code in codes}
        last = next((code for code in reversed(self._used) if code in known), None)
        if codes and (last or lane):
            self.tag(last or codes[0].id, start_ms, end_ms)
        elif codes:
            self.code_wanted.emit()
