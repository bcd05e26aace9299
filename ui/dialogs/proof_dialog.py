"""The dialog that checks a paper against the ledger: typed over, or read from a picture of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from beeldcoach.services.check_proof import (
    GROUP,
    HEAD_DIGITS,
    Proof,
    ProofFound,
    ProofState,
    Since,
    read_code,
    read_head,
)
from ui import i18n, messages, theme
from ui.dialogs.consent_dialog import fitting
from ui.dialogs.dialog import AnsweringDialog
from ui.viewmodels.consent_words import entry_text
from ui.viewmodels.proof import ProofModel, typed_proof
from ui.widgets.banner import Banner, Notice
from ui.widgets.form import Field
from ui.widgets.label import Label

if TYPE_CHECKING:
    from beeldcoach.services.ledger_lines import LedgerRow
    from ui.viewmodels.register_questions import AskProof

_WIDTH = 720
_NUMBER = 120
_READ_BACK = 132  # logical px: some five lines of a receipt; more is scrolled to


class ProofDialog(AnsweringDialog):
    """Checks as often as wanted; it answers nothing."""

    def __init__(self, question: AskProof, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_heading(self.tr("Check proof"))
        self.setMinimumWidth(_WIDTH)
        self.model = ProofModel(question.session)
        about = self.tr(
            "On a receipt or a register stands how long the register was and what its last line "
            "was. Here you see whether it still holds exactly that."
        )
        self.body.addWidget(Label(about, "text", "second", wraps=True))
        self.choose = QPushButton(self.tr("Read the code from a photo or scan …"))
        self.choose.setIcon(theme.icon("ph.qr-code"))
        line = QHBoxLayout()
        line.addWidget(self.choose)
        line.addStretch(1)
        self.body.addLayout(line)
        self.body.addLayout(self._fields())
        self.answered = Banner()
        self.answered.hide()
        self.body.addWidget(self.answered)
        self.read_back = Label("", wraps=True)
        self._lines = _scrolled(self.read_back)
        self._lines.setAccessibleName(self.tr("What stands in the register"))
        self._lines.hide()
        self.body.addWidget(self._lines)
        self.body.addStretch(1)
        self.add_cancel(self.tr("Close"))
        self.check = self.add_button(self.tr("Check proof"), "primary")
        self._bind()

    def _fields(self) -> QVBoxLayout:
        self.number, self.length, self.head = QLineEdit(), QLineEdit(), QLineEdit()
        self.number.setFixedWidth(_NUMBER)
        self.length.setFixedWidth(_NUMBER)
        self.head.setFont(theme.font("text", tabular=True))
        short = QHBoxLayout()
        short.setSpacing(theme.S24)
        short.addWidget(Field(self.tr("Number"), self.number, self.tr("of a receipt")))
        short.addWidget(Field(self.tr("Lines"), self.length, self.tr("how many there were")))
        short.addStretch(1)
        rows = QVBoxLayout()
        rows.setSpacing(theme.S12)
        rows.addLayout(short)
        self._mark = Field(self.tr("Mark of the last line"), self.head, self.tr("64 signs"))
        rows.addWidget(self._mark)
        return rows

    def _bind(self) -> None:
        model = self.model
        self.choose.clicked.connect(model.choose)
        self.check.clicked.connect(self._check)
        for field in (self.number, self.length, self.head):
            field.textChanged.connect(lambda _: self._allow())
        model.read.connect(self._fill)
        model.unread.connect(self._say_unread)
        model.checked.connect(self._say)
        model.failed.connect(self._fail)
        self._allow()
        self.choose.setFocus()

    @property
    def _typed(self) -> Proof | None:
        return typed_proof(self.number.text(), self.length.text(), self.head.text())

    def _allow(self) -> None:
        self.answered.hide()
        self._lines.hide()
        self.check.setEnabled(self._typed is not None)
        self._count()

    def _count(self) -> None:
        """Say how much of the mark stands there, and what cannot be in it."""
        text = self.head.text()
        digits = read_head(text)
        whole = read_code(text) is not None
        self._mark.set_note(
            self.tr("{0} of {1} signs").format(len(digits), HEAD_DIGITS)
            if digits and not whole
            else self.tr("64 signs")
        )
        strange = set(digits) - set("0123456789abcdef")
        wrong = "" if whole else self.tr("Only 0 to 9 and a to f stand in it.")
        self._mark.set_error(wrong if strange else "")

    def _check(self) -> None:
        proof = self._typed
        if proof is not None:
            self.model.check(proof)

    def _fill(self, proof: Proof) -> None:
        self.number.setText(str(proof.number) if proof.number else "")
        self.length.setText(str(proof.length))
        digits = proof.head
        groups = [digits[at : at + GROUP] for at in range(0, len(digits), GROUP)]
        self.head.setText(" ".join(groups))
        self.head.setCursorPosition(0)

    def _tell(self, notice: Notice) -> None:
        self.answered.set_state(notice)
        self.answered.show()
        self._grow()

    def _fail(self, error: Exception) -> None:
        self._tell(Notice("bad", *messages.split_of(error)))

    def _say_unread(self) -> None:
        first = self.tr("No code of Beeldcoach was found in this picture.")
        rest = self.tr(
            "Take the photo from straight above, in good light, with the whole code in it. Or type "
            "over what stands beside the code."
        )
        self._tell(Notice("warn", first, rest))

    def _say(self) -> None:
        found = self.model.found
        if found is None:
            return
        since = {each.seq: each for each in found.since}
        lines = [self._line(entry, since.get(entry.seq)) for entry in found.entries]
        self.read_back.setText("\n".join(lines))
        self._lines.setVisible(bool(found.entries))
        self._tell(self._notice(found))

    def _grow(self) -> None:
        """Give what was answered its room; nothing above it is pushed together."""
        layout = self.layout()
        if layout is None:
            return
        layout.activate()
        self.resize(*fitting(self.parentWidget(), (self.width(), self._whole_height())))

    def _whole_height(self) -> int:
        layout = self.layout()
        assert layout is not None
        high = layout.heightForWidth(self.width()) if layout.hasHeightForWidth() else 0
        return max(self.height(), high, layout.sizeHint().height())

    def _notice(self, found: ProofFound) -> Notice:
        say = {
            ProofState.HOLDS: self._holds,
            ProofState.SHORTER: self._shorter,
            ProofState.OTHER: self._other,
            ProofState.MISTYPED: self._mistyped,
            ProofState.MISCOUNTED: self._miscounted,
            ProofState.TOO_LATE: self._too_late,
            ProofState.BROKEN: self._broken,
            ProofState.TEXT_CHANGED: self._changed,
        }
        return say[found.state](found)

    def _holds(self, found: ProofFound) -> Notice:
        first = self.tr("It is right: the register still holds exactly this.")
        rest = self.tr(
            "All %n line(s) were checked from the first one on; nothing was changed or left out.",
            "",
            found.length,
        )
        if found.entries:
            rest += " " + self.tr("Look whether the same stands on the paper, line by line:")
        if found.since:
            first = self.tr("It is right, but what was agreed does not stand like that any more.")
        return Notice("warn" if found.since else "ok", first, rest)

    def _line(self, entry: LedgerRow, since: Since | None) -> str:
        day = i18n.date_text(entry.at.astimezone().date(), self.model.session.language)
        what = ", ".join(part for part in (entry_text(entry), entry.recipient) if part)
        says = self.tr("Line {number} of {day} says: {what}.")
        said = says.format(number=entry.seq, day=day, what=what)
        return f"{said} {self._since(since)}" if since else said

    def _since(self, since: Since) -> str:
        """Say what became of a yes."""
        how = {
            "withdrawn": self.tr("Since then it was withdrawn, on {day} (line {number})."),
            "refused": self.tr("Since then it was refused, on {day} (line {number})."),
            "anew": self.tr("Since then it was answered anew, on {day} (line {number})."),
            "part": self.tr("Since then a part of it was taken back, on {day} (line {number})."),
            "ended": self.tr("It ended on {day}."),
        }[since.how]
        day = i18n.date_text(since.on, self.model.session.language)
        return how.format(day=day, number=since.number)

    def _shorter(self, found: ProofFound) -> Notice:
        first = self.tr("The register is shorter than this paper says.")
        rest = self.tr(
            "It has %n line(s) now: what was recorded later is missing. Often an older backup was "
            "restored. Release nothing; restore the newest backup, and check again. Keep the "
            "paper: it shows what there was.",
            "",
            found.length,
        )
        return Notice("bad", first, rest)

    def _other(self, found: ProofFound) -> Notice:
        del found
        first = self.tr("The register does not hold what stands on this paper.")
        rest = self.tr(
            "It can be that something was typed over wrongly, that the paper was altered, that it "
            "is of another vault, or that the register was written anew. Look at the paper first, "
            "or read its code from a photo. Only if the paper is as it was given: release nothing, "
            "keep this vault as it is, and look for a backup from before."
        )
        return Notice("bad", first, rest)

    def _mistyped(self, found: ProofFound) -> Notice:
        first = self.tr("Something was typed over wrongly in group {}.").format(found.at)
        rest = self.tr("All else is right. Look at that group on the paper, and check again.")
        return Notice("warn", first, rest)

    def _miscounted(self, found: ProofFound) -> Notice:
        first = self.tr("The number of lines is not right.")
        rest = self.tr("This mark belongs to {} lines. Look at the paper, and check again.")
        return Notice("warn", first, rest.format(found.at))

    def _too_late(self, found: ProofFound) -> Notice:
        del found
        first = self.tr("The number of the receipt is higher than the number of lines.")
        rest = self.tr(
            "That cannot be: a receipt stands among the lines that it counts. Look at the paper, "
            "and check again. If the paper says so itself, it was altered."
        )
        return Notice("warn", first, rest)

    def _broken(self, found: ProofFound) -> Notice:
        first = self.tr("The register does not fit together at line {}.").format(found.at)
        rest = self.tr(
            "Somebody or something changed it outside Beeldcoach. It proves nothing from that "
            "line on. Release nothing; restore the newest backup in which it is whole."
        )
        return Notice("bad", first, rest)

    def _changed(self, found: ProofFound) -> Notice:
        first = self.tr("A name or text at line {} was changed.").format(found.at)
        rest = self.tr(
            "What was agreed and on which day still stands as on the paper; the words beside it "
            "do not. Release nothing; restore a backup."
        )
        return Notice("bad", first, rest)


def _scrolled(words: Label) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    words.setAlignment(Qt.AlignmentFlag.AlignTop)
    area.setWidget(words)
    area.setFixedHeight(_READ_BACK)
    return area
