"""Something went wrong: what was on it, who must know, within what time, and the notification."""

from datetime import UTC, date, datetime, timedelta

import pytest

from beeldcoach.domain import errors
from beeldcoach.domain.consent import Purpose
from beeldcoach.domain.duties import CoachRole
from beeldcoach.domain.errors import ReleaseRefused
from beeldcoach.domain.incident import TELL_WITHIN, Readable
from beeldcoach.domain.ledger import EntryKind
from beeldcoach.domain.release import Recipient
from beeldcoach.services.filming import RegisterFilm
from beeldcoach.services.incident_out import (
    LeaveNamesOutOfNotice,
    ShowNotice,
    StartNotice,
    WriteNotice,
    begin_notice_print,
    notice_out,
)
from beeldcoach.services.incidents import (
    AUTHORITY,
    PEOPLE,
    AnswerIncident,
    ChooseFiles,
    CloseIncident,
    RecordIncident,
    SetIncidentTimes,
    ShowIncident,
    ShowIncidents,
    TellOf,
)
from beeldcoach.services.known_names import all_named
from beeldcoach.services.letter_release import end_print
from beeldcoach.services.operations import let_out
from beeldcoach.services.overview import ShowHome
from beeldcoach.services.people_view import ShowPeople
from beeldcoach.services.progress import Silent
from beeldcoach.services.recording import SetPracticeFact
from beeldcoach.services.releasing import AskGate
from beeldcoach.services.school_duties import SetCoachRole
from beeldcoach.services.trajectories import HoldIntake, RecordPupilBasis
from tests.factories import FACTS, START, agree_to_work, start_command, stored
from tests.fakes import SetClock
from tests.vaults import new_core

FOUND = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)


class Case:
    def __init__(self, core, tmp_path):
        self.core, self.do = core, lambda command: core.desk.do(command).value
        self.tmp_path = tmp_path
        do = self.do
        self.marit = do(start_command())
        do(start_command(coachee_name="Bo Vos", school_name="De Linde", board_name=""))
        do(HoldIntake(self.marit, START))
        do(RecordPupilBasis(self.marit, "consent", START))
        with core.desk._world.open_unit() as unit:
            cycle = unit.trajectories.get(self.marit).cycles[0].id
            self.coachee = unit.trajectories.get(self.marit).coachee_id
        on = START + timedelta(days=5)
        agree_to_work(core.desk, self.marit)
        do(RegisterFilm(self.marit, cycle, on, "les.mp4", FACTS, stored()))
        rows = core.desk.ask(ShowPeople()).schools
        self.schools = {row.name: row.id for row in rows}
        do(SetPracticeFact("coach_name", "Marit Zandstra"))

    def lost(self, kind="lost"):
        return self.do(RecordIncident(kind, date(2026, 11, 22), FOUND))

    def page(self, incident_id):
        return self.core.desk.ask(ShowIncident(incident_id, "nl"))

    def register(self, name="register.pdf"):
        """Let the register of Marit go out to her, in a file."""
        recipient = Recipient(f"person:{self.coachee}", "Marit Jansen")
        ask = AskGate(self.marit, Purpose.COPY_OWN, recipient, "register")
        return let_out(self.core, ask, self.tmp_path / name, Silent())

    def entries(self):
        with self.core.desk._world.open_unit() as unit:
            return [e for e in unit.ledger.entries() if e.kind is EntryKind.INCIDENT]

    def names_in(self, text):
        with self.core.desk._world.open_unit() as unit:
            work = type("Look", (), {"unit": unit})
            return all_named(work, text)


@pytest.fixture
def case(tmp_path):
    core = new_core(tmp_path / "Kluis.beeldcoach", "vier fietsen en een brug", SetClock())
    yield Case(core, tmp_path)
    core.close()


def test_an_incident_is_kept_and_stands_in_the_ledger(case):
    incident_id = case.lost()
    page = case.page(incident_id)
    assert (page.kept.films, page.kept.filmed, page.kept.trajectories) == (1, 1, 2)
    assert page.kept.people == (("teacher", 2),)
    assert page.incident.deadline - page.incident.found_at == TELL_WITHIN == timedelta(hours=72)
    (entry,) = case.entries()
    assert entry.body["state"] == "recorded"
    assert entry.body["incident_id"] == str(incident_id)
    assert entry.commitment == ""  # no personal text
    assert case.core.desk.undo_status.undo != "RecordIncident"


def test_what_cannot_be_is_refused(case):
    now = case.core.clock.now()
    with pytest.raises(errors.InTheFuture):
        case.do(RecordIncident("lost", START, now + timedelta(minutes=1)))
    with pytest.raises(errors.FoundBefore):
        case.do(RecordIncident("lost", FOUND.date() + timedelta(days=1), FOUND))
    with pytest.raises(ValueError, match="burnt"):
        case.do(RecordIncident("burnt", START, FOUND))
    assert case.core.desk.ask(ShowIncidents()) == ()
    incident_id = case.lost()
    with pytest.raises(errors.InTheFuture):
        case.do(TellOf(incident_id, AUTHORITY, case.core.clock.today() + timedelta(days=1)))
    with pytest.raises(ValueError, match="perhaps"):
        case.do(AnswerIncident(incident_id, "locked", "perhaps"))


@pytest.mark.parametrize(
    ("locked", "passphrase", "files", "readable"),
    [
        ("yes", "no", False, Readable.NO),
        ("yes", "no", True, Readable.FILES),
        ("", "no", False, Readable.VAULT),
        ("yes", "", False, Readable.VAULT),
        ("unknown", "no", False, Readable.VAULT),
        ("yes", "yes", False, Readable.VAULT),
        ("no", "no", True, Readable.VAULT),
    ],
)
def test_doubt_counts_as_readable(case, locked, passphrase, files, readable):
    if files:
        case.register()
    incident_id = case.lost()
    case.do(AnswerIncident(incident_id, "locked", locked))
    case.do(AnswerIncident(incident_id, "passphrase", passphrase))
    page = case.page(incident_id)
    assert page.readable is readable
    assert page.tells_authority == (readable is not Readable.NO)


def test_a_lost_device_had_every_file_on_it_until_the_coach_says_otherwise(case):
    written = case.register()
    incident_id = case.lost("stolen")
    (file,) = case.page(incident_id).files
    assert (file.concerned, file.sha256, file.what) == (True, written.sha256, "register")
    assert file.recipient == "Marit Jansen"
    case.do(ChooseFiles(incident_id, ()))
    assert not case.page(incident_id).files[0].concerned
    case.core.desk.undo()
    assert case.page(incident_id).files[0].concerned
    seen = case.lost("seen")
    assert not case.page(seen).files[0].concerned


def test_of_what_was_sent_only_its_school_is_told(case):
    case.register()
    incident_id = case.lost("sent_wrong")
    assert len(case.page(incident_id).schools) == 2
    case.do(ChooseFiles(incident_id, (case.page(incident_id).files[0].release_id,)))
    page = case.page(incident_id)
    assert [each.school.name for each in page.schools] == ["De Wilgen, Zwolle"]
    assert page.kept.trajectories == 1


def test_a_school_answers_unless_the_coach_is_controller(case):
    case.do(SetCoachRole(case.schools["De Wilgen"], CoachRole.PROCESSOR))
    incident_id = case.lost()
    page = case.page(incident_id)
    assert [each.school.name for each in page.schools] == ["De Linde, Zwolle", "De Wilgen, Zwolle"]
    assert not page.by_coach
    case.do(SetCoachRole(case.schools["De Linde"], CoachRole.CONTROLLER))
    page = case.page(incident_id)
    assert [each.school.name for each in page.schools] == ["De Wilgen, Zwolle"]
    assert page.by_coach
    assert page.untold == 2  # the school, and the authority
    case.do(TellOf(incident_id, str(case.schools["De Wilgen"]), FOUND.date()))
    case.do(TellOf(incident_id, AUTHORITY, FOUND.date()))
    assert case.page(incident_id).untold == 0
    case.do(AnswerIncident(incident_id, "high_risk", "yes"))
    assert case.page(incident_id).untold == 1
    case.do(TellOf(incident_id, PEOPLE, FOUND.date()))
    assert case.page(incident_id).untold == 0


def test_closing_and_opening_again_stand_in_the_ledger(case):
    incident_id = case.lost()
    assert [line.id for line in case.core.desk.ask(ShowHome()).incidents] == [incident_id]
    case.do(TellOf(incident_id, AUTHORITY, FOUND.date()))
    case.do(CloseIncident(incident_id))
    assert case.core.desk.ask(ShowHome()).incidents == ()
    case.do(CloseIncident(incident_id, closed=False))
    states = [entry.body["state"] for entry in case.entries()]
    assert states == ["recorded", "closed", "reopened"]
    assert case.entries()[1].body["told_authority_on"] == "2026-11-23"


def test_times_are_set_anew_and_undone(case):
    incident_id = case.lost()
    later = FOUND + timedelta(hours=5)
    case.do(SetIncidentTimes(incident_id, date(2026, 11, 23), later))
    assert case.page(incident_id).incident.deadline == later + TELL_WITHIN
    case.core.desk.undo()
    assert case.page(incident_id).incident.found_at == FOUND


def notice(case, incident_id, to):
    return case.core.desk.ask(ShowNotice(incident_id, to, "nl"))


def test_the_draft_for_a_school_tells_of_that_school_alone(case):
    case.register()
    incident_id = case.lost()
    case.do(AnswerIncident(incident_id, "locked", "yes"))
    case.do(AnswerIncident(incident_id, "passphrase", "no"))
    wilgen = notice(case, incident_id, str(case.schools["De Wilgen"]))
    assert wilgen.names == ()
    text = wilgen.draft.text
    assert "1 film uit 1 traject" in text
    assert "1 leerkracht" in text
    assert "SHA-256" in text
    assert "uiterlijk 26 november 2026 om 0" in text or "uiterlijk 26 november 2026 om 1" in text
    assert "Welke ervan het betreft, is nog niet nagegaan" in text
    case.do(ChooseFiles(incident_id, tuple(f.release_id for f in case.page(incident_id).files)))
    text = notice(case, incident_id, str(case.schools["De Wilgen"])).draft.text
    assert "bestanden buiten de kluis zijn wel te lezen" in text
    assert "Deze bestanden stonden buiten de kluis" in text
    linde = notice(case, incident_id, str(case.schools["De Linde"])).draft.text
    assert "film uit" not in linde
    assert "SHA-256" not in linde


def test_who_is_responsible_is_stated_only_once_the_role_was_chosen(case):
    case.register()
    incident_id = case.lost()
    school = case.schools["De Wilgen"]

    def text():
        return notice(case, incident_id, str(school)).draft.text

    case.do(SetCoachRole(school, ""))
    assert "De school is verantwoordelijk" not in text()
    assert "nog niet vastgelegd" in text()
    case.do(SetCoachRole(school, CoachRole.PROCESSOR))
    assert "De school is verantwoordelijk" in text()


def test_the_authority_is_not_told_that_the_coach_answers_while_her_role_is_open(case):
    incident_id = case.lost()

    def text():
        return notice(case, incident_id, AUTHORITY).draft.text

    for school in case.schools.values():
        case.do(SetCoachRole(school, ""))
    assert case.page(incident_id).undecided
    assert "Ik ben verantwoordelijk" not in text()
    assert "de school of ik, is nog niet vastgelegd" in text()
    for school in case.schools.values():
        case.do(SetCoachRole(school, CoachRole.PROCESSOR))
    assert "De scholen zijn verantwoordelijk" in text()
    case.do(SetCoachRole(case.schools["De Wilgen"], CoachRole.CONTROLLER))
    assert "Ik ben verantwoordelijk" in text()


def test_what_was_not_answered_is_told_as_not_checked(case):
    """Files that went out are listed, and the coach says nothing of them: no fact comes of it."""
    case.register()
    incident_id, school = case.lost("seen"), str(case.schools["De Wilgen"])
    assert case.page(incident_id).unanswered == ("files", "consequences", "high_risk", "measures")
    text = notice(case, incident_id, school).draft.text
    assert "Om welke bestanden het gaat, is nog niet nagegaan." in text
    assert text.count("nog niet nagegaan") == 4
    gone = case.lost()
    text = notice(case, gone, PEOPLE).draft.text
    assert "Of de kluis op slot was, is nog niet nagegaan." in text
    assert "Voor zover bekend" not in text
    case.do(ChooseFiles(gone, ()))
    for name, value in (("locked", "unknown"), ("passphrase", "no"), ("high_risk", "no")):
        case.do(AnswerIncident(gone, name, value))
    for name in ("consequences", "measures"):
        case.do(AnswerIncident(gone, name, "geen"))
    text = notice(case, gone, PEOPLE).draft.text
    assert case.page(gone).unanswered == ()
    assert "nagegaan" not in text
    assert "Het is niet zeker dat de kluis op slot was." in text
    assert "Voor zover bekend stonden er geen bestanden buiten de kluis." in text


def test_files_of_which_nothing_was_said_may_be_read(case):
    case.register()
    incident_id = case.lost()
    case.do(AnswerIncident(incident_id, "locked", "yes"))
    case.do(AnswerIncident(incident_id, "passphrase", "no"))
    assert case.page(incident_id).readable is Readable.FILES
    case.do(ChooseFiles(incident_id, ()))
    assert case.page(incident_id).readable is Readable.NO


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("to", [AUTHORITY, PEOPLE, "De Wilgen"])
@pytest.mark.parametrize("kind", ["lost", "seen", "sent_wrong", "other"])
def test_a_draft_names_nobody_and_leaves_no_gap(case, language, to, kind):
    case.register()
    incident_id = case.lost(kind)
    whom = str(case.schools[to]) if to in case.schools else to
    view = case.core.desk.ask(ShowNotice(incident_id, whom, language))
    assert case.names_in(view.draft.text) == ()
    assert "{" not in view.draft.whole
    assert "None" not in view.draft.whole


def test_the_notification_goes_out_with_a_release_and_names_only_its_school(case, tmp_path):
    incident_id, school = case.lost(), str(case.schools["De Wilgen"])
    file = tmp_path / "melding.pdf"
    number = notice_out(
        case.core, StartNotice(incident_id, school, "nl", str(file)), file, Silent()
    )
    assert file.read_bytes().startswith(b"%PDF")
    with case.core.desk._world.open_unit() as unit:
        started, done = list(unit.ledger.entries())[-2:]
    assert (started.seq, started.body["row"]) == (number, 18)
    assert started.body["recipient"] == f"school:{school}"
    assert started.body["material"][0] == "incident"
    assert done.kind is EntryKind.RELEASE_DONE


def test_a_name_that_the_coach_wrote_keeps_it_in_until_it_is_left_out(case, tmp_path):
    incident_id, to = case.lost(), str(case.schools["De Wilgen"])
    words = "Op De Wilgen stond de film van Marit Jansen, en die van De Linde."
    case.do(WriteNotice(incident_id, to, words))
    assert set(notice(case, incident_id, to).names) == {"Marit Jansen", "De Linde"}
    file = tmp_path / "melding.pdf"
    with pytest.raises(ReleaseRefused):
        notice_out(case.core, StartNotice(incident_id, to, "nl", str(file)), file, Silent())
    assert not file.exists()
    case.do(LeaveNamesOutOfNotice(incident_id, to, "nl"))
    view = notice(case, incident_id, to)
    assert view.names == ()
    assert "De Wilgen" in view.draft.text
    case.do(WriteNotice(incident_id, to, None))
    assert not notice(case, incident_id, to).draft.written
    with pytest.raises(errors.TooLong):
        case.do(WriteNotice(incident_id, to, "x" * 60_000))


@pytest.mark.parametrize("printed", [True, False])
def test_what_came_of_printing_is_recorded(case, printed):
    incident_id = case.lost()
    ready = begin_notice_print(case.core, StartNotice(incident_id, AUTHORITY, "en", "printer"))
    assert all(page.startswith(b"\x89PNG") for page in ready.pages)
    assert end_print(case.core, ready, printed=printed) is printed
    with case.core.desk._world.open_unit() as unit:
        last = unit.ledger.last()
    wanted = EntryKind.RELEASE_DONE if printed else EntryKind.RELEASE_ABORTED
    assert last.kind is wanted


def test_what_goes_out_afterwards_was_not_on_the_device(case, tmp_path):
    incident_id = case.lost()
    for name in ("locked", "passphrase"):
        case.do(AnswerIncident(incident_id, name, "yes" if name == "locked" else "no"))
    file = tmp_path / "melding.pdf"
    notice_out(case.core, StartNotice(incident_id, AUTHORITY, "nl", str(file)), file, Silent())
    page = case.page(incident_id)
    assert page.files == ()
    assert page.readable is Readable.NO


def test_a_copy_that_went_out_encrypted_is_listed_and_not_counted(case):
    with case.core.desk._world.open_unit() as unit:
        for state, more in (("started", {"sha256": ""}), ("done", {"sha256": "ab", "size": 3})):
            unit.ledger.append(
                EntryKind(f"release_{state}"),
                {
                    "release_id": "r1", "trajectory_id": str(case.marit), "purpose": "copy_own",
                    "recipient": "person:x", "material": ["film", "f", 1], "encrypted": True,
                    **more,
                },
                {"recipient": "Marit Jansen", "destination": "/home/coach/les.age"},
            )  # fmt: skip
        unit.commit()
    (file,) = case.page(case.lost()).files
    assert file.encrypted
    assert not file.concerned
