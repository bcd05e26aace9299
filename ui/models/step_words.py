"""Steps of a path in words: what they are called, in full and as abbreviations in a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from beeldcoach.domain.path import Step, StepKind, StepState
from ui import i18n, messages
from ui.widgets.step_geometry import PathStep

if TYPE_CHECKING:
    from datetime import date

_LABELS: dict[StepKind, object] = {
    StepKind.INTAKE: QT_TRANSLATE_NOOP("steps", "Intake"),
    StepKind.FILM: QT_TRANSLATE_NOOP("steps", "Film {}"),
    StepKind.OBSERVATION: QT_TRANSLATE_NOOP("steps", "Observation {}"),
    StepKind.DEBRIEF: QT_TRANSLATE_NOOP("steps", "Debrief {}"),
    StepKind.CONVERSATION: QT_TRANSLATE_NOOP("steps", "Conversation {}"),
    StepKind.CLOSING: QT_TRANSLATE_NOOP("steps", "Closing"),
    StepKind.REPORT: QT_TRANSLATE_NOOP("steps", "Report"),
    StepKind.ERASURE: QT_TRANSLATE_NOOP("steps", "Erasure"),
    StepKind.FOLLOW_UP: QT_TRANSLATE_NOOP("steps", "Follow-up"),
}
_SHORT: dict[StepKind, object] = {
    StepKind.INTAKE: QT_TRANSLATE_NOOP("steps", "int"),
    StepKind.FILM: QT_TRANSLATE_NOOP("steps", "F{}"),
    StepKind.OBSERVATION: QT_TRANSLATE_NOOP("steps", "O{}"),
    StepKind.DEBRIEF: QT_TRANSLATE_NOOP("steps", "D{}"),
    StepKind.CONVERSATION: QT_TRANSLATE_NOOP("steps", "C{}"),
    StepKind.CLOSING: QT_TRANSLATE_NOOP("steps", "clo"),
    StepKind.REPORT: QT_TRANSLATE_NOOP("steps", "rep"),
    StepKind.ERASURE: QT_TRANSLATE_NOOP("steps", "era"),
    StepKind.FOLLOW_UP: QT_TRANSLATE_NOOP("steps", "fol"),
}
_STATES: dict[str, object] = {
    "done": QT_TRANSLATE_NOOP("steps", "done"),
    "now": QT_TRANSLATE_NOOP("steps", "now"),
    "planned": QT_TRANSLATE_NOOP("steps", "planned"),
    "locked": QT_TRANSLATE_NOOP("steps", "locked"),
    "late": QT_TRANSLATE_NOOP("steps", "needs attention"),
}
_PLACE = QT_TRANSLATE_NOOP("steps", "step {at} of {count}, {step}, {state}")


def label_of(step: Step) -> str:
    """Return what a step is called: "Debrief 2"."""
    return _tr(_LABELS[step.kind]).format(step.number)


def short_of(step: Step) -> str:
    """Return its abbreviation in a list: "D2"."""
    return _tr(_SHORT[step.kind]).format(step.number)


def shown_step(step: Step, today: date, language: i18n.Language, *, blocked: bool) -> PathStep:
    """Return a step as the path shows it; a `blocked` one needs attention."""
    state = StepState.LATE if blocked else step.state
    when = i18n.relative_date(step.on, today, language) if step.on else ""
    reason = messages.sentence_of(step.reason) if step.reason else ""
    return PathStep(label_of(step), state.value, when, short_of(step), reason=reason)


def place_of(steps: tuple[PathStep, ...]) -> str:
    """Return where a trajectory stands: "step 5 of 10, debrief 2, now"; "" when all is done."""
    for at, step in enumerate(steps, 1):
        if step.is_current:
            return _tr(_PLACE).format(
                at=at, count=len(steps), step=step.label.lower(), state=_tr(_STATES[step.state])
            )
    return ""


def _tr(text: object) -> str:
    return QCoreApplication.translate("steps", str(text))  # marked where it is written
