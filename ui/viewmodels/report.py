"""The report of one trajectory: its parts, saved while typed, and what the teacher said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal

from beeldcoach.services.report_view import ReportPage, ShowReport
from beeldcoach.services.reporting import (
    ApproveSection,
    DraftReport,
    RecordSeen,
    ShowChart,
    TitleReport,
    WriteSection,
)
from ui.navigation import Location
from ui.tasks.flow import Ask
from ui.viewmodels.base import ViewModel
from ui.viewmodels.questions import AskRelease
from ui.viewmodels.typed_words import TypedWords

if TYPE_CHECKING:
    from beeldcoach.domain.ids import ReportId, TrajectoryId
    from ui.tasks.flow import Flow
    from ui.viewmodels.session import Session

TITLE = "title"  # key of the title among the typed words; the others are parts
REST_MS = 300  # after the last key: then it is stored and the pages follow


class ReportViewModel(ViewModel):
    """What the report page shows, and the coach's deeds upon it.

    Signals:
        still_empty: the headings that the trajectory held nothing for (a tuple of str).
        seen: that the teacher read and agrees was recorded.
        leaving: the Location that the release dialog sends to.
    """

    still_empty = Signal(object)
    seen = Signal()
    leaving = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__(session, session)
        self.page: ReportPage | None = None
        self._trajectory_id: TrajectoryId | None = None
        self._typed: dict[TrajectoryId, TypedWords] = {}
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.save)

    def open(self, trajectory_id: TrajectoryId) -> None:
        """Show the report of a trajectory."""
        if trajectory_id != self._trajectory_id:
            self.save()
            self.page = None
        self._trajectory_id = trajectory_id
        self.active = True
        self.reload()

    def leave(self) -> None:
        """Store what was typed; nothing is followed until `open`."""
        self.save()
        self.active = False

    def text(self, section: str) -> str:
        """Return the words of a part as they stand in its field."""
        if self.page is None:
            return ""
        stored = next((s.text for s in self.page.sections if s.id == section), "")
        return self._words(self.page).over(section, stored)

    @property
    def title(self) -> str:
        """The title as it stands in its field."""
        return self._words(self.page).over(TITLE, self.page.title) if self.page else ""

    def type(self, key: str, text: str) -> None:
        """Keep what is typed in a part, or in the TITLE; stored after a rest."""
        if self.page is not None and self.page.report_id is not None:
            self._words(self.page).type(key, text)
            self._rest.start()

    def save(self) -> None:
        """Store what was typed, now."""
        self._rest.stop()
        if self.page is not None and self.page.report_id is not None:
            words = self._words(self.page)
            while (waiting := words.next()) is not None:  # all are sent before this returns
                self.run(self._write(words, self.page.report_id, *waiting))

    def draft(self) -> None:
        """Begin the report out of what the trajectory holds."""
        if self.page is not None:
            self.run(self._draft(self.page))

    def fill_empty(self) -> None:
        """Fill the parts without words out of the trajectory again."""
        if self.page is not None:
            self.run(self._fill_empty(self.page))

    def approve(self, section: str, *, yes: bool) -> None:
        """Record that the teacher approves a part as it stands on the screen, or no longer."""
        if self.page is not None and self.page.report_id is not None:
            self.run(self._approve(self.page, self.page.report_id, section, yes=yes))

    def show_chart(self, *, shown: bool) -> None:
        """Put the chart in, or leave it out."""
        if self.page is not None and self.page.report_id is not None:
            self.run(self._show_chart(self.page.report_id, shown=shown))

    def record_seen(self) -> None:
        """Record that the teacher read the whole and agrees; fails with ReportNotReady."""
        if self.page is not None:
            self.run(self._record_seen(self.page))

    def release(self) -> None:
        """Ask the gate, in its dialog."""
        if self.page is not None:
            self.run(self._release(self.page))

    def _load(self) -> Flow:
        wanted = self._trajectory_id
        if wanted is None:
            return
        words = self._typed.setdefault(wanted, TypedWords())
        settled = words.settled()
        page = yield self.session.ask(ShowReport(wanted, self.session.language))
        words.forget(settled)
        if wanted == self._trajectory_id:
            self.page = page
            self.changed.emit()

    def _words(self, page: ReportPage) -> TypedWords:
        return self._typed.setdefault(page.trajectory_id, TypedWords())

    def _write(self, words: TypedWords, report_id: ReportId, key: str, text: str) -> Flow:
        stored = False
        try:
            yield self.session.do(_command(report_id, key, text))
            stored = True
        finally:
            words.written(key, stored=stored)

    def _save_first(self, page: ReportPage) -> Flow:
        """Store what was typed and go on only when it was stored."""
        self._rest.stop()
        words = self._words(page)
        while page.report_id is not None and (waiting := words.next()) is not None:
            yield from self._write(words, page.report_id, *waiting)

    def _draft(self, page: ReportPage) -> Flow:
        yield self.session.do(DraftReport(page.trajectory_id, self.session.language))

    def _fill_empty(self, page: ReportPage) -> Flow:
        yield from self._save_first(page)
        yield from self._draft(page)
        filled = yield self.session.ask(ShowReport(page.trajectory_id, self.session.language))
        empty = tuple(s.heading for s in filled.sections if s.state == "empty")
        if empty:
            self.still_empty.emit(empty)

    def _approve(self, page: ReportPage, report_id: ReportId, section: str, *, yes: bool) -> Flow:
        yield from self._save_first(page)
        yield self.session.do(ApproveSection(report_id, section, yes))

    def _show_chart(self, report_id: ReportId, *, shown: bool) -> Flow:
        yield self.session.do(ShowChart(report_id, shown))

    def _record_seen(self, page: ReportPage) -> Flow:
        yield from self._save_first(page)
        yield self.session.do(RecordSeen(page.trajectory_id, self.session.today))
        self.seen.emit()

    def _release(self, page: ReportPage) -> Flow:
        yield from self._save_first(page)
        answer = yield Ask(AskRelease(page.trajectory_id, self.session))
        if isinstance(answer, Location):
            self.leaving.emit(answer)


def _command(report_id: ReportId, key: str, text: str) -> TitleReport | WriteSection:
    if key == TITLE:
        return TitleReport(report_id, text)
    return WriteSection(report_id, key, text)
