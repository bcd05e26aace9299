"""Bringing annotations in: which part of a file, which codes become which, whose coding it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from beeldcoach.domain.errors import DomainError
from beeldcoach.services.annotation_plan import Brought, Wish
from beeldcoach.services.annotations_asked import Kind
from beeldcoach.services.annotations_in import (
    BringInChoices,
    CountBringIn,
    FoundCode,
    MatchAnnotations,
)
from ui.viewmodels.base import ViewModel

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from beeldcoach.domain.ids import FilmId
    from beeldcoach.formats.model import Annotations, Part, Reading
    from ui.tasks.flow import Flow
    from ui.viewmodels.session import Session

Whose: TypeAlias = Literal["mine", "file", "other"]


class AnnotationsInModel(ViewModel):
    """What is chosen of a file for a film, and what would come of it."""

    def __init__(
        self, session: Session, film_id: FilmId, reading: Reading, parent: QObject
    ) -> None:
        super().__init__(session, parent)
        self._film_id, self._reading = film_id, reading
        self.place = 0  # of the part that is looked at
        self.choices: BringInChoices | None = None
        self.brought: Brought | None = None
        self.refusal: DomainError | None = None  # such as a lens that is full
        self.aims: dict[str, str] = {}
        self.offset_ms = 0
        self.whose: Whose = "mine"
        self.other = ""
        self.kinds = frozenset(Kind)
        self.with_notes = True

    def open(self) -> None:
        """Match the first part with the lens; again when anything changes."""
        self.active = True
        self.reload()

    def close(self) -> None:
        """Stop listening."""
        self.active = False

    @property
    def parts(self) -> tuple[Part, ...]:
        """The codings in the file."""
        return self._reading.parts

    @property
    def part(self) -> Part:
        """The coding that is looked at."""
        return self.parts[self.place]

    @property
    def given(self) -> Annotations:
        """What it holds."""
        return self.part.annotations

    @property
    def unread(self) -> int:
        """How many things in it could not be read."""
        return sum(self.part.left.values())

    @property
    def counts(self) -> tuple[tuple[Kind, int], ...]:
        """What there is in it besides moments."""
        given = self.given
        found = {
            Kind.PHASES: len(given.phases),
            Kind.FRAGMENTS: len(given.fragments),
            Kind.TALK: len(given.talk),
            Kind.MARKS: len(given.marks),
        }
        return tuple((kind, count) for kind, count in found.items() if count)

    @property
    def found(self) -> tuple[FoundCode, ...]:
        """The codes that were used in it."""
        return self.choices.found if self.choices is not None else ()

    @property
    def lacks_a_name(self) -> bool:
        """Whether it is somebody else's coding, and nobody said whose."""
        return self.whose == "other" and not self.other.strip()

    @property
    def wish(self) -> Wish:
        """What is to come in."""
        observers = {"mine": "", "other": " ".join(self.other.split()), "file": None}
        return Wish(
            self.given,
            tuple(self.aims.items()),
            self.session.language,
            self.offset_ms,
            observers[self.whose],
            self.kinds,
            self.with_notes,
        )

    def choose_part(self, place: int) -> None:
        """Look at another coding in the file."""
        self.place, self.aims, self.choices = place, {}, None
        self.reload()

    def choose_aim(self, code: str, aim: str) -> None:
        """Let a code of the file become one of the lens, a note, or stay."""
        self.aims[code] = aim
        self.reload()

    def choose_offset(self, milliseconds: int) -> None:
        """Move everything."""
        self.offset_ms = milliseconds
        self.reload()

    def choose_whose(self, whose: Whose, other: str = "") -> None:
        """Say whose coding it is."""
        self.whose, self.other = whose, other
        self.reload()

    def choose_kind(self, kind: Kind, *, on: bool) -> None:
        """Let a kind of thing come in, or not."""
        self.kinds = self.kinds | {kind} if on else self.kinds - {kind}
        self.reload()

    def choose_notes(self, *, on: bool) -> None:
        """Let bare notes come in, or not."""
        self.with_notes = on
        self.reload()

    def _load(self) -> Flow:
        language = self.session.language
        if self.choices is None:
            query = MatchAnnotations(self._film_id, language, self.given)
            self.choices = yield self.session.ask(query)
            self.aims = {each.id: each.aim for each in self.choices.found}
            if self.choices.observers and self._reading.own:
                self.whose = "file"
        try:
            self.brought = yield self.session.ask(CountBringIn(self._film_id, self.wish))
            self.refusal = None
        except DomainError as refusal:
            self.refusal = refusal
        self.changed.emit()
