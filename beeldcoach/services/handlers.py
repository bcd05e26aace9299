"""All commands and queries that the desk answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from beeldcoach.services import (
    agenda,
    calendar,
    consent_view,
    consenting,
    dossier,
    filming,
    holidays,
    overview,
    recall,
    recording,
    releasing,
    report_view,
    reporting,
    schools,
    studio,
    trajectories,
    watching,
)

if TYPE_CHECKING:
    from beeldcoach.services.desk import Handler

HANDLERS: dict[type, Handler] = {
    **trajectories.HANDLERS,
    **recording.HANDLERS,
    **filming.HANDLERS,
    **watching.HANDLERS,
    **consenting.HANDLERS,
    **reporting.HANDLERS,
    **releasing.HANDLERS,
    **overview.HANDLERS,
    **holidays.HANDLERS,
    **agenda.HANDLERS,
    **calendar.HANDLERS,
    **schools.HANDLERS,
    **dossier.HANDLERS,
    **studio.HANDLERS,
    **consent_view.HANDLERS,
    **recall.HANDLERS,
    **report_view.HANDLERS,
}
