"""What a part of a film is called where others read it: by its place, never by a name in its title.

A title is the coach's own words, and may name a pupil. Consents, receipts and the list of what can
be shown are read by the teacher, a board or another: they say which fragment it is, and from when
to when.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from beeldcoach.domain.consent import kind_of
from beeldcoach.services.consent_lines import whole_material
from beeldcoach.services.known_names import people_besides
from beeldcoach.services.material_words import in_language
from beeldcoach.services.release_facts import pupil_names

if TYPE_CHECKING:
    from collections.abc import Iterable

    from beeldcoach.domain.consent import Consent
    from beeldcoach.domain.trajectory import Trajectory
    from beeldcoach.services.desk import Work

_BEFORE_TITLE = ": "  # between which part it is and its title


def names_by_title(
    work: Work, trajectory: Trajectory, titles: Iterable[str]
) -> dict[str, tuple[str, ...]]:
    """Return which titles name pupils, or others than the coachee, and whom."""
    told = list(dict.fromkeys(title for title in titles if title.strip()))
    if not told or not _names_in(work, trajectory, "\n".join(told)):
        return {}
    found = {title: _names_in(work, trajectory, title) for title in told}
    return {title: names for title, names in found.items() if names}


def _names_in(work: Work, trajectory: Trajectory, text: str) -> tuple[str, ...]:
    pupils = [name.title() for name in pupil_names(work, trajectory, text)]
    others = people_besides(work, text, {trajectory.coachee_id})
    return tuple({name.casefold(): name for name in (*others, *pupils)}.values())


def said_material(work: Work, consent: Consent, language: str) -> str:
    """Return what was agreed to, as it was called then; without a title that names somebody.

    What was recorded stays as it is; who reads it gets the place in the film instead.
    """
    told = work.unit.ledger.texts(consent.seq).get("material", "")
    said = in_language(told, language)
    if not said:
        return whole_material(kind_of(consent.material), language)
    which, titled, _ = said.partition(_BEFORE_TITLE)
    if not titled:
        return said
    trajectory = work.unit.trajectories.get(consent.trajectory_id)
    if not _names_in(work, trajectory, said):
        return said
    place = stretch_of(consent.material)
    return f"{which}, {place}" if place else which


def stretch_of(material: str) -> str:
    """Return from when to when an exact fragment lasts, such as `0:12-0:45`; else nothing."""
    _, _, start, end, *_ = (*material.split(":"), "", "", "", "")
    return (
        f"{time_of(int(start))}\u2013{time_of(int(end))}"
        if start.isdigit() and end.isdigit()
        else ""
    )


def time_of(milliseconds: int) -> str:
    """Return a time in a film: minutes and seconds, with hours where there are any."""
    minutes, seconds = divmod(milliseconds // 1000, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"
