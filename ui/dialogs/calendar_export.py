"""The dialog of a calendar file: which days, with whose names, and why others have none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from beeldcoach.domain.consent import State
from beeldcoach.services.calendar import Wish
from ui import i18n, messages, theme
from ui.dialogs.dialog import AnsweringDialog
from ui.viewmodels.calendar_export import CalendarExportModel
from ui.viewmodels.calendar_questions import AskForConsent, ExportChoice
from ui.widgets.card import Card
from ui.widgets.check_row import CheckRow, CheckState
from ui.widgets.date_field import DateField
from ui.widgets.label import Label
from ui.widgets.separator import Separator

if TYPE_CHECKING:
    from beeldcoach.services.calendar import CalendarPreview, Unnamed
    from ui.viewmodels.calendar_questions import AskExport

_SIZE = (620, 520)


class ExportDialog(AnsweringDialog):
    """Answers with an ExportChoice, or AskForConsent for somebody who is not named yet."""

    def __init__(self, question: AskExport, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_heading(self.tr("Save as a calendar file"))
        self._language = question.session.language
        wish = question.wish or Wish(language=self._language)
        self.model = CalendarExportModel(question.session, self, wish)
        self.all_plans = QRadioButton(self.tr("All plans from today"))
        self.range = QRadioButton(self.tr("From"))
        self.first, self.last = DateField(), DateField()
        self.first.set_state(wish.first or question.first)
        self.last.set_state(wish.last or question.last)
        self.first.setAccessibleName(self.tr("First day"))
        self.last.setAccessibleName(self.tr("Last day"))
        self.named = QCheckBox(self.tr("With the names of those who agreed to it in writing"))
        self.named.setChecked(wish.named)
        (self.range if wish.first else self.all_plans).setChecked(True)
        self.summary = Label("", "strong", wraps=True)
        self.reason = Label("", "small", "second", wraps=True)
        self.rows = QWidget()
        self._build_parts()
        self._bind()
        self.resize(*_SIZE)
        self._set_range()
        self.model.open()

    def _build_parts(self) -> None:
        span = QHBoxLayout()
        span.setSpacing(theme.S8)
        span.addWidget(self.range)
        span.addWidget(self.first)
        span.addWidget(Label(self.tr("to"), "text"))
        span.addWidget(self.last)
        span.addStretch(1)
        about = self.tr(
            "The file tells days, times and what it is, such as Debrief 2. Without names nobody "
            "can be told from it. A calendar on the web is outside your vault."
        )
        self.body.addWidget(Label(about, "text", "second", wraps=True))
        self.body.addWidget(self.all_plans)
        self.body.addLayout(span)
        self.body.addWidget(self.named)
        self.body.addWidget(Separator())
        self.body.addWidget(self.summary)
        self.body.addWidget(self.reason)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body.addWidget(self._area, 1)
        self.add_cancel()
        self.save = self.add_button(self.tr("Save the calendar …"), "primary")
        self.save.setEnabled(False)

    def _bind(self) -> None:
        self.model.changed.connect(self._render)
        self.model.failed.connect(self._show_error)
        for box in (self.all_plans, self.range, self.named):
            box.toggled.connect(lambda _: self._set_range())
        for field in (self.first, self.last):
            field.changed.connect(lambda _: self._set_range())
        self.save.clicked.connect(self._give)

    def _set_range(self) -> None:
        chosen = self.range.isChecked()
        self.first.setEnabled(chosen)
        self.last.setEnabled(chosen)
        self.model.ask_for(self._wish())

    def _wish(self) -> Wish:
        named, language = self.named.isChecked(), self._language
        if not self.range.isChecked():
            return Wish(named=named, language=language)
        first, last = self.first.value, self.last.value
        return Wish(min(first, last), max(first, last), named, language)

    def _render(self) -> None:
        preview = self.model.preview
        if preview is None:
            return
        self.summary.setText(self._summary(preview))
        self.reason.setText(self._reason(preview))
        self.reason.set_tone("bad" if preview.refused else "second")
        self.reason.setVisible(bool(self.reason.text()))
        self._render_rows(preview)
        self.save.setEnabled(bool(preview.events) and not preview.refused)

    def _summary(self, preview: CalendarPreview) -> str:
        if not preview.events:
            return self.tr("Nothing is planned on these days.")
        all_of_them = self.tr("%n appointment(s).", "", preview.events)
        if not self.model.wish.named:
            return f"{all_of_them} {self.tr('None of them bears a name.')}"
        named = self.tr("%n of them bear(s) a name.", "", preview.named_events)
        return f"{all_of_them} {named}"

    def _reason(self, preview: CalendarPreview) -> str:
        if preview.refused:
            names = ", ".join(preview.refused)
            return self.tr("This cannot go out: a title is also a name ({names}).").format(
                names=names
            )
        if preview.unnamed:
            return self.tr("These people stand in it without their name:")
        return ""

    def _render_rows(self, preview: CalendarPreview) -> None:
        inner = QWidget()
        inner.setProperty("ground", "none")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        self.rows = inner
        if preview.unnamed:
            card = Card(padded=False)
            for at, who in enumerate(preview.unnamed):
                if at:
                    card.add(Separator())
                card.add(self._row(who))
            column.addWidget(card)
        column.addStretch(1)
        self._area.setWidget(inner)
        self._area.setVisible(bool(preview.unnamed))

    def _row(self, who: Unnamed) -> CheckRow:
        row = CheckRow()
        remedy = "" if who.is_pupil else self.tr("Record consent …")
        row.set_state(CheckState(False, who.name, self._why(who), remedy))  # noqa: FBT003
        wanted = AskForConsent(who.trajectory_id, self.model.wish)
        row.remedied.connect(lambda: self.give(wanted))
        return row

    def _why(self, who: Unnamed) -> str:
        if who.is_pupil:
            return self.tr("a pupil is never named in a calendar")
        return {
            State.NONE: self.tr("was not asked about it yet"),
            State.REFUSED: self.tr("said no"),
            State.WITHDRAWN: self.tr("withdrew the consent"),
            State.EXPIRED: self.tr("the consent has ended"),
            State.UNPROVEN: self.tr("the signature is missing or does not match"),
            State.ORAL: self.tr("said yes, but the signature is missing"),
            State.WRITTEN: self.tr("the name of a pupil stands beside it"),
        }[who.state]

    def _show_error(self, error: Exception) -> None:
        self.reason.setText(messages.sentence_of(error))
        self.reason.set_tone("bad")
        self.reason.show()

    def _give(self) -> None:
        today = self.model.session.today
        stem = self.tr("Agenda {date}").format(date=i18n.date_text(today, self._language))
        self.give(ExportChoice(self._wish(), f"{stem}.ics"))
