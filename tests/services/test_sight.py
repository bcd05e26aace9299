"""Who can see what now says neither less nor more than the gate lets out or shows."""

from itertools import product

import pytest

from beeldcoach.domain.consent import Answer, Condition, Purpose
from beeldcoach.domain.release import Release, Verdict, Viewing
from beeldcoach.services.fragments import AddFragment
from beeldcoach.services.hidden_copies import KeepHidden, SignOffHidden, Stretch
from beeldcoach.services.pictures import PictureAsked
from beeldcoach.services.releasing import AskGate
from beeldcoach.services.stills import AddStill
from beeldcoach.services.telling import RecordStatement, RecordTalk, SetInView
from beeldcoach.services.tryable import ShowTryable
from beeldcoach.services.who_saw import About, ShowSight
from tests.factories import stored
from tests.services.test_pictures import BOARD, HELPER, SUPERVISOR, Case

SEEN = (Verdict.ALLOW, Verdict.VIEW_ONLY)
USES = (
    (Purpose.REPORT_TO_BOARD, BOARD),
    (Purpose.THIRD_PARTY, HELPER),
    (Purpose.THIRD_PARTY, BOARD),
    (Purpose.SUPERVISION, SUPERVISOR),
    (Purpose.EDUCATION, HELPER),
    (Purpose.IMAGE_PRODUCTION, HELPER),
    (Purpose.OTHER, HELPER),
)
MATERIALS = ("film", "fragment", "still")


@pytest.fixture
def case(desk, store, clock):
    """Hold two fragments and two stills, of which one each has a copy that shows nobody."""
    case = Case(desk, store, clock)
    desk.do(AddFragment(case.film, 1_000, 9_000))
    desk.do(AddFragment(case.film, 20_000, 29_000))
    for at_ms in (1_480, 21_000):
        desk.do(AddStill(case.film, at_ms))
    kept = desk.do(KeepHidden(Stretch(case.film, 1_000, 9_000), stored(b"hidden"))).value
    desk.do(SignOffHidden(kept.id, 8_000))
    today = clock.today()
    desk.do(RecordStatement(case.trajectory, today, "Ik houd de beelden voor mij.", stored()))
    for purpose, to in ((Purpose.SUPERVISION, SUPERVISOR), (Purpose.OTHER, HELPER)):
        desk.do(RecordTalk(case.trajectory, purpose, to, today, "Wat er gebeurt"))
    return case


def say_yes(case, *terms):
    for purpose, to in USES:
        for material in MATERIALS:
            case.says(Answer.YES, purpose, to, material, terms=terms)


def things(case):
    """Return every part of the film as it is and hidden, with the words that it is told by."""
    found = case.desk.ask(ShowTryable(case.trajectory, "nl")).things
    for thing, hidden in product((t for t in found if t.picture), (False, True)):
        picture = PictureAsked(
            case.film,
            thing.picture.start_ms,
            thing.picture.end_ms,
            thing.picture.at_ms,
            hidden=hidden,
            encrypted=True,
        )
        at = thing.picture.at_ms
        clock = f"0:{(at or 0) // 1000:02}"
        words, every = {
            "film": ("film 1", "alle films"),
            "fragment": (f"fragment {thing.number} van film 1", "alle fragmenten"),
            "still": (f"stilstaand beeld op {clock} van film 1", "alle stilstaande beelden"),
        }[thing.material]
        yield picture, words, every


def told_of(case, purpose, to):
    """Return what stands in the list for a recipient: each part in words, with how it is seen."""
    rows = [row for _, row in case.desk.ask(ShowSight(About(case.trajectory), "nl")).rows]
    return {
        (part, row.verdict)
        for row in rows
        if (row.purpose, row.recipient) == (purpose, to.name) and row.verdict in SEEN
        for part in row.what.replace(", onherkenbaar gemaakt", " (onherkenbaar)").split(", ")
    }


def allowed(case, purpose, to):
    """Yield per part the best that the gate gives of it, as it is or hidden."""
    best = {}
    for picture, words, every in things(case):
        ask = AskGate(
            case.trajectory, purpose, to, picture.kind, picture=picture, bound_to_secrecy=True
        )
        decision = case.desk.ask(ask)
        if isinstance(decision, Release | Viewing):
            copy = isinstance(decision, Release)
            name = f"{words} (onherkenbaar)" if picture.hidden else words
            if words not in best or (copy and best[words][2] is Verdict.VIEW_ONLY):
                best[words] = (name, every, Verdict.ALLOW if copy else Verdict.VIEW_ONLY)
    return best.values()


@pytest.mark.parametrize(
    ("seen", "terms"),
    [
        ("unsaid", ()),
        ("nobody", ()),
        ("somebody", ()),
        ("nobody", (Condition.VIEW_ONLY,)),
        ("somebody", (Condition.HIDDEN,)),
    ],
)
def test_whatever_the_gate_allows_stands_in_the_list_and_the_other_way_round(case, seen, terms):
    if seen != "unsaid":
        case.desk.do(
            SetInView(case.film, (case.person("Els Kuiper"),) if seen == "somebody" else ())
        )
    say_yes(case, *terms)
    for purpose, to in (*USES, (Purpose.COPY_OWN, case.teacher)):
        told, gate = told_of(case, purpose, to), list(allowed(case, purpose, to))
        for name, every, verdict in gate:
            whole = (
                ("alle films", verdict),
                ("film 1", verdict),
            )  # of her own a film holds its parts
            own = purpose is Purpose.COPY_OWN and any(each in told for each in whole)
            own |= purpose is Purpose.COPY_OWN and verdict is Verdict.VIEW_ONLY  # row 1 says it
            assert (name, verdict) in told or (every, verdict) in told or own, (purpose, to, told)
        names = {(name, verdict) for name, _, verdict in gate}
        names |= {(every, verdict) for _, every, verdict in gate}
        pictures = {each for each in told if each[0].startswith(("film ", "frag", "stil", "alle "))}
        assert pictures <= names, (purpose, to)


def test_stills_that_the_board_may_have_stand_in_her_register(case):
    case.desk.do(SetInView(case.film, ()))
    case.says(Answer.YES, Purpose.REPORT_TO_BOARD, BOARD, "still")
    assert told_of(case, Purpose.REPORT_TO_BOARD, BOARD) == {
        ("alle stilstaande beelden", Verdict.ALLOW)
    }


@pytest.mark.parametrize("material", ["fragment", "still", "annotations", "film"])
def test_a_supervisor_looks_and_gets_no_copy(case, material):
    case.desk.do(SetInView(case.film, ()))
    case.says(Answer.YES, Purpose.SUPERVISION, SUPERVISOR, material)
    assert {verdict for _, verdict in told_of(case, Purpose.SUPERVISION, SUPERVISOR)} <= {
        Verdict.VIEW_ONLY
    }
