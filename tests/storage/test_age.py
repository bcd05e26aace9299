"""The age file: round trips, other implementations, damage at every place, threads, memory."""

import io
import secrets
import shutil
import subprocess
import threading
import tracemalloc

import pyrage
import pytest

from beeldcoach.storage import age
from beeldcoach.storage.age_header import HEADER_LIMIT, VERSION_LINE

SIZES = [0, 1, 65535, 65536, 65537, 131072, 3 * 2**20]
AGE = shutil.which("age")
needs_age = pytest.mark.skipif(AGE is None, reason="the age program is not installed")


@pytest.fixture(scope="module")
def identity() -> age.X25519Identity:
    return age.X25519Identity.generate()


def encrypted(plain: bytes, *recipients: age.Recipient) -> bytes:
    out = io.BytesIO()
    age.encrypt(io.BytesIO(plain), out, recipients)
    return out.getvalue()


def decrypted(file: bytes, *identities: age.Identity) -> bytes:
    with age.Reader(io.BytesIO(file), identities) as reader:
        return reader.read()


@pytest.mark.parametrize("size", SIZES)
def test_what_was_encrypted_comes_back(identity, size):
    plain = secrets.token_bytes(size)
    assert decrypted(encrypted(plain, identity.recipient), identity) == plain


@pytest.mark.parametrize("size", SIZES)
def test_pyrage_reads_what_we_write(identity, size):
    plain = secrets.token_bytes(size)
    theirs = pyrage.x25519.Identity.from_str(str(identity))
    assert pyrage.decrypt(encrypted(plain, identity.recipient), [theirs]) == plain


@pytest.mark.parametrize("size", SIZES)
def test_we_read_what_pyrage_writes(identity, size):
    plain = secrets.token_bytes(size)
    theirs = pyrage.x25519.Recipient.from_str(str(identity.recipient))
    assert decrypted(pyrage.encrypt(plain, [theirs]), identity) == plain


@needs_age
@pytest.mark.parametrize("size", SIZES)
def test_the_age_program_reads_what_we_write(identity, size, tmp_path):
    plain = secrets.token_bytes(size)
    (tmp_path / "key.txt").write_text(str(identity))
    done = subprocess.run(
        [AGE, "-d", "-i", tmp_path / "key.txt"],
        input=encrypted(plain, identity.recipient),
        capture_output=True,
        check=True,
    )
    assert done.stdout == plain


@needs_age
@pytest.mark.parametrize("size", SIZES)
def test_we_read_what_the_age_program_writes(identity, size):
    plain = secrets.token_bytes(size)
    done = subprocess.run(
        [AGE, "-r", str(identity.recipient)], input=plain, capture_output=True, check=True
    )
    assert decrypted(done.stdout, identity) == plain


def test_passphrase_files_pass_between_pyrage_and_us():
    plain = b"a short text"
    ours = encrypted(plain, age.ScryptRecipient("correct horse", 10))
    assert pyrage.passphrase.decrypt(ours, "correct horse") == plain


def test_a_passphrase_of_pyrage_opens_here():
    file = pyrage.passphrase.encrypt(b"a short text", "correct horse")
    work_factor = int(file.split(b"\n")[1].split()[-1])
    if work_factor > 20:
        pytest.skip("this machine is so fast that a cost above our limit was chosen")
    assert decrypted(file, age.ScryptIdentity("correct horse")) == b"a short text"


def test_a_wrong_passphrase_and_a_wrong_key_match_nothing(identity):
    with pytest.raises(age.NoMatchError):
        decrypted(encrypted(b"x", age.ScryptRecipient("right", 4)), age.ScryptIdentity("wrong"))
    with pytest.raises(age.NoMatchError):
        decrypted(encrypted(b"x", identity.recipient), age.X25519Identity.generate())


def test_each_of_several_recipients_opens_the_file(identity):
    other = age.X25519Identity.generate()
    file = encrypted(b"for two", identity.recipient, other.recipient)
    assert decrypted(file, identity) == decrypted(file, other) == b"for two"


def test_a_passphrase_beside_another_recipient_is_refused(identity):
    with pytest.raises(age.HeaderError):
        encrypted(b"x", identity.recipient, age.ScryptRecipient("p", 4))


def test_keys_survive_as_text(identity):
    again = age.X25519Identity.parse(str(identity))
    assert str(again) == str(identity)
    assert str(age.X25519Recipient.parse(str(identity.recipient))) == str(identity.recipient)
    theirs = pyrage.x25519.Identity.from_str(str(identity))
    assert str(theirs.to_public()) == str(identity.recipient)


@pytest.mark.parametrize("place", [0, 20, 30, 73])
def test_a_mistyped_key_is_refused(identity, place):
    text = str(identity)
    wrong = text[:place] + ("Q" if text[place] != "Q" else "P") + text[place + 1 :]
    with pytest.raises(ValueError, match=r"."):
        age.X25519Identity.parse(wrong)


def test_a_secret_key_does_not_show_itself(identity):
    assert str(identity) not in repr(identity)
    assert "file_key" not in repr(age.Randomness())


def test_an_endless_header_is_refused(identity):
    filler = VERSION_LINE + b"-> a\n" + (b"A" * 64 + b"\n") * (HEADER_LIMIT // 65 + 10)
    with pytest.raises(age.HeaderError):
        decrypted(filler, identity)


def test_every_truncation_of_a_file_is_refused_on_opening(identity):
    file = encrypted(bytes(2 * age.CHUNK + 100), identity.recipient)
    places = [*range(240), *range(240, len(file), 997), *range(len(file) - 200, len(file))]
    for length in places:
        with pytest.raises(age.AgeError):
            age.Reader(io.BytesIO(file[:length]), [identity])


def test_a_flipped_byte_anywhere_is_refused(identity):
    file = encrypted(bytes(1000), identity.recipient)
    for place in range(len(file)):
        wrong = bytearray(file)
        wrong[place] ^= 1
        with pytest.raises(age.AgeError):
            decrypted(bytes(wrong), identity)


def test_damage_in_the_middle_gives_the_truth_before_it_and_then_its_place(identity):
    plain = secrets.token_bytes(5 * age.CHUNK)
    file = bytearray(encrypted(plain, identity.recipient))
    file[-3 * (age.CHUNK + 16) + 7] ^= 0x80  # in chunk 2 of 0..4
    with age.Reader(io.BytesIO(bytes(file)), [identity]) as reader:
        target = bytearray(b"\xaa" * len(plain))
        assert reader.readinto(target) == 2 * age.CHUNK
        assert target[: 2 * age.CHUNK] == plain[: 2 * age.CHUNK]
        assert target[2 * age.CHUNK : 3 * age.CHUNK] == bytes(age.CHUNK)  # nothing unproved
        with pytest.raises(age.PayloadError) as caught:
            reader.read(10)
        assert caught.value.offset == 2 * age.CHUNK
        reader.seek(3 * age.CHUNK)
        assert reader.read() == plain[3 * age.CHUNK :]


def test_two_chunks_changed_about_are_refused(identity):
    file = encrypted(secrets.token_bytes(4 * age.CHUNK), identity.recipient)
    start, size = len(file) - 4 * (age.CHUNK + 16), age.CHUNK + 16
    swapped = file[:start] + file[start + size :][:size] + file[start:][:size]
    with pytest.raises(age.PayloadError):
        decrypted(swapped + file[start + 2 * size :], identity)


def test_positions_behave_as_in_a_file(identity):
    plain = secrets.token_bytes(200_000)
    with age.Reader(io.BytesIO(encrypted(plain, identity.recipient)), [identity]) as reader:
        assert reader.seekable()
        assert reader.readable()
        assert reader.seek(-10, io.SEEK_END) == 199_990
        assert reader.read() == plain[-10:]
        assert reader.read() == b""
        assert reader.seek(500_000) == reader.tell() == 500_000
        assert reader.read(1) == b""
        with pytest.raises(ValueError, match="negative"):
            reader.seek(-1)
    with pytest.raises(ValueError, match="closed"):
        reader.read(1)


def test_many_threads_share_one_reader(identity):
    plain = secrets.token_bytes(20 * age.CHUNK + 5)
    wrong: list[int] = []
    with age.Reader(io.BytesIO(encrypted(plain, identity.recipient)), [identity]) as reader:

        def look(seed: int) -> None:
            for i in range(60):
                at = (seed * 7919 + i * 104_729) % len(plain)
                if reader.read_at(at, 90_000) != plain[at : at + 90_000]:
                    wrong.append(at)

        threads = [threading.Thread(target=look, args=(n,)) for n in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert wrong == []


class Endless(io.RawIOBase):
    """A source of zeros and a sink, so that only the code's own memory counts."""

    def __init__(self, size: int) -> None:
        self.left = size

    def readinto(self, target) -> int:
        count = min(self.left, len(target), 300_000)  # short reads, as from a card
        self.left -= count
        return count

    def write(self, data) -> int:
        return min(len(data), 500_000)  # short writes too


def test_memory_does_not_grow_with_the_film(identity):
    def peak(size: int) -> int:
        tracemalloc.start()
        age.encrypt(Endless(size), Endless(0), [identity.recipient])
        found = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return found

    assert peak(64 * 2**20) < peak(4 * 2**20) + 200_000
    assert peak(64 * 2**20) < 5 * 2**20
