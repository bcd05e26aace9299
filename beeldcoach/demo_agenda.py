"""The demo dossier's agenda: school holidays, times and places, and a talk that is overdue."""

from __future__ import annotations

import json
from datetime import date, time, timedelta
from typing import TYPE_CHECKING, Any

from beeldcoach.services.dossier import CycleLine, Dossier, ShowDossier
from beeldcoach.services.holidays import AddPeriods, NewPeriod
from beeldcoach.services.overview import ShowHome
from beeldcoach.services.trajectories import PlanCycle, PlanFollowUp
from resources import path

if TYPE_CHECKING:
    from beeldcoach.domain.ids import TrajectoryId
    from beeldcoach.services.core import Core

_LANGUAGE = "nl"
_NEW_SCHOOL_YEAR = 8  # month


def build(core: Core, today: date) -> None:
    """Give the trajectories of the demo dossier their times, and the year its holidays."""
    told = json.loads(path("demo", "agenda.json").read_text("utf-8"))
    core.desk.do(AddPeriods(tuple(_holiday(one, today) for one in told["holidays"])))
    ids = {row.name: row.id for row in core.desk.ask(ShowHome()).rows}
    for one in told["cycles"]:
        _place(core, ids[one["name"]], one)
    for one in told["follow_ups"]:
        on = today + timedelta(days=one["on"])
        core.desk.do(PlanFollowUp(ids[one["name"]], on, _time(one["at"])))


def _holiday(told: dict[str, Any], today: date) -> NewPeriod:
    """Return holidays of this school year: from a Saturday to a Sunday, as schools have them."""
    begun = today.year if today.month >= _NEW_SCHOOL_YEAR else today.year - 1
    month, day = told["first"]
    near = date(begun if month >= _NEW_SCHOOL_YEAR else begun + 1, month, day)
    first = near - timedelta(days=(near.weekday() - 5) % 7)
    return NewPeriod(told["name"], first, first + timedelta(days=7 * told["weeks"] + 1))


def _place(core: Core, trajectory_id: TrajectoryId, told: dict[str, Any]) -> None:
    dossier: Dossier = core.desk.ask(ShowDossier(trajectory_id, _LANGUAGE))
    cycle: CycleLine = dossier.cycles[told["number"] - 1]
    core.desk.do(
        PlanCycle(
            trajectory_id,
            cycle.id,
            cycle.planned_on,
            cycle.planned_debrief_on,
            _time(told.get("film_at")),
            _time(told.get("debrief_at")),
            told["lesson"],
            told.get("room", ""),
        )
    )


def _time(text: str | None) -> time | None:
    return time.fromisoformat(text) if text else None
