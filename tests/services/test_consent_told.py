"""What is read says who is responsible, how long things are kept, and where to complain."""

import pytest

from beeldcoach.domain.duties import CoachRole
from beeldcoach.services.consent_view import ShowConsent
from beeldcoach.services.content import signed_text
from beeldcoach.services.controllers import OF_SCHOOL
from beeldcoach.services.people import AddPerson, ChangeSchool
from beeldcoach.services.processing import ShowProcessing
from beeldcoach.services.recording import SetPracticeFact
from beeldcoach.services.school_duties import SetCoachRole
from beeldcoach.services.trajectories import RecordPupilBasis
from tests.factories import START, start_command
from tests.services.pupil_made import Pupil


@pytest.fixture
def trajectory_id(desk):
    return desk.do(start_command()).value


def read(desk, trajectory_id, language="nl"):
    return desk.ask(ShowConsent(trajectory_id, "nl")).text_in(language)


@pytest.mark.parametrize(
    ("role", "said"),
    [
        (CoachRole.PROCESSOR, "gegevens is {board}. {reach} De coach werkt in opdracht"),
        (CoachRole.EMPLOYEE, "gegevens is {board}. {reach} De coach werkt daar in dienst."),
        (CoachRole.CONTROLLER, "Verantwoordelijk voor deze gegevens is de coach, Anna de Bruin."),
        (
            "",
            "is nog niet vastgelegd. Tot dan kan ik met alles terecht bij de coach, Anna de Bruin.",
        ),
    ],
)
def test_it_says_who_is_responsible(desk, store, trajectory_id, role, said):
    desk.do(SetPracticeFact("coach_name", "Anna de Bruin"))
    school_id = store.tables["trajectories"][trajectory_id].school_id
    desk.do(SetCoachRole(school_id, role))
    school = store.tables["schools"][school_id]
    board = f"{school.board} (bestuur van {school.name})"
    reach = (
        "Vraag de school hoe je die bereikt. "
        "Wie daar de functionaris gegevensbescherming is, weet de school."
    )
    text = read(desk, trajectory_id).text
    assert said.format(board=board, reach=reach) in text
    assert "{" not in text
    assert "  " not in text


@pytest.mark.parametrize("language", ["nl", "en"])
def test_it_says_how_to_reach_who_is_responsible(desk, store, trajectory_id, language):
    desk.do(SetPracticeFact("practice_phone", "06 0000 0000"))
    assert "Contact: 06 0000 0000." in read(desk, trajectory_id, language).text
    school_id = store.tables["trajectories"][trajectory_id].school_id
    desk.do(SetCoachRole(school_id, CoachRole.PROCESSOR))
    desk.do(ChangeSchool(school_id, "email", "info@dewilgen.example"))
    desk.do(ChangeSchool(school_id, "privacy_officer", "E. Smit, fg@meander.example"))
    text = read(desk, trajectory_id, language).text
    assert "info@dewilgen.example." in text
    officer = {"nl": "Functionaris gegevensbescherming", "en": "Data protection officer"}
    assert f"{officer[language]}: E. Smit, fg@meander.example." in text
    assert "06 0000 0000" not in text


@pytest.mark.parametrize("role", [*CoachRole, ""])
def test_the_register_of_processing_names_the_same_one(desk, store, trajectory_id, role):
    desk.do(SetPracticeFact("coach_name", "Anna de Bruin"))
    school_id = store.tables["trajectories"][trajectory_id].school_id
    desk.do(SetCoachRole(school_id, role))
    register = desk.ask(ShowProcessing("nl", school_id))
    cells = dict(zip(register.columns, register.lines[0].cells, strict=True))
    controller = cells["Verwerkingsverantwoordelijke en contact"]
    text = read(desk, trajectory_id).text
    who = "Stichting De Meander (bestuur van De Wilgen)"
    assert (who in controller, who in text) == (role in OF_SCHOOL,) * 2
    coach = "Anna de Bruin"
    assert (coach in controller, f"de coach, {coach}" in text) == (role not in OF_SCHOOL,) * 2
    open_role = "nog niet vastgelegd"
    told = text.partition("De grond in de wet")[0]
    assert (open_role in controller, open_role in told) == (not role,) * 2


def test_it_says_what_follows_from_a_withdrawal_as_it_is(desk, trajectory_id):
    text = read(desk, trajectory_id).text
    assert "dan stopt de begeleiding met film, en stelt de coach voor de films te wissen" in text
    assert "geen gevolgen" not in text
    colleague = desk.do(AddPerson("Fatima Yilmaz", "other")).value
    text = desk.ask(ShowConsent(trajectory_id, "nl", colleague)).text.text
    assert "stopt de begeleiding" not in text
    assert "stopt de begeleiding" not in desk.ask(ShowConsent(Pupil(desk).id, "nl")).text.text


def test_it_names_the_basis_in_law_and_every_right(desk, trajectory_id):
    text = read(desk, trajectory_id).text
    assert "artikel 6 lid 1 onder a AVG" in text
    assert "filmen in de klas is nog niet vastgelegd" in text
    for right in ("inzien", "verbeteren", "wissen", "beperken", "bezwaar", "meenemen", "klacht"):
        assert right in text
    desk.do(RecordPupilBasis(trajectory_id, "legitimate_interest", START))
    assert "artikel 6 lid 1 onder f AVG" in read(desk, trajectory_id).text
    assert "filmen" not in desk.ask(ShowConsent(Pupil(desk).id, "nl")).text.text


def test_an_end_date_holds_for_the_copy_of_the_recipient(desk, trajectory_id):
    text = read(desk, trajectory_id).text
    assert "mag de ontvanger zijn kopie tot en met die dag bewaren" in text
    assert "ook als de coach het origineel al heeft gewist" in text


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
    assert "wist aantekeningen en het verslag uiterlijk 1 jaar" in text.text
    assert "Films" not in text.text


@pytest.mark.parametrize(("name", "versions"), [("consent", "123"), ("consent_guardians", "12")])
def test_what_was_read_before_can_still_be_read(name, versions):
    texts = [signed_text(name, "nl", version).text for version in versions]
    assert len(set(texts)) == len(versions)
    assert "hierboven" in texts[0]
