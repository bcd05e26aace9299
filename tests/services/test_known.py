"""What a conversation plan need not ask: it begins with what was chosen to look back on."""

from datetime import date, timedelta

from beeldcoach.domain.annotation import TeacherStatus
from beeldcoach.domain.trajectory import Kind
from beeldcoach.services.dossier import ShowForm
from beeldcoach.services.filming import RegisterFilm
from beeldcoach.services.fragments import AddFragment, FillFragment
from beeldcoach.services.observing import AddSighting, ChooseSighting, DescribeSighting
from beeldcoach.services.recording import FillField
from beeldcoach.services.trajectories import HoldIntake, RecordObservation, RecordPupilBasis
from tests.factories import FACTS, agree_to_work, start_command, stored

TODAY = date(2026, 11, 24)
BEFORE = TODAY - timedelta(days=9)


def begun(desk, store, kind):
    trajectory_id = desk.do(start_command(kind=kind)).value
    desk.do(HoldIntake(trajectory_id, BEFORE))
    return trajectory_id, store.tables["trajectories"][trajectory_id].cycles[0].id


def plan(desk, trajectory_id, cycle_id):
    return desk.ask(ShowForm(trajectory_id, "conversation_plan", cycle_id, "nl")).answers


def test_with_video_it_begins_with_the_fragments_and_their_questions(desk, store):
    trajectory_id, cycle = begun(desk, store, Kind.WITH_VIDEO)
    desk.do(RecordPupilBasis(trajectory_id, "consent", BEFORE))
    on = TODAY - timedelta(days=1)
    agree_to_work(desk, trajectory_id)
    film = desk.do(RegisterFilm(trajectory_id, cycle, on, "klas.mp4", FACTS, stored())).value
    assert plan(desk, trajectory_id, cycle) == {}
    first = desk.do(AddFragment(film, 1_000, 6_000, "wachten")).value
    hidden = desk.do(AddFragment(film, 7_000, 9_000, "liever niet")).value
    desk.do(AddFragment(film, 10_000, 16_000, "Sem praat"))
    desk.do(FillFragment(first, "question", "Wat doe je hier?"))
    desk.do(FillFragment(hidden, "status", TeacherStatus.NOT_SHOWN))
    begins = {"order": ["wachten", "Sem praat"], "questions": ["Wat doe je hier?"]}
    assert plan(desk, trajectory_id, cycle) == begins
    desk.do(FillField(trajectory_id, "conversation_plan", cycle, "order", ["Sem praat"]))
    assert plan(desk, trajectory_id, cycle)["order"] == ["Sem praat"]


def test_without_video_it_begins_with_the_chosen_moments(desk, store):
    trajectory_id, cycle = begun(desk, store, Kind.WITHOUT_VIDEO)
    desk.do(RecordObservation(trajectory_id, cycle, TODAY))
    for at, title in ((9_000, "De pen ligt neer"), (3_000, "Een vinger"), (5_000, "")):
        seen = desk.do(AddSighting(trajectory_id, cycle, at, "look")).value
        desk.do(DescribeSighting(seen, title, ""))
        desk.do(ChooseSighting(seen, chosen=bool(title)))
    assert plan(desk, trajectory_id, cycle) == {"order": ["Een vinger", "De pen ligt neer"]}
