"""The age file against the community's vectors: in sequence, by random access, and re-made."""

import hashlib
import io
import re
import zlib
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from beeldcoach.storage import age
from beeldcoach.storage.age_header import Stanza, parse_header

VECTORS = Path(__file__).parents[1] / "vectors" / "age"
KEYS = {"expect", "payload", "file key", "identity", "passphrase", "comment", "compressed"}
ERRORS = {
    "header failure": age.HeaderError,
    "HMAC failure": age.MacError,
    "no match": age.NoMatchError,
    "payload failure": age.PayloadError,
}


@dataclass
class Vector:
    expect: str = ""
    payload: str = ""
    file_key: bytes = b""
    identities: list[age.Identity] = field(default_factory=list)
    file: bytes = b""

    def reader(self) -> age.Reader:
        return age.Reader(io.BytesIO(self.file), self.identities)


def load(path: Path) -> Vector:
    head, _, body = path.read_bytes().partition(b"\n\n")
    vector = Vector(file=body)
    for line in head.decode().splitlines():
        key, _, value = line.partition(": ")
        assert key in KEYS, f"unknown key {key}"
        if key == "identity":
            vector.identities.append(age.X25519Identity.parse(value))
        elif key == "passphrase":
            vector.identities.append(age.ScryptIdentity(value))
        elif key == "file key":
            vector.file_key = bytes.fromhex(value)
        elif key == "compressed":
            assert value == "zlib"
            vector.file = zlib.decompress(body)
        elif key in ("expect", "payload"):
            setattr(vector, key, value)
    assert vector.expect in {"success", *ERRORS}
    return vector


FILES = sorted(p for p in VECTORS.iterdir() if p.suffix != ".md")


def read_all(vector: Vector, out: bytearray) -> None:
    with vector.reader() as reader:
        while block := reader.read(1000):
            out += block


def read_backwards(vector: Vector) -> None:
    with vector.reader() as reader:
        for position in range(reader.size - 1, -1, -50_000):
            reader.read_at(position, 1)


def over(*, leaving_out: str):
    """Run over the vectors, but for those that expect what is left out."""
    wanted = [p for p in FILES if not re.match(leaving_out, load(p).expect)]
    return pytest.mark.parametrize("path", wanted, ids=lambda p: p.name)


ALL = over(leaving_out="nothing")


def test_there_are_vectors():
    assert len(FILES) >= 50


@ALL
def test_reading_from_start_to_end_gives_what_the_vector_says(path):
    vector = load(path)
    out = bytearray()
    if vector.expect == "success":
        with vector.reader() as reader:
            out += reader.read()
            assert reader.size == len(out)
        assert hashlib.sha256(out).hexdigest() == vector.payload
        return
    with pytest.raises(ERRORS[vector.expect]) as caught:
        read_all(vector, out)
    if out:
        assert hashlib.sha256(out).hexdigest() == vector.payload
        assert caught.value.offset == len(out)


@ALL
def test_random_access_gives_the_same_bytes_or_the_same_refusal(path):
    vector = load(path)
    if vector.expect != "success":
        with pytest.raises(ERRORS[vector.expect]):
            read_backwards(vector)
        return
    with vector.reader() as reader:
        whole = reader.read()
        for position in range(len(whole), -1, -49_999):
            reader.seek(position)
            assert reader.read(70_000) == whole[position : position + 70_000]
            assert reader.read_at(position, 3) == whole[position : position + 3]
        reader.seek(-min(5, len(whole)), io.SEEK_END)
        assert reader.read() == whole[-5:]


@over(leaving_out="header failure")
def test_a_header_encodes_to_the_bytes_it_was_read_from(path):
    vector = load(path)
    header = parse_header(vector.file)
    assert header.encode() == header.raw == vector.file[: len(header.raw)]


@dataclass
class Recorded:
    """A recipient that wraps as the vector did."""

    stanza: Stanza

    def wrap(self, file_key: bytes) -> Stanza:
        return self.stanza


@over(leaving_out=".* failure|no match")
def test_encrypting_the_plaintext_again_gives_the_same_file(path):
    vector = load(path)
    header = parse_header(vector.file)
    nonce = vector.file[len(header.raw) : len(header.raw) + 16]
    with vector.reader() as reader:
        plain = reader.read()
    out = io.BytesIO()
    written = age.encrypt(
        io.BytesIO(plain),
        out,
        [Recorded(stanza) for stanza in header.stanzas],
        randomness=age.Randomness(vector.file_key, nonce),
    )
    assert out.getvalue() == vector.file
    assert written == age.Encrypted(len(plain), len(vector.file), header.raw)
