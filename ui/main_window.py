"""The frame: menus, the gate before the vault is open, the shell after; decides nothing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QIcon, QKeySequence
from PySide6.QtWidgets import QDialog, QMainWindow, QMenu, QStackedWidget, QWidget

from beeldcoach.domain.ids import FilmId
from resources import path
from ui import messages, theme
from ui.actions import ACTIONS, MENUS, menu_words
from ui.clipboard import clipboard
from ui.dialogs.help_dialogs import AboutDialog, KeysDialog
from ui.navigation import Location

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent

    from beeldcoach.services.history import UndoStatus
    from ui.preferences import Preferences
    from ui.shell import Shell
    from ui.tasks.flow import Flow
    from ui.viewmodels.session import Session

_SIZE = QSize(1280, 800)
_PAGES = ("home", "agenda", "people", "lenses", "register", "settings", "new", "incidents")


class MainWindow(QMainWindow):
    """The window of the application.

    Signals:
        locking: the vault is to be locked.
        closing: the window was closed.
        language_chosen, theme_chosen: from the settings.
        demo_wanted: the demo dossier is to be opened, beside this vault.
    """

    locking = Signal()
    closing = Signal()
    language_chosen = Signal(str)
    theme_chosen = Signal(str)
    demo_wanted = Signal()

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        self._session: Session | None = None
        self.shell: Shell | None = None
        self._debrief: QWidget | None = None
        self.actions_by_id: dict[str, QAction] = {}
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        self.setWindowTitle("Beeldcoach")
        self.setWindowIcon(QIcon(str(path("icons", "beeldcoach.svg"))))
        self.setAcceptDrops(True)
        self.setMinimumSize(640, 480)
        self.resize(_SIZE)
        self._build_menus()
        if preferences.window_geometry is not None:
            self.restoreGeometry(preferences.window_geometry)

    @property
    def debrief(self) -> QWidget | None:
        """The debrief that is under way."""
        return self._debrief

    @property
    def is_busy(self) -> bool:
        """Whether work is under way, or no vault is open yet."""
        return self._session is None or self._session.busy

    def show_gate(self, gate: QWidget) -> None:
        """Show what stands before the vault: unlocking, or the first run."""
        self._replace(gate)
        self.menuBar().hide()
        self.setWindowTitle("Beeldcoach")

    def open_session(self, session: Session) -> Shell:
        """Show the open vault, with no page yet."""
        self._session = session
        from ui.shell import Shell  # with pages and services: not before there is a vault

        shell = self.shell = Shell(session)
        shell.locking.connect(self.locking)
        shell.titled.connect(self._set_title)
        shell.debriefing.connect(self._open_debrief)
        shell.language_chosen.connect(self.language_chosen)
        shell.theme_chosen.connect(self.theme_chosen)
        session.undo_changed.connect(self._show_undo)
        self._replace(shell)
        self.menuBar().show()
        self._show_undo(session.undo_status)
        return shell

    def close_session(self) -> None:
        """Take the open vault off the screen; nothing of it stays in a widget."""
        shell, self.shell = self.shell, None  # a debrief that closes goes nowhere any more
        if self._debrief is not None:
            self._debrief.close()
        if shell is not None:
            shell.leave()
        clipboard.clear_ours()
        self._cover()
        self._session = None

    def _cover(self) -> None:
        """Show an empty page over those that still let go of their films."""
        self.menuBar().hide()
        self._stack.setCurrentIndex(self._stack.addWidget(QWidget()))
        self.setWindowTitle("Beeldcoach")

    def rebuild(self) -> None:
        """Build the shell anew, in another language, at the same place."""
        session, shell = self._session, self.shell
        if session is None or shell is None:
            return
        here = shell.navigator.here
        shell.leave()
        self._build_menus()
        self.open_session(session).go(here)

    def _replace(self, widget: QWidget) -> None:
        others = [self._stack.widget(index) for index in range(self._stack.count())]
        self._stack.setCurrentIndex(self._stack.addWidget(widget))
        for old in others:
            if old is not None and old is not widget:
                self._stack.removeWidget(old)
                old.deleteLater()

    def _build_menus(self) -> None:
        self.menuBar().clear()
        menus = {key: self._menu(menu_words(key)) for key in MENUS}
        for old in self.actions_by_id.values():
            self.removeAction(old)
            old.deleteLater()
        self.actions_by_id = {}
        for row in ACTIONS:
            action = QAction(theme.icon(f"ph.{row.icon}"), row.words, self)
            action.setShortcuts([QKeySequence(key) for key in row.keys])
            if row.id == "lock":  # also from the window of the debrief
                action.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)
            action.triggered.connect(lambda _=False, key=row.id: self._act(key))
            menus[row.menu].addAction(action)
            self.actions_by_id[row.id] = action

    def _menu(self, title: str) -> QMenu:
        return self.menuBar().addMenu(title)

    def _act(self, key: str) -> None:
        if key == "quit":
            self.close()
        elif key == "lock":
            self.locking.emit()
        elif key == "full_screen":
            self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)
        elif key == "about":
            self._show_help(AboutDialog(self))
        elif key == "demo":
            self.demo_wanted.emit()
        elif key == "keys":
            self._show_keys()
        elif self.shell is not None:
            self._act_inside(key, self.shell)

    def _show_keys(self) -> None:
        page = self.shell.page if self.shell is not None else None
        if page is None or not page.show_keys():
            self._show_help(KeysDialog(self))

    def _show_help(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _act_inside(self, key: str, shell: Shell) -> None:
        if key in _PAGES:
            shell.go(Location(key))
        elif key == "proof":
            shell.check_proof()
        elif key == "back":
            shell.navigator.back()
        elif key in ("undo", "redo"):
            self._turn(key)
        elif key == "import" and shell.page is not None:
            shell.page.import_film()
        elif key == "may" and shell.page is not None:
            shell.page.may_go_out()

    def _turn(self, key: str) -> None:
        session = self._session
        if session is None or self.shell is None:
            return
        status = session.undo_status
        name, by = status.undo, status.undo_by
        if key == "redo":
            name, by = status.redo, status.redo_by
        if not name:
            return
        step = session.undo() if key == "undo" else session.redo()

        def flow() -> Flow:
            yield step

        session.start(flow(), self._failed)
        said = self.tr("Undone: {}") if key == "undo" else self.tr("Done again: {}")
        self.shell.status.say(said.format(messages.deed_by(name, by)))

    def _failed(self, error: Exception) -> None:
        if self.shell is not None and self.shell.page is not None:
            self.shell.page.show_error(error)

    def _show_undo(self, status: UndoStatus) -> None:
        for key, name in (("undo", status.undo), ("redo", status.redo)):
            action = self.actions_by_id[key]
            action.setEnabled(bool(name))

    def _set_title(self, title: str) -> None:
        self.setWindowTitle(f"{title} – Beeldcoach" if title else "Beeldcoach")  # noqa: RUF001

    def _open_debrief(self, location: Location) -> None:
        from ui.debrief.debrief_window import DebriefWindow

        assert self._session is not None
        assert location.subject is not None
        window = DebriefWindow(self._session, FilmId(location.subject))
        window.closed.connect(self._end_debrief)
        window.locking.connect(self.locking)
        self._debrief = window
        window.open_full_screen()

    def _end_debrief(self, location: Location) -> None:
        window, self._debrief = self._debrief, None
        if window is not None:
            window.deleteLater()
        if self.shell is not None:
            self.shell.go(location)
        self.activateWindow()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if self.shell is not None and event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand files to the page that is shown."""
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if files and self.shell is not None and self.shell.page is not None:
            self.shell.page.dropped(files)
            event.acceptProposedAction()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep size and place, and say goodbye."""
        self._preferences.window_geometry = self.saveGeometry()
        self.closing.emit()
        super().closeEvent(event)
