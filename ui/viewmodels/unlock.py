"""UnlockModel: what happens before the vault is open: passphrase, recovery key, waiting."""

from __future__ import annotations

import math
import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Protocol, TypeAlias

from PySide6.QtCore import QObject, QTimer, Signal

from beeldcoach.services.errors import WrongPassphrase, WrongRecoveryKey
from ui.tasks.flow import Ask, Background, Lane
from ui.tasks.runner import TaskRunner
from ui.viewmodels.questions import ChooseFolder

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from concurrent.futures import Executor

    from beeldcoach.services.core import Core
    from ui.i18n import Language
    from ui.preferences import Preferences
    from ui.tasks.flow import Flow, Prompter

LONGEST_WAIT = 60  # seconds; a coach who mistypes is never locked out for longer
_TICK = 250  # milliseconds

Way: TypeAlias = Literal["passphrase", "recovery"]


class Gate(Protocol):
    """Makes and opens vaults; each takes a second or more, so it is called on a lane."""

    def create(self, folder: Path, passphrase: str) -> tuple[Core, str]:
        """Make a vault; return it open, with its recovery key: nine groups with hyphens."""

    def unlock(self, folder: Path, passphrase: str) -> Core:
        """Open a vault; raise WrongPassphrase and what else the vault refuses."""

    def unlock_with_recovery(self, folder: Path, recovery: str) -> Core:
        """Open a vault with its recovery key; raise WrongRecoveryKey with the wrong group."""


@dataclass(frozen=True, slots=True)
class UnlockState:
    """What the page shows.

    `renewing`: the recovery key fitted, a new passphrase is asked. `wait`: whole seconds before
    the next try. `error`: what the last try met.
    """

    folder: Path
    way: Way = "passphrase"
    busy: bool = False
    renewing: bool = False
    wait: int = 0
    error: Exception | None = None

    @property
    def may_try(self) -> bool:
        """Whether a passphrase or key is taken now."""
        return not self.busy and self.wait == 0


class UnlockModel(QObject):
    """Opens one vault. Passphrases pass through and are not kept.

    Signals:
        changed: the state is another one.
        opened: the Core, which is the receiver's from then on.
    """

    changed = Signal()
    opened = Signal(object)

    def __init__(
        self,
        gate: Gate,
        lanes: Mapping[Lane, Executor],
        prompter: Prompter,
        preferences: Preferences,
        folder: Path,
    ) -> None:
        super().__init__()
        self.state = UnlockState(folder)
        self.seconds: Callable[[], float] = time.monotonic  # tests put a clock of their own
        self._gate, self._preferences = gate, preferences
        self._core: Core | None = None
        self._failures, self._until = 0, 0.0
        self._gone = False
        self._runner = TaskRunner(lanes, prompter, self)
        self._runner.failed.connect(self._fail)
        self._ticking = QTimer(self)
        self._ticking.setInterval(_TICK)
        self._ticking.timeout.connect(self.tick)

    @property
    def language(self) -> Language:
        """The language of the screen."""
        return self._preferences.language

    def unlock(self, passphrase: str) -> None:
        """Try a passphrase."""
        self._try(lambda: self._gate.unlock(self.state.folder, passphrase), renew=False)

    def unlock_with_recovery(self, recovery: str) -> None:
        """Try the recovery key; when it fits, a new passphrase is asked."""
        self._try(lambda: self._gate.unlock_with_recovery(self.state.folder, recovery), renew=True)

    def renew(self, passphrase: str) -> None:
        """Let a new passphrase open the vault from now on, and go in."""
        core = self._core
        if core is not None and not self.state.busy:
            self._set(busy=True, error=None)
            self._runner.start(self._renew(core, passphrase))

    def keep_old(self) -> None:
        """Go in without a new passphrase."""
        if self._core is not None and not self.state.busy:
            self._hand_over(self._core)

    def choose_way(self, way: Way) -> None:
        """Ask for the passphrase or for the recovery key."""
        if not self.state.busy:
            self._set(way=way, error=None)

    def choose_folder(self, title: str) -> None:
        """Ask for the folder of another vault."""
        if not self.state.busy and not self.state.renewing:
            self._runner.start(self._ask_folder(title))

    def dismiss(self) -> None:
        """Take the last error away."""
        self._set(error=None)

    def let_go(self) -> None:
        """Close a vault that was opened but not gone into; called when the window closes."""
        self._gone = True
        self._ticking.stop()
        if self._core is not None:
            core, self._core = self._core, None
            core.close()

    def tick(self) -> None:
        """See how long is left to wait."""
        left = max(0, math.ceil(self._until - self.seconds()))
        if left == 0:
            self._ticking.stop()
        if left != self.state.wait:
            self._set(wait=left)

    def _try(self, opens: Callable[[], Core], *, renew: bool) -> None:
        if self.state.may_try and not self.state.renewing:
            self._set(busy=True, error=None)
            self._runner.start(self._open(opens, renew=renew))

    def _open(self, opens: Callable[[], Core], *, renew: bool) -> Flow:
        core = yield Background(lambda _: opens())
        if self._gone:
            core.close()
            return
        self._failures = 0
        self._core = core
        if renew:
            self._set(busy=False, renewing=True)
        else:
            self._hand_over(core)

    def _renew(self, core: Core, passphrase: str) -> Flow:
        yield Background(lambda _: core.change_passphrase(passphrase))
        self._hand_over(core)

    def _ask_folder(self, title: str) -> Flow:
        chosen = yield Ask(ChooseFolder(title, self.state.folder.parent))
        if isinstance(chosen, Path):
            self._failures = 0
            self._set(folder=chosen, error=None, way="passphrase")

    def _hand_over(self, core: Core) -> None:
        self._core = None
        self._set(busy=False, error=None)
        self.opened.emit(core)

    def _fail(self, error: Exception) -> None:
        if _is_a_guess(error):
            self._failures += 1
            self._until = self.seconds() + min(2 ** (self._failures - 1), LONGEST_WAIT)
            self._ticking.start()
        self.state = replace(self.state, busy=False, error=error)
        self.tick()
        self.changed.emit()

    def _set(self, **fields: object) -> None:
        self.state = replace(self.state, **fields)  # type: ignore[arg-type]
        self.changed.emit()


def _is_a_guess(error: Exception) -> bool:
    """Whether it cost the vault a look; a mistyped group of the recovery key does not."""
    if isinstance(error, WrongRecoveryKey):
        return error.group == 0
    return isinstance(error, WrongPassphrase)
