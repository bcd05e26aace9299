"""Who stays out of the picture, and a pupil in focus, before a film is made (G2)."""

from datetime import timedelta

import pytest

from beeldcoach.domain.errors import FocusNotAgreed
from beeldcoach.services.consent_view import ShowConsent
from beeldcoach.services.dossier import ShowDossier, ShowForm
from beeldcoach.services.filming import MayFilm, RegisterFilm
from beeldcoach.services.known_names import listed_names
from beeldcoach.services.recording import FillField
from beeldcoach.services.trajectories import HoldIntake, RecordPupilBasis
from tests.factories import FACTS, START, agree_to_work, start_command, stored


class Plan:
    def __init__(self, desk, clock):
        self.desk = desk
        self.id = desk.do(start_command()).value
        desk.do(HoldIntake(self.id, START))
        desk.do(RecordPupilBasis(self.id, "consent", START))
        self.on = min(clock.today(), START + timedelta(days=5))

    def fill(self, **answers):
        for name, value in answers.items():
            self.desk.do(FillField(self.id, "intake", None, name, value))

    @property
    def cycle(self):
        return self.desk.ask(ShowDossier(self.id, "nl")).cycles[0].id


@pytest.fixture
def plan(desk, clock):
    return Plan(desk, clock)


@pytest.mark.parametrize("answer", [None, False])
def test_a_pupil_in_focus_is_not_filmed_before_all_who_decide_say_yes(plan, desk, answer):
    agree_to_work(desk, plan.id)
    desk.ask(MayFilm(plan.id, plan.cycle, plan.on))
    plan.fill(focus_pupil="S.")
    if answer is not None:
        plan.fill(focus_agreed=answer)
    with pytest.raises(FocusNotAgreed):
        desk.ask(MayFilm(plan.id, plan.cycle, plan.on))
    with pytest.raises(FocusNotAgreed):
        desk.do(RegisterFilm(plan.id, plan.cycle, plan.on, "les.mp4", FACTS, stored()))
    plan.fill(focus_agreed=True)
    desk.do(RegisterFilm(plan.id, plan.cycle, plan.on, "les.mp4", FACTS, stored()))


def test_who_stays_out_is_known_where_it_is_filmed_and_is_named_nowhere_else(plan, desk, store):
    plan.fill(pupils_out="2, bij het raam", pupils_out_names="Aya, L-7", protocol_on="2026-08-28")
    rules = desk.ask(ShowDossier(plan.id, "nl")).film_rules
    assert rules.out == "Aya, L-7; 2, bij het raam"
    form = desk.ask(ShowForm(plan.id, "film_plan", plan.cycle, "nl"))
    assert form.answers["not_in_view"] == rules.out
    page = desk.ask(ShowConsent(plan.id, "nl"))
    assert (page.pupils_out, page.rules.protocol_on) == (rules.out, "2026-08-28")
    with store.open() as unit:
        assert "Aya" in listed_names(_Work(unit), plan.id)


class _Work:
    def __init__(self, unit):
        self.unit = unit
