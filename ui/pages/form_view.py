"""FormView: shows a form that is data, and saves it while it is filled in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QBoxLayout,
    QComboBox,
    QFrame,
    QScrollArea,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from beeldcoach.domain.errors import DebriefOnLaterDay, DebriefOnSameDay
from beeldcoach.services.goals import SetGoalCodes, SetIndicators
from beeldcoach.services.recording import ChangeGoal, FillField
from beeldcoach.services.signs import RateSign
from beeldcoach.services.trajectories import (
    PlanCycle,
    PlanFollowUp,
    PlanTrajectory,
    RecordPupilBasis,
    SetTable,
)
from ui import messages, theme
from ui.pages.form_choices import (
    DateAnswerField,
    ManyField,
    NoteField,
    NumberAnswerField,
    TimeField,
    YesNoField,
)
from ui.pages.form_fields import AnswerField, ChoiceField, ScaleField, WordsField
from ui.pages.form_sections import FormSections
from ui.pages.goals_field import GoalsField
from ui.pages.lens_field import LensField
from ui.pages.lines_field import LinesField
from ui.pages.met_field import MetField
from ui.pages.planning_field import PlanningField
from ui.pages.pupil_basis_field import PupilBasisField
from ui.pages.question_box import SectionPage
from ui.pages.table_field import TableField
from ui.widgets.form import FieldGrid

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from beeldcoach.services.content import Form, FormField, FormSection
    from ui.viewmodels.form import FormModel
    from ui.viewmodels.form_state import FormState

NARROW_BELOW, LOW_BELOW = 640, 260  # logical pixels; then the sections become a combo
_KINDS: dict[str, type[AnswerField]] = {
    "line": WordsField,
    "text": WordsField,
    "scale": ScaleField,
    "choice": ChoiceField,
    "many": ManyField,
    "lines": LinesField,
    "yes_no": YesNoField,
    "date": DateAnswerField,
    "time": TimeField,
    "number": NumberAnswerField,
    "note": NoteField,
    "lens": LensField,
    "goals": GoalsField,
    "planning": PlanningField,
    "pupil_basis": PupilBasisField,
    "table": TableField,
    "met": MetField,
}
_FIELD_OF: dict[object, str] = {
    ChangeGoal: "goals",
    SetIndicators: "goals",
    SetGoalCodes: "goals",
    PlanTrajectory: "planning",
    PlanFollowUp: "planning",
    RecordPupilBasis: "pupil_basis",
    SetTable: "table",
    RateSign: "met",
}


class FormView(QWidget):
    """A form: its sections at the left, the fields of one of them at the right.

    Signals:
        section_opened: the id of the section that is shown.
    """

    section_opened = Signal(str)

    def __init__(self, model: FormModel) -> None:
        super().__init__()
        self.model = model
        self._form: Form | None = None
        self._fields: dict[str, AnswerField] = {}
        self._pages: list[QWidget] = []
        self._extras: dict[str, QWidget] = {}
        self._spare = QWidget(self)  # holds what is above a section while no form has that section
        self._spare.hide()
        self._wanted = ""
        self._lent = False  # whether the sections stand elsewhere
        self._wrong: dict[tuple[object, ...], str] = {}
        self._sections = FormSections()
        self._rule = QFrame()
        self._rule.setProperty("ground", "rule")
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._box.addWidget(self._sections)
        self._box.addWidget(self._rule)
        self._box.addWidget(self._scroll, 1)
        self._sections.chosen.connect(self._open_index)
        model.changed.connect(self._render)
        model.opened.connect(self._begin_anew)
        model.refused.connect(self._show_refusal)
        model.accepted.connect(self._clear_refusal)

    def add_to_section(self, section: str, widget: QWidget) -> None:
        """Show a widget above the fields of a section; call it before the form is loaded."""
        self._extras[section] = widget

    def lend_sections(self, row: QBoxLayout | None, *, shown: bool = True) -> None:
        """Let the sections stand in a row of the owner's, where it is low; None takes them back."""
        if (row is not None) != self._lent:
            self._lent = row is not None
            if row is not None:
                row.insertWidget(row.count() - 1, self._sections)
            else:
                self._box.insertWidget(0, self._sections)
            self._fit()
        self._sections.setVisible(shown or row is None)

    def open_section(self, section: str, field: str = "") -> None:
        """Show a section, now or once it is loaded, and put the keyboard in one of its fields."""
        self._wanted = f"{section}/{field}"
        self._open_wanted()

    def flush(self) -> None:
        """Save what was typed; call before the page is left."""
        for field in self._fields.values():
            field.flush()

    def _open_wanted(self) -> None:
        if not self._wanted or self._form is None or self.model.state is None:
            return  # of another trajectory it may have other parts
        section, _, name = self._wanted.partition("/")
        self._wanted = ""
        ids = [known.id for known in self._form.sections]
        if section in ids:
            self._sections.set_index(ids.index(section))
            self._open_index(ids.index(section))
        field = self._fields.get(name)
        control = getattr(field, "control", None)
        if isinstance(control, QWidget):
            control.setFocus()

    def _open_index(self, index: int) -> None:
        self.flush()
        self._show_index(index)

    def _show_index(self, index: int) -> None:
        for at, page in enumerate(self._pages):
            page.setVisible(at == index)
        self._scroll.verticalScrollBar().setValue(0)
        if self._form is not None:
            self.section_opened.emit(self._form.sections[index].id)

    def _begin_anew(self) -> None:
        """Let nothing of the form before stand: it has other answers."""
        self._wrong.clear()
        for field in self._fields.values():
            field.forget()
        self._open_first()  # what is private to one talk is not what another opens with

    def _open_first(self) -> None:
        if self._form is not None:
            self._sections.set_index(0)
            self._show_index(0)

    def _render(self) -> None:
        state = self.model.state
        if state is None:
            return
        if state.form != self._form:
            self._build_form(state.form)
        self._sections.set_state(state)
        for field in self._fields.values():
            field.render_state(state)
        self._guard_wheel()
        self._render_advice(state)
        self._open_wanted()

    def _render_advice(self, state: FormState) -> None:
        wrong = {self._name_of(key): words for key, words in self._wrong.items()}
        for name, field in self._fields.items():
            advice = self._advice(state.advice.get(name, ""))
            advice = advice.format(least=field.asked.least, most=field.asked.most)
            field.set_message(wrong.get(name, advice), wrong=name in wrong)

    def _build_form(self, form: Form) -> None:
        self._form, self._fields, self._pages = form, {}, []
        for extra in self._extras.values():  # else they would go with the fields of the form before
            extra.setParent(self._spare)
        content = QWidget()
        content.setProperty("ground", "none")
        column = QVBoxLayout(content)
        column.setContentsMargins(theme.S16, theme.S16, theme.S16, theme.S16)
        for section in form.sections:
            page = self._build_section(section)
            self._pages.append(page)
            column.addWidget(page)
        column.addStretch()
        self._scroll.setWidget(content)
        content.setEnabled(not self.model.session.core.read_only)
        for part in (self._sections, self._rule):
            part.setVisible(len(form.sections) > 1)  # one part alone needs no way to others
        self._open_first()

    def _guard_wheel(self) -> None:
        """Watch every field that the wheel could change, those of new rows as well."""
        for child in self._scroll.findChildren(QWidget):
            if isinstance(child, QAbstractSpinBox | QComboBox | QSlider):
                child.installEventFilter(self)

    def _build_section(self, section: FormSection) -> QWidget:
        page = SectionPage(section.questions)
        column = page.fields
        if section.id in self._extras:
            column.addWidget(self._extras[section.id])
        pair: FieldGrid | None = None  # where the half ones of a row go
        for asked in section.fields:
            field = self._fields[asked.name] = self._field(asked)
            if not asked.half:
                pair = None
                column.addWidget(field)
                continue
            if pair is None:
                pair = FieldGrid(2)
                pair.setMaximumWidth(field.maximumWidth())
                column.addWidget(pair)
            pair.add(field)
        ScaleField.line_up(page.findChildren(ScaleField))
        return page

    def _field(self, asked: FormField) -> AnswerField:
        return _KINDS[asked.kind](asked, self.model)

    def _show_refusal(self, key: tuple[object, ...], error: Exception) -> None:
        self._wrong[key] = messages.sentence_of(error)
        if key[0] is PlanCycle:
            planning = self._fields.get("planning")
            if isinstance(planning, PlanningField):
                planning.set_cycle_message(key[1], self._plan_words(error))  # type: ignore[arg-type]
            return
        field = self._fields.get(self._name_of(key))
        if field is not None:
            field.set_message(self._wrong[key], wrong=True)

    def _clear_refusal(self, key: tuple[object, ...]) -> None:
        if self._wrong.pop(key, None) is None:
            return
        planning = self._fields.get("planning")
        if key[0] is PlanCycle and isinstance(planning, PlanningField):
            planning.set_cycle_message(key[1], "")  # type: ignore[arg-type]
        elif self.model.state is not None:
            self._render_advice(self.model.state)

    def _name_of(self, key: tuple[object, ...]) -> str:
        if key[0] is FillField:
            return str(key[1])
        return next((name for kind, name in _FIELD_OF.items() if key[0] is kind), "")

    def _plan_words(self, error: Exception) -> str:
        """Of a plan, the sentence about what was held would not be true."""
        if isinstance(error, DebriefOnLaterDay):
            return self.tr("The debrief is on a later day than the film. Choose a later day.")
        if isinstance(error, DebriefOnSameDay):
            return self.tr("Observation and debrief are on the same day. Choose one day for both.")
        return messages.sentence_of(error)

    def _advice(self, code: str) -> str:
        return {
            "wanted_below_now": self.tr("Wanted is lower than now. Is that what was meant?"),
            "enough_above_wanted": self.tr(
                "Good enough is higher than wanted. Is that what was meant?"
            ),
            "enough_below_now": self.tr("Good enough is lower than now. Is that what was meant?"),
            "question_long": self.tr(
                "A short sentence is easier to keep in mind: How can I …, so that pupils …"
            ),
            "question_without_effect": self.tr(
                "With “so that …” it says what will show in the others."
            ),
            "few_lines": self.tr("With {least} to {most} sentences you can measure better later."),
            "little_confidence": self.tr("With little confidence a smaller step may help."),
            "long_film": self.tr("Ten to twenty minutes are usually enough to find the moments."),
            "few_cycles": self.tr("A trajectory has at least three cycles."),
            "no_assessment": self.tr("Then do not begin: coaching is never part of an assessment."),
            "working_point_long": self.tr("One short sentence is easier to try tomorrow."),
            "wipe_it": self.tr(
                "Wipe the card or the telephone as soon as the film is in the vault."
            ),
        }.get(code, "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the sections above the fields where there is little room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        narrow = self._lent or self.width() < NARROW_BELOW or self.height() < LOW_BELOW
        direction = QBoxLayout.Direction
        self._box.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        self._sections.set_narrow(on=narrow)
        self._rule.setFixedSize(self.width() if narrow else 1, 1 if narrow else self.height())
        self._rule.setVisible(not self._lent)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the wheel scroll the form, not change an answer under the pointer."""
        if (
            event.type() == QEvent.Type.Wheel
            and isinstance(watched, QWidget)
            and not watched.hasFocus()
        ):
            event.ignore()
            return True
        return super().eventFilter(watched, event)
