"""The notification of an incident, drafted from what was answered and what the vault holds.

It names no person and no school but the one that gets it: people stand in it by kind and number,
files by what they are and their hash. The coach can write it otherwise; then hers is kept.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from uuid import UUID

from beeldcoach.domain.duties import CoachRole
from beeldcoach.domain.incident import Readable
from beeldcoach.domain.release import Recipient
from beeldcoach.services.content import incident_words
from beeldcoach.services.identities import school_of
from beeldcoach.services.incident_facts import (
    FileOut,
    Kept,
    concerned,
    files_out,
    kept_of,
    unanswered_of,
)
from beeldcoach.services.incidents import AUTHORITY, PEOPLE
from beeldcoach.services.practice_papers import school_recipient
from beeldcoach.services.wording import date_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from beeldcoach.domain.ids import SchoolId
    from beeldcoach.domain.incident import Incident
    from beeldcoach.domain.trajectory import Trajectory
    from beeldcoach.services.desk import Work


@dataclass(frozen=True, slots=True)
class Draft:
    """A notification as it stands."""

    to: str  # authority, people, or the id of a school
    recipient: Recipient
    title: str
    addressee: str
    text: str
    written: bool  # by the coach; else filled in

    @property
    def school_id(self) -> SchoolId | None:
        """The school that gets it; None for the authority and the people concerned."""
        return None if self.to in (AUTHORITY, PEOPLE) else UUID(self.to)  # type: ignore[return-value]

    @property
    def whole(self) -> str:
        """All words of it, to look for names in."""
        return "\n".join((self.title, self.addressee, self.text))


def draft_of(work: Work, incident: Incident, to: str, language: str) -> Draft:
    """Return the notification for somebody; raise KeyError for a school that is not there."""
    words = incident_words(language)
    if to in (AUTHORITY, PEOPLE):
        kind, recipient = to, Recipient(to, words["recipients"][to])
        addressee = words["addressee"][to]
    else:
        school = school_of(work, UUID(to))
        kind, recipient = "school", school_recipient(work, school.id)
        lines = (school.name, school.address, school.place)
        addressee = "\n".join(line.strip() for line in lines if line.strip())
    kept = incident.drafts().get(to)
    text = kept if kept is not None else _Writer(work, incident, to, language).text()
    return Draft(to, recipient, words["titles"][kind], addressee, text, kept is not None)


class _Writer:
    """Fills in one notification."""

    def __init__(self, work: Work, incident: Incident, to: str, language: str) -> None:
        self._incident, self._language = incident, language
        self._words: dict[str, Any] = incident_words(language)
        self._files = files_out(work, incident, language)
        about = self._of(work, to, concerned(work, incident, self._files))
        ids = {str(trajectory.id) for trajectory in about}
        self._kept = kept_of(work, about)
        chosen = (file for file in self._files if file.concerned)
        self._open = unanswered_of(incident, self._files)
        self._following = self._next(work, to, about)
        if to in (AUTHORITY, PEOPLE):
            self._mine: Sequence[FileOut] = tuple(chosen)
        else:
            self._mine = tuple(file for file in chosen if file.trajectory_id in ids)

    def _next(self, work: Work, to: str, about: list[Trajectory]) -> str:
        """Return which words say who is responsible: nobody while the coach's role is open."""
        if to == PEOPLE:
            return PEOPLE
        if to != AUTHORITY:
            return "school" if school_of(work, UUID(to)).coach_role else "no_role"
        roles = {school_of(work, t.school_id).coach_role for t in about}
        if not roles or CoachRole.CONTROLLER in roles:
            return AUTHORITY
        return "by_schools" if "" not in roles else "authority_no_role"

    def _of(self, work: Work, to: str, about: list[Trajectory]) -> list[Trajectory]:
        """Return of which trajectories it tells: of a school, or of those the coach answers for."""
        if to == PEOPLE:
            return about
        roles = {t.school_id: school_of(work, t.school_id).coach_role for t in about}
        if to == AUTHORITY:
            own = [t for t in about if roles[t.school_id] == CoachRole.CONTROLLER]
            return own or about
        return [t for t in about if str(school_of(work, t.school_id).id) == to]

    def text(self) -> str:
        """Return the words, a line each, as a letter has them."""
        return "\n".join(self._lines())

    def _lines(self) -> Iterator[str]:
        words, incident = self._words, self._incident
        yield from self._part("what", [words["kinds"][incident.kind], self._when()])
        if story := incident.text("story").strip():
            yield story
        yield from self._part("data", [*self._data(), *self._of_files()])
        yield from self._part("safe", self._safe())
        risk = words["risk"].get(incident.text("high_risk"), words["unchecked"]["high_risk"])
        yield from self._part("consequences", [self._told("consequences"), risk])
        yield from self._part("measures", [self._told("measures")])
        after = words["next"][self._following].format(deadline=self._moment(incident.deadline))
        yield from self._part("next", after.splitlines())

    def _part(self, name: str, lines: Sequence[str]) -> Iterator[str]:
        there = [line for line in lines if line]
        if there:
            yield f"# {self._words['heads'][name]}"
            yield from there

    def _told(self, name: str) -> str:
        """Return an answer; that it is missing is told."""
        return self._incident.text(name).strip() or str(self._words["unchecked"][name])

    def _when(self) -> str:
        happened = date_text(self._incident.happened_on, self._language)
        found = self._moment(self._incident.found_at)
        return str(self._words["when"].format(happened=happened, found=found))

    def _moment(self, at: datetime) -> str:
        here = at.astimezone()
        time = here.strftime(self._words["time"])
        day = date_text(here.date(), self._language)
        return str(self._words["moment"].format(day=day, time=time))

    def _data(self) -> list[str]:
        """Return what lay in the vault, where a device is gone; else what is kept of people."""
        words, kept = self._words, self._kept
        lines = [self._films(kept)] if kept.films else []
        if kept.films:
            lines.append(words["in_view"])
        if kept.trajectories:
            lines.append(self._counted(words["records"], kept.trajectories))
        if kept.people:
            lines.append(words["people"].format(people=self._people(kept)))
        if kept.erase_last is not None and not kept.undated:
            lines.append(words["erase"].format(day=date_text(kept.erase_last, self._language)))
        return [f"- {line}" for line in lines]

    def _films(self, kept: Kept) -> str:
        filmed = self._counted(self._words["filmed"], kept.filmed)
        return self._counted(self._words["films"], kept.films, filmed=filmed)

    def _people(self, kept: Kept) -> str:
        counted = [self._counted(self._words["roles"][role], n) for role, n in kept.people]
        if len(counted) == 1:
            return counted[0]
        return f"{', '.join(counted[:-1])} {self._words['and']} {counted[-1]}"

    def _counted(self, forms: Sequence[str], count: int, **more: str) -> str:
        return forms[0 if count == 1 else 1].format(count=count, **more)

    def _of_files(self) -> list[str]:
        words, with_device = self._words, self._incident.with_device
        is_open, unchecked = "files" in self._open, words["unchecked"]
        if not self._mine and is_open:
            return [unchecked["files" if with_device else "files_sent"]]
        if not self._mine:
            return [words["no_files"]] if with_device else []
        lines = [
            words["file"].format(
                what=file.what,
                day=date_text(file.day, self._language),
                number=file.number,
                sha=file.sha256,
            )
            for file in self._mine
        ]
        head = words["files"] if with_device else words["files_sent"]
        if is_open:
            head = unchecked["files_listed"]
        return [head, *(f"- {line}" for line in lines)]

    def _safe(self) -> list[str]:
        incident, words = self._incident, self._words["safe"]
        readable, open_ = incident.readable(len(self._mine)), self._words["unchecked"]
        if readable is Readable.NO:
            return [words["encrypted"]]
        if readable is Readable.FILES:
            could = "files_open" if "files" in self._open else "files"
            return [words["encrypted"], words[could]]
        if readable is Readable.YES:
            return []
        locked, key_there = incident.text("locked"), incident.text("passphrase")
        why = (
            (open_["locked"], not locked),
            (words["locked_no"], locked == "no"),
            (words["locked_unknown"], locked == "unknown"),
            (open_["passphrase"], not key_there),
            (words["passphrase_yes"], key_there == "yes"),
            (words["passphrase_unknown"], key_there == "unknown"),
        )
        return [words["vault"], *(told for told, so in why if so), words["assume"]]
