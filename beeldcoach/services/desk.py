"""Desk: the only door to the core. A command changes, a query asks; undo lives here."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar, cast

from beeldcoach.services.errors import WorldError
from beeldcoach.services.history import History, Step, UndoStatus
from beeldcoach.services.progress import Cancelled, Silent

if TYPE_CHECKING:
    from datetime import date, datetime
    from uuid import UUID

    from beeldcoach.services.ports import Clock
    from beeldcoach.services.progress import Progress
    from beeldcoach.services.units import Image, UnitOfWork

R = TypeVar("R")
LEDGER = "ledger"  # the kind in `Changes` of what can only be added to


class Command(Generic[R]):
    """A user's deed: a frozen dataclass of ids and values; `R` is what it answers with."""

    undoable: ClassVar[bool] = True  # consent, release and erasure have no inverse
    until_ledger: ClassVar[bool] = False  # undoable until the ledger tells more of whom it joins
    ends_undo: ClassVar[bool] = False  # what could be undone before it holds what it destroyed

    @property
    def merge_key(self) -> tuple[object, ...] | None:
        """What makes two commands in a row one step of undo; None for never."""
        return None


class Query(Generic[R]):
    """A page's question: a frozen dataclass of ids; `R` is its read model."""


@dataclass(frozen=True, slots=True)
class Changes:
    """What an operation touched: kinds of things, and their ids."""

    kinds: frozenset[str] = frozenset()
    ids: frozenset[UUID] = frozenset()

    @classmethod
    def of(cls, images: tuple[Image, ...]) -> Changes:
        """Return the changes that these images undo."""
        return cls(frozenset(i.kind for i in images), frozenset(i.id for i in images))


@dataclass(frozen=True, slots=True)
class Outcome(Generic[R]):
    """What came of a command."""

    value: R
    changes: Changes
    name: str  # of the command, for 'undo ...'


@dataclass(frozen=True, slots=True)
class Work:
    """What a handler works with: the open unit, the clock, new ids."""

    unit: UnitOfWork
    clock: Clock
    new_id: Callable[[], UUID]
    progress: Progress = field(default_factory=Silent)  # of what touches thousands of things

    @property
    def today(self) -> date:
        """The coach's date."""
        return self.clock.today()

    @property
    def now(self) -> datetime:
        """The moment, in UTC."""
        return self.clock.now()


Handler = Callable[[Any, Work], Any]
_Keep = Callable[[Step], None]


@dataclass(frozen=True, slots=True)
class World:
    """What the desk needs from outside."""

    open_unit: Callable[[], UnitOfWork]
    clock: Clock
    new_id: Callable[[], UUID]


class Desk:
    """Does commands and answers queries, each in one transaction, on one thread."""

    def __init__(self, world: World, handlers: Mapping[type, Handler]) -> None:
        self._world = world
        self._handlers = handlers
        self._history = History()
        self._shared: UnitOfWork | None = None  # while several commands are one transaction
        self._watchers: list[Callable[[], None]] = []

    @contextmanager
    def together(self) -> Iterator[None]:
        """Carry out what is done inside in one transaction: all of it, or on an error nothing.

        For making many things at once, such as the demo dossier. It is no step of undo, and tells
        of no changes.
        """
        with self._world.open_unit() as unit:
            self._shared = unit
            try:
                yield
            finally:
                self._shared = None
            unit.commit()

    def do(self, command: Command[R], by: str = "", progress: Progress | None = None) -> Outcome[R]:
        """Carry out a command; raise DomainError, WorldError or Cancelled, with nothing changed.

        `by` is the second observer who does it; "" for the coach.
        """
        if self._shared is not None:
            value = self._handlers[type(command)](command, self._work(self._shared))
            return Outcome(cast("R", value), Changes(), type(command).__name__)
        with self._world.open_unit() as unit:
            before = unit.ledger.last()
            value = cast("R", self._handlers[type(command)](command, self._work(unit, progress)))
            images = unit.images()
            grew = unit.ledger.last() != before
            unit.commit(progress)
        name = type(command).__name__
        if command.ends_undo:
            self._history.forget()
        elif grew:
            self._history.settle()
        self._look_again()
        if command.undoable and images:
            step = Step(name, images, command.merge_key, command.until_ledger, by)
            self._history.push(step, self._world.clock.now())
        changes = Changes.of(images)
        if not command.undoable:  # consent, release: written where there are no images of before
            changes = replace(changes, kinds=changes.kinds | {LEDGER})
        return Outcome(value, changes, name)

    def ask(self, query: Query[R]) -> R:
        """Return the read model that answers the query."""
        if self._shared is not None:
            return cast("R", self._handlers[type(query)](query, self._work(self._shared)))
        with self._world.open_unit() as unit:
            return cast("R", self._handlers[type(query)](query, self._work(unit)))

    def watch(self, look: Callable[[], None]) -> Callable[[], None]:
        """Call `look` after everything that is stored, on the desk's thread; return what ends that.

        For what is under way elsewhere and must stop when it may go on no longer.
        """
        self._watchers.append(look)

        def end() -> None:
            if look in self._watchers:
                self._watchers.remove(look)

        return end

    @property
    def undo_status(self) -> UndoStatus:
        """What can be undone and redone."""
        return self._history.status

    def undo(self, by: str = "", progress: Progress | None = None) -> Outcome[None] | None:
        """Undo the last undoable command; None when there is nothing that who asks may undo.

        Raises Cancelled, with nothing changed.
        """
        history = self._history
        if not history.status.of(by).undo:
            return None
        return self._turn(history.pop_undo(), history.push_redo, history.push_undo, progress)

    def redo(self, by: str = "", progress: Progress | None = None) -> Outcome[None] | None:
        """Redo what was undone last; None when there is nothing that who asks may redo.

        Raises Cancelled, with nothing changed.
        """
        history = self._history
        if not history.status.of(by).redo:
            return None
        return self._turn(history.pop_redo(), history.push_undo, history.push_redo, progress)

    def _turn(
        self, step: Step | None, keep: _Keep, put_back: _Keep, progress: Progress | None
    ) -> Outcome[None] | None:
        if step is None:
            return None
        try:
            with self._world.open_unit() as unit:
                unit.restore(step.images, progress)
                images = unit.images()
                unit.commit(progress)
        except (Cancelled, WorldError):
            put_back(step)  # nothing changed, so it can still be turned
            raise
        self._look_again()
        keep(Step(step.name, images, None, step.until_ledger, step.by))
        return Outcome(None, Changes.of(images), step.name)

    def _look_again(self) -> None:
        for look in tuple(self._watchers):
            look()

    def _work(self, unit: UnitOfWork, progress: Progress | None = None) -> Work:
        return Work(unit, self._world.clock, self._world.new_id, progress or Silent())
