"""Start the application: `python -m ui [--demo | --vault FOLDER] [--language nl|en]`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the application; return the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    options = _parser().parse_args(given)
    from ui.application import Options, run

    return run(
        [sys.argv[0], *given],
        Options(options.demo, options.vault, options.settings, options.language, options.theme),
    )


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="beeldcoach")
    where = parser.add_mutually_exclusive_group()
    where.add_argument("--demo", action="store_true", help="open the demo dossier")
    where.add_argument("--vault", type=Path, help="folder of the vault to open or make")
    parser.add_argument("--settings", type=Path, help="file for the settings of this computer")
    parser.add_argument("--language", choices=("nl", "en"))
    parser.add_argument("--theme", choices=("light", "dark", "system"))
    return parser


if __name__ == "__main__":
    sys.exit(main())
