"""Stills and drawings: what is kept of a picture, and what goes with what."""

from datetime import timedelta
from uuid import uuid4

import pytest

from beeldcoach.domain.drawing import MOST_SHAPES, Ink, Shape, ShapeKind, shapes_of
from beeldcoach.domain.errors import SpanInvalid, TooLong
from beeldcoach.services.drawings import AddDrawing, ChangeDrawing, RemoveDrawing
from beeldcoach.services.filming import RegisterFilm
from beeldcoach.services.fragments import AddFragment, RemoveFragment
from beeldcoach.services.stills import (
    AddStill,
    RemoveStill,
    TitleStill,
    still_picture,
    stills_of_fragment,
)
from beeldcoach.services.studio import ShowStudio
from beeldcoach.services.trajectories import HoldIntake, PlanCycle, RecordPupilBasis
from beeldcoach.services.watching import AddMoment, RemoveMoment
from tests.factories import FACTS, START, agree_to_work, start_command, stored

ARROW = Shape(ShapeKind.ARROW, ((0.1, 0.2), (0.5, 0.5)))
CIRCLE = Shape(ShapeKind.CIRCLE, ((0.3, 0.3), (0.4, 0.6)), Ink.BLUE)


@pytest.fixture
def film(desk, store):
    trajectory = desk.do(start_command()).value
    desk.do(HoldIntake(trajectory, START))
    cycle = store.tables["trajectories"][trajectory].cycles[0].id
    filmed = START + timedelta(days=5)
    desk.do(PlanCycle(trajectory, cycle, filmed, filmed + timedelta(days=1)))
    desk.do(RecordPupilBasis(trajectory, "consent", START))
    agree_to_work(desk, trajectory)
    return desk.do(RegisterFilm(trajectory, cycle, filmed, "les.mp4", FACTS, stored())).value


def studio(desk, film):
    return desk.ask(ShowStudio(film, "nl"))


def test_a_still_is_its_time_and_its_words(desk, film):
    later = desk.do(AddStill(film, 9_000)).value
    desk.do(AddStill(film, 1_480, title="de hand"))
    desk.do(TitleStill(later, "iedereen kijkt"))
    told = [(still.at_ms, still.title) for still in studio(desk, film).stills]
    assert told == [(1_480, "de hand"), (9_000, "iedereen kijkt")]


def test_the_same_picture_is_kept_once(desk, film):
    assert desk.do(AddStill(film, 1_480)).value == desk.do(AddStill(film, 1_480)).value
    assert len(studio(desk, film).stills) == 1


@pytest.mark.parametrize("at_ms", [-1, FACTS.duration_ms + 1])
def test_no_still_and_no_drawing_outside_the_film(desk, film, at_ms):
    with pytest.raises(SpanInvalid):
        desk.do(AddStill(film, at_ms))
    with pytest.raises(SpanInvalid):
        desk.do(AddDrawing(film, at_ms, (ARROW,)))


def test_a_still_belongs_to_the_fragment_it_lies_in_or_was_given_to(desk, film):
    first = desk.do(AddFragment(film, 1_000, 5_000)).value
    second = desk.do(AddFragment(film, 8_000, 9_000)).value
    inside = desk.do(AddStill(film, 2_000)).value
    given = desk.do(AddStill(film, 3_000, second)).value
    desk.do(AddStill(film, 20_000))
    page = studio(desk, film)
    of = {each.id: stills_of_fragment(page.stills, each) for each in page.fragments}
    assert [still.id for still in of[first]] == [inside]
    assert [still.id for still in of[second]] == [given]


def test_a_fragment_that_goes_leaves_its_stills_and_undo_gives_them_back(desk, film):
    fragment = desk.do(AddFragment(film, 1_000, 5_000)).value
    desk.do(AddStill(film, 20_000, fragment))
    desk.do(RemoveFragment(fragment))
    assert [still.fragment_id for still in studio(desk, film).stills] == [None]
    desk.undo()
    assert [still.fragment_id for still in studio(desk, film).stills] == [fragment]


def test_a_still_goes(desk, film):
    still = desk.do(AddStill(film, 1_000)).value
    desk.do(RemoveStill(still))
    assert studio(desk, film).stills == ()
    desk.undo()
    assert [each.id for each in studio(desk, film).stills] == [still]


def test_the_picture_of_a_still_is_that_of_its_time(desk, film):
    desk.do(AddStill(film, 1_480))
    (still,) = studio(desk, film).stills

    class Pictures:
        def picture_at(self, open_stream, at_ms, max_width, progress):
            return f"{open_stream()} {at_ms} {max_width} {progress}".encode()

    assert still_picture(Pictures(), lambda: "film", still, 320, "P") == b"film 1480 320 P"


def test_a_drawing_comes_back_as_it_was_drawn(desk, film):
    desk.do(AddDrawing(film, 1_480, (ARROW, CIRCLE)))
    (drawing,) = studio(desk, film).drawings
    assert drawing.at_ms == 1_480
    assert shapes_of(drawing.shapes) == (ARROW, CIRCLE)


def test_two_strokes_over_one_picture_are_one_drawing_and_two_deeds(desk, film):
    desk.do(AddDrawing(film, 1_480, (ARROW,)))
    desk.do(AddDrawing(film, 1_480, (CIRCLE,)))
    assert len(studio(desk, film).drawings) == 1
    desk.undo()
    (drawing,) = studio(desk, film).drawings
    assert shapes_of(drawing.shapes) == (ARROW,)


def test_erasing_the_last_shape_removes_the_drawing(desk, film):
    drawing = desk.do(AddDrawing(film, 1_480, (ARROW, CIRCLE))).value
    desk.do(ChangeDrawing(drawing, (CIRCLE,)))
    assert shapes_of(studio(desk, film).drawings[0].shapes) == (CIRCLE,)
    desk.do(ChangeDrawing(drawing, ()))
    assert studio(desk, film).drawings == ()


def test_wiping(desk, film):
    drawing = desk.do(AddDrawing(film, 1_480, (ARROW,))).value
    desk.do(RemoveDrawing(drawing))
    assert studio(desk, film).drawings == ()


def test_a_moment_takes_its_drawing_along_and_undo_brings_both(desk, film):
    moment = desk.do(AddMoment(film, 1_480, note="de hand")).value
    desk.do(AddDrawing(film, 1_480, (ARROW,), moment))
    desk.do(AddDrawing(film, 3_000, (CIRCLE,)))
    desk.do(RemoveMoment(moment))
    assert [each.at_ms for each in studio(desk, film).drawings] == [3_000]
    desk.undo()
    page = studio(desk, film)
    assert [each.at_ms for each in page.drawings] == [1_480, 3_000]
    assert [each.id for each in page.moments] == [moment]


def test_no_more_shapes_than_can_be_drawn_in_time(desk, film):
    with pytest.raises(TooLong):
        desk.do(AddDrawing(film, 0, (ARROW,) * (MOST_SHAPES + 1)))
    assert studio(desk, film).drawings == ()


@pytest.mark.parametrize(
    ("kind", "points"),
    [
        (ShapeKind.ARROW, ((0.1, 0.2),)),
        (ShapeKind.CIRCLE, ((0.1, 0.2), (0.3, 1.2))),
        (ShapeKind.LINE, ((0.5, 0.5),)),
        (ShapeKind.SPOTLIGHT, ((0.1, float("nan")), (0.3, 0.2))),
    ],
)
def test_what_cannot_be_drawn(kind, points):
    with pytest.raises(ValueError):  # noqa: PT011
        Shape(kind, points)


def test_what_a_later_version_drew_is_left_out():
    stored_shapes = [
        {"kind": "star", "points": [[0, 0], [1, 1]]},
        {"kind": "arrow"},
        {"kind": "arrow", "points": [[0, 0], [1, 1]], "ink": "gold"},
        ARROW.plain(),
        {"kind": "circle", "points": [[0, 0], [1, 1]]},
        str(uuid4()),
    ]
    found = shapes_of(stored_shapes)
    assert found == (ARROW, Shape(ShapeKind.CIRCLE, ((0, 0), (1, 1))))
