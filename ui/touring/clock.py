"""The tour's clock: days pass when the tour says so."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

START = date(2026, 9, 7)  # a Monday at the start of a school year


class TourClock:
    """Stands at a morning until a day passes."""

    def __init__(self) -> None:
        self._moment = datetime.combine(START, time(9, 30), UTC)

    def now(self) -> datetime:
        """Return the moment, in UTC."""
        return self._moment

    def today(self) -> date:
        """Return the tour's date."""
        return self._moment.date()

    def pass_days(self, count: int) -> None:
        """Let days pass."""
        self._moment += timedelta(days=count)

    def pass_seconds(self, count: int) -> None:
        """Let seconds pass, for a clock that is watched."""
        self._moment += timedelta(seconds=count)
