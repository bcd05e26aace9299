"""The application: composes the core, opens and locks the vault, installs language and theme."""

from __future__ import annotations

import os
import sys
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, QTimer, Signal
from PySide6.QtWidgets import QApplication, QDialog

from ui import i18n, theme
from ui.crash import CrashHandler
from ui.dialogs.dialog import AnsweringDialog
from ui.dialogs.prompter import DialogPrompter
from ui.entrance import Entrance, Options, open_demo, root
from ui.idle import IdleWatch
from ui.main_window import MainWindow
from ui.navigation import Location
from ui.no_drag import NoDragOut
from ui.player import backend
from ui.preferences import Preferences
from ui.tasks.flow import Lane
from ui.viewmodels.session import Session

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from concurrent.futures import Executor, Future
    from pathlib import Path

    from beeldcoach.services.backing_up import Restored, RestoreOrder
    from beeldcoach.services.core import Core
    from beeldcoach.services.ports import Clock
    from beeldcoach.services.progress import Progress
    from ui.tasks.flow import Prompter

__all__ = ["Application", "Options", "VaultGate", "run"]

_END_WAIT_MS = 150  # a player lets go of its film in 100 ms
_END_TRIES = 20  # then a task that does not stop is left behind: it ends with the process


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

    def restore(self, order: RestoreOrder, progress: Progress) -> tuple[Core, Restored]:
        """Make a new vault of a backup and open it."""
        from beeldcoach import bootstrap

        return bootstrap.restore(order, progress, clock=self._clock)

    def synced_with(self, folder: Path) -> str | None:
        """Name the service that seems to copy this folder elsewhere; None when none is seen."""
        from beeldcoach import bootstrap

        return bootstrap.synced_with(folder)

    def make_demo(self, folder: Path, progress: Progress) -> None:
        """Make the demo vault where it is wanting or out of date."""
        from beeldcoach import demo_vault

        demo_vault.make(folder, self.create, progress)


class Application(QObject):
    """From the first window to the last; one vault at a time.

    Signals:
        opened: a vault is open, its first page shown.
    """

    opened = Signal()

    def __init__(self, app: QApplication, options: Options, gate: VaultGate | None = None) -> None:
        super().__init__()
        self._app, self._options = app, options
        self.preferences = (
            Preferences.in_file(options.settings) if options.settings else Preferences()
        )
        backend.decode_by(hardware=self.preferences.hardware_decoding)
        self.lanes: dict[Lane, Executor] = {
            Lane.DESK: ThreadPoolExecutor(1, "desk"),
            Lane.MEDIA: ThreadPoolExecutor(2, "media"),
        }
        self._dress()
        self.window = MainWindow(self.preferences)
        self.prompter: Prompter = DialogPrompter(self.window)
        self.session: Session | None = None
        self.after_lock: Callable[[], None] = self._restart
        self._closing = self._left_behind = False
        self.entrance = Entrance(self, gate or VaultGate(), options)
        self.idle = IdleWatch(lambda: self.preferences.auto_lock_minutes, self._is_held, app)
        self._bind()

    def _bind(self) -> None:
        self.entrance.opened.connect(self.open)
        self.entrance.language_chosen.connect(self.choose_language)
        self.window.locking.connect(self.lock)
        self.window.demo_wanted.connect(open_demo)
        self.window.language_chosen.connect(self.choose_language)
        self.window.theme_chosen.connect(self.choose_theme)
        self.window.closing.connect(self.quit)
        self.idle.rested.connect(self.lock)
        self._no_drag = NoDragOut(self._app)
        self._crashes = CrashHandler(self)
        self._crashes.crashed.connect(self._tell_crash)

    def _dress(self) -> None:
        if self._options.language is not None:
            self.preferences.language = self._options.language
        if self._options.theme is not None:
            self.preferences.theme = self._options.theme
        i18n.install(self._app, self.preferences.language)
        theme.apply(self._app, self.preferences.theme)

    def start(self) -> None:
        """Show the window with what stands before the vault."""
        self._crashes.install()
        self.show_gate()
        self.window.show()

    def show_gate(self) -> None:
        """Show what stands before the vault."""
        self.entrance.show()

    def open(self, core: Core, page: str = "home") -> None:
        """Go on with an open vault."""
        self.entrance.folder = core.folder
        if not self._options.demo:
            self.preferences.last_vault = core.folder
        self.session = Session(core, self.lanes, self.prompter, self.preferences, self)
        self.window.open_session(self.session).go(Location("home"))
        if page != "home" and self.window.shell is not None:
            self.window.shell.go(Location(page))
        self.idle.start()
        self.opened.emit()

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
        self.idle.stop()
        self.window.close_session()
        if self.session is not None:
            self.session.cancel_all()
        self._dismiss_dialogs()
        QTimer.singleShot(_END_WAIT_MS, lambda: self._end_when_idle(then, _END_TRIES))

    def _dismiss_dialogs(self) -> None:
        for widget in self._app.topLevelWidgets():
            if isinstance(widget, QDialog) and widget.isVisible():
                widget.done(QDialog.DialogCode.Rejected)

    def _end_when_idle(self, then: Callable[[], None], tries: int) -> None:
        session = self.session
        if session is None:
            self._conclude(then)
        elif session.busy and tries:
            QTimer.singleShot(_END_WAIT_MS, lambda: self._end_when_idle(then, tries - 1))
        else:
            closing = self.lanes[Lane.DESK].submit(session.core.close)
            self._end_when_closed(then, closing, _END_TRIES)

    def _end_when_closed(self, then: Callable[[], None], closing: Future[None], tries: int) -> None:
        if not closing.done() and tries:  # the window stays alive meanwhile
            again = partial(self._end_when_closed, then, closing, tries - 1)
            QTimer.singleShot(_END_WAIT_MS, again)
            return
        session, self.session = self.session, None
        if session is not None:
            self._left_behind = session.busy or not closing.done()
            session.deleteLater()
        self._conclude(then)

    def _conclude(self, then: Callable[[], None]) -> None:
        self._closing = False
        then()

    def _restart(self) -> None:
        """Start this program again: copies of a secret in memory go with the old process."""
        self.preferences.save()
        QProcess.startDetached(sys.executable, ["-m", "ui", *self._again()], str(root()))
        self._app.quit()

    def _again(self) -> list[str]:
        """Return what to start with: this vault; language and theme are in the settings by now."""
        arguments = (
            ["--settings", str(self._options.settings.absolute())] if self._options.settings else []
        )
        if self._options.demo:
            return [*arguments, "--demo"]
        return [*arguments, "--vault", str(self.entrance.folder.absolute())]

    def end(self) -> None:
        """Let the worker threads go; after the event loop."""
        for lane in self.lanes.values():
            lane.shutdown(wait=False, cancel_futures=True)

    def leave(self, code: int) -> int:
        """Return the exit code; end at once where a task does not stop, or it would keep us."""
        self.end()
        if self._left_behind:
            self.preferences.save()
            os._exit(code)
        return code

    def _is_held(self) -> bool:
        page = self.window.shell.page if self.window.shell is not None else None
        held = self.window.debrief is not None or (page is not None and page.holds_open)
        dialog = self._app.activeModalWidget()
        held = held or (isinstance(dialog, AnsweringDialog) and dialog.holds_open)
        return held or bool(self.session and self.session.working)

    def _tell_crash(self, error: Exception) -> None:
        shell = self.window.shell
        if shell is not None and shell.page is not None:
            shell.page.show_error(error)


def run(arguments: Sequence[str], options: Options) -> int:
    """Run the application until its window is closed; return the exit code."""
    from beeldcoach import bootstrap

    bootstrap.harden()
    app = QApplication.instance() or QApplication(list(arguments))
    assert isinstance(app, QApplication)
    app.setApplicationName("beeldcoach")
    app.setApplicationDisplayName("Beeldcoach")
    app.setDesktopFileName("beeldcoach")
    app.setQuitOnLastWindowClosed(False)  # first the vault is closed, then the process ends
    application = Application(app, options)
    application.start()
    return application.leave(app.exec())
