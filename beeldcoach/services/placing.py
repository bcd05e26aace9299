"""When and where a cycle is: asked in the planning and in its plan form, and the same in both."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING

from beeldcoach.domain.trajectory import PLACE_LIMIT, Status
from beeldcoach.services.known import PLANS, placed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from beeldcoach.domain.records import Record, Value
    from beeldcoach.domain.trajectory import Cycle, Trajectory
    from beeldcoach.services.desk import Work


def tell_cycle(record: Record, name: str, work: Work) -> None:
    """Let the planning say what its plan form says; of what is over only the form is changed."""
    trajectory = work.unit.trajectories.get(record.trajectory_id)
    cycle = next((cycle for cycle in trajectory.cycles if cycle.id == record.cycle_id), None)
    if cycle is None or name not in placed(cycle) or trajectory.status is not Status.RUNNING:
        return
    told = {**placed(cycle), name: record.text(name) or None}
    if name in ("lesson", "room"):
        lesson, room = ((told[each] or "")[:PLACE_LIMIT] for each in ("lesson", "room"))
        trajectory.place_cycle(cycle.id, lesson, room)  # a long note stays whole in the form
    elif not cycle.begun:  # else the plan is over, whatever its form is made to say
        at = _time(told["begins_at"]), _time(told["debrief_at"])
        trajectory.plan_cycle(cycle.id, cycle.planned_on, cycle.planned_debrief_on, at)
    work.unit.trajectories.save(trajectory)


def tell_form(
    trajectory: Trajectory, cycle: Cycle, before: Mapping[str, str | None], work: Work
) -> None:
    """Let a plan form that was begun say what the planning now says; else it begins with it."""
    new: dict[str, Value] = {
        name: value for name, value in placed(cycle).items() if value != before[name]
    }
    for form in PLANS if new else ():
        found = work.unit.records.find(trajectory_id=trajectory.id, form=form, cycle_id=cycle.id)
        for record in found:
            for name, value in new.items():
                record.fill(name, value)
            work.unit.records.save(record)


def _time(words: str | None) -> time | None:
    return time.fromisoformat(words) if words else None
