"""Films made anew: rewrapped without loss, or converted; in time, upright, and with all sounds."""

import hashlib
import io
from fractions import Fraction
from itertools import pairwise

import av
import numpy as np
import pytest

from beeldcoach.media.convert import convert
from beeldcoach.media.probe import Prober
from beeldcoach.media.rewrap import rewrap
from beeldcoach.services.errors import NotAFilm
from beeldcoach.services.progress import Cancelled, Silent


def made(tool, data, progress=None):
    target = io.BytesIO()
    tool(lambda: io.BytesIO(data), target, progress or Silent())
    return target.getvalue()


def pictures(data):
    """Times in ms, and pixels in grey, of all pictures."""
    with av.open(io.BytesIO(data)) as film:
        stream = film.streams.video[0]
        begins = (film.start_time or 0) / av.time_base
        return [
            (round((float(f.pts * stream.time_base) - begins) * 1000), f.to_ndarray(format="gray"))
            for f in film.decode(stream)
        ]


def keys(data):
    with av.open(io.BytesIO(data)) as film:
        stream = film.streams.video[0]
        return [
            float(p.pts * stream.time_base) for p in film.demux(stream) if p.size and p.is_keyframe
        ]


def loudest_at(data, track=0):
    """Where the sound of a track is loudest, in seconds."""
    with av.open(io.BytesIO(data)) as film:
        stream = film.streams.audio[track]
        parts, begins = [], None
        for frame in film.decode(stream):
            begins = float(frame.pts * frame.time_base) if begins is None else begins
            parts.append(frame.to_ndarray().astype(float).reshape(1, -1))
        wave = np.abs(np.concatenate(parts, axis=1)[0])
        zero = (film.start_time or 0) / av.time_base
        return begins - zero + int(wave.argmax()) / stream.rate


def test_a_rewrapped_stream_has_the_very_same_pictures_and_an_index(film_maker):
    data = film_maker("mpegts")
    anew = made(rewrap, data)
    before, after = pictures(data), pictures(anew)
    assert len(before) == len(after) == 75
    for (was, seen), (now, same) in zip(before, after, strict=True):
        assert abs(was - now) <= 1
        assert hashlib.sha256(seen).digest() == hashlib.sha256(same).digest()
    facts = Prober().probe(io.BytesIO(anew))
    assert (facts.container, facts.has_index, facts.has_sound) == ("mov", True, True)


def test_a_screen_recording_without_a_length_gets_one(shared):
    data = (shared / "data/video/odd/no_duration.webm").read_bytes()
    facts = Prober().probe(io.BytesIO(made(rewrap, data)))
    assert (facts.has_index, facts.container) == (True, "matroska")
    assert facts.duration_ms == pytest.approx(4938, abs=40)


def test_what_fits_in_no_wrapper_is_refused(shared):
    data = (shared / "data/video/odd/demo_wmv.wmv").read_bytes()
    with pytest.raises(NotAFilm):
        made(rewrap, data)


def test_irregular_pictures_become_even_and_stay_in_their_time(film_maker, number_of):
    stamps = [0, 1, 2, 5, 6, 9, 10, 11, 15, 16, 20, 21, 22, 23, 30, 31, 40, 41, 45, 50]
    anew = made(convert, film_maker("mp4", sound=False, stamps=stamps))
    facts = Prober().probe(io.BytesIO(anew))
    assert not facts.variable_rate
    rate = Fraction(facts.rate_numerator, facts.rate_denominator)
    shown = pictures(anew)
    gaps = {later - now for (now, _), (later, _) in pairwise(shown)}
    assert max(gaps) - min(gaps) <= 1
    frame = float(1000 / rate)
    for at, image in shown:
        expected = max(n for n, stamp in enumerate(stamps) if stamp * 40 <= at + frame / 2 + 1)
        assert number_of(image) in {expected, max(0, expected - 1)}
    numbers = [number_of(image) for _, image in shown]
    assert numbers == sorted(numbers)


def test_a_converted_film_has_a_key_picture_a_second_and_ninety_thousand_ticks(film_maker):
    anew = made(convert, film_maker("mp4", key_every=999))
    assert max(b - a for a, b in pairwise(keys(anew))) <= 1.01
    with av.open(io.BytesIO(anew)) as film:
        assert film.streams.video[0].time_base == Fraction(1, 90_000)
        assert film.streams.video[0].codec_context.codec.canonical_name == "h264"
        assert film.streams.audio[0].codec_context.codec.canonical_name == "aac"


def test_every_picture_is_there_and_the_right_way_up(shared):
    path = shared / "data/video/odd/phone_portrait_matrix_gps.mp4"
    facts = Prober().probe(io.BytesIO(anew := made(convert, path.read_bytes())))
    assert (facts.width, facts.height, facts.rotation) == (608, 1080, 0)
    assert len(pictures(anew)) == 125
    assert b"+52" not in anew  # where it was filmed stays behind


@pytest.mark.parametrize(
    ("name", "size"),
    [
        ("rotate_and_reflect.mp4", (720, 1080)),
        ("avchd_1440x1080i50_ac3.mts", (1920, 1080)),
        ("odd_size_444.mkv", (640, 360)),
        ("av1_aac.mp4", (1080, 720)),
        ("phone_hevc_motionphoto_rot90_vfr_2video.mp4", (1080, 1440)),
        ("no_duration.webm", (1280, 720)),
    ],
)
def test_odd_films_become_plain_ones(shared, name, size):
    data = (shared / "data/video/odd" / name).read_bytes()
    before = Prober().probe(io.BytesIO(data))
    facts = Prober().probe(io.BytesIO(made(convert, data)))
    assert (facts.width, facts.height) == size
    assert facts.duration_ms == pytest.approx(before.duration_ms, abs=80)
    assert facts.has_sound is before.has_sound
    assert not (facts.interlaced)
    assert not (facts.mirrored)
    assert not (facts.variable_rate)
    assert not (facts.rotation)
    assert facts.has_index


def test_a_film_of_which_a_part_would_be_lost_is_refused(shared):
    """Its edit list begins between key pictures; what follows cannot all be decoded."""
    data = (shared / "data/video/odd/hevc10_editlist_rot90.mp4").read_bytes()
    with pytest.raises(NotAFilm) as refused:
        made(convert, data)
    assert refused.value.reason == "incomplete"


def test_a_comb_is_gone(shared):
    def combed(data):
        rows = [image.astype(int)[300:700, 600:1400] for _, image in pictures(data)[20:80:10]]
        odd = np.mean([np.abs(r[1:-1] * 2 - r[:-2] - r[2:]).mean() for r in rows])
        even = np.mean([np.abs(r[2:-2] * 2 - r[:-4] - r[4:]).mean() for r in rows])
        return odd / even

    data = (shared / "data/video/odd/avchd_1440x1080i50_ac3.mts").read_bytes()
    assert combed(made(convert, data)) <= combed(data)


def test_sound_and_picture_stay_together(film_maker):
    """The tone grows louder to the end, where the last picture is."""
    data = film_maker("mpegts")
    for tool in (rewrap, convert):
        anew = made(tool, data)
        assert loudest_at(anew) == pytest.approx(loudest_at(data), abs=0.05)
        assert pictures(anew)[-1][0] == pytest.approx(pictures(data)[-1][0], abs=41)


def test_all_sound_tracks_come_along_with_their_language(shared):
    data = (shared / "data/video/odd/two_audio_tracks_fra_deu.mkv").read_bytes()
    with av.open(io.BytesIO(made(convert, data))) as film:
        told = [(s.metadata.get("language"), s.channels) for s in film.streams.audio]
    assert told in ([("fra", 2), ("deu", 1)], [("fre", 2), ("ger", 1)])


def test_six_channels_become_two(shared):
    data = (shared / "data/video/odd/aac_5_1.mp4").read_bytes()
    with av.open(io.BytesIO(made(convert, data))) as film:
        assert film.streams.audio[0].channels == 2


def test_progress_goes_to_the_end_in_milliseconds(film_maker):
    class Watched:
        def __init__(self):
            self.told = []

        def report(self, done, total):
            self.told.append((done, total))

        def check(self):
            pass

    made(convert, film_maker("mp4"), watched := Watched())
    done = [each for each, _ in watched.told]
    assert done == sorted(done)
    assert watched.told[-1][0] == watched.told[-1][1] == pytest.approx(3000, abs=60)


@pytest.mark.parametrize("tool", [convert, rewrap])
def test_the_coach_can_cancel(film_maker, impatient, tool):
    with pytest.raises(Cancelled):
        made(tool, film_maker("mpegts"), impatient)


@pytest.mark.parametrize("tool", [convert, rewrap])
def test_a_full_disk_comes_through(film_maker, tool):
    class Full(io.BytesIO):
        def write(self, data):
            if self.tell() + len(data) > 20_000:
                raise OSError(28, "no room")
            return super().write(data)

    with pytest.raises(OSError, match="no room"):
        tool(lambda: io.BytesIO(film_maker("mpegts")), Full(), Silent())


@pytest.mark.parametrize("tool", [convert, rewrap])
def test_only_the_beginning_is_written_anew(film_maker, tool):
    """As the vault's own file allows: in order, and again within the first 64 KiB."""

    class InOrder(io.BytesIO):
        def write(self, data):
            end = len(self.getvalue())
            assert self.tell() + len(data) <= 65_536 or self.tell() == end
            return super().write(data)

    target = InOrder()
    data = film_maker("mpegts") if tool is rewrap else film_maker("mp4")
    tool(lambda: io.BytesIO(data), target, Silent())
    assert Prober().probe(io.BytesIO(target.getvalue())).duration_ms == pytest.approx(3000, abs=60)


def test_a_matroska_too_writes_only_its_beginning_anew(shared):
    data = (shared / "data/video/odd/no_duration.webm").read_bytes()

    class InOrder(io.BytesIO):
        def write(self, piece):
            assert self.tell() == len(self.getvalue()) or self.tell() + len(piece) <= 65_536
            return super().write(piece)

    rewrap(lambda: io.BytesIO(data), InOrder(), Silent())
