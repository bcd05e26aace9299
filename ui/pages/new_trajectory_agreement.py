"""The agreement of a kind as it is read together, and what was agreed in it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QComboBox, QPlainTextEdit

from ui import i18n
from ui.pages.new_trajectory_section import Section, combo_of
from ui.viewmodels.new_trajectory_draft import Start
from ui.widgets.date_field import DateField
from ui.widgets.form import Field, FieldGrid
from ui.widgets.number_field import NumberField
from ui.widgets.yes_no import YesNo

if TYPE_CHECKING:
    from beeldcoach.services.content import SignedText
    from ui.viewmodels.new_trajectory import NewTrajectoryModel

_AGREEMENT_HEIGHT = 320
_LONGEST_KEPT = 365  # days after closing
_LONGEST_RECORDS = 3650
_LONGEST_CONSENTS = 20  # years


class AgreementSection(Section):
    """The text, and the answers that its kind asks for."""

    def __init__(self, start: Start, text: SignedText, language: i18n.Language) -> None:
        super().__init__("")
        self.title.setText(self.tr("The agreement"))
        self._start = start
        self.text = QPlainTextEdit("\n\n".join(text.text.splitlines()))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(_AGREEMENT_HEIGHT)
        version = self.tr("Version {version}, {date}")
        dated = i18n.date_text(date.fromisoformat(text.dated), language)
        self._version = version.format(version=text.version, date=dated)
        self.accepted_on = DateField()
        self.supervision = YesNo()
        self.accepted = QCheckBox(self._accepted_words())
        self.leave_to_page(self.accepted_on)
        self._boxes: dict[str, QComboBox] = {}
        self._build()
        self._bind()

    @property
    def _pupil(self) -> bool:
        return self._start is Start.PUPIL

    @property
    def _video(self) -> bool:
        return self._start in (Start.TEACHER_VIDEO, Start.IB_VIDEO)

    def _accepted_words(self) -> str:
        if self._start is Start.PUPIL:
            return self.tr("Accepted by the pupil and by who decides")
        if self._start is Start.TEACHER_VIDEO:
            return self.tr("Accepted by the teacher and by who asks")
        return self.tr("Accepted by who is coached and by who asks")

    def _build(self) -> None:
        self.fields = {"text": Field(self.tr("Read this together"), self.text, self._version)}
        if self._pupil:
            self._build_reading()
        else:
            self._build_feedback()
        self.fields["supervision"] = Field(
            self.tr("Take it to supervision?"),
            self.supervision,
            self.tr("Without the name. Not answered counts as no."),
        )
        if self._video:
            self.film_days = NumberField(0, _LONGEST_KEPT)
            self.film_days.setSuffix(self.tr(" days"))
            self.leave_to_page(self.film_days)
            self.fields["film_days"] = Field(
                self.tr("Keep films after the closing"),
                self.film_days,
                self.tr("After that they are erased."),
            )
        self._build_terms()
        self.fields["accepted_on"] = Field(self.tr("Accepted on"), self.accepted_on)
        self.fields["accepted"] = Field(self.tr("In exactly this version"), self.accepted)
        grid = FieldGrid(2)
        for name, field in self.fields.items():
            grid.add(field, 2 if name in ("text", "feedback", "accepted") else 1)
        self.add(grid)

    def _build_terms(self) -> None:
        self.record_days = NumberField(1, _LONGEST_RECORDS)
        self.record_days.setSuffix(self.tr(" days"))
        self.consent_years = NumberField(1, _LONGEST_CONSENTS)
        self.consent_years.setSuffix(self.tr(" years"))
        what = self.tr("Keep records and report after the closing")
        self.fields["record_days"] = Field(
            self.tr("Keep records and logbook after the closing") if self._pupil else what,
            self.record_days,
            self.tr("With what was written about the films.")
            if self._video
            else self.tr("After that they are erased."),
        )
        self.fields["consent_years"] = Field(
            self.tr("Keep consents and register after the closing"),
            self.consent_years,
            self.tr("They prove what was allowed, and what went out."),
        )
        for field in (self.record_days, self.consent_years):
            self.leave_to_page(field)

    def _build_feedback(self) -> None:
        self.oral_interim = YesNo()
        self.feedback = self._box(
            "feedback",
            ("none", self.tr("Nothing")),
            ("oral_self", self.tr("By word of mouth, from the coachee")),
            ("three_way", self.tr("In a talk of the three of us")),
            ("written", self.tr("A report, once the coachee agrees")),
        )
        self.fields["feedback"] = Field(
            self.tr("What does the school hear at the end?"),
            self.feedback,
            self.tr("Nothing goes out without written consent of the coachee."),
        )
        self.fields["oral_interim"] = Field(
            self.tr("Tell the board something in between?"),
            self.oral_interim,
            self.tr("By word of mouth, and only what the coachee agrees to."),
        )

    def _build_reading(self) -> None:
        choices = (
            ("", self.tr("Not agreed yet")),
            ("nothing", self.tr("Nothing")),
            ("goals", self.tr("The goals and what was agreed")),
            ("chosen", self.tr("What the pupil chooses each time")),
        )
        self.teacher_reads = self._box("teacher_reads", *choices)
        self.parents_read = self._box("parents_read", *choices)
        self.fields["teacher_reads"] = Field(
            self.tr("What may the teacher read?"),
            self.teacher_reads,
            self.tr("Agree on this with the pupil. Until then nothing."),
        )
        self.fields["parents_read"] = Field(
            self.tr("What may the parents read?"),
            self.parents_read,
            self.tr("Agree on this with the pupil. Until then nothing."),
        )

    def _box(self, name: str, *choices: tuple[str, str]) -> QComboBox:
        box = combo_of(choices)
        box.activated.connect(lambda at: self.tell(**{name: box.itemData(at)}))
        self.leave_to_page(box)
        self._boxes[name] = box
        return box

    def _bind(self) -> None:
        self.accepted_on.changed.connect(lambda day: self.tell(accepted_on=day))
        self.supervision.answered.connect(lambda yes: self.tell(supervision=yes))
        self.accepted.toggled.connect(lambda on: self.tell(accepted=on))
        if self._video:
            self.film_days.valueChanged.connect(lambda days: self.tell(film_days=days))
        self.record_days.valueChanged.connect(lambda days: self.tell(record_days=days))
        self.consent_years.valueChanged.connect(lambda years: self.tell(consent_years=years))
        if not self._pupil:
            self.oral_interim.answered.connect(lambda yes: self.tell(oral_interim=yes))

    def render_model(self, model: NewTrajectoryModel) -> None:
        """Show what was chosen."""
        draft = model.draft
        if self.accepted_on.value != draft.accepted_on or not self.accepted_on.hasFocus():
            self.accepted_on.set_state(draft.accepted_on)
        with QSignalBlocker(self.accepted):
            self.accepted.setChecked(draft.accepted)
        self.supervision.set_answer(draft.supervision)
        for name, box in self._boxes.items():
            box.setCurrentIndex(max(0, box.findData(getattr(draft, name))))
        for name in ("film_days", "record_days", "consent_years"):
            field = getattr(self, name, None)
            if field is not None and field.value() != getattr(draft, name):
                with QSignalBlocker(field):
                    field.setValue(getattr(draft, name))
        if not self._pupil:
            self.oral_interim.set_answer(draft.oral_interim)
