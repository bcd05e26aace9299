"""The clipboard: what was released lies on it, until the vault locks or another takes it."""

from types import SimpleNamespace

import pytest
from PySide6.QtGui import QGuiApplication, QImage

from ui.clipboard import Clipboard, Copied

RELEASE = SimpleNamespace(checks=(SimpleNamespace(ok=True),))


@pytest.fixture
def board(qapp):
    QGuiApplication.clipboard().clear()
    yield Clipboard()
    QGuiApplication.clipboard().clear()


def test_a_table_lies_there_as_text_and_as_html(board):
    board.put(RELEASE, Copied("Code\t14\r\n", "<table><tr><td>14</td></tr></table>"))
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == "Code\t14\r\n"
    assert "<td>14</td>" in data.html()
    assert not data.hasImage()
    assert board.is_ours


def test_a_picture_lies_there_as_a_picture(board):
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(0xFF336699)
    board.put(RELEASE, Copied(picture=image))
    data = QGuiApplication.clipboard().mimeData()
    assert data.hasImage()
    assert not data.hasText()
    assert board.is_ours


def test_what_is_ours_is_cleared(board):
    board.put(RELEASE, Copied("geheim"))
    board.clear_ours()
    assert QGuiApplication.clipboard().text() == ""
    assert not board.is_ours


def test_what_another_program_put_there_since_stays(board):
    board.put(RELEASE, Copied("geheim"))
    QGuiApplication.clipboard().setText("van een ander")
    assert not board.is_ours
    board.clear_ours()
    assert QGuiApplication.clipboard().text() == "van een ander"


def test_what_another_window_of_ours_put_there_is_not_taken_for_this_ones(board):
    other = Clipboard()
    board.put(RELEASE, Copied("van de een"))
    other.put(RELEASE, Copied("van de ander"))
    board.clear_ours()
    assert QGuiApplication.clipboard().text() == "van de ander"
    other.clear_ours()
    assert QGuiApplication.clipboard().text() == ""


def test_nothing_was_ever_put_there(board):
    QGuiApplication.clipboard().setText("van een ander")
    board.clear_ours()
    assert QGuiApplication.clipboard().text() == "van een ander"


def test_histories_are_asked_to_leave_it_out(board):
    board.put(RELEASE, Copied("geheim"))
    data = QGuiApplication.clipboard().mimeData()
    assert data.data("x-kde-passwordManagerHint").data() == b"secret"


def test_a_refusal_puts_nothing_there(board):
    refused = SimpleNamespace(checks=(SimpleNamespace(ok=False),))
    with pytest.raises(AssertionError):
        board.put(refused, Copied("geheim"))
    assert QGuiApplication.clipboard().text() == ""
