"""Terms, their countdown, and keeping longer."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from beeldcoach.domain.consent import Answer, Given, Purpose
from beeldcoach.domain.errors import KeptAsLong, NewConsentMissing, NotEnded, NothingToErase
from beeldcoach.domain.ledger import EntryKind
from beeldcoach.domain.trajectory import Agreement
from beeldcoach.services.consent_view import ShowRegister
from beeldcoach.services.consenting import ConsentItem, RecordConsent
from beeldcoach.services.dossier import ShowDossier
from beeldcoach.services.due import Task, TaskKind
from beeldcoach.services.erasing import Erase, KeepLonger, PlanErasure, Scope, Target
from beeldcoach.services.filming import KnownObjects, RegisterFilm
from beeldcoach.services.goals import TakeGoal
from beeldcoach.services.incident_out import WriteNotice
from beeldcoach.services.incidents import AUTHORITY, AnswerIncident, RecordIncident, ShowIncident
from beeldcoach.services.learning import AddLearningGoal
from beeldcoach.services.logbook import AddLogEntry, KeepLogPhoto
from beeldcoach.services.merging import MergePeople
from beeldcoach.services.overview import ShowHome
from beeldcoach.services.people import AddPerson
from beeldcoach.services.people_view import ShowPeople
from beeldcoach.services.searching import SearchAll
from beeldcoach.services.trajectories import HoldIntake, RecordPupilBasis, StopTrajectory
from beeldcoach.services.watching import AddMoment
from beeldcoach.services.withdrawing import WithdrawConsent
from tests.factories import FACTS, START, agree_to_work, start_command, stored

TODAY = date(2026, 11, 24)


def day(offset):
    return TODAY + timedelta(days=offset)


@pytest.fixture
def filmed(desk, store):
    """Make a trajectory with a film; return its id and that of the film."""

    def make(name="Marit Jansen", **terms):
        agreement = Agreement("1", START, **terms)
        trajectory_id = desk.do(start_command(coachee_name=name, agreement=agreement)).value
        desk.do(HoldIntake(trajectory_id, START))
        desk.do(RecordPupilBasis(trajectory_id, "consent", START))
        desk.do(TakeGoal(trajectory_id, "three_counts", "nl"))
        cycle = store.tables["trajectories"][trajectory_id].cycles[0].id
        kept = stored(name.encode())
        agree_to_work(desk, trajectory_id)
        film = desk.do(RegisterFilm(trajectory_id, cycle, day(-60), "a.mp4", FACTS, kept)).value
        desk.do(AddMoment(film, 1_000, None, None, "een stilte"))
        return trajectory_id, film

    return make


def ended(desk, trajectory_id, ago):
    desk.do(StopTrajectory(trajectory_id, day(-ago)))


def waiting(desk):
    found = desk.ask(ShowHome()).tasks
    return [(t.kind, (t.on - TODAY).days, t.late) for t in found if t.kind.startswith("eras")]


def agree(desk, store, trajectory_id, on, until, how=Given.WRITTEN):
    proof = stored(b"proof")
    store.proven.add((proof.id, proof.content_digest.hex()))
    item = ConsentItem(Purpose.COACH_WORK, "film", "coach", valid_until=until)
    written = {"evidence": proof, "evidence_kind": "scan", "text_version": "1"}
    desk.do(
        RecordConsent(
            trajectory_id, (item,), Answer.YES, how, on, **(written if how is Given.WRITTEN else {})
        )
    )


@pytest.mark.parametrize(
    ("ago", "told"),
    [(15, []), (16, [14]), (23, [7]), (29, [1]), (30, [0]), (31, [-1])],
)
def test_films_are_counted_down_from_two_weeks_before(desk, filmed, ago, told):
    trajectory_id, _ = filmed()
    ended(desk, trajectory_id, ago)
    assert waiting(desk) == [(TaskKind.ERASURE, left, left < 0) for left in told]


def test_films_then_records_then_consents_have_their_turn(desk, filmed, store, clock):
    trajectory_id, _ = filmed(film_days=10, record_days=20, consent_days=30)
    agree(desk, store, trajectory_id, START, None)
    ended(desk, trajectory_id, 10)
    assert waiting(desk) == [(TaskKind.ERASURE, 0, False), (TaskKind.ERASE_RECORDS, 10, False)]
    desk.do(Erase(Target(Scope.FILMS, trajectory_id)))
    assert waiting(desk) == [(TaskKind.ERASE_RECORDS, 10, False)]
    assert len(store.tables["moments"]) == 1
    desk.do(Erase(Target(Scope.TRAJECTORY, trajectory_id)))
    assert not store.tables["moments"]
    assert not store.tables["goals"]
    assert desk.ask(ShowHome()).rows == ()
    assert waiting(desk) == []
    clock.forward(days=10)
    [task] = desk.ask(ShowHome()).tasks
    assert task.kind is TaskKind.ERASE_CONSENTS
    assert [row.name for row in desk.ask(ShowHome()).gone] == ["Marit Jansen"]
    assert desk.ask(PlanErasure(Target(Scope.CONSENTS, trajectory_id))).is_last
    desk.do(Erase(Target(Scope.CONSENTS, trajectory_id)))
    assert desk.ask(ShowHome()).tasks == ()
    assert desk.ask(KnownObjects()) == frozenset()
    [person] = store.tables["people"].values()
    assert (person.name, person.erased_on) == ("", day(10))
    with pytest.raises(NothingToErase):
        desk.do(Erase(Target(Scope.CONSENTS, trajectory_id)))


def test_a_withdrawal_proposes_erasing_at_once_until_she_agrees_anew(desk, filmed, store):
    trajectory_id, _ = filmed()
    agree(desk, store, trajectory_id, START, None)
    assert waiting(desk) == []
    given = next(
        row
        for row in desk.ask(ShowDossier(trajectory_id, "nl")).consents
        if row.purpose is Purpose.COACH_WORK
    )
    desk.do(WithdrawConsent(trajectory_id, given.consent_id))
    assert waiting(desk) == [(TaskKind.ERASE_WITHDRAWN, 0, True)]
    long_late = Task(TaskKind.AGREEMENT, trajectory_id, day(-90), late=True)
    first = min((long_late, *desk.ask(ShowHome()).tasks), key=lambda task: task.urgency)
    assert first.kind is TaskKind.ERASE_WITHDRAWN
    agree(desk, store, trajectory_id, TODAY, None)
    assert waiting(desk) == []


def test_longer_only_with_a_consent_given_once_the_end_was_in_sight(desk, filmed, store):
    trajectory_id, _ = filmed()
    longer = KeepLonger(trajectory_id, day(90))
    with pytest.raises(NotEnded):
        desk.do(longer)
    ended(desk, trajectory_id, 20)  # films go in ten days; it was told four days ago
    with pytest.raises(KeptAsLong):
        desk.do(replace(longer, until=day(9)))
    for on, until, how in (
        (day(-30), day(400), Given.WRITTEN),  # before it was told
        (day(-1), None, Given.WRITTEN),  # without end
        (day(-1), day(89), Given.WRITTEN),  # too short
        (day(-1), day(400), Given.ORAL),
    ):
        agree(desk, store, trajectory_id, on, until, how)
        with pytest.raises(NewConsentMissing):
            desk.do(longer)
    agree(desk, store, trajectory_id, day(-1), day(90))
    desk.do(longer)
    assert desk.ask(ShowDossier(trajectory_id, "nl")).retention.films == day(90)
    assert waiting(desk) == []
    assert store.lines[-1][0].kind is EntryKind.KEPT_LONGER


def test_everything_about_a_person_goes_also_what_stands_under_a_double(desk, store):
    pupil = desk.do(start_command(coachee_name="Noor de Wit")).value
    photo = stored(b"photo")
    page = desk.do(AddLogEntry(pupil, START)).value
    desk.do(KeepLogPhoto(page, photo))
    desk.do(AddLearningGoal(pupil, "Ik plan mijn week", None))
    kept = store.tables["trajectories"][pupil].coachee_id
    double = desk.do(AddPerson("Noor  de Wit", "teacher")).value
    desk.do(MergePeople(kept, double))
    assert photo.id in desk.ask(KnownObjects())
    erased = desk.do(Erase(Target(Scope.PERSON, kept, with_proofs=True))).value
    assert photo.id in erased.objects
    assert [person.name for person in store.tables["people"].values()] == ["", ""]
    assert desk.ask(ShowPeople()).people == ()
    assert desk.ask(SearchAll("Noor", "nl")) == ()
    assert not store.tables["log_entries"]
    assert not store.tables["learning_goals"]
    assert desk.ask(ShowRegister("nl")).rows == ()


def test_what_stays_of_a_trajectory_that_is_erased_while_it_runs_counts_from_today(desk, filmed):
    trajectory_id, _ = filmed(consent_days=2_000)
    plan = desk.ask(PlanErasure(Target(Scope.TRAJECTORY, trajectory_id)))
    assert plan.consents_until == day(2_000)
    assert desk.ask(PlanErasure(Target(Scope.FILMS, trajectory_id))).consents_until is None


def test_it_is_told_where_the_name_stands_in_words_about_others(desk, filmed, store):
    trajectory_id, film = filmed()
    _, other = filmed("Bea Kok")
    person = store.tables["trajectories"][trajectory_id].coachee_id
    assert desk.ask(PlanErasure(Target(Scope.PERSON, person))).elsewhere == 0
    desk.do(AddMoment(film, 2_000, None, None, "Marit Jansen wacht"))
    desk.do(AddMoment(other, 2_000, None, None, "zoals MARIT  Jansen het doet"))
    desk.do(AddMoment(other, 3_000, None, None, "Marit en Jansen"))
    assert desk.ask(PlanErasure(Target(Scope.PERSON, person))).elsewhere == 1
    assert desk.ask(PlanErasure(Target(Scope.TRAJECTORY, trajectory_id))).elsewhere == 0


def test_an_incident_tells_without_the_name_of_who_is_erased(desk, filmed, store, clock):
    trajectory_id, _ = filmed()
    person = store.tables["trajectories"][trajectory_id].coachee_id
    incident = desk.do(RecordIncident("lost", TODAY, clock.now())).value
    desk.do(
        AnswerIncident(incident, "story", "De tas van Marit  Jansen, niet van Marit Jansenius.")
    )
    desk.do(WriteNotice(incident, AUTHORITY, "Marit Jansen belde."))
    desk.do(Erase(Target(Scope.PERSON, person)))
    kept = desk.ask(ShowIncident(incident, "nl")).incident
    assert kept.text("story") == "De tas van \u2026, niet van Marit Jansenius."
    assert kept.drafts() == {AUTHORITY: "\u2026 belde."}
