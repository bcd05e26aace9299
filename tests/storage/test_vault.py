"""The vault: who can open it, what is refused, what a stranger can read, what tidying removes."""

import errno
import io
import os
import shutil
import subprocess
import sys
import unicodedata
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest

from beeldcoach.services.errors import (
    DiskFull,
    NotAVault,
    Tampered,
    VaultExists,
    VaultInUse,
    VaultReadOnly,
    VaultTooNew,
    WrongPassphrase,
    WrongRecoveryKey,
)
from beeldcoach.services.progress import Silent
from beeldcoach.storage.database import open_engine
from beeldcoach.storage.vault import Vault

PASSPHRASE = "vijf groene fietsen"


def files_of(folder):
    return sorted(p for p in folder.rglob("*") if p.is_file())


def test_a_new_vault_opens_with_its_passphrase_and_its_recovery_key(tmp_path):
    made, recovery = Vault.create(tmp_path / "v", PASSPHRASE, work_factor=4)
    key, vault_id = made.database_key, made.id
    made.close()
    for again in (
        lambda: Vault.unlock(tmp_path / "v", PASSPHRASE),
        lambda: Vault.unlock_with_recovery(tmp_path / "v", recovery.lower()),
    ):
        vault = again()
        assert (vault.id, vault.database_key) == (vault_id, key)
        assert not vault.read_only
        vault.close()
    assert [p.name for p in tmp_path.iterdir()] == ["v"]


def test_wrong_secrets_open_nothing(vault):
    folder = vault.folder
    vault.close()
    with pytest.raises(WrongPassphrase):
        Vault.unlock(folder, "vier groene fietsen")
    other, recovery = Vault.create(folder.parent / "other", "x", work_factor=4)
    other.close()
    with pytest.raises(WrongRecoveryKey) as caught:
        Vault.unlock_with_recovery(folder, recovery)
    assert caught.value.group == 0


def test_a_passphrase_means_the_same_however_its_accents_are_typed(tmp_path):
    made, _ = Vault.create(tmp_path / "v", "café één", work_factor=4)
    made.close()
    Vault.unlock(tmp_path / "v", unicodedata.normalize("NFD", "café één")).close()


def test_after_a_change_only_the_new_passphrase_opens(tmp_path):
    vault, recovery = Vault.create(tmp_path / "v", PASSPHRASE, work_factor=4)
    stored = vault.objects.put(io.BytesIO(b"film"), 4, Silent())
    vault.change_passphrase("zes rode trams", work_factor=4)
    vault.close()
    with pytest.raises(WrongPassphrase):
        Vault.unlock(tmp_path / "v", PASSPHRASE)
    vault = Vault.unlock(tmp_path / "v", "zes rode trams")
    with vault.objects.open(stored) as reader:
        assert reader.read() == b"film"
    vault.close()
    Vault.unlock_with_recovery(tmp_path / "v", recovery).close()


def test_after_a_new_recovery_key_the_old_one_opens_nothing(tmp_path):
    vault, old = Vault.create(tmp_path / "v", PASSPHRASE, work_factor=4)
    new = vault.new_recovery_key(work_factor=4)
    key = vault.database_key
    vault.close()
    with pytest.raises(WrongRecoveryKey):
        Vault.unlock_with_recovery(tmp_path / "v", old)
    for again in (
        lambda: Vault.unlock_with_recovery(tmp_path / "v", new),
        lambda: Vault.unlock(tmp_path / "v", PASSPHRASE),
    ):
        vault = again()
        assert vault.database_key == key
        vault.close()


def test_a_recovery_key_that_cannot_be_written_leaves_the_old_one_good(tmp_path, monkeypatch):
    vault, old = Vault.create(tmp_path / "v", PASSPHRASE, work_factor=4)

    def full(*_):
        raise OSError(errno.ENOSPC, "no room")

    with monkeypatch.context() as broken:
        broken.setattr("os.fsync", full)
        with pytest.raises(DiskFull):
            vault.new_recovery_key(work_factor=4)
    vault.close()
    Vault.unlock_with_recovery(tmp_path / "v", old).close()
    assert not list((tmp_path / "v").rglob("*.part"))


def test_a_second_instance_is_told_since_when_the_vault_is_open(vault):
    with pytest.raises(VaultInUse) as caught:
        Vault.unlock(vault.folder, PASSPHRASE)
    now = datetime.fromtimestamp((vault.folder / "vault.lock").stat().st_mtime, UTC)
    assert abs(caught.value.since - now) < timedelta(seconds=5)
    vault.close()
    Vault.unlock(vault.folder, PASSPHRASE).close()


def test_a_wrong_passphrase_leaves_the_vault_unlocked_for_the_next_try(vault):
    vault.close()
    for _ in range(2):
        with pytest.raises(WrongPassphrase):
            Vault.unlock(vault.folder, "fout")
    Vault.unlock(vault.folder, PASSPHRASE).close()


def test_a_folder_that_is_no_vault_is_refused(tmp_path):
    with pytest.raises(NotAVault):
        Vault.unlock(tmp_path, PASSPHRASE)
    with pytest.raises(NotAVault):
        Vault.unlock(tmp_path / "nowhere", PASSPHRASE)


def test_a_vault_of_a_newer_version_is_left_alone(vault):
    vault.close()
    text = (vault.folder / "vault.json").read_text().replace('"version": 1', '"version": 2')
    (vault.folder / "vault.json").write_text(text)
    with pytest.raises(VaultTooNew) as caught:
        Vault.unlock(vault.folder, PASSPHRASE)
    assert caught.value.version == 2


def test_a_vault_is_not_made_over_something_else(tmp_path):
    (tmp_path / "v").mkdir()
    (tmp_path / "v" / "notes.txt").write_text("mine")
    with pytest.raises(VaultExists):
        Vault.create(tmp_path / "v", PASSPHRASE, work_factor=4)
    (tmp_path / "v" / "notes.txt").unlink()
    Vault.create(tmp_path / "v", PASSPHRASE, work_factor=4)[0].close()


@pytest.mark.parametrize("name", ["identity.pass.age", "db.key.age"])
def test_damage_anywhere_in_a_key_file_never_opens_the_vault(vault, name):
    vault.close()
    path = vault.folder / "keys" / name
    whole = path.read_bytes()
    kinds = set()
    for place in range(0, len(whole), 3):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        with pytest.raises((Tampered, WrongPassphrase)) as caught:
            Vault.unlock(vault.folder, PASSPHRASE)
        kinds.add(caught.type)
    for length in range(0, len(whole), 11):
        path.write_bytes(whole[:length])
        with pytest.raises(Tampered):
            Vault.unlock(vault.folder, PASSPHRASE)
    # a changed salt or wrapped key of the passphrase cannot be told from a wrong passphrase
    assert kinds == ({Tampered, WrongPassphrase} if "pass" in name else {Tampered})
    path.unlink()
    with pytest.raises(Tampered) as gone:
        Vault.unlock(vault.folder, PASSPHRASE)
    assert gone.value.what == "keys"


def test_the_key_file_of_another_vault_is_refused(vault, tmp_path):
    other, _ = Vault.create(tmp_path / "other", PASSPHRASE, work_factor=4)
    other.close()
    vault.close()
    shutil.copy(other.folder / "keys/db.key.age", vault.folder / "keys/db.key.age")
    with pytest.raises(Tampered):
        Vault.unlock(vault.folder, PASSPHRASE)


def test_a_lost_database_is_noticed_and_not_made_anew(vault):
    vault.close()
    vault.database_path.unlink()
    with pytest.raises(Tampered) as caught:
        Vault.unlock(vault.folder, PASSPHRASE)
    assert caught.value.what == "database"
    assert not vault.database_path.exists()


def test_sweeping_removes_halves_and_orphans_and_nothing_else(vault):
    kept = vault.objects.put(io.BytesIO(b"kept"), 4, Silent())
    orphan = vault.objects.put(io.BytesIO(b"orphan"), 6, Silent())
    keyless = vault.objects.put(io.BytesIO(b"no file"), 7, Silent())
    (vault.folder / f"media/{str(keyless.id)[:2]}/{keyless.id}.age").unlink()
    before = set(files_of(vault.folder))
    halves = [
        vault.folder / f"media/{str(kept.id)[:2]}/{uuid4()}.age.part",
        vault.folder / f"keybag/{uuid4()}.age.part",
        vault.folder / "keys/identity.pass.age.part",
        vault.folder / "db/snapshots/x.db.part",
        vault.folder / "vault.json.part",
    ]
    for half in halves:
        half.write_bytes(b"half")
    mine = vault.folder / "media/00"
    mine.mkdir(exist_ok=True)
    (mine / "photo.age").write_bytes(b"not ours")
    assert vault.sweep({kept.id}) == {orphan.id, keyless.id}
    left = set(files_of(vault.folder))
    assert left - before == {mine / "photo.age"}
    assert {p.name.split(".")[0] for p in before - left} == {str(orphan.id), str(keyless.id)}
    with vault.objects.open(kept) as reader:
        assert reader.read() == b"kept"


def test_nothing_in_the_vault_can_be_read_by_a_stranger(vault):
    marker = "Juf Marjolein de Wit-Testmarker"
    stored = vault.objects.put(io.BytesIO(marker.encode() * 5000), len(marker) * 5000, Silent())
    engine = open_engine(vault.database_path, vault.database_key)
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE person (name TEXT)")
        connection.exec_driver_sql("INSERT INTO person VALUES (?)", (marker,))
    secrets = [marker, PASSPHRASE, vault.database_key, "AGE-SECRET-KEY-1", "SQLite format 3"]
    for when in ("open", "closed"):
        for path in files_of(vault.folder):
            data = path.read_bytes() if when == "closed" or "db" not in path.parts else b""
            for secret in secrets:
                assert secret.encode() not in data, (path, when)
                assert secret.encode("utf-16-le") not in data
        engine.dispose()
    assert stored.plaintext_size == len(marker) * 5000


def test_the_stock_program_opens_the_vault_by_hand(tmp_path):
    if shutil.which("age") is None:
        pytest.skip("the age program is not installed")
    vault, _ = Vault.create(tmp_path / "v", PASSPHRASE, work_factor=4)
    stored = vault.objects.put(io.BytesIO(b"a film"), 6, Silent())
    identity = tmp_path / "v.txt"
    identity.write_text(f"{vault._identity}\n")  # `age -d keys/identity.pass.age` asks a terminal
    vault.close()

    def by_hand(key, path):
        return subprocess.run(
            ["age", "-d", "-i", key, path], capture_output=True, check=True
        ).stdout

    object_key = tmp_path / "k.txt"
    object_key.write_bytes(by_hand(identity, vault.folder / f"keybag/{stored.id}.age"))
    media = vault.folder / f"media/{str(stored.id)[:2]}/{stored.id}.age"
    assert by_hand(object_key, media) == b"a film"
    key = by_hand(identity, vault.folder / "keys/db.key.age").decode().strip()
    open_engine(vault.database_path, key).dispose()


def test_the_recovery_key_as_printed_is_the_passphrase_of_its_file(tmp_path):
    import pyrage

    vault, recovery = Vault.create(tmp_path / "v", PASSPHRASE, work_factor=4)
    vault.close()
    sealed = (tmp_path / "v/keys/identity.recovery.age").read_bytes()
    assert pyrage.passphrase.decrypt(sealed, recovery).decode().strip() == str(vault._identity)


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("Dropbox/v", "Dropbox"),
        ("OneDrive - School/v", "OneDrive"),
        ("Google Drive/v", "Google Drive"),
        ("Library/Mobile Documents/v", "iCloud"),
        ("Nextcloud/v", "Nextcloud"),
        ("Documents/v", None),
    ],
)
def test_a_folder_that_is_copied_elsewhere_is_noticed(tmp_path, folder, service):
    vault, _ = Vault.create(tmp_path / folder, PASSPHRASE, work_factor=4)
    assert vault.synced_with == service
    vault.close()


def test_a_write_protected_vault_opens_for_viewing(vault):
    stored = vault.objects.put(io.BytesIO(b"film"), 4, Silent())
    key, folder = vault.database_key, vault.folder
    vault.close()
    if sys.platform != "linux" or not mounted_read_only(folder):
        pytest.skip("needs the right to mount")
    try:
        viewed = Vault.unlock(folder, PASSPHRASE)
        assert viewed.read_only
        with viewed.objects.open(stored) as reader:
            assert reader.read() == b"film"
        open_engine(viewed.database_path, key, read_only=True).dispose()
        for forbidden in (
            lambda: viewed.objects.put(io.BytesIO(b"x"), 1, Silent()),
            lambda: viewed.objects.delete(stored.id),
            lambda: viewed.change_passphrase("x", work_factor=4),
            lambda: viewed.new_recovery_key(work_factor=4),
            lambda: viewed.sweep(set()),
        ):
            with pytest.raises(VaultReadOnly):
                forbidden()
        viewed.close()
    finally:
        subprocess.run(["umount", folder], check=True)


def mounted_read_only(folder) -> bool:
    if os.geteuid() != 0:
        return False
    if subprocess.run(["mount", "--bind", folder, folder], check=False).returncode:
        return False
    remount = ["mount", "-o", "remount,ro,bind", folder]
    if subprocess.run(remount, check=False).returncode:
        subprocess.run(["umount", folder], check=True)
        return False
    return True
