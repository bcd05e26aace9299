#!/usr/bin/env python3
"""Make the demo film, and its story beside it: python packaging/demo_film.py OUT.mp4."""

import argparse
import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parent))

from demo_classroom.choreography import choreograph
from demo_classroom.encode import write_film
from demo_classroom.motion import FPS
from demo_classroom.scene import Scene
from demo_classroom.sound import RATE, sound_track
from demo_classroom.story import LENGTH_MS, as_json
from PySide6.QtGui import QFontDatabase, QGuiApplication, QImage

_FONTS = Path(__file__).parents[1] / "resources" / "fonts"


def main() -> None:
    """Read the command line and write the film."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--seconds", type=float, default=LENGTH_MS / 1000, help="film so much")
    parser.add_argument("--start", type=float, default=0.0, help="begin here, in seconds")
    parser.add_argument("--stills", action="store_true", help="write one PNG per second to OUT")
    options = parser.parse_args()
    application = QGuiApplication(sys.argv[:1])
    for font in sorted([*_FONTS.glob("*.ttf"), *_FONTS.glob("*.otf")]):
        QFontDatabase.addApplicationFont(str(font))
    first = int(options.start * FPS)
    last = min(LENGTH_MS * FPS // 1000, first + round(options.seconds * FPS))
    if options.stills:
        options.out.mkdir(parents=True, exist_ok=True)
        for number, picture in zip(range(first, last), _pictures(first, last), strict=True):
            if number % FPS == FPS // 2:
                picture.save(str(options.out / f"{number / FPS:05.1f}.png"))
    else:
        sound = sound_track()[first * RATE // FPS : last * RATE // FPS]
        write_film(options.out, _pictures(first, last), sound)
        if options.seconds * 1000 >= LENGTH_MS:
            story = json.dumps(as_json(), ensure_ascii=False, indent=1) + "\n"
            options.out.with_name("story.json").write_text(story, encoding="utf-8")
    application.quit()


def _pictures(first: int, last: int) -> Iterator[QImage]:
    scene = Scene(choreograph())
    return (scene.frame(number) for number in range(first, last))


if __name__ == "__main__":
    main()
