"""StandingNotices: above all pages, what the coach should know about her vault."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import i18n, theme
from ui.navigation import Location
from ui.pages.first_run_step import synced_notice
from ui.viewmodels.standing import StandingModel
from ui.widgets.banner import Banner, Notice, Remedy

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.viewmodels.session import Session
    from ui.viewmodels.standing import Standing


class StandingNotices(QWidget):
    """One notice at a time; takes no room when there is none.

    Signals:
        going: the Location that the coach wants to see because of it.
        failed: an error that the page shows.
    """

    going = Signal(object)
    failed = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.model = StandingModel(session)
        self.banner = Banner()
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.S24, theme.S12, theme.S24, 0)
        column.addWidget(self.banner)
        self.hide()
        self.banner.dismissed.connect(self.model.dismiss)
        self.banner.remedied.connect(self._mend)
        self.model.changed.connect(self._render)
        self.model.failed.connect(self.failed)
        self.model.open()

    def _render(self) -> None:
        notice = self._notice()
        self.setVisible(notice is not None)
        if notice is not None:
            self.banner.set_state(notice)

    def _notice(self) -> Notice | None:
        notices: dict[Standing, Callable[[], Notice | None]] = {
            "unfinished": self._unfinished,
            "clock": self._clock,
            "read_only": self._read_only,
            "synced": self._synced,
            "certificate": self._certificate,
        }
        return notices[self.model.now]() if self.model.now else None

    def _read_only(self) -> Notice:
        return Notice(
            "warn",
            self.tr("This folder cannot be written."),
            self.tr("You can look at everything, but nothing that you change is kept."),
            dismissable=True,
        )

    def _synced(self) -> Notice:
        shown = synced_notice(self.model.session.core.synced_with or "")
        return Notice(shown.kind, shown.first, shown.rest, dismissable=True)

    def _unfinished(self) -> Notice:
        first = self.tr("%n release(s) began and did not end.", "", len(self.model.unfinished))
        rest = self.tr("Beeldcoach was stopped while a file was written. Look whether it is there.")
        if self.model.places:
            rest = f"{rest} {self._where()}"
        remedies = [Remedy("view", self.tr("View"))]
        if not self.model.session.core.read_only:
            remedies.append(Remedy("settle", self.tr("Nothing went out …")))
        return Notice("warn", first, rest, tuple(remedies), dismissable=True)

    def _where(self) -> str:
        """Name the files, with their folders; of many the first."""
        first, more = self.model.places[:2], self.model.places[2:]
        words = [self.tr("{file} in {folder}.").format(**_parts(place)) for place in first]
        if more:
            words.append(self.tr("And %n more.", "", len(more)))
        return " ".join(words)

    def _clock(self) -> Notice | None:
        clock, language = self.model.clock, self.model.session.language
        if clock is None:
            return None
        last_on = i18n.date_text(clock.last_on, language)
        if clock.ahead:
            today = i18n.date_text(clock.today, language)
            first = self.tr("Is it {today}? The register ends on {date}.")
            rest = self.tr(
                "If that is wrong, put the clock of this computer right before you record "
                "anything: what you record keeps the day that the clock says."
            )
            return Notice("warn", first.format(today=today, date=last_on), rest, dismissable=True)
        first = self.tr("The clock of this computer stands before {date}, the end of the register.")
        rest = self.tr(
            "Consents are counted as of that day, so none comes back to life. Put the clock right."
        )
        return Notice("warn", first.format(date=last_on), rest, dismissable=True)

    def _certificate(self) -> Notice | None:
        certificate, session = self.model.certificate, self.model.session
        if certificate.until is None:
            return None
        day = i18n.date_text(certificate.until, session.language)
        if certificate.state == "expired":
            first = self.tr("Your certificate ended on {date}.").format(date=day)
        else:
            first = self.tr("Your certificate ends on {date}.").format(date=day)
        rest = self.tr("Renewing takes some weeks.")
        remedy = Remedy("practice", self.tr("Open practice"))
        return Notice("warn", first, rest, (remedy,), dismissable=True)

    def _mend(self, key: str) -> None:
        if key == "settle":
            self.model.settle()
        elif key == "practice":
            self.model.dismiss()
            self.going.emit(Location("practice"))
        else:
            self.going.emit(Location("register"))


def _parts(place: str) -> dict[str, str]:
    """Return a place as the name of the file and its folder; a printer has no folder."""
    path = Path(place)
    return {"file": path.name, "folder": str(path.parent)}
