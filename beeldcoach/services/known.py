"""What a form need not ask: a new record begins with what is known from elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from beeldcoach.domain.trajectory import Kind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from beeldcoach.domain.ids import CycleId, MeetingId
    from beeldcoach.domain.records import Value
    from beeldcoach.domain.trajectory import Cycle, Trajectory
    from beeldcoach.services.desk import Work


PLANS = ("film_plan", "observation_plan")
TALK_PLAN = "conversation_plan"
KNOWING = ("agreement", TALK_PLAN, *PLANS)  # forms of which something is known


def known_answers(
    trajectory: Trajectory, form: str, cycle_id: CycleId | MeetingId | None, work: Work
) -> Mapping[str, Value]:
    """Return the answers with which a form begins; once it has a record they do not count."""
    if form == "agreement":
        return _of_agreement(trajectory)
    cycle = next((cycle for cycle in trajectory.cycles if cycle.id == cycle_id), None)
    if form in PLANS and cycle is not None:
        return _given(_of_plan(trajectory, cycle, work))
    if form == TALK_PLAN and cycle is not None:
        return _given(_of_talk(trajectory, cycle, work))
    return {}


def _of_agreement(trajectory: Trajectory) -> Mapping[str, Value]:
    agreement, assignment = trajectory.agreement, trajectory.assignment
    return _given(
        {
            "aim": assignment.purpose,
            "no_assessment": True if assignment.is_assessment is False else None,
            "cycles": len(trajectory.cycles),
            "feedback": agreement.feedback,
            "supervision": agreement.supervision,
        }
    )


def placed(cycle: Cycle) -> dict[str, str | None]:
    """Return when and where a cycle is, by the names of a plan form."""
    at, debrief_at = cycle.planned_at, cycle.planned_debrief_at
    return {
        "lesson": cycle.lesson or None,
        "room": cycle.room or None,
        "begins_at": at.isoformat("minutes") if at else None,
        "debrief_at": debrief_at.isoformat("minutes") if debrief_at else None,
    }


def _of_plan(trajectory: Trajectory, cycle: Cycle, work: Work) -> dict[str, Value]:
    return {
        **placed(cycle),
        "focus": _focus(trajectory, cycle, work),
        "not_in_view": _not_in_view(trajectory, work),
    }


def _not_in_view(trajectory: Trajectory, work: Work) -> str:
    """Return the names or codes of who stays out of the picture, and where they sit."""
    fields = ("pupils_out_names", "pupils_out")
    said = (_text(trajectory, "intake", None, field, work).strip() for field in fields)
    return "; ".join(words for words in said if words)


def _of_talk(trajectory: Trajectory, cycle: Cycle, work: Work) -> dict[str, Value]:
    """Return what was chosen to look back on, and the open questions that stand with it."""
    if trajectory.kind is Kind.WITHOUT_VIDEO:
        seen = work.unit.sightings.find(cycle_id=cycle.id, chosen=True)
        seen.sort(key=lambda one: one.at_ms)
        return {"order": [one.title for one in seen if one.title]}
    films = work.unit.films.find(trajectory_id=trajectory.id, cycle_id=cycle.id, erased_on=None)
    cut = [one for film in films for one in work.unit.fragments.find(film_id=film.id)]
    shown = sorted((one for one in cut if one.shown), key=lambda one: one.position)
    return {
        "order": [one.title for one in shown if one.title],
        "questions": [one.question for one in shown if one.question],
    }


def _focus(trajectory: Trajectory, cycle: Cycle, work: Work) -> str:
    """Return the question, and below it the working point of the cycle before."""
    before = next((c for c in trajectory.cycles if c.number == cycle.number - 1), None)
    point = ""
    if before is not None:
        point = _text(trajectory, "debrief", before.id, "working_point", work)
    question = _text(trajectory, "intake", None, "question", work)
    return "\n".join(words for words in (question, point) if words)


def _text(
    trajectory: Trajectory, form: str, cycle_id: CycleId | None, name: str, work: Work
) -> str:
    records = work.unit.records.find(trajectory_id=trajectory.id, form=form, cycle_id=cycle_id)
    return records[0].text(name) if records else ""


def _given(answers: Mapping[str, Value]) -> Mapping[str, Value]:
    return {name: value for name, value in answers.items() if value not in (None, "", [])}
