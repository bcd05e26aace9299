"""What is read says who is responsible, how long things are kept, and where to complain."""

import pytest

from beeldcoach.domain.duties import CoachRole
from beeldcoach.services.consent_view import ShowConsent
from beeldcoach.services.content import signed_text
from beeldcoach.services.recording import SetPracticeFact
from beeldcoach.services.school_duties import SetCoachRole
from tests.factories import start_command
from tests.services.pupil_made import Pupil


@pytest.fixture
def trajectory_id(desk):
    return desk.do(start_command()).value


def read(desk, trajectory_id, language="nl"):
    return desk.ask(ShowConsent(trajectory_id, "nl")).text_in(language)


@pytest.mark.parametrize(
    ("role", "said"),
    [
        (CoachRole.PROCESSOR, "Verantwoordelijk voor deze gegevens is {board}. De coach werkt in"),
        (CoachRole.EMPLOYEE, "Verantwoordelijk voor deze gegevens is {board}. De coach werkt daar"),
        (CoachRole.CONTROLLER, "Verantwoordelijk voor deze gegevens is de coach, Anna de Bruin."),
        ("", "Verantwoordelijk voor deze gegevens is de coach, Anna de Bruin, zolang"),
    ],
)
def test_it_says_who_is_responsible(desk, store, trajectory_id, role, said):
    desk.do(SetPracticeFact("coach_name", "Anna de Bruin"))
    school_id = store.tables["trajectories"][trajectory_id].school_id
    desk.do(SetCoachRole(school_id, role))
    school = store.tables["schools"][school_id]
    text = read(desk, trajectory_id).text
    assert said.format(board=school.board or school.name) in text
    assert "{" not in text


@pytest.mark.parametrize("language", ["nl", "en"])
def test_it_says_how_long_and_where_to_complain(desk, trajectory_id, language):
    text = read(desk, trajectory_id, language)
    terms = {"nl": ("30 dagen", "1 jaar", "5 jaar"), "en": ("30 days", "1 year", "5 years")}
    for term in terms[language]:
        assert term in text.text
    assert "autoriteitpersoonsgegevens.nl" in text.text
    assert {"nl": "intrekken", "en": "withdraw"}[language] in text.text
    assert {"nl": "hierboven", "en": "above"}[language] not in text.text
    assert (text.version, text.language) == ("3", language)


def test_without_video_it_speaks_of_no_film(desk):
    pupil = Pupil(desk)
    text = desk.ask(ShowConsent(pupil.id, "nl")).text
    assert "worden uiterlijk 1 jaar" in text.text
    assert "Films" not in text.text


@pytest.mark.parametrize(("name", "versions"), [("consent", "123"), ("consent_guardians", "12")])
def test_what_was_read_before_can_still_be_read(name, versions):
    texts = [signed_text(name, "nl", version).text for version in versions]
    assert len(set(texts)) == len(versions)
    assert "hierboven" in texts[0]
