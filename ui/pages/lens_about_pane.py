"""An own lens as a whole: its name, what it is for, who uses it, and putting it aside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from beeldcoach.domain.lens import LENS_NAME_LIMIT
from ui import theme
from ui.pages.lens_fields import KeptWords
from ui.widgets.counted_line import CountedLine
from ui.widgets.growing_text import GrowingText
from ui.widgets.label import Label

if TYPE_CHECKING:
    from beeldcoach.services.lenses import OwnLensPage
    from ui.viewmodels.lens_editor import LensEditorModel

_WIDEST = 640


class AboutPane(QWidget):
    """Signals: removing."""

    removing = Signal()

    def __init__(self, model: LensEditorModel) -> None:
        super().__init__()
        self.model = model
        self.setMaximumWidth(_WIDEST)
        self.name = KeptWords(self.tr("Name of the lens"), CountedLine(LENS_NAME_LIMIT))
        self.about = KeptWords(
            self.tr("What is it for?"),
            GrowingText(3, 8),
            self.tr("In one or two sentences: for which questions you take this lens."),
        )
        self._use = Label("", "text", "second", wraps=True)
        self.aside = QPushButton()
        self.aside.setIcon(theme.icon("ph.archive", "ink"))
        self.remove = QPushButton(self.tr("Delete the lens"))
        self.remove.setIcon(theme.icon("ph.trash", "bad"))
        theme.set_role(self.remove, "destructive")
        foot = QHBoxLayout()
        foot.setSpacing(theme.S8)
        foot.addWidget(self.aside)
        foot.addWidget(self.remove)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.S24, 0, theme.S24, theme.S24)
        column.setSpacing(theme.S12)
        for part in (self.name, self.about, self._use):
            column.addWidget(part)
        column.addLayout(foot)
        column.addStretch(1)
        self.name.told.connect(lambda words: model.tell("name", words))
        self.about.told.connect(lambda words: model.tell("about", words))
        self.aside.clicked.connect(self._put_aside)
        self.remove.clicked.connect(self.removing)

    def set_state(self, page: OwnLensPage) -> None:
        """Show a lens."""
        self.name.set_state(self.model, ("lens", "", "name"), page.lens.name)
        self.about.set_state(self.model, ("lens", "", "about"), page.lens.about)
        used = self.tr(
            "%n trajectory(ies) look(s) through this lens. What you change here counts there too.",
            "",
            page.trajectories,
        )
        unused = self.tr("No trajectory looks through this lens yet.")
        aside = self.tr("It is put aside: it is not offered where a lens is chosen.")
        words = used if page.trajectories else unused
        self._use.setText(f"{words} {aside}" if page.archived else words)
        back, away = self.tr("Offer it again"), self.tr("Put it aside")
        self.aside.setText(back if page.archived else away)
        self.remove.setEnabled(not page.trajectories)
        reason = self.tr("Trajectories look through it. You can put it aside.")
        self.remove.setToolTip(reason if page.trajectories else "")

    def flush(self) -> None:
        """Tell what was typed."""
        self.name.flush()
        self.about.flush()

    def focus_on(self, _: str = "") -> None:
        """Begin at the name."""
        self.name.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put_aside(self) -> None:
        page = self.model.page
        if page is not None:
            self.model.put_aside(aside=not page.archived)
