"""All commands and queries that the desk answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from beeldcoach.services import (
    consent_view,
    consenting,
    course,
    dossier,
    filming,
    goals,
    known_people,
    learning,
    letters,
    logbook,
    merging,
    observing,
    overview,
    people,
    people_view,
    practice,
    pupils,
    question_cards,
    recall,
    recording,
    releasing,
    report_view,
    reporting,
    schools,
    searching,
    signs,
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
    **searching.HANDLERS,
    **known_people.HANDLERS,
    **dossier.HANDLERS,
    **signs.HANDLERS,
    **studio.HANDLERS,
    **consent_view.HANDLERS,
    **recall.HANDLERS,
    **report_view.HANDLERS,
    **people.HANDLERS,
    **merging.HANDLERS,
    **people_view.HANDLERS,
    **letters.HANDLERS,
    **practice.HANDLERS,
    **goals.HANDLERS,
    **course.HANDLERS,
    **question_cards.HANDLERS,
    **learning.HANDLERS,
    **logbook.HANDLERS,
    **pupils.HANDLERS,
}
