"""By property: nothing that is taken away or that somebody takes back ever opens the gate."""

from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple
from uuid import UUID

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from beeldcoach.domain.consent import (
    ANY,
    Answer,
    Consent,
    ConsentLedger,
    Evidence,
    Given,
    Purpose,
)
from beeldcoach.domain.merging import Merge, Merges, person_key, school_key
from beeldcoach.domain.release import (
    Access,
    Facts,
    Material,
    Recipient,
    Refusal,
    Release,
    Request,
    Viewing,
    When,
    decide,
)
from beeldcoach.domain.trajectory import Commissioner

TEACHER, OTHER, TRAJECTORY = (UUID(int=number) for number in (1, 2, 3))
TODAY = date(2026, 12, 1)
WHEN = When(datetime(2026, 12, 1, 9, tzinfo=UTC), TODAY, UUID(int=4))
SCHOOL, DOUBLE = school_key(UUID(int=5)), school_key(UUID(int=6))
KEYS = (SCHOOL, DOUBLE, "calendar", person_key(TEACHER), person_key(OTHER))
KINDS = (
    "person_file", "letter", "calendar", "keys", "lens", "processing", "incident", "report",
    "interim_report", "register", "receipt", "annotations", "figures", "film", "fragment", "still",
    "anything",
)  # fmt: skip

consents = st.lists(
    st.builds(
        lambda answer, purpose, material, recipient, how, days: (
            answer, purpose, material, recipient, how, days,
        ),
        st.sampled_from(Answer),
        st.sampled_from([Purpose.THIRD_PARTY, Purpose.REPORT_TO_BOARD, Purpose.COPY_OWN]),
        st.sampled_from(["letter", "calendar", "figures", "annotations", "report", ANY]),
        st.sampled_from([*KEYS, ANY]),
        st.sampled_from(Given),
        st.sampled_from([None, -1, 0, 30]),
    ),
    max_size=7,
)  # fmt: skip
accesses = st.none() | st.builds(
    Access, st.booleans(), st.booleans(), st.sampled_from([None, True, False]), st.booleans()
)
names = st.sampled_from([(), ("Noor",), ("Noor", "Sem")])
facts = st.builds(
    Facts,
    st.sampled_from([None, *Commissioner]),
    st.booleans(),
    st.sampled_from([None, TODAY]),
    st.booleans(),
    st.sampled_from([frozenset(), frozenset({"d"})]),
    st.none(),
    names,
    st.booleans(),
    accesses,
    names,
    names,
)
requests = st.builds(
    lambda about, purpose, kind, digest, key, name: Request(
        TRAJECTORY if about else None,
        TEACHER if about is not None else None,
        purpose,
        Material(kind, "m", 1, digest),
        Recipient(key, name),
    ),
    st.sampled_from([True, False, None]),
    st.sampled_from(Purpose),
    st.sampled_from(KINDS),
    st.sampled_from(["", "d"]),
    st.sampled_from(KEYS),
    st.sampled_from(["", "  ", "De Wilgen"]),
)


def asking(purposes, kinds, recipients=KEYS):
    """Draw requests for which nothing lacks but, for some, a yes."""
    return st.builds(
        lambda purpose, kind, key: Request(
            TRAJECTORY, TEACHER, purpose, Material(kind, "m", 1, "d"), Recipient(key, "De Wilgen")
        ),
        st.sampled_from(purposes),
        st.sampled_from(kinds),
        st.sampled_from(recipients),
    )


PAPERS = ["letter", "calendar"]
PICTURES = ["film", "fragment", "still"]
NAMELESS = ["keys", "lens", "processing", "incident"]  # that no consent lets name anybody
ANALYSIS = ["figures", "annotations"]
naming = asking([Purpose.THIRD_PARTY], [*PAPERS, *ANALYSIS])
to_board = asking([Purpose.REPORT_TO_BOARD], ["report"])
allowable = st.one_of(
    asking(
        [Purpose.VIEW_OWN, Purpose.COPY_OWN], ["report", "register", "receipt", *ANALYSIS, *PAPERS]
    ),
    asking([Purpose.COPY_OWN], ["person_file"]),
    to_board,
    naming,
    asking([Purpose.PRACTICE_PAPER], [*PAPERS, *NAMELESS]),
)
CLEAN = Facts(
    Commissioner.BOARD,
    board_report_agreed=True,
    ended_on=TODAY,
    final=True,
    seen_digests=frozenset({"d"}),
    seen_on=TODAY,
    pupil_names=(),
    recipient_is_teacher=True,
    access=Access(is_self=True, is_guardian=True, decides_herself=True, identity_checked=True),
)
NAMES_A_PUPIL = {"pupil_names": ("Noor",)}
NOT_HERS = [{"recipient_is_teacher": False}, NAMES_A_PUPIL]
WRONG = {  # facts with which what is asked for that purpose stays in
    Purpose.VIEW_OWN: NOT_HERS,
    Purpose.COPY_OWN: [
        *NOT_HERS,
        {"access": None},
        {"access": Access(False, True, True, True)},
        {"access": Access(True, False, False, True)},
        {"access": Access(True, True, None, True)},
        {"access": Access(True, True, True, False)},
    ],
    Purpose.REPORT_TO_BOARD: [
        {"commissioner": Commissioner.TEACHER, "board_report_agreed": False},
        {"ended_on": None},
        {"final": False},
        {"seen_digests": frozenset({"of another version"})},
        NAMES_A_PUPIL,
    ],
    Purpose.THIRD_PARTY: [NAMES_A_PUPIL, {"others_named": ("Sem",)}],
    Purpose.PRACTICE_PAPER: [{"names_found": ("Noor", "Sem")}],
}


class Case(NamedTuple):
    """What is asked, what was answered before (as `made` takes it), and what is known."""

    request: Request
    drawn: list
    known: Facts


def yes_to(request):
    use = (request.purpose, request.material.kind, request.recipient.key)
    return (Answer.YES, *use, Given.WRITTEN, None)


def other(values, than):
    return st.sampled_from([value for value in values if value != than])


def spoil_request(draw, case):
    asked, answers, known = case
    material, recipient = asked.material, asked.recipient
    wrong = draw(
        st.sampled_from(
            [
                {"material": replace(material, digest="")},
                {"material": replace(material, kind=draw(other(KINDS, material.kind)))},
                {"recipient": replace(recipient, name="  ")},
                {"recipient": replace(recipient, key=draw(other(KEYS, recipient.key)))},
                {"purpose": draw(other(list(Purpose), asked.purpose))},
                {"teacher_id": None, "trajectory_id": None},
            ]
        )
    )
    return Case(replace(asked, **wrong), answers, known)


def spoil_yes(draw, case):
    asked, answers, known = case
    answer, purpose, material, recipient, how, until = answers[-1]
    wrong = draw(
        st.sampled_from(
            [
                (draw(other(list(Answer), answer)), purpose, material, recipient, how, until),
                (answer, draw(other(list(Purpose), purpose)), material, recipient, how, until),
                (answer, purpose, draw(other(KINDS, material)), recipient, how, until),
                (answer, purpose, material, draw(other(KEYS, recipient)), how, until),
                (answer, purpose, material, recipient, Given.ORAL, until),
                (answer, purpose, material, recipient, how, -1),
            ]
        )
    )
    return Case(asked, [*answers[:-1], wrong], known)


def spoil_facts(draw, case):
    wrong = draw(st.sampled_from(WRONG.get(case.request.purpose, [NAMES_A_PUPIL])))
    return case._replace(known=replace(case.known, **wrong))


def answer_later(draw, case):
    return case._replace(drawn=[*draw(consents), case.drawn[-1], *draw(consents)])


@st.composite
def nearly(draw, asked=allowable):
    """Draw what would be let out, and mostly spoil one or two things of it."""
    request = draw(asked)
    case = Case(request, [*draw(consents), yes_to(request)], CLEAN)
    how = st.sampled_from([spoil_request, spoil_yes, spoil_facts, spoil_facts, answer_later])
    for spoil in draw(st.lists(how, max_size=2)):
        case = spoil(draw, case)
    return case


cases = nearly() | st.builds(Case, requests, consents, facts)
AT_SCHOOL = (SCHOOL, DOUBLE)
consenting = nearly(naming | to_board)
to_schools = nearly(
    asking([Purpose.THIRD_PARTY], PAPERS, AT_SCHOOL)
    | asking([Purpose.REPORT_TO_BOARD], ["report"], AT_SCHOOL)
)


def made(drawn, giver=TEACHER):
    found = []
    for seq, (answer, purpose, material, recipient, how, days) in enumerate(drawn, 1):
        written = how is Given.WRITTEN
        found.append(
            Consent(
                UUID(int=100 + seq),
                TRAJECTORY,
                giver,
                "self",
                answer,
                purpose,
                TODAY - timedelta(days=40),
                material,
                recipient,
                TODAY + timedelta(days=days) if days is not None else None,
                how,
                Evidence(UUID(int=7), "e", "drawn") if written else None,
                "1" if written else "",
                "nl" if written else "",
                seq,
            )
        )
    return found


def ledger(consents, merges=None, unproven=()):
    return ConsentLedger(consents, frozenset({c.id for c in consents} - set(unproven)), merges)


def decided(case, **how):
    return decide(case.request, ledger(made(case.drawn), **how), case.known, WHEN)


def rows_reached(of, decision_of, examples=500):
    """Count by row what a strategy lets out, in the same examples every time."""
    rows = Counter()

    @settings(max_examples=examples, derandomize=True, database=None)
    @given(of)
    def look(case):
        decision = decision_of(case)
        if not isinstance(decision, Refusal):
            rows[decision.row, case.request.recipient.key] += 1

    look()
    return rows


@pytest.fixture(scope="module")
def reached():
    return rows_reached(cases, decided)


@pytest.mark.parametrize("row", [1, 2, 5, 9, 18])
def test_what_is_drawn_is_let_out_by_every_row_that_can(reached, row):
    assert sum(count for (found, _), count in reached.items() if found == row) >= 5


@pytest.fixture(scope="module")
def reached_merged():
    merges = Merges({DOUBLE: Merge(SCHOOL, 4)})
    return rows_reached(to_schools, lambda case: decided(case, merges=merges))


@pytest.mark.parametrize("key", AT_SCHOOL, ids=["the one", "its double"])
@pytest.mark.parametrize("row", [5, 9])
def test_what_is_drawn_is_let_out_to_a_school_that_was_two(reached_merged, row, key):
    assert reached_merged[row, key] >= 5


@pytest.mark.parametrize(
    "asked", [cases, nearly(to_board), nearly(naming)], ids=["anything", "a report", "a name"]
)
@settings(max_examples=200)
@given(st.data())
def test_what_goes_out_is_what_the_table_says(asked, data):
    """The table once more, told the other way around: what each yes must have."""
    case = data.draw(asked)
    request = case.request
    decision = decided(case)
    if isinstance(decision, Refusal):
        return
    assert request.material.exists
    assert request.purpose is not Purpose.ASSESSMENT
    told = {1: says_hers, 2: says_hers, 3: says_look, 18: says_nameless}
    told.get(decision.row, says_yes_to_others)(case, decision)


def says_nameless(case, _decision):
    request, _, known = case
    assert (request.purpose, known.names_found) == (Purpose.PRACTICE_PAPER, ())
    assert request.material.kind in [*PAPERS, *NAMELESS]
    assert request.recipient.name.strip()


def says_hers(case, decision):
    request, _, known = case
    assert not known.pupil_names
    if request.material.kind == "person_file":
        access = known.access
        assert request.purpose is Purpose.COPY_OWN
        assert access.identity_checked
        assert access.is_self if access.decides_herself else access.is_guardian
        assert access.decides_herself is not None
        assert request.recipient.name.strip()
        return
    assert request.purpose is (Purpose.VIEW_OWN if decision.row == 1 else Purpose.COPY_OWN)
    assert isinstance(decision, Viewing) is (decision.row == 1)
    assert known.recipient_is_teacher
    assert decision.row == 1 or request.material.kind not in PICTURES


def says_look(case, decision):
    """Nobody said who is in view, so of pictures she gets no copy."""
    request, _, known = case
    assert request.purpose is Purpose.COPY_OWN
    assert request.material.kind in PICTURES
    assert known.recipient_is_teacher
    assert isinstance(decision, Viewing)


def says_yes_to_others(case, decision):
    request, drawn, known = case
    kind, purpose = request.material.kind, request.purpose
    assert kind not in PICTURES  # nobody said who is in view
    assert not known.pupil_names
    assert request.recipient.name.strip()
    consent = next(c for c in made(drawn) if c.id == decision.consent_id)
    assert consent.giver_id == request.teacher_id
    assert (consent.answer, consent.how, consent.purpose) == (Answer.YES, Given.WRITTEN, purpose)
    assert consent.material in (ANY, kind)
    assert consent.recipient in (ANY, request.recipient.key)
    assert consent.valid_until is None or consent.valid_until >= TODAY
    if decision.row == 5:
        assert (purpose, kind) == (Purpose.REPORT_TO_BOARD, "report")
        assert known.ended_on is not None
        assert known.final
        assert request.material.digest in known.seen_digests
        assert known.commissioner is Commissioner.BOARD or known.board_report_agreed
        return
    assert not known.others_named
    if decision.row == 11:
        assert purpose in (Purpose.RESEARCH, Purpose.PUBLICATION, Purpose.EDUCATION)
        assert consent.valid_until is not None
        return
    assert (decision.row, purpose) == (9, Purpose.THIRD_PARTY)
    board = kind == "report" and request.recipient.key.startswith(("board:", "school:"))
    assert kind in [*PAPERS, *ANALYSIS, "report"]
    assert not board


@given(consenting, st.data())
def test_evidence_that_is_gone_opens_nothing(case, data):
    gone = data.draw(st.sets(st.sampled_from([c.id for c in made(case.drawn)])))
    decision = decided(case, unproven=gone)
    if isinstance(decision, Release):
        assert decision.consent_id not in gone
        assert isinstance(decided(case), Release)


@given(consenting)
def test_without_any_evidence_nobody_is_named(case):
    without = decided(case, unproven=[c.id for c in made(case.drawn)])
    if case.request.purpose in (Purpose.THIRD_PARTY, Purpose.REPORT_TO_BOARD):
        assert isinstance(without, Refusal)
    else:  # nobody is asked
        assert without == decided(case)


@given(naming, consents)
def test_a_withdrawal_closes_at_once_and_closes_nothing_else(request, drawn):
    board = replace(
        request, purpose=Purpose.REPORT_TO_BOARD, material=Material("report", "m", 1, "d")
    )
    said = made([*drawn, yes_to(board), yes_to(request)])
    consent = said[-1]
    decision = decide(request, ledger(said), CLEAN, WHEN)
    assert isinstance(decision, Release)
    assert decision.consent_id == consent.id
    taken_back = replace(
        consent,
        id=UUID(int=999),
        answer=Answer.WITHDRAWN,
        evidence=None,
        how=Given.ORAL,
        valid_until=None,
        seq=len(said) + 1,
    )
    after = ledger([*said, taken_back])
    assert isinstance(decide(request, after, CLEAN, WHEN), Refusal)
    still = decide(board, after, CLEAN, WHEN)
    assert isinstance(still, Release)
    assert still == decide(board, ledger(said), CLEAN, WHEN)


@given(cases)
def test_a_yes_to_one_purpose_opens_no_other(case):
    request, drawn, known = case
    others = [c for c in made(drawn) if c.purpose is not request.purpose]
    decision = decide(request, ledger(others), known, WHEN)
    nothing = decide(request, ledger([]), known, WHEN)
    assert decision == nothing


@given(cases, names.filter(bool))
def test_the_name_of_a_pupil_keeps_everything_in(case, pupils):
    assume(case.request.material.kind not in PICTURES)  # they show people, and name nobody
    # as the gate is told of letters
    named = replace(case.known, pupil_names=pupils, names_found=pupils)
    assert isinstance(decided(case._replace(known=named)), Refusal)


@given(cases | to_schools, st.integers(0, 8))
def test_merging_people_or_schools_opens_nothing_that_both_had_not(case, after):
    merges = Merges({DOUBLE: Merge(SCHOOL, after), person_key(OTHER): Merge("gone", after)})
    if not isinstance(decided(case, merges=merges), Release):
        return
    request = case.request
    if request.recipient.key not in AT_SCHOOL:
        assert isinstance(decided(case), Release)
        return
    each = [
        decided(case._replace(request=replace(request, recipient=Recipient(key, "De Wilgen"))))
        for key in AT_SCHOOL
    ]
    assert any(isinstance(one, Release) for one in each)


@settings(max_examples=120)
@given(nearly(asking([Purpose.COPY_OWN], ["person_file"])) | cases, accesses)
def test_only_who_is_sure_and_has_the_right_gets_all_about_somebody(case, access):
    asked = replace(case.request, material=replace(case.request.material, kind="person_file"))
    with_access = case._replace(request=asked, known=replace(case.known, access=access))
    decision = decided(with_access)
    if isinstance(decision, Release):
        assert access.identity_checked
        assert access.decides_herself is not None
        assert access.is_self if access.decides_herself else access.is_guardian
    if access is None or not access.identity_checked or access.decides_herself is None:
        assert isinstance(decision, Refusal)
    less = replace(access, identity_checked=False) if access else None
    refused = decided(case._replace(request=asked, known=replace(case.known, access=less)))
    assert isinstance(refused, Refusal)
