"""A form that is shown by itself, its fields, and what a coach types in them."""

import pytest
from PySide6.QtWidgets import QApplication

from beeldcoach.services.dossier import ShowDossier, ShowForm
from beeldcoach.services.trajectories import StartTrajectory
from tests.factories import assignment, start_command
from ui.pages.form_view import FormView
from ui.viewmodels.form import FormModel


class Paper:
    """One form of one trajectory."""

    def __init__(self, session, core, qtbot, **changes):
        self.session, self.desk, self.qtbot = session, core.desk, qtbot
        command = start_command(assignment=assignment(), **changes)
        assert isinstance(command, StartTrajectory)
        self.id = self.desk.do(command).value
        self.form_id, self.cycle_id, self.view = "", None, None

    def open(self, form_id, number=0, size=(900, 700)):
        self.form_id = form_id
        self.cycle_id = self.dossier.cycles[number - 1].id if number else None
        self.model = FormModel(self.session)
        self.view = FormView(self.model)
        self.qtbot.addWidget(self.view)
        self.view.resize(*size)
        self.view.show()
        with self.qtbot.waitSignal(self.model.changed):
            self.model.open(self.id, form_id, self.cycle_id)
        QApplication.processEvents()
        return self.view

    @property
    def dossier(self):
        return self.desk.ask(ShowDossier(self.id, "nl"))

    @property
    def filled(self):
        return self.desk.ask(ShowForm(self.id, self.form_id, self.cycle_id, "nl"))

    @property
    def answers(self):
        return self.filled.answers

    def field(self, name):
        """Return a field, its section shown."""
        for section in self.model.state.form.sections:
            if name in [field.name for field in section.fields]:
                self.view.open_section(section.id)
        return self.view._fields[name]

    def settle(self):
        self.qtbot.waitUntil(lambda: not self.session.busy)
        QApplication.processEvents()

    def save(self):
        self.view.flush()
        self.settle()

    def rest(self):
        """Let some time pass, so that what is typed next is another deed."""
        self.session.core.clock.forward(minutes=1)

    def undo(self):
        def flow():
            yield self.session.undo()

        self.session.start(flow(), pytest.fail)
        self.settle()
