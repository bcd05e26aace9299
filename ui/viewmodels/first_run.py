"""FirstRunModel: from nothing to a vault whose recovery key is on paper."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeAlias

from PySide6.QtCore import QObject, QStandardPaths, Signal

from beeldcoach.services.recording import NoteFact
from ui.tasks.flow import Ask, Background, Lane
from ui.tasks.runner import TaskRunner
from ui.viewmodels.passphrase import NOTHING, Strength, strength_of
from ui.viewmodels.questions import ChooseFolder, ChooseSave
from ui.viewmodels.recovery_key import (
    CHECKED_FACT,
    Kept,
    Proof,
    groups_of,
    groups_to_prove,
    proof_of,
    sheet_pages,
    sheet_pdf,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from concurrent.futures import Executor
    from datetime import datetime

    from beeldcoach.services.core import Core
    from ui.i18n import Language
    from ui.preferences import Preferences
    from ui.tasks.flow import Flow, Prompter
    from ui.viewmodels.unlock import Gate

VAULT_NAME = "Kluis"
VAULT_SUFFIX = ".beeldcoach"

Stage: TypeAlias = Literal["name", "secret", "key", "begin"]


@dataclass(frozen=True, slots=True)
class FirstRunState:
    """What the pages show. Nothing of it reaches a log: the secrets have no repr.

    `synced` names the service that seems to copy the chosen folder; `kept` says what was last
    done with the recovery key, `kept_at` when, in the coach's own time.
    """

    folder: Path
    auto_lock: int
    stage: Stage = "name"
    name: str = ""
    passphrase: str = field(default="", repr=False)
    repeated: str = field(default="", repr=False)
    strength: Strength = NOTHING
    synced: str | None = None
    busy: bool = False
    groups: tuple[str, ...] = field(default=(), repr=False)
    proofs: tuple[Proof, ...] = field(default=(), repr=False)
    kept: Kept = ""
    kept_at: datetime | None = None
    demo_asked: bool = False
    error: Exception | None = None

    @property
    def step(self) -> int:
        """Which of the three steps this is, from 0."""
        return {"name": 0, "secret": 1, "key": 1, "begin": 2}[self.stage]

    @property
    def repeats(self) -> bool:
        """Whether the passphrase was typed the same twice."""
        return bool(self.repeated) and self.passphrase == self.repeated

    @property
    def may_make(self) -> bool:
        """Whether a vault can be made with what was typed."""
        return self.stage == "secret" and not self.busy and self.strength.enough and self.repeats

    @property
    def proven(self) -> bool:
        """Whether both groups were typed over right."""
        return bool(self.proofs) and all(proof.fits for proof in self.proofs)


class FirstRunModel(QObject):
    """Three steps; the vault is made in the second, and opens with the passphrase from then on.

    Signals:
        changed: the state is another one.
        opened: the Core, when the coach wants to begin with her own work.
        demo_wanted: she wants to see the demo dossier, beside her own open vault.
        existing_chosen: the folder of a vault that she has already.
        restore_wanted: she has a backup, which is to be put back.
        printable: the sheet with the recovery key, a PNG a page, ready for a printer.
    """

    changed = Signal()
    opened = Signal(object)
    demo_wanted = Signal()
    existing_chosen = Signal(Path)
    restore_wanted = Signal()
    printable = Signal(object)

    def __init__(
        self,
        gate: Gate,
        lanes: Mapping[Lane, Executor],
        prompter: Prompter,
        preferences: Preferences,
        folder: Path | None = None,
    ) -> None:
        super().__init__()
        self.synced_with: Callable[[Path], str | None] = lambda _: None  # the application puts one
        self._gate, self._preferences = gate, preferences
        self._core: Core | None = None
        self._gone = False
        self._runner = TaskRunner(lanes, prompter, self)
        self._runner.failed.connect(self._fail)
        place = free_folder(folder.parent) if folder is not None else free_folder()
        if folder is not None and not folder.exists():
            place = folder
        self.state = FirstRunState(place, preferences.auto_lock_minutes)

    @property
    def language(self) -> Language:
        """The language of the screen."""
        return self._preferences.language

    def set_name(self, name: str) -> None:
        """Keep the coach's name until there is a vault for it."""
        self._set(name=name)

    def set_passphrase(self, passphrase: str) -> None:
        """Weigh what was typed."""
        strength = strength_of(passphrase, self._own_words())
        self._set(passphrase=passphrase, strength=strength, error=None)

    def set_repeated(self, repeated: str) -> None:
        """Compare what was typed again."""
        self._set(repeated=repeated, error=None)

    def set_auto_lock(self, minutes: int) -> None:
        """Lock after so many minutes of rest."""
        self._preferences.auto_lock_minutes = minutes
        self._set(auto_lock=minutes)

    def choose_folder(self, title: str) -> None:
        """Ask in which folder the vault is to lie."""
        if self.state.stage == "secret" and not self._runner.busy:
            self._runner.start(self._ask_folder(title))

    def choose_existing(self, title: str) -> None:
        """Ask for the folder of a vault that is there already."""
        if self.state.stage == "name" and not self._runner.busy:
            self._runner.start(self._ask_existing(title))

    def next(self) -> None:
        """Go on, where this step is complete."""
        if self.state.stage == "name" and self.state.name.strip():
            synced = self.synced_with(self.state.folder)
            strength = strength_of(self.state.passphrase, self._own_words())
            self._set(stage="secret", synced=synced, strength=strength)
        elif self.state.stage == "key" and self.state.proven and not self._runner.busy:
            self._set(stage="begin", groups=(), proofs=(), error=None)
            if self._core is not None:
                self._runner.start(self._note_checked(self._core))

    def back(self) -> None:
        """Go back to the first step; a vault that was made stays made."""
        if self.state.stage == "secret" and not self.state.busy:
            self._set(stage="name", error=None)

    def make(self) -> None:
        """Make the vault."""
        if self.state.may_make:
            self._set(busy=True, error=None)
            self._runner.start(self._make())

    def save_sheet(self, title: str, file_name: str, filters: str) -> None:
        """Write the sheet with the recovery key where the coach says."""
        if self._core is not None and not self._runner.busy:
            self._runner.start(self._save(self._core, ChooseSave(title, file_name, filters)))

    def render_sheet(self) -> None:
        """Make the sheet with the recovery key ready for a printer."""
        if self._core is not None and not self._runner.busy:
            self._runner.start(self._render(self._core))

    def mark_printed(self) -> None:
        """Note that the sheet went to a printer."""
        if self._core is not None:
            self._keep(self._core, "printed")

    def prove(self, which: int, typed: str) -> None:
        """Take a group that is typed over; `which` of the two, from 0."""
        proofs = list(self.state.proofs)
        proofs[which] = proof_of(proofs[which].index, typed, self.state.groups)
        self._set(proofs=tuple(proofs))

    def begin(self) -> None:
        """Hand the open vault over."""
        if (core := self._take()) is not None:
            self.opened.emit(core)

    def begin_with_demo(self) -> None:
        """Ask for the demo dossier; her own vault stays open behind it."""
        if self.state.stage == "begin":
            self._set(demo_asked=True)
            self.demo_wanted.emit()

    def dismiss(self) -> None:
        """Take the last error away."""
        self._set(error=None)

    def let_go(self) -> None:
        """Close what was made but not gone into; called when the window closes."""
        self._gone = True
        if (core := self._take()) is not None:
            core.close()

    def _take(self) -> Core | None:
        core, self._core = self._core, None
        return core

    def _own_words(self) -> tuple[str, ...]:
        return (self.state.name,)

    def _make(self) -> Flow:
        state = self.state
        core, recovery = yield Background(
            lambda _: self._gate.create(state.folder, state.passphrase)
        )
        if self._gone:
            core.close()
            return
        self._core = core
        self._preferences.last_vault = state.folder
        self._preferences.save()
        self._set(
            busy=False,
            stage="key",
            passphrase="",
            repeated="",
            groups=groups_of(recovery),
            proofs=groups_to_prove(),
            synced=core.synced_with,
        )
        # Not before: whatever becomes of the name, the key that was made must be seen.
        name = NoteFact("coach_name", state.name.strip())
        yield Background(lambda _: core.desk.do(name))

    def _note_checked(self, core: Core) -> Flow:
        checked = NoteFact(CHECKED_FACT, core.clock.today().isoformat())
        yield Background(lambda _: core.desk.do(checked))

    def _save(self, core: Core, question: ChooseSave) -> Flow:
        path = yield Ask(question)
        if not isinstance(path, Path):
            return
        groups, language = self.state.groups, self._preferences.language
        content = yield Background(lambda _: sheet_pdf(core, groups, language), Lane.MEDIA)
        target = path if path.suffix else path.with_suffix(".pdf")
        yield Background(lambda _: core.outbox.write_recovery_sheet(content, target), Lane.MEDIA)
        self._keep(core, "saved")

    def _render(self, core: Core) -> Flow:
        groups, language = self.state.groups, self._preferences.language
        pages = yield Background(lambda _: sheet_pages(core, groups, language), Lane.MEDIA)
        self.printable.emit(pages)

    def _keep(self, core: Core, kept: Kept) -> None:
        self._set(kept=kept, kept_at=core.clock.now().astimezone(), error=None)

    def _ask_folder(self, title: str) -> Flow:
        start = next(level for level in self.state.folder.parents if level.is_dir())
        chosen = yield Ask(ChooseFolder(title, start))
        if isinstance(chosen, Path):
            folder = free_folder(chosen)
            self._set(folder=folder, synced=self.synced_with(folder), error=None)

    def _ask_existing(self, title: str) -> Flow:
        chosen = yield Ask(ChooseFolder(title))
        if isinstance(chosen, Path):
            self.existing_chosen.emit(chosen)

    def _fail(self, error: Exception) -> None:
        self._set(busy=False, error=error)

    def _set(self, **fields: object) -> None:
        self.state = replace(self.state, **fields)  # type: ignore[arg-type]
        self.changed.emit()


def free_folder(parent: Path | None = None) -> Path:
    """Return a folder for a new vault that is not there yet; by default among the documents."""
    if parent is None:
        place = QStandardPaths.StandardLocation.DocumentsLocation
        documents = QStandardPaths.writableLocation(place)
        parent = (Path(documents) if documents else Path.home()) / "Beeldcoach"
    folder, number = parent / f"{VAULT_NAME}{VAULT_SUFFIX}", 1
    while folder.exists():
        number += 1
        folder = parent / f"{VAULT_NAME} {number}{VAULT_SUFFIX}"
    return folder
