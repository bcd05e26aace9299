"""Prompter: question in, dialog out; the only place where dialogs open."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget

from ui.dialogs.annotations_in_dialog import AnnotationsInDialog
from ui.dialogs.annotations_out_dialog import AnnotationsOutDialog
from ui.dialogs.backup_dialog import BackupDialog
from ui.dialogs.calendar_check import CalendarCheckDialog
from ui.dialogs.calendar_export import ExportDialog
from ui.dialogs.consent_dialog import ConsentDialog
from ui.dialogs.consent_papers import ReceiptDialog, WithdrawalDialog
from ui.dialogs.copy_password_dialog import CopyPasswordDialog
from ui.dialogs.erasure_dialog import ErasureDialog
from ui.dialogs.evidence_dialog import EvidenceDialog
from ui.dialogs.figures_release_dialog import FiguresReleaseDialog
from ui.dialogs.film_dialog import FilmPlanDialog
from ui.dialogs.goal_dialog import GoalDialog
from ui.dialogs.hidden_copy_dialog import HiddenCopyDialog
from ui.dialogs.lens_dialogs import CodeMovesDialog, FaultsDialog, OneOfDialog
from ui.dialogs.letter_release_dialog import LetterReleaseDialog
from ui.dialogs.may_dialog import MayDialog
from ui.dialogs.merge_dialog import MergeDialog
from ui.dialogs.others_dialog import OthersDialog
from ui.dialogs.paper_answer_dialog import PaperAnswerDialog
from ui.dialogs.people_dialogs import NewPersonDialog, NewSchoolDialog, OtherDialog
from ui.dialogs.person_file_dialog import PersonFileDialog
from ui.dialogs.picture_release_dialog import PictureReleaseDialog
from ui.dialogs.planning_dialogs import PlanDialog, SlotDialog
from ui.dialogs.proof_dialog import ProofDialog
from ui.dialogs.proofs_dialog import ProofsDialog
from ui.dialogs.recall_dialog import RecallDialog
from ui.dialogs.release_dialog import ReleaseDialog
from ui.dialogs.remedies import GlassDialog, TalkDialog
from ui.dialogs.simple import ConfirmDialog, DateDialog, TextDialog
from ui.dialogs.statement_dialog import StatementDialog
from ui.dialogs.supervision_dialog import SupervisionDialog
from ui.dialogs.viewing_dialog import ViewingDialog
from ui.printing import print_pages
from ui.viewmodels import (
    annotation_questions,
    backup_questions,
    calendar_questions,
    lens_questions,
    picture_questions,
    questions,
    register_questions,
    remedy_questions,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.dialogs.dialog import AnsweringDialog

_DIALOGS: dict[type, Callable[[Any, QWidget | None], AnsweringDialog]] = {
    questions.Confirm: ConfirmDialog,
    questions.AskErasure: ErasureDialog,
    questions.AskErasureProof: ProofsDialog,
    questions.AskDate: DateDialog,
    questions.AskText: TextDialog,
    questions.AskFilmPlan: FilmPlanDialog,
    questions.AskGoal: GoalDialog,
    questions.AskConsent: ConsentDialog,
    questions.AskPaperAnswer: PaperAnswerDialog,
    questions.AskReceipt: ReceiptDialog,
    questions.AskWithdrawal: WithdrawalDialog,
    questions.ShowEvidence: EvidenceDialog,
    questions.AskRelease: ReleaseDialog,
    questions.AskNewPerson: NewPersonDialog,
    questions.AskNewSchool: NewSchoolDialog,
    questions.AskOther: OtherDialog,
    questions.AskMerge: MergeDialog,
    questions.AskPersonFile: PersonFileDialog,
    questions.AskLetterRelease: LetterReleaseDialog,
    questions.AskFiguresRelease: FiguresReleaseDialog,
    questions.AskSupervision: SupervisionDialog,
    picture_questions.AskPictureRelease: PictureReleaseDialog,
    picture_questions.AskHiddenCopy: HiddenCopyDialog,
    picture_questions.AskCopyPassword: CopyPasswordDialog,
    remedy_questions.AskTalk: TalkDialog,
    remedy_questions.AskGlass: GlassDialog,
    remedy_questions.AskStatement: StatementDialog,
    remedy_questions.AskOthers: OthersDialog,
    backup_questions.AskBackup: BackupDialog,
    register_questions.AskProof: ProofDialog,
    register_questions.AskRecall: RecallDialog,
    remedy_questions.AskMay: MayDialog,
    remedy_questions.ShowFilm: ViewingDialog,
    lens_questions.AskCodeMoves: CodeMovesDialog,
    lens_questions.AskOneOf: OneOfDialog,
    lens_questions.TellFaults: FaultsDialog,
    calendar_questions.AskSlot: SlotDialog,
    calendar_questions.AskPlan: PlanDialog,
    calendar_questions.AskExport: ExportDialog,
    calendar_questions.AskCalendarCheck: CalendarCheckDialog,
    annotation_questions.AskAnnotationsOut: AnnotationsOutDialog,
    annotation_questions.AskAnnotationsIn: AnnotationsInDialog,
}
_FILE_QUESTIONS = (questions.ChooseFile, questions.ChooseSave, questions.ChooseFolder)


def known_dialogs() -> frozenset[object]:
    """Return every dialog that a question has; the tour shows them all."""
    return frozenset(_DIALOGS.values())


class DialogPrompter(QObject):
    """Shows questions over a window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def ask(self, question: object, reply: Callable[[object], None]) -> None:
        """Show the question and call `reply` once, when it is answered or dismissed."""
        if isinstance(question, _FILE_QUESTIONS):
            _ask_file(question, self._over(), reply)
            return
        if isinstance(question, questions.PrintPages):
            _print(question, self._over(), reply)
            return
        dialog = _DIALOGS[type(question)](question, self._over())
        dialog.finished.connect(lambda _: _conclude(dialog, reply))
        dialog.open()

    def _over(self) -> QWidget:
        """Return the window that the coach looks at: the debrief has one of its own."""
        return QApplication.activeWindow() or self._window


def _conclude(dialog: AnsweringDialog, reply: Callable[[object], None]) -> None:
    answer = dialog.answer
    dialog.deleteLater()
    reply(answer)


def _print(
    question: questions.PrintPages, window: QWidget, reply: Callable[[object], None]
) -> None:
    print_pages(
        window,
        question.pages,
        lambda: reply(True),  # noqa: FBT003
        allowed=question.allowed,
        dropped=lambda: reply(False),  # noqa: FBT003
    )


def _ask_file(
    question: questions.ChooseFile | questions.ChooseSave | questions.ChooseFolder,
    window: QWidget,
    reply: Callable[[object], None],
) -> None:
    dialog = QFileDialog(window, question.title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    match question:
        case questions.ChooseFile():
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
            dialog.setNameFilters(question.filters.split(";;"))
        case questions.ChooseSave():
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setNameFilters(question.filters.split(";;"))
            dialog.selectFile(question.proposed)
        case questions.ChooseFolder():
            dialog.setFileMode(QFileDialog.FileMode.Directory)
            dialog.setOption(QFileDialog.Option.ShowDirsOnly)
            if question.start is not None:
                dialog.setDirectory(str(question.start))

    def conclude(result: int) -> None:
        chosen = dialog.selectedFiles() if result == QDialog.DialogCode.Accepted else []
        reply(Path(chosen[0]) if chosen else None)

    dialog.finished.connect(conclude)
    dialog.open()
