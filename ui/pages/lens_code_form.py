"""Everything of one code of an own lens: name, key, cluster, example, and what it says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from beeldcoach.domain.errors import KeyTaken
from beeldcoach.domain.lens import LEAD_MOST_MS, NAME_LIMIT
from ui import messages, theme
from ui.models import lens_words
from ui.pages.lens_fields import KeptWords, WheelGuard, fill_box, tool
from ui.widgets.counted_line import CountedLine
from ui.widgets.form import Field, FieldGrid
from ui.widgets.icon_label import IconLabel
from ui.widgets.key_box import KeyBox
from ui.widgets.label import Label
from ui.widgets.number_field import NumberField
from ui.widgets.shape_icon import shape_icon
from ui.widgets.yes_no import Choices

if TYPE_CHECKING:
    from beeldcoach.domain.lens import Code, Lens
    from ui.viewmodels.lens_editor import LensEditorModel

_WIDEST = 640
_POINT, _LENGTH = "point", "length"


class CodeForm(QWidget):
    """Signals: moving (by how many places), removing."""

    moving = Signal(int)
    removing = Signal()

    def __init__(self, model: LensEditorModel) -> None:
        super().__init__()
        self.model = model
        self.code_id = ""
        self._guard = WheelGuard(self)
        self.setMaximumWidth(_WIDEST)
        self._build_fields()
        self._build()
        self._bind()

    def _build_fields(self) -> None:
        self.name = KeptWords(self.tr("Name"), CountedLine(NAME_LIMIT))
        self.example = KeptWords(
            self.tr("Example"), QLineEdit(), self.tr("By what you recognise it, in a few words.")
        )
        self.example.control.setAcceptDrops(False)
        self.key = KeyBox()
        self.cluster, self.role, self.speech, self.modifier = (QComboBox() for _ in range(4))
        self.length = Choices((_POINT, self.tr("A moment")), (_LENGTH, self.tr("With a length")))
        self.pole = Choices(*lens_words.poles())
        self.lead, self.lag = (NumberField(0, LEAD_MOST_MS // 1_000) for _ in range(2))
        self.lead.setSuffix(self.tr(" s before"))
        self.lag.setSuffix(self.tr(" s after"))
        self._guard.guard(
            self.key, self.cluster, self.role, self.speech, self.modifier, self.lead, self.lag
        )

    def _build(self) -> None:
        self.conflict = _Conflict()
        grid = FieldGrid(2)
        grid.add(self.name)
        grid.add(Field(self.tr("Key"), self.key, self.tr("Press the key, or choose it.")))
        grid.add(self.conflict, 2)
        grid.add(Field(self.tr("Cluster"), self.cluster))
        grid.add(Field(self.tr("What you code"), self.length))
        grid.add(self.example, 2)
        grid.add(Field(self.tr("Pole"), self.pole, self.tr("Counts as a success, or a chance.")))
        grid.add(
            Field(
                self.tr("Place in the chain"),
                self.role,
                self.tr("For how many initiatives were received."),
            )
        )
        grid.add(
            Field(
                self.tr("Asks, when it was tagged"),
                self.modifier,
                self.tr("Make questions under Questions."),
            )
        )
        grid.add(Field(self.tr("Who talks"), self.speech, self.tr("For talk share and wait time.")))
        alt = self.tr("Of what Alt and the key cut.")
        grid.add(Field(self.tr("A fragment begins"), self.lead, alt))
        grid.add(Field(self.tr("and ends"), self.lag))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.S24, 0, theme.S24, theme.S24)
        column.setSpacing(theme.S16)
        column.addWidget(grid)
        column.addLayout(self._foot())
        column.addStretch(1)

    def _foot(self) -> QHBoxLayout:
        self.up = tool("ph.arrow-up", self.tr("Move up (Ctrl+Up)"), self)
        self.down = tool("ph.arrow-down", self.tr("Move down (Ctrl+Down)"), self)
        self.remove = QPushButton(self.tr("Delete the code"))
        self.remove.setIcon(theme.icon("ph.trash", "bad"))
        theme.set_role(self.remove, "destructive")
        foot = QHBoxLayout()
        foot.setSpacing(theme.S8)
        foot.addWidget(self.up)
        foot.addWidget(self.down)
        foot.addStretch(1)
        foot.addWidget(self.remove)
        return foot

    def _bind(self) -> None:
        tell = self._tell
        self.name.told.connect(lambda words: tell("name", words))
        self.example.told.connect(lambda words: tell("example", words))
        self.key.chosen.connect(lambda key: self.model.want_key(self.code_id, key))
        for name in ("cluster", "role", "speech", "modifier"):
            box: QComboBox = getattr(self, name)
            box.activated.connect(lambda at, name=name, box=box: tell(name, box.itemData(at)))
        self.length.chosen.connect(lambda key: tell("interval", key == _LENGTH))
        self.pole.chosen.connect(lambda key: tell("pole", key))
        self.lead.valueChanged.connect(lambda seconds: tell("lead_ms", seconds * 1_000))
        self.lag.valueChanged.connect(lambda seconds: tell("lag_ms", seconds * 1_000))
        self.conflict.taken.connect(self.model.take_key)
        self.conflict.dropped.connect(self.model.drop_conflict)
        self.up.clicked.connect(lambda: self.moving.emit(-1))
        self.down.clicked.connect(lambda: self.moving.emit(1))
        self.remove.clicked.connect(self.removing)

    def set_state(self, lens: Lens, code: Code) -> None:
        """Show a code."""
        if code.id != self.code_id:
            self.flush()
            self.code_id = code.id
        model = self.model
        self.name.set_state(model, ("code", code.id, "name"), code.name)
        self.example.set_state(model, ("code", code.id, "example"), code.example)
        self.key.set_state(code.key, {each.key: each.name for each in lens.codes})
        self.conflict.set_state(model, code)
        self._show_boxes(lens, code)
        self.length.set_value(_LENGTH if code.interval else _POINT)
        self.pole.set_value(code.pole.value)
        for number, value in ((self.lead, code.lead_ms), (self.lag, code.lag_ms)):
            with QSignalBlocker(number):
                number.setValue(value // 1_000)
        at = lens.codes.index(code)
        self.up.setEnabled(at > 0)
        self.down.setEnabled(at + 1 < len(lens.codes))

    def flush(self) -> None:
        """Tell what was typed."""
        if self.code_id:
            self.name.flush()
            self.example.flush()

    def _show_boxes(self, lens: Lens, code: Code) -> None:
        fill_box(self.cluster, [(each.id, each.name) for each in lens.clusters], code.cluster)
        for at, each in enumerate(lens.clusters):
            self.cluster.setItemIcon(at, shape_icon(each.colour))
        fill_box(self.role, lens_words.roles(), code.role.value)
        fill_box(self.speech, lens_words.speeches(), code.speech.value)
        asked = [(each.id, each.question) for each in lens.modifiers]
        fill_box(self.modifier, [("", self.tr("Nothing")), *asked], code.modifier)

    def _tell(self, name: str, value: str | bool | int) -> None:  # noqa: FBT001
        self.model.tell_code(self.code_id, name, value)


class _Conflict(QWidget):
    """Whose key it is that was wanted, and what can be done. Signals: taken, dropped."""

    taken = Signal()
    dropped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words = Label("", "text", "warn", wraps=True)
        self.take = QPushButton(self.tr("Take over"))
        self.drop = QPushButton(self.tr("Cancel"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.S8)
        row.addWidget(IconLabel("ph.warning", "warn", 16))
        row.addWidget(self._words, 1)
        row.addWidget(self.take)
        row.addWidget(self.drop)
        self.take.clicked.connect(self.taken)
        self.drop.clicked.connect(self.dropped)
        self.hide()

    def set_state(self, model: LensEditorModel, code: Code) -> None:
        """Show the conflict of this code, if there is one."""
        conflict = model.conflict
        here = conflict is not None and conflict[0] == code.id
        self.setVisible(here)
        if conflict is None or not here:
            return
        error = conflict[1]
        self.take.setVisible(isinstance(error, KeyTaken))
        if isinstance(error, KeyTaken):
            words = self.tr("{key} is the key of “{name}”. If you take it, that one gets {other}.")
            words = words.format(key=error.key, name=error.name, other=code.key)
        else:
            words = messages.sentence_of(error)
        self._words.setText(words)
        self.setAccessibleName(words)
