"""A process that keeps one strip after another of a film, until it is killed.

Called with the folder of the vault and the id of the film. Prints a line after each.
"""

import os
import sys
from itertools import cycle
from pathlib import Path
from uuid import UUID

from beeldcoach import bootstrap
from beeldcoach.services.progress import Silent
from beeldcoach.services.strips import StripKind, bind_strip, store_strip
from tests.journeys.test_killed import PASSPHRASE

SIZE = 3_000_000  # bytes: large enough that a kill often meets one half written


def main():
    folder, film_id = Path(sys.argv[1]), UUID(sys.argv[2])
    core = bootstrap.unlock(folder, PASSPHRASE)
    for kind in cycle(StripKind):
        stored = store_strip(core.objects, os.urandom(SIZE), Silent())
        bind_strip(core, film_id, kind, stored)
        print("kept", flush=True)


if __name__ == "__main__":
    main()
