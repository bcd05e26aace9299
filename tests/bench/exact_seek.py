"""Bench: from a jump anywhere in a long film until exactly that frame is seen; p50.

The film is 45 minutes of 1080p, a key frame every 2 seconds; `seldom_keys` is the same with one
every 10 seconds.
"""

from typing import Any

from tests.bench._standing import figure, places, shown, standing

JUMPS = 40
SELDOM = 250  # frames from key frame to key frame


def measure() -> dict[str, Any]:
    """Median time of an exact seek."""
    seldom = sorted(jumps(SELDOM))
    return figure("exact_seek", jumps(None), seldom_keys=round(seldom[len(seldom) // 2] * 1000, 1))


def jumps(key_every: int | None) -> list[float]:
    """Seconds of each jump, one after another as a coach clicks: without a rest between."""
    with standing(key_every) as show:
        return [
            shown(show, ms, lambda ms=ms: show.player.seek(ms + 7)) for ms in places(show, JUMPS)
        ]


if __name__ == "__main__":
    print(measure())
