"""What nobody should type, and somebody will: nothing is lost, nothing is executed."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QLineEdit, QWidget

from beeldcoach.domain.trajectory import Kind
from beeldcoach.services import content
from beeldcoach.services.dossier import ShowDossier, ShowForm
from beeldcoach.services.logbook import AddLogEntry, ShowLogbook
from beeldcoach.services.recording import FillField
from tests.factories import start_command
from tests.fakes import Inline, ScriptedPrompter, SetClock
from tests.ui.pages.pupil_case import PupilCase
from tests.vaults import new_core
from ui.dialogs.prompter import DialogPrompter
from ui.main_window import MainWindow
from ui.navigation import Location
from ui.pages.form_fields import WordsField
from ui.pages.learning_goal_card import LearningGoalCard
from ui.pages.logbook_page import LogbookPage
from ui.preferences import Preferences
from ui.tasks.flow import Lane
from ui.viewmodels.session import Session

RTL = "\u202e\u05d0\u05d1\u200f"
NASTY = f'<b>Eva</b> & <img src="file:///etc/hostname"> \N{GRINNING FACE}{RTL}'
MUCH = f"{NASTY} e\u0301 " + "Zo veel woorden passen erin. " * 340
LONG = MUCH[:9_990] + "het einde."


@pytest.fixture
def clock():
    return SetClock()


@pytest.fixture
def core(tmp_path, clock):
    core = new_core(tmp_path / "Kluis.beeldcoach", "vier fietsen", clock)
    yield core
    core.close()


@pytest.fixture
def window(qapp, qtbot, core, tmp_path):
    preferences = Preferences.in_file(tmp_path / "settings.ini")
    window = MainWindow(preferences)
    qtbot.addWidget(window)
    session = Session(core, dict.fromkeys(Lane, Inline()), DialogPrompter(window), preferences)
    window.resize(1280, 800)
    window.open_session(session).go(Location("home"))
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    yield window
    window.close_session()
    session.deleteLater()


@pytest.fixture
def session(qapp, core, tmp_path):
    preferences = Preferences.in_file(tmp_path / "settings.ini")
    session = Session(core, dict.fromkeys(Lane, Inline()), ScriptedPrompter(), preferences)
    yield session
    session.deleteLater()


def go(window, place):
    window.shell.go(place)
    settle(window)
    return window.shell.page


def settle(window):
    QTest.qWait(2)
    while window._session.working:
        QTest.qWait(2)


def test_a_name_of_markup_is_shown_letter_for_letter_on_every_page(window, core):
    trajectory_id = core.desk.do(start_command(coachee_name=NASTY)).value
    dossier = core.desk.ask(ShowDossier(trajectory_id, "nl"))
    person_id = dossier.trajectory.coachee_id
    for place in (
        Location("home"),
        Location("trajectory", trajectory_id, "intake"),
        Location("consent", trajectory_id),
        Location("report", trajectory_id),
        Location("letters", trajectory_id),
        Location("progress", trajectory_id),
        Location("people"),
        Location("person", person_id),
        Location("agenda"),
        Location("register"),
    ):
        page = go(window, place)
        assert not _read_as_markup(page), place
    assert dossier.name == NASTY


def _read_as_markup(page):
    """Return the words that Qt would read as markup although somebody typed them."""
    found = []
    for widget in page.findChildren(QWidget):
        found.append(widget.toolTip())
        if isinstance(widget, QLabel) and widget.textFormat() != Qt.TextFormat.PlainText:
            found.append(widget.text())
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            model = widget.model()
            for row in range(model.rowCount()):
                tip = model.index(row, 0).data(Qt.ItemDataRole.ToolTipRole)
                found.append(str(tip or ""))
    return [words for words in found if "<b>Eva" in words or "<img" in words]


@pytest.mark.parametrize("kind", [Kind.WITH_VIDEO, Kind.PUPIL])
def test_every_field_of_words_keeps_ten_thousand_characters(window, core, kind):
    """In the first form of a trajectory of each kind; undo takes each back again."""
    trajectory_id = core.desk.do(start_command(kind=kind)).value
    page = go(window, Location("trajectory", trajectory_id, "intake"))
    view = page.card.pane.form
    form_id = "pupil_intake" if kind is Kind.PUPIL else "intake"
    names = [name for name, field in view._fields.items() if isinstance(field, WordsField)]
    assert names
    for section in view.model.state.form.sections:
        for field in section.fields:
            if field.name not in names:
                continue
            view.open_section(section.id, field.name)
            shown = view._fields[field.name]
            _paste(shown.control, LONG)
            view.flush()
            settle(window)
            stored = core.desk.ask(ShowForm(trajectory_id, form_id, None, "nl")).answers
            assert stored[field.name] == LONG, field.name
    for _ in names:
        window.actions_by_id["undo"].trigger()
        settle(window)
    assert not core.desk.ask(ShowForm(trajectory_id, form_id, None, "nl")).answers


def test_pasted_html_comes_in_as_words(window, core):
    trajectory_id = core.desk.do(start_command()).value
    page = go(window, Location("trajectory", trajectory_id, "intake"))
    view = page.card.pane.form
    section = next(s for s in content.form("intake", "nl").sections if s.id == "reason")
    view.open_section(section.id, "reason")
    shown = view._fields["reason"].control
    _paste(shown, "Dit is vet", html="<b>Dit</b> is <script>alert(1)</script>vet")
    view.flush()
    settle(window)
    answers = core.desk.ask(ShowForm(trajectory_id, "intake", None, "nl")).answers
    assert answers["reason"] == "Dit is vet"


def _paste(field, text, html=""):
    mime = QMimeData()
    mime.setText(text)
    if html:
        mime.setHtml(html)
    QApplication.clipboard().setMimeData(mime)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert (field.text() if isinstance(field, QLineEdit) else field.toPlainText()) == text


def test_a_pupils_notes_keep_ten_thousand_characters_and_a_goal_says_it_is_too_long(
    session, core, qtbot
):
    case = PupilCase(session, core, qtbot).after_intake()
    _, goal_id = case.with_goal()
    case.open("conversation-1")
    case.pane.tabs.open_part("talk/goals")
    case.settle()
    row = next(card.working(goal_id) for card in case.pane.goals.findChildren(LearningGoalCard))
    _paste(row.text, LONG)
    case.pane.leave()
    case.settle()
    assert "500" in row.long.text()
    assert row.text.property("state") == "error"
    assert row.text.text() == LONG
    assert case.goals().now[0].text == "kaartjes maken"
    case.do(AddLogEntry(case.id, session.today))
    page = case.show(LogbookPage(session))
    page.come(Location("logbook", case.id))
    case.settle()
    _paste(page.view.sheet.words["did"].control, LONG)
    page.go()
    case.settle()
    (entry,) = case.desk.ask(ShowLogbook(case.id)).entries
    assert entry.did == LONG


def test_what_is_typed_and_taken_back_is_no_step_of_undo(core, clock):
    trajectory_id = core.desk.do(start_command()).value
    for text in ("Ik ben blij", "Ik ben heel blij", "Ik ben heel blij"):
        clock.forward(minutes=5)
        core.desk.do(FillField(trajectory_id, "intake", None, "going_well", text))
    core.desk.undo()
    answers = core.desk.ask(ShowForm(trajectory_id, "intake", None, "nl")).answers
    assert answers == {"going_well": "Ik ben blij"}
