"""The application: composes the core, opens and locks the vault, installs language and theme."""

from __future__ import annotations

import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, QTimer
from PySide6.QtWidgets import QApplication, QDialog

from ui import i18n, theme
from ui.crash import CrashHandler
from ui.dialogs.prompter import DialogPrompter
from ui.idle import IdleWatch
from ui.main_window import MainWindow
from ui.navigation import Location
from ui.preferences import Preferences
from ui.tasks.flow import Lane
from ui.viewmodels.session import Session

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from concurrent.futures import Executor

    from beeldcoach.services.core import Core
    from beeldcoach.services.ports import Clock
    from ui.pages.first_run_page import FirstRunPage
    from ui.pages.unlock_page import UnlockPage
    from ui.tasks.flow import Prompter

_END_WAIT_MS = 150  # a player lets go of its film in 100 ms
_END_TRIES = 60  # then a task that does not stop is left behind


@dataclass(frozen=True, slots=True)
class Options:
    """What was asked for on the command line."""

    demo: bool = False
    vault: Path | None = None
    settings: Path | None = None
    language: i18n.Language | None = None
    theme: theme.Mode | None = None


class VaultGate:
    """Makes and opens vaults, for the pages that stand before one; called on a worker thread."""

    def __init__(self, clock: Clock | None = None, work_factor: int | None = None) -> None:
        self._clock, self._work_factor = clock, work_factor

    def create(self, folder: Path, passphrase: str) -> tuple[Core, str]:
        """Make a vault; return it open, with its recovery key."""
        from beeldcoach import bootstrap

        return bootstrap.create(
            folder, passphrase, clock=self._clock, work_factor=self._work_factor
        )

    def unlock(self, folder: Path, passphrase: str) -> Core:
        """Open a vault with its passphrase."""
        from beeldcoach import bootstrap

        return bootstrap.unlock(folder, passphrase, clock=self._clock)

    def unlock_with_recovery(self, folder: Path, recovery: str) -> Core:
        """Open a vault with its recovery key."""
        from beeldcoach import bootstrap

        return bootstrap.unlock_with_recovery(folder, recovery, clock=self._clock)


class Application(QObject):
    """From the first window to the last; one vault at a time."""

    def __init__(self, app: QApplication, options: Options, gate: VaultGate | None = None) -> None:
        super().__init__()
        self._app, self._options = app, options
        self.gate = gate or VaultGate()
        self.preferences = (
            Preferences.in_file(options.settings) if options.settings else Preferences()
        )
        self.lanes: dict[Lane, Executor] = {
            Lane.DESK: ThreadPoolExecutor(1, "desk"),
            Lane.MEDIA: ThreadPoolExecutor(2, "media"),
        }
        self._dress()
        self.window = MainWindow(self.preferences)
        self.prompter: Prompter = DialogPrompter(self.window)
        self.session: Session | None = None
        self.after_lock: Callable[[], None] = self._restart
        self._closing = False
        self._folder = self._first_folder()
        self._watch = IdleWatch(lambda: self.preferences.auto_lock_minutes, self._is_held, app)
        self._bind()

    def _bind(self) -> None:
        self.window.locking.connect(self.lock)
        self.window.language_chosen.connect(self.choose_language)
        self.window.theme_chosen.connect(self.choose_theme)
        self.window.closing.connect(self.quit)
        self._watch.rested.connect(self.lock)
        self._crashes = CrashHandler(self)
        self._crashes.crashed.connect(self._tell_crash)

    def _dress(self) -> None:
        if self._options.language is not None:
            self.preferences.language = self._options.language
        if self._options.theme is not None:
            self.preferences.theme = self._options.theme
        i18n.install(self._app, self.preferences.language)
        theme.apply(self._app, self.preferences.theme)

    def _first_folder(self) -> Path:
        if self._options.vault is not None:
            return self._options.vault
        if self._options.demo:
            return demo_folder()
        return self.preferences.last_vault or default_folder()

    def start(self) -> None:
        """Show the window with what stands before the vault."""
        self._crashes.install()
        self.show_gate()
        self.window.show()

    def show_gate(self) -> None:
        """Show the unlock page, or the first run where there is no vault yet."""
        exists = (self._folder / "vault.json").exists()
        if exists or self._options.demo:
            self.window.show_gate(self._unlock_page(exists=exists))
        else:
            self.window.show_gate(self._first_run_page())

    def _unlock_page(self, *, exists: bool) -> UnlockPage:
        from ui.pages.unlock_page import UnlockPage
        from ui.viewmodels.unlock import UnlockModel

        demo = self._options.demo
        if demo and not exists:
            self._make_demo()
        model = UnlockModel(self.gate, self.lanes, self.prompter, self.preferences, self._folder)
        page = UnlockPage(model, hint=_demo_passphrase() if demo else "")
        page.opened.connect(self.open)
        self.window.closing.connect(page.let_go)
        page.language_chosen.connect(self.choose_language)
        page.new_vault_wanted.connect(self._want_new)
        return page

    def _make_demo(self) -> None:
        """Build the demo vault on the way to its unlock page; a few seconds, once."""
        from beeldcoach import demo_dossier

        core, _recovery = self.gate.create(self._folder, demo_dossier.PASSPHRASE)
        try:
            demo_dossier.build(core, core.clock.today())
        finally:
            core.close()

    def _want_new(self) -> None:
        self.window.show_gate(self._first_run_page())

    def _first_run_page(self) -> FirstRunPage:
        from beeldcoach import bootstrap
        from ui.pages.first_run_page import FirstRunPage
        from ui.viewmodels.first_run import FirstRunModel

        folder = default_folder() if self._options.demo else self._folder
        model = FirstRunModel(self.gate, self.lanes, self.prompter, self.preferences, folder)
        model.synced_with = bootstrap.synced_with
        page = FirstRunPage(model)
        page.existing_chosen.connect(self._unlock_existing)
        page.opened.connect(self._open_first)
        self.window.closing.connect(page.let_go)
        page.language_chosen.connect(self.choose_language)
        page.demo_wanted.connect(self._open_demo)
        return page

    def _unlock_existing(self, folder: Path) -> None:
        self._folder = folder
        self.show_gate()

    def _open_first(self, core: Core) -> None:
        self.open(core)
        assert self.window.shell is not None
        self.window.shell.go(Location("new"))

    def _open_demo(self) -> None:
        """Look at the demo dossier in a process of its own; the new vault stays as it is."""
        QProcess.startDetached(sys.executable, ["-m", "ui", "--demo"], str(_root()))

    def open(self, core: Core) -> None:
        """Go on with an open vault."""
        self._folder = core.folder
        if not self._options.demo:
            self.preferences.last_vault = core.folder
        self.session = Session(core, self.lanes, self.prompter, self.preferences, self)
        shell = self.window.open_session(self.session)
        shell.go(Location("home"))
        self._watch.start()

    def choose_language(self, language: str) -> None:
        """Change the language of everything that is on the screen."""
        self.preferences.language = i18n.language_of(language)
        i18n.install(self._app, self.preferences.language)
        if self.session is not None:  # what stands before the vault follows by itself
            self.window.rebuild()

    def choose_theme(self, mode: str) -> None:
        """Change between light, dark and what the system says."""
        self.preferences.theme = (
            "dark" if mode == "dark" else "light" if mode == "light" else "system"
        )
        theme.apply(self._app, self.preferences.theme)

    def lock(self) -> None:
        """Stop what runs, close the vault, and start anew at the unlock screen."""
        self._end(self.after_lock)

    def quit(self) -> None:
        """Close the vault and end."""
        self._end(self._app.quit)

    def _end(self, then: Callable[[], None]) -> None:
        if self._closing:
            return
        self._closing = True
        self._watch.stop()
        _dismiss_dialogs()
        self.window.close_session()
        if self.session is not None:
            self.session.cancel_all()
        QTimer.singleShot(_END_WAIT_MS, lambda: self._end_when_idle(then, _END_TRIES))

    def _end_when_idle(self, then: Callable[[], None], tries: int) -> None:
        session = self.session
        if session is not None and session.busy and tries:
            QTimer.singleShot(_END_WAIT_MS, lambda: self._end_when_idle(then, tries - 1))
            return
        self.session = None
        if session is not None:
            self.lanes[Lane.DESK].submit(session.core.close).result()
            session.deleteLater()
        self._closing = False
        then()

    def _restart(self) -> None:
        """Start this program again: copies of a secret in memory go with the old process."""
        arguments = ["-m", "ui", *sys.argv[1:]]
        QProcess.startDetached(sys.executable, arguments, str(_root()))
        self._app.quit()

    def end(self) -> None:
        """Let the worker threads go; after the event loop."""
        for lane in self.lanes.values():
            lane.shutdown(wait=False, cancel_futures=True)

    def _is_held(self) -> bool:
        return self.window.debrief is not None or bool(self.session and self.session.busy)

    def _tell_crash(self, error: Exception) -> None:
        shell = self.window.shell
        if shell is not None and shell.page is not None:
            shell.page.show_error(error)


def _dismiss_dialogs() -> None:
    """Take every open question off the screen: what asked it goes on as if dismissed."""
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog) and widget.isVisible():
            widget.reject()


def default_folder() -> Path:
    """Return where a coach's vault lies unless she chooses another place."""
    import platformdirs

    return Path(platformdirs.user_documents_dir()) / "Beeldcoach" / "Kluis.beeldcoach"


def demo_folder() -> Path:
    """Return where the demo vault lies, never among the coach's own documents."""
    import platformdirs

    return Path(platformdirs.user_data_dir("beeldcoach", appauthor=False)) / "Demo.beeldcoach"


def _demo_passphrase() -> str:
    from beeldcoach import demo_dossier

    return demo_dossier.PASSPHRASE


def _root() -> Path:
    return Path(__file__).parents[1]


def run(arguments: Sequence[str], options: Options) -> int:
    """Run the application until its window is closed; return the exit code."""
    from beeldcoach import bootstrap

    bootstrap.harden()
    app = QApplication.instance() or QApplication(list(arguments))
    assert isinstance(app, QApplication)
    app.setApplicationName("beeldcoach")
    app.setApplicationDisplayName("Beeldcoach")
    app.setDesktopFileName("beeldcoach")
    application = Application(app, options)
    application.start()
    try:
        return app.exec()
    finally:
        application.end()
