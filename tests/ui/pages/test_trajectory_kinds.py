"""The trajectory and consent pages of a kind without film say nothing of film."""

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from beeldcoach.domain.trajectory import Agreement, Commissioner, Kind
from beeldcoach.services.consent_rows import material_of
from beeldcoach.services.consent_view import ShowConsent
from beeldcoach.services.dossier import ShowDossier
from beeldcoach.services.trajectories import Guardian
from tests.factories import START, assignment, start_command
from ui import theme
from ui.pages.trajectory_header import TrajectoryHeader
from ui.pages.trajectory_side import TrajectorySide


def pupil(core):
    command = start_command(
        kind=Kind.PUPIL,
        coachee_name="Noor Haddad",
        coachee_role="pupil",
        code="L01",
        born_on=date(2015, 3, 4),
        assignment=assignment(commissioner=Commissioner.PARENTS),
        agreement=Agreement("1", START, teacher_reads="goals"),
        guardians=(
            Guardian("Samira Haddad", "moeder", agreed_on=START),
            Guardian("Karim Haddad", "vader", has_authority=False),
        ),
    )
    return core.desk.do(command).value


def without_video(core):
    command = start_command(kind=Kind.WITHOUT_VIDEO, coachee_role="ib", group="", school_place="")
    return core.desk.do(command).value


def shown(widget):
    return [label.text() for label in widget.findChildren(QLabel) if not label.isHidden()]


@pytest.fixture
def of(core, qtbot):
    def build(kind, trajectory_id):
        theme.apply(QApplication.instance(), "light")
        widget = kind("en") if kind is TrajectorySide else kind()
        qtbot.addWidget(widget)
        widget.set_state(core.desk.ask(ShowDossier(trajectory_id, "en")))
        return widget

    return build


def test_the_head_of_a_pupil_says_so_and_who_asked(core, of):
    head = of(TrajectoryHeader, pupil(core))
    assert head.name_button.text() == "Noor Haddad (pupil)"
    assert "at the request of the parents" in head._whose.text
    assert head._write.text() == "Write what the pupil wants to learn"


def test_the_head_of_a_coordinator_names_role_and_school_without_a_town(core, of):
    head = of(TrajectoryHeader, without_video(core))
    assert head._whose.text.startswith("special-needs coordinator, De Wilgen \N{MIDDLE DOT}")


def test_beside_a_pupil_stands_the_own_yes_who_reads_what_and_no_film(core, of):
    words = shown(of(TrajectorySide, pupil(core)))
    assert "Yes, in own words, 1 September 2026" in words
    assert words[words.index("Teacher") + 1] == "only the goals"
    assert words[words.index("Parents") + 1] == "nothing"
    assert not [text for text in words if "film" in text.casefold()]


@pytest.mark.parametrize("made", [pupil, without_video])
@pytest.mark.parametrize("language", ["nl", "en"])
def test_consent_without_film_asks_nothing_about_film(core, made, language):
    page = core.desk.ask(ShowConsent(made(core), language))
    words = " ".join(f"{row.purpose_name} {row.material_name}" for row in page.rows).casefold()
    assert page.rows
    assert "film" not in words
    assert "fragment" not in words


@pytest.mark.parametrize("made", [pupil, without_video])
@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_text_that_is_read_without_film_speaks_of_none(core, made, language):
    text = core.desk.ask(ShowConsent(made(core), language)).text.text.casefold()
    assert text
    assert not [word for word in ("film", "beeld", "footage", "image") if word in text]


def test_what_a_consent_is_about_follows_the_kind():
    for row in ("supervision", "third_party", "education"):
        assert material_of(row, Kind.WITH_VIDEO) == "fragment"
        assert material_of(row, Kind.PUPIL) == "annotations"
