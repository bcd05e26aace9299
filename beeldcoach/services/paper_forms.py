"""Forms that were handed out to be signed on paper: kept until the scan comes, or dropped."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from beeldcoach.domain.consent import Condition, Purpose
from beeldcoach.domain.ids import PaperFormId, PersonId, TrajectoryId
from beeldcoach.domain.merging import person_key
from beeldcoach.domain.paper_form import PaperForm
from beeldcoach.services.consent_lines import asked_line
from beeldcoach.services.consent_told import told_text
from beeldcoach.services.consenting import ConsentItem
from beeldcoach.services.content import SignedText
from beeldcoach.services.deciding import guardians_who_decide
from beeldcoach.services.desk import Command, Handler, Work
from beeldcoach.services.identities import ids_of_person, person_of

if TYPE_CHECKING:
    from collections.abc import Collection
    from uuid import UUID

    from beeldcoach.services.documents import ConsentLine
    from beeldcoach.services.own_papers import FormAsked


@dataclass(frozen=True, slots=True)
class KeepForm(Command[PaperFormId]):
    """Remember that a form with these questions waits for a signature.

    The same questions to the same person again take the place of the form before.
    """

    trajectory_id: TrajectoryId
    form: FormAsked
    language: str
    printed: bool = True


@dataclass(frozen=True, slots=True)
class DropForm(Command[None]):
    """Wait no longer for a form."""

    form_id: PaperFormId


@dataclass(frozen=True, slots=True)
class WaitingForm:
    """A form that waits for a signature."""

    id: PaperFormId
    made_on: date
    printed: bool
    items: tuple[ConsentItem, ...]
    text: SignedText
    lines: tuple[ConsentLine, ...]  # the same in words
    holds: bool = True  # false when others answer by now: a pupil who was fifteen is sixteen


def keep(command: KeepForm, work: Work) -> PaperFormId:
    """Handle KeepForm."""
    unit = work.unit
    trajectory = unit.trajectories.get(command.trajectory_id)
    giver = person_of(work, command.form.giver_id or trajectory.coachee_id)
    by_guardians = bool(guardians_who_decide(work, giver))
    items = [_to_body(item) for item in command.form.items]
    form = next(
        (
            each
            for each in unit.paper_forms.find(trajectory_id=trajectory.id)
            if each.giver_id == giver.id and each.body["items"] == items
        ),
        None,
    )
    if form is None:
        form_id = PaperFormId(work.new_id())
        form = PaperForm(form_id, trajectory.id, giver.id, work.today, command.printed)
    text = told_text(work, trajectory, giver, command.language)
    form.made_on, form.printed = work.today, command.printed
    form.body = {
        "items": items,
        "text": [text.version, text.dated, text.language, text.text],
        "by_guardians": by_guardians,
    }
    unit.paper_forms.save(form)
    return form.id


def drop(command: DropForm, work: Work) -> None:
    """Handle DropForm."""
    work.unit.paper_forms.get(command.form_id)
    work.unit.paper_forms.remove(command.form_id)


def forms_waiting(
    work: Work, trajectory_id: TrajectoryId, giver_id: PersonId, language: str
) -> tuple[WaitingForm, ...]:
    """Return the forms of a trajectory that wait for somebody, the oldest first."""
    ids = ids_of_person(work, giver_id)
    guardians = bool(guardians_who_decide(work, person_of(work, giver_id)))
    found = [
        _waiting(form, language, by_guardians=guardians)
        for form in work.unit.paper_forms.find(trajectory_id=trajectory_id)
        if form.giver_id in ids
    ]
    return tuple(sorted(found, key=lambda form: (form.made_on, form.id)))


def forms_about(work: Work, ids: Collection[UUID]) -> list[PaperFormId]:
    """Return the forms that somebody is to sign, or is named on as a recipient."""
    keys = {person_key(each) for each in ids}
    return [
        form.id
        for form in work.unit.paper_forms.find()
        if form.giver_id in ids or keys & {item.recipient for item in _items(form)}
    ]


def _waiting(form: PaperForm, language: str, *, by_guardians: bool) -> WaitingForm:
    body: dict[str, Any] = form.body
    return WaitingForm(
        form.id,
        form.made_on,
        form.printed,
        _items(form),
        SignedText(*body["text"]),
        tuple(asked_line(item, language) for item in _items(form)),
        body["by_guardians"] is by_guardians,
    )


def _items(form: PaperForm) -> tuple[ConsentItem, ...]:
    body: dict[str, Any] = form.body
    return tuple(_from_body(each) for each in body["items"])


def _to_body(item: ConsentItem) -> dict[str, Any]:
    return {
        "purpose": item.purpose.value,
        "material": item.material,
        "recipient": item.recipient,
        "recipient_name": item.recipient_name,
        "conditions": item.conditions,
        "valid_until": item.valid_until.isoformat() if item.valid_until else None,
        "terms": [term.value for term in item.terms],
        "material_name": item.material_name,
        "purpose_words": item.purpose_words,
    }


def _from_body(body: dict[str, Any]) -> ConsentItem:
    until = body["valid_until"]
    return ConsentItem(
        Purpose(body["purpose"]),
        body["material"],
        body["recipient"],
        body["recipient_name"],
        body["conditions"],
        date.fromisoformat(until) if until else None,
        tuple(Condition(term) for term in body["terms"]),
        body["material_name"],
        body["purpose_words"],
    )


HANDLERS: dict[type, Handler] = {KeepForm: keep, DropForm: drop}
