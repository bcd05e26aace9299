"""Two films of one lesson are found to belong together by their sound, or honestly not."""

import io
import time
from fractions import Fraction

import av
import numpy as np
import pytest

from beeldcoach.media.opening import open_film
from beeldcoach.media.sound import mono, sound_stream
from beeldcoach.media.sound_match import sound_match
from beeldcoach.services.errors import NotAFilm
from beeldcoach.services.progress import Cancelled, Silent
from tests.conftest import SHARED

RATE = 16_000
GOOD = SHARED / "data" / "video" / "good"
CLASSROOM = GOOD / "classroom_1080p25_speech.mp4"


def film(samples, *, begins_ms=0, codec="pcm_s16le"):
    """A film of one still picture with this sound, at 16 kHz; the sound may begin later."""
    target = io.BytesIO()
    with av.open(target, "w", format="matroska") as made:
        pictures = made.add_stream("mpeg4", rate=5)
        pictures.width, pictures.height, pictures.pix_fmt = 64, 48, "yuv420p"
        sound = None
        if samples is not None:
            sound = made.add_stream(codec, rate=RATE, layout="mono")
        seconds = 3 if samples is None else len(samples) / RATE + begins_ms / 1000
        for number in range(max(2, int(seconds * 5))):
            frame = av.VideoFrame.from_ndarray(np.full((48, 64, 3), 90, np.uint8), "rgb24")
            frame.pts, frame.time_base = number, Fraction(1, 5)
            made.mux(pictures.encode(frame))
        made.mux(pictures.encode(None))
        if sound is not None:
            for at in range(0, len(samples), 1024):
                part = samples[at : at + 1024]
                frame = av.AudioFrame.from_ndarray(part[None, :], "s16", "mono")
                frame.sample_rate, frame.time_base = RATE, Fraction(1, RATE)
                frame.pts = at + begins_ms * RATE // 1000
                made.mux(sound.encode(frame))
            made.mux(sound.encode(None))
    return target.getvalue()


def noise(seconds, loud, seed):
    return np.random.default_rng(seed).normal(0, loud, int(seconds * RATE))


def lesson(seconds, seed=1):
    """Made-up talk: bursts of coloured noise at uneven times."""
    chance = np.random.default_rng(seed)
    sound = np.zeros(int(seconds * RATE))
    at = 0
    while at < len(sound):
        length = int(chance.uniform(0.05, 0.4) * RATE)
        burst = chance.normal(0, 1, length)
        width = int(chance.integers(1, 12))
        burst = np.convolve(burst, np.ones(width) / width, "same") * np.hanning(length)
        part = sound[at : at + length]
        part += 6_000 * chance.uniform(0.2, 1.0) * burst[: len(part)]
        at += length + int(chance.exponential(0.25) * RATE)
    return sound


def as_heard(sound, *, echo_ms=0, gain=1.0, hiss=0.0, seed=7):
    """What another microphone makes of it."""
    heard = sound * gain
    if echo_ms:
        late = echo_ms * RATE // 1000
        for turn in (1, 2, 3):
            heard[turn * late :] += 0.5**turn * gain * sound[: len(sound) - turn * late]
    heard = heard + noise(len(sound) / RATE, hiss, seed)
    return np.clip(heard, -32_000, 32_000).astype(np.int16)


def match(first, second, progress=None):
    return sound_match(lambda: io.BytesIO(first), lambda: io.BytesIO(second), progress or Silent())


@pytest.mark.parametrize("offset_ms", [4_370, -2_140, 0, 15])
def test_it_finds_how_far_two_cameras_lie_apart(offset_ms):
    """The second one stands at the back: softer, with echo and a humming beamer."""
    whole = lesson(40)
    begin = 5 * RATE
    first = film(as_heard(whole[begin : begin + 25 * RATE], hiss=40))
    begin -= offset_ms * RATE // 1000
    second = film(as_heard(whole[begin : begin + 22 * RATE], echo_ms=37, gain=0.3, hiss=60, seed=3))
    found = match(first, second)
    assert found.offset_ms == pytest.approx(offset_ms, abs=12)
    assert found.confidence > 0.6


def test_real_speech_is_found_through_another_codec_and_another_voice_over_it():
    if not CLASSROOM.exists():
        pytest.skip("the shared films are not here")
    with CLASSROOM.open("rb") as source, open_film(source) as container:
        stream = sound_stream(container)
        parts = [part for _, part in mono(container, stream, RATE, 16_000, Silent())]
    speech = np.concatenate(parts).astype(float)
    first = CLASSROOM.read_bytes()
    late = speech[int(3.2 * RATE) :]
    second = film(as_heard(late, echo_ms=50, gain=0.4, hiss=80), codec="mp2")
    found = match(first, second)
    assert found.offset_ms == pytest.approx(-3_200, abs=40)
    assert found.confidence > 0.6


def test_sound_that_begins_after_the_pictures_counts_from_the_pictures():
    whole = as_heard(lesson(20))
    found = match(film(whole), film(whole[RATE:], begins_ms=400))
    assert found.offset_ms == pytest.approx(-600, abs=12)


def test_two_different_lessons_are_no_match():
    first, second = (film(as_heard(lesson(30, seed), hiss=40)) for seed in (1, 2))
    assert match(first, second).confidence < 0.3


def test_only_noise_is_no_match():
    first, second = (film(noise(20, 800, seed).astype(np.int16)) for seed in (1, 2))
    assert match(first, second).confidence < 0.3


@pytest.mark.parametrize("silent", [None, np.zeros(10 * RATE, np.int16), np.zeros(900, np.int16)])
def test_a_film_without_sound_has_no_match(silent):
    there = film(as_heard(lesson(10)))
    assert match(there, film(silent)) is None
    assert match(film(silent), there) is None


def test_what_is_no_film_is_told():
    with pytest.raises(NotAFilm):
        match(film(as_heard(lesson(5))), b"no film at all")


def test_it_tells_how_far_it_is_and_can_be_stopped():
    told = []

    class Watched(Silent):
        def report(self, done, total):
            told.append(done / total)

        def check(self):
            if told and told[-1] > 0.6:
                raise Cancelled

    there = film(as_heard(lesson(30)))
    with pytest.raises(Cancelled):
        match(there, there, Watched())
    assert told == sorted(told)
    assert told[-1] <= 1


def test_a_lesson_of_45_minutes_is_matched_in_little_time():
    """The comparison itself; decoding takes as long as for the loudness."""
    from beeldcoach.media import sound_match as parts

    chance = np.random.default_rng(5)
    whole = chance.exponential(1, (45 * 60 * 100, 8)).astype(np.float32)
    began = time.process_time()
    scores = parts._scores(whole[:-9_000], whole[9_000:])
    taken = time.process_time() - began
    assert int(np.argmax(scores)) - (len(whole) - 9_000 - 1) == -9_000
    assert taken < 10
