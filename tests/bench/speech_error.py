"""Bench: how often speech is missed, and silence taken for speech, on films labelled by hand.

Labels were read off the loudness in steps of 10 ms, pauses under 200 ms left in. The constructed
sound is the speech of the same film, phrase by phrase at known places, in silence and in noise:
pink noise, and babble of the same voices laid over one another, turned backwards.
"""

import dataclasses
import io
from pathlib import Path
from typing import Any

import av
import numpy as np

from beeldcoach.media.opening import open_film
from beeldcoach.media.sound import mono, sound_stream
from beeldcoach.media.speech import RATE, speech
from beeldcoach.services.progress import Silent

VIDEO = Path(__file__).parents[2].parent / "shared/data/video"
STEP = 10  # ms: the grid on which is compared
EDGE = 50  # ms around the edges of a label in which neither answer is wrong: read off no better

_ROOM = [(320, 2_150), (3_260, 3_720), (4_000, 4_320), (5_400, 7_620), (8_180, 10_360)]
_READ = [(11_540, 12_430), (12_700, 15_060), (15_300, 15_960), (16_700, 19_240)]
LABELS = {  # what can be known: two voices in English, and sound without speech
    "good/classroom_1080p25_speech.mp4": _ROOM + _READ,
    "good/quad_faces_1080p25_speech.mp4": _ROOM + _READ[:3],
    "good/nasa_13013_multitrack.mp4": [
        (720, 4_200), (4_200, 4_860), (5_200, 8_020), (8_560, 12_060),
    ],
    "good/chaplin_bw_mp3.mp4": [],  # music
    "odd/mpeg2_1080_mp2.ts": [],  # music
    "odd/aac_5_1.mp4": [],  # music and sounds
    "odd/long_363s_1080p_lowbitrate.mp4": [],  # a tone
}  # fmt: skip
GAPS = (300, 500, 800, 1_200, 2_000, 3_000, 5_000)  # ms of silence between phrases


@dataclasses.dataclass(frozen=True)
class Made:
    """Sound made of the phrases."""

    noise: int | None = None  # dB under the speech; None for none
    higher: float = 1.0  # by which the voices are higher and quicker
    echo: float = 0.0  # seconds in which a room's echo dies away
    far: float = 1.0  # how much stronger that echo is than the voice itself, in energy
    level: float = 1.0  # of the whole; 0.03 is a microphone far off


MADE = {
    "in silence": Made(),
    "pink noise 20 dB below": Made(20),
    "pink noise 10 dB below": Made(10),
    "pink noise 5 dB below": Made(5),
    "pink noise as loud": Made(0),
    "recorded softly (-30 dB), pink noise 20 dB below": Made(20, level=0.03),
    "higher voices (a third), pink noise 10 dB below": Made(10, higher=1.35),
    "echo of 0.4 s as strong as the voice, pink noise 20 dB below": Made(20, echo=0.4),
    "echo of 0.6 s as strong as the voice, pink noise 20 dB below": Made(20, echo=0.6),
    "echo of 0.6 s twice as strong, pink noise 20 dB below": Made(20, echo=0.6, far=2.0),
    "babble 15 dB below": Made(15),
    "babble 10 dB below": Made(10),
}
BANDS = ((0, 500, 1.1), (500, 1000, 1.0), (1000, 2000, 0.95), (2000, 4000, 0.8), (4000, 8001, 0.5))
ROOMS = (1, 2, 3, 4)  # one echo is kinder to the model than another
MURMUR = "babble"  # left out of the total: it is speech, only not of anyone who is meant


def measure() -> dict[str, Any]:
    """The part of 100 seconds that is judged wrongly, over all; the rows say where."""
    rows = {name: _of_film(name, spans) for name, spans in LABELS.items()}
    for name, how in MADE.items():
        rooms = ROOMS if how.echo else (0,)
        made = [_of_made(how, room, babble=MURMUR in name) for room in rooms]
        rows[name] = np.sum(made, axis=0)
    totals = np.sum([row for name, row in rows.items() if MURMUR not in name], axis=0)
    return {
        "name": "speech_error",
        "value": _rates(totals)["wrong"],
        "unit": "% of the time judged wrongly",
        "peer": None,
        "peer_value": None,
        "ratio": None,
        **_rates(totals),
        "rows": {name: _rates(row) for name, row in rows.items()},
    }


def _rates(counts: Any) -> dict[str, float]:
    """Missed: of the speech. False: of the rest. Wrong: of everything."""
    missed, spoken, false, still = (float(each) for each in counts)
    return {
        "missed": round(100 * missed / spoken, 1) if spoken else 0.0,
        "false": round(100 * false / still, 1) if still else 0.0,
        "wrong": round(100 * (missed + false) / (spoken + still), 1),
        "seconds": round((spoken + still) * STEP / 1000),
    }


def _of_film(name: str, labels: list[tuple[int, int]]) -> Any:
    path = VIDEO / name
    length = len(_sound(path.read_bytes())) * 1000 // RATE
    return _compare(speech(lambda: path.open("rb", buffering=0)), labels, length)


def _compare(found: Any, labels: Any, length_ms: int) -> Any:
    """Counts of steps: missed, spoken, false, still."""
    is_found, is_spoken = _line(found, length_ms), _line(labels, length_ms)
    judged = np.ones(len(is_spoken), bool)
    for edge in (edge for span in labels for edge in span):
        judged[max(0, (edge - EDGE) // STEP) : (edge + EDGE) // STEP] = False
    spoken, still = is_spoken & judged, ~is_spoken & judged
    return np.array(
        [(spoken & ~is_found).sum(), spoken.sum(), (still & is_found).sum(), still.sum()]
    )


def _line(spans: Any, length_ms: int) -> Any:
    line = np.zeros(length_ms // STEP, bool)
    for start, end in spans:
        line[start // STEP : end // STEP] = True
    return line


def _sound(data: bytes) -> Any:
    with open_film(io.BytesIO(data)) as container:
        stream = sound_stream(container)
        assert stream is not None
        parts = [part for _, part in mono(container, stream, RATE, RATE, Silent())]
    return np.concatenate(parts)


def _of_made(how: Made, room: int, *, babble: bool) -> Any:
    data = (VIDEO / "good/classroom_1080p25_speech.mp4").read_bytes()
    dry = _sound(data).astype(np.float64) / 32_768
    phrases = [dry[a * RATE // 1000 : b * RATE // 1000] for a, b in _ROOM + _READ]
    phrases = [_higher(phrase, how.higher) for phrase in phrases]
    parts, labels, at = [], [], 0
    for turn, gap in enumerate(GAPS * 3):
        phrase = phrases[turn % len(phrases)]
        parts += [np.zeros(gap * RATE // 1000), phrase]
        length = len(phrase) * 1000 // RATE
        labels.append((at + gap, at + gap + length))
        at += gap + length
    made = np.concatenate(parts)
    loud = np.sqrt(np.mean(np.concatenate(phrases) ** 2))
    made = _in_a_room(made, how, room) if how.echo else made
    if how.noise is not None:
        noise = _babble(phrases, len(made)) if babble else _pink(len(made))
        made = made + noise * loud / np.sqrt(np.mean(noise**2)) / 10 ** (how.noise / 20)
    film = _as_film(np.clip(made * how.level, -1, 1))
    return _compare(speech(lambda: io.BytesIO(film)), labels, at)


def _higher(sound: Any, factor: float) -> Any:
    """Faster, and so higher in pitch and formants: somewhat as a child sounds."""
    return np.interp(np.arange(0, len(sound) - 1, factor), np.arange(len(sound)), sound)


def _in_a_room(sound: Any, how: Made, room: int) -> Any:
    """With an echo, no softer or louder than before: some first reflections, then a tail.

    High sounds die away quicker than low ones, as between the walls of a classroom.
    """
    chance, count = np.random.default_rng(room), int(how.echo * 1.2 * RATE)
    hertz, times = np.fft.rfftfreq(count, 1 / RATE), np.arange(count) / RATE
    tail, spectrum = np.zeros(count), np.fft.rfft(chance.standard_normal(count))
    for low, high, part in BANDS:
        band = np.fft.irfft(np.where((hertz >= low) & (hertz < high), spectrum, 0), count)
        tail += band * 10 ** (-3 * times / (how.echo * part))
    first = int(0.03 * RATE)
    tail[:first] *= (chance.random(first) < 0.02) * 5
    tail *= np.sqrt(how.far / np.sum(tail**2))
    tail[0] = 1.0
    size = len(sound) + count
    wet = np.fft.irfft(np.fft.rfft(sound, size) * np.fft.rfft(tail, size), size)[: len(sound)]
    return wet * np.sqrt(np.mean(sound**2) / np.mean(wet**2))


def _pink(count: int) -> Any:
    white = np.fft.rfft(np.random.default_rng(7).standard_normal(count))
    return np.fft.irfft(white / np.sqrt(np.maximum(np.arange(len(white)), 20)), count)


def _babble(phrases: Any, count: int) -> Any:
    """A class that murmurs: eight streams of speech, backwards, so that there are no words."""
    long = np.concatenate(phrases)[::-1]
    streams = [np.resize(np.roll(long, 31_337 * number), count) for number in range(8)]
    return np.sum(streams, axis=0)


def _as_film(made: Any) -> bytes:
    target = io.BytesIO()
    with av.open(target, "w", format="matroska") as film:
        stream = film.add_stream("aac", rate=RATE, layout="mono")
        for start in range(0, len(made), 1024):
            part = made[np.newaxis, start : start + 1024].astype(np.float32)
            frame = av.AudioFrame.from_ndarray(part, format="fltp", layout="mono")
            frame.sample_rate, frame.pts = RATE, start
            film.mux(stream.encode(frame))
        film.mux(stream.encode(None))
    return target.getvalue()
