"""LogbookModel: the logbook of one pupil, a page of it open, and its photo of work."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from beeldcoach.services.logbook import (
    AddLogEntry,
    DateLogEntry,
    DropLogPhoto,
    FeelLogEntry,
    KeepLogPhoto,
    Logbook,
    LogLine,
    RemoveLogEntry,
    ShowLogbook,
    WriteLogEntry,
)
from beeldcoach.services.operations import store_evidence
from ui.tasks.flow import Ask
from ui.viewmodels.base import ViewModel
from ui.viewmodels.questions import AskDate, ChooseFile
from ui.viewmodels.work_photo import read_photo

if TYPE_CHECKING:
    from pathlib import Path

    from beeldcoach.domain.ids import LogEntryId, TrajectoryId
    from beeldcoach.services.desk import Command
    from beeldcoach.services.ports import StoredObject
    from ui.tasks.flow import Flow
    from ui.viewmodels.session import Session


class LogbookModel(ViewModel):
    """`book` is None until it was loaded; `entry` is the page that is open.

    Signals:
        photo_changed: `photo` holds another picture.
        turned: another page was opened.
    """

    photo_changed = Signal()
    turned = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self.book: Logbook | None = None
        self.photo = b""  # of the open page, decrypted; empty where there is none
        self._photo_of: StoredObject | None = None
        self._subject: TrajectoryId | None = None
        self._chosen: LogEntryId | None = None
        self._adding = False

    def open(self, trajectory_id: TrajectoryId) -> None:
        """Show a pupil's logbook."""
        if trajectory_id != self._subject:
            self._subject, self.book, self._chosen = trajectory_id, None, None
        self.active = True
        self.reload()

    def close(self) -> None:
        """Stop following changes, and let go of the photo."""
        self.active = False
        self.photo, self._photo_of = b"", None

    @property
    def entry(self) -> LogLine | None:
        """The page that is open; the newest to begin with."""
        entries = self.book.entries if self.book is not None else ()
        return next((e for e in entries if e.id == self._chosen), entries[0] if entries else None)

    def turn_to(self, entry_id: LogEntryId) -> None:
        """Open another page."""
        if self.entry is not None and self.entry.id == entry_id:
            return
        self._chosen = entry_id
        self.turned.emit()
        self.changed.emit()
        self._load_photo()

    def add(self) -> None:
        """Begin a page for today, or open today's while it is empty."""
        book = self._opened
        fresh = next((e for e in book.entries if e.on == book.today and _is_empty(e)), None)
        if fresh is not None:
            self.turn_to(fresh.id)
        elif not self._adding:  # a key that is pressed twice begins one page
            self._adding = True
            self.run(self._add(AddLogEntry(book.trajectory_id, book.today)))

    def write(self, entry_id: LogEntryId, name: str, text: str) -> None:
        """Set one of a page's texts."""
        self._do(WriteLogEntry(entry_id, name, text))

    def feel(self, feeling: int | None) -> None:
        """Set the figure of the open page."""
        if self.entry is not None:
            self._do(FeelLogEntry(self.entry.id, feeling))

    def date(self) -> None:
        """Ask on which day the open page was."""
        if self.entry is not None:
            self.run(self._date(self.entry))

    def remove(self) -> None:
        """Remove the open page."""
        if self.entry is not None:
            self._do(RemoveLogEntry(self.entry.id))

    def choose_photo(self) -> None:
        """Ask for a photo of work, and keep it with the open page."""
        if self.entry is not None:
            self.run(self._choose_photo(self.entry.id))

    def take_photo(self, path: Path) -> None:
        """Keep a photo of work with the open page."""
        if self.entry is not None:
            self.run(self._keep_photo(self.entry.id, path))

    def drop_photo(self) -> None:
        """Take the photo off the open page."""
        if self.entry is not None:
            self._do(DropLogPhoto(self.entry.id))

    @property
    def _opened(self) -> Logbook:
        assert self.book is not None, "verbs come after the logbook was loaded"
        return self.book

    def _do(self, command: Command[Any]) -> None:
        self.run(self._only(command))

    def _only(self, command: Command[Any]) -> Flow:
        yield self.session.do(command)

    def _add(self, command: AddLogEntry) -> Flow:
        try:
            self._chosen = yield self.session.do(command)
            self.book = yield self.session.ask(ShowLogbook(command.trajectory_id))
        finally:
            self._adding = False
        self.turned.emit()
        self.changed.emit()
        self._load_photo()

    def _date(self, entry: LogLine) -> Flow:
        question = AskDate(
            self.tr("Page of the logbook"),
            self.tr("On which day was this?"),
            self.tr("Change the day"),
            entry.on,
            self._opened.today,
        )
        on = yield Ask(question)
        if on is not None:
            yield self.session.do(DateLogEntry(entry.id, on))

    def _choose_photo(self, entry_id: LogEntryId) -> Flow:
        title = self.tr("Photo of work")
        path = yield Ask(ChooseFile(title, self.tr("Photos (*.jpg *.jpeg *.png);;All files (*)")))
        if path is not None:
            yield from self._keep_photo(entry_id, path)

    def _keep_photo(self, entry_id: LogEntryId, path: Path) -> Flow:
        core = self.session.core
        content = yield self.session.media(lambda _: read_photo(path))
        stored = yield self.session.media(lambda _: store_evidence(core, content))
        try:
            yield self.session.do(KeepLogPhoto(entry_id, stored))
        except Exception:
            yield self.session.media(lambda _: core.objects.delete(stored.id))
            raise

    def _load(self) -> Flow:
        subject = self._subject
        if subject is None:
            return
        book = yield self.session.ask(ShowLogbook(subject))
        if subject == self._subject:
            self.book = book
            self.changed.emit()
            self._load_photo()

    def _load_photo(self) -> None:
        stored = self.entry.photo if self.entry is not None else None
        if stored == self._photo_of:
            return
        self._photo_of, self.photo = stored, b""
        self.photo_changed.emit()
        if stored is not None:
            self.run(self._open_photo(stored))

    def _open_photo(self, stored: StoredObject) -> Flow:
        core = self.session.core

        def read(_: object) -> bytes:
            with core.objects.open(stored) as reader:
                return reader.read() or b""

        content = yield self.session.media(read)
        if stored == self._photo_of:
            self.photo = content
            self.photo_changed.emit()


def _is_empty(entry: LogLine) -> bool:
    words = entry.goal, entry.did, entry.worked, entry.next_step, entry.coach_question
    return not any(words) and entry.feeling is None and entry.photo is None
