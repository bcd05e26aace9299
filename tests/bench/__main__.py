"""Measure one figure and print it as one line of JSON.

`python -m tests.bench NAME` runs `measure()` of `tests/bench/NAME.py`, which returns a mapping with
name, value, unit, peer, peer_value, ratio (ours to the peer's) and what else it found.
"""

import dataclasses
import importlib
import json
import pkgutil
import sys

import tests.bench

FIELDS = ("name", "value", "unit", "peer", "peer_value", "ratio")


def main(arguments: list[str]) -> int:
    names = sorted(m.name for m in pkgutil.iter_modules(tests.bench.__path__) if m.name[0] != "_")
    if len(arguments) != 1 or arguments[0] not in names:
        print("usage: python -m tests.bench NAME, where NAME is one of:", file=sys.stderr)
        print(*(f"  {name}" for name in names), sep="\n", file=sys.stderr)
        return 2
    result = importlib.import_module(f"tests.bench.{arguments[0]}").measure()
    figure = dataclasses.asdict(result) if dataclasses.is_dataclass(result) else dict(result)
    missing = [field for field in FIELDS if field not in figure]
    if missing:
        raise SystemExit(f"the figure lacks {missing}")
    print(json.dumps(figure))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
