"""A file of annotations before it goes out: what stands in it, and as what it is written."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, ClassVar

from beeldcoach.formats.envelope import Envelope
from beeldcoach.formats.errors import FormatError
from beeldcoach.formats.files import write
from beeldcoach.formats.model import Stamp
from beeldcoach.formats.texts import texts_in
from beeldcoach.formats.words import words
from beeldcoach.services.annotations_made import annotations_made
from beeldcoach.services.errors import RenderFailed

if TYPE_CHECKING:
    from datetime import datetime

    from beeldcoach.formats.files import Format
    from beeldcoach.formats.model import Annotations
    from beeldcoach.services.annotations_asked import AnnotationsAsked, Tally
    from beeldcoach.services.desk import Work
    from beeldcoach.services.release_mark import ReleaseMark


@dataclass(frozen=True, slots=True)
class AnnotationsDocument:
    """Annotations of one film as a file; it has no pages."""

    template: ClassVar[str] = "annotations"
    language: str
    title: str
    author: str  # the coach
    form: Format
    annotations: Annotations
    tally: Tally
    released: ReleaseMark | None = None  # whose copy it is

    def to_data(self) -> dict[str, object]:
        """Return all that stands in the file, as plain data."""
        return {
            "language": self.language,
            "title": self.title,
            "author": self.author,
            "form": self.form.value,
            "annotations": asdict(self.annotations),
        }

    @property
    def words(self) -> str:
        """Return every text in the file, to look for names in."""
        return "\n".join((self.title, *texts_in(self.annotations)))

    def content(self, made_at: datetime) -> bytes:
        """Return the file; raise RenderFailed."""
        stamp = None
        if (mark := self.released) is not None:
            stamp = Stamp(mark.number, mark.recipient, mark.day.isoformat())
        said = Envelope(words(self.language), made_at, self.author, self.title, stamp)
        try:
            return write(self.form, self.annotations, said)
        except FormatError as error:
            raise RenderFailed from error


def annotations_document(asked: AnnotationsAsked, language: str, work: Work) -> AnnotationsDocument:
    """Return the file that is meant."""
    made = annotations_made(asked, language, work)
    film = work.unit.films.get(asked.film_id)
    number = work.unit.trajectories.get(film.trajectory_id).cycle(film.cycle_id).number
    return AnnotationsDocument(
        language,
        f"{words(language).term('film')} {number}",
        work.unit.settings.get("coach_name"),
        asked.form,
        made.annotations,
        made.tally,
    )
