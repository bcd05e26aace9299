"""Commands on the report, and the report as a document made from approved parts."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from beeldcoach.domain.errors import ReportNotReady
from beeldcoach.domain.ids import ReportId, TrajectoryId
from beeldcoach.domain.ledger import EntryKind, canonical
from beeldcoach.domain.report import SECTIONS, Report
from beeldcoach.domain.trajectory import Kind
from beeldcoach.services import documents
from beeldcoach.services.content import report_words
from beeldcoach.services.desk import Command, Handler, Query, Work
from beeldcoach.services.goals import goals_of
from beeldcoach.services.lenses import lens_of
from beeldcoach.services.recording import closing_form, intake_form, record_of, talk_form
from beeldcoach.services.wording import date_text, figure_text

if TYPE_CHECKING:
    from beeldcoach.domain.ledger import Entry
    from beeldcoach.domain.trajectory import Trajectory


@dataclass(frozen=True, slots=True)
class DraftReport(Command[ReportId]):
    """Begin the report, or fill its empty parts again, from what the trajectory holds."""

    trajectory_id: TrajectoryId
    language: str


@dataclass(frozen=True, slots=True)
class WriteSection(Command[None]):
    """Set the words of one part."""

    report_id: ReportId
    section: str
    text: str

    @property
    def merge_key(self) -> tuple[object, ...] | None:
        """Typing in one part is one deed."""
        return WriteSection, self.report_id, self.section


@dataclass(frozen=True, slots=True)
class ApproveSection(Command[None]):
    """Record that the teacher approves a part as it stands, or no longer."""

    report_id: ReportId
    section: str
    approved: bool


@dataclass(frozen=True, slots=True)
class TitleReport(Command[None]):
    """Set the title of the report."""

    report_id: ReportId
    title: str

    @property
    def merge_key(self) -> tuple[object, ...] | None:
        """Typing the title is one deed."""
        return TitleReport, self.report_id


@dataclass(frozen=True, slots=True)
class ShowChart(Command[None]):
    """Put the scale chart in the report, or leave it out."""

    report_id: ReportId
    shown: bool


@dataclass(frozen=True, slots=True)
class RecordSeen(Command[int]):
    """Record that the teacher read the whole report, in exactly this version, and agrees.

    Raises ReportNotReady while a part is not approved. Returns the number of the ledger entry.
    """

    undoable = False
    trajectory_id: TrajectoryId
    on: date


@dataclass(frozen=True, slots=True)
class ReportPages(Query["documents.ReportDocument | None"]):
    """The report as it stands, to show on the screen; None before it was begun.

    A preview (`draft`) shows every part with words; without it only what is approved.
    """

    trajectory_id: TrajectoryId
    draft: bool = True
    changed_section: str = ""  # marked in the preview


def report_of(work: Work, trajectory_id: TrajectoryId) -> Report | None:
    """Return the report of a trajectory; None before it was begun."""
    found = work.unit.reports.find(trajectory_id=trajectory_id)
    return found[0] if found else None


def draft(command: DraftReport, work: Work) -> ReportId:
    """Handle DraftReport."""
    trajectory = work.unit.trajectories.get(command.trajectory_id)
    report = report_of(work, trajectory.id)
    if report is None:
        words = report_words(command.language)
        report = Report(
            ReportId(work.new_id()), trajectory.id, command.language, words["default_title"]
        )
    for section, text in _proposals(work, trajectory, report.language).items():
        if text and not report.texts.get(section, "").strip():
            report.write(section, text)
    work.unit.reports.save(report)
    return report.id


def _proposals(work: Work, trajectory: Trajectory, language: str) -> dict[str, str]:
    words = report_words(language)
    kind = trajectory.kind
    intake = record_of(work, trajectory.id, intake_form(kind), None)
    closing = record_of(work, trajectory.id, closing_form(kind), None)
    goals = [goal.text for goal in goals_of(work, trajectory.id)]
    debriefs = [record_of(work, trajectory.id, talk_form(kind), c.id) for c in trajectory.cycles]
    then, now = intake.number("scale_now"), closing.number("scale")
    person = work.unit.people.get(trajectory.coachee_id)
    development = ""
    if then is not None and now is not None:
        development = words["development"].format(
            name=person.first_name,
            then=figure_text(then, language),
            now=figure_text(now, language),
        )
    qualities = [record.text("qualities") for record in debriefs if record.text("qualities")]
    return {
        "assignment": words["assignment"].format(
            commissioner=trajectory.assignment.commissioner_name,
            purpose=_sentence(trajectory.assignment.purpose),
        ),
        "method": _method(work, trajectory, language),
        "goals": "\n".join([intake.text("question"), *goals]).strip(),
        "development": development,
        "own_words": closing.text("own_words"),
        "qualities": "\n".join(qualities),
        "school": closing.text("school"),
        "continuation": closing.text("relapse"),
        "declaration": words["declaration"],
    }


def _sentence(text: str) -> str:
    text = text.strip()
    return text if text.endswith((".", "?", "!")) else text + "."


def _method(work: Work, trajectory: Trajectory, language: str) -> str:
    days = [c.observed_on for c in trajectory.cycles if c.observed_on]
    ends = [c.debriefed_on for c in trajectory.cycles if c.debriefed_on]
    if not days or not ends:
        return ""
    words = report_words(language)
    template: str = words["method" if trajectory.kind == "with_video" else "method_observed"]
    return template.format(
        films=len(days),
        debriefs=len(ends),
        first=date_text(min(days), language),
        last=date_text(max(ends), language),
        lens=lens_of(work, trajectory.lens, language).name,
    )


def write(command: WriteSection, work: Work) -> None:
    """Handle WriteSection."""
    report = work.unit.reports.get(command.report_id)
    report.write(command.section, command.text)
    work.unit.reports.save(report)


def approve(command: ApproveSection, work: Work) -> None:
    """Handle ApproveSection."""
    report = work.unit.reports.get(command.report_id)
    report.approve(command.section, yes=command.approved)
    work.unit.reports.save(report)


def title(command: TitleReport, work: Work) -> None:
    """Handle TitleReport."""
    report = work.unit.reports.get(command.report_id)
    report.title = command.title
    work.unit.reports.save(report)


def show_chart(command: ShowChart, work: Work) -> None:
    """Handle ShowChart."""
    report = work.unit.reports.get(command.report_id)
    report.with_chart = command.shown
    work.unit.reports.save(report)


def record_seen(command: RecordSeen, work: Work) -> int:
    """Handle RecordSeen."""
    report = report_of(work, command.trajectory_id)
    if report is None or report.open_sections():
        raise ReportNotReady(report.open_sections() if report else SECTIONS)
    digest = content_digest(_agreed_on(work, report, command.on))
    entry = work.unit.ledger.append(
        EntryKind.REPORT_SEEN,
        {
            "trajectory_id": str(command.trajectory_id),
            "report_id": str(report.id),
            "version": _next_version(work, report),
            "digest": digest,
            "on": command.on.isoformat(),
        },
    )
    return entry.seq


def content_digest(document: documents.ReportDocument) -> str:
    """Return the hex SHA-256 of a report's content: what the teacher agrees to."""
    return hashlib.sha256(canonical(document.without_mark().to_data())).hexdigest()


def final_document(work: Work, report: Report) -> documents.ReportDocument:
    """Return the report as it would go out: approved parts only."""
    entry = agreement_to(work, report)
    return _agreed_on(work, report, agreed_day(entry) if entry else None)


def _agreed_on(work: Work, report: Report, day: date | None) -> documents.ReportDocument:
    return _document(work, report, _Shown(report.going_out(), day))


def agreement_to(work: Work, report: Report) -> Entry | None:
    """Return the ledger entry by which the teacher agreed to exactly this version, if any."""
    for entry in reversed(agreements(work, report)):
        document = _agreed_on(work, report, agreed_day(entry))
        if content_digest(document) == entry.body["digest"]:
            return entry
    return None


def agreed_day(entry: Entry) -> date:
    """Return the day of an agreement."""
    return date.fromisoformat(entry.body["on"])


def version_of(work: Work, report: Report) -> int:
    """Return the number of the report as it stands: of its agreement, or of the next one.

    It comes from the ledger, so undoing never gives two agreements one number.
    """
    entry = agreement_to(work, report)
    return int(entry.body["version"]) if entry else _next_version(work, report)


def _next_version(work: Work, report: Report) -> int:
    return 1 + max((int(e.body["version"]) for e in agreements(work, report)), default=0)


def agreements(work: Work, report: Report) -> tuple[Entry, ...]:
    """Return the ledger entries of every version that the teacher agreed to, oldest first."""
    entries = work.unit.ledger.entries(report.trajectory_id)
    return tuple(entry for entry in entries if entry.kind is EntryKind.REPORT_SEEN)


def pages(query: ReportPages, work: Work) -> documents.ReportDocument | None:
    """Handle ReportPages."""
    report = report_of(work, query.trajectory_id)
    if report is None:
        return None
    entry = agreement_to(work, report)
    agreed_on = agreed_day(entry) if entry else None
    if not query.draft:
        return _document(work, report, _Shown(report.going_out(), agreed_on))
    written = tuple(s for s in SECTIONS[:-1] if report.texts.get(s, "").strip())
    number = None if entry else version_of(work, report)  # what she agreed to is no draft
    shown = _Shown(written, agreed_on, number, query.changed_section)
    return _document(work, report, shown)


@dataclass(frozen=True, slots=True)
class _Shown:
    """Which parts of a report are shown, and as what."""

    sections: tuple[str, ...]
    agreed_on: date | None  # None while the teacher did not agree to exactly this
    number: int | None = None  # as a draft
    changed: str = ""  # the part that is marked


def _document(work: Work, report: Report, shown: _Shown) -> documents.ReportDocument:
    trajectory = work.unit.trajectories.get(report.trajectory_id)
    person = work.unit.people.get(trajectory.coachee_id)
    school = work.unit.schools.get(trajectory.school_id)
    words = report_words(report.language)
    parts = [
        documents.Section(
            words["headings"][name],
            _blocks(work, report, name, person.first_name),
            name == shown.changed,
        )
        for name in shown.sections
    ]
    recipient = school.board or school.name
    parts.append(_approval(report.language, person.name, recipient, shown.agreed_on))
    subtitle = ", ".join(part for part in (person.name, trajectory.group, school.name) if part)
    return documents.ReportDocument(
        report.language,
        shown.agreed_on or work.today,
        report.title or words["default_title"],
        subtitle,
        tuple(parts),
        work.unit.settings.get("coach_name"),
        shown.number,
    )


def _blocks(work: Work, report: Report, name: str, first_name: str) -> tuple[documents.Block, ...]:
    text = report.texts.get(name, "")
    if name == "own_words":
        return (documents.Quote(text.strip(), first_name),)
    if name == "declaration":
        return (documents.Notice(text.strip()),)
    if name == "goals":
        question, *goals = [line.strip() for line in text.splitlines() if line.strip()] or [""]
        blocks: tuple[documents.Block, ...] = documents.paragraphs(question)
        return (*blocks, documents.Bullets(tuple(goals))) if goals else blocks
    if name == "development" and report.with_chart:
        chart = scale_figure(work, report.trajectory_id, report.language)
        return (*documents.paragraphs(text), *((chart,) if chart else ()))
    return documents.paragraphs(text)


def _approval(
    language: str, name: str, recipient: str, agreed_on: date | None
) -> documents.Section:
    words = report_words(language)
    return documents.Section(
        words["headings"]["approval"],
        (
            documents.Facts(((words["recipient"], recipient),)),
            documents.Approval(name, words["role"], words["approved"], agreed_on),
        ),
    )


def scale_figure(
    work: Work, trajectory_id: TrajectoryId, language: str
) -> documents.ScaleFigure | None:
    """Return the course of the coachee's own figure; None with fewer than two answers."""
    points = scale_points(work, trajectory_id, language)
    if len(points) < 2:
        return None
    words = report_words(language)
    trajectory = work.unit.trajectories.get(trajectory_id)
    name = work.unit.people.get(trajectory.coachee_id).first_name
    values = ", ".join(f"{p.label} {figure_text(p.value, language)}" for p in points)
    return documents.ScaleFigure(
        points,
        words["chart_alt"].format(values=values),
        words["chart_caption"].format(name=name),
        record_of(work, trajectory_id, intake_form(trajectory.kind), None).number("scale_wanted"),
        words["goal_label"],
    )


def scale_points(
    work: Work, trajectory_id: TrajectoryId, language: str
) -> tuple[documents.ScalePoint, ...]:
    """Return the answers on the scale question, in order."""
    words = report_words(language)
    trajectory = work.unit.trajectories.get(trajectory_id)
    kind = trajectory.kind
    intake = record_of(work, trajectory_id, intake_form(kind), None)
    answers: list[tuple[str, float | None]] = [(words["intake"], intake.number("scale_now"))]
    talk = words["conversation" if kind is Kind.PUPIL else "debrief"]
    for cycle in trajectory.cycles:
        record = record_of(work, trajectory_id, talk_form(kind), cycle.id)
        if cycle.completed:
            answers.append((talk.format(number=cycle.number), record.number("scale")))
    closing = record_of(work, trajectory_id, closing_form(kind), None)
    answers.append((words["closing"], closing.number("scale")))
    return tuple(
        documents.ScalePoint(label, value) for label, value in answers if value is not None
    )


HANDLERS: dict[type, Handler] = {
    DraftReport: draft,
    WriteSection: write,
    ApproveSection: approve,
    TitleReport: title,
    ShowChart: show_chart,
    RecordSeen: record_seen,
    ReportPages: pages,
}
