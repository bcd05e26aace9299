"""Annotations of the studio's film as files: from the menu, and dropped on the page."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from beeldcoach.services.annotation_plan import Wish
from tests.ui.pages.studio_case import StudioCase, film_in
from ui.viewmodels.annotation_questions import AskAnnotationsIn, AskAnnotationsOut
from ui.viewmodels.questions import ChooseFile

TABLE = b"start,stop,code\n0.5,,nodding\n1,2,laughing\n99,,x\n"


@pytest.fixture
def studio(qtbot, session, core):
    case = StudioCase(qtbot, session, film_in(core)).open()
    yield case
    case.leave()


def entry(studio, words):
    menu = studio.page.bar.more.menu()
    return next(action for action in menu.actions() if words in action.text())


def wanted(question):
    """Answer as the dialog does when nothing is changed in it."""
    given = question.reading.parts[0].annotations
    return Wish(given, tuple((code.id, "nod") for code in given.codes), "en")


def test_the_menu_lets_annotations_out_and_stores_what_is_typed_first(studio, prompter):
    studio.press(Qt.Key.Key_Return)
    studio.type("de hand")
    prompter.answers = [None]
    entry(studio, "Annotations out").trigger()
    studio.qtbot.waitUntil(lambda: bool(prompter.asked))
    assert isinstance(prompter.asked[0], AskAnnotationsOut)
    assert prompter.asked[0].film_id == studio.film_id
    studio.qtbot.waitUntil(lambda: [m.note for m in studio.stored.moments] == ["de hand"])


def test_the_menu_brings_annotations_in_and_undo_takes_them_out(studio, prompter, tmp_path):
    (tmp_path / "les.csv").write_bytes(TABLE)
    prompter.answers = [tmp_path / "les.csv", wanted]
    entry(studio, "Annotations in").trigger()
    studio.qtbot.waitUntil(lambda: len(studio.stored.moments) == 2)
    chosen, asked = prompter.asked
    assert isinstance(chosen, ChooseFile)
    assert "*.eaf" in chosen.filters
    assert isinstance(asked, AskAnnotationsIn)
    assert asked.file_name == "les.csv"
    studio.qtbot.waitUntil(lambda: len(studio.model.state.moments) == 2)
    assert studio.page.toast.accessibleName() == (
        "2 of 3 annotations were brought in. Ctrl+Z takes them out."
    )
    assert studio.page.focusWidget() is studio.page.stage  # the keyboard is the film's again
    studio.model.undo()
    studio.qtbot.waitUntil(lambda: studio.model.state.moments == ())
    assert studio.stored.moments == ()


def test_a_file_that_is_dropped_is_brought_in(studio, prompter, tmp_path):
    (tmp_path / "LES.CSV").write_bytes(TABLE)
    prompter.answers = [wanted]
    assert studio.page.dropped([tmp_path / "foto.jpg", tmp_path / "LES.CSV"])
    studio.qtbot.waitUntil(lambda: len(studio.stored.moments) == 2)


def test_another_file_is_not_taken_and_it_is_said_which_can_be(studio):
    assert not studio.page.dropped([Path("film.mp4")])
    assert studio.page.notice.isVisible()
    assert "ELAN (.eaf)" in studio.page.notice.accessibleName()


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("les.eaf", b"<html/>", "no file of ELAN"),
        ("les.csv", b"\xe9\xe9n", "Save it again as UTF-8"),
        ("les.boris", b"{", "damaged or cut off"),
        ("les.csv", b"naam,leeftijd\nSam,8\n", "Call one of them start"),
        ("les.eaf", b'<!DOCTYPE a [<!ENTITY b "c">]><a/>', "It is not opened"),
    ],
)
def test_a_file_that_cannot_be_read_is_told_in_words(studio, tmp_path, name, content, words):
    (tmp_path / name).write_bytes(content)
    studio.page.dropped([tmp_path / name])
    studio.qtbot.waitUntil(studio.page.notice.isVisible)
    told = studio.page.notice.accessibleName()
    assert words in told
    assert "Nothing was brought in." in told
    assert studio.stored.moments == ()


def test_dismissing_a_dialog_changes_nothing(studio, prompter, tmp_path):
    (tmp_path / "les.csv").write_bytes(TABLE)
    prompter.answers = [None]
    entry(studio, "Annotations in").trigger()
    studio.qtbot.waitUntil(lambda: len(prompter.asked) == 1)
    prompter.answers = [None]
    studio.page.dropped([tmp_path / "les.csv"])
    studio.qtbot.waitUntil(lambda: len(prompter.asked) == 2)
    assert studio.stored.moments == ()


def test_without_a_film_there_is_nothing_to_let_out_or_bring_in(studio, prompter):
    studio.page.go()
    studio.page.files.let_out()
    assert not studio.page.files.take([Path("les.eaf")])
    assert prompter.asked == []
    assert not studio.page.bar.more.isEnabled()
