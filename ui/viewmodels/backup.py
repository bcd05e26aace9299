"""BackupMaking: a copy of the vault on its way to another disk, and what it takes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QStorageInfo, Signal

from beeldcoach.domain.errors import DomainError
from beeldcoach.services.backing_up import (
    Making,
    begin_backup,
    drop_backup,
    end_backup,
)
from beeldcoach.services.backups import ShowBackups
from beeldcoach.services.errors import WorldError
from beeldcoach.services.filming import KnownObjects
from ui.tasks.flow import Ask, Background, Cancelled
from ui.viewmodels.questions import ChooseFolder

if TYPE_CHECKING:
    from collections.abc import Generator

    from beeldcoach.services.ports import BackupKept, BackupPlan
    from ui.tasks.flow import Flow, Progress
    from ui.tasks.runner import TaskRunner
    from ui.viewmodels.session import Session

_STEPS = 500  # of a bar; more are not seen


@dataclass(frozen=True, slots=True)
class BackupState:
    """What is shown of it; `done` and `total` in bytes, reading back what was written included."""

    plan: BackupPlan | None = None
    name: str = ""  # of the disk, proposed
    looking: bool = False
    busy: bool = False
    done: int = 0
    total: int = 0
    kept: BackupKept | None = None
    error: Exception | None = None
    stopped: bool = False  # the coach broke it off; what was copied by then lies there

    @property
    def may_begin(self) -> bool:
        """Whether a folder is known, with room."""
        plan = self.plan
        fits = plan is not None and plan.free >= plan.needed
        return fits and not self.busy and not self.looking


class Calm:
    """Progress at a pace that can be shown."""

    def __init__(self, progress: Progress) -> None:
        self._progress, self._told = progress, 0

    def report(self, done: int, total: int) -> None:
        """Tell it when it is another step of the bar."""
        if done < total and 0 <= done - self._told < total // _STEPS:
            return
        self._told = done
        self._progress.report(done, total)

    def check(self) -> None:
        """Raise Cancelled."""
        self._progress.check()


class BackupMaking(QObject):
    """One backup at a time; it belongs to the session and goes on when its dialog is closed.

    Signals:
        changed: `state` is another one.
        ended: it is made, or was cancelled, or came to nothing.
        failed: why it came to nothing, for who looks elsewhere; the older backup stands.
    """

    changed = Signal()
    ended = Signal()
    failed = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.session = session
        self.state = BackupState()
        self._runner: TaskRunner | None = None

    def open(self, folder: Path | None) -> None:
        """Begin anew with a folder, or with that of the last backup where it is connected."""
        if not self.state.busy:
            self._show(BackupState(looking=True))
            self._run(self._begin(folder))

    def choose(self, title: str) -> None:
        """Ask which folder, and see what it takes."""
        if not self.state.busy:
            self._run(self._choose(title))

    def make(self, name: str, anew: frozenset[str] = frozenset()) -> None:
        """Make it; `anew` are files that a check found damaged."""
        plan = self.state.plan
        if plan is not None and self.state.may_begin:
            flow = self._make(plan.folder, name.strip() or self.state.name, anew)
            self._set(busy=True, error=None, stopped=False, done=0, total=0)
            self._runner = self._run(flow)
            self._runner.progressed.connect(self._advance)

    def cancel(self) -> None:
        """Break it off; the older backup stands."""
        if self._runner is not None:
            self._runner.cancel()

    def _run(self, flow: Flow) -> TaskRunner:
        return self.session.start(flow, self._fail)

    def _begin(self, folder: Path | None) -> Flow:
        if folder is None:
            view = yield self.session.ask(ShowBackups())
            places = [Path(line.place) for line in view.lines]
            folder = yield self.session.media(lambda _: _first_there(places))
        if folder is None:
            self._set(looking=False)
            return
        yield from self._look_at(folder)

    def _choose(self, title: str) -> Flow:
        plan = self.state.plan
        folder = yield Ask(ChooseFolder(title, plan.folder if plan else None))
        if isinstance(folder, Path):
            yield from self._look_at(folder)

    def _look_at(self, folder: Path) -> Flow:
        self._set(looking=True, kept=None, error=None, stopped=False)
        core = self.session.core
        known = yield self.session.ask(KnownObjects())
        view = yield self.session.ask(ShowBackups())
        plan = yield self.session.media(lambda _: core.backups.plan(folder, known))
        names = {Path(line.place): line.name for line in view.lines}
        name = names.get(plan.place) or _label_of(folder)
        self._set(plan=plan, name=name, looking=False)

    def _make(self, folder: Path, name: str, anew: frozenset[str]) -> Flow:
        core, language = self.session.core, self.session.language
        making: Making = yield self.session.desk(
            lambda _: begin_backup(core, folder, name, language, anew)
        )
        try:
            kept = yield from self._fill(making)
        except Cancelled:
            self._rest(stopped=True)
            raise
        self._rest(kept=kept, plan=None)

    def _fill(self, making: Making) -> Generator[Background | Ask, Any, BackupKept]:
        """Fill and end, and once more as long as something was brought in meanwhile."""
        core = self.session.core
        while True:
            try:
                yield self.session.media(lambda progress: making.fill(Calm(progress)))
            except (Cancelled, WorldError, DomainError) as error:
                yield self.session.desk(partial(self._drop, making, error))
                raise
            kept: BackupKept | None = yield self.session.desk(lambda _: end_backup(core, making))
            if kept is not None:
                return kept

    def _drop(self, making: Making, why: BaseException, _progress: Progress) -> None:
        drop_backup(self.session.core, making, why)

    def _advance(self, done: int, total: int) -> None:
        if self.state.busy:
            self._set(done=done, total=total)

    def _rest(self, **fields: object) -> None:
        self._runner = None
        self._set(busy=False, **fields)
        self.ended.emit()

    def _fail(self, error: Exception) -> None:
        was_busy = self.state.busy
        self._set(looking=False, error=error)
        if was_busy:
            self._rest()
            self.failed.emit(error)

    def _set(self, **fields: object) -> None:
        self._show(replace(self.state, **fields))  # type: ignore[arg-type]

    def _show(self, state: BackupState) -> None:
        self.state = state
        self.changed.emit()


def backup_of(session: Session) -> BackupMaking:
    """Return the one backup of a session; it lives as long as the vault is open."""
    found = session.findChild(BackupMaking)
    return found if isinstance(found, BackupMaking) else BackupMaking(session)


def _first_there(places: list[Path]) -> Path | None:
    return next((place for place in places if place.is_dir()), None)


def _label_of(folder: Path) -> str:
    """Return what the disk is called, or else the folder."""
    disk = QStorageInfo(str(folder))
    root = Path(disk.rootPath() or "/")
    return disk.name() or (root.name if len(root.parts) > 1 else "") or folder.name or str(folder)
