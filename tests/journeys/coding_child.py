"""A process that codes a playing film by keys, as a coach would, until it is killed.

Called with the folder of the vault and the id of the film. Prints a line after each key.
"""

import sys
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from beeldcoach import bootstrap
from tests.journeys.test_killed import PASSPHRASE
from ui.application import Application, Options
from ui.navigation import Location

EVERY_MS = 400  # two or three a second: more than that nobody codes for long
KEYS = "1234567"


def main():
    folder, film_id = Path(sys.argv[1]), UUID(sys.argv[2])
    app = QApplication([])
    options = Options(vault=folder, settings=folder.parent / "settings.ini", language="nl")
    application = Application(app, options)
    application.start()
    application.open(bootstrap.unlock(folder, PASSPHRASE))
    application.window.shell.go(Location("studio", film_id))
    page = application.window.shell.page
    page.player.set_looping(True)
    page.player.loaded.connect(page.player.play)
    keys = iter(KEYS * 1000)

    def press():
        if not page.stage.hasFocus():
            QTest.mouseClick(page.stage, Qt.MouseButton.LeftButton)
            return
        key = getattr(Qt.Key, f"Key_{next(keys)}")
        QTest.keyClick(page.stage, key)
        print("key", flush=True)

    coding = QTimer(interval=EVERY_MS)
    coding.timeout.connect(press)

    def begin(playing):
        if playing:
            coding.start()

    page.player.playing_changed.connect(begin)
    app.exec()


if __name__ == "__main__":
    main()
