"""Questions that a remedy asks: what was told, promised, who is in view, why glass is broken.

The answer is None when the coach dismisses the dialog.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from beeldcoach.domain.ids import TrajectoryId
    from beeldcoach.domain.release import BreakGlass, Ground
    from beeldcoach.services.consent_view import ConsentPage
    from beeldcoach.services.content import SignedText
    from beeldcoach.services.pictures import PictureAsked
    from beeldcoach.services.releasing import AskGate
    from ui.viewmodels.questions import ScanChooser
    from ui.viewmodels.session import Session


@dataclass(frozen=True, slots=True)
class AskTalk:
    """What was talked about, and when. Answer: a TalkAnswer.

    `ground` says which talk: that she knows the gist, the supervision, or another purpose; None
    for what the board was told.
    """

    name: str  # of the teacher
    recipient: str
    purpose_name: str
    today: date
    ground: Ground | None


@dataclass(frozen=True, slots=True)
class TalkAnswer:
    """When it was, and its subjects."""

    on: date
    subjects: str


@dataclass(frozen=True, slots=True)
class AskStatement:
    """The promise to keep copies private, signed. Answer: a StatementAnswer."""

    page: ConsentPage
    choose_scan: ScanChooser


@dataclass(frozen=True, slots=True)
class StatementAnswer:
    """The text in the version that was read, and the signature or scan."""

    on: date
    text: SignedText
    evidence: tuple[bytes, ...] = field(repr=False)  # the signature, or each scan
    evidence_kind: str  # drawn, scan


@dataclass(frozen=True, slots=True)
class AskOthers:
    """Who can be recognised, and what each answers; it records by itself. Answer: True."""

    session: Session
    page: ConsentPage
    gate: AskGate


@dataclass(frozen=True, slots=True)
class ShowFilm:
    """Shows a film, fragment or still to somebody who may look. Answer: None.

    That somebody looks was written down before.
    """

    session: Session
    picture: PictureAsked
    recipient: str


@dataclass(frozen=True, slots=True)
class AskMay:
    """The dialog that asks the gate about anything, and leads on from a yes.

    Answer: a Location to go to, or True when something went out.
    """

    trajectory_id: TrajectoryId
    session: Session
    thing: str = ""  # key of what to begin with; see `tryable`


@dataclass(frozen=True, slots=True)
class AskGlass:
    """Why a legal duty goes before everything else. Answer: a BreakGlass."""

    name: str
    recipient: str
    today: date
    before: BreakGlass | None = None
