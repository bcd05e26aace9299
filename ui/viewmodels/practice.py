"""PracticeModel: the coach's own practice: facts, logo, certificate, supervision."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal

from beeldcoach.services.errors import NotALogo, SourceUnreadable
from beeldcoach.services.letter_release import LOGO_LIMIT, files_of, keep_logo
from beeldcoach.services.practice import (
    LOGO,
    AddSupervision,
    ChangeSupervision,
    PracticePage,
    RemoveLogo,
    RemoveSupervision,
    ShowPractice,
)
from beeldcoach.services.processing import ProcessingRegister, ShowProcessing
from beeldcoach.services.recording import SetPracticeFact
from ui.tasks.flow import Ask
from ui.viewmodels.base import ViewModel
from ui.viewmodels.processing_out import save_register
from ui.viewmodels.questions import AskSupervision, ChooseFile, SessionAnswer

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QObject

    from beeldcoach.services.desk import Changes
    from beeldcoach.services.practice import SessionLine
    from ui.tasks.flow import Flow, Progress
    from ui.viewmodels.session import Session


class PracticeModel(ViewModel):
    """What the page of the practice shows, and the coach's deeds upon it.

    Signals:
        register_saved: the RegisterSaved of the register of processing.
    """

    register_saved = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self.page: PracticePage | None = None
        self.register: ProcessingRegister | None = None
        self.logo = b""  # PNG

    def open(self) -> None:
        """Show how things stand now."""
        self.active, self.register = True, None
        self.reload()

    def concerns(self, changes: Changes) -> bool:
        """Everything; the register of processing is of schools and what was agreed there."""
        if changes.kinds & {"schools", "trajectories", "*"}:
            self.register = None
        return super().concerns(changes)

    @property
    def read_only(self) -> bool:
        """Whether the vault can only be looked at."""
        return self.session.core.read_only

    def set_fact(self, name: str, value: str) -> None:
        """Write a fact about the practice, where it is another one."""
        page = self.page
        if page is None or self.read_only or value == page.fact(name):
            return
        facts = tuple((each, value if each == name else known) for each, known in page.facts)
        self.page = replace(page, facts=facts)
        self.run(self._write(SetPracticeFact(name, value)))

    def choose_logo(self) -> None:
        """Choose a picture, check it, and keep it in the vault as the logo."""
        self.run(self._choose_logo())

    def remove_logo(self) -> None:
        """Have no logo any more."""
        self.run(self._remove_logo())

    def add_session(self) -> None:
        """Note a session of supervision."""
        self.run(self._note(None))

    def change_session(self, line: SessionLine) -> None:
        """Change what was noted of a session."""
        self.run(self._note(line))

    def remove_session(self, line: SessionLine) -> None:
        """Remove a session; it can be undone."""
        self.run(self._remove(line))

    def save_processing(self) -> None:
        """Ask where to, and save the register of processing of the practice."""
        self.run(self._save_processing())

    def _save_processing(self) -> Flow:
        saved = yield from save_register(self.session)
        if saved is not None:
            self.register_saved.emit(saved)

    def _load(self) -> Flow:
        before = self.page.logo if self.page is not None else None
        page: PracticePage = yield self.session.ask(ShowPractice())
        if page.logo != before or (page.logo is not None and not self.logo):
            core = self.session.core
            files = yield self.session.media(lambda _: files_of(core, page.logo))
            self.logo = files.get(LOGO, b"")
        if self.register is None:
            self.register = yield self.session.ask(ShowProcessing(self.session.language))
        self.page = page
        self.changed.emit()

    def _write(self, command: SetPracticeFact) -> Flow:
        written = False
        try:
            yield self.session.do(command)
            written = True
        finally:
            if not written:
                self.reload()  # show what the vault holds

    def _choose_logo(self) -> Flow:
        question = ChooseFile(
            QCoreApplication.translate("practice", "Choose a logo"),
            QCoreApplication.translate("practice", "Pictures (*.png *.jpg *.jpeg *.svg)"),
        )
        file = yield Ask(question)
        if file is None:
            return
        core = self.session.core
        content = yield self.session.media(lambda progress: read_logo(file, progress))
        command = yield self.session.media(lambda _: keep_logo(core, content))
        try:
            yield self.session.do(command)
        except Exception:
            yield self.session.media(lambda _: core.objects.delete(command.stored.id))
            raise

    def _remove_logo(self) -> Flow:
        yield self.session.do(RemoveLogo())

    def _note(self, line: SessionLine | None) -> Flow:
        if self.page is None:
            return
        told = yield Ask(AskSupervision(self.session.today, self.page.names, line))
        if not isinstance(told, SessionAnswer):
            return
        fields = (told.on, told.kind, told.minutes, told.subject, told.learned)
        if line is None:
            yield self.session.do(AddSupervision(*fields))
        else:
            yield self.session.do(ChangeSupervision(line.id, *fields))

    def _remove(self, line: SessionLine) -> Flow:
        yield self.session.do(RemoveSupervision(line.id))


def read_logo(file: Path, _progress: Progress) -> bytes:
    """Return what is in a file; raise SourceUnreadable, or NotALogo when it is far too large."""
    try:
        with file.open("rb") as stream:
            content = stream.read(LOGO_LIMIT + 1)
    except OSError as error:
        raise SourceUnreadable from error
    if len(content) > LOGO_LIMIT:
        raise NotALogo("too_large")
    return content
