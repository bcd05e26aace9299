"""BackupsModel: the backups that are known, looking one through, taking one off the list."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal

from beeldcoach.services.backups import (
    BackupLine,
    BackupsView,
    ForgetBackup,
    NoteChecked,
    ShowBackups,
)
from beeldcoach.services.desk import LEDGER
from beeldcoach.services.errors import BackupDamaged
from beeldcoach.services.filming import KnownObjects
from ui import i18n
from ui.tasks.flow import Ask
from ui.viewmodels.backup import Calm
from ui.viewmodels.backup_questions import AskBackup
from ui.viewmodels.base import ViewModel
from ui.viewmodels.questions import ChooseFolder, Confirm

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from beeldcoach.services.desk import Changes
    from beeldcoach.services.ports import BackupChecked
    from ui.i18n import Language
    from ui.tasks.flow import Flow
    from ui.tasks.runner import TaskRunner
    from ui.viewmodels.session import Session


class BackupsModel(ViewModel):
    """`view` is None until it was loaded; `checking` is the backup that is looked through.

    `connected` is one that can be reached now and still holds what was erased.

    Signals:
        progressed: done and total of the check, in bytes.
        checked: what it found, and in which folder.
        brought_back: how many files the vault has again.
    """

    progressed = Signal(object, object)
    checked = Signal(object, object)
    brought_back = Signal(int)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self.view: BackupsView | None = None
        self.checking: BackupLine | None = None
        self.connected: BackupLine | None = None
        self._runner: TaskRunner | None = None

    def make(self, place: str = "") -> None:
        """Open the dialog in which a backup is made."""
        self.run(self._make(Path(place) if place else None))

    def check(self, line: BackupLine) -> None:
        """Decrypt all of a backup and compare it; ask where it is when it is not where it was."""
        if self.checking is None:
            self._runner = self.run(self._check(line))
            self._runner.progressed.connect(self.progressed)

    def cancel(self) -> None:
        """Stop looking."""
        if self._runner is not None:
            self._runner.cancel()

    def mend(self, found: BackupChecked, place: Path) -> None:
        """Copy anew what was found damaged."""
        self.run(self._make(place, frozenset(found.damaged)))

    def bring_back(self, found: BackupChecked, place: Path) -> None:
        """Copy into the vault what it has lost and the backup has."""
        self._runner = self.run(self._bring_back(found, place))

    def forget(self, line: BackupLine) -> None:
        """Take a backup off the list, once the coach says that it is no more."""
        self.run(self._forget(line))

    def concerns(self, changes: Changes) -> bool:
        """Whether the list, or what was erased, may be another: neither can be undone."""
        return bool(changes.kinds & {LEDGER, "*"})

    def _load(self) -> Flow:
        view: BackupsView = yield self.session.ask(ShowBackups())
        holding = [line for line in view.lines if line.erased_since]
        self.connected = None
        if holding:
            self.connected = yield self.session.media(lambda _: _first_there(holding))
        self.view = view
        self.changed.emit()

    def _make(self, folder: Path | None, anew: frozenset[str] = frozenset()) -> Flow:
        yield Ask(AskBackup(self.session, folder, anew))

    def _check(self, line: BackupLine) -> Flow:
        place = Path(line.place)
        there = yield self.session.media(lambda _: place.is_dir())
        if not there:
            title = QCoreApplication.translate("backups", "Where is the backup {} now?")
            place = yield Ask(ChooseFolder(title.format(line.name), None))
            if place is None:
                return
        core = self.session.core
        known = yield self.session.ask(KnownObjects())
        self.checking = line
        self.changed.emit()
        try:
            found: BackupChecked = yield self.session.media(
                lambda progress: core.backups.check(place, known, Calm(progress))
            )
        except BackupDamaged as error:  # no list of it counts
            yield self.session.do(NoteChecked(line.id, error.count))
            raise
        finally:
            self.checking = None
            self.changed.emit()
        yield self.session.do(NoteChecked(found.id, len(found.damaged)))
        self.checked.emit(found, place)

    def _bring_back(self, found: BackupChecked, place: Path) -> Flow:
        backups = self.session.core.backups
        yield self.session.media(
            lambda progress: backups.bring_back(place, found.lost, Calm(progress))
        )
        self.brought_back.emit(len(found.lost))

    def _forget(self, line: BackupLine) -> Flow:
        text = QCoreApplication.translate(
            "backups",
            "Only when it is erased or broken: from then on no proof of erasure tells of it. "
            "The files on that disk stay as they are.",
        )
        title = QCoreApplication.translate("backups", "Is the backup {} no more?").format(line.name)
        sure = yield Ask(
            Confirm(title, text, QCoreApplication.translate("backups", "Take it off the list"))
        )
        if sure:
            yield self.session.do(ForgetBackup(line.id))


def _first_there(lines: list[BackupLine]) -> BackupLine | None:
    return next((line for line in lines if Path(line.place).is_dir()), None)


def age_words(view: BackupsView) -> str:
    """Return how old the newest backup is."""
    days = view.days_old
    if days is None and view.lines:
        return QCoreApplication.translate("backups", "There is no backup that is whole.")
    if days is None:
        return QCoreApplication.translate("backups", "There is no backup of the vault.")
    if days == 0:
        return QCoreApplication.translate("backups", "The last backup is of today.")
    if days == 1:
        return QCoreApplication.translate("backups", "The last backup is of yesterday.")
    return QCoreApplication.translate("backups", "The last backup is {} days old.").format(days)


def line_words(line: BackupLine, language: Language) -> str:
    """Return a backup in a line: of when, how much, and how it stands."""
    if not line.is_complete:
        words = QCoreApplication.translate("backups", "Begun on {}, and not complete")
        return words.format(i18n.date_text(line.made_on, language))
    of = QCoreApplication.translate("backups", "{day}, films and other files: {files}, {size}")
    words = of.format(
        day=i18n.date_text(line.made_on, language),
        files=line.files,
        size=i18n.size_text(line.size, language),
    )
    if line.checked_on is not None and not line.damaged:
        day = i18n.date_text(line.checked_on, language)
        whole = QCoreApplication.translate("backups", "Checked on {}: whole")
        words = f"{words}. {whole.format(day)}"
    return words
