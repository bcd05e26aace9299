"""The dialog that lets annotations out: what goes along, the gate's answer, and the file."""

import pytest
from PySide6.QtWidgets import QPushButton

from beeldcoach.domain.annotation import Actor
from beeldcoach.domain.consent import Answer, Given, Purpose
from beeldcoach.domain.ledger import EntryKind
from beeldcoach.formats.files import Format, read
from beeldcoach.services.annotations_asked import Kind
from beeldcoach.services.consent_view import ShowConsent
from beeldcoach.services.consenting import ConsentItem, RecordConsent
from beeldcoach.services.fragments import AddFragment
from beeldcoach.services.operations import store_evidence
from beeldcoach.services.people import AddPerson
from beeldcoach.services.recording import FillField
from beeldcoach.services.studio import ShowStudio
from beeldcoach.services.watching import AddMoment
from tests.ui.pages.studio_case import film_in
from ui.dialogs.annotations_out_dialog import AnnotationsOutDialog
from ui.viewmodels.annotation_questions import AskAnnotationsOut
from ui.viewmodels.annotations_out import SOMEBODY_ELSE
from ui.viewmodels.questions import AskNewPerson
from ui.widgets.check_row import CheckRow


class Going:
    """The dialog on a film in which something was seen."""

    def __init__(self, qtbot, session, prompter, tmp_path):
        self.qtbot, self.core, self.prompter = qtbot, session.core, prompter
        self.film_id, self.folder = film_in(session.core), tmp_path
        self.do = session.core.desk.do
        for ms, code in ((100, "nod"), (200, "repeat"), (300, "wait"), (400, "!")):
            self.do(AddMoment(self.film_id, ms, code=code, note="Sem", actor=Actor.TEACHER))
        for n in range(3):
            self.do(AddMoment(self.film_id, 500 + n, note="let op"))
        self.do(AddMoment(self.film_id, 600, code="nod", observer="Petra"))
        self.do(AddFragment(self.film_id, 1_000, 3_000, "wachten"))
        studio = self.core.desk.ask(ShowStudio(self.film_id, "nl"))
        self.trajectory_id = studio.trajectory_id
        self.do(FillField(self.trajectory_id, "intake", None, "pupil_names", "Sem"))
        self.dialog = AnnotationsOutDialog(AskAnnotationsOut(self.film_id, session))
        self.model = self.dialog.model
        qtbot.addWidget(self.dialog)
        self.dialog.show_file.setChecked(False)
        self.dialog.open()
        self.answered()

    def answered(self):
        self.qtbot.waitUntil(lambda: self.model.decision is not None)

    def save(self, name):
        self.dialog.path.setText(str(self.folder / name))
        self.dialog._touched = True
        self.dialog.release.click()
        self.qtbot.waitUntil(lambda: self.model.done is not None)
        return self.model.done.path

    def choose(self, combo, data):
        combo.setCurrentIndex(combo.findData(data))
        combo.activated.emit(combo.currentIndex())
        self.answered()

    def tick(self, box, on):
        if box.isChecked() is not on:
            box.click()
        self.answered()

    @property
    def rows(self):
        body = self.dialog._rows.body
        every = [body.itemAt(at).widget() for at in range(body.count())]
        return [widget for widget in every if isinstance(widget, CheckRow)]

    @property
    def crosses(self):
        rows = [row for row in self.rows if not row.accessibleName().startswith("In order")]
        return [row._what.text() for row in rows]

    def board(self):
        return next(r for r in self.model.recipients if r.key.startswith("board:"))

    def agree(self, to, how=Given.WRITTEN):
        evidence = store_evidence(self.core, b"getekend") if how is Given.WRITTEN else None
        item = ConsentItem(Purpose.THIRD_PARTY, "annotations", to.key, to.name)
        today = self.core.clock.today()
        self.do(
            RecordConsent(
                self.trajectory_id, (item,), Answer.YES, how, today, None, evidence,
                "drawn" if evidence else "", "1" if evidence else "", "nl" if evidence else "",
                "gelezen" if evidence else "",
            )
        )  # fmt: skip
        self.model.reload()


@pytest.fixture
def going(qtbot, session, prompter, tmp_path):
    made = Going(qtbot, session, prompter, tmp_path)
    yield made
    made.dialog.close()


def test_her_own_go_out_without_notes_and_it_is_said_what_stays(going):
    assert going.crosses == []
    assert going.dialog.count.text() == (
        "6 of 9 annotations go along. Left out: 3 as notes, which are not ticked."
    )
    path = going.save("les.eaf")
    (part,) = read("les.eaf", path.read_bytes()).parts
    assert len(part.annotations.moments) == 5
    assert not any(moment.note for moment in part.annotations.moments)
    assert "Marit Jansen" in path.read_text("utf-8")
    assert going.dialog.count.text().startswith("6 of 9 annotations were written.")
    assert "under number" in going.dialog.verdict.rest.text()
    kinds = [
        line.kind for line in going.core.desk.ask(ShowConsent(going.trajectory_id, "nl")).lines
    ]
    assert kinds[:2] == [EntryKind.RELEASE_DONE, EntryKind.RELEASE_STARTED]


def test_notes_go_along_when_it_is_said_with_pupils_by_code(going):
    going.tick(going.dialog.what.with_notes, True)
    assert "9 of 9" in going.dialog.count.text()
    assert "Texts in which a name was replaced: 4." in going.dialog.count.text()
    text = going.save("les.eaf").read_text("utf-8")
    assert "let op" in text
    assert "[leerling]" in text
    assert "Sem" not in text


@pytest.mark.parametrize("form", list(Format))
def test_each_kind_of_file_is_written_with_its_ending(going, form):
    going.choose(going.dialog.form, form.value)
    path = going.save("mijn les.xyz")
    assert path.name == f"mijn les.xyz{form.suffix}"
    assert path.read_bytes()


def test_the_ending_follows_the_kind_of_file(going):
    place = going.model.place_of
    going.choose(going.dialog.form, Format.BORIS_GZ.value)
    assert place("a/les.eaf").name == "les.boris.gz"
    going.choose(going.dialog.form, Format.VTT.value)
    assert place("les.boris.gz").name == "les.vtt"
    assert going.dialog.path.text().endswith(".vtt")


def test_lanes_kinds_and_coders_can_stay(going):
    what = going.dialog.what
    assert set(what.lanes) == {"receive", "silence"}
    assert set(what.observers) == {"", "Petra"}
    assert set(what.kinds) == {Kind.CODES, Kind.ATTENTION, Kind.FRAGMENTS}
    going.tick(what.observers["Petra"], False)
    going.tick(what.lanes["silence"], False)
    going.tick(what.kinds[Kind.FRAGMENTS], False)
    assert "3 of 9" in going.dialog.count.text()
    going.tick(what.kinds[Kind.CODES], False)
    assert not what.lanes["receive"].isEnabled()
    going.tick(what.kinds[Kind.ATTENTION], False)
    assert going.crosses == ["Nothing is chosen that can go out"]
    assert not going.dialog.release.isEnabled()
    going.tick(what.kinds[Kind.CODES], True)
    going.tick(what.lanes["silence"], True)
    going.tick(what.observers["Petra"], True)
    assert going.model.asked.lanes is None
    assert going.model.asked.observers is None


def test_another_needs_a_written_yes_for_annotations(going):
    board = going.board()
    going.choose(going.dialog.to, board.key)
    assert going.crosses == ["Marit has not been asked about this yet"]
    assert not going.dialog.release.isEnabled()
    assert going.rows[0].findChild(QPushButton).text() == "Record consent …"
    going.agree(board, Given.ORAL)
    going.qtbot.waitUntil(lambda: going.crosses == ["Marit said yes, but the signature is missing"])
    going.agree(board)
    going.qtbot.waitUntil(lambda: going.crosses == [])
    assert going.save("les.boris").exists()


@pytest.mark.parametrize("purpose", [Purpose.SUPERVISION, Purpose.RESEARCH, Purpose.EDUCATION])
def test_for_other_purposes_too_the_first_that_is_missing_is_said(going, purpose):
    going.choose(going.dialog.to, going.board().key)
    going.choose(going.dialog.purpose, purpose.value)
    first = "Marit has not been asked about this yet"
    if purpose is Purpose.SUPERVISION:
        first = "Marit does not know yet that you take this to your supervision"
    assert going.crosses[0] == first
    assert not going.dialog.release.isEnabled()


def test_for_an_assessment_it_never_goes_out(going):
    going.choose(going.dialog.to, going.board().key)
    going.choose(going.dialog.purpose, Purpose.ASSESSMENT.value)
    assert going.dialog.verdict.first.text() == "This never goes out."


def test_somebody_else_is_named_first(going):
    going.prompter.answers = [("Joris de Bruin", "contact")]
    going.dialog.to.setCurrentIndex(going.dialog.to.findData(SOMEBODY_ELSE))
    going.dialog.to.activated.emit(going.dialog.to.currentIndex())
    going.qtbot.waitUntil(lambda: going.dialog.to.currentText() == "Joris de Bruin")
    assert isinstance(going.prompter.asked[0], AskNewPerson)
    assert going.crosses == ["Marit has not been asked about this yet"]


def test_without_a_name_nobody_is_added(going):
    going.prompter.answers = [None]
    going.dialog.to.setCurrentIndex(going.dialog.to.findData(SOMEBODY_ELSE))
    going.dialog.to.activated.emit(going.dialog.to.currentIndex())
    going.qtbot.waitUntil(lambda: going.dialog.to.currentText() == "Marit Jansen")


def test_names_of_others_are_left_out_by_the_remedy(going):
    going.do(AddPerson("Petra", "teacher"))
    board = going.board()
    going.agree(board)
    going.choose(going.dialog.to, board.key)
    assert going.crosses == ["Others are named in it too: Petra"]
    going.rows[0].findChild(QPushButton).click()
    going.answered()
    assert going.crosses == []
    assert going.dialog.what.without_names.isChecked()
    assert "Petra" not in going.save("les.eaf").read_text("utf-8")


def test_a_file_that_is_there_is_not_written_over(going):
    (going.folder / "les.eaf").write_text("van mij")
    going.dialog.path.setText(str(going.folder / "les.eaf"))
    going.dialog._touched = True
    going.dialog.release.click()
    going.qtbot.waitUntil(lambda: not going.model.busy)
    assert (going.folder / "les.eaf").read_text() == "van mij"
    assert going.model.done is None
