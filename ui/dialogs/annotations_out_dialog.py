"""AnnotationsOutDialog: annotations on their way out: which, as what, to whom, and the gate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from beeldcoach.domain.consent import Purpose
from beeldcoach.domain.release import Ground
from beeldcoach.formats.files import Format
from beeldcoach.services.annotations_asked import Left
from ui import i18n, theme
from ui.dialogs.annotation_choices import AnnotationChoices
from ui.dialogs.consent_dialog import fitting
from ui.dialogs.releasing_dialog import ReleasingDialog, fill, narrow
from ui.viewmodels.annotations_out import SOMEBODY_ELSE, AnnotationsOutModel
from ui.viewmodels.release_words import About
from ui.widgets.check_row import CheckState
from ui.widgets.form import Field
from ui.widgets.label import Label
from ui.widgets.separator import Separator

if TYPE_CHECKING:
    from beeldcoach.domain.release import Check, Decision, Release
    from beeldcoach.services.annotations_asked import Tally
    from ui.viewmodels.annotation_questions import AskAnnotationsOut
    from ui.viewmodels.releasing import Done

_SIZE = (980, 640)


class AnnotationsOutDialog(ReleasingDialog):
    """Answers with True when a file went out."""

    ROWS_HEIGHT = 72

    model: AnnotationsOutModel

    def __init__(self, question: AskAnnotationsOut, parent: QWidget | None = None) -> None:
        super().__init__(AnnotationsOutModel(question.session, question.film_id), parent)
        self.model.begin_with(question.to, question.purpose)
        self.set_heading(self.tr("Let annotations out"))
        self.form, self.to, self.purpose = QComboBox(), QComboBox(), QComboBox()
        self.what = AnnotationChoices()
        self.count = Label("", "text", wraps=True)
        self._build_beside()
        self._bind_choices()
        self.release.setText(self.tr("Save the file"))
        self.resize(*fitting(parent, _SIZE))
        self.model.open()

    def _build_beside(self) -> None:
        """Put what goes along at the left, and all that follows from it at the right."""
        whole, right = self.body, QVBoxLayout()
        right.setSpacing(theme.S12)
        row = QHBoxLayout()
        row.setSpacing(theme.S16)
        row.addWidget(self.what)
        row.addWidget(Separator(Qt.Orientation.Vertical))
        row.addLayout(right, 1)
        whole.addLayout(row, 1)
        self.body = right
        self._build_parts()
        self.body = whole

    def _choices(self) -> QVBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.S12)
        fields = (
            (self.tr("As what"), self.form),
            (self.tr("To whom"), self.to),
            (self.tr("What for"), self.purpose),
        )
        for words, combo in fields:
            row.addWidget(Field(words, narrow(combo)), 1)
        column = QVBoxLayout()
        column.setSpacing(theme.S8)
        column.addLayout(row)
        column.addWidget(self.count)
        return column

    def _bind_choices(self) -> None:
        model, what = self.model, self.what
        what.kind.connect(lambda kind, on: model.choose_kind(kind, on=on))
        what.lane.connect(lambda lane, on: model.choose_lane(lane, on=on))
        what.observer.connect(lambda name, on: model.choose_observer(name, on=on))
        what.notes.connect(lambda on: model.choose_notes(on=on))
        what.names.connect(lambda on: model.leave_names_out(on=on))
        self.form.activated.connect(lambda _: self._choose_form())
        self.to.activated.connect(lambda _: self._choose_recipient())
        self.purpose.activated.connect(lambda _: self._choose_purpose())

    def _choose_form(self) -> None:
        self._failure = None
        self.model.choose_form(Format(self.form.currentData()))

    def _choose_recipient(self) -> None:
        self._failure = None
        self.model.choose_recipient(str(self.to.currentData()))

    def _choose_purpose(self) -> None:
        self._failure = None
        self.model.choose_purpose(Purpose(self.purpose.currentData()))

    def _controls(self) -> tuple[QWidget, ...]:
        return self.what, self.form, self.to, self.purpose

    def _forms(self) -> list[tuple[str, str]]:
        words = {
            Format.EAF: self.tr("ELAN (.eaf)"),
            Format.BORIS: self.tr("BORIS (.boris)"),
            Format.BORIS_GZ: self.tr("BORIS, compressed (.boris.gz)"),
            Format.CSV: self.tr("Table (.csv)"),
            Format.EXCEL: self.tr("Table for Excel (.csv)"),
            Format.VTT: self.tr("Subtitles (.vtt)"),
        }
        return [(words[form], form.value) for form in Format]

    def _show_choices(self) -> None:
        model, recipient = self.model, self.model.recipient
        assert recipient is not None
        self.what.set_state(model)
        self.what.setEnabled(not model.busy)
        fill(self.form, self._forms(), model.asked.form.value)
        people = [(each.name, each.key) for each in model.recipients]
        fill(self.to, [*people, (self.tr("Somebody else …"), SOMEBODY_ELSE)], recipient.key)
        purposes = [(model.purpose_name(each), each.value) for each in model.purposes]
        fill(self.purpose, purposes, model.purpose.value)
        self.count.setText(self._counted(model.tally))
        if not self._touched:
            self.path.setText(str(model.proposed_path(self.tr("Annotations film"))))
        elif self.path.text().strip():
            self.path.setText(str(model.place_of(self.path.text().strip())))

    def _counted(self, tally: Tally | None) -> str:
        """Say how many of how many go out, and why not the others."""
        if tally is None:
            return ""
        written, total = (
            i18n.number_text(number, self._language, 0) for number in (tally.written, tally.total)
        )
        words = self.tr("{written} of {total} annotations go along.")
        return " ".join([words.format(written=written, total=total), *self._why(tally)])

    def _why(self, tally: Tally) -> list[str]:
        reasons = {
            Left.NOT_CHOSEN: self.tr("{} not chosen"),
            Left.NOTES: self.tr("{} as notes, which are not ticked"),
            Left.NOT_SHOWN: self.tr("{} as fragments that are not to be shown"),
            Left.NO_PLACE: self.tr("{} as talk, for which this kind of file has no place"),
        }
        said = []
        if tally.left:
            left = ", ".join(reasons[why].format(count) for why, count in tally.left)
            said.append(self.tr("Left out: {}.").format(left))
        if tally.masked:
            words = self.tr("Texts in which a name was replaced: {}.")
            said.append(words.format(tally.masked))
        return said

    def _about(self) -> About:
        page, recipient = self.model.page, self.model.recipient
        assert page is not None
        assert recipient is not None
        return About(page.first_name, recipient.name, self._language, page.today)

    def _state(self, check: Check) -> CheckState:
        if check.ground is Ground.MATERIAL:
            what = self.tr("Nothing is chosen that can go out")
            return CheckState(passed=False, what=what, ground=self.tr("tick something at the left"))
        return super()._state(check)

    def _counts(self, release: Release) -> str:
        del release
        return self.tr("This release counts once, for exactly these annotations.")

    def _refused(self, decision: Decision) -> tuple[str, str]:
        first, rest = super()._refused(decision)
        never = any(check.ground is Ground.NEVER for check in decision.checks if not check.ok)
        return self.tr("This never goes out.") if never else first, rest

    def _written(self) -> str:
        words = self.tr("What goes out is written in the register of {}.")
        return words.format(self._about().name)

    def _released(self, done: Done) -> tuple[str, str]:
        first = self.tr("Annotations released to {}.").format(self._about().recipient)
        rest = self.tr("It is in the register under number {0}. The file: {1}")
        tally = self.model.tally
        if tally is not None:
            words = self.tr("{written} of {total} annotations were written.")
            written = words.format(
                written=i18n.number_text(tally.written, self._language, 0),
                total=i18n.number_text(tally.total, self._language, 0),
            )
            self.count.setText(" ".join([written, *self._why(tally)]))
        return first, rest.format(done.number, done.path)
