"""The register of processing activities (article 30 AVG): what is kept of whom, for which school.

A line tells of one kind of coaching at one school, or of the practice itself. In the register of
the whole practice schools stand by number: no consent lets it name them. The line that a school
gets for its own register names that school, and nobody else.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from beeldcoach.domain.duties import CoachRole
from beeldcoach.domain.school_names import names_with_place
from beeldcoach.domain.trajectory import Agreement, Kind
from beeldcoach.services.content import processing_words
from beeldcoach.services.controllers import controller_of
from beeldcoach.services.desk import Handler, Query, Work
from beeldcoach.services.identities import school_of, schools_of
from beeldcoach.services.wording import date_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from beeldcoach.domain.ids import SchoolId
    from beeldcoach.domain.people import School
    from beeldcoach.domain.trajectory import Trajectory

PRACTICE = "practice"  # the activity that belongs to no school
_YEAR = 365  # days


@dataclass(frozen=True, slots=True)
class ProcessingLine:
    """One line of the register; `cells` in the order of the columns."""

    school_id: SchoolId | None  # None: the practice itself
    school: str  # with its place, and its board where that is needed
    number: int  # by which the school stands in the register of the practice; 0 for none
    activity: str  # in words
    role: str
    cells: tuple[str, ...]
    typed: str  # its words that the coach wrote down of a school; all else is shipped, or her own


@dataclass(frozen=True, slots=True)
class ProcessingRegister:
    """The register with its headings."""

    columns: tuple[str, ...]
    lines: tuple[ProcessingLine, ...]


@dataclass(frozen=True, slots=True)
class ShowProcessing(Query[ProcessingRegister]):
    """The register of one school, which names it, or of the whole practice, which names none."""

    language: str
    school_id: SchoolId | None = None


def show(query: ShowProcessing, work: Work) -> ProcessingRegister:
    """Handle ShowProcessing."""
    return register_of(work, query.school_id, query.language)


def register_of(work: Work, school_id: SchoolId | None, language: str) -> ProcessingRegister:
    """Return the register of a school, or of the practice; raise KeyError for no school."""
    words = processing_words()
    names = words[language]["columns"]
    columns = tuple(names[column] for column in words["columns"])
    writer = _Writer(work, language)
    if school_id is not None:
        return ProcessingRegister(columns, tuple(writer.of_school(school_of(work, school_id), 0)))
    held = {trajectory.school_id for trajectory in work.unit.trajectories.find()}
    coached = (s for s in schools_of(work) if not s.archived and s.id in held)
    kept = sorted(coached, key=_by_name)  # where nobody was coached nothing is processed
    lines = [line for n, school in enumerate(kept, 1) for line in writer.of_school(school, n)]
    return ProcessingRegister(columns, (*lines, writer.of_practice()))


def _by_name(school: School) -> tuple[str, str, str]:
    return school.name.casefold(), school.place.casefold(), str(school.id)


class _Writer:
    """Writes lines in one language."""

    def __init__(self, work: Work, language: str) -> None:
        self._work, self._language = work, language
        self._columns: list[str] = processing_words()["columns"]
        self._words: dict[str, Any] = processing_words()[language]
        self._names = names_with_place(schools_of(work))

    def of_school(self, school: School, number: int) -> Iterable[ProcessingLine]:
        """Yield a line for each kind of coaching at a school; without a number it is named."""
        held = self._work.unit.trajectories.find(school_id=school.id)
        kinds = [kind for kind in Kind if any(t.kind is kind for t in held)]
        for kind in kinds or [Kind.WITH_VIDEO]:
            same = [trajectory for trajectory in held if trajectory.kind is kind]
            yield self._line(school, number, kind, same)

    def _line(
        self, school: School, number: int, kind: Kind, held: list[Trajectory]
    ) -> ProcessingLine:
        words, role = self._words, school.coach_role
        coach = role == CoachRole.CONTROLLER
        named = self._named(school) if not number else words["unnamed"].format(number=number)
        given = {
            "role": words["roles"][role],
            "controller": self._school(school) if not number else named,
            "processor": words["no_processor"] if role else words["unknown"],
            "agreement": self._agreement(school),
            "retention": words["retention"][kind.value].format(**self._terms(held)),
        }
        own = {}
        if coach:
            own["controller"] = self._coach()
        elif not role:
            own["controller"] = words["coach_until"].format(coach=self._coach())
        if role == CoachRole.PROCESSOR:
            own["processor"] = self._coach()
        if not role or coach:  # whose data it is must stand there all the same
            short = words["numbered"].format(number=number) if number else school.name
            given["activity"] = f"{words['activities'][kind.value]} ({short})"
        return self._finished(school, number, kind.value, given | own)

    def of_practice(self) -> ProcessingLine:
        """Return the line of the practice itself."""
        words = self._words
        given = {
            "role": words["roles"][CoachRole.CONTROLLER],
            "processor": words["no_processor"],
            "agreement": words["no_agreement"][CoachRole.CONTROLLER],
            "retention": words["retention"][PRACTICE],
        }
        return self._finished(None, 0, PRACTICE, given | {"controller": self._coach()})

    def _finished(
        self, school: School | None, number: int, activity: str, given: dict[str, str]
    ) -> ProcessingLine:
        """Put the cells in their order, with the words that every line of this kind has."""
        words = self._words
        cells = {
            "activity": words["activities"][activity],
            **{name: words[name][activity] for name in ("purposes", "people", "data")},
            "recipients": words["recipients"][activity],
            "security": words["security"],
            "transfers": words["transfers"],
            "day": date_text(self._work.today, self._language),
            **given,
        }
        role = school.coach_role if school is not None else CoachRole.CONTROLLER.value
        return ProcessingLine(
            school.id if school is not None else None,
            self._names[school.id] if school is not None else "",
            number,
            words["activities"][activity],
            role,
            tuple(cells[column] for column in self._columns),
            self._named(school) if school is not None and not number else "",
        )

    def _named(self, school: School) -> str:
        """Return all that the coach wrote down of a school."""
        parts = (school.board, school.name, school.address, school.place, school.email)
        every = (part.strip() for part in (*parts, school.phone, school.privacy_officer))
        return ", ".join(part for part in every if part)

    def _school(self, school: School) -> str:
        """Return who answers at a school, as the text of a consent names it."""
        found = controller_of(self._work, school, self._language)
        officer = self._words["officer"].format(name=found.officer) if found.officer else ""
        parts = (found.who, found.contact or school.place.strip(), officer)
        return ", ".join(part for part in parts if part)

    def _coach(self) -> str:
        fact = self._work.unit.settings.get
        town = " ".join(p for p in (fact("practice_postcode"), fact("practice_town")) if p)
        parts = (
            fact("practice_name"),
            fact("coach_name"),
            fact("practice_address"),
            town,
            fact("practice_email"),
            fact("practice_phone"),
        )
        return ", ".join(part for part in parts if part) or self._words["unknown"]

    def _agreement(self, school: School) -> str:
        on, until = school.agreement_on, school.agreement_until
        if school.coach_role != CoachRole.PROCESSOR or on is None:
            return str(self._words["no_agreement"][school.coach_role])
        day = date_text(on, self._language)
        if until is None:
            return str(self._words["agreement"].format(on=day))
        end = date_text(until, self._language)
        return str(self._words["agreement_until"].format(on=day, until=end))

    def _terms(self, held: list[Trajectory]) -> dict[str, str]:
        """Return how long is kept what, as agreed in these trajectories, or by default."""
        agreed = [trajectory.agreement for trajectory in held]
        agreed = agreed or [Agreement("", self._work.today)]
        return {
            "film": self._term(each.film_days for each in agreed),
            "record": self._term(each.record_days for each in agreed),
            "consent": self._term(each.consent_days for each in agreed),
        }

    def _term(self, days: Iterable[int]) -> str:
        every = sorted(set(days))
        least, most = self._length(every[0]), self._length(every[-1])
        if least == most:
            return least
        return str(self._words["range"].format(least=least, most=most))

    def _length(self, days: int) -> str:
        unit, count = ("year", days // _YEAR) if days and days % _YEAR == 0 else ("day", days)
        name = unit if count == 1 else f"{unit}s"
        return str(self._words[name].format(count=count))


HANDLERS: dict[type, Handler] = {ShowProcessing: show}
