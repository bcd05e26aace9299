"""The main job, from first start to a released report, through the real windows."""

import os
import subprocess
import sys
from pathlib import Path

import pikepdf
import pytest

ROOT = Path(__file__).parents[2]
PATIENCE = 300  # seconds; it takes about one minute


@pytest.mark.parametrize(("language", "theme"), [("nl", "light"), ("en", "dark")])
def test_the_whole_main_job_is_walked_and_ends_in_a_released_report(tmp_path, language, theme):
    told = subprocess.run(
        [
            *(sys.executable, "-m", "ui.tour", str(tmp_path / "out")),
            *("--language", language, "--theme", theme),
        ],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert told.returncode == 0, told.stderr[-2000:]
    pictures = sorted((tmp_path / "out").glob("*.png"))
    assert len(pictures) >= 40
    assert all(picture.stat().st_size > 5_000 for picture in pictures)
    with pikepdf.open(tmp_path / "out" / "verslag.pdf") as report:
        assert str(report.Root.Lang) == language
        assert len(report.pages) >= 1
        assert "/StructTreeRoot" in report.Root
    assert "Nadia" not in told.stderr  # no name in what is printed
