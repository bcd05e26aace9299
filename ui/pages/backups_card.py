"""BackupsCard: the backups that are known, making one, looking one through."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui import i18n, theme
from ui.pages.first_run_step import card_head
from ui.pages.gate_page import button
from ui.viewmodels.backups import age_words, line_words
from ui.widgets.banner import Notice, Remedy
from ui.widgets.card import Card
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.plain_label import plain_label
from ui.widgets.progress_strip import ProgressStrip
from ui.widgets.separator import Separator
from ui.widgets.stacked_notice import StackedNotice

if TYPE_CHECKING:
    from pathlib import Path

    from beeldcoach.services.backups import BackupLine, BackupsView
    from beeldcoach.services.ports import BackupChecked
    from ui.viewmodels.backups import BackupsModel


class BackupsCard(Card):
    """Says how old the last one is, and lists all."""

    def __init__(self, model: BackupsModel, *, read_only: bool) -> None:
        super().__init__()
        self._model, self._read_only = model, read_only
        self._language = model.session.language
        self._found: tuple[BackupChecked, Path] | None = None
        self.body.setContentsMargins(theme.S16, theme.S16, theme.S16, theme.S16)
        self.body.setSpacing(theme.S12)
        self.body.addLayout(card_head("ph.hard-drives", self.tr("Backups")))
        self.body.addLayout(self._standing())
        self.make = button(self.tr("Make a backup …"), tall=False)
        self.make.clicked.connect(lambda _: self._model.make())
        self.body.addWidget(self.make, 0, Qt.AlignmentFlag.AlignLeft)
        self._notice = StackedNotice()
        self._notice.remedied.connect(self._mend)
        self._notice.hide()
        self.add(self._notice)
        self._progress = ProgressStrip()
        self._progress.hide()
        self.add(self._progress)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.S12)
        self.body.addLayout(self._lines)
        self._bind()

    def _standing(self) -> QHBoxLayout:
        self._icon = IconLabel("ph.check-circle", "ok", 16)
        self._words = Label("", "text", wraps=True)
        row = QHBoxLayout()
        row.setSpacing(theme.S8)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        return row

    def _bind(self) -> None:
        self._model.changed.connect(self._render)
        self._model.progressed.connect(self._advance)
        self._model.checked.connect(self._tell)
        self._model.brought_back.connect(self._tell_back)
        self._progress.cancelled.connect(self._model.cancel)

    def forget(self) -> None:
        """Take away what the last check found."""
        self._found = None
        self._notice.hide()

    def _render(self) -> None:
        view, checking = self._model.view, self._model.checking
        if view is None:
            return
        self._icon.set_state(
            *(("ph.warning", "warn") if view.is_due else ("ph.check-circle", "ok"))
        )
        self._words.setText(age_words(view))
        self.make.setEnabled(not self._read_only)
        self._progress.setVisible(checking is not None)
        if checking is not None:
            self._advance(0, 0)
        self._show_lines(view)

    def _show_lines(self, view: BackupsView) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for line in view.lines:
            self._lines.addWidget(self._line(line))

    def _line(self, line: BackupLine) -> QWidget:
        part = QWidget()
        part.setProperty("ground", "none")
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S4)
        column.addWidget(Separator())
        column.addSpacing(theme.S4)
        column.addWidget(Label(plain_label(line.name), "strong", wraps=True))
        column.addWidget(Label(line_words(line, self._language), "small", "second", wraps=True))
        if line.damaged:
            words = self.tr(
                "%n file(s) of it are damaged. Check the backup, and copy again what is damaged.",
                "",
                line.damaged,
            )
            column.addWidget(Label(words, "small", "bad", wraps=True))
        if line.erased_since:
            words = self.tr(
                "It still holds what was erased since (%n time(s)). Bring it up to date.",
                "",
                line.erased_since,
            )
            column.addWidget(Label(words, "small", "warn", wraps=True))
        column.addLayout(self._deeds(line))
        return part

    def _deeds(self, line: BackupLine) -> QHBoxLayout:
        model = self._model
        row = QHBoxLayout()
        row.setSpacing(theme.S4)
        deeds = [(self.tr("Bring up to date …"), partial(model.make, line.place))]
        if line.is_complete:
            deeds.append((self.tr("Check"), partial(model.check, line)))
        deeds.append((self.tr("Forget …"), partial(model.forget, line)))
        for words, deed in deeds:
            made = QPushButton(words)
            theme.set_role(made, "quiet")
            made.setAccessibleName(f"{words} {line.name}")
            made.setEnabled(not self._read_only and model.checking is None)
            made.clicked.connect(lambda _=False, deed=deed: deed())
            row.addWidget(made)
        row.addStretch(1)
        return row

    def _advance(self, done: int, total: int) -> None:
        percent = 100 * done // total if total else 0
        words = self.tr("Looking it through: {} %").format(percent)
        self._progress.set_state(words, done, total or None)

    def _tell(self, found: BackupChecked, place: Path) -> None:
        self._found = found, place
        day = i18n.date_text(found.made_at.astimezone().date(), self._language)
        if found.lost:
            first = self.tr(
                "The vault itself has lost %n film(s) or other files.", "", len(found.lost)
            )
            rest = self.tr(
                "This backup has them whole: put back what was lost.", "", len(found.lost)
            )
            back = Remedy("back", self.tr("Put back"))
            self._notice.set_state(Notice("bad", first, rest, (back,)))
        elif not found.damaged:
            first = self.tr("The backup of {} is whole.").format(day)
            rest = self.tr(
                "Its %n film(s) and other files open and are as they were written, and so are "
                "keys and database.",
                "",
                found.files,
            )
            self._notice.set_state(Notice("ok", first, rest))
        else:
            first = self.tr("%n file(s) of this backup are damaged.", "", len(found.damaged))
            rest = self.tr("Copy again from the vault what is damaged.")
            mend = Remedy("mend", self.tr("Copy again …"))
            self._notice.set_state(Notice("bad", first, rest, (mend,)))
        self._notice.show()

    def _tell_back(self, count: int) -> None:
        first = self.tr("%n film(s) or other files are back in the vault.", "", count)
        self._notice.set_state(Notice("ok", first))
        self._notice.show()

    def _mend(self, key: str) -> None:
        if self._found is not None:
            found, place = self._found
            self.forget()
            mend = self._model.bring_back if key == "back" else self._model.mend
            mend(found, place)
