"""All commands and queries that the desk answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from beeldcoach.services import (
    consent_view,
    consenting,
    dossier,
    filming,
    observing,
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
    **observing.HANDLERS,
    **consenting.HANDLERS,
    **reporting.HANDLERS,
    **releasing.HANDLERS,
    **overview.HANDLERS,
    **schools.HANDLERS,
    **dossier.HANDLERS,
    **studio.HANDLERS,
    **consent_view.HANDLERS,
    **recall.HANDLERS,
    **report_view.HANDLERS,
}
