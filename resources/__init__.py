"""Where a resource lies, from source and when frozen."""

from pathlib import Path

_ROOT = Path(__file__).parent


def path(*parts: str) -> Path:
    """Return the path of a shipped file, such as `path("lenses", "basiscommunicatie.json")`."""
    return _ROOT.joinpath(*parts)
