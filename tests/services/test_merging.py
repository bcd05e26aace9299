"""Doubles made one: what moves, what is kept of the ledger, and the way back."""

from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from beeldcoach.domain import errors
from beeldcoach.domain.consent import ANY, Answer, Given, Purpose
from beeldcoach.domain.release import Recipient, Refusal, Release
from beeldcoach.services.consent_view import ShowConsent
from beeldcoach.services.consenting import ConsentItem, RecordConsent
from beeldcoach.services.desk import Desk, World
from beeldcoach.services.handlers import HANDLERS
from beeldcoach.services.merging import (
    ComparePeople,
    CompareSchools,
    KeepApart,
    MergePeople,
    MergeSchools,
)
from beeldcoach.services.people import (
    AddPerson,
    AddSchool,
    ChangeGuardianship,
    ChangePerson,
    LinkGuardian,
)
from beeldcoach.services.people_view import ShowPeople, ShowPerson, ShowSchool
from beeldcoach.services.recall import ToRecall
from beeldcoach.services.recording import SetPracticeFact
from beeldcoach.services.release_entries import FinishRelease
from beeldcoach.services.releasing import AskGate, StartRelease
from beeldcoach.services.trajectories import StopTrajectory
from beeldcoach.services.withdrawing import WithdrawConsent
from tests.factories import START, start_command, stored, written_consent
from tests.fakes import FakeStore, SetClock


class Two:
    """Two rows of one teacher, each with a trajectory, at two rows of one school."""

    def __init__(self, desk, store):
        self.desk, self.store = desk, store
        self.kept_trajectory = desk.do(start_command()).value
        self.double_trajectory = desk.do(
            start_command(coachee_name="marit  jansen", school_name="de wilgen ", school_place="")
        ).value
        self.kept, self.school = self._whose(self.kept_trajectory)
        self.double, self.double_school = self._whose(self.double_trajectory)

    def _whose(self, trajectory_id):
        trajectory = self.store.tables["trajectories"][trajectory_id]
        return trajectory.coachee_id, trajectory.school_id

    def consent(self, trajectory_id, recipient, **changes):
        evidence = stored(b"signature")
        self.store.proven.add((evidence.id, evidence.content_digest.hex()))
        changes = {"evidence": evidence} | changes
        return self.desk.do(written_consent(trajectory_id, recipient, START, **changes)).value

    def rows(self, trajectory_id):
        shown = self.desk.ask(ShowConsent(trajectory_id, "nl"))
        return [row for row in shown.rows if row.number]

    def merge(self):
        self.desk.do(MergePeople(self.kept, self.double))
        self.desk.do(MergeSchools(self.school, self.double_school))


@pytest.fixture
def two(desk, store):
    return Two(desk, store)


def test_alike_names_are_told_once_and_not_again_when_they_are_two(desk, two):
    shown = desk.ask(ShowPeople())
    (pair,) = shown.doubles
    assert {pair.first_id, pair.second_id} == {two.kept, two.double}
    assert len(shown.school_doubles) == 1
    desk.do(KeepApart(two.double, two.kept))
    desk.do(KeepApart(two.school, two.double_school))
    assert desk.ask(ShowPeople()).doubles == ()
    assert desk.ask(ShowPeople()).school_doubles == ()
    desk.undo()
    desk.undo()
    assert desk.ask(ShowPeople()).doubles == shown.doubles


def test_one_address_makes_two_names_alike(desk):
    for name in ("Marit Jansen", "M. Jansen"):
        person = desk.do(AddPerson(name)).value
        desk.do(ChangePerson(person, "email", "Marit@school.example"))
    assert len(desk.ask(ShowPeople()).doubles) == 1


def test_a_pupil_and_the_parent_of_one_name_are_no_doubles(desk):
    pupil = desk.do(AddPerson("Jan Vos", "pupil")).value
    parent = desk.do(AddPerson("Jan Vos", "guardian")).value
    assert len(desk.ask(ShowPeople()).doubles) == 1
    desk.do(LinkGuardian(pupil, parent))
    assert desk.ask(ShowPeople()).doubles == ()
    with pytest.raises(errors.NotDoubles):
        desk.do(MergePeople(pupil, parent))


def test_schools_of_one_name_in_two_places_are_two(desk):
    desk.do(AddSchool("De Regenboog", "Zwolle"))
    desk.do(AddSchool("De Regenboog", "Kampen"))
    assert desk.ask(ShowPeople()).school_doubles == ()


def test_everything_moves_and_the_chosen_details_stay(desk, two):
    desk.do(ChangePerson(two.kept, "email", "oud@school.example"))
    desk.do(ChangePerson(two.double, "email", "nieuw@school.example"))
    desk.do(ChangePerson(two.double, "phone", "06 0000 0000"))
    desk.do(ChangePerson(two.kept, "remarks", "Belt liever."))
    desk.do(ChangePerson(two.double, "remarks", "Werkt niet op vrijdag."))
    desk.do(MergePeople(two.kept, two.double, ("email",)))
    shown = desk.ask(ShowPerson(two.double, "nl"))  # the old id leads to the one
    assert shown.person.id == two.kept
    assert (shown.person.email, shown.person.phone) == ("nieuw@school.example", "06 0000 0000")
    assert shown.person.remarks == "Belt liever.\n\nWerkt niet op vrijdag."
    assert {t.id for t in shown.trajectories} == {two.kept_trajectory, two.double_trajectory}
    assert shown.aliases == ("marit  jansen",)
    assert [row.id for row in desk.ask(ShowPeople()).people] == [two.kept]


def test_schools_bring_their_contacts_and_are_found_again_by_either_name(desk, two):
    contact = desk.do(AddPerson("Ilse", "contact", two.double_school)).value
    desk.do(MergeSchools(two.school, two.double_school))
    shown = desk.ask(ShowSchool(two.double_school))
    assert shown.school.id == two.school
    assert [line.id for line in shown.contacts] == [contact]
    assert len(shown.trajectories) == 2
    desk.do(start_command(school_name="de wilgen", school_place=""))
    assert len(desk.ask(ShowPeople()).schools) == 1


def test_undo_brings_both_back_as_they_were(desk, store, two):
    desk.do(ChangePerson(two.double, "phone", "06 0000 0000"))
    before = {kind: repr(store.tables[kind]) for kind in WHO}
    two.merge()
    desk.undo()
    desk.undo()
    assert {kind: repr(store.tables[kind]) for kind in WHO} == before
    desk.redo()
    assert desk.ask(ShowPerson(two.double, "nl")).person.id == two.kept


WHO = ("people", "schools", "trajectories", "guardianships")


def test_what_was_answered_after_a_merge_makes_it_final(desk, two):
    two.consent(two.double_trajectory, f"board:{two.double_school}")
    two.merge()
    two.consent(two.double_trajectory, f"board:{two.school}", answer=Answer.NO)
    assert desk.undo() is None
    assert [row.state.value for row in two.rows(two.double_trajectory)] == ["refused"]


def test_a_fact_about_the_practice_does_not_make_it_final(desk, two):
    two.merge()
    desk.do(SetPracticeFact("coach_name", "Ilse"))
    assert desk.undo() is not None


def test_a_merge_that_was_undone_cannot_come_back_over_a_new_answer(desk, two):
    two.merge()
    desk.undo()
    desk.undo()
    two.consent(two.double_trajectory, f"board:{two.double_school}", answer=Answer.NO)
    assert desk.redo() is None


def test_withdrawing_what_the_double_gave_ends_it(desk, two):
    two.consent(two.double_trajectory, f"board:{two.double_school}")
    two.merge()
    (row,) = two.rows(two.double_trajectory)
    assert row.state.value == "written"
    desk.do(WithdrawConsent(two.double_trajectory, row.consent_id))
    assert [row.state.value for row in two.rows(two.double_trajectory)] == ["withdrawn"]


def test_the_coachee_still_gets_what_is_her_own_by_either_id(desk, two):
    two.merge()
    for key in (two.kept, two.double):
        recipient = Recipient(f"person:{key}", "Marit Jansen")
        gate = AskGate(two.double_trajectory, Purpose.COPY_OWN, recipient, "register")
        assert isinstance(desk.ask(gate), Release)
    other = Recipient("person:nobody", "Iemand")
    assert isinstance(
        desk.ask(AskGate(two.double_trajectory, Purpose.COPY_OWN, other, "register")), Refusal
    )


def test_what_went_to_the_double_can_be_asked_back_of_the_one(desk, two):
    recipient = Recipient(f"person:{two.double}", "Marit Jansen")
    gate = AskGate(two.double_trajectory, Purpose.COPY_OWN, recipient, "register")
    started = desk.do(StartRelease(gate)).value
    desk.do(FinishRelease(started.release, "f" * 64, 4))
    two.merge()
    recall = ToRecall(two.double_trajectory, Purpose.COPY_OWN, f"person:{two.kept}", "nl")
    assert len(desk.ask(recall)) == 1
    assert len(desk.ask(ShowPerson(two.kept, "nl")).register) == 1


def test_two_running_trajectories_and_other_roles_are_warned_of(desk, two):
    warnings = desk.ask(ComparePeople(two.kept, two.double)).warnings
    assert warnings == ("running",)
    desk.do(StopTrajectory(two.double_trajectory, START))
    assert desk.ask(ComparePeople(two.kept, two.double)).warnings == ()
    contact = desk.do(AddPerson("Marit Jansen", "contact")).value
    assert desk.ask(ComparePeople(two.kept, contact)).warnings == ("roles",)


def test_side_by_side_shows_what_each_has(desk, two):
    desk.do(ChangePerson(two.double, "email", "marit@school.example"))
    shown = desk.ask(ComparePeople(two.kept, two.double))
    assert shown.fields == ("name", "role", "email")
    assert (shown.first.trajectories, shown.second.trajectories) == (1, 1)
    assert shown.second.values["email"] == "marit@school.example"
    schools = desk.ask(CompareSchools(two.school, two.double_school))
    assert schools.first.values["place"] == "Zwolle"


def test_nobody_is_merged_twice_or_with_herself(desk, two):
    with pytest.raises(errors.NotDoubles):
        desk.do(MergePeople(two.kept, two.kept))
    desk.do(MergePeople(two.kept, two.double))
    with pytest.raises(errors.UnknownThing):
        desk.do(MergePeople(two.kept, two.double))


def test_a_guarded_pupil_stays_a_pupil_and_bonds_grow_no_rights(desk):
    pupil = desk.do(AddPerson("Noor", "pupil")).value
    double = desk.do(AddPerson("Noor", "other")).value
    mother = desk.do(AddPerson("Sara", "guardian")).value
    again = desk.do(AddPerson("sara", "guardian")).value
    desk.do(LinkGuardian(pupil, mother, relation="moeder"))
    bond = desk.do(LinkGuardian(pupil, again)).value
    desk.do(ChangeGuardianship(bond, "has_authority", value=False))
    desk.do(MergePeople(double, pupil))
    desk.do(MergePeople(mother, again))
    shown = desk.ask(ShowPerson(pupil, "nl"))
    assert shown.person.role == "pupil"
    assert [(g.name, g.relation, g.has_authority) for g in shown.guardians] == [
        ("Sara", "moeder", False)
    ]


drawn_answers = st.lists(
    st.tuples(
        st.sampled_from([0, 1]),  # whose trajectory
        st.sampled_from([Answer.YES, Answer.NO]),
        st.sampled_from(Given),
        st.sampled_from(["own", ANY]),
        st.sampled_from([None, 20, 400]),  # days that it is valid
        st.booleans(),  # withdrawn afterwards
    ),
    max_size=6,
)


def _answer(two, whose, drawn):
    answer, how, to, days, withdrawn = drawn
    trajectory = (two.kept_trajectory, two.double_trajectory)[whose]
    school = (two.school, two.double_school)[whose]
    recipient = f"board:{school}" if to == "own" else ANY
    item = ConsentItem(Purpose.REPORT_TO_BOARD, "report", recipient, "De Meander")
    evidence = stored(b"signature")
    two.store.proven.add((evidence.id, evidence.content_digest.hex()))
    until = START + timedelta(days=days) if days else None
    written = how is Given.WRITTEN
    two.desk.do(
        RecordConsent(
            trajectory,
            (item,),
            answer,
            how,
            START,
            until,
            evidence if written else None,
            "drawn" if written else "",
            "1" if written else "",
            "nl" if written else "",
        )
    )
    standing = [row for row in two.rows(trajectory) if row.state.value in ("oral", "written")]
    if withdrawn and standing:
        two.desk.do(WithdrawConsent(trajectory, standing[-1].consent_id))


def _decisions(two, schools):
    """What the gate says of everything that the two trajectories could let out."""
    found = []
    people = (two.kept, two.double)
    pairs = zip((two.kept_trajectory, two.double_trajectory), people, schools, strict=True)
    for trajectory, person, school in pairs:
        board = Recipient(f"board:{school}", "De Meander")
        self_ = Recipient(f"person:{person}", "Marit Jansen")
        for purpose, recipient, material in (
            (Purpose.REPORT_TO_BOARD, board, "report"),
            (Purpose.REPORT_TO_BOARD, board, "interim_report"),
            (Purpose.COPY_OWN, self_, "register"),
            (Purpose.COPY_OWN, board, "register"),
            (Purpose.ASSESSMENT, board, "report"),
        ):
            decision = two.desk.ask(AskGate(trajectory, purpose, recipient, material))
            found.append((type(decision), decision.row, sorted(map(repr, decision.checks))))
        found.append([(row.state, row.number) for row in two.rows(trajectory)])
    return found


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(drawn_answers, st.booleans())
def test_the_gate_answers_the_same_after_a_merge(answers, with_schools):
    clock = SetClock(START)
    store = FakeStore(clock)
    numbers = iter(range(1, 10_000))
    two = Two(Desk(World(store.open, clock, lambda: UUID(int=next(numbers))), HANDLERS), store)
    for whose, *drawn in answers:
        _answer(two, whose, drawn)
    clock.go_to(date(2026, 11, 24))
    before = _decisions(two, (two.school, two.double_school))
    two.desk.do(MergePeople(two.kept, two.double))
    if with_schools:
        two.desk.do(MergeSchools(two.school, two.double_school))
        assert _decisions(two, (two.school, two.school)) == before
    assert _decisions(two, (two.school, two.double_school)) == before
