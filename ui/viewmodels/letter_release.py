"""Releasing a letter: to whom, and as what."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeAlias

from beeldcoach.domain.consent import Purpose
from beeldcoach.domain.release import Remedy
from beeldcoach.services.consent_view import ConsentPage, ShowConsent
from beeldcoach.services.content import consent_words
from beeldcoach.services.letter_release import letter_out
from beeldcoach.services.letters import LeaveNamesOut, LetterRecipients, LetterView, ShowLetters
from beeldcoach.services.releasing import AskGate
from ui.viewmodels.paper_path import documents, proposed_path
from ui.viewmodels.releasing import ReleasingModel

if TYPE_CHECKING:
    from collections.abc import Callable

    from beeldcoach.domain.ids import LetterId, TrajectoryId
    from beeldcoach.domain.release import Check, Recipient
    from ui.tasks.flow import Flow, Progress
    from ui.viewmodels.session import Session

Form: TypeAlias = Literal["pdf", "docx", "print"]


class LetterReleaseModel(ReleasingModel):
    """The release dialog of a letter; the purpose follows from what stands in it, and to whom."""

    def __init__(self, session: Session, trajectory_id: TrajectoryId, letter_id: LetterId) -> None:
        super().__init__(session)
        self._trajectory_id, self._letter_id = trajectory_id, letter_id
        self.page: ConsentPage | None = None
        self.letter: LetterView | None = None
        self.kind = ""
        self.recipients: tuple[Recipient, ...] = ()
        self.form: Form = "pdf"
        self._to = ""

    @property
    def recipient(self) -> Recipient | None:
        """To whom; None before the page was loaded."""
        chosen = (r for r in self.recipients if r.key == self._to)
        return next(chosen, self.recipients[0] if self.recipients else None)

    @property
    def purpose(self) -> Purpose:
        """What it is for: her own copy, a paper that names nobody, or a letter to another."""
        recipient, page, letter = self.recipient, self.page, self.letter
        if recipient is not None and page is not None and recipient.key == page.coachee_key:
            return Purpose.COPY_OWN
        general = recipient is not None and recipient.key.startswith("general:")
        nameless = letter is not None and not letter.names
        return Purpose.PRACTICE_PAPER if general or nameless else Purpose.THIRD_PARTY

    @property
    def purpose_name(self) -> str:
        """What it is for, in words."""
        name: str = consent_words(self.session.language)["purposes"][self.purpose.value]
        return name

    @property
    def can_leave_names_out(self) -> bool:
        """Whether the letter names somebody, so that leaving that out would help."""
        refused = self.decision is not None and not self.allowed
        return refused and self.letter is not None and bool(self.letter.names)

    @property
    def gate(self) -> AskGate:
        """The question to the gate."""
        recipient = self.recipient
        assert recipient is not None
        return AskGate(
            self._trajectory_id, self.purpose, recipient, "letter", letter_id=self._letter_id
        )

    def begin_with(self, to: str) -> None:
        """Begin with a recipient, where one was said."""
        self._to = to

    def choose_recipient(self, key: str) -> None:
        """Ask the gate about somebody else."""
        self._to = key
        self._ask_again()

    def choose_form(self, form: Form) -> None:
        """Let it out as a PDF, a Word document, or on paper."""
        self.form = form
        self.changed.emit()

    def proposed_path(self, stem: str) -> Path:
        """Return where to write: among the documents, under a name without people."""
        return proposed_path(stem, self.form)

    def place_of(self, typed: str) -> Path:
        """Return where to write what was typed, with the ending of the chosen form."""
        path, ending = Path(typed).expanduser(), f".{self.form}"
        stem = path.with_suffix("") if path.suffix.lower() in (".pdf", ".docx") else path
        return documents() / stem.with_name(f"{stem.name}{ending}")

    def mend(self, check: Check) -> None:
        """Do what resolves a check; names can be left out here."""
        if check.remedy is Remedy.LEAVE_NAMES_OUT:
            self.leave_names_out()
        else:
            super().mend(check)

    def _question(self) -> tuple[ConsentPage, AskGate] | None:
        return (self.page, self.gate) if self.page is not None else None

    def leave_names_out(self) -> None:
        """Put other words where somebody is named; the gate is asked again."""
        self.run(self._leave_names_out())

    def _load(self) -> Flow:
        if self.done is not None:
            return
        language = self.session.language
        self.page = yield self.session.ask(self._registered())
        letters = yield self.session.ask(ShowLetters(self._trajectory_id))
        line = next(
            (each for each in letters.lines if each.letter and each.letter.id == self._letter_id),
            None,
        )
        if line is None:
            return
        self.letter, self.kind = line.letter, line.kind
        self.recipients = yield self.session.ask(LetterRecipients(self._letter_id, language))
        gate = self.gate
        decision = yield self.session.ask(gate)
        if gate == self.gate:
            self.decision = decision
            self.changed.emit()

    def _leave_names_out(self) -> Flow:
        yield self.session.do(LeaveNamesOut(self._letter_id))

    def _writer(self, destination: Path) -> Callable[[Progress], object]:
        core, gate = self.session.core, self.gate
        return lambda progress: letter_out(core, gate, destination, progress)

    def _registered(self) -> ShowConsent:
        return ShowConsent(self._trajectory_id, self.session.language)
