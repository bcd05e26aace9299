"""The tables, and nothing but the tables: columns are named as the fields of the domain."""

from __future__ import annotations

from datetime import date

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
)

from beeldcoach.domain.annotation import (
    Actor,
    Children,
    FragmentKind,
    Need,
    TeacherStatus,
    Voice,
)
from beeldcoach.domain.trajectory import (
    Agreement,
    Assignment,
    Commissioner,
    Kind,
    Participant,
    Status,
)
from beeldcoach.storage.column_types import Choice, Day, Flat, Hour, Id, Instant, Json, Rows

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _to(table: str) -> ForeignKey:
    """Return a reference that is checked at commit, so that undo may restore in any order."""
    return ForeignKey(f"{table}.id", deferrable=True, initially="DEFERRED")


people = Table(
    "people",
    metadata,
    Column("id", Id, primary_key=True),
    Column("name", Text, nullable=False),
    Column("role", String(20), nullable=False),
    Column("email", Text, nullable=False),
    Column("archived", Boolean, nullable=False),
    Column("phone", Text, nullable=False),
    Column("code", Text, nullable=False),
    Column("born_on", Day),
    Column("school_id", Id, _to("schools")),
    Column("function", Text, nullable=False),
    Column("for_board", Boolean, nullable=False),
    Column("remarks", Text, nullable=False),
    Column("merged_into", Id, _to("people")),
    Column("merged_after", Integer),
    Column("apart", Json, nullable=False),
    Column("erased_on", Day),
)

schools = Table(
    "schools",
    metadata,
    Column("id", Id, primary_key=True),
    Column("name", Text, nullable=False),
    Column("place", Text, nullable=False),
    Column("board", Text, nullable=False),
    Column("archived", Boolean, nullable=False),
    Column("address", Text, nullable=False),
    Column("phone", Text, nullable=False),
    Column("email", Text, nullable=False),
    Column("merged_into", Id, _to("schools")),
    Column("merged_after", Integer),
    Column("apart", Json, nullable=False),
    Column("coach_role", String(40), nullable=False),
    Column("agreement_on", Day),
    Column("agreement_until", Day),
    Column("privacy_officer", Text, nullable=False),
)

guardianships = Table(
    "guardianships",
    metadata,
    Column("id", Id, primary_key=True),
    Column("pupil_id", Id, _to("people"), nullable=False, index=True),
    Column("guardian_id", Id, _to("people"), nullable=False, index=True),
    Column("relation", Text, nullable=False),
    Column("has_authority", Boolean, nullable=False),
    Column("agreed_on", Day),
)

trajectories = Table(
    "trajectories",
    metadata,
    Column("id", Id, primary_key=True),
    Column("kind", Choice(Kind), nullable=False),
    Column("coachee_id", Id, _to("people"), nullable=False, index=True),
    Column("school_id", Id, _to("schools"), nullable=False),
    Column("group", Text, nullable=False),
    Column("assignment", Flat(Assignment, (("commissioner", Commissioner),)), nullable=False),
    Column("agreement", Flat(Agreement, (("accepted_on", date),)), nullable=False),
    Column("started_on", Day, nullable=False),
    Column("lens", String(60), nullable=False),
    Column("status", Choice(Status), nullable=False),
    Column("planned_intake_on", Day),
    Column("intake_on", Day),
    Column("planned_closing_on", Day),
    Column("closed_on", Day),
    Column("stopped_on", Day),
    Column("stop_reason", Text, nullable=False),
    Column("pupil_basis", String(30), nullable=False),
    Column("pupil_basis_on", Day),
    Column("planned_intake_at", Hour),
    Column("planned_closing_at", Hour),
    Column("planned_follow_up_on", Day),
    Column("planned_follow_up_at", Hour),
    Column("followed_up_on", Day),
    Column("kept_until", Day),
    Column("erased_on", Day),
)

cycles = Table(
    "cycles",
    metadata,
    Column("id", Id, primary_key=True),
    Column("trajectory_id", Id, _to("trajectories"), nullable=False, index=True),
    Column("number", Integer, nullable=False),
    Column("planned_on", Day),
    Column("planned_debrief_on", Day),
    Column("observed_on", Day),
    Column("analysed_on", Day),
    Column("debriefed_on", Day),
    Column("planned_at", Hour),
    Column("planned_debrief_at", Hour),
    Column("lesson", Text, nullable=False),
    Column("room", Text, nullable=False),
    Column("of_conversation", Boolean, nullable=False),
    Column("participants", Rows(Participant, ("agreed_on", "refused_on")), nullable=False),
)

records = Table(
    "records",
    metadata,
    Column("id", Id, primary_key=True),
    Column("trajectory_id", Id, _to("trajectories"), nullable=False, index=True),
    Column("form", String(40), nullable=False),
    Column("cycle_id", Id),
    Column("answers", Json, nullable=False),
)

goals = Table(
    "goals",
    metadata,
    Column("id", Id, primary_key=True),
    Column("trajectory_id", Id, _to("trajectories"), nullable=False, index=True),
    Column("text", Text, nullable=False),
    Column("kind", String(30), nullable=False),
    Column("position", Integer, nullable=False),
    Column("indicators", Json, nullable=False),
    Column("codes", Json, nullable=False),
    Column("met", Json, nullable=False),
)

learning_goals = Table(
    "learning_goals",
    metadata,
    Column("id", Id, primary_key=True),
    Column("trajectory_id", Id, _to("trajectories"), nullable=False, index=True),
    Column("text", Text, nullable=False),
    Column("why", Text, nullable=False),
    Column("sign", Text, nullable=False),
    Column("until", Day),
    Column("state", String(20), nullable=False),
    Column("position", Integer, nullable=False),
)

working_goals = Table(
    "working_goals",
    metadata,
    Column("id", Id, primary_key=True),
    Column("trajectory_id", Id, _to("trajectories"), nullable=False, index=True),
    Column("learning_goal_id", Id, _to("learning_goals"), nullable=False),
    Column("text", Text, nullable=False),
    Column("begins_on", Day, nullable=False),
    Column("ends_on", Day, nullable=False),
    Column("cycle_id", Id),
    Column("strategies", Json, nullable=False),
    Column("if_part", Text, nullable=False),
    Column("then_part", Text, nullable=False),
    Column("helper", Text, nullable=False),
    Column("outcome", String(20), nullable=False),
    Column("evidence", Text, nullable=False),
    Column("helped", Text, nullable=False),
    Column("hindered", Text, nullable=False),
    Column("position", Integer, nullable=False),
)

log_entries = Table(
    "log_entries",
    metadata,
    Column("id", Id, primary_key=True),
    Column("trajectory_id", Id, _to("trajectories"), nullable=False, index=True),
    Column("on", Day, nullable=False),
    Column("goal", Text, nullable=False),
    Column("did", Text, nullable=False),
    Column("worked", Text, nullable=False),
    Column("feeling", Integer),
    Column("next_step", Text, nullable=False),
    Column("coach_question", Text, nullable=False),
    Column("photo_id", Id),
)

meetings = Table(
    "meetings",
    metadata,
    Column("id", Id, primary_key=True),
    Column("trajectory_id", Id, _to("trajectories"), nullable=False, index=True),
    Column("kind", String(30), nullable=False),
    Column("planned_on", Day),
    Column("planned_at", Hour),
    Column("held_on", Day),
)

sightings = Table(
    "sightings",
    metadata,
    Column("id", Id, primary_key=True),
    Column("trajectory_id", Id, _to("trajectories"), nullable=False, index=True),
    Column("cycle_id", Id, nullable=False, index=True),
    Column("at_ms", Integer, nullable=False),
    Column("code", String(40)),
    Column("note", Text, nullable=False),
    Column("chosen", Boolean, nullable=False),
    Column("title", Text, nullable=False),
    Column("picture", Text, nullable=False),
)

letters = Table(
    "letters",
    metadata,
    Column("id", Id, primary_key=True),
    Column("trajectory_id", Id, _to("trajectories"), nullable=False, index=True),
    Column("kind", String(30), nullable=False),
    Column("language", String(2), nullable=False),
    Column("title", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("written_on", Day, nullable=False),
    Column("addressee", Text, nullable=False),
)

periods = Table(
    "periods",
    metadata,
    Column("id", Id, primary_key=True),
    Column("name", Text, nullable=False),
    Column("first", Day, nullable=False),
    Column("last", Day, nullable=False),
)

supervisions = Table(
    "supervisions",
    metadata,
    Column("id", Id, primary_key=True),
    Column("on", Day, nullable=False),
    Column("kind", String(30), nullable=False),
    Column("subject", Text, nullable=False),
    Column("learned", Text, nullable=False),
    Column("minutes", Integer, nullable=False),
)

cards = Table(
    "cards",
    metadata,
    Column("id", Id, primary_key=True),
    Column("model", String(60), nullable=False),
    Column("text", Text, nullable=False),
    Column("position", Integer, nullable=False),
)

films = Table(
    "films",
    metadata,
    Column("id", Id, primary_key=True),
    Column("trajectory_id", Id, _to("trajectories"), nullable=False, index=True),
    Column("cycle_id", Id, nullable=False),
    Column("object_id", Id, nullable=False, unique=True),
    Column("plaintext_size", Integer, nullable=False),
    Column("ciphertext_size", Integer, nullable=False),
    Column("header_digest", LargeBinary, nullable=False),
    Column("content_digest", LargeBinary, nullable=False, index=True),
    Column("duration_ms", Integer, nullable=False),
    Column("width", Integer, nullable=False),
    Column("height", Integer, nullable=False),
    Column("rate_numerator", Integer, nullable=False),
    Column("rate_denominator", Integer, nullable=False),
    Column("rotation", Integer, nullable=False),
    Column("has_sound", Boolean, nullable=False),
    Column("video_codec", String(40), nullable=False),
    Column("container", String(80), nullable=False),
    Column("variable_rate", Boolean, nullable=False),
    Column("file_name", Text, nullable=False),
    Column("filmed_on", Day, nullable=False),
    Column("imported_at", Instant, nullable=False),
    Column("erased_on", Day),
    Column("position_ms", Integer, nullable=False),
    Column("angle_of", Id, _to("films")),
    Column("offset_ms", Integer, nullable=False),
    Column("in_view_on", Day),
)

in_view = Table(
    "in_view",
    metadata,
    Column("id", Id, primary_key=True),
    Column("film_id", Id, _to("films"), nullable=False, index=True),
    Column("person_id", Id, _to("people"), nullable=False, index=True),
)

hidden_copies = Table(
    "hidden_copies",
    metadata,
    Column("id", Id, primary_key=True),
    Column("film_id", Id, _to("films"), nullable=False, index=True),
    Column("start_ms", Integer, nullable=False),
    Column("end_ms", Integer, nullable=False),
    Column("object_id", Id, nullable=False, unique=True),
    Column("plaintext_size", Integer, nullable=False),
    Column("ciphertext_size", Integer, nullable=False),
    Column("header_digest", LargeBinary, nullable=False),
    Column("content_digest", LargeBinary, nullable=False),
    Column("made_on", Day, nullable=False),
    Column("fragment_id", Id),
    Column("checked_on", Day),
)

incidents = Table(
    "incidents",
    metadata,
    Column("id", Id, primary_key=True),
    Column("kind", String(40), nullable=False),
    Column("happened_on", Day, nullable=False),
    Column("found_at", Instant, nullable=False),
    Column("body", Json, nullable=False),
    Column("told_authority_on", Day),
    Column("told_people_on", Day),
    Column("closed_on", Day),
)

backups = Table(
    "backups",
    metadata,
    Column("id", Id, primary_key=True),
    Column("name", Text, nullable=False),
    Column("place", Text, nullable=False),
    Column("made_at", Instant, nullable=False),
    Column("number", Integer, nullable=False),
    Column("files", Integer, nullable=False),
    Column("size", Integer, nullable=False),
    Column("checked_on", Day),
    Column("damaged", Integer, nullable=False),
)

paper_forms = Table(
    "paper_forms",
    metadata,
    Column("id", Id, primary_key=True),
    Column("trajectory_id", Id, _to("trajectories"), nullable=False, index=True),
    Column("giver_id", Id, _to("people"), nullable=False, index=True),
    Column("made_on", Day, nullable=False),
    Column("printed", Boolean, nullable=False),
    Column("body", Json, nullable=False),
)

moments = Table(
    "moments",
    metadata,
    Column("id", Id, primary_key=True),
    Column("film_id", Id, _to("films"), nullable=False),
    Column("start_ms", Integer, nullable=False),
    Column("end_ms", Integer),
    Column("code", String(40)),
    Column("note", Text, nullable=False),
    Column("starred", Boolean, nullable=False),
    Column("actor", Choice(Actor), nullable=False),
    Column("modifier", String(40), nullable=False),
    Column("observer", Text, nullable=False),
    Column("answers", Id),
    Index("ix_moments_film_id_start_ms", "film_id", "start_ms"),
)

fragments = Table(
    "fragments",
    metadata,
    Column("id", Id, primary_key=True),
    Column("film_id", Id, _to("films"), nullable=False, index=True),
    Column("start_ms", Integer, nullable=False),
    Column("end_ms", Integer, nullable=False),
    Column("position", Integer, nullable=False),
    Column("title", Text, nullable=False),
    Column("kind", Choice(FragmentKind), nullable=False),
    Column("fact", Text, nullable=False),
    Column("meaning", Text, nullable=False),
    Column("question", Text, nullable=False),
    Column("status", Choice(TeacherStatus), nullable=False),
    Column("used", Boolean, nullable=False),
    Column("codes", Json, nullable=False),
    Column("pupil_does", Text, nullable=False),
    Column("teacher_does", Text, nullable=False),
    Column("effect", Text, nullable=False),
    Column("need", Choice(Need), nullable=False),
    Column("children", Choice(Children), nullable=False),
    Column("insight", Text, nullable=False),
)

phases = Table(
    "phases",
    metadata,
    Column("id", Id, primary_key=True),
    Column("film_id", Id, _to("films"), nullable=False, index=True),
    Column("start_ms", Integer, nullable=False),
    Column("name", Text, nullable=False),
)

talk_spans = Table(
    "talk_spans",
    metadata,
    Column("id", Id, primary_key=True),
    Column("film_id", Id, _to("films"), nullable=False, index=True),
    Column("start_ms", Integer, nullable=False),
    Column("end_ms", Integer, nullable=False),
    Column("voice", Choice(Voice), nullable=False),
)

drawings = Table(
    "drawings",
    metadata,
    Column("id", Id, primary_key=True),
    Column("film_id", Id, _to("films"), nullable=False, index=True),
    Column("at_ms", Integer, nullable=False),
    Column("shapes", Json, nullable=False),
    Column("moment_id", Id),
)

stills = Table(
    "stills",
    metadata,
    Column("id", Id, primary_key=True),
    Column("film_id", Id, _to("films"), nullable=False, index=True),
    Column("at_ms", Integer, nullable=False),
    Column("fragment_id", Id),
    Column("title", Text, nullable=False),
)

strips = Table(
    "strips",
    metadata,
    Column("id", Id, primary_key=True),
    Column("film_id", Id, _to("films"), nullable=False, index=True),
    Column("kind", String(20), nullable=False),
    Column("version", Integer, nullable=False),
    Column("object_id", Id, nullable=False, unique=True),
    Column("plaintext_size", Integer, nullable=False),
    Column("ciphertext_size", Integer, nullable=False),
    Column("header_digest", LargeBinary, nullable=False),
    Column("content_digest", LargeBinary, nullable=False),
)

lenses = Table(
    "lenses",
    metadata,
    Column("id", Id, primary_key=True),
    Column("name", Text, nullable=False),
    Column("body", Json, nullable=False),
    Column("archived", Boolean, nullable=False),
)

marks = Table(
    "marks",
    metadata,
    Column("id", Id, primary_key=True),
    Column("film_id", Id, _to("films"), nullable=False, index=True),
    Column("cycle_id", Id, nullable=False),
    Column("fragment_id", Id),
    Column("at_ms", Integer, nullable=False),
    Column("text", Text, nullable=False),
)

reports = Table(
    "reports",
    metadata,
    Column("id", Id, primary_key=True),
    Column("trajectory_id", Id, _to("trajectories"), nullable=False, unique=True),
    Column("language", String(2), nullable=False),
    Column("title", Text, nullable=False),
    Column("with_chart", Boolean, nullable=False),
    Column("texts", Json, nullable=False),
    Column("approved", Json, nullable=False),
)

evidence = Table(
    "evidence",
    metadata,
    Column("id", Id, primary_key=True),
    Column("plaintext_size", Integer, nullable=False),
    Column("ciphertext_size", Integer, nullable=False),
    Column("header_digest", LargeBinary, nullable=False),
    Column("content_digest", LargeBinary, nullable=False),
)

search_entries = Table(
    "search_entries",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("kind", String(30), nullable=False),
    Column("entity_id", Id, nullable=False, index=True),
    Column("trajectory_id", Id),
    Column("place", Json, nullable=False),
    Column("body", Text, nullable=False),
)

settings = Table(
    "settings",
    metadata,
    Column("name", String(60), primary_key=True),
    Column("value", Text, nullable=False),
)

ledger = Table(
    "ledger",
    metadata,
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("at", Instant, nullable=False),
    Column("kind", String(40), nullable=False),
    Column("trajectory_id", Id, index=True),
    Column("body", Text, nullable=False),  # canonical JSON, exactly as hashed
    Column("commitment", String(64), nullable=False),
    Column("previous", String(64), nullable=False),
    Column("digest", String(64), nullable=False),
)

ledger_texts = Table(
    "ledger_texts",
    metadata,
    Column("seq", Integer, ForeignKey("ledger.seq"), primary_key=True, autoincrement=False),
    Column("salt", LargeBinary, nullable=False),
    Column("texts", Json, nullable=False),
)
