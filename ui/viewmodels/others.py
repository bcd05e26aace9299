"""Who besides the teacher can be recognised in a film, and what each of them answers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from beeldcoach.domain.consent import Purpose
from beeldcoach.domain.merging import person_key
from beeldcoach.domain.release import Recipient
from beeldcoach.services.consent_view import ShowConsent
from beeldcoach.services.content import consent_words
from beeldcoach.services.others import OtherInView, Others, ShowOthers
from beeldcoach.services.people import AddPerson
from beeldcoach.services.telling import SetInView
from beeldcoach.services.tryable import WhoDecides
from ui.tasks.flow import Ask
from ui.viewmodels import consent_flows as flows
from ui.viewmodels import remedies
from ui.viewmodels.base import ViewModel
from ui.viewmodels.questions import AskNewPerson

if TYPE_CHECKING:
    from beeldcoach.domain.ids import PersonId
    from beeldcoach.services.consent_view import ConsentPage
    from ui.tasks.flow import Flow
    from ui.viewmodels.remedy_questions import AskOthers


class OthersModel(ViewModel):
    """Says who is in view, and records what they answer to one use."""

    def __init__(self, question: AskOthers) -> None:
        super().__init__(question.session, question.session)
        assert question.gate.picture is not None
        self.page, self.gate = question.page, question.gate
        self._film_id = question.gate.picture.film_id
        self.others: Others | None = None
        self.ticked: frozenset[PersonId] = frozenset()
        self.knows_whom = False  # for whom they answer; of no child nobody asks to see one

    def open(self) -> None:
        """Show who is in view, and again whenever anything changes."""
        self.active = True
        self.reload()

    def close(self) -> None:
        """Stop listening."""
        self.active = False

    def tick(self, person_id: PersonId, *, on: bool) -> None:
        """Say that somebody can be recognised, or cannot."""
        self.ticked = self.ticked | {person_id} if on else self.ticked - {person_id}

    def save(self, *, looked_for: bool = False) -> None:
        """Record that these can be recognised, and nobody else; also not whom the intake names."""
        self.run(self._save(looked_for=looked_for))

    def add(self) -> None:
        """Add somebody who is not known yet, and tick her."""
        self.run(self._add())

    def record(self, other: OtherInView) -> None:
        """Record what somebody answers to exactly this use."""
        self.run(self._record(other))

    def _load(self) -> Flow:
        use = remedies.use_of(self.gate)
        others: Others = yield self.session.ask(ShowOthers(self._film_id, use))
        if self.others is None:
            self.ticked = frozenset(each.id for each in others.in_view)
        self.others = others
        yield from self._for_whom(others)
        self.changed.emit()

    def _for_whom(self, others: Others) -> Flow:
        """Ask for who decides for the child, where that is who may see it (row 16)."""
        gate, picture = self.gate, self.gate.picture
        seen = {each.id for each in others.in_view}
        pupils = [each.id for each in others.known if each.role == "pupil" and each.id in seen]
        self.knows_whom = bool(pupils) or gate.purpose is not Purpose.ACCESS_REQUEST
        if gate.purpose is not Purpose.ACCESS_REQUEST or picture is None or not pupils:
            return
        child_id = picture.child_id if picture.child_id in pupils else pupils[0]
        deciding = yield self.session.ask(WhoDecides(child_id))
        if not deciding:  # nobody is known yet who does
            name = next(each.name for each in others.known if each.id == child_id)
            words = consent_words(self.session.language)["guardians_of"]
            deciding = (Recipient(person_key(child_id), words.format(pupil=name)),)
        if gate.recipient.key not in {each.key for each in deciding}:
            picture = replace(picture, child_id=child_id)
            self.gate = replace(gate, recipient=deciding[0], picture=picture)
            yield from self._load()

    def _save(self, *, looked_for: bool) -> Flow:
        order = [each.id for each in self.others.known] if self.others else []
        chosen = tuple(each for each in order if each in self.ticked)
        yield self.session.do(SetInView(self._film_id, chosen, looked_for))

    def _add(self) -> Flow:
        answer = yield Ask(AskNewPerson("", "pupil"))
        if answer is None:
            return
        name, role = answer
        added = yield self.session.do(AddPerson(name, role))
        self.ticked |= {added}
        self.reload()

    def _record(self, other: OtherInView) -> Flow:
        language = self.session.language
        query = ShowConsent(self.page.trajectory_id, language, other.id)
        page: ConsentPage = yield self.session.ask(query)
        row = remedies.row_of(page, self.gate, language)
        done = yield from flows.record(self.session, page, row)
        if done is not None:
            answer, numbers = done
            yield from flows.offer_receipt(self.session, page, answer, numbers)
