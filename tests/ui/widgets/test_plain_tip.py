"""What a coach typed stays as she typed it, wherever it is shown."""

from ui.widgets.chip import Chip
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.plain_tip import plain_tip

_PASTED = '<b>Vet</b> en een <a href="https://example.org">link</a>'


def test_plain_words_stay_as_they_are():
    assert plain_tip("Wachten & kijken < 3 tellen") == "Wachten & kijken < 3 tellen"


def test_pasted_markup_is_shown_letter_for_letter():
    assert "<b>" not in plain_tip(_PASTED)
    assert "&lt;b&gt;Vet&lt;/b&gt;" in plain_tip(_PASTED)


def test_long_words_wrap_and_end():
    tip = plain_tip("Ik wacht. " * 1000)
    assert tip.startswith("<qt>")
    assert len(tip) < 700


def test_lines_stay_lines():
    assert plain_tip("een\n" * 30).count("<br>") == 30


def test_a_chip_and_a_cut_label_never_read_markup(qtbot):
    chip, label = Chip(_PASTED), ElidedLabel(_PASTED)
    qtbot.addWidget(chip)
    qtbot.addWidget(label)
    label.resize(40, 20)
    label.show()
    for widget in (chip, label):
        assert "&lt;b&gt;" in widget.toolTip()
        assert widget.accessibleName() == _PASTED
