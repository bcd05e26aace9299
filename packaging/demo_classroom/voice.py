"""Which sounds make up a sentence: syllables with a vowel, a pitch and a place in time."""

import re
from dataclasses import dataclass

import numpy as np

from demo_classroom.motion import FPS, Track, smooth
from demo_classroom.story import EVENTS, Event

# First three formants of Dutch-like vowels in Hz, for a grown-up voice.
FORMANTS: dict[str, tuple[int, int, int]] = {
    "a": (780, 1350, 2600),
    "e": (500, 1850, 2550),
    "i": (320, 2200, 2900),
    "o": (470, 900, 2500),
    "u": (400, 1600, 2350),
}
_OPENNESS = {"a": 1.0, "e": 0.7, "i": 0.45, "o": 0.75, "u": 0.5}
_PIECE = re.compile(r"[^aeiouy,:.?!]*[aeiouy]+|[,:.?!]")


@dataclass(frozen=True, slots=True)
class Syllable:
    """One beat of speech; `pitch` and `loudness` are factors, times in film ms."""

    start_ms: float
    end_ms: float
    vowel: str
    onset: str
    pitch: float
    loudness: float


def syllables(event: Event, seed: int) -> list[Syllable]:
    """Spread the syllables of a spoken event over its time, with rests at commas."""
    pieces = _PIECE.findall(event.text.lower().replace("é", "e"))
    while pieces and not pieces[-1][-1].isalpha():
        pieces.pop()
    generator = np.random.default_rng(seed)
    weights = [float(generator.uniform(0.8, 1.25)) for _ in pieces]
    unit = (event.end_ms - event.start_ms) / sum(weights)
    beats = sum(1 for piece in pieces if piece[-1].isalpha())
    asks = event.text.endswith("?")
    result: list[Syllable] = []
    at = float(event.start_ms)
    for piece, weight in zip(pieces, weights, strict=True):
        length = unit * weight
        if piece[-1].isalpha():
            share = len(result) / max(1, beats - 1)
            pitch = _contour(share, asks=asks) * float(generator.uniform(0.95, 1.06))
            loudness = float(generator.uniform(0.75, 1.0)) * (1.0 - 0.2 * share)
            vowel = next((letter for letter in piece if letter in FORMANTS), "i")
            onset = piece[0] if piece[0] not in "aeiouy" else ""
            result.append(Syllable(at, at + length, vowel, onset.strip(), pitch, loudness))
        at += length
    return result


def _contour(share: float, *, asks: bool) -> float:
    """Return the pitch at a share of the sentence: falling, or rising at the end of a question."""
    falling = 1.12 - 0.24 * share
    return falling + (0.75 * max(0.0, share - 0.7) if asks else 0.0)


def spoken_by(who: str) -> list[Syllable]:
    """Return all syllables of one voice, in order of time."""
    return [
        syllable
        for number, event in enumerate(EVENTS)
        if event.by == who and event.is_spoken
        for syllable in syllables(event, seed=100 + number)
    ]


def mouth(count: int, spoken: list[Syllable]) -> Track:
    """Return how far a mouth is open, 0..1, in each of `count` frames."""
    middles = (np.arange(count) + 0.5) * 1000 / FPS
    track = np.zeros(count)
    for syllable in spoken:
        share = (middles - syllable.start_ms) / (syllable.end_ms - syllable.start_ms)
        beat = np.where((share > 0) & (share < 1), np.sin(np.pi * np.clip(share, 0, 1)), 0)
        track = np.maximum(track, beat**0.7 * _OPENNESS[syllable.vowel])
    return np.asarray(smooth(track, 80))
