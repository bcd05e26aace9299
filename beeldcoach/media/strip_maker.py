"""Hands a film's pictures and sound in small to those who may not know how they are made.

What makes them is imported when it is first asked for: to open a vault asks for none of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from beeldcoach.media.filmstrip import Thumbnail
    from beeldcoach.media.frame_finder import FilmFrameFinder
    from beeldcoach.services.ports import SoundMatch, StreamFactory
    from beeldcoach.services.progress import Progress


class FilmStripMaker:
    """The StripMaker of the application; stateless, for any thread."""

    def thumbnails(
        self,
        open_stream: StreamFactory,
        rounds: Sequence[int],
        height: int,
        progress: Progress,
        shown: Callable[[list[Thumbnail]], None],
    ) -> list[Thumbnail]:
        """Return small pictures with their times in milliseconds; see `filmstrip.thumbnails`."""
        from beeldcoach.media.filmstrip import thumbnails

        return thumbnails(open_stream, rounds, height, progress, shown)

    def peaks(
        self,
        open_stream: StreamFactory,
        buckets: int,
        progress: Progress,
        shown: Callable[[bytes], None],
    ) -> bytes:
        """Return how loud each part of the film is; see `waveform.peaks`."""
        from beeldcoach.media.waveform import peaks

        return peaks(open_stream, buckets, progress, shown)

    def speech(
        self,
        open_stream: StreamFactory,
        progress: Progress,
        shown: Callable[[list[tuple[int, int]], int], None],
    ) -> list[tuple[int, int]]:
        """Return where somebody speaks; see `speech.speech`."""
        from beeldcoach.media.speech import speech

        return speech(open_stream, progress, shown)

    def finder(self, open_stream: StreamFactory) -> FilmFrameFinder:
        """Return what finds single pictures; see `frame_finder.FilmFrameFinder`."""
        from beeldcoach.media.frame_finder import FilmFrameFinder

        return FilmFrameFinder(open_stream)

    def picture_at(
        self, open_stream: StreamFactory, at_ms: int, max_width: int, progress: Progress
    ) -> bytes:
        """Return the picture of one time; see `frames.picture_at`."""
        from beeldcoach.media.frames import picture_at

        return picture_at(open_stream, at_ms, max_width, progress)

    def sound_match(
        self, first: StreamFactory, second: StreamFactory, progress: Progress
    ) -> SoundMatch | None:
        """Return how two films of one lesson fit; see `sound_match.sound_match`."""
        from beeldcoach.media.sound_match import sound_match

        return sound_match(first, second, progress)
