"""Bench: until 100 thumbnails of a film of 45 minutes are shown, made out of the vault."""

from typing import Any

from tests.bench._strips import figure, film_in_vault

WANTED = 100


def measure() -> dict[str, Any]:
    """The rounds after the first; also until all are there, and at the next opening."""
    with film_in_vault() as opening:
        making = opening().open().make(sound=False)
        making.until(lambda: not making.session.busy)
        seconds, work = making.when("thumbnails", lambda found: len(found) >= WANTED)
        pictures = making.told[-1][2]["thumbnails"]
        whole, _ = making.when("thumbnails", lambda found: len(found) == len(pictures))
        again, _ = opening().open().when("thumbnails", lambda found: len(found) == len(pictures))
    return figure(
        "filmstrip",
        seconds,
        processor_s=work,
        pictures=len(pictures),
        all_s=whole,
        next_opening_s=again,
        kilobytes=round(sum(len(data) for _, data in pictures) / 1000),
        aim=5.0,
    )
