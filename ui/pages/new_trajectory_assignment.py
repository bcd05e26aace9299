"""Who asks for the coaching, what for, whether it may be done, and a pupil's own yes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from beeldcoach.domain.trajectory import Commissioner
from ui.pages.new_trajectory_section import Section, show_text
from ui.viewmodels.new_trajectory_draft import Start
from ui.widgets.form import Field, FieldGrid
from ui.widgets.lens_chooser import LensChooser
from ui.widgets.yes_no import Choices, YesNo

if TYPE_CHECKING:
    from ui.viewmodels.new_trajectory import NewTrajectoryModel


class AssignmentSection(Section):
    """The assignment, as far as its kind asks it."""

    def __init__(self, start: Start) -> None:
        super().__init__("")
        self.title.setText(self.tr("The assignment"))
        self._start = start
        self.commissioner = Choices(*self._commissioners())
        self.commissioner_name = self.line("commissioner_name")
        self.purpose = self.words("purpose")
        self.willing, self.assessment = YesNo(), YesNo()
        self._build()
        self._bind()

    @property
    def _pupil(self) -> bool:
        return self._start is Start.PUPIL

    def _commissioners(self) -> tuple[tuple[str, str], ...]:
        school = (Commissioner.BOARD.value, self.tr("The school or the board"))
        if self._start is Start.PUPIL:
            return (
                (Commissioner.PARENTS.value, self.tr("The parents")),
                school,
                (Commissioner.TEACHER.value, self.tr("The pupil")),
            )
        herself = self.tr("The teacher herself")
        if self._start in (Start.IB_VIDEO, Start.WITHOUT_VIDEO):
            herself = self.tr("Who is coached herself")
        return ((Commissioner.TEACHER.value, herself), school)

    def _build(self) -> None:
        self.fields = {
            "commissioner": Field(self.tr("Who asks for the coaching?"), self.commissioner),
            "commissioner_name": Field(
                self.tr("Name of the school, the board or the person who asks"),
                self.commissioner_name,
            ),
            "purpose": Field(
                self.tr("What is it for?"),
                self.purpose,
                self.tr("One or two sentences, as it was agreed."),
            ),
            "willing": self._willing_field(),
        }
        if self._pupil:
            self.own_words = self.words("own_words", 2)
            self.fields["own_words"] = Field(
                self.tr("The yes of the pupil, in own words"),
                self.own_words,
                self.tr("Write down literally what the pupil says."),
            )
        self.fields["assessment"] = self._assessment_field()
        if not self._pupil:
            self.fields["lens"] = self._lens_field()
        side_by_side = () if self._pupil else ("willing", "assessment")
        questions = FieldGrid(2)
        for name, field in self.fields.items():
            if name in side_by_side:
                questions.add(field)
            if name not in side_by_side[:1]:
                self.add(questions if name in side_by_side else field)

    def _willing_field(self) -> Field:
        if self._pupil:
            return Field(
                self.tr("Does the pupil want this?"),
                self.willing,
                self.tr("Ask without anyone else there. A pupil may stop at any time."),
            )
        return Field(
            self.tr("Does she want this herself?"),
            self.willing,
            self.tr("Coaching is voluntary. One may stop at any time, without a reason."),
        )

    def _assessment_field(self) -> Field:
        if self._pupil:
            words = self.tr(
                "It is one when it counts for a mark, a group, a school advice or a care file."
            )
        elif self._start is Start.WITHOUT_VIDEO:
            words = self.tr(
                "It is one when the notes or the report may decide about the work: "
                "an appraisal, or a last chance before dismissal."
            )
        else:
            words = self.tr(
                "It is one when the films or the report may decide about the work: "
                "an appraisal, or a last chance before dismissal."
            )
        return Field(self.tr("Is this an assessment?"), self.assessment, words)

    def _lens_field(self) -> Field:
        self.lens = LensChooser()
        self.leave_to_page(self.lens.box)
        self.lens.chosen.connect(lambda key: self.tell(lens=key))
        words = self.tr("You can choose another one at the intake.")
        question = self.tr("Through which lens do you look?")
        self.lens.set_question(question)
        return Field(question, self.lens, words)

    def _bind(self) -> None:
        self.commissioner.chosen.connect(lambda key: self.tell(commissioner=Commissioner(key)))
        self.willing.answered.connect(lambda yes: self.tell(willing=yes))
        self.assessment.answered.connect(lambda yes: self.tell(assessment=yes))

    def render_model(self, model: NewTrajectoryModel) -> None:
        """Show what was typed and chosen."""
        draft = model.draft
        self.commissioner.set_value(draft.commissioner.value if draft.commissioner else "")
        by_board = draft.commissioner is Commissioner.BOARD
        self.fields["commissioner_name"].setVisible(by_board)
        show_text(self.commissioner_name, draft.commissioner_name)
        self.purpose.set_text(draft.purpose)
        self.willing.set_answer(draft.willing)
        self.assessment.set_answer(draft.assessment)
        if self._pupil:
            self.own_words.set_text(draft.own_words)
        else:
            self.lens.set_state(model.lenses, draft.lens)
