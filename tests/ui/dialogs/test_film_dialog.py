"""What is odd about a film is told in words, and the plan that is chosen is the answer."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QRadioButton

from beeldcoach.services.film_check import Plan, check_film
from tests.factories import FACTS
from ui.dialogs.film_dialog import FilmPlanDialog
from ui.viewmodels.questions import AskFilmPlan


def opened(qtbot, **changes):
    facts = replace(FACTS, **changes)
    dialog = FilmPlanDialog(AskFilmPlan(2, check_film(facts), 90_000, facts.still_ms))
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def words(dialog):
    return " ".join(label.text() for label in dialog.findChildren(QLabel))


def press(qtbot, dialog, text):
    button = next(b for b in dialog.findChildren(QPushButton) if b.text() == text)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"has_sound": False}, "no sound"),
        ({"still_ms": 4_000}, "no new picture comes for 4"),
        ({"has_sound": False, "unread_tracks": 1}, "damaged or of an unknown kind"),
        ({"variable_rate": True}, "do not come evenly"),
        ({"has_index": False, "container": "mpegts"}, "no index"),
        ({"interlaced": True}, "interlaced"),
        ({"sound_tracks": 3}, "several sound tracks"),
        ({"key_gap_ms": 20_000}, "whole picture"),
        ({"mirrored": True}, "mirrored"),
        ({"video_codec": "av1"}, "Not every computer"),
    ],
)
def test_each_oddity_is_told(qtbot, changes, told):
    assert told in words(opened(qtbot, **changes))


def test_the_best_plan_is_chosen_and_another_can_be(qtbot):
    dialog = opened(qtbot, has_index=False, container="mpegts")
    assert dialog.plan is Plan.REWRAP
    press(qtbot, dialog, "Import film")
    assert dialog.answer == "rewrap"
    dialog = opened(qtbot, has_index=False, container="mpegts")
    for radio in dialog.findChildren(QRadioButton):
        assert radio.accessibleDescription()
    dialog.findChildren(QRadioButton)[-1].setChecked(True)
    press(qtbot, dialog, "Import film")
    assert dialog.answer == "keep"


def test_cancel_answers_nothing(qtbot):
    dialog = opened(qtbot, interlaced=True)
    press(qtbot, dialog, "Cancel")
    assert dialog.answer is None


def test_without_a_choice_there_is_none(qtbot):
    dialog = opened(qtbot, video_codec="av1")
    assert dialog.findChildren(QRadioButton) == []
    press(qtbot, dialog, "Convert and import the film")
    assert dialog.answer == "convert"
