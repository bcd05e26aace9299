"""A card of the page for a new trajectory: fields by name, each tells what was typed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QWidget

from ui import theme
from ui.widgets.card import Card
from ui.widgets.growing_text import GrowingText
from ui.widgets.label import Label
from ui.widgets.planned_date import PlannedDate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ui.viewmodels.new_trajectory import NewTrajectoryModel
    from ui.widgets.form import Field


class Section(Card):
    """A card with fields by name. Signals: typed (a mapping of field name and value)."""

    typed = Signal(object)

    def __init__(self, title: str) -> None:
        super().__init__()
        self.fields: dict[str, Field] = {}
        self.title = Label(title, "key")
        self.body.setSpacing(theme.S12)
        self.add(self.title)

    def render_model(self, model: NewTrajectoryModel) -> None:
        """Show what was typed and chosen."""
        raise NotImplementedError

    def show_messages(self, wrong: Mapping[str, str], advice: Mapping[str, str]) -> None:
        """Say at each field what is wrong, or what would be better, or nothing."""
        for name, field in self.fields.items():
            if name in wrong or name not in advice:
                field.set_error(wrong.get(name, ""))
            else:
                field.set_advice(advice[name])
            if isinstance(field.control, PlannedDate):
                field.control.set_wrong(wrong=name in wrong)

    def tell(self, **values: Any) -> None:
        """Tell what was typed or chosen."""
        self.typed.emit(values)

    def line(self, name: str) -> QLineEdit:
        """Return a line that tells what is typed in it."""
        line = plain_line()
        line.textEdited.connect(lambda text: self.tell(**{name: text}))
        return line

    def words(self, name: str, least: int = 3) -> GrowingText:
        """Return a field for a few sentences that tells what is typed in it."""
        text = GrowingText(least, 8)
        text.setAcceptDrops(False)
        text.typed.connect(lambda words: self.tell(**{name: words}))
        return text

    def leave_to_page(self, *fields: QAbstractSpinBox | QComboBox) -> None:
        """Let the wheel over these scroll the page, unless one is at work in them."""
        for field in fields:
            field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the wheel scroll the page, and change a value only where one is at work."""
        if event.type() == QEvent.Type.Wheel and not watched.hasFocus():  # type: ignore[attr-defined]
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def plain_line() -> QLineEdit:
    """Return a line; a film that is let go on it is for the page."""
    line = QLineEdit()
    line.setAcceptDrops(False)
    return line


def show_text(line: QLineEdit, text: str) -> None:
    """Show a text; the line that is being typed in says so already."""
    if line.text() != text:
        line.setText(text)


def combo_of(choices: Sequence[tuple[str, str]]) -> QComboBox:
    """Return a box with choices of (key, words)."""
    box = QComboBox()
    for key, words in choices:
        box.addItem(words, key)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(12)
    return box


def first_stop(control: QWidget) -> QWidget:
    """Return what takes the keyboard in a control."""
    if control.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return control
    inner = (w for w in control.findChildren(QWidget) if w.isVisible())
    return next((w for w in inner if w.focusPolicy() & Qt.FocusPolicy.TabFocus), control)
