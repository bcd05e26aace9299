"""Questions that a flow may ask: frozen, without widgets; one prompter turns them into dialogs.

The answer is None when the coach dismisses the dialog.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from beeldcoach.domain.ids import TrajectoryId
    from beeldcoach.services.consent_view import ConsentPage, ConsentRow


@dataclass(frozen=True, slots=True)
class Confirm:
    """Whether to do it. Answer: True."""

    title: str
    text: str
    verb: str  # on the button, with its object
    destructive: bool = False
    cancel: str = ""  # another word than `Cancel`


@dataclass(frozen=True, slots=True)
class ConfirmByName:
    """Whether to do what cannot be undone; the name is typed over. Answer: True."""

    title: str
    text: str
    verb: str
    name: str


@dataclass(frozen=True, slots=True)
class AskDate:
    """On which day something happened or is planned. Answer: a date."""

    title: str
    text: str
    verb: str
    proposed: date
    latest: date | None = None
    earliest: date | None = None


@dataclass(frozen=True, slots=True)
class AskText:
    """A few words. Answer: a str, perhaps empty."""

    title: str
    text: str
    verb: str
    label: str
    proposed: str = ""
    required: bool = False


@dataclass(frozen=True, slots=True)
class ChooseFile:
    """Which file to read. Answer: a Path."""

    title: str
    filters: str  # as Qt writes them: `Films (*.mp4 *.mov);;All files (*)`


@dataclass(frozen=True, slots=True)
class ChooseSave:
    """Where to write a file. Answer: a Path."""

    title: str
    proposed: str  # file name
    filters: str


@dataclass(frozen=True, slots=True)
class ChooseFolder:
    """Which folder. Answer: a Path."""

    title: str
    start: Path | None = None


@dataclass(frozen=True, slots=True)
class AskConsent:
    """The wizard that records a consent. Answer: what was agreed, with its evidence."""

    page: ConsentPage
    chosen: tuple[str, ...] = ()  # purposes to begin with; none is ticked


@dataclass(frozen=True, slots=True)
class AskWithdrawal:
    """What withdrawing does, and whether to. Answer: True."""

    name: str
    row: ConsentRow


@dataclass(frozen=True, slots=True)
class AskRelease:
    """The dialog that asks the gate again and again. Answer: where to write, as a Path."""

    trajectory_id: TrajectoryId
