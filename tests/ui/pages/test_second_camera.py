"""The second camera on the film step: brought in, made the main one, taken away."""

from datetime import timedelta

import pytest

from beeldcoach.services.angles import SetOffset
from beeldcoach.services.film_check import Plan
from beeldcoach.services.filming import FilmObject
from beeldcoach.services.pictures import PictureAsked
from beeldcoach.services.trajectories import StopTrajectory
from beeldcoach.services.watching import AddMoment
from tests.media.conftest import make_film
from tests.ui.pages.trajectory_case import INTAKE, Case
from ui.viewmodels.picture_questions import AskPictureRelease
from ui.viewmodels.questions import AskDate, AskFilmPlan, ChooseFile, Confirm

WAIT = 20_000  # ms


@pytest.fixture
def case(session, core, qtbot):
    return Case(session, core, qtbot).ready_to_film()


@pytest.fixture
def card(tmp_path):
    """Films of two cameras, each its own."""

    def film(name, **made):
        path = tmp_path / name
        path.write_bytes(make_film(**made))
        return path

    return film


@pytest.fixture
def filmed(case, card, prompter, qtbot):
    """A film in the vault, and its step on the page."""
    page = case.open("film-1")
    prompter.answers = [lambda question: question.latest, None]
    with qtbot.waitSignal(page.imports.concluded, timeout=WAIT):
        page.dropped([card("voor.mp4")])
    case.settle()
    return case


@pytest.fixture
def both(filmed, card, prompter, qtbot):
    """The film, with a second camera beside it."""
    prompter.answers = [card("achter.mp4", sound=False), Plan.KEEP.value, None]
    with qtbot.waitSignal(filmed.page.imports.concluded, timeout=WAIT):
        filmed.pane.second.add.click()
    filmed.settle()
    return filmed


def cycle(case):
    return case.dossier.cycles[0]


def said(case):
    labels = case.pane.second.findChildren(type(case.pane.second._title))
    return [label.text() for label in labels if label.isVisible()]


def test_the_button_brings_a_second_film_in_without_asking_for_a_day(both, prompter):
    kinds = [type(question) for question in prompter.asked]
    assert kinds == [AskDate, Confirm, ChooseFile, AskFilmPlan, Confirm]
    assert cycle(both).film.file_name == "voor.mp4"
    assert cycle(both).angle.file_name == "achter.mp4"
    assert "achter.mp4" in said(both)
    assert "This film has no sound." in said(both)
    assert "second camera" in both.page.notice.accessibleName()
    assert both.pane._facts.isVisible()


def test_the_whole_film_is_released_from_the_menu_of_its_step(filmed, prompter, qtbot):
    film = filmed.dossier.cycles[0].film
    prompter.answers = [None]
    deeds = {icon: deed for icon, _words, deed in filmed.pane.more()}
    deeds["ph.paper-plane-tilt"]()
    qtbot.waitUntil(lambda: isinstance(prompter.asked[-1], AskPictureRelease))
    assert prompter.asked[-1].asked == PictureAsked(film.id)
    assert prompter.asked[-1].trajectory_id == filmed.id


def test_before_there_is_a_film_there_is_no_second_one(case):
    case.open("film-1")
    assert not case.pane.second.isVisible()


def test_a_second_film_on_its_way_shows_how_far_it_is(filmed, card, prompter, qtbot):
    seen = []
    imports = filmed.page.imports
    imports.progressed.connect(lambda *_: seen.append(filmed.pane.strip.isVisible()))
    prompter.answers = [card("achter.mp4", stamps=list(range(300))), None]
    with qtbot.waitSignal(imports.concluded, timeout=WAIT):
        filmed.pane.second.add.click()
        assert not filmed.pane.second.add.isEnabled() or not imports.busy
    assert seen
    assert all(seen)
    assert filmed.pane.second.add.isEnabled()


def test_the_same_film_again_is_refused(filmed, tmp_path, prompter, qtbot):
    prompter.answers = [tmp_path / "voor.mp4"]
    with qtbot.waitSignal(filmed.page.imports.failed, timeout=WAIT):
        filmed.pane.second.add.click()
    assert cycle(filmed).angle is None
    assert filmed.page.notice.isVisible()


def test_a_click_makes_the_second_one_the_main_film_and_undo_takes_it_back(both):
    both.pane.second.swap.click()
    both.settle()
    assert (cycle(both).film.file_name, cycle(both).angle.file_name) == ("achter.mp4", "voor.mp4")
    assert "voor.mp4" in said(both)
    both.desk.undo()
    assert cycle(both).film.file_name == "voor.mp4"


def test_once_something_is_written_the_main_film_stays(both, session):
    film = cycle(both).film.id
    session.start(_do(session, AddMoment(film, 500, None, None, "kijkt")), print)
    both.settle()
    assert not both.pane.second.swap.isVisible()
    assert both.pane.second.remove.isVisible()


def _do(session, command):
    yield session.do(command)


def test_taking_it_away_asks_first_and_leaves_nothing_of_it(both, prompter):
    angle = cycle(both).angle.id
    stored = both.desk.ask(FilmObject(angle)).id
    prompter.answers = [None]
    both.pane.second.remove.click()
    both.settle()
    assert cycle(both).angle is not None
    prompter.answers = [True]
    both.pane.second.remove.click()
    both.settle()
    question = prompter.asked[-1]
    assert question.destructive
    assert "cannot be undone" in question.text
    assert cycle(both).angle is None
    assert both.pane.second.add.isVisible()
    assert stored not in set(both.core.objects.list())
    left = [path for path in both.core.folder.rglob("*.age") if str(stored) in path.name]
    assert left == []
    assert cycle(both).film.file_name == "voor.mp4"


def test_a_missing_file_is_told_and_the_first_film_needs_it_not(both):
    stored = both.desk.ask(FilmObject(cycle(both).angle.id)).id
    next(both.core.folder.rglob(f"media/*/{stored}.age")).unlink()
    both.page.model.reload()
    both.settle()
    assert any("missing from the vault" in words for words in said(both))
    assert not both.pane._remark.isVisible()


@pytest.mark.parametrize(
    ("offset", "words"),
    [
        (0, "at the same time; set both equal in the analysis"),
        (1_480, "0:01,480 before the first film"),
        (-480, "0:00,480 after the first film"),
    ],
)
def test_it_tells_when_the_second_one_began(both, offset, words):
    both.desk.do(SetOffset(cycle(both).angle.id, offset))
    both.page.model.reload()
    both.settle()
    assert words.replace(",", ".") in [each.replace(",", ".") for each in said(both)]


def test_when_the_trajectory_has_ended_it_is_only_shown(both):
    both.desk.do(StopTrajectory(both.id, both.core.clock.today()))
    both.page.model.reload()
    both.settle()
    second = both.pane.second
    assert "achter.mp4" in said(both)
    assert not any(button.isVisible() for button in (second.add, second.swap, second.remove))


def test_the_buttons_work_by_keyboard(filmed, prompter, qtbot):
    prompter.answers = [None]
    second = filmed.pane.second
    second.add.setFocus()
    with qtbot.waitSignal(filmed.page.imports.ended):
        qtbot.keyClick(second.add, " ")
    assert isinstance(prompter.asked[-1], ChooseFile)


def test_an_old_trajectory_with_a_film_shows_where_to_add_one(case):
    case.with_film(on=INTAKE + timedelta(days=3))
    case.open("film-1")
    assert case.pane.second.add.isVisible()
