"""Where somebody speaks in a film, found by a small model on this machine.

Silero VAD tells for every 32 ms how likely it is speech; not whose. What it finds becomes stretches
with two thresholds: speech begins at the higher, and goes on until it stays below the lower. The
model runs in a child, beside the decoding, and the window does not wait for either.
"""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import numpy as np

from beeldcoach import children
from beeldcoach.media.models import SPEECH, model
from beeldcoach.media.opening import open_film
from beeldcoach.media.sound import mono, sound_stream
from beeldcoach.media.speech_child import FRAME, RATE
from beeldcoach.services.errors import ModelMissing
from beeldcoach.services.progress import Silent

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from numpy.typing import NDArray

    from beeldcoach.services.ports import StreamFactory
    from beeldcoach.services.progress import Progress

    Span = tuple[int, int]

FRAME_MS = 1000 * FRAME // RATE
BEGIN, GO_ON = 0.3, 0.15  # likelihoods; see docs/talk-and-silence.md for how they were chosen
PAUSE_MS = 200  # a shorter pause is part of speaking
SHORTEST_MS = 200  # a shorter sound is no speech

_CHILD, CHILD_ARGUMENT = "beeldcoach.media.speech_child", "--find-speech"
_MEMORY = 2 << 30  # bytes of address space; the libraries alone take half
_SECONDS = 3_600  # of processor time: a film of a day
_FRAMES = 1_000  # a call: 32 seconds of sound, some megabytes


def speech(
    open_stream: StreamFactory,
    progress: Progress | None = None,
    shown: Callable[[list[Span], int], None] | None = None,
    folder: Path | None = None,
) -> list[Span]:
    """Return where somebody speaks, in milliseconds of the film; nothing for one without sound.

    On the way `shown` gets what was found so far, and up to which time. `folder` is where the
    model lies, if elsewhere than set-up puts it.

    Raises:
        ModelMissing: the model is not installed, or is not the one that this was made for.
        NotAFilm, WorldError: as the other strips.
        Cancelled: `progress` said so.
    """
    progress = progress or Silent()
    content = model(SPEECH, folder)
    with open_stream() as source, open_film(source) as container:
        stream = sound_stream(container)
        if stream is None:
            return []
        total = max(1, (container.duration or 0) // 1_000)
        finder, listener = Finder(), _Listener(content)
        try:
            for begins_ms, samples in mono(container, stream, RATE, FRAME * _FRAMES, progress):
                finder.begins_ms = begins_ms
                finder.take(listener.hear(samples))
                progress.report(min(finder.until_ms, total), total)
                if shown is not None:
                    shown(finder.spans(), finder.until_ms)
            finder.take(listener.rest())
        finally:
            listener.end()
    found = finder.spans()
    if shown is not None:
        shown(found, finder.until_ms)
    return found


class _Listener:
    """The child that runs the model; one stretch of sound is with it while we decode the next."""

    def __init__(self, content: bytes) -> None:
        try:
            self._child = subprocess.Popen(  # noqa: S603  (our own interpreter and arguments)
                [*children.command(_CHILD, CHILD_ARGUMENT), str(_MEMORY), str(_SECONDS)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                bufsize=0,
                env=children.environment(),
                close_fds=True,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError:
            raise ModelMissing(SPEECH) from None
        self._waiting = 0  # bytes of the answer that is to come
        try:
            self._send(content)
        except BaseException:
            self.end()
            raise

    def hear(self, samples: NDArray[np.int16]) -> NDArray[np.float32]:
        """Hand over the next samples; return the likelihoods of those before, none at first."""
        told = self.rest()
        self._send(samples.tobytes())
        self._waiting = -(-len(samples) // FRAME) * np.dtype(np.float32).itemsize
        return told

    def rest(self) -> NDArray[np.float32]:
        """Return the likelihoods of the samples handed over last."""
        told = np.frombuffer(self._receive(self._waiting), np.float32)
        self._waiting = 0
        return told

    def end(self) -> None:
        """Let the child go; it holds nothing that must be kept."""
        self._child.kill()
        self._child.wait()
        for pipe in (self._child.stdin, self._child.stdout):
            if pipe is not None:
                pipe.close()

    def _send(self, content: bytes) -> None:
        assert self._child.stdin is not None
        view = memoryview(len(content).to_bytes(4, "big") + content)
        try:
            while view:
                view = view[self._child.stdin.write(view) :]
        except OSError:  # it could not start, or died
            raise ModelMissing(SPEECH) from None

    def _receive(self, size: int) -> bytes:
        assert self._child.stdout is not None
        parts = bytearray()
        while len(parts) < size:
            part = self._child.stdout.read(size - len(parts))
            if not part:
                raise ModelMissing(SPEECH)
            parts += part
        return bytes(parts)


class Finder:
    """Makes stretches of speech from likelihoods, as these come."""

    def __init__(self, begins_ms: float = 0.0) -> None:
        self.begins_ms = begins_ms  # film time of the first frame
        self._frames = 0  # taken so far
        self._since: int | None = None  # the frame with which speech began that goes on
        self._quiet: int | None = None  # the frame since which it is quiet
        self._found: list[Span] = []  # in frames

    @property
    def until_ms(self) -> int:
        """The film time up to which was heard."""
        return round(self.begins_ms + self._frames * FRAME_MS)

    def take(self, likelihoods: Iterable[float]) -> None:
        """Go on with the next frames."""
        for likelihood in likelihoods:
            if likelihood >= BEGIN:
                self._quiet = None
                if self._since is None:
                    self._since = self._frames
            elif self._since is not None and likelihood < GO_ON:
                self._go_quiet()
            self._frames += 1

    def _go_quiet(self) -> None:
        assert self._since is not None
        if self._quiet is None:
            self._quiet = self._frames
        if (self._frames + 1 - self._quiet) * FRAME_MS >= PAUSE_MS:
            self._found.append((self._since, self._quiet))
            self._since = self._quiet = None

    def spans(self) -> list[Span]:
        """Return what was found so far, milliseconds of the film; also what still goes on."""
        found = list(self._found)
        if self._since is not None:
            found.append((self._since, self._quiet or self._frames))
        long = [(a, b) for a, b in found if (b - a) * FRAME_MS >= SHORTEST_MS]
        return [(self._ms(a), self._ms(b)) for a, b in long]

    def _ms(self, frame: int) -> int:
        return max(0, round(self.begins_ms + frame * FRAME_MS))
