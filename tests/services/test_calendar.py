"""The calendar file: whom it names, on what ground, and what the ledger says of it."""

from datetime import UTC, date, time, timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest

from beeldcoach.domain.consent import Answer, Given, Purpose, State
from beeldcoach.domain.errors import ReleaseRefused, UnknownThing
from beeldcoach.domain.ledger import EntryKind, verify
from beeldcoach.domain.trajectory import Kind
from beeldcoach.services import calendar
from beeldcoach.services.calendar import PreviewCalendar, StartCalendar, Wish
from beeldcoach.services.consent_view import ShowRegister
from beeldcoach.services.consenting import ConsentItem, RecordConsent, ledger_of
from beeldcoach.services.desk import Work
from beeldcoach.services.errors import DiskFull, NotACalendar, SourceUnreadable
from beeldcoach.services.operations import CALENDAR_LIMIT, let_out_calendar, read_calendar
from beeldcoach.services.ports import Written
from beeldcoach.services.progress import Silent
from beeldcoach.services.release_entries import UnfinishedReleases
from beeldcoach.services.releasing import AskGate
from beeldcoach.services.trajectories import HoldIntake, PlanCycle
from beeldcoach.services.withdrawing import WithdrawConsent
from tests.factories import start_command, stored, written_consent

TODAY = date(2026, 11, 24)


def day(offset):
    return TODAY + timedelta(days=offset)


@pytest.fixture
def planned(desk, store):
    def make(name="Marit Jansen", **fields):
        trajectory_id = desk.do(start_command(coachee_name=name, **fields)).value
        desk.do(HoldIntake(trajectory_id, day(-30)))
        cycle = store.tables["trajectories"][trajectory_id].cycles[0].id
        days = (day(1), None) if fields.get("kind") is Kind.PUPIL else (day(1), day(4))
        desk.do(PlanCycle(trajectory_id, cycle, *days, time(9), time(15, 30), "Les van Sem", "4"))
        return trajectory_id

    return make


@pytest.fixture
def agree(desk, store):
    """Let a coachee agree, in writing, to stand in the calendar by name."""

    def agreed(trajectory_id, **changes):
        item = ConsentItem(Purpose.THIRD_PARTY, "calendar", "calendar", "agenda van de coach")
        evidence = stored()
        store.proven.add((evidence.id, evidence.content_digest.hex()))
        fields = {"items": (item,), "evidence": evidence} | changes
        return desk.do(written_consent(trajectory_id, "", day(-1), **fields)).value

    return agreed


@pytest.fixture
def seen(desk):
    return lambda **wish: desk.ask(PreviewCalendar(Wish(**wish)))


def titles(desk, **wish):
    return [event.title for event in desk.do(StartCalendar(Wish(**wish))).value.events]


def entries(store, kind):
    return [entry for entry, _ in store.lines if entry.kind is kind]


def test_by_default_nobody_is_named_not_even_who_agreed(desk, planned, agree, store):
    agree(planned())
    started = desk.do(StartCalendar(Wish())).value
    assert [event.title for event in started.events] == ["Filmen 1", "Nabespreking 1"]
    said = " ".join(f"{e.title} {e.place} {e.uid}" for e in started.events)
    assert not any(word in said for word in ("Marit", "Jansen", "Wilgen", "Sem", "groep"))
    [entry] = entries(store, EntryKind.RELEASE_STARTED)
    assert (entry.body["row"], entry.body["trajectory_id"]) == (18, None)


def test_with_names_only_those_who_agreed_in_writing_are_named(desk, planned, agree, seen, store):
    agree(planned())
    planned("Youssef El Amrani")
    preview = seen(named=True)
    assert (preview.events, preview.named_events) == (4, 2)
    assert preview.named == ("Marit Jansen",)
    assert [(u.name, u.state, u.is_pupil) for u in preview.unnamed] == [
        ("Youssef El Amrani", State.NONE, False)
    ]
    assert sorted(titles(desk, named=True)) == [
        "Filmen 1",
        "Filmen 1, Marit Jansen",
        "Nabespreking 1",
        "Nabespreking 1, Marit Jansen",
    ]
    assert [e.body["row"] for e in entries(store, EntryKind.RELEASE_STARTED)] == [9, 18]


@pytest.mark.parametrize(
    ("changes", "state"),
    [
        ({"how": Given.ORAL, "evidence": None, "text_version": ""}, State.ORAL),
        ({"answer": Answer.NO, "evidence": None}, State.REFUSED),
        ({"valid_until": day(-1), "given_on": day(-9)}, State.EXPIRED),
        ({"evidence": stored()}, State.UNPROVEN),
    ],
)
def test_anything_less_leaves_the_name_out(planned, agree, seen, changes, state):
    agree(planned(), **changes)
    preview = seen(named=True)
    assert preview.named_events == 0
    assert preview.unnamed[0].state is state


def test_who_withdraws_stands_without_name_in_the_next_file(desk, planned, agree, seen, store):
    trajectory_id = planned()
    agree(trajectory_id)
    work = Work(store.open().__enter__(), desk._world.clock, desk._world.new_id)
    [consent] = ledger_of(work, trajectory_id).current()
    desk.do(WithdrawConsent(trajectory_id, consent.id))
    assert seen(named=True).unnamed[0].state is State.WITHDRAWN


def test_a_pupil_is_never_named_whatever_was_signed(planned, agree, seen):
    agree(planned("Noor", kind=Kind.PUPIL, coachee_role="pupil"))
    [noor] = seen(named=True).unnamed
    assert noor.is_pupil


def test_a_title_that_happens_to_be_a_name_keeps_the_file_in(desk, planned, seen, store):
    planned("Filmen Nabespreking")
    assert seen().refused == ("Filmen", "Nabespreking")
    with pytest.raises(ReleaseRefused):
        desk.do(StartCalendar(Wish()))
    assert not entries(store, EntryKind.RELEASE_STARTED)


def test_a_range_holds_what_was_held_and_all_plans_only_what_comes(desk, planned):
    planned()
    assert titles(desk, first=day(-40), last=day(2)) == ["Intake", "Filmen 1"]
    assert titles(desk) == ["Filmen 1", "Nabespreking 1"]
    with pytest.raises(UnknownThing):
        desk.do(StartCalendar(Wish(day(90), day(91))))


def test_an_id_stays_the_same_when_things_move_and_is_not_the_vaults_own(desk, planned, store):
    trajectory_id = planned()
    before = desk.do(StartCalendar(Wish())).value.events
    cycle = store.tables["trajectories"][trajectory_id].cycles[0].id
    desk.do(PlanCycle(trajectory_id, cycle, day(2), day(6)))
    after = desk.do(StartCalendar(Wish())).value.events
    assert [e.uid for e in before] == [e.uid for e in after]
    assert len({e.uid for e in before}) == 2
    assert str(cycle) not in before[0].uid


class Desktop:
    """Writes calendars; a full disk can come between."""

    def __init__(self):
        self.written, self.fails = [], False

    def file(self, events, made_at):
        assert made_at.tzinfo is UTC
        return "\n".join(event.title for event in events).encode()

    def write(self, release, content, destination):
        if self.fails:
            raise DiskFull(1, 0)
        assert all(check.ok for check in release.checks)
        self.written.append((content, destination))
        return Written("f" * 64, len(content))


@pytest.fixture
def let(desk, clock):
    place = Desktop()
    core = SimpleNamespace(desk=desk, clock=clock, calendars=place, outbox=place)

    def out(**wish):
        return let_out_calendar(core, Wish(**wish), Path("agenda.ics"), Silent())

    out.place = place
    return out


def test_every_release_of_a_file_begins_and_ends_in_the_ledger(let, planned, agree, desk, store):
    agree(planned())
    planned("Youssef El Amrani")
    number = let(named=True)
    started, done = (
        entries(store, kind) for kind in (EntryKind.RELEASE_STARTED, EntryKind.RELEASE_DONE)
    )
    assert [e.body["release_id"] for e in started] == [e.body["release_id"] for e in done]
    assert number == started[0].seq
    verify([entry for entry, _ in store.lines])
    rows = [(name, r.what, r.recipient, r.ground) for name, r in desk.ask(ShowRegister("nl")).rows]
    assert ("je praktijk", "agenda", "agenda van de coach", "er staan geen namen in") in rows
    assert any(name == "Marit Jansen" and "toestemming van" in r for name, _, _, r in rows)


def test_what_cannot_be_written_is_recorded_as_broken_off(let, planned, agree, desk, store):
    agree(planned())
    planned("Youssef El Amrani")
    let.place.fails = True
    with pytest.raises(DiskFull):
        let(named=True)
    assert len(entries(store, EntryKind.RELEASE_ABORTED)) == 2
    assert desk.ask(UnfinishedReleases()) == ()


def test_the_gate_never_takes_a_report_for_a_calendar(desk, planned, agree):
    trajectory_id = planned()
    agree(trajectory_id)
    asked = AskGate(
        trajectory_id, Purpose.THIRD_PARTY, calendar.recipient_of("nl"), material="calendar"
    )
    decision = desk.ask(asked)
    assert not decision.request.material.exists
    assert decision.checks[0].ground.value == "material"


def test_a_file_that_is_far_too_large_or_cannot_be_read_is_refused(tmp_path):
    core = SimpleNamespace(calendars=None)
    large = tmp_path / "groot.ics"
    large.write_bytes(b"x" * (CALENDAR_LIMIT + 1))
    with pytest.raises(NotACalendar):
        read_calendar(core, large)
    with pytest.raises(SourceUnreadable):
        read_calendar(core, tmp_path / "weg.ics")


def test_recording_consent_for_the_calendar_needs_no_other_purpose(desk, planned):
    trajectory_id = planned()
    item = ConsentItem(Purpose.THIRD_PARTY, "calendar", "calendar", "agenda van de coach")
    numbers = desk.do(RecordConsent(trajectory_id, (item,), Answer.YES, Given.ORAL, day(-1))).value
    assert len(numbers) == 1
