"""The card of a film: may it be made, bring it in, what it is, and its analysis."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from beeldcoach.domain.consent import Purpose
from beeldcoach.domain.errors import WorkNotAgreed
from beeldcoach.services.pictures import PictureAsked
from ui import i18n, messages, theme
from ui.navigation import Location
from ui.pages.steps.condition_rows import ConditionRows
from ui.pages.steps.drop_zone import DropZone, ImportStrip
from ui.pages.steps.facts import Facts
from ui.pages.steps.form_tabs import FormTabs, Tab
from ui.pages.steps.pane import StepPane
from ui.pages.steps.second_camera import SecondCamera
from ui.pages.steps.table_words import focus_state, table_state, work_state
from ui.viewmodels import picture_files
from ui.viewmodels.annotation_files import let_out
from ui.viewmodels.film_import import Target, film_import_of
from ui.viewmodels.second_camera import removing, swapping
from ui.widgets.check_row import CheckState
from ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from beeldcoach.domain.errors import DomainError
    from beeldcoach.domain.path import Step
    from beeldcoach.services.dossier import CycleLine, Dossier, FilmLine
    from ui.tasks.flow import Flow
    from ui.viewmodels.session import Session
    from ui.viewmodels.trajectory import TrajectoryModel

_READABLE = 760  # pixels
_CARD_SECTIONS = ("at_once", "taken", "card")  # each says at its top who stays out of view


def _words_of(refusal: DomainError | None) -> str:
    """Say what keeps a film from being made; a missing yes in one sentence, its row says more."""
    if isinstance(refusal, WorkNotAgreed):
        return messages.split_of(refusal)[0]
    return messages.sentence_of(refusal) if refusal is not None else ""


class FilmPane(StepPane):
    """A film of a cycle. Signals: dropped (Paths let go on the card)."""

    dropped = Signal(object)

    def __init__(self, model: TrajectoryModel) -> None:
        super().__init__(model)
        self.imports = film_import_of(model.session)
        self.target: Target | None = None
        self._film: FilmLine | None = None
        self._angle: FilmLine | None = None
        self._blocked = ""
        self._analyse = self.action(self.tr("Analyse"), "ph.film-strip")
        self._figures = self.action(self.tr("Figures"), "ph.chart-bar", quiet=True)
        self._mark = self.action(self.tr("Mark as analysed"), "ph.check")
        self._reopen = self.action(self.tr("Reopen the analysis"), "ph.arrow-u-up-left", quiet=True)
        self._rules = ConditionRows(flush=True)
        self.zone = DropZone()
        self.strip = ImportStrip(model.session.language)
        self._waiting = Label(
            self.tr("Another film is on its way in. This one can follow when it is done."),
            "text",
            "second",
            wraps=True,
        )
        self._facts = Facts()
        self._out = Label("", "strong", wraps=True)
        self._out_of_card = [Label("", "strong", wraps=True) for _ in _CARD_SECTIONS]
        self._remark = Label("", "text", "second", wraps=True)
        self.second = SecondCamera(model.session.language)
        self.tabs = FormTabs(model.session)
        self._build()
        self._bind()

    def _build(self) -> None:
        content = QWidget()
        content.setProperty("ground", "none")
        content.setMaximumWidth(_READABLE + 2 * theme.S16)
        column = QVBoxLayout(content)
        column.setContentsMargins(theme.S16, theme.S16, theme.S16, theme.S16)
        column.setSpacing(theme.S16)
        told = (self._waiting, self._facts, self._remark, self.second)
        for widget in (self._rules, self._out, self.zone, self.strip, *told):
            column.addWidget(widget)
        column.addStretch()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(content)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.tabs)
        self.tabs.add_page("film", area)
        for section, label in zip(_CARD_SECTIONS, self._out_of_card, strict=True):
            self.tabs.add_to_section("card", section, label)

    def _bind(self) -> None:
        self._rules.remedied.connect(self._mend)
        self.tabs.going.connect(self.going)
        self.imports.changed.connect(self._render_import)
        self.zone.chosen.connect(self.choose)
        self.zone.dropped.connect(self.dropped)
        self.strip.cancelled.connect(self.imports.cancel)
        self._analyse.clicked.connect(self._go_to_studio)
        self._figures.clicked.connect(self._go_to_figures)
        self._mark.clicked.connect(lambda: self._with_cycle(self.model.complete_analysis))
        self._reopen.clicked.connect(lambda: self._with_cycle(self.model.reopen_analysis))
        self.second.added.connect(self._add_angle)
        self.second.swapped.connect(lambda: self._with_angle(swapping))
        self.second.removed.connect(lambda: self._with_angle(removing))

    def show_step(self, dossier: Dossier, step: Step) -> None:
        """Show the film of a cycle."""
        assert step.cycle_id is not None
        cycle = dossier.cycle(step.cycle_id)
        self.target = Target(dossier.trajectory.id, cycle.id, cycle.number)
        self._film, self._angle = cycle.film, cycle.angle
        refusal = self.model.film_refusal(cycle.id)
        self._blocked = _words_of(refusal)
        self.subtitle = self._subtitle(cycle)
        erased = cycle.film is None and cycle.observed_on is not None
        self._render_rules(dossier, cycle)
        self._render_out(dossier, cycle)
        self._render_film(dossier, cycle)
        if erased:
            self._remark.setText(self.tr("The film is not in the vault any more."))
        self._remark.setVisible(bool(self._remark.text()))
        self._render_import()
        self.tabs.open(self._tabs_of(), dossier.trajectory.id, cycle.id)

    def open_part(self, part: str) -> None:
        """Show a tab or a section."""
        self.tabs.open_part(part)

    def more(self) -> list[tuple[str, str, Callable[[], None]]]:
        """Return what else can be done with a film that is there."""
        if self._film is None:
            return []
        return [
            ("ph.export", self.tr("Annotations out …"), self._let_out),
            ("ph.paper-plane-tilt", self.tr("Release the film …"), self._release),
        ]

    def leave(self) -> None:
        """Save what was typed."""
        self.tabs.leave()

    def _tabs_of(self) -> list[Tab]:
        return [
            Tab("film", self.tr("Film")),
            Tab("plan", self.tr("Filming plan"), "film_plan"),
            Tab("card", self.tr("Recording card"), "recording_card"),
        ]

    def choose(self) -> None:
        """Ask for a file to import."""
        if self.target is not None and not self._blocked:
            self.imports.choose(self.target)

    def _subtitle(self, cycle: CycleLine) -> str:
        if cycle.observed_on is not None:
            return self.tr("filmed on {date}").format(date=self.day(cycle.observed_on))
        if cycle.planned_on is not None:
            return self.tr("planned on {date}").format(date=self.day(cycle.planned_on))
        return self.tr("not planned yet")

    def _render_rules(self, dossier: Dossier, cycle: CycleLine) -> None:
        """Show what must be in order before the film can be made, and how to mend it."""
        rows = self._conditions(dossier, cycle)
        if cycle.observed_on is not None or dossier.trajectory.ended:
            rows = []
        elif all(state.passed for state, _ in rows):
            ground = "; ".join(state.ground for state, _ in rows)
            words = self.tr("This film may be made")
            rows = [(CheckState(passed=True, what=words, ground=ground), "")]
        self._rules.set_state(sorted(rows, key=lambda row: row[0].passed))  # crosses first

    def _render_out(self, dossier: Dossier, cycle: CycleLine) -> None:
        """Say before the film is made who is not to be in it; on its card always."""
        filmed = dossier.trajectory.cycle(cycle.id)
        out = dossier.film_rules.out
        asked = bool(out) and not filmed.of_conversation
        words = self.tr("Not in view: {}").format(out)
        self._out.setText(words)
        before = asked and cycle.observed_on is None
        self._out.setVisible(before and not dossier.trajectory.ended)
        for label in self._out_of_card:
            label.setText(words)
            label.setVisible(asked)

    def _mend(self, goal: object) -> None:
        """Go where a condition is met: a part of this page, or the consents."""
        if isinstance(goal, Location):
            self.going.emit(goal)
        else:
            self.go_to_part(str(goal))

    def _conditions(self, dossier: Dossier, cycle: CycleLine) -> list[tuple[CheckState, object]]:
        trajectory = dossier.trajectory
        held = trajectory.intake_on
        rows: list[tuple[CheckState, object]] = [
            (
                CheckState(
                    held is not None,
                    self.tr("The intake was held") if held else self._intake_words(),
                    self._on(held),
                    "" if held else self.tr("Open the intake"),
                ),
                "intake",
            ),
            self._who_is_filmed(dossier, cycle),
        ]
        filmed = trajectory.cycle(cycle.id)
        if dossier.film_rules.focus_pupil and not filmed.of_conversation:
            rows.append((focus_state(dossier.film_rules), "intake/parents"))
        for before in dossier.cycles:
            if before.number == cycle.number - 1:
                on = before.debriefed_on
                words = self.tr("Debrief {number} was not held yet")
                if on is not None:
                    words = self.tr("Debrief {number} was held")
                words = words.format(number=before.number)
                remedy = "" if on else self.tr("Open debrief {number}").format(number=before.number)
                state = CheckState(on is not None, words, self._debriefed(on), remedy)
                rows.append((state, f"debrief-{before.number}"))
        rows.append(self._her_yes(dossier))
        return rows

    def _her_yes(self, dossier: Dossier) -> tuple[CheckState, Location]:
        said = dossier.work_yes
        state = work_state(said, dossier.first_name, self.day(said.on) if said.on else "")
        return state, Location("consent", dossier.trajectory.id, Purpose.COACH_WORK.value)

    def _on(self, held: date | None) -> str:
        return self.tr("intake on {date}").format(date=self.day(held)) if held else ""

    def _debriefed(self, held: date | None) -> str:
        return self.tr("debrief on {date}").format(date=self.day(held)) if held else ""

    def _intake_words(self) -> str:
        return self.tr("The intake was not held yet")

    def _who_is_filmed(self, dossier: Dossier, cycle: CycleLine) -> tuple[CheckState, str]:
        filmed = dossier.trajectory.cycle(cycle.id)
        if not filmed.of_conversation:
            return self._basis_state(dossier), "intake/pupils"
        return table_state(filmed), f"film-{cycle.number}/plan/table"

    def _basis_state(self, dossier: Dossier) -> CheckState:
        grounds = {
            "consent": self.tr("consent of the parents"),
            "legitimate_interest": self.tr("legitimate interest of the school"),
        }
        basis = dossier.trajectory.pupil_basis
        return CheckState(
            bool(basis),
            self.tr("The basis for filming pupils is recorded")
            if basis
            else self.tr("The basis for filming pupils is not recorded yet"),
            grounds.get(basis, basis),
            "" if basis else self.tr("Record the basis"),
        )

    def _render_film(self, dossier: Dossier, cycle: CycleLine) -> None:
        film, running = cycle.film, not dossier.trajectory.ended
        there = film is not None
        open_ = there and running and cycle.debriefed_on is None
        self._analyse.setVisible(there)
        self._analyse.setText(self.tr("Analyse") if open_ else self.tr("Look back"))
        self._figures.setVisible(film is not None and film.moments > 0)
        self._mark.setVisible(open_ and cycle.analysed_on is None)
        self._reopen.setVisible(open_ and cycle.analysed_on is not None)
        self._facts.setVisible(there)
        self._remark.setText("")
        self._render_second(running=running)
        if film is not None:
            self._facts.set_rows(self._rows(film, cycle))
            if film.id in self.model.missing:
                self._remark.setText(
                    self.tr(
                        "The file of this film is missing from the vault. Under Settings, Check "
                        "of a backup puts it back. All that you wrote about it is kept."
                    )
                )
            elif not film.has_sound:
                words = self.tr("This film has no sound. You can still analyse it.")
                self._remark.setText(words)

    def _render_second(self, *, running: bool) -> None:
        film, angle = self._film, self._angle
        if film is None:
            self.second.hide()
            return
        self.second.set_state(film, angle, running=running)
        if angle is not None and angle.id in self.model.missing:
            self.second.tell_missing()

    def _rows(self, film: FilmLine, cycle: CycleLine) -> list[tuple[str, str]]:
        language = self.model.session.language
        if cycle.analysed_on is not None:
            analysed = self.tr("done on {date}").format(date=self.day(cycle.analysed_on))
        else:
            analysed = self.tr("not done yet")
        moments = self.tr("%n moment(s)", "", film.moments)
        fragments = self.tr("%n fragment(s)", "", film.fragments)
        return [
            (self.tr("Analysis"), f"{analysed}; {moments}, {fragments}"),
            (self.tr("File"), film.file_name),
            (self.tr("Length"), i18n.film_time(film.duration_ms)),
            (self.tr("Picture"), self._picture(film)),
            (self.tr("Sound"), self.tr("yes") if film.has_sound else self.tr("no sound")),
            (self.tr("Size"), i18n.size_text(film.size, language)),
        ]

    def _picture(self, film: FilmLine) -> str:
        language = self.model.session.language
        parts = [f"{film.width} \N{MULTIPLICATION SIGN} {film.height}"]
        if film.rate:
            rate = i18n.number_text(film.rate, language, 2)
            words = self.tr("{rate} pictures a second").format(rate=rate)
            if film.variable_rate:
                words = self.tr("about {rate} pictures a second, varying").format(rate=rate)
            parts.append(words)
        if film.rotation:
            parts.append(self.tr("filmed with a turned camera, shown upright"))
        return ", ".join(parts)

    def _render_import(self) -> None:
        state = self.imports.state
        mine = self.imports.busy and self._is_here(state.target)
        empty = self._film is None and self._remark.text() == ""
        dossier = self.model.dossier
        running = dossier is not None and not dossier.trajectory.ended
        self.strip.setVisible(mine)
        self._waiting.setVisible(self.imports.busy and not mine and empty and running)
        self.zone.setVisible(empty and not self.imports.busy and running)
        self.zone.set_refusal(self._blocked)
        self.second.add.setEnabled(not self.imports.busy)
        if mine:
            self.strip.set_state(state)

    def _is_here(self, target: Target | None) -> bool:
        """Whether a film comes in for this cycle, as the first or as the second."""
        here = self.target
        return target is not None and here is not None and target.cycle_id == here.cycle_id

    def _add_angle(self) -> None:
        if self.target is not None and self._film is not None:
            self.imports.choose(replace(self.target, angle_of=self._film.id))

    def _with_angle(self, deed: Callable[[Session, FilmLine], Flow]) -> None:
        if self._angle is not None:
            self.model.run(deed(self.model.session, self._angle))

    def _let_out(self) -> None:
        if self._film is not None:
            self.model.run(let_out(self.model.session, self._film.id))

    def _release(self) -> None:
        if self._film is not None and self.target is not None:
            model, asked = self.model, PictureAsked(self._film.id)
            trajectory_id, leave = self.target.trajectory_id, self.going.emit
            model.run(picture_files.let_out(model.session, trajectory_id, asked, leave))

    def _go_to_studio(self) -> None:
        if self._film is not None:
            self.going.emit(Location("studio", self._film.id))

    def _go_to_figures(self) -> None:
        if self._film is not None:
            self.going.emit(Location("figures", self._film.id))

    def _with_cycle(self, deed: object) -> None:
        if self.target is not None and callable(deed):
            deed(self.target.cycle_id)
