"""Shell: what stands around the pages of an open vault: rail, pages, status line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from ui import i18n, theme
from ui.navigation import Location, Navigator
from ui.pages.catalogue import PAGES
from ui.pages.page import ChoosingPage
from ui.pages.standing_notices import StandingNotices
from ui.tasks.flow import Ask
from ui.viewmodels.backup import backup_of
from ui.viewmodels.film_import import Phase, film_import_of
from ui.viewmodels.register_questions import AskProof
from ui.widgets.banner import Notice
from ui.widgets.deed_strip import DeedStrip
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.progress_strip import ProgressStrip
from ui.widgets.rail import Rail, RailEntry
from ui.widgets.tab_order import go_on, stops

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtGui import QResizeEvent

    from ui.pages.page import Page
    from ui.tasks.flow import Flow
    from ui.viewmodels.session import Session

NARROW_BELOW = 1100  # logical pixels; then the rail shows icons only
_PARTS = {
    "new": "home",
    "trajectory": "home",
    "studio": "home",
    "consent": "home",
    "person": "people",
    "consents": "people",
    "school": "people",
    "letters": "home",
    "practice": "settings",
    "keys": "settings",
    "incidents": "settings",
    "incident": "settings",
    "progress": "home",
    "cards": "lenses",
    "lens": "lenses",
    "logbook": "home",
    "parent_talk": "home",
    "observe": "home",
    "figures": "home",
}


_OWN = ("home", "new", "agenda", "lenses", "lens", "cards", "keys", "practice", "settings")
"""Pages that show nothing of one person that is not asked for anew, and may hold what is typed."""


class Shell(QWidget):
    """Rail, pages and status line over one session.

    Signals:
        locking: the coach wants the vault locked.
        titled: the title of the window.
        debriefing: the Location of a debrief, which has a window of its own.
        language_chosen, theme_chosen: from the settings.
    """

    locking = Signal()
    titled = Signal(str)
    debriefing = Signal(object)
    language_chosen = Signal(str)
    theme_chosen = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.navigator = Navigator(self)
        self._pages: dict[str, Page] = {}
        self._erased = False
        self._rail = Rail()
        self._stack = _Pages()
        self.notices = StandingNotices(session)
        self.status = StatusLine(session)
        self._build()
        self.navigator.moved.connect(self._show)
        self._bind_import()
        session.erased.connect(self._on_erased)
        session.told.connect(self._tell_done)
        session.changed.connect(self._say_saved)  # a method: it ends with this shell

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        side = QFrame()
        side.setProperty("ground", "rail")
        inner = QVBoxLayout(side)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self._rail)
        row.addWidget(side)
        pages = QVBoxLayout()
        pages.addWidget(self.notices)
        pages.addWidget(self._stack, 1)
        row.addLayout(pages, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addWidget(self.status)
        self._rail.chosen.connect(self._on_rail)
        self.notices.going.connect(self.go)
        self.notices.failed.connect(self._tell)

    @property
    def page(self) -> Page | None:
        """The page that is shown."""
        here = self.navigator.here.page
        return self._pages.get(here)

    def go(self, location: Location) -> None:
        """Go to a location."""
        self.navigator.go(location)

    def check_proof(self) -> None:
        """Check a paper that somebody holds against the register."""
        self._session.start(_asking_proof(self._session), self._tell)

    def leave(self) -> None:
        """Stop what the page runs and keep what was typed; called before the vault is locked."""
        if self.page is not None:
            self.page.go()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001, N802
        """Walk the rail and the page as they are read."""
        shown = self._stack.currentWidget()
        places = [*stops(self._rail), *(stops(shown) if shown is not None else ())]
        return go_on([*places, *stops(self.status)], forward=next)

    def _show(self, location: Location) -> None:
        current = self._stack.currentWidget()
        target = None if location.page == "debrief" else self._page(location.page)
        if current is not None and current is not target:
            current.go()  # type: ignore[attr-defined]
        if target is None:
            self.debriefing.emit(location)
            return
        target.clear_notice()
        target.come(location)
        self.status.say("")
        self._stack.setCurrentWidget(target)
        if self._erased and current is not target:
            self._erased = False
            self._forget_pages()
        self._mark(location.page)
        target.take_focus()

    def _mark(self, page: str) -> None:
        current = _PARTS.get(page, "home" if page == "report" else page)
        entries = [
            RailEntry("home", "ph.path", self.tr("Trajectories")),
            RailEntry("agenda", "ph.calendar", self.tr("Agenda")),
            RailEntry("people", "ph.users", self.tr("People")),
            RailEntry("lenses", "ph.list-numbers", self.tr("Lenses")),
            RailEntry("register", "ph.paper-plane-tilt", self.tr("Releases")),
            RailEntry("settings", "ph.gear-six", self.tr("Settings")),
        ]
        lock = RailEntry("lock", "ph.lock-simple", self.tr("Lock"))
        self._rail.set_state(entries, current, lock)

    def _page(self, name: str) -> Page:
        page = self._pages.get(name)
        if page is None:
            page = self._pages[name] = PAGES[name](self._session)
            page.going.connect(self.navigator.go)
            page.going_back.connect(self.navigator.back)
            page.titled.connect(self.titled)
            page.locking.connect(self.locking)
            page.hinted.connect(lambda words: self._hint(name, words))
            if isinstance(page, ChoosingPage):
                page.language_chosen.connect(self.language_chosen)
                page.theme_chosen.connect(self.theme_chosen)
            self._stack.addWidget(page)
        return page

    def _on_erased(self) -> None:
        self._erased = True  # what is shown now is let go of when it is left
        self._forget_pages()

    def _forget_pages(self) -> None:
        """Let go of pages that may hold words or pictures of what was erased; the shown one stays.

        They are made anew when they are gone to.
        """
        for name in [each for each in self._pages if each not in _OWN]:
            page = self._pages[name]
            if page is not self._stack.currentWidget():
                del self._pages[name]
                self._stack.removeWidget(page)
                page.deleteLater()

    def _hint(self, name: str, words: str) -> None:
        """Say what a page tells, unless it was left before it had loaded."""
        if name == self.navigator.here.page:
            self.status.say(words)

    def _say_saved(self, _changes: object) -> None:
        self.status.say_saved(self._session.core.clock.now())

    def _on_rail(self, key: str) -> None:
        if key == "lock":
            self.locking.emit()
        else:
            self.navigator.go(Location(key))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room where there is little."""
        super().resizeEvent(event)
        self._rail.set_narrow(on=self.width() < NARROW_BELOW)

    def _bind_import(self) -> None:
        """Follow a film on its way in, wherever the coach is meanwhile."""
        film_import = film_import_of(self._session)
        film_import.progressed.connect(self._show_import)
        film_import.ended.connect(self.status.progress.hide)
        self.status.progress.cancelled.connect(film_import.cancel)
        film_import.failed.connect(self._tell_elsewhere)
        backup = backup_of(self._session)
        backup.changed.connect(self._show_backup)
        backup.failed.connect(self._tell)
        self.status.backup.cancelled.connect(backup.cancel)

    def _show_import(self, done: int, total: int) -> None:
        state, language = film_import_of(self._session).state, self._session.language
        number = state.target.number if state.target else ""
        if state.phase is Phase.REMAKING:
            words = self.tr("Film {number}: {percent} % made anew")
            self._show_words(words.format(number=number, percent=100 * done // total), done, total)
            return
        words = self.tr("Film {number}: {done} of {size}").format(
            number=number,
            done=i18n.size_text(done // 2, language),  # both passes count
            size=i18n.size_text(total // 2, language),
        )
        self._show_words(words, done, total)

    def _show_backup(self) -> None:
        state, language = backup_of(self._session).state, self._session.language
        self.status.backup.setVisible(state.busy)
        if state.busy:
            words = self.tr("Backup: {done} of {size}").format(
                done=i18n.size_text(state.done // 2, language),  # both passes count
                size=i18n.size_text(state.total // 2, language),
            )
            self.status.backup.set_state(words, state.done, state.total or None)
        elif state.kept is not None:
            self.status.say(self.tr("The backup is made."))

    def _show_words(self, words: str, done: int, total: int) -> None:
        self.status.progress.set_state(words, done, total)
        self.status.progress.setVisible(self.navigator.here.page != "trajectory")

    def _tell(self, error: Exception) -> None:
        if self.page is not None:
            self.page.show_error(error)

    def _tell_done(self, first: str, rest: str) -> None:
        """Tell of what was done on a page that may be left by now."""
        if self.page is not None:
            self.page.show_notice(Notice("ok", first, rest, dismissable=True))

    def _tell_elsewhere(self, error: Exception) -> None:
        if self.page is not None and self.navigator.here.page != "trajectory":
            self.page.show_error(error)


class _Pages(QStackedWidget):
    """Pages that never force the window to be larger than the screen."""

    def minimumSizeHint(self) -> QSize:
        return QSize(600, 360)


class StatusLine(QFrame):
    """One line below: what was saved when, what is under way, and when the vault locks."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.setProperty("ground", "rail")
        self.setFixedHeight(24)
        self._saved_icon = IconLabel("ph.check-circle", "ok", 14)
        self._saved = Label(self.tr("All saved"), "small", "second")
        self._hint = ElidedLabel("", "small", "ink2")
        self._hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.progress = ProgressStrip(low=True)
        self.progress.hide()
        self.backup = ProgressStrip(low=True)
        self.backup.hide()
        self.deed = DeedStrip()
        session.deed_progressed.connect(self.deed.tell)
        session.deed_ended.connect(self.deed.end)
        self.deed.cancelled.connect(session.cancel_deed)
        minutes = session.preferences.auto_lock_minutes
        self._lock = Label(
            self.tr("Vault open, locks after {} minutes of rest").format(minutes),
            "small",
            "second",
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.S16, 0, theme.S16, 0)
        row.setSpacing(theme.S8)
        row.addWidget(self._saved_icon)
        row.addWidget(self._saved)
        row.addSpacing(theme.S8)
        row.addWidget(self._hint, 1)
        row.addWidget(self.progress)
        row.addWidget(self.backup)
        row.addWidget(self.deed)
        row.addWidget(IconLabel("ph.lock-simple-open", "ink2", 14))
        row.addWidget(self._lock)

    def say_saved(self, at: datetime) -> None:
        """Say that everything is saved, and when."""
        time = i18n.time_text(at.astimezone(), self._session.language)
        self._saved.setText(self.tr("All saved, {}").format(time))

    def say(self, words: str) -> None:
        """Say something about what has the focus, or what was done."""
        self._hint.set_text(words)


def _asking_proof(session: Session) -> Flow:
    yield Ask(AskProof(session))
