"""The page of a pupil's logbook, for pupil and coach together; from here it is handed over."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.navigation import Location
from ui.pages.logbook_view import LogbookView
from ui.pages.page import Page
from ui.pages.pupil_crumbs import PupilCrumbs
from ui.pages.pupil_window import PupilWindow
from ui.viewmodels.logbook import LogbookModel

if TYPE_CHECKING:
    from pathlib import Path

    from beeldcoach.domain.ids import TrajectoryId
    from ui.viewmodels.session import Session


class LogbookPage(Page):
    """Shows a logbook. While it is handed over, the main window is out of sight."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.model = LogbookModel(session, self)
        self.view = LogbookView(self.model)
        self.crumbs = PupilCrumbs()
        self.hand_over_button = self.crumbs.action(
            self.tr("Hand over to the pupil"), "ph.hand-pointing"
        )
        self.pupil: PupilWindow | None = None
        self._subject: TrajectoryId | None = None
        self.fill(self._build())
        self._bind()

    def _build(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, theme.S16)
        column.setSpacing(0)
        column.addWidget(self.crumbs)
        inner = QVBoxLayout()
        inner.setContentsMargins(theme.S24, 0, theme.S24, 0)
        inner.addWidget(self.view, 1)
        column.addLayout(inner, 1)
        return content

    def _bind(self) -> None:
        self.model.changed.connect(self._render)
        self.model.failed.connect(self.show_error)
        self.crumbs.leaving.connect(lambda: self.going.emit(Location("trajectory", self._subject)))
        self.hand_over_button.clicked.connect(self.hand_over)

    def come(self, location: Location) -> None:
        """Show the logbook of a trajectory."""
        assert location.subject is not None
        self._subject = cast("TrajectoryId", location.subject)
        self.model.open(self._subject)

    def go(self) -> None:
        """Save what was typed, and take the pupil's screen away: the vault may be locked now."""
        self.view.flush()
        self._take_back()
        self.model.close()

    def dropped(self, files: list[Path]) -> bool:
        """Take a photo of work that was dropped on the window."""
        if len(files) != 1 or self.model.entry is None:
            return False
        self.model.take_photo(files[0])
        return True

    def hand_over(self) -> None:
        """Show nothing but the logbook, until the coach comes back."""
        if self._subject is None or self.pupil is not None:
            return
        self.view.flush()
        self.pupil = PupilWindow(self.model)
        self.pupil.returned.connect(self._take_back)
        self.pupil.locking.connect(self.locking)
        self.pupil.open_full_screen()
        self.window().hide()

    def _take_back(self) -> None:
        pupil, self.pupil = self.pupil, None
        if pupil is None:
            return
        self.window().show()
        self.window().activateWindow()
        pupil.end()
        self.hand_over_button.setFocus()

    def _render(self) -> None:
        book = self.model.book
        if book is not None:
            title = self.tr("Logbook")
            self.crumbs.set_state(book.name, title)
            self.titled.emit(f"{book.name}, {title.lower()}")
            self.hand_over_button.setVisible(not book.ended)
