"""Children of this process that read what is not to be trusted: how they start, what they lose."""

from __future__ import annotations

import os
import sys
from pathlib import Path

_KEPT = ("SYSTEMROOT", "LD_LIBRARY_PATH")  # of the environment; what no process starts without


def command(module: str, argument: str) -> list[str]:
    """Return the command that runs `main` of a module, which takes the numbers put behind it.

    `argument` asks the same of a frozen program, which has no interpreter to call.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, argument]
    root = Path(__file__).parents[1]
    # Isolated (-I): neither the current folder nor the environment chooses what is imported.
    start = (
        f"import sys; sys.path.insert(0, {str(root)!r}); "
        f"from {module} import main; main(*map(int, sys.argv[1:]))"
    )
    return [sys.executable, "-I", "-c", start]


def environment() -> dict[str, str]:
    """Return the environment of a child."""
    return {name: os.environ[name] for name in _KEPT if name in os.environ}


def confine(memory: int, cpu_seconds: int, *, handles: int | None = None) -> None:
    """Give up, in the child, what its work does not need: bytes of memory, seconds, open files.

    A system without limits has only the parent's clock.
    """
    if sys.platform == "win32":
        return
    import resource

    wanted = {
        resource.RLIMIT_AS: memory,
        resource.RLIMIT_CPU: cpu_seconds,
        resource.RLIMIT_FSIZE: 0,  # no file is written
        resource.RLIMIT_CORE: 0,  # a crash must not leave on disk what was being read
    }
    if handles is not None:
        wanted[resource.RLIMIT_NOFILE] = handles
    for limit, value in wanted.items():
        try:
            resource.setrlimit(limit, (value, value))
        except (ValueError, OSError):  # macOS has no limit on address space
            continue
