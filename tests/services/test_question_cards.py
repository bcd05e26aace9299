"""Conversation models and cards of one's own: whole in both languages, chosen, used, undone."""

import pytest

from beeldcoach.domain.errors import TooLong
from beeldcoach.services.content import form, form_ids
from beeldcoach.services.dossier import ShowDossier
from beeldcoach.services.question_cards import (
    OWN,
    AddCard,
    ChangeCard,
    ChooseModel,
    MoveCard,
    RemoveCard,
    ShowCards,
    TickCard,
    models,
)
from beeldcoach.services.recording import FillField
from beeldcoach.services.reporting import DraftReport, ReportPages
from tests.factories import start_command

WANTED = {
    "solution",
    "strengths",
    "cognitive_plan",
    "cognitive",
    "success_moment",
    "think_aloud",
    "self_criticism",
    "ib_talk",
    "child",
}


@pytest.fixture
def talk(desk):
    made = desk.do(start_command()).value
    return made, desk.ask(ShowDossier(made, "nl")).cycles[0].id


def own(desk, model):
    return [card.text for card in desk.ask(ShowCards("nl")).own_of(model)]


def test_both_languages_have_the_same_models_steps_and_questions():
    dutch, english = models("nl"), models("en")
    assert {model.id for model in dutch} == WANTED
    for one, other in zip(dutch, english, strict=True):
        assert [step.id for step in one.steps] == [step.id for step in other.steps]
        assert one.when.strip()
        assert one.when != other.when
        for own_step, step in zip(one.steps, other.steps, strict=True):
            assert [key for key, _ in own_step.questions] == [key for key, _ in step.questions]
            assert 2 <= len(own_step.questions) <= 5
            for (_, words), (_, there) in zip(own_step.questions, step.questions, strict=True):
                assert words.strip()
                assert words != there


def test_every_question_has_a_key_of_its_own():
    keys = [key for m in models("nl") for step in m.steps for key, _ in step.questions]
    assert len(keys) == len(set(keys))


def test_a_model_is_chosen_per_talk_and_undo_takes_it_back(desk, talk):
    desk.do(ChooseModel(*talk, "solution"))
    other = desk.ask(ShowDossier(talk[0], "nl")).cycles[1].id
    assert desk.ask(ShowCards("nl", *talk)).chosen == "solution"
    assert desk.ask(ShowCards("nl", talk[0], other)).chosen == ""
    desk.undo()
    assert desk.ask(ShowCards("nl", *talk)).chosen == ""


def test_each_card_that_is_ticked_is_a_step_of_undo_of_its_own(desk, talk):
    desk.do(TickCard(*talk, "solution.scale.1", used=True))
    desk.do(TickCard(*talk, "solution.scale.2", used=True))
    desk.do(TickCard(*talk, "solution.scale.1", used=False))
    assert desk.ask(ShowCards("nl", *talk)).used == {"solution.scale.2"}
    desk.undo()
    cards = desk.ask(ShowCards("nl", *talk))
    assert cards.used == {"solution.scale.1", "solution.scale.2"}
    assert cards.used_of("solution") == 2
    assert cards.used_of("strengths") == 0


def test_own_cards_are_added_changed_moved_put_elsewhere_and_removed(desk):
    ids = [desk.do(AddCard("solution", text)).value for text in ("een", "twee", "drie")]
    desk.do(MoveCard(ids[2], -2))
    assert own(desk, "solution") == ["drie", "een", "twee"]
    desk.do(ChangeCard(ids[0], "  een\nmet  meer ", "solution"))
    assert own(desk, "solution") == ["drie", "een met meer", "twee"]
    desk.do(ChangeCard(ids[2], "drie", OWN))
    assert (own(desk, "solution"), own(desk, OWN)) == (["een met meer", "twee"], ["drie"])
    desk.do(RemoveCard(ids[1]))
    assert own(desk, "solution") == ["een met meer"]
    for _ in range(4):
        desk.undo()
    assert own(desk, "solution") == ["een", "twee", "drie"]


def test_a_card_that_is_too_long_is_refused(desk):
    with pytest.raises(TooLong):
        desk.do(AddCard(OWN, "x" * 301))
    assert own(desk, OWN) == []


@pytest.mark.parametrize(("role", "first"), [("ib", "ib_talk"), ("teacher", "solution")])
def test_what_is_meant_for_this_coachee_stands_first(desk, role, first):
    made = desk.do(start_command(coachee_role=role)).value
    cycle = desk.ask(ShowDossier(made, "nl")).cycles[0].id
    assert desk.ask(ShowCards("nl", made, cycle)).models[0].id == first


def test_the_self_check_is_a_form_that_never_reaches_a_report(desk, talk):
    made, cycle = talk
    assert "self_check" in form_ids()
    names = {field.name for part in form("self_check", "nl").sections for field in part.fields}
    assert {"share", "open", "closed", "advice", "silence", "compliments"} <= names
    secret = "Ik gaf te veel advies"
    desk.do(FillField(made, "self_check", cycle, "next", secret))
    desk.do(ChooseModel(*talk, "solution"))
    desk.do(DraftReport(made, "nl"))
    assert secret not in str(desk.ask(ReportPages(made)))
