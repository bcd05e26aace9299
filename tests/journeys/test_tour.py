"""The main job, from first start to a released report, through the real windows."""

import os
import subprocess
import sys
from pathlib import Path

import pikepdf

ROOT = Path(__file__).parents[2]
PATIENCE = 400  # seconds; the two take about two minutes together
WAYS = (("nl", "light"), ("en", "dark"))


def test_the_whole_main_job_is_walked_and_ends_in_a_released_report(tmp_path):
    tours = {language: _start(tmp_path / language, language, theme) for language, theme in WAYS}
    for language, tour in tours.items():
        _said, told = tour.communicate(timeout=PATIENCE)
        assert tour.returncode == 0, told[-2000:]
        assert "Nadia" not in told  # no name in what is printed
        _check(tmp_path / language, language)


def _start(out, language, theme):
    return subprocess.Popen(
        [sys.executable, "-m", "ui.tour", str(out), "--language", language, "--theme", theme],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def _check(out, language):
    pictures = sorted(out.glob("*.png"))
    assert len(pictures) >= 50
    assert all(picture.stat().st_size > 5_000 for picture in pictures)
    with pikepdf.open(out / "verslag.pdf") as report:
        assert str(report.Root.Lang) == language
        assert len(report.pages) >= 1
        assert "/StructTreeRoot" in report.Root
