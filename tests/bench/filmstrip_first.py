"""Bench: from a film of 45 minutes, opened the first time, until its first thumbnails are shown."""

from typing import Any

from tests.bench._strips import figure, film_in_vault


def measure() -> dict[str, Any]:
    """The first round: eight pictures over the whole film."""
    with film_in_vault() as opening:
        making = opening().open().make(sound=False)
        making.until(lambda: making.told)
        seconds, work = making.when("thumbnails", bool)
        count = len(making.told[0][2]["thumbnails"])
        making.strips.cancel()
        making.until(lambda: not making.session.busy)
    return figure("filmstrip_first", seconds, processor_s=work, pictures=count, aim=2.0)
