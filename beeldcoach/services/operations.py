"""Operations over several ports: import a film, keep evidence, let a document out."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, BinaryIO, cast

from beeldcoach.services.calendar import StartCalendar
from beeldcoach.services.errors import NotACalendar, SourceUnreadable
from beeldcoach.services.film_check import Plan
from beeldcoach.services.filming import FilmObject
from beeldcoach.services.progress import Silent
from beeldcoach.services.proofs import SIGNATURE
from beeldcoach.services.release_entries import FinishRelease
from beeldcoach.services.release_mark import stamp_of
from beeldcoach.services.releasing import AskGate, StartRelease
from beeldcoach.services.writing_out import broken_off, refuse_spent

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from beeldcoach.domain.ids import FilmId
    from beeldcoach.services.calendar import Wish
    from beeldcoach.services.core import Core
    from beeldcoach.services.documents import Document
    from beeldcoach.services.ports import (
        CalendarEvent,
        FilmFacts,
        StoredObject,
        StreamFactory,
        Written,
    )
    from beeldcoach.services.progress import Progress
    from beeldcoach.services.release_mark import ReleaseStamp


CALENDAR_LIMIT = 1_000_000  # bytes: some thousands of appointments


def probe_film(core: Core, source: Path) -> tuple[FilmFacts, int]:
    """Return the facts of a film file and its size in bytes; runs on the media lane.

    Raises NotAFilm, SourceUnreadable.
    """
    try:
        with source.open("rb") as stream:
            size = source.stat().st_size
            return core.media.probe(stream), size
    except OSError as error:
        raise SourceUnreadable from error


def missing_films(core: Core, film_ids: Iterable[FilmId]) -> frozenset[FilmId]:
    """Return those films whose file is not in the vault any more; runs on the desk lane."""
    present = frozenset(core.objects.list())
    return frozenset(
        film_id for film_id in film_ids if core.desk.ask(FilmObject(film_id)).id not in present
    )


def store_film(core: Core, source: Path, size: int, progress: Progress) -> StoredObject:
    """Encrypt a film into the vault and verify it; runs on the media lane.

    Raises what `ObjectStore.put` raises; on any failure nothing is left.
    """
    try:
        stream: BinaryIO = source.open("rb")
    except OSError as error:
        raise SourceUnreadable from error
    with stream:
        return core.objects.put(stream, size, progress)


def remake_film(
    core: Core, source: Path, plan: Plan, size: int, progress: Progress
) -> tuple[StoredObject, FilmFacts]:
    """Write a film anew straight into the vault, with an index or converted; on the media lane.

    Return also what is known of the film that came out. Progress is in milliseconds of film. On any
    failure nothing is left. Raises NotAFilm, and what `ObjectStore.make` raises.
    """
    tool = core.media.convert if plan is Plan.CONVERT else core.media.rewrap

    def opened() -> io.RawIOBase:
        try:
            return source.open("rb", buffering=0)
        except OSError as error:
            raise SourceUnreadable from error

    stored = core.objects.make(lambda target: tool(opened, target, progress), size, progress)
    try:
        with core.objects.open(stored) as made:
            return stored, core.media.probe(cast("BinaryIO", made))
    except BaseException:
        core.objects.delete(stored.id)
        raise


def film_stream(core: Core, film_id: FilmId) -> StreamFactory:
    """Return what opens a film's plaintext anew at each call; on the desk lane."""
    stored = core.desk.ask(FilmObject(film_id))
    return lambda: core.objects.open(stored)


def store_evidence(core: Core, content: bytes) -> StoredObject:
    """Keep a signature or scan in the vault."""
    return core.objects.put(io.BytesIO(content), len(content), Silent())


def render(
    core: Core,
    document: Document,
    files: dict[str, bytes] | None = None,
    *,
    stamp: ReleaseStamp | None = None,
) -> bytes:
    """Return a document as PDF; what describes the file says whose copy it is."""
    data = document.to_data()
    if stamp is not None:
        data["stamp"] = stamp.to_data()
    return core.pdf.pdf(document.template, data, files or {})


def preview(
    core: Core, document: Document, ppi: float, files: dict[str, bytes] | None = None
) -> tuple[bytes, ...]:
    """Return the pages of a document as PNG, for the screen only."""
    return tuple(core.pdf.pages(document.template, document.to_data(), files or {}, ppi))


def let_out_calendar(core: Core, wish: Wish, destination: Path, progress: Progress) -> int:
    """Write the agenda as a calendar file; return the number of its release, on the desk lane.

    A file that names several people takes a release for each of them. Raises what `let_out` does.
    """
    started = core.desk.do(StartCalendar(wish, str(destination))).value
    with broken_off(core, *started.releases):
        progress.check()
        content = core.calendars.file(started.events, core.clock.now())
        for release in started.releases:
            refuse_spent(release, core.clock.now())
        written = core.outbox.write(started.releases[0], content, destination)
    for release in started.releases:
        core.desk.do(FinishRelease(release, written.sha256, written.size))
    return started.number


def read_calendar(core: Core, source: Path) -> tuple[CalendarEvent, ...]:
    """Return what a calendar file holds; nothing of it is kept. Raises NotACalendar."""
    try:
        with source.open("rb") as stream:
            content = stream.read(CALENDAR_LIMIT + 1)
    except OSError as error:
        raise SourceUnreadable from error
    if len(content) > CALENDAR_LIMIT:
        raise NotACalendar("too_large")
    return core.calendars.read(content)


def let_out(  # noqa: PLR0913
    core: Core,
    ask: AskGate,
    destination: Path,
    progress: Progress,
    evidence: bytes | None = None,
    *,
    make: Callable[[Document], bytes] | None = None,
) -> Written:
    """Ask the gate, write the file, and record both ends in the ledger; on the desk lane.

    `evidence` is the drawn signature on a receipt; `make` makes something else than a PDF. Raises
    ReleaseRefused, ReleaseSpent when the time ran out before the first byte, or what kept the file
    from being written: then nothing is left of it and the ledger says that it was broken off.
    """
    started = core.desk.do(StartRelease(ask, str(destination))).value
    release = started.release
    with broken_off(core, release):
        progress.check()
        progress.report(1, 3)
        if make is not None:
            content = make(started.document)
        else:
            files = {SIGNATURE: evidence} if evidence else None
            stamp = stamp_of(release, started.number)
            content = render(core, started.document, files, stamp=stamp)
        progress.check()
        progress.report(2, 3)
        refuse_spent(release, core.clock.now())
        written = core.outbox.write(release, content, destination)
        progress.report(3, 3)
    core.desk.do(FinishRelease(release, written.sha256, written.size))
    return written
