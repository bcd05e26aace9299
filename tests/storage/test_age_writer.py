"""A film that is made anew goes straight into an age file: sealed once, readable by others."""

import io
import secrets

import pyrage
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from beeldcoach.services.errors import DiskFull, SourceChanged
from beeldcoach.services.progress import Cancelled, Silent
from beeldcoach.storage import age, age_writer
from beeldcoach.storage.age_writer import SealedWriter, write_sealed
from beeldcoach.storage.content_digest import content_digest
from tests.storage.test_object_store import Watching, is_bare

SIZES = [0, 1, 65535, 65536, 65537, 131072, 131073, 300_000]


def sealed(pieces, patches=()):
    identity, file = age.X25519Identity.generate(), io.BytesIO()

    def write(target):
        for piece in pieces:
            target.write(piece)
        for at, patch in patches:
            target.seek(at)
            target.write(patch)
            target.seek(0, io.SEEK_END)

    written, proofs = write_sealed(file, [identity.recipient], write)
    return identity, file.getvalue(), written, proofs


@pytest.mark.parametrize("size", SIZES)
def test_what_was_written_is_an_age_file_for_us_and_for_others(size):
    data = secrets.token_bytes(size)
    identity, raw, written, proofs = sealed([data])
    assert (written.plaintext_size, written.ciphertext_size) == (size, len(raw))
    with age.Reader(io.BytesIO(raw), [identity]) as reader:
        assert reader.read() == data
    other = pyrage.x25519.Identity.from_str(str(identity))
    assert pyrage.decrypt(raw, [other]) == data
    assert len(proofs) == max(1, -(-size // age.CHUNK))


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.integers(0, 90_000), max_size=8),
    st.lists(st.tuples(st.integers(0, 65_535), st.binary(max_size=40)), max_size=4),
)
def test_pieces_of_any_size_and_a_beginning_written_anew(sizes, patches):
    pieces = [secrets.token_bytes(size) for size in sizes]
    whole = bytearray(b"".join(pieces))
    fits = [(at, patch) for at, patch in patches if at + len(patch) <= min(len(whole), age.CHUNK)]
    identity, raw, _, _ = sealed(pieces, fits)
    for at, patch in fits:
        whole[at : at + len(patch)] = patch
    with age.Reader(io.BytesIO(raw), [identity]) as reader:
        assert reader.read() == bytes(whole)


@pytest.mark.parametrize("at", [65_530, 65_536, 100_000])
def test_what_is_sealed_cannot_be_written_anew(at):
    writer = SealedWriter(io.BytesIO(), [age.X25519Identity.generate().recipient])
    writer.write(bytes(200_000))
    writer.seek(at)
    with pytest.raises(io.UnsupportedOperation):
        writer.write(b"1234567890")


def test_no_chunk_is_sealed_twice(monkeypatch):
    used = []
    real = age_writer.chunk_nonce
    monkeypatch.setattr(
        age_writer,
        "chunk_nonce",
        lambda index, *, last: used.append(index) or real(index, last=last),
    )
    sealed([bytes(400_000)], [(10, b"abc"), (10, b"abd"), (0, b"x")])
    assert sorted(used) == list(range(7))


FILM = secrets.token_bytes(300_000)


def test_an_object_is_made_and_bound_like_one_that_is_put(vault):
    stored = vault.objects.make(lambda target: target.write(FILM), 1, Silent())
    assert (stored.plaintext_size, stored.content_digest) == (len(FILM), content_digest(FILM))
    with vault.objects.open(stored) as reader:
        assert reader.read() == FILM
    assert list(vault.objects.list()) == [stored.id]


def test_whatever_fails_leaves_nothing(vault):
    def fail(target):
        target.write(FILM)
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        vault.objects.make(fail, 1, Silent())
    assert is_bare(vault)
    for at in range(1, 7):
        with pytest.raises(Cancelled):
            vault.objects.make(lambda target: target.write(FILM), 1, Watching(cancel_at=at))
        assert is_bare(vault)


def test_without_room_nothing_is_begun(vault):
    begun = []
    with pytest.raises(DiskFull):
        vault.objects.make(begun.append, 2**60, Silent())
    assert not begun
    assert is_bare(vault)


def test_a_disk_that_fills_up_while_it_is_written(vault):
    def full(target):
        target.write(FILM)
        raise OSError(28, "no room")

    with pytest.raises(DiskFull):
        vault.objects.make(full, 1, Silent())
    assert is_bare(vault)


def test_a_disk_that_gives_back_something_else_is_noticed(vault, monkeypatch):
    real = age_writer.SealedWriter.finish

    def spoil(self):
        self._head[5] ^= 1
        done = real(self)
        self.proofs[0] = b"another"
        return done

    monkeypatch.setattr(age_writer.SealedWriter, "finish", spoil)
    with pytest.raises(SourceChanged):
        vault.objects.make(lambda target: target.write(FILM), 1, Silent())
    assert is_bare(vault)
