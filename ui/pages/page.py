"""Page: what every page of the main window has: a notice at the top, a title, come and go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from beeldcoach.domain.consent import Purpose
from beeldcoach.domain.errors import WorkNotAgreed
from ui import messages, theme
from ui.navigation import Location
from ui.widgets.banner import Banner, Notice, Remedy

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QLayout

    from ui.viewmodels.session import Session


_TALK, _ERASE = "talk", "erase"  # remedies of an error


class Page(QWidget):
    """One page. A subclass builds below the notice and overrides `come` and `go`.

    Signals:
        going: the Location that the coach wants to go to.
        going_back: she wants to go back to where she was.
        hinted: words for the status line.
        titled: the title of the window.
        locking: the vault is to be locked.
    """

    going = Signal(object)
    going_back = Signal()
    hinted = Signal(str)
    titled = Signal(str)
    locking = Signal()

    AIR = theme.S12  # above the notice, or the page where there is none

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.notice = Banner()
        self.notice.hide()
        self.notice.dismissed.connect(self.notice.hide)
        self.notice.remedied.connect(self._lead)
        self._ways: dict[str, Location] = {}  # where the remedies of an error lie
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._frame = QVBoxLayout()
        self._frame.setContentsMargins(theme.S24, self.AIR, theme.S24, 0)
        self._frame.addWidget(self.notice)
        self._column.addLayout(self._frame)

    @property
    def holds_open(self) -> bool:
        """Whether rest alone should not lock the vault while this page is shown."""
        return False

    def fill(self, content: QWidget | QLayout) -> None:
        """Put the page's own content below the notice."""
        if isinstance(content, QWidget):
            self._column.addWidget(content, 1)
        else:
            self._column.addLayout(content, 1)

    def show_error(self, error: Exception) -> None:
        """Show what went wrong, in words."""
        first, rest = messages.split_of(error)
        remedies: tuple[Remedy, ...] = ()
        if isinstance(error, WorkNotAgreed):
            remedies = self._remedies_of(error)
        self.show_notice(Notice("bad", first, rest, remedies, dismissable=True))

    def _remedies_of(self, error: WorkNotAgreed) -> tuple[Remedy, ...]:
        about, film = error.trajectory_id, f"film-{error.number}"
        self._ways = {
            _TALK: Location("consent", about, Purpose.COACH_WORK.value),
            _ERASE: Location("trajectory", about, film),
        }
        record = Remedy(_TALK, self.tr("Record the answer …"))
        if not (error.has_film and error.was_asked):
            return (record,)
        return record, Remedy(_ERASE, self.tr("Erase the film …"))

    def _lead(self, key: str) -> None:
        """Go where a remedy of an error lies."""
        place = self._ways.get(key)
        if place is not None:
            self.going.emit(place)

    def show_notice(self, notice: Notice) -> None:
        """Show a notice above the page."""
        self.notice.set_state(notice)
        self.notice.show()

    def clear_notice(self) -> None:
        """Take the notice away."""
        self.notice.hide()

    def take_focus(self) -> None:
        """Give the keyboard a place; called when the page has been shown."""
        if not keyboard_is_free():
            return
        stop = self.nextInFocusChain()
        while stop is not None and self.isAncestorOf(stop):
            if stop.focusPolicy() & Qt.FocusPolicy.TabFocus and stop.isVisible():
                stop.setFocus(Qt.FocusReason.OtherFocusReason)
                return
            stop = stop.nextInFocusChain()

    def come(self, location: Location) -> None:
        """Show what the location is about; called each time that the page is gone to."""
        raise NotImplementedError

    def go(self) -> None:
        """Stop what runs; called when another page is gone to, and before the vault is locked."""

    def dropped(self, files: list[Path]) -> bool:
        """Take files that were dropped on the window; return whether the page has use for them."""
        del files
        first = self.tr("Open a trajectory first.")
        rest = self.tr("Then choose Import film, or drop the film on its page. Nothing was copied.")
        self.show_notice(Notice("info", first, rest, dismissable=True))
        return False

    def show_keys(self) -> bool:
        """Show the page's own sheet of keys; return whether it has one."""
        return False

    def may_go_out(self) -> None:
        """Ask whether something may go out, asked for in the menu."""
        first = self.tr("Open a trajectory first.")
        rest = self.tr("Then ask again: what may go out is decided for each trajectory.")
        self.show_notice(Notice("info", first, rest, dismissable=True))

    def import_film(self) -> None:
        """Import a film, asked for in the menu."""
        self.dropped([])


def keyboard_is_free() -> bool:
    """Whether nothing that can be pressed or typed in has the keyboard."""
    has = QApplication.focusWidget()
    return has is None or has.focusPolicy() == Qt.FocusPolicy.NoFocus or not has.isVisible()


class ChoosingPage(Page):
    """A page where language and theme are chosen.

    Signals:
        language_chosen, theme_chosen: what the coach wants.
    """

    language_chosen = Signal(str)
    theme_chosen = Signal(str)
