"""A lesson with five hundred sightings stays fluent."""

import statistics
import time

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from beeldcoach.services.observing import AddSighting, StartObservation
from tests.ui.pages.observe_case import ObserveCase, without_video

MANY = 500
PATIENCE = 0.1  # seconds of processor time: what feels at once; other tests run meanwhile


def test_a_press_among_five_hundred_is_shown_and_stored_at_once(qtbot, session, core, clock):
    case = ObserveCase(qtbot, session, without_video(core))
    case.desk.do(StartObservation(case.id, case.cycle))
    codes = [code.id for code in case.stored.lens.codes]
    for number in range(MANY):
        code = codes[number % len(codes)]
        case.desk.do(AddSighting(case.id, case.cycle, number * 5_400, code, "S. kijkt op"))
    case.page.model.reload()
    case.settle()
    assert len(case.model.state.rows) == MANY
    clock.forward(minutes=46)
    taken = []
    for _ in range(15):
        clock.forward(seconds=3)
        began = time.thread_time()
        qtbot.keyClick(case.page.clock, Qt.Key.Key_1)
        QApplication.processEvents()
        case.page.grab()  # what is shown is painted too
        taken.append(time.thread_time() - began)
    assert len(case.stored.sightings) == MANY + 15
    assert statistics.median(taken) < PATIENCE, taken
