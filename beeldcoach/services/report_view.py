"""Queries of the report page: the parts, where they come from, what the teacher approved."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from beeldcoach.domain.report import REQUIRED, SECTIONS
from beeldcoach.services.consent_rows import board_recipient
from beeldcoach.services.content import report_words
from beeldcoach.services.desk import Handler, Query, Work
from beeldcoach.services.outgoing import report_released_on
from beeldcoach.services.reporting import (
    agreed_day,
    agreement_to,
    agreements,
    report_of,
    version_of,
)

if TYPE_CHECKING:
    from datetime import date

    from beeldcoach.domain.ids import ReportId, TrajectoryId
    from beeldcoach.domain.report import Report


@dataclass(frozen=True, slots=True)
class SectionLine:
    """One part of the report.

    `state` is `approved`, `changed` (words differ from what was approved), `open` (words, not
    approved yet) or `empty`.
    """

    id: str
    number: int
    heading: str
    source: str
    text: str
    state: str
    required: bool


@dataclass(frozen=True, slots=True)
class ReportPage:
    """The report page."""

    trajectory_id: TrajectoryId
    report_id: ReportId | None  # None before the report was begun
    name: str
    first_name: str
    recipient: str
    recipient_key: str
    language: str
    title: str
    version: int
    with_chart: bool
    sections: tuple[SectionLine, ...]
    approved: int
    due: int  # how many are to be approved: those with words, and those that need them
    ready: bool  # all that goes out is approved
    seen_on: date | None  # the teacher saw and agreed to exactly this version
    agreed_on: date | None  # she agreed to some version last; it may have been changed since
    closed_on: date | None
    released_on: date | None
    approval_heading: str  # of the last part, which is her agreement


@dataclass(frozen=True, slots=True)
class ShowReport(Query[ReportPage]):
    """The report page; `language` is that of a report that is still to be begun."""

    trajectory_id: TrajectoryId
    language: str


def show_report(query: ShowReport, work: Work) -> ReportPage:
    """Handle ShowReport."""
    trajectory = work.unit.trajectories.get(query.trajectory_id)
    person = work.unit.people.get(trajectory.coachee_id)
    key, recipient = board_recipient(trajectory, work)
    report = report_of(work, trajectory.id)
    seen_on, agreed_on = _agreed(work, report)
    sections = _sections(report) if report else ()
    return ReportPage(
        trajectory.id,
        report.id if report else None,
        person.name,
        person.first_name,
        recipient,
        key,
        report.language if report else query.language,
        report.title if report else "",
        version_of(work, report) if report else 0,
        report.with_chart if report else True,
        sections,
        sum(1 for section in sections if section.state == "approved"),
        sum(1 for section in sections if section.required or section.state != "empty"),
        report is not None and not report.open_sections(),
        seen_on,
        agreed_on,
        trajectory.closed_on,
        report_released_on(work.unit.ledger.entries(trajectory.id)),
        report_words(report.language if report else query.language)["headings"]["approval"],
    )


def _sections(report: Report) -> tuple[SectionLine, ...]:
    words = report_words(report.language)
    return tuple(
        SectionLine(
            name,
            number,
            words["headings"][name],
            words["sources"][name],
            report.texts.get(name, ""),
            _state(report, name),
            name in REQUIRED,
        )
        for number, name in enumerate(SECTIONS[:-1], 1)
    )


def _state(report: Report, name: str) -> str:
    if not report.texts.get(name, "").strip():
        return "empty"
    if report.is_approved(name):
        return "approved"
    return "changed" if name in report.approved else "open"


def _agreed(work: Work, report: Report | None) -> tuple[date | None, date | None]:
    """Return when she agreed to exactly this version, and when to any version last."""
    if report is None:
        return None, None
    exact, every = agreement_to(work, report), agreements(work, report)
    return (
        agreed_day(exact) if exact else None,
        agreed_day(every[-1]) if every else None,
    )


HANDLERS: dict[type, Handler] = {ShowReport: show_report}
