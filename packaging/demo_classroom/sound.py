"""The sound track: two kinds of voices, a murmur, and a quiet room."""

import numpy as np
from numpy.typing import NDArray

from demo_classroom.choreography import SEATS, chatter
from demo_classroom.story import LENGTH_MS
from demo_classroom.voice import FORMANTS, Syllable, spoken_by

RATE = 48_000
_TEACHER_PITCH, _PUPIL_PITCH = 190.0, 290.0  # Hz
_HISS = {"s": 6_000, "z": 5_000, "t": 4_500, "k": 2_600, "v": 3_500, "w": 1_500, "d": 3_000}
Samples = NDArray[np.float64]


def sound_track() -> NDArray[np.float32]:
    """Return the whole track, mono at 48 kHz, within -1..1."""
    track = np.zeros(LENGTH_MS * RATE // 1000)
    _speak(track, spoken_by("teacher"), _TEACHER_PITCH, level=0.30)
    for number, seat in enumerate(SEATS):
        pitch = _PUPIL_PITCH * (0.94 + 0.025 * number)
        _speak(track, spoken_by(seat.name), pitch, level=0.24)
        _speak(track, chatter(seat.name), pitch, level=0.045)
    track = _in_a_room(track) + _quiet_room(len(track))
    peak = float(np.abs(track).max())
    return (track * min(1.0, 0.89 / peak)).astype(np.float32)


def _speak(track: Samples, spoken: list[Syllable], pitch: float, level: float) -> None:
    size = 1.0 if pitch < 240 else 1.22  # a child's mouth is smaller: higher formants
    for number, syllable in enumerate(spoken):
        start = int(syllable.start_ms * RATE / 1000)
        voiced = _vowel(syllable, pitch, size) * level
        track[start : start + len(voiced)] += voiced
        hiss = _consonant(syllable.onset, number) * level
        track[start : start + len(hiss)] += hiss


def _vowel(syllable: Syllable, pitch: float, size: float) -> Samples:
    """Return a voiced sound: harmonics of the pitch, weighed by the formants of the vowel."""
    count = int((syllable.end_ms - syllable.start_ms) * RATE / 1000 * 0.94)
    share = np.linspace(0, 1, count)
    vibrato = 1 + 0.008 * np.sin(2 * np.pi * 5.2 * share * count / RATE)
    hertz = pitch * syllable.pitch * (1.03 - 0.07 * share) * vibrato
    phase = 2 * np.pi * np.cumsum(hertz) / RATE
    middle = pitch * syllable.pitch
    sound = np.zeros(count)
    for harmonic in range(1, int(4_800 / middle)):
        weight = _weight(harmonic * middle, syllable.vowel, size) / harmonic**0.6
        sound += weight * np.sin(harmonic * phase)
    sound /= max(1e-9, float(np.sqrt(np.mean(sound**2))) * 2.2)
    attack = np.clip(share * count / (0.035 * RATE), 0, 1)
    release = np.clip((1 - share) * count / (0.07 * RATE), 0, 1)
    swell = np.sin(np.pi * np.clip(share * 0.8 + 0.2, 0, 1)) ** 0.5
    return np.asarray(sound * attack * release * swell * syllable.loudness)


def _weight(hertz: float, vowel: str, size: float) -> float:
    widths = (90.0, 120.0, 180.0)
    gains = (1.0, 0.55, 0.25)
    return 0.02 + sum(
        gain / (1 + ((hertz - formant * size) / width) ** 2)
        for formant, width, gain in zip(FORMANTS[vowel], widths, gains, strict=True)
    )


def _consonant(onset: str, seed: int) -> Samples:
    """Return a short breath of noise around the colour of the consonant."""
    if onset not in _HISS:
        return np.zeros(0)
    count = RATE * (70 if onset in "sz" else 28) // 1000
    noise = _noise(count, seed, low=_HISS[onset] * 0.7, high=_HISS[onset] * 1.4)
    return noise * np.hanning(count) * 0.12


def _noise(count: int, seed: int, *, low: float, high: float) -> Samples:
    """Return noise between two frequencies in Hz, with an effective value of one."""
    spectrum = np.fft.rfft(np.random.default_rng(seed).standard_normal(count))
    hertz = np.fft.rfftfreq(count, 1 / RATE)
    spectrum *= 1 / (1 + (low / np.maximum(hertz, 1)) ** 4) / (1 + (hertz / high) ** 4)
    sound = np.fft.irfft(spectrum, count)
    return np.asarray(sound / max(1e-9, float(np.sqrt(np.mean(sound**2)))))


def _in_a_room(dry: Samples) -> Samples:
    """Add the short echo of a classroom: 0.25 s, gone well before the next word."""
    count = RATE // 4
    decay = np.exp(-np.arange(count) / (0.045 * RATE))
    echo = np.random.default_rng(7).standard_normal(count) * decay
    echo /= np.sqrt(np.sum(echo**2))
    size = len(dry) + count
    wet = np.fft.irfft(np.fft.rfft(dry, size) * np.fft.rfft(echo, size), size)[: len(dry)]
    return np.asarray(0.9 * dry + 0.22 * wet)


def _quiet_room(count: int) -> Samples:
    """Return what a quiet class sounds like: air, and now and then a pencil or a chair."""
    floor = _noise(count, 11, low=60, high=420) * 0.0022
    generator = np.random.default_rng(12)
    for _ in range(26):
        start = int(generator.integers(0, count - RATE))
        length = int(generator.integers(RATE // 20, RATE // 6))
        rustle = _noise(length, int(generator.integers(1 << 30)), low=900, high=3_200)
        floor[start : start + length] += rustle * np.hanning(length) * 0.004
    return floor
