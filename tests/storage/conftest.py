"""A vault with cheap passphrases, for every test of the storage."""

import pytest

from beeldcoach.storage.vault import Vault

PASSPHRASE = "vijf groene fietsen"


@pytest.fixture
def vault(tmp_path):
    vault, _ = Vault.create(tmp_path / "Kluis.beeldcoach", PASSPHRASE, work_factor=4)
    yield vault
    vault.close()
