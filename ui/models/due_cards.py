"""What is due this week as cards: when, what, with whom, and the one place where it is done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from beeldcoach.domain.consent import Purpose
from beeldcoach.domain.path import Step, StepKind
from beeldcoach.services.due import TaskKind
from ui import i18n
from ui.models.kind_words import name_shown
from ui.models.step_words import label_of
from ui.navigation import Location
from ui.viewmodels.steps import part_of

if TYPE_CHECKING:
    from datetime import date

    from beeldcoach.services.due import Task
    from beeldcoach.services.overview import TrajectoryRow


@dataclass(frozen=True, slots=True)
class DueCard:
    """One card. `now`: today or late; `warns`: late or blocked."""

    icon: str
    when: str
    what: str
    name: str
    hint: str
    verb: str
    to: Location
    now: bool = False
    warns: bool = False


_ICONS = {
    StepKind.INTAKE: "ph.chat-circle-text",
    StepKind.FILM: "ph.camera",
    StepKind.OBSERVATION: "ph.note-pencil",
    StepKind.DEBRIEF: "ph.chats-circle",
    StepKind.CONVERSATION: "ph.chat-circle-text",
    StepKind.CLOSING: "ph.flag",
    StepKind.REPORT: "ph.file-text",
    StepKind.ERASURE: "ph.trash",
    StepKind.FOLLOW_UP: "ph.arrow-counter-clockwise",
}
ERASE_RECORDS, ERASE_CONSENTS = "erase-records", "erase-consents"
"""Parts of a location that mean a deed: it is done where one stands."""
_OTHER_ICONS = {
    TaskKind.TALK_MISSING: "ph.chat-circle-text",
    TaskKind.PARENT_TALK: "ph.users-three",
    TaskKind.FOLLOW_UP: "ph.arrow-counter-clockwise",
    TaskKind.ERASURE: "ph.trash",
    TaskKind.ERASE_RECORDS: "ph.trash",
    TaskKind.ERASE_CONSENTS: "ph.trash",
    TaskKind.ERASE_WITHDRAWN: "ph.trash",
    TaskKind.CONSENT_ENDS: "ph.hourglass",
    TaskKind.SIXTEEN: "ph.cake",
    TaskKind.RECALL: "ph.arrow-u-up-left",
    TaskKind.INFORMING: "ph.eye-slash",
    TaskKind.AGREEMENT: "ph.handshake",
}


class DueCards(QObject):
    """Puts what waits into words."""

    def card(self, task: Task, row: TrajectoryRow, today: date, language: i18n.Language) -> DueCard:
        """Return the card of something that waits in a trajectory."""
        if task.kind is not TaskKind.STEP:
            return self._other(task, row, today, language)
        step = row.next
        assert step is not None
        what, hint = self._what(row, step, language)
        verb, to = self._way(row, step, today)
        return DueCard(
            "ph.film-strip" if row.needs_analysis else _ICONS[step.kind],
            self._when(row, step, today, language),
            what,
            _whose(row),
            hint,
            verb,
            to,
            now=step.on is not None and step.on <= today,
            warns=task.late or row.blocked,
        )

    def _other(
        self, task: Task, row: TrajectoryRow, today: date, language: i18n.Language
    ) -> DueCard:
        """Return the card of what is no step of the path, or comes beside it."""
        what, hint, verb = self._others(task, row)
        return DueCard(
            _OTHER_ICONS[task.kind],
            self._when_other(task, today, language),
            what,
            self._about(task, row),
            hint,
            verb,
            self._place_of(task, row),
            now=task.on is not None and task.on <= today,
            warns=task.late,
        )

    def _about(self, task: Task, row: TrajectoryRow) -> str:
        if task.kind is TaskKind.AGREEMENT:
            return row.school
        return row.name or self.tr("Somebody who was erased")

    def _others(self, task: Task, row: TrajectoryRow) -> tuple[str, str, str]:
        """Return what waits, a hint below it, and the deed."""
        place = ", ".join(part for part in (row.school, row.group) if part)
        return {
            TaskKind.TALK_MISSING: (
                self.tr("Plan a conversation"),
                self.tr("The last one was %n week(s) ago", "", task.count),
                self.tr("Open conversation"),
            ),
            TaskKind.PARENT_TALK: (
                self.tr("Pupil-parent-coach talk"),
                place,
                self.tr("Open trajectory"),
            ),
            TaskKind.FOLLOW_UP: (self.tr("Follow-up"), place, self.tr("Open follow-up")),
            TaskKind.ERASURE: (
                self.tr("Erase films"),
                self.tr("%n film(s) in the vault", "", task.count),
                self.tr("View and confirm"),
            ),
            TaskKind.ERASE_RECORDS: (
                self.tr("Erase the trajectory"),
                self.tr("Annotations, records and report"),
                self.tr("View and confirm"),
            ),
            TaskKind.ERASE_CONSENTS: (
                self.tr("Erase consents"),
                self.tr("With the names in the register"),
                self.tr("View and confirm"),
            ),
            TaskKind.ERASE_WITHDRAWN: (
                self.tr("Consent withdrawn"),
                self.tr("%n film(s) to erase", "", task.count),
                self.tr("View and confirm"),
            ),
            TaskKind.CONSENT_ENDS: (
                self.tr("Consent ends"),
                self.tr("%n consent(s) end within a month", "", task.count),
                self.tr("Open consent"),
            ),
            TaskKind.SIXTEEN: (
                self.tr("{name} turns 16").format(name=task.name),
                self.tr("Ask {name}, not the guardians").format(name=task.name),
                self.tr("Open consent"),
            ),
            TaskKind.RECALL: (
                self.tr("Ask back"),
                self.tr("%n copy(ies) out since before a withdrawal", "", task.count),
                self.tr("Open register"),
            ),
            TaskKind.INFORMING: (
                self.tr("Look again"),
                self.tr("May release {number} be known by now?").format(number=task.count),
                self.tr("Open register"),
            ),
            TaskKind.AGREEMENT: (
                self.tr("Processing agreement"),
                self._agreement(task),
                self.tr("Open school"),
            ),
        }[task.kind]

    def _agreement(self, task: Task) -> str:
        if task.on is None:
            return self.tr("There is none, and there is filming")
        return self.tr("It has ended") if task.late else self.tr("It ends: extend it in time")

    def _place_of(self, task: Task, row: TrajectoryRow) -> Location:
        if task.kind is TaskKind.AGREEMENT:
            return Location("school", task.subject_id, "duties")
        if task.kind in (TaskKind.RECALL, TaskKind.INFORMING):
            return Location("register", row.id)
        if task.kind in (TaskKind.CONSENT_ENDS, TaskKind.SIXTEEN):
            return Location("consent", row.id, str(task.subject_id or ""))
        part = {
            TaskKind.FOLLOW_UP: "follow_up",
            TaskKind.ERASURE: "erasure",
            TaskKind.ERASE_WITHDRAWN: "erasure",
            TaskKind.ERASE_RECORDS: ERASE_RECORDS,
            TaskKind.ERASE_CONSENTS: ERASE_CONSENTS,
        }.get(task.kind, "")
        if task.kind is TaskKind.TALK_MISSING and row.next is not None:
            part = part_of(row.next)
        return Location("trajectory", row.id, part)

    def _when_other(self, task: Task, today: date, language: i18n.Language) -> str:
        if task.kind is TaskKind.TALK_MISSING:
            return self.tr("More than six weeks")
        if task.kind is TaskKind.AGREEMENT and task.on is None:
            return self.tr("Before the next film")
        if task.kind is TaskKind.ERASE_WITHDRAWN:
            return self.tr("Now")
        assert task.on is not None
        if task.late:  # at what time no longer matters
            return self._was(task).format(i18n.relative_date(task.on, today, language))
        words = i18n.day_and_time(task.on, task.at, today, language)
        return words[:1].upper() + words[1:]

    def _was(self, task: Task) -> str:
        """Return the words for a day that is over."""
        if task.kind is TaskKind.AGREEMENT:
            return self.tr("Ended: {}")
        if task.kind in (TaskKind.ERASURE, TaskKind.ERASE_RECORDS, TaskKind.ERASE_CONSENTS):
            return self.tr("Time is over: {}")
        return self.tr("Was planned: {}")

    def _when(self, row: TrajectoryRow, step: Step, today: date, language: i18n.Language) -> str:
        if step.on is None:
            return self.tr("Ready to do") if _needs_no_date(row, step) else self.tr("No date yet")
        words = i18n.relative_date(step.on, today, language)
        if row.needs_analysis and step.on >= today:
            return self.tr("Before {}").format(words)
        if step.on < today:
            return self.tr("Was planned: {}").format(words)
        words = i18n.day_and_time(step.on, step.at, today, language)
        return words[:1].upper() + words[1:]

    def _what(self, row: TrajectoryRow, step: Step, language: i18n.Language) -> tuple[str, str]:
        place = ", ".join(part for part in (row.school, row.group) if part)
        if row.blocked:
            missing = self.tr("A yes to your work with the films is missing")
            if row.basis_missing:
                missing = self.tr("The basis for filming pupils is missing")
            return self.tr("Filming is not possible yet"), missing
        if row.needs_analysis:
            return self.tr("Analysis of film {}").format(step.number), self._film(row, language)
        if step.kind is StepKind.DEBRIEF and row.film:
            return label_of(step), self.tr("%n fragment(s) ready", "", row.film.fragments)
        if step.kind is StepKind.REPORT:
            return self.tr("Finish the report"), self._report(row)
        return label_of(step), self._film_plan(row) or place

    def _film_plan(self, row: TrajectoryRow) -> str:
        """Return how much of the plan for a film is ready; empty where no film is due."""
        if row.plan_points is None:
            return ""
        done, points = row.plan_points
        ready = self.tr("Film plan: {done} of {points} points ready")
        return ready.format(done=done, points=points)

    def _film(self, row: TrajectoryRow, language: i18n.Language) -> str:
        if row.film is None:
            return ""
        length = i18n.duration_text(row.film.duration_ms, language)
        if not row.film.watched:
            return self.tr("{}, not watched yet").format(length)
        moments = self.tr("%n moment(s) marked", "", row.film.moments)
        return f"{length}, {moments}"

    def _report(self, row: TrajectoryRow) -> str:
        if row.report is None or not row.report.parts:
            return self.tr("Not begun yet")
        parts = self.tr("{approved} of {parts} parts approved")
        return parts.format(approved=row.report.approved, parts=row.report.parts)

    def _way(self, row: TrajectoryRow, step: Step, today: date) -> tuple[str, Location]:
        at_step = Location("trajectory", row.id, part_of(step))
        if row.blocked:
            return self._way_to_film(row)
        if row.needs_analysis:
            film = Location("studio", row.film.id) if row.film else at_step
            return self.tr("Analyse"), film
        if step.kind is StepKind.REPORT:
            return self.tr("Open report"), Location("report", row.id)
        reached = step.on is not None and step.on <= today
        if step.kind is StepKind.FILM and not reached:
            at_step = Location("trajectory", row.id, f"{part_of(step)}/plan")
        if step.kind is StepKind.DEBRIEF and row.film and reached:
            return self.tr("Start debrief"), Location("debrief", row.film.id)
        if step.kind is StepKind.INTAKE and step.on is None:
            at_step = Location("trajectory", row.id, "intake/planning")
        return self._open(step, reached=reached), at_step

    def _way_to_film(self, row: TrajectoryRow) -> tuple[str, Location]:
        """Return where that is recorded without which no film may be made."""
        if row.basis_missing:
            return self.tr("Record the basis"), Location("trajectory", row.id, "intake/pupils")
        part = Purpose.COACH_WORK.value
        return self.tr("Record the answer …"), Location("consent", row.id, part)

    def _open(self, step: Step, *, reached: bool) -> str:
        if step.kind is StepKind.INTAKE and step.on is None:
            return self.tr("Plan the intake")
        if step.kind is StepKind.FILM:
            return self.tr("Import film") if reached else self.tr("Open film plan")
        return self.tr("Open {}").format(label_of(step).lower())


def _whose(row: TrajectoryRow) -> str:
    """Return the name; of two people with one name, the place as well."""
    place = (row.school, row.group) if row.has_namesake else ()
    return ", ".join(part for part in (name_shown(row.name, row.kind), *place) if part)


def _needs_no_date(row: TrajectoryRow, step: Step) -> bool:
    return row.needs_analysis or step.kind is StepKind.REPORT
