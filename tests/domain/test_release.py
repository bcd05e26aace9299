"""The gate: rows 1, 2, 5, 6, 9, 13 and 18, over all that they look at."""

import itertools
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

import pytest

from beeldcoach.domain.consent import (
    ANY,
    Answer,
    Consent,
    ConsentLedger,
    Evidence,
    Given,
    Purpose,
    State,
)
from beeldcoach.domain.release import (
    LIFETIME,
    Access,
    BreakGlass,
    Facts,
    Ground,
    Material,
    Recipient,
    Recognisable,
    Refusal,
    Release,
    Remedy,
    Request,
    Verdict,
    Viewing,
    When,
    decide,
)
from beeldcoach.domain.trajectory import Commissioner

TEACHER, TRAJECTORY = uuid4(), uuid4()
TODAY = date(2026, 12, 1)
WHEN = When(datetime(2026, 12, 1, 9, tzinfo=UTC), TODAY, uuid4())
BOARD = Recipient("board:1", "Stichting De Meander")
DIGEST = "a" * 64


def request(purpose=Purpose.REPORT_TO_BOARD, kind="report", recipient=BOARD, digest=DIGEST):
    return Request(TRAJECTORY, TEACHER, purpose, Material(kind, "r", 4, digest), recipient)


def facts(**changes):
    fields = {
        "commissioner": Commissioner.BOARD,
        "board_report_agreed": False,
        "ended_on": date(2026, 11, 17),
        "final": True,
        "seen_digests": frozenset({DIGEST}),
        "seen_on": date(2026, 11, 27),
        "pupil_names": (),
        "recipient_is_teacher": False,
    }
    return Facts(**(fields | changes))


def ledger(state, purpose=Purpose.REPORT_TO_BOARD, material=ANY, recipient=ANY):
    """Return a ledger in which the teacher's consent to a use stands as `state`."""
    evidence = Evidence(uuid4(), "d", "drawn")

    def entry(answer, how=Given.WRITTEN, until=None, seq=1):
        return Consent(
            uuid4(),
            TRAJECTORY,
            TEACHER,
            "self",
            answer,
            purpose,
            date(2026, 11, 2),
            material,
            recipient,
            valid_until=until,
            how=how,
            evidence=evidence if how is Given.WRITTEN else None,
            text_version="1",
            seq=seq,
        )

    entries = {
        State.NONE: [],
        State.REFUSED: [entry(Answer.NO)],
        State.WITHDRAWN: [entry(Answer.YES), entry(Answer.WITHDRAWN, seq=2)],
        State.EXPIRED: [entry(Answer.YES, until=TODAY - timedelta(days=1))],
        State.UNPROVEN: [entry(Answer.YES)],
        State.ORAL: [entry(Answer.YES, Given.ORAL)],
        State.WRITTEN: [entry(Answer.YES)],
    }[state]
    proven = frozenset() if state is State.UNPROVEN else frozenset(e.id for e in entries)
    return ConsentLedger(entries, proven)


def grounds(decision):
    return {check.ground for check in decision.checks if not check.ok}


def test_the_final_report_goes_to_the_board_with_written_consent():
    decision = decide(request(), ledger(State.WRITTEN), facts(), WHEN)
    assert isinstance(decision, Release)
    assert decision.row == 5
    assert decision.valid_until == WHEN.at + LIFETIME
    assert decision.consent_id is not None


@pytest.mark.parametrize("state", [s for s in State if s is not State.WRITTEN])
def test_without_written_consent_the_board_gets_nothing(state):
    decision = decide(request(), ledger(state), facts(), WHEN)
    assert isinstance(decision, Refusal)
    assert grounds(decision) == {Ground.CONSENT}
    expected = Verdict.NEEDS_WRITTEN if state is State.ORAL else Verdict.DENY
    assert decision.verdict is expected
    assert decision.checks[0].state is state  # crosses first


BREAKS = {
    Ground.SEEN: {"seen_digests": frozenset({"b" * 64})},
    Ground.FINAL: {"final": False},
    Ground.AT_END: {"ended_on": None},
    Ground.NO_PUPIL_NAMES: {"pupil_names": ("sem",)},
    Ground.AGREEMENT: {"commissioner": Commissioner.TEACHER},
}


@pytest.mark.parametrize("broken", list(BREAKS), ids=str)
def test_each_condition_alone_keeps_the_report_in(broken):
    decision = decide(request(), ledger(State.WRITTEN), facts(**BREAKS[broken]), WHEN)
    assert isinstance(decision, Refusal)
    assert grounds(decision) == {broken}


def test_every_combination_is_allowed_only_when_all_hold():
    for state, *broken in itertools.product(State, *([False, True] for _ in BREAKS)):
        changes = {}
        for ground, is_broken in zip(BREAKS, broken, strict=True):
            changes |= BREAKS[ground] if is_broken else {}
        decision = decide(request(), ledger(state), facts(**changes), WHEN)
        allowed = state is State.WRITTEN and not any(broken)
        assert isinstance(decision, Release) is allowed


def test_the_agreement_of_a_teacher_who_asked_herself_may_allow_the_report():
    agreed = facts(commissioner=Commissioner.TEACHER, board_report_agreed=True)
    assert isinstance(decide(request(), ledger(State.WRITTEN), agreed, WHEN), Release)


def test_a_nameless_recipient_is_refused():
    nameless = request(recipient=Recipient("board:1", " "))
    decision = decide(nameless, ledger(State.WRITTEN), facts(), WHEN)
    assert grounds(decision) == {Ground.RECIPIENT}


@pytest.mark.parametrize("state", list(State))
def test_a_written_interim_report_never_goes_out(state):
    decision = decide(request(kind="interim_report"), ledger(state), facts(), WHEN)
    assert isinstance(decision, Refusal)
    assert decision.row == 6


@pytest.mark.parametrize("state", list(State))
def test_an_assessment_never_gets_anything(state):
    decision = decide(request(Purpose.ASSESSMENT), ledger(state), facts(), WHEN)
    assert isinstance(decision, Refusal)
    assert decision.row == 13


@pytest.mark.parametrize("purpose", [Purpose.VIEW_OWN, Purpose.COPY_OWN])
@pytest.mark.parametrize("state", list(State))
def test_the_teacher_always_gets_her_own(purpose, state):
    own = request(purpose, recipient=Recipient(f"person:{TEACHER}", "Peter"))
    mine = facts(recipient_is_teacher=True, ended_on=None, final=False)
    decision = decide(own, ledger(state), mine, WHEN)
    if purpose is Purpose.VIEW_OWN:  # it is shown: nothing goes out
        assert isinstance(decision, Viewing)
        assert (decision.row, decision.verdict) == (1, Verdict.ALLOW)
    else:
        assert isinstance(decision, Release)
        assert decision.row == 2


def test_another_does_not_get_hers():
    decision = decide(request(Purpose.COPY_OWN), ledger(State.WRITTEN), facts(), WHEN)
    assert grounds(decision) == {Ground.OWN}


@pytest.mark.parametrize("purpose", sorted(Purpose))
def test_a_material_that_nobody_thought_of_goes_nowhere(purpose):
    asked = request(purpose, "diary")
    yes = ledger(State.WRITTEN, purpose)
    decision = decide(asked, yes, facts(), WHEN)
    assert isinstance(decision, Refusal)


@pytest.mark.parametrize("kind", ["film", "fragment", "still"])
def test_a_picture_for_the_teacher_is_only_shown_until_the_others_agree(kind):
    mine = facts(recipient_is_teacher=True)
    decision = decide(request(Purpose.COPY_OWN, kind), ledger(State.NONE), mine, WHEN)
    assert isinstance(decision, Viewing)
    assert (decision.row, decision.verdict) == (3, Verdict.VIEW_ONLY)


@pytest.mark.parametrize("kind", ["film", "fragment", "still"])
def test_the_board_gets_no_picture_of_others_who_did_not_agree(kind):
    yes = ledger(State.WRITTEN)
    decision = decide(request(kind=kind), yes, facts(), WHEN)
    assert isinstance(decision, Refusal)
    assert (decision.row, decision.verdict) == (8, Verdict.NEEDS_UNRECOGNISABLE)
    hidden = facts(recognisable=Recognisable(removed=True))
    assert isinstance(decide(request(kind=kind), yes, hidden, WHEN), Release)


@pytest.mark.parametrize("purpose", [Purpose.COPY_OWN, Purpose.VIEW_OWN, Purpose.REPORT_TO_BOARD])
def test_where_there_is_nothing_yet_only_that_is_said_of_it(purpose):
    asked = request(purpose, digest="")
    at = facts(recipient_is_teacher=True, pupil_names=("Sem",), final=False)
    decision = decide(asked, ledger(State.WRITTEN), at, WHEN)
    assert isinstance(decision, Refusal)
    assert [c.ground for c in decision.checks if not c.ok] == [Ground.MATERIAL]


def test_a_release_may_begin_until_its_ten_minutes_are_over():
    release = decide(request(), ledger(State.WRITTEN), facts(), WHEN)
    assert release.holds_at(WHEN.at + LIFETIME)
    assert not release.holds_at(WHEN.at + LIFETIME + timedelta(seconds=1))


def letter_to(purpose, recipient=BOARD, digest=DIGEST):
    return request(purpose, "letter", recipient, digest)


def ledger_for(purpose, material, recipient):
    evidence = Evidence(uuid4(), "d", "drawn")
    consent = Consent(
        uuid4(), TRAJECTORY, TEACHER, "self", Answer.YES, purpose, date(2026, 11, 1), material,
        recipient, None, Given.WRITTEN, evidence, "1", "nl", 1,
    )  # fmt: skip
    return ConsentLedger([consent], frozenset({consent.id}))


NO_CONSENT = ConsentLedger([], frozenset())


def test_a_paper_that_names_nobody_goes_out_without_consent():
    decision = decide(letter_to(Purpose.PRACTICE_PAPER), NO_CONSENT, facts(), WHEN)
    assert isinstance(decision, Release)
    assert (decision.row, decision.consent_id) == (18, None)
    assert {check.ground for check in decision.checks} == {Ground.NO_NAMES, Ground.RECIPIENT}


def test_a_paper_that_names_somebody_says_which_names():
    named = facts(names_found=("Marit Jansen", "De Wilgen"))
    decision = decide(letter_to(Purpose.PRACTICE_PAPER), NO_CONSENT, named, WHEN)
    assert isinstance(decision, Refusal)
    check = decision.checks[0]
    assert (check.ground, check.names) == (Ground.NO_NAMES, ("Marit Jansen", "De Wilgen"))
    assert check.remedy is Remedy.LEAVE_NAMES_OUT


@pytest.mark.parametrize(
    "kind", ["report", "register", "film", "fragment", "still", "annotations", "figures"]
)
def test_nothing_but_papers_goes_out_as_a_paper_of_the_practice(kind):
    asked = request(Purpose.PRACTICE_PAPER, kind)
    decision = decide(asked, NO_CONSENT, facts(), WHEN)
    assert isinstance(decision, Refusal)
    assert decision.row == 0


def test_a_letter_with_names_goes_to_whom_she_agreed_to_in_writing():
    granted = ledger_for(Purpose.THIRD_PARTY, "letter", BOARD.key)
    named = facts(names_found=("Marit Jansen",))
    decision = decide(letter_to(Purpose.THIRD_PARTY), granted, named, WHEN)
    assert isinstance(decision, Release)
    assert decision.row == 9
    assert decision.consent_id is not None


@pytest.mark.parametrize(
    "granted",
    [
        NO_CONSENT,
        ledger_for(Purpose.THIRD_PARTY, "fragment", BOARD.key),
        ledger_for(Purpose.THIRD_PARTY, "letter", "school:2"),
        ledger_for(Purpose.REPORT_TO_BOARD, "letter", BOARD.key),
    ],
    ids=["none", "another material", "another recipient", "another purpose"],
)
def test_no_other_consent_lets_a_letter_out(granted):
    decision = decide(letter_to(Purpose.THIRD_PARTY), granted, facts(), WHEN)
    assert isinstance(decision, Refusal)
    assert decision.checks[0].ground is Ground.CONSENT
    assert decision.checks[0].remedy is Remedy.RECORD_CONSENT


def test_a_letter_names_no_pupils_whatever_was_agreed():
    granted = ledger_for(Purpose.THIRD_PARTY, "letter", BOARD.key)
    decision = decide(letter_to(Purpose.THIRD_PARTY), granted, facts(pupil_names=("sem",)), WHEN)
    assert isinstance(decision, Refusal)
    assert decision.checks[0].ground is Ground.NO_PUPIL_NAMES
    assert decision.checks[0].remedy is Remedy.LEAVE_NAMES_OUT


def test_her_own_letter_goes_to_her_and_to_nobody_else():
    own = letter_to(Purpose.COPY_OWN)
    named = facts(names_found=("Marit Jansen",), recipient_is_teacher=True)
    assert decide(own, NO_CONSENT, named, WHEN).row == 2
    assert isinstance(decide(own, NO_CONSENT, named, WHEN), Release)
    assert isinstance(decide(own, NO_CONSENT, facts(), WHEN), Refusal)


@pytest.mark.parametrize("purpose", [Purpose.PRACTICE_PAPER, Purpose.THIRD_PARTY, Purpose.COPY_OWN])
def test_an_empty_letter_goes_nowhere(purpose):
    granted = ledger_for(Purpose.THIRD_PARTY, "letter", BOARD.key)
    asked = letter_to(purpose, digest="")
    decision = decide(asked, granted, facts(recipient_is_teacher=True), WHEN)
    assert isinstance(decision, Refusal)
    assert decision.checks[0].ground is Ground.MATERIAL


def test_the_board_gets_no_report_as_a_third_party():
    granted = ledger_for(Purpose.THIRD_PARTY, "report", BOARD.key)
    decision = decide(request(Purpose.THIRD_PARTY, "report"), granted, facts(), WHEN)
    assert isinstance(decision, Refusal)
    assert (decision.row, decision.checks[0].remedy) == (5, Remedy.CHOOSE_REPORT)


def test_no_whole_film_goes_to_a_third_party():
    other = Recipient("person:9", "Orthopedagoog")
    granted = ledger_for(Purpose.THIRD_PARTY, "film", other.key)
    hidden = facts(recognisable=Recognisable(removed=True))
    asked = request(Purpose.THIRD_PARTY, "film", other)
    decision = decide(asked, granted, hidden, WHEN)
    assert isinstance(decision, Refusal)
    assert decision.row == 9
    assert [check.ground for check in decision.checks] == [Ground.WHOLE_FILM]


ANALYSIS = pytest.mark.parametrize("kind", ["figures", "annotations"])


@ANALYSIS
def test_her_own_figures_go_to_her_without_consent_and_name_no_pupil(kind):
    own = request(Purpose.COPY_OWN, kind)
    decision = decide(own, NO_CONSENT, facts(recipient_is_teacher=True), WHEN)
    assert isinstance(decision, Release)
    assert (decision.row, decision.consent_id) == (2, None)
    named = facts(recipient_is_teacher=True, pupil_names=("sem",))
    refusal = decide(own, NO_CONSENT, named, WHEN)
    assert isinstance(refusal, Refusal)
    assert refusal.checks[0].ground is Ground.NO_PUPIL_NAMES
    assert refusal.checks[0].remedy is Remedy.NONE  # there is no report in which it stands
    assert isinstance(decide(own, NO_CONSENT, facts(), WHEN), Refusal)


@ANALYSIS
def test_figures_go_to_whom_she_agreed_to_in_writing(kind):
    granted = ledger_for(Purpose.THIRD_PARTY, kind, BOARD.key)
    asked = request(Purpose.THIRD_PARTY, kind)
    decision = decide(asked, granted, facts(), WHEN)
    assert isinstance(decision, Release)
    assert decision.row == 9
    assert decision.consent_id is not None
    for changes in ({"pupil_names": ("sem",)}, {"others_named": ("Wim",)}):
        assert isinstance(decide(asked, granted, facts(**changes), WHEN), Refusal)


OTHER = {"figures": "annotations", "annotations": "figures"}


@pytest.mark.parametrize("how", ["none", "material", "recipient", "purpose", "her own"])
@ANALYSIS
def test_no_other_consent_lets_figures_out(kind, how):
    granted = {
        "none": NO_CONSENT,
        "material": ledger_for(Purpose.THIRD_PARTY, OTHER[kind], BOARD.key),
        "recipient": ledger_for(Purpose.THIRD_PARTY, kind, "school:2"),
        "purpose": ledger_for(Purpose.REPORT_TO_BOARD, kind, BOARD.key),
        "her own": ledger_for(Purpose.COPY_OWN, kind, BOARD.key),
    }[how]
    decision = decide(request(Purpose.THIRD_PARTY, kind), granted, facts(), WHEN)
    assert isinstance(decision, Refusal)
    assert decision.checks[0].ground is Ground.CONSENT
    assert decision.checks[0].remedy is Remedy.RECORD_CONSENT


@pytest.mark.parametrize(
    "purpose",
    sorted(set(Purpose) - {Purpose.VIEW_OWN, Purpose.COPY_OWN, Purpose.THIRD_PARTY}),
)
@ANALYSIS
def test_for_no_other_purpose_do_figures_go_out(kind, purpose):
    granted = ledger_for(purpose, kind, BOARD.key)
    asked = request(purpose, kind)
    decision = decide(asked, granted, facts(recipient_is_teacher=True), WHEN)
    assert isinstance(decision, Refusal)


@pytest.mark.parametrize("state", [s for s in State if s is not State.WRITTEN])
@ANALYSIS
def test_less_than_a_written_yes_keeps_figures_in(kind, state):
    use = {"purpose": Purpose.THIRD_PARTY, "material": kind, "recipient": BOARD.key}
    consents = ledger(state, **use)
    decision = decide(request(Purpose.THIRD_PARTY, kind), consents, facts(), WHEN)
    assert isinstance(decision, Refusal)
    assert decision.checks[0].state is state
    expected = Verdict.NEEDS_WRITTEN if state is State.ORAL else Verdict.DENY
    assert decision.verdict is expected


@ANALYSIS
def test_of_nothing_chosen_there_is_no_report_to_open(kind):
    for purpose in (Purpose.COPY_OWN, Purpose.THIRD_PARTY):
        empty = request(purpose, kind, digest="")
        decision = decide(empty, NO_CONSENT, facts(recipient_is_teacher=True), WHEN)
        assert isinstance(decision, Refusal)
        missing = next(check for check in decision.checks if check.ground is Ground.MATERIAL)
        assert (missing.ok, missing.remedy) == (False, Remedy.NONE)


@pytest.mark.parametrize(
    ("kind", "remedy"),
    [
        ("letter", Remedy.LEAVE_NAMES_OUT),
        ("annotations", Remedy.LEAVE_NAMES_OUT),
        ("figures", Remedy.NONE),
    ],
)
def test_names_of_others_can_be_left_out_where_there_are_words(kind, remedy):
    granted = ledger_for(Purpose.THIRD_PARTY, kind, BOARD.key)
    asked = request(Purpose.THIRD_PARTY, kind)
    decision = decide(asked, granted, facts(others_named=("Wim",)), WHEN)
    assert [(c.ground, c.remedy) for c in decision.checks if not c.ok] == [
        (Ground.NO_OTHERS, remedy)
    ]


REASON = "Bevel van de rechter-commissaris van 3 oktober, zaak 12."
GLASS = BreakGlass(REASON, "artikel 126nd Sv", teacher_informed=True)


@pytest.mark.parametrize(
    ("wrong", "ground"),
    [
        ({"reason": "a" * 45}, Ground.REASON),
        ({"reason": "ja nee " * 8}, Ground.REASON),
        ({"reason": REASON[:39]}, Ground.REASON),
        ({"legal_basis": "x"}, Ground.LEGAL_BASIS),
        ({"legal_basis": "aaaaaaaa"}, Ground.LEGAL_BASIS),
        ({"legal_basis": "12345678"}, Ground.LEGAL_BASIS),
        ({"teacher_informed": False}, Ground.INFORMED),
        ({"teacher_informed": False, "informing_forbidden": True}, Ground.INFORMED),
    ],
)
def test_glass_breaks_only_with_a_reason_in_words_a_basis_and_a_day_to_look_again(wrong, ground):
    asked = request(Purpose.LEGAL_DUTY, "film", Recipient("named:court", "Rechtbank"))
    said = decide(asked, NO_CONSENT, facts(broken=GLASS), WHEN)
    assert isinstance(said, Release)
    spoilt = facts(broken=replace(GLASS, **wrong))
    refused = decide(asked, NO_CONSENT, spoilt, WHEN)
    assert refused.verdict is Verdict.BREAK_GLASS
    assert [check.ground for check in refused.checks if not check.ok] == [ground]


def test_who_may_not_be_informed_is_looked_at_again():
    asked = request(Purpose.LEGAL_DUTY, "film", Recipient("named:court", "Rechtbank"))
    forbidden = replace(
        GLASS, teacher_informed=False, informing_forbidden=True, reconsider_on=WHEN.today
    )
    assert isinstance(decide(asked, NO_CONSENT, facts(broken=forbidden), WHEN), Release)


@pytest.mark.parametrize(("in_it", "verdict"), [(True, Verdict.VIEW_ONLY), (False, Verdict.DENY)])
def test_a_film_of_a_talk_with_the_child_itself_is_a_film_that_it_is_in(in_it, verdict):
    asked = request(Purpose.ACCESS_REQUEST, "film", Recipient("person:9", "Judith Oosting"))
    child = asked.teacher_id if in_it else uuid4()
    access = Access(
        is_self=False, is_guardian=True, decides_herself=False, identity_checked=True, child=child
    )
    alone = facts(access=access, recognisable=Recognisable(complete=True))
    assert decide(asked, NO_CONSENT, alone, WHEN).verdict is verdict
