"""IncidentModel: one incident from its discovery to the notification; a new one at first."""

from __future__ import annotations

from datetime import datetime, time
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from beeldcoach.domain.errors import DomainError, ReleaseSpent
from beeldcoach.domain.ids import IncidentId
from beeldcoach.services.incident_out import (
    LeaveNamesOutOfNotice,
    NoticeView,
    ShowNotice,
    StartNotice,
    WriteNotice,
    begin_notice_copy,
    begin_notice_print,
    end_notice_copy,
    notice_out,
)
from beeldcoach.services.incidents import (
    AUTHORITY,
    PEOPLE,
    AnswerIncident,
    ChooseFiles,
    CloseIncident,
    IncidentPage,
    RecordIncident,
    SetIncidentTimes,
    ShowIncident,
    TellOf,
)
from beeldcoach.services.letter_release import end_print, may_still_print
from ui.tasks.flow import Ask
from ui.viewmodels.base import ViewModel
from ui.viewmodels.consent_flows import file_name
from ui.viewmodels.questions import ChooseSave, Confirm

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path
    from uuid import UUID

    from PySide6.QtCore import QObject

    from beeldcoach.services.desk import Command
    from beeldcoach.services.incident_out import ToCopy
    from beeldcoach.services.letter_release import ToPrint
    from ui.tasks.flow import Flow
    from ui.viewmodels.session import Session


class IncidentModel(ViewModel):
    """`page` is None for a new incident, which is kept once `record` was done.

    Signals:
        recorded: the IncidentId of a new incident.
        refused: the name of an answer, and what is wrong with it or None.
        gone: the incident is not there.
        saved: the path of a notification, and the number of its release.
        printing: a ToPrint; answer with `end_print`.
        printed: whether the pages went to a printer.
        copying: a ToCopy; put it on the clipboard and answer with `end_copy`.
        copied: the number of its release.
    """

    recorded = Signal(object)
    refused = Signal(str, object)
    gone = Signal()
    saved = Signal(object, int)
    printing = Signal(object)
    printed = Signal(bool)
    copying = Signal(object)
    copied = Signal(int)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self._id: IncidentId | None = None
        self.page: IncidentPage | None = None
        self.notice: NoticeView | None = None
        self.to = ""  # who gets the notification

    def open(self, incident_id: UUID | None) -> None:
        """Show an incident, or begin a new one."""
        self.active = True
        if incident_id is None or incident_id != self._id:
            self.page, self.notice, self.to = None, None, ""
        self._id = IncidentId(incident_id) if incident_id is not None else None
        self.reload()

    @property
    def now(self) -> datetime:
        """The moment, in UTC."""
        return self.session.core.clock.now()

    def record(self, kind: str, happened_on: date, found_on: date, found_at: time | None) -> None:
        """Keep a new incident; `recorded` follows, or `refused` for its times."""
        moment = self._moment(found_on, found_at)
        self.run(self._record(RecordIncident(kind, happened_on, moment)))

    def set_times(self, happened_on: date, found_on: date, found_at: time | None) -> None:
        """Keep when it happened and when it was found."""
        if self._id is not None:
            moment = self._moment(found_on, found_at)
            self._do("times", SetIncidentTimes(self._id, happened_on, moment))

    def _moment(self, day: date, at: time | None) -> datetime:
        """Return a moment of this computer's clock; without a time the day's beginning.

        The 72 hours are counted from the earliest that it can have been.
        """
        return datetime.combine(day, at or time.min).astimezone()

    def answer(self, name: str, value: str) -> None:
        """Keep an answer."""
        if self._id is not None:
            self._do(name, AnswerIncident(self._id, name, value))

    def choose_files(self, files: tuple[str, ...]) -> None:
        """Keep which files it is about."""
        if self._id is not None:
            self._do("files", ChooseFiles(self._id, files))

    def tell(self, whom: str, on: date | None) -> None:
        """Keep on which day somebody was told."""
        if self._id is not None:
            self._do(whom, TellOf(self._id, whom, on))

    def close_incident(self, *, closed: bool) -> None:
        """Close it, after asking when somebody is still to be told; or open it again."""
        self.run(self._close(closed=closed))

    def recipients(self) -> tuple[tuple[str, str], ...]:
        """Return who can get a notification, with a name or "" for one without."""
        page = self.page
        if page is None:
            return ()
        schools = tuple((str(each.school.id), each.school.name) for each in page.schools)
        return (*schools, (AUTHORITY, ""), (PEOPLE, ""))

    def choose_recipient(self, to: str) -> None:
        """Show the notification for somebody else."""
        self.to, self.notice = to, None
        self.reload()

    def write(self, text: str) -> None:
        """Keep the coach's own words of the notification."""
        notice = self.notice
        if self._id is not None and notice is not None and text != notice.draft.text:
            self._do("notice", WriteNotice(self._id, notice.draft.to, text))

    def refill(self) -> None:
        """Have the notification filled in again, over what was written."""
        if self._id is not None:
            self._do("notice", WriteNotice(self._id, self.to, None))

    def leave_names_out(self) -> None:
        """Put other words where somebody is named."""
        if self._id is not None:
            language = self.session.language
            self._do("notice", LeaveNamesOutOfNotice(self._id, self.to, language))

    def save(self) -> None:
        """Ask where to, and let the notification out as a PDF."""
        self.run(self._save())

    def copy(self) -> None:
        """Let the notification out as plain words; `copying` follows."""
        self.run(self._copy())

    def end_copy(self, ready: ToCopy) -> None:
        """Record that it lies on the clipboard."""
        self.run(self._end_copy(ready))

    def print_notice(self) -> None:
        """Make the pages of the notification ready; `printing` follows."""
        self.run(self._print())

    def may_still_print(self, ready: ToPrint) -> bool:
        """Whether the first page may still go to the printer."""
        holds = may_still_print(self.session.core, ready)
        if not holds:
            self.failed.emit(ReleaseSpent())
        return holds

    def end_print(self, ready: ToPrint, *, printed: bool) -> None:
        """Record what came of printing."""
        self.run(self._end_print(ready, printed=printed))

    def _do(self, name: str, command: Command[None]) -> None:
        self.run(self._doing(name, command))

    def _doing(self, name: str, command: Command[None]) -> Flow:
        try:
            yield self.session.do(command)
        except DomainError as error:
            self.refused.emit(name, error)
            return
        self.refused.emit(name, None)

    def _record(self, command: RecordIncident) -> Flow:
        try:
            made = yield self.session.do(command)
        except DomainError as error:
            self.refused.emit("times", error)
            return
        self.recorded.emit(made)

    def _load(self) -> Flow:
        asked = self._id
        if asked is None:
            self.changed.emit()
            return
        language = self.session.language
        try:
            page: IncidentPage = yield self.session.ask(ShowIncident(asked, language))
        except DomainError:
            self.gone.emit()
            return
        keys = {str(each.school.id) for each in page.schools} | {AUTHORITY, PEOPLE}
        if self.to not in keys:
            self.to = str(page.schools[0].school.id) if page.schools else AUTHORITY
        notice = yield self.session.ask(ShowNotice(asked, self.to, language))
        if asked == self._id:
            self.page, self.notice = page, notice
            self.changed.emit()

    def _close(self, *, closed: bool) -> Flow:
        if self._id is None or self.page is None:
            return
        if closed and self.page.untold:
            question = Confirm(
                self.tr("Close it all the same?"),
                self.tr(
                    "Not everybody was told yet, as far as it stands here. You can close it when "
                    "you know that it is not needed; you can open it again."
                ),
                self.tr("Close the incident"),
            )
            if not (yield Ask(question)):
                return
        yield self.session.do(CloseIncident(self._id, closed))

    def _start(self, destination: str) -> StartNotice | None:
        if self._id is None:
            return None
        return StartNotice(self._id, self.to, self.session.language, destination)

    def _save(self) -> Flow:
        notice = self.notice
        if notice is None:
            return
        title = self.tr("Save the notification")
        proposed = f"{file_name(notice.draft.title)}.pdf"
        kinds = self.tr("PDF files (*.pdf)")
        destination = yield Ask(ChooseSave(title, proposed, kinds))
        if destination is None:
            return
        path: Path = destination if destination.suffix else destination.with_suffix(".pdf")
        command, core = self._start(str(path)), self.session.core
        if command is not None:
            number = yield self.session.desk(
                lambda progress: notice_out(core, command, path, progress)
            )
            self.saved.emit(path, number)

    def _copy(self) -> Flow:
        command, core = self._start(self.tr("clipboard")), self.session.core
        if command is not None:
            ready = yield self.session.desk(lambda _: begin_notice_copy(core, command))
            self.copying.emit(ready)

    def _end_copy(self, ready: ToCopy) -> Flow:
        core = self.session.core
        yield self.session.desk(lambda _: end_notice_copy(core, ready))
        self.copied.emit(ready.number)

    def _print(self) -> Flow:
        command, core = self._start(self.tr("printer")), self.session.core
        if command is not None:
            ready = yield self.session.desk(lambda _: begin_notice_print(core, command))
            self.printing.emit(ready)

    def _end_print(self, ready: ToPrint, *, printed: bool) -> Flow:
        core = self.session.core
        yield self.session.desk(lambda _: end_print(core, ready, printed=printed))
        self.printed.emit(printed)
