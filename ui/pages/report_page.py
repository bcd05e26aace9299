"""The report page: writing the parts, letting the teacher read the whole, and its release."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from beeldcoach.domain.errors import ReportNotReady
from beeldcoach.domain.ids import TrajectoryId
from ui.navigation import Location
from ui.pages.page import Page
from ui.pages.report_notices import ReportNotices
from ui.pages.report_reading import ReportReading
from ui.pages.report_top import ReportTop
from ui.pages.report_writing import ReportWriting
from ui.viewmodels.remedies import READ
from ui.viewmodels.report import ReportViewModel
from ui.widgets.empty_state import EmptyState
from ui.widgets.separator import Separator

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.viewmodels.session import Session
    from ui.widgets.banner import Notice


class ReportPage(Page):
    """The report of one trajectory."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.model = ReportViewModel(session)
        self.top = ReportTop(session.language)
        self.writing = ReportWriting(self.model)
        self.reading = ReportReading(session)
        self.empty = EmptyState()
        self._notices = ReportNotices(session)
        self._standing: Notice | None = None  # what is shown while nothing went wrong
        self._dismissed: Notice | None = None
        self._to_read = self._for_release = False  # the gate sent her here to read
        self._build()
        self._bind()

    def _build(self) -> None:
        self._under = QStackedWidget()
        self._under.addWidget(QWidget())  # until the first answer
        self._under.addWidget(self.empty)
        self._under.addWidget(self.writing)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(Separator())
        column.addWidget(self._under, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(whole)
        self._stack.addWidget(self.reading)
        self.fill(self._stack)

    def _bind(self) -> None:
        self.model.changed.connect(self._render)
        self.model.failed.connect(self.show_error)
        self.model.still_empty.connect(self._say_still_empty)
        self.model.leaving.connect(self._leave)
        self.model.seen.connect(self._on_seen)
        self.top.back.connect(self._go_to_trajectory)
        self.top.reading.connect(self.read)
        self.top.releasing.connect(self.model.release)
        self.writing.parts.reading.connect(self.read)
        self.reading.done.connect(self.write)
        self.reading.agreed.connect(self.model.record_seen)
        self.empty.acted.connect(self.model.draft)
        self.notice.remedied.connect(lambda _: self.read())
        self.notice.dismissed.connect(self._on_dismissed)
        for pane in (self.writing.pane, self.reading.pane):
            pane.failed.connect(self.show_error)
        self._shortcut(self, "Ctrl+PgUp", lambda: self._turn(-1))
        self._shortcut(self, "Ctrl+PgDown", lambda: self._turn(1))
        self._shortcut(self.reading, "Esc", self.write)

    def _shortcut(self, where: QWidget, keys: str, deed: Callable[[], None]) -> None:
        shortcut = QShortcut(QKeySequence(keys), where)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(deed)

    def come(self, location: Location) -> None:
        """Show the report of the trajectory."""
        assert location.subject is not None
        page = self.model.page
        if page is None or page.trajectory_id != location.subject:
            self._under.setCurrentIndex(0)
            self.writing.forget()
            self.clear_notice()
            self._standing = self._dismissed = None
        self._stack.setCurrentIndex(0)
        self._to_read, self._for_release = location.part == READ, False
        self.model.open(TrajectoryId(location.subject))

    def _leave(self, location: Location) -> None:
        """Go where a remedy of the release lies, which may be here."""
        page = self.model.page
        here = page is not None and location.page == "report"
        if not here or location.subject != page.trajectory_id:  # type: ignore[union-attr]
            self.going.emit(location)
        elif location.part == READ:
            self._read_for_release()

    def _read_for_release(self) -> None:
        self.read()
        self._for_release = True

    def _on_seen(self) -> None:
        """Go back to the release, when that is where she came from."""
        if self._for_release:
            self._for_release = False
            self.write()
            self.model.release()

    def go(self) -> None:
        """Store what was typed; make no more pages."""
        self.model.leave()
        self.writing.pane.preview.stop()
        self.reading.pane.preview.stop()

    def show_error(self, error: Exception) -> None:
        """Show what went wrong; parts that are still open are named."""
        page = self.model.page
        if isinstance(error, ReportNotReady) and page is not None:
            self.show_notice(self._notices.open_parts(error, page))
        else:
            super().show_error(error)

    def read(self) -> None:
        """Show the whole, large, for the teacher."""
        self.model.save()
        self._stack.setCurrentWidget(self.reading)
        self.reading.agree.setFocus()
        self._render()

    def write(self) -> None:
        """Go back to the parts."""
        self._for_release = False
        self._stack.setCurrentIndex(0)
        self.top.show_whole.setFocus()
        self._render()

    def _render(self) -> None:
        page = self.model.page
        if page is None:
            return
        self.titled.emit(self.tr("Report of {name}").format(name=page.name))
        self.top.set_state(page, self.session.today)
        begun = page.report_id is not None
        if self._to_read:
            self._to_read = False
            if begun:
                self._read_for_release()
                return
        self._under.setCurrentWidget(self.writing if begun else self.empty)
        if not begun:
            self._stack.setCurrentIndex(0)
            self.writing.forget()
            self._say_empty(page.closed_on is not None)
        elif self._stack.currentWidget() is self.reading:
            self.reading.set_state(page)
        else:
            self.writing.set_state()
        self._show_standing(self._notices.standing(page))

    def _say_empty(self, closed: bool) -> None:  # noqa: FBT001
        if closed:
            words = self.tr(
                "No report yet. The first draft is made of the intake, the debriefs and the "
                "closing; you change every word of it."
            )
        else:
            words = self.tr(
                "No report yet. You can begin now with what the trajectory holds, and fill the "
                "rest after the closing."
            )
        self.empty.set_state("ph.file-text", words, self.tr("Make the first draft"))

    def _show_standing(self, notice: Notice | None) -> None:
        """Show how the report stands, in place of an error that is over."""
        reading = self._stack.currentWidget() is self.reading
        if notice is None or reading or notice == self._dismissed:
            self.clear_notice()
        else:
            self.show_notice(notice)
        self._standing = notice

    def _on_dismissed(self) -> None:
        self._dismissed = self._standing

    def _say_still_empty(self, headings: tuple[str, ...]) -> None:
        self.show_notice(self._notices.still_empty(headings))

    def _go_to_trajectory(self) -> None:
        if self.model.page is not None:
            self.going.emit(Location("trajectory", self.model.page.trajectory_id))

    def _turn(self, by: int) -> None:
        reading = self._stack.currentWidget() is self.reading
        (self.reading.pane if reading else self.writing.pane).turn(by)
