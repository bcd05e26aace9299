"""The coach's own practice: facts, logo, certificate, supervision; all of it can be undone."""

from datetime import date

import pytest

from beeldcoach.domain.errors import InTheFuture, TooLong, UnknownThing
from beeldcoach.services.filming import KnownObjects
from beeldcoach.services.practice import (
    AddSupervision,
    ChangeSupervision,
    LogoObject,
    RemoveLogo,
    RemoveSupervision,
    SetLogo,
    ShowCertificate,
    ShowPractice,
)
from beeldcoach.services.recording import SetPracticeFact
from tests.factories import start_command, stored


def test_typing_a_fact_is_one_step_of_undo(desk, clock):
    desk.do(SetPracticeFact("practice_town", "Zwolle"))
    clock.forward(seconds=10)
    for text in ("D", "De", "Deventer"):
        desk.do(SetPracticeFact("practice_town", text))
    desk.undo()
    assert desk.ask(ShowPractice()).fact("practice_town") == "Zwolle"
    desk.undo()
    assert desk.ask(ShowPractice()).fact("practice_town") == ""
    desk.redo()
    desk.redo()
    assert desk.ask(ShowPractice()).fact("practice_town") == "Deventer"


def test_a_logo_is_kept_replaced_removed_and_put_back(desk):
    first, second = stored(b"one"), stored(b"two")
    desk.do(SetLogo(first))
    desk.do(SetLogo(second))
    assert desk.ask(LogoObject()) == second
    assert desk.ask(KnownObjects()) == {second.id}  # the other is swept at the next opening
    desk.undo()
    assert desk.ask(LogoObject()) == first
    desk.do(RemoveLogo())
    assert desk.ask(LogoObject()) is None
    assert desk.ask(KnownObjects()) == frozenset()
    desk.undo()
    assert desk.ask(ShowPractice()).logo == first


@pytest.mark.parametrize(
    ("until", "state"),
    [
        ("", ""),
        ("geen datum", ""),
        ("2026-11-23", "expired"),
        ("2026-11-24", "soon"),
        ("2027-02-22", "soon"),
        ("2027-02-23", "valid"),
    ],
)
def test_a_certificate_is_reminded_of_in_time(desk, until, state):
    desk.do(SetPracticeFact("cert_until", until))
    assert desk.ask(ShowCertificate()).state == state


def test_sessions_are_noted_changed_removed_and_put_back(desk):
    session_id = desk.do(AddSupervision(date(2026, 11, 2), "supervision", 90, " Wachten ")).value
    desk.do(AddSupervision(date(2026, 3, 1), "training", 120, "Klein kijken"))
    desk.do(AddSupervision(date(2025, 12, 1), "intervision", 60, "Stilte"))
    page = desk.ask(ShowPractice())
    assert [line.subject for line in page.sessions] == ["Wachten", "Klein kijken", "Stilte"]
    assert [(t.year, t.sessions, t.minutes) for t in page.totals] == [(2026, 2, 210), (2025, 1, 60)]
    desk.do(ChangeSupervision(session_id, date(2026, 11, 3), "supervision", 45, "Vragen", "Meer"))
    changed = desk.ask(ShowPractice()).sessions[0]
    assert (changed.on, changed.minutes, changed.learned) == (date(2026, 11, 3), 45, "Meer")
    desk.do(RemoveSupervision(session_id))
    assert len(desk.ask(ShowPractice()).sessions) == 2
    desk.undo()
    desk.undo()
    assert desk.ask(ShowPractice()).sessions[0].subject == "Wachten"


def test_a_known_name_in_a_session_is_hinted_at(desk):
    desk.do(start_command())
    desk.do(AddSupervision(date(2026, 11, 2), "supervision", 90, "Marit kijkt streng"))
    desk.do(AddSupervision(date(2026, 11, 1), "supervision", 90, "Een leerkracht kijkt streng"))
    named, nameless = desk.ask(ShowPractice()).sessions
    assert named.names == ("Marit",)
    assert nameless.names == ()


def test_people_are_looked_up_once_for_all_sessions(desk, reads):
    desk.do(start_command())
    seen = []
    for day in (1, 2, 3):
        desk.do(AddSupervision(date(2026, 11, day), "supervision", 90, "Marit kijkt streng"))
        seen.append(reads(ShowPractice())["people"])
    assert set(seen) == {1}


def test_what_cannot_be_noted_changes_nothing(desk):
    with pytest.raises(InTheFuture):
        desk.do(AddSupervision(date(2026, 11, 25), "supervision", 90, "Morgen"))
    with pytest.raises(TooLong):
        desk.do(AddSupervision(date(2026, 11, 24), "supervision", 90, "x" * 201))
    assert desk.ask(ShowPractice()).sessions == ()
    session_id = desk.do(AddSupervision(date(2026, 11, 24), "training", 90, "Nu")).value
    desk.do(RemoveSupervision(session_id))
    with pytest.raises(UnknownThing):
        desk.do(RemoveSupervision(session_id))
