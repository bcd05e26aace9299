"""The last steps of the first run: the recovery key goes on paper, and then the work begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui import i18n, theme
from ui.pages.first_run_step import Step, card_head, lost_warning, synced_notice
from ui.pages.gate_page import button
from ui.pages.printing import has_printer, print_pages
from ui.viewmodels.recovery_key import LETTERS
from ui.widgets.card import Card
from ui.widgets.icon_label import IconLabel
from ui.widgets.key_groups import KeyGroups, group_font
from ui.widgets.label import Label
from ui.widgets.stacked_notice import StackedNotice

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from ui.viewmodels.first_run import FirstRunModel, FirstRunState
    from ui.viewmodels.recovery_key import Proof


class KeyStep(Step):
    """The recovery key: shown, kept on paper, two groups typed over."""

    def __init__(self, model: FirstRunModel) -> None:
        super().__init__(model)
        self.verb = self.tr("Continue")
        self._head(
            self.tr("Keep your recovery key"),
            self.tr(
                "The vault is there. This key opens it when you lose the passphrase. It is "
                "shown now, and never again."
            ),
        )
        self._proofs = (_ProofField(), _ProofField())
        self._side_by_side(self._key_card(), self._proof_card())
        self._synced = StackedNotice()
        self._column.addSpacing(theme.S8)
        self._column.addWidget(self._synced)
        self._column.addWidget(lost_warning())
        self.setFocusProxy(self._save)

    def _key_card(self) -> Card:
        card = Card()
        card.body.setContentsMargins(theme.S24, theme.S16, theme.S24, theme.S16)
        card.body.setSpacing(theme.S12)
        card.body.addLayout(card_head("ph.key", self.tr("Your recovery key")))
        words = self.tr("Keep the paper at home, not with the laptop.")
        card.add(Label(words, "text", "second", wraps=True))
        self._groups = KeyGroups()
        card.add(self._groups)
        self._print = button(self.tr("Print the key …"), "normal", "ph.printer", tall=False)
        self._print.clicked.connect(self.model.render_sheet)
        self.model.printable.connect(self._ask_printer)
        self._save = button(self.tr("Save as PDF …"), "normal", "ph.file-pdf", tall=False)
        self._save.clicked.connect(self._save_sheet)
        row = QHBoxLayout()
        row.setSpacing(theme.S8)
        row.addWidget(self._save)
        row.addWidget(self._print)
        row.addStretch(1)
        card.body.addLayout(row)
        self._no_printer = Label("", "small", "second", wraps=True)
        card.add(self._no_printer)
        self._kept_icon = IconLabel("ph.check", "ok", 16)
        self._kept = Label("", "small", "ok", wraps=True)
        kept = QHBoxLayout()
        kept.setSpacing(theme.S8)
        kept.addWidget(self._kept_icon)
        kept.addWidget(self._kept, 1)
        card.body.addLayout(kept)
        card.body.addStretch(1)
        return card

    def _proof_card(self) -> Card:
        card = Card()
        card.body.setContentsMargins(theme.S24, theme.S16, theme.S24, theme.S16)
        card.body.setSpacing(theme.S12)
        card.body.addLayout(card_head("ph.pencil-simple", self.tr("Type two groups over")))
        words = self.tr("From the paper, so that you know that it is right.")
        card.add(Label(words, "text", "second", wraps=True))
        for which, field in enumerate(self._proofs):
            card.add(field)
            field.edited.connect(lambda text, at=which: self.model.prove(at, text))
            field.submitted.connect(self._submit)
        card.body.addStretch(1)
        return card

    def _submit(self) -> None:
        open_still = [f for f in self._proofs if not f.fits]
        if open_still:
            open_still[0].setFocus()
        else:
            self.completed.emit()

    def _save_sheet(self) -> None:
        self.model.save_sheet(
            self.tr("Save the recovery key"),
            self.tr("Recovery key Beeldcoach.pdf"),
            self.tr("PDF (*.pdf)"),
        )

    def _ask_printer(self, pages: tuple[bytes, ...]) -> None:
        if self.isVisible():
            print_pages(self, pages, self.model.mark_printed)

    def showEvent(self, event: QShowEvent) -> None:
        """Offer printing where there is a printer."""
        super().showEvent(event)
        found = has_printer()
        reason = "" if found else self.tr("This computer knows no printer. Save the sheet instead.")
        self._print.setEnabled(found)
        self._print.setToolTip(reason)
        self._print.setAccessibleDescription(reason)
        self._no_printer.setText(reason)
        self._no_printer.setVisible(not found)

    def render_state(self, state: FirstRunState) -> None:
        """Show the key, what was kept of it, and how the typing over goes."""
        self._groups.set_state(state.groups)
        for field, proof in zip(self._proofs, state.proofs, strict=False):
            field.set_state(proof)
        kept = {"saved": self.tr("saved"), "printed": self.tr("printed")}.get(state.kept, "")
        if kept and state.kept_at is not None:
            kept = f"{kept}, {i18n.time_text(state.kept_at, self.model.language)}"
        self._kept.setText(kept)
        self._kept_icon.setVisible(bool(kept))
        self._kept.setVisible(bool(kept))
        self._synced.setVisible(state.synced is not None)
        if state.synced is not None:
            self._synced.set_state(synced_notice(state.synced))

    def is_complete(self, state: FirstRunState) -> bool:
        """Both groups are right."""
        return state.proven

    def missing(self, state: FirstRunState) -> str:
        """Say which groups are waited for."""
        return "" if state.proven else self.tr("Type the two groups over to go on.")


class _ProofField(QWidget):
    """One group that is typed over. Signals: edited (text), submitted."""

    edited = Signal(str)
    submitted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.fits: bool | None = None
        self._label = Label("", "strong")
        self._edit = QLineEdit()
        self._edit.setMaxLength(LETTERS + 2)
        self._edit.setFont(group_font())
        self._edit.setProperty("tall", "yes")
        self._edit.setFixedWidth(112)
        self._edit.textChanged.connect(self.edited)
        self._edit.returnPressed.connect(self.submitted)
        self._icon = IconLabel("ph.check-circle", "ok", 18)
        self._verdict = Label("", "small", "second", wraps=True)
        row = QHBoxLayout()
        row.setSpacing(theme.S8)
        row.addWidget(self._edit)
        row.addWidget(self._icon)
        row.addWidget(self._verdict, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S4)
        column.addWidget(self._label)
        column.addLayout(row)
        self.setFocusProxy(self._edit)

    def set_state(self, proof: Proof) -> None:
        """Show which group is asked, and whether it fits so far."""
        self.fits = proof.fits
        question = self.tr("Group {}").format(proof.index + 1)
        self._label.setText(question)
        verdict = ""
        if proof.fits is True:
            verdict = self.tr("Right.")
        elif proof.fits is False:
            verdict = self.tr("Group {} is not right yet.").format(proof.index + 1)
        self._icon.setVisible(proof.fits is not None)
        ok = proof.fits is True
        self._icon.set_state(
            "ph.check-circle" if ok else "ph.warning-circle", "ok" if ok else "bad"
        )
        self._verdict.setText(verdict)
        self._verdict.set_tone("ok" if ok else "bad")
        self._edit.setProperty("state", "error" if proof.fits is False else "")
        self._edit.setAccessibleName(question)
        self._edit.setAccessibleDescription(verdict)
        theme.restyle(self._edit)


class BeginStep(Step):
    """What to do first."""

    def __init__(self, model: FirstRunModel) -> None:
        super().__init__(model)
        self._head(
            self.tr("Your vault is ready"),
            self.tr("Look around first, or begin with your own work. You can do both."),
        )
        self._own, self._start = self._choice(
            "ph.path",
            self.tr("Begin with your own work"),
            self.tr("You note the coachee, the assignment and the agreements. Ten minutes."),
            self.tr("Start the first trajectory"),
        )
        self._demo, self._look = self._choice(
            "ph.film-strip",
            self.tr("Look around in the demo dossier"),
            self.tr(
                "Four made-up trajectories with film, from intake to report. Nothing that you "
                "do there touches your own vault."
            ),
            self.tr("Open the demo dossier"),
        )
        theme.set_role(self._start, "primary")
        self._start.clicked.connect(model.begin)
        self._look.clicked.connect(model.begin_with_demo)
        self._asked = Label(
            self.tr("The demo opens in a window of its own. Come back here when you are done."),
            "small",
            "second",
            wraps=True,
        )
        self._demo.add(self._asked)
        self._own.set_accent(on=True)
        self._side_by_side(self._own, self._demo)
        self.setFocusProxy(self._start)

    def _choice(self, icon: str, heading: str, words: str, verb: str) -> tuple[Card, QPushButton]:
        card = Card()
        card.body.setContentsMargins(theme.S24, theme.S24, theme.S24, theme.S24)
        card.body.setSpacing(theme.S12)
        card.body.addWidget(IconLabel(icon, "accent", 28))
        card.add(Label(heading, "strong", wraps=True))
        card.add(Label(words, "text", "second", wraps=True))
        pressed = button(verb)
        card.body.addStretch(1)
        card.body.addWidget(pressed, 0, Qt.AlignmentFlag.AlignLeft)
        return card, pressed

    def render_state(self, state: FirstRunState) -> None:
        """Say where the demo went."""
        self._asked.setVisible(state.demo_asked)

    def is_complete(self, state: FirstRunState) -> bool:
        """There is nothing after it."""
        del state
        return False
