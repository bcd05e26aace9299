"""Bench: an exact seek until its frame is shown, out of the vault against a plain file."""

from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench.first_frame import Show, application, result, ways

ROUNDS = 2
PLACES = 24  # spread over the film, the same for both


def places(duration_ms: int) -> list[int]:
    """Places that jump to and fro, none near the one before."""
    step = duration_ms // PLACES
    return [step * (at * 7 % PLACES) + step // 2 for at in range(PLACES)]


def measure() -> dict[str, object]:
    """Median time of a seek, alternating between the two ways."""
    kept = application()
    seconds: dict[str, list[float]] = {"vault": [], "plain": []}
    with TemporaryDirectory() as folder:
        show, opened = Show(), ways(Path(folder))
        for _ in range(ROUNDS):
            for way, open_film in opened.items():
                show.load(open_film)
                for place in places(show.player.duration_ms):
                    took = show.wait(show.surface.shown, lambda at=place: show.player.seek(at))
                    seconds[way].append(took)
                show.unload()
        show.surface.close()
    del kept
    return result("seek", seconds)


if __name__ == "__main__":
    print(measure())
