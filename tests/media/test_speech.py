"""Finding speech: on real films whose speech is known, and in what is made of likelihoods."""

import hashlib
import io
import itertools
import signal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from beeldcoach.media import models
from beeldcoach.media.speech import FRAME_MS, PAUSE_MS, Finder, speech
from beeldcoach.services.errors import ModelMissing
from beeldcoach.services.progress import Cancelled


def found(path, **more):
    return speech(lambda: path.open("rb"), **more)


def covered(spans, start, end):
    """The part of a stretch in which speech was found."""
    inside = (max(0, min(b, end) - max(a, start)) for a, b in spans)
    return sum(inside) / (end - start)


def test_the_phrases_of_a_known_film_are_found_and_the_pauses_left(shared):
    spans = found(shared / "data/video/good/classroom_1080p25_speech.mp4")

    for phrase in ((320, 2_150), (5_400, 7_620), (8_180, 10_360), (16_700, 19_240)):
        assert covered(spans, *phrase) > 0.95
    for pause in ((2_500, 3_150), (4_600, 5_250), (11_050, 11_450), (16_150, 16_550)):
        assert covered(spans, *pause) == 0


@pytest.mark.parametrize(
    "name",
    ["good/chaplin_bw_mp3.mp4", "odd/mpeg2_1080_mp2.ts", "good/asl_learn.mkv", "odd/no_audio.mp4"],
)
def test_music_and_films_without_sound_hold_no_speech(shared, name):
    assert found(shared / "data/video" / name) == []


def test_a_soft_recording_is_heard_as_well(shared):
    import av
    import numpy as np

    path = shared / "data/video/good/classroom_1080p25_speech.mp4"
    target = io.BytesIO()
    with av.open(str(path)) as source, av.open(target, "w", format="matroska") as soft:
        stream = soft.add_stream("pcm_s16le", rate=48_000, layout="mono")
        resampler = av.AudioResampler("s16", "mono", 48_000)
        for frame in source.decode(audio=0):
            for each in resampler.resample(frame):
                quiet = (each.to_ndarray() * 0.02).astype(np.int16)
                made = av.AudioFrame.from_ndarray(quiet, format="s16", layout="mono")
                made.sample_rate, made.pts = 48_000, each.pts
                soft.mux(stream.encode(made))
        soft.mux(stream.encode(None))
    film = target.getvalue()
    spans = speech(lambda: io.BytesIO(film))
    assert covered(spans, 320, 2_150) > 0.95
    assert covered(spans, 2_500, 3_150) == 0


def test_it_grows_and_tells_how_far_it_is(shared, monkeypatch):
    monkeypatch.setattr("beeldcoach.media.speech._FRAMES", 100)
    path = shared / "data/video/good/classroom_1080p25_speech.mp4"
    told = []
    spans = found(path, shown=lambda so_far, until: told.append((list(so_far), until)))

    assert [until for _, until in told] == sorted(until for _, until in told)
    assert len({until for _, until in told}) > 5
    assert told[-1][0] == spans
    assert all(b <= until for so_far, until in told for _, b in so_far)


@pytest.mark.usefixtures("nothing_left")
def test_it_can_be_cancelled_and_leaves_no_child(film_bytes, impatient):
    with pytest.raises(Cancelled):
        speech(lambda: io.BytesIO(film_bytes), impatient)


@pytest.mark.usefixtures("nothing_left")
def test_it_leaves_no_child_when_it_is_done(film_bytes):
    assert speech(lambda: io.BytesIO(film_bytes)) == []


@pytest.mark.usefixtures("nothing_left")
def test_a_child_that_is_killed_is_no_silence(shared, strike_children, monkeypatch):
    monkeypatch.setattr("beeldcoach.media.speech._FRAMES", 100)
    path = shared / "data/video/good/classroom_1080p25_speech.mp4"
    with pytest.raises(ModelMissing):
        found(path, shown=lambda _found, _until: strike_children(signal.SIGKILL))


@pytest.mark.usefixtures("nothing_left")
def test_a_model_that_does_not_load_is_told_as_missing(film_bytes, tmp_path, monkeypatch):
    (tmp_path / models.SPEECH).write_bytes(b"no model")
    digest = hashlib.sha256(b"no model").hexdigest()
    monkeypatch.setitem(models._SHA256, models.SPEECH, digest)
    with pytest.raises(ModelMissing):
        speech(lambda: io.BytesIO(film_bytes), folder=tmp_path)


def test_without_its_model_it_says_so(film_bytes, tmp_path):
    with pytest.raises(ModelMissing):
        speech(lambda: io.BytesIO(film_bytes), folder=tmp_path)


def test_another_model_under_its_name_is_not_run(film_bytes, tmp_path):
    right = models.model(models.SPEECH)
    (tmp_path / models.SPEECH).write_bytes(right[:-1] + bytes([right[-1] ^ 1]))
    with pytest.raises(ModelMissing):
        speech(lambda: io.BytesIO(film_bytes), folder=tmp_path)


def spans_of(*likelihoods):
    finder = Finder()
    finder.take(likelihoods)
    return [(a // FRAME_MS, b // FRAME_MS) for a, b in finder.spans()]


def test_speech_begins_high_and_goes_on_low():
    assert spans_of(*[0.2] * 5, *[0.9] * 5, *[0.2] * 10, *[0.05] * 20) == [(5, 20)]


def test_a_short_pause_is_part_of_speaking_and_a_short_sound_is_no_speech():
    pause = PAUSE_MS // FRAME_MS
    assert spans_of(*[0.9] * 10, *[0.0] * (pause - 1), *[0.9] * 10, *[0.0] * 20) == [
        (0, 20 + pause - 1)
    ]
    assert spans_of(*[0.0] * 5, *[0.9] * 3, *[0.0] * 20) == []


def test_speech_that_still_goes_on_is_told():
    assert spans_of(*[0.0] * 5, *[0.9] * 20) == [(5, 25)]


@given(st.lists(st.sampled_from([0.0, 0.2, 0.4, 0.9]), max_size=120), st.integers(1, 40))
def test_in_parts_it_finds_the_same(likelihoods, size):
    whole, parts = Finder(), Finder()
    whole.take(likelihoods)
    for at in range(0, len(likelihoods), size):
        parts.take(likelihoods[at : at + size])
    assert parts.spans() == whole.spans()
    assert all(a < b <= whole.until_ms for a, b in whole.spans())
    assert all(b < c for (_, b), (c, _) in itertools.pairwise(whole.spans()))
