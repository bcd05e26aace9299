"""From a closed trajectory to a released report: what the ledger holds, and what is refused."""

from datetime import timedelta
from uuid import UUID

import pytest

from beeldcoach.domain import errors
from beeldcoach.domain.consent import Answer, Given, Purpose, State
from beeldcoach.domain.ledger import EntryKind, verify
from beeldcoach.domain.release import Ground, Recipient, Refusal, Release
from beeldcoach.services.consent_view import CheckLedger, ShowConsent
from beeldcoach.services.documents import ConsentReceipt, RegisterPrint, ReportDocument
from beeldcoach.services.dossier import ShowDossier
from beeldcoach.services.filming import RegisterFilm
from beeldcoach.services.recording import FillField
from beeldcoach.services.release_entries import AbortRelease, FinishRelease, UnfinishedReleases
from beeldcoach.services.releasing import AskGate, StartRelease
from beeldcoach.services.report_view import ShowReport
from beeldcoach.services.reporting import ApproveSection, DraftReport, RecordSeen, WriteSection
from beeldcoach.services.trajectories import (
    CloseTrajectory,
    CompleteAnalysis,
    HoldDebrief,
    HoldIntake,
    RecordPupilBasis,
)
from beeldcoach.services.withdrawing import WithdrawConsent
from tests.factories import FACTS, START, agree_to_work, start_command, stored, written_consent


class Way:
    """A trajectory that is walked to its end, and what is asked of the gate then."""

    def __init__(self, desk, store, clock):
        self.desk, self.store, self.clock = desk, store, clock
        clock.go_to(START)
        self.id = desk.do(start_command()).value
        desk.do(RecordPupilBasis(self.id, "consent", START))
        desk.do(HoldIntake(self.id, START))
        self.fill("intake", None, question="Hoe kan ik wachten?", scale_now=4, pupil_names="Sem")
        school_id = store.tables["trajectories"][self.id].school_id
        self.board = Recipient(f"board:{school_id}", "Stichting De Meander")

    def fill(self, form, cycle, **answers):
        for name, value in answers.items():
            self.desk.do(FillField(self.id, form, cycle, name, value))

    def three_cycles(self):
        for cycle in self.desk.ask(ShowDossier(self.id, "nl")).cycles:
            self.clock.forward(days=7)
            film = stored(str(cycle.number).encode())
            today = self.clock.today()
            agree_to_work(self.desk, self.id)
            self.desk.do(RegisterFilm(self.id, cycle.id, today, "klas.mp4", FACTS, film))
            self.clock.forward(days=1)
            self.desk.do(CompleteAnalysis(self.id, cycle.id, self.clock.today()))
            self.desk.do(HoldDebrief(self.id, cycle.id, self.clock.today()))

    def close(self):
        self.fill("closing", None, scale=7, own_words="Stilte is ook iets.")
        self.desk.do(CloseTrajectory(self.id, self.clock.today()))

    def approve_report(self):
        report_id = self.desk.do(DraftReport(self.id, "nl")).value
        for section in self.desk.ask(ShowReport(self.id, "nl")).sections:
            if section.text:
                self.desk.do(ApproveSection(report_id, section.id, approved=True))
        self.desk.do(RecordSeen(self.id, self.clock.today()))
        return report_id

    def consent(self, **changes):
        evidence = stored(b"signature")
        self.store.proven.add((evidence.id, evidence.content_digest.hex()))
        today = self.clock.today()
        changes = {"evidence": evidence} | changes
        command = written_consent(self.id, self.board.key, today, **changes)
        return self.desk.do(command).value

    def gate(self, purpose=Purpose.REPORT_TO_BOARD, material="report"):
        return AskGate(self.id, purpose, self.board, material)

    def refused(self, **ask):
        decision = self.desk.ask(self.gate(**ask))
        assert isinstance(decision, Refusal)
        with pytest.raises(errors.ReleaseRefused):
            self.desk.do(StartRelease(self.gate(**ask)))
        return {check.ground for check in decision.checks if not check.ok}


@pytest.fixture
def way(desk, store, clock):
    return Way(desk, store, clock)


@pytest.fixture
def ready(way):
    """Everything done, but for the consent."""
    way.three_cycles()
    way.close()
    way.approve_report()
    return way


def test_the_whole_way_ends_in_a_release_that_the_ledger_holds(ready):
    ready.consent()
    started = ready.desk.do(StartRelease(ready.gate())).value
    assert isinstance(started.release, Release)
    assert isinstance(started.document, ReportDocument)
    assert started.document.released.recipient == "Stichting De Meander"
    ready.desk.do(FinishRelease(started.release, "f" * 64, 1234))
    entries = [entry for entry, _ in ready.store.lines]
    start, done = entries[-2:]
    assert (start.kind, done.kind) == (EntryKind.RELEASE_STARTED, EntryKind.RELEASE_DONE)
    assert start.body["recipient"] == ready.board.key
    assert UUID(start.body["consent_id"])
    assert (done.body["sha256"], done.body["size"]) == ("f" * 64, 1234)
    verify(entries)
    assert ready.desk.ask(CheckLedger()) == len(entries)


def test_the_ledger_itself_holds_no_names(ready):
    ready.consent()
    ready.desk.do(StartRelease(ready.gate(), "/home/x/Rapport Marit Jansen.pdf"))
    for entry, _texts in ready.store.lines:
        assert not {"Marit", "Jansen", "Meander"} & set(repr(entry.body).replace("/", " ").split())


def test_without_consent_it_is_refused(ready):
    assert ready.refused() == {Ground.CONSENT}


def test_with_an_oral_consent_it_is_refused(ready):
    ready.consent(how=Given.ORAL, evidence=None)
    assert ready.refused() == {Ground.CONSENT}
    assert ready.desk.ask(ready.gate()).verdict == "needs_written"


def test_after_withdrawal_it_is_refused_at_once(ready):
    ready.consent()
    rows = ready.desk.ask(ShowConsent(ready.id, "nl")).rows
    row = next(row for row in rows if row.purpose is Purpose.REPORT_TO_BOARD)
    assert row.state is State.WRITTEN
    ready.desk.do(WithdrawConsent(ready.id, row.consent_id))
    assert ready.refused() == {Ground.CONSENT}
    with pytest.raises(errors.NothingToWithdraw):
        ready.desk.do(WithdrawConsent(ready.id, row.consent_id))


def test_with_evidence_that_is_gone_it_is_refused(ready):
    ready.consent()
    ready.store.proven.clear()
    assert ready.refused() == {Ground.CONSENT}


def test_after_its_last_day_a_consent_is_over(ready):
    ready.consent(valid_until=ready.clock.today() + timedelta(days=3))
    ready.clock.forward(days=4)
    assert ready.refused() == {Ground.CONSENT}


def test_a_clock_set_back_does_not_bring_a_consent_back(ready):
    ready.consent(valid_until=ready.clock.today() + timedelta(days=3))
    ready.clock.forward(days=4)
    ready.desk.do(RecordSeen(ready.id, ready.clock.today()))  # an entry after the last day
    ready.clock.forward(days=-4)
    assert ready.refused() == {Ground.CONSENT}


def test_a_report_changed_after_she_saw_it_is_refused_until_she_sees_it_again(ready):
    ready.consent()
    report_id = ready.desk.ask(ShowReport(ready.id, "nl")).report_id
    ready.desk.do(WriteSection(report_id, "development", "Iets heel anders."))
    assert ready.refused() == {Ground.SEEN, Ground.FINAL}
    ready.desk.do(ApproveSection(report_id, "development", approved=True))
    assert ready.refused() == {Ground.SEEN}
    ready.desk.do(RecordSeen(ready.id, ready.clock.today()))
    assert isinstance(ready.desk.ask(ready.gate()), Release)


def test_before_the_closing_it_is_refused(way):
    way.three_cycles()
    way.fill("closing", None, scale=7, own_words="Stilte.")
    way.approve_report()
    way.consent()
    assert way.refused() == {Ground.AT_END}


def test_a_pupils_name_in_the_report_keeps_it_in(ready):
    ready.consent()
    report_id = ready.desk.ask(ShowReport(ready.id, "nl")).report_id
    ready.desk.do(WriteSection(report_id, "development", "Nu praat ook Sem, achterin."))
    ready.desk.do(ApproveSection(report_id, "development", approved=True))
    ready.desk.do(RecordSeen(ready.id, ready.clock.today()))
    assert ready.refused() == {Ground.NO_PUPIL_NAMES}


def test_an_interim_report_and_an_assessment_are_refused_whatever_is_signed(ready):
    ready.consent()
    assert ready.refused(material="interim_report") == {Ground.INTERIM}
    assert ready.refused(purpose=Purpose.ASSESSMENT) == {Ground.NEVER}


def test_she_is_asked_to_agree_only_when_every_part_is_approved(way):
    way.three_cycles()
    way.close()
    way.desk.do(DraftReport(way.id, "nl"))
    with pytest.raises(errors.ReportNotReady) as refused:
        way.desk.do(RecordSeen(way.id, way.clock.today()))
    assert "own_words" in refused.value.open_sections


def test_a_release_is_used_once(ready):
    ready.consent()
    started = ready.desk.do(StartRelease(ready.gate())).value
    ready.desk.do(FinishRelease(started.release, "f" * 64, 1))
    with pytest.raises(errors.ReleaseSpent):
        ready.desk.do(FinishRelease(started.release, "f" * 64, 1))


def test_what_is_out_is_registered_however_long_it_took(ready):
    ready.consent()
    started = ready.desk.do(StartRelease(ready.gate())).value
    ready.clock.forward(minutes=11)
    assert not started.release.holds_at(ready.clock.now())
    ready.desk.do(FinishRelease(started.release, "f" * 64, 1))
    assert ready.desk.ask(UnfinishedReleases()) == ()


def test_before_there_is_a_report_even_her_own_copy_is_refused(way):
    own = Recipient(f"person:{_coachee(way)}", "Marit Jansen")
    ask = AskGate(way.id, Purpose.COPY_OWN, own)
    decision = way.desk.ask(ask)
    assert isinstance(decision, Refusal)
    assert [c.ground for c in decision.checks if not c.ok] == [Ground.MATERIAL]
    way.desk.do(DraftReport(way.id, "nl"))
    assert isinstance(way.desk.ask(ask), Refusal), "nothing of it is approved"
    with pytest.raises(errors.ReleaseRefused):
        way.desk.do(StartRelease(ask))


def test_undoing_after_her_agreement_never_gives_two_agreements_one_number(ready):
    report_id = ready.desk.ask(ShowReport(ready.id, "nl")).report_id
    ready.desk.do(WriteSection(report_id, "development", "Iets heel anders."))
    ready.desk.do(ApproveSection(report_id, "development", approved=True))
    ready.desk.do(RecordSeen(ready.id, ready.clock.today()))
    assert ready.desk.ask(ShowReport(ready.id, "nl")).version == 2
    ready.desk.undo()
    ready.desk.undo()
    page = ready.desk.ask(ShowReport(ready.id, "nl"))
    assert (page.version, page.seen_on) == (1, ready.clock.today()), "as she agreed to it first"
    ready.desk.do(WriteSection(report_id, "development", "Weer anders."))
    ready.desk.do(ApproveSection(report_id, "development", approved=True))
    ready.desk.do(RecordSeen(ready.id, ready.clock.today()))
    entries = [entry for entry, _ in ready.store.lines]
    seen = [e.body["version"] for e in entries if e.kind is EntryKind.REPORT_SEEN]
    assert seen == [1, 2, 3]


def test_the_register_names_the_version_that_went_out(ready):
    ready.consent()
    started = ready.desk.do(StartRelease(ready.gate())).value
    assert started.release.request.material.version == 1


@pytest.mark.parametrize("listed", ["Sem", "Sem de Vries, Noor", "Noor en Sem", "Noor\nSem"])
@pytest.mark.parametrize("text", ["Nu praat ook Sem.", "Op Sems vraag bleef het stil.", "SEM!"])
def test_a_pupils_name_is_found_however_it_is_listed_or_written(way, listed, text):
    way.fill("intake", None, pupil_names=listed)
    way.three_cycles()
    way.close()
    report_id = way.approve_report()
    way.consent()
    way.desk.do(WriteSection(report_id, "development", text))
    way.desk.do(ApproveSection(report_id, "development", approved=True))
    way.desk.do(RecordSeen(way.id, way.clock.today()))
    assert way.refused() == {Ground.NO_PUPIL_NAMES}


def test_a_word_that_only_holds_a_pupils_name_is_no_name(ready):
    ready.consent()
    report_id = ready.desk.ask(ShowReport(ready.id, "nl")).report_id
    ready.desk.do(WriteSection(report_id, "development", "Zij praat semantisch, op de semester."))
    ready.desk.do(ApproveSection(report_id, "development", approved=True))
    ready.desk.do(RecordSeen(ready.id, ready.clock.today()))
    assert isinstance(ready.desk.ask(ready.gate()), Release)


def test_a_name_in_the_report_does_not_keep_a_receipt_from_her(ready):
    report_id = ready.desk.ask(ShowReport(ready.id, "nl")).report_id
    ready.desk.do(WriteSection(report_id, "development", "Nu praat ook Sem."))
    ready.desk.do(ApproveSection(report_id, "development", approved=True))
    own = Recipient(f"person:{_coachee(ready)}", "Marit Jansen")
    numbers = ready.consent()
    ask = AskGate(ready.id, Purpose.COPY_OWN, own, "receipt", numbers)
    assert isinstance(ready.desk.ask(ask), Release)


def test_a_release_that_was_never_ended_is_told(ready):
    ready.consent()
    started = ready.desk.do(StartRelease(ready.gate())).value
    assert len(ready.desk.ask(UnfinishedReleases())) == 1
    ready.desk.do(AbortRelease(started.release.id, ready.id))
    assert ready.desk.ask(UnfinishedReleases()) == ()


def test_the_giver_gets_a_receipt_of_exactly_what_she_signed(ready):
    numbers = ready.consent()
    own = Recipient(f"person:{_coachee(ready)}", "Marit Jansen")
    ask = AskGate(ready.id, Purpose.COPY_OWN, own, "receipt", numbers)
    document = ready.desk.do(StartRelease(ask)).value.document
    assert isinstance(document, ConsentReceipt)
    assert document.giver == "Marit Jansen"
    assert document.text_read == "Ik geef toestemming."
    assert document.ledger.length == numbers[-1]
    assert [line.answer for line in document.lines] == ["ja"]


def test_the_teacher_gets_her_register(ready):
    ready.consent()
    started = ready.desk.do(StartRelease(ready.gate())).value
    ready.desk.do(FinishRelease(started.release, "f" * 64, 1))
    own = Recipient(f"person:{_coachee(ready)}", "Marit Jansen")
    ask = AskGate(ready.id, Purpose.COPY_OWN, own, "register")
    document = ready.desk.do(StartRelease(ask)).value.document
    assert isinstance(document, RegisterPrint)
    assert [row.recipient for row in document.rows] == ["Stichting De Meander"]


def test_someone_else_does_not_get_her_register(ready):
    assert ready.refused(purpose=Purpose.COPY_OWN, material="register") == {Ground.OWN}


def test_a_refusal_is_recorded_and_stands(ready):
    ready.consent(answer=Answer.NO, how=Given.ORAL, evidence=None)
    rows = ready.desk.ask(ShowConsent(ready.id, "nl")).rows
    states = {row.purpose: row.state for row in rows}
    assert states[Purpose.REPORT_TO_BOARD] is State.REFUSED


def _coachee(way):
    return way.store.tables["trajectories"][way.id].coachee_id
