"""The card of one deed: its keys, a new one to press, and whose that key is now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout

from ui import theme
from ui.keys.keymap import DEFAULTS, GROUPS, ROW_OF
from ui.keys.owners import Refusal
from ui.keys.rows import When
from ui.keys.words import act_words, cap_of, words_of
from ui.widgets.banner import Notice, Remedy
from ui.widgets.key_capture import KeyCapture
from ui.widgets.keycap import KeyCap
from ui.widgets.label import Label
from ui.widgets.stacked_notice import StackedNotice

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.keys.acts import Act
    from ui.viewmodels.keys import KeysModel, KeysState, Wanted


class KeyCard(QFrame):
    """Shows the chosen deed. Signals: left: the keyboard belongs to the list again."""

    left = Signal()

    def __init__(self, model: KeysModel) -> None:
        super().__init__()
        self._model = model
        self._instead_of = ""
        self._act: Act | None = None
        self._names: tuple[str, ...] = ()
        self.setProperty("ground", "card")
        self.capture = KeyCapture()
        self.notice = StackedNotice()
        self.add = QPushButton(self.tr("Add a key …"))
        self.reset = QPushButton(self.tr("As at first"))
        self._group = Label("", "small", "second")
        self._title = Label("", "strong", wraps=True)
        self._where = Label("", "small", "second", wraps=True)
        self._first = Label("", "small", "second", wraps=True)
        self._moved = Label("", "small", "warn", wraps=True)
        self._keys = QGridLayout()
        self._build()
        self._bind()

    def _build(self) -> None:
        self.add.setIcon(theme.icon("ph.plus", "ink"))
        self.add.setAutoDefault(True)
        self.reset.setAutoDefault(True)
        theme.set_role(self.reset, "quiet")
        self._keys.setHorizontalSpacing(theme.S8)
        self._keys.setVerticalSpacing(theme.S8)
        self._keys.setColumnStretch(1, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.S8)
        buttons.addWidget(self.add)
        buttons.addWidget(self.reset)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.S16, theme.S12, theme.S16, theme.S16)
        column.setSpacing(theme.S12)
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (self._group, self._title, self._where):
            words.addWidget(label)
        column.addLayout(words)
        column.addLayout(self._keys)
        column.addLayout(buttons)
        column.addWidget(self.capture)
        column.addWidget(self.notice)
        column.addWidget(self._moved)
        column.addWidget(self._first)
        column.addStretch(1)
        self.notice.hide()

    def _bind(self) -> None:
        self.add.clicked.connect(lambda: self.ask(""))
        self.reset.clicked.connect(self._model.reset)
        self.capture.pressed.connect(self._press)
        self.capture.left.connect(self.left)
        self.notice.remedied.connect(self._answer)

    def set_state(self, state: KeysState) -> None:
        """Show the chosen deed with its keys, and what keeps it from one."""
        act, names = state.chosen, state.keymap.keys[state.chosen]
        self._title.setText(act_words(act))
        self._group.setText(next(words_of(g.title) for g in GROUPS if ROW_OF[act] in g.rows))
        where = self._where_words(ROW_OF[act].when)
        self._where.setText(where)
        self._where.setVisible(bool(where))
        if (act, names) != (self._act, self._names):
            self._act, self._names = act, names
            self._fill(names)
        changed = act in state.keymap.changed
        self.reset.setVisible(changed)
        first = ", ".join(map(cap_of, DEFAULTS[act]))
        self._first.setText(self.tr("At first: {keys}").format(keys=first))
        self._first.setVisible(changed)
        self._tell_moved(act)
        self._tell(state.wanted)

    def _tell_moved(self, act: Act) -> None:
        """Say from which codes of the lens the deed has its keys."""
        moved = self._model.moved(act)
        lines = [
            self.tr("{given} is a key of the code “{code}” in the lens; there it has {key} now.")
            if each.key
            else self.tr("{given} is a key of the code “{code}” in the lens; there it has no key.")
            for each in moved
        ]
        told = (
            line.format(given=each.given, code=each.name, key=each.key)
            for line, each in zip(lines, moved, strict=True)
        )
        self._moved.setText("\n".join(told))
        self._moved.setVisible(bool(moved))

    def ask(self, instead_of: str) -> None:
        """Wait for a key, in the place of another of the deed's or besides."""
        self._model.leave()
        self._instead_of = instead_of
        self.capture.start()

    def begin(self) -> None:
        """Wait for a key in the place of the first; besides, where there is none."""
        self.ask(self._names[0] if self._names else "")

    def _press(self, name: str) -> None:
        self._model.press(name, self._instead_of)
        if self._model.state.wanted is None:
            self.left.emit()

    def _fill(self, names: tuple[str, ...]) -> None:
        while (item := self._keys.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        if not names:
            self._keys.addWidget(Label(self.tr("No key yet"), "text", "second"), 0, 0)
        for place, name in enumerate(names):
            self._add_row(place, name)

    def _add_row(self, place: int, name: str) -> None:
        cap = cap_of(name)
        change, remove = QPushButton(self.tr("Change …")), QPushButton(self.tr("Remove"))
        change.setAccessibleName(self.tr("Change the key {key}").format(key=cap))
        remove.setAccessibleName(self.tr("Remove the key {key}").format(key=cap))
        theme.set_role(remove, "quiet")
        change.clicked.connect(lambda: self.ask(name))
        remove.clicked.connect(lambda: self._remove(name))
        row: tuple[QWidget, ...] = (KeyCap(cap), change, remove)
        for column, widget in enumerate(row):
            if isinstance(widget, QPushButton):
                widget.setAutoDefault(True)
            self._keys.addWidget(widget, place, column if column == 0 else column + 1)
        self._keys.setAlignment(row[0], Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def _remove(self, name: str) -> None:
        self.add.setFocus()  # the button that was pressed goes
        self._model.remove(name)

    def _answer(self, key: str) -> None:
        if key == "take":
            self._model.take_over()
        elif key == "again":
            self.ask(self._instead_of)
            return
        else:
            self._model.leave()
        self.left.emit()

    # Words

    def _where_words(self, when: When) -> str:
        words = {
            When.ALWAYS: self.tr("Also while you type in a field."),
            When.ON_FILM: self.tr("Only while the film has the keyboard."),
            When.ASKED: self.tr("Only while the question is open; then before the codes."),
        }
        return words.get(when, "")

    def _tell(self, wanted: Wanted | None) -> None:
        self.notice.setVisible(wanted is not None)
        if wanted is None:
            return
        again = Remedy("again", self.tr("Another key …"))
        if wanted.refusal is not None:
            first, rest = self._refused(wanted)
            self.notice.set_state(Notice("warn", first, rest, (again,)))
        else:
            first, rest = self._owned(wanted)
            take = Remedy("take", self.tr("Take over"))
            leave = Remedy("leave", self.tr("Cancel"))
            self.notice.set_state(Notice("warn", first, rest, (take, leave)))
        if self.capture.hasFocus():
            button = self.notice.findChildren(QPushButton)[-1]  # never the one that takes
            QTimer.singleShot(0, button, button.setFocus)  # once it is seen

    def _refused(self, wanted: Wanted) -> tuple[str, str]:
        key = cap_of(wanted.name)
        words = {
            Refusal.LOCKS: (
                self.tr("{key} locks the vault."),
                self.tr("That key must work everywhere, so it stays with the lock."),
            ),
            Refusal.WALKS: (
                self.tr("{key} leads to the next field."),
                self.tr("Without it the page could not be walked by keyboard."),
            ),
            Refusal.TYPES: (
                self.tr("{key} types in a field."),
                self.tr("This must work there as well. Choose a key with Ctrl, or an F key."),
            ),
        }
        first, rest = words[wanted.refusal or Refusal.TYPES]
        return first.format(key=key), rest

    def _owned(self, wanted: Wanted) -> tuple[str, str]:
        key, owners = cap_of(wanted.name), wanted.owners
        if owners.acts:
            first = self.tr("{key} is the key of: {deed}.")
            named = ", ".join(act_words(act) for act in owners.acts)
            rest = self._left_with(wanted)
        elif owners.code is not None:
            first, named = self.tr("{key} is a key of the code “{deed}”."), owners.code.name
            rest = self._code_gets(owners.code_gets)
        else:
            first = self.tr("{key} is in the menu: {deed}.")
            named = ", ".join(row.words for row in owners.menu)
            rest = self.tr("In the studio this will go first; elsewhere the menu keeps it.")
        return first.format(key=key, deed=named.rstrip(" .…")), rest

    def _left_with(self, wanted: Wanted) -> str:
        (first, *others) = wanted.owners.acts
        kept = [n for n in self._model.state.keymap.keys[first] if n != wanted.name]
        if others or not kept:
            return self.tr("When you take it over, that has no key any more.")
        return self.tr("When you take it over, that keeps {keys}.").format(
            keys=", ".join(map(cap_of, kept))
        )

    def _code_gets(self, key: str) -> str:
        if not key:
            return self.tr("When you take it over, the code is tagged with the mouse only.")
        return self.tr("When you take it over, the code gets {key}.").format(key=key)
