"""What the gate's yes leads to, other than a file: showing it, telling it, another dialog."""

from __future__ import annotations

from collections.abc import Generator
from enum import Enum, auto
from typing import TYPE_CHECKING, Any, TypeAlias

from beeldcoach.services.telling import RecordOralReport, StartViewing
from ui.navigation import Location
from ui.tasks.flow import Ask, Background
from ui.viewmodels import remedies
from ui.viewmodels.annotation_questions import AskAnnotationsOut
from ui.viewmodels.picture_questions import AskPictureRelease
from ui.viewmodels.questions import AskFiguresRelease, AskLetterRelease
from ui.viewmodels.remedy_questions import AskTalk, ShowFilm, TalkAnswer

if TYPE_CHECKING:
    from beeldcoach.services.releasing import AskGate
    from beeldcoach.services.tryable import Thing
    from ui.viewmodels.session import Session

Leading: TypeAlias = Generator[Background | Ask, Any, "Location | None"]


class Way(Enum):
    """What a yes leads to."""

    FILE = auto()  # written by this dialog
    DIALOG = auto()  # another dialog lets it out
    SHOW = auto()
    TELL = auto()  # told, and written down that it was
    WORK = auto()  # the coach opens the film
    COPY_VAULT = auto()  # a backup


def show(session: Session, gate: AskGate, thing: Thing) -> Leading:
    """Write down that somebody looks, then show it; return where what is no picture lies."""
    yield session.do(StartViewing(gate))
    if gate.picture is None:
        return place_of(gate, thing)
    yield Ask(ShowFilm(session, gate.picture, gate.recipient.name))
    return None


def place_of(gate: AskGate, thing: Thing) -> Location:
    """Return where something in words or numbers is shown."""
    if thing.annotations is not None:
        return Location("studio", thing.annotations.film_id)
    if thing.figures is not None:
        return Location("figures", thing.figures.film_id)
    if thing.material == "letter":
        return Location("letters", gate.trajectory_id, thing.letter_kind)
    if thing.material in ("report", "interim_report"):
        return Location("report", gate.trajectory_id, remedies.READ)
    return Location("consent", gate.trajectory_id)


def tell(
    session: Session, gate: AskGate, first_name: str, purpose: str
) -> Generator[Background | Ask, Any, bool]:
    """Write down what the board was told; return whether it was."""
    assert gate.trajectory_id is not None
    answer = yield Ask(AskTalk(first_name, gate.recipient.name, purpose, session.today, None))
    if not isinstance(answer, TalkAnswer):
        return False
    told = RecordOralReport(gate.trajectory_id, gate.recipient, answer.on, answer.subjects)
    yield session.do(told)
    return True


def let_out_elsewhere(session: Session, gate: AskGate, thing: Thing) -> Leading:
    """Let it out by the dialog that does so; it asks the gate once more."""
    about, to = gate.trajectory_id, gate.recipient.key
    assert about is not None
    if gate.picture is not None:
        answer = yield Ask(AskPictureRelease(session, about, gate.picture, gate))
        return answer if isinstance(answer, Location) else None
    if thing.letter_id is not None:
        answer = yield Ask(AskLetterRelease(about, thing.letter_id, session, to))
        printing = not isinstance(answer, bool | None)  # which the page does
        return place_of(gate, thing) if printing else None
    if thing.figures is not None:
        yield Ask(AskFiguresRelease(about, thing.figures, session, to))
    elif thing.annotations is not None:
        yield Ask(AskAnnotationsOut(thing.annotations.film_id, session, to, gate.purpose))
    return None
