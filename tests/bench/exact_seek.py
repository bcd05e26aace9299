"""Bench: from a jump anywhere in a long film until exactly that frame is seen; p50.

The film is 45 minutes of 1080p, a key frame every 2 seconds; `seldom_keys` is the same with one
every 10 seconds, and `seldom_near` the time until a picture near by is seen there.
"""

import statistics
from typing import Any

from tests.bench._standing import figure, places, shown, standing, until

JUMPS = 40
SELDOM = 250  # frames from key frame to key frame


def measure() -> dict[str, Any]:
    """Median time of an exact seek."""
    seldom, near = (
        round(statistics.median(each) * 1000, 1) for each in (jumps(SELDOM), glimpses())
    )
    return figure("exact_seek", jumps(None), seldom_keys=seldom, seldom_near=near)


def jumps(key_every: int | None) -> list[float]:
    """Seconds of each jump, one after another as a coach clicks: without a rest between."""
    with standing(key_every) as show:
        return [
            shown(show, ms, lambda ms=ms: show.player.seek(ms + 7)) for ms in places(show, JUMPS)
        ]


def glimpses() -> list[float]:
    """Seconds of each jump until something else is seen, where key frames are rare."""
    with standing(SELDOM) as show:
        took = []
        for ms in places(show, JUMPS):
            seen = show.surface.last_time_ms
            show.player.seek(ms + 7)
            took.append(until(lambda seen=seen: show.surface.last_time_ms != seen))
            until(lambda ms=ms: show.surface.last_time_ms == ms)
        return took


if __name__ == "__main__":
    print(measure())
