"""What a second observer sees of a film, and what she may undo."""

from dataclasses import replace
from uuid import UUID, uuid4

from hypothesis import given
from hypothesis import strategies as st

from beeldcoach.domain.annotation import Fragment, Moment, Phase, TeacherMark
from beeldcoach.services.studio import Studio, StudioParts
from beeldcoach.services.watching import AddMoment, NoteMoment, PlaceMoment
from ui.viewmodels.studio_observer import Steps, parts_seen_by, places_of, seen_by

FILM = UUID(int=1)


def moment(observer=""):
    return Moment(uuid4(), FILM, 1_000, code="nod", observer=observer)


MINE, HERS = moment(), moment("M. K.")
FRAGMENT = Fragment(uuid4(), FILM, 1_000, 9_000, 0, "Ik wacht en dan komt Sem", fact="kijkt aan")
MARK = TeacherMark(uuid4(), FILM, uuid4(), None, 2_000, "dit")
PHASE = Phase(uuid4(), FILM, 0, "start")


def parts(**changes):
    fields = {
        "moments": {MINE.id: MINE, HERS.id: HERS, FILM: None},
        "fragments": (FRAGMENT,),
        "marks": (MARK,),
        "phases": (PHASE,),
        "drawings": (),
        "stills": (),
        "talk": (),
    }
    return StudioParts(**(fields | changes))


def test_of_what_changed_each_sees_the_own_moments_only():
    coach, other = parts_seen_by("", parts()), parts_seen_by("M. K.", parts())
    assert coach.moments == {MINE.id: MINE, HERS.id: None, FILM: None}
    assert other.moments == {MINE.id: None, HERS.id: HERS, FILM: None}
    assert (coach.fragments, coach.marks) == ((FRAGMENT,), (MARK,))
    assert (other.fragments, other.marks, other.stills) == (None, None, None)
    assert other.phases == (PHASE,)


def test_where_fragments_lie_says_nothing_of_what_is_written_on_them():
    (row,) = places_of([FRAGMENT])
    assert (row.start_ms, row.end_ms, row.number) == (1_000, 9_000, 1)
    assert (row.title, row.fact, row.meaning, row.question) == ("", "", "", "")


def test_only_own_steps_are_undone():
    steps = Steps()
    assert not steps.can_undo
    steps.add(AddMoment(FILM, 1, code="nod"))
    steps.add(AddMoment(FILM, 2, code="nod"))
    steps.undo()
    assert (steps.can_undo, steps.can_redo) == (True, True)
    steps.redo()
    assert not steps.can_redo
    steps.undo()
    steps.undo()
    assert not steps.can_undo
    steps.add(AddMoment(FILM, 3, code="nod"))
    assert not steps.can_redo  # as everywhere: a new deed forgets what was undone


def test_what_is_done_on_in_one_go_is_one_step():
    steps, item = Steps(), uuid4()
    for words in ("s", "st", "stil"):
        steps.add(NoteMoment(item, words))
    steps.undo()
    assert not steps.can_undo
    note = uuid4()
    steps.add(AddMoment(FILM, 1, note="a", moment_id=note))
    steps.add(NoteMoment(note, "ab"))
    steps.undo()
    assert not steps.can_undo


@given(st.lists(st.sampled_from(["tag", "note", "place", "undo", "redo"])))
def test_never_more_is_undone_than_was_done(deeds):
    steps, item, done = Steps(), uuid4(), 0
    made = {
        "tag": AddMoment(FILM, 1, code="nod"),
        "note": NoteMoment(item, "x"),
        "place": PlaceMoment(item, 1, None),
    }
    for deed in deeds:
        if deed == "undo" and steps.can_undo:
            steps.undo()
            done -= 1
        elif deed == "redo" and steps.can_redo:
            steps.redo()
            done += 1
        elif deed in made:
            steps.add(made[deed])
            done += 1
        assert len(steps._done) <= max(done, 0)


def test_a_film_is_seen_with_own_moments():
    fields = dict.fromkeys(Studio.__dataclass_fields__)
    head = Studio(
        **(
            fields
            | {
                "moments": (MINE, HERS),
                "fragments": (FRAGMENT,),
                "marks": (MARK,),
                "phases": (PHASE,),
            }
        )
    )
    coach, other = seen_by("", head), seen_by("M. K.", head)
    assert (coach.moments, coach.fragments, coach.marks) == ((MINE,), (FRAGMENT,), (MARK,))
    assert other == replace(
        head, moments=(HERS,), fragments=(), marks=(), drawings=(), stills=(), talk=()
    )
