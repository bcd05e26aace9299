"""Who is coached, and where; people and schools that are known are offered while typing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ui.models.kind_words import role_words
from ui.pages.new_trajectory_known import KnownHint
from ui.pages.new_trajectory_section import Section, show_text
from ui.viewmodels.new_trajectory_draft import Start
from ui.widgets.completer import KnownCompleter
from ui.widgets.form import Field, FieldGrid
from ui.widgets.planned_date import PlannedDate
from ui.widgets.yes_no import Choices

if TYPE_CHECKING:
    from beeldcoach.services.known_people import KnownPerson
    from beeldcoach.services.schools import KnownSchool
    from ui.viewmodels.new_trajectory import NewTrajectoryModel

_LINES = ("name", "group", "school", "place", "board")
_PUPIL_AGE = 10  # years: where choosing a date of birth begins


class WhoSection(Section):
    """Signals: school_chosen (a KnownSchool), person_chosen (a KnownPerson), another."""

    school_chosen = Signal(object)
    person_chosen = Signal(object)
    another = Signal()

    def __init__(self, start: Start) -> None:
        super().__init__("")
        self.title.setText(self.tr("Who and where"))
        self._start = start
        self.name, self.group = self.line("name"), self.line("group")
        self.school, self.place = self.line("school"), self.line("place")
        self.board = self.line("board")
        self.hint = KnownHint()
        self._build()
        self._bind()

    def _build(self) -> None:
        pupil = self._start is Start.PUPIL
        self.fields["name"] = Field(self._name_words(), self.name)
        if self._start is Start.WITHOUT_VIDEO:
            self._build_role()
        if pupil:
            self._build_pupil()
        self.fields |= {
            "group": Field(self.tr("Group"), self.group),
            "school": Field(self.tr("School"), self.school),
            "place": Field(self.tr("Town"), self.place),
            "board": Field(self.tr("School board"), self.board),
        }
        wide = {"role", "board"} if pupil else {"role", "name"}
        first, rest = FieldGrid(2), FieldGrid(2)
        for name, field in self.fields.items():
            grid = first if name in ("name", "code", "role") else rest
            grid.add(field, 2 if name in wide else 1)
        for widget in (first, self.hint, rest):
            self.add(widget)

    def _build_role(self) -> None:
        self.role = Choices(
            ("teacher", self.tr("Teacher")), ("ib", self.tr("Special-needs coordinator"))
        )
        self.role.chosen.connect(lambda role: self.tell(role=role))
        self.fields["role"] = Field(self.tr("Who is coached?"), self.role)

    def _build_pupil(self) -> None:
        self.code = self.line("code")
        self.born_on = PlannedDate(self.tr("Date of birth"))
        self.born_on.changed.connect(lambda day: self.tell(born_on=day))
        self.fields["code"] = Field(
            self.tr("Pupil code"),
            self.code,
            self.tr("Stands for the name where the name may not go."),
        )
        self.fields["born_on"] = Field(
            self.tr("Date of birth"),
            self.born_on,
            self.tr("Who is sixteen or older decides without the guardians."),
        )

    def _bind(self) -> None:
        self._schools = KnownCompleter(self.school)
        self._schools.chosen.connect(self.school_chosen)
        self._people = KnownCompleter(self.name)
        self._people.chosen.connect(self.person_chosen)
        self.hint.same.connect(self.person_chosen)
        self.hint.another.connect(self.another)

    def _name_words(self) -> str:
        return {
            Start.TEACHER_VIDEO: self.tr("Name of the teacher"),
            Start.IB_VIDEO: self.tr("Name of the special-needs coordinator"),
            Start.WITHOUT_VIDEO: self.tr("Name"),
            Start.PUPIL: self.tr("Name of the pupil"),
        }[self._start]

    def render_model(self, model: NewTrajectoryModel) -> None:
        """Show what was typed, and what is known."""
        draft = model.draft
        self._schools.offer([(s.name, _school_words(s), s) for s in model.schools])
        self._people.offer([(p.name, self._person_words(p), p) for p in model.known])
        for name in _LINES:
            show_text(getattr(self, name), getattr(draft, name))
        if self._start is Start.WITHOUT_VIDEO:
            self.role.set_value(draft.coachee_role)
            self.role.setEnabled(model.chosen is None)  # of someone known it is known
        if self._start is Start.PUPIL:
            show_text(self.code, draft.code)
            today = model.session.today
            self.born_on.set_state(
                draft.born_on, today.replace(year=today.year - _PUPIL_AGE, day=1)
            )
        self.hint.set_state(
            model.chosen, model.namesakes, decided=draft.another, apart=model.told_apart
        )

    def _person_words(self, person: KnownPerson) -> str:
        parts = [person.name, role_words(person.role), person.where, person.code]
        if person.archived:
            parts.append(self.tr("archived"))
        return ", ".join(part for part in parts if part)


def _school_words(school: KnownSchool) -> str:
    return ", ".join(part for part in (school.name, school.place) if part)
