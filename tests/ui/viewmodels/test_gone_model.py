"""A model that went with its page while it loaded breaks nothing."""

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent

from beeldcoach.services.desk import Changes
from beeldcoach.services.incidents import ShowIncidents
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


class _Slow(IncidentsModel):
    """Tells what it still did once it was gone."""

    def __init__(self, session, done):
        super().__init__(session)
        self._done = done

    def _load(self):
        try:
            yield self.session.ask(ShowIncidents())
            self._done.append("loaded")
        finally:
            self._done.append("ended")


def test_what_a_page_was_loading_ends_with_it(qtbot, session):
    done = []
    model = _Slow(session, done)
    model.open()
    model.deleteLater()
    QCoreApplication.sendPostedEvents(model, QEvent.Type.DeferredDelete)
    assert done == ["ended"]
    qtbot.waitUntil(lambda: not session.busy)
    assert done == ["ended"]
