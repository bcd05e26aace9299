import io

import numpy as np
import pytest

from beeldcoach.media.waveform import peaks
from beeldcoach.services.progress import Cancelled


def test_a_tone_that_grows_louder_is_seen_growing(film_bytes):
    loud = np.frombuffer(peaks(lambda: io.BytesIO(film_bytes), 30), np.uint8).astype(int)

    assert len(loud) == 30
    assert np.all(np.diff(loud[:29]) > 0)
    assert loud[0] < 20
    assert loud[28] == pytest.approx(0.9 * 255 * 28.5 / 30, abs=15)


def test_a_film_without_sound_is_flat(silent_film_bytes):
    assert peaks(lambda: io.BytesIO(silent_film_bytes), 10) == bytes(10)


def test_in_a_short_film_many_buckets_still_cover_the_whole_of_it(film_bytes):
    loud = np.frombuffer(peaks(lambda: io.BytesIO(film_bytes), 5000), np.uint8).astype(int)
    assert len(loud) == 5000
    for part in (0.2, 0.5, 0.8, 0.95):  # the tone grows until the end
        assert loud[int(5000 * part)] == pytest.approx(0.9 * 255 * part, abs=25)


@pytest.mark.parametrize(
    "name",
    [
        "good/classroom_1080p25_speech.mp4",
        "odd/aac_5_1.mp4",
        "odd/camera_mjpeg_pcm8k.avi",
        "odd/demo_3gp.3gp",
        "odd/no_duration.webm",
        "odd/avchd_1440x1080i50_ac3.mts",
        "bad/moviepy_failing_audio.mp4",
    ],
)
def test_sound_of_all_kinds_is_drawn(shared, name):
    path = shared / "data" / "video" / name
    loud = peaks(lambda: path.open("rb"), 50)

    assert len(loud) == 50
    assert name == "odd/no_duration.webm" or max(loud) > 20


def test_sound_that_begins_before_the_pictures_keeps_its_place(shared):
    path = shared / "data" / "video" / "odd" / "audio_shorter_than_video.mp4"
    assert len(peaks(lambda: path.open("rb"), 12)) == 12


def test_a_waveform_can_be_cancelled(film_bytes, impatient):
    with pytest.raises(Cancelled):
        peaks(lambda: io.BytesIO(film_bytes), 30, impatient)


def test_the_waveform_is_shown_while_it_grows(film_maker, monkeypatch):
    monkeypatch.setattr("beeldcoach.media.waveform._CHUNK", 800)
    film = film_maker()
    shown = []
    whole = peaks(lambda: io.BytesIO(film), 30, shown=shown.append)

    assert len(shown) == 1  # after 16 of some 30 stretches
    heard = shown[0].rstrip(b"\0")
    assert 10 < len(heard) < 20
    assert whole.startswith(heard[:-1])
