"""The dialogs by question, imported when the first one opens, so that the window need not wait."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ui.dialogs.annotations_in_dialog import AnnotationsInDialog
from ui.dialogs.annotations_out_dialog import AnnotationsOutDialog
from ui.dialogs.backup_dialog import BackupDialog
from ui.dialogs.calendar_check import CalendarCheckDialog
from ui.dialogs.calendar_export import ExportDialog
from ui.dialogs.consent_dialog import ConsentDialog
from ui.dialogs.consent_papers import ReceiptDialog
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
from ui.dialogs.withdrawal_dialog import WithdrawalDialog
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

    from PySide6.QtWidgets import QWidget

    from ui.dialogs.dialog import AnsweringDialog

DIALOGS: dict[type, Callable[[Any, QWidget | None], AnsweringDialog]] = {
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
