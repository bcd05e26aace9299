"""Fields of the lens editor: what is typed in them is kept, or says why it cannot be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QToolButton

from ui import messages, theme
from ui.pages.autosave import Autosave
from ui.widgets.form import Field
from ui.widgets.growing_text import GrowingText
from ui.widgets.plain_tip import plain_tip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from ui.viewmodels.lens_editor import Key, LensEditorModel


class KeptWords(Field):
    """A line or a text. Signals: told (the words), when they rest or the field is left."""

    told = Signal(str)

    def __init__(
        self,
        question: str,
        control: QLineEdit | GrowingText,
        help_text: str = "",
        *,
        bare: bool = False,
    ) -> None:
        """Ask; `bare` leaves the question to a reader of the screen, where the place says it."""
        super().__init__(question, control, help_text)
        for label in (self._question, self._beside):
            label.setVisible(not bare)
        self._control = control
        self._key: Key = ()
        self._saving = Autosave(control, self._tell)
        control.textChanged.connect(self._saving.touch)
        if isinstance(control, GrowingText):
            control.setAcceptDrops(False)

    @property
    def words(self) -> str:
        """What stands in the field."""
        if isinstance(self._control, QLineEdit):
            return self._control.text()
        return self._control.toPlainText()

    def set_state(self, model: LensEditorModel, key: Key, kept: str) -> None:
        """Show the words of a field, unless others are being typed in this very one."""
        if key != self._key:
            self._saving.forget()  # the owner flushed it; what is left is of something gone
            self._key = key
        error = model.errors.get(key)
        self.set_error(messages.sentence_of(error) if error is not None else "")
        if not self._saving.waiting:
            self._show(str(model.shown(key, kept)))

    def flush(self) -> None:
        """Tell what was typed."""
        self._saving.flush()

    def _tell(self) -> None:
        self.told.emit(self.words)

    def _show(self, words: str) -> None:
        if words == self.words:
            return
        if isinstance(self._control, GrowingText):
            self._control.set_text(words)
            return
        with QSignalBlocker(self._control):
            self._control.setText(words)
        self._control.update()


class WheelGuard(QObject):
    """Lets the wheel over boxes and numbers scroll the page, unless one is at work in them."""

    def guard(self, *fields: QAbstractSpinBox | QComboBox) -> None:
        """Watch these fields."""
        for field in fields:
            field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold the wheel back where nobody is at work."""
        if event.type() == QEvent.Type.Wheel and not watched.hasFocus():  # type: ignore[attr-defined]
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def fill_box(box: QComboBox, choices: Sequence[tuple[str, str]], chosen: str) -> None:
    """Offer choices of (key, words), one of them chosen; tells nobody."""
    there = [(box.itemData(at), box.itemText(at)) for at in range(box.count())]
    with QSignalBlocker(box):
        if there != list(choices):
            box.clear()
            for key, words in choices:
                box.addItem(words, key)
        box.setCurrentIndex(box.findData(chosen))


def tool(icon: str, words: str, parent: QWidget | None = None) -> QToolButton:
    """Return a small button with an icon, named by its words."""
    button = QToolButton(parent)
    button.setIcon(theme.icon(icon, "ink2"))
    button.setToolTip(plain_tip(words))
    button.setAccessibleName(words)
    return button
