"""The main job through the real windows, and every page, form and dialog of every kind."""

import faulthandler
import os
import subprocess
import sys
from pathlib import Path

import pikepdf

ROOT = Path(__file__).parents[2]
PATIENCE = 900  # seconds on a busy machine; the two are under way together, and mostly wait
LEAST = {"nl": 400, "en": 50}  # pictures
WAYS = (("nl", "light", "--full"), ("en", "dark"))


def test_the_tours_come_to_a_released_report_and_the_full_one_to_everything(tmp_path):
    """The full one fails by itself when it did not come to some page, form or dialog."""
    faulthandler.cancel_dump_traceback_later()  # minutes are no sign of a fault; PATIENCE ends it
    tours = {way[0]: _start(tmp_path / way[0], *way) for way in WAYS}
    for language, tour in tours.items():
        _said, told = tour.communicate(timeout=PATIENCE)
        assert tour.returncode == 0, told[-2000:]
        assert "Nadia" not in told  # no name in what is printed
        assert "Traceback" not in told, told[-2000:]
        _check(tmp_path / language, language)


def _start(out, language, theme, *more):
    chosen = ["--language", language, "--theme", theme, "--hasty", *more]
    return subprocess.Popen(
        [sys.executable, "-m", "ui.tour", str(out), *chosen],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def _check(out, language):
    pictures = sorted(out.glob("*.png"))
    assert len(pictures) >= LEAST[language]
    assert all(picture.stat().st_size > 5_000 for picture in pictures)
    with pikepdf.open(out / "verslag.pdf") as report:
        assert str(report.Root.Lang) == language
        assert len(report.pages) >= 1
        assert "/StructTreeRoot" in report.Root
