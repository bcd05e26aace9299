"""How far a second observer agrees: kappa, the table of agreement, and where the two differ."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QWidget

from beeldcoach.domain.agreement import TOLERANCES_MS, UNITS_MS
from beeldcoach.services.agreeing import By
from beeldcoach.services.agreement_sheet import differences_table
from beeldcoach.services.figure_words import decimal_text
from ui.figures.sheet_view import SheetView
from ui.pages.figures_pane import FiguresPane, asked_row, fill_combo
from ui.pages.figures_scope import ScopeChooser
from ui.widgets.form import Field
from ui.widgets.label import Label
from ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from beeldcoach.services.agreeing import ObserverAgreement
    from ui.viewmodels.figures import FiguresModel


class AgreementPane(FiguresPane):
    """What is compared how, the figures of it, and a way to each difference."""

    def __init__(self, model: FiguresModel) -> None:
        super().__init__(model)
        self.observer, self.width_of, self.by = QComboBox(), QComboBox(), Segmented()
        self.scope = ScopeChooser(self.tr("What the other coded"))
        self.matrix = SheetView(self.tr("Who saw what"))
        self.codes = SheetView(self.tr("Agreement per code"))
        self.differences = SheetView(self.tr("Where you differ"), opens=True)
        self._width = Field(self.tr("Step"), self.width_of)
        self._build()
        self._bind()

    def _build(self) -> None:
        self._who = Field(self.tr("Second observer"), self.observer)
        by = Field(self.tr("Compare"), self.by)
        self._controls = QWidget()
        self._controls.setLayout(asked_row(self._who, by, self._width, self.scope))
        layout = self._controls.layout()
        assert layout is not None
        layout.setContentsMargins(0, 0, 0, 0)
        self._about = Label("", "text", "second", wraps=True)
        self._heads = {
            "matrix": Label("", "text", "second", wraps=True),
            "codes": Label(self.tr("Per code: seen or not"), "key"),
            "differences": Label("", "key"),
        }
        self._tables = (self.matrix, self.codes, self.differences)
        self._none = Label(self.tr("You differ nowhere."), "text", "second")
        self.column.addWidget(self._controls)
        self.column.addWidget(self.scope.phases)
        for widget in (self.empty, self._about, self.facts):
            self.column.addWidget(widget)
        self.add_notes()
        for head, table in zip(self._heads.values(), self._tables, strict=True):
            self.column.addWidget(head)
            self.column.addWidget(table)
        self.column.addWidget(self._none)
        self.column.addStretch(1)

    def _bind(self) -> None:
        model = self.model
        self.observer.activated.connect(
            lambda _: model.choose(observer=str(self.observer.currentData()))
        )
        self.by.chosen.connect(lambda key: model.choose(by=By(key)))
        self.width_of.activated.connect(lambda _: self._choose_width())
        self.scope.chosen.connect(model.choose_over)
        self.scope.phase_chosen.connect(lambda phase, on: model.choose_phase(phase, on=on))
        self.differences.opened.connect(self._go)
        for table in (self.matrix, self.codes, self.differences):
            self.follow(table)

    def _choose_width(self) -> None:
        by_units = self.model.asked is None or self.model.asked.by is By.UNITS
        name = "unit_ms" if by_units else "tolerance_ms"
        self.model.choose(**{name: int(self.width_of.currentData())})

    def _go(self, row: int) -> None:
        view = self.model.agreement
        if view is not None:
            self.gone_to.emit(view.agreement.differences[row].start_ms)

    def render_state(self) -> None:
        """Show how far the two agree."""
        view, sheet = self.model.agreement, self.model.sheet
        if view is None or sheet is None or len(sheet.tables) < 2:
            return
        self._show_controls(view)
        there = bool(view.observer)
        self.empty.set_state(
            "ph.users",
            self.tr(
                "Nobody else coded this film yet. Switch on 'Second observer' in the studio "
                "and let somebody code it, without seeing what you coded."
            ),
            self.tr("To the film"),
        )
        self.empty.setVisible(not there)
        for widget in (self._controls, self._about, *self._heads.values(), *self._tables):
            widget.setVisible(there)
        self.show_facts(sheet.facts if there else ())
        self.show_notes(sheet if there else None)
        if there:
            self._show_tables(view)
        else:
            self._none.hide()

    def _show_controls(self, view: ObserverAgreement) -> None:
        language = self.model.session.language
        fill_combo(self.observer, [(name, name) for name in view.observers], view.observer)
        self._who.setVisible(len(view.observers) > 1)
        ways = [
            (By.UNITS.value, self.tr("By the clock")),
            (By.EVENTS.value, self.tr("Moment by moment")),
        ]
        self.by.set_state(ways, view.by.value)
        by_units = view.by is By.UNITS
        self._width.set_question(self.tr("Piece of") if by_units else self.tr("Tolerance"))
        widths = UNITS_MS if by_units else TOLERANCES_MS
        entries: list[tuple[str, object]] = [
            (self.tr("{number} s").format(number=_seconds(ms, language)), ms) for ms in widths
        ]
        fill_combo(self.width_of, entries, view.width_ms)
        self.scope.set_state(view.scope, view.phases, view.fragments)

    def _show_tables(self, view: ObserverAgreement) -> None:
        language, sheet = self.model.session.language, self.model.sheet
        assert sheet is not None
        yours, others = view.counts
        self._about.setText(
            self.tr("You coded {yours} moments, {observer} {others}. {over}").format(
                yours=yours, observer=view.observer, others=others, over=sheet.about[-2]
            )
        )
        self._heads["matrix"].setText(sheet.about[-1])
        self.matrix.set_table(sheet.tables[0])
        self.codes.set_table(sheet.tables[1])
        count = len(view.agreement.differences)
        self._heads["differences"].setText(self.tr("Where you differ: %n place(s)", "", count))
        self.differences.set_table(differences_table(view, language))
        self.differences.setVisible(count > 0)
        self._none.setVisible(count == 0)


def _seconds(ms: int, language: str) -> str:
    whole, rest = divmod(ms, 1000)
    return str(whole) if not rest else decimal_text(Fraction(ms, 1000), 1, language)
