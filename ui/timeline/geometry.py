"""Where a time of the film stands on the screen: the view that zooms, pans and follows."""

from __future__ import annotations

from dataclasses import dataclass, replace

MIN_MS_PER_PX = 2.0  # a frame of 40 ms is 20 px wide: nearer shows nothing new
PLAYING_STEP_MS = 1_000  # a smaller step is playing or stepping, a larger one is a jump
BAND = 0.1  # the playhead may walk in the middle 80 % before the lanes turn a page


@dataclass(frozen=True, slots=True)
class View:
    """The stretch of film on the screen; `left` and `width` are logical pixels of the time area.

    Make one with `whole_film`; every method returns a view that lies within the film.
    """

    duration_ms: int
    left: float
    width: float
    start_ms: float
    ms_per_px: float

    @property
    def span_ms(self) -> float:
        """The length of film that fits the time area."""
        return self.width * self.ms_per_px

    @property
    def end_ms(self) -> float:
        """The time at the right edge, which may lie past the end of a short film."""
        return self.start_ms + self.span_ms

    @property
    def right(self) -> float:
        """The x of the right edge."""
        return self.left + self.width

    @property
    def is_fitted(self) -> bool:
        """Whether the whole film is in view."""
        return self.ms_per_px >= _fit(self.duration_ms, self.width) * (1 - 1e-9)

    def x_of(self, ms: float) -> float:
        """The x of a time, also when it is out of view."""
        return self.left + (ms - self.start_ms) / self.ms_per_px

    def ms_at(self, x: float) -> int:
        """The time under an x, to the millisecond, kept within the film."""
        ms = round(self.start_ms + (x - self.left) * self.ms_per_px)
        return min(max(ms, 0), self.duration_ms)

    def shows(self, ms: float) -> bool:
        """Whether a time is in view, give or take the rounding to whole milliseconds."""
        return self.start_ms - 0.5 <= ms <= self.end_ms + 0.5

    def zoomed(self, factor: float, at_x: float) -> View:
        """Nearer for a factor above 1; the time under `at_x` stays there."""
        anchor = self.start_ms + (at_x - self.left) * self.ms_per_px
        limit = _fit(self.duration_ms, self.width)
        scale = min(max(self.ms_per_px / factor, MIN_MS_PER_PX), limit)
        start = anchor - (at_x - self.left) * scale
        return _clamped(replace(self, ms_per_px=scale, start_ms=start))

    def panned(self, pixels: float) -> View:
        """Later in the film for a positive number of pixels."""
        return self.starting_at(self.start_ms + pixels * self.ms_per_px)

    def starting_at(self, ms: float) -> View:
        """The same zoom, with another time at the left edge."""
        return _clamped(replace(self, start_ms=ms))

    def centred_on(self, ms: float) -> View:
        """The same zoom, with a time in the middle."""
        return self.starting_at(ms - self.span_ms / 2)

    def fitted(self) -> View:
        """The whole film in view."""
        return whole_film(self.duration_ms, self.left, self.width)

    def resized(self, width: float) -> View:
        """Another width: a fitted view stays fitted, another keeps its zoom and left edge."""
        if self.is_fitted:
            return whole_film(self.duration_ms, self.left, width)
        width = max(width, 1.0)
        scale = min(self.ms_per_px, _fit(self.duration_ms, width))
        return _clamped(replace(self, width=width, ms_per_px=scale))

    def showing(self, start_ms: int, end_ms: int) -> View:
        """The view in which a stretch of film fills the middle half; a point gets 10 seconds."""
        length = max(end_ms - start_ms, 5_000)
        scale = max(length * 2 / self.width, MIN_MS_PER_PX)
        scale = min(scale, _fit(self.duration_ms, self.width))
        return _clamped(replace(self, ms_per_px=scale)).centred_on((start_ms + end_ms) / 2)

    def following(self, old_ms: int, new_ms: int) -> View:
        """The view after the playhead moved: itself, or a page on, never a creeping scroll.

        While playing or stepping the page turns at the band's edge, in the direction of travel. A
        jump within the view leaves it alone; a jump out of it puts the playhead in the middle.
        Playing on out of view (the user panned away) does not pull the view back.
        """
        step = new_ms - old_ms
        if abs(step) > PLAYING_STEP_MS:
            return self if self.shows(new_ms) else self.centred_on(new_ms)
        if not self.shows(old_ms):
            return self
        if step > 0 and new_ms > self.start_ms + self.span_ms * (1 - BAND):
            return self.starting_at(new_ms - self.span_ms * BAND)
        if step < 0 and new_ms < self.start_ms + self.span_ms * BAND:
            return self.starting_at(new_ms - self.span_ms * (1 - BAND))
        return self


def whole_film(duration_ms: int, left: float, width: float) -> View:
    """The view that shows all of a film in `width` pixels from `left`."""
    width = max(width, 1.0)
    return View(max(duration_ms, 0), left, width, 0.0, _fit(duration_ms, width))


def _fit(duration_ms: int, width: float) -> float:
    return max(duration_ms / width, MIN_MS_PER_PX)


def _clamped(view: View) -> View:
    last = max(view.duration_ms - view.span_ms, 0.0)
    return replace(view, start_ms=min(max(view.start_ms, 0.0), last))
