"""RestoreModel: a backup that is put back as a new vault, before any vault is open."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from ui.tasks.flow import Ask, Background
from ui.tasks.runner import TaskRunner
from ui.viewmodels.first_run import free_folder
from ui.viewmodels.questions import ChooseFolder

if TYPE_CHECKING:
    from collections.abc import Mapping
    from concurrent.futures import Executor

    from beeldcoach.services.backing_up import Restored, RestoreOrder
    from beeldcoach.services.core import Core
    from beeldcoach.services.progress import Progress
    from ui.i18n import Language
    from ui.preferences import Preferences
    from ui.tasks.flow import Flow, Lane, Prompter


class RestoreGate(Protocol):
    """Puts backups back; takes as long as copying all of it."""

    def restore(self, order: RestoreOrder, progress: Progress) -> tuple[Core, Restored]:
        """Make a new vault of a backup and open it; raise what speaks against it."""


@dataclass(frozen=True, slots=True)
class RestoreState:
    """What is shown; `done` and `total` in bytes, of copying and checking together."""

    backup: Path | None = None
    folder: Path | None = None  # for the vault
    by_recovery: bool = False
    busy: bool = False
    done: int = 0
    total: int = 0
    restored: Restored | None = None
    error: Exception | None = None


class RestoreModel(QObject):
    """Puts one backup back. Passphrases pass through and are not kept.

    Signals:
        changed: the state is another one.
        opened: the Core of the new vault, which is the receiver's from then on.
    """

    changed = Signal()
    opened = Signal(object)

    def __init__(
        self,
        gate: RestoreGate,
        lanes: Mapping[Lane, Executor],
        prompter: Prompter,
        preferences: Preferences,
        former: Path,
    ) -> None:
        super().__init__()
        self.state = RestoreState(folder=free_folder(former.parent))
        self._gate, self._preferences, self._former = gate, preferences, former
        self._core: Core | None = None
        self._gone = False
        self._runner = TaskRunner(lanes, prompter, self)
        self._runner.failed.connect(self._fail)
        self._runner.progressed.connect(self._advance)
        self._runner.finished.connect(self._rest)

    @property
    def language(self) -> Language:
        """The language of the screen."""
        return self._preferences.language

    def choose_backup(self, title: str) -> None:
        """Ask where the backup lies."""
        if not self._runner.busy:
            self._runner.start(self._choose_backup(title))

    def choose_folder(self, title: str) -> None:
        """Ask in which folder the vault is to lie; it gets one of its own in there."""
        if not self._runner.busy:
            self._runner.start(self._choose_folder(title))

    def choose_way(self, *, by_recovery: bool) -> None:
        """Open the backup with the recovery key, or with the passphrase."""
        self._set(by_recovery=by_recovery, error=None)

    def restore(self, secret: str) -> None:
        """Put it back; `secret` is the passphrase or the recovery key."""
        state = self.state
        if self._runner.busy or state.backup is None or state.folder is None:
            return
        from beeldcoach.services.backing_up import RestoreOrder  # with all services: not at start

        order = RestoreOrder(state.backup, state.folder, secret, state.by_recovery, self._former)
        self._set(busy=True, error=None, done=0, total=0)
        self._runner.start(self._restore(order))

    def cancel(self) -> None:
        """Break it off; nothing of the new vault is left."""
        self._runner.cancel()

    def go_in(self) -> None:
        """Hand over the vault that was made."""
        if self._core is not None:
            core, self._core = self._core, None
            self.opened.emit(core)

    def let_go(self) -> None:
        """Close a vault that was made but not gone into; it stays where it is."""
        self._gone = True
        self._runner.cancel()
        if self._core is not None:
            core, self._core = self._core, None
            core.close()

    def _choose_backup(self, title: str) -> Flow:
        chosen = yield Ask(ChooseFolder(title, self.state.backup))
        if isinstance(chosen, Path):
            self._set(backup=chosen, error=None)

    def _choose_folder(self, title: str) -> Flow:
        folder = self.state.folder
        chosen = yield Ask(ChooseFolder(title, folder.parent if folder else None))
        if isinstance(chosen, Path):
            self._set(folder=free_folder(chosen), error=None)

    def _restore(self, order: RestoreOrder) -> Flow:
        from ui.viewmodels.backup import Calm

        core, restored = yield Background(
            lambda progress: self._gate.restore(order, Calm(progress))
        )
        if self._gone:
            core.close()
            return
        self._core = core
        self._set(busy=False, restored=restored)

    def _advance(self, done: int, total: int) -> None:
        if self.state.busy:
            self._set(done=done, total=total)

    def _rest(self) -> None:
        if self.state.busy:  # it was cancelled
            self._set(busy=False)

    def _fail(self, error: Exception) -> None:
        self._set(busy=False, error=error)

    def _set(self, **fields: object) -> None:
        self.state = replace(self.state, **fields)  # type: ignore[arg-type]
        self.changed.emit()
