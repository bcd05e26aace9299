"""The register of processing: what stands in it, whom it names, and the table that goes out."""

import csv
import hashlib
import io
from datetime import date

import pytest

from beeldcoach.domain.duties import CoachRole
from beeldcoach.domain.errors import ReleaseRefused
from beeldcoach.domain.ledger import EntryKind
from beeldcoach.domain.trajectory import Agreement, Kind
from beeldcoach.services.errors import CannotWrite
from beeldcoach.services.known_names import all_named
from beeldcoach.services.people import AddPerson, AddSchool, ArchiveSchool, ChangeSchool
from beeldcoach.services.people_view import ShowPeople
from beeldcoach.services.processing import ShowProcessing
from beeldcoach.services.processing_out import (
    BOM,
    NamedInProcessing,
    StartProcessingFile,
    let_out_processing,
)
from beeldcoach.services.progress import Silent
from beeldcoach.services.recording import SetPracticeFact
from beeldcoach.services.school_duties import SetAgreement, SetCoachRole
from tests.factories import START, start_command
from tests.fakes import SetClock
from tests.vaults import new_core


@pytest.fixture
def core(tmp_path):
    core = new_core(tmp_path / "Kluis.beeldcoach", "vier fietsen en een brug", SetClock())
    do = core.desk.do
    do(start_command(agreement=Agreement("1", START, film_days=60)))
    do(start_command(kind=Kind.WITHOUT_VIDEO, coachee_name="Els Kuiper"))
    do(start_command(coachee_name="Bo Vos", school_name="De Linde", board_name=""))
    for name, value in (
        ("coach_name", "Marit Zandstra"),  # of the same first name as a teacher
        ("practice_name", "Zandstra Beeldcoaching"),
        ("practice_email", "post@zandstra.example"),
    ):
        do(SetPracticeFact(name, value))
    yield core
    core.close()


@pytest.fixture
def schools(core):
    return {row.name: row.id for row in core.desk.ask(ShowPeople()).schools}


def rows_in(content):
    assert content.startswith(BOM)
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig")), delimiter=";"))


def written(core, tmp_path, school_id=None, language="nl"):
    file = tmp_path / "register.csv"
    command = StartProcessingFile(language, school_id, str(file))
    number = let_out_processing(core, command, Silent(), file)
    return number, file.read_bytes()


def releases(core):
    with core.desk._world.open_unit() as unit:
        return [e for e in unit.ledger.entries() if e.kind.value.startswith("release")]


def test_a_school_gets_its_line_for_each_kind_of_coaching(core, schools, tmp_path):
    school = schools["De Wilgen"]
    core.desk.do(SetCoachRole(school, CoachRole.PROCESSOR))
    core.desk.do(SetAgreement(school, START, date(2027, 8, 31)))
    core.desk.do(ChangeSchool(school, "email", "info@dewilgen.example"))
    core.desk.do(ChangeSchool(school, "privacy_officer", "fg@meander.example"))
    number, content = written(core, tmp_path, school)
    filmed, watched = rows_in(content)
    assert filmed["Rol van de coach"] == "verwerker"
    assert filmed["Verwerkingsverantwoordelijke en contact"] == (
        "Stichting De Meander (bestuur van De Wilgen), Zwolle, info@dewilgen.example, "
        "functionaris gegevensbescherming: fg@meander.example"
    )
    assert filmed["Verwerker en contact"] == (
        "Zandstra Beeldcoaching, Marit Zandstra, post@zandstra.example"
    )
    assert filmed["Verwerkersovereenkomst"] == "van 1 september 2026 tot en met 31 augustus 2027"
    assert "films, fragmenten en beelden: 60 dagen" in filmed["Bewaartermijnen"]
    assert "verslag: 1 jaar; toestemmingen en register: 5 jaar" in filmed["Bewaartermijnen"]
    assert filmed["Doorgifte buiten de EER"] == "geen"
    assert filmed["Bijgewerkt op"] == "24 november 2026"
    assert "film" not in watched["Categorieën persoonsgegevens"]
    assert all(value for row in (filmed, watched) for value in row.values())
    started, done = releases(core)
    assert (started.seq, done.kind) == (number, EntryKind.RELEASE_DONE)
    assert started.body["recipient"] == f"school:{school}"
    assert started.body["digest"] == done.body["sha256"] == hashlib.sha256(content).hexdigest()


def test_the_register_of_the_practice_names_no_person_and_no_school(core, schools, tmp_path):
    core.desk.do(SetCoachRole(schools["De Linde"], CoachRole.CONTROLLER))
    _, content = written(core, tmp_path)
    rows = rows_in(content)
    assert len(rows) == 4  # De Linde, De Wilgen with and without video, the practice
    assert "(school 1)" in rows[0]["Verwerking"]
    assert rows[0]["Verwerkingsverantwoordelijke en contact"].startswith("Zandstra")
    assert rows[1]["Rol van de coach"] == "nog niet vastgelegd"
    controller = rows[1]["Verwerkingsverantwoordelijke en contact"]
    assert controller.startswith("nog niet vastgelegd")  # as the text of a consent says
    assert "tot dan: Zandstra Beeldcoaching" in controller
    assert rows[3]["Verwerking"] == "Administratie van de praktijk"
    text = content.decode("utf-8-sig").replace("Marit Zandstra", "")
    with core.desk._world.open_unit() as unit:
        assert all_named(_Look(unit), text) == ()
    shown = core.desk.ask(ShowProcessing("nl"))
    assert [(line.number, line.school) for line in shown.lines[:2]] == [
        (1, "De Linde, Zwolle"),
        (2, "De Wilgen, Zwolle"),
    ]


class _Look:
    def __init__(self, unit):
        self.unit = unit


def test_a_school_that_was_put_away_is_left_out(core, schools):
    core.desk.do(ArchiveSchool(schools["De Linde"]))
    lines = core.desk.ask(ShowProcessing("en")).lines
    assert [line.school for line in lines] == ["De Wilgen, Zwolle", "De Wilgen, Zwolle", ""]


def test_a_school_where_nobody_was_coached_has_no_line(core, schools):
    core.desk.do(AddSchool("De Lindehof", "Olst", ""))
    lines = core.desk.ask(ShowProcessing("nl")).lines
    assert {line.school for line in lines} == {"De Linde, Zwolle", "De Wilgen, Zwolle", ""}
    assert [line.number for line in lines] == [1, 2, 2, 0]


def test_a_line_that_names_somebody_else_stays_in(core, schools, tmp_path):
    core.desk.do(AddPerson("Renske Dijkhuis", "contact"))
    core.desk.do(ChangeSchool(schools["De Linde"], "address", "p/a Renske Dijkhuis, Kerkweg 1"))
    assert core.desk.ask(NamedInProcessing("nl", schools["De Linde"])) == ("Renske Dijkhuis",)
    assert core.desk.ask(NamedInProcessing("nl", schools["De Wilgen"])) == ()
    with pytest.raises(ReleaseRefused) as refused:
        written(core, tmp_path, schools["De Linde"])
    assert refused.value.codes == ("no_names",)
    assert releases(core) == []
    assert not (tmp_path / "register.csv").exists()


def test_no_cell_is_reckoned_with_by_a_spreadsheet(core, schools, tmp_path):
    core.desk.do(ChangeSchool(schools["De Linde"], "name", "=1+1"))
    core.desk.do(SetCoachRole(schools["De Linde"], CoachRole.PROCESSOR))
    _, content = written(core, tmp_path, schools["De Linde"], "en")
    assert rows_in(content)[0]["Controller and contact"].startswith("'=1+1")


def test_what_cannot_be_written_is_recorded_as_broken_off(core, schools, tmp_path):
    command = StartProcessingFile("nl", schools["De Linde"], "x")
    with pytest.raises(CannotWrite):
        let_out_processing(core, command, Silent(), tmp_path / "nowhere" / "register.csv")
    assert releases(core)[-1].kind is EntryKind.RELEASE_ABORTED
