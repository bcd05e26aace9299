"""Runs inside the process of the real application, and does what a coach would do there.

`python tests/journeys/inside.py DEED -- ARGUMENTS`: starts `python -m ui ARGUMENTS` and carries
out one of the deeds below. Each deed tells how far it is with lines on standard output.
"""

import faulthandler
import os
import runpy
import signal
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from ui.application import Application
from ui.navigation import Location
from ui.player.surface import Surface
from ui.touring.hand import Hand

PASSPHRASE = os.environ.get("BEELDCOACH_PASSPHRASE", "een voorbeeld om rustig te proberen")


def say(word):
    """Tell the test how far it is."""
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


def say_screen(hand):
    """Tell the test what stands on the screen, line by line."""
    for text in hand._readable():
        say(text)


def hand_of(application):
    hand = Hand(application.window, "en", Path(os.environ["BEELDCOACH_OUT"]))
    hand.picture = lambda _name: None
    return hand


def unlock(application):
    hand = hand_of(application)
    hand.fill("Passphrase", PASSPHRASE)
    hand.click("Open the vault")
    hand.until("the open vault", lambda: application.window.shell)
    hand.rest(500)
    say("unlocked")
    return hand


def first_film(application, hand):
    from beeldcoach.services.dossier import ShowDossier
    from beeldcoach.services.overview import ShowHome

    desk = application.session.core.desk
    for row in desk.ask(ShowHome()).rows:
        for cycle in desk.ask(ShowDossier(row.id, "nl")).cycles:
            if cycle.film is not None:
                return row.id, cycle.film.id
    raise AssertionError("no film")


def press_lock(hand, window=None):
    target = window or hand.window
    target.activateWindow()  # without a window manager nobody does that when a dialog closes
    hand.until("the window in front", lambda: QApplication.activeWindow() is target)
    hand.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier, into=target)


def lock(application):
    hand = unlock(application)
    press_lock(hand)


def lock_by_rest(application):
    hand = unlock(application)
    application.idle._minutes = lambda: 0.02
    application.idle._timer.setInterval(200)
    application.idle.start()
    hand.rest(10)


def lock_by_rest_over_dialog(application):
    """A question that stands open is no reason to stay open."""
    hand = unlock(application)
    trajectory_id, _film = first_film(application, hand)
    application.window.shell.go(Location("consent", trajectory_id))
    hand.click("Record consent")
    hand.until("the dialog", QApplication.activeModalWidget)
    say("dialog")
    application.idle._minutes = lambda: 0.02
    application.idle._timer.setInterval(200)
    application.idle.start()


def play(application, hand):
    """Play the first film in the studio."""
    _trajectory, film_id = first_film(application, hand)
    application.window.shell.go(Location("studio", film_id))
    hand.sees(Surface, lambda surface: surface.has_picture)
    hand.press(Qt.Key.Key_Space, into=application.window.shell.page)
    hand.rest(700)
    say("playing")


def lock_while_playing(application):
    hand = unlock(application)
    play(application, hand)
    press_lock(hand)


def lock_in_debrief(application):
    hand = unlock(application)
    _trajectory, film_id = first_film(application, hand)
    application.window.shell.go(Location("debrief", film_id))
    hand.until("the debrief", lambda: application.window.debrief)
    hand.sees(Surface, lambda surface: surface.has_picture)
    application.window.debrief.do("toggle")
    hand.rest(500)
    say("debriefing")
    press_lock(hand, application.window.debrief)


def begin_import(application, hand):
    """Begin the import of the film named in the environment; return while it copies."""
    from beeldcoach.domain.path import StepKind
    from beeldcoach.services.overview import ShowHome
    from ui.viewmodels.film_import import Phase, Target, film_import_of

    for row in application.session.core.desk.ask(ShowHome()).rows:
        step = row.next
        if step is not None and step.kind is StepKind.FILM and not row.basis_missing:
            running = film_import_of(application.session)
            target = Target(row.id, step.cycle_id, step.number)
            running.import_file(Path(os.environ["BEELDCOACH_FILM"]), target)
            hand.click("Import film")
            hand.until("copying", lambda at=running: at.state.phase is Phase.COPYING)
            say("importing")
            return
    raise AssertionError("no cycle waits for a film")


def lock_while_importing(application):
    hand = unlock(application)
    begin_import(application, hand)
    press_lock(hand)


def close_while_importing(application):
    hand = unlock(application)
    begin_import(application, hand)
    application.window.close()


def close_with_stuck_work(application):
    """Work that does not listen must not keep the process."""
    from ui.tasks.flow import Background, Lane

    unlock(application)

    def flow():
        yield Background(lambda _: time.sleep(600), Lane.MEDIA)

    application.session.start(flow(), lambda _: None)
    say("stuck")
    application.window.close()


def close_while_playing(application):
    play(application, unlock(application))
    application.window.close()


def close_at_once(application):
    application.window.close()


def kill(application):
    unlock(application)
    os.kill(os.getpid(), signal.SIGKILL)


def read_screen(application):
    """Say what the unlock page shows after a try."""
    hand = hand_of(application)
    hand.fill("Passphrase", PASSPHRASE)
    hand.click("Open the vault")
    hand.rest(4000)
    say_screen(hand)
    application.window.close()


def read_home(application):
    hand = unlock(application)
    hand.rest(800)
    say_screen(hand)
    application.window.close()


def settle_release(application):
    hand = unlock(application)
    hand.click("Nothing went out …")
    hand.click("Record that nothing went out")
    hand.rest(800)
    say_screen(hand)
    application.window.close()


def look_everywhere(application):
    """Go to every page, and try to change something."""
    hand = unlock(application)
    trajectory_id, film_id = first_film(application, hand)
    shell = application.window.shell
    for location in (
        Location("home"), Location("lenses"), Location("register"), Location("settings"),
        Location("trajectory", trajectory_id, "film-1"), Location("consent", trajectory_id),
        Location("report", trajectory_id), Location("studio", film_id), Location("new"),
    ):  # fmt: skip
        shell.go(location)
        hand.rest(1200)
        say(f"page {location.page}")
        say_screen(hand)
        if location.page == "studio":
            hand.press(Qt.Key.Key_1, into=shell.page)
            hand.rest(600)
            say("after a tag")
            say_screen(hand)
    application.window.close()


def crash(application):
    """Fail in a slot, with a name in the message."""
    hand = unlock(application)
    QTimer.singleShot(0, application.window, _fail)
    hand.rest(600)
    say_screen(hand)
    application.window.close()


def _fail():
    try:
        raise ValueError("Nadia Vos huilde vandaag")  # noqa: TRY301  what a bug may say
    except ValueError as error:
        raise RuntimeError("Nadia Vos, groep 6") from error


def make_demo(application):
    """Say whether the window stands there while the demo dossier is being made."""
    hand = hand_of(application)
    say(f"visible {application.window.isVisible()}")
    hand.see(QWidget, "The demo dossier is being made …")
    say("making")
    if os.environ.get("BEELDCOACH_KILL"):
        hand.rest(int(os.environ["BEELDCOACH_KILL"]))
        os.kill(os.getpid(), signal.SIGKILL)
    longest, last, end = 0.0, time.monotonic(), time.monotonic() + 80
    from PySide6.QtWidgets import QLineEdit

    while time.monotonic() < end:
        loop = QEventLoop()
        QTimer.singleShot(10, loop.quit)
        loop.exec()
        longest, last = max(longest, time.monotonic() - last), time.monotonic()
        if any(e.isVisible() for e in application.window.findChildren(QLineEdit)):
            break
    say(f"longest {longest:.2f}")
    unlock(application)
    application.window.close()


def main():
    faulthandler.dump_traceback_later(100, exit=True)
    deed = globals()[sys.argv[1]]
    sys.argv = ["-m", *sys.argv[sys.argv.index("--") + 1 :]]
    start = Application.start

    def run(application):
        try:
            deed(application)
        except BaseException as error:  # noqa: BLE001  a slot would swallow it
            say(f"failed: {type(error).__name__}: {error}"[:1500])
            os._exit(70)

    def started(application):
        start(application)
        QTimer.singleShot(0, lambda: run(application))

    Application.start = started
    runpy.run_module("ui", run_name="__main__")


if __name__ == "__main__":
    main()
