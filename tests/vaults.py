"""New vaults at a small price: made once in a process, by the application itself, and copied.

Making one takes each migration, which is twelve times the work of a copy that is unlocked. For
tests that need a vault, not for those of how it is made: copies have the same keys.
"""

import atexit
import shutil
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from beeldcoach import bootstrap

WORK_FACTOR = 4  # log2: a guess is cheap


def new_core(folder, passphrase, clock=None):
    """Put a new, empty vault at `folder`, open it with its passphrase and return its core."""
    shutil.copytree(_made(passphrase), folder)
    return bootstrap.unlock(folder, passphrase, clock=clock)


@cache
def _made(passphrase):
    place = Path(mkdtemp(prefix="beeldcoach-test-"))
    atexit.register(shutil.rmtree, place, ignore_errors=True)
    folder = place / "Kluis.beeldcoach"
    core, _ = bootstrap.create(folder, passphrase, work_factor=WORK_FACTOR)
    core.close()
    return folder
