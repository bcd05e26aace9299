"""Guardians and the talk with parents, as they stand beside the path."""

from datetime import date, timedelta

import pytest

from beeldcoach.domain import errors
from beeldcoach.services.consent_view import ShowConsent
from beeldcoach.services.dossier import ShowForm
from beeldcoach.services.pupils import (
    DropMeeting,
    HoldMeeting,
    MoveMeeting,
    PlanMeeting,
    ShowPupil,
)
from beeldcoach.services.recording import FillField
from tests.factories import START
from tests.services.pupil_made import Pupil

TODAY = date(2026, 11, 24)
LATER = TODAY + timedelta(days=14)


@pytest.fixture
def pupil(desk):
    return Pupil(desk).after_intake()


def facts(pupil):
    return pupil.desk.ask(ShowPupil(pupil.id))


def test_it_says_who_decides_and_who_agreed_when(pupil):
    mother, father = facts(pupil).guardians
    assert (mother.name, mother.has_authority, mother.agreed_on) == ("Eline de Wit", True, START)
    assert (father.relation, father.has_authority, father.agreed_on) == ("vader", False, None)


def test_it_knows_the_code_and_from_when_the_pupil_decides(pupil):
    assert facts(pupil).code == "L-07"
    assert facts(pupil).decides_from == date(2031, 11, 3)


def test_inside_the_name_is_shown_and_outside_the_code(pupil, desk):
    page = desk.ask(ShowConsent(pupil.id, "nl"))
    assert (page.name, page.outward_name) == ("Noor de Wit", "L-07")


def test_a_talk_is_planned_moved_held_and_recorded(pupil, desk):
    meeting_id = pupil.do(PlanMeeting(pupil.id, LATER))
    pupil.do(MoveMeeting(meeting_id, TODAY))
    pupil.do(FillField(pupil.id, "parent_talk", meeting_id, "proud_of", "mijn planning"))
    pupil.do(HoldMeeting(meeting_id, TODAY))
    (meeting,) = facts(pupil).meetings
    assert (meeting.planned_on, meeting.held_on) == (TODAY, TODAY)
    answers = desk.ask(ShowForm(pupil.id, "parent_talk", meeting_id, "nl")).answers
    assert answers == {"proud_of": "mijn planning"}


def test_a_talk_of_tomorrow_was_not_held(pupil):
    meeting_id = pupil.do(PlanMeeting(pupil.id, LATER))
    with pytest.raises(errors.InTheFuture):
        pupil.do(HoldMeeting(meeting_id, LATER))


def test_dropping_a_talk_takes_what_was_prepared_and_undo_brings_it_back(pupil, desk):
    meeting_id = pupil.do(PlanMeeting(pupil.id, LATER))
    pupil.do(FillField(pupil.id, "parent_talk", meeting_id, "show", "mijn werk"))
    pupil.do(DropMeeting(meeting_id))
    assert facts(pupil).meetings == ()
    assert desk.ask(ShowForm(pupil.id, "parent_talk", meeting_id, "nl")).answers == {}
    desk.undo()
    assert desk.ask(ShowForm(pupil.id, "parent_talk", meeting_id, "nl")).answers == {
        "show": "mijn werk"
    }


def test_a_talk_that_was_held_stays(pupil):
    meeting_id = pupil.do(PlanMeeting(pupil.id, TODAY))
    pupil.do(HoldMeeting(meeting_id, TODAY))
    with pytest.raises(errors.AlreadyDone):
        pupil.do(DropMeeting(meeting_id))


def test_talks_stand_in_the_order_of_their_days(pupil):
    later = pupil.do(PlanMeeting(pupil.id, LATER))
    sooner = pupil.do(PlanMeeting(pupil.id, TODAY))
    assert [meeting.id for meeting in facts(pupil).meetings] == [sooner, later]
