"""What stands at a field of a new trajectory when something is wrong or could be better."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from beeldcoach.services.trajectories import NAME_LIMIT
from ui.viewmodels.new_trajectory_draft import LIMITS, Draft, Start

if TYPE_CHECKING:
    from ui.viewmodels.new_trajectory import NewTrajectoryModel


class StartWords(QObject):
    """Puts problems and advice of a draft into words."""

    def wrong(self, model: NewTrajectoryModel) -> dict[str, str]:
        """Return the sentence at each field that must be mended."""
        return {
            field: self._problem(field, problem, model.draft)
            for field, problem in model.problems.items()
        }

    def advice(self, model: NewTrajectoryModel) -> dict[str, str]:
        """Return the sentence at each field that may be a slip."""
        return {field: self._advice(code) for field, code in model.advice.items()}

    def _problem(self, field: str, problem: str, draft: Draft) -> str:
        if problem == "long":
            return self._long(field, draft)
        if problem == "refused":
            return self._refusal(field, draft)
        if problem == "missing":
            return self._missing(field, draft)
        return {
            "future": self.tr("This day is still to come. Choose today or an earlier day."),
            "before_birth": self.tr("This is before the date of birth. One of the two is wrong."),
            "shorter": self._shorter(field),
            "taken": self.tr("This code stands for someone else already. Choose another one."),
            "same": self.tr("Say below whether this is someone you know already."),
            "twin": self.tr(
                "The other one of this name is in the same group. Write something that tells "
                "them apart."
            ),
        }[problem]

    def _shorter(self, field: str) -> str:
        if field == "record_days":
            return self.tr("Records say what a film showed: keep them as long as the films.")
        return self.tr("Consents prove what was allowed: keep them as long as the records.")

    def _long(self, field: str, draft: Draft) -> str:
        if field.startswith("guardian-"):
            _, at, name = field.split("-")
            count, limit = len(getattr(draft.guardians[int(at)], name)), NAME_LIMIT
        else:
            count, limit = len(getattr(draft, field)), LIMITS[field]
        words = self.tr("This has {count} characters; {limit} is the most. Nothing was cut off.")
        return words.format(count=count, limit=limit)

    def _refusal(self, field: str, draft: Draft) -> str:
        if draft.start is Start.PUPIL:
            return self._refusal_of_pupil(field)
        if field == "willing":
            return self.tr(
                "Then it cannot start. Ask her, without the school, what she herself would want."
            )
        if draft.start is Start.WITHOUT_VIDEO:
            return self.tr(
                "Then it cannot start: who is judged does not dare to try. "
                "Agree that this coaching stands apart from any assessment, and choose No."
            )
        return self.tr(
            "Then it cannot start: who is filmed to be judged does not learn from it. "
            "Agree that this coaching stands apart from any assessment, and choose No."
        )

    def _refusal_of_pupil(self, field: str) -> str:
        if field == "willing":
            return self.tr("Then it does not start. Ask what the pupil would like instead.")
        if field == "assessment":
            return self.tr(
                "Then it cannot start: who is tested does not dare to try. "
                "Agree that this coaching counts for nothing, and choose No."
            )
        return self.tr("Then it does not start: one no decides, whatever the others say.")

    def _missing(self, field: str, draft: Draft) -> str:
        if field.startswith("guardian-"):
            return self._missing_guardian(field)
        pupil = draft.start is Start.PUPIL
        names = {
            Start.PUPIL: self.tr("Fill in the name of the pupil."),
            Start.TEACHER_VIDEO: self.tr("Fill in the name of the teacher."),
        }
        name = names.get(draft.start) if draft.start else None
        ask = self.tr("Ask the pupil, and choose Yes or No.") if pupil else ""
        return {
            "name": name or self.tr("Fill in the name."),
            "school": self.tr("Fill in the school."),
            "commissioner": self.tr("Choose who asks for it."),
            "commissioner_name": self.tr("Fill in who asks for it."),
            "purpose": self.tr("Write what it is for."),
            "willing": ask or self.tr("Ask her, and choose Yes or No."),
            "own_words": self.tr("Write what the pupil says about it."),
            "assessment": self.tr("Choose Yes or No."),
            "accepted": self.tr("Tick this once both have accepted the agreement."),
        }[field]

    def _missing_guardian(self, field: str) -> str:
        if field.endswith("-agreed"):
            return self.tr("Ask this guardian, and choose Yes or No.")
        if field.endswith("-has_authority"):
            return self.tr("At least one guardian has authority. Name that one too.")
        return self.tr("Fill in the name of the guardian.")

    def _advice(self, code: str) -> str:
        if code == "name":
            return self.tr("This code tells the name. Choose one that nobody can guess.")
        if code == "email":
            return self.tr("An e-mail address has an @ in it. Is this right?")
        age = int(code.removeprefix("age "))
        return self.tr("That is %n year(s) old. Is the date right?", "", age)
