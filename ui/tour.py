"""The tour: the real windows, driven through the whole main job with the demo film.

`python -m ui.tour OUT [--full] [--hasty] [--language nl|en] [--theme light|dark]` clicks and types
as a coach does, saves a picture of each screen on that way in OUT, numbered and named, and the
released report beside them. With `--full` it also comes to every page, form and dialog of every
kind of trajectory; with `--hasty` a picture may show something that is still opening.
The vault is made in a temporary folder; days pass when the tour says so.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from ui.application import Application, Options, VaultGate
from ui.touring.agenda import AgendaTour
from ui.touring.clock import TourClock
from ui.touring.dialogs import Dialogs
from ui.touring.duties import DutiesTour
from ui.touring.everything import Everything, Visited
from ui.touring.figures import FiguresTour
from ui.touring.goals import Goals
from ui.touring.hand import Hand, TourStuck
from ui.touring.journey import Journey
from ui.touring.keys import KeysTour
from ui.touring.lenses import LensesTour
from ui.touring.letters import LettersTour
from ui.touring.observing import ObservingTour
from ui.touring.people import PeopleTour
from ui.touring.prompter import TourPrompter
from ui.touring.pupil import PupilTour
from ui.touring.searching import Searching
from ui.touring.showing import Showing
from ui.touring.starting import StartingEveryKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.i18n import Language
    from ui.theme import Mode

WORK_FACTOR = 12  # log2: the tour's vault is thrown away, so a guess may be cheap
SIZE = (1280, 720)  # the smallest screen that the application is made for


@dataclass(frozen=True, slots=True)
class TourOptions:
    """Where the pictures go, and how the windows look."""

    out: Path
    language: Language = "nl"
    theme: Mode = "light"
    full: bool = False  # every page, form and dialog of every kind of trajectory
    hasty: bool = False  # pictures without waiting until what opens is open


def take(app: QApplication, options: TourOptions) -> Path:
    """Take the tour; return the released report. Raises TourStuck when a screen is not as told."""
    options.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        clock = TourClock()
        gate = VaultGate(clock, WORK_FACTOR)
        application = Application(
            app,
            Options(
                vault=Path(folder) / "Kluis.beeldcoach",
                settings=Path(folder) / "settings.ini",
                language=options.language,
                theme=options.theme,
            ),
            gate,
        )
        prompter = TourPrompter(application.window)
        application.prompter = prompter
        application.window.resize(*SIZE)
        hand = Hand(application.window, options.language, options.out, hasty=options.hasty)
        try:
            visited = Visited()
            hand.pictured = visited.note
            application.opened.connect(lambda: _follow(application, visited))
            journey = Journey(application, hand, prompter, clock)
            report = journey.walk(Path(folder), options.out)
            Showing(application, hand, clock, gate).walk(Path(folder))
            if options.full:
                _see_everything(application, hand, prompter, visited, clock)
            return report
        finally:
            hand.wait_for_end(application)
            application.end()


def _follow(application: Application, visited: Visited) -> None:
    if application.window.shell is not None:
        visited.follow(application.window.shell)


_PARTS = (Searching, Goals, PeopleTour, LettersTour, AgendaTour, PupilTour, FiguresTour, KeysTour)


def _see_everything(
    application: Application, hand: Hand, prompter: TourPrompter, visited: Visited, clock: TourClock
) -> None:
    everything = Everything(application, hand, visited)
    everything.walk()
    for part in _PARTS:
        part(application, hand).walk()
    ObservingTour(application, hand, clock).walk()
    StartingEveryKind(application, hand).walk()
    Dialogs(application, hand, prompter).walk()
    LensesTour(application, hand, prompter).walk()
    DutiesTour(application, hand).walk()
    everything.check()


def main(arguments: Sequence[str] | None = None) -> int:
    """Take the tour from the command line; return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m ui.tour", description=__doc__.split("\n")[0])
    parser.add_argument("out", type=Path, help="folder for the pictures")
    parser.add_argument("--language", choices=("nl", "en"), default="nl")
    parser.add_argument("--theme", choices=("light", "dark"), default="light")
    parser.add_argument("--full", action="store_true", help="every page, form and dialog")
    parser.add_argument("--hasty", action="store_true", help="pictures of what still opens, too")
    given = parser.parse_args(arguments)
    app = QApplication.instance() or QApplication(["beeldcoach"])
    assert isinstance(app, QApplication)
    app.setApplicationName("beeldcoach")
    app.setQuitOnLastWindowClosed(False)
    try:
        options = TourOptions(given.out, given.language, given.theme, given.full, given.hasty)
        report = take(app, options)
    except TourStuck as stuck:
        sys.stderr.write(f"The tour is stuck: {stuck}\n")
        return 1
    count = len(list(given.out.glob("*.png")))
    sys.stdout.write(f"{count} pictures and {report.name} are in {given.out.resolve()}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
