import io
import signal
import socket
import struct
import threading
import time

import pytest

from beeldcoach.media.probe import Limits, Prober
from beeldcoach.services.errors import NotAFilm, SourceUnreadable, Tampered
from beeldcoach.services.progress import Cancelled

pytestmark = pytest.mark.usefixtures("nothing_left")


class Endless(io.RawIOBase):
    """A film that never ends and never becomes one: a transport stream of padding."""

    def __init__(self):
        self._at = 0

    def seek(self, offset, whence=0):
        self._at = offset if whence == 0 else 2**62
        return self._at

    def read(self, size=-1):
        first = self._at % 188
        self._at += size
        packet = b"\x47\x1f\xff\x10" + bytes(184)
        return (packet * (size // 188 + 2))[first : first + size]


class Stuck(io.BytesIO):
    """A film on a drive that does not answer until the test is over."""

    def __init__(self, data):
        super().__init__(data)
        self.let_go = threading.Event()

    def read(self, size=-1):
        self.let_go.wait()
        return b""


class Failing(io.BytesIO):
    """A film whose reading fails after some bytes."""

    def __init__(self, data, error, after):
        super().__init__(data)
        self._error = error
        self._after = after

    def read(self, size=-1):
        if self.tell() + size > self._after:
            raise self._error
        return super().read(size)


class Striking(io.BytesIO):
    """A film at the first byte of which the child is struck by a signal."""

    def __init__(self, data, strike):
        super().__init__(data)
        self._strike = strike

    def read(self, size=-1):
        self._strike()
        return super().read(size)


def refusal(stream, limits=None):
    with pytest.raises(NotAFilm) as refused:
        Prober(limits).probe(stream)
    return refused.value.reason


def test_a_film_is_told_in_full(film_bytes):
    facts = Prober().probe(io.BytesIO(film_bytes))

    assert (facts.width, facts.height, facts.rotation) == (320, 180, 0)
    assert (facts.rate_numerator, facts.rate_denominator) == (25, 1)
    assert (facts.video_codec, facts.container) == ("h264", "mov")
    assert facts.duration_ms == pytest.approx(3000, abs=50)
    assert facts.has_sound
    assert not facts.variable_rate


def test_a_film_without_sound_says_so(silent_film_bytes):
    assert not Prober().probe(io.BytesIO(silent_film_bytes)).has_sound


@pytest.mark.parametrize("container", ["mp4", "matroska", "mpegts"])
def test_irregular_pictures_are_noticed_in_each_container(film_maker, container):
    stamps = [0, 1, 2, 5, 6, 9, 10, 11, 15, 16, 20, 21, 22, 23, 30, 31, 40, 41, 45, 50]
    film = film_maker(container, sound=False, stamps=stamps)

    assert Prober().probe(io.BytesIO(film)).variable_rate


def test_a_film_without_a_length_in_its_header_is_measured(film_maker):
    film = bytearray(film_maker("matroska", sound=False))
    at = film.index(b"\x44\x89\x88")  # the duration, a float of 8 bytes
    film[at : at + 3] = b"\xec\x40\x08"  # becomes a void of 8 bytes

    assert Prober().probe(io.BytesIO(bytes(film))).duration_ms == pytest.approx(3000, abs=50)


def test_a_length_of_136_years_is_not_believed(film_maker):
    film = bytearray(film_maker("matroska", sound=False))
    at = film.index(b"\x44\x89\x88") + 3
    film[at : at + 8] = struct.pack(">d", 136 * 365 * 86400 * 1000.0)

    assert Prober().probe(io.BytesIO(bytes(film))).duration_ms == pytest.approx(3000, abs=50)


def test_half_a_film_is_refused(film_bytes, film_maker):
    assert refusal(io.BytesIO(film_bytes[: len(film_bytes) // 2])) == "truncated"
    other = film_maker("matroska")
    assert refusal(io.BytesIO(other[: len(other) // 2])) == "truncated"


def test_a_still_and_a_sound_and_nothing_are_told_apart(film_maker):
    assert refusal(io.BytesIO(b"\xff\xd8\xff\xe0" + bytes(500))) == "one_picture"
    assert refusal(io.BytesIO(b"ID3\x04" + bytes(500))) == "no_picture"
    assert refusal(io.BytesIO(b"")) == "empty"
    assert refusal(io.BytesIO(film_maker(sound=False, stamps=[0]))) == "one_picture"


def test_a_file_that_never_ends_is_given_up_in_time():
    begun = time.monotonic()

    assert refusal(Endless(), Limits(seconds=1.5, bytes_a_second=2**62)) == "too_long_to_read"
    assert time.monotonic() - begun < 5


def test_a_drive_that_never_answers_is_given_up_in_time(film_bytes):
    stuck = Stuck(film_bytes)
    begun = time.monotonic()
    try:
        assert refusal(stuck, Limits(seconds=0.5)) == "too_long_to_read"
        assert time.monotonic() - begun < 4
    finally:
        stuck.let_go.set()
        for thread in threading.enumerate():
            if thread.name == "probe":
                thread.join()


def test_a_film_that_eats_memory_is_refused(film_maker):
    huge = io.BytesIO(film_maker(sound=False, stamps=list(range(4)), size=(4096, 4096)))

    assert refusal(huge, Limits(memory=180 * 1024 * 1024)) == "too_much_memory"
    assert Prober().probe(huge).width == 4096


@pytest.mark.parametrize(
    ("blow", "reason"),
    [("SIGSEGV", "crashed"), ("SIGXCPU", "too_long_to_read"), ("SIGKILL", "too_much_memory")],
)
def test_a_child_that_dies_tells_by_its_death_why(film_bytes, strike_children, blow, reason):
    film = Striking(film_bytes, lambda: strike_children(getattr(signal, blow)))

    assert refusal(film) == reason


def test_a_drive_that_is_pulled_out_is_no_fault_of_the_film(film_bytes):
    for after in (0, 1000, len(film_bytes) // 2):
        with pytest.raises(SourceUnreadable):
            Prober().probe(Failing(film_bytes, OSError(5, "gone"), after))


def test_damage_found_by_the_vault_comes_through(film_bytes):
    with pytest.raises(Tampered):
        Prober().probe(Failing(film_bytes, Tampered("object"), 1000))


def test_a_bug_in_the_reader_is_not_swallowed(film_bytes):
    with pytest.raises(ZeroDivisionError):
        Prober().probe(Failing(film_bytes, ZeroDivisionError(), 1000))


def test_the_coach_can_cancel(impatient):
    begun = time.monotonic()
    with pytest.raises(Cancelled):
        Prober().probe(Endless(), impatient)

    assert time.monotonic() - begun < 3


@pytest.mark.parametrize("spelling", ["absolute", "relative", "url"])
def test_a_list_that_names_a_film_opens_nothing(tmp_path, monkeypatch, film_bytes, spelling):
    secret = tmp_path / "secret.mp4"
    secret.write_bytes(film_bytes)
    monkeypatch.chdir(tmp_path)
    name = {"absolute": str(secret), "relative": "secret.mp4", "url": secret.as_uri()}[spelling]
    begun = time.monotonic()

    for text in (
        f"ffconcat version 1.0\nfile '{name}'\n",
        f"#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\n{name}\n#EXT-X-ENDLIST\n",
        f"[reference]\nRef1={name}\n",
    ):
        assert refusal(io.BytesIO(text.encode())) == "unknown_format"
    assert time.monotonic() - begun < 5


def test_a_session_description_waits_for_no_network():
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listener.bind(("127.0.0.1", 0))
    listener.listen()
    listener.setblocking(False)
    port = listener.getsockname()[1]
    texts = (
        "v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nc=IN IP4 127.0.0.1\nt=0 0\n"
        f"m=video {port} RTP/AVP 96\n",
        f"#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\nhttp://127.0.0.1:{port}/x.ts\n",
        f"ffconcat version 1.0\nfile tcp://127.0.0.1:{port}\n",
    )
    begun = time.monotonic()
    try:
        for text in texts:
            assert refusal(io.BytesIO(text.encode())) == "unknown_format"
        with pytest.raises(BlockingIOError):
            listener.accept()
    finally:
        listener.close()
    assert time.monotonic() - begun < 5
