import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from ui import theme
from ui.focus_ring import OWN_RING
from ui.tokens import DARK, DARK_CODES, LIGHT, LIGHT_CODES

GROUNDS = ("paper", "surface")
TEXTS = ("ink", "ink2", "accent", "ok", "warn", "bad")
THEMES = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
CODES = pytest.mark.parametrize(
    ("tokens", "code"),
    [(LIGHT, code) for code in LIGHT_CODES.values()]
    + [(DARK, code) for code in DARK_CODES.values()],
)


def luminance(text: str) -> float:
    colour = QColor(text)
    parts = [
        v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4
        for v in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.fixture(autouse=True)
def _light_again(qapp):
    theme.apply(qapp, "light")
    yield
    theme.apply(qapp, "light")


def test_the_ratio_is_computed_as_the_guideline_says():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


@THEMES
@pytest.mark.parametrize("ground", [*GROUNDS, "sunken", "soft", "hover"])
@pytest.mark.parametrize("text", ["ink", "ink2"])
def test_text_can_be_read_on_every_ground(tokens, ground, text):
    assert contrast(getattr(tokens, text), getattr(tokens, ground)) >= 4.5


@THEMES
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("text", TEXTS)
def test_coloured_text_can_be_read_on_page_and_card(tokens, ground, text):
    assert contrast(getattr(tokens, text), getattr(tokens, ground)) >= 4.5


@THEMES
@pytest.mark.parametrize(
    ("text", "ground"),
    [
        ("ok", "ok_soft"),
        ("warn", "warn_soft"),
        ("bad", "bad_soft"),
        ("accent", "soft"),
        ("ink", "warn_soft"),
        ("ink", "bad_soft"),
        ("on_accent", "accent"),
        ("on_accent", "accent_hover"),
        ("surface", "bad"),
        ("ink3", "surface"),
        ("ink3", "sunken"),
    ],
)
def test_text_on_its_own_coloured_ground_can_be_read(tokens, text, ground):
    assert contrast(getattr(tokens, text), getattr(tokens, ground)) >= 4.5


@THEMES
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("mark", ["edge", "accent", "ok", "warn", "bad"])
def test_edges_and_marks_stand_out(tokens, ground, mark):
    assert contrast(getattr(tokens, mark), getattr(tokens, ground)) >= 3.0


@CODES
def test_a_code_stands_out_and_its_letter_can_be_read(tokens, code):
    marks = (code.edge, code.fill)
    assert max(contrast(mark, tokens.surface) for mark in marks) >= 3.0
    assert contrast(code.letter, code.fill) >= 4.5


def test_every_cluster_has_a_shape_of_its_own():
    assert len({code.shape for code in LIGHT_CODES.values()}) == len(LIGHT_CODES) == 8
    assert {n: c.shape for n, c in LIGHT_CODES.items()} == {
        n: c.shape for n, c in DARK_CODES.items()
    }


def test_a_change_of_theme_is_told_and_reaches_the_palette(qapp, qtbot):
    with qtbot.waitSignal(theme.changed):
        theme.apply(qapp, "dark")
    assert theme.tokens() is DARK
    assert qapp.palette().window().color() == QColor(DARK.paper)


def test_the_system_theme_is_followed_only_when_asked(qapp):
    theme.apply(qapp, "dark")
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert theme.is_dark()
    theme.apply(qapp, "system")
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert theme.is_dark() == (qapp.styleHints().colorScheme() == Qt.ColorScheme.Dark)


def middle_colours(icon):
    image = icon.pixmap(QSize(16, 16), 1.0).toImage()
    points = ((x, y) for x in range(16) for y in range(16))
    return {
        image.pixelColor(x, y).name() for x, y in points if image.pixelColor(x, y).alpha() > 250
    }


def test_an_icon_takes_the_colour_of_the_theme_that_is_on(qapp):
    icon = theme.icon("ph.square-fill", "accent")
    assert middle_colours(icon) == {LIGHT.accent.lower()}
    theme.apply(qapp, "dark")
    assert middle_colours(icon) == {DARK.accent.lower()}


def test_an_icon_is_made_once_and_a_wrong_name_is_refused(qapp):
    assert theme.icon("ph.lock") is theme.icon("ph.lock")
    with pytest.raises(ValueError, match="no-such-icon"):
        theme.icon("ph.no-such-icon")


def test_times_have_figures_of_one_width(qapp):
    wide = QFontMetricsF(theme.font("text", tabular=True))
    assert wide.horizontalAdvance("1111") == pytest.approx(wide.horizontalAdvance("0000"))


def test_buttons_and_fields_are_32_high(qapp, qtbot):
    for widget in (QPushButton("Bewaar"), QLineEdit("tekst"), QSpinBox(), QComboBox()):
        qtbot.addWidget(widget)
        widget.ensurePolished()
        widget.resize(120, widget.sizeHint().height())
        assert min(widget.sizeHint().height(), widget.maximumHeight()) == 32, widget


@THEMES
def test_a_placeholder_can_be_read(tokens, qapp, qtbot):
    theme.apply(qapp, "dark" if tokens.is_dark else "light")
    line = QLineEdit(placeholderText="Zoek")
    qtbot.addWidget(line)
    line.ensurePolished()
    shown = line.palette().placeholderText().color()
    assert shown.name().upper() == tokens.ink3
    assert shown.alpha() == 255


@pytest.fixture
def two_fields(qtbot):
    window = QWidget()
    layout = QHBoxLayout(window)
    window.first, window.second = QLineEdit(), QLineEdit()
    layout.addWidget(window.first)
    layout.addWidget(window.second)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    return window


def shown_ring(window):
    rings = window.findChildren(QWidget, "focusRing")
    return next((ring.geometry() for ring in rings if ring.isVisible()), None)


def around(widget):
    return widget.geometry().adjusted(-4, -4, 4, 4)


def test_the_ring_surrounds_whatever_has_the_keyboard(two_fields, qtbot):
    for field in (two_fields.second, two_fields.first):
        field.setFocus()
        qtbot.waitUntil(lambda field=field: shown_ring(two_fields) == around(field))


def test_the_ring_follows_a_widget_that_moves(two_fields, qtbot):
    two_fields.second.setFocus()
    two_fields.resize(two_fields.width() + 200, 90)
    qtbot.waitUntil(lambda: two_fields.second.y() > 20)
    qtbot.waitUntil(lambda: shown_ring(two_fields) == around(two_fields.second))


def test_a_widget_that_paints_its_own_focus_gets_no_ring(two_fields, qtbot):
    two_fields.first.setFocus()
    qtbot.waitUntil(lambda: shown_ring(two_fields) is not None)
    two_fields.second.setProperty(OWN_RING, "yes")
    two_fields.second.setFocus()
    qtbot.waitUntil(lambda: shown_ring(two_fields) is None)


def test_windows_may_be_dropped_while_they_have_the_keyboard(qapp, qtbot):
    for _ in range(4):
        window = QWidget()
        layout = QHBoxLayout(window)
        for field in (QLineEdit(), QSpinBox(), QPushButton("Bewaar")):
            layout.addWidget(field)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        layout.itemAt(1).widget().setFocus()
        qapp.processEvents()
        window.close()
        del window, layout, field
        qapp.processEvents()


def test_the_ring_goes_when_its_widget_is_hidden(two_fields, qtbot):
    two_fields.second.setFocus()
    qtbot.waitUntil(lambda: shown_ring(two_fields) == around(two_fields.second))
    two_fields.first.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    two_fields.second.hide()
    qtbot.waitUntil(lambda: shown_ring(two_fields) is None)


@pytest.fixture
def two_buttons(qtbot):
    window = QWidget()
    layout = QHBoxLayout(window)
    window.first, window.second = QPushButton("Bewaar"), QPushButton("Sluit")
    window.field = QLineEdit()
    for widget in (window.first, window.second, window.field):
        layout.addWidget(widget)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    window.first.setFocus()
    QApplication.processEvents()
    qtbot.keyClick(window.first, Qt.Key.Key_Shift)  # the keyboard leads, whatever led before
    qtbot.waitUntil(lambda: shown_ring(window) == around(window.first))
    return window


def test_a_control_has_no_ring_while_the_pointer_is_used(two_buttons, qtbot):
    qtbot.mouseClick(two_buttons.second, Qt.MouseButton.LeftButton)
    assert two_buttons.second.hasFocus()
    qtbot.waitUntil(lambda: shown_ring(two_buttons) is None)


def test_a_field_to_type_in_has_its_ring_however_it_was_come_to(two_buttons, qtbot):
    qtbot.mouseClick(two_buttons.field, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shown_ring(two_buttons) == around(two_buttons.field))


def test_the_first_key_brings_the_ring_back(two_buttons, qtbot):
    qtbot.mouseClick(two_buttons.first, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shown_ring(two_buttons) is None)
    qtbot.keyClick(two_buttons.first, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: shown_ring(two_buttons) == around(two_buttons.second))


def test_a_container_that_got_the_focus_has_no_ring(two_buttons, qtbot):
    page = QWidget(two_buttons)
    page.resize(two_buttons.size())
    page.show()
    page.setFocus()
    assert page.hasFocus()
    qtbot.waitUntil(lambda: shown_ring(two_buttons) is None)
