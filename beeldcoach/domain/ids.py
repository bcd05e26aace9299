"""Typed identities: a person's id cannot be taken for a film's."""

from __future__ import annotations

from typing import NewType
from uuid import UUID

PersonId = NewType("PersonId", UUID)
SchoolId = NewType("SchoolId", UUID)
TrajectoryId = NewType("TrajectoryId", UUID)
CycleId = NewType("CycleId", UUID)
RecordId = NewType("RecordId", UUID)
GoalId = NewType("GoalId", UUID)
FilmId = NewType("FilmId", UUID)
MomentId = NewType("MomentId", UUID)
FragmentId = NewType("FragmentId", UUID)
MarkId = NewType("MarkId", UUID)
ReportId = NewType("ReportId", UUID)
ConsentId = NewType("ConsentId", UUID)
ReleaseId = NewType("ReleaseId", UUID)
GuardianshipId = NewType("GuardianshipId", UUID)
LearningGoalId = NewType("LearningGoalId", UUID)
WorkingGoalId = NewType("WorkingGoalId", UUID)
LogEntryId = NewType("LogEntryId", UUID)
MeetingId = NewType("MeetingId", UUID)
SightingId = NewType("SightingId", UUID)
PeriodId = NewType("PeriodId", UUID)
SupervisionId = NewType("SupervisionId", UUID)
CardId = NewType("CardId", UUID)
LetterId = NewType("LetterId", UUID)
PhaseId = NewType("PhaseId", UUID)
TalkSpanId = NewType("TalkSpanId", UUID)
DrawingId = NewType("DrawingId", UUID)
StillId = NewType("StillId", UUID)
StripId = NewType("StripId", UUID)
OwnLensId = NewType("OwnLensId", UUID)
InViewId = NewType("InViewId", UUID)
HiddenCopyId = NewType("HiddenCopyId", UUID)
IncidentId = NewType("IncidentId", UUID)
