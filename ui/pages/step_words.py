"""The words of the trajectory page's head: steps with days and reasons, kind, commissioner."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from beeldcoach.domain.path import StepKind, StepState
from beeldcoach.domain.trajectory import Commissioner, Kind
from ui import i18n, messages
from ui.models.step_words import label_of, short_of
from ui.widgets.step_geometry import PathStep

if TYPE_CHECKING:
    from datetime import date

    from beeldcoach.domain.path import Step
    from ui.i18n import Language


def narrow_label_of(step: Step) -> str:
    """Return a label for where there is little room; empty when there is no shorter one."""
    labels = {
        StepKind.OBSERVATION: QCoreApplication.translate("StepWords", "Obs. {number}"),
        StepKind.DEBRIEF: QCoreApplication.translate("StepWords", "Debr. {number}"),
        StepKind.CONVERSATION: QCoreApplication.translate("StepWords", "Conv. {number}"),
    }
    return labels.get(step.kind, "").format(number=step.number)


def path_step(step: Step, today: date, language: Language) -> PathStep:
    """Return a step as the path shows it."""
    when = ""
    if step.on is not None:
        near = abs((step.on - today).days) <= 1
        short = i18n.short_date_text(step.on, language)
        when = i18n.relative_date(step.on, today, language) if near else short
    reason = messages.sentence_of(step.reason) if step.reason is not None else ""
    if step.state is StepState.LATE:
        reason = QCoreApplication.translate("StepWords", "The planned day has passed.")
    return PathStep(
        label_of(step),
        step.state.value,
        when,
        short_of(step),
        narrow_label_of(step),
        reason,
    )


def kind_words(kind: Kind) -> str:
    """Return what is coached with, in a word or two."""
    return {
        Kind.WITH_VIDEO: QCoreApplication.translate("StepWords", "with video"),
        Kind.WITHOUT_VIDEO: QCoreApplication.translate("StepWords", "without video"),
        Kind.PUPIL: QCoreApplication.translate("StepWords", "coaching of a pupil"),
    }[kind]


def commissioner_words(commissioner: Commissioner) -> str:
    """Return who asked for the coaching."""
    if commissioner is Commissioner.TEACHER:
        return QCoreApplication.translate("StepWords", "on own initiative")
    if commissioner is Commissioner.PARENTS:
        return QCoreApplication.translate("StepWords", "at the request of the parents")
    return QCoreApplication.translate("StepWords", "at the request of the school")
