"""The editor of an own lens: with the mouse alone, with keys alone, and nothing is lost."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QSpinBox

from beeldcoach.domain.lens import CODE_KEYS, Pole, Role, Speech
from beeldcoach.services.lens_changing import ChangeLens
from beeldcoach.services.lens_editing import AddLens
from beeldcoach.services.lenses import ShowOwnLens
from beeldcoach.services.recoding import AS_NOTE
from beeldcoach.services.watching import AddMoment
from tests.ui.pages.studio_case import film_in
from ui.navigation import Location
from ui.pages.lens_editor_page import ABOUT, CLUSTERS, CODES, QUESTIONS, LensEditorPage
from ui.viewmodels.lens_questions import AskCodeMoves, AskOneOf
from ui.viewmodels.questions import Confirm


class Case:
    """The page of one own lens, and what is kept of it."""

    def __init__(self, qtbot, session, copy_of="basiscommunicatie"):
        self.qtbot, self.session, self.desk = qtbot, session, session.core.desk
        command = AddLens("Mijn kring", copy_of, "nl", "Codes")
        self.id = self.desk.do(command).value
        self.page = LensEditorPage(session)
        qtbot.addWidget(self.page)
        self.page.resize(1192, 696)
        self.page.show()
        qtbot.waitActive(self.page)
        self.page.come(Location("lens", self.id))
        self.settle()

    def settle(self):
        for _ in range(3):
            QApplication.processEvents()
            self.qtbot.waitUntil(lambda: not self.session.busy)

    @property
    def lens(self):
        return self.desk.ask(ShowOwnLens(self.id)).lens

    @property
    def form(self):
        return self.page.codes.form

    def choose(self, code_id):
        codes = self.page.codes
        codes.list.setCurrentIndex(codes.rows.index(codes.rows.row_of(code_id)))

    def part(self, part):
        self.page._show_part(part)
        self.settle()

    def write(self, field, words):
        """Type other words in a field, and leave it."""
        control = field.control
        control.setFocus()
        control.selectAll()
        self.qtbot.keyClicks(control, words)
        field.flush()
        self.settle()

    def key(self, widget, key, modifier=Qt.KeyboardModifier.NoModifier):
        self.qtbot.keyClick(widget, key, modifier)
        self.settle()

    def undo(self):
        self.desk.undo()
        self.session._tell(None)
        self.settle()

    def ids(self):
        return [code.id for code in self.lens.codes]


@pytest.fixture
def case(qtbot, session):
    return Case(qtbot, session)


@pytest.fixture
def used(case, core):
    """A film that is coded with the lens."""
    film = film_in(core)
    with core.desk._world.open_unit() as unit:
        trajectory = unit.films.get(film).trajectory_id
    core.desk.do(ChangeLens(trajectory, f"own:{case.id}", "nl"))
    for at, code in enumerate(("nod", "nod", "wait")):
        core.desk.do(AddMoment(film, at * 1_000, None, code, "ja"))
    case.page.model.reload()
    case.settle()
    return film


def moments(core, film):
    with core.desk._world.open_unit() as unit:
        return sorted(unit.moments.find(film_id=film), key=lambda each: each.start_ms)


def test_what_is_typed_of_a_code_is_kept_and_undone(case):
    case.choose("nod")
    assert case.form.name.words == "ja knikken"
    case.write(case.form.name, "knikt vaak")
    case.write(case.form.example, "ja, ja")
    code = case.lens.code("nod")
    assert (code.name, code.example) == ("knikt vaak", "ja, ja")
    assert case.page.codes.rows.rows[2].name == "knikt vaak"
    case.undo()
    case.undo()
    assert case.form.name.words == "ja knikken"


def test_a_name_that_is_too_long_or_taken_stays_in_its_field_with_the_reason(case):
    case.choose("nod")
    case.write(case.form.name, "een veel te lange naam")
    assert case.lens.code("nod").name == "ja knikken"
    assert case.form.name.words == "een veel te lange naam"
    assert "16" in case.form.name._below.text()
    assert case.form.name.control.left < 0
    case.page.model.reload()
    case.settle()
    assert case.form.name.words == "een veel te lange naam"
    case.choose("look")
    assert case.form.name.words == "aankijken"
    assert not case.form.name._icon.isVisible()
    case.choose("nod")
    assert case.form.name.words == "een veel te lange naam"
    case.write(case.form.name, "herhalen")
    assert case.form.name._icon.isVisible()
    case.write(case.form.name, "knikken")
    assert not case.form.name._icon.isVisible()
    assert case.lens.code("nod").name == "knikken"


def test_a_key_is_pressed_and_kept(case):
    case.choose("nod")
    case.key(case.form.key, Qt.Key.Key_V)
    assert case.lens.code("nod").key == "V"
    assert case.form.key.currentData() == "V"


def test_a_taken_key_names_its_owner_and_is_taken_over_or_left(case):
    case.choose("nod")
    assert "herhalen" in case.form.key.itemText(CODE_KEYS.index("4"))
    case.key(case.form.key, Qt.Key.Key_4)
    conflict = case.form.conflict
    assert conflict.isVisible()
    assert "herhalen" in conflict._words.text()
    assert case.form.key.currentData() == "3"
    conflict.drop.click()
    case.settle()
    assert not conflict.isVisible()
    assert case.lens.code("nod").key == "3"
    case.key(case.form.key, Qt.Key.Key_4)
    conflict.take.click()
    case.settle()
    assert not conflict.isVisible()
    assert (case.lens.code("nod").key, case.lens.code("repeat").key) == ("4", "3")
    case.undo()
    assert (case.lens.code("nod").key, case.lens.code("repeat").key) == ("3", "4")


def test_a_taken_key_chosen_with_the_mouse_is_told_as_well(case):
    case.choose("nod")
    case.form.key.setCurrentIndex(CODE_KEYS.index("4"))
    case.form.key.activated.emit(CODE_KEYS.index("4"))
    case.settle()
    assert case.form.conflict.isVisible()
    assert case.form.key.currentData() == "3"


@pytest.mark.parametrize("key", [Qt.Key.Key_J, Qt.Key.Key_G])
def test_a_key_of_the_player_cannot_be_had(case, key):
    case.choose("nod")
    case.key(case.form.key, key)
    assert case.form.conflict.isVisible()
    assert not case.form.conflict.take.isVisible()
    assert case.lens.code("nod").key == "3"
    case.choose("look")
    case.settle()
    assert not case.form.conflict.isVisible()


def test_all_that_a_code_says_is_chosen(case):
    case.choose("nod")
    form = case.form

    def pick(box, value):
        box.setCurrentIndex(box.findData(value))
        box.activated.emit(box.currentIndex())

    pick(form.cluster, "silence")
    pick(form.role, "follow_up")
    pick(form.speech, "teacher")
    pick(form.modifier, "of_whom")
    form.length._segments._segments[1].click()
    form.pole._segments._segments[2].click()
    form.lead.setValue(12)
    form.lag.setValue(2)
    case.settle()
    code = case.lens.code("nod")
    assert (code.cluster, code.role, code.speech) == ("silence", Role.FOLLOW_UP, Speech.TEACHER)
    assert (code.modifier, code.interval, code.pole) == ("of_whom", True, Pole.CHANCE)
    assert (code.lead_ms, code.lag_ms) == (12_000, 2_000)


def test_codes_are_put_in_order_with_keys(case):
    case.choose("look")
    case.page.codes.list.setFocus()
    case.key(case.page.codes.list, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert case.ids()[:2] == ["turn_to", "look"]
    assert case.page.codes.chosen == "look"
    assert case.page.codes.list.currentIndex().row() == 1
    case.key(case.page.codes.list, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert case.ids()[:2] == ["look", "turn_to"]
    case.undo()
    assert case.ids()[:2] == ["turn_to", "look"]


@pytest.mark.parametrize(
    ("dragged", "let_go", "place"), [(0, 3, 2), (3, 0, 0), (0, 12, 11), (5, 5, 5), (5, 6, 5)]
)
def test_codes_are_put_in_order_by_dragging(case, dragged, let_go, place):
    rows = case.page.codes.rows
    code = case.ids()[dragged]
    data = rows.mimeData([rows.index(dragged)])
    assert data.formats() == rows.mimeTypes()
    taken = rows.dropMimeData(data, Qt.DropAction.MoveAction, let_go, 0, QModelIndex())
    assert not taken  # else the view would take the row out itself
    case.settle()
    assert case.ids()[place] == code
    assert sorted(case.ids()) == sorted(set(case.ids()))
    assert [row.id for row in rows.rows] == case.ids()


def test_a_code_is_added_beside_the_one_that_is_shown_and_named_at_once(case):
    case.choose("nod")
    case.qtbot.mouseClick(case.page.codes.add_button, Qt.MouseButton.LeftButton)
    case.settle()
    added = case.lens.codes[-1]
    assert (added.cluster, added.key) == ("receive", "E")
    line = case.form.name.control
    assert line.hasFocus()
    assert line.selectedText() == added.name
    case.qtbot.keyClicks(line, "kijkt op")
    case.page.go()
    case.settle()
    assert case.lens.codes[-1].name == "kijkt op"


def test_an_empty_lens_says_what_to_do(qtbot, session):
    case = Case(qtbot, session, copy_of="")
    assert case.page.codes.empty.isVisible()
    case.page.codes.empty._button.click()
    case.settle()
    assert not case.page.codes.empty.isVisible()
    assert len(case.lens.codes) == 1
    case.page.codes.list.setFocus()
    case.key(case.page.codes.list, Qt.Key.Key_Delete)
    assert case.lens.codes == ()
    assert case.page.codes.empty.isVisible()


def test_an_unused_code_goes_at_once_and_comes_back(case, prompter):
    case.choose("nod")
    case.form.remove.click()
    case.settle()
    assert prompter.asked == []
    assert case.lens.code("nod") is None
    assert case.page.toast.isVisible()
    case.page.toast._undo.click()
    case.settle()
    assert case.lens.code("nod") is not None


def test_a_used_code_asks_what_becomes_of_its_moments(case, core, prompter, used):
    case.choose("nod")
    assert case.page.codes.rows.rows[2].seen == 2
    prompter.answers = [None, (("nod", "repeat"),)]
    case.form.remove.click()
    case.settle()
    question = prompter.asked[0]
    assert isinstance(question, AskCodeMoves)
    assert [(move.use.seen, move.proposed) for move in question.moves] == [(2, AS_NOTE)]
    assert "nod" not in {code.id for code in question.codes}
    assert case.lens.code("nod") is not None
    case.form.remove.click()
    case.settle()
    assert case.lens.code("nod") is None
    assert [each.code for each in moments(core, used)] == ["repeat", "repeat", "wait"]
    case.undo()
    assert [each.code for each in moments(core, used)] == ["nod", "nod", "wait"]


def test_clusters_are_named_coloured_moved_added_and_removed(case, prompter):
    case.part(CLUSTERS)
    pane = case.page.clusters
    row = pane.rows["follow"]
    case.write(row.name, "Kijken")
    assert case.lens.clusters[0].name == "Kijken"
    orange = row.colour.menu().actions()[1]
    assert "Ontvangen" in orange.text()
    orange.trigger()
    case.settle()
    assert [cluster.colour for cluster in case.lens.clusters[:2]] == ["oranje", "blauw"]
    row.down.setFocus()
    row.down.click()
    case.settle()
    assert case.lens.clusters[1].id == "follow"
    assert list(pane.rows) == [cluster.id for cluster in case.lens.clusters]
    pane.add_button.click()
    case.settle()
    added = case.lens.clusters[-1].id
    assert pane.rows[added].line.hasFocus()
    pane.rows[added].remove.click()
    case.settle()
    assert prompter.asked == []
    prompter.answers = ["turns"]
    pane.rows["receive"].remove.click()
    case.settle()
    assert isinstance(prompter.asked[0], AskOneOf)
    assert case.lens.code("nod").cluster == "turns"


def test_no_more_clusters_than_there_are_colours(case):
    case.part(CLUSTERS)
    for _ in range(2):
        case.page.clusters.add_button.click()
        case.settle()
    assert len(case.lens.clusters) == 8
    assert not case.page.clusters.add_button.isEnabled()
    assert case.page.clusters.add_button.toolTip()


def test_questions_are_put_added_and_removed(case, prompter):
    case.part(QUESTIONS)
    pane = case.page.questions
    card = pane.cards["of_whom"]
    assert "stilte na vraag" in card._asking.text()
    case.write(card.question, "bij wie?")
    case.write(card.answers[1], "tweetal")
    asked = case.lens.modifiers[0]
    assert (asked.question, asked.answers[1].name) == ("bij wie?", "tweetal")
    pane.add_button.click()
    case.settle()
    added = case.lens.modifiers[-1].id
    assert pane.cards[added].question.control.hasFocus()
    pane.cards[added].remove.click()
    case.settle()
    assert [modifier.id for modifier in case.lens.modifiers] == ["of_whom"]


def test_an_answer_that_is_emptied_goes_when_the_field_is_left(case, core, prompter, used):
    with core.desk._world.open_unit() as unit:
        moment = next(each for each in unit.moments.find(film_id=used) if each.code == "wait")
        moment.modifier = "all"
        unit.moments.save(moment)
        unit.commit()
    case.page.model.reload()
    case.part(QUESTIONS)
    answer = case.page.questions.cards["of_whom"].answers[2]
    prompter.answers = [None, True]
    for count in (3, 2):
        answer.control.setFocus()
        answer.control.clear()
        case.page.questions.add_button.setFocus()
        case.settle()
        assert isinstance(prompter.asked[-1], Confirm)
        assert len(case.lens.modifiers[0].answers) == count
        assert answer.words == ("allen" if count == 3 else "")
    assert moments(core, used)[2].note == "ja (allen)"


def test_the_lens_itself_is_named_put_aside_and_removed(case, qtbot):
    case.part(ABOUT)
    pane = case.page.about
    case.write(pane.name, "Kringgesprek")
    case.write(pane.about, "Voor de kring.")
    assert (case.lens.name, case.lens.about) == ("Kringgesprek", "Voor de kring.")
    assert case.page._name.text == "Kringgesprek"
    pane.aside.click()
    case.settle()
    assert case.desk.ask(ShowOwnLens(case.id)).archived
    with qtbot.waitSignal(case.page.going) as going:
        pane.remove.click()
    assert going.args[0] == Location("lenses")
    case.page.go()


def test_a_lens_in_use_cannot_be_removed_and_says_so(case, used):
    case.part(ABOUT)
    assert not case.page.about.remove.isEnabled()
    assert case.page.about.remove.toolTip()


def test_the_way_back_leads_to_this_lens(case, qtbot):
    with qtbot.waitSignal(case.page.going) as going:
        case.page.back.click()
    assert going.args[0] == Location("lenses", part=f"own:{case.id}")


def test_where_the_making_is_undone_the_page_is_left(case, qtbot):
    with qtbot.waitSignal(case.page.going) as going:
        case.undo()
    assert going.args[0] == Location("lenses")
    case.page.go()


@pytest.mark.parametrize("part", [CODES, CLUSTERS, QUESTIONS, ABOUT])
@pytest.mark.parametrize("size", [(1192, 660), (904, 480)])
def test_every_control_has_a_name_and_fits(case, part, size):
    case.page.resize(*size)
    case.part(part)
    pane = case.page._panes[part]
    for kind in (QAbstractButton, QLineEdit, QComboBox, QSpinBox):
        for control in pane.findChildren(kind):
            if control.isVisible() and control.focusPolicy() & Qt.FocusPolicy.TabFocus:
                assert control.accessibleName() or control.text(), control
                corner = control.mapTo(case.page, control.rect().topRight())
                assert corner.x() <= size[0], control
