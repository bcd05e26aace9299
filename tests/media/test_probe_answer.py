import json

import pytest

from beeldcoach.media.probe_answer import REASONS, read_answer
from beeldcoach.services.errors import NotAFilm

FACTS = {
    "duration_ms": 3000,
    "width": 320,
    "height": 180,
    "rate_numerator": 25,
    "rate_denominator": 1,
    "rotation": 90,
    "has_sound": True,
    "video_codec": "h264",
    "container": "mov",
    "variable_rate": False,
    "interlaced": False,
    "unread_tracks": 0,
    "mirrored": False,
    "sound_tracks": 1,
    "has_index": True,
    "key_gap_ms": 2000,
    "still_ms": 40,
}


def reason_for(text):
    with pytest.raises(NotAFilm) as refused:
        read_answer(text)
    return refused.value.reason


def test_an_answer_as_agreed_becomes_facts():
    assert read_answer(json.dumps({"facts": FACTS}).encode()).rotation == 90


@pytest.mark.parametrize("reason", REASONS)
def test_each_reason_comes_through(reason):
    assert reason_for(json.dumps({"reason": reason}).encode()) == reason


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("duration_ms", 0),
        ("duration_ms", 10**12),
        ("duration_ms", 3000.5),
        ("duration_ms", True),
        ("duration_ms", "3000"),
        ("width", -1),
        ("height", 0),
        ("height", 10**6),
        ("rate_denominator", 0),
        ("rotation", 45),
        ("rotation", 360),
        ("has_sound", 1),
        ("has_sound", None),
        ("video_codec", "h264; rm"),
        ("video_codec", ""),
        ("video_codec", "x" * 33),
        ("container", "../mov"),
        ("extra", 1),
    ],
)
def test_an_answer_out_of_bounds_is_not_believed(name, value):
    assert reason_for(json.dumps({"facts": {**FACTS, name: value}}).encode()) == "crashed"


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"{}",
        b"[]",
        b"null",
        b"\xff\xfe",
        b"[" * 60_000,
        b'{"reason": "made up"}',
        b'{"reason": 5}',
        b'{"facts": []}',
        b'{"facts": {}}',
        b'{"facts": {}, "reason": "empty"}',
    ],
)
def test_nonsense_is_not_believed(text):
    assert reason_for(text) == "crashed"


def test_an_answer_that_lacks_something_is_not_believed():
    for name in FACTS:
        less = {key: value for key, value in FACTS.items() if key != name}
        assert reason_for(json.dumps({"facts": less}).encode()) == "crashed"
