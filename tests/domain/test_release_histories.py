"""Histories: people say yes and no and take it back, papers get lost, the clock moves.

Whatever happens, and in whatever order, what goes out went out by a yes that stood at that moment.
"""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from beeldcoach.domain.consent import (
    ANY,
    Answer,
    Consent,
    ConsentLedger,
    Evidence,
    Given,
    Purpose,
    State,
    Use,
)
from beeldcoach.domain.release import (
    Access,
    BreakGlass,
    Facts,
    Filming,
    Material,
    Recipient,
    Recognisable,
    Refusal,
    Release,
    Request,
    Viewing,
    When,
    decide,
)
from beeldcoach.domain.trajectory import Commissioner
from tests.domain.release_truth import RECIPIENTS as RECIPIENTS_BY_WORD
from tests.domain.release_truth import USES

TEACHER, OTHER, TRAJECTORY, CHILD = (UUID(int=number) for number in (1, 2, 3, 9))
START = date(2026, 9, 1)
RECIPIENTS = ("board:5", "person:6", "person:7", f"person:{TEACHER}")
MATERIALS = ("film", "fragment", "still", "annotations", "report", "interim_report", "course")
NEVER = {Purpose.ASSESSMENT, Purpose.PERSONNEL_FILE, Purpose.DISMISSAL}
NOT_BY_CONSENT = {1, 2, 3, 15, 16, 17, 18}  # rows that ask the teacher nothing

purposes = st.sampled_from(Purpose)
materials = st.sampled_from(MATERIALS)
recipients = st.sampled_from(RECIPIENTS)
givers = st.sampled_from((TEACHER, OTHER))
flags = st.booleans()
children = st.sampled_from([None, CHILD, OTHER])
breakings = st.none() | st.builds(
    BreakGlass,
    st.sampled_from(["", "kort", "Een bevel van de rechter-commissaris van 3 oktober."]),
    st.sampled_from(["", "Artikel 96a Wetboek van Strafvordering"]),
    flags,
    flags,
    st.sampled_from([None, START]),
)
known = st.builds(
    Facts,
    st.sampled_from(Commissioner),
    flags,
    st.sampled_from([None, START]),
    flags,
    st.sampled_from([frozenset(), frozenset({"d"})]),
    st.none(),
    st.sampled_from([(), ("Noor",)]),
    flags,
    st.none()
    | st.builds(Access, flags, flags, st.sampled_from([None, True, False]), flags, children),
    st.just(()),
    st.sampled_from([(), ("Sem",)]),
    flags,
    st.builds(Recognisable, st.sampled_from([(), (OTHER,), (OTHER, CHILD)]), flags, flags),
    st.none() | st.builds(Filming, st.sampled_from([None, True, False]), flags, flags, flags),
    st.sampled_from([None, START]),
    flags,
    st.sampled_from([None, START]),
    flags,
    breakings,
)

GOOD = Facts(
    Commissioner.BOARD,
    board_report_agreed=True,
    ended_on=START,
    final=True,
    seen_digests=frozenset({"d"}),
    seen_on=START,
    pupil_names=(),
    recipient_is_teacher=True,
    access=Access(
        is_self=False,
        is_guardian=True,
        decides_herself=False,
        identity_checked=True,
        child=CHILD,
    ),
    recognisable=Recognisable((OTHER, CHILD), complete=True),
    filming=Filming(is_assessment=False, willing=True, accepted=True, basis=True),
    knows_on=START,
    bound_to_secrecy=True,
    statement_on=START,
    encrypted=True,
)
uses = st.sampled_from(
    [
        (purpose, material, RECIPIENTS_BY_WORD[recipient].key)
        for purpose, by_recipient in USES.items()
        for recipient, kinds in by_recipient.items()
        for material in kinds
    ]
)


def request(purpose, material, recipient):
    return Request(
        TRAJECTORY,
        TEACHER,
        purpose,
        Material(material, "m", 1, "d"),
        Recipient(recipient, "De Wilgen"),
    )


class Histories(RuleBasedStateMachine):
    """What was answered so far, what is still proven, and the day."""

    def __init__(self):
        super().__init__()
        self.said, self.lost, self.today = [], set(), START
        self.wishes = []

    @property
    def ledger(self):
        proven = {c.id for c in self.said if c.evidence} - self.lost
        return ConsentLedger(self.said, frozenset(proven))

    def when(self):
        moment = datetime(self.today.year, self.today.month, self.today.day, 9, tzinfo=UTC)
        return When(moment, self.today, UUID(int=4))

    def answer(self, giver, answer, purpose, material, recipient, how=Given.ORAL, days=None):
        written = how is Given.WRITTEN
        self.said.append(
            Consent(
                UUID(int=100 + len(self.said)),
                TRAJECTORY,
                giver,
                "self",
                answer,
                purpose,
                self.today,
                material,
                recipient,
                None if days is None else self.today + timedelta(days=days),
                how,
                Evidence(UUID(int=7), "e", "drawn") if written else None,
                "1" if written else "",
                "nl" if written else "",
                len(self.said) + 1,
            )
        )

    @rule(
        giver=givers,
        answer=st.sampled_from([Answer.YES, Answer.YES, Answer.NO]),
        purpose=purposes,
        material=materials | st.just(ANY),
        recipient=recipients | st.just(ANY),
        how=st.sampled_from(Given),
        days=st.sampled_from([None, 1, 300]),
    )
    def somebody_answers(self, giver, answer, purpose, material, recipient, how, days):
        self.answer(giver, answer, purpose, material, recipient, how, days)

    @rule(use=uses, facts=known | st.just(GOOD))
    def all_say_yes(self, use, facts):
        for giver in (TEACHER, OTHER):
            self.answer(giver, Answer.YES, *use, Given.WRITTEN, 300)
        self.wishes.append((request(*use), facts))

    @precondition(lambda self: self.said)
    @rule(data=st.data())
    def somebody_takes_it_back(self, data):
        one = data.draw(st.sampled_from(self.said))
        self.answer(one.giver_id, Answer.WITHDRAWN, one.purpose, one.material, one.recipient)
        use = Use(
            one.purpose,
            data.draw(materials) if one.material == ANY else one.material,
            data.draw(recipients) if one.recipient == ANY else one.recipient,
        )
        narrower = self.ledger.standing(one.giver_id, use, self.today).consent
        if narrower.id != self.said[-1].id:  # a narrower yes was given on its own
            return
        asked, facts = request(use.purpose, use.material, use.recipient), data.draw(known)
        if one.giver_id == TEACHER:
            decision = decide(asked, self.ledger, facts, self.when())
            assert isinstance(decision, Refusal) or decision.row in NOT_BY_CONSENT
        else:  # what shows the other stays in, unless nobody can be recognised any more
            shown = replace(facts, recognisable=Recognisable((OTHER,), complete=True))
            decision = decide(asked, self.ledger, shown, self.when())
            if use.material in ("film", "fragment", "still") and isinstance(decision, Release):
                assert decision.row in (4, 15)

    @precondition(lambda self: any(c.evidence for c in self.said))
    @rule(data=st.data())
    def a_paper_gets_lost(self, data):
        one = data.draw(st.sampled_from([c.id for c in self.said if c.evidence]))
        before = [self.decided(*wish) for wish in self.wishes]
        self.lost.add(one)
        self.never_more(before)

    @rule(days=st.integers(1, 400))
    def time_passes(self, days):
        before = [self.decided(*wish) for wish in self.wishes]
        self.today += timedelta(days=days)
        self.never_more(before)

    @rule(purpose=purposes, material=materials, recipient=recipients, facts=known)
    def the_coach_asks(self, purpose, material, recipient, facts):
        self.wishes.append((request(purpose, material, recipient), facts))

    def decided(self, asked, facts):
        return decide(asked, self.ledger, facts, self.when())

    def never_more(self, before):
        for was, wish in zip(before, self.wishes, strict=True):
            now = self.decided(*wish)
            assert isinstance(was, Release) or not isinstance(now, Release)
            assert not isinstance(was, Refusal) or isinstance(now, Refusal)

    @invariant()
    def what_goes_out_rests_on_what_was_said(self):
        for asked, facts in self.wishes:
            decision = self.decided(asked, facts)
            if isinstance(decision, Refusal):
                assert any(not check.ok for check in decision.checks)
                continue
            assert asked.purpose not in NEVER
            if decision.row == 16:  # nobody else's child is shown
                assert facts.access.child in facts.recognisable.people
            assert decision.row not in (0, 6, 13)
            assert isinstance(decision, Viewing) is (
                decision.row in (1, 10, 16) or decision.verdict.value == "view_only"
            )
            if decision.row in NOT_BY_CONSENT:
                continue
            use = Use(asked.purpose, asked.material.kind, asked.recipient.key)
            stands = self.ledger.standing(TEACHER, use, self.today)
            assert stands.consent.id == decision.consent_id
            assert stands.consent.purpose is asked.purpose
            enough = {State.WRITTEN} | ({State.ORAL} if decision.row in (4, 7) else set())
            assert stands.state in enough


TestHistories = Histories.TestCase
TestHistories.settings = settings(stateful_step_count=25)


@pytest.mark.parametrize("purpose", sorted(Purpose))
@settings(max_examples=60)
@given(material=materials, recipient=recipients, facts=known, data=st.data())
def test_a_yes_to_one_purpose_opens_no_other(purpose, material, recipient, facts, data):
    others = data.draw(st.lists(st.sampled_from([p for p in Purpose if p is not purpose])))
    history = Histories()
    for one in others:
        for giver in (TEACHER, OTHER):
            history.answer(giver, Answer.YES, one, ANY, ANY, Given.WRITTEN)
    asked = request(purpose, material, recipient)
    nothing = decide(asked, ConsentLedger([], frozenset()), facts, history.when())
    assert history.decided(asked, facts) == nothing
