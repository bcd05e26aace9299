"""What a new trajectory asks, what is wrong with it, and who is meant."""

from datetime import date, timedelta

import pytest

from beeldcoach.domain.consent import Purpose, State
from beeldcoach.domain.trajectory import Commissioner, Kind
from beeldcoach.services.consent_view import ShowConsent
from beeldcoach.services.overview import ShowHome
from tests.ui.pages.trajectories_made import Maker
from ui.viewmodels.new_trajectory import NewTrajectoryModel
from ui.viewmodels.new_trajectory_draft import Start

TODAY = date(2026, 11, 24)


@pytest.fixture
def model(session, qtbot):
    model = NewTrajectoryModel.of(session)
    with qtbot.waitSignal(model.changed):
        model.open()
    return model


def load(model, qtbot):
    with qtbot.waitSignal(model.changed):
        model.reload()


def fill_pupil(model, **changes):
    model.choose_start(Start.PUPIL)
    values = {
        "name": "Noor Haddad",
        "born_on": date(2015, 3, 4),
        "school": "Het Kompas",
        "commissioner": Commissioner.PARENTS,
        "purpose": "Leren plannen.",
        "willing": True,
        "own_words": "Ik wil leren plannen.",
        "assessment": False,
        "accepted": True,
    }
    model.fill(**(values | changes))
    model.fill_guardian(0, name="Samira Haddad", agreed=True)


def fill_teacher(model, start=Start.TEACHER_VIDEO, **changes):
    model.choose_start(start)
    values = {
        "name": "Marit Jansen",
        "school": "De Wilgen",
        "group": "groep 5",
        "commissioner": Commissioner.TEACHER,
        "purpose": "Leren wachten.",
        "willing": True,
        "assessment": False,
        "accepted": True,
    }
    model.fill(**(values | changes))


def start(model, qtbot):
    with qtbot.waitSignal(model.started):
        model.start()


def refused(model, qtbot):
    with qtbot.waitSignal(model.refused):
        model.start()


@pytest.mark.parametrize(
    ("which", "kind", "role"),
    [
        (Start.TEACHER_VIDEO, Kind.WITH_VIDEO, "teacher"),
        (Start.IB_VIDEO, Kind.WITH_VIDEO, "ib"),
        (Start.WITHOUT_VIDEO, Kind.WITHOUT_VIDEO, "teacher"),
    ],
)
def test_a_trajectory_of_the_chosen_kind_and_role_starts(model, core, qtbot, which, kind, role):
    fill_teacher(model, which)
    start(model, qtbot)
    [row] = core.desk.ask(ShowHome()).rows
    assert (row.kind, row.role) == (kind, role)
    consents = core.desk.ask(ShowConsent(row.id, "nl")).rows
    work = [c.state for c in consents if c.purpose is Purpose.COACH_WORK]
    expected = [State.ORAL] if kind is Kind.WITH_VIDEO else []
    assert work == expected, "accepting the agreement is a yes to working with the films"


def test_a_coordinator_without_video_starts(model, core, qtbot):
    fill_teacher(model, Start.WITHOUT_VIDEO, role="ib")
    start(model, qtbot)
    assert core.desk.ask(ShowHome()).rows[0].role == "ib"


def test_a_pupil_starts_with_code_guardian_and_own_words(model, core, qtbot):
    fill_pupil(model)
    start(model, qtbot)
    with core.desk._world.open_unit() as unit:
        [trajectory] = unit.trajectories.find()
        pupil, guardian = (unit.people.find(role=role)[0] for role in ("pupil", "guardian"))
    assert trajectory.assignment.commissioner_name == "Samira Haddad"
    assert trajectory.assignment.guardians_agree is True
    assert (pupil.code, pupil.born_on) == ("L01", date(2015, 3, 4))
    assert guardian.name == "Samira Haddad"


def test_every_missing_thing_of_a_pupil_has_a_message_at_a_field(model, qtbot):
    model.choose_start(Start.PUPIL)
    refused(model, qtbot)
    assert set(model.problems) == {
        "name",
        "school",
        "willing",
        "commissioner",
        "purpose",
        "own_words",
        "assessment",
        "guardian-0-name",
        "accepted",
    }


def test_a_guardian_who_has_not_answered_is_pointed_at(model, qtbot):
    fill_pupil(model)
    model.add_guardian()
    model.fill_guardian(1, name="Karim Haddad")
    refused(model, qtbot)
    assert model.problems == {"guardian-1-agreed": "missing"}
    model.fill_guardian(1, agreed=True)
    assert model.problems == {}


def test_a_no_says_so_at_once_and_one_without_authority_does_not_count(model, core, qtbot):
    fill_pupil(model)
    model.add_guardian()
    model.fill_guardian(1, name="Karim Haddad", agreed=False)
    assert model.problems == {"guardian-1-agreed": "refused"}
    refused(model, qtbot)
    assert not core.desk.ask(ShowHome()).rows
    model.fill_guardian(1, has_authority=False)
    assert model.problems == {}
    start(model, qtbot)


def test_a_pupil_of_sixteen_needs_no_guardian(model, core, qtbot):
    fill_pupil(model, born_on=date(2010, 11, 24), commissioner=Commissioner.TEACHER)
    model.fill_guardian(0, name="", agreed=None)
    start(model, qtbot)
    assert len(core.desk.ask(ShowHome()).rows) == 1


def test_a_guardian_without_a_name_is_pointed_at(model, qtbot):
    fill_pupil(model)
    model.fill_guardian(0, name=" \u200f ")
    refused(model, qtbot)
    assert model.problems == {"guardian-0-name": "missing"}


@pytest.mark.parametrize(
    ("field", "day", "problem"),
    [
        ("accepted_on", TODAY + timedelta(days=1), "future"),
        ("born_on", TODAY + timedelta(days=1), "future"),
        ("accepted_on", date(2015, 3, 3), "before_birth"),
    ],
)
def test_days_that_cannot_be_are_told_at_once(model, qtbot, field, day, problem):
    fill_pupil(model)
    model.fill(**{field: day})
    assert model.problems == {field: problem}
    refused(model, qtbot)
    assert model.problems == {field: problem}


def test_a_yes_of_tomorrow_or_before_the_birth_is_told(model):
    fill_pupil(model)
    model.fill_guardian(0, agreed_on=TODAY + timedelta(days=1))
    assert model.problems == {"guardian-0-agreed_on": "future"}
    model.fill_guardian(0, agreed_on=date(2015, 3, 3))
    assert model.problems == {"guardian-0-agreed_on": "before_birth"}


@pytest.mark.parametrize(("years", "advises"), [(0, True), (3, True), (4, False), (40, True)])
def test_an_unusual_age_is_advice_and_blocks_nothing(model, core, qtbot, years, advises):
    fill_pupil(model, born_on=TODAY.replace(year=TODAY.year - years))
    assert ("born_on" in model.advice) is advises
    assert not model.problems
    model.fill_guardian(0, agreed_on=TODAY)
    start(model, qtbot)
    assert core.desk.ask(ShowHome()).rows


def test_a_code_that_is_the_name_is_advised_against(model):
    fill_pupil(model, code="noor")
    assert "code" in model.advice
    model.fill(code="L01")
    assert "code" not in model.advice


def test_a_code_that_is_taken_is_told_before_the_start(model, qtbot):
    fill_pupil(model)
    start(model, qtbot)
    load(model, qtbot)
    model.choose_start(Start.PUPIL)
    assert model.draft.code == "L02"
    model.fill(name="Sem de Wit", code="l01")
    assert model.problems == {"code": "taken"}


def test_what_is_too_long_is_told_where_it_stands(model):
    fill_pupil(model, own_words="x" * 2001, code="y" * 21)
    model.fill_guardian(0, relation="z" * 201)
    assert model.problems == {
        "own_words": "long",
        "code": "long",
        "guardian-0-relation": "long",
    }


def test_looking_at_another_kind_loses_nothing_but_the_accepted_text(model):
    fill_pupil(model)
    model.choose_start(None)
    model.choose_start(Start.TEACHER_VIDEO)
    assert model.draft.commissioner is None  # parents do not ask for a teacher
    assert not model.draft.accepted
    model.choose_start(Start.PUPIL)
    assert model.draft.own_words == "Ik wil leren plannen."
    assert model.draft.guardians[0].name == "Samira Haddad"


def test_a_name_that_is_known_must_be_the_same_person_or_another(model, core, qtbot):
    Maker(core).start()
    load(model, qtbot)
    fill_teacher(model, name=" marit  JANSEN", group="groep 8")
    assert [p.where for p in model.namesakes] == ["De Wilgen, groep 5"]
    refused(model, qtbot)
    assert model.problems == {"name": "same"}
    model.take_another()
    assert model.problems == {}
    start(model, qtbot)
    assert len({row.id for row in core.desk.ask(ShowHome()).rows}) == 2


def test_another_one_of_the_same_name_must_be_told_apart(model, core, qtbot):
    Maker(core).start()
    load(model, qtbot)
    fill_teacher(model)
    model.take_another()
    refused(model, qtbot)
    assert model.problems == {"group": "twin"}
    model.fill(group="groep 5b")
    assert model.problems == {}
    start(model, qtbot)


def test_choosing_the_same_person_fills_the_rest_and_makes_nobody_new(model, core, qtbot):
    Maker(core).start()
    load(model, qtbot)
    fill_teacher(model, school="", group="")
    model.choose_person(model.namesakes[0])
    assert (model.draft.school, model.draft.group) == ("De Wilgen", "groep 5")
    start(model, qtbot)
    with core.desk._world.open_unit() as unit:
        assert len(unit.people.find()) == 1
        assert len(unit.trajectories.find()) == 2


def test_choosing_a_known_teacher_leads_from_coordinator_to_teacher(model, core, qtbot):
    Maker(core).start()
    load(model, qtbot)
    fill_teacher(model, Start.IB_VIDEO)
    model.choose_person(model.namesakes[0])
    assert model.draft.start is Start.TEACHER_VIDEO
    start(model, qtbot)
    assert {row.role for row in core.desk.ask(ShowHome()).rows} == {"teacher"}


def test_typing_on_in_a_chosen_name_means_somebody_else(model, core, qtbot):
    Maker(core).start()
    load(model, qtbot)
    fill_teacher(model)
    model.choose_person(model.namesakes[0])
    model.fill(name="Marit Jansens")
    assert model.draft.coachee_id is None
    assert model.namesakes == ()


def test_choosing_a_known_pupil_brings_code_and_guardians_but_not_their_yes(model, qtbot):
    fill_pupil(model)
    start(model, qtbot)
    load(model, qtbot)
    model.choose_start(Start.PUPIL)
    model.choose_person(model.known[0])
    assert model.draft.code == "L01"
    [guardian] = model.draft.guardians
    assert (guardian.name, guardian.agreed) == ("Samira Haddad", None)
    assert model.problems == {}


def test_another_pupil_of_the_same_name_does_not_keep_the_family_of_the_known_one(model, qtbot):
    fill_pupil(model)
    start(model, qtbot)
    load(model, qtbot)
    model.choose_start(Start.PUPIL)
    model.choose_person(model.known[0])
    model.take_another()
    assert model.draft.born_on is None
    assert [guardian.blank for guardian in model.draft.guardians] == [True]
    model.choose_person(model.namesakes[0])
    assert model.draft.guardians[0].name == "Samira Haddad"
    assert model.draft.born_on is not None


def test_only_another_school_or_group_tells_namesakes_apart(model, core, qtbot):
    Maker(core).start()
    load(model, qtbot)
    fill_teacher(model, school="", group="")
    model.take_another()
    assert not model.told_apart  # nothing is filled in yet
    model.fill(school="De Wilgen", group="Groep 5")
    assert not model.told_apart
    model.fill(group="groep 6")
    assert model.told_apart


def test_teachers_are_not_offered_where_a_pupil_starts(model, core, qtbot):
    Maker(core).start()
    load(model, qtbot)
    model.choose_start(Start.PUPIL)
    assert model.known == ()
    model.choose_start(Start.WITHOUT_VIDEO)
    assert [person.name for person in model.known] == ["Marit Jansen"]


def test_there_is_room_for_three_guardians_and_never_none(model):
    model.choose_start(Start.PUPIL)
    for _ in range(4):
        model.add_guardian()
    assert len(model.draft.guardians) == 3
    for _ in range(4):
        model.drop_guardian(0)
    assert len(model.draft.guardians) == 1


def test_only_what_its_kind_asks_goes_along(model, core, qtbot):
    fill_pupil(model)
    fill_teacher(model)
    start(model, qtbot)
    with core.desk._world.open_unit() as unit:
        [trajectory] = unit.trajectories.find()
        assert [person.name for person in unit.people.find()] == ["Marit Jansen"]
    assert trajectory.assignment.own_words == ""
    assert trajectory.agreement.parents_read == ""
