"""FilmImport: brings a film into the vault, one at a time, whatever page is shown meanwhile."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import Enum, auto
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QElapsedTimer, QObject, Signal

from beeldcoach.domain.errors import InTheFuture, TooEarly
from beeldcoach.services.angles import MayAddAngle
from beeldcoach.services.errors import AlreadyImported, SourceUnreadable
from beeldcoach.services.film_check import Plan, check_film
from beeldcoach.services.filming import FilmsOfSize, FilmWithContent, MayFilm, RegisterFilm
from beeldcoach.services.operations import probe_film, remake_film, store_film
from ui.tasks.flow import Ask, Background
from ui.viewmodels.pace import Pace
from ui.viewmodels.questions import AskDate, AskFilmPlan, ChooseFile, Confirm

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from beeldcoach.domain.errors import DomainError
    from beeldcoach.domain.ids import CycleId, FilmId, TrajectoryId
    from beeldcoach.services.ports import FilmFacts, ObjectStore
    from beeldcoach.services.progress import Progress
    from ui.tasks.flow import Flow
    from ui.tasks.runner import TaskRunner
    from ui.viewmodels.session import Session

FILM_ENDINGS = (
    "mp4 mov m4v mts m2ts avi mkv webm wmv mpg mpeg 3gp ts mod dv"  # what cameras and phones write
)
_BLOCK = 1024  # bytes a unit of progress: a count of bytes does not fit a signal's int
_STEPS = 400  # reports a pass; more would only make the bar jitter


class Phase(Enum):
    """What an import is at."""

    IDLE = auto()
    LOOKING = auto()  # what kind of file it is, and whether it is known
    COPYING = auto()
    CHECKING = auto()  # what was written, against the original
    REMAKING = auto()  # it is converted, or put in another wrapper


@dataclass(frozen=True, slots=True)
class Target:
    """The cycle that a film is of."""

    trajectory_id: TrajectoryId
    cycle_id: CycleId
    number: int
    angle_of: FilmId | None = None  # the film of the lesson that it is a second view of


@dataclass(frozen=True, slots=True)
class ImportState:
    """How far the import is; `done` and `size` are bytes of the pass under way.

    While a film is made anew they are milliseconds of film.
    """

    phase: Phase = Phase.IDLE
    target: Target | None = None
    done: int = 0
    size: int = 0
    rate: float = 0.0  # bytes a second; 0 while unknown
    remaining_ms: int | None = None


@dataclass(frozen=True, slots=True)
class Imported:
    """A film that is in the vault; `original` is kept, erased, or not_erased."""

    film_id: FilmId
    target: Target
    original: str = "kept"
    remade: bool = False  # what lies in the vault is not byte for byte what was filmed


@dataclass(frozen=True, slots=True)
class _Source:
    """What tells a file from what it was before."""

    size: int
    changed_ns: int
    day: date


class _InBlocks:
    """Progress counted in blocks, at a calm pace."""

    def __init__(self, progress: Progress) -> None:
        self._progress, self._told = progress, 0

    def report(self, done: int, total: int) -> None:
        if done < total and done - self._told < total // _STEPS:
            return
        self._told = done
        self._progress.report(-(-done // _BLOCK), -(-total // _BLOCK))

    def check(self) -> None:
        self._progress.check()


class _Calm:
    """Progress at a calm pace."""

    def __init__(self, progress: Progress) -> None:
        self._progress, self._told = progress, 0

    def report(self, done: int, total: int) -> None:
        if done < total and done - self._told < total // _STEPS:
            return
        self._told = done
        self._progress.report(done, total)

    def check(self) -> None:
        self._progress.check()


class FilmImport(QObject):
    """The import of one film. It belongs to the session and goes on when its page is left.

    Signals:
        changed: `state` is another one.
        progressed: bytes done and to do, of both passes together; for a bar elsewhere.
        ended: nothing is under way any more, however it went.
        failed: what kept the film out; nothing of it was left.
        imported: an `Imported`: the film is in the vault and was verified.
        concluded: the same once more, when it is known what became of the original.
    """

    changed = Signal()
    progressed = Signal(object, object)
    ended = Signal()
    failed = Signal(object)
    imported = Signal(object)
    concluded = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.session = session
        self.state = ImportState()
        self._runner: TaskRunner | None = None
        self._remakes = False
        self._clock, self._pace = QElapsedTimer(), Pace()

    @property
    def busy(self) -> bool:
        """Whether a film is under way; another one waits until it is in."""
        return self.state.phase is not Phase.IDLE

    def choose(self, target: Target) -> None:
        """Ask which file, and import it as the film of a cycle."""
        if not self.busy:
            self._start(target, self._choose(target))

    def import_file(self, path: Path, target: Target) -> None:
        """Import a file as the film of a cycle."""
        if not self.busy:
            self._start(target, self._bring_in(path, target))

    def cancel(self) -> None:
        """Stop; nothing of the film is left in the vault."""
        if self._runner is not None:
            self._runner.cancel()

    def _start(self, target: Target, flow: Flow) -> None:
        self._clock.start()
        self._remakes = False
        self._pace = Pace()
        self._show(ImportState(Phase.LOOKING, target))
        self._runner = self.session.start(self._whole(flow), self.failed.emit)
        self._runner.progressed.connect(self._advance)

    def _whole(self, flow: Flow) -> Flow:
        try:
            yield from flow
        finally:
            self._settle()

    def _settle(self) -> None:
        self._runner = None
        if self.busy:
            self._show(ImportState())
            self.ended.emit()

    def _choose(self, target: Target) -> Flow:
        endings = " ".join(f"*.{end} *.{end.upper()}" for end in FILM_ENDINGS.split())
        films, every = self.tr("Films"), self.tr("All files")
        question = ChooseFile(self.tr("Import film"), f"{films} ({endings});;{every} (*)")
        path = yield Ask(question)
        if path is not None:
            yield from self._bring_in(path, target)

    def _bring_in(self, path: Path, target: Target) -> Flow:
        core = self.session.core
        bound = yield from self._earliest(target)
        seen = yield self.session.media(lambda _: _look(path))
        on = yield from self._day(target, seen.day, bound)
        if on is None:
            return
        facts, size = yield self.session.media(lambda _: probe_film(core, path))
        yield from self._refuse_known(path, size)
        plan = yield from self._plan(target, facts)
        if plan is None:
            return
        if plan is Plan.KEEP:
            stored = yield self.session.media(
                lambda progress: store_film(core, path, size, _InBlocks(progress))
            )
        else:
            self._remakes = True
            stored, facts = yield self.session.media(
                lambda progress: remake_film(core, path, plan, size, _Calm(progress))
            )
        command = RegisterFilm(
            target.trajectory_id, target.cycle_id, on, path.name, facts, stored, target.angle_of
        )
        film_id = yield from self._register(command)
        brought = Imported(film_id, target, remade=plan is not Plan.KEEP)
        self._settle()
        self.imported.emit(brought)
        yield from self._offer_erasing(path, seen, brought)

    def _plan(
        self, target: Target, facts: FilmFacts
    ) -> Generator[Background | Ask, Any, Plan | None]:
        """Say what is odd about a film and ask what to do; None when the coach wants it not."""
        check = check_film(facts)
        if not check.odd:
            return Plan.KEEP
        answer = yield Ask(AskFilmPlan(target.number, check, facts.duration_ms, facts.still_ms))
        return None if answer is None else Plan(answer)

    def _earliest(self, target: Target) -> Generator[Background | Ask, Any, TooEarly | None]:
        """Return what bounds the day on which the film can have been made; raise what forbids."""
        if target.angle_of is not None:
            yield self.session.ask(MayAddAngle(target.angle_of))
            return None
        day, first = date.min, None
        while True:
            try:
                yield self.session.ask(MayFilm(target.trajectory_id, target.cycle_id, day))
            except TooEarly as refusal:
                first, day = refusal, refusal.earliest
            else:
                return first

    def _day(
        self, target: Target, made: date, bound: TooEarly | None
    ) -> Generator[Background | Ask, Any, date | None]:
        """Ask for the day on which the film was made; a second one is of the day of the first."""
        if target.angle_of is not None:
            return self.session.today
        on: date | None = yield Ask(self._date_question(target, made, bound))
        if on is not None:
            yield self.session.ask(MayFilm(target.trajectory_id, target.cycle_id, on))
        return on

    def _date_question(self, target: Target, made: date, bound: TooEarly | None) -> AskDate:
        today = self.session.today
        earliest = bound.earliest if bound is not None else None

        def refusal(on: date) -> DomainError | None:
            if bound is not None and on < bound.earliest:
                return replace(bound, on=on)
            return InTheFuture(on) if on > today else None

        likely = made <= today and (earliest is None or made >= earliest)
        return AskDate(
            self.tr("Film {number}").format(number=target.number),
            self.tr("On which day was this film made?"),
            self.tr("Import film"),
            made if likely else today,
            today,
            earliest,
            refusal,
        )

    def _refuse_known(self, path: Path, size: int) -> Generator[Background | Ask, Any, None]:
        if not (yield self.session.ask(FilmsOfSize(size))):
            return
        objects = self.session.core.objects
        digest = yield self.session.media(lambda progress: _digest(objects, path, progress))
        known = yield self.session.ask(FilmWithContent(digest))
        if known is not None:
            raise AlreadyImported(known)

    def _register(self, command: RegisterFilm) -> Generator[Background | Ask, Any, FilmId]:
        stored = command.stored
        try:
            yield self.session.media(lambda progress: progress.check())
            film_id: FilmId = yield self.session.do(command)
        except Exception:
            yield self.session.media(lambda _: self.session.core.objects.delete(stored.id))
            raise
        return film_id

    def _offer_erasing(self, path: Path, seen: _Source, brought: Imported) -> Flow:
        erasing = self.tr(
            "Erasing takes the file away. With special software it may still be recovered from a"
            " card or stick: format the card in the camera as well."
        )
        if brought.remade:
            asked = self.tr(
                "The film was made anew and is in the vault. Look at it before you erase the"
                " original: only that holds exactly what was filmed. Erase the original all the"
                " same?"
            )
        else:
            asked = self.tr(
                "The film is in the vault and verified. Erase the original on the card?"
            )
        erase = yield Ask(
            Confirm(
                self.tr("The film is in the vault"),
                f"{asked} {erasing}",
                self.tr("Erase the original"),
                destructive=True,
                cancel=self.tr("Keep the original"),
            )
        )
        original = "kept"
        if erase:
            original = yield self.session.media(lambda _: _erase(path, seen))
        self.concluded.emit(replace(brought, original=original))

    def _advance(self, blocks: int, total_blocks: int) -> None:
        """Both passes are reported as one: the second half checks what was written."""
        if self._remakes:
            self._advance_remaking(blocks, total_blocks)
            return
        done, total = blocks * _BLOCK, total_blocks * _BLOCK
        if not self.busy:
            return
        size = total // 2
        self._pace.note(done, self._clock.elapsed())
        checking = done > size
        self._show(
            replace(
                self.state,
                phase=Phase.CHECKING if checking else Phase.COPYING,
                done=done - size if checking else done,
                size=size,
                rate=self._pace.rate,
                remaining_ms=self._pace.remaining_ms(done, total),
            )
        )
        self.progressed.emit(done, total)

    def _advance_remaking(self, done: int, total: int) -> None:
        if not self.busy:
            return
        self._pace.note(done, self._clock.elapsed())
        remaining = self._pace.remaining_ms(done, total)
        state = replace(self.state, phase=Phase.REMAKING, done=done, size=total)
        self._show(replace(state, rate=0.0, remaining_ms=remaining))
        self.progressed.emit(done, total)

    def _show(self, state: ImportState) -> None:
        self.state = state
        self.changed.emit()


def film_import_of(session: Session) -> FilmImport:
    """Return the one import of a session; it lives as long as the vault is open."""
    found = session.findChild(FilmImport)
    return found if isinstance(found, FilmImport) else FilmImport(session)


def _look(path: Path) -> _Source:
    try:
        status = path.stat()
    except OSError as error:
        raise SourceUnreadable from error
    # The day as the camera's owner knows it: in the zone of this computer.
    day = datetime.fromtimestamp(status.st_mtime).astimezone().date()
    return _Source(status.st_size, status.st_mtime_ns, day)


def _digest(objects: ObjectStore, path: Path, progress: Progress) -> bytes:
    try:
        with path.open("rb", buffering=0) as stream:
            return objects.digest(stream, progress)
    except OSError as error:
        raise SourceUnreadable from error


def _erase(path: Path, seen: _Source) -> str:
    """Erase the original unless it is another file by now; return what became of it."""
    try:
        if _look(path) != seen:
            return "not_erased"
        path.unlink()
    except (OSError, SourceUnreadable):
        return "not_erased"
    return "erased"
