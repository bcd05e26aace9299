"""The card of the practice with the register of processing that the law asks her to keep."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QPushButton

from ui import theme
from ui.navigation import Location
from ui.pages.people_rows import RowsCard, RowState
from ui.widgets.banner import Notice
from ui.widgets.label import Label

if TYPE_CHECKING:
    from beeldcoach.services.processing import ProcessingLine, ProcessingRegister
    from ui.viewmodels.practice import PracticeModel
    from ui.viewmodels.processing_out import RegisterSaved


class ProcessingCard(RowsCard):
    """A line for each kind of coaching at each school, with its role; and the file of them."""

    def __init__(self, model: PracticeModel) -> None:
        super().__init__("ph.table", "")
        self.title.setText(self.tr("Register of processing"))
        self.body.setContentsMargins(theme.S16, theme.S16, theme.S16, theme.S16)
        self.body.setSpacing(theme.S12)
        words = self.tr(
            "The law (AVG, article 30) asks you to keep a register of what you keep of whom. "
            "Beeldcoach fills it in. In the file schools stand by number; from the page of a "
            "school you save the line that is for that school, with its name."
        )
        self.body.insertWidget(1, Label(words, "small", "second", wraps=True))
        self.save = QPushButton(self.tr("Save the register …"))
        self.save.setIcon(theme.icon("ph.export", "ink"))
        self.save.clicked.connect(model.save_processing)
        self.body.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeft)

    def render_state(self, register: ProcessingRegister) -> None:
        """Show which lines there are, and which school has which number."""
        self.set_rows(tuple(self._line(line) for line in register.lines))

    def _line(self, line: ProcessingLine) -> RowState:
        if line.school_id is None:
            return RowState(line.activity, self._role(line), "ph.briefcase")
        first = self.tr("School {number}: {name}").format(number=line.number, name=line.school)
        to = Location("school", line.school_id, "duties")
        return RowState(first, f"{self._role(line)} {line.activity}", "ph.buildings", to)

    def _role(self, line: ProcessingLine) -> str:
        return {
            "processor": self.tr("You are processor."),
            "controller": self.tr("You are controller."),
            "employee": self.tr("You are employed there."),
        }.get(line.role, self.tr("Your role is not chosen yet."))


def notice_of(saved: RegisterSaved) -> Notice:
    """Say where the file is, or who is named and keeps it in."""
    if saved.path is None:
        first = QCoreApplication.translate(
            "processing_card", "This register stays here: it names {names}."
        )
        rest = QCoreApplication.translate(
            "processing_card", "It may name the school only. Put it in other words and try again."
        )
        return Notice("bad", first.format(names=", ".join(saved.names)), rest, dismissable=True)
    first = QCoreApplication.translate(
        "processing_card", "The register is saved as {name}."
    ).format(name=saved.path.name)
    rest = QCoreApplication.translate(
        "processing_card", "It is in the register of releases under no. {}."
    ).format(saved.number)
    return Notice("ok", first, rest, dismissable=True)
