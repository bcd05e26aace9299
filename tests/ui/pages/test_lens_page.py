"""The page of the lenses: all of them to read, to search, to copy, and as files."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from beeldcoach.services import content
from beeldcoach.services.lens_editing import AddLens, FillLens
from beeldcoach.services.lens_files import file_of
from beeldcoach.services.lenses import ShowLenses, ShowOwnLens
from tests.factories import start_command
from ui.navigation import Location
from ui.pages.lens_page import LensPage
from ui.viewmodels.lens_questions import TellFaults
from ui.viewmodels.questions import AskText, ChooseSave
from ui.widgets.keycap import KeyCap


@pytest.fixture(params=["nl", "en"])
def language(request, session):
    session.preferences.language = request.param
    return request.param


def settle(qtbot, session):
    """Let everything that was begun come to its end."""
    for _ in range(3):
        QApplication.processEvents()
        qtbot.waitUntil(lambda: not session.busy)


def opened(session, qtbot):
    page = LensPage(session)
    qtbot.addWidget(page)
    page.resize(1192, 696)
    page.show()
    with qtbot.waitSignal(page.titled):
        page.come(Location("lenses"))
    settle(qtbot, session)
    return page


@pytest.fixture
def page(session, qtbot):
    return opened(session, qtbot)


def words(page):
    return {label.text() for label in page.view.findChildren(QLabel)}


def choose(page, lens_id):
    page.list.setCurrentIndex(page.rows.index(page.rows.row_of(lens_id)))


def own_names(core):
    return [line.lens.name for line in core.desk.ask(ShowLenses("nl")) if line.own]


def test_every_code_of_every_lens_stands_there_with_key_and_example(language, session, qtbot):
    page = opened(session, qtbot)
    assert [row.id for row in page.rows.rows] == list(content.lens_ids())
    for lens_id in content.lens_ids():
        choose(page, lens_id)
        lens = content.lens(lens_id, language)
        shown = words(page)
        assert {code.name for code in lens.codes} <= shown
        assert {code.example for code in lens.codes} <= shown
        keys = {cap.accessibleName() for cap in page.view.findChildren(KeyCap)}
        assert {code.key for code in lens.codes} <= keys
        assert {card.accessibleName() for card in page.view._cards} == {
            cluster.name for cluster in lens.clusters
        }
        assert page._about.text() == lens.about
        assert {answer.name for m in lens.modifiers for answer in m.answers} <= shown


def test_cards_stand_below_one_another_where_there_is_little_room(page, qtbot):
    choose(page, "icalt")
    cards = page.view._cards
    qtbot.waitUntil(lambda: len({card.x() for card in cards}) == 3)
    page.resize(640, 480)
    qtbot.waitUntil(lambda: len({card.x() for card in cards}) == 1)
    assert page._area.widget().minimumSizeHint().width() <= page._area.viewport().width()


def test_a_search_finds_lenses_and_the_codes_in_them(page, qtbot):
    qtbot.keyClicks(page.search, "STILTE")
    found = {row.id: row.second for row in page.rows.rows}
    assert found["basiscommunicatie"] == "stilte na vraag"
    assert "wachttijd 1" in found["beurten_denktijd"]
    assert "icalt" not in found
    assert page.chosen in found
    page.search.setText("beoordelingsinstrument")
    assert [row.id for row in page.rows.rows] == ["icalt"]
    assert page._name.text() == "ICALT-domeinen"
    page.search.setText("onvindbaar")
    assert page._nothing.isVisible()
    assert not page.list.isVisible()
    qtbot.keyClick(page.search, Qt.Key.Key_Escape)
    assert len(page.rows.rows) == 10


def test_with_keys_only_another_lens_is_read(page, qtbot):
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    assert page._name.text() == "SVIB-matrix"
    assert not page.change_button.isVisible()  # a shipped one stays as it is


def test_a_new_lens_is_named_and_opened_to_be_changed(page, core, prompter, qtbot):
    prompter.answers = ["Mijn kring"]
    with qtbot.waitSignal(page.going) as going:
        qtbot.mouseClick(page.add_button, Qt.MouseButton.LeftButton)
    (location,) = going.args
    assert location.page == "lens"
    made = core.desk.ask(ShowOwnLens(location.subject)).lens
    assert (made.name, len(made.clusters), made.codes) == ("Mijn kring", 1, ())
    assert page.list.isVisible()


def test_a_copy_of_any_lens_is_made(page, core, prompter, qtbot):
    choose(page, "icalt")
    prompter.answers = ["Mijn ICALT"]
    with qtbot.waitSignal(page.going) as going:
        page.copy_button.click()
    question = prompter.asked[0]
    assert isinstance(question, AskText)
    assert "ICALT" in question.proposed
    made = core.desk.ask(ShowOwnLens(going.args[0].subject)).lens
    assert made.codes == content.lens("icalt", "nl").codes


def test_a_name_that_is_too_long_is_asked_again_and_is_not_lost(page, core, prompter, qtbot):
    long = "Een kijkwijzer met een veel te lange naam erbij"
    prompter.answers = [long, "Kring"]
    with qtbot.waitSignal(page.going):
        page.add_button.click()
    assert prompter.asked[1].proposed == long
    assert "40" in prompter.asked[1].text
    assert own_names(core) == ["Kring"]


def test_nothing_is_made_where_the_question_is_dismissed(page, core, prompter, qtbot):
    prompter.answers = [None]
    page.add_button.click()
    settle(qtbot, page.session)
    assert own_names(core) == []


def test_an_own_lens_is_in_the_list_and_can_be_changed(page, core, qtbot):
    own = core.desk.do(AddLens("Mijn kring", "icalt", "nl")).value
    page.model.reload()
    settle(qtbot, page.session)
    choose(page, f"own:{own}")
    assert page.change_button.isVisible()
    with qtbot.waitSignal(page.going) as going:
        page.change_button.click()
    assert going.args[0] == Location("lens", own)
    page.list.setFocus()
    with qtbot.waitSignal(page.going) as going:
        qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert going.args[0] == Location("lens", own)


def test_a_lens_is_saved_as_a_file_and_taken_over_again(page, core, prompter, tmp_path, qtbot):
    own = core.desk.do(AddLens("Mijn kring", "icalt", "nl")).value
    page.model.reload()
    settle(qtbot, page.session)
    choose(page, f"own:{own}")
    prompter.answers = [tmp_path / "kring"]
    page.save_button.click()
    settle(qtbot, page.session)
    assert isinstance(prompter.asked[-1], ChooseSave)
    file = tmp_path / "kring.json"
    assert file.exists()
    assert "kring.json" in page.notice._label.text()
    prompter.answers = [file]
    page.take_button.click()
    settle(qtbot, page.session)
    assert own_names(core) == ["Mijn kring", "Mijn kring 2"]
    assert page._name.text() == "Mijn kring 2"
    assert "Mijn kring 2" in page.notice._label.text()


def test_a_lens_that_names_somebody_is_not_saved_and_the_name_is_told(
    page, core, prompter, tmp_path, qtbot
):
    core.desk.do(start_command())
    own = core.desk.do(AddLens("Mijn kring", "icalt", "nl")).value
    core.desk.do(FillLens(own, "about", "Voor Marit"))
    page.model.reload()
    settle(qtbot, page.session)
    choose(page, f"own:{own}")
    page.save_button.click()
    settle(qtbot, page.session)
    assert prompter.asked == []
    assert "Marit" in page.notice._label.text()


def test_a_file_with_faults_tells_each_with_its_place(page, core, prompter, tmp_path, qtbot):
    told = json.loads(file_of(content.lens("icalt", "nl")))
    told["codes"][3]["key"] = "K"
    file = tmp_path / "fout.json"
    file.write_text(json.dumps(told), "utf-8")
    prompter.answers = [file, None]
    page.take_button.click()
    settle(qtbot, page.session)
    question = prompter.asked[-1]
    assert isinstance(question, TellFaults)
    assert [(each.kind, each.where) for each in question.faults] == [
        ("reserved_key", ("codes", 3, "key")),
    ]
    assert own_names(core) == []


@pytest.mark.parametrize(
    "content_of", [b"{}", b"\xff", b" " * 300_000], ids=["else", "damaged", "large"]
)
def test_a_file_that_is_no_lens_is_refused_in_words(
    page, core, prompter, tmp_path, qtbot, content_of
):
    file = tmp_path / "anders.json"
    file.write_bytes(content_of)
    prompter.answers = [file]
    page.take_button.click()
    settle(qtbot, page.session)
    assert page.notice.isVisible()
    assert own_names(core) == []
