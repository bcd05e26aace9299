"""The demo film is what its story says, and can be made again."""

import json
import os
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import av
import numpy as np
import pytest

ROOT = Path(__file__).parents[2]
DEMO = ROOT / "resources" / "demo"
FILM = DEMO / "demo_film.mp4"
STORY = json.loads((DEMO / "story.json").read_text(encoding="utf-8"))
SPOKEN = {"naming", "question", "turn", "answer", "repeat", "proposal", "choice"}
EDGE_MS = 300  # a word may begin softly and rings on for a moment


@pytest.fixture(scope="module")
def sound():
    """Mono samples and their rate."""
    with av.open(str(FILM)) as film:
        audio = film.streams.audio[0]
        parts = [frame.to_ndarray()[0] for frame in film.decode(audio)]
        return np.concatenate(parts).astype(np.float64), audio.rate


def loudness(sound, start_ms, end_ms):
    samples, rate = sound
    part = samples[start_ms * rate // 1000 : end_ms * rate // 1000]
    return 20 * np.log10(max(1e-6, float(np.sqrt(np.mean(part**2)))))


def events(*kinds):
    return [event for event in STORY["events"] if event["kind"] in kinds]


def test_the_film_has_the_size_length_and_formats_that_players_like():
    with av.open(str(FILM)) as film:
        video, audio = film.streams.video[0], film.streams.audio[0]
        assert (video.width, video.height, video.average_rate) == (1280, 720, 25)
        assert (video.codec_context.name, audio.codec_context.name) == ("h264", "aac")
        assert video.pix_fmt == "yuv420p"
        assert video.codec_context.colorspace == 1  # BT.709
        assert abs(film.duration / av.time_base - 90) <= 0.2
    assert FILM.stat().st_size < 2_500_000


def test_a_key_frame_is_never_more_than_two_seconds_away():
    with av.open(str(FILM)) as film:
        video = film.streams.video[0]
        packets = [packet for packet in film.demux(video) if packet.size]
        keys = [float(packet.pts * packet.time_base) for packet in packets if packet.is_keyframe]
        assert len(packets) == 2_250
    assert keys[0] == 0
    assert max(later - earlier for earlier, later in pairwise([*keys, 90.0])) <= 2


def test_every_sentence_of_the_story_is_heard(sound):
    for event in events(*SPOKEN):
        assert loudness(sound, event["start_ms"], event["end_ms"]) > -32, event


def test_every_silence_of_the_story_is_silent_and_follows_a_question(sound):
    ends = {event["end_ms"] for event in events("question")}
    silences = events("silence")
    assert len(silences) == 4
    for silence in silences:
        start, end = silence["start_ms"], silence["end_ms"]
        assert start in ends
        assert 2_800 <= end - start <= 3_500
        assert loudness(sound, start + EDGE_MS, end - EDGE_MS // 3) < -46, silence


def test_the_picture_moves_when_a_hand_goes_up():
    hand = next(event for event in events("initiative") if event["name"] == "Sem")
    before, after = (picture_at(hand[key] + 200) for key in ("start_ms", "end_ms"))
    changed = np.abs(before - after).max(axis=2) > 60
    assert changed[400:600, 560:680].sum() > 1_500  # above Sem's desk
    assert changed[:290, :480].sum() == 0  # and not in the windows


def picture_at(ms):
    with av.open(str(FILM)) as film:
        film.seek(ms * 1000)
        for frame in film.decode(video=0):
            if frame.time * 1000 >= ms:
                return frame.to_ndarray(format="rgb24").astype(np.int16)
    raise AssertionError(f"no picture at {ms}")


def test_the_story_lies_within_the_film_and_its_fragments_hold_whole_events():
    length = STORY["length_ms"]
    assert length == 90_000
    assert len(STORY["events"]) >= 25
    assert 3 <= len(STORY["fragments"]) <= 4
    for part in (*STORY["events"], *STORY["fragments"], *STORY["phases"]):
        assert 0 <= part["start_ms"] < part["end_ms"] <= length
    for earlier, later in pairwise(STORY["phases"]):
        assert earlier["end_ms"] == later["start_ms"]
    for fragment in STORY["fragments"]:
        for event in events(*SPOKEN, "silence"):
            inside = fragment["start_ms"] <= event["start_ms"] < fragment["end_ms"]
            assert not inside or event["end_ms"] <= fragment["end_ms"], (fragment, event)


def test_the_script_makes_an_excerpt_that_decodes(tmp_path):
    out = tmp_path / "excerpt.mp4"
    script = ROOT / "packaging" / "demo_film.py"
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, str(script), str(out), "--start", "27", "--seconds", "2"]
    subprocess.run(command, check=True, timeout=120, env=environment)
    with av.open(str(out)) as film:
        assert sum(1 for _ in film.decode(video=0)) == 50
    with av.open(str(out)) as film:
        samples = sum(frame.samples for frame in film.decode(audio=0))
    assert abs(samples - 2 * 48_000) <= 2_048
