"""The right side of the report page: which page, how large, and the pages themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QToolButton, QVBoxLayout

from ui import theme
from ui.pages.report_sheets import ReportSheets
from ui.viewmodels.report_preview import LetterPreview, ReportPreview, Wish
from ui.widgets.label import Label

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtGui import QShowEvent

    from beeldcoach.domain.ids import LetterId, TrajectoryId
    from ui.pages.report_layout import Fit
    from ui.viewmodels.session import Session


class ReportPane(QFrame):
    """Pages as they will print, made anew when asked to. Signals: failed (an exception)."""

    failed = Signal(object)

    def __init__(self, session: Session, fit: Fit) -> None:
        super().__init__()
        self.preview = self._make_preview(session)
        self.sheets = ReportSheets()
        self.sheets.set_fit(fit)
        self._subject: UUID | None = None
        self._draft, self._section, self._followed = True, "", ""
        self._build(fit)
        self.preview.changed.connect(self._on_made)
        self.preview.failed.connect(self.failed)
        self.preview.busy_changed.connect(self._on_busy)
        self.sheets.resolution_changed.connect(self.refresh)
        self.sheets.turned.connect(self._say_page)
        self._say_page()

    def _make_preview(self, session: Session) -> ReportPreview:
        return ReportPreview(session)

    def _build(self, fit: Fit) -> None:
        self.setProperty("ground", "sunken")
        self._back = _turner("ph.caret-left", self.tr("Page back"), "Ctrl+PgUp")
        self._on = _turner("ph.caret-right", self.tr("Page on"), "Ctrl+PgDown")
        self._back.clicked.connect(lambda: self.turn(-1))
        self._on.clicked.connect(lambda: self.turn(1))
        self._where = Label("", "small", tabular=True)
        self._state = Label("", "small", "second")
        self._size = QComboBox()
        self._size.addItem(self.tr("Whole page"), "page")
        self._size.addItem(self.tr("Page width"), "width")
        self._size.setCurrentIndex(self._size.findData(fit))
        self._size.setAccessibleName(self.tr("Size of the pages"))
        self._size.currentIndexChanged.connect(
            lambda _: self.sheets.set_fit(cast("Fit", self._size.currentData()))
        )
        bar = QHBoxLayout()
        bar.setContentsMargins(theme.S12, theme.S4, theme.S12, theme.S4)
        bar.setSpacing(theme.S8)
        for widget in (self._back, self._where, self._on):
            bar.addWidget(widget)
        bar.addStretch()
        bar.addWidget(self._state)
        bar.addWidget(self._size)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self.sheets, 1)

    def show_report(self, trajectory_id: TrajectoryId, *, draft: bool, section: str = "") -> None:
        """Show the pages of a report as it stands; the same pages are not made again."""
        self._subject = trajectory_id
        self._draft, self._section = draft, section
        self.refresh()

    def refresh(self) -> None:
        """Make the pages, when they can be seen."""
        if self._subject is not None and self.isVisible():
            wish = Wish(self._subject, self.sheets.resolution, self._draft, self._section)
            self.preview.want(wish)

    def forget(self) -> None:
        """Show no pages: there is no report."""
        self._subject = None
        self.preview.stop()
        self.sheets.set_pages((), follow=False)

    def set_fit(self, fit: Fit) -> None:
        """Show whole pages, or pages as wide as fits."""
        self._size.setCurrentIndex(self._size.findData(fit))

    def turn(self, by: int) -> None:
        """Turn to the next or the previous page."""
        self.sheets.turn_to(self.sheets.current + by)

    def showEvent(self, event: QShowEvent) -> None:
        """Make the pages that were asked for while they could not be seen."""
        super().showEvent(event)
        self.refresh()

    def _on_made(self) -> None:
        shown = self.preview.shown
        if shown is None or shown.subject != self._subject:
            return
        self.sheets.set_pages(self.preview.pages, follow=shown.section != self._followed)
        self._followed = shown.section

    def _on_busy(self, busy: bool) -> None:  # noqa: FBT001  a slot
        self._state.setText(self.tr("Being made") if busy else self.tr("As it will print"))

    def _say_page(self) -> None:
        page, pages = self.sheets.current + 1, self.sheets.count
        words = self.tr("Page {page} of {pages}").format(page=page, pages=pages)
        self._where.setText(words if pages else "")
        self._back.setEnabled(page > 1)
        self._on.setEnabled(page < pages)


class LetterPane(ReportPane):
    """Pages of a letter."""

    def _make_preview(self, session: Session) -> ReportPreview:
        return LetterPreview(session)

    def show_letter(self, letter_id: LetterId) -> None:
        """Show the pages of a letter as it stands; the same pages are not made again."""
        self._subject = letter_id
        self.refresh()


def _turner(icon: str, words: str, keys: str) -> QToolButton:
    button = QToolButton()
    button.setIcon(theme.icon(icon, "ink"))
    button.setAccessibleName(words)
    button.setToolTip(f"{words} ({keys})")
    return button
