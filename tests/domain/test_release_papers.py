"""The gate's rows 9 and 18: calendars and letters, with a name and without."""

from datetime import UTC, date, datetime
from uuid import uuid4

import pytest

from beeldcoach.domain.consent import (
    Answer,
    Consent,
    ConsentLedger,
    Evidence,
    Given,
    Purpose,
    State,
)
from beeldcoach.domain.release import (
    Facts,
    Ground,
    Material,
    Recipient,
    Refusal,
    Release,
    Request,
    Verdict,
    When,
    decide,
)
from beeldcoach.domain.trajectory import Commissioner

TEACHER, TRAJECTORY = uuid4(), uuid4()
TODAY = date(2026, 12, 1)
WHEN = When(datetime(2026, 12, 1, 9, tzinfo=UTC), TODAY, uuid4())
CALENDAR = Recipient("calendar", "agenda van de coach")
NOBODY = ConsentLedger([], frozenset())


def facts(**changes):
    fields = {
        "commissioner": Commissioner.BOARD,
        "board_report_agreed": False,
        "ended_on": None,
        "final": False,
        "seen_digests": frozenset(),
        "seen_on": None,
        "pupil_names": (),
        "recipient_is_teacher": False,
    }
    return Facts(**(fields | changes))


def paper(kind="calendar", recipient=CALENDAR, digest="a" * 64):
    return Request(None, None, Purpose.PRACTICE_PAPER, Material(kind, "", 1, digest), recipient)


def naming(kind="calendar", recipient=CALENDAR, digest="a" * 64, teacher=TEACHER):
    material = Material(kind, "", 1, digest)
    return Request(TRAJECTORY, teacher, Purpose.THIRD_PARTY, material, recipient)


def consents(how=Given.WRITTEN, answer=Answer.YES, material="calendar", *, proven=True):
    consent = Consent(
        uuid4(),
        TRAJECTORY,
        TEACHER,
        "self",
        answer,
        Purpose.THIRD_PARTY,
        date(2026, 11, 2),
        material,
        "calendar",
        how=how,
        evidence=Evidence(uuid4(), "d", "drawn") if how is Given.WRITTEN else None,
        text_version="1",
        seq=1,
    )
    return ConsentLedger([consent], frozenset({consent.id} if proven else ()))


def grounds(decision):
    return {check.ground for check in decision.checks if not check.ok}


@pytest.mark.parametrize("kind", ["calendar", "letter", "keys", "lens", "processing", "incident"])
def test_a_paper_that_names_nobody_goes_out(kind):
    decision = decide(paper(kind), NOBODY, facts(), WHEN)
    assert isinstance(decision, Release)
    assert decision.row == 18
    assert decision.consent_id is None


@pytest.mark.parametrize("kind", ["calendar", "letter", "lens", "processing", "incident"])
def test_a_paper_of_the_practice_with_any_name_in_it_stays_in(kind):
    decision = decide(paper(kind), NOBODY, facts(names_found=("Marit", "De Wilgen")), WHEN)
    assert isinstance(decision, Refusal)
    assert grounds(decision) == {Ground.NO_NAMES}
    assert decision.checks[0].count == 2
    assert "Marit" not in repr(decision.checks[0])


@pytest.mark.parametrize(
    "kind", ["report", "interim_report", "film", "fragment", "still", "register"]
)
def test_nothing_else_goes_out_as_a_paper_of_the_practice(kind):
    assert isinstance(decide(paper(kind), NOBODY, facts(), WHEN), Refusal)
    if kind != "report":  # which row 9 lets out
        assert isinstance(decide(naming(kind), consents(material="*"), facts(), WHEN), Refusal)


def test_no_consent_lets_a_lens_out_in_which_somebody_is_named():
    decision = decide(naming("lens"), consents(material="*"), facts(), WHEN)
    assert grounds(decision) == {Ground.NO_ROW}


def test_keys_never_name_anybody_whatever_was_agreed():
    named = decide(paper("keys"), NOBODY, facts(names_found=("Marit",)), WHEN)
    assert isinstance(named, Refusal)
    assert isinstance(decide(naming("keys"), consents(material="*"), facts(), WHEN), Refusal)


@pytest.mark.parametrize("kind", ["calendar", "letter"])
def test_with_written_consent_for_exactly_this_a_name_goes_out(kind):
    decision = decide(naming(kind), consents(material=kind), facts(), WHEN)
    assert isinstance(decision, Release)
    assert decision.row == 9
    assert decision.consent_id is not None


def test_consent_for_a_fragment_says_nothing_of_a_calendar():
    decision = decide(naming(), consents(material="fragment"), facts(), WHEN)
    assert decision.checks[0].state is State.NONE


def test_a_yes_by_word_of_mouth_needs_a_signature_first():
    decision = decide(naming(), consents(Given.ORAL), facts(), WHEN)
    assert decision.verdict is Verdict.NEEDS_WRITTEN


@pytest.mark.parametrize(
    ("ledger", "changes", "broken"),
    [
        (consents(proven=False), {}, Ground.CONSENT),
        (consents(answer=Answer.WITHDRAWN), {}, Ground.CONSENT),
        (consents(), {"pupil_names": ("sem",)}, Ground.NO_PUPIL_NAMES),
    ],
)
def test_each_condition_alone_keeps_the_name_in(ledger, changes, broken):
    decision = decide(naming(), ledger, facts(**changes), WHEN)
    assert isinstance(decision, Refusal)
    assert grounds(decision) == {broken}


def test_a_recipient_without_a_name_gets_neither():
    nameless = Recipient("calendar", " ")
    assert grounds(decide(naming(recipient=nameless), consents(), facts(), WHEN)) == {
        Ground.RECIPIENT
    }
    assert grounds(decide(paper(recipient=nameless), NOBODY, facts(), WHEN)) == {Ground.RECIPIENT}


def test_where_there_is_nothing_nothing_goes_out():
    assert grounds(decide(paper(digest=""), NOBODY, facts(), WHEN)) == {Ground.MATERIAL}
    assert Ground.MATERIAL in grounds(decide(naming(digest=""), consents(), facts(), WHEN))


def test_without_a_person_nobody_can_have_agreed():
    assert grounds(decide(naming(teacher=None), consents(), facts(), WHEN)) == {Ground.CONSENT}
