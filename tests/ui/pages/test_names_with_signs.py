"""A name with the sign & stands on a button as it was typed, and marks no key."""

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPushButton

from beeldcoach.services.dossier import ShowDossier
from tests.ui.pages.observe_case import without_video
from tests.ui.pages.trajectories_made import Maker
from ui.navigation import Location
from ui.pages.consent_page import ConsentPage
from ui.pages.observe_page import ObservePage
from ui.pages.progress_page import ProgressPage
from ui.widgets.banner import Banner, Notice, Remedy
from ui.widgets.form import Field
from ui.widgets.label import Label
from ui.widgets.stacked_notice import StackedNotice

NAME = "Vos & De Wit"
FIRST = "Jo&An"


def shown(button):
    """What stands on a button: Qt makes one sign of two."""
    assert QKeySequence.mnemonic(button.text()).isEmpty()
    return button.text().replace("&&", "&").strip()


def buttons(widget):
    return [shown(b) for b in widget.findChildren(QPushButton) if not b.isHidden()]


@pytest.fixture
def come(qtbot, session):
    pages = []

    def opened(kind, location):
        page = kind(session)
        qtbot.addWidget(page)
        page.show()
        page.come(location)
        qtbot.waitUntil(lambda: not session.busy)
        pages.append(page)
        return page

    yield opened
    for page in pages:
        page.go()


@pytest.mark.parametrize(("kind", "page"), [(ProgressPage, "progress"), (ConsentPage, "consent")])
def test_the_way_back_has_the_whole_name(come, core, qtbot, kind, page):
    page = come(kind, Location(page, Maker(core).filmable(NAME)))
    qtbot.waitUntil(lambda: NAME in buttons(page))


def test_the_way_back_from_an_observation_has_the_whole_name(come, core, qtbot):
    trajectory_id = without_video(core, name=NAME)
    cycle = core.desk.ask(ShowDossier(trajectory_id, "nl")).cycles[0].id
    page = come(ObservePage, Location("observe", trajectory_id, str(cycle)))
    qtbot.waitUntil(lambda: NAME in buttons(page))


def test_the_register_names_whose_it_is(come, core, qtbot):
    page = come(ConsentPage, Location("consent", Maker(core).filmable(f"{FIRST} Vos")))
    qtbot.waitUntil(lambda: f"Register for {FIRST}" in buttons(page))


@pytest.mark.parametrize("kind", [Banner, StackedNotice])
def test_a_remedy_names_whom_it_is_about(qtbot, kind):
    notice = kind()
    qtbot.addWidget(notice)
    notice.set_state(Notice("warn", "!", remedies=(Remedy("sign", f"Let {FIRST} sign …"),)))
    assert f"Let {FIRST} sign …" in buttons(notice)


def test_a_question_above_a_field_names_whom_it_is_about(qtbot):
    field = Field(f"Of {NAME}", QPushButton())
    qtbot.addWidget(field)
    assert shown(field.findChild(Label)) == f"Of {NAME}"
    field.set_question(f"For {NAME}")
    assert shown(field.findChild(Label)) == f"For {NAME}"
