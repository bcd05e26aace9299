"""A question over two lines: broken between words, whatever signs it is written in."""

from ui.widgets.two_lines import TwoLines


def test_signs_that_qt_counts_double_break_no_word(qtbot):
    heading = TwoLines()
    qtbot.addWidget(heading)
    heading.resize(400, 28)
    text = "Hoe 🙂🙂🙂 kan ik wachten zodat leerlingen gaan praten en ook de stille kinderen"
    heading.set_text(text)
    lines = heading._lines(400)
    assert len(lines) > 1
    assert " ".join(lines) == text
