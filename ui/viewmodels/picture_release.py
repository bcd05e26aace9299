"""Releasing a film, a fragment or a still: as what, to whom, what for; or showing it only."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from beeldcoach.domain.consent import Purpose
from beeldcoach.domain.release import Ground, Recipient, Remedy, Viewing
from beeldcoach.services.consent_view import ConsentPage, ShowConsent
from beeldcoach.services.content import purpose_name
from beeldcoach.services.hidden_copies import HiddenCopies, StretchOf
from beeldcoach.services.picture_release import (
    begin_picture,
    drop_picture,
    end_picture,
    ending_of,
    fill_picture,
)
from beeldcoach.services.recipients import ShowRecipients
from beeldcoach.services.releasing import AskGate
from beeldcoach.services.telling import StartViewing
from ui.tasks.flow import Ask, Background, Cancelled
from ui.viewmodels import remedies
from ui.viewmodels.consent_words import STANDING
from ui.viewmodels.naming import name_recipient
from ui.viewmodels.paper_path import documents, proposed_path
from ui.viewmodels.picture_questions import AskCopyPassword, AskHiddenCopy
from ui.viewmodels.questions import Confirm
from ui.viewmodels.releasing import Done, ReleasingModel
from ui.viewmodels.remedy_questions import ShowFilm
from ui.viewmodels.withdrawal import withdraw

if TYPE_CHECKING:
    from collections.abc import Generator

    from beeldcoach.domain.release import Check
    from beeldcoach.services.consent_rows import ConsentRow
    from beeldcoach.services.hidden_copies import ShownCopy
    from beeldcoach.services.picture_release import Export
    from ui.tasks.flow import Flow
    from ui.viewmodels.picture_questions import AskPictureRelease

SOMEBODY_ELSE = "somebody else"  # no recipient has such a key
OWN = (Purpose.COPY_OWN, Purpose.VIEW_OWN)
OTHERS = (
    Purpose.THIRD_PARTY,
    Purpose.SUPERVISION,
    Purpose.EDUCATION,
    Purpose.RESEARCH,
    Purpose.PUBLICATION,
    Purpose.IMAGE_PRODUCTION,
    Purpose.OTHER,
    Purpose.LEGAL_DUTY,
    Purpose.ASSESSMENT,
    Purpose.PERSONNEL_FILE,
)
"""What somebody can get it for; the last two stand there to be refused in words."""


class PictureReleaseModel(ReleasingModel):
    """The release dialog of a part of a film."""

    def __init__(self, question: AskPictureRelease) -> None:
        super().__init__(question.session)
        self._trajectory_id, self.asked = question.trajectory_id, question.asked
        self._was: AskGate | None = question.gate
        self.page: ConsentPage | None = None
        self.recipients: tuple[Recipient, ...] = ()
        self.png = self.asked.at_ms is not None
        self.copy: ShownCopy | None = None  # in which nobody can be recognised
        self._named: tuple[Recipient, ...] = ()  # by the coach, while the dialog is open
        self._to, self._purpose = "", Purpose.THIRD_PARTY
        self._locked: bool | None = None  # behind a password; None: as the purpose asks
        if question.gate is not None:
            self.take(question.gate)

    @property
    def recipient(self) -> Recipient | None:
        """To whom; None before the page was loaded."""
        chosen = (each for each in self.recipients if each.key == self._to)
        return next(chosen, self.recipients[0] if self.recipients else None)

    @property
    def is_own(self) -> bool:
        """Whether the teacher herself gets it."""
        recipient, page = self.recipient, self.page
        return recipient is not None and page is not None and recipient.key == page.coachee_key

    @property
    def purposes(self) -> tuple[Purpose, ...]:
        """What the recipient can get it for."""
        began = self._was.purpose if self._was is not None else OTHERS[0]
        others = OTHERS if began in (*OWN, *OTHERS) else (*OTHERS, began)
        return OWN if self.is_own else others

    @property
    def purpose(self) -> Purpose:
        """What it is for."""
        return self._purpose if self._purpose in self.purposes else self.purposes[0]

    def purpose_name(self, purpose: Purpose) -> str:
        """Return a purpose in words."""
        return purpose_name(self.session.language, purpose.value, self.asked.kind)

    @property
    def locked(self) -> bool:
        """Whether it goes out behind a password: her own copy does unless the coach says no."""
        return self.is_own if self._locked is None else self._locked

    @property
    def gate(self) -> AskGate:
        """The question to the gate."""
        recipient = self.recipient
        assert recipient is not None
        asked = replace(self.asked, encrypted=self.locked)
        now = AskGate(
            self._trajectory_id,
            self.purpose,
            recipient,
            asked.kind,
            language=self.session.language,
            picture=asked,
        )
        was = self._was
        if was is None or (was.purpose, was.recipient.key) != (now.purpose, recipient.key):
            return now
        return replace(now, broken=was.broken, bound_to_secrecy=was.bound_to_secrecy)

    @property
    def may_show(self) -> bool:
        """Whether it may be looked at, and nothing goes out."""
        return isinstance(self.decision, Viewing)

    @property
    def copy_waits(self) -> bool:
        """Whether it is asked about the unrecognisable copy, which was not signed off yet."""
        copy = self.copy
        return self.asked.hidden and copy is not None and copy.checked_on is None

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

    def choose_hidden(self, *, on: bool) -> None:
        """Ask about the copy in which nobody can be recognised, or about the film itself."""
        self.asked = replace(self.asked, hidden=on)
        self._ask_again()

    def choose_form(self, form: str) -> None:
        """Write `locked`, `mp4`, `png` or `jpg`."""
        self._locked = form == "locked"
        self.png = form == "png"
        self._ask_again()

    @property
    def form(self) -> str:
        """As which kind of file it goes out."""
        if self.locked:
            return "locked"
        return "mp4" if self.asked.at_ms is None else "png" if self.png else "jpg"

    def proposed_path(self, stem: str) -> Path:
        """Return where to write: among the documents, under a name without people."""
        return proposed_path(stem, self._ending[1:])

    def place_of(self, typed: str) -> Path:
        """Return where to write what was typed, with the ending of what is written."""
        path = Path(typed).expanduser()
        endings = {".mp4", ".png", ".jpg", ".jpeg", ".html"}
        stem = path.stem if path.suffix.lower() in endings else path.name
        return documents() / path.with_name(stem + self._ending)

    def take(self, gate: AskGate) -> None:
        """Ask as a remedy, or whoever opened the dialog, says."""
        self._was, self._to, self._purpose = gate, gate.recipient.key, gate.purpose
        if gate.picture is not None:
            self.asked = gate.picture
        if all(each.key != gate.recipient.key for each in self._named):
            self._named = (*self._named, gate.recipient)
        if self.active:
            self._ask_again()

    def mend(self, check: Check) -> None:
        """Do what resolves a check; making it unrecognisable is a dialog of its own."""
        if check.remedy is Remedy.MAKE_UNRECOGNISABLE:
            self.make_hidden()
        elif check.ground is Ground.SECRECY:
            self.run(self._bind_to_secrecy())
        else:
            super().mend(check)

    def make_hidden(self) -> None:
        """Make the unrecognisable copy, look at it, sign it off; then ask about it."""
        self.run(self._make_hidden())

    @property
    def standing(self) -> ConsentRow | None:
        """The yes on which it goes out, as long as it can be withdrawn; her own copy needs none."""
        if self.page is None or self.recipient is None:
            return None
        row = remedies.row_of(self.page, self.gate, self.session.language)
        same = (each for each in self.page.rows if each.consent_id == row.consent_id)
        return next(same, None) if row.consent_id and row.state in STANDING else None

    def withdraw(self) -> None:
        """Withdraw the yes; what is being written on it stops, and nothing is left."""
        if self.page is not None and self.standing is not None:
            self.run(self._withdraw(self.page, self.standing))

    def show(self) -> None:
        """Record that it is shown, and show it."""
        if not self.busy and self.may_show:
            self.run(self._show())

    @property
    def _ending(self) -> str:
        return ending_of(self.gate, png=self.png)

    def _question(self) -> tuple[ConsentPage, AskGate] | None:
        return (self.page, self.gate) if self.page is not None else None

    def _load(self) -> Flow:
        if self.done is not None:
            return
        session = self.session
        self.page = yield session.ask(ShowConsent(self._trajectory_id, session.language))
        found = yield session.ask(ShowRecipients(self._trajectory_id))
        known = {each.key for each in found}
        self.recipients = (*found, *(each for each in self._named if each.key not in known))
        stretch = yield session.ask(StretchOf(self.asked))
        copies = yield session.ask(HiddenCopies(self.asked.film_id))
        place = (stretch.start_ms, stretch.end_ms)
        fitting = [c for c in copies if (c.stretch.start_ms, c.stretch.end_ms) == place]
        self.copy = fitting[-1] if fitting else None
        gate = self.gate
        decision = yield session.ask(gate)
        if gate == self.gate:
            self.decision = decision
            self.changed.emit()

    def _name_somebody(self) -> Flow:
        """Add whom it is for, and choose her."""
        known = (*(self.page.recipients if self.page is not None else ()), *self.recipients)
        found = yield from name_recipient(self.session, known, "other")
        if found is None:
            self.changed.emit()
            return
        self._named = (*self._named, found)
        self._to = found.key
        self._ask_again()

    def _make_hidden(self) -> Flow:
        stretch = yield self.session.ask(StretchOf(self.asked))
        if (yield Ask(AskHiddenCopy(self.session, stretch))):
            self.asked = replace(self.asked, hidden=True)
        self._ask_again()

    def _bind_to_secrecy(self) -> Flow:
        """Hear from the coach that the supervisor keeps it secret."""
        gate = self.gate
        question = Confirm(
            QCoreApplication.translate("PictureRelease", "Is {} bound to secrecy?").format(
                gate.recipient.name
            ),
            QCoreApplication.translate(
                "PictureRelease",
                "By profession, or because you agreed on it in writing. "
                "Be sure before you show it.",
            ),
            QCoreApplication.translate("PictureRelease", "Yes, bound to secrecy"),
        )
        if (yield Ask(question)):
            self._was = replace(gate, bound_to_secrecy=True)
            self._ask_again()

    def _withdraw(self, page: ConsentPage, row: ConsentRow) -> Flow:
        yield from withdraw(self.session, page, row)

    def _show(self) -> Flow:
        gate = self.gate
        assert gate.picture is not None
        yield self.session.do(StartViewing(gate))
        yield Ask(ShowFilm(self.session, gate.picture, gate.recipient.name))

    def _release(self, destination: Path) -> Flow:
        if (yield self.session.media(lambda _: destination.exists())):
            self.occupied.emit()
            return
        password = yield from self._password()
        if password is None:
            return
        self._set_busy(on=True)
        try:
            yield from self._export(destination, password)
        except Cancelled:
            self._set_busy(on=False)
            self.reload()
            self.ended.emit()
        except Exception:
            self._set_busy(on=False)
            self.reload()
            raise
        else:
            self._set_busy(on=False)
            self.ended.emit()

    def _export(self, destination: Path, password: str) -> Flow:
        core, gate, session = self.session.core, self.gate, self.session
        export: Export = yield session.desk(lambda _: begin_picture(core, gate, destination))
        try:
            yield session.media(lambda progress: fill_picture(core, export, progress, password))
        except Exception as error:
            why = error
            yield session.desk(lambda _: drop_picture(core, export, why))
            raise
        yield session.desk(lambda _: end_picture(core, export))
        self.done = Done(destination, str(export.number))

    def _password(self) -> Generator[Background | Ask, Any, str | None]:
        """Return what it opens with: nothing where it needs nothing, None to go back."""
        if not self.locked:
            return ""
        page, recipient = self.page, self.recipient
        assert page is not None
        assert recipient is not None
        words = (page.name, recipient.name)
        answer: str | None = yield Ask(AskCopyPassword(recipient.name, words))
        return answer

    def _registered(self) -> ShowConsent:
        return ShowConsent(self._trajectory_id, self.session.language)
