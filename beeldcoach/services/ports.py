"""What the services need from the world, as protocols that the adapters implement."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, BinaryIO, Protocol

if TYPE_CHECKING:
    import io
    from datetime import date, datetime, time
    from pathlib import Path
    from uuid import UUID

    from beeldcoach.domain.release import Release
    from beeldcoach.services.progress import Progress

StreamFactory = Callable[[], "io.RawIOBase"]
"""Opens a fresh, seekable, read-only handle at each call: two readers never share one."""


@dataclass(frozen=True, slots=True)
class StoredObject:
    """What the database keeps of an object in the vault, so that a swapped file is noticed."""

    id: UUID
    plaintext_size: int  # bytes
    ciphertext_size: int  # bytes
    header_digest: bytes  # BLAKE2b-256 of the age header as written
    content_digest: bytes  # BLAKE3-256 of the plaintext, as ObjectStore.digest returns it


class ObjectStore(Protocol):
    """Encrypted blobs by id; destroyed by destroying their key."""

    def put(self, source: BinaryIO, size: int, progress: Progress) -> StoredObject:
        """Encrypt `source` while reading, verify against it, and make it durable."""

    def make(
        self, write: Callable[[BinaryIO], None], expected: int, progress: Progress
    ) -> StoredObject:
        """Encrypt what `write` writes to the file that it is given, verify it, make it durable.

        The file takes bytes in order; only its first 64 KiB can be written anew. `expected` bytes
        must be free, or DiskFull is raised before anything is written.
        """

    def open(self, stored: StoredObject) -> io.RawIOBase:
        """Return a seekable, thread-safe plaintext reader; raise Tampered or MissingObject."""

    def digest(self, source: BinaryIO, progress: Progress) -> bytes:
        """Return the `content_digest` that `source` would have; raise SourceUnreadable."""

    def delete(self, object_id: UUID) -> None:
        """Destroy the object's key, then its file."""

    def list(self) -> Iterable[UUID]:
        """Return the ids of all objects present."""


@dataclass(frozen=True, slots=True)
class FilmFacts:
    """What a probe found in a film."""

    duration_ms: int
    width: int  # pixels as shown, after rotation
    height: int
    rate_numerator: int  # frames per second as a fraction; 0/1 when unknown
    rate_denominator: int
    rotation: int  # degrees counter-clockwise, of 0 90 180 270
    has_sound: bool
    video_codec: str
    container: str
    variable_rate: bool = False
    interlaced: bool = False  # each picture is two half ones of different times
    mirrored: bool = False  # it asks to be shown mirrored; players do not agree on how
    sound_tracks: int = 0  # that can be heard; told beside `has_sound` since there may be several
    unread_tracks: int = 0  # of sound that is there but cannot be decoded
    has_index: bool = True  # without one, going to a place means reading all before it
    still_ms: int = 0  # longest stretch without a new picture, end included; 0 when unknown
    key_gap_ms: int = 0  # longest stretch without a whole picture; 0 when unknown


@dataclass(frozen=True, slots=True)
class PicturePlan:
    """What a copy of a film, a stretch or a still is to be, and what stands on it and in it."""

    start_ms: int = 0  # of the film that it is made of
    end_ms: int | None = None  # None: to its end
    hidden: bool = False  # everything so coarse that nobody can be recognised, and no sound
    small: bool = False  # so that an hour of film fits where size counts
    mark: tuple[str, ...] = ()  # lines in a corner of the picture
    title: str = ""
    comment: str = ""


class MediaTools(Protocol):
    """What is known of films without showing them, and films made anew."""

    def probe(self, stream: BinaryIO) -> FilmFacts:
        """Return the facts of a film; raise NotAFilm."""

    def rewrap(self, open_stream: StreamFactory, target: BinaryIO, progress: Progress) -> None:
        """Write the same pictures and sound with an index; raise NotAFilm."""

    def convert(self, open_stream: StreamFactory, target: BinaryIO, progress: Progress) -> None:
        """Write a film that plays anywhere; progress in milliseconds of film; raise NotAFilm."""

    def copy_film(
        self, open_stream: StreamFactory, target: BinaryIO, plan: PicturePlan, progress: Progress
    ) -> None:
        """Write a copy as MP4; progress in milliseconds of film; raise NotAFilm."""

    def copy_still(
        self,
        open_stream: StreamFactory,
        at_ms: int,
        form: str,
        plan: PicturePlan,
        progress: Progress,
    ) -> bytes:
        """Return the picture of a moment as `png` or `jpg`; raise NotAFilm."""


@dataclass(frozen=True, slots=True)
class SoundMatch:
    """How two films of one lesson fit, by their sound."""

    offset_ms: int  # the second film's own time at the first one's zero
    confidence: float  # 0 is a guess, 1 as sure as can be


class StripMaker(Protocol):
    """Pictures and sound of a film in small, for the timeline and the list of fragments."""

    def thumbnails(
        self,
        open_stream: StreamFactory,
        rounds: Sequence[int],
        height: int,
        progress: Progress,
        shown: Callable[[list[tuple[int, bytes]]], None],
    ) -> list[tuple[int, bytes]]:
        """Return JPEGs of `height` pixels with their times, as many as the last of `rounds` says.

        `shown` gets those there are after each round, on the thread that makes them. Raises
        NotAFilm.
        """

    def peaks(
        self,
        open_stream: StreamFactory,
        buckets: int,
        progress: Progress,
        shown: Callable[[bytes], None],
    ) -> bytes:
        """Return the loudness (0 to 255) of even parts of the film; raise NotAFilm.

        `shown` gets it while it grows, with zeros for what is still to come.
        """

    def speech(
        self,
        open_stream: StreamFactory,
        progress: Progress,
        shown: Callable[[list[tuple[int, int]], int], None],
    ) -> list[tuple[int, int]]:
        """Return where somebody speaks, in ms; raise ModelMissing when that cannot be found.

        `shown` gets what was found so far, and up to which time that is.
        """

    def finder(self, open_stream: StreamFactory) -> FrameFinder:
        """Return what finds single pictures of a film; raise NotAFilm."""

    def picture_at(
        self, open_stream: StreamFactory, at_ms: int, max_width: int, progress: Progress
    ) -> bytes:
        """Return the picture shown at a time as JPEG; raise NotAFilm."""

    def sound_match(
        self, first: StreamFactory, second: StreamFactory, progress: Progress
    ) -> SoundMatch | None:
        """Return how two films of one lesson fit; None where one is silent. Raises NotAFilm."""


@dataclass(frozen=True, slots=True)
class FilmPicture:
    """One picture of a film as it was decoded: three planes of YUV 4:2:0, 8 bits a sample."""

    start_us: int  # film time, as players count: zero is where the film begins
    end_us: int  # where the next picture begins, as far as known
    width: int  # of square pixels, before it is turned
    height: int
    planes: tuple[tuple[memoryview, int], ...]  # bytes, and bytes a line
    matrix: int  # 601, 709 or 2020; 0 when the film does not tell
    turned: int  # degrees clockwise that it is to be turned, of 0 90 180 270
    mended: bool = False  # a comb was taken out of it, which is seen while the film plays


class FrameFinder(Protocol):
    """Finds single pictures of one film; belongs to one thread at a time.

    `stale` is asked between pictures; once it says yes the search ends without an answer. Raises
    what the film's stream raises.
    """

    def at(self, at_ms: int, stale: Callable[[], bool]) -> FilmPicture | None:
        """Return the picture that is shown at this time; None when there is none, or stale."""

    def beside(self, start_us: int, frames: int, stale: Callable[[], bool]) -> FilmPicture | None:
        """Return the picture so many on from the one that begins there, or back; else None."""

    def is_far(self, at_ms: int) -> bool:
        """Whether the picture of this time takes so long to decode that one waits for it."""

    def near(self, at_ms: int) -> FilmPicture | None:
        """Return the key picture nearest to this time, which is there at once."""

    def keep_before(self, start_us: int, stale: Callable[[], bool]) -> None:
        """Decode some pictures before this one, so that steps back find them."""

    def first_starts_us(self, count: int) -> list[int]:
        """Return when the first pictures begin, in order."""

    def close(self) -> None:
        """Let go of the film."""


FinderFactory = Callable[[StreamFactory], FrameFinder]
"""Opens a finder for a film; raises NotAFilm, and what the stream raises."""


class Clock(Protocol):
    """Where time comes from."""

    def now(self) -> datetime:
        """Return the moment, aware, in UTC."""

    def today(self) -> date:
        """Return the date in the coach's local calendar."""


class PdfMaker(Protocol):
    """Turns a document's data into pages."""

    def pdf(self, template: str, data: Mapping[str, object], files: Mapping[str, bytes]) -> bytes:
        """Return a PDF/UA; raise RenderFailed."""

    def pages(
        self, template: str, data: Mapping[str, object], files: Mapping[str, bytes], ppi: float
    ) -> Sequence[bytes]:
        """Return a PNG a page."""


class DocxMaker(Protocol):
    """Turns a letter's data into a document that others can go on writing in."""

    def docx(self, data: Mapping[str, object], files: Mapping[str, bytes]) -> bytes:
        """Return a Word document with headings and lists as real styles; raise RenderFailed."""


class LogoReader(Protocol):
    """Makes a logo of a picture that the coach chose."""

    def logo(self, content: bytes) -> bytes:
        """Return it as a PNG without anything hidden in it; raise NotALogo."""


class CodeReader(Protocol):
    """Reads the codes on paper that was photographed or scanned."""

    def read(self, content: bytes) -> tuple[str, ...]:
        """Return what the QR codes in a picture say; nothing where it is no picture."""


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """Something in a calendar: with a time of day and a length, or on whole days."""

    uid: str
    title: str
    first: date
    at: time | None = None  # as the clock at school says it
    minutes: int = 0
    last: date | None = None  # of several whole days, this one included
    place: str = ""
    repeats: bool = False  # only the first time is looked at


class Calendars(Protocol):
    """Makes and reads iCalendar files."""

    def file(self, events: Sequence[CalendarEvent], made_at: datetime) -> bytes:
        """Return a file with these events."""

    def read(self, content: bytes) -> tuple[CalendarEvent, ...]:
        """Return what a file holds, by day; raise NotACalendar."""


@dataclass(frozen=True, slots=True)
class Written:
    """A file that was let out."""

    sha256: str  # hex
    size: int  # bytes


@dataclass(frozen=True, slots=True)
class SealedAs:
    """What a page that opens with a password only must know."""

    password: str = field(repr=False)
    media_type: str  # of what it holds, such as video/mp4
    number: str  # of the release; all that can be read without the password
    language: str


class OutgoingPart(Protocol):
    """A released file that is written bit by bit; it has its name once it is kept."""

    def fill(self, write: Callable[[BinaryIO], None], progress: Progress) -> None:
        """Let `write` write it; raise what that raises, CannotWrite or DiskFull: nothing is left.

        `progress` is only asked whether to stop, once all is written.
        """

    def fill_sealed(self, source: BinaryIO, size: int, how: SealedAs, progress: Progress) -> None:
        """Fill it with a page that opens with a password only; raises CopyTooLarge too."""

    def keep(self) -> Written:
        """Give it its name; raise CannotWrite with nothing left."""

    def drop(self) -> None:
        """Remove it; also when there is nothing."""


@dataclass(frozen=True, slots=True)
class BackupPlan:
    """What a backup into a folder would take; sizes in bytes."""

    folder: Path  # that the coach chose
    place: Path  # where in it
    files: int  # to be copied, beside the database and the keys
    size: int  # to be copied
    needed: int  # free
    free: int
    same_disk: bool  # as the vault: it goes with it when the disk breaks
    is_first: bool  # nothing of this vault was copied there
    synced_with: str | None  # a service that seems to copy that folder elsewhere


@dataclass(frozen=True, slots=True)
class BackupKept:
    """A backup that is complete."""

    id: UUID  # of the folder: it stays when it is copied to anew
    place: Path
    written: Written  # the hash of its list, and the bytes of all of it
    objects: int  # films and other things
    missing: int  # that the vault knows, but neither has
    purged: int  # destroyed in the backup, since the vault has them no longer
    is_clean: bool  # all of that went


@dataclass(frozen=True, slots=True)
class BackupChecked:
    """What a look through a whole backup found."""

    id: UUID
    made_at: datetime
    number: int  # of the ledger entry with which it began
    files: int  # films and other objects; keys and database are looked at besides
    size: int  # bytes
    damaged: tuple[str, ...]  # files that are cut, changed, or gone
    strange: int  # files that are none of a backup; they are left alone
    lost: tuple[UUID, ...] = ()  # objects that the vault has lost and this backup has whole


class BackupPart(Protocol):
    """A backup on its way; the older one in that folder stands until it is kept."""

    place: Path

    def prepare(self, proposed: UUID) -> UUID:
        """Make its folder; return the id that it has already, or takes. Raises CannotWrite."""

    def fill(self, known: frozenset[UUID], anew: frozenset[str], progress: Progress) -> None:
        """Copy what is missing or named in `anew`; progress in bytes.

        Raises Cancelled, CannotWrite, DiskFull, BackupDamaged.
        """

    def lacks(self, known: frozenset[UUID]) -> bool:
        """Whether something that the vault has was not copied yet."""

    def take_database(self) -> None:
        """Copy the database to beside its place; raise CannotWrite, DiskFull."""

    def keep(self, known: frozenset[UUID], made_at: datetime) -> BackupKept:
        """Let it be the backup, and destroy what the vault has no longer; raise CannotWrite."""

    def drop(self) -> None:
        """Remove what is half."""


class Backups(Protocol):
    """Copies of the open vault elsewhere, as encrypted as it lies; on any thread."""

    def plan(self, folder: Path, known: frozenset[UUID]) -> BackupPlan:
        """Return what a backup there takes; raise BackupInVault, CannotWrite."""

    def check(self, place: Path, known: frozenset[UUID], progress: Progress) -> BackupChecked:
        """Decrypt all of it and compare; of `known` see what the vault itself has lost.

        Raises NotABackup, BackupDamaged, Cancelled.
        """

    def bring_back(self, place: Path, lost: tuple[UUID, ...], progress: Progress) -> None:
        """Copy what the vault has lost out of a backup; raise BackupDamaged, DiskFull, Cancelled.

        What was copied before it broke off stays.
        """


class Outbox(Protocol):
    """The one way out of the vault; `beeldcoach/storage/outbox.py` says how."""

    def write(self, release: Release, content: bytes, destination: Path) -> Written:
        """Write what was released; raise CannotWrite or DiskFull, with nothing left behind."""

    def begin(self, release: Release, destination: Path) -> OutgoingPart:
        """Return what is filled bit by bit and kept at the end, or dropped with nothing left."""

    def begin_backup(self, release: Release, number: int, folder: Path) -> BackupPart:
        """Return the backup that was released as entry `number`, to be filled and kept."""

    def write_recovery_sheet(self, content: bytes, destination: Path) -> Written:
        """Write the sheet with the recovery key; raise CannotWrite or DiskFull."""

    def discard(self, destination: Path) -> None:
        """Remove what was written for a release that did not come to its end."""
