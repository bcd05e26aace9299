"""The debrief: the teacher's screen and the coach's, on one display or on two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from ui import messages
from ui.debrief import dark
from ui.debrief.coach_screen import CoachScreen
from ui.debrief.drawn_shown import DrawnShown
from ui.debrief.fragment_player import FragmentPlayer
from ui.debrief.kept_field import is_typing
from ui.debrief.keys import deed_of
from ui.debrief.leave_panel import LeavePanel
from ui.debrief.teacher_screen import TeacherScreen
from ui.viewmodels.debrief import DebriefModel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QCloseEvent, QKeyEvent, QScreen

    from beeldcoach.domain.ids import FilmId
    from ui.navigation import Location
    from ui.viewmodels.session import Session

_LEAST = QSize(960, 540)
PATIENCE_MS = 10_000  # a film that cannot be opened never says that it is closed


class DebriefWindow(QWidget):
    """Open it with `open_full_screen`; it deletes itself when closed.

    `keeps_open` tells the idle lock that people are talking here.

    Signals:
        closed: the Location to go to: the debrief's step of the trajectory.
        locking: the coach wants the vault locked, as by the main window's menu.
    """

    closed = Signal(object)
    locking = Signal()
    keeps_open = True

    def __init__(
        self,
        session: Session,
        film_id: FilmId,
        parent: QWidget | None = None,
        screens: Sequence[QScreen] | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.session = session
        self._screens = list(screens if screens is not None else QGuiApplication.screens())
        self.model = DebriefModel(session, film_id, session)  # outlives what is still written
        self.fragments = FragmentPlayer(self, session.core.pictures.finder)
        self.two_screens = len(self._screens) > 1
        self.film_window: _FilmWindow | None = None
        self._film_screen: QScreen | None = None
        self._told = self._has_film = self._is_shut = False
        self._build()
        self._bind()
        self.model.open()

    @property
    def location(self) -> Location:
        """Where to go when it closes."""
        return self.model.location

    def open_full_screen(self) -> None:
        """Fill the screen; with a second one the film fills that."""
        before = QApplication.activeWindow()
        own = before.screen() if before is not None else self.screen()
        if own not in self._screens:
            own = self._screens[0]
        if self.film_window is not None:
            other = next((s for s in self._screens if s is not own), self._screens[-1])
            self._film_screen = other
            self.film_window.setGeometry(other.geometry())
            self.film_window.showFullScreen()
        self.setGeometry(own.geometry())
        self.showFullScreen()
        self.activateWindow()
        self._focus()

    def fold_to_one_screen(self, gone: QScreen) -> None:
        """Go on upon one screen when the other was unplugged; the film keeps its place."""
        if self.film_window is None or gone is not self._film_screen:
            return
        self.fragments.pause()
        self.two_screens = False
        self.teacher.set_film_only(film_only=False)
        self.coach.set_two_screens(two_screens=False)
        self.stack.insertWidget(0, self.teacher)
        self.film_window.shut()
        self.film_window = None

    # Build

    def _build(self) -> None:
        self.setObjectName("stage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumSize(_LEAST)
        dark.dress(self)
        self.drawn = DrawnShown(self.model, self.fragments, self)
        shown = self.model, self.fragments, self.drawn
        self.teacher = TeacherScreen(*shown, film_only=self.two_screens)
        self.coach = CoachScreen(*shown, two_screens=self.two_screens)
        self.stack = QStackedWidget()
        if self.two_screens:
            self.film_window = _FilmWindow(self, self.teacher)
        else:
            self.stack.addWidget(self.teacher)
        self.stack.addWidget(self.coach)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)
        self.leaving = LeavePanel(self.model, self)
        self.setWindowTitle(self.tr("Debrief"))

    def _bind(self) -> None:
        self._deeds: dict[str, Callable[[], None]] = {
            "toggle": self.fragments.toggle,
            "previous": self.fragments.previous,
            "next": self.fragments.next,
            "back": self.fragments.back,
            "slow": self.fragments.toggle_slow,
            "sound": self.fragments.toggle_sound,
            "loop": self.fragments.toggle_loop,
            "small_loop": self.fragments.toggle_small_loop,
            "question": self.teacher.toggle_question,
            "drawings": self.drawn.toggle,
            "moment": self._keep_moment,
            "veto": self._veto,
            "blank": self._toggle_blank,
            "switch": self._switch,
            "full_screen": self._toggle_full_screen,
            "leave": self.ask_to_leave,
            "lock": self.locking.emit,
        }
        for screen in (self.teacher, self.coach):
            screen.asked.connect(self.do)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenRemoved.connect(self.fold_to_one_screen)
        self.leaving.notes.asked.connect(self._while_leaving)
        self.coach.picked.connect(self.teacher.ask_instead)
        self.fragments.began.connect(self._on_began)
        self.fragments.player.failed.connect(self._show_error)
        self.fragments.player.damaged.connect(self._show_error)
        self.model.film_found.connect(self._load)
        self.model.changed.connect(self._render)
        self.model.failed.connect(self._show_error)
        self.model.finished.connect(self.leave)
        self.leaving.stayed.connect(self._focus)
        self.leaving.left.connect(self.leave)
        self.leaving.held.connect(self.model.hold)

    # Deeds

    def do(self, deed: str) -> None:
        """Carry out what a key or a button asked for."""
        self._deeds[deed]()

    def ask_to_leave(self) -> None:
        """Stop the film and ask: finish, stop for now, or back to the talk."""
        self.coach.flush()
        self.fragments.pause()
        self.stack.setEnabled(False)  # so that Tab stays with the question
        self.leaving.open()

    def leave(self) -> None:
        """Close; what was typed is written first."""
        self.close()

    def _while_leaving(self, deed: str) -> None:
        if deed == "leave":
            self.leaving.notes.flush()
            self.leaving.hide()
            self._focus()
        elif deed == "lock":
            self.do(deed)

    def _keep_moment(self) -> None:
        fragment = self.fragments.fragment
        if fragment is not None:
            at = self.fragments.player.shown_ms
            self.model.mark(fragment.id, max(fragment.start_ms, min(at, fragment.end_ms)))

    def _veto(self) -> None:
        if self.fragments.fragment is not None:
            self.fragments.pause()
            self.model.veto(self.fragments.fragment.id)

    def _toggle_blank(self) -> None:
        blank = not self.teacher.is_blank
        if blank:
            self.fragments.pause()
        self.teacher.set_blank(blank=blank)
        self.coach.set_blank(blank=blank)

    def _switch(self) -> None:
        if self.two_screens:
            return
        self.coach.flush()
        teacher_on = self.stack.currentWidget() is self.teacher
        self.stack.setCurrentWidget(self.coach if teacher_on else self.teacher)
        self._focus()

    def _toggle_full_screen(self) -> None:
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    def _on_began(self, fragment_id: object) -> None:
        self.teacher.ask_instead("")
        self.coach.questions.clear_choice()
        self.model.see(fragment_id)  # type: ignore[arg-type]

    def _focus(self) -> None:
        self.stack.setEnabled(True)
        on = self.teacher.play if self.stack.currentWidget() is self.teacher else self.coach.play
        on.setFocus()

    # State

    def _load(self, open_stream: object) -> None:
        if self._is_shut or self.model.state is None:
            return
        self._has_film = True
        has_sound = self.model.state.studio.film.has_sound
        self.fragments.load(open_stream, has_sound=has_sound)  # type: ignore[arg-type]

    def _render(self) -> None:
        state = self.model.state
        if state is None:
            return
        self.fragments.set_fragments(self.model.fragments)
        studio = state.studio
        title = self.tr("Debrief {0} with {1}").format(studio.number, studio.name)
        self.setWindowTitle(title)
        if not self._told:
            self._told = True
            self._focus()  # until now the keys were off
            self._tell_refusal()

    def _tell_refusal(self) -> None:
        state = self.model.state
        if state is None or state.refusal is None:
            return
        kind = "info" if self.model.is_held else "warn"
        first, rest = messages.split_of(state.refusal)
        if self.model.is_rehearsal:
            rest = f"{rest} {self.tr('You can rehearse; it cannot be recorded as held yet.')}"
        for screen in (self.coach,) if self.two_screens else (self.teacher, self.coach):
            screen.notice.tell(kind, first, rest.strip())  # type: ignore[arg-type]

    def _show_error(self, error: Exception) -> None:
        first, rest = messages.split_of(error)
        places = [self.coach.notice]
        if not self.two_screens:  # on a screen of her own the teacher sees the film only
            places.append(self.teacher.notice)
        if self.leaving.isVisible():
            places.append(self.leaving.notice)
        for notice in places:
            notice.tell("bad", first, rest)

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the key is for, wherever the focus is."""
        deed = deed_of(event, typing=is_typing(QApplication.focusWidget()))
        if deed is None or (self.leaving.isVisible() and deed != "lock"):
            super().keyPressEvent(event)
            return
        self.do(deed)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Write what was typed, let go of the film, tell where to go."""
        self.coach.flush()
        self.leaving.notes.flush()
        self.model.close()
        self._let_go_of_film()
        if self.film_window is not None:
            self.film_window.shut()
        super().closeEvent(event)
        self.closed.emit(self.location)

    def _let_go_of_film(self) -> None:
        """The film is closed a little later; the window stays alive until then, unseen."""
        if self._is_shut:
            return
        self._is_shut = True
        if self._has_film:
            self.fragments.player.unloaded.connect(self.deleteLater)
            self.fragments.player.unload()
        QTimer.singleShot(PATIENCE_MS if self._has_film else 0, self, self.deleteLater)


class _FilmWindow(QWidget):
    """The film on the second screen; its keys are the coach window's."""

    def __init__(self, window: DebriefWindow, teacher: TeacherScreen) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self._window, self._may_close = window, False
        self.setObjectName("stage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        dark.dress(self)
        dark.rings_itself(self)
        self.setWindowTitle(self.tr("Film"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(teacher)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key here means what it means on the coach's screen."""
        deed = deed_of(event)
        if deed is not None and deed != "full_screen":
            self._window.do(deed)

    def shut(self) -> None:
        """Close for good; the coach's window closes it."""
        self._may_close = True
        self.close()
        self.deleteLater()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Asked by the system: ask the coach instead."""
        if self._may_close:
            event.accept()
        else:
            event.ignore()
            self._window.ask_to_leave()

    def event(self, event: QEvent) -> bool:
        """Keep Tab from wandering off where nothing can be chosen."""
        if event.type() == QEvent.Type.KeyPress and self._is_tab(event):
            return True
        return super().event(event)

    @staticmethod
    def _is_tab(event: QEvent) -> bool:
        key = getattr(event, "key", None)
        return key is not None and key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
