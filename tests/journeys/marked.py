"""The main job and the rest of the practice walked with markers in all of it; run in a process.

`python tests/journeys/marked.py FOLDER FILM`: like the tour, in a folder that stays. Each file
that Python opens for writing is told on standard output, as `wrote PATH`.
"""

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtWidgets import QApplication

from tests.journeys.marked_practice import Practice
from ui.application import Application, Options, VaultGate
from ui.touring import ending, journey
from ui.touring.clock import TourClock
from ui.touring.hand import Hand
from ui.touring.journey import Journey
from ui.touring.prompter import TourPrompter

MARK = "Zwaluwkruid"  # stands in everything below, and nowhere in the program
WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


def mark(film):
    """Put the marker where the tour puts what a coach types, and its film in its place."""
    journey.TEACHER, ending.NAME = f"{MARK}na Vos", f"{MARK}na"
    journey.COACH = f"Willemien {MARK}"
    journey.PASSPHRASE = f"vier fietsen naast de {MARK} linde"
    journey.QUESTION = f"{journey.QUESTION} {MARK}"
    journey.FRAGMENTS = tuple(
        (begin, end, f"{title} {MARK}", f"{question} {MARK}")
        for begin, end, title, question in journey.FRAGMENTS
    )
    journey.CARD = tuple((field, f"{text} {MARK}") for field, text in journey.CARD)

    def lay_ready(folder, number):
        """Lay a film ready whose name and metadata hold the marker."""
        path = folder / f"{MARK} {number}.mp4"
        room = bytes([number]) * 1000
        path.write_bytes(film.read_bytes() + (8 + len(room)).to_bytes(4, "big") + b"free" + room)
        return path

    journey._film = lay_ready


def tell_writes(event, arguments):
    """Tell each file that Python opens for writing, as it happens."""
    if event == "open":
        path, mode, flags = arguments
        writing = set(mode or "") & set("wax+") or (isinstance(flags, int) and flags & WRITES)
        if writing and not isinstance(path, int):
            os.write(1, f"wrote {os.fsdecode(path)}\n".encode())


def main():
    folder, film = Path(sys.argv[1]), Path(sys.argv[2])
    mark(film)
    sys.dont_write_bytecode = True  # what is compiled of the sources is no matter
    sys.addaudithook(tell_writes)
    app = QApplication(["beeldcoach"])
    app.setApplicationName("beeldcoach")
    app.setQuitOnLastWindowClosed(False)
    clock = TourClock()
    where = Options(vault=folder / "Kluis.beeldcoach", settings=folder / "s.ini", language="nl")
    application = Application(app, where, VaultGate(clock, 12))
    prompter = application.prompter = TourPrompter(application.window)
    application.window.resize(1280, 720)
    hand = Hand(application.window, "nl", folder)
    hand.picture = lambda _name: hand.rest(50)
    try:
        Journey(application, hand, prompter, clock).walk(folder, folder)
        Practice(application, hand, folder, MARK).walk()
    finally:
        hand.wait_for_end(application)
        application.end()


if __name__ == "__main__":
    main()
