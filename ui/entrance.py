"""Entrance: what stands before the vault: unlocking it, the first run, the making of the demo."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QProcess, Signal

from ui.viewmodels.restore import RestoreGate
from ui.viewmodels.unlock import Gate

if TYPE_CHECKING:
    from collections.abc import Mapping
    from concurrent.futures import Executor

    from beeldcoach.services.progress import Progress
    from ui import i18n, theme
    from ui.main_window import MainWindow
    from ui.pages.gate_page import GatePage
    from ui.preferences import Preferences
    from ui.tasks.flow import Lane, Prompter


@dataclass(frozen=True, slots=True)
class Options:
    """What was asked for on the command line."""

    demo: bool = False
    vault: Path | None = None
    settings: Path | None = None
    language: i18n.Language | None = None
    theme: theme.Mode | None = None


class DemoGate(Gate, RestoreGate, Protocol):
    """A gate that also makes the demo vault and looks where a folder lies."""

    def synced_with(self, folder: Path) -> str | None:
        """Name the service that seems to copy this folder elsewhere; None when none is seen."""

    def make_demo(self, folder: Path, progress: Progress) -> None:
        """Make the demo vault where it is wanting or out of date; some seconds."""


class House(Protocol):
    """What the entrance needs of the application."""

    window: MainWindow
    lanes: dict[Lane, Executor]
    prompter: Prompter
    preferences: Preferences


class Entrance(QObject):
    """Shows the page that leads into a vault.

    Signals:
        opened: the Core, and the name of the page to go to.
        language_chosen: the code of a language.
    """

    opened = Signal(object, str)
    language_chosen = Signal(str)

    def __init__(self, house: House, gate: DemoGate, options: Options) -> None:
        super().__init__()
        self._house, self._gate, self._options = house, gate, options
        self._demo_ready = not options.demo
        self.folder = self._first_folder()

    def show(self) -> None:
        """Show the unlock page, or the first run where there is no vault yet."""
        if not self._demo_ready:
            self._show_making()
        elif (self.folder / "vault.json").exists() or self._options.demo:
            self._show_unlock()
        else:
            self._show_first_run()

    def _first_folder(self) -> Path:
        if self._options.vault is not None:
            return self._options.vault
        if self._options.demo:
            return demo_folder()
        return self._house.preferences.last_vault or default_folder()

    def _show_making(self) -> None:
        from ui.pages.demo_page import DemoPage
        from ui.viewmodels.demo import DemoModel

        page = DemoPage(DemoModel(self._make_demo, *self._hands()))
        page.ready.connect(self._on_demo_ready)
        self._put(page)

    def _make_demo(self, progress: Progress) -> None:
        self._gate.make_demo(self.folder, progress)

    def _on_demo_ready(self) -> None:
        self._demo_ready = True
        self.show()

    def _show_unlock(self) -> None:
        from ui.dialogs.first_aid import FirstAidDialog
        from ui.pages.unlock_page import UnlockPage
        from ui.viewmodels.unlock import UnlockModel

        model = UnlockModel(self._gate, *self._hands(), self._house.preferences, self.folder)
        page = UnlockPage(model, hint=_demo_passphrase() if self._options.demo else "")
        page.opened.connect(lambda core: self.opened.emit(core, "home"))
        page.new_vault_wanted.connect(self._show_first_run)
        page.first_aid_wanted.connect(lambda: FirstAidDialog.show_over(page))
        page.restore_wanted.connect(lambda: self._show_restore(page))
        self._put(page)

    def _show_restore(self, page: GatePage) -> None:
        """Ask which backup is put back where; what came of it is opened."""
        from ui.dialogs.restore_dialog import RestoreDialog
        from ui.viewmodels.restore import RestoreModel

        model = RestoreModel(self._gate, *self._hands(), self._house.preferences, self.folder)
        model.setParent(self)  # it outlives its dialog: work that is broken off ends later
        dialog = RestoreDialog(model, page)
        self._house.window.closing.connect(model.let_go)
        model.opened.connect(lambda core: self.opened.emit(core, "home"))
        dialog.open()

    def _show_first_run(self) -> None:
        from ui.pages.first_run_page import FirstRunPage
        from ui.viewmodels.first_run import FirstRunModel

        folder = default_folder() if self._options.demo else self.folder
        model = FirstRunModel(self._gate, *self._hands(), self._house.preferences, folder)
        model.synced_with = self._gate.synced_with
        page = FirstRunPage(model)
        page.existing_chosen.connect(self._unlock_existing)
        page.restore_wanted.connect(lambda: self._show_restore(page))
        page.opened.connect(lambda core: self.opened.emit(core, "new"))
        page.demo_wanted.connect(open_demo)
        self._put(page)

    def _hands(self) -> tuple[Mapping[Lane, Executor], Prompter]:
        return self._house.lanes, self._house.prompter

    def _put(self, page: GatePage) -> None:
        self._house.window.closing.connect(page.let_go)
        page.language_chosen.connect(self.language_chosen)
        self._house.window.show_gate(page)

    def _unlock_existing(self, folder: Path) -> None:
        self.folder = folder
        self.show()


def open_demo() -> None:
    """Look at the demo dossier in a process of its own; the new vault stays as it is."""
    QProcess.startDetached(sys.executable, ["-m", "ui", "--demo"], str(root()))


def default_folder() -> Path:
    """Return where a coach's vault lies unless she chooses another place."""
    import platformdirs

    return Path(platformdirs.user_documents_dir()) / "Beeldcoach" / "Kluis.beeldcoach"


def demo_folder() -> Path:
    """Return where the demo vault lies, never among the coach's own documents."""
    import platformdirs

    return Path(platformdirs.user_data_dir("beeldcoach", appauthor=False)) / "Demo.beeldcoach"


def root() -> Path:
    """Return the folder that the program is started in."""
    return Path(__file__).parents[1]


def _demo_passphrase() -> str:
    from beeldcoach import demo_dossier

    return demo_dossier.PASSPHRASE
