"""The debrief of a film as its two screens show it: fragments, marks, the teacher's words."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from beeldcoach.domain.annotation import TeacherStatus
from beeldcoach.domain.errors import AlreadyDone, DebriefOnLaterDay, InTheFuture, NotRunning
from beeldcoach.services.errors import WorldError
from beeldcoach.services.fragments import FillFragment
from beeldcoach.services.operations import film_stream
from beeldcoach.services.question_cards import Cards, ChooseModel, ShowCards, TickCard, models
from beeldcoach.services.recording import FillField
from beeldcoach.services.stills import stills_of_fragment
from beeldcoach.services.studio import Debrief, ShowDebrief
from beeldcoach.services.talk_plan import TalkPlan, talk_plan
from beeldcoach.services.trajectories import HoldDebrief
from beeldcoach.services.watching import AddMark, RemoveMark
from ui.navigation import Location
from ui.tasks.flow import Ask, Background
from ui.viewmodels.base import ViewModel
from ui.viewmodels.questions import AskDate

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from beeldcoach.domain.annotation import Fragment, TeacherMark
    from beeldcoach.domain.errors import DomainError
    from beeldcoach.domain.ids import FilmId, FragmentId, MarkId
    from beeldcoach.domain.records import Value
    from beeldcoach.services.ports import StreamFactory
    from ui.tasks.flow import Flow, Progress
    from ui.viewmodels.session import Session

FORM = "debrief"
THUMBNAIL = 192  # pixels wide: three times as shown, for dense screens


class DebriefModel(ViewModel):
    """What is shown, and what is written down meanwhile.

    Signals:
        film_found: what opens the film's plaintext anew at each call.
        pictured: there is a small picture of one more fragment.
        unmarked: a moment of the teacher was taken away.
        kept: what was written is in the vault.
        finished: the Location to go to; the debrief was recorded as held.
    """

    film_found = Signal(object)
    pictured = Signal()
    unmarked = Signal()
    kept = Signal()
    finished = Signal(object)

    def __init__(self, session: Session, film_id: FilmId, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self._film_id = film_id
        self.state: Debrief | None = None
        self.kept_at: datetime | None = None
        self.pictures: dict[FragmentId, bytes] = {}  # JPEG
        self.plan: TalkPlan = talk_plan(session.language)
        self.cards = Cards(models(session.language), ())

    # What stands there

    @property
    def fragments(self) -> tuple[Fragment, ...]:
        """Only the fragments that the teacher may see here, in order."""
        return self.state.shown if self.state else ()

    @property
    def marks(self) -> tuple[TeacherMark, ...]:
        """The teacher's own moments, by time."""
        return self.state.studio.marks if self.state else ()

    @property
    def is_rehearsal(self) -> bool:
        """Whether it is the film's own day: the debrief is later, so the coach looks alone."""
        return self.state is not None and isinstance(self.state.refusal, DebriefOnLaterDay)

    @property
    def is_held(self) -> bool:
        """Whether the debrief was recorded before."""
        return self.state is not None and isinstance(self.state.refusal, AlreadyDone)

    @property
    def may_hold(self) -> bool:
        """Whether there is still a debrief to record, today or on an earlier day."""
        over = (AlreadyDone, NotRunning)
        return self.state is not None and not isinstance(self.state.refusal, over)

    @property
    def location(self) -> Location:
        """Where the debrief stands in the trajectory."""
        if self.state is None:
            return Location("home")
        studio = self.state.studio
        return Location("trajectory", studio.trajectory_id, f"debrief-{studio.number}")

    # Verbs

    def open(self) -> None:
        """Load the debrief, then find its film."""
        self.active = True
        self.run(self._open())

    def close(self) -> None:
        """Follow changes no longer."""
        self.active = False
        self.pictures.clear()

    def fill(self, name: str, value: Value) -> None:
        """Write one answer of the form down."""
        self.run(self._fill(name, value))

    def mark(self, fragment_id: FragmentId, at_ms: int) -> None:
        """Keep the teacher's 'this moment'; in a rehearsal there is no teacher, so none is kept."""
        if not self.is_rehearsal:
            self.run(self._mark(fragment_id, at_ms))

    def unmark(self, mark_id: MarkId) -> None:
        """Take a moment away; `unmarked` follows, and `undo` brings it back."""
        self.run(self._unmark(mark_id))

    def choose_model(self, model_id: str) -> None:
        """Choose the conversation model of this talk."""
        if self.state is not None:
            studio = self.state.studio
            self.run(self._change(ChooseModel(studio.trajectory_id, studio.cycle_id, model_id)))

    def use_card(self, key: str) -> None:
        """Keep that a card was put to the teacher; in a rehearsal none is."""
        if self.state is not None and not self.is_rehearsal and key not in self.cards.used:
            studio = self.state.studio
            self.run(self._change(TickCard(studio.trajectory_id, studio.cycle_id, key, used=True)))

    def undo(self) -> None:
        """Undo the last deed."""
        self.run(self._undo())

    def see(self, fragment_id: FragmentId) -> None:
        """Remember that a fragment was looked at together."""
        unseen = any(f.id == fragment_id and not f.used for f in self.fragments)
        if unseen and not self.is_rehearsal:
            self.run(self._change(FillFragment(fragment_id, "used", True)))  # noqa: FBT003

    def veto(self, fragment_id: FragmentId) -> None:
        """The teacher does not want to see a fragment; it leaves the screen at once."""
        status = TeacherStatus.NOT_SHOWN.value
        self.run(self._change(FillFragment(fragment_id, "status", status)))

    def hold(self) -> None:
        """Ask the date and record the debrief as held; a refusal is told by `failed`."""
        self.run(self._hold())

    # Flows

    def _open(self) -> Flow:
        yield from self._load()
        if not self.fragments:
            return
        open_stream = yield Background(lambda _: film_stream(self.session.core, self._film_id))
        self.film_found.emit(open_stream)
        yield from self._picture_all(open_stream)

    def _picture_all(self, open_stream: StreamFactory) -> Flow:
        for fragment in self.fragments:
            if not self.active:
                return
            try:
                made = yield self.session.media(self._picturing(fragment, open_stream))
            except WorldError:
                return  # the player tells what is wrong with the film
            self.pictures[fragment.id] = made
            self.pictured.emit()

    def _picturing(
        self, fragment: Fragment, open_stream: StreamFactory
    ) -> Callable[[Progress], bytes]:
        tools, at_ms = self.session.core.pictures, self._pictured_at(fragment)
        return lambda progress: tools.picture_at(open_stream, at_ms, THUMBNAIL, progress)

    def _pictured_at(self, fragment: Fragment) -> int:
        """Where the small picture of a fragment is taken: its first still, else its middle."""
        kept = stills_of_fragment(self.state.studio.stills, fragment) if self.state else ()
        return kept[0].at_ms if kept else (fragment.start_ms + fragment.end_ms) // 2

    def _load(self) -> Flow:
        query = ShowDebrief(self._film_id, self.session.language)
        state = self.state = yield self.session.ask(query)
        talk = state.studio.trajectory_id, state.studio.cycle_id
        self.cards = yield self.session.ask(ShowCards(self.session.language, *talk))
        self.changed.emit()

    def _fill(self, name: str, value: Value) -> Flow:
        if self.state is None:
            return
        studio = self.state.studio
        yield self.session.do(FillField(studio.trajectory_id, FORM, studio.cycle_id, name, value))
        self.kept_at = self.session.core.clock.now().astimezone()
        self.kept.emit()

    def _mark(self, fragment_id: FragmentId, at_ms: int) -> Flow:
        if self.state is None:
            return
        cycle_id = self.state.studio.cycle_id
        yield self.session.do(AddMark(self._film_id, cycle_id, fragment_id, at_ms))
        self.kept_at = self.session.core.clock.now().astimezone()
        self.kept.emit()

    def _unmark(self, mark_id: MarkId) -> Flow:
        yield self.session.do(RemoveMark(mark_id))
        self.unmarked.emit()

    def _undo(self) -> Flow:
        yield self.session.undo()

    def _change(self, command: FillFragment | TickCard | ChooseModel) -> Flow:
        yield self.session.do(command)

    def _refused_on(self, on: date) -> DomainError | None:
        """Return what forbids this day: the debrief is later than the film, and not to come."""
        if self.state is not None and on <= self.state.studio.film.filmed_on:
            return DebriefOnLaterDay(self.state.studio.film.filmed_on)
        return InTheFuture(on) if on > self.session.today else None

    def _hold(self) -> Flow:
        if self.state is None:
            return
        studio, today = self.state.studio, self.session.today
        question = AskDate(
            self.tr("Record debrief {} as held").format(studio.number),
            self.tr("On which day did you look back with {}?").format(studio.first_name),
            self.tr("Record debrief"),
            proposed=today,
            latest=today,
            earliest=studio.film.filmed_on + timedelta(days=1),
            refusal=self._refused_on,
        )
        day = yield Ask(question)
        if day is None:
            return
        yield self.session.do(HoldDebrief(studio.trajectory_id, studio.cycle_id, day))
        self.finished.emit(self.location)
