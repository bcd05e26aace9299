"""Releasing annotations: which, as what kind of file, to whom, and what for."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from beeldcoach.domain.consent import Purpose
from beeldcoach.domain.release import Recipient, Remedy
from beeldcoach.formats.files import Format
from beeldcoach.services.annotations_asked import AnnotationsAsked, Kind, Tally
from beeldcoach.services.annotations_out import (
    AnnotationChoices,
    CountAnnotations,
    ShowAnnotationChoices,
    annotations_out,
)
from beeldcoach.services.consent_view import ConsentPage, ShowConsent
from beeldcoach.services.content import consent_words
from beeldcoach.services.recipients import ShowRecipients
from beeldcoach.services.releasing import AskGate
from ui.viewmodels.naming import name_recipient
from ui.viewmodels.paper_path import documents, proposed_path
from ui.viewmodels.releasing import ReleasingModel

if TYPE_CHECKING:
    from collections.abc import Callable

    from beeldcoach.domain.ids import FilmId
    from beeldcoach.domain.release import BreakGlass, Check
    from ui.tasks.flow import Flow, Progress
    from ui.viewmodels.session import Session

MATERIAL = "annotations"
SOMEBODY_ELSE = "somebody else"  # no recipient has such a key
OWN = (Purpose.COPY_OWN,)
OTHERS = (
    Purpose.THIRD_PARTY,
    Purpose.SUPERVISION,
    Purpose.EDUCATION,
    Purpose.RESEARCH,
    Purpose.ASSESSMENT,
)
"""What somebody can get something for; most stand there to be refused in words."""
_ENDINGS = tuple(sorted({form.suffix for form in Format}, key=len, reverse=True))


class AnnotationsOutModel(ReleasingModel):
    """The release dialog of the annotations of a film."""

    def __init__(self, session: Session, film_id: FilmId) -> None:
        super().__init__(session)
        self.asked = AnnotationsAsked(film_id)
        self.choices: AnnotationChoices | None = None
        self.tally: Tally | None = None
        self.page: ConsentPage | None = None
        self.recipients: tuple[Recipient, ...] = ()
        self._to = ""
        self._named: tuple[Recipient, ...] = ()  # by the coach, while the dialog is open
        self._purpose = Purpose.THIRD_PARTY
        self._more: tuple[Purpose, ...] = ()  # that it began with, and is not among the usual
        self._broken: BreakGlass | None = None

    @property
    def recipient(self) -> Recipient | None:
        """To whom; None before the page was loaded."""
        chosen = (each for each in self.recipients if each.key == self._to)
        return next(chosen, self.recipients[0] if self.recipients else None)

    @property
    def purposes(self) -> tuple[Purpose, ...]:
        """What the recipient can get them for."""
        recipient, page = self.recipient, self.page
        own = recipient is not None and page is not None and recipient.key == page.coachee_key
        return OWN if own else (*OTHERS, *self._more)

    @property
    def purpose(self) -> Purpose:
        """What they are for."""
        return self._purpose if self._purpose in self.purposes else self.purposes[0]

    def purpose_name(self, purpose: Purpose) -> str:
        """Return a purpose in words."""
        name: str = consent_words(self.session.language)["purposes"][purpose.value]
        return name

    @property
    def gate(self) -> AskGate:
        """The question to the gate."""
        recipient, choices = self.recipient, self.choices
        assert recipient is not None
        assert choices is not None
        return AskGate(
            choices.trajectory_id,
            self.purpose,
            recipient,
            MATERIAL,
            language=self.session.language,
            annotations=self.asked,
            broken=self._broken if self.purpose is Purpose.LEGAL_DUTY else None,
        )

    def begin_with(self, to: str, purpose: Purpose | None) -> None:
        """Begin with a recipient and a purpose; those that were said."""
        self._to, self._purpose = to, purpose or self._purpose
        self._more = () if self._purpose in (*OWN, *OTHERS) else (self._purpose,)

    def choose_recipient(self, key: str) -> None:
        """Ask the gate about somebody else, who may have to be named first."""
        if key == SOMEBODY_ELSE:
            self.run(self._name_somebody())
            return
        self._to = key
        self._ask_again()

    def choose_purpose(self, purpose: Purpose) -> None:
        """Ask the gate about another purpose."""
        self._purpose = purpose
        self._ask_again()

    def choose_form(self, form: Format) -> None:
        """Write another kind of file."""
        self._choose(replace(self.asked, form=form))

    def choose_kind(self, kind: Kind, *, on: bool) -> None:
        """Let a kind of thing go along, or not."""
        kinds = self.asked.kinds | {kind} if on else self.asked.kinds - {kind}
        self._choose(replace(self.asked, kinds=kinds))

    def choose_lane(self, lane: str, *, on: bool) -> None:
        """Let a lane of the lens go along, or not."""
        assert self.choices is not None
        every = frozenset(each.id for each in self.choices.lanes)
        chosen = _with(every if self.asked.lanes is None else self.asked.lanes, lane, on=on)
        self._choose(replace(self.asked, lanes=None if chosen == every else chosen))

    def choose_observer(self, observer: str, *, on: bool) -> None:
        """Let what somebody coded go along, or not."""
        assert self.choices is not None
        every = frozenset(name for name, _ in self.choices.observers)
        chosen = _with(
            every if self.asked.observers is None else self.asked.observers, observer, on=on
        )
        self._choose(replace(self.asked, observers=None if chosen == every else chosen))

    def choose_notes(self, *, on: bool) -> None:
        """Let notes go along, or not."""
        self._choose(replace(self.asked, with_notes=on))

    def leave_names_out(self, *, on: bool) -> None:
        """Put other words where somebody else is named, or not."""
        self._choose(replace(self.asked, leave_names_out=on))

    def has_lane(self, lane: str) -> bool:
        """Whether a lane goes along."""
        return self.asked.lanes is None or lane in self.asked.lanes

    def has_observer(self, observer: str) -> bool:
        """Whether what somebody coded goes along."""
        return self.asked.observers is None or observer in self.asked.observers

    def proposed_path(self, stem: str) -> Path:
        """Return where to write: among the documents, under a name without people."""
        number = self.choices.number if self.choices is not None else ""
        return proposed_path(f"{stem} {number}", self.asked.form.suffix[1:])

    def place_of(self, typed: str) -> Path:
        """Return where to write what was typed, with the ending of the chosen kind."""
        path = Path(typed).expanduser()
        ending = next((each for each in _ENDINGS if path.name.lower().endswith(each)), "")
        stem = path.name[: len(path.name) - len(ending)] or path.name
        return documents() / path.with_name(f"{stem}{self.asked.form.suffix}")

    def take(self, gate: AskGate) -> None:
        """Ask with the reason why glass is broken."""
        self._broken = gate.broken
        self._ask_again()

    def mend(self, check: Check) -> None:
        """Do what resolves a check; names can be left out here."""
        if check.remedy is Remedy.LEAVE_NAMES_OUT:
            self.leave_names_out(on=True)
        else:
            super().mend(check)

    def _question(self) -> tuple[ConsentPage, AskGate] | None:
        return (self.page, self.gate) if self.page is not None else None

    def _choose(self, asked: AnnotationsAsked) -> None:
        if self.busy or asked == self.asked:
            return
        self.asked = asked
        self._ask_again()

    def _load(self) -> Flow:
        if self.done is not None:
            return
        session, asked = self.session, self.asked
        query = ShowAnnotationChoices(asked.film_id, session.language)
        self.choices = yield session.ask(query)
        self.page = yield session.ask(self._registered())
        known = yield session.ask(ShowRecipients(self.choices.trajectory_id))
        keys = {each.key for each in known}
        self.recipients = (*known, *(each for each in self._named if each.key not in keys))
        gate = self.gate
        tally = yield session.ask(CountAnnotations(asked, session.language))
        decision = yield session.ask(gate)
        if gate == self.gate:
            self.tally, self.decision = tally, decision
            self.changed.emit()

    def _name_somebody(self) -> Flow:
        """Add whom it is for to the people at the school, and choose her."""
        assert self.choices is not None
        known = (*(self.page.recipients if self.page is not None else ()), *self.recipients)
        school_id = self.choices.school_id
        found = yield from name_recipient(self.session, known, "contact", school_id)
        if found is None:
            self.changed.emit()
            return
        self._named = (*self._named, found)
        self._to = found.key
        self._ask_again()

    def _writer(self, destination: Path) -> Callable[[Progress], object]:
        core, gate = self.session.core, self.gate
        return lambda progress: annotations_out(core, gate, destination, progress)

    def _registered(self) -> ShowConsent:
        assert self.choices is not None
        return ShowConsent(self.choices.trajectory_id, self.session.language)


def _with(chosen: frozenset[str], one: str, *, on: bool) -> frozenset[str]:
    return chosen | {one} if on else chosen - {one}
