"""By property: nothing that is taken away or that somebody takes back ever opens the gate."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from hypothesis import given
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
    "person_file", "letter", "calendar", "report", "interim_report", "register", "receipt",
    "annotations", "film", "fragment", "still", "anything",
)  # fmt: skip

consents = st.lists(
    st.builds(
        lambda answer, purpose, material, recipient, how, days: (
            answer, purpose, material, recipient, how, days,
        ),
        st.sampled_from(Answer),
        st.sampled_from([Purpose.THIRD_PARTY, Purpose.REPORT_TO_BOARD, Purpose.COPY_OWN]),
        st.sampled_from(["letter", "calendar", "report", ANY]),
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
naming = st.builds(
    lambda kind, key: Request(
        TRAJECTORY,
        TEACHER,
        Purpose.THIRD_PARTY,
        Material(kind, "m", 1, "d"),
        Recipient(key, "De Wilgen"),
    ),
    st.sampled_from(["letter", "calendar"]),
    st.sampled_from(KEYS),
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


@given(requests, consents, facts)
def test_what_goes_out_is_what_the_table_says(request, drawn, known):
    """The table once more, told the other way around: what each yes must have."""
    said = made(drawn)
    decision = decide(request, ledger(said), known, WHEN)
    if isinstance(decision, Refusal):
        return
    kind, purpose = request.material.kind, request.purpose
    assert request.material.exists
    assert purpose is not Purpose.ASSESSMENT
    if decision.row == 18:
        assert (purpose, known.names_found) == (Purpose.PRACTICE_PAPER, ())
        assert kind in ("letter", "calendar")
        assert request.recipient.name.strip()
        return
    assert not known.pupil_names
    if decision.row in (1, 2) and kind == "person_file":
        access = known.access
        assert purpose is Purpose.COPY_OWN
        assert access.identity_checked
        assert access.is_self if access.decides_herself else access.is_guardian
        assert access.decides_herself is not None
    elif decision.row in (1, 2):
        assert purpose in (Purpose.VIEW_OWN, Purpose.COPY_OWN)
        assert known.recipient_is_teacher
        assert kind not in ("film", "fragment", "still")
    else:
        assert decision.row in (5, 9)
        assert decision.row == 5 or not known.others_named
        consent = next(c for c in said if c.id == decision.consent_id)
        assert (consent.answer, consent.how, consent.purpose) == (
            Answer.YES,
            Given.WRITTEN,
            purpose,
        )
        assert consent.material in (ANY, kind)
        assert consent.recipient in (ANY, request.recipient.key)
        assert consent.valid_until is None or consent.valid_until >= TODAY


@given(naming, consents, st.data())
def test_evidence_that_is_gone_opens_nothing(request, drawn, data):
    said = made(drawn)
    gone = data.draw(st.sets(st.sampled_from([c.id for c in said]))) if said else set()
    if isinstance(decide(request, ledger(said, unproven=gone), CLEAN, WHEN), Release):
        assert isinstance(decide(request, ledger(said), CLEAN, WHEN), Release)


@given(naming, consents)
def test_without_any_evidence_nobody_is_named(request, drawn):
    said = made(drawn)
    every = [c.id for c in said]
    assert isinstance(decide(request, ledger(said, unproven=every), CLEAN, WHEN), Refusal)


@given(naming, consents)
def test_a_withdrawal_closes_at_once_and_closes_nothing_else(request, drawn):
    use = (request.purpose, request.material.kind, request.recipient.key)
    said = made([*drawn, (Answer.YES, *use, Given.WRITTEN, None)])
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
    board = replace(
        request, purpose=Purpose.REPORT_TO_BOARD, material=Material("report", "m", 1, "d")
    )
    assert type(decide(board, after, CLEAN, WHEN)) is type(decide(board, ledger(said), CLEAN, WHEN))


@given(requests, consents, facts)
def test_a_yes_to_one_purpose_opens_no_other(request, drawn, known):
    said = made(drawn)
    others = [c for c in said if c.purpose is not request.purpose]
    decision = decide(request, ledger(others), known, WHEN)
    nothing = decide(request, ledger([]), known, WHEN)
    assert type(decision) is type(nothing)


@given(requests, consents, facts, names.filter(bool))
def test_the_name_of_a_pupil_keeps_everything_in(request, drawn, known, pupils):
    named = replace(known, pupil_names=pupils, names_found=pupils)  # as the gate is told of letters
    assert isinstance(decide(request, ledger(made(drawn)), named, WHEN), Refusal)


@given(requests, consents, facts, st.integers(0, 8))
def test_merging_people_or_schools_opens_nothing_that_both_had_not(request, drawn, known, after):
    said = made(drawn)
    merges = Merges({DOUBLE: Merge(SCHOOL, after), person_key(OTHER): Merge("gone", after)})
    if not isinstance(decide(request, ledger(said, merges), known, WHEN), Release):
        return
    if request.recipient.key not in (SCHOOL, DOUBLE):
        assert isinstance(decide(request, ledger(said), known, WHEN), Release)
        return
    each = [
        decide(replace(request, recipient=Recipient(key, "De Wilgen")), ledger(said), known, WHEN)
        for key in (SCHOOL, DOUBLE)
    ]
    assert any(isinstance(one, Release) for one in each)


@given(requests, consents, facts, accesses)
def test_only_who_is_sure_and_has_the_right_gets_all_about_somebody(request, drawn, known, access):
    asked = replace(request, material=Material("person_file", "m", 1, "d"))
    decision = decide(asked, ledger(made(drawn)), replace(known, access=access), WHEN)
    if access is None or not access.identity_checked or access.decides_herself is None:
        assert isinstance(decision, Refusal)
    less = replace(access, identity_checked=False) if access else None
    refused = decide(asked, ledger(made(drawn)), replace(known, access=less), WHEN)
    assert isinstance(refused, Refusal)
