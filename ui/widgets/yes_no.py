"""A question that is answered with yes or no, or not yet."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from ui.widgets.segmented import Segmented


class Choices(QWidget):
    """Segments that stand at the left of their field. Signals: chosen (key)."""

    chosen = Signal(str)

    def __init__(self, *choices: tuple[str, str]) -> None:
        super().__init__()
        self._choices = choices
        self._segments = Segmented()
        self._segments.set_state(choices, "")
        self._segments.chosen.connect(self.chosen)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._segments)
        row.addStretch()

    @property
    def value(self) -> str:
        """The key that is chosen, or ""."""
        return self._segments.value

    def set_value(self, key: str) -> None:
        """Show what is chosen; tells nobody."""
        self._segments.set_state(self._choices, key)

    def setAccessibleName(self, name: str) -> None:  # noqa: N802
        """Name each segment after the question too: the focus stands there."""
        super().setAccessibleName(name)
        for button in self._segments.findChildren(QAbstractButton):
            button.setAccessibleName(f"{name} {button.text()}")

    def setFocus(self) -> None:  # type: ignore[override]  # noqa: N802
        """Go to the segment that Tab would go to."""
        buttons = self._segments.findChildren(QAbstractButton)
        chosen = [button for button in buttons if button.isChecked()]
        (chosen or buttons)[0].setFocus()


class YesNo(Choices):
    """Yes, no, or nothing chosen yet. Signals: answered (bool)."""

    answered = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._choices = (("yes", self.tr("Yes")), ("no", self.tr("No")))
        self.set_answer(None)
        self.chosen.connect(lambda key: self.answered.emit(key == "yes"))

    @property
    def answer(self) -> bool | None:
        """What was answered; None when nothing was."""
        return {"yes": True, "no": False}.get(self.value)

    def set_answer(self, answer: bool | None) -> None:  # noqa: FBT001
        """Show an answer, or none; tells nobody."""
        self.set_value("" if answer is None else "yes" if answer else "no")
