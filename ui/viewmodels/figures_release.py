"""Releasing figures: to whom, and as what; copied or saved by the dialog that asks."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from PySide6.QtCore import QCoreApplication

from beeldcoach.domain.consent import Purpose
from beeldcoach.domain.errors import ReleaseSpent
from beeldcoach.services.consent_view import ConsentPage, ShowConsent
from beeldcoach.services.content import consent_words
from beeldcoach.services.figures_out import begin, drop, end_copied, end_saved, may_still
from beeldcoach.services.recipients import ShowRecipients
from beeldcoach.services.releasing import AskGate
from ui.tasks.flow import Ask, Background
from ui.viewmodels.paper_path import documents, proposed_path
from ui.viewmodels.releasing import Done, ReleasingModel

if TYPE_CHECKING:
    from collections.abc import Callable

    from beeldcoach.domain.ids import TrajectoryId
    from beeldcoach.domain.release import Recipient
    from beeldcoach.services.figures_asked import FiguresAsked
    from beeldcoach.services.figures_out import ToGiveOut
    from beeldcoach.services.sheets import FigureSheet
    from ui.tasks.flow import Flow
    from ui.viewmodels.session import Session

Form: TypeAlias = Literal["table", "picture", "file"]
Making: TypeAlias = Generator[Background | Ask, Any, bytes]
MATERIAL = "figures"


@dataclass(frozen=True, slots=True)
class Makers:
    """What the window does with a sheet; this side knows no pens and no clipboard.

    `copy` puts it on the clipboard as a table or a picture and returns what that was in bytes;
    `picture` returns it as PNG.
    """

    copy: Callable[[ToGiveOut, Form], bytes]
    picture: Callable[[FigureSheet], bytes]


class FiguresReleaseModel(ReleasingModel):
    """The release dialog of figures; the purpose follows from to whom they go."""

    def __init__(
        self, session: Session, trajectory_id: TrajectoryId, asked: FiguresAsked, makers: Makers
    ) -> None:
        super().__init__(session)
        self._trajectory_id, self._asked, self._makers = trajectory_id, asked, makers
        self.page: ConsentPage | None = None
        self.recipients: tuple[Recipient, ...] = ()
        self.form: Form = "table"
        self._to = ""

    @property
    def recipient(self) -> Recipient | None:
        """To whom; None before the page was loaded."""
        chosen = (each for each in self.recipients if each.key == self._to)
        return next(chosen, self.recipients[0] if self.recipients else None)

    @property
    def purpose(self) -> Purpose:
        """What it is for: her own copy, or somebody else's."""
        recipient, page = self.recipient, self.page
        own = recipient is not None and page is not None and recipient.key == page.coachee_key
        return Purpose.COPY_OWN if own else Purpose.THIRD_PARTY

    @property
    def purpose_name(self) -> str:
        """What it is for, in words."""
        name: str = consent_words(self.session.language)["purposes"][self.purpose.value]
        return name

    @property
    def gate(self) -> AskGate:
        """The question to the gate."""
        recipient = self.recipient
        assert recipient is not None
        return AskGate(
            self._trajectory_id,
            self.purpose,
            recipient,
            MATERIAL,
            language=self.session.language,
            figures=self._asked,
        )

    def begin_with(self, to: str) -> None:
        """Begin with a recipient, where one was said."""
        self._to = to

    def choose_recipient(self, key: str) -> None:
        """Ask the gate about somebody else."""
        self._to = key
        self._ask_again()

    def choose_form(self, form: Form) -> None:
        """Copy it as a table or a picture, or save the picture."""
        self.form = form
        self.changed.emit()

    def proposed_path(self, stem: str) -> Path:
        """Return where to write: among the documents, under a name without people."""
        return proposed_path(stem, "png")

    def place_of(self, typed: str) -> Path:
        """Return where to write what was typed, with the ending of a picture."""
        path = Path(typed).expanduser()
        named = path if path.suffix.lower() == ".png" else path.with_name(f"{path.name}.png")
        return documents() / named

    def _question(self) -> tuple[ConsentPage, AskGate] | None:
        return (self.page, self.gate) if self.page is not None else None

    def copy(self) -> None:
        """Put it on the clipboard; the gate is asked once more before."""
        if not self.busy and self.allowed:
            self._runner = self.run(self._copy())

    def _load(self) -> Flow:
        if self.done is not None:
            return
        session = self.session
        self.page = yield session.ask(self._registered())
        self.recipients = yield session.ask(ShowRecipients(self._trajectory_id))
        gate = self.gate
        decision = yield session.ask(gate)
        if gate == self.gate:
            self.decision = decision
            self.changed.emit()

    def _copy(self) -> Flow:
        core, gate, form = self.session.core, self.gate, self.form
        where = QCoreApplication.translate("figures", "clipboard")
        self._set_busy(on=True)
        try:
            ready = yield self.session.desk(lambda _: begin(core, gate, where))
            if not may_still(core, ready):
                yield self.session.desk(lambda _: drop(core, ready))
                raise ReleaseSpent
            content = yield from self._copied(ready, form)
            yield self.session.desk(lambda _: end_copied(core, ready, content))
            self.done = Done(Path(), str(ready.number))
        finally:
            self._conclude()

    def _copied(self, ready: ToGiveOut, form: Form) -> Making:
        """Make it and put it on the clipboard; when that fails, nothing went out."""
        try:
            return self._makers.copy(ready, form)
        except Exception:
            yield self.session.desk(lambda _: drop(self.session.core, ready))
            raise

    def _release(self, destination: Path) -> Flow:
        if (yield self.session.media(lambda _: destination.exists())):
            self.occupied.emit()
            return
        core, gate = self.session.core, self.gate
        self._set_busy(on=True)
        try:
            ready = yield self.session.desk(lambda _: begin(core, gate, str(destination)))
            content = yield from self._pictured(ready)
            yield self.session.desk(lambda _: end_saved(core, ready, content, destination))
            self.done = Done(destination, str(ready.number))
        finally:
            self._conclude()

    def _pictured(self, ready: ToGiveOut) -> Making:
        """Make the picture; when that fails, nothing went out."""
        try:
            return self._makers.picture(ready.sheet)
        except Exception:
            yield self.session.desk(lambda _: drop(self.session.core, ready))
            raise

    def _conclude(self) -> None:
        """Tell that it went out; what did not can be tried again."""
        self._set_busy(on=False)
        if self.done is not None:
            self.ended.emit()
        else:
            self.reload()

    def _registered(self) -> ShowConsent:
        return ShowConsent(self._trajectory_id, self.session.language)
