"""StandingModel: what the coach should know about her vault each time that she opens it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias
from uuid import UUID

from beeldcoach.domain.ids import ReleaseId, TrajectoryId
from beeldcoach.services.clock_watch import ClockAgainstLedger, ClockOff
from beeldcoach.services.practice import Certificate, ShowCertificate
from beeldcoach.services.release_entries import AbortRelease, HalfWritten, UnfinishedReleases
from beeldcoach.services.writing_out import LEFT
from ui.tasks.flow import Ask
from ui.viewmodels.base import ViewModel
from ui.viewmodels.questions import Confirm

if TYPE_CHECKING:
    from beeldcoach.domain.ledger import Entry
    from ui.tasks.flow import Flow
    from ui.viewmodels.session import Session

Standing: TypeAlias = Literal["unfinished", "clock", "read_only", "synced", "certificate"]


class StandingModel(ViewModel):
    """What stands above the pages until it is dismissed, the most urgent first."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, session)
        self.unfinished: tuple[Entry, ...] = ()
        self.places: tuple[str, ...] = ()  # where they were to be written, or printed
        self.clock: ClockOff | None = None
        self.certificate = Certificate(None, "")
        self._dismissed: set[str] = set()

    @property
    def now(self) -> Standing | None:
        """What is to be shown."""
        core = self.session.core
        stands: dict[Standing, bool] = {
            "unfinished": bool(self.unfinished),
            "clock": self.clock is not None,
            "read_only": core.read_only,
            "synced": core.synced_with is not None and not self._is_known(core.synced_with),
            "certificate": self.certificate.state in ("soon", "expired"),
        }
        return next((n for n, on in stands.items() if on and n not in self._dismissed), None)

    def open(self) -> None:
        """Look what stands; once, since it comes from before the vault was opened."""
        self.reload()

    def dismiss(self) -> None:
        """Show it no more until the vault is opened again; a service that syncs, never again."""
        shown = self.now
        if shown is None:
            return
        self._dismissed.add(shown)
        if shown == "synced":
            self.session.preferences.set_flag(f"synced/{self.session.core.synced_with}", on=True)
        self.changed.emit()

    def settle(self) -> None:
        """Record that nothing went out, after the coach has looked."""
        self.run(self._settle())

    def _is_known(self, service: str) -> bool:
        return self.session.preferences.flag(f"synced/{service}")

    def _load(self) -> Flow:
        self.unfinished = yield self.session.ask(UnfinishedReleases())
        self.places = yield self.session.ask(HalfWritten())
        self.clock = yield self.session.ask(ClockAgainstLedger())
        self.certificate = yield self.session.ask(ShowCertificate())
        self.changed.emit()

    def _settle(self) -> Flow:
        question = Confirm(
            self.tr("Did nothing go out?"),
            self.tr(
                "Look whether it is there: {}. If it is, leave the release as it stands: it may "
                "have been given to someone. What you record here cannot be undone."
            ).format("; ".join(self.places) or self.tr("in the folder that you chose")),
            self.tr("Record that nothing went out"),
        )
        if (yield Ask(question)):
            for entry in self.unfinished:
                yield self.session.do(_abort(entry))
            yield from self._load()


def _abort(entry: Entry) -> AbortRelease:
    body = entry.body
    about = body["trajectory_id"]  # None for the file of a person
    return AbortRelease(
        ReleaseId(UUID(body["release_id"])), TrajectoryId(UUID(about)) if about else None, LEFT
    )
