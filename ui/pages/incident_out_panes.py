"""Steps of an incident: which files were out of the vault, and what can come of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QPushButton

from ui import i18n, theme
from ui.pages.detail_fields import DetailField
from ui.pages.incident_panes import Pane
from ui.widgets.card import Card
from ui.widgets.form import Field
from ui.widgets.label import Label
from ui.widgets.yes_no import Choices

if TYPE_CHECKING:
    from beeldcoach.services.incident_facts import FileOut
    from beeldcoach.services.incidents import IncidentPage
    from ui.i18n import Language
    from ui.viewmodels.incident import IncidentModel


class FilesPane(Pane):
    """Everything that went out of the vault: a tick says that the incident is about it."""

    def __init__(self, model: IncidentModel, language: Language) -> None:
        super().__init__()
        self._model, self._language = model, language
        self.boxes: dict[str, QCheckBox] = {}
        self._lead = Label("", wraps=True)
        self._list = Card()
        self._none = Label(self.tr("Nothing went out of the vault yet."), "text", "second")
        self.checked = QPushButton(self.tr("I checked this: it is right"))
        self.checked.clicked.connect(self._keep)
        self._unchecked = Label(
            self.tr("Not checked yet. Tick what it is about, or none, and say that it is right."),
            "small",
            "warn",
            wraps=True,
        )
        for widget in (self._lead, self._none, self._list, self._unchecked):
            self.add(widget)
        self.column.addWidget(self.checked, 0, Qt.AlignmentFlag.AlignLeft)
        self.end()

    def set_state(self, page: IncidentPage | None) -> None:
        """Show the files."""
        if page is None:
            return
        self._lead.setText(
            self.tr("These went out of the vault. Which of them lay on the device, readable?")
            if page.incident.with_device
            else self.tr("These went out of the vault. Which of them is it about?")
        )
        self._lead.setVisible(bool(page.files))
        self._none.setVisible(not page.files)
        self._list.setVisible(bool(page.files))
        is_open = "files" in page.unanswered
        self._unchecked.setVisible(is_open)
        self.checked.setVisible(is_open)
        if list(self.boxes) != [file.release_id for file in page.files]:
            self._rebuild(page.files)
        for file in page.files:
            self.boxes[file.release_id].setChecked(file.concerned)

    def _rebuild(self, files: tuple[FileOut, ...]) -> None:
        while (item := self._list.body.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.boxes = {}
        for file in files:
            box = QCheckBox(self._words(file))
            box.clicked.connect(self._keep)
            self.boxes[file.release_id] = box
            self._list.add(box)
            below = f"SHA-256 {file.sha256[:16]}\u2026"
            if file.destination:
                below = f"{file.destination}, {below}"
            words = Label(below, "small", "second", wraps=True)
            words.setContentsMargins(theme.S24, 0, 0, theme.S4)
            words.setToolTip(file.sha256)
            self._list.add(words)

    def _words(self, file: FileOut) -> str:
        day = i18n.date_text(file.day, self._language)
        words = self.tr("No. {number}, {day}: {what}, to {recipient}")
        if not file.recipient:  # of whom nothing is known any more
            words = self.tr("No. {number}, {day}: {what}")
        what = self.tr("{} (encrypted)").format(file.what) if file.encrypted else file.what
        return words.format(number=file.number, day=day, what=what, recipient=file.recipient)

    def _keep(self) -> None:
        self._model.choose_files(tuple(key for key, box in self.boxes.items() if box.isChecked()))


class ConsequencesPane(Pane):
    """How bad it is, and what was done about it."""

    def __init__(self, model: IncidentModel) -> None:
        super().__init__()
        self._known: object = None
        self.risk = Choices(
            ("yes", self.tr("Yes")), ("no", self.tr("No")), ("unknown", self.tr("I do not know"))
        )
        self.fields = (
            DetailField(
                "consequences",
                self.tr("What can come of it?"),
                model.answer,
                help_text=self.tr(
                    "For instance: a teacher is recognised in an unhappy moment, or a film of a "
                    "class goes round."
                ),
                tall=True,
            ),
            DetailField(
                "measures",
                self.tr("What did you do about it?"),
                model.answer,
                help_text=self.tr(
                    "For instance: locked the laptop from afar, reported it to the police, asked "
                    "for the file to be erased, changed the passphrase."
                ),
                tall=True,
            ),
        )
        self.add(self.fields[0])
        self.add(
            Field(
                self.tr("Is the risk for the people concerned high?"),
                self.risk,
                self.tr(
                    "It is when films or talks of recognisable people can be seen by others. Then "
                    "those people are to be told, too."
                ),
            )
        )
        self.add(self.fields[1])
        self.end()
        self.risk.chosen.connect(lambda key: model.answer("high_risk", key))

    def set_state(self, page: IncidentPage | None) -> None:
        """Show what was answered."""
        if page is None:
            return
        anew, self._known = self._known != page.incident.id, page.incident.id
        for field in self.fields:
            field.show_text(page.incident.text(field.name), anew=anew)
        self.risk.set_value(page.incident.text("high_risk"))

    def flush(self) -> None:
        """Keep now what was typed."""
        for field in self.fields:
            field.flush()
