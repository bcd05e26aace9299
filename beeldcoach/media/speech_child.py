"""The child that finds speech: it is given the model and sound, and tells likelihoods.

It reads blocks on standard input, each a length (4 bytes, big-endian) and as many bytes: first the
model, then 16-bit samples. To each block of sound it answers with a 32-bit float for every frame.
It sees no film, no file and no network, and ends with its input.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import numpy as np

from beeldcoach.children import confine

if TYPE_CHECKING:
    from numpy.typing import NDArray

RATE = 16_000  # samples a second, as the model was trained on
FRAME = 512  # samples for one answer: 32 ms

_LOUD = 0.1  # to which what is loud in a film is raised (1 is as loud as can be recorded)
_LOUD_SHARE = 95  # % of the frames that are softer than what is loud
_MOST_GAIN = 32.0  # 30 dB: what is softer is not raised further, it would be mostly noise
_REMEMBERED = 10  # stretches by which is judged what is loud: five minutes

_BEFORE = 64  # samples before a frame that the model looks at as well
_STATE = (1, 1, 128)


def main(memory: int, cpu_seconds: int) -> None:
    """Answer until there is no more sound; limits in bytes and seconds."""
    listener = Listener(_block())
    confine(memory, cpu_seconds, handles=3)  # the two pipes and /dev/null
    while sound := _block():
        told = listener.likelihoods(np.frombuffer(sound, np.int16))
        sys.stdout.buffer.write(told.tobytes())
        sys.stdout.buffer.flush()
    os._exit(0)


def _block() -> bytes:
    """Return the next block; nothing at the end."""
    head = sys.stdin.buffer.read(4)
    size = int.from_bytes(head, "big")
    return sys.stdin.buffer.read(size) if len(head) == 4 else b""


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
        known = np.concatenate(self._loudness)
        place = (len(known) - 1) * _LOUD_SHARE // 100
        loud = float(np.partition(known, place)[place])
        return min(max(_LOUD / max(loud, 1e-6), 1.0), _MOST_GAIN)


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
