"""The analysis of the demo dossier: cards with every field, chains, phases, stills and drawings."""

import json
from datetime import timedelta

import pytest

from beeldcoach.demo_analysis import TURNS, Analysis
from beeldcoach.domain.annotation import ATTENTION, Actor, Children, Need, TeacherStatus
from beeldcoach.domain.lens import DEFAULT_LENS
from beeldcoach.services.dossier import ShowDossier
from beeldcoach.services.figures import ShowFigures
from beeldcoach.services.filming import RegisterFilm
from beeldcoach.services.fragments import TEXTS
from beeldcoach.services.studio import ShowStudio
from beeldcoach.services.trajectories import HoldIntake, RecordPupilBasis
from resources import path
from tests.factories import FACTS, START, agree_to_work, start_command, stored


@pytest.fixture
def show(desk):
    """Return what the studio shows of a film that a cycle of the dossier tells of so."""

    def showing(lens=DEFAULT_LENS, **told):
        trajectory = desk.do(start_command(lens=lens)).value
        desk.do(HoldIntake(trajectory, START))
        desk.do(RecordPupilBasis(trajectory, "consent", START))
        cycle = desk.ask(ShowDossier(trajectory, "nl")).cycles[0].id
        on = START + timedelta(days=5)
        agree_to_work(desk, trajectory)
        film = desk.do(RegisterFilm(trajectory, cycle, on, "les.mp4", FACTS, stored())).value
        story, words = (
            json.loads(path("demo", name).read_text("utf-8"))
            for name in ("story.json", "dossier.json")
        )
        Analysis(desk, story, words).annotate(film, told)
        return desk.ask(ShowStudio(film, "nl"))

    return showing


def test_through_the_lens_on_turns_both_wait_times_can_be_told(show, desk):
    told = show(TURNS, moments=30, talk=True)
    codes = [moment.code for moment in told.moments]
    assert (codes.count("open_question"), codes.count("closed_question")) == (2, 2)
    assert {"wait_one", "answer"} < set(codes)
    heard = desk.ask(ShowFigures(told.film.id, "nl")).talk
    assert heard.after_questions.count == 4
    assert 2_900 < heard.after_questions.mean_ms < 3_300  # she counts to three
    assert heard.after_answers.count >= 4


def test_in_the_dossier_one_trajectory_looks_through_that_lens():
    words = json.loads(path("demo", "dossier.json").read_text("utf-8"))
    looking = [p for p in words["trajectories"] if p["intake_answers"].get("lens") == TURNS]
    assert any(cycle.get("moments") for person in looking for cycle in person["cycles"])


def test_a_film_that_was_talked_about_has_cards_with_every_field(show):
    told = show(moments=42, fragments=4, debrief=-1)
    assert [fragment.position for fragment in told.fragments] == [0, 1, 2, 3]
    for fragment in told.fragments:
        assert all(getattr(fragment, name) for name in TEXTS)
        assert (fragment.used, fragment.status) == (True, TeacherStatus.AGREED)
        assert fragment.need is not Need.NONE
        assert fragment.children is not Children.UNKNOWN
    for fragment in told.fragments:
        kept = [still for still in told.stills if still.fragment_id == fragment.id]
        assert kept
        assert all(fragment.start_ms <= still.at_ms <= fragment.end_ms for still in kept)


def test_before_the_talk_nothing_is_said_of_it(show):
    for fragment in show(moments=42, fragments=4).fragments:
        assert (fragment.used, fragment.insight) == (False, "")
        assert fragment.status is TeacherStatus.NOT_SEEN


def test_most_initiatives_are_received_and_one_is_gone_on_from(show):
    told = show(moments=42)
    by_id = {moment.id: moment for moment in told.moments}
    begun = [moment for moment in told.moments if moment.code == "initiative"]
    links = [(by_id[m.answers].code, m.code) for m in told.moments if m.answers]
    assert len(begun) == 5
    assert links.count(("initiative", "nod")) == 4
    assert ("nod", "choice") in links
    assert {moment.actor for moment in begun} == {Actor.PUPIL}
    assert all(moment.modifier for moment in told.moments if moment.code == "wait")


def test_phases_places_to_see_again_and_drawings_are_there(show):
    told = show(moments=42, fragments=4)
    assert [phase.start_ms for phase in told.phases] == [0, 17_000, 61_000]
    assert [m.code for m in told.moments].count(ATTENTION) == 2
    assert sum(moment.starred for moment in told.moments) == 3
    assert len(told.drawings) == 2


def test_a_film_that_was_not_looked_at_yet_is_empty(show):
    told = show()
    assert (told.moments, told.fragments, told.phases, told.drawings) == ((), (), (), ())
