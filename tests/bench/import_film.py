"""Import of a film into the vault against the `age` program and a plain copy of the same file.

Ours does more than `age -r`: it takes a digest, syncs, reads all back, decrypts and compares. So
the same work done with programs (`age -r`, `sync`, `age -d | cmp`, `b2sum`) is measured beside it.
"""

import os
import resource
import secrets
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from beeldcoach.services.progress import Silent
from beeldcoach.storage.age import X25519Identity
from beeldcoach.storage.vault import Vault

SIZE = 512 * 2**20
ROUNDS = 5
_KIB = 1024 if sys.platform != "darwin" else 1  # unit of ru_maxrss


def measure() -> dict[str, object]:
    """Return MB/s (10^6 bytes) of the whole import, medians of alternating rounds."""
    if shutil.which("age") is None:
        raise SystemExit("needs the age program")
    with tempfile.TemporaryDirectory(prefix="bench-") as place:
        return _measure(Path(place))


def _measure(place: Path) -> dict[str, object]:
    film = place / "film.mp4"
    _generate(film)
    identity = X25519Identity.generate()
    (place / "key.txt").write_text(f"{identity}\n")
    vault, _ = Vault.create(place / "v", "bench", work_factor=2)
    steps = {
        "ours": lambda: _ours(vault, film),
        "age": lambda: _run("age", "-r", identity.recipient, "-o", place / "out", film),
        "cp": lambda: _run("cp", film, place / "out"),
        "same_work": lambda: _same_work(place, film, identity),
    }
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    took: dict[str, list[float]] = {name: [] for name in steps}
    for _ in range(ROUNDS):
        for name, step in steps.items():
            start = time.perf_counter()
            step()
            took[name].append(time.perf_counter() - start)
            _tidy(vault, place)
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    vault.close()
    speed = {name: SIZE / 1e6 / statistics.median(times) for name, times in took.items()}
    return {
        "name": "import_film",
        "value": round(speed["ours"], 1),
        "unit": "MB/s",
        "peer": "age -r",
        "peer_value": round(speed["age"], 1),
        "ratio": round(speed["ours"] / speed["age"], 2),
        "same_work_value": round(speed["same_work"], 1),
        "same_work_ratio": round(speed["ours"] / speed["same_work"], 2),
        "cp_value": round(speed["cp"], 1),
        "best_value": round(SIZE / 1e6 / min(took["ours"]), 1),
        "best_peer_value": round(SIZE / 1e6 / min(took["age"]), 1),
        "peak_memory_mb": round(grown * _KIB / 1e6, 1),
        "load": round(os.getloadavg()[0], 1),
    }


def _generate(film: Path) -> None:
    block = secrets.token_bytes(2**20)
    with film.open("wb") as file:
        for i in range(SIZE // len(block)):
            file.write(i.to_bytes(8, "big") + block[8:])


def _ours(vault: Vault, film: Path) -> None:
    with film.open("rb") as source:
        vault.objects.put(source, SIZE, Silent())


def _same_work(place: Path, film: Path, identity: X25519Identity) -> None:
    out = place / "out"
    _run("age", "-r", identity.recipient, "-o", out, film)
    _run("sync", out)
    with subprocess.Popen(
        ["age", "-d", "-i", place / "key.txt", out], stdout=subprocess.PIPE
    ) as decrypting:
        subprocess.run(["cmp", "-", film], stdin=decrypting.stdout, check=True)
    subprocess.run(["b2sum", "-l", "256", film], stdout=subprocess.DEVNULL, check=True)


def _run(*command: object) -> None:
    subprocess.run([str(part) for part in command], check=True)


def _tidy(vault: Vault, place: Path) -> None:
    for object_id in list(vault.objects.list()):
        vault.objects.delete(object_id)
    (place / "out").unlink(missing_ok=True)
