"""What is odd about a film, and what can be done: by its facts, and for every shared film."""

import unicodedata
from dataclasses import replace

import pytest

from beeldcoach.media.probe import Prober
from beeldcoach.services.film_check import RARE_MS, Odd, Plan, check_film
from tests.factories import FACTS

KEEP, REWRAP, CONVERT = Plan.KEEP, Plan.REWRAP, Plan.CONVERT


def test_a_film_like_others_asks_nothing():
    assert check_film(FACTS).odd == ()
    assert check_film(FACTS).plans == (KEEP,)


@pytest.mark.parametrize(
    ("changes", "odd", "plans"),
    [
        ({"has_sound": False}, Odd.NO_SOUND, (KEEP,)),
        ({"still_ms": 2_001}, Odd.STANDS_STILL, (KEEP,)),
        ({"sound_tracks": 2}, Odd.SEVERAL_SOUNDS, (KEEP,)),
        ({"variable_rate": True}, Odd.VARIABLE_RATE, (KEEP, CONVERT)),
        ({"key_gap_ms": RARE_MS + 1}, Odd.RARE_KEYS, (KEEP, CONVERT)),
        ({"interlaced": True}, Odd.INTERLACED, (CONVERT, KEEP)),
        ({"video_codec": "av1"}, Odd.NOT_PLAYED, (CONVERT,)),
        ({"mirrored": True}, Odd.MIRRORED, (CONVERT,)),
        ({"has_index": False, "container": "mpegts"}, Odd.NO_INDEX, (REWRAP, CONVERT, KEEP)),
        ({"has_index": False, "container": "asf"}, Odd.NO_INDEX, (KEEP, CONVERT)),
    ],
)
def test_each_oddity_has_its_plans(changes, odd, plans):
    check = check_film(replace(FACTS, **changes))
    assert (check.odd, check.plans) == ((odd,), plans)


def test_what_cannot_be_seen_is_never_left_as_it_is():
    facts = replace(FACTS, video_codec="av1", has_index=False, container="matroska")
    assert check_film(facts).plans == (CONVERT,)


ODD_FILMS = {
    "aac_5_1.mp4": ((), (KEEP,)),
    "audio_shorter_than_video.mp4": ((), (KEEP,)),
    "audio_starts_before_video.mp4": ((), (KEEP,)),
    "av1_aac.mp4": ((Odd.NOT_PLAYED,), (CONVERT,)),
    "avchd_1440x1080i50_ac3.mts": ((Odd.INTERLACED, Odd.NO_INDEX), (CONVERT, REWRAP, KEEP)),
    "bt601_audio_first.mov": ((), (KEEP,)),
    "camera_mjpeg_pcm8k.avi": ((), (KEEP,)),
    "chapters.mp4": ((), (KEEP,)),
    "demo_3gp.3gp": ((), (KEEP,)),
    "demo_mpg.mpg": ((Odd.NO_INDEX,), (REWRAP, CONVERT, KEEP)),
    "demo_wmv.wmv": ((), (KEEP,)),
    "dv_pal_anamorphic.avi": ((Odd.INTERLACED, Odd.VARIABLE_RATE), (CONVERT, KEEP)),
    "empty_second_video_track.mp4": ((), (KEEP,)),
    "fragmented.mp4": ((), (KEEP,)),
    "hevc.ts": ((Odd.NO_INDEX, Odd.NO_SOUND), (REWRAP, CONVERT, KEEP)),
    "hevc10_editlist_rot90.mp4": ((Odd.VARIABLE_RATE,), (KEEP, CONVERT)),
    "hevc_mono_960x540.mp4": ((), (KEEP,)),
    "leçon 6e — été été 😀 #1 %20.mp4": ((Odd.NO_SOUND,), (KEEP,)),
    "long_363s_1080p_lowbitrate.mp4": ((Odd.RARE_KEYS,), (KEEP, CONVERT)),
    "long_gop_1keyframe_12s.mp4": ((Odd.RARE_KEYS,), (KEEP, CONVERT)),
    "mpeg2_1080_mp2.ts": ((Odd.NO_INDEX,), (REWRAP, CONVERT, KEEP)),
    "no_audio.mp4": ((Odd.NO_SOUND,), (KEEP,)),
    "no_duration.webm": ((Odd.NO_INDEX,), (REWRAP, CONVERT, KEEP)),
    "no_stss.mp4": ((Odd.NO_SOUND,), (KEEP,)),
    "odd_size_444.mkv": ((Odd.NO_SOUND,), (KEEP,)),
    "phone_hevc_motionphoto_rot90_vfr_2video.mp4": (
        (Odd.VARIABLE_RATE, Odd.NO_SOUND),
        (KEEP, CONVERT),
    ),
    "phone_hevc_rot_metadata_track.mp4": ((), (KEEP,)),
    "phone_portrait_matrix_gps.mp4": ((), (KEEP,)),
    "realshort_phone.mp4": ((), (KEEP,)),
    "rotate_and_reflect.mp4": ((Odd.MIRRORED,), (CONVERT,)),
    "screenrec_vp9_opus.webm": ((), (KEEP,)),
    "slowmo_android.mp4": ((Odd.VARIABLE_RATE, Odd.NO_SOUND), (KEEP, CONVERT)),
    "two_audio_tracks_fra_deu.mkv": ((Odd.SEVERAL_SOUNDS,), (KEEP,)),
    "vfr_720p.mp4": ((Odd.VARIABLE_RATE,), (KEEP, CONVERT)),
    "vp9_odd_161x121.webm": ((Odd.NO_SOUND,), (KEEP,)),
    "vvc_10bit.mp4": ((Odd.NO_SOUND,), (KEEP,)),
}
REFUSED = {"audio_only.mp4", "exiftool_quicktime.mov", "exiftool_tiny.mts"}


def composed(name):
    return unicodedata.normalize("NFC", name)


def found(shared):
    folder = shared / "data" / "video" / "odd"
    return {composed(path.name): path for path in folder.iterdir()}


def test_every_odd_film_has_its_verdict(shared):
    """The reasons of those that are refused stand in tests/media/test_probe_shared_films.py."""
    names = {composed(name) for name in (*ODD_FILMS, *REFUSED)}
    assert names == set(found(shared))


@pytest.mark.parametrize("name", ODD_FILMS)
def test_the_verdict_on_an_odd_film(shared, name):
    with found(shared)[composed(name)].open("rb") as film:
        check = check_film(Prober().probe(film))
    assert (check.odd, check.plans) == ODD_FILMS[name]


def test_sound_that_is_there_but_cannot_be_read_is_not_called_no_sound(shared):
    path = shared / "data/video/bad/androidx_sample_missing_stsd.mp4"
    with path.open("rb") as film:
        facts = Prober().probe(film)
    assert (facts.has_sound, facts.unread_tracks) == (False, 1)
    assert check_film(facts).odd == (Odd.SOUND_UNREAD,)
