"""Objects in the vault: put, open, delete; and each way in which that can go wrong."""

import io
import secrets
import shutil
from dataclasses import replace

import pytest

from beeldcoach.services.errors import (
    DiskFull,
    MissingObject,
    SourceChanged,
    SourceUnreadable,
    Tampered,
)
from beeldcoach.services.progress import Cancelled, Silent
from beeldcoach.storage import age
from beeldcoach.storage.content_digest import content_digest

SIZE = 5 * 2**20 + 123
FILM = secrets.token_bytes(SIZE)


def put(vault, data=FILM):
    return vault.objects.put(io.BytesIO(data), len(data), Silent())


def media_of(vault, stored):
    return vault.folder / f"media/{str(stored.id)[:2]}/{stored.id}.age"


def key_of(vault, stored):
    return vault.folder / f"keybag/{stored.id}.age"


def is_bare(vault):
    return not any([*(vault.folder / "media").iterdir(), *(vault.folder / "keybag").iterdir()])


class Watching:
    """Progress that remembers, and cancels at one check."""

    def __init__(self, cancel_at: int = -1):
        self.reports: list[tuple[int, int]] = []
        self.checks = 0
        self.cancel_at = cancel_at

    def report(self, done: int, total: int) -> None:
        self.reports.append((done, total))

    def check(self) -> None:
        self.checks += 1
        if self.checks == self.cancel_at:
            raise Cancelled


@pytest.mark.parametrize("size", [0, 1, 65536, 2**20, 2**20 + 1, SIZE])
def test_what_was_put_can_be_opened_and_is_described(vault, size):
    stored = put(vault, FILM[:size])
    assert stored.plaintext_size == size
    assert stored.ciphertext_size == media_of(vault, stored).stat().st_size
    assert stored.content_digest == content_digest(FILM[:size])
    with vault.objects.open(stored) as one, vault.objects.open(stored) as two:
        assert one.read() == FILM[:size]
        two.seek(size // 2)
        assert two.read(1000) == FILM[size // 2 : size][:1000]
    assert list(vault.objects.list()) == [stored.id]


def test_progress_is_in_bytes_over_both_passes(vault):
    progress = Watching()
    vault.objects.put(io.BytesIO(FILM), SIZE, progress)
    done = [d for d, _ in progress.reports]
    assert done == sorted(done)
    assert done[-1] == 2 * SIZE
    assert {t for _, t in progress.reports} == {2 * SIZE}
    assert SIZE in done


def test_cancelling_at_any_point_leaves_nothing(vault):
    whole = Watching()
    vault.objects.delete(vault.objects.put(io.BytesIO(FILM), SIZE, whole).id)
    for folder in (vault.folder / "media").iterdir():
        folder.rmdir()
    assert whole.checks > 10
    for at in range(1, whole.checks + 1):
        with pytest.raises(Cancelled):
            vault.objects.put(io.BytesIO(FILM), SIZE, Watching(cancel_at=at))
        assert is_bare(vault)


def test_deleting_takes_key_and_file_and_may_be_repeated(vault):
    gone, kept = put(vault), put(vault)
    for _ in range(2):
        vault.objects.delete(gone.id)
        assert not media_of(vault, gone).exists()
        assert not key_of(vault, gone).exists()
    with pytest.raises(MissingObject) as caught:
        vault.objects.open(gone)
    assert caught.value.object_id == gone.id
    with vault.objects.open(kept) as reader:
        assert reader.read() == FILM


def test_a_copy_kept_of_an_erased_film_does_not_open(vault, tmp_path):
    stored = put(vault)
    shutil.copy(media_of(vault, stored), tmp_path / "copy.age")
    vault.objects.delete(stored.id)
    with pytest.raises(age.NoMatchError), (tmp_path / "copy.age").open("rb") as file:
        age.Reader(file, [vault._identity])


def test_a_key_or_a_file_that_is_gone_is_a_missing_object(vault):
    one, two = put(vault), put(vault)
    media_of(vault, one).unlink()
    key_of(vault, two).unlink()
    for stored in (one, two):
        with pytest.raises(MissingObject):
            vault.objects.open(stored)


def test_truncation_at_any_place_is_refused_on_opening(vault):
    stored = put(vault, FILM[:200_000])
    path = media_of(vault, stored)
    whole = path.read_bytes()
    for length in [0, 10, 150, 216, 300, 65752, 65753, 131_000, len(whole) - 1]:
        path.write_bytes(whole[:length])
        with pytest.raises(Tampered) as caught:
            vault.objects.open(stored)
        assert (caught.value.what, caught.value.object_id) == ("object", stored.id)
    path.write_bytes(whole + b"x")
    with pytest.raises(Tampered):
        vault.objects.open(stored)


def test_a_flipped_byte_says_which_object_and_where_and_spares_the_others(vault):
    stored, other = put(vault), put(vault)
    path = media_of(vault, stored)
    data = bytearray(path.read_bytes())
    data[216 + 20 * 65552 + 5] ^= 1
    path.write_bytes(data)
    with vault.objects.open(stored) as reader:
        assert reader.read(20 * 65536) == FILM[: 20 * 65536]
        with pytest.raises(Tampered) as caught:
            reader.read(1)
        assert caught.value.object_id == stored.id
        assert caught.value.offset == 20 * 65536
        with pytest.raises(Tampered):
            reader.read_at(20 * 65536 + 9, 1)
    with vault.objects.open(other) as reader:
        assert reader.read() == FILM


def test_one_film_in_the_place_of_another_is_refused(vault):
    one, two = put(vault), put(vault)
    shutil.copy(media_of(vault, two), media_of(vault, one))
    with pytest.raises(Tampered):
        vault.objects.open(one)
    shutil.copy(key_of(vault, two), key_of(vault, one))  # now a valid pair, of another film
    with pytest.raises(Tampered):
        vault.objects.open(one)
    vault.objects.open(two).close()


@pytest.mark.parametrize("field", ["plaintext_size", "ciphertext_size", "header_digest"])
def test_each_part_of_the_binding_is_checked(vault, field):
    stored = put(vault)
    wrong = bytes(32) if field == "header_digest" else getattr(stored, field) + 1
    with pytest.raises(Tampered):
        vault.objects.open(replace(stored, **{field: wrong}))


def test_a_damaged_key_is_a_damaged_object(vault):
    stored = put(vault)
    data = key_of(vault, stored).read_bytes()
    for wrong in (data[:-1], b"", data[:50] + b"!" + data[51:]):
        key_of(vault, stored).write_bytes(wrong)
        with pytest.raises(Tampered) as caught:
            vault.objects.open(stored)
        assert caught.value.object_id == stored.id


class Failing(io.BytesIO):
    """A card that is pulled out."""

    def __init__(self, data, at):
        super().__init__(data)
        self.at = at

    def readinto(self, target):
        if self.tell() >= self.at:
            raise OSError(5, "gone")
        return super().readinto(target)


def test_a_source_that_vanishes_is_named_so_and_leaves_nothing(vault):
    with pytest.raises(SourceUnreadable):
        vault.objects.put(Failing(FILM, 2**20), SIZE, Silent())
    assert is_bare(vault)


class Changing(io.BytesIO):
    """A file that is another one when it is read again."""

    def seek(self, offset, whence=0):
        if offset == whence == 0 and self.tell():
            view = self.getbuffer()
            view[3_000_000] ^= 1
            view.release()
        return super().seek(offset, whence)


@pytest.mark.parametrize("size", [SIZE - 1, SIZE + 1, 0, 2**20])
def test_a_source_of_another_size_is_refused(vault, size):
    with pytest.raises(SourceChanged):
        vault.objects.put(io.BytesIO(FILM), size, Silent())
    assert is_bare(vault)


def test_a_source_that_changes_is_refused(vault):
    with pytest.raises(SourceChanged):
        vault.objects.put(Changing(FILM), SIZE, Silent())
    assert is_bare(vault)


def test_a_film_that_does_not_fit_is_refused_before_a_byte_is_written(vault):
    free = shutil.disk_usage(vault.folder).free
    progress = Watching()
    with pytest.raises(DiskFull) as caught:
        vault.objects.put(io.BytesIO(FILM), free + 10**9, progress)
    assert caught.value.needed > free + 10**9
    assert progress.reports == []
    assert is_bare(vault)


def test_a_film_is_known_by_the_digest_that_its_object_has(vault, tmp_path):
    stored = put(vault)
    (tmp_path / "film").write_bytes(FILM)
    with (tmp_path / "film").open("rb", buffering=0) as file:
        assert vault.objects.digest(file, Silent()) == stored.content_digest
        file.seek(1)
        assert vault.objects.digest(file, Silent()) != stored.content_digest
    with pytest.raises(SourceUnreadable):
        vault.objects.digest(Failing(FILM, 2**20), Silent())
    with pytest.raises(Cancelled):
        vault.objects.digest(io.BytesIO(FILM), Watching(cancel_at=2))
