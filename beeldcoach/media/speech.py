"""Where somebody speaks in a film, found by a small model on this machine.

Silero VAD tells for every 32 ms how likely it is speech; not whose. What it finds becomes stretches
with two thresholds: speech begins at the higher, and goes on until it stays below the lower.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from beeldcoach.media.models import SPEECH, model
from beeldcoach.media.opening import open_film
from beeldcoach.media.sound import mono, sound_stream
from beeldcoach.services.progress import Silent

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from numpy.typing import NDArray

    from beeldcoach.services.ports import StreamFactory
    from beeldcoach.services.progress import Progress

    Span = tuple[int, int]

RATE = 16_000  # samples a second, as the model was trained on
FRAME = 512  # samples for one answer: 32 ms
FRAME_MS = 1000 * FRAME // RATE
BEGIN, GO_ON = 0.3, 0.15  # likelihoods; see docs/talk-and-silence.md for how they were chosen
PAUSE_MS = 200  # a shorter pause is part of speaking
SHORTEST_MS = 200  # a shorter sound is no speech

_LOUD = 0.1  # to which what is loud in a film is raised (1 is as loud as can be recorded)
_LOUD_SHARE = 95  # % of the frames that are softer than what is loud
_MOST_GAIN = 32.0  # 30 dB: what is softer is not raised further, it would be mostly noise
_REMEMBERED = 10  # stretches by which is judged what is loud: five minutes

_BEFORE = 64  # samples before a frame that the model looks at as well
_STATE = (1, 1, 128)
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
    listener = Listener(model(SPEECH, folder))
    with open_stream() as source, open_film(source) as container:
        stream = sound_stream(container)
        if stream is None:
            return []
        total = max(1, (container.duration or 0) // 1_000)
        finder = Finder()
        for begins_ms, samples in mono(container, stream, RATE, FRAME * _FRAMES, progress):
            finder.begins_ms = begins_ms
            finder.take(listener.likelihoods(samples))
            progress.report(min(finder.until_ms, total), total)
            if shown is not None:
                shown(finder.spans(), finder.until_ms)
    return finder.spans()


class Listener:
    """The model, with what it remembers of the sound before."""

    def __init__(self, content: bytes) -> None:
        import onnxruntime

        onnxruntime.disable_telemetry_events()
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1  # the player needs the rest
        options.log_severity_level = 4
        self._session = onnxruntime.InferenceSession(
            content, options, providers=["CPUExecutionProvider"]
        )
        self._state = (np.zeros(_STATE, np.float32), np.zeros(_STATE, np.float32))
        self._before = np.zeros(_BEFORE, np.float32)
        self._loudness: list[NDArray[np.float32]] = []

    def likelihoods(self, samples: NDArray[np.int16]) -> NDArray[np.float32]:
        """Return for each frame of the next samples how likely it is speech, 0 to 1."""
        heard: NDArray[np.float32] = samples.astype(np.float32) / np.float32(32_768)
        frames = np.pad(heard, (0, -len(heard) % FRAME)).reshape(-1, FRAME)
        frames = frames * self._gain(frames)
        asked = np.empty((len(frames), _BEFORE + FRAME), np.float32)
        asked[:, _BEFORE:] = frames
        asked[0, :_BEFORE] = self._before
        asked[1:, :_BEFORE] = frames[:-1, -_BEFORE:]
        self._before = frames[-1, -_BEFORE:].copy()
        hidden, cell = self._state
        told, *state = self._session.run(
            ["speech_probs", "hn", "cn"], {"input": asked, "h": hidden, "c": cell}
        )
        self._state = (state[0], state[1])
        found: NDArray[np.float32] = told.reshape(-1)
        return found

    def _gain(self, frames: NDArray[np.float32]) -> float:
        """Return by how much to raise the sound: the model misses what was recorded softly."""
        loudness = np.sqrt(np.mean(frames**2, axis=1))
        self._loudness = [*self._loudness[1 - _REMEMBERED :], loudness]
        loud = float(np.percentile(np.concatenate(self._loudness), _LOUD_SHARE))
        return min(max(_LOUD / max(loud, 1e-6), 1.0), _MOST_GAIN)


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
