"""Commands and queries on the coach's own practice: facts, logo, supervision."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from beeldcoach.domain.errors import UnknownThing
from beeldcoach.domain.ids import SupervisionId
from beeldcoach.domain.names import names_in
from beeldcoach.domain.practice import EXPIRES_SOON, Supervision
from beeldcoach.services.desk import Command, Handler, Query, Work
from beeldcoach.services.documents import Letterhead
from beeldcoach.services.known_names import people_names
from beeldcoach.services.letter_texts import letter_words

if TYPE_CHECKING:
    from beeldcoach.services.ports import StoredObject

FACTS = (
    "coach_name", "practice_name", "practice_address", "practice_postcode", "practice_town",
    "practice_email", "practice_phone", "practice_website", "practice_kvk", "practice_iban",
    "tariff_hour", "tariff_trajectory", "hours_trajectory", "vat_note",
    "cert_title", "cert_number", "cert_issuer", "cert_until",
)  # fmt: skip
LOGO = "logo"  # name of the picture in the files of a letter
LOGO_FACT = "practice_logo"  # id of the object in the vault


@dataclass(frozen=True, slots=True)
class SetLogo(Command[None]):
    """Let a picture that lies in the vault be the logo."""

    stored: StoredObject


@dataclass(frozen=True, slots=True)
class RemoveLogo(Command[None]):
    """Have no logo any more; its file goes when the vault is opened next."""


@dataclass(frozen=True, slots=True)
class LogoObject(Query["StoredObject | None"]):
    """Where in the vault the logo lies."""


@dataclass(frozen=True, slots=True)
class AddSupervision(Command[SupervisionId]):
    """Note a session of supervision, intervision or training; raises InTheFuture, TooLong."""

    on: date
    kind: str
    minutes: int
    subject: str
    learned: str = ""


@dataclass(frozen=True, slots=True)
class ChangeSupervision(Command[None]):
    """Change what was noted of a session; raises InTheFuture, TooLong."""

    session_id: SupervisionId
    on: date
    kind: str
    minutes: int
    subject: str
    learned: str = ""


@dataclass(frozen=True, slots=True)
class RemoveSupervision(Command[None]):
    """Remove a session."""

    session_id: SupervisionId


@dataclass(frozen=True, slots=True)
class SessionLine:
    """One session of supervision, as it was noted."""

    id: SupervisionId
    on: date
    kind: str
    minutes: int
    subject: str
    learned: str
    names: tuple[str, ...]  # of known people that stand in it, and should not


@dataclass(frozen=True, slots=True)
class YearTotal:
    """How much supervision there was in a year."""

    year: int
    sessions: int
    minutes: int


@dataclass(frozen=True, slots=True)
class PracticePage:
    """The page of the practice."""

    facts: tuple[tuple[str, str], ...]
    logo: StoredObject | None
    cert_until: date | None
    cert_state: str  # valid, soon, expired; empty when no date is known
    sessions: tuple[SessionLine, ...]  # the newest first
    totals: tuple[YearTotal, ...]  # the newest first
    names: tuple[str, ...]  # of known people, to warn of while typing
    today: date

    def fact(self, name: str) -> str:
        """Return a fact, empty when it is not known."""
        return dict(self.facts).get(name, "")


@dataclass(frozen=True, slots=True)
class ShowPractice(Query[PracticePage]):
    """The page of the practice."""


@dataclass(frozen=True, slots=True)
class Certificate:
    """How the coach's certificate stands: valid, soon, expired; empty when no date is known."""

    until: date | None
    state: str


@dataclass(frozen=True, slots=True)
class ShowCertificate(Query[Certificate]):
    """How the coach's certificate stands today."""


def set_logo(command: SetLogo, work: Work) -> None:
    """Handle SetLogo."""
    _forget_logo(work)
    work.unit.evidence.save(command.stored)
    work.unit.settings.set(LOGO_FACT, str(command.stored.id))


def remove_logo(_command: RemoveLogo, work: Work) -> None:
    """Handle RemoveLogo."""
    _forget_logo(work)


def _forget_logo(work: Work) -> None:
    logo = _logo(work)
    if logo is not None:
        work.unit.evidence.remove(logo.id)
        work.unit.settings.set(LOGO_FACT, "")


def _logo(work: Work) -> StoredObject | None:
    kept = work.unit.settings.get(LOGO_FACT)
    found = work.unit.evidence.find(id=UUID(kept)) if kept else []
    return found[0] if found else None


def logo_object(_query: LogoObject, work: Work) -> StoredObject | None:
    """Handle LogoObject."""
    return _logo(work)


def add_session(command: AddSupervision, work: Work) -> SupervisionId:
    """Handle AddSupervision."""
    session = Supervision(SupervisionId(work.new_id()), command.on)
    _note(session, command, work)
    return session.id


def change_session(command: ChangeSupervision, work: Work) -> None:
    """Handle ChangeSupervision."""
    _note(_session(work, command.session_id), command, work)


def _note(session: Supervision, told: AddSupervision | ChangeSupervision, work: Work) -> None:
    session.hold(told.on, told.kind, told.minutes, work.today)
    session.write(told.subject.strip(), told.learned.strip())
    work.unit.supervisions.save(session)


def remove_session(command: RemoveSupervision, work: Work) -> None:
    """Handle RemoveSupervision."""
    work.unit.supervisions.remove(_session(work, command.session_id).id)


def _session(work: Work, session_id: SupervisionId) -> Supervision:
    found = work.unit.supervisions.find(id=session_id)
    if not found:
        raise UnknownThing
    return found[0]


def show(_query: ShowPractice, work: Work) -> PracticePage:
    """Handle ShowPractice."""
    certificate = show_certificate(ShowCertificate(), work)
    sessions = sorted(work.unit.supervisions.find(), key=lambda s: s.on, reverse=True)
    names = people_names(work)
    return PracticePage(
        tuple((name, work.unit.settings.get(name)) for name in FACTS),
        _logo(work),
        certificate.until,
        certificate.state,
        tuple(_line(session, names) for session in sessions),
        _totals(sessions),
        names,
        work.today,
    )


def show_certificate(_query: ShowCertificate, work: Work) -> Certificate:
    """Handle ShowCertificate."""
    until = _day(work.unit.settings.get("cert_until"))
    return Certificate(until, _standing(until, work.today))


def _line(session: Supervision, names: tuple[str, ...]) -> SessionLine:
    return SessionLine(
        session.id,
        session.on,
        session.kind,
        session.minutes,
        session.subject,
        session.learned,
        names_in(f"{session.subject}\n{session.learned}", names),
    )


def _totals(sessions: list[Supervision]) -> tuple[YearTotal, ...]:
    years: dict[int, list[int]] = {}
    for session in sessions:
        years.setdefault(session.on.year, []).append(session.minutes)
    return tuple(YearTotal(year, len(minutes), sum(minutes)) for year, minutes in years.items())


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _standing(until: date | None, today: date) -> str:
    if until is None:
        return ""
    if until < today:
        return "expired"
    return "soon" if until - today <= EXPIRES_SOON else "valid"


def letterhead(work: Work, language: str) -> Letterhead:
    """Return what stands at the top of the practice's letters, as far as it is known."""
    fact, words = work.unit.settings.get, letter_words(language)
    town = " ".join(part for part in (fact("practice_postcode"), fact("practice_town")) if part)
    kvk, iban = fact("practice_kvk"), fact("practice_iban")
    details = (
        fact("coach_name") if fact("practice_name") else "",
        fact("cert_title"),
        fact("practice_address"),
        town,
        fact("practice_phone"),
        fact("practice_email"),
        fact("practice_website"),
        words["kvk"].format(number=kvk) if kvk else "",
        words["iban"].format(number=iban) if iban else "",
    )
    return Letterhead(
        fact("practice_name") or fact("coach_name"),
        tuple(detail for detail in details if detail),
        LOGO if _logo(work) is not None else "",
    )


HANDLERS: dict[type, Handler] = {
    SetLogo: set_logo,
    RemoveLogo: remove_logo,
    LogoObject: logo_object,
    AddSupervision: add_session,
    ChangeSupervision: change_session,
    RemoveSupervision: remove_session,
    ShowPractice: show,
    ShowCertificate: show_certificate,
}
