"""What a second observer sees of a film."""

from dataclasses import replace
from uuid import UUID, uuid4

from beeldcoach.domain.annotation import Fragment, Moment, Phase, TeacherMark
from beeldcoach.services.studio import Studio, StudioParts
from ui.viewmodels.studio_observer import parts_seen_by, places_of, seen_by

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
