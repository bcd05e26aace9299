from pathlib import Path

from PySide6.QtCore import QByteArray

from ui.preferences import Preferences


def test_what_was_chosen_is_still_there_after_a_restart(tmp_path):
    file = tmp_path / "beeldcoach.ini"
    first = Preferences.in_file(file)
    first.language = "en"
    first.theme = "dark"
    first.auto_lock_minutes = 30
    first.last_vault = Path("/films/kluis")
    first.reduced_motion = True
    first.window_geometry = QByteArray(b"\x01\x02")
    first.set_flag("rail_narrow", on=True)
    first.save()

    second = Preferences.in_file(file)
    assert second.language == "en"
    assert second.theme == "dark"
    assert second.auto_lock_minutes == 30
    assert second.last_vault == Path("/films/kluis")
    assert second.reduced_motion
    assert second.window_geometry == QByteArray(b"\x01\x02")
    assert second.flag("rail_narrow")


def test_a_new_computer_starts_in_dutch_with_the_theme_of_the_system(tmp_path):
    fresh = Preferences.in_file(tmp_path / "none.ini")
    assert fresh.language == "nl"
    assert fresh.theme == "system"
    assert fresh.auto_lock_minutes == 10
    assert fresh.last_vault is None
    assert fresh.window_geometry is None
    assert not fresh.reduced_motion


def test_values_that_make_no_sense_read_as_the_default(tmp_path):
    file = tmp_path / "odd.ini"
    file.write_text("[General]\ntheme=purple\nauto_lock_minutes=100000\nwindow_geometry=5\n")
    odd = Preferences.in_file(file)
    assert odd.theme == "system"
    assert odd.auto_lock_minutes == 10
    assert odd.window_geometry is None
