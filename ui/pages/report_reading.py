"""The whole report, large, for the teacher to read; her agreement is recorded from here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui import i18n, theme
from ui.pages.report_pane import ReportPane
from ui.widgets.back_button import BackButton
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.plain_label import plain_label

if TYPE_CHECKING:
    from beeldcoach.services.report_view import ReportPage
    from ui.viewmodels.session import Session


class ReportReading(QWidget):
    """Signals: done (back to the parts), agreed (she read this version and agrees)."""

    done = Signal()
    agreed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.pane = ReportPane(session, "width")
        self._heading = ElidedLabel("", "heading")
        self._icon = IconLabel("ph.book-open", "ink2", 20)
        self._words = Label(wraps=True)
        self.back = BackButton(self.tr("Back to the parts"))
        self.back.clicked.connect(self.done)
        self.agree = QPushButton()
        self.agree.clicked.connect(self.agreed)
        self._build()

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(theme.S12, theme.S8, theme.S24, theme.S8)
        top.setSpacing(theme.S12)
        top.addWidget(self.back)
        top.addWidget(self._heading, 1)
        top.addWidget(self.agree)
        explained = QHBoxLayout()
        explained.setContentsMargins(theme.S24, 0, theme.S24, theme.S12)
        explained.setSpacing(theme.S12)
        explained.addWidget(self._icon)
        explained.addWidget(self._words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addLayout(explained)
        column.addWidget(self.pane, 1)

    def set_state(self, page: ReportPage) -> None:
        """Show what there is to read, and how the agreement stands."""
        name = page.first_name
        self._heading.set_text(self.tr("For {name} to read").format(name=name))
        agrees = self.tr("{name} has read this version and agrees").format(name=name)
        self.agree.setText(plain_label(agrees))
        self.agree.setVisible(page.seen_on is None)
        theme.set_role(self.agree, "primary" if page.ready else "normal")
        self._words.setText(self._explain(page))
        if page.seen_on is not None:
            self._icon.set_state("ph.check-circle", "ok")
        else:
            self._icon.set_state("ph.book-open", "ink2")
        self.pane.show_report(page.trajectory_id, draft=not page.ready)

    def _explain(self, page: ReportPage) -> str:
        if page.seen_on is not None:
            words = self.tr("{name} agreed to exactly this version on {date}.")
            today, language = self._session.today, self._session.language
            day = i18n.date_text(page.seen_on, language, today=today)
            return words.format(name=page.first_name, date=day)
        if not page.ready:
            words = self.tr(
                "This is a draft: not every part is approved yet. {name} can read it, "
                "and agrees to the whole when all parts are approved."
            )
            return words.format(name=page.first_name)
        words = self.tr(
            "Let {name} read this version as a whole, exactly as {recipient} gets it. "
            "If a word changes after this, {name} reads it again."
        )
        return words.format(name=page.first_name, recipient=page.recipient)
