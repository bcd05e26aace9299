"""NewTrajectoryModel: what was typed for a new trajectory, what is wrong with it, starting it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from beeldcoach.domain.errors import AssessmentRefused, DomainError, StartIncomplete, TooLong
from beeldcoach.domain.trajectory import Agreement, Assignment, Commissioner, Kind
from beeldcoach.services.content import SignedText, signed_text
from beeldcoach.services.schools import KnownSchool, ShowSchools
from beeldcoach.services.trajectories import NAME_LIMIT, PURPOSE_LIMIT, StartTrajectory
from ui.viewmodels.base import ViewModel

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from beeldcoach.services.desk import Changes
    from ui.tasks.flow import Flow
    from ui.viewmodels.session import Session

LIMITS: Mapping[str, int] = {
    "name": NAME_LIMIT,
    "group": NAME_LIMIT,
    "school": NAME_LIMIT,
    "place": NAME_LIMIT,
    "board": NAME_LIMIT,
    "commissioner_name": NAME_LIMIT,
    "purpose": PURPOSE_LIMIT,
}
_FIELDS = {  # what the core misses -> where it is filled in
    "coachee": "name",
    "school": "school",
    "willing": "willing",
    "purpose": "purpose",
    "assessment": "assessment",
    "agreement": "accepted",
}


@dataclass(frozen=True, slots=True)
class Draft:
    """Everything on the form; None where a question was not answered."""

    accepted_on: date
    name: str = ""
    group: str = ""
    school: str = ""
    place: str = ""
    board: str = ""
    commissioner: Commissioner | None = None
    commissioner_name: str = ""
    purpose: str = ""
    willing: bool | None = None
    assessment: bool | None = None
    report_to_board: bool = True
    oral_interim: bool = False
    film_days: int = 30
    accepted: bool = False


class NewTrajectoryModel(ViewModel):
    """A half-filled form stays as it is until the vault is locked.

    `draft` is what was typed; `problems` names for each field what is wrong: `missing`, `refused`,
    `future`, or `long`.

    Signals:
        started: the id of the new trajectory.
        refused: the DomainError that kept it from starting.
    """

    started = Signal(object)
    refused = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__(session, session)
        self.draft = Draft(session.today)
        self.schools: tuple[KnownSchool, ...] = ()
        self.problems: dict[str, str] = {}
        self.starting = False

    @classmethod
    def of(cls, session: Session) -> NewTrajectoryModel:
        """Return the one of this session: pages are made anew when the language changes."""
        return session.findChild(cls) or cls(session)

    @property
    def agreement(self) -> SignedText:
        """The agreement in its current version and the language of the screen."""
        return signed_text("agreement", self.session.language)

    def open(self) -> None:
        """Show the form; fetch the schools that are known by now."""
        self.active = True
        self.reload()

    def concerns(self, changes: Changes) -> bool:
        """Only schools are shown."""
        return bool(changes.kinds & {"schools", "*"})

    def fill(self, **values: Any) -> None:
        """Take over what was typed or chosen; the problem of that field is gone."""
        self.draft = replace(self.draft, **values)
        for field, value in values.items():
            self.problems.pop(field, None)
            if len(str(value)) > LIMITS.get(field, PURPOSE_LIMIT):
                self.problems[field] = "long"
        if values.get("assessment"):
            self.problems["assessment"] = "refused"
        if values.get("willing") is False:
            self.problems["willing"] = "refused"
        self.changed.emit()

    def choose_school(self, school: KnownSchool) -> None:
        """Fill in a known school, with its place and board."""
        self.fill(school=school.name, place=school.place, board=school.board)

    def start(self) -> None:
        """Start the trajectory, or say what is in the way."""
        if not self.starting:
            self.starting = True
            self.run(self._start())

    def _start(self) -> Flow:
        try:
            started = yield self.session.do(self._command())
        except DomainError as error:
            self.problems = self._problems_of(error)
            self.changed.emit()
            self.refused.emit(error)
        else:
            self.draft, self.problems = Draft(self.session.today), {}
            self.changed.emit()
            self.started.emit(started)
        finally:
            self.starting = False

    def _command(self) -> StartTrajectory:
        draft = self.draft
        by_teacher = draft.commissioner is Commissioner.TEACHER
        asks = "" if draft.commissioner is None else draft.commissioner_name
        return StartTrajectory(
            Kind.WITH_VIDEO,
            draft.name,
            "teacher",
            draft.school,
            draft.place,
            draft.board,
            draft.group,
            Assignment(
                draft.commissioner or Commissioner.TEACHER,
                draft.name if by_teacher else asks,
                draft.purpose,
                willing=draft.willing is True,
                is_assessment=draft.assessment,
            ),
            Agreement(
                self.agreement.version,
                draft.accepted_on,
                report_to_board=draft.report_to_board,
                oral_interim=draft.oral_interim,
                film_days=draft.film_days,
            ),
            draft.accepted,
        )

    def _problems_of(self, error: DomainError) -> dict[str, str]:
        problems = {field: "long" for field in LIMITS if self._is_too_long(field)}
        if isinstance(error, AssessmentRefused):
            problems["assessment"] = "refused"
        elif isinstance(error, StartIncomplete):
            problems |= {self._field_of(code): "missing" for code in error.missing}
            if self.draft.willing is False:
                problems["willing"] = "refused"
        elif not isinstance(error, TooLong):
            problems["accepted_on"] = "future"
        return problems

    def _is_too_long(self, field: str) -> bool:
        return len(getattr(self.draft, field)) > LIMITS[field]

    def _field_of(self, code: str) -> str:
        if code == "commissioner":
            by_board = self.draft.commissioner is Commissioner.BOARD
            by_none = self.draft.commissioner is None
            return "commissioner_name" if by_board else "commissioner" if by_none else "name"
        return _FIELDS[code]

    def _load(self) -> Flow:
        self.schools = yield self.session.ask(ShowSchools())
        self.changed.emit()
