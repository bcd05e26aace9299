"""A model that went with its page while it loaded breaks nothing."""

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent

from beeldcoach.services.desk import Changes
from ui.viewmodels.incidents import IncidentsModel


def test_a_model_that_is_deleted_while_it_loads_tells_nobody(qtbot, session):
    model = IncidentsModel(session)
    told = []
    model.failed.connect(told.append)
    model.open()
    model.deleteLater()
    QCoreApplication.sendPostedEvents(model, QEvent.Type.DeferredDelete)
    assert not shiboken6.isValid(model)
    with qtbot.captureExceptions() as raised:
        qtbot.waitUntil(lambda: not session.busy)
        session.changed.emit(Changes(frozenset({"incidents"})))
    assert (raised, told) == ([], [])
