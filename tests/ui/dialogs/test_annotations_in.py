"""The dialog that brings annotations in: codes, whose, moved, and how many come in."""

import pytest
from PySide6.QtWidgets import QLabel

from beeldcoach.domain.lens import CODES_MOST
from beeldcoach.formats.csv_read import read_table
from beeldcoach.formats.files import Format, read, write
from beeldcoach.formats.model import Reading
from beeldcoach.services.annotation_codes import NEW
from beeldcoach.services.annotation_plan import LEAVE, Wish
from beeldcoach.services.annotations_in import BringIn
from beeldcoach.services.lens_changing import ChangeLens
from beeldcoach.services.lens_editing import AddCode, AddLens
from beeldcoach.services.recoding import AS_NOTE
from beeldcoach.services.studio import ShowStudio
from tests.formats.made import LESSON, envelope
from tests.ui.pages.studio_case import film_in
from ui.dialogs.annotations_in_dialog import AnnotationsInDialog
from ui.viewmodels.annotation_questions import AskAnnotationsIn

TABLE = (
    b"start,stop,code,lane,media\n"
    b"0.5,,nodding,face,les.mp4\n1,2,laughing,face,les.mp4\n9,,x,,les.mp4\n"
)


class Coming:
    def __init__(self, qtbot, session, reading, name="les.csv"):
        self.qtbot, self.core = qtbot, session.core
        self.film_id = film_in(session.core)
        self.dialog = AnnotationsInDialog(AskAnnotationsIn(self.film_id, session, name, reading))
        self.model = self.dialog.model
        qtbot.addWidget(self.dialog)
        self.dialog.open()
        self.counted()

    def counted(self):
        self.qtbot.waitUntil(lambda: bool(self.dialog.count.text()))

    def says(self, words):
        self.qtbot.waitUntil(lambda: self.dialog.count.text() == words)

    def choose(self, combo, data):
        combo.setCurrentIndex(combo.findData(data))
        combo.activated.emit(combo.currentIndex())

    def aim(self, name):
        (found,) = (each for each in self.model.found if each.name == name)
        return self.dialog.aims.boxes[found.id]

    def bring(self):
        self.dialog.bring.click()
        assert isinstance(self.dialog.answer, Wish)
        self.core.desk.do(BringIn(self.film_id, self.dialog.answer))
        return self.core.desk.ask(ShowStudio(self.film_id, "en")).moments


@pytest.fixture
def coming(qtbot, session):
    made = []

    def open_on(reading, name="les.csv"):
        made.append(Coming(qtbot, session, reading, name))
        return made[-1]

    yield open_on
    for each in made:
        each.dialog.close()


def test_codes_are_matched_and_it_is_said_how_many_come_in(coming):
    dialog = coming(read_table(TABLE))
    assert dialog.aim("nodding").currentData() == "nod"
    assert dialog.aim("laughing").currentData() == AS_NOTE
    assert dialog.dialog.count.text() == "2 of 3 annotations come in."
    assert dialog.dialog.why.text() == "Left out: 1 outside the film."
    assert dialog.dialog.about.text() == "From les.csv into film 1."
    first, second = dialog.bring()
    assert (first.code, second.note) == ("nod", "laughing")


def test_a_code_becomes_what_is_chosen_or_stays(coming):
    dialog = coming(read_table(TABLE))
    dialog.choose(dialog.aim("laughing"), "look")
    dialog.choose(dialog.aim("nodding"), LEAVE)
    dialog.says("1 of 3 annotations come in.")
    (moment,) = dialog.bring()
    assert (moment.code, moment.start_ms, moment.end_ms) == ("look", 1_000, 2_000)


def test_all_of_it_can_be_moved(coming):
    dialog = coming(read_table(TABLE))
    dialog.dialog.offset.setValue(-6)
    dialog.says("1 of 3 annotations come in.")
    (moment,) = dialog.bring()
    assert moment.start_ms == 3_000


def test_it_may_be_somebody_elses_who_is_named(coming):
    dialog = coming(read_table(TABLE))
    dialog.choose(dialog.dialog.whose, "other")
    dialog.dialog.bring.click()
    assert dialog.dialog.answer is None
    assert dialog.dialog._who._below.text() == "Say who coded it."
    dialog.qtbot.keyClicks(dialog.dialog.who, " Petra  Bos ")
    assert {moment.observer for moment in dialog.bring()} == {"Petra Bos"}


def test_what_we_wrote_comes_back_as_it_was(coming):
    content = write(Format.EAF, LESSON, envelope())
    dialog = coming(read("les.eaf", content), "les.eaf")
    assert dialog.dialog.whose.currentData() == "file"
    assert dialog.dialog.about.text().endswith("Is that this lesson?")
    dialog.dialog.offset.setValue(-60)
    dialog.qtbot.waitUntil(lambda: "8 of 14" in dialog.dialog.count.text())
    boxes = dialog.dialog.boxes
    assert len(boxes) == 4
    for box in boxes.values():
        box.click()
    dialog.dialog.notes.click()
    dialog.says("3 of 14 annotations come in.")
    assert [moment.code for moment in dialog.bring()] == ["initiative", "repeat", "nod"]


def test_of_several_codings_one_is_chosen(coming):
    table = b"start,code,media\n1,a,een.mp4\n2,b,twee.mp4\n3,b,twee.mp4\n"
    dialog = coming(read_table(table))
    assert dialog.dialog._part.isVisible()
    assert dialog.dialog.count.text() == "1 of 1 annotations come in."
    dialog.choose(dialog.dialog.part, "twee.mp4")
    dialog.says("2 of 2 annotations come in.")
    assert [each.name for each in dialog.model.found] == ["b"]


def test_what_has_no_time_is_counted_too(coming):
    dialog = coming(read_table(b"start,code\n1,a\nx,a\n,a\n"))
    assert dialog.dialog.count.text() == "1 of 3 annotations come in."
    assert dialog.dialog.why.text() == "Left out: 2 without a time that can be read."


def test_where_nothing_comes_in_there_is_nothing_to_press(coming):
    dialog = coming(read_table(b"start,code\n99,a\n"))
    assert not dialog.dialog.bring.isEnabled()
    dialog.dialog.offset.setValue(-98)
    dialog.says("1 of 1 annotations come in.")
    assert dialog.dialog.bring.isEnabled()


def test_closing_brings_nothing_in(coming):
    dialog = coming(Reading(read_table(TABLE).parts))
    dialog.dialog.reject()
    assert dialog.dialog.answer is None
    assert not dialog.model.active


def test_with_a_lens_of_ones_own_codes_can_be_new_until_it_is_full(qtbot, session):
    many = "start,code\n" + "".join(f"0.{n:02},code {n}\n" for n in range(CODES_MOST))
    core = session.core
    film_id = film_in(core)
    studio = core.desk.ask(ShowStudio(film_id, "en"))
    lens_id = core.desk.do(AddLens("Van mij", cluster="Kijken")).value
    core.desk.do(ChangeLens(studio.trajectory_id, f"own:{lens_id}", "en"))
    reading = read_table(many.encode())
    dialog = AnnotationsInDialog(AskAnnotationsIn(film_id, session, "les.csv", reading))
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(lambda: bool(dialog.count.text()))
    for code, box in dialog.aims.boxes.items():
        assert box.findData(NEW) >= 0
        dialog.model.aims[code] = NEW
    dialog.model.reload()
    qtbot.wait(50)
    qtbot.waitUntil(dialog.bring.isEnabled)
    core.desk.do(
        AddCode(lens_id, core.desk.ask(ShowStudio(film_id, "en")).lens.clusters[0].id, "x")
    )
    dialog.model.reload()
    qtbot.waitUntil(lambda: "no room for more" in dialog.count.text())
    assert not dialog.bring.isEnabled()
    dialog.close()


def test_with_a_shipped_lens_no_code_can_be_new(coming):
    dialog = coming(read_table(TABLE))
    assert dialog.aim("laughing").findData(NEW) < 0


def test_a_table_in_which_every_row_is_a_code_of_its_own_is_shown_in_part(coming):
    rows = "".join(f"0.{n:03},remark {n}\n" for n in range(900))
    dialog = coming(read_table(f"start,code\n0.001,nodding\n0.002,nodding\n{rows}".encode()))
    assert len(dialog.dialog.aims.boxes) == 120
    assert dialog.aim("nodding").currentData() == "nod"
    told = [label.text() for label in dialog.dialog.aims.findChildren(QLabel)]
    assert "And 781 more codes, that come in as they are proposed." in told
    assert dialog.dialog.count.text() == "902 of 902 annotations come in."
