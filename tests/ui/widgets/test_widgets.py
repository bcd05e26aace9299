"""What each widget does when it is used."""

import importlib.util
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QEnterEvent, QImage, QPainter
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.widgets import shapes, toast
from ui.widgets.banner import Banner, Notice, Remedy
from ui.widgets.check_row import CheckRow, CheckState
from ui.widgets.code_key import CodeKey, CodeKeyState
from ui.widgets.date_field import DateField
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.form import Field, FieldGrid
from ui.widgets.ink import Ink
from ui.widgets.password_edit import PasswordEdit
from ui.widgets.plain_list import PlainList
from ui.widgets.progress_strip import ProgressStrip
from ui.widgets.rail import NARROW
from ui.widgets.scale import ScaleInput, ScaleLine, ScaleRow, scale_text, spread
from ui.widgets.segmented import Segmented
from ui.widgets.signature_pad import SignaturePad
from ui.widgets.step_geometry import PathStep, centres, is_walked, label_of
from ui.widgets.toast import Toast

_spec = importlib.util.spec_from_file_location("gallery", Path(__file__).with_name("gallery.py"))
gallery = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(gallery)


@pytest.fixture(autouse=True)
def _styled(qapp):
    theme.apply(qapp, "light")


@pytest.fixture
def path(qtbot):
    widget = gallery.path()
    qtbot.addWidget(widget)
    widget.resize(840, 72)
    return widget


def test_arrows_walk_the_path_and_enter_opens_the_step(path, qtbot):
    qtbot.keyClick(path, Qt.Key.Key_Right)
    qtbot.keyClick(path, Qt.Key.Key_Right)
    with qtbot.waitSignal(path.opened) as told:
        qtbot.keyClick(path, Qt.Key.Key_Return)
    assert told.args == [2]


def test_the_path_does_not_walk_off_its_ends(path, qtbot):
    qtbot.keyClick(path, Qt.Key.Key_Left)
    assert path.at == 0
    qtbot.keyClick(path, Qt.Key.Key_End)
    qtbot.keyClick(path, Qt.Key.Key_Right)
    assert path.at == len(gallery.STEPS) - 1


def test_a_click_on_a_step_opens_that_step(path, qtbot):
    locked = path.findChildren(QWidget)[7]
    with qtbot.waitSignal(path.opened) as told:
        qtbot.mouseClick(locked, Qt.MouseButton.LeftButton)
    assert told.args == [7]
    assert locked.toolTip() == "Daar zijn drie ronden voor nodig."


def test_the_path_says_each_step_to_those_who_hear_it(path):
    assert path.words_of(4) == "Step 5 of 10, Nabespreking 2, now, vandaag"
    assert path.findChildren(QWidget)[4].accessibleName() == path.words_of(4)


def test_showing_fewer_steps_leaves_no_button_behind(path, qtbot):
    path.set_state(gallery.STEPS[:3], 1)
    path.grab()
    assert path.notch_x() == 420
    path.set_state((), -1)
    assert path.notch_x() == -1
    path.grab()


def test_steps_stand_evenly_and_a_lone_step_at_the_left():
    assert centres(3, 10, 110) == [10, 60, 110]
    assert centres(1, 10, 110) == [10]
    assert centres(0, 10, 110) == []


def test_the_line_is_walked_up_to_where_the_trajectory_stands():
    assert [is_walked(gallery.STEPS, i) for i in range(6)] == [True] * 4 + [False] * 2


def test_the_longest_label_that_fits_is_taken():
    step = PathStep("Nabespreking 2", "now", "", "N2", "Nabespr. 2")
    assert label_of(step, lambda _: True) == "Nabespreking 2"
    assert label_of(step, lambda word: len(word) < 12) == "Nabespr. 2"
    assert label_of(step, lambda _: False) == "N2"


def test_the_rail_tells_what_was_chosen_and_marks_only_what_it_is_told(qtbot):
    rail = gallery.rail()
    qtbot.addWidget(rail)
    agenda = next(b for b in rail.findChildren(QWidget) if b.accessibleName() == "Agenda")
    with qtbot.waitSignal(rail.chosen) as told:
        qtbot.mouseClick(agenda, Qt.MouseButton.LeftButton)
    assert told.args == ["agenda"]
    assert not agenda.isChecked()


def test_a_narrow_rail_keeps_its_words_as_tooltips(qtbot):
    rail = gallery.narrow_rail()
    qtbot.addWidget(rail)
    lock = next(b for b in rail.findChildren(QWidget) if b.accessibleName() == "Op slot")
    assert rail.width() == NARROW
    assert lock.toolTip() == "Op slot"
    with qtbot.waitSignal(rail.chosen) as told:
        qtbot.mouseClick(lock, Qt.MouseButton.LeftButton)
    assert told.args == ["lock"]


def test_a_banner_never_reads_a_name_as_markup_and_tells_its_remedy(qtbot):
    banner = Banner()
    qtbot.addWidget(banner)
    banner.set_state(Notice("bad", "<i>Let op.</i>", "rest", (Remedy("go", "Los op"),)))
    assert "&lt;i&gt;" in banner._label.text()
    with qtbot.waitSignal(banner.remedied) as told:
        banner.findChild(QPushButton).click()
    assert told.args == ["go"]


def test_a_banner_shows_only_the_remedies_of_now(qtbot):
    banner = Banner()
    qtbot.addWidget(banner)
    banner.set_state(Notice("warn", "Een.", "", (Remedy("a", "A"), Remedy("b", "B"))))
    banner.set_state(Notice("warn", "Twee."))
    assert not [b for b in banner.findChildren(QPushButton) if b.isVisibleTo(banner)]


def test_a_cut_label_tells_all_when_pointed_at(qtbot):
    label = ElidedLabel("Een heel lange naam van een school")
    qtbot.addWidget(label)
    label.resize(80, 20)
    label.grab()
    assert label.toolTip() == label.text
    label.resize(400, 20)
    label.grab()
    assert label.toolTip() == ""


def test_an_error_replaces_the_help_and_goes_again(qtbot):
    line = QLineEdit()
    field = Field("Naam", line, "zoals je heet")
    qtbot.addWidget(field)
    field.set_error("Vul een naam in.")
    assert line.property("state") == "error"
    assert line.accessibleDescription() == "Vul een naam in."
    field.set_error("")
    assert line.property("state") == ""
    assert line.accessibleDescription() == "zoals je heet"
    assert field._below.text() == "zoals je heet"


def test_a_field_names_its_control(qtbot):
    line = QLineEdit()
    field = Field("Naam", line)
    qtbot.addWidget(field)
    assert line.accessibleName() == "Naam"
    assert field._question.buddy() is line


def test_a_wide_field_starts_a_new_row(qtbot):
    grid = FieldGrid(2)
    qtbot.addWidget(grid)
    one, two = QWidget(), QWidget()
    grid.add(one)
    grid.add(two, 2)
    index = grid.layout().indexOf(two)
    assert grid.layout().getItemPosition(index)[:2] == (1, 0)


@pytest.fixture
def segments(qtbot):
    widget = Segmented()
    qtbot.addWidget(widget)
    widget.set_state([("a", "A"), ("b", "B"), ("c", "C")], "a")
    with qtbot.waitExposed(widget):
        widget.show()
    widget.activateWindow()
    return widget


def test_a_click_chooses_a_segment_and_a_second_click_says_nothing(segments, qtbot):
    told = []
    segments.chosen.connect(told.append)
    second = segments.findChildren(QWidget)[1]
    qtbot.mouseClick(second, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(second, Qt.MouseButton.LeftButton)
    assert told == ["b"]
    assert segments.value == "b"
    assert second.isChecked()


def test_arrows_walk_the_segments_in_a_ring(segments, qtbot):
    first = segments.findChildren(QWidget)[0]
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    qtbot.keyClick(first, Qt.Key.Key_Left)
    assert segments.value == "c"


def test_slider_and_number_say_the_same(qtbot):
    scale = ScaleInput()
    qtbot.addWidget(scale)
    scale.set_state(None)
    assert scale.value is None
    with qtbot.waitSignal(scale.changed) as told:
        scale._slider.setValue(7)
    assert told.args == [7]
    assert scale.value == 7
    scale._spin.setValue(4)
    assert scale._slider.value() == 4


def test_a_number_that_is_shown_is_told_to_nobody(qtbot):
    scale = ScaleInput()
    qtbot.addWidget(scale)
    with qtbot.assertNotEmitted(scale.changed):
        scale.set_state(9)
    assert scale.value == 9


def test_a_scale_row_answers_to_pointer_arrows_and_digits(qtbot):
    row = ScaleRow()
    qtbot.addWidget(row)
    row.resize(row.sizeHint())
    qtbot.keyClick(row, Qt.Key.Key_Right)
    assert row.value == 0
    qtbot.keyClick(row, Qt.Key.Key_8)
    assert row.value == 8
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(row.width() - 2, 10))
    assert row.value == 10
    qtbot.keyClick(row, Qt.Key.Key_Right)
    assert row.value == 10


def test_halves_of_the_scale_are_written_as_such():
    assert [scale_text(v) for v in (4, 5.5, 8.0)] == ["4", "5½", "8"]


def test_words_under_the_scale_never_touch():
    lefts = spread([50, 52, 99], [40, 40, 40], 160)
    assert lefts[1] >= lefts[0] + 40
    assert lefts[2] >= lefts[1] + 40
    assert spread([100], [40], 100) == [60]


@pytest.fixture
def pad(qtbot):
    widget = SignaturePad()
    qtbot.addWidget(widget)
    widget.resize(400, 200)
    return widget


def test_a_signature_is_kept_as_lines_in_units_of_the_width(pad):
    gallery.draw(pad, [(40, 20), (200, 100), (360, 180)])
    assert not pad.empty
    assert pad.strokes == (((0.1, 0.05), (0.5, 0.25)),)
    assert pad.ink.aspect == pytest.approx(0.5)


def test_drawing_outside_the_pad_stays_within_it(pad):
    gallery.draw(pad, [(40, 20), (4000, -300), (0, 0)])
    assert pad.strokes[0][-1] == (1.0, 0.0)


def test_a_signature_stays_whole_when_the_pad_changes_its_shape(pad):
    gallery.draw(pad, [(40, 20), (200, 190), (360, 180)])
    pad.resize(800, 200)
    dark = theme.colour("ink").name()
    image = pad.grab().toImage()
    bottom = [y for y in range(200) if QColor(image.pixel(120, y)).name() == dark]
    assert bottom
    assert pad.ink.aspect == pytest.approx(0.5)


def test_a_wiped_pad_is_empty_and_says_so(pad, qtbot):
    gallery.draw(pad, [(40, 20), (200, 100), (360, 180)])
    with qtbot.waitSignal(pad.changed):
        pad.clear()
    assert pad.empty
    assert "<path" not in pad.to_svg()


def test_the_picture_of_a_signature_is_black_on_white_in_every_theme(pad, qapp):
    theme.apply(qapp, "dark")
    gallery.draw(pad, [(40, 20), (200, 100), (360, 180)])
    image = QImage.fromData(pad.to_png(), "PNG")
    assert (image.width(), image.height()) == (1200, 600)
    assert QColor(image.pixel(5, 5)) == QColor("white")
    assert QColor(image.pixel(360, 180)) == QColor("black")


def test_a_drawing_of_ink_is_sound_and_a_dot_is_a_line():
    root = ElementTree.fromstring(Ink((((0.5, 0.25),),), 0.5).to_svg())
    assert root.get("viewBox") == "0 0 1000 500"
    assert root[0].get("d") == "M500.0 250.0 L500.0 250.0"


def test_the_eye_shows_and_hides_the_passphrase(qtbot):
    field = PasswordEdit()
    qtbot.addWidget(field)
    field.setText("vier fietsen")
    assert not field.is_shown
    field.actions()[0].trigger()
    assert field.is_shown
    assert field.actions()[0].text() == "Hide the passphrase"
    field.actions()[0].trigger()
    assert field.echoMode() == QLineEdit.EchoMode.Password


@pytest.fixture
def shown_toast(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 300)
    with qtbot.waitExposed(window):
        window.show()
    made = Toast(window)
    made.announce("Moment gewist.", "Zet terug")
    yield made
    window.close()


def test_a_toast_waits_while_it_is_pointed_at(shown_toast, qtbot, qapp):
    assert shown_toast.is_waiting
    at = QPoint(1, 1).toPointF()
    qapp.sendEvent(shown_toast, QEnterEvent(at, at, at))
    assert not shown_toast.is_waiting
    qapp.sendEvent(shown_toast, QEvent(QEvent.Type.Leave))
    assert shown_toast.is_waiting


def test_a_toast_can_be_undone_once(shown_toast, qtbot):
    with qtbot.waitSignal(shown_toast.undone):
        shown_toast.findChild(QPushButton).click()
    assert not shown_toast.isVisible()


def test_a_toast_goes_by_itself(shown_toast, qtbot):
    assert shown_toast._timer.interval() == toast.SHOWN_MS == 6000
    shown_toast._timer.setInterval(1)
    shown_toast.announce("Klaar.")
    qtbot.waitUntil(lambda: not shown_toast.isVisible())


def test_progress_counts_bytes_beyond_32_bits_and_can_be_stopped(qtbot):
    strip = ProgressStrip()
    qtbot.addWidget(strip)
    strip.set_state("Film 2", 3_100_000_000, 8_400_000_000)
    assert strip._bar.value() == 369
    strip.set_state("Zoeken", 0, None)
    assert strip._bar.maximum() == 0
    with qtbot.waitSignal(strip.cancelled):
        strip.findChild(QPushButton).click()


def test_a_code_key_says_key_name_and_count_and_a_click_leaves_the_keyboard_be(qtbot):
    key = CodeKey()
    qtbot.addWidget(key)
    key.set_state(CodeKeyState("3", "ja knikken", "oranje", 9))
    assert key.accessibleName() == "3, ja knikken, 9"
    assert not key.focusPolicy() & Qt.FocusPolicy.ClickFocus
    with qtbot.waitSignal(key.clicked):
        qtbot.mouseClick(key, Qt.MouseButton.LeftButton)


def test_a_code_key_lights_up_and_goes_out(qtbot):
    key = CodeKey()
    qtbot.addWidget(key)
    key.flash()
    assert key.is_lit
    qtbot.waitUntil(lambda: not key.is_lit, timeout=2000)


def test_a_cross_is_semibold_and_has_its_remedy(qtbot):
    row = CheckRow()
    qtbot.addWidget(row)
    row.set_state(CheckState(False, "Marit zei nee", "gesprek van 2 november", "Bespreek …"))
    assert row.accessibleName() == "Not in order: Marit zei nee"
    with qtbot.waitSignal(row.remedied):
        row.findChild(QPushButton).click()
    row.set_state(CheckState(True, "In orde"))
    assert not row.findChild(QPushButton).isVisibleTo(row)


def test_a_date_that_is_chosen_is_told_and_one_that_is_shown_is_not(qtbot):
    field = DateField()
    qtbot.addWidget(field)
    told = []
    field.changed.connect(told.append)
    field.set_state(date(2026, 11, 24), latest=date(2026, 11, 25))
    assert told == []
    assert field.value == date(2026, 11, 24)
    qtbot.keyClick(field, Qt.Key.Key_Up)
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert told == [date(2026, 11, 25)]


def test_the_rows_of_a_list_filled_before_it_is_shown_lie_32_apart(qtbot):
    filled = PlainList()
    filled.addItems(["een", "twee"])
    window = QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(filled)
    with qtbot.waitExposed(window):
        window.show()
    assert filled.visualItemRect(filled.item(1)).y() == 32
    window.close()


def grey(shape: str) -> bytes:
    image = QImage(16, 16, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    shapes.paint_shape(painter, shape, image.rect().toRectF(), QColor("grey"), QColor("black"))
    painter.end()
    return bytes(image.constBits())


def test_shapes_can_be_told_apart_without_colour():
    pictures = {shape: grey(shape) for shape in shapes.SHAPES}
    names = list(pictures)
    for i, one in enumerate(names):
        for other in names[i + 1 :]:
            pairs = zip(pictures[one], pictures[other], strict=True)
            apart = sum(abs(a - b) > 60 for a, b in pairs)
            assert apart >= 14, (one, other)


def test_where_the_scale_reached_its_goal_one_word_says_both(qtbot):
    line = ScaleLine()
    qtbot.addWidget(line)
    line.set_state(4, 8, 8)
    assert [text for _, text in line._placed()] == ["4 intake", "8 now and goal"]
    line.set_state(4, 7, 8)
    assert [text for _, text in line._placed()] == ["4 intake", "7 now", "8 goal"]
