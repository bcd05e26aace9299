"""The last steps of the first run: the recovery key goes on paper, and then the work begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from ui import theme
from ui.pages.first_run_step import Step, card_head, lost_warning, synced_notice
from ui.pages.gate_page import button
from ui.pages.key_paper import KeyPaper, ProofField
from ui.widgets.card import Card
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.stacked_notice import StackedNotice

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton

    from ui.viewmodels.first_run import FirstRunModel, FirstRunState


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
        self._proofs = (ProofField(), ProofField())
        self._side_by_side(self._key_card(), self._proof_card())
        self._synced = StackedNotice()
        self._column.addSpacing(theme.S8)
        self._column.addWidget(self._synced)
        self._column.addWidget(lost_warning())
        self.setFocusProxy(self._paper)

    def _key_card(self) -> Card:
        card = Card()
        card.body.setContentsMargins(theme.S24, theme.S16, theme.S24, theme.S16)
        card.body.setSpacing(theme.S12)
        card.body.addLayout(card_head("ph.key", self.tr("Your recovery key")))
        words = self.tr("Keep the paper at home, not with the laptop.")
        card.add(Label(words, "text", "second", wraps=True))
        self._paper = KeyPaper()
        self._paper.saving.connect(self.model.save_sheet)
        self._paper.rendering.connect(self.model.render_sheet)
        self._paper.printed.connect(self.model.mark_printed)
        self.model.printable.connect(self._paper.ask_printer)
        card.add(self._paper)
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

    def render_state(self, state: FirstRunState) -> None:
        """Show the key, what was kept of it, and how the typing over goes."""
        self._paper.set_state(state.groups, state.kept, state.kept_at, self.model.language)
        for field, proof in zip(self._proofs, state.proofs, strict=False):
            field.set_state(proof)
        self._synced.setVisible(state.synced is not None)
        if state.synced is not None:
            self._synced.set_state(synced_notice(state.synced))

    def is_complete(self, state: FirstRunState) -> bool:
        """Both groups are right."""
        return state.proven

    def missing(self, state: FirstRunState) -> str:
        """Say which groups are waited for."""
        return "" if state.proven else self.tr("Type the two groups over to go on.")


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
                "Made-up trajectories with film, from intake to report. Nothing that you "
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
