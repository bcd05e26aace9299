"""Film, fragments and stills before the gate, with what was told and who is in view."""

from datetime import timedelta

import pytest

from beeldcoach.domain.consent import Answer, Given, Purpose, State
from beeldcoach.domain.errors import InTheFuture, ReleaseRefused
from beeldcoach.domain.ledger import EntryKind
from beeldcoach.domain.merging import person_key
from beeldcoach.domain.release import (
    BreakGlass,
    Ground,
    Recipient,
    Refusal,
    Release,
    Remedy,
    Verdict,
    Viewing,
)
from beeldcoach.services.consent_view import ShowConsent
from beeldcoach.services.consenting import ConsentItem, RecordConsent
from beeldcoach.services.filming import RegisterFilm
from beeldcoach.services.people import AddPerson, ChangePerson, LinkGuardian
from beeldcoach.services.pictures import PictureAsked
from beeldcoach.services.recording import FillField
from beeldcoach.services.releasing import AskGate
from beeldcoach.services.telling import (
    RecordOralReport,
    RecordStatement,
    RecordTalk,
    SetInView,
    StartViewing,
    WhoIsInView,
)
from beeldcoach.services.trajectories import HoldIntake, PlanCycle, RecordPupilBasis
from beeldcoach.services.tryable import ShowTryable
from tests.factories import FACTS, START, agree_to_work, start_command, stored

HELPER = Recipient("person:helper", "Orthopedagoog Van Dam")
SUPERVISOR = Recipient("person:supervisor", "Supervisor Bos")
BOARD = Recipient("board:1", "Stichting De Meander")


class Case:
    """A film with its trajectory, and short words for what one does."""

    def __init__(self, desk, store, clock):
        self.desk, self.store, self.clock = desk, store, clock
        self.trajectory = desk.do(start_command()).value
        desk.do(HoldIntake(self.trajectory, START))
        row = store.tables["trajectories"][self.trajectory]
        cycle, filmed = row.cycles[0].id, START + timedelta(days=5)
        desk.do(PlanCycle(self.trajectory, cycle, filmed, filmed + timedelta(days=1)))
        desk.do(RecordPupilBasis(self.trajectory, "consent", START))
        agree_to_work(desk, self.trajectory)
        register = RegisterFilm(self.trajectory, cycle, filmed, "les.mp4", FACTS, stored())
        self.film = desk.do(register).value
        self.teacher = Recipient(person_key(row.coachee_id), "Marit Jansen")

    def gate(self, purpose, recipient, material="fragment", **more):
        place = {"fragment": (1_000, 9_000), "film": (None, None), "still": (None, None)}[material]
        at = 1_480 if material == "still" else None
        names = {"hidden", "encrypted", "child_id", "identity_checked"}
        asked = PictureAsked(self.film, *place, at, **{k: v for k, v in more.items() if k in names})
        rest = {k: v for k, v in more.items() if k not in names}
        return AskGate(self.trajectory, purpose, recipient, asked.kind, picture=asked, **rest)

    def ask(self, *args, **more):
        return self.desk.ask(self.gate(*args, **more))

    def says(
        self,
        answer,
        purpose,
        recipient,
        material="fragment",
        how=Given.WRITTEN,
        giver=None,
        terms=(),
    ):
        paper = stored(b"%d" % len(self.store.tables["evidence"]))
        written = answer is Answer.YES and how is Given.WRITTEN
        words = "een werkgroep" if purpose is Purpose.OTHER else ""
        item = ConsentItem(
            purpose, material, recipient.key, recipient.name, terms=terms, purpose_words=words
        )
        if written:
            self.store.proven.add((paper.id, paper.content_digest.hex()))
        self.desk.do(
            RecordConsent(
                self.trajectory,
                (item,),
                answer,
                how,
                self.clock.today(),
                self.clock.today() + timedelta(days=200),
                paper if written else None,
                "drawn" if written else "",
                "1" if written else "",
                "nl",
                "Ik geef toestemming.",
                giver_id=giver,
            )
        )

    def person(self, name):
        return self.desk.do(AddPerson(name, "other")).value


@pytest.fixture
def case(desk, store, clock):
    return Case(desk, store, clock)


def failed(decision):
    return {check.ground for check in decision.checks if not check.ok}


def test_while_nobody_said_who_is_in_view_she_may_only_look(case):
    copy = case.ask(Purpose.COPY_OWN, case.teacher)
    assert isinstance(copy, Viewing)
    assert (copy.row, copy.verdict) == (3, Verdict.VIEW_ONLY)
    assert case.ask(Purpose.VIEW_OWN, case.teacher).verdict is Verdict.ALLOW


def test_a_copy_for_her_needs_her_promise_and_a_password(case):
    assert case.desk.ask(WhoIsInView(case.film)) is None
    case.desk.do(SetInView(case.film, ()))
    assert case.desk.ask(WhoIsInView(case.film)) == ()
    assert failed(case.ask(Purpose.COPY_OWN, case.teacher)) == {
        Ground.STATEMENT,
        Ground.ENCRYPTED,
    }
    case.desk.do(
        RecordStatement(
            case.trajectory, case.clock.today(), "Ik houd de beelden voor mij.", stored()
        )
    )
    decision = case.ask(Purpose.COPY_OWN, case.teacher, encrypted=True)
    assert isinstance(decision, Release)
    assert decision.row == 3


def test_it_is_told_by_name_whose_yes_is_missing_and_of_a_pupil_who_decides(case):
    pupil = case.desk.do(AddPerson("Fenna Oosting", "pupil")).value
    for name in ("Judith Oosting", "Karim Oosting"):
        guardian = case.desk.do(AddPerson(name, "guardian")).value
        case.desk.do(LinkGuardian(pupil, guardian, relation="ouder"))
    colleague = case.person("Els Kuiper")
    case.desk.do(SetInView(case.film, (pupil, colleague)))
    case.says(Answer.YES, Purpose.THIRD_PARTY, HELPER)

    def missing():
        checks = case.ask(Purpose.THIRD_PARTY, HELPER).checks
        return next(check.names for check in checks if check.ground is Ground.OTHERS)

    both = "Fenna Oosting (Judith Oosting, Karim Oosting)"
    assert missing() == (both, "Els Kuiper")
    case.says(Answer.YES, Purpose.THIRD_PARTY, HELPER, giver=colleague)
    assert missing() == (both,)
    item = ConsentItem(Purpose.THIRD_PARTY, "fragment", HELPER.key, HELPER.name)
    said = ((guardian, Answer.NO),)  # one of the two
    no = RecordConsent(
        case.trajectory, (item,), Answer.NO, Given.ORAL, case.clock.today(), giver_id=pupil, by=said
    )
    case.desk.do(no)
    assert missing() == ("Fenna Oosting (Karim Oosting)",)


def test_one_who_is_in_view_and_takes_it_back_keeps_it_in(case):
    colleague = case.person("Fatima Yilmaz")
    case.desk.do(SetInView(case.film, (colleague,)))
    case.says(Answer.YES, Purpose.THIRD_PARTY, HELPER)
    ask = (Purpose.THIRD_PARTY, HELPER)
    assert case.ask(*ask).verdict is Verdict.NEEDS_UNRECOGNISABLE
    case.says(Answer.YES, Purpose.THIRD_PARTY, HELPER, giver=colleague)
    assert isinstance(case.ask(*ask), Release)
    case.says(Answer.NO, Purpose.THIRD_PARTY, HELPER, giver=colleague)
    assert case.ask(*ask).verdict is Verdict.NEEDS_UNRECOGNISABLE


def test_what_a_colleague_says_stands_for_nobody_else(case):
    colleague = case.person("Fatima Yilmaz")
    case.desk.do(SetInView(case.film, (colleague,)))
    case.says(Answer.YES, Purpose.THIRD_PARTY, HELPER, giver=colleague)
    decision = case.ask(Purpose.THIRD_PARTY, HELPER)
    assert decision.checks[0].state is State.NONE
    assert decision.verdict is Verdict.DENY


def test_supervision_is_told_beforehand_and_only_looked_at(case):
    case.desk.do(SetInView(case.film, ()))
    case.says(Answer.YES, Purpose.SUPERVISION, SUPERVISOR)
    ask = (Purpose.SUPERVISION, SUPERVISOR)
    assert failed(case.ask(*ask)) == {Ground.TOLD, Ground.SECRECY}
    today = case.clock.today()
    case.desk.do(RecordTalk(case.trajectory, *ask, today, "Twee fragmenten over wachttijd."))
    decision = case.ask(*ask, bound_to_secrecy=True)
    assert isinstance(decision, Viewing)
    number = case.desk.do(StartViewing(case.gate(*ask, bound_to_secrecy=True))).value
    entry = case.store.lines[number - 1][0]
    assert entry.kind is EntryKind.SHOWN
    assert entry.body["row"] == 10
    row = case.desk.ask(ShowConsent(case.trajectory, "nl")).register[0]
    assert row.ground.endswith("tot geheimhouding verplicht, zei de coach op 24 november 2026")
    with pytest.raises(ReleaseRefused):
        case.desk.do(StartViewing(case.gate(*ask)))


def test_a_talk_with_another_recipient_is_none(case):
    case.desk.do(SetInView(case.film, ()))
    case.says(Answer.YES, Purpose.OTHER, HELPER)
    case.desk.do(
        RecordTalk(case.trajectory, Purpose.OTHER, BOARD, case.clock.today(), "Een open dag.")
    )
    decision = case.ask(Purpose.OTHER, HELPER)
    assert decision.verdict is Verdict.NEEDS_DISCUSSION
    case.desk.do(
        RecordTalk(case.trajectory, Purpose.OTHER, HELPER, case.clock.today(), "Een werkgroep.")
    )
    assert isinstance(case.ask(Purpose.OTHER, HELPER), Release)


def test_the_board_is_told_orally_what_she_knows_and_agreed_to(case):
    report = RecordOralReport(case.trajectory, BOARD, case.clock.today(), "Het verloopt goed.")
    with pytest.raises(ReleaseRefused):
        case.desk.do(report)
    case.says(Answer.YES, Purpose.ORAL_INTERIM, BOARD, "course", Given.ORAL)
    with pytest.raises(ReleaseRefused):
        case.desk.do(report)
    case.desk.do(
        RecordTalk(
            case.trajectory, Purpose.ORAL_INTERIM, BOARD, case.clock.today(), "De strekking."
        )
    )
    entry = case.store.lines[case.desk.do(report).value - 1][0]
    assert entry.kind is EntryKind.ORAL_REPORT
    assert "verloopt" not in str(entry.body)  # the subjects are a personal text


def test_what_is_told_needs_no_more_than_an_oral_yes(case):
    board = Recipient("board:x", "Stichting De Meander")
    (asked,) = (
        check
        for check in case.desk.ask(
            AskGate(case.trajectory, Purpose.ORAL_INTERIM, board, "course")
        ).checks
        if check.ground is Ground.CONSENT
    )
    assert (asked.ok, asked.orally) == (False, True)


def test_nothing_is_recorded_of_tomorrow(case):
    tomorrow = case.clock.today() + timedelta(days=1)
    with pytest.raises(InTheFuture):
        case.desk.do(RecordTalk(case.trajectory, Purpose.OTHER, HELPER, tomorrow, ""))


def test_a_court_order_breaks_glass_with_a_reason_and_a_basis(case):
    court = Recipient("other:court", "Rechtbank Overijssel")
    assert case.ask(Purpose.LEGAL_DUTY, court, "film").verdict is Verdict.BREAK_GLASS
    why = "Bevel van de rechter-commissaris van 3 oktober, zaak 12."
    broken = BreakGlass(why, "artikel 126nd Sv", teacher_informed=True)
    decision = case.ask(Purpose.LEGAL_DUTY, court, "film", broken=broken)
    assert isinstance(decision, Release)
    assert decision.row == 15
    assert why not in repr(broken)


def child_of_somebody(case, name="Fenna Oosting"):
    """A pupil of eight with a mother who decides."""
    child = case.desk.do(AddPerson(name, "pupil")).value
    born = case.clock.today() - timedelta(days=8 * 365)
    case.desk.do(ChangePerson(child, "born_on", born))
    mother = case.desk.do(AddPerson("Judith Oosting", "guardian")).value
    case.desk.do(LinkGuardian(child, mother))
    return child, Recipient(person_key(mother), "Judith Oosting")


def test_a_guardian_sees_only_a_film_that_her_child_was_said_to_be_in(case):
    child, mother = child_of_somebody(case)
    asked = {"material": "film", "child_id": child, "identity_checked": True}
    assert Ground.CHILD_IN_IT in failed(case.ask(Purpose.ACCESS_REQUEST, mother, **asked))
    case.desk.do(SetInView(case.film, ()))
    refused = case.ask(Purpose.ACCESS_REQUEST, mother, **asked)
    assert (refused.verdict, refused.row) == (Verdict.DENY, 16)
    assert failed(refused) == {Ground.CHILD_IN_IT}
    (cross,) = (check for check in refused.checks if not check.ok)
    assert cross.remedy is Remedy.ASK_OTHERS
    case.desk.do(SetInView(case.film, (child,)))
    seen = case.ask(Purpose.ACCESS_REQUEST, mother, **asked)
    assert isinstance(seen, Viewing), "the child needs nobody's yes to be shown herself"


def test_the_childs_right_to_look_lets_out_no_copy_of_her(case):
    child, mother = child_of_somebody(case)
    case.desk.do(SetInView(case.film, (child,)))
    case.says(Answer.YES, Purpose.THIRD_PARTY, mother)
    asked = case.ask(Purpose.THIRD_PARTY, mother, child_id=child, identity_checked=True)
    assert failed(asked) == {Ground.OTHERS}


def test_another_child_in_the_film_is_to_agree_or_to_be_hidden(case):
    child, mother = child_of_somebody(case)
    another, _ = child_of_somebody(case, "Sem de Groot")
    case.desk.do(SetInView(case.film, (child, another)))
    asked = {"material": "film", "child_id": child, "identity_checked": True}
    refused = case.ask(Purpose.ACCESS_REQUEST, mother, **asked)
    assert refused.verdict is Verdict.NEEDS_UNRECOGNISABLE


@pytest.mark.parametrize("named", ["focus_pupil", "pupils_out", "pupils_out_names"])
def test_whom_the_intake_names_is_looked_for_before_anybody_counts_as_said(case, named):
    case.says(Answer.YES, Purpose.THIRD_PARTY, HELPER)
    case.desk.do(SetInView(case.film, ()))
    assert isinstance(case.ask(Purpose.THIRD_PARTY, HELPER), Release)
    case.desk.do(FillField(case.trajectory, "intake", None, named, "S."))
    refused = case.ask(Purpose.THIRD_PARTY, HELPER)
    assert failed(refused) == {Ground.OTHERS}
    (cross,) = (check for check in refused.checks if not check.ok)
    assert (cross.remedy, cross.on) == (Remedy.ASK_OTHERS, None)
    case.desk.do(SetInView(case.film, ()))
    assert failed(case.ask(Purpose.THIRD_PARTY, HELPER)) == {Ground.OTHERS}
    case.desk.do(SetInView(case.film, (), looked_for=True))
    assert isinstance(case.ask(Purpose.THIRD_PARTY, HELPER), Release)
    case.desk.do(FillField(case.trajectory, "intake", None, named, "S. en T."))
    assert failed(case.ask(Purpose.THIRD_PARTY, HELPER)) == {Ground.OTHERS}, "nobody looked for T."


def test_whom_one_looked_for_stands_with_the_entry_and_not_in_the_chain(case):
    case.desk.do(FillField(case.trajectory, "intake", None, "focus_pupil", "Sem de Groot"))
    case.desk.do(SetInView(case.film, (), looked_for=True))
    with case.store.open() as unit:
        (entry,) = (e for e in unit.ledger.entries() if e.kind is EntryKind.IN_VIEW_KNOWN)
        assert unit.ledger.texts(entry.seq) == {"looked_for": "Sem de Groot"}
    assert "Sem" not in str(entry.body)


def test_only_children_of_a_film_can_be_asked_about(case):
    child, _ = child_of_somebody(case)
    child_of_somebody(case, "Sem de Groot")
    assert not case.desk.ask(ShowTryable(case.trajectory, "nl")).children
    case.desk.do(SetInView(case.film, (child,)))
    found = case.desk.ask(ShowTryable(case.trajectory, "nl")).children_in(case.film)
    assert [each.name for each in found] == ["Fenna Oosting"]


def test_an_erased_film_goes_nowhere(case):
    case.store.tables["films"][case.film].erased_on = case.clock.today()
    decision = case.ask(Purpose.COPY_OWN, case.teacher)
    assert isinstance(decision, Refusal)
    assert Ground.MATERIAL in failed(decision)


def test_a_film_of_another_trajectory_goes_nowhere(case, desk):
    other = desk.do(start_command(coachee_name="Peter Blom")).value
    gate = AskGate(other, Purpose.VIEW_OWN, case.teacher, "film", picture=PictureAsked(case.film))
    assert isinstance(desk.ask(gate), Refusal)


def test_the_coach_works_with_a_film_after_agreement_basis_and_a_yes(case):
    coach = Recipient("coach", "coach")
    ask = (Purpose.COACH_WORK, coach, "film")
    assert case.ask(*ask).verdict is Verdict.ALLOW
    case.says(Answer.NO, Purpose.COACH_WORK, coach, "film")
    assert case.ask(*ask).verdict is Verdict.DENY


def test_a_talk_about_supervision_counts_for_what_it_was_about(case, clock):
    """Told of one fragment she does not know of another; told of the film she knows of both."""
    case.desk.do(SetInView(case.film, ()))
    case.says(Answer.YES, Purpose.SUPERVISION, SUPERVISOR)
    case.says(Answer.YES, Purpose.SUPERVISION, SUPERVISOR, "still")

    def told(about):
        talk = RecordTalk(
            case.trajectory, Purpose.SUPERVISION, SUPERVISOR, clock.today(), "Dit", about
        )
        case.desk.do(talk)

    def lacks(material):
        return failed(case.ask(Purpose.SUPERVISION, SUPERVISOR, material, bound_to_secrecy=True))

    told(f"fragment:{case.film}:20000:29000:None")
    assert lacks("fragment") == {Ground.TOLD}
    told(f"fragment:{case.film}:1000:9000:None")
    assert (lacks("fragment"), lacks("still")) == (set(), {Ground.TOLD})
    told(f"film:{case.film}:None:None:None")
    assert lacks("still") == set()


def test_of_a_child_that_was_not_named_one_cross_leads_to_who_is_in_it(case):
    decision = case.ask(Purpose.ACCESS_REQUEST, HELPER, "film")
    assert [c.remedy for c in decision.checks].count(Remedy.ASK_OTHERS) == 1
    assert {Ground.CHILD_IN_IT, Ground.OTHERS} <= failed(decision)
