"""The logbook of a pupil: written, shown by day, with a photo of work, handed over and back."""

import io
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QPushButton

from beeldcoach.services.logbook import AddLogEntry, FeelLogEntry, ShowLogbook, WriteLogEntry
from tests.ui.pages.pupil_case import PupilCase
from ui.navigation import Location
from ui.pages.logbook_page import LogbookPage
from ui.pages.pupil_window import PupilWindow
from ui.viewmodels.logbook import LogbookModel

TODAY = date(2026, 11, 24)


@pytest.fixture
def case(session, core, qtbot):
    return PupilCase(session, core, qtbot).after_intake()


@pytest.fixture
def page(case):
    page = case.show(LogbookPage(case.session))
    page.come(Location("logbook", case.id))
    case.settle()
    return page


def book(case):
    return case.desk.ask(ShowLogbook(case.id))


def entry(case, on=TODAY, **words):
    entry_id = case.do(AddLogEntry(case.id, on))
    for name, text in words.items():
        case.do(WriteLogEntry(entry_id, name, text))
    return entry_id


def come(case, page):
    page.come(Location("logbook", case.id))
    case.settle()


def picture(path, kind="PNG", size=(320, 200)):
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(QColor("#88AACC"))
    image.save(str(path), kind)
    return path


def test_an_empty_logbook_says_how_to_begin(page):
    assert page.view._none.isVisible()
    assert not page.view.sheet.isVisible()


def test_the_keyboard_alone_fills_a_page(case, page, qtbot):
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.view.add_button.setFocus()
    qtbot.keyClick(page.view.add_button, Qt.Key.Key_Space)
    case.settle()
    sheet = page.view.sheet
    sheet.feeling.setFocus()
    qtbot.keyClick(sheet.feeling, Qt.Key.Key_7)
    for name, text in (("did", "kaartjes"), ("worked", "hardop"), ("next_step", "weer")):
        control = sheet.words[name].control
        control.setFocus()
        qtbot.keyClicks(control, text)
    page.view.flush()
    case.settle()
    (made,) = book(case).entries
    assert (made.feeling, made.did, made.worked, made.next_step) == (
        7,
        "kaartjes",
        "hardop",
        "weer",
    )


def test_a_second_page_of_today_is_only_begun_when_the_first_has_words(case, page):
    page.model.add()
    page.model.add()
    case.settle()
    assert len(book(case).entries) == 1


def test_pages_are_listed_by_day(case, page):
    entry(case, TODAY - timedelta(days=8), did="oud")
    entry(case, TODAY, did="nieuw")
    come(case, page)
    shown = [page.view.list.item(row).text() for row in range(page.view.list.count())]
    assert len(shown) == 2
    assert page.view.sheet.words["did"].text == "nieuw"
    page.view.list.setCurrentRow(1)
    case.settle()
    assert page.view.sheet.words["did"].text == "oud"


def test_turning_the_page_saves_the_last_letter_on_the_right_page(case, page, qtbot):
    old, new = entry(case, TODAY - timedelta(days=8), did="oud"), entry(case, did="nieuw")
    come(case, page)
    qtbot.keyClicks(page.view.sheet.words["worked"].control, "hardop")
    page.view.list.setCurrentRow(1)
    case.settle()
    words = {each.id: each.worked for each in book(case).entries}
    assert words == {new: "hardop", old: ""}
    assert page.view.sheet.words["worked"].text == ""


def test_a_running_goal_is_taken_over_with_one_press(case, page, qtbot):
    case.with_goal("elke dag een kwartier")
    entry(case)
    come(case, page)
    keys = page.view.sheet._goals.findChildren(QPushButton)
    qtbot.mouseClick(keys[0], Qt.MouseButton.LeftButton)
    case.settle()
    assert book(case).entries[0].goal == "elke dag een kwartier"
    assert page.view.sheet.words["goal"].text == "elke dag een kwartier"
    assert not page.view.sheet._goals.isVisible()


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_photo_of_work_is_encrypted_into_the_vault_and_shown_from_it(
    case, page, prompter, tmp_path, kind
):
    entry(case)
    come(case, page)
    prompter.answers = [picture(tmp_path / "werk.bin", kind)]
    page.view.sheet.photo.add_button.click()
    case.settle()
    stored = book(case).entries[0].photo
    assert stored is not None
    assert stored.id in set(case.core.objects.list())
    shown = page.view.sheet.photo._picture._pixmap
    assert (shown.width(), shown.height()) == (320, 200)
    inside = [file.read_bytes() for file in case.core.folder.rglob("*") if file.is_file()]
    assert not any(content.startswith((b"\xff\xd8", b"\x89PNG")) for content in inside)


@pytest.mark.parametrize("content", [b"", b"GIF89a....", b"%PDF-1.7", b"\x89PNG\r\n\x1a\nkapot"])
def test_what_is_no_photo_is_refused_with_the_reason_and_nothing_is_kept(
    case, page, tmp_path, content
):
    entry(case)
    come(case, page)
    before = set(case.core.objects.list())
    bad = tmp_path / "werk.png"
    bad.write_bytes(content)
    assert page.dropped([bad])
    case.settle()
    assert page.notice.isVisible()
    assert book(case).entries[0].photo is None
    assert set(case.core.objects.list()) == before


def test_a_photo_can_be_taken_off_and_brought_back(case, page, tmp_path):
    entry(case)
    come(case, page)
    page.dropped([picture(tmp_path / "werk.png")])
    case.settle()
    page.view.sheet.photo.drop_button.click()
    case.settle()
    assert book(case).entries[0].photo is None
    assert page.model.photo == b""
    case.desk.undo()
    come(case, page)
    assert page.model.photo.startswith(b"\xff\xd8")


def test_leaving_lets_go_of_the_photo(case, page, tmp_path):
    entry(case)
    come(case, page)
    page.dropped([picture(tmp_path / "werk.png")])
    case.settle()
    assert page.model.photo
    page.go()
    assert page.model.photo == b""


def test_removing_the_open_page_shows_the_next_and_undo_brings_it_back(case, page):
    entry(case, TODAY - timedelta(days=8), did="oud")
    entry(case, did="nieuw")
    come(case, page)
    page.model.remove()
    case.settle()
    assert page.view.sheet.words["did"].text == "oud"
    case.desk.undo()
    assert len(book(case).entries) == 2


def test_the_hint_asks_for_no_faces(case, page):
    entry(case)
    come(case, page)
    assert page.view.sheet.photo._hint.isVisible()
    assert "face" in page.view.sheet.photo._hint.text() or "gezicht" in (
        page.view.sheet.photo._hint.text()
    )


class TestHandedOver:
    """The pupil has the laptop."""

    @pytest.fixture
    def pupil(self, case, qtbot):
        entry(case, coach_question="Wat hielp het meest?")
        case.do(FeelLogEntry(book(case).entries[0].id, 8))
        model = LogbookModel(case.session)
        model.open(case.id)
        case.settle()
        window = PupilWindow(model, hold_ms=120)
        qtbot.addWidget(window, before_close_func=PupilWindow.end)
        window.show()
        case.settle()
        return window

    def test_it_shows_the_question_of_the_coach_and_nothing_of_the_coachs_own(self, pupil):
        sheet = pupil.view.sheet
        assert sheet._asked.isVisible()
        assert sheet._asked_words.text() == "Wat hielp het meest?"
        assert not sheet.words["coach_question"].control.isVisible()
        assert not sheet._remove.isVisible()
        assert not sheet.photo.add_button.isVisible()

    def test_what_the_pupil_writes_is_kept(self, case, pupil, qtbot):
        qtbot.keyClicks(pupil.view.sheet.words["did"].control, "geoefend")
        pupil.view.flush()
        case.settle()
        assert book(case).entries[0].did == "geoefend"

    def test_it_cannot_be_closed_and_says_why(self, pupil):
        assert not pupil.close()
        assert pupil.isVisible()
        assert pupil._notice.isVisible()

    def test_a_short_press_does_not_lead_back(self, pupil, qtbot):
        came = []
        pupil.returned.connect(lambda: came.append(True))
        qtbot.mouseClick(pupil.hold_key, Qt.MouseButton.LeftButton)
        qtbot.keyClick(pupil.hold_key, Qt.Key.Key_Space)
        qtbot.keyClick(pupil, Qt.Key.Key_Escape)
        assert not pupil.hold_key.is_held
        assert came == []

    @pytest.mark.parametrize("key", [None, Qt.Key.Key_Space, Qt.Key.Key_Return])
    def test_holding_the_key_leads_back(self, pupil, qtbot, key):
        with qtbot.waitSignal(pupil.returned, timeout=3000):
            if key is None:
                qtbot.mousePress(pupil.hold_key, Qt.MouseButton.LeftButton)
            else:
                qtbot.keyPress(pupil.hold_key, key)

    def test_tab_walks_the_page_and_comes_to_the_coachs_key_last(self, pupil, qtbot):
        pupil.activateWindow()
        qtbot.waitUntil(pupil.isActiveWindow)
        pupil.view.add_button.setFocus()
        walked = []
        for _ in range(20):
            walked.append(QApplication.focusWidget())
            qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
            if QApplication.focusWidget() is pupil.view.add_button:
                break
        assert walked[-1] is pupil.hold_key
        assert pupil.view.sheet.feeling in walked
        assert pupil.view.sheet.words["next_step"].control in walked

    def test_the_vault_can_be_locked_from_it(self, pupil, qtbot):
        pupil.activateWindow()
        qtbot.waitUntil(pupil.isActiveWindow)
        with qtbot.waitSignal(pupil.locking):
            qtbot.keyClick(pupil, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)

    def test_the_help_key_explains(self, pupil, qtbot):
        pupil.activateWindow()
        qtbot.waitUntil(pupil.isActiveWindow)
        qtbot.keyClick(pupil, Qt.Key.Key_F1)
        assert pupil._notice.isVisible()

    def test_no_file_can_be_chosen_and_no_other_page_is_there(self, pupil):
        pages = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w is not pupil]
        assert pages == []


def test_handing_over_hides_the_window_and_coming_back_shows_it(case, page):
    page.hand_over()
    case.settle()
    assert not page.window().isVisible()
    assert page.pupil.isVisible()
    pupil = page.pupil
    pupil.returned.emit()
    assert page.window().isVisible()
    assert not pupil.isVisible()


def test_locking_takes_the_pupils_screen_away_with_what_was_typed(case, page, qtbot):
    entry(case)
    come(case, page)
    page.hand_over()
    case.settle()
    qtbot.keyClicks(page.pupil.view.sheet.words["did"].control, "geoefend")
    pupil = page.pupil
    page.go()  # what the shell does before the vault is locked
    case.settle()
    assert pupil not in QApplication.topLevelWidgets()
    assert not page.model.active
    assert book(case).entries[0].did == "geoefend"


def test_a_photo_is_not_kept_in_its_first_form(case, page, tmp_path):
    """Place, camera and comments of a photo stay behind."""
    path = picture(tmp_path / "werk.png")
    content = path.read_bytes()
    marked = content[:33] + _text_chunk(b"Comment", b"Dorpsstraat 1") + content[33:]
    path.write_bytes(marked)
    entry(case)
    come(case, page)
    page.dropped([path])
    case.settle()
    with case.core.objects.open(book(case).entries[0].photo) as reader:
        kept = io.BytesIO(reader.read()).getvalue()
    assert b"Dorpsstraat" in marked
    assert b"Dorpsstraat" not in kept


def _text_chunk(key, text):
    import zlib

    body = b"tEXt" + key + b"\0" + text
    return (len(body) - 4).to_bytes(4, "big") + body + zlib.crc32(body).to_bytes(4, "big")
